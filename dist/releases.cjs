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
  MOST_ALONE: () => MOST_ALONE,
  answerRelease: () => answerRelease,
  behind: () => behind,
  broughtBy: () => broughtBy,
  countedIn: () => countedIn,
  dropped: () => dropped,
  exceptedAtHome: () => exceptedAtHome,
  forgotten: () => forgotten,
  homeUnread: () => homeUnread,
  howMerged: () => howMerged,
  isForAnother: () => isForAnother,
  judgedElsewhere: () => judgedElsewhere,
  lateAt: () => lateAt,
  logNeeds: () => logNeeds,
  offBranch: () => offBranch,
  overriddenAtHome: () => overriddenAtHome,
  partly: () => partly,
  pushBlockers: () => pushBlockers,
  pushNeeds: () => pushNeeds,
  releaseStanding: () => releaseStanding,
  releaseWords: () => releaseWords,
  separated: () => separated,
  settleAlone: () => settleAlone,
  standingOf: () => standingOf,
  standingUntil: () => standingUntil,
  toldBy: () => toldBy,
  untold: () => untold
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/checklist/scope/environments.ts
var { environmentNamed, takesHead } = shared["src/checklist/scope/environments.ts"];

// handed-over:src/evidence/people/roles.ts
var { holdsRole } = shared["src/evidence/people/roles.ts"];

// handed-over:src/evidence/statements/standing.ts
var { refused } = shared["src/evidence/statements/standing.ts"];

// handed-over:src/evidence/time.ts
var { isBefore, after, milliseconds } = shared["src/evidence/time.ts"];

// handed-over:src/commands/lines.ts
var { linesOf } = shared["src/commands/lines.ts"];

// handed-over:src/commands/origin.ts
var { originDoubt } = shared["src/commands/origin.ts"];

// handed-over:src/commands/standing.ts
var { commentStanding } = shared["src/commands/standing.ts"];

