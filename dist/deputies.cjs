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
  afterHolder: () => afterHolder,
  asDeputy: () => asDeputy,
  behindHolders: () => behindHolders,
  deputiesTime: () => deputiesTime,
  deputyMistakes: () => deputyMistakes,
  deputyTime: () => deputyTime,
  holderNeeds: () => holderNeeds,
  longestWait: () => longestWait,
  objectionsOf: () => objectionsOf,
  shortestWait: () => shortestWait,
  shownSince: () => shownSince,
  standingOfDeputy: () => standingOfDeputy
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/evidence/people/person.ts
var { samePerson, isPerson } = shared["src/evidence/people/person.ts"];

// handed-over:src/evidence/people/roles.ts
var { holdsRole, roleNeeds } = shared["src/evidence/people/roles.ts"];

// handed-over:src/evidence/duration.ts
var { durationOf } = shared["src/evidence/duration.ts"];

// handed-over:src/evidence/freshness.ts
var { oldest, tellInstant } = shared["src/evidence/freshness.ts"];

// handed-over:src/evidence/statements/standing.ts
var { counts, refused } = shared["src/evidence/statements/standing.ts"];

// handed-over:src/evidence/time.ts
var { after, isAtOrAfter, isBefore, milliseconds } = shared["src/evidence/time.ts"];

// src/evidence/people/deputies.ts
var MINUTE = 6e4, HOUR = 60 * MINUTE;
function shownSince({ item, commit, facts }) {
  let about = facts.shown.filter((one) => one.item === item.id && one.commit === commit), others = about.filter(({ wording }) => wording !== item.wording).map(({ since }) => milliseconds(since)), last = Math.max(Number.NEGATIVE_INFINITY, ...others), own = about.filter(({ wording, since }) => wording === item.wording && !(milliseconds(since) <= last));
  return Number.isNaN(last) ? null : oldest(own.map(({ since }) => since));
}
function deputiesFrom(since, { after: wait }) {
  let shown = milliseconds(since), begin = Math.ceil((shown + durationOf(wait)) / MINUTE) * MINUTE;
  return after(since, begin - shown).replace(".000Z", "Z");
}
function deputyTime({ role, by, at }, place) {
  let since = shownSince(place), { id } = place.item, who = `${by.login} signed "${id}" as a deputy of the role ${role.id}`;
  if (since === null && place.facts.reader.app === null) {
    let sentence = `${who}; since when it is shown is not known here, so it cannot be told whether deputies could sign yet.`;
    return refused("DEPUTY_TIME_UNKNOWN", sentence);
  }
  let wait = role.deputies ?? { after: "" };
  if (since === null || isBefore(at, since)) {
    let sentence = `${who} before it was shown here; deputies can ${wait.after} after that. Sign again then.`;
    return refused("DEPUTY_TOO_EARLY", sentence);
  }
  let from = deputiesFrom(since, wait);
  return isAtOrAfter(at, from) ? counts : refused("DEPUTY_TOO_EARLY", `${who}, and deputies can from ${tellInstant(from)} on. Sign again then.`);
}
var idle = /* @__PURE__ */ new Set([
  "SIGNOFF_NOT_IN_ROLE",
  "SIGNOFF_NOT_HUMAN",
  "SIGNOFF_SELF",
  "SIGNOFF_SECOND_ROLE"
]);
function afterHolder({ role, by, at }, { item, commit, facts }, { environment, signOffs, objections }, since) {
  let isSince = (moment) => !isBefore(at, moment) && !isBefore(moment, since), signers = signOffs.filter(
    (one) => one.role === role.id && one.item === item.id && one.environment === environment.name && (one.commit === commit || one.commit === null) && isSince(one.at) && (one.standing.counts || !idle.has(one.standing.code))
  ), objectors = objections.filter(
    (one) => (one.environment === null || one.environment === environment.name) && (one.target === null || one.target === item.id || one.target === role.id) && (isSince(one.at) || one.stands && !isBefore(at, one.at))
  ), doubt = null;
  for (let { by: other } of [...signers, ...objectors]) {
    if (samePerson(other, by)) continue;
    let holding = holdsRole(role, other, facts);
    if ("unlearnable" in holding) {
      let sentence = `Whether ${other.login}, who spoke of it before ${by.login}, a deputy, holds the role ${role.id} could not be learnt: ${holding.detail}.`;
      doubt ??= refused(holding.code, sentence);
    } else if (holding.holds) {
      let sentence = `${other.login} holds the role ${role.id} and has signed "${item.id}" or objected since it was shown, so ${by.login}, a deputy, cannot sign it.`;
      return refused("DEPUTY_AFTER_HOLDER", sentence);
    }
  }
  return doubt;
}
function deputiesTime(role, asked) {
  let { item, candidate, facts, objections = [] } = asked, place = { item, commit: candidate, facts }, since = shownSince(place);
  if (since === null || role.deputies === void 0) return { from: null, begun: !1 };
  let word = { role, by: { id: null, login: "", type: "User" }, at: facts.now };
  if (afterHolder(word, place, { ...asked, objections }, since) !== null) return null;
  let from = deputiesFrom(since, role.deputies);
  return { from, begun: isAtOrAfter(facts.now, from) };
}
function asDeputy(role, at, since) {
  let hours = Math.floor((milliseconds(at) - milliseconds(since)) / HOUR);
  return ` as a deputy of the role ${role}, ${hours} ${hours === 1 ? "hour" : "hours"} after it was shown`;
}

