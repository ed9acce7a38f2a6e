import {
  ancestorsOf,
  basesOf,
  countedSuccesses,
  formatCommand,
  historyOf,
  newSince,
  parsedText,
  reaches,
  successOf
} from "./chunk-ZHJZ4DDC.js";
import {
  countsIn,
  limits,
  messageMatcher,
  parseChecklist
} from "./chunk-ZJKZ2U2B.js";
import {
  byPaths,
  concernNeeds,
  concerns,
  dark,
  environmentNamed,
  isAskedIn,
  isConcerned,
  isMeantFor,
  isProposedFor,
  pathNeeds,
  reachable,
  seen,
  takesBase,
  takesHead,
  taking
} from "./chunk-KIJVDRWW.js";
import {
  allowsBranch,
  longestWayBack,
  rollbackRuleOf,
  wordingOf
} from "./chunk-H45GHJOG.js";
import {
  aboutOfOwnCheck,
  afterHolder,
  allSightings,
  anyGlobMatches,
  areNamesPinned,
  besideDeployers,
  bindStatement,
  boxState,
  calendarAt,
  capacityIn,
  carried,
  counts,
  countsFrom,
  deployersOf,
  deploys,
  deputyTime,
  describeRole,
  durationOf,
  firstLapse,
  holdsRole,
  instantOf,
  isCombined,
  isHasty,
  isOfGitHub,
  isOriginTold,
  isPerson,
  isSeenBy,
  isUnlearnt,
  kinds,
  lastLapse,
  matchesName,
  newestBut,
  ownCheckName,
  proofsOf,
  recall,
  refused,
  retargetedSince,
  roleNeeds,
  samePerson,
  separationOf,
  shownSince,
  sightingsOf,
  signerNeeds,
  tellMoment,
  tickStanding,
  tickerOf,
  whoCanSign,
  wordingStanding
} from "./chunk-OQEANZAU.js";
import {
  answer,
  isKnown,
  needKey,
  readingMade,
  readingOf,
  sourceObjection,
  touches
} from "./chunk-ZLPFJ6L3.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import {
  parseExternalId
} from "./chunk-UDSYEUHM.js";
import {
  isCovered,
  readerReasons
} from "./chunk-AA5VAHVX.js";
import {
  after,
  isAtOrAfter,
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/gate/config.ts
function readConfig(facts, lent = policiesIn(facts)) {
  const [file] = facts.config;
  if (file === void 0 || file.blob === null || file.policy !== void 0) return { state: "missing" };
  const parsed = parseChecklist(file.blob.text, file.path, lent);
  if (parsed.ok) return { state: "valid", checklist: parsed.checklist };
  const wanted = parsed.wanted ?? [];
  if (wanted.length === 0) return { state: "invalid", problems: parsed.problems };
  return { state: "unread", policies: wanted.map((reference) => unread(facts, reference)) };
}
function policiesIn({ config, subject }) {
  const { name, private: hidden } = subject.repository;
  const byName2 = new Map(config.map((one) => [one.policy?.reference, one]));
  return { repository: { name, private: hidden }, read: (reference) => textOf(byName2.get(reference)) };
}
function textOf(config) {
  const { policy, blob } = config ?? {};
  if (policy === void 0 || blob === void 0 || blob === null) return null;
  return { text: blob.text, version: `commit ${policy.changedBy}`, private: policy.repository.private };
}
function unread(facts, reference) {
  const reading = readingOf(facts, { kind: "policy", reference });
  if (!isKnown(reading)) return { reference, reading };
  const { source, observer, at } = reading;
  const detail = `policy:${reference} was not taken up`;
  return { reference, reading: { unlearnable: true, code: "NOT_READ", detail, source, observer, at } };
}

// src/gate/read-policies.ts
async function readPolicies(reader, first) {
  let facts = first;
  let config = readConfig(facts);
  for (let level = 0; level < limits.policyDepth && config.state === "unread"; level += 1) {
    const wanted = config.policies.map(({ reference }) => ({ kind: "policy", reference })).filter((need) => !Object.hasOwn(facts.readings, needKey(need)));
    if (wanted.length === 0) break;
    facts = withPolicies(facts, wanted, await reader.read(facts, wanted));
    config = readConfig(facts);
  }
  return { facts, config };
}
function withPolicies(facts, wanted, read5) {
  const config = [];
  const readings = {};
  for (const need of wanted) {
    const reading = read5[needKey(need)];
    if (reading === void 0) continue;
    if (isKnown(reading)) config.push(reading.value);
    else readings[needKey(need)] = reading;
  }
  return { ...facts, config: [...facts.config, ...config], readings: { ...facts.readings, ...readings } };
}

// src/judge/gate-name.ts
function gateName(gate) {
  return gate.kind === "merge" ? "merge" : gate.name;
}
function gateCheckName(gate) {
  return ownCheckName(gateName(gate));
}
function gateNamed(name) {
  return name === "merge" ? { kind: "merge" } : { kind: "environment", name };
}

// src/judge/enforcement.ts
function enforcementOf(environment, now) {
  const { enforce, adviseUntil } = environment;
  if (enforce !== "advise" || adviseUntil === null) return { enforcement: enforce, adviseUntil, nextLook: null };
  const end = `${adviseUntil}T00:00:00Z`;
  return isBefore(now, end) ? { enforcement: "advise", adviseUntil, nextLook: end } : { enforcement: "block", adviseUntil, nextLook: null };
}
function mergeEnvironments(checklist, change, facts) {
  const all2 = reachable(checklist, change, facts);
  const blocking2 = all2.filter((environment) => enforcementOf(environment, facts.now).enforcement === "block");
  return blocking2.length > 0 ? blocking2 : all2;
}
function mergeEnforcement(environments, now) {
  const each = environments.map((environment) => enforcementOf(environment, now));
  const blocks = each.length === 0 || each.some(({ enforcement }) => enforcement === "block");
  if (blocks) return { enforcement: "block", adviseUntil: null, nextLook: null };
  const ends = each.flatMap(({ adviseUntil }) => adviseUntil === null ? [] : [adviseUntil]).toSorted();
  const looks = each.flatMap(({ nextLook }) => nextLook === null ? [] : [nextLook]).toSorted();
  return { enforcement: "advise", adviseUntil: ends[0] ?? null, nextLook: looks[0] ?? null };
}

// src/judge/subject.ts
function judgedChange(facts, gate) {
  const { candidate } = facts.subject;
  const [change, ...others] = facts.changes;
  if (change === void 0) return notAChange(candidate);
  if (others.length > 0) {
    const numbers = facts.changes.map(({ number }) => `#${number}`).join(", ");
    return stop(
      "NOT_A_CHANGE",
      `Commit ${shortCommit(candidate)} belongs to several pull requests (${numbers}); one is judged at a time.`,
      "keeps one of them open"
    );
  }
  if (change.state === "closed") {
    return stop("CHANGE_CLOSED", `Pull request #${change.number} was closed without a merge.`, "reopens it");
  }
  if (gate.kind === "merge" && change.merge !== null) return { change, candidate: change.head.commit };
  if (candidate === (change.merge?.commit ?? change.head.commit)) return { change, candidate };
  if (change.commits.some(({ oid }) => oid === candidate) && candidate !== change.head.commit) {
    const sentence = `Commit ${shortCommit(candidate)} is no longer the head of pull request #${change.number}; ${shortCommit(change.head.commit)} is.`;
    return stop("SUBJECT_MOVED", sentence, "takes the present head");
  }
  return notAChange(candidate);
}
function branchBlocker(environment, { change, candidate }, facts) {
  const isMerge = candidate === change.merge?.commit;
  if (isMerge ? takesBase(environment, change, facts) : takesHead(environment, change, facts)) return null;
  const branches = environment.branches.length > 0 ? environment.branches.join(", ") : `the default branch ${facts.subject.repository.defaultBranch}`;
  const ref = isMerge ? change.base.ref : change.head.ref;
  const from = !isMerge && change.crossRepository ? `${ref} of a fork` : ref;
  return stop(
    "BRANCH_NOT_ALLOWED",
    `${environment.name} takes ${branches}, not ${from}.`,
    "deploys from an allowed branch"
  );
}
function sizeBlocker({ change }, environment = null) {
  const { number, unlistedFiles, merge } = change;
  if (unlistedFiles === void 0) return null;
  return {
    outcome: "unknown",
    code: "CHANGE_TOO_LARGE",
    sentence: `Pull request #${number} changes ${unlistedFiles} files, and GitHub lists no more than 3000 of one, so it cannot be told what it touches.`,
    next: [
      merge === null || environment === null ? { who: "the author of the change", how: "splits it into smaller pull requests" } : overriding(environment)
    ]
  };
}
function overriding({ name, override }) {
  if (override === void 0)
    return { who: "somebody who can change the checklist", how: `lets people override ${name}, by \`override\`` };
  const [who, verb2] = override.people === 1 ? ["a holder", "overrides"] : [`${override.people} holders`, "override"];
  const where = "where it is released: on its pull request, or in the issue of a release that brings it";
  return { who: `${who} of the role ${override.by}`, how: `${verb2} ${name} by \`/override -- REASON\` ${where}` };
}
function notAChange(candidate) {
  return stop(
    "NOT_A_CHANGE",
    `Commit ${shortCommit(candidate)} is neither the head of a pull request nor a pull request's own merge commit.`,
    "takes a commit that came through a pull request"
  );
}
function stop(code, sentence, how) {
  return { outcome: "unmet", code, sentence, next: [{ who: "whoever deploys", how }] };
}

// src/judge/gates.ts
function gatesOf(checklist, facts) {
  const { environment: asked } = facts.subject;
  if (asked !== null) return [{ kind: "environment", name: asked }];
  const judged2 = judgedChange(facts, { kind: "environment", name: "" });
  if ("code" in judged2) return [];
  const { change } = judged2;
  const takes = change.merge === null ? takesHead : takesBase;
  const environments = checklist.environments.filter(
    (environment) => environment.enforce !== "off" && isProposedFor(environment, change) && takes(environment, change, facts) && concerns(environment, change, facts)
  ).map(({ name }) => ({ kind: "environment", name }));
  return change.merge === null && hasMergeItems(checklist, change, facts) ? [{ kind: "merge" }, ...environments] : environments;
}
function hasMergeItems(checklist, change, facts) {
  const concerned = mergeEnvironments(checklist, change, facts);
  const environments = concerned.length > 0 ? concerned : taking(checklist, change, facts);
  return checklist.items.some(
    (item) => item.ask === "change" && environments.some((environment) => isAskedIn(item, environment))
  );
}

// src/gate/gates-to-judge.ts
function gatesToJudge(config, facts, shown) {
  const met = gatesMet(config, facts);
  if (facts.subject.environment !== null) return met;
  const names = new Set(met.map(gateName));
  return [...met, ...gatesShown(facts, shown).filter((gate) => !names.has(gateName(gate)))];
}
function gatesMet(config, facts) {
  if (config.state === "valid") return gatesOf(config.checklist, facts);
  const { environment } = facts.subject;
  if (environment !== null) return [{ kind: "environment", name: environment }];
  const open = facts.changes.some((change) => change.state === "open");
  return config.state !== "missing" && open ? [{ kind: "merge" }] : [];
}
function gatesShown(facts, shown) {
  const [change] = facts.changes;
  if (change === void 0) return [];
  return shown.checks.filter((check) => check.commit === facts.subject.candidate && isGateRun(check.externalId, change.number)).flatMap(({ name }) => aboutOfOwnCheck(name) ?? []).map(gateNamed).filter((gate) => gate.kind === "environment" || change.state !== "merged");
}
function isGateRun(externalId, change) {
  const id = parseExternalId(externalId);
  return id?.kind === "gate" && id.change === change;
}

// src/judge/blockers.ts
var keeper = "somebody who can change the checklist";
function configMissing(source) {
  const where = source === void 0 ? "The default branch" : source.ref;
  const sentence = `${where} has no checklist${source === void 0 ? "" : ` at ${source.path}`}.`;
  return {
    outcome: "unmet",
    code: "CONFIG_MISSING",
    sentence,
    next: [{ who: keeper, how: "runs `holdpoint init` and merges the file" }]
  };
}
function configInvalid(problems) {
  if (problems.some(({ code }) => code === "VERSION_TOO_NEW")) {
    const sentence2 = "The checklist is written for a newer version of Holdpoint than this one.";
    return {
      outcome: "unknown",
      code: "CONFIG_TOO_NEW",
      sentence: sentence2,
      next: [{ who: "somebody who runs Holdpoint", how: "updates it" }]
    };
  }
  const [first] = problems;
  const place = first === void 0 ? "" : ` The first is in line ${first.line}: ${first.message}`;
  const sentence = `The checklist has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}.${place}`;
  return {
    outcome: "unmet",
    code: "CONFIG_INVALID",
    sentence,
    next: [{ who: keeper, how: "runs `holdpoint validate`, mends what it names and merges" }]
  };
}
function policyUnread({ reference, reading }) {
  const { meaning, remedy } = readerReasons[reading.code];
  return {
    outcome: "unknown",
    code: reading.code,
    sentence: `The policy ${reference} was not read: ${meaning.replace(/\.$/, "")} (${reading.detail}).`,
    next: [{ who: keeper, how: `sees to it: ${remedy.replace(/\.$/, "")}` }]
  };
}
function unknownEnvironment(name, { environments }) {
  const known = environments.map((environment) => environment.name).join(", ");
  return {
    outcome: "unmet",
    code: "ENVIRONMENT_UNKNOWN",
    sentence: `The checklist names no environment "${name}"; it names ${known === "" ? "none" : known}.`,
    next: [{ who: keeper, how: `adds "${name}" to the checklist, or mends the name where it is used` }]
  };
}
function switchedOff({ name }) {
  const next = [{ who: keeper, how: "sets `enforce` to `advise` or `block`" }];
  return {
    outcome: "pending",
    code: "ENVIRONMENT_OFF",
    sentence: `The gate of ${name} is switched off in the checklist; nothing was judged.`,
    next
  };
}
function noEnvironment({ change }) {
  return {
    outcome: "unmet",
    code: "BRANCH_NOT_ALLOWED",
    sentence: `No environment whose gate is on takes ${change.base.ref} or ${change.head.ref}.`,
    next: [{ who: keeper, how: "adds the branch to an environment, or retargets the pull request" }]
  };
}
function notConcerned({ change }, environments, outcome) {
  const names = environments.map(({ name }) => name).join(", ");
  return {
    outcome,
    code: "NOT_CONCERNED",
    sentence: `Pull request #${change.number} touches none of the paths that concern ${names}.`,
    next: [{ who: keeper, how: `adds what is missing to \`paths\` of ${names}, if it does concern it` }]
  };
}
function strictBlockers(environments, { reader }) {
  const strict = environments.filter((environment) => environment.strict).map(({ name }) => name);
  if (!reader.alone || strict.length === 0) return [];
  const sentence = `${strict.join(", ")} is strict and opens only with the App's memory.`;
  return [
    {
      outcome: "unknown",
      code: "STRICT_NEEDS_APP",
      sentence,
      next: [{ who: keeper, how: "runs the App and gives the Action its `app-id`" }]
    }
  ];
}
function ledgerBlockers({ reader, ledger }) {
  if (reader.alone || ledger !== void 0 && isKnown(ledger)) return [];
  const code = ledger?.code ?? "LEDGER_UNAVAILABLE";
  const seen2 = ledger === void 0 ? "it was not asked" : ledgerWords(ledger);
  const sentence = `${readerReasons[code].meaning.replace(/\.$/, "")} (${seen2}).`;
  return [{ outcome: "unknown", code, sentence, next: [ledgerStep(code)] }];
}
function ledgerWords({ code, detail }) {
  return code === "LEDGER_UNAVAILABLE" || code === "LEDGER_CORRUPT" ? "the App's log says more" : detail;
}
function ledgerStep(code) {
  if (code === "TRUNCATED")
    return {
      who: "somebody who may push",
      how: "opens another pull request with the same commits, and closes this one"
    };
  const [, who = "somebody who runs Holdpoint", how = readerReasons[code].remedy] = /^(Whoever runs the App) (.+?)\.?$/.exec(readerReasons[code].remedy) ?? [];
  return { who, how };
}
function emptyBlockers(findings) {
  if (findings.some(({ outcome }) => outcome !== "not-applicable")) return [];
  const sentence = findings.length === 0 ? "No item is asked here." : `None of ${findings.length} items applies to this change.`;
  return [
    {
      outcome: "unmet",
      code: "EMPTY_CHECKLIST",
      sentence: `${sentence} Nothing is proved by nothing.`,
      next: [{ who: keeper, how: "gives the environment at least one item that always applies" }]
    }
  ];
}

// src/checklist/scope/release-items.ts
function ofRelease(item) {
  if (item.when === null) return item;
  const { environment, base } = item.when;
  const kept = { ...environment === void 0 ? {} : { environment }, ...base === void 0 ? {} : { base } };
  return { ...item, when: Object.keys(kept).length === 0 ? null : kept };
}
function isAskedAt({ release }, { ask }) {
  return release === void 0 || ask === "release";
}

// src/checklist/scope/way-back.ts
var WAY_BACK = "rollback";
function isWayBackItem({ id }) {
  return id === WAY_BACK;
}

// src/checklist/scope/conditions/by-author.ts
function byAuthor(wanted, { change, facts }) {
  const { author } = change;
  if (author === null)
    return seen(change, null, "The account that opened the change is not told, so the item is asked.");
  const opened = `The change was opened by ${author.login}`;
  if (author.type === "Bot") return answered(wanted, change, wanted.bots === true, `${opened}, an app`);
  if (author.type !== "User")
    return seen(change, null, `${opened}, which is neither a person nor an app, so the item is asked.`);
  const holding = holdsRole(groupOf(wanted), author, facts);
  return "unlearnable" in holding ? dark(`Whether ${author.login}, who opened the change, is one of ${describe(wanted)},`, holding) : answered(wanted, change, holding.holds, opened);
}
function authorNeeds(wanted, { change }) {
  return roleNeeds(groupOf(wanted), change.author);
}
function groupOf({ users = [], teams = [] }) {
  return { users, teams };
}
function answered(wanted, change, holds, opened) {
  return seen(change, holds, `${opened}${holds ? ", who is one" : ", who is none"} of ${describe(wanted)}.`);
}
function describe({ users = [], teams = [], bots }) {
  return [...users, ...teams.map((team) => `the team ${team}`), ...bots === true ? ["apps"] : []].join(", ");
}

// src/checklist/scope/conditions/by-message.ts
function byMessage(patterns, { change, facts }) {
  const matchers = patterns.map((pattern) => ({ pattern, matches: messageMatcher(pattern) }));
  const found = (text) => matchers.find(({ matches }) => matches(text))?.pattern;
  const inTitle = found(change.title);
  if (inTitle !== void 0) return seen(change, true, `The title of the change says "${inTitle}".`);
  const reading = readingOf(facts, messageNeed(change.number));
  if (!isKnown(reading)) return dark("What the messages of the commits say", reading);
  for (const { commit, message } of reading.value) {
    const hit = found(message);
    if (hit !== void 0) return seen(change, true, `The message of ${shortCommit(commit)} says "${hit}".`);
  }
  const told = `Neither the title nor a message of ${reading.value.length} commits says ${patterns.join(", ")}.`;
  return seen(change, false, told);
}
function messageNeeds(patterns, { change }) {
  return patterns.some((pattern) => messageMatcher(pattern)(change.title)) ? [] : [messageNeed(change.number)];
}
function messageNeed(change) {
  return { kind: "commit-messages", change };
}

// src/checklist/scope/conditions/by-size.ts
function bySize({ files, lines }, { change }) {
  const touched = change.files.length;
  const altered = change.lines === void 0 ? null : change.lines.added + change.lines.removed;
  const asked = [
    ...files === void 0 ? [] : [{ count: touched, least: files, what: "file" }],
    ...lines === void 0 ? [] : [{ count: altered, least: lines, what: "line" }]
  ];
  const hit = asked.find(({ count, least }) => count !== null && count >= least);
  if (hit !== void 0) return seen(change, true, `The change alters ${many(hit)}, and ${hit.least} are enough.`);
  if (asked.some(({ count }) => count === null))
    return seen(change, null, "How many lines the change alters was not read, so the item is asked.");
  const told = asked.map((one) => `${many(one)}, fewer than ${one.least}`).join(", and ");
  return seen(change, false, `The change alters ${told}.`);
}
function many({ count, what }) {
  return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
}

// src/checklist/scope/conditions/of-change.ts
function byLabels(wanted, { change }) {
  const carried2 = new Set(change.labels.map((label) => label.toLowerCase()));
  const hit = wanted.find((label) => carried2.has(label.toLowerCase()));
  return hit === void 0 ? seen(change, false, `The change carries none of the labels ${wanted.join(", ")}.`) : seen(change, true, `The change carries the label ${hit}.`);
}
function byBase(globs, { change }) {
  const { ref } = change.base;
  return anyGlobMatches(globs, ref) ? seen(change, true, `The change goes to ${ref}.`) : seen(change, false, `The change goes to ${ref}, not to ${globs.join(", ")}.`);
}
function byEnvironment(names, { change, environment }) {
  return names.includes(environment) ? seen(change, true, `It is judged for ${environment}.`) : seen(change, false, `It is judged for ${environment}, not for ${names.join(", ")}.`);
}

// src/checklist/scope/applies.ts
var always = { applies: true, sentence: "It applies always.", facts: [] };
function applies(when, at) {
  const conditions = when === null ? [] : conditionsOf(when, at);
  if (conditions.length === 0) return always;
  const failed = conditions.filter(({ holds }) => holds === false);
  const told = failed.length > 0 ? failed : conditions;
  const unlearnt2 = failed.length > 0 ? void 0 : conditions.find((one) => one.unlearnt !== void 0)?.unlearnt;
  return {
    applies: failed.length === 0,
    sentence: told.map(({ sentence }) => sentence).join(" "),
    facts: told.map(({ fact }) => fact),
    ...unlearnt2 === void 0 ? {} : { unlearnt: unlearnt2 }
  };
}
function conditionNeeds(when, at) {
  if (when === null) return [];
  const { author, paths, "commit-message": message } = when;
  if (author === void 0 && paths === void 0 && message === void 0) return [];
  if (!applies(when, at).applies) return [];
  return [
    ...author === void 0 ? [] : authorNeeds(author, at),
    ...paths === void 0 ? [] : pathNeeds(paths, at),
    ...message === void 0 ? [] : messageNeeds(message, at)
  ];
}
function conditionsOf(when, at) {
  const { environment, paths, labels, base, author, size, "commit-message": message } = when;
  return [
    ...environment === void 0 ? [] : [byEnvironment(environment, at)],
    ...paths === void 0 ? [] : [byPaths(paths, at)],
    ...labels === void 0 ? [] : [byLabels(labels, at)],
    ...base === void 0 ? [] : [byBase(base, at)],
    ...author === void 0 ? [] : [byAuthor(author, at)],
    ...size === void 0 ? [] : [bySize(size, at)],
    ...message === void 0 ? [] : [byMessage(message, at)]
  ];
}

// src/judge/counts-later.ts
function countsFrom2({ enforceFrom }, now) {
  if (enforceFrom === void 0) return null;
  const starts = `${enforceFrom}T00:00:00Z`;
  return isBefore(now, starts) ? starts : null;
}
var words = {
  met: "it is met",
  pending: "it would be waited for",
  unmet: "it would stop this",
  unknown: "it could not be learnt"
};
function notYet(judged2, starts) {
  return {
    outcome: "not-applicable",
    code: "COUNTS_LATER",
    sentence: `It would be asked from ${starts.slice(0, 10)} on; today ${words[judged2.outcome]}: ${judged2.sentence}`,
    next: [],
    facts: [],
    parts: [judged2],
    nextLook: starts
  };
}

// src/judge/deputies-look.ts
function withDeputiesLook(answer2, who, { now, reader }) {
  let first = answer2.nextLook;
  for (const { deputies } of who) {
    if (deputies === void 0 || deputies.begun || deputies.from === null && reader.app === null) continue;
    const look = deputies.from ?? after(now, durationOf(deputies.after));
    if (first === void 0 || isBefore(look, first)) first = look;
  }
  return first === void 0 ? answer2 : { ...answer2, nextLook: first };
}

// src/judge/severity.ts
var severity = {
  "not-applicable": 0,
  met: 1,
  waived: 2,
  later: 3,
  pending: 4,
  unknown: 5,
  unmet: 6
};
function isWorse(one, other) {
  return severity[one] > severity[other];
}

// src/judge/at-least.ts
function atLeast(count, parts) {
  const nearest = parts.toSorted((one, other) => order(one, other));
  const last = nearest[count - 1];
  if (last === void 0)
    return answer("unmet", "AT_LEAST_OPEN", `${count} of ${parts.length} parts can never be met.`);
  const met = parts.filter(({ outcome }) => outcome === "met");
  const told = `${met.length} of ${parts.length} parts ${verb(met.length)} met, and ${count} ${verb(count)} needed`;
  if (last.outcome === "met") {
    const sentence2 = `${told}: ${sentences(met)}`;
    const facts = met.flatMap((part) => part.facts);
    return { ...answer("met", "MET", sentence2, { facts }), parts, needed: count, ...lapse(count, met) };
  }
  const open = nearest.filter(({ outcome }) => outcome !== "met");
  const sentence = `${told}: ${sentences(open)}`;
  const next = open.flatMap((part) => part.next);
  return { ...answer(last.outcome, "AT_LEAST_OPEN", sentence, { next }), parts, needed: count };
}
function lapse(count, met) {
  const moments = met.flatMap(({ lapses: lapses2 }) => lapses2 === void 0 ? [] : [lapses2]);
  const lapses = newestBut(count - (met.length - moments.length), moments);
  return lapses === null ? {} : { lapses };
}
function order(one, other) {
  if (isWorse(one.outcome, other.outcome)) return 1;
  return isWorse(other.outcome, one.outcome) ? -1 : 0;
}
function verb(count) {
  return count === 1 ? "is" : "are";
}
function sentences(parts) {
  return parts.map(({ sentence }) => sentence).join(" ");
}

// src/judge/combine.ts
function all(parts) {
  const worst = pick(parts, (one, other) => isWorse(one.outcome, other.outcome));
  if (worst === null) return empty("ALL_OPEN");
  if (worst.outcome === "met")
    return {
      ...answer("met", "MET", sentences2(parts)),
      facts: parts.flatMap(({ facts }) => facts),
      parts,
      ...firstLapse(parts)
    };
  const open = parts.filter(({ outcome }) => outcome !== "met");
  const sentence = `${open.length} of ${parts.length} parts are open: ${sentences2(open)}`;
  return { ...answer(worst.outcome, "ALL_OPEN", sentence), next: open.flatMap(({ next }) => next), parts };
}
function any(parts) {
  const best = pick(parts, (one, other) => isWorse(other.outcome, one.outcome));
  if (best === null) return empty("ANY_OPEN");
  if (best.outcome === "met")
    return { ...answer("met", "MET", best.sentence, { facts: best.facts }), parts, ...lastLapse(parts) };
  const sentence = `None of ${parts.length} parts is met, and one is enough: ${sentences2(parts)}`;
  return { ...answer(best.outcome, "ANY_OPEN", sentence), next: parts.flatMap(({ next }) => next), parts };
}
function pick(parts, beats) {
  return parts.reduce((kept, part) => kept === null || beats(part, kept) ? part : kept, null);
}
function empty(code) {
  return answer("unmet", code, "It has no parts, and nothing is proved by nothing.");
}
function sentences2(parts) {
  return parts.map(({ sentence }) => sentence).join(" ");
}

// src/judge/not.ts
function not(part, isRefuted2) {
  const parts = [part];
  const { outcome, sentence } = part;
  if (isRefuted2 && outcome !== "met")
    return { ...answer("met", "MET", `It is not so, as asked: ${sentence}`, { facts: part.facts }), parts };
  if (outcome === "met") {
    const next = [{ who: "the author of the change", how: "changes what makes it so and pushes" }];
    return { ...answer("unmet", "NOT_OPEN", `It must not be so, and is: ${sentence}`, { next }), parts };
  }
  const what = outcome === "unmet" ? "That proves nothing here" : "Whether it is so is not known for good";
  return { ...answer(outcome, "NOT_OPEN", `${what}: ${sentence}`, { next: part.next }), parts };
}

// src/judge/ended-early.ts
var early = /* @__PURE__ */ new Set(["cancelled", "timed_out", "startup_failure", "stale", "action_required"]);
function isEndedEarly(proof, question) {
  const newest2 = /* @__PURE__ */ new Map();
  for (const report of reportsOf(proof, question)) {
    const known = newest2.get(report.source);
    if (known === void 0 || known.id < report.id) newest2.set(report.source, report);
  }
  return [...newest2.values()].some(({ conclusion }) => conclusion !== null && early.has(conclusion));
}
function reportsOf(proof, { facts, commit }) {
  if (proof.kind === "check") {
    const { name } = proof.spec;
    const checks = facts.commits.find(({ oid }) => oid === commit)?.checks ?? [];
    return checks.filter((run) => matchesName(name, run.name)).map(({ id, conclusion, app, workflowRun, ...run }) => {
      const source = [run.name, app?.id, workflowRun?.path, workflowRun?.event];
      return { id, conclusion, source: JSON.stringify(source) };
    });
  }
  if (proof.kind !== "workflow") return [];
  const runs = readingOf(facts, { kind: "runs", commit });
  if (!isKnown(runs)) return [];
  const own = runs.value.filter(({ path }) => path === proof.spec.path);
  return own.map(({ id, conclusion, event, headRepositoryId }) => ({
    id,
    conclusion,
    source: JSON.stringify([event, headRepositoryId])
  }));
}

// src/judge/refuted.ts
function isRefuted(evidence, found, question) {
  if (!("of" in evidence)) return isProofRefuted(evidence, found, question);
  const { of } = evidence;
  const { parts } = found;
  if (parts === void 0) return false;
  if (evidence.kind === "not") return parts.some(({ outcome }) => outcome === "met");
  const refuted = of.filter((part, index) => {
    const one = parts[index];
    return one !== void 0 && isRefuted(part, one, question);
  }).length;
  if (evidence.kind === "all") return refuted > 0;
  if (evidence.kind === "any") return refuted === of.length;
  return refuted > of.length - evidence.count;
}
function isProofRefuted(proof, { code }, question) {
  if (proof.kind === "check") {
    const { workflow } = proof.spec;
    if (code !== "CHECK_NOT_SUCCESSFUL" || isEndedEarly(proof, question)) return false;
    return workflow === null || sourceObjection({ ...proof.spec, workflow }, void 0, question) === null;
  }
  if (proof.kind === "workflow") {
    const source = { workflow: proof.spec.path, unchanged: true };
    if (code !== "WORKFLOW_NOT_SUCCESSFUL" || isEndedEarly(proof, question)) return false;
    return sourceObjection(source, void 0, question) === null;
  }
  if (proof.kind === "file") {
    const { path, unchanged } = proof.spec;
    const isArranged = (unchanged ?? question.environment.strict) && touches(question.change, path);
    return code === "FILE_MISSING" && !isArranged;
  }
  return false;
}

// src/judge/judge-evidence.ts
var table = kinds;
function judgeEvidence(evidence, question) {
  if (evidence.kind === "all") return all(evidence.of.map((part) => judgeEvidence(part, question)));
  if (evidence.kind === "any") return any(evidence.of.map((part) => judgeEvidence(part, question)));
  if (evidence.kind === "at-least") {
    return atLeast(
      evidence.count,
      evidence.of.map((part) => judgeEvidence(part, question))
    );
  }
  if (evidence.kind === "not") return judgeNot(evidence.of, question);
  return judgeProof(evidence, question);
}
function judgeNot([part], question) {
  if (part === void 0) return not(all([]), false);
  const found = judgeEvidence(part, question);
  return not(found, isRefuted(part, found, question));
}
function evidenceNeeds(evidence, question) {
  return proofsOf(evidence).flatMap((proof) => proofNeeds(proof, question));
}
var described = /* @__PURE__ */ new WeakMap();
function describe2(evidence) {
  const known = described.get(evidence);
  if (known !== void 0) return known;
  const proofs = proofsOf(evidence);
  const told = {
    signers: [...new Set(proofs.flatMap((proof) => proofSigners(proof)))],
    kinds: [...new Set(proofs.map(({ kind }) => kind))]
  };
  described.set(evidence, told);
  return told;
}
function signersOf(evidence) {
  return describe2(evidence).signers;
}
function openRoles(evidence, { outcome, parts = [] }) {
  if (outcome === "met") return [];
  if (!isCombined(evidence) || parts.length !== evidence.of.length) return signersOf(evidence);
  return [...new Set(evidence.of.flatMap((one, index) => openRoles(one, parts[index] ?? { outcome, parts: [] })))];
}
function judgeProof({ kind, spec }, question) {
  return table[kind].judge(spec, question);
}
function proofNeeds({ kind, spec }, question) {
  return table[kind].needs(spec, question);
}
function proofSigners({ kind, spec }) {
  return table[kind].signers(spec);
}

// src/judge/waived.ts
function underWaivers(finding, question, waivers) {
  const { outcome } = finding;
  if (outcome === "met" || outcome === "not-applicable" || outcome === "waived" || outcome === "later") return finding;
  const own = waivers.filter(({ item, environment }) => item === finding.item && environment === finding.environment).filter((waiver) => isInForce(waiver, question)).toSorted((a, b) => isBefore(a.until, b.until) ? 1 : -1);
  const covered = answerOf({ ...finding, outcome });
  const good = own.find(({ standing }) => standing.counts);
  if (good !== void 0) return { ...finding, ...waived(good, covered, question) };
  const unread3 = own.find(({ standing }) => !standing.counts && isCovered(standing.code));
  return unread3 === void 0 || !question.facts.reader.alone ? finding : { ...finding, ...unlearnt(unread3, covered, question) };
}
function isInForce({ commit, at, until, by }, question) {
  const { facts, candidate } = question;
  if (!isBefore(facts.now, until) || !isAtOrAfter(facts.now, at) || commit === null) return false;
  if (commit !== candidate && commit !== question.commit) return false;
  return carried(commit, by.login, question).counts;
}
function waived({ by, until, note, comment }, covered, question) {
  return {
    outcome: "waived",
    code: "WAIVED",
    sentence: `Waived by ${by.login} until ${until}: ${note.replace(/\.$/, "")}. Without it: ${covered.sentence}`,
    next: [],
    facts: [factOf(`${by.login} waives it until ${until}`, comment.url, question)],
    parts: [covered],
    nextLook: until
  };
}
function unlearnt({ by, until, comment, standing }, covered, question) {
  const why = standing.counts ? "" : standing.sentence;
  return {
    outcome: "unknown",
    code: "WAIVER_UNREAD",
    sentence: `Whether the waiver of ${by.login} counts cannot be told here: ${why} Without it: ${covered.sentence}`,
    next: covered.next,
    facts: [factOf(`${by.login} says to waive it until ${until}`, comment.url, question)],
    parts: [covered],
    nextLook: until
  };
}
function answerOf(finding) {
  const { outcome, code, sentence, next, facts, parts, nextLook, needed } = finding;
  return {
    outcome,
    code,
    sentence,
    next,
    facts,
    ...parts === void 0 ? {} : { parts },
    ...needed === void 0 ? {} : { needed },
    ...nextLook === void 0 ? {} : { nextLook }
  };
}
function factOf(what, source, { change }) {
  const { observer, at } = change.observed;
  return { what, source, observer, at };
}

// src/judge/later.ts
function underProfiles(finding, question, choices) {
  const { outcome } = finding;
  if (outcome === "met" || outcome === "not-applicable" || outcome === "waived" || outcome === "later") return finding;
  const { alone } = question.facts.reader;
  const [first] = choices.filter(({ later, environment }) => environment === finding.environment && later.includes(finding.item)).filter(({ standing }) => standing.counts || alone && isCovered(standing.code)).filter((choice) => isInForce(choice, question)).toSorted(earliest);
  if (first === void 0) return finding;
  return {
    ...finding,
    ...covering(first, answerOf({ ...finding, outcome }), question),
    later: laterBy(first, question)
  };
}
function earliest(one, other) {
  if (one.at !== other.at) return isBefore(one.at, other.at) ? -1 : 1;
  return Number(one.comment.id) - Number(other.comment.id);
}
function covering(choice, covered, question) {
  const { by, until, note, item: profile, comment } = choice;
  const { observer, at } = question.change.observed;
  const why = `${by.login} chose the profile ${profile}: ${note.replace(/\.$/, "")}.`;
  const rest = {
    facts: [{ what: `${by.login} chooses the profile ${profile}`, source: comment.url, observer, at }],
    parts: [covered],
    nextLook: until
  };
  if (!question.facts.reader.alone) {
    const sentence2 = `Asked later, due ${until}; ${why} Without it: ${covered.sentence}`;
    return { outcome: "later", code: "ASKED_LATER", sentence: sentence2, next: [], ...rest };
  }
  const sentence = `${why} That counts only where the App has written it down. Without it: ${covered.sentence}`;
  return { outcome: "unknown", code: "PROFILE_NEEDS_APP", sentence, next: [runApp, ...covered.next], ...rest };
}
var runApp = {
  who: "somebody who keeps the checklist or the job",
  how: "runs the App and gives the Action its `app-id`"
};
function laterBy(choice, question) {
  const { item: profile, by, at, until, note: reason, comment, later: items } = choice;
  const { id, login } = by;
  const commit = choice.commit ?? question.commit;
  return { profile, by: { id, login }, at, until, reason, comment: comment.id, url: comment.url, items, commit };
}

// src/judge/findings.ts
function sessionFor(checklist, facts, judged2, {
  signOffs,
  waivers,
  profiles,
  objections = []
}) {
  return {
    checklist,
    facts,
    judged: judged2,
    reachable: reachable(checklist, judged2.change, facts),
    signOffs,
    waivers,
    profiles,
    objections
  };
}
function benchFor(session, environment) {
  const signOffs = session.signOffs.filter((one) => one.environment === environment.name);
  const { facts, judged: judged2 } = session;
  const deployers = environment.separationOfDuties === "off" ? [] : deployersOf({ environment: environment.name, candidate: judged2.candidate }, facts).map(({ by }) => by);
  const exceptions = exceptionsIn(environment, session);
  const bench = { session, environment, signOffs, ticks: [], exceptions, deployers };
  return { ...bench, ticks: claimsOf(bench) };
}
function questionOf(item, bench) {
  const { session, environment, signOffs, ticks, exceptions } = bench;
  const { change, candidate } = session.judged;
  const deployers = barredFrom(item, bench);
  return {
    item: { id: item.id, title: item.title, wording: item.wording },
    environment,
    roles: session.checklist.roles,
    change,
    commit: item.ask === "change" ? change.head.commit : candidate,
    candidate,
    facts: session.facts,
    askedIn: session.reachable.filter((one) => isMeantFor(item, one)).map(({ name }) => name),
    signOffs: deployers.length === 0 ? signOffs : signOffs.map((one) => forItem(one, item, deployers)),
    ticks,
    ...exceptions.length === 0 ? {} : { exceptions },
    ...deployers.length === 0 ? {} : { deployers },
    objections: session.objections
  };
}
function barredFrom({ id, ask }, { deployers }) {
  return ask === "release" && !isWayBackItem({ id }) ? deployers : [];
}
function forItem(one, { id }, deployers) {
  return one.item === id ? besideDeployers(one, deployers) : one;
}
function findingOf(item, bench) {
  const application = applies(item.when, circumstancesOf(bench));
  if (!application.applies) {
    const { sentence, facts } = application;
    return { ...idleFinding(item, bench.environment, "NOT_APPLICABLE", sentence), facts };
  }
  const question = questionOf(item, bench);
  const judged2 = judgeEvidence(item.evidence, question);
  const open = leftOpen(judged2, application, bench.session.facts) ?? judged2;
  const starts = countsFrom2(item, bench.session.facts.now);
  const answer2 = starts === null ? open : notYet(open, starts);
  const roles = openRoles(item.evidence, judged2);
  const who = roles.map((role) => whoCanSign(role, question));
  const signable = who.length === 0 ? {} : { signable: who };
  const plain = Object.assign(
    frame(item, bench.environment, answer2.outcome),
    withDeputiesLook(answer2, who, question.facts),
    signable
  );
  const barred = barredFrom(item, bench);
  const waivers = bench.session.waivers.map((one) => besideDeployers(one, barred));
  const profiles = bench.session.profiles.map((one) => besideDeployers(one, barred));
  const excused = waivers.length === 0 ? plain : underWaivers(plain, question, waivers);
  const finding = profiles.length === 0 ? excused : underProfiles(excused, question, profiles);
  return item.when === null ? finding : { ...finding, facts: [...application.facts, ...finding.facts] };
}
function circumstancesOf({ session, environment }) {
  return { change: session.judged.change, facts: session.facts, environment: environment.name };
}
function leftOpen(judged2, { unlearnt: unlearnt2, sentence }, { reader }) {
  const isBeside = reader.alone && reader.app !== null;
  if (unlearnt2 === void 0 || judged2.outcome === "met" || !isBeside || !isCovered(unlearnt2.code)) return null;
  const { next, facts } = judged2;
  return { outcome: "unknown", code: unlearnt2.code, sentence: `${sentence} ${judged2.sentence}`, next, facts };
}
function idleFinding(item, environment, code, sentence) {
  return { ...frame(item, environment, "not-applicable"), code, sentence, next: [], facts: [] };
}
function frame(item, environment, outcome) {
  const { id, title, section, why, phase, ask, wording, from } = item;
  return {
    item: id,
    title,
    section,
    why,
    phase,
    ask,
    wording,
    ...from === void 0 ? {} : { from },
    environment: environment.name,
    outcome,
    ...describe2(item.evidence)
  };
}
function exceptionsIn({ name }, { waivers, profiles, judged: { change } }) {
  const commits = [change.head.commit, change.merge?.commit];
  return [...waivers, ...profiles].filter(
    ({ environment, commit, standing }) => environment === name && standing.counts && commits.includes(commit ?? void 0)
  );
}
function claimsOf(bench) {
  const asked = bench.session.checklist.items.flatMap(
    (item) => isAskedIn(item, bench.environment) ? proofsOf(item.evidence).flatMap((proof) => proof.kind === "tick" ? [{ item, role: proof.spec.role }] : []) : []
  );
  if (bench.environment.separationOfDuties === "off" || new Set(asked.map(({ role }) => role)).size < 2) return [];
  return asked.flatMap(({ item, role }) => claimOf(item, role, bench) ?? []);
}
function claimOf(item, role, bench) {
  const { change } = bench.session.judged;
  if (boxState(change.body, item.title) !== "ticked" || !applies(item.when, circumstancesOf(bench)).applies)
    return null;
  const ticker = tickerOf(change, item.title);
  if ("untold" in ticker || !isPerson(ticker.by)) return null;
  return tickStanding(role, ticker, questionOf(item, bench)).counts ? { role, by: ticker.by, at: ticker.at } : null;
}

// src/judge/release/judged-elsewhere.ts
function judgedElsewhere(place, { home, gone }) {
  if (gone !== null) return givenUp(place, gone);
  return home === null || place.state.several ? elsewhere(place) : stillOpen(place, home);
}
function dropped({ candidate }, { by }) {
  return {
    outcome: "pending",
    code: "RELEASE_DROPPED",
    sentence: `${by.login} dropped this release.`,
    next: [namingIt(candidate, "in the issue of a release")]
  };
}
function namingIt(candidate, where) {
  return {
    who: "a holder of any role of the checklist",
    how: `names the commit ${where}, if it is to be released after all`,
    paste: `/candidate ${candidate}`
  };
}
function givenUp({ environment, judged: judged2, state }, { issue, lost }) {
  const what = `The release of ${shortCommit(judged2.candidate)} to ${environment.name}`;
  const brings = state.several ? `, which also brings ${brought(state)},` : "";
  const [how, where] = lost === true ? [
    `was given up: its issue #${issue} is gone, with what was said there`,
    `in the issue of another release to ${environment.name}`
  ] : [`was dropped in #${issue}`, `in #${issue}`];
  return {
    outcome: "pending",
    code: "RELEASE_DROPPED",
    sentence: `${what}${brings} ${how}.`,
    next: [namingIt(judged2.candidate, `${where}, or by a tag that the checklist takes`)]
  };
}
function stillOpen({ environment, judged: judged2, state }, issue) {
  const commit = shortCommit(judged2.candidate);
  const what = state.range?.state === "same" ? `${commit} is deployed to ${environment.name}, and its release is open in #${issue} until its rollout is over: it is judged there, with every change that came with it.` : `The release of ${commit} to ${environment.name} is open in #${issue}: it is judged there until that is over.`;
  return {
    outcome: "pending",
    code: "RELEASE_ELSEWHERE",
    sentence: what,
    next: [
      { who: "nobody", how: `what is asked of the release is signed in #${issue}, and what holds it is told there` }
    ]
  };
}
function elsewhere({ environment: { name }, judged: { candidate }, state, facts }) {
  const reading = readingMade(facts, { kind: "release", environment: name, candidate });
  const isOff = reading !== void 0 && isKnown(reading) && reading.value.noIssues === true;
  const next = isOff ? {
    who: "an administrator of the repository",
    how: "switches issues on in its settings: without them such a release has no place where it is told, signed and held"
  } : { who: "nobody", how: "what is asked of the release is signed in that issue" };
  return {
    outcome: "pending",
    code: "RELEASE_ELSEWHERE",
    sentence: `Deploying ${shortCommit(candidate)} to ${name} also brings ${brought(state)}: it is judged as a release, in an issue of its own${isOff ? ", and issues are switched off in this repository" : ""}.`,
    next: [next]
  };
}
function brought({ others, direct }) {
  return [
    ...others.length === 0 ? [] : [others.map(({ number }) => `#${number}`).join(", ")],
    ...direct.length === 0 ? [] : [`${direct.length} ${direct.length === 1 ? "commit" : "commits"} without a pull request`]
  ].join(" and ");
}

// src/judge/release/release-gate.ts
function isElsewhere(place) {
  const { judged: judged2, state, facts } = place;
  if (judged2.change.release !== void 0 || facts.reader.alone) return false;
  return state.several || homeOf(place) !== null || goneFrom(place) !== null;
}
function homeOf(place) {
  return entryOf(place, place.facts.homes)?.issue ?? null;
}
function goneFrom(place) {
  return entryOf(place, place.facts.dropped);
}
function entryOf(place, known = []) {
  const { range } = place.state;
  if (range === null || range.state === "behind" || range.state === "untold") return null;
  return known.find((one) => isOf(place, one)) ?? null;
}
function isOf({ environment, judged: judged2 }, one) {
  return one.commit === judged2.candidate && sameName(one.environment, environment.name);
}
function askedElsewhere(item, place) {
  const { environment, judged: judged2 } = place;
  if (judged2.change.release !== void 0)
    return item.ask === "change" ? idleFinding(item, environment, "ASKED_OF_EACH_CHANGE", "It is asked of each change, on its pull request.") : null;
  if (item.ask === "change" || !isElsewhere(place)) return null;
  return idleFinding(item, environment, "ASKED_AT_DEPLOYMENT", "It is asked of the release, in its issue.");
}
function askedAs(item, { several }) {
  return several && item.ask === "release" ? ofRelease(item) : item;
}
function releaseBlockers(environment, judged2, state, { facts, said: said2 }) {
  const place = { environment, judged: judged2, state, facts };
  if (isElsewhere(place)) return [judgedElsewhere(place, { home: homeOf(place), gone: goneFrom(place) })];
  const drop = said2.release?.drop ?? null;
  return drop === null ? state.blockers : [dropped(judged2, drop), ...state.blockers];
}
function releaseRead(findings, place) {
  const { judged: judged2, state } = place;
  const { range, base, others, direct, unproved, nextLook: until } = state;
  if (range === null || range.state === "behind" || range.state === "untold") return null;
  const own = judged2.change.release === void 0 ? [ownChange(judged2, findings)] : [];
  return {
    base,
    changes: [...others, ...own],
    ...until === null ? {} : { until },
    direct,
    ...unproved.length === 0 ? {} : { unproved },
    since: range.state === "new" ? "deployed" : range.state,
    ...isElsewhere(place) ? { elsewhere: true } : {},
    ...judged2.change.release === void 0 ? {} : { home: true }
  };
}
function ownChange({ change }, findings) {
  const { number, url, title } = change;
  return { number, url, title, ...ownStanding(findings) };
}
function ownStanding(findings) {
  const asked = findings.filter(({ ask, outcome }) => ask === "change" && outcome !== "not-applicable");
  const open = asked.flatMap(
    ({ item, title: name, outcome }) => outcome === "pending" || outcome === "unmet" || outcome === "unknown" ? [{ item, title: name, outcome }] : []
  );
  const [first] = open.toSorted((a, b) => isWorse(a.outcome, b.outcome) ? -1 : 1);
  const shell = { next: [], open };
  if (first !== void 0) {
    const titles = open.map((one) => one.title).join(", ");
    return { ...shell, outcome: first.outcome, code: "CHANGE_NOT_READY", sentence: `It is not ready: ${titles}.` };
  }
  return asked.some(({ outcome }) => outcome === "met") ? { ...shell, outcome: "met", code: "MET", sentence: "It is ready." } : { ...shell, outcome: "met", code: "NOT_APPLICABLE", sentence: "Nothing is asked of it here." };
}

// src/judge/release/on-branch.ts
var MOST_BRANCHES = 5;
function branchesOf({ branches }, { change, candidate }, { subject }) {
  if (candidate !== change.merge?.commit) return [];
  const { defaultBranch } = subject.repository;
  const named3 = branches.filter((branch) => !/[*?[\]!+@(){}\\]/.test(branch));
  const all2 = [
    change.base.ref,
    ...named3,
    ...allowsBranch(branches, defaultBranch, defaultBranch) ? [defaultBranch] : []
  ];
  return [...new Set(all2)].slice(0, MOST_BRANCHES);
}
function isOffBranch({ name: environment }, { candidate }, facts) {
  const reading = readingMade(facts, { kind: "release", environment, candidate });
  return reading !== void 0 && isKnown(reading) && reading.value.contained === false;
}

// src/judge/release/off-branch.ts
var SHOWN_WITHIN = 12e4;
function offBranch(environment, judged2, facts) {
  const { change, candidate } = judged2;
  const branches = branchesOf(environment, judged2, facts);
  const [first = ""] = branches;
  const where = branches.length > 1 ? `none of ${branches.join(", ")}` : `not on ${first}`;
  const what = `${shortCommit(candidate)} is ${branches.length > 1 ? `on ${where}` : where}`;
  const late = change.release === void 0 && change.merge !== null ? after(change.merge.at, SHOWN_WITHIN) : null;
  return {
    blocker: {
      outcome: "pending",
      code: "SUBJECT_NOT_ON_TRUSTED_REF",
      sentence: `${what}, so ${environment.name} does not take it: it was forced off, or the branch is gone.`,
      next: [
        {
          who: `somebody who may push to ${first}`,
          how: "brings it back there, or restores the branch; then anybody says",
          paste: "/recheck"
        },
        ...change.release === void 0 ? [] : [
          {
            who: "a holder of any role of the checklist",
            how: "gives this release up, so that the next one has its turn",
            paste: "/drop"
          }
        ]
      ]
    },
    nextLook: late !== null && isBefore(facts.now, late) ? late : null
  };
}

// src/judge/release/own-merge.ts
function withOwnMerge(reading, change) {
  const { candidate, history } = reading;
  const own = mergedOf(change);
  if (own === null || own.merge !== candidate) return reading;
  const commits = history.commits.map((commit) => {
    const isListed = commit.changes.some(({ number, merge }) => number === own.number && merge === candidate);
    return commit.oid !== candidate || isListed ? commit : { ...commit, changes: [...commit.changes, own] };
  });
  return { ...reading, history: { ...history, commits } };
}
function mergedOf({
  release,
  number,
  url,
  title,
  author,
  base,
  head,
  merge,
  updatedAt
}) {
  if (release !== void 0 || merge === null) return null;
  const { commit, at: mergedAt } = merge;
  const place = { number, url, title, author, base: base.ref };
  return { ...place, head: head.commit, merge: commit, mergedAt, updatedAt: updatedAt ?? mergedAt };
}

// src/judge/release/queue-batch.ts
var MOST = 3;
function batchNeeds(...asked) {
  return batchesOver(...asked).map(tipNeed);
}
function batchesOver(commit, moves, graph) {
  const below = new Set(firstParents(commit, graph).slice(1));
  return moves.filter(({ how, before, after: after2 }) => how === "merge_queue_merge" && !graph.has(after2) && below.has(before)).slice(0, MOST);
}
function tipNeed({ after: after2 }) {
  return { kind: "newest-commits", of: after2 };
}
function isInBatch(commit, moves, graph, facts) {
  let isTold = true;
  for (const move of batchesOver(commit, moves, graph)) {
    const reading = readingOf(facts, tipNeed(move));
    if (isKnown(reading) && isBetween(commit, move, new Map([...historyOf(reading.value), ...graph]))) return true;
    isTold &&= isKnown(reading) || isCovered(reading.code);
  }
  return isTold ? false : null;
}
function isBetween(commit, { before, after: after2 }, graph) {
  const way = firstParents(after2, graph);
  const brought3 = way.slice(0, Math.max(0, way.indexOf(before)));
  return brought3.includes(commit) && brought3.every((oid) => isSigned(graph.get(oid)));
}
function isSigned(commit) {
  return commit?.parents.length === 2 && commit.byGitHub === true;
}
function firstParents(start, graph) {
  const way = [];
  for (let oid = start; oid !== void 0; oid = graph.get(oid)?.parents[0]) way.push(oid);
  return way;
}

// src/judge/release/merge-log.ts
var LAG = 12e4;
function howMerged(merges, commits, known, facts) {
  const graph = historyOf(commits);
  const needs = logNeeds(merges, known);
  return new Map(
    merges.map(({ commit, change }) => {
      const before = known.find((one) => one.commit === commit);
      const need = needs.find(({ branch }) => branch === change.base);
      return [commit, before?.how ?? (need === void 0 ? "untold" : inLog(commit, change, { need, graph, facts }))];
    })
  );
}
function logNeeds(merges, known) {
  const since = /* @__PURE__ */ new Map();
  for (const { commit, change } of merges) {
    const first = since.get(change.base);
    if (known.some((one) => one.commit === commit)) continue;
    if (first === void 0 || isBefore(change.mergedAt, first)) since.set(change.base, change.mergedAt);
  }
  return [...since].map(([branch, at]) => ({ kind: "branch-log", branch, since: at }));
}
function inLog(commit, { mergedAt }, { need, graph, facts }) {
  const log = readingOf(facts, need);
  if (!isKnown(log)) return isCovered(log.code) ? "untold" : "unread";
  return toldBy(commit, log.value, graph, facts) ?? (isBefore(facts.now, lateAt(mergedAt)) ? "unread" : "untold");
}
function toldBy(commit, moves, graph, facts) {
  const told = broughtBy(commit, moves, graph);
  if (told === "merged") return told;
  const isMember = isInBatch(commit, moves, graph, facts);
  if (isMember === null) return "unread";
  return isMember ? "merged" : told;
}
function pushNeeds(merges, commits, known, facts) {
  const graph = historyOf(commits);
  const open = merges.filter(({ commit }) => !known.some((one) => one.commit === commit));
  return logNeeds(merges, known).flatMap((need) => {
    const log = readingOf(facts, need);
    if (!isKnown(log)) return [];
    return open.filter(({ commit, change }) => change.base === need.branch && broughtBy(commit, log.value, graph) !== "merged").flatMap(({ commit }) => batchNeeds(commit, log.value, graph));
  });
}
function lateAt(mergedAt) {
  return after(mergedAt, LAG);
}
var pushes = ["push", "force_push", "branch_creation"];
function broughtBy(commit, moves, graph) {
  const brings = ({ before, after: tip }, isWhole) => tip === commit || passes(commit, { from: tip, to: before, isWhole }, graph);
  const isMerge = (move) => move.how === "pr_merge" ? move.after === commit : move.how === "merge_queue_merge" && brings(move, true);
  if (moves.some(isMerge)) return "merged";
  return moves.some((move) => pushes.includes(move.how) && brings(move, false)) ? "pushed" : null;
}
function passes(commit, { from, to, isWhole }, graph) {
  let isOn = false;
  for (let oid = from; oid !== void 0; oid = graph.get(oid)?.parents[0]) {
    if (oid === to) return isOn;
    isOn ||= oid === commit;
  }
  return isOn && !isWhole;
}

// src/judge/release/range.ts
function rangeOf(question) {
  const { reading, memory, own } = question;
  const { candidate } = reading;
  const graph = historyOf(reading.history.commits);
  const bases = basesOf(reading, memory);
  if (bases === "untold") return { state: "untold", base: null };
  const [base] = bases;
  const tip = graph.get(candidate);
  if (base === void 0) {
    return tip === void 0 ? { state: "untold", base: null } : byItself("first", null, tip, question);
  }
  if (bases.every(({ commit }) => commit === candidate)) {
    if (tip === void 0) return { state: "untold", base };
    return own === null ? asItCame(base, graph, question) : byItself("same", base, tip, question);
  }
  const fresh = newSince(
    candidate,
    bases.map(({ commit }) => commit),
    graph
  );
  if (fresh.size === 0) return { state: "behind", base };
  if (!isRead(fresh, graph)) return { state: "untold", base };
  return brought2("new", base, listed(graph, [...fresh]), question);
}
function byItself(state, base, tip, question) {
  const whole = brought2(state, base, [tip], question);
  return isOwn(tip, question) ? { ...whole, direct: [], unproved: [], commits: [] } : whole;
}
function asItCame(base, graph, question) {
  const { candidate, to } = question.reading;
  const from = startOf(question);
  const fresh = newSince(candidate, from, graph);
  const range = brought2("same", base, listed(graph, [candidate, ...fresh]), question);
  const before = ancestorsOf(candidate, graph);
  const isTold = (oid) => before.has(oid) || graph.has(oid);
  const isWhole = isRead(fresh, graph) && (to !== void 0 || from.every(isTold));
  return isWhole ? range : { ...range, partly: from };
}
function startOf({ reading, memory }) {
  const { candidate } = reading;
  const kept = memory?.cameFrom?.find(({ commit }) => commit === candidate);
  if (kept !== void 0) return kept.bases;
  const before = memory === null ? [] : countedSuccesses(reading, memory).filter(({ commit }) => commit !== candidate);
  return before.slice(0, 1).map(({ commit }) => commit);
}
function isRead(commits, graph) {
  return [...commits].every((oid) => graph.has(oid));
}
function listed(graph, oids) {
  const wanted = new Set(oids);
  return [...graph.values()].filter(({ oid }) => wanted.has(oid));
}
function brought2(state, base, commits, question) {
  const { own, allows } = question;
  const oids = new Set(commits.map(({ oid }) => oid));
  const others = /* @__PURE__ */ new Map();
  const direct = [];
  const unproved = [];
  for (const commit of commits) {
    const near = commit.changes.filter((one2) => allows(one2.base) && oids.has(one2.merge));
    const counted = near.filter((one2) => byHand(commit, one2, question) === null);
    for (const one2 of state === "new" ? counted : near) if (one2.number !== own?.number) others.set(one2.number, one2);
    if (counted.length > 0 || isOwn(commit, question)) continue;
    direct.push(commit.oid);
    const [one] = near.flatMap((change) => unprovedBy(commit, change, question));
    if (one !== void 0) unproved.push(one);
  }
  return { state, base, others: [...others.values()].toSorted(oldestFirst), direct, unproved, commits };
}
function unprovedBy(...asked) {
  const because = byHand(...asked);
  const [{ oid: commit }, { mergedAt }] = asked;
  return because === null || because === "pushed" ? [] : [{ commit, because, mergedAt }];
}
function signedMerges(range, question) {
  const { reading, allows, anyMerge = false } = question;
  if (anyMerge || !("commits" in range)) return [];
  const { candidate, history } = reading;
  const commits = range.state !== "new" && range.commits.length === 0 ? history.commits.filter(({ oid }) => oid === candidate) : range.commits;
  return commits.flatMap((commit) => {
    const { oid, parents, byGitHub, unchecked } = commit;
    if (parents.length !== 2 || byGitHub !== true || unchecked === true) return [];
    const near = commit.changes.filter(({ base, merge, head }) => allows(base) && merge === oid && head === parents[1]);
    return near.map((change) => ({ commit: oid, change }));
  });
}
function byHand(commit, { merge, head }, { reading, anyMerge = false, how }) {
  const { oid, parents } = commit;
  if (oid !== merge || oid === head) return null;
  if (parents.length < 2)
    return head !== void 0 && ancestorsOf(oid, historyOf(reading.history.commits)).has(head) ? "pushed" : null;
  if (parents.length > 2 || head === void 0 || parents[1] !== head) return "pushed";
  if (anyMerge) return null;
  if (commit.unchecked === true) return "unchecked";
  if (commit.byGitHub !== true) return "unsigned";
  const told = how?.get(oid);
  if (told === "merged") return null;
  if (told !== void 0) return told === "pushed" ? "by-push" : told;
  return isByButton(commit) ? null : "made";
}
function isByButton({ authors: [author], committer }) {
  if (committer?.email?.startsWith("noreply@") !== true || author === void 0) return false;
  const [, app] = /^\d+\+(.+)\[bot\]@/.exec(author.email ?? "") ?? [];
  return app === QUEUE || app === void 0 && author.user?.type !== "Bot";
}
var QUEUE = "github-merge-queue";
function isOwn(commit, question) {
  const { reading, own } = question;
  if (own === null) return false;
  const { oid, changes } = commit;
  const { candidate } = reading;
  const merged = changes.find(({ number, merge }) => number === own.number && merge === candidate);
  if (oid === candidate) return merged === void 0 || byHand(commit, merged, question) === null;
  return merged !== void 0 || own.commits.has(oid);
}
function oldestFirst(one, other) {
  return milliseconds(one.mergedAt) - milliseconds(other.mergedAt) || one.number - other.number;
}

// src/judge/release/standing.ts
function standingOf(change, environment, facts) {
  const settled = newest(facts.settled ?? [], change, environment);
  const shell = { number: change.number, url: change.url, title: change.title };
  const unsettled = (why) => ({ ...shell, ...unknown(why, change, facts) });
  if (settled === null) return unsettled("It is not known how it stands");
  if (!isByPresent(settled, facts)) return unsettled("It was judged by another checklist");
  if (settled.unconcerned === true) return null;
  if (settled.overtaken === true || isBefore(settled.at, change.updatedAt))
    return unsettled("Something was said or done on it since it was judged");
  if (settled.until !== void 0 && !isBefore(facts.now, settled.until))
    return unsettled("The time is over for which it was judged");
  return { ...shell, ...judged(settled) };
}
function standingUntil(changes, environment, facts) {
  const settled = changes.flatMap((change) => newest(facts.settled ?? [], change, environment) ?? []);
  return settled.flatMap(({ until }) => until !== void 0 && isBefore(facts.now, until) ? [until] : []).reduce((first, at) => first === null || isBefore(at, first) ? at : first, null);
}
var MOST_ALONE = 20;
function newest(all2, change, environment) {
  return all2.filter((one) => one.number === change.number && one.environment === environment && one.merge === change.merge).reduce((best, one) => best !== null && isBefore(one.at, best.at) ? best : one, null);
}
function isByPresent({ checklist, policies }, { config }) {
  const [own, ...lent] = config.map(({ blob }) => blob?.oid ?? null);
  return checklist !== null && checklist === own && JSON.stringify(policies) === JSON.stringify(lent);
}
function unknown(why, { number }, { reader }) {
  const anew = { who: "nobody", how: `#${number} is looked at again; \`/recheck\` on it does so at once` };
  const withApp = {
    who: "somebody who keeps the job",
    how: `runs the App and gives the Action its \`app-id\`, or deploys at most ${MOST_ALONE} changes at once`
  };
  return {
    outcome: "unknown",
    code: "CHANGE_NOT_SETTLED",
    sentence: `${why}, so it has to be judged anew.`,
    next: [reader.alone && reader.app === null ? withApp : anew],
    open: []
  };
}
var words2 = {
  go: { outcome: "met", code: "MET", sentence: "It is ready." },
  none: { outcome: "met", code: "NOT_APPLICABLE", sentence: "Nothing is asked of it here." }
};
function judged({ number, verdict, open }) {
  if ((verdict === "go" || verdict === "none") && open.length === 0) return { ...words2[verdict], next: [], open: [] };
  const titles = open.map(({ title }) => title).join(", ");
  const outcome = verdict === "no-go" ? "unmet" : open.some((one) => one.outcome === "unknown") ? "unknown" : "pending";
  return {
    outcome,
    // Nobody can mend it any more, and whoever overrides the release answers for it, where it is the only thing.
    code: open.length > 0 && open.every(({ code }) => code === "CHANGE_TOO_LARGE") ? "CHANGE_TOO_LARGE" : "CHANGE_NOT_READY",
    sentence: titles === "" ? "It is not ready." : `It is not ready: ${titles}.`,
    next: onChange(
      number,
      open.flatMap(({ next = [] }) => next)
    ),
    open: open.map(({ item, title, outcome: stands }) => ({ item, title, outcome: stands }))
  };
}
function onChange(number, steps) {
  const told = steps.map(({ who, how, paste }) => ({
    who,
    how: paste === void 0 ? `${how} (#${number})` : `${how} (#${number}): \`${paste}\``
  }));
  return [...new Map(told.map((step) => [`${step.who} ${step.how}`, step])).values()];
}

// src/judge/release/stops-release.ts
var MOST_NAMED = 5;
function named(commits) {
  const rest = commits.length > MOST_NAMED ? ` and ${commits.length - MOST_NAMED} more` : "";
  return `${commits.slice(0, MOST_NAMED).map(shortCommit).join(", ")}${rest}`;
}
function pushBlockers({ name }, { direct, unproved }) {
  const merges = new Set(unproved.map(({ commit }) => commit));
  const because = (why) => unproved.flatMap((one) => one.because === why ? [one.commit] : []);
  const pushed = direct.filter((commit) => !merges.has(commit));
  const [were, whom] = pushed.length === 1 ? ["was", "it"] : ["were", "them"];
  return [
    ...blockerOf(pushed, {
      code: "DIRECT_PUSH",
      what: `${were} pushed without a pull request into a branch of ${name}, so nobody has judged ${whom}.`,
      who: "somebody who can change the checklist",
      how: `sets \`direct-pushes: allow\` for ${name}, or the environment is overridden`
    }),
    ...blockerOf(because("unsigned"), {
      code: "MERGE_UNPROVED",
      what: "looks like a merge by GitHub and is not signed by it, so it may have been made by hand, with anything else in it.",
      who: "somebody who can change the checklist",
      how: `sets \`direct-pushes: merges\` for ${name} where this server signs no merges, or the environment is overridden`
    }),
    ...blockerOf(because("made"), {
      code: "MERGE_UNPROVED",
      what: "looks like a merge by GitHub and was made by an App, or not under GitHub's own address: GitHub signs such a merge whatever is in it.",
      who: "somebody who can change the checklist",
      how: `sets \`direct-pushes: merges\` for ${name} where an App is to merge, or the environment is overridden`
    }),
    ...blockerOf(because("by-push"), {
      code: "MERGE_UNPROVED",
      what: "looks like a merge by GitHub, and by GitHub's log of the branch it was pushed there: made in a codespace or the editor it is signed whatever is in it.",
      who: "somebody who can change the checklist",
      how: `sets \`direct-pushes: merges\` for ${name} where people are to merge by hand, or the environment is overridden`
    }),
    ...blockerOf(because("untold"), {
      code: "MERGE_UNPROVED",
      what: "looks like a merge by GitHub, and GitHub's log of the branch does not tell of it: without that nobody can tell it from one that was made by hand.",
      who: "somebody who can change the checklist",
      how: `sets \`direct-pushes: merges\` for ${name} where there is no such log, or the environment is overridden`
    }),
    ...blockerOf(because("unread"), {
      code: "MERGE_UNREAD",
      what: "looks like a merge by GitHub, and GitHub's log of the branch does not tell of it yet, or could not be read.",
      who: "nobody",
      how: "the log is read again, for two minutes after the merge at least; a job that has given up is run again"
    }),
    ...blockerOf(because("unchecked"), {
      code: "MERGE_UNREAD",
      what: "looks like a merge by GitHub, and GitHub could not check its signature just now.",
      who: "somebody who may comment, or runs the job",
      how: "says `/recheck`, or runs the job again, when GitHub checks signatures again"
    })
  ];
}
function blockerOf(commits, { code, what, who, how }) {
  if (commits.length === 0) return [];
  const outcome = code === "MERGE_UNREAD" ? "unknown" : "unmet";
  return [{ outcome, code, sentence: `${named(commits)} ${what}`, next: [{ who, how }] }];
}
function untold({ name }, { candidate }) {
  return {
    outcome: "unknown",
    code: "RELEASE_UNREAD",
    sentence: `The history of ${shortCommit(candidate)} was not read back to what is deployed to ${name}, so it cannot be told what a deployment would bring.`,
    next: [
      {
        who: "whoever deploys",
        how: "takes a commit that is nearer to what is deployed first, so that the way between them is shorter"
      }
    ]
  };
}
function partly({ name }, { candidate }, from) {
  return {
    outcome: "unknown",
    code: "RELEASE_UNREAD",
    sentence: `The history of ${shortCommit(candidate)}, which is deployed to ${name}, was not read back to ${from.map(shortCommit).join(" and ")}, which it started from, so it cannot be told what came with it.`,
    next: [
      {
        who: "whoever deploys",
        how: "takes a newer commit: with that goes out what has not gone out with this one yet"
      }
    ]
  };
}
function forgotten({ name }, { candidate }) {
  return {
    outcome: "unknown",
    code: "DEPLOYED_UNTOLD",
    sentence: `None of the deployments to ${name} that are known still came through this gate: so many others were reported that it cannot be told what deploying ${shortCommit(candidate)} would bring.`,
    next: [
      {
        who: "the people who may override the environment",
        how: "override it and deploy: what is let through that way is what later releases start from"
      },
      {
        who: "somebody who can change the checklist",
        how: `lets ${name} only advise until a deployment came through: \`enforce: advise until DATE\``
      }
    ]
  };
}
function behind({ name }, { candidate }) {
  return {
    outcome: "unmet",
    code: "CANDIDATE_BEHIND",
    sentence: `${shortCommit(candidate)} is part of what is deployed to ${name} already: deploying it again would take back what came after it.`,
    next: [{ who: "whoever deploys", how: "takes a newer commit, or goes back to one that was verified there" }]
  };
}

// src/judge/release/unread-release.ts
function unread2({ name }, { code, detail }) {
  return {
    outcome: "unknown",
    // What this reader may not read the App may have read; what went wrong on the way stays wrong whoever asks.
    code: isCovered(code) ? "RELEASE_UNREAD" : code,
    sentence: `What a deployment to ${name} would bring could not be read (${code}: ${detail}).`,
    next: [
      {
        who: "somebody who keeps the job or runs the App",
        how: "sees to it that deployments, contents and pull requests may be read, and runs this again"
      }
    ]
  };
}

// src/judge/release/release-state.ts
var nothing = {
  range: null,
  base: null,
  others: [],
  direct: [],
  unproved: [],
  blockers: [],
  several: false,
  nextLook: null
};
function releaseNeed(environment, judged2, facts) {
  if (environment.enforce === "off" || branchBlocker(environment, judged2, facts) !== null) return null;
  const need = { kind: "release", environment: environment.name, candidate: judged2.candidate };
  const reading = readingMade(facts, need);
  if (reading === void 0 || !isKnown(reading) || reading.value.to !== void 0) return need;
  const range = rangeIn(environment, judged2, facts, reading.value);
  return "partly" in range ? { ...need, to: range.partly } : need;
}
function releaseState(environment, judged2, facts) {
  const need = releaseNeed(environment, judged2, facts);
  if (need === null) return nothing;
  const reading = readingOf(facts, need);
  if (!isKnown(reading)) return { ...nothing, blockers: [unread2(environment, reading)] };
  const { change } = judged2;
  const memory = memoryOf(environment, facts);
  const range = rangeIn(environment, judged2, facts, reading.value);
  if (range.state === "behind") return { ...nothing, range, base: range.base, blockers: [behind(environment, judged2)] };
  if (range.state === "untold") {
    const isForgotten = memory !== null && basesOf(reading.value, memory) === "untold";
    const blocker = isForgotten ? forgotten(environment, judged2) : untold(environment, judged2);
    return { ...nothing, range, base: range.base, blockers: [blocker] };
  }
  const others = range.others.flatMap((one) => standingOf(one, environment.name, facts) ?? []);
  return {
    range,
    base: range.base,
    others,
    direct: range.direct,
    unproved: range.unproved.map(({ commit }) => commit),
    blockers: [
      ...range.partly === void 0 ? [] : [partly(environment, judged2, range.partly)],
      ...environment.directPushes === "allow" || range.direct.length === 0 ? [] : pushBlockers(environment, range)
    ],
    several: change.release !== void 0 || others.length + range.direct.length > 0,
    nextLook: earliest2([...standsUntil(range, environment, facts), ...toldAt(range, facts)])
  };
}
function standsUntil({ others }, { name }, facts) {
  const until = others.length === 0 ? null : standingUntil(others, name, facts);
  return until === null ? [] : [until];
}
function toldAt({ unproved }, { now }) {
  const late = unproved.flatMap(({ because, mergedAt }) => because === "unread" ? [lateAt(mergedAt)] : []);
  return late.filter((at) => isBefore(now, at));
}
function earliest2(moments) {
  return moments.reduce((first, at) => first !== null && isBefore(first, at) ? first : at, null);
}
function mergeNeeds(environment, judged2, facts) {
  const need = releaseNeed(environment, judged2, facts);
  const reading = need === null ? void 0 : readingMade(facts, need);
  if (reading === void 0 || !isKnown(reading)) return [];
  const question = questionIn(environment, judged2, facts, reading.value);
  const merges = mergesIn(environment, rangeOf(question), question);
  if (merges.length === 0) return [];
  const known = seenBefore(environment, question);
  return [...logNeeds(merges, known), ...pushNeeds(merges, reading.value.history.commits, known, facts)];
}
function mergesIn({ directPushes }, range, question) {
  return directPushes === void 0 ? signedMerges(range, question) : [];
}
function seenBefore({ strict }, { memory }) {
  return (memory?.merges ?? []).filter(({ how }) => !strict || how !== "untold");
}
function rangeIn(environment, judged2, facts, reading) {
  const question = questionIn(environment, judged2, facts, reading);
  const range = rangeOf(question);
  const merges = mergesIn(environment, range, question);
  if (merges.length === 0) return range;
  const how = howMerged(merges, reading.history.commits, seenBefore(environment, question), facts);
  const told = environment.strict ? how : new Map([...how].filter(([, one]) => one !== "untold"));
  return rangeOf({ ...question, how: told });
}
function questionIn(environment, { change }, facts, reading) {
  const { defaultBranch } = facts.subject.repository;
  return {
    reading: withOwnMerge(reading, change),
    memory: memoryOf(environment, facts),
    own: change.release === void 0 ? { number: change.number, commits: new Set(change.commits.map(({ oid }) => oid)) } : null,
    allows: (branch) => allowsBranch(environment.branches, defaultBranch, branch),
    anyMerge: environment.directPushes === "merges"
  };
}
function memoryOf({ name }, { reader, deployed }) {
  if (reader.alone) return null;
  const known = deployed?.find(({ environment }) => environment === name);
  return known ?? { environment: name, firstVerdict: deployed === void 0 ? NEVER : null, opened: [], succeeded: [] };
}
var NEVER = "1970-01-01T00:00:00Z";

// src/judge/closing-time.ts
function closingTime({ name, calendar }, now) {
  const moment = milliseconds(now);
  const isAlways = calendar.windows.length + calendar.freezes.length === 0 && Number.isFinite(moment);
  if (isAlways) return { blockers: [], nextLook: null };
  const state = calendarAt(calendar, moment);
  const nextLook = instantOf(state.changes);
  if (state.open) return { blockers: [], nextLook };
  const { freeze, opens } = state;
  const zone = calendar.windows[0]?.zone ?? freeze?.zone ?? "UTC";
  const when = opens === null ? "no opening is in sight" : `it opens on ${tellMoment(opens, zone)}`;
  const sentence = freeze === null ? `${name} is outside its window; ${when}.` : `${name} is frozen (${freeze.reason}); ${when}.`;
  const code = freeze === null ? "WINDOW_CLOSED" : "FREEZE_ACTIVE";
  const next = [{ who: "nobody", how: "wait until it opens" }];
  return { blockers: [{ outcome: "pending", code, sentence, next }], nextLook };
}
function withLook(enforcing, nextLook) {
  const looks = [enforcing.nextLook, nextLook].filter((look) => look !== null);
  const [first = null] = looks.toSorted((a, b) => milliseconds(a) - milliseconds(b));
  return { ...enforcing, nextLook: first };
}

// src/judge/override.ts
var overridable = /* @__PURE__ */ new Set([
  "CHANGE_TOO_LARGE",
  "WINDOW_CLOSED",
  "FREEZE_ACTIVE",
  "DIRECT_PUSH",
  "MERGE_UNPROVED",
  "MERGE_UNREAD",
  "DEPLOYED_UNTOLD"
]);
function isOverridable(blockers) {
  return blockers.every(({ code }) => overridable.has(code));
}
var silence = { given: null, blockers: [], nextLook: null };
function overrideState({ name, override: rule }, candidate, facts, overrides) {
  if (rule === void 0) return silence;
  const words3 = latestWords(
    overrides.filter(
      (one) => one.environment === name && one.commit === candidate && isInForce2(one, facts) && countsFor(one, facts)
    )
  );
  const last = words3.at(rule.people - 1);
  const [first] = words3;
  if (first === void 0) return silence;
  if (last === void 0) {
    const blockers2 = [incomplete(words3, rule, name, candidate)];
    return { given: null, blockers: blockers2, nextLook: words3.at(-1)?.until ?? null };
  }
  const by = words3.map(({ by: { id, login }, at, note, comment }) => ({
    id,
    login,
    at,
    reason: note,
    url: comment.url
  }));
  const blockers = facts.reader.alone ? [needsApp(name)] : [];
  return { given: { until: last.until, by }, blockers, nextLook: last.until };
}
function isInForce2({ at, until }, { now }) {
  return isBefore(now, until) && isAtOrAfter(now, at);
}
function countsFor({ standing }, { reader }) {
  return standing.counts || reader.alone && isCovered(standing.code);
}
function latestWords(words3) {
  const latest = /* @__PURE__ */ new Map();
  for (const word of words3) {
    const { id } = word.by;
    if (id === null) continue;
    const known = latest.get(id);
    if (known === void 0 || isBefore(known.until, word.until)) latest.set(id, word);
  }
  return [...latest.values()].toSorted((a, b) => milliseconds(b.until) - milliseconds(a.until));
}
function incomplete(words3, { by, people }, name, candidate) {
  const who = words3.map(({ by: { login }, until }) => `${login} (until ${until})`).join(", ");
  return {
    outcome: "pending",
    code: "OVERRIDE_INCOMPLETE",
    sentence: `${name} is to be overridden by ${who}; it takes ${people} people who hold the role ${by}.`,
    next: [
      {
        who: `another holder of the role ${by} who had no hand in the change`,
        how: "comments on the pull request, with a reason",
        paste: `/override @${candidate} in ${name} -- REASON`
      }
    ]
  };
}
function needsApp(name) {
  return {
    outcome: "unknown",
    code: "OVERRIDE_NEEDS_APP",
    sentence: `${name} is overridden, and an override opens only where the App has written it down first.`,
    next: [
      {
        who: "somebody who keeps the checklist or the job",
        how: "runs the App and gives the Action its `app-id`"
      }
    ]
  };
}

// src/judge/verdict.ts
var fine = /* @__PURE__ */ new Set(["met", "waived", "later"]);
function othersIn({ release, change }) {
  return release?.changes.filter(({ number }) => number !== change?.number) ?? [];
}
function verdictOf(weighed) {
  const { blockers, holds, findings } = weighed;
  const others = othersIn(weighed);
  const all2 = [...blockers, ...findings, ...others];
  if (all2.some(({ outcome }) => outcome === "unmet")) return "no-go";
  if (blockers.length > 0 || holds.length > 0) return "pending";
  const rest = findings.filter(({ outcome }) => outcome !== "not-applicable");
  const isFine = [...rest, ...others].every(({ outcome }) => fine.has(outcome));
  const isProved = rest.some(({ outcome }) => outcome === "met") || others.some(({ code }) => code === "MET");
  return isFine && isProved ? "go" : "pending";
}
function conclusionOf(weighed) {
  const verdict = verdictOf(weighed);
  if (verdict === "go" || weighed.enforcement === "advise" || weighed.enforcement === "off")
    return { verdict, open: true };
  return isOverridden(weighed) ? { verdict, open: true, overridden: true } : { verdict, open: false };
}
function isOverridden(weighed) {
  const { override, holds, blockers } = weighed;
  const areOthersReady = othersIn(weighed).every(
    ({ outcome, code }) => outcome === "met" || code === "CHANGE_TOO_LARGE"
  );
  return override !== void 0 && holds.length === 0 && areOthersReady && isOverridable(blockers);
}

// src/judge/rollback/stops-way-back.ts
var naming = /(?<![\p{L}\p{N}_])roll(?:ing|ed|s)?[ -]?backs?(?![\p{L}\p{N}_])/iu;
function stopsWayBack({ certain, reason }) {
  return !certain || naming.test(reason);
}

// src/judge/rollback/way-back.ts
var none = { kind: "none" };
function wayBackNeeds(environment, judged2, facts) {
  const way = wayOf(environment, judged2, facts);
  return way === null || way.within !== null ? [] : [ancestryNeed(way)];
}
function wayBackOf(environment, judged2, facts) {
  const way = wayOf(environment, judged2, facts);
  if (way === null) return none;
  const ancestry = way.within === null ? readingOf(facts, ancestryNeed(way)) : null;
  if (ancestry !== null && !isKnown(ancestry)) return { kind: "untold", way, unlearnt: ancestry };
  if (!(ancestry?.value.within ?? way.within)) return none;
  return { kind: milliseconds(facts.now) < way.until ? "back" : "too-old", way };
}
function ancestryNeed({ to, from }) {
  return { kind: "ancestry", commit: to.commit, of: from.commit };
}
function withoutWayBack(checklist) {
  const { items } = checklist;
  return items.some(isWayBackItem) ? { ...checklist, items: items.filter((item) => !isWayBackItem(item)) } : checklist;
}
function leadsBack({ environments }, facts) {
  const judged2 = judgedChange(facts, { kind: "environment", name: "" });
  return !("code" in judged2) && environments.some((environment) => wayOf(environment, judged2, facts) !== null);
}
function wayOf(environment, judged2, facts) {
  const need = releaseNeed(environment, judged2, facts);
  const reading = need === null ? void 0 : readingMade(facts, need);
  if (reading === void 0 || !isKnown(reading)) return null;
  const same = sameContent(reading.value);
  const newestFirst = reading.value.deployments.newest.toSorted((a, b) => b.id - a.id);
  const { proof, found } = verifiedIn(environment, reading.value, facts);
  const to = found.find(({ commit }) => same.has(commit));
  const left = newestFirst.find((one) => !same.has(one.commit) && isBegun(one));
  if (to === void 0 || left === void 0 || left.id < to.deployment) return null;
  const starts = deployersOf({ environment: environment.name, candidate: judged2.candidate }, facts);
  return {
    to: { deployment: to.deployment, commit: to.commit, at: to.at },
    from: { deployment: left.id, commit: left.commit, at: left.createdAt },
    proof,
    until: milliseconds(to.since) + longestWayBack(environment.rollback ?? rollbackRuleOf()),
    deployers: starts.filter(({ at }) => !isBefore(at, left.createdAt)).map(({ by }) => by),
    within: to.commit === judged2.candidate ? isWithin(to.commit, left.commit, reading.value) : true
  };
}
function isWithin(commit, of, { history }) {
  const parents = new Map(history.commits.map((one) => [one.oid, one.parents]));
  const seen2 = /* @__PURE__ */ new Set([of]);
  let isWhole = true;
  for (const oid of seen2) {
    if (oid === commit) return true;
    const before = parents.get(oid);
    isWhole &&= before !== void 0;
    for (const parent of before ?? []) seen2.add(parent);
  }
  return isWhole ? false : null;
}
function sameContent({ candidate, history: { commits } }) {
  const tree = commits.find(({ oid }) => oid === candidate)?.tree;
  return /* @__PURE__ */ new Set([candidate, ...commits.filter((one) => one.tree === tree).map(({ oid }) => oid)]);
}
function isBegun({ status }) {
  return status !== null && !["waiting", "queued", "pending"].includes(status.state);
}
function verifiedIn({ name }, reading, { reader, deployed }) {
  if (reader.alone) {
    const found2 = reading.deployments.newest.filter((one) => successOf(one) !== null).map(({ id, commit, createdAt: at }) => ({ deployment: id, commit, at, since: at }));
    return { proof: "deployments", found: found2.toSorted((a, b) => b.deployment - a.deployment) };
  }
  const memory = deployed?.find(({ environment }) => environment === name);
  const counted = memory === void 0 ? [] : countedSuccesses(reading, memory);
  const found = counted.flatMap(({ deployment, commit, begun: at }) => {
    const spell = memory?.opened.find((one) => one.commit === commit)?.verified ?? null;
    if (spell === null || !reaches(spell, at)) return [];
    return [{ deployment, commit, at, since: isBefore(spell.at, at) ? spell.at : at }];
  });
  return { proof: "ledger", found };
}

// src/judge/rollback/way-back-item.ts
function withWayBack(checklist, facts) {
  const [change] = facts.changes;
  if (change === void 0) return checklist;
  const back = checklist.environments.filter((environment) => {
    const judged2 = judgedChange(facts, { kind: "environment", name: environment.name });
    return !("code" in judged2) && wayBackOf(environment, judged2, facts).kind === "back";
  });
  if (back.length === 0) return checklist;
  return {
    ...checklist,
    items: [...checklist.items, ...back.map((environment) => wayBackItem(environment, checklist))]
  };
}
function wayBackItem(environment, { roles }) {
  const { needs } = environment.rollback ?? rollbackRuleOf();
  const meaning = {
    id: WAY_BACK,
    title: "Going back to what was verified",
    section: null,
    why: null,
    phase: "pre-deployment",
    ask: "release",
    when: null,
    evidence: { kind: "all", of: [] }
  };
  return {
    ...meaning,
    environments: [environment.name],
    waivable: false,
    evidence: needs.length === 0 ? signedBy(Object.keys(roles), "any") : signedBy(needs, "all"),
    wording: wordingOf(meaning),
    place: { line: 1, column: 1 }
  };
}
function signedBy(roles, kind) {
  const proofs = roles.map((role) => ({ kind: "signoff", spec: { role } }));
  const [only, ...others] = proofs;
  return only !== void 0 && others.length === 0 ? only : { kind, of: proofs };
}

// src/judge/rollback/way-back-words.ts
function forWayBack(one, { from, deployers }, { separationOfDuties }) {
  if (!one.standing.counts) return one;
  if (!isBefore(from.at, one.at)) {
    const sentence = `${one.by.login} signed before ${shortCommit(from.commit)} was deployed, which is left now. Sign again.`;
    return { ...one, standing: refused("SIGNOFF_STALE", sentence) };
  }
  if (separationOfDuties !== "off" && deploys(one.by, deployers)) {
    const sentence = `${one.by.login} starts the deployment, and so does not sign for it.`;
    return { ...one, standing: refused("SIGNOFF_SELF", sentence) };
  }
  return one;
}
function withLines({ next, parts }, roles, line) {
  if (parts === void 0) return { next: next.map((step) => exact(step, roles[0], line)) };
  const told = parts.map((part, index) => ({
    ...part,
    next: part.next.map((step) => exact(step, roles[index], line))
  }));
  return {
    parts: told,
    next: next.length === 0 ? next : told.flatMap((part) => part.outcome === "met" ? [] : part.next)
  };
}
function exact(step, role, { commit, environment }) {
  if (step.paste === void 0 || role === void 0) return step;
  return { ...step, paste: `/signoff ${role} @${commit} in ${environment}` };
}

// src/judge/rollback/instead.ts
function wayBackInstead(ordinary, place) {
  const { checklist, facts, gate, judged: judged2 } = place;
  const environment = gate.kind === "merge" ? void 0 : environmentNamed(checklist, gate.name);
  if (environment === void 0 || "code" in judged2 || ordinary.enforcing.enforcement === "off") return ordinary;
  if (conclusionOf({ ...ordinary, enforcement: "block", change: judged2.change }).verdict === "go") return ordinary;
  const state = wayBackOf(environment, judged2, facts);
  if (state.kind === "none") return ordinary;
  if (state.kind === "untold")
    return { ...ordinary, blockers: [...ordinary.blockers, untold2(state.way, state.unlearnt)] };
  if (state.kind === "too-old") return { ...ordinary, blockers: afterTime(ordinary.blockers, state.way, environment) };
  return { ...ordinary, ...wayBack(state.way, environment, { ...place, judged: judged2 }) };
}
function wayBack(way, environment, place) {
  const { checklist, facts, judged: judged2, interpretation } = place;
  const bench = benchFor(sessionFor(checklist, facts, judged2, interpretation), environment);
  const signOffs = bench.signOffs.map(
    (one) => isWayBackItem({ id: one.item }) ? forWayBack(one, way, environment) : one
  );
  const asked = findingOf(wayBackItem(environment, checklist), { ...bench, signOffs });
  const sentence = `It was asked when ${shortCommit(way.to.commit)} was verified; a way back is not asked it again.`;
  const { to, from, proof } = way;
  return {
    enforcing: withLook(enforcementOf(environment, facts.now), instantOf(way.until)),
    blockers: [...ledgerBlockers(facts), ...strictBlockers([environment], facts)],
    holds: interpretation.holds.filter((hold) => isOf2(environment, hold) && stopsWayBack(hold)),
    findings: [
      { ...asked, ...withLines(asked, asked.signers, { commit: judged2.candidate, environment: environment.name }) },
      ...checklist.items.filter((item) => isAskedIn(item, environment) && !isWayBackItem(item)).map((item) => idleFinding(item, environment, "VERIFIED_BEFORE", sentence))
    ],
    release: void 0,
    override: void 0,
    rollback: {
      to: to.commit,
      verifiedAt: to.at,
      by: proof,
      deployment: to.deployment,
      signedAt: lastOf(signOffs),
      from
    }
  };
}
function lastOf(signOffs) {
  return signOffs.filter(({ item, standing }) => isWayBackItem({ id: item }) && standing.counts).reduce((last, { at }) => last === null || isBefore(last, at) ? at : last, null);
}
function isOf2({ name }, { environment }) {
  return environment === null || environment === name;
}
function untold2({ to, from }, { code, detail }) {
  return {
    outcome: "unknown",
    code: "ROLLBACK_UNREAD",
    sentence: `Whether ${shortCommit(to.commit)}, which was verified here at ${to.at}, is part of ${shortCommit(from.commit)} could not be read (${code}: ${detail}).`,
    next: [
      {
        who: "somebody who keeps the job or runs the App",
        how: "sees to it that contents may be read, and runs this again"
      }
    ]
  };
}
function afterTime(blockers, { to, from }, { name, rollback }) {
  const others = blockers.filter(({ code }) => code !== "RELEASE_UNREAD" && code !== "DEPLOYED_UNTOLD");
  const late = {
    outcome: others.length < blockers.length ? "unmet" : "pending",
    code: "ROLLBACK_TOO_OLD",
    sentence: `${shortCommit(to.commit)} was verified in ${name} at ${to.at}, longer ago than ${(rollback ?? rollbackRuleOf()).maxAge}: going back to it from ${shortCommit(from.commit)} is asked everything.`,
    next: [
      {
        who: "whoever deploys",
        how: "goes back to a commit that was verified later, or merges a change that takes the later ones back"
      }
    ]
  };
  return [late, ...others];
}

// src/judge/release/separated.ts
function separated(environment, { range }, said2) {
  if (environment.separationOfDuties !== "range") return said2;
  const { people, stranger } = handsIn(range);
  const judged2 = (one) => {
    if (one.environment !== environment.name || !one.standing.counts) return one;
    if (people.some((person) => isSame(person, one.by))) {
      const sentence = `${one.by.login} had a hand in what this deployment brings, and duties are separated over all of it here.`;
      return { ...one, standing: refused("SIGNOFF_SELF", sentence) };
    }
    return stranger === null ? one : { ...one, standing: refused("SIGNOFF_AUTHORS_UNKNOWN", stranger) };
  };
  return {
    ...said2,
    signOffs: said2.signOffs.map(judged2),
    waivers: said2.waivers.map(judged2),
    overrides: said2.overrides.map(judged2),
    profiles: said2.profiles.map(judged2)
  };
}
function handsIn(range) {
  if (range === null || range.state === "behind" || range.state === "untold") return { people: [], stranger: null };
  const people = [];
  let stranger = null;
  for (const { oid, authors, committer, changes } of range.commits) {
    for (const { author, number } of changes)
      if (author !== null) people.push(author);
      else stranger ??= `GitHub does not tell who opened #${number}, so it cannot be told who may not sign.`;
    const url = changes[0]?.url ?? "";
    const named3 = committer === null ? authors : [...authors, committer];
    for (const { user } of named3) if (user !== null) people.push(user);
    const isUntold = named3.some((one) => one.user === null && !isGitHubItself(one, committer, url));
    if (isUntold || authors.length === 0 || committer === null)
      stranger ??= `Commit ${oid.slice(0, 7)} names somebody whom GitHub maps to no account, so it cannot be told who may not sign.`;
  }
  return { people, stranger };
}
function isGitHubItself({ email }, committer, url) {
  return email !== null && committer?.email === email && email.startsWith("noreply@") && isOfGitHub(email.slice(8), { url });
}
function isSame(person, other) {
  return person.id !== null && person.id === other.id || sameName(person.login, other.login);
}

// src/judge/first-look.ts
function firstLook({ nextLook }, findings) {
  return findings.reduce(withLooks, nextLook);
}
function withLooks(first, { nextLook, parts }) {
  const own = nextLook === void 0 ? first : earlier(first, nextLook);
  return parts === void 0 ? own : parts.reduce(withLooks, own);
}
function earlier(one, other) {
  return one === null || isBefore(other, one) ? other : one;
}

// src/judge/version.ts
var judgeVersion = "1.0.0";

// src/judge/judge.ts
var blocking = { enforcement: "block", adviseUntil: null, nextLook: null };
function judge(config, facts, gate, interpretation) {
  if (config.state !== "valid") return rollCall(facts, withoutChecklist(config, facts, gate));
  const judged2 = judgedChange(facts, gate);
  const checklist = withoutWayBack(config.checklist);
  const ordinary = ordinarily(checklist, facts, gate, interpretation);
  if (!leadsBack(checklist, facts)) return rollCall(facts, ordinary);
  return rollCall(facts, wayBackInstead(ordinary, { checklist, facts, gate, judged: judged2, interpretation }));
}
function judgeAsNew(checklist, facts, gate, interpretation) {
  return rollCall(facts, ordinarily(withoutWayBack(checklist), facts, gate, interpretation));
}
function ordinarily(checklist, facts, gate, interpretation) {
  const judged2 = judgedChange(facts, gate);
  return gate.kind === "merge" ? judgeMerge(checklist, facts, judged2, interpretation) : judgeEnvironment(checklist, facts, { gate, judged: judged2, interpretation });
}
function withoutChecklist(config, facts, gate) {
  const judged2 = judgedChange(facts, gate);
  const problems = config.state === "invalid" ? config.problems : [];
  return {
    gate,
    judged: "code" in judged2 ? null : judged2,
    enforcing: blocking,
    blockers: blockersWithout(config, facts),
    holds: [],
    findings: [],
    problems
  };
}
function blockersWithout(config, facts) {
  if (config.state === "unread") return config.policies.map(policyUnread);
  return [config.state === "invalid" ? configInvalid(config.problems) : configMissing(facts.config[0])];
}
function judgeMerge(checklist, facts, judged2, interpretation) {
  const gate = { kind: "merge" };
  const holds = interpretation.holds.filter(({ environment }) => environment === null);
  const shell = { gate, holds, findings: [], problems: [] };
  if ("code" in judged2) return { ...shell, judged: null, enforcing: blocking, blockers: [judged2] };
  const environments = mergeEnvironments(checklist, judged2.change, facts);
  const enforcing = mergeEnforcement(environments, facts.now);
  if (environments.length === 0) return { ...shell, judged: judged2, ...nowhere(checklist, judged2, facts) };
  const tooLarge = sizeBlocker(judged2);
  if (tooLarge !== null) return { ...shell, judged: judged2, enforcing, blockers: [tooLarge] };
  const session = sessionFor(checklist, facts, judged2, interpretation);
  const benches = environments.map((environment) => benchFor(session, environment));
  const findings = checklist.items.flatMap((item) => worstFinding(item, benches) ?? []);
  return {
    ...shell,
    judged: judged2,
    enforcing,
    findings,
    blockers: [...ledgerBlockers(facts), ...strictBlockers(environments, facts), ...emptyBlockers(findings)]
  };
}
function nowhere(checklist, judged2, facts) {
  const taken = taking(checklist, judged2.change, facts);
  if (taken.length === 0) return { enforcing: blocking, blockers: [noEnvironment(judged2)] };
  const enforcing = { ...blocking, enforcement: "off" };
  return { enforcing, blockers: [notConcerned(judged2, taken, "pending")] };
}
function judgeEnvironment(checklist, facts, asked) {
  const { judged: judged2, interpretation } = asked;
  const environment = environmentNamed(checklist, asked.gate.name);
  const gate = { kind: "environment", name: environment?.name ?? asked.gate.name };
  const holds = interpretation.holds.filter((hold) => hold.environment === null || hold.environment === gate.name);
  const shell = { gate, judged: "code" in judged2 ? null : judged2, holds, findings: [], problems: [] };
  if (environment === void 0)
    return { ...shell, enforcing: blocking, blockers: [unknownEnvironment(gate.name, checklist)] };
  const enforcing = enforcementOf(environment, facts.now);
  if (enforcing.enforcement === "off") return { ...shell, enforcing, blockers: [switchedOff(environment)] };
  if ("code" in judged2) return { ...shell, enforcing, blockers: [judged2] };
  const tooLarge = sizeBlocker(judged2, environment);
  if (tooLarge !== null && judged2.change.merge === null) return { ...shell, enforcing, blockers: [tooLarge] };
  const calendar = closingTime(environment, facts.now);
  const state = releaseState(environment, judged2, facts);
  const isWide = environment.separationOfDuties === "range";
  const said2 = isWide ? separated(environment, state, interpretation) : interpretation;
  const bench = benchFor(sessionFor(checklist, facts, judged2, said2), environment);
  const findings = (tooLarge === null ? checklist.items : []).filter((item) => isAskedIn(item, environment)).map(
    (item) => askedElsewhere(item, { environment, judged: judged2, state, facts }) ?? findingOf(askedAs(item, state), bench)
  );
  const release = releaseRead(findings, { environment, judged: judged2, state, facts });
  const off = isOffBranch(environment, judged2, facts) ? offBranch(environment, judged2, facts) : null;
  const blockers = [
    ledgerBlockers(facts),
    branchBlocker(environment, judged2, facts) ?? off?.blocker ?? [],
    isConcerned(environment, judged2.change, facts) ? [] : notConcerned(judged2, [environment], "unmet"),
    calendar.blockers,
    strictBlockers([environment], facts),
    releaseBlockers(environment, judged2, state, { facts, said: said2 }),
    tooLarge ?? (hasReadyChange(release, judged2) ? [] : emptyBlockers(findings))
  ].flat();
  const bringing = release === null ? {} : { release };
  const looks = [calendar.nextLook, state.nextLook, off?.nextLook ?? null];
  const looking = looks.reduce(withLook, enforcing);
  const judgement = { ...shell, enforcing: looking, findings, blockers, ...bringing };
  return environment.override === void 0 ? judgement : underOverride(
    judgement,
    overrideState(
      environment,
      judged2.candidate,
      facts,
      said2.overrides.map((one) => besideDeployers(one, bench.deployers))
    )
  );
}
function underOverride(judgement, { given, blockers, nextLook }) {
  const { enforcing } = judgement;
  const change = judgement.judged?.change ?? null;
  if (conclusionOf({ ...judgement, change, enforcement: enforcing.enforcement }).open) return judgement;
  return {
    ...judgement,
    ...given === null ? {} : { override: given },
    enforcing: withLook(enforcing, nextLook),
    blockers: [...judgement.blockers, ...blockers]
  };
}
function hasReadyChange(release, { change }) {
  return othersIn({ ...release === null ? {} : { release }, change }).some(({ code }) => code === "MET");
}
function worstFinding(item, benches) {
  const asking = benches.filter(({ environment }) => isAskedIn(item, environment));
  const [first] = asking;
  if (first === void 0) return null;
  if (item.ask === "release")
    return idleFinding(item, first.environment, "ASKED_AT_DEPLOYMENT", "It is asked at the deployment.");
  return asking.map((bench) => findingOf(item, bench)).reduce((worst, next) => isWorse(next.outcome, worst.outcome) ? next : worst);
}
function rollCall(facts, judgement) {
  const { gate, judged: judged2, enforcing, blockers, holds, findings, problems, override, release, rollback } = judgement;
  const overriding2 = override === void 0 ? {} : { override };
  const bringing = release === void 0 ? {} : { release };
  const { repository, candidate } = facts.subject;
  const [source, ...policies] = facts.config;
  const change = judged2?.change ?? null;
  return {
    rollCall: 1,
    judge: judgeVersion,
    gate,
    repository: { id: repository.id, name: repository.name },
    candidate: judged2?.candidate ?? candidate,
    change: change === null ? null : { number: change.number, url: change.url, head: change.head.commit },
    checklist: source === void 0 || source.blob === null ? null : { ref: source.ref, path: source.path, commit: source.commit, blob: source.blob.oid },
    ...policies.length === 0 ? {} : { policies: policies.flatMap(policyRead) },
    now: facts.now,
    enforcement: enforcing.enforcement,
    adviseUntil: enforcing.adviseUntil,
    ...conclusionOf({
      enforcement: enforcing.enforcement,
      blockers,
      holds,
      findings,
      change,
      ...bringing,
      ...overriding2
    }),
    ...overriding2,
    blockers,
    holds,
    ...bringing,
    ...rollback === void 0 ? {} : { rollback },
    findings,
    problems,
    nextLook: firstLook(enforcing, findings)
  };
}
function policyRead({ policy, ref, path, commit, blob }) {
  if (policy === void 0 || blob === null) return [];
  const { reference, repository, changedBy } = policy;
  return [{ reference, repository: repository.name, ref, path, commit, changedBy, blob: blob.oid }];
}

// src/commands/about-release.ts
function speaksOfRelease({ heard }) {
  return heard.some(mentionsRelease);
}
function isAboutRelease(heard) {
  return !heard.edited && !heard.gone && mentionsRelease(heard);
}
function mentionsRelease({ parsed }) {
  return parsed.commands.some(({ verb: verb2 }) => verb2 === "candidate" || verb2 === "drop" || verb2 === "deploy");
}

// src/commands/lines.ts
function linesOf(comments, ...verbs) {
  const lines = [];
  for (const heard of comments) {
    for (const command of heard.parsed.commands) if (isOf3(command, verbs)) lines.push({ heard, command });
  }
  return lines;
}
function isOf3(command, verbs) {
  return verbs.some((verb2) => verb2 === command.verb);
}

// src/commands/origin.ts
function withOrigin(heard, facts) {
  if (heard.throughApp !== null) return heard;
  const origin = readingMade(facts, { kind: "comment-origin", comment: heard.comment.id });
  const throughApp = origin === void 0 || !isKnown(origin) ? null : origin.value.throughApp;
  return throughApp === null ? heard : { ...heard, throughApp };
}
function originDoubt(heard, facts) {
  if (heard.isOriginTold || !areNamesPinned(facts)) return null;
  const origin = readOrigin(heard, facts);
  if (isKnown(origin)) return null;
  const sentence = `Whether a person wrote this by hand or an app did could not be learnt: ${origin.detail}.`;
  return { ...refused(origin.code, sentence), asks: { kind: "comment-origin", comment: heard.comment.id } };
}
function readOrigin({ comment }, facts) {
  return readingOf(facts, { kind: "comment-origin", comment: comment.id });
}

// src/commands/standing.ts
function commentStanding({ comment, edited, person, gone, throughApp, click }, { change }) {
  if (person === null)
    return refused(
      "SIGNOFF_NOT_HUMAN",
      `${comment.author?.login ?? "An account that is gone"} is no person who can sign.`
    );
  if (gone)
    return refused("SIGNOFF_DELETED", `The comment with the sign-off of ${person.login} was deleted. Sign again.`);
  if (edited)
    return refused(
      "SIGNOFF_EDITED",
      `The comment of ${person.login} was edited, so it cannot be told who wrote the sign-off. Write a new comment.`
    );
  if (throughApp !== null) {
    return refused(
      "SIGNOFF_THROUGH_APP",
      `${throughApp} wrote the sign-off in the name of ${person.login}. ${person.login} must comment on GitHub itself.`
    );
  }
  if (retargetedSince(change, click?.shown ?? comment.createdAt)) {
    return refused(
      "SIGNOFF_BASE_CHANGED",
      `The change was retargeted to ${change.base.ref} after ${person.login} signed. Sign again.`
    );
  }
  return counts;
}
function roleStanding(role, person, { checklist, facts }) {
  const named3 = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : void 0;
  const holding = holdsRole(named3 ?? { users: [], teams: [] }, person, facts);
  if ("unlearnable" in holding) {
    return unlearntRole(role, person, holding, { checklist });
  }
  if (holding.holds) return counts;
  return refused(
    "SIGNOFF_NOT_IN_ROLE",
    `${person.login} does not hold ${describeRole(role, named3)}; only a holder can sign.`
  );
}
function signerStanding(role, person, scene) {
  const { checklist, facts } = scene;
  const named3 = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : void 0;
  if (named3?.deputies === void 0) return { standing: roleStanding(role, person, scene) };
  const capacity = capacityIn(named3, person, facts);
  if ("unlearnable" in capacity) return { standing: unlearntRole(role, person, capacity, scene) };
  if (capacity.as !== "deputy") return { standing: roleStanding(role, person, scene) };
  const { doubt } = capacity;
  return {
    standing: counts,
    deputy: { role: named3, doubt: doubt === null ? null : unlearntRole(role, person, doubt, scene) }
  };
}
function unlearntRole(role, { login }, { code, detail }, { checklist }) {
  const named3 = checklist.roles[role];
  return refused(code, `Whether ${login} holds ${describeRole(role, named3)} could not be learnt: ${detail}.`);
}
function dutyStanding(person, separationOfDuties, { change, facts }) {
  const separation = separationOf({ change, actor: person, environment: { separationOfDuties }, facts });
  return separation.free ? counts : refused(separation.code, separation.sentence);
}
function boundTo(command, heard, { change, facts }) {
  const { comment, firstHead } = heard;
  const at = comment.createdAt;
  const binding = bindStatement({ change, facts, at, explicit: command.commit });
  const head = change.head.commit;
  if (command.commit === null && binding.commit === head && firstHead !== null && firstHead !== head) {
    const sentence = `When this was first seen, ${shortCommit(firstHead)} was the head, and not ${shortCommit(head)}.`;
    return { commit: null, standing: ambiguous(sentence) };
  }
  if (binding.commit !== null) return { commit: binding.commit, standing: counts };
  const pushes2 = readingOf(facts, { kind: "pushes", change: change.number });
  if (command.commit === null && sightingsOf(head, change, facts).length === 0 && !isKnown(pushes2) && pushes2.code !== "NOT_READ") {
    const sentence = `When the present commit became the head could not be learnt: ${pushes2.detail}. Sign again with the commit.`;
    return { commit: null, standing: refused(pushes2.code, sentence) };
  }
  if (command.commit !== null) return { commit: null, standing: ambiguous(binding.sentence) };
  const sightings = allSightings(change, facts);
  const standing = isShownOnlyLater(at, head, sightings) ? stale(comment, head) : ambiguous(binding.sentence);
  return { commit: earlierHead(at, head, sightings), standing };
}
function unhurried(command, { commit }, { comment }, { strict }, { change, facts }) {
  if (!strict || command.commit !== null || commit === null) return counts;
  if (!isHasty(commit, comment.createdAt, change, facts)) return counts;
  return ambiguous(
    `This was written less than a minute after ${shortCommit(commit)} was there to be seen, so it may be meant for what was there before.`
  );
}
function ambiguous(sentence) {
  return refused("SIGNOFF_AMBIGUOUS", `${sentence} Paste the line with the commit that is meant.`);
}
function isShownOnlyLater(at, head, sightings) {
  const own = sightings.filter(({ commit }) => commit === head);
  return own.length > 0 && own.every((sighting) => !isSeenBy(sighting, at));
}
function stale({ author }, head) {
  const who = author?.login ?? "Somebody";
  return refused(
    "SIGNOFF_STALE",
    `${who} signed before ${shortCommit(head)} was shown as the head; a push resets a sign-off.`
  );
}
function earlierHead(at, head, sightings) {
  const before = sightings.filter((one) => isSeenBy(one, at));
  if (before.some(({ commit }) => commit === head)) return null;
  const last = before.reduce(
    (best, one) => best === null || isBefore(best.at, one.at) ? one : best,
    null
  );
  return last?.commit ?? null;
}

// src/commands/candidates.ts
function releaseWords(scene) {
  const lines = linesOf(scene.heard, "candidate", "drop", "deploy");
  const words3 = lines.flatMap(({ heard, command }) => {
    const word = wordOf(heard, scene);
    return word === null ? [] : [{ word, command }];
  }).toSorted((one, other) => byTime(one.word, other.word));
  const isHome = scene.change.release !== void 0;
  const proposals = words3.filter(({ command }) => isHome && command.verb !== "deploy");
  const last = proposals.findLast(({ word }) => word.standing.counts);
  return {
    candidate: last?.command.verb === "candidate" ? { ...last.word, commit: last.command.commit } : null,
    drop: last?.command.verb === "drop" ? last.word : null,
    deploys: words3.flatMap(({ word, command }) => {
      if (command.verb !== "deploy") return [];
      const named3 = environmentNamed(scene.checklist, command.environment);
      return named3 === void 0 || isForAnother(named3.name, scene) ? [] : [{ ...word, environment: named3.name }];
    }),
    proposals: proposals.map(({ word }) => word)
  };
}
function isForAnother(environment, { change }) {
  return change.release !== void 0 && environmentOf(change.release.environment) !== environmentOf(environment);
}
function environmentOf(name) {
  return name.toLowerCase();
}
function wordOf(heard, scene) {
  const { comment, person } = heard;
  if (person === null) return null;
  const { id, url, createdAt: at } = comment;
  return { by: person, at, comment: { id, url }, standing: releaseStanding(heard, scene) };
}
function releaseStanding(heard, scene) {
  const written = commentStanding(heard, scene);
  if (!written.counts) return written;
  const { person } = heard;
  const holdings = Object.values(scene.checklist.roles).map((role) => holdsRole(role, person, scene.facts));
  if (holdings.some((one) => "holds" in one && one.holds)) return originDoubt(heard, scene.facts) ?? written;
  const who = person?.login ?? "Somebody";
  const unlearnt2 = holdings.find((one) => "unlearnable" in one);
  if (unlearnt2 !== void 0 && "unlearnable" in unlearnt2)
    return refused(unlearnt2.code, `Whether ${who} holds a role could not be learnt: ${unlearnt2.detail}.`);
  return refused("SIGNOFF_NOT_IN_ROLE", `${who} holds no role of the checklist, and it takes a holder of one.`);
}
function byTime(one, other) {
  if (one.at !== other.at) return isBefore(one.at, other.at) ? -1 : 1;
  return Number(one.comment.id) - Number(other.comment.id);
}

// src/commands/deletions.ts
var SKEW = 3e4;
function unexplainedDeletions(change, facts) {
  const events = change.timeline.filter((event) => event.kind === "comment-deleted");
  if (events.length === 0) return events;
  const told = [...recall(facts).deletions.values()].filter((one) => one.change === change.number);
  if (told.length === 0) return events;
  const explained = (author) => isExplained(
    events.filter((event) => samePerson(event.author, author)),
    told.filter((deletion) => samePerson(deletion.author, author)),
    facts
  );
  return events.filter(({ author }) => author === null || !explained(author));
}
function isExplained(events, told, facts) {
  if (events.length !== told.length || !told.every((one) => isTextKnown(one, facts))) return false;
  const noted = inOrder(events.map(({ at }) => at));
  const learnt = inOrder(told.map(({ seenAt }) => seenAt));
  return noted.every((moment, index) => moment <= (learnt[index] ?? Number.NaN) + SKEW);
}
function isTextKnown({ id, edited }, facts) {
  const texts = recall(facts).comments.get(id)?.texts ?? [];
  const digests = new Set(texts.map(({ sha256 }) => sha256));
  return !edited && digests.size === 1 && texts.every((one) => !one.edited);
}
function inOrder(moments) {
  return moments.map(milliseconds).toSorted((a, b) => a - b);
}

// src/commands/entitled.ts
function mayLift(person, hold, scene) {
  return samePerson(person, hold.by) ? { may: true } : standsFree(person, scene);
}
function standsFree(person, { checklist, change, facts }) {
  const holdings = Object.values(checklist.roles).map((role) => holdsRole(role, person, facts));
  if (!holdings.some((holding) => "holds" in holding && holding.holds)) {
    const [unlearnt2] = holdings.flatMap((holding) => "unlearnable" in holding ? [holding.detail] : []);
    const sentence = unlearnt2 === void 0 ? `${person.login} holds no role of the checklist. A hold is lifted by whoever made it, or by a holder of a role who had no hand in the change.` : `Whether ${person.login} holds a role could not be learnt: ${unlearnt2}.`;
    return { may: false, sentence };
  }
  const duties = { separationOfDuties: "change" };
  const separation = separationOf({ change, actor: person, environment: duties, facts });
  return separation.free ? { may: true } : { may: false, sentence: `The hold of somebody else stays: ${separation.sentence}` };
}

// src/commands/speaker.ts
var INSIDERS = ["OWNER", "MEMBER", "COLLABORATOR", "CONTRIBUTOR"];
function maySpeak(comment, checklist, facts) {
  if (comment.author === null) return true;
  if (comment.author.type === "Bot") return false;
  return isInsider(comment, facts) || mayHoldRole(comment.author, checklist, facts);
}
function mayStop({ comment, click }, checklist, facts) {
  if (maySpeak(comment, checklist, facts)) return true;
  if (click === void 0 || click.by.type === "Bot") return false;
  const read5 = readingOf(facts, { kind: "permission", login: click.by.login });
  return !isKnown(read5) || read5.value.id !== click.by.id || read5.value.writes;
}
function speakerNeeds({ author, association }, checklist, facts) {
  if (isInsider({ association }, facts)) return [];
  return Object.values(checklist.roles).flatMap((role) => signerNeeds(role, author));
}
function isInsider({ association }, { subject }) {
  return subject.repository.private || INSIDERS.includes(association);
}
function mayHaveSpoken(author, comments, checklist, facts) {
  if (author?.type === "Bot") return false;
  const others = comments.filter((comment) => samePerson(comment.author, author));
  return others.length === 0 || others.some((comment) => maySpeak(comment, checklist, facts));
}
function mayHoldRole(author, { roles }, facts) {
  return Object.values(roles).some((role) => capacityIn(role, author, facts).as !== "nobody");
}

// src/commands/holds.ts
function holdsMade(scene) {
  return [...scene.heard.flatMap((one) => commentHolds(one, scene)), ...deletedHolds(scene)];
}
function activeHolds(made, scene) {
  if (made.length === 0) return made;
  const lifts = scene.heard.flatMap((one) => liftsOf(one, scene)).map((lift) => ({ lift, free: standsFree(lift.by, scene).may }));
  return made.filter(
    (hold) => !lifts.some(({ lift, free }) => reaches2(lift, hold) && (free || samePerson(lift.by, hold.by)))
  );
}
function reaches2(lift, hold) {
  return isBefore(hold.at, lift.at) && (lift.environment === null || lift.environment === hold.environment);
}
function liftsOf(heard, scene) {
  return originDoubt(heard, scene.facts) === null ? liftsIn(heard, scene) : [];
}
function liftsIn({ comment, parsed, edited, person, gone, throughApp }, scene) {
  if (edited || gone || throughApp !== null || person === null) return [];
  return parsed.commands.flatMap((command) => {
    if (command.verb !== "unhold") return [];
    const lift = { by: person, at: comment.createdAt };
    if (command.environment === null) return [{ ...lift, environment: null }];
    const named3 = environmentNamed(scene.checklist, command.environment);
    return named3 === void 0 ? [] : [{ ...lift, environment: named3.name }];
  });
}
function commentHolds(heard, scene) {
  const { comment, versions, hidden, touchedAt } = heard;
  if (!hidden && !versions.some(({ parsed }) => stops(parsed))) return none2;
  if (!mayStop(heard, scene.checklist, scene.facts)) return [];
  const hold = (at, environment, reason2, certain) => ({
    certain,
    environment,
    by: comment.author,
    at,
    reason: reason2,
    comment: { id: comment.id, url: comment.url }
  });
  const found = versions.flatMap(
    ({ at, parsed }) => placesHeld(parsed, scene).map(({ environment, reason: reason2 }) => hold(at, environment, reason2, true))
  );
  const latest = latestByPlace(found);
  if (!hidden || latest.some(({ environment }) => environment === null)) return latest;
  const reason = "An earlier text of this comment cannot be seen any more; it may have been a hold.";
  return [...latest, hold(touchedAt, null, reason, false)];
}
var none2 = [];
function stops({ commands, wide }) {
  return commands.some(({ verb: verb2 }) => verb2 === "hold") || wide.some(({ verb: verb2 }) => verb2 === "hold");
}
function latestByPlace(holds) {
  const latest = /* @__PURE__ */ new Map();
  for (const hold of holds) {
    const known = latest.get(hold.environment);
    if (known === void 0 || isBefore(known.at, hold.at)) latest.set(hold.environment, hold);
  }
  return [...latest.values()];
}
function placesHeld({ commands, wide }, scene) {
  const exact2 = commands.flatMap((command) => {
    if (command.verb !== "hold") return [];
    const named3 = command.environment === null ? void 0 : environmentNamed(scene.checklist, command.environment);
    return [{ environment: named3?.name ?? null, reason: command.note }];
  });
  const meant2 = wide.flatMap(({ verb: verb2, line }) => verb2 === "hold" ? [{ environment: null, reason: line }] : []);
  return [...exact2, ...meant2];
}
function deletedHolds({ change, checklist, facts }) {
  return unexplainedDeletions(change, facts).flatMap((event) => {
    if (!mayHaveSpoken(event.author, change.comments, checklist, facts)) return [];
    const whose = event.author === null ? "A comment" : `A comment of ${event.author.login}`;
    const reason = `${whose} was deleted; it may have been a hold.`;
    return [{ certain: false, environment: null, by: event.author, at: event.at, reason, comment: null }];
  });
}

// src/commands/deputised.ts
function deputised({ roles }) {
  return Object.values(roles).filter(({ deputies }) => deputies !== void 0);
}

// src/commands/second-role.ts
function onePersonOneRole(signOffs, scene, what = "sign-off") {
  const separated2 = new Set(
    scene.checklist.environments.filter((one) => one.separationOfDuties !== "off").map(({ name }) => name)
  );
  const commits = [scene.change.head.commit, scene.change.merge?.commit];
  const concerned = signOffs.filter(
    (one) => separated2.has(one.environment) && (commits.includes(one.commit ?? void 0) || scene.kept.has(one.item))
  );
  if (new Set(concerned.map(({ role }) => role)).size < 2) return signOffs;
  const counting = concerned.filter((one) => one.standing.counts);
  const barred = barredAmong(counting);
  const left = counting.filter((one) => !barred.has(one));
  const doubts = doubtsAmong(left, concerned.filter(isUndecided));
  return signOffs.map((one) => {
    if (barred.has(one)) return asSecond(one, twinOf(one, counting), what);
    const doubt = doubts.get(one);
    return doubt === void 0 ? one : { ...one, standing: doubtfulBeside(doubt, one, what) };
  });
}
function isUndecided(one) {
  return !one.standing.counts && isUnlearnt(one.standing.code);
}
function doubtfulBeside({ role, by, standing }, one, what) {
  const sentence = `${by.login} may stand for the role ${role} on this change, so it cannot be told whether the ${what} for the role ${one.role} counts; one person fills one role here. ${standing.sentence}`;
  return refused(standing.code, sentence);
}
function doubtsAmong(counting, undecided) {
  const doubts = /* @__PURE__ */ new Map();
  const rivals = [...new Map(undecided.map((one) => [wordKey(one), one])).values()];
  const sure = /* @__PURE__ */ new Set();
  for (const group of rivals.length === 0 ? [] : byMoment(counting)) {
    for (const [key, first] of new Map(group.map((one) => [wordKey(one), one]))) {
      const stood = sure.has(standKey(first));
      const rival = rivals.find((other) => isOtherRole(first, other) && mayComeBefore(other, first, stood));
      if (rival === void 0) sure.add(standKey(first));
      else for (const one of group) if (wordKey(one) === key) doubts.set(one, rival);
    }
  }
  return doubts;
}
function wordKey(one) {
  return `${standKey(one)} ${one.at}`;
}
function mayComeBefore(other, one, stood) {
  const [then, now] = [milliseconds(other.at), milliseconds(one.at)];
  return then === now || !stood && !(then > now);
}
function barredAmong(counting) {
  const barred = /* @__PURE__ */ new Set();
  const standing = /* @__PURE__ */ new Map();
  for (const moment of byMoment(counting)) {
    const stands = new Map(moment.map((one) => [standKey(one), one]));
    const clear = [...stands].filter(
      ([, one]) => !someOtherRole(one, standing.values()) && !someOtherRole(one, stands.values())
    );
    const clearKeys = new Set(clear.map(([key]) => key));
    for (const one of moment) if (!clearKeys.has(standKey(one))) barred.add(one);
    for (const [key, one] of clear) standing.set(key, one);
  }
  return barred;
}
function byMoment(signOffs) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of signOffs) {
    const at = milliseconds(one.at);
    const group = groups.get(at);
    if (group === void 0) groups.set(at, [one]);
    else group.push(one);
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}
function standKey({ environment, role, by }) {
  return [environment, role, by.id ?? "", by.login].join(" ");
}
function someOtherRole(one, others) {
  return [...others].some((other) => isOtherRole(one, other));
}
function isOtherRole(one, other) {
  return one.role !== other.role && one.environment === other.environment && samePerson(one.by, other.by);
}
function twinOf(one, all2) {
  return all2.find((other) => other.comment.id === one.comment.id && other.item === one.item && isOtherRole(one, other));
}
function asSecond(one, twin, what) {
  const why = twin === void 0 ? `already stands for another role on this change, so the ${what} for the role ${one.role} does not count; one person fills one role here` : `holds the roles ${one.role} and ${twin.role}, and one person fills one role here; name the role instead of "${one.item}"`;
  return { ...one, standing: refused("SIGNOFF_SECOND_ROLE", `${one.by.login} ${why}.`) };
}

