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
  boxState: () => boxState,
  carriesHiddenTick: () => carriesHiddenTick,
  tick: () => tick,
  tickStanding: () => tickStanding,
  tickerOf: () => tickerOf,
  untickings: () => untickings
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/evidence/answers.ts
var { answer, seenInChange } = shared["src/evidence/answers.ts"];

// handed-over:src/evidence/freshness.ts
var { fresh, oldest, tellInstant } = shared["src/evidence/freshness.ts"];

// handed-over:src/evidence/people/roles.ts
var { describeRole, roleNeeds, signerNeeds, holdsRole, capacityIn } = shared["src/evidence/people/roles.ts"];

// handed-over:src/evidence/statements/binding.ts
var { isTold, bindStatement, retargetedSince, sightingsOf } = shared["src/evidence/statements/binding.ts"];

// handed-over:src/evidence/statements/judge-sign-offs.ts
var { capacityOf, isUnlearnt, signedBy, carried } = shared["src/evidence/statements/judge-sign-offs.ts"];

// handed-over:src/evidence/reading.ts
var { isKnown } = shared["src/evidence/reading.ts"];

// handed-over:src/evidence/markdown/markdown-lines.ts
var { foldText, markdownLines } = shared["src/evidence/markdown/markdown-lines.ts"];

// src/evidence/markdown/task-boxes.ts
var taskItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ \txX])\][ \t]+(.*)$/, gathered = /* @__PURE__ */ new WeakMap();
function boxState(body, title) {
  let boxes = gathered.get(body) ?? boxesOf(body.text ?? "");
  gathered.set(body, boxes);
  let box = boxes.get(foldText(title));
  return box === void 0 ? "missing" : box.count > 1 ? "duplicate" : box.ticked ? "ticked" : "open";
}
function carriesHiddenTick(body, title) {
  let state = boxState(body, title);
  if (state === "ticked" || state === "open") return !1;
  let wanted = foldText(title);
  return (body.text ?? "").split(/\r\n|\r|\n/).some((line) => {
    let mark = line.search(/\[[xX]\]/);
    return mark >= 0 && foldText(line.slice(mark + 3)).includes(wanted);
  });
}
function boxesOf(text) {
  let boxes = /* @__PURE__ */ new Map();
  for (let line of markdownLines(text)) {
    let found = line.code ? null : taskItem.exec(line.text);
    if (found === null) continue;
    let title = foldText(found[2] ?? "");
    boxes.set(title, { count: (boxes.get(title)?.count ?? 0) + 1, ticked: (found[1] ?? "").toLowerCase() === "x" });
  }
  return boxes;
}

// handed-over:src/evidence/statements/nobody-can-sign.ts
var { nobodyCanSign } = shared["src/evidence/statements/nobody-can-sign.ts"];

// handed-over:src/evidence/people/deployers.ts
var { deploys } = shared["src/evidence/people/deployers.ts"];

// handed-over:src/evidence/people/person.ts
var { isPerson, samePerson } = shared["src/evidence/people/person.ts"];

// handed-over:src/evidence/duration.ts
var { durationOf } = shared["src/evidence/duration.ts"];

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

// handed-over:src/evidence/people/separation.ts
var { separationOf } = shared["src/evidence/people/separation.ts"];

// handed-over:src/evidence/statements/haste.ts
var { isHasty } = shared["src/evidence/statements/haste.ts"];

// handed-over:src/evidence/statements/wording.ts
var { wordingStanding } = shared["src/evidence/statements/wording.ts"];

// handed-over:src/evidence/need.ts
var { readingOf } = shared["src/evidence/need.ts"];