// handed-over:src/commands/deputised.ts
var { deputised } = shared["src/commands/deputised.ts"];

// handed-over:src/commands/holds.ts
var { activeHolds, holdsMade } = shared["src/commands/holds.ts"];

// handed-over:src/commands/second-role.ts
var { onePersonOneRole } = shared["src/commands/second-role.ts"];

// handed-over:src/commands/revocations.ts
var { revocationsOf } = shared["src/commands/revocations.ts"];

// src/commands/deputies.ts
function standingOfDeputy({ role, by, at, doubt }, item, commit, { change, facts }) {
  if (commit === null || commit !== change.head.commit && commit !== change.merge?.commit) {
    let sentence = `${by.login} signed an earlier commit as a deputy of the role ${role.id}; a push always ends that.`;
    return refused("SIGNOFF_STALE", sentence);
  }
  let place = { item, commit, facts }, time = deputyTime({ role, by, at }, place);
  return time.counts ? { counts: !0, deputy: { since: shownSince(place) ?? at } } : doubt ?? time;
}
function behindHolders(signOffs, scene) {
  let settled = onePersonOneRole(signOffs, scene);
  return signOffs.map((one) => {
    let standing = behindHolder(one, settled, scene);
    return standing === null ? one : { ...one, standing };
  });
}
function behindHolder(one, signOffs, scene) {
  let { standing, item, commit, environment } = one, role = scene.checklist.roles[one.role];
  if (!standing.counts || standing.deputy === void 0 || role === void 0) return null;
  let said = { environment: { name: environment }, signOffs, objections: objectionsOf(scene) };
  return afterHolder({ ...one, role }, { item: { id: item }, commit, facts: scene.facts }, said, standing.deputy.since);
}
var gathered = /* @__PURE__ */ new WeakMap();
function objectionsOf(scene) {
  let known = gathered.get(scene) ?? gather(scene);
  return gathered.set(scene, known), known;
}
function gather(scene) {
  let made = holdsMade(scene), active = new Set(activeHolds(made, scene)), holds = made.flatMap((hold) => {
    let { by, at, environment } = hold;
    return by === null ? [] : [{ by, at, environment, target: null, stands: active.has(hold) }];
  }), revocations = revocationsOf(scene).map(({ by, at, environment, target }) => ({ by, at, environment, target: target?.toLowerCase() ?? null, stands: !1 })), reviews = scene.change.reviews.flatMap(({ author, state, submittedAt }) => {
    let stands = state === "CHANGES_REQUESTED";
    return !isPerson(author) || !(stands || state === "DISMISSED") ? [] : [{ by: author, at: submittedAt ?? "", environment: null, target: null, stands }];
  });
  return [...holds, ...revocations, ...reviews];
}
function holderNeeds(scene) {
  let roles = deputised(scene.checklist), objectors = objectionsOf(scene).map(({ by }) => by), signers = scene.heard.filter(
    ({ edited, gone, versions }) => (edited || gone) && versions.some(({ parsed }) => parsed.commands.some(isWord))
  ).map(({ comment }) => comment.author);
  return [...objectors, ...signers].flatMap((person) => roles.flatMap((role) => roleNeeds(role, person)));
}
function isWord({ verb }) {
  return verb === "signoff" || verb === "attest";
}

// handed-over:src/checklist/problems/quote.ts
var { quote } = shared["src/checklist/problems/quote.ts"];

// src/checklist/problems/deputy-mistakes.ts
var shortestWait = "1h", longestWait = "14d";
function deputyMistakes({ roles }) {
  return roles.flatMap(({ name, value }) => {
    if (value?.deputies === void 0) return [];
    let { deputies } = value, wait = durationOf(deputies.after), isWithin = wait >= durationOf(shortestWait) && wait <= durationOf(longestWait);
    return [
      ...isNobody(value) ? [withoutHolder(name)] : [],
      ...isNobody(deputies) ? [withoutDeputy(name)] : [],
      ...isWithin ? [] : [wrongWait(name, deputies.after)]
    ];
  });
}
function isNobody({ teams, users }) {
  return teams.length + users.length === 0;
}
function withoutHolder(name) {
  return {
    code: "EMPTY_ROLE",
    at: ["roles", name],
    on: "key",
    message: `nobody holds the role ${quote(name)} for whom its deputies could sign`,
    seen: "`deputies` alone",
    allowed: "`teams`, `users` or both beside `deputies`",
    next: "Name who holds the role; if the deputies do, list them under `users` or `teams` instead."
  };
}
function withoutDeputy(name) {
  return {
    code: "EMPTY_ROLE",
    at: ["roles", name, "deputies"],
    on: "key",
    message: `the role ${quote(name)} has deputies, and none is named`,
    seen: "`after` alone",
    allowed: "`teams`, `users` or both beside `after`",
    next: "Name a team or a user, or take `deputies` out."
  };
}
function wrongWait(name, after2) {
  return {
    code: "NOT_ALLOWED",
    at: ["roles", name, "deputies", "after"],
    on: "value",
    message: `deputies cannot wait ${quote(after2)}`,
    seen: quote(after2),
    allowed: `from ${shortestWait} to ${longestWait}`,
    next: "Write how long the holders of the role have before somebody else may sign; who need not wait is a holder."
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  afterHolder,
  asDeputy,
  behindHolders,
  deputiesTime,
  deputyMistakes,
  deputyTime,
  holderNeeds,
  longestWait,
  objectionsOf,
  shortestWait,
  shownSince,
  standingOfDeputy
});
return module.exports;
};
