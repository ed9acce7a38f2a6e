// src/evidence/time.ts
function milliseconds(instant) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(instant) ? Date.parse(instant) : Number.NaN;
}
function isBefore(a, b) {
  return milliseconds(a) < milliseconds(b);
}
function isAtOrAfter(a, b) {
  return milliseconds(a) >= milliseconds(b);
}

export {
  milliseconds,
  isBefore,
  isAtOrAfter
};