// src/evidence/statements/ticker.ts
function tickerOf(change, title) {
  let history = historyOf(change);
  if ("untold" in history) return history;
  let oldest2 = null;
  for (let revision of history.revisions) {
    if (revision.text === null) return { untold: `the text of the revision of ${revision.at} is not shown` };
    if (carriesHiddenTick(revision, title))
      return { untold: `the revision of ${revision.at} carried the tick already, hidden or more than once` };
    if (boxState(revision, title) !== "ticked") return told(oldest2);
    oldest2 = revision;
  }
  return history.whole ? told(oldest2) : { untold: "GitHub does not show every revision of the description" };
}
function untickings(change, title) {
  let history = historyOf(change), revisions = "untold" in history ? [] : history.revisions;
  return revisions.flatMap((revision, index) => {
    let { editor: by, at } = revision, before = revisions[index + 1];
    return before !== void 0 && mayBe(before, title, !0) && mayBe(revision, title, !1) && by !== null ? [{ by, at }] : [];
  });
}
function mayBe(revision, title, ticked) {
  return revision.text === null || boxState(revision, title) === "ticked" === ticked;
}
function historyOf({ author, body }) {
  let { complete, list } = body.revisions, [newest] = list;
  if (newest === void 0) {
    let creation = { at: body.createdAt, editor: author, text: body.text };
    return complete ? { revisions: [creation], whole: !0 } : { untold: "GitHub does not show the revisions of the description" };
  }
  return newest.text !== null && newest.text !== body.text ? { untold: "the newest revision is not the description as it stands" } : { revisions: list.map(
    (revision) => revision.at === body.createdAt && revision.editor === null ? { ...revision, editor: author } : revision
  ), whole: complete && list.at(-1)?.at === body.createdAt };
}
function told(revision) {
  return revision === null ? { untold: "no revision shows it ticked" } : revision.editor === null ? { untold: "GitHub does not tell who edited the description" } : { by: revision.editor, at: revision.at };
}

// src/evidence/statements/tick-standing.ts
function tickStanding(role, tick2, question) {
  let { by } = tick2, capacity = capacityIn(question.roles[role] ?? { users: [], teams: [] }, by, question.facts), person = personStanding(role, capacity, tick2, question);
  if (!person.counts) return person;
  let binding = bindTick(tick2, question);
  if (typeof binding != "string") return binding;
  let wording = wordingStanding({
    item: question.item,
    commit: binding,
    at: tick2.at,
    explicit: !1,
    facts: question.facts
  });
  if (!wording.counts) return asTick(wording);
  let here = carried(binding, by.login, question);
  if (!here.counts || capacity.as !== "deputy") return here;
  let deputy = deputyStanding(role, tick2, binding, question);
  return deputy.counts || capacity.doubt === null ? deputy : unlearntRole(role, tick2, capacity.doubt);
}
function deputyStanding(id, { by, at }, commit, question) {
  let { item, facts, change, roles, objections = [] } = question, word = { role: roles[id] ?? { id, users: [], teams: [] }, by, at }, place = { item, commit, facts }, time = deputyTime(word, place), since = shownSince(place);
  if (!time.counts || since === null) return time;
  if (!change.body.revisions.complete) {
    let sentence = `GitHub does not show every revision of the description, so it cannot be told whether a holder of the role ${id} unticked the box before ${by.login}, a deputy, ticked it.`;
    return refused("TICK_UNATTRIBUTED", sentence);
  }
  let unticked = untickings(change, item.title).map((one) => ({ ...one, ...ofTheBox })), said = { ...question, objections: [...objections, ...unticked] };
  return afterHolder(word, place, said, since) ?? { counts: !0, deputy: { since } };
}
var ofTheBox = { environment: null, target: null, stands: !1 };
function unlearntRole(role, { by }, { code, detail }) {
  let sentence = `Whether ${by.login}, who ticked the box, holds the role ${role} could not be learnt: ${detail}.`;
  return refused(code, sentence);
}
function personStanding(role, capacity, tick2, question) {
  let { by } = tick2, { environment, facts, change } = question;
  if (!isPerson(by)) return refused("SIGNOFF_NOT_HUMAN", `${by.login} is no person; a bot's tick never counts.`);
  if ("unlearnable" in capacity) return unlearntRole(role, tick2, capacity);
  if (capacity.as === "nobody")
    return refused("SIGNOFF_NOT_IN_ROLE", `${by.login} ticked the box, but does not hold the role ${role}.`);
  let separation = separationOf({ change, actor: by, environment, facts });
  return separation.free ? deploys(by, question.deployers ?? []) ? refused("SIGNOFF_SELF", `${by.login} deploys this, and duties are separated here.`) : environment.separationOfDuties === "off" ? counts : secondRole(role, tick2, question) : refused(separation.code, separation.sentence);
}
function secondRole(role, { by, at }, { environment, signOffs, ticks, exceptions = [] }) {
  let signed = signOffs.find(
    (one) => one.standing.counts && one.role !== role && one.environment === environment.name && samePerson(one.by, by)
  ), excepted = exceptions.find((one) => one.role !== role && samePerson(one.by, by)), other = signed ?? excepted ?? ticks.find((one) => one.role !== role && samePerson(one.by, by) && !isBefore(at, one.at));
  return other === void 0 ? counts : refused(
    "SIGNOFF_SECOND_ROLE",
    `${by.login} already stands for the role ${other.role}; one person fills one role here.`
  );
}
function bindTick({ at }, question) {
  let { change, facts, commit, candidate } = question;
  if (retargetedSince(change, at))
    return refused("SIGNOFF_BASE_CHANGED", "The change was retargeted to another branch after the box was ticked.");
  let binding = bindStatement({ change, facts, at, explicit: null });
  if (binding.commit === null) {
    let pushes = readingOf(facts, { kind: "pushes", change: change.number });
    return sightingsOf(change.head.commit, change, facts).length === 0 && !isKnown(pushes) ? refused(pushes.code, `When the present commit became the head could not be learnt: ${pushes.detail}.`) : refused("TICK_STALE", `${binding.sentence} A push resets the tick.`);
  }
  return question.environment.strict && isHasty(binding.commit, at, change, facts) ? refused("TICK_STALE", "The box was ticked less than a minute after the commit was there to be seen. Untick and tick it again.") : binding.commit === commit || binding.commit === candidate ? binding.commit : refused("TICK_STALE", "The box was ticked for another commit; a push resets it.");
}
function asTick(standing) {
  return standing.code !== "SIGNOFF_AMBIGUOUS" ? standing : refused("TICK_STALE", "The box was ticked before this item was shown on the present commit.");
}