// src/commands/targets.ts
function aimOf(command, scene) {
  const { verb: verb2, target, environment } = command;
  const meant2 = verb2 === "attest" ? scene.attestable.byItem.get(target) : meantBy(target, scene.signable);
  if (meant2 === void 0) return unknownTarget(command, scene);
  const { aims, asking } = meant2;
  if (aims.length === 0) return notAsked(target);
  if (environment !== null) return aimIn(command, environment, meant2, scene);
  return asking.length === 1 ? aims : severalAsk(command, meant2);
}
function meantBy(target, { byItem, byRole }) {
  return byItem.get(target) ?? byRole.get(target);
}
function aimIn(command, name, { aims, asking }, scene) {
  const named3 = environmentNamed(scene.checklist, name);
  const there = aims.filter(({ environment }) => environment === named3);
  if (there.length > 0) return there;
  const names = asking.map((environment) => environment.name).join(", ");
  const why = named3 === void 0 ? `The checklist has no environment "${name}"` : `${named3.name} does not ask for ${command.target} on this change`;
  return { code: null, sentence: `${why}; asked for it is in: ${names}.`, lines: linesFor(command, asking), open: [] };
}
function severalAsk(command, { aims, asking }) {
  const names = asking.map(({ name }) => name).join(" and ");
  const sentence = `${names} ask for ${command.target}, and the comment does not say which is meant, so nothing counts. Paste the lines that are meant:`;
  return { code: "SIGNOFF_ENVIRONMENT_OPEN", sentence, lines: linesFor(command, asking), open: aims };
}
function linesFor(command, environments) {
  return environments.map(({ name }) => formatCommand({ ...command, environment: name, note: "" }));
}
function notAsked(target) {
  const sentence = `No environment asks for ${target} on this change now, so there is nothing to sign.`;
  return { code: null, sentence, lines: [], open: [] };
}
function unknownTarget({ verb: verb2, target }, scene) {
  const { checklist } = scene;
  if (verb2 === "attest") {
    const sentence = `"${target}" is no item that a link can prove. ${linkableNames(scene)}`;
    return { code: null, sentence, lines: [], open: [] };
  }
  const isItem = checklist.items.some(({ id }) => id === target);
  const isRole = Object.hasOwn(checklist.roles, target);
  const why = isItem ? `"${target}" is not proved by a sign-off` : isRole ? `No item asks for a sign-off of the role ${target}` : `There is no role or item "${target}" to sign`;
  return { code: null, sentence: `${why}. ${legalNames(scene)}`, lines: [], open: [] };
}
function linkableNames({ attestable }) {
  const items = attestable.items.map(({ item }) => item.id);
  return items.length === 0 ? "This checklist has nothing that is proved by a link." : `A link can be given for: ${items.join(", ")}.`;
}
function legalNames({ signable }) {
  const roles = [...new Set(signable.items.flatMap((one) => one.roles))];
  const items = signable.items.map(({ item }) => item.id);
  if (items.length === 0) return "This checklist has nothing that is signed by a comment.";
  return `What can be signed: roles ${roles.join(", ")}; items ${items.join(", ")}.`;
}