// src/commands/candidates.ts
function releaseWords(scene) {
  let words2 = linesOf(scene.heard, "candidate", "drop", "deploy").flatMap(({ heard, command }) => {
    let word = wordOf(heard, scene);
    return word === null ? [] : [{ word, command }];
  }).toSorted((one, other) => byTime(one.word, other.word)), isHome = scene.change.release !== void 0, proposals = words2.filter(({ command }) => isHome && command.verb !== "deploy"), last = proposals.findLast(({ word }) => word.standing.counts);
  return {
    candidate: last?.command.verb === "candidate" ? { ...last.word, commit: last.command.commit } : null,
    drop: last?.command.verb === "drop" ? last.word : null,
    deploys: words2.flatMap(({ word, command }) => {
      if (command.verb !== "deploy") return [];
      let named2 = environmentNamed(scene.checklist, command.environment);
      return named2 === void 0 || isForAnother(named2.name, scene) ? [] : [{ ...word, environment: named2.name }];
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
  let { comment, person } = heard;
  if (person === null) return null;
  let { id, url, createdAt: at } = comment;
  return { by: person, at, comment: { id, url }, standing: releaseStanding(heard, scene) };
}
function releaseStanding(heard, scene) {
  let written = commentStanding(heard, scene);
  if (!written.counts) return written;
  let { person } = heard, holdings = Object.values(scene.checklist.roles).map((role) => holdsRole(role, person, scene.facts));
  if (holdings.some((one) => "holds" in one && one.holds)) return originDoubt(heard, scene.facts) ?? written;
  let who = person?.login ?? "Somebody", unlearnt = holdings.find((one) => "unlearnable" in one);
  return unlearnt !== void 0 && "unlearnable" in unlearnt ? refused(unlearnt.code, `Whether ${who} holds a role could not be learnt: ${unlearnt.detail}.`) : refused("SIGNOFF_NOT_IN_ROLE", `${who} holds no role of the checklist, and it takes a holder of one.`);
}
function byTime(one, other) {
  return one.at !== other.at ? isBefore(one.at, other.at) ? -1 : 1 : Number(one.comment.id) - Number(other.comment.id);
}

// src/commands/answers-release.ts
function answerRelease(command, heard, scene) {
  let misplaced = command.verb === "deploy" ? misplacedDeploy(command.environment, scene) : misplacedWord(command, scene);
  if (misplaced !== null) return no(misplaced);
  let standing = releaseStanding(heard, scene);
  return !standing.counts && !(command.verb === "deploy" && standing.code === "SIGNOFF_NOT_IN_ROLE") ? no(standing.sentence) : { reaction: "accepted", reply: [] };
}
function misplacedWord({ verb }, { change }) {
  return change.release !== void 0 ? null : `\`/${verb}\` belongs into the issue of a release, which is opened when a deployment brings more than one change.`;
}
function misplacedDeploy(name, scene) {
  let { checklist, change } = scene, environment = environmentNamed(checklist, name), names = checklist.environments.map((one) => one.name).join(", ");
  return environment === void 0 ? `The checklist has no environment "${name}"; it has ${names}.` : isForAnother(environment.name, scene) ? `This release is proposed for ${change.release?.environment ?? ""}, not for ${environment.name}.` : environment.start !== "dispatch" ? `The App does not start deployments to ${environment.name}: the checklist does not say \`start: dispatch\`. Start the workflow by hand.` : change.state === "open" && !takesHead(environment, change, scene.facts) ? `This pull request is not merged, and its branch may not be deployed to ${environment.name}. Merge it first.` : change.state === "closed" ? "This pull request was closed without a merge, so nothing of it is deployed." : null;
}
function no(text) {
  return { reaction: "refused", reply: [{ kind: "sentence", text }] };
}

// handed-over:src/checklist/scope/concerns.ts
var { concerns } = shared["src/checklist/scope/concerns.ts"];

// handed-over:src/judge/needs.ts
var { missingNeeds } = shared["src/judge/needs.ts"];

// handed-over:src/judge/first-look.ts
var { firstLook } = shared["src/judge/first-look.ts"];

// src/judge/release/settle.ts
function settledChange(rollCall, facts) {
  let { gate, candidate, checklist, holds } = rollCall, merged = mergedIn(facts, rollCall.change?.number ?? null, candidate);
  if (merged === null || gate.kind !== "environment" || checklist === null) return null;
  let asked = rollCall.findings.filter(({ ask, outcome }) => ask === "change" && outcome !== "not-applicable"), open = [
    ...rollCall.blockers.filter(({ code }) => !ofDeployments.has(code)).map(({ outcome, code, sentence, next }) => ({ ...whole(sentence), outcome, code, next })),
    ...holds.map(({ by, reason }) => held(by?.login ?? "Somebody", reason)),
    ...asked.flatMap(openItem)
  ], isMet = asked.some(({ outcome }) => outcome === "met"), until = firstLook({ nextLook: asked.some(byPeople) ? lookedAfter(facts, merged.number) : null }, asked), lasts = until === null ? {} : { until };
  return { ...merged, environment: gate.name, verdict: verdictOf(open, isMet), ...lasts, open };
}
function settledUnconcerned(facts, environment) {
  let [change] = facts.changes, merged = mergedIn(facts, change?.number ?? null, facts.subject.candidate);
  return merged === null || merged.checklist === null ? null : { ...merged, environment, verdict: "none", unconcerned: !0, open: [] };
}
function mergedIn(facts, number, candidate) {
  let change = facts.changes.find((one) => one.number === number), tree = facts.commits.find(({ oid }) => oid === candidate)?.tree;
  if (change?.state !== "merged" || change.release !== void 0 || tree === void 0 || change.merge?.commit !== candidate) return null;
  let [own, ...lent] = facts.config;
  return {
    number: change.number,
    url: change.url,
    title: change.title,
    head: change.head.commit,
    merge: candidate,
    tree,
    at: heardUntil(change, facts.now),
    checklist: own?.blob?.oid ?? null,
    policies: lent.flatMap(({ blob }) => blob?.oid ?? []),
    ...facts.heard === void 0 ? {} : { heard: facts.heard }
  };
}
var people = /* @__PURE__ */ new Set(["signoff", "tick", "review", "attestation", "codeowners"]);
function byPeople({ kinds }) {
  return kinds.some((kind) => people.has(kind));
}
var SWEPT = 14 * 864e5, DAY = 864e5;
function lookedAfter({ changes, now }, number) {
  let merge = changes.find((one) => one.number === number)?.merge?.at ?? now, days = Math.floor((milliseconds(now) - milliseconds(merge)) / DAY) + 1;
  return after(merge, Math.max(SWEPT, days * DAY));
}
var SECOND = 1e3;
function heardUntil({ updatedAt }, now) {
  return updatedAt === void 0 ? now : isBefore(now, after(updatedAt, 2 * SECOND)) ? after(updatedAt, -SECOND) : updatedAt;
}
var ofDeployments = /* @__PURE__ */ new Set([
  "WINDOW_CLOSED",
  "FREEZE_ACTIVE",
  "OVERRIDE_INCOMPLETE",
  "OVERRIDE_NEEDS_APP",
  "RELEASE_ELSEWHERE",
  "RELEASE_DROPPED",
  "RELEASE_UNREAD",
  "DEPLOYED_UNTOLD",
  "DIRECT_PUSH",
  "MERGE_UNPROVED",
  "MERGE_UNREAD",
  "CANDIDATE_BEHIND",
  "SUBJECT_NOT_ON_TRUSTED_REF",
  "EMPTY_CHECKLIST",
  // What a deployment brings was not read, for once: of all that is read, nothing else is a blocker by these.
  "API_UNAVAILABLE",
  "API_PARTIAL",
  "API_RATE_LIMITED",
  "NOT_READ",
  "TRUNCATED"
]);
function openItem({ item, title, outcome, code, sentence, next }) {
  return outcome === "unmet" || outcome === "unknown" || outcome === "pending" ? [{ item, title, outcome, code, sentence, next }] : [];
}
function whole(sentence) {
  return { item: null, title: sentence.replace(/\.$/, ""), sentence };
}
function held(by, reason) {
  let why = reason === "" ? "" : `: ${reason}`;
  return { item: null, title: `held by ${by}`, outcome: "pending", code: "HELD", sentence: `${by} holds it${why}` };
}
function verdictOf(open, isMet) {
  return open.some(({ outcome }) => outcome === "unmet") ? "no-go" : open.length > 0 ? "pending" : isMet ? "go" : "none";
}

// src/judge/release/standing.ts
function standingOf(change, environment, facts) {
  let settled = newest(facts.settled ?? [], change, environment), shell = { number: change.number, url: change.url, title: change.title }, unsettled = (why) => ({ ...shell, ...unknown(why, change, facts) });
  return settled === null ? unsettled("It is not known how it stands") : isByPresent(settled, facts) ? settled.unconcerned === !0 ? null : settled.overtaken === !0 || isBefore(settled.at, change.updatedAt) ? unsettled("Something was said or done on it since it was judged") : settled.until !== void 0 && !isBefore(facts.now, settled.until) ? unsettled("The time is over for which it was judged") : { ...shell, ...judged(settled) } : unsettled("It was judged by another checklist");
}
function standingUntil(changes, environment, facts) {
  return changes.flatMap((change) => newest(facts.settled ?? [], change, environment) ?? []).flatMap(({ until }) => until !== void 0 && isBefore(facts.now, until) ? [until] : []).reduce((first, at) => first === null || isBefore(at, first) ? at : first, null);
}
var MOST_ALONE = 20;
function newest(all, change, environment) {
  return all.filter((one) => one.number === change.number && one.environment === environment && one.merge === change.merge).reduce((best, one) => best !== null && isBefore(one.at, best.at) ? best : one, null);
}
function isByPresent({ checklist, policies }, { config }) {
  let [own, ...lent] = config.map(({ blob }) => blob?.oid ?? null);
  return checklist !== null && checklist === own && JSON.stringify(policies) === JSON.stringify(lent);
}
function unknown(why, { number }, { reader }) {
  let anew = { who: "nobody", how: `#${number} is looked at again; \`/recheck\` on it does so at once` }, withApp = {
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
var words = {
  go: { outcome: "met", code: "MET", sentence: "It is ready." },
  none: { outcome: "met", code: "NOT_APPLICABLE", sentence: "Nothing is asked of it here." }
};
function judged({ number, verdict, open }) {
  if ((verdict === "go" || verdict === "none") && open.length === 0) return { ...words[verdict], next: [], open: [] };
  let titles = open.map(({ title }) => title).join(", ");
  return {
    outcome: verdict === "no-go" ? "unmet" : open.some((one) => one.outcome === "unknown") ? "unknown" : "pending",
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
  let told = steps.map(({ who, how, paste }) => ({
    who,
    how: paste === void 0 ? `${how} (#${number})` : `${how} (#${number}): \`${paste}\``
  }));
  return [...new Map(told.map((step) => [`${step.who} ${step.how}`, step])).values()];
}

// handed-over:src/judge/verdict.ts
var { othersIn } = shared["src/judge/verdict.ts"];

// handed-over:src/gate/assess.ts
var { assess, judgeGates, readNeeds } = shared["src/gate/assess.ts"];

// src/gate/settle-alone.ts
async function settleAlone(ports, asked, assessed, own) {
  let open = othersIn(own).filter(({ code }) => code === "CHANGE_NOT_SETTLED"), { config, facts, shown } = assessed;
  if (open.length === 0 || open.length > MOST_ALONE || config.state !== "valid") return assessed;
  let settled = [];
  for (let { number } of open) {
    let one = await settle(ports, asked, number);
    one !== null && settled.push(one);
  }
  let read = await readNeeds(ports, config, { ...facts, settled });
  return { ...judgeGates(config, read, shown), shown };
}
async function settle(ports, { repository, environment }, number) {
  let assessed = await assess({ ...ports, judging: byItself }, { repository, by: { number }, environment }, []);
  if (!assessed.ok) return null;
  let { config, facts, rollCalls } = assessed.value, [change] = facts.changes, named2 = config.state === "valid" ? environmentNamed(config.checklist, environment) : void 0;
  if (change === void 0 || named2 === void 0) return null;
  if (!concerns(named2, change, facts)) return settledUnconcerned(facts, named2.name);
  let rollCall = rollCalls.find(({ gate }) => gate.kind === "environment" && gate.name === named2.name);
  return rollCall === void 0 ? null : settledChange(rollCall, facts);
}
var byItself = {
  needs: (config, facts) => config.state === "valid" ? missingNeeds(config.checklist, facts).filter(({ kind }) => kind !== "release") : [],
  judge: judgeGates
};

// handed-over:src/evidence/release.ts
var { reaches } = shared["src/evidence/release.ts"];

// handed-over:src/judge/release/ancestors.ts
var { ancestorsOf, historyOf } = shared["src/judge/release/ancestors.ts"];

// src/judge/release/counted.ts
function countedIn(all, { history }, { opened, firstVerdict }) {
  let graph = historyOf(history.commits), through = new Map(opened.map((one) => [one.commit, one])), counted = [];
  for (let one of all.toSorted((a, b) => milliseconds(a.begun) - milliseconds(b.begun))) {
    let spell = through.get(one.commit), isOlder = one.created !== null && (firstVerdict === null || isBefore(one.created, firstVerdict)), takesBack = (spell2, { commit, at }) => isBefore(at, one.begun) && !isBefore(at, spell2.at) && !ancestorsOf(one.commit, graph).has(commit);
    (one.known === !0 || isOlder || spell !== void 0 && reaches(spell, one.begun) && !counted.some((other) => takesBack(spell, other))) && counted.push(one);
  }
  return all.filter((one) => counted.includes(one));
}

// handed-over:src/evidence/need.ts
var { readingMade, readingOf } = shared["src/evidence/need.ts"];

// handed-over:src/evidence/reading.ts
var { isKnown } = shared["src/evidence/reading.ts"];

// handed-over:src/evidence/short-commit.ts
var { shortCommit } = shared["src/evidence/short-commit.ts"];

// src/judge/release/judged-elsewhere.ts
function judgedElsewhere(place, { home, gone }) {
  return gone !== null ? givenUp(place, gone) : home === null || place.state.several ? elsewhere(place) : stillOpen(place, home);
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
  let what = `The release of ${shortCommit(judged2.candidate)} to ${environment.name}`, brings = state.several ? `, which also brings ${brought(state)},` : "", [how, where] = lost === !0 ? [
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
  let commit = shortCommit(judged2.candidate);
  return {
    outcome: "pending",
    code: "RELEASE_ELSEWHERE",
    sentence: state.range?.state === "same" ? `${commit} is deployed to ${environment.name}, and its release is open in #${issue} until its rollout is over: it is judged there, with every change that came with it.` : `The release of ${commit} to ${environment.name} is open in #${issue}: it is judged there until that is over.`,
    next: [
      { who: "nobody", how: `what is asked of the release is signed in #${issue}, and what holds it is told there` }
    ]
  };
}
function elsewhere({ environment: { name }, judged: { candidate }, state, facts }) {
  let reading = readingMade(facts, { kind: "release", environment: name, candidate }), isOff = reading !== void 0 && isKnown(reading) && reading.value.noIssues === !0, next = isOff ? {
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

// handed-over:src/evidence/reader-reasons.ts
var { isCovered } = shared["src/evidence/reader-reasons.ts"];

// src/judge/release/queue-batch.ts
var MOST = 3;
function batchNeeds(...asked) {
  return batchesOver(...asked).map(tipNeed);
}
function batchesOver(commit, moves, graph) {
  let below = new Set(firstParents(commit, graph).slice(1));
  return moves.filter(({ how, before, after: after2 }) => how === "merge_queue_merge" && !graph.has(after2) && below.has(before)).slice(0, MOST);
}
function tipNeed({ after: after2 }) {
  return { kind: "newest-commits", of: after2 };
}
function isInBatch(commit, moves, graph, facts) {
  let isTold = !0;
  for (let move of batchesOver(commit, moves, graph)) {
    let reading = readingOf(facts, tipNeed(move));
    if (isKnown(reading) && isBetween(commit, move, new Map([...historyOf(reading.value), ...graph]))) return !0;
    isTold &&= isKnown(reading) || isCovered(reading.code);
  }
  return isTold ? !1 : null;
}
function isBetween(commit, { before, after: after2 }, graph) {
  let way = firstParents(after2, graph), brought2 = way.slice(0, Math.max(0, way.indexOf(before)));
  return brought2.includes(commit) && brought2.every((oid) => isSigned(graph.get(oid)));
}
function isSigned(commit) {
  return commit?.parents.length === 2 && commit.byGitHub === !0;
}
function firstParents(start, graph) {
  let way = [];
  for (let oid = start; oid !== void 0; oid = graph.get(oid)?.parents[0]) way.push(oid);
  return way;
}

// src/judge/release/merge-log.ts
var LAG = 12e4;
function howMerged(merges, commits, known, facts) {
  let graph = historyOf(commits), needs = logNeeds(merges, known);
  return new Map(
    merges.map(({ commit, change }) => {
      let before = known.find((one) => one.commit === commit), need = needs.find(({ branch }) => branch === change.base);
      return [commit, before?.how ?? (need === void 0 ? "untold" : inLog(commit, change, { need, graph, facts }))];
    })
  );
}
function logNeeds(merges, known) {
  let since = /* @__PURE__ */ new Map();
  for (let { commit, change } of merges) {
    let first = since.get(change.base);
    known.some((one) => one.commit === commit) || (first === void 0 || isBefore(change.mergedAt, first)) && since.set(change.base, change.mergedAt);
  }
  return [...since].map(([branch, at]) => ({ kind: "branch-log", branch, since: at }));
}
function inLog(commit, { mergedAt }, { need, graph, facts }) {
  let log = readingOf(facts, need);
  return isKnown(log) ? toldBy(commit, log.value, graph, facts) ?? (isBefore(facts.now, lateAt(mergedAt)) ? "unread" : "untold") : isCovered(log.code) ? "untold" : "unread";
}
function toldBy(commit, moves, graph, facts) {
  let told = broughtBy(commit, moves, graph);
  if (told === "merged") return told;
  let isMember = isInBatch(commit, moves, graph, facts);
  return isMember === null ? "unread" : isMember ? "merged" : told;
}
function pushNeeds(merges, commits, known, facts) {
  let graph = historyOf(commits), open = merges.filter(({ commit }) => !known.some((one) => one.commit === commit));
  return logNeeds(merges, known).flatMap((need) => {
    let log = readingOf(facts, need);
    return isKnown(log) ? open.filter(({ commit, change }) => change.base === need.branch && broughtBy(commit, log.value, graph) !== "merged").flatMap(({ commit }) => batchNeeds(commit, log.value, graph)) : [];
  });
}
function lateAt(mergedAt) {
  return after(mergedAt, LAG);
}
var pushes = ["push", "force_push", "branch_creation"];
function broughtBy(commit, moves, graph) {
  let brings = ({ before, after: tip }, isWhole) => tip === commit || passes(commit, { from: tip, to: before, isWhole }, graph), isMerge = (move) => move.how === "pr_merge" ? move.after === commit : move.how === "merge_queue_merge" && brings(move, !0);
  return moves.some(isMerge) ? "merged" : moves.some((move) => pushes.includes(move.how) && brings(move, !1)) ? "pushed" : null;
}
function passes(commit, { from, to, isWhole }, graph) {
  let isOn = !1;
  for (let oid = from; oid !== void 0; oid = graph.get(oid)?.parents[0]) {
    if (oid === to) return isOn;
    isOn ||= oid === commit;
  }
  return isOn && !isWhole;
}

// handed-over:src/judge/release/on-branch.ts
var { branchesOf } = shared["src/judge/release/on-branch.ts"];

// src/judge/release/off-branch.ts
var SHOWN_WITHIN = 12e4;
function offBranch(environment, judged2, facts) {
  let { change, candidate } = judged2, branches = branchesOf(environment, judged2, facts), [first = ""] = branches, where = branches.length > 1 ? `none of ${branches.join(", ")}` : `not on ${first}`, what = `${shortCommit(candidate)} is ${branches.length > 1 ? `on ${where}` : where}`, late = change.release === void 0 && change.merge !== null ? after(change.merge.at, SHOWN_WITHIN) : null;
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

// handed-over:src/evidence/people/separation.ts
var { isOfGitHub } = shared["src/evidence/people/separation.ts"];

// handed-over:src/evidence/same-name.ts
var { sameName } = shared["src/evidence/same-name.ts"];

// src/judge/release/separated.ts
function separated(environment, { range }, said) {
  if (environment.separationOfDuties !== "range") return said;
  let { people: people2, stranger } = handsIn(range), judged2 = (one) => {
    if (one.environment !== environment.name || !one.standing.counts) return one;
    if (people2.some((person) => isSame(person, one.by))) {
      let sentence = `${one.by.login} had a hand in what this deployment brings, and duties are separated over all of it here.`;
      return { ...one, standing: refused("SIGNOFF_SELF", sentence) };
    }
    return stranger === null ? one : { ...one, standing: refused("SIGNOFF_AUTHORS_UNKNOWN", stranger) };
  };
  return {
    ...said,
    signOffs: said.signOffs.map(judged2),
    waivers: said.waivers.map(judged2),
    overrides: said.overrides.map(judged2),
    profiles: said.profiles.map(judged2)
  };
}
function handsIn(range) {
  if (range === null || range.state === "behind" || range.state === "untold") return { people: [], stranger: null };
  let people2 = [], stranger = null;
  for (let { oid, authors, committer, changes } of range.commits) {
    for (let { author, number } of changes)
      author !== null ? people2.push(author) : stranger ??= `GitHub does not tell who opened #${number}, so it cannot be told who may not sign.`;
    let url = changes[0]?.url ?? "", named2 = committer === null ? authors : [...authors, committer];
    for (let { user } of named2) user !== null && people2.push(user);
    (named2.some((one) => one.user === null && !isGitHubItself(one, committer, url)) || authors.length === 0 || committer === null) && (stranger ??= `Commit ${oid.slice(0, 7)} names somebody whom GitHub maps to no account, so it cannot be told who may not sign.`);
  }
  return { people: people2, stranger };
}
function isGitHubItself({ email }, committer, url) {
  return email !== null && committer?.email === email && email.startsWith("noreply@") && isOfGitHub(email.slice(8), { url });
}
function isSame(person, other) {
  return person.id !== null && person.id === other.id || sameName(person.login, other.login);
}

// src/judge/release/stops-release.ts
var MOST_NAMED = 5;
function named(commits) {
  let rest = commits.length > MOST_NAMED ? ` and ${commits.length - MOST_NAMED} more` : "";
  return `${commits.slice(0, MOST_NAMED).map(shortCommit).join(", ")}${rest}`;
}
function pushBlockers({ name }, { direct, unproved }) {
  let merges = new Set(unproved.map(({ commit }) => commit)), because = (why) => unproved.flatMap((one) => one.because === why ? [one.commit] : []), pushed = direct.filter((commit) => !merges.has(commit)), [were, whom] = pushed.length === 1 ? ["was", "it"] : ["were", "them"];
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
  return commits.length === 0 ? [] : [{ outcome: code === "MERGE_UNREAD" ? "unknown" : "unmet", code, sentence: `${named(commits)} ${what}`, next: [{ who, how }] }];
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

// handed-over:src/judge/release/release-gate.ts
var { ownStanding } = shared["src/judge/release/release-gate.ts"];

// src/judge/release/with-app.ts
var byWord = /* @__PURE__ */ new Set(["signoff", "tick", "review", "attestation", "codeowners"]);
function homeUnread(rollCall) {
  return { ...rollCall, findings: rollCall.findings.map(unreadFinding) };
}
function unreadFinding(finding) {
  let { ask, outcome, kinds } = finding;
  if (ask !== "release" || outcome !== "pending" && outcome !== "unmet" || !kinds.some((kind) => byWord.has(kind))) return finding;
  let { parts: _parts, needed: _needed, later: _later, ...rest } = finding;
  return { ...rest, outcome: "unknown", code: "RELEASE_HOME_UNREAD", sentence: "What people said about the release stands in its issue, which is not read here.", next: [] };
}
function exceptedAtHome(rollCall, { waived, later }) {
  let findings = rollCall.findings.map((finding) => {
    let { item, ask, outcome } = finding, [until = null, word = "waived"] = waived.has(item) ? [waived.get(item)] : [later.get(item), "asked later"];
    if (ask !== "release" || !isOpen.has(outcome) || until === null || !isBefore(rollCall.now, until)) return finding;
    let sentence = `By the App's verdict it is ${word} until ${until}, as was said in the issue of the release.`;
    return word === "waived" ? { ...finding, outcome: "waived", code: "WAIVED", sentence, next: [] } : { ...finding, outcome: "later", code: "ASKED_LATER", sentence, next: [] };
  });
  return { ...rollCall, findings };
}
var isOpen = /* @__PURE__ */ new Set(["pending", "unmet", "unknown"]);
function overriddenAtHome(rollCall, until) {
  let { outcome, sentence } = ownStanding(rollCall.findings), override = { until, by: [] };
  if (outcome === "met") return { ...rollCall, override };
  let number = rollCall.change?.number ?? 0, blocker = {
    outcome,
    code: "CHANGE_NOT_READY",
    sentence: `The override in the issue of the release does not cover what #${number} lacks: ${sentence}`,
    next: [{ who: "whoever is named there", how: `gives what #${number} lacks` }]
  };
  return { ...rollCall, override, blockers: [...rollCall.blockers, blocker] };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MOST_ALONE,
  answerRelease,
  behind,
  broughtBy,
  countedIn,
  dropped,
  exceptedAtHome,
  forgotten,
  homeUnread,
  howMerged,
  isForAnother,
  judgedElsewhere,
  lateAt,
  logNeeds,
  offBranch,
  overriddenAtHome,
  partly,
  pushBlockers,
  pushNeeds,
  releaseStanding,
  releaseWords,
  separated,
  settleAlone,
  standingOf,
  standingUntil,
  toldBy,
  untold
});
return module.exports;
};
