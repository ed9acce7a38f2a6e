// src/checklist/enforcement.ts
function readEnforcement(text) {
  if (text === "off" || text === "advise") return { enforce: text, adviseUntil: null };
  const day = /^advise until (\S+)$/.exec(text)?.[1];
  return day === void 0 ? { enforce: "block", adviseUntil: null } : { enforce: "advise", adviseUntil: day };
}
var firmness = { off: 0, advise: 1, block: 2 };
function isAsFirm(one, other) {
  if (one.enforce !== other.enforce) return firmness[one.enforce] > firmness[other.enforce];
  if (one.enforce !== "advise" || other.adviseUntil === null) return true;
  return one.adviseUntil !== null && one.adviseUntil <= other.adviseUntil;
}
function isCalendarDay(text) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
function daysInMonth(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export {
  readEnforcement,
  isAsFirm,
  isCalendarDay
};