// src/commands/revocations.ts
var neverWas = /* @__PURE__ */ new Set([
  "SIGNOFF_NOT_IN_ROLE",
  "SIGNOFF_NOT_HUMAN",
  "SIGNOFF_EDITED",
  "SIGNOFF_SELF"
]);
function revocationsOf(scene) {
  const revocations = [];
  for (const heard of scene.heard) {
    for (const { at, parsed } of heard.versions) revocations.push(...revocationsIn(parsed, at, heard, scene));
  }
  return revocations;
}
function revocationsIn(parsed, at, { comment }, scene) {
  const revocations = [];
  const by = comment.author;
  if (by === null || by.type === "Bot") return revocations;
  for (const command of parsed.commands) {
    if (command.verb !== "revoke") continue;
    const named3 = command.environment === null ? void 0 : environmentNamed(scene.checklist, command.environment);
    revocations.push({ by, at, target: command.target, environment: named3?.name ?? null, comment });
  }
  for (const one of parsed.wide) {
    if (one.verb !== "revoke") continue;
    revocations.push({ by, at, target: isNamed(one.target, scene) ? one.target : null, environment: null, comment });
  }
  return revocations;
}
function isNamed(target, { revocable, checklist }) {
  if (target === null) return false;
  return meantBy(target.toLowerCase(), revocable) !== void 0 || exceptionRoles(target, checklist).length > 0;
}
function exceptionRoles(target, { environments, items, profiles = [] }) {
  const name = target?.toLowerCase() ?? null;
  const roles = /* @__PURE__ */ new Set();
  for (const { waivers, override } of environments) {
    if (waivers !== void 0 && (waivers.by === name || items.some(({ id }) => id === name))) roles.add(waivers.by);
    if (override !== void 0 && override.by === name) roles.add(override.by);
  }
  for (const { id, by } of profiles) if (id === name || by === name) roles.add(by);
  return [...roles];
}
function afterRevocations(signOff2, revocations, scene, what = "sign-off") {
  if (!signOff2.standing.counts && neverWas.has(signOff2.standing.code)) return signOff2;
  let doubt = null;
  let told;
  for (const one of aboutNames(revocations, signOff2)) {
    if (!cancels(one, signOff2, scene)) continue;
    const doubtful = doubtAbout(one, signOff2, scene);
    if (doubtful === null) {
      told = one;
      break;
    }
    doubt ??= doubtful;
  }
  if (told === void 0) return doubt === null ? signOff2 : { ...signOff2, standing: doubt };
  const about2 = signOff2.item === "" ? "" : ` for "${signOff2.item}"`;
  const sentence = `The ${what} of ${signOff2.by.login}${about2} was revoked by ${told.by.login}.`;
  return { ...signOff2, standing: refused("SIGNOFF_REVOKED", sentence) };
}
var named2 = /* @__PURE__ */ new WeakMap();
function byName(revocations) {
  const before = named2.get(revocations);
  if (before !== void 0) return before;
  const found = /* @__PURE__ */ new Map();
  for (const one of revocations) {
    const name = one.target?.toLowerCase() ?? null;
    const list = found.get(name);
    if (list === void 0) found.set(name, [one]);
    else list.push(one);
  }
  named2.set(revocations, found);
  return found;
}
var none3 = [];
function aboutNames(revocations, { item, role }) {
  const index = byName(revocations);
  const ofItem = index.get(item) ?? none3;
  const ofRole = index.get(role) ?? none3;
  const ofAll = index.get(null) ?? none3;
  if (ofRole.length + ofAll.length === 0) return ofItem;
  const meant2 = /* @__PURE__ */ new Set([...ofItem, ...ofRole, ...ofAll]);
  return revocations.filter((one) => meant2.has(one));
}
function doubtAbout({ by }, signOff2, { checklist, facts }) {
  if (samePerson(by, signOff2.by)) return null;
  const named3 = Object.hasOwn(checklist.roles, signOff2.role) ? checklist.roles[signOff2.role] : void 0;
  if (named3 === void 0) return null;
  const holding = holdsRole(named3, by, facts);
  if (!("unlearnable" in holding) || isCovered(holding.code)) return null;
  return refused(
    holding.code,
    `Whether ${by.login}, who revoked the sign-off of ${signOff2.by.login}, holds the role ${signOff2.role} could not be learnt: ${holding.detail}.`
  );
}
function cancels(revocation, signOff2, scene) {
  if (revocation.environment !== null && revocation.environment !== signOff2.environment) return false;
  const { target, by } = revocation;
  if (isBefore(revocation.at, signOff2.click?.shown ?? signOff2.at)) return false;
  return samePerson(by, signOff2.by) || target !== null && mayRevoke(revocation, signOff2.role, scene);
}
function mayRevoke({ by, comment }, role, { checklist, facts }) {
  const named3 = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : void 0;
  if (named3 === void 0) return false;
  const holding = holdsRole(named3, by, facts);
  return "unlearnable" in holding ? maySpeak(comment, checklist, facts) : holding.holds;
}

