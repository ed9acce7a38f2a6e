module.exports = (shared) => {
const module = { exports: {} };
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  calendarAt: () => calendarAt,
  instantOf: () => instantOf,
  tellMoment: () => tellMoment,
  window: () => window
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/evidence/calendar/freeze.ts
var { frozenPeriod } = shared["src/evidence/calendar/freeze.ts"];

// src/evidence/calendar/period.ts
function overlap(a, b) {
  let both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from < both.to ? both : null;
}
function joined(periods) {
  let found = [];
  for (let period of periods.toSorted((a, b) => a.from - b.from)) {
    let last = found.at(-1);
    last === void 0 || period.from > last.to ? found.push(period) : found[found.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
  }
  return found;
}
function outside(periods) {
  let from = Number.NEGATIVE_INFINITY, found = [];
  for (let period of joined(periods))
    from < period.from && found.push({ from, to: period.from }), from = period.to;
  return from < Number.POSITIVE_INFINITY ? [...found, { from, to: Number.POSITIVE_INFINITY }] : found;
}

// handed-over:src/evidence/calendar/zone.ts
var { DAY, stretchesOf, offsetAt } = shared["src/evidence/calendar/zone.ts"];

// src/evidence/calendar/window.ts
var MINUTE = 6e4, LONGEST_TURN = 2 * DAY;
function openPeriods(window2, within) {
  return stretchesOf(window2.zone, within.from - LONGEST_TURN, within.to).flatMap((stretch) => {
    let fresh = overlap({ from: stretch.repeatedUntil, to: stretch.to }, within);
    return fresh === null ? [] : daysOf(window2, stretch).flatMap((day) => overlap(day, fresh) ?? []);
  });
}
function daysOf({ days, opens, closes }, { from, to, offset }) {
  let first = Math.floor((from + offset) / DAY) - 1, last = Math.floor((to + offset) / DAY), length = (closes > opens ? closes - opens : closes + 1440 - opens) * MINUTE, found = [];
  for (let day = first; day <= last; day += 1) {
    let start = day * DAY + opens * MINUTE - offset;
    days.includes(weekdayOf(day)) && found.push({ from: start, to: start + length });
  }
  return found;
}
function weekdayOf(day) {
  return ((day + 3) % 7 + 7) % 7;
}

// src/evidence/calendar/calendar.ts
var MARGIN = 3e4, AHEAD = 15 * DAY;
function calendarAt({ windows, freezes }, now) {
  let frozen = freezes.map((freeze) => ({ freeze, ...frozenPeriod(freeze) })).filter(({ from, to }) => from < to && now < to + MARGIN), next = nextOpening(windows, frozen, now);
  return next !== null && now >= next.from + MARGIN ? { open: !0, changes: next.to - MARGIN } : {
    open: !1,
    freeze: frozen.find(({ from }) => now >= from - MARGIN)?.freeze ?? null,
    opens: next?.from ?? null,
    changes: next === null ? null : next.from + MARGIN
  };
}
function nextOpening(windows, frozen, now) {
  for (let thawed of outside(frozen)) {
    let found = openWithin(windows, thawed, now).find(({ from, to }) => to - MARGIN > Math.max(now, from + MARGIN));
    if (found !== void 0) return found;
  }
  return null;
}
function openWithin(windows, thawed, now) {
  if (windows.length === 0) return [thawed];
  let from = Math.max(thawed.from, now - DAY), within = { from, to: Math.min(thawed.to, from + AHEAD) };
  return joined(windows.flatMap((window2) => openPeriods(window2, within)));
}

// handed-over:src/evidence/time.ts
var { after, milliseconds } = shared["src/evidence/time.ts"];

// src/evidence/calendar/tell.ts
var WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"], DAY2 = 864e5;
function tellMoment(at, zone) {
  let offset = offsetAt(zone, at), utc = `${toMinute(at)} UTC`;
  return zone === "UTC" || Number.isNaN(offset) ? `${weekday(at)} ${utc}` : `${weekday(at + offset)} ${toMinute(at + offset)} ${zone} (${utc})`;
}
function instantOf(at) {
  return at === null || !Number.isFinite(at) ? null : after("1970-01-01T00:00:00Z", at);
}
function toMinute(at) {
  return (instantOf(at) ?? "").slice(0, 16).replace("T", " ");
}
function weekday(at) {
  return WEEKDAYS[(Math.floor(at / DAY2) % 7 + 7) % 7] ?? "";
}

// handed-over:src/evidence/answers.ts
var { answer } = shared["src/evidence/answers.ts"];

// handed-over:src/evidence/calendar/window-key.ts
var { describeWindow, windowMistakes, windowOf } = shared["src/evidence/calendar/window-key.ts"];

// src/evidence/kinds/window.ts
var window = {
  ask: "release",
  normalise: windowOf,
  mistakes: windowMistakes,
  needs: () => [],
  judge,
  signers: () => []
};
function judge(spec, { facts }) {
  let state = calendarAt({ windows: [spec], freezes: [] }, milliseconds(facts.now)), changes = instantOf(state.changes), look = changes === null ? {} : { nextLook: changes }, which = describeWindow(spec);
  if (state.open) return { ...answer("met", "MET", `The window is open: ${which}.`), ...look };
  let opens = state.opens === null ? "no opening is in sight" : `it opens on ${tellMoment(state.opens, spec.zone)}`, next = [{ who: "nobody", how: "wait until it opens" }];
  return { ...answer("pending", "WINDOW_CLOSED", `The window ${which} is closed; ${opens}.`, { next }), ...look };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  calendarAt,
  instantOf,
  tellMoment,
  window
});
return module.exports;
};
