// src/evidence/time.ts
var known = /* @__PURE__ */ new Map();
var MOST = 5e3;
function milliseconds(instant) {
  const before = known.get(instant);
  if (before !== void 0) return before;
  if (known.size >= MOST) known.clear();
  const read = readMoment(instant);
  known.set(instant, read);
  return read;
}
function readMoment(instant) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(instant) ? Date.parse(instant) : Number.NaN;
}
function isBefore(a, b) {
  return milliseconds(a) < milliseconds(b);
}
function isAtOrAfter(a, b) {
  return milliseconds(a) >= milliseconds(b);
}
function after(instant, added) {
  const at = milliseconds(instant) + added;
  return Number.isNaN(at) ? instant : new Date(at).toISOString();
}

export {
  milliseconds,
  isBefore,
  isAtOrAfter,
  after
};