// src/commands/deputies.ts
function standingOfDeputy({ role, by, at, doubt }, item, commit, { change, facts }) {
  if (commit === null || commit !== change.head.commit && commit !== change.merge?.commit) {
    const sentence = `${by.login} signed an earlier commit as a deputy of the role ${role.id}; a push always ends that.`;
    return refused("SIGNOFF_STALE", sentence);
  }
  const place = { item, commit, facts };
  const time = deputyTime({ role, by, at }, place);
  return time.counts ? { counts: true, deputy: { since: shownSince(place) ?? at } } : doubt ?? time;
}
function behindHolders(signOffs, scene) {
  const settled = onePersonOneRole(signOffs, scene);
  return signOffs.map((one) => {
    const standing = behindHolder(one, settled, scene);
    return standing === null ? one : { ...one, standing };
  });
}
function behindHolder(one, signOffs, scene) {
  const { standing, item, commit, environment } = one;
  const role = scene.checklist.roles[one.role];
  if (!standing.counts || standing.deputy === void 0 || role === void 0) return null;
  const said2 = { environment: { name: environment }, signOffs, objections: objectionsOf(scene) };
  return afterHolder({ ...one, role }, { item: { id: item }, commit, facts: scene.facts }, said2, standing.deputy.since);
}
var gathered = /* @__PURE__ */ new WeakMap();
function objectionsOf(scene) {
  const known = gathered.get(scene) ?? gather(scene);
  gathered.set(scene, known);
  return known;
}
function gather(scene) {
  const made = holdsMade(scene);
  const active = new Set(activeHolds(made, scene));
  const holds = made.flatMap((hold) => {
    const { by, at, environment } = hold;
    return by === null ? [] : [{ by, at, environment, target: null, stands: active.has(hold) }];
  });
  const revocations = revocationsOf(scene).map(({ by, at, environment, target }) => {
    return { by, at, environment, target: target?.toLowerCase() ?? null, stands: false };
  });
  const reviews = scene.change.reviews.flatMap(({ author, state, submittedAt }) => {
    const stands = state === "CHANGES_REQUESTED";
    if (!isPerson(author) || !(stands || state === "DISMISSED")) return [];
    return [{ by: author, at: submittedAt ?? "", environment: null, target: null, stands }];
  });
  return [...holds, ...revocations, ...reviews];
}
function holderNeeds(scene) {
  const roles = deputised(scene.checklist);
  const objectors = objectionsOf(scene).map(({ by }) => by);
  const signers = scene.heard.filter(
    ({ edited, gone, versions }) => (edited || gone) && versions.some(({ parsed }) => parsed.commands.some(isWord))
  ).map(({ comment }) => comment.author);
  return [...objectors, ...signers].flatMap((person) => roles.flatMap((role) => roleNeeds(role, person)));
}
function isWord({ verb: verb2 }) {
  return verb2 === "signoff" || verb2 === "attest";
}

