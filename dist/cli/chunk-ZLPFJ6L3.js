import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  isBefore
} from "./chunk-WE2AM2TA.js";

// src/evidence/answers.ts
function answer(outcome, code, sentence, rest = {}) {
  return { outcome, code, sentence, next: rest.next ?? [], facts: rest.facts ?? [] };
}
function unlearnt(reading, what, next = []) {
  const fact = {
    what: `${what}: ${reading.detail}`,
    source: reading.source,
    observer: reading.observer,
    at: reading.at
  };
  return answer("unknown", reading.code, `${what} could not be learnt: ${reading.detail}.`, { next, facts: [fact] });
}
function seenInChange(question, what, source) {
  const { observer, at } = question.change.observed;
  return { what, source, observer, at };
}
function pushStep(how) {
  return { who: "the author of the change", how };
}
function commitEvidence(question, commit) {
  const found = question.facts.commits.find(({ oid }) => oid === commit);
  return found ?? answer("unknown", "NOT_READ", `What commit ${shortCommit(commit)} carries was not read.`);
}

// src/evidence/need.ts
var tails = {
  file: ({ commit, path }) => `${commit}:${path}`,
  team: ({ team, login }) => `${team.toLowerCase()}:${login.toLowerCase()}`,
  account: ({ login }) => login.toLowerCase(),
  "team-identity": ({ team }) => team.toLowerCase(),
  "comment-origin": ({ comment }) => comment,
  permission: ({ login }) => login.toLowerCase(),
  jobs: ({ run }) => run,
  pushes: ({ change }) => change,
  deployments: ({ environment }) => environment,
  runs: ({ commit }) => commit,
  "setting-names": ({ of, environment }) => `${of}:${environment}`,
  policy: ({ reference }) => reference,
  "linked-issues": ({ change }) => change,
  "tree-difference": ({ from, to }) => `${from}:${to}`,
  "base-merge": ({ from, to, merged, base }) => `${from}:${to}:${merged}:${base}`,
  "commit-messages": ({ change }) => change,
  ancestry: ({ commit, of }) => `${commit}:${of}`,
  "branch-log": ({ branch, since }) => `${since}:${branch}`,
  "newest-commits": ({ of }) => of,
  release: ({ environment, candidate }) => `${candidate}:${environment}`
};
function needKey(need) {
  return `${need.kind}:${tails[need.kind](need)}`;
}
var sorted = /* @__PURE__ */ new WeakMap();
function byKind(readings) {
  const known = sorted.get(readings);
  if (known !== void 0) return known;
  const kinds = /* @__PURE__ */ new Map();
  for (const [key, reading] of Object.entries(readings)) {
    const end = key.indexOf(":");
    const kind = key.slice(0, end);
    const tail = key.slice(end + 1);
    kinds.set(kind, (kinds.get(kind) ?? /* @__PURE__ */ new Map()).set(tail, reading));
  }
  sorted.set(readings, kinds);
  return kinds;
}
function readingMade({ readings }, need) {
  const made = byKind(readings).get(need.kind);
  return made?.get(String(tails[need.kind](need)));
}
function readingOf(facts, need) {
  const reading = readingMade(facts, need);
  if (reading !== void 0) return reading;
  const key = needKey(need);
  return {
    unlearnable: true,
    code: "NOT_READ",
    detail: `${key} was not read`,
    source: key,
    observer: "none",
    at: facts.now
  };
}

// src/evidence/reading.ts
var unlearnableCodes = [
  "NOT_READ",
  "API_UNAVAILABLE",
  "API_PARTIAL",
  "API_FORBIDDEN",
  "API_RATE_LIMITED",
  "TRUNCATED",
  "TEAM_UNREADABLE",
  "PUSHER_UNKNOWN",
  "IDENTITY_CHANGED",
  "POLICY_UNREADABLE",
  "CLOCK_SKEW",
  "SERVER_TOO_OLD",
  "LEDGER_UNAVAILABLE",
  "LEDGER_CORRUPT",
  "LEDGER_ROLLBACK"
];
function isKnown(reading) {
  return "known" in reading;
}

// src/evidence/touches.ts
function touches({ files }, path) {
  return files.some((file) => file.path === path || file.previousPath === path);
}

