// src/report/outcome.ts
var outcomes = {
  unmet: { emoji: "\u274C", sign: "\u2717", word: "unmet" },
  unknown: { emoji: "\u2754", sign: "?", word: "not learnt" },
  pending: { emoji: "\u23F3", sign: "\u2026", word: "pending" },
  met: { emoji: "\u2705", sign: "\u2713", word: "met" },
  waived: { emoji: "\u26A0\uFE0F", sign: "~", word: "waived" },
  later: { emoji: "\u{1F552}", sign: ">", word: "asked later" },
  "not-applicable": { emoji: "\u2796", sign: "-", word: "not asked" }
};
var openOutcomes = ["unmet", "unknown", "pending"];
function isOpen(outcome) {
  return openOutcomes.includes(outcome);
}
function isLeftToApp({ code }) {
  return code === "APP_VERDICT_NOT_GO";
}
function tally({ findings }) {
  const of = (outcome) => findings.filter((finding) => finding.outcome === outcome);
  const notAsked = of("not-applicable");
  return {
    asked: findings.length - notAsked.length,
    met: of("met"),
    waived: of("waived"),
    later: of("later"),
    open: lastLeftToApp(openOutcomes.flatMap(of)),
    notAsked
  };
}
function lastLeftToApp(open) {
  return [...open.filter((finding) => !isLeftToApp(finding)), ...open.filter(isLeftToApp)];
}

export {
  outcomes,
  isOpen,
  isLeftToApp,
  tally
};