// src/commands/exceptions.ts
var SHORTEST_REASON = 10;
var REASON = "REASON";
function askedIn(item, { reachable: reachable2, change, facts }) {
  return reachable2.filter(
    (environment) => isAskedIn(item, environment) && applies(item.when, { change, facts, environment: environment.name }).applies
  );
}
function placeOf(command, known, what, { checklist }) {
  const named3 = command.environment === null ? void 0 : environmentNamed(checklist, command.environment);
  const meant2 = command.environment === null ? known : known.filter((one) => one === named3);
  const [only, ...others] = meant2;
  if (only !== void 0 && others.length === 0) return only;
  return { sentence: noPlace(command, known, what), lines: known.map(({ name }) => lineFor(command, name)) };
}
function noPlace({ environment }, known, what) {
  const names = known.map(({ name }) => name).join(", ");
  if (environment !== null)
    return `${what} in "${environment}": it can be done ${known.length === 0 ? "nowhere" : `in ${names}`}.`;
  if (known.length === 0) return `${what} anywhere on this change now.`;
  return `It can be done in ${names}, and the comment does not say where, so nothing counts. Paste the line that is meant, with the reason:`;
}
function lineFor(command, environment) {
  return formatCommand({ ...command, environment, note: REASON });
}
function shortReason(command, environment) {
  const seen2 = command.note.replaceAll(new RegExp("\\p{Cf}", "gu"), "").replaceAll(/\s+/g, " ").trim();
  if (Array.from(seen2).length >= SHORTEST_REASON) return null;
  const sentence = `It needs a reason of at least ${SHORTEST_REASON} characters behind \`--\`: whoever comes later reads it.`;
  return { sentence, lines: [lineFor(command, environment)] };
}
function exceptionOf(claim, item, scene, more) {
  const { command, heard, by, environment, role } = claim;
  const { id, url, createdAt: at } = heard.comment;
  const said2 = { role, item, environment: environment.name, by, at, comment: { id, url }, note: command.note };
  return { ...said2, ...claimed(claim, scene, more) };
}
function identified({ id, login }) {
  return id === null ? refused("SIGNOFF_NOT_HUMAN", `GitHub does not tell the id of ${login}.`) : counts;
}
function claimed({ command, heard, by, environment, role }, scene, more) {
  const bound = boundTo(command, heard, scene);
  const steps = [
    () => commentStanding(heard, scene),
    () => roleStanding(role, by, scene),
    () => dutyStanding(by, "change", scene),
    () => bound.standing,
    () => unhurried(command, bound, heard, environment, scene),
    () => more(bound),
    // Last, because GitHub is asked only about what counts for all the rest.
    () => originDoubt(heard, scene.facts) ?? counts
  ];
  return { commit: bound.commit, standing: firstRefusal(steps) };
}
function firstRefusal(steps) {
  for (const step of steps) {
    const standing = step();
    if (!standing.counts) return standing;
  }
  return counts;
}