// src/evidence/checks/workflow-source.ts
function sourceNeeds(spec, question) {
  return isAsked(spec, question) && question.change.merge === null ? bothStates(spec, question) : [];
}
function sourceObjection(spec, startedAt, question) {
  if (!isAsked(spec, question)) return null;
  const { change } = question;
  const retargeted = change.timeline.flatMap((event) => event.kind === "base-changed" ? [event.at] : []);
  if (retargeted.some((at) => startedAt === void 0 || !isBefore(at, startedAt))) {
    const what = `the run of ${spec.workflow} may be older than the retargeting of the change to ${change.base.ref}`;
    return objection(`${what}, and have used another branch's file.`, question, "pushes, so that it runs anew");
  }
  return change.merge === null ? ofOpenChange(spec, question) : ofMergedChange(spec, question);
}
function ofMergedChange({ workflow }, question) {
  if (!touches(question.change, workflow)) return null;
  return objection(`the change itself altered ${workflow}.`, question, "takes the workflow's edit out of the change");
}
function ofOpenChange(spec, question) {
  const states = bothStates(spec, question).map((need) => readingOf(question.facts, need));
  const dark = states.find((state) => !isKnown(state));
  if (dark !== void 0 && !isKnown(dark)) return unlearnt(dark, `Whether ${spec.workflow} is unchanged`);
  const [judged, trusted] = states.map((state) => isKnown(state) && state.value.kind === "file" ? state.value : null);
  if (judged?.oid !== void 0 && judged.oid === trusted?.oid) return null;
  const { ref } = question.change.base;
  return objection(
    `${spec.workflow} in ${shortCommit(question.commit)} is not the file that ${ref} has.`,
    question,
    `takes over ${spec.workflow} from ${ref}, or has its edit merged by a change of its own first`
  );
}
function objection(what, { change }, how) {
  const next = [{ who: "the author of the change", how }];
  const sentence = `It succeeded, but ${what}`;
  return answer(change.merge === null ? "pending" : "unmet", "CHECK_WORKFLOW_CHANGED", sentence, { next });
}
function isAsked(spec, { environment, change, commit }) {
  const isMergedCommit = commit === change.merge?.commit && commit !== change.head.commit;
  return (spec.unchanged ?? environment.strict) && !isMergedCommit;
}
function bothStates({ workflow: path }, question) {
  return [question.commit, trustedCommit(question)].map((commit) => ({ kind: "file", commit, path }));
}
function trustedCommit({
  change: { base },
  facts: { config, subject }
}) {
  const tip = base.ref === subject.repository.defaultBranch ? config[0]?.commit : void 0;
  return tip ?? base.commit;
}

// src/evidence/codeowners/parse.ts
var USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,99})$/;
var TEAM = /^@([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})$/;
var EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
function parseCodeowners(text) {
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [pattern, ...names] = wordsOf(line);
    if (pattern === void 0) continue;
    const owners = isPattern(pattern) ? ownersOf(names) : null;
    if (owners === null) return { badLine: index + 1, seen: line.trim() };
    rules.push({ line: index + 1, pattern: pattern.replaceAll("\\ ", " "), owners });
  }
  return rules;
}
function wordsOf(line) {
  const words = line.match(/(?:\\ |[^\s])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment === -1 ? words : words.slice(0, comment);
}
function isPattern(pattern) {
  return !/^!|[[\]]|\\(?! )|^\/*$/.test(pattern);
}
function ownersOf(names) {
  const [users, teams] = [USER, TEAM].map((form) => names.flatMap((name) => form.exec(name)?.[1] ?? []));
  const emails = names.filter((name) => EMAIL.test(name));
  if (users === void 0 || teams === void 0 || users.length + teams.length + emails.length < names.length)
    return null;
  return { users, teams, emails };
}

// src/evidence/codeowners/owners-file.ts
var CODEOWNERS_PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function ownersFileNeeds(question) {
  const commit = stateBefore(question);
  return CODEOWNERS_PLACES.map((path) => ({ kind: "file", commit, path }));
}
function readOwnersFile(question) {
  const next = [{ who: "somebody who can change CODEOWNERS", how: "mends it on the branch that the change goes into" }];
  for (const need of ownersFileNeeds(question)) {
    const reading = readingOf(question.facts, need);
    if (!isKnown(reading)) return unlearnt(reading, need.path);
    const { kind, text } = reading.value;
    if (kind === "missing") continue;
    if (kind !== "file")
      return answer("unmet", "CODEOWNERS_INVALID", `${need.path} is no readable text file (${kind}).`, { next });
    const rules = parseCodeowners(text);
    if (!("badLine" in rules)) return { path: need.path, rules };
    const sentence2 = `Line ${rules.badLine} of ${need.path} cannot be read: "${rules.seen}".`;
    return answer("unmet", "CODEOWNERS_INVALID", sentence2, { next });
  }
  const sentence = `${question.change.base.ref} has no CODEOWNERS file.`;
  const add = [
    { who: "somebody who can change the checklist", how: `adds ${CODEOWNERS_PLACES[0]}, or takes the item out` }
  ];
  return answer("unmet", "CODEOWNERS_MISSING", sentence, { next: add });
}
function stateBefore(question) {
  const { change } = question;
  if (change.merge === null) return trustedCommit(question);
  return CODEOWNERS_PLACES.some((path) => touches(change, path)) ? change.base.commit : change.merge.commit;
}

export {
  answer,
  unlearnt,
  seenInChange,
  pushStep,
  commitEvidence,
  needKey,
  readingMade,
  readingOf,
  unlearnableCodes,
  isKnown,
  touches,
  sourceNeeds,
  sourceObjection,
  parseCodeowners,
  CODEOWNERS_PLACES,
  ownersFileNeeds,
  readOwnersFile
};