// handed-over:src/evidence/people/role-key.ts
var { roleSpecOf, unknownRole } = shared["src/evidence/people/role-key.ts"];

// src/evidence/kinds/tick.ts
var tick = {
  ask: "change",
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...typeof raw == "string" || !("max-age" in raw) ? {} : { maxAge: raw["max-age"] }
  }),
  mistakes: unknownRole,
  needs,
  judge,
  signers: (spec) => [spec.role]
};
function needs({ role }, { change, item, facts, roles, environment }) {
  if (boxState(change.body, item.title) !== "ticked") return [];
  let ticker = tickerOf(change, item.title);
  if ("untold" in ticker) return [];
  let pushes = environment.separationOfDuties !== "off" && !isKnown(change.pushers) || !isTold(ticker.at, change, facts) ? [{ kind: "pushes", change: change.number }] : [], named = roles[role];
  if (named === void 0) return pushes;
  let before = named.deputies === void 0 ? [] : untickings(change, item.title);
  return [...signerNeeds(named, ticker.by), ...before.flatMap(({ by }) => roleNeeds(named, by)), ...pushes];
}
function judge(spec, question) {
  let { item, change } = question, state = boxState(change.body, item.title), who = `somebody who holds ${describeRole(spec.role, question.roles[spec.role])}`;
  if (state === "missing") {
    let next = [{ who: "the author of the change", how: "adds the box to the description of the pull request", paste: `- [ ] ${item.title}` }];
    return answer("pending", "TICK_BOX_MISSING", `The description has no box "${item.title}".`, { next });
  }
  if (state === "duplicate") {
    let next = [{ who: "the author of the change", how: "keeps one of the boxes" }];
    return answer("unknown", "TICK_BOX_DUPLICATE", `The description has the box "${item.title}" more than once.`, {
      next
    });
  }
  if (state === "open") {
    let next = [{ who, how: "ticks the box in the description" }], nobody = nobodyCanSign(spec.role, question);
    return nobody !== null ? nobody : answer("pending", "TICK_MISSING", `The box "${item.title}" is not ticked.`, { next });
  }
  return judgeTicked(spec, question, { who, how: "unticks and ticks the box in the description" });
}
function judgeTicked(spec, question, again) {
  let { change, item } = question, ticker = tickerOf(change, item.title);
  if ("untold" in ticker) {
    let sentence = `The box "${item.title}" is ticked, but it cannot be told by whom: ${ticker.untold}.`;
    return answer("unknown", "TICK_UNATTRIBUTED", sentence, { next: [again] });
  }
  let facts = [seenInChange(question, `ticked by ${ticker.by.login} at ${ticker.at}`, change.url)], standing = tickStanding(spec.role, ticker, question);
  if (standing.counts) {
    let ticked = { ...ticker, role: spec.role, standing }, sentence = `Ticked by ${ticker.by.login}${capacityOf(ticked, spec.role)}.`, met = signedBy(ticked, answer("met", "MET", sentence, { facts })), age = { most: spec.maxAge, at: ticker.at, what: `the box "${item.title}" was ticked`, renew: [again] };
    return fresh(met, age, question.facts.now);
  }
  let outcome = isUnlearnt(standing.code) ? "unknown" : "pending";
  return answer(outcome, standing.code, standing.sentence, { next: [again], facts });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  boxState,
  carriesHiddenTick,
  tick,
  tickStanding,
  tickerOf,
  untickings
});
return module.exports;
};