// src/commands/overrides.ts
function overridesGiven(scene, revocations) {
  return linesOf(scene.heard, "override").map(({ heard, command }) => {
    const override = read(command, heard, scene);
    if ("lines" in override) return { heard, command, override };
    const { standing } = afterRevocations(override, revocations(), scene, "override");
    return { heard, command, override: { ...override, standing } };
  });
}
function read(command, heard, scene) {
  const aim = overrideAim(command, scene);
  if ("lines" in aim) return aim;
  const { environment, rule } = aim;
  const wrong = shortReason(command, environment.name);
  if (wrong !== null) return wrong;
  const { comment } = heard;
  const by = comment.author;
  if (by === null) return { sentence: "An account that is gone overrides nothing.", lines: [] };
  const claim = { command, heard, by, environment, role: rule.by };
  const until = after(comment.createdAt, rule.most).replace(".000Z", "Z");
  return { ...exceptionOf(claim, "", scene, () => identified(by)), until };
}
function overrideAim(command, scene) {
  const known = scene.reachable.filter(({ override }) => override !== void 0);
  const what = "The checklist has no `override` that says who may";
  const environment = placeOf(command, known, what, scene);
  if ("lines" in environment) return environment;
  const { override: rule } = environment;
  return rule === void 0 ? { sentence: `${what}.`, lines: [] } : { environment, rule };
}

// src/commands/beside-roles.ts
function besideRoles(exception, said2, { checklist, change, kept }, what) {
  const { by, environment, role } = exception;
  const separated2 = checklist.environments.some((one) => one.name === environment && one.separationOfDuties !== "off");
  const commits = [change.head.commit, change.merge?.commit];
  const others = said2.filter(
    (one) => (one.standing.counts || isUndecided(one)) && one.environment === environment && one.role !== role && (commits.includes(one.commit ?? void 0) || !isException(one) && kept.has(one.item)) && samePerson(one.by, by)
  );
  const other = others.find((one) => one.standing.counts);
  const open = others.find(isUndecided);
  if (!separated2) return counts;
  if (other === void 0) return open === void 0 ? counts : doubtfulBeside(open, exception, what);
  const sentence = `${by.login} stands for the role ${other.role} on this change, so the ${what} for the role ${role} does not count; one person fills one role here.`;
  return refused("SIGNOFF_SECOND_ROLE", sentence);
}
function isException(one) {
  return "until" in one;
}

