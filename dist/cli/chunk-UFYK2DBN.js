// src/ledger/release-entries.ts
var releaseKinds = {
  settled: true,
  "let-through": true,
  "gate-turned": true,
  "came-from": true,
  "merge-seen": true,
  "environment-judged": true,
  deployed: true,
  "deployment-counted": true,
  deploying: true,
  candidate: true,
  "release-home": true,
  "release-step": true
};
function isReleaseEntry(body) {
  return Object.hasOwn(releaseKinds, body.kind);
}
function environmentKey(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function letThroughKey(repository, environment, commit) {
  return `let-through:${repository}:${commit}:${environmentKey(environment)}`;
}
function mergeKey(repository, environment, commit) {
  return `merge-seen:${repository}:${commit}:${environmentKey(environment)}`;
}
function mergeToldKey(repository, environment, commit) {
  return `merge-told:${repository}:${commit}:${environmentKey(environment)}`;
}
function judgedKey(repository, environment) {
  return `environment-judged:${repository}:${environmentKey(environment)}`;
}
function settledIn(entry) {
  const { change, environment, head, merge, tree, checklist, url, title, settledAt, policies, open } = entry;
  const verdict = verdicts.find((one) => one === entry.verdict);
  if (verdict === void 0 || open === void 0 || settledAt === void 0) return null;
  if (url === void 0 || title === void 0 || policies === void 0) return null;
  const what = {
    number: change,
    url,
    title,
    environment,
    head,
    merge,
    tree,
    at: settledAt,
    verdict,
    checklist,
    policies,
    open
  };
  return {
    ...what,
    ...entry.until === void 0 ? {} : { until: entry.until },
    ...entry.unconcerned === true ? { unconcerned: true } : {},
    ...entry.heard === void 0 ? {} : { heard: entry.heard }
  };
}
var verdicts = ["go", "no-go", "pending", "none"];

export {
  isReleaseEntry,
  environmentKey,
  letThroughKey,
  mergeKey,
  mergeToldKey,
  judgedKey,
  settledIn
};
