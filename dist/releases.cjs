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
  answerRelease: () => answerRelease,
  countedIn: () => countedIn,
  exceptedAtHome: () => exceptedAtHome,
  homeUnread: () => homeUnread,
  isForAnother: () => isForAnother,
  overriddenAtHome: () => overriddenAtHome,
  releaseStanding: () => releaseStanding,
  releaseWords: () => releaseWords,
  separated: () => separated,
  settleAlone: () => settleAlone
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
  let words = linesOf(scene.heard, "candidate", "drop", "deploy").flatMap(({ heard, command }) => {
    let word = wordOf(heard, scene);
    return word === null ? [] : [{ word, command }];
  }).toSorted((one, other) => byTime(one.word, other.word)), isHome = scene.change.release !== void 0, proposals = words.filter(({ command }) => isHome && command.verb !== "deploy"), last = proposals.findLast(({ word }) => word.standing.counts);
  return {
    candidate: last?.command.verb === "candidate" ? { ...last.word, commit: last.command.commit } : null,
    drop: last?.command.verb === "drop" ? last.word : null,
    deploys: words.flatMap(({ word, command }) => {
      if (command.verb !== "deploy") return [];
      let named = environmentNamed(scene.checklist, command.environment);
      return named === void 0 || isForAnother(named.name, scene) ? [] : [{ ...word, environment: named.name }];
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
  "RELEASE_UNREAD",
  "DEPLOYED_UNTOLD",
  "DIRECT_PUSH",
  "MERGE_UNPROVED",
  "MERGE_UNREAD",
  "CANDIDATE_BEHIND",
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

// handed-over:src/judge/release/standing.ts
var { MOST_ALONE } = shared["src/judge/release/standing.ts"];

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
  let { config, facts, rollCalls } = assessed.value, [change] = facts.changes, named = config.state === "valid" ? environmentNamed(config.checklist, environment) : void 0;
  if (change === void 0 || named === void 0) return null;
  if (!concerns(named, change, facts)) return settledUnconcerned(facts, named.name);
  let rollCall = rollCalls.find(({ gate }) => gate.kind === "environment" && gate.name === named.name);
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

// handed-over:src/evidence/people/separation.ts
var { isOfGitHub } = shared["src/evidence/people/separation.ts"];

// handed-over:src/evidence/same-name.ts
var { sameName } = shared["src/evidence/same-name.ts"];

// src/judge/release/separated.ts
function separated(environment, { range }, said) {
  if (environment.separationOfDuties !== "range") return said;
  let { people: people2, stranger } = handsIn(range), judged = (one) => {
    if (one.environment !== environment.name || !one.standing.counts) return one;
    if (people2.some((person) => isSame(person, one.by))) {
      let sentence = `${one.by.login} had a hand in what this deployment brings, and duties are separated over all of it here.`;
      return { ...one, standing: refused("SIGNOFF_SELF", sentence) };
    }
    return stranger === null ? one : { ...one, standing: refused("SIGNOFF_AUTHORS_UNKNOWN", stranger) };
  };
  return {
    ...said,
    signOffs: said.signOffs.map(judged),
    waivers: said.waivers.map(judged),
    overrides: said.overrides.map(judged),
    profiles: said.profiles.map(judged)
  };
}
function handsIn(range) {
  if (range === null || range.state === "behind" || range.state === "untold") return { people: [], stranger: null };
  let people2 = [], stranger = null;
  for (let { oid, authors, committer, changes } of range.commits) {
    for (let { author, number } of changes)
      author !== null ? people2.push(author) : stranger ??= `GitHub does not tell who opened #${number}, so it cannot be told who may not sign.`;
    let url = changes[0]?.url ?? "", named = committer === null ? authors : [...authors, committer];
    for (let { user } of named) user !== null && people2.push(user);
    (named.some((one) => one.user === null && !isGitHubItself(one, committer, url)) || authors.length === 0 || committer === null) && (stranger ??= `Commit ${oid.slice(0, 7)} names somebody whom GitHub maps to no account, so it cannot be told who may not sign.`);
  }
  return { people: people2, stranger };
}
function isGitHubItself({ email }, committer, url) {
  return email !== null && committer?.email === email && email.startsWith("noreply@") && isOfGitHub(email.slice(8), { url });
}
function isSame(person, other) {
  return person.id !== null && person.id === other.id || sameName(person.login, other.login);
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
  answerRelease,
  countedIn,
  exceptedAtHome,
  homeUnread,
  isForAnother,
  overriddenAtHome,
  releaseStanding,
  releaseWords,
  separated,
  settleAlone
});
return module.exports;
};