// src/commands/profiles.ts
function profilesGiven(scene, said2, revocations) {
  const given = linesOf(scene.heard, "profile").map(({ heard, command }) => {
    const chosen = read2(command, heard, scene);
    if ("lines" in chosen) return { heard, command, chosen };
    const left = chosen.map((one) => {
      const { standing } = afterRevocations(one, revocations(), scene, "choice");
      return { ...one, standing: standing.counts ? besideRoles(one, said2, scene, "choice") : standing };
    });
    return { heard, command, chosen: left };
  });
  const choices = given.flatMap(({ chosen }) => "lines" in chosen ? [] : chosen);
  if (choices.length < 2) return given;
  const settled = onePersonOneRole(choices, scene, "choice");
  let next = 0;
  return given.map(
    (one) => "lines" in one.chosen ? one : { ...one, chosen: one.chosen.flatMap(() => settled.slice(next, ++next)) }
  );
}
function read2(command, heard, scene) {
  const aim = profileAim(command, scene);
  if ("lines" in aim) return aim;
  const { profile, environments } = aim;
  const wrong = shortReason(command, command.environment);
  if (wrong !== null) return wrong;
  const by = heard.comment.author;
  if (by === null) return { sentence: "An account that is gone chooses no profile.", lines: [] };
  const until = after(heard.comment.createdAt, profile.due).replace(".000Z", "Z");
  return environments.map((environment) => {
    const claim = { command, heard, by, environment, role: profile.by };
    return { ...exceptionOf(claim, profile.id, scene, () => identified(by)), until, later: profile.later };
  });
}
function profileAim(command, scene) {
  const { checklist, change } = scene;
  const known = checklist.profiles ?? [];
  const profile = known.find(({ id }) => id === command.target);
  if (profile === void 0) {
    const names = known.length === 0 ? "The checklist has none" : `Profiles: ${known.map(({ id }) => id).join(", ")}`;
    return { sentence: `There is no profile "${command.target}". ${names}.`, lines: [] };
  }
  if (change.crossRepository || !anyGlobMatches(profile.branches, change.head.ref)) {
    const from = change.crossRepository ? `${change.head.ref} of a fork` : change.head.ref;
    const sentence = `The profile ${profile.id} is for changes from ${profile.branches.join(", ")}, and this one comes from ${from}.`;
    return { sentence, lines: [] };
  }
  const concerned = scene.reachable.filter(({ name }) => countsIn(profile, name));
  const named3 = command.environment === null ? void 0 : environmentNamed(checklist, command.environment);
  const environments = command.environment === null ? concerned : concerned.filter((one) => one === named3);
  if (environments.length > 0) return { profile, environments };
  const where = concerned.length === 0 ? "nowhere" : `in ${concerned.map(({ name }) => name).join(", ")}`;
  return { sentence: `The profile ${profile.id} can be chosen ${where} for this change now.`, lines: [] };
}

// src/commands/answers-sign-off.ts
var mendedByCommit = /* @__PURE__ */ new Set([
  "SIGNOFF_AMBIGUOUS",
  "SIGNOFF_STALE",
  "SIGNOFF_WORDING_CHANGED",
  "SIGNOFF_BASE_CHANGED",
  "SIGNOFF_EDITED",
  "SIGNOFF_THROUGH_APP",
  "PUSHER_UNKNOWN"
]);
var accepted = { reaction: "accepted", reply: [] };
function answerSignOff(given, scene) {
  if (given === void 0) return { reaction: "refused", reply: [{ kind: "sentence", text: legalNames(scene) }] };
  if (given.noAim !== null) {
    const { sentence, lines } = given.noAim;
    return { reaction: "refused", reply: [{ kind: "sentence", text: sentence }, ...pasteOf(lines)] };
  }
  const refusals = refusalsOf(given, scene);
  if (refusals.length === 0) return accepted;
  const sentences3 = [...new Set(refusals.map(({ sentence }) => sentence))];
  const mend = refusals.some(({ code }) => mendedByCommit.has(code)) ? [fullLine(given, scene)] : [];
  return {
    reaction: "refused",
    reply: [...sentences3.map((text) => ({ kind: "sentence", text })), ...pasteOf(mend)]
  };
}
function refusalsOf(given, scene) {
  const refusals = [];
  for (const { standing } of given.signOffs) {
    if (standing.counts || standing.code === "SIGNOFF_REVOKED") continue;
    if (!refusals.some(({ code }) => code === standing.code)) refusals.push(standing);
  }
  const stale2 = refusals.length === 0 ? staleOf(given, scene) : null;
  return stale2 === null ? refusals : [stale2];
}
function staleOf({ signOffs, heard }, { change, facts, kept }) {
  const other = signOffs.find(
    ({ commit, item }) => commit !== change.head.commit && commit !== change.merge?.commit && !kept.has(item)
  );
  if (other === void 0 || other.commit === null) return null;
  const headWasThere = facts.sightings.some(
    ({ commit, at }) => commit === change.head.commit && isAtOrAfter(heard.comment.createdAt, at)
  );
  if (!headWasThere) return null;
  const sentence = `${shortCommit(other.commit)} is not the head of this change; ${shortCommit(change.head.commit)} is.`;
  return refused("SIGNOFF_STALE", sentence);
}
function fullLine({ command, signOffs }, { change }) {
  const environments = [...new Set(signOffs.map(({ environment: environment2 }) => environment2))];
  const environment = command.environment === null ? null : environments[0] ?? command.environment;
  return formatCommand({ ...command, commit: change.merge?.commit ?? change.head.commit, environment, note: "" });
}
function pasteOf(lines) {
  return lines.length === 0 ? [] : [{ kind: "paste", lines }];
}

// src/commands/answers-exceptions.ts
function answerException(command, given, { change }) {
  if (given === void 0) return { reaction: "refused", reply: [] };
  if ("lines" in given) return refusal(given.sentence, given.lines);
  const { standing, environment } = given;
  if (standing.counts || standing.code === "SIGNOFF_REVOKED") return { reaction: "accepted", reply: [] };
  const commit = change.merge?.commit ?? change.head.commit;
  const mended = mendedByCommit.has(standing.code) ? [lineFor({ ...command, commit }, environment)] : [];
  return refusal(standing.sentence, mended);
}
function refusal(text, lines) {
  const paste = lines.length === 0 ? [] : [{ kind: "paste", lines }];
  return { reaction: "refused", reply: [{ kind: "sentence", text }, ...paste] };
}

// src/commands/answers-stopping.ts
var accepted2 = { reaction: "accepted", reply: [] };
function answerHold({ environment }, heard, scene) {
  if (!mayStop(heard, scene.checklist, scene.facts)) return refusedHold;
  if (environment === null || environmentNamed(scene.checklist, environment) !== void 0) return accepted2;
  return said(
    "accepted",
    `The checklist has no environment "${environment}" (it has ${environmentNames(scene)}), so everything is held.`
  );
}
function answerUnhold(command, heard, made, scene) {
  if (heard.edited)
    return said("refused", "The comment was edited, and an edited comment lifts nothing. Write a new one.");
  if (heard.throughApp !== null)
    return said("refused", `${heard.throughApp} wrote this in your name, and an app lifts nothing. Write it yourself.`);
  const { environment } = command;
  const place = environment === null ? null : environmentNamed(scene.checklist, environment)?.name;
  if (place === void 0)
    return said("refused", `The checklist has no environment "${environment}"; it has ${environmentNames(scene)}.`);
  const [lift] = liftsIn(heard, scene).filter((one) => one.environment === place);
  const holds = lift === void 0 ? [] : made.filter((hold) => reaches2(lift, hold));
  if (lift === void 0 || holds.length === 0)
    return said("seen", `There is no hold${place === null ? "" : ` of ${place}`} to lift.`);
  const [refusal2] = holds.map((hold) => mayLift(lift.by, hold, scene)).flatMap((one) => one.may ? [] : [one]);
  const refused2 = refusal2 ?? originDoubt(heard, scene.facts);
  return refused2 === null ? accepted2 : said("refused", refused2.sentence);
}
function answerRevoke(command, heard, scene) {
  const { target, environment } = command;
  if (!isNamed(target, scene))
    return said("refused", `There is no role or item "${target}" to revoke. ${legalNames(scene)}`);
  const name = target.toLowerCase();
  const signed = meantBy(name, scene.revocable)?.roles ?? [];
  const roles = [.../* @__PURE__ */ new Set([...signed, ...exceptionRoles(name, scene.checklist)])];
  const revocations = revocationsIn(heard.parsed, heard.comment.createdAt, heard, scene);
  const isHolder = revocations.some((one) => roles.some((role) => mayRevoke(one, role, scene)));
  if (!isHolder && !hasSigned(name, heard, scene)) {
    return said(
      "refused",
      `Only who signed ${name} or holds the role ${roles.join(" or ")} can revoke it. Everybody on this change can comment \`/hold\` to stop it.`
    );
  }
  if (environment === null || environmentNamed(scene.checklist, environment) !== void 0) return accepted2;
  return said(
    "accepted",
    `The checklist has no environment "${environment}" (it has ${environmentNames(scene)}), so it is revoked everywhere.`
  );
}
function answerWide(wide, { comment }, scene) {
  if (wide.verb === "hold") {
    if (!maySpeak(comment, scene.checklist, scene.facts)) return refusedHold;
    const how = "This was read as a hold of everything. To lift it:";
    return {
      reaction: "accepted",
      reply: [
        { kind: "sentence", text: how },
        { kind: "paste", lines: ["/unhold"] }
      ]
    };
  }
  const what = isNamed(wide.target, scene) ? `"${wide.target}" in every environment` : "everything that you signed yourself";
  return said("accepted", `This was read as a revocation of ${what}, as far as it is yours to revoke.`);
}
var refusedHold = said(
  "refused",
  "In a public repository a hold counts from its members, its contributors and the people whom the checklist names."
);
function hasSigned(target, { comment }, scene) {
  return scene.heard.some(
    (one) => samePerson(one.comment.author, comment.author) && one.parsed.commands.some(
      (command) => (command.verb === "signoff" || command.verb === "attest" || command.verb === "waive") && command.target === target
    )
  );
}
function environmentNames({ checklist }) {
  return checklist.environments.map(({ name }) => name).join(", ");
}
function said(reaction, text) {
  return { reaction, reply: [{ kind: "sentence", text }] };
}

// src/commands/answers-release.ts
function answerRelease(command, heard, scene) {
  const misplaced = command.verb === "deploy" ? misplacedDeploy(command.environment, scene) : misplacedWord(command, scene);
  if (misplaced !== null) return no(misplaced);
  const standing = releaseStanding(heard, scene);
  if (!standing.counts && !(command.verb === "deploy" && standing.code === "SIGNOFF_NOT_IN_ROLE"))
    return no(standing.sentence);
  return { reaction: "accepted", reply: [] };
}
function misplacedWord({ verb: verb2 }, { change }) {
  if (change.release !== void 0) return null;
  return `\`/${verb2}\` belongs into the issue of a release, which is opened when a deployment brings more than one change.`;
}
function misplacedDeploy(name, scene) {
  const { checklist, change } = scene;
  const environment = environmentNamed(checklist, name);
  const names = checklist.environments.map((one) => one.name).join(", ");
  if (environment === void 0) return `The checklist has no environment "${name}"; it has ${names}.`;
  if (isForAnother(environment.name, scene))
    return `This release is proposed for ${change.release?.environment ?? ""}, not for ${environment.name}.`;
  if (environment.start !== "dispatch")
    return `The App does not start deployments to ${environment.name}: the checklist does not say \`start: dispatch\`. Start the workflow by hand.`;
  if (change.state === "open" && !takesHead(environment, change, scene.facts))
    return `This pull request is not merged, and its branch may not be deployed to ${environment.name}. Merge it first.`;
  return change.state === "closed" ? "This pull request was closed without a merge, so nothing of it is deployed." : null;
}
function no(text) {
  return { reaction: "refused", reply: [{ kind: "sentence", text }] };
}

// src/evidence/own-comment.ts
var ownCommentStart = "<!-- holdpoint:";

// src/evidence/statements/text-digest.ts
import { createHash } from "node:crypto";
function textDigest(text) {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

// src/commands/clicks.ts
function hearClicks(change, facts) {
  return recall(facts).clicks.filter((click) => click.change === change.number).map((click) => hearClick(click, change));
}
function hearClick(click, change) {
  const { run, by, url, seenAt, commit } = click;
  const command = commandOf(click);
  const parsed = { commands: command === null ? [] : [command], maybeHold: false, wide: [] };
  const association = change.comments.find(({ author }) => samePerson(author, by))?.association ?? "NONE";
  const text = command === null ? "" : formatCommand(command);
  return {
    comment: {
      id: `click:${run}:${by.id ?? by.login}:${seenAt}`,
      url,
      author: by,
      association,
      createdAt: seenAt,
      lastEditedAt: null,
      text,
      revisions: { complete: true, list: [] }
    },
    parsed,
    edited: false,
    versions: [{ at: seenAt, parsed }],
    hidden: false,
    touchedAt: seenAt,
    person: isPerson(by) ? by : null,
    gone: false,
    throughApp: null,
    isOriginTold: true,
    firstHead: commit,
    click
  };
}
function commandOf({ button, item, environment, commit }) {
  if (button === "hold") return { verb: "hold", environment, note: "with the button" };
  if (item === null || environment === null) return null;
  return { verb: "signoff", target: item, commit, environment, note: "" };
}

// src/commands/heard.ts
var heardOf = /* @__PURE__ */ new WeakMap();
function hearComments(change, facts) {
  const known = heardOf.get(change);
  if (known?.remembered === facts.remembered) return known.heard;
  const { comments, deletions } = recall(facts);
  const present = new Set(change.comments.map(({ id }) => id));
  const shown = change.comments.flatMap(
    (comment) => isOwn2(comment) ? [] : [hear(comment, comments.get(comment.id), deletions.has(comment.id))]
  );
  const gone = [...comments.values()].filter((one) => one.change === change.number && !present.has(one.id)).map(hearGone);
  const heard = [...shown, ...gone, ...hearClicks(change, facts)].filter(
    ({ edited, versions }) => edited || versions.some((one) => speaks(one.parsed))
  );
  heardOf.set(change, { remembered: facts.remembered, heard });
  return heard;
}
function isOwn2({ author, text }) {
  return author?.type === "Bot" && text.startsWith(ownCommentStart);
}
function speaks({ commands, wide }) {
  return commands.length > 0 || wide.length > 0;
}
function hear(comment, recalled, gone) {
  const { revisions, lastEditedAt, author } = comment;
  const editedThere = lastEditedAt !== null || revisions.list.length > 0 || !revisions.complete;
  const memory = recalled === void 0 ? silent : memoryOf2(comment, recalled);
  const parsed = parsedText(comment.text);
  const earlier2 = revisions.list.flatMap(({ at, text }) => text === null ? [] : [{ at, parsed: parsedText(text) }]);
  const unseen = editedThere && (!revisions.complete || revisions.list.length === 0 || revisions.list.some(({ text }) => text === null));
  return {
    comment,
    parsed,
    edited: editedThere || memory.edited,
    versions: [{ at: lastEditedAt ?? comment.createdAt, parsed }, ...earlier2, ...versionsOf(memory.others)],
    // A text that GitHub has lost was erased; there may have been more between them.
    hidden: unseen || memory.others.length > 0,
    touchedAt: latestOf([lastEditedAt ?? comment.createdAt, ...memory.others.map(({ writtenAt }) => writtenAt)]),
    person: isPerson(author) ? author : null,
    gone,
    throughApp: memory.throughApp,
    isOriginTold: memory.isOriginTold,
    firstHead: memory.firstHead
  };
}
var silent = { others: [], edited: false, throughApp: null, isOriginTold: false, firstHead: null };
function memoryOf2({ text, revisions }, { texts }) {
  const present = textDigest(text);
  const shown = /* @__PURE__ */ new Set([
    present,
    ...revisions.list.flatMap((one) => one.text === null ? [] : [textDigest(one.text)])
  ]);
  const others = texts.filter(({ sha256 }) => !shown.has(sha256));
  return {
    others,
    edited: others.length > 0 || texts.some(({ edited }) => edited),
    throughApp: throughAppOf(texts),
    isOriginTold: isOriginTold(texts),
    firstHead: texts.find(({ sha256, head }) => sha256 === present && head !== null)?.head ?? null
  };
}
function hearGone({ id, texts: [first, ...rest] }) {
  const texts = [first, ...rest];
  const last = rest.at(-1) ?? first;
  const edited = texts.some((one) => one.edited || one.sha256 !== first.sha256);
  const { url, author, association, createdAt } = last;
  const text = last.text ?? "";
  return {
    comment: {
      id,
      url,
      author,
      association,
      createdAt,
      lastEditedAt: edited ? last.writtenAt : null,
      text,
      revisions: { complete: !edited, list: [] }
    },
    parsed: parsedText(text),
    edited,
    versions: versionsOf(texts),
    hidden: edited,
    touchedAt: last.writtenAt,
    person: isPerson(author) ? author : null,
    gone: true,
    throughApp: throughAppOf(texts),
    isOriginTold: isOriginTold(texts),
    firstHead: null
  };
}
function versionsOf(texts) {
  const latest = /* @__PURE__ */ new Map();
  for (const one of texts) {
    const known = latest.get(one.sha256);
    if (known === void 0 || milliseconds(known.writtenAt) < milliseconds(one.writtenAt)) latest.set(one.sha256, one);
  }
  return [...latest.values()].flatMap(
    ({ text, writtenAt }) => text === null ? [] : [{ at: writtenAt, parsed: parsedText(text) }]
  );
}
function latestOf(moments) {
  return moments.reduce((latest, next) => milliseconds(latest) < milliseconds(next) ? next : latest);
}
function throughAppOf(texts) {
  return texts.find(({ throughApp }) => (throughApp ?? null) !== null)?.throughApp ?? null;
}

// src/commands/replies.ts
function repliesTo(scene, understood) {
  const { given, waived: waived2, overridden, profiled, made } = understood;
  const found = {
    given: byComment(given),
    waived: byComment(waived2),
    overridden: byComment(overridden),
    profiled: byComment(profiled),
    made
  };
  const replies = [];
  for (const heard of scene.heard) {
    const { comment, parsed, person, gone, click } = heard;
    if (person === null || gone || !speaks(parsed)) continue;
    const answers = parsed.commands.map((command) => answerTo(command, heard, found, scene));
    for (const wide of parsed.wide) answers.push(answerWide(wide, heard, scene));
    replies.push({
      comment: { id: comment.id, url: comment.url, author: person },
      reaction: loudest(answers),
      reply: answers.flatMap(({ reply }) => reply),
      ...click === void 0 ? {} : { click }
    });
  }
  return replies;
}
function byComment(lines) {
  const found = /* @__PURE__ */ new Map();
  for (const one of lines) {
    const list = found.get(one.heard);
    if (list === void 0) found.set(one.heard, [one]);
    else list.push(one);
  }
  return found;
}
function about(command, lines) {
  return lines?.find((one) => one.command === command);
}
function answerTo(command, heard, { given, waived: waived2, overridden, profiled, made }, scene) {
  switch (command.verb) {
    case "signoff":
    case "attest":
      return answerSignOff(about(command, given.get(heard)), scene);
    case "waive":
      return answerException(command, about(command, waived2.get(heard))?.waiver, scene);
    case "override":
      return answerException(command, about(command, overridden.get(heard))?.override, scene);
    case "profile":
      return answerException(command, oneOf(about(command, profiled.get(heard))?.chosen), scene);
    case "revoke":
      return answerRevoke(command, heard, scene);
    case "hold":
      return answerHold(command, heard, scene);
    case "unhold":
      return answerUnhold(command, heard, made, scene);
    case "candidate":
    case "drop":
    case "deploy":
      return answerRelease(command, heard, scene);
    case "misfit":
      return { reaction: "refused", reply: [{ kind: "sentence", text: command.sentence }] };
    case "recheck":
      return { reaction: "seen", reply: [] };
    case "status":
      return { reaction: "seen", reply: [{ kind: "status" }] };
    case "help":
      return { reaction: "seen", reply: [{ kind: "help" }] };
  }
}
function oneOf(chosen) {
  if (chosen === void 0 || "lines" in chosen) return chosen;
  return chosen.find(({ standing }) => !standing.counts) ?? chosen[0];
}
function loudest(answers) {
  let loudest2 = "seen";
  for (const { reaction } of answers) {
    if (reaction === "refused") return reaction;
    if (reaction === "accepted") loudest2 = reaction;
  }
  return loudest2;
}

// src/commands/signable-items.ts
function signableItems(scene) {
  const stated = scene.checklist.items.flatMap((item) => statedItem(item, scene) ?? []);
  const provedBy = (...kinds2) => sortedByName(
    stated.flatMap(({ statements, ...one }) => {
      const roles = new Set(statements.flatMap(({ kind, spec }) => kinds2.includes(kind) ? [spec.role] : []));
      return roles.size === 0 ? [] : [{ ...one, roles: [...roles] }];
    })
  );
  const signable = provedBy("signoff");
  const attestable = provedBy("attestation");
  const revocable = attestable.items.length === 0 ? signable : provedBy("signoff", "attestation");
  return { signable, attestable, revocable };
}
function statedItem(item, { change, facts, reachable: reachable2 }) {
  const statements = proofsOf(item.evidence).filter(isStatement);
  if (statements.length === 0) return null;
  const { when } = change.release === void 0 ? item : ofRelease(item);
  const askedIn2 = reachable2.filter(
    (one) => isAskedIn(item, one) && isAskedAt(change, item) && applies(when, { change, facts, environment: one.name }).applies
  );
  const kept = statements.some(({ kind, spec }) => kind === "signoff" && spec.onPush !== void 0);
  return { item, statements, askedIn: askedIn2, kept };
}
function isStatement(proof) {
  return proof.kind === "signoff" || proof.kind === "attestation";
}
function sortedByName(items) {
  const ofRoles = /* @__PURE__ */ new Map();
  for (const one of items) {
    for (const role of one.roles) {
      const list = ofRoles.get(role);
      if (list === void 0) ofRoles.set(role, [one]);
      else list.push(one);
    }
  }
  return {
    items,
    byItem: new Map(items.map((one) => [one.item.id, meantBeside(one, ofRoles.get(one.item.id) ?? [])])),
    byRole: new Map([...ofRoles].map(([role, list]) => [role, meant(list, [role])]))
  };
}
function meantBeside(one, ofRole) {
  const back = ofRole.filter(({ item }) => item !== one.item && isWayBackItem(item));
  return back.length === 0 ? meantAlone(one) : meant([one, ...back], [one.item.id]);
}
function meantAlone(item) {
  const { roles, askedIn: askedIn2 } = item;
  return { roles, aims: askedIn2.map((environment) => ({ item, roles, environment })), asking: askedIn2 };
}
function meant(items, roles) {
  const aims = items.flatMap((item) => item.askedIn.map((environment) => ({ item, roles, environment })));
  return { roles, aims, asking: [...new Set(aims.map(({ environment }) => environment))] };
}

// src/commands/scene.ts
function sceneOf(checklist, change, facts) {
  const place = { checklist, facts, change, reachable: reachable(checklist, change, facts) };
  const provable = signableItems(place);
  return {
    ...place,
    ...provable,
    kept: new Set(provable.signable.items.filter(({ kept }) => kept).map(({ item }) => item.id)),
    heard: hearComments(change, facts).map((one) => withOrigin(one, facts))
  };
}

// src/evidence/statements/head-then.ts
function headThen({ change, facts, at }, firstHead) {
  if (change.merge !== null && !isBefore(at, change.merge.at)) return null;
  const sightings = allSightings(change, facts);
  const last = lastBefore(
    sightings.filter((one) => isSeenBy(one, at)),
    at
  );
  if (last === null || last.how !== "branch-activity" || movedBetween(change, last, at)) return null;
  if (sightings.some((one) => milliseconds(one.at) === milliseconds(at))) return null;
  return firstHead === null || firstHead === last.commit ? last.commit : null;
}
function lastBefore(sightings, at) {
  const latest = Math.max(...sightings.map((one) => milliseconds(one.at)), Number.NEGATIVE_INFINITY);
  const newest2 = sightings.filter((one) => milliseconds(one.at) === latest);
  const logged = newest2.find(({ how }) => how === "branch-activity") ?? newest2[0];
  if (logged === void 0 || Number.isNaN(milliseconds(at))) return null;
  return newest2.every(({ commit }) => commit === logged.commit) ? logged : null;
}
function movedBetween(change, seen2, at) {
  return change.timeline.some((event) => {
    if (event.kind !== "head-force-pushed" || isBefore(event.at, seen2.at) || isBefore(at, event.at)) return false;
    const broughtIt = event.after === seen2.commit && event.before !== seen2.commit;
    return !(broughtIt && milliseconds(event.at) === milliseconds(seen2.at));
  });
}

// src/commands/kept-binding.ts
function boundThen({ commit: written }, bound, { comment, firstHead }, { change, facts }) {
  if (bound.standing.counts || written !== null) return bound;
  const commit = headThen({ change, facts, at: comment.createdAt }, firstHead);
  return commit === null || commit === change.head.commit ? bound : { commit, standing: counts };
}

// src/commands/sign-offs.ts
function signOffsGiven(scene, revocations) {
  const given = linesOf(scene.heard, "signoff", "attest").map(({ heard, command }) => read3(command, heard, scene));
  const all2 = given.flatMap(({ signOffs }) => signOffs);
  const left = all2.map((one) => afterRevocations(one, revocations(), scene));
  const settled = onePersonOneRole(deputised(scene.checklist).length === 0 ? left : behindHolders(left, scene), scene);
  let next = 0;
  return given.map(({ heard, command, noAim, signOffs }) => {
    const first = next;
    next += signOffs.length;
    return { heard, command, noAim, signOffs: settled.slice(first, next) };
  });
}
function read3(command, heard, scene) {
  const aim = aimOf(command, scene);
  const by = heard.comment.author;
  if (!("code" in aim)) {
    return { heard, command, noAim: null, signOffs: by === null ? [] : aimed(aim, { command, heard, by }, scene) };
  }
  const standing = refused("SIGNOFF_ENVIRONMENT_OPEN", aim.sentence);
  const open = by === null ? [] : aim.open.flatMap((one) => one.roles.map((role) => signOff(one, role, null, standing, { command, heard, by })));
  return { heard, command, noAim: aim, signOffs: open };
}
function aimed(aims, word, scene) {
  const { command, heard, by } = word;
  const bound = boundTo(command, heard, scene);
  const earlier2 = boundThen(command, bound, heard, scene);
  const comment = commentStanding(heard, scene);
  const signing = { command, heard, by, comment, duty: dutyStanding(by, "change", scene) };
  const asked = (role) => signerStanding(role, by, scene);
  const inRole = remember(asked);
  const signOffs = [];
  for (const aim of aims) {
    const meant2 = aim.item.kept ? earlier2 : bound;
    for (const signer of rolesOf(aim, inRole))
      signOffs.push(signOff(aim, signer.role, meant2.commit, standingOf2(aim, meant2, signer, signing, scene), word));
  }
  return signOffs;
}
function remember(ask) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const value = known.get(key) ?? ask(key);
    known.set(key, value);
    return value;
  };
}
function standingOf2(aim, meant2, { standing, deputy }, signing, scene) {
  const { command, heard, by, comment, duty } = signing;
  if (!comment.counts) return comment;
  if (!standing.counts) return standing;
  if (!duty.counts && aim.environment.separationOfDuties !== "off") return duty;
  if (!meant2.standing.counts) return meant2.standing;
  const haste = unhurried(command, meant2, heard, aim.environment, scene);
  if (!haste.counts) return haste;
  const wording = worded(aim, meant2, command, heard, scene);
  if (!wording.counts) return wording;
  const at = countsFrom({ at: heard.comment.createdAt, click: heard.click });
  const capacity = deputy === void 0 ? counts : standingOfDeputy({ by, at, ...deputy }, aim.item.item, meant2.commit, scene);
  return capacity.counts ? originDoubt(heard, scene.facts) ?? capacity : capacity;
}
function rolesOf(aim, inRole) {
  const roles = aim.roles.map((role) => ({ role, ...inRole(role) }));
  const able = roles.filter(({ standing }) => standing.counts);
  const held = able.filter(({ deputy }) => deputy === void 0);
  const open = roles.filter(({ standing }) => !standing.counts && standing.code !== "SIGNOFF_NOT_IN_ROLE");
  const chosen = [...held.length > 0 ? held : able, ...open];
  return chosen.length > 0 ? chosen : roles;
}
function worded({ item }, { commit }, command, { comment, click }, { facts, change }) {
  if (commit === null) return refused("SIGNOFF_AMBIGUOUS", "It cannot be told which commit the sign-off means.");
  if (click !== void 0) return click.wording === item.item.wording ? counts : otherWords(item.item.id);
  const isPresent = commit === change.head.commit || commit === change.merge?.commit;
  return wordingStanding({
    item: item.item,
    commit,
    at: comment.createdAt,
    explicit: command.commit !== null,
    earlier: !isPresent && item.kept,
    facts: aboutItem(facts, item.item.id)
  });
}
function otherWords(item) {
  return refused("SIGNOFF_WORDING_CHANGED", `"${item}" does not read any more as it did beside the button.`);
}
function aboutItem(facts, item) {
  const known = narrowed.get(facts) ?? /* @__PURE__ */ new Map();
  narrowed.set(facts, known);
  const found = known.get(item) ?? { ...facts, shown: facts.shown.filter((one) => one.item === item) };
  known.set(item, found);
  return found;
}
var narrowed = /* @__PURE__ */ new WeakMap();
function signOff({ item, environment }, role, commit, standing, { command, heard: { comment, click }, by }) {
  const given = {
    role,
    item: item.item.id,
    environment: environment.name,
    commit,
    by,
    at: comment.createdAt,
    comment: { id: comment.id, url: comment.url },
    note: command.note,
    standing,
    ...click === void 0 ? {} : { click }
  };
  return command.verb === "attest" ? { ...given, link: command.link } : given;
}

// src/commands/waivers.ts
function waiversGiven(scene, signOffs, revocations) {
  return linesOf(scene.heard, "waive").map(({ heard, command }) => {
    const waiver = read4(command, heard, scene);
    if ("lines" in waiver) return { heard, command, waiver };
    const left = afterRevocations(waiver, revocations(), scene, "waiver");
    const standing = left.standing.counts ? besideRoles(waiver, signOffs, scene, "waiver") : left.standing;
    return { heard, command, waiver: { ...waiver, standing } };
  });
}
function read4(command, heard, scene) {
  const aim = waiverAim(command, scene);
  if ("lines" in aim) return aim;
  const { item, environment, rule } = aim;
  const wrong = shortReason(command, environment.name) ?? wrongTime(command, heard, aim);
  if (wrong !== null) return wrong;
  const by = heard.comment.author;
  if (by === null) return { sentence: "An account that is gone waives nothing.", lines: [] };
  const claim = { command, heard, by, environment, role: rule.by };
  const given = exceptionOf(claim, item.id, scene, (bound) => worded2(item, bound, command, heard, scene));
  return { ...given, until: command.until };
}
function waiverAim(command, scene) {
  const { checklist } = scene;
  const item = checklist.items.find(({ id }) => id === command.target);
  if (item === void 0) {
    const names = checklist.items.filter(({ waivable }) => waivable !== false).map(({ id }) => id);
    return { sentence: `There is no item "${command.target}" to waive. Items: ${names.join(", ")}.`, lines: [] };
  }
  if (item.waivable === false)
    return { sentence: `The checklist says of "${item.id}" that it is never waived.`, lines: [] };
  const asking = askedIn(item, scene);
  const place = placeOf(command, asking, `"${item.id}" is not asked`, scene);
  if ("lines" in place) return place;
  const { waivers: rule } = place;
  if (rule === void 0) {
    const sentence = `Nobody may waive anything in ${place.name}: the checklist has no \`waivers\` that says who.`;
    return { sentence, lines: [] };
  }
  return { item, environment: place, rule };
}
function wrongTime(command, { comment }, { environment, rule }) {
  const isOver = !isBefore(comment.createdAt, command.until);
  if (!isOver && milliseconds(command.until) - milliseconds(comment.createdAt) <= rule.most) return null;
  const last = after(comment.createdAt, rule.most).replace(".000Z", "Z");
  const sentence = isOver ? `${command.until} was over when this was written.` : `A waiver in ${environment.name} lasts until ${last} at most when it is given now.`;
  return { sentence, lines: [lineFor({ ...command, until: last }, environment.name)] };
}
function worded2(item, { commit }, command, { comment }, { facts }) {
  if (commit === null) return refused("SIGNOFF_AMBIGUOUS", "It cannot be told which commit the waiver means.");
  const shown = facts.shown.filter((one) => one.item === item.id);
  const reader = shown.length === 0 ? { ...facts.reader, app: null } : facts.reader;
  return wordingStanding({
    item,
    commit,
    at: comment.createdAt,
    explicit: command.commit !== null,
    facts: { ...facts, shown, reader }
  });
}

// src/commands/interpret.ts
function interpret(checklist, facts) {
  const hasDeputies = deputised(checklist).length > 0;
  const scenes = facts.changes.map((change) => sceneOf(checklist, change, facts));
  const parts = scenes.map((scene) => {
    const revocations = once(() => revocationsOf(scene));
    const given = signOffsGiven(scene, revocations);
    const signOffs = given.flatMap((one) => one.signOffs);
    const made = holdsMade(scene);
    const verbs = verbsIn(scene);
    const waived2 = verbs.has("waive") ? waiversGiven(scene, signOffs, revocations) : [];
    const overridden = verbs.has("override") ? overridesGiven(scene, revocations) : [];
    const waivers = waived2.flatMap(({ waiver }) => "lines" in waiver ? [] : [waiver]);
    const profiled = verbs.has("profile") ? profilesGiven(scene, [...signOffs, ...waivers], revocations) : [];
    return {
      signOffs,
      waivers,
      overrides: overridden.flatMap(({ override }) => "lines" in override ? [] : [override]),
      profiles: profiled.flatMap(({ chosen }) => "lines" in chosen ? [] : chosen),
      holds: activeHolds(made, scene),
      replies: repliesTo(scene, { given, waived: waived2, overridden, profiled, made }),
      ...hasDeputies ? { objections: objectionsOf(scene) } : {},
      ...releaseOf(scene)
    };
  });
  const [only, ...others] = parts;
  if (only !== void 0 && others.length === 0) return only;
  return {
    signOffs: parts.flatMap(({ signOffs }) => signOffs),
    waivers: parts.flatMap(({ waivers }) => waivers),
    overrides: parts.flatMap(({ overrides }) => overrides),
    profiles: parts.flatMap(({ profiles }) => profiles),
    holds: parts.flatMap(({ holds }) => holds),
    replies: parts.flatMap(({ replies }) => replies),
    ...hasDeputies ? { objections: parts.flatMap(({ objections = [] }) => objections) } : {}
  };
}
function verbsIn({ heard }) {
  const verbs = /* @__PURE__ */ new Set();
  for (const { parsed } of heard) for (const { verb: verb2 } of parsed.commands) verbs.add(verb2);
  return verbs;
}
function releaseOf(scene) {
  return speaksOfRelease(scene) ? { release: releaseWords(scene) } : {};
}
function once(ask) {
  let known = null;
  return () => (known ??= { value: ask() }).value;
}

// src/commands/needs.ts
function commandNeeds(checklist, facts) {
  const needs = /* @__PURE__ */ new Map();
  for (const change of facts.changes) {
    const scene = sceneOf(checklist, change, facts);
    const all2 = [
      ...scene.heard.flatMap((heard) => commentNeeds(heard, scene)),
      ...deletedNeeds(scene),
      ...deputised(checklist).length === 0 ? [] : holderNeeds(scene)
    ];
    for (const need of all2) needs.set(needKey(need), need);
  }
  return [...needs.values()];
}
function commentNeeds(heard, scene) {
  const { person, parsed, edited, gone, versions } = heard;
  if (person === null) return [];
  const signed = edited || gone ? [] : parsed.commands.flatMap(
    (command) => command.verb === "signoff" || command.verb === "attest" ? [command.target] : []
  );
  const revoked = versions.flatMap((version) => [
    ...version.parsed.commands.flatMap((command) => command.verb === "revoke" ? [command.target.toLowerCase()] : []),
    ...version.parsed.wide.flatMap((wide) => wide.verb === "revoke" && wide.target !== null ? [wide.target] : [])
  ]);
  const rolesIn = (targets) => [
    ...new Set(targets.flatMap((target) => meantBy(target, scene.revocable)?.roles ?? []))
  ];
  const excepted = exceptionNeeds(heard, scene);
  return [
    ...roleNeedsOf(rolesIn(signed), heard, scene, signerNeeds),
    ...roleNeedsOf(rolesIn(revoked), heard, scene),
    ...excepted,
    ...stopNeeds(heard, scene),
    ...pressNeeds(heard, scene),
    ...liftNeeds(heard, scene),
    ...isAboutRelease(heard) ? roleNeedsOf(Object.keys(scene.checklist.roles), heard, scene) : []
  ];
}
function exceptionNeeds(heard, scene) {
  const { parsed, edited, gone, versions } = heard;
  const { change, checklist } = scene;
  const made = edited || gone ? [] : parsed.commands.flatMap((command) => exceptionRole(command, scene));
  const revoked = versions.flatMap(
    (version) => [...version.parsed.commands, ...version.parsed.wide].flatMap(
      (one) => one.verb === "revoke" ? exceptionRoles(one.target, checklist) : []
    )
  );
  const pushes2 = made.length === 0 || isKnown(change.pushers) ? [] : [{ kind: "pushes", change: change.number }];
  return [...roleNeedsOf([.../* @__PURE__ */ new Set([...made, ...revoked])], heard, scene), ...pushes2];
}
function exceptionRole(command, scene) {
  if (command.verb === "profile") {
    const aim2 = profileAim(command, scene);
    return "lines" in aim2 ? [] : [aim2.profile.by];
  }
  if (command.verb !== "waive" && command.verb !== "override") return [];
  const aim = command.verb === "waive" ? waiverAim(command, scene) : overrideAim(command, scene);
  return "lines" in aim ? [] : [aim.rule.by];
}
function stopNeeds({ comment, versions, hidden }, { checklist, facts }) {
  const stops2 = versions.some(
    ({ parsed }) => parsed.wide.length > 0 || parsed.commands.some(({ verb: verb2 }) => verb2 === "hold" || verb2 === "revoke")
  );
  return stops2 || hidden ? speakerNeeds(comment, checklist, facts) : [];
}
var MOST_PRESSED = 10;
function pressNeeds({ click, comment }, scene) {
  if (click?.button !== "hold" || maySpeak(comment, scene.checklist, scene.facts)) return [];
  const pressed = scene.heard.flatMap((one) => one.click?.button === "hold" ? [one.click.by.login] : []);
  if (![...new Set(pressed)].slice(0, MOST_PRESSED).includes(click.by.login)) return [];
  const stands = activeHolds(holdsMade(scene), scene).some((hold) => hold.comment?.id === comment.id);
  return stands ? [{ kind: "permission", login: click.by.login }] : [];
}
function deletedNeeds({ change, checklist, facts }) {
  const authors = unexplainedDeletions(change, facts).map(({ author }) => author);
  return change.comments.filter((comment) => authors.some((author) => samePerson(author, comment.author))).flatMap((comment) => speakerNeeds(comment, checklist, facts));
}
function roleNeedsOf(roles, { person }, { checklist }, needsOf = roleNeeds) {
  return roles.flatMap((role) => {
    const named3 = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : void 0;
    return named3 === void 0 ? [] : needsOf(named3, person);
  });
}
function liftNeeds(heard, scene) {
  const { change, checklist } = scene;
  const lifts = liftsIn(heard, scene);
  if (lifts.length === 0) return [];
  const holds = holdsMade(scene);
  const reached = lifts.flatMap((lift) => holds.flatMap((hold) => reaches2(lift, hold) ? [{ lift, hold }] : []));
  const asks = originDoubt(heard, scene.facts)?.asks;
  const origin = asks !== void 0 && reached.some(({ lift, hold }) => mayLift(lift.by, hold, scene).may) ? [asks] : [];
  if (reached.every(({ lift, hold }) => samePerson(lift.by, hold.by))) return origin;
  const pushes2 = isKnown(change.pushers) ? [] : [{ kind: "pushes", change: change.number }];
  return [...roleNeedsOf(Object.keys(checklist.roles), heard, scene), ...pushes2, ...origin];
}

// src/judge/named.ts
function namedIn({ roles, items }) {
  const reviewers = items.flatMap(({ evidence }) => proofsOf(evidence)).flatMap((proof) => proof.kind === "review" ? [proof.spec] : []);
  const openers = items.flatMap(({ when }) => when?.author === void 0 ? [] : [when.author]);
  const authors = openers.map(({ users = [], teams = [] }) => ({ users, teams }));
  const holders = Object.values(roles);
  const deputies = holders.flatMap((role) => role.deputies === void 0 ? [] : [role.deputies]);
  const groups = [...holders, ...deputies, ...reviewers, ...authors];
  return { accounts: once2(groups.flatMap(({ users }) => users)), teams: once2(groups.flatMap(({ teams }) => teams)) };
}
function once2(names) {
  const first = /* @__PURE__ */ new Map();
  for (const name of names) if (!first.has(name.toLowerCase())) first.set(name.toLowerCase(), name);
  return [...first.values()];
}

// src/judge/identity-needs.ts
function identityNeeds(checklist, facts) {
  if (!areNamesPinned(facts)) return [];
  const { accounts, teams } = namedIn(checklist);
  const known = recall(facts);
  const isOpen = (names, name) => (names.get(name.toLowerCase())?.pin ?? null) === null;
  return [
    ...accounts.filter((login) => isOpen(known.accounts, login)).map((login) => ({ kind: "account", login })),
    ...teams.filter((team) => isOpen(known.teams, team)).map((team) => ({ kind: "team-identity", team }))
  ];
}

// src/judge/needs.ts
function missingNeeds(written, facts) {
  const checklist = leadsBack(written, facts) ? withWayBack(written, facts) : written;
  const gates = gatesOf(checklist, facts);
  const needs = /* @__PURE__ */ new Map();
  const add = (found) => {
    for (const need of found) needs.set(needKey(need), need);
  };
  const said2 = interpret(checklist, facts);
  const listed2 = facts.changes.filter(({ unlistedFiles }) => unlistedFiles === void 0);
  add(listed2.flatMap((change) => checklist.environments.flatMap((one) => concernNeeds(one, change, facts))));
  if (gates.length > 0) {
    add([...commandNeeds(checklist, facts), ...identityNeeds(checklist, facts)]);
    const { deploys: deploys2 = [], proposals = [] } = said2.release ?? {};
    const statements = [
      ...said2.signOffs,
      ...said2.waivers,
      ...said2.overrides,
      ...said2.profiles,
      ...deploys2,
      ...proposals
    ];
    add(statements.flatMap(({ standing }) => standing.counts || standing.asks === void 0 ? [] : [standing.asks]));
  }
  for (const gate of gates) {
    const judged2 = judgedChange(facts, gate);
    if ("code" in judged2) continue;
    const session = sessionFor(checklist, facts, judged2, said2);
    const isEnvironment = gate.kind === "environment";
    for (const environment of environmentsOf(gate, session)) {
      const isRead2 = isEnvironment && (judged2.change.unlistedFiles === void 0 || judged2.change.merge !== null);
      const release = isRead2 ? releaseNeed(environment, judged2, facts) : null;
      const branches = branchesOf(environment, judged2, facts);
      add(
        release === null ? [] : [
          { ...release, branches },
          ...mergeNeeds(environment, judged2, facts),
          ...wayBackNeeds(environment, judged2, facts)
        ]
      );
      if (judged2.change.unlistedFiles === void 0) add(itemNeeds(gate, environment, session));
    }
  }
  const isMade = (key, need) => Object.hasOwn(facts.readings, key) && !(need.kind === "release" && need.to !== void 0);
  return [...needs].flatMap(([key, need]) => isMade(key, need) ? [] : [need]);
}
function environmentsOf(gate, { checklist, facts, judged: judged2 }) {
  if (gate.kind === "merge") return mergeEnvironments(checklist, judged2.change, facts);
  const environment = environmentNamed(checklist, gate.name);
  return environment === void 0 || environment.enforce === "off" ? [] : [environment];
}
function itemNeeds(gate, environment, session) {
  const bench = benchFor(session, environment);
  const at = circumstancesOf(bench);
  const state = gate.kind === "environment" ? releaseState(environment, session.judged, session.facts) : null;
  return session.checklist.items.filter((item) => isAskedIn(item, environment) && (gate.kind === "environment" || item.ask === "change")).filter((item) => isAskedAt(session.judged.change, item)).map((item) => state === null ? item : askedAs(item, state)).flatMap((item) => {
    const open = conditionNeeds(item.when, at).filter(
      (need) => !Object.hasOwn(session.facts.readings, needKey(need))
    );
    if (open.length > 0) return open;
    return applies(item.when, at).applies ? evidenceNeeds(item.evidence, questionOf(item, bench)) : [];
  });
}

// src/gate/assess.ts
var byPresent = {
  needs: (config, facts) => config.state === "valid" ? missingNeeds(config.checklist, facts) : [],
  judge: judgeGates
};
var ROUNDS = 5;
var silence2 = { signOffs: [], waivers: [], overrides: [], profiles: [], holds: [], replies: [] };
async function assess(ports, address, fileHint) {
  const heard = await ports.heard?.() ?? null;
  const snapshot = await ports.snapshots.snapshot(address, fileHint);
  if (!snapshot.ok) return snapshot;
  const { shown } = snapshot.value;
  const first = heard === null ? snapshot.value.facts : { ...snapshot.value.facts, heard };
  const { config, facts: configured } = await readPolicies(ports.needs, first);
  const recollected = await ports.recollect?.({ facts: configured, shown }) ?? configured;
  const facts = await readNeeds(ports, config, recollected);
  const readAt = ports.stopwatch === void 0 ? {} : { readAt: ports.stopwatch() };
  return { ok: true, value: { ...(ports.judging ?? byPresent).judge(config, facts, shown), shown, ...readAt } };
}
function judgeGates(written, facts, shown = { checks: [] }) {
  const config = goingBack(written, facts);
  const interpretation = config.state === "valid" ? interpret(config.checklist, facts) : silence2;
  const rollCalls = gatesToJudge(config, facts, shown).map((gate) => judge(config, facts, gate, interpretation));
  return { facts, config: written, interpretation, rollCalls };
}
function goingBack(config, facts) {
  return config.state === "valid" && leadsBack(config.checklist, facts) ? { ...config, checklist: withWayBack(config.checklist, facts) } : config;
}
async function readNeeds({ needs: reader, judging = byPresent, recallReleases }, config, first) {
  let facts = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const needs = judging.needs(config, facts);
    if (needs.length === 0) return facts;
    facts = { ...facts, readings: { ...facts.readings, ...await reader.read(facts, needs) } };
    facts = await recallReleases?.(facts, needs) ?? facts;
  }
  return facts;
}

export {
  readConfig,
  policiesIn,
  withOrigin,
  originDoubt,
  ownCommentStart,
  textDigest,
  hearComments,
  speaks,
  interpret,
  isWorse,
  othersIn,
  conclusionOf,
  gateName,
  gateCheckName,
  gatesOf,
  atLeast,
  all,
  any,
  ownStanding,
  toldBy,
  MOST_ALONE,
  memoryOf,
  firstLook,
  judge,
  judgeAsNew,
  namedIn,
  missingNeeds,
  readPolicies,
  assess,
  judgeGates,
  goingBack,
  readNeeds
};
