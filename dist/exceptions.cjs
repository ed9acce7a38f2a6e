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
  answerException: () => answerException,
  answerOf: () => answerOf,
  isInForce: () => isInForce,
  isOverridable: () => isOverridable,
  overrideAim: () => overrideAim,
  overrideState: () => overrideState,
  overridesGiven: () => overridesGiven,
  profileAim: () => profileAim,
  profileMistakes: () => profileMistakes,
  profilesGiven: () => profilesGiven,
  underProfiles: () => underProfiles,
  underWaivers: () => underWaivers,
  waiverAim: () => waiverAim,
  waiversGiven: () => waiversGiven
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/evidence/duration.ts
var { durationOf } = shared["src/evidence/duration.ts"];

// handed-over:src/evidence/people/role-key.ts
var { unknownRole } = shared["src/evidence/people/role-key.ts"];

// handed-over:src/checklist/profiles.ts
var { countsIn, longestDue } = shared["src/checklist/profiles.ts"];

// handed-over:src/checklist/scope/glob.ts
var { globMistake, anyGlobMatches } = shared["src/checklist/scope/glob.ts"];

// handed-over:src/checklist/problems/did-you-mean.ts
var { didYouMean } = shared["src/checklist/problems/did-you-mean.ts"];

// handed-over:src/checklist/problems/quote.ts
var { clean, quote } = shared["src/checklist/problems/quote.ts"];

// src/checklist/problems/profile-mistakes.ts
function profileMistakes(sections, roles) {
  return sections.profiles.flatMap((entry) => {
    let { name, value, said } = entry;
    if (value === null || said === null) return [];
    let at = ["profiles", name];
    return [
      ...nameClash(entry, sections),
      ...roleMistakes(value, roles, at),
      ...value.branches.flatMap((glob, index) => badBranch(glob, [...at, "branches", index])),
      ...value.later.flatMap((id, index) => laterMistakes(id, sections, [...at, "later", index])),
      ...tooLate(said, at),
      ...(said.environments ?? []).flatMap(
        (wanted, index) => unknown("UNKNOWN_ENVIRONMENT", wanted, sections.environments, [...at, "environments", index])
      ),
      ...nothingLeft(value, sections, at)
    ];
  });
}
function nameClash({ name }, { items, roles }) {
  let other = items.some((one) => one.name === name) ? "an item" : roles.some((one) => one.name === name) ? "a role" : null;
  return other === null ? [] : [
    {
      code: "ID_CLASH",
      at: ["profiles", name],
      on: "key",
      message: `${quote(name)} is a profile and ${other}`,
      seen: quote(name),
      allowed: "a name of its own for every profile",
      next: "Rename one of them: `/revoke` could mean either."
    }
  ];
}
function roleMistakes({ by }, roles, at) {
  return unknownRole({ role: by }, roles).map(({ code, seen, allowed, next }) => ({
    code,
    at: [...at, "by"],
    on: "value",
    message: `the checklist has no role ${quote(seen)}`,
    seen: quote(seen),
    allowed,
    next
  }));
}
function badBranch(glob, at) {
  let mistake = globMistake(glob), message = `${quote(glob)} is no pattern that can be matched`;
  return mistake === null ? [] : [{ code: "BAD_GLOB", at, on: "value", message, seen: quote(glob), ...mistake }];
}
function laterMistakes(id, { items }, at) {
  let item = items.find(({ name }) => name === id);
  return item === void 0 ? unknown("UNKNOWN_ITEM", id, items, at) : item.value?.waivable !== !1 ? [] : [
    {
      code: "NOT_ALLOWED",
      at,
      on: "value",
      message: `${quote(id)} is never excused, and so not asked later either`,
      seen: quote(id),
      allowed: "items that may be waived",
      next: "Take it out of `later`."
    }
  ];
}
function unknown(code, wanted, entries, at) {
  let known = entries.map(({ name }) => name);
  if (known.includes(wanted)) return [];
  let what = code === "UNKNOWN_ITEM" ? "item" : "environment", meant = didYouMean(wanted, known);
  return [
    {
      code,
      at,
      on: "value",
      message: `the checklist has no ${what} ${quote(wanted)}`,
      seen: quote(wanted),
      allowed: known.length === 0 ? `an ${what} of the checklist; there is none yet` : known.map(clean).join(", "),
      next: meant === null ? "Name one of them." : `Did you mean \`${clean(meant)}\`?`
    }
  ];
}
function tooLate({ due }, at) {
  return durationOf(due) <= durationOf(longestDue) ? [] : [
    {
      code: "NOT_ALLOWED",
      at: [...at, "due"],
      on: "value",
      message: `${quote(due)} is not allowed here`,
      seen: quote(due),
      allowed: `at most ${longestDue}`,
      next: `Write \`${longestDue}\` or less.`
    }
  ];
}
function nothingLeft(profile, { environments, items }, at) {
  return items.some(({ value }) => value === null) ? [] : environments.flatMap(({ name, value }) => {
    if (value === null || value.enforce === "off" || !countsIn(profile, name)) return [];
    let asked = items.filter((item) => isAsked(item, name));
    return asked.length === 0 || asked.some((item) => !profile.later.includes(item.name)) ? [] : [
      {
        code: "NEVER_ASKED",
        at: [...at, "later"],
        on: "value",
        message: `every item of ${quote(name)} is asked later, so its gate could never open under the profile`,
        seen: `all ${asked.length} items of ${clean(name)}`,
        allowed: `at least one item of ${clean(name)} that is asked before its deployment`,
        next: "Leave out what is asked even then."
      }
    ];
  });
}
function isAsked({ value }, environment) {
  return value?.phase === "pre-deployment" && (value.environments?.includes(environment) ?? !0) && (value.when?.environment?.includes(environment) ?? !0);
}

// handed-over:src/checklist/scope/environments.ts
var { isAskedIn, environmentNamed } = shared["src/checklist/scope/environments.ts"];

// handed-over:src/checklist/scope/applies.ts
var { applies } = shared["src/checklist/scope/applies.ts"];

// handed-over:src/evidence/statements/standing.ts
var { counts, refused } = shared["src/evidence/statements/standing.ts"];

// handed-over:src/commands/grammar/format-command.ts
var { formatCommand } = shared["src/commands/grammar/format-command.ts"];

// handed-over:src/commands/origin.ts
var { originDoubt } = shared["src/commands/origin.ts"];

// handed-over:src/commands/standing.ts
var { boundTo, commentStanding, dutyStanding, roleStanding, unhurried } = shared["src/commands/standing.ts"];

// src/commands/exceptions.ts
var SHORTEST_REASON = 10, REASON = "REASON";
function askedIn(item, { reachable, change, facts }) {
  return reachable.filter(
    (environment) => isAskedIn(item, environment) && applies(item.when, { change, facts, environment: environment.name }).applies
  );
}
function placeOf(command, known, what, { checklist }) {
  let named = command.environment === null ? void 0 : environmentNamed(checklist, command.environment), meant = command.environment === null ? known : known.filter((one) => one === named), [only, ...others] = meant;
  return only !== void 0 && others.length === 0 ? only : { sentence: noPlace(command, known, what), lines: known.map(({ name }) => lineFor(command, name)) };
}
function noPlace({ environment }, known, what) {
  let names = known.map(({ name }) => name).join(", ");
  return environment !== null ? `${what} in "${environment}": it can be done ${known.length === 0 ? "nowhere" : `in ${names}`}.` : known.length === 0 ? `${what} anywhere on this change now.` : `It can be done in ${names}, and the comment does not say where, so nothing counts. Paste the line that is meant, with the reason:`;
}
function lineFor(command, environment) {
  return formatCommand({ ...command, environment, note: REASON });
}
function shortReason(command, environment) {
  let seen = command.note.replaceAll(new RegExp("\\p{Cf}", "gu"), "").replaceAll(/\s+/g, " ").trim();
  return Array.from(seen).length >= SHORTEST_REASON ? null : { sentence: `It needs a reason of at least ${SHORTEST_REASON} characters behind \`--\`: whoever comes later reads it.`, lines: [lineFor(command, environment)] };
}
function exceptionOf(claim, item, scene, more) {
  let { command, heard, by, environment, role } = claim, { id, url, createdAt: at } = heard.comment;
  return { ...{ role, item, environment: environment.name, by, at, comment: { id, url }, note: command.note }, ...claimed(claim, scene, more) };
}
function identified({ id, login }) {
  return id === null ? refused("SIGNOFF_NOT_HUMAN", `GitHub does not tell the id of ${login}.`) : counts;
}
function claimed({ command, heard, by, environment, role }, scene, more) {
  let bound = boundTo(command, heard, scene), steps = [
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
  for (let step of steps) {
    let standing = step();
    if (!standing.counts) return standing;
  }
  return counts;
}

// handed-over:src/commands/answers-sign-off.ts
var { mendedByCommit } = shared["src/commands/answers-sign-off.ts"];

// src/commands/answers-exceptions.ts
function answerException(command, given, { change }) {
  if (given === void 0) return { reaction: "refused", reply: [] };
  if ("lines" in given) return refusal(given.sentence, given.lines);
  let { standing, environment } = given;
  if (standing.counts || standing.code === "SIGNOFF_REVOKED") return { reaction: "accepted", reply: [] };
  let commit = change.merge?.commit ?? change.head.commit, mended = mendedByCommit.has(standing.code) ? [lineFor({ ...command, commit }, environment)] : [];
  return refusal(standing.sentence, mended);
}
function refusal(text, lines) {
  let paste = lines.length === 0 ? [] : [{ kind: "paste", lines }];
  return { reaction: "refused", reply: [{ kind: "sentence", text }, ...paste] };
}

// handed-over:src/evidence/time.ts
var { after, isBefore, milliseconds, isAtOrAfter } = shared["src/evidence/time.ts"];

// handed-over:src/commands/lines.ts
var { linesOf } = shared["src/commands/lines.ts"];

// handed-over:src/commands/revocations.ts
var { afterRevocations } = shared["src/commands/revocations.ts"];

// src/commands/overrides.ts
function overridesGiven(scene, revocations) {
  return linesOf(scene.heard, "override").map(({ heard, command }) => {
    let override = read(command, heard, scene);
    if ("lines" in override) return { heard, command, override };
    let { standing } = afterRevocations(override, revocations(), scene, "override");
    return { heard, command, override: { ...override, standing } };
  });
}
function read(command, heard, scene) {
  let aim = overrideAim(command, scene);
  if ("lines" in aim) return aim;
  let { environment, rule } = aim, wrong = shortReason(command, environment.name);
  if (wrong !== null) return wrong;
  let { comment } = heard, by = comment.author;
  if (by === null) return { sentence: "An account that is gone overrides nothing.", lines: [] };
  let claim = { command, heard, by, environment, role: rule.by }, until = after(comment.createdAt, rule.most).replace(".000Z", "Z");
  return { ...exceptionOf(claim, "", scene, () => identified(by)), until };
}
function overrideAim(command, scene) {
  let known = scene.reachable.filter(({ override }) => override !== void 0), what = "The checklist has no `override` that says who may", environment = placeOf(command, known, what, scene);
  if ("lines" in environment) return environment;
  let { override: rule } = environment;
  return rule === void 0 ? { sentence: `${what}.`, lines: [] } : { environment, rule };
}

// handed-over:src/evidence/people/person.ts
var { samePerson } = shared["src/evidence/people/person.ts"];

// handed-over:src/commands/second-role.ts
var { doubtfulBeside, isUndecided, onePersonOneRole } = shared["src/commands/second-role.ts"];

// src/commands/beside-roles.ts
function besideRoles(exception, said, { checklist, change, kept }, what) {
  let { by, environment, role } = exception, separated = checklist.environments.some((one) => one.name === environment && one.separationOfDuties !== "off"), commits = [change.head.commit, change.merge?.commit], others = said.filter(
    (one) => (one.standing.counts || isUndecided(one)) && one.environment === environment && one.role !== role && (commits.includes(one.commit ?? void 0) || !isException(one) && kept.has(one.item)) && samePerson(one.by, by)
  ), other = others.find((one) => one.standing.counts), open = others.find(isUndecided);
  if (!separated) return counts;
  if (other === void 0) return open === void 0 ? counts : doubtfulBeside(open, exception, what);
  let sentence = `${by.login} stands for the role ${other.role} on this change, so the ${what} for the role ${role} does not count; one person fills one role here.`;
  return refused("SIGNOFF_SECOND_ROLE", sentence);
}
function isException(one) {
  return "until" in one;
}

// src/commands/profiles.ts
function profilesGiven(scene, said, revocations) {
  let given = linesOf(scene.heard, "profile").map(({ heard, command }) => {
    let chosen = read2(command, heard, scene);
    if ("lines" in chosen) return { heard, command, chosen };
    let left = chosen.map((one) => {
      let { standing } = afterRevocations(one, revocations(), scene, "choice");
      return { ...one, standing: standing.counts ? besideRoles(one, said, scene, "choice") : standing };
    });
    return { heard, command, chosen: left };
  }), choices = given.flatMap(({ chosen }) => "lines" in chosen ? [] : chosen);
  if (choices.length < 2) return given;
  let settled = onePersonOneRole(choices, scene, "choice"), next = 0;
  return given.map(
    (one) => "lines" in one.chosen ? one : { ...one, chosen: one.chosen.flatMap(() => settled.slice(next, ++next)) }
  );
}
function read2(command, heard, scene) {
  let aim = profileAim(command, scene);
  if ("lines" in aim) return aim;
  let { profile, environments } = aim, wrong = shortReason(command, command.environment);
  if (wrong !== null) return wrong;
  let by = heard.comment.author;
  if (by === null) return { sentence: "An account that is gone chooses no profile.", lines: [] };
  let until = after(heard.comment.createdAt, profile.due).replace(".000Z", "Z");
  return environments.map((environment) => {
    let claim = { command, heard, by, environment, role: profile.by };
    return { ...exceptionOf(claim, profile.id, scene, () => identified(by)), until, later: profile.later };
  });
}
function profileAim(command, scene) {
  let { checklist, change } = scene, known = checklist.profiles ?? [], profile = known.find(({ id }) => id === command.target);
  if (profile === void 0) {
    let names = known.length === 0 ? "The checklist has none" : `Profiles: ${known.map(({ id }) => id).join(", ")}`;
    return { sentence: `There is no profile "${command.target}". ${names}.`, lines: [] };
  }
  if (change.crossRepository || !anyGlobMatches(profile.branches, change.head.ref)) {
    let from = change.crossRepository ? `${change.head.ref} of a fork` : change.head.ref;
    return { sentence: `The profile ${profile.id} is for changes from ${profile.branches.join(", ")}, and this one comes from ${from}.`, lines: [] };
  }
  let concerned = scene.reachable.filter(({ name }) => countsIn(profile, name)), named = command.environment === null ? void 0 : environmentNamed(checklist, command.environment), environments = command.environment === null ? concerned : concerned.filter((one) => one === named);
  if (environments.length > 0) return { profile, environments };
  let where = concerned.length === 0 ? "nowhere" : `in ${concerned.map(({ name }) => name).join(", ")}`;
  return { sentence: `The profile ${profile.id} can be chosen ${where} for this change now.`, lines: [] };
}

// handed-over:src/evidence/statements/wording.ts
var { wordingStanding } = shared["src/evidence/statements/wording.ts"];

// src/commands/waivers.ts
function waiversGiven(scene, signOffs, revocations) {
  return linesOf(scene.heard, "waive").map(({ heard, command }) => {
    let waiver = read3(command, heard, scene);
    if ("lines" in waiver) return { heard, command, waiver };
    let left = afterRevocations(waiver, revocations(), scene, "waiver"), standing = left.standing.counts ? besideRoles(waiver, signOffs, scene, "waiver") : left.standing;
    return { heard, command, waiver: { ...waiver, standing } };
  });
}
function read3(command, heard, scene) {
  let aim = waiverAim(command, scene);
  if ("lines" in aim) return aim;
  let { item, environment, rule } = aim, wrong = shortReason(command, environment.name) ?? wrongTime(command, heard, aim);
  if (wrong !== null) return wrong;
  let by = heard.comment.author;
  if (by === null) return { sentence: "An account that is gone waives nothing.", lines: [] };
  let claim = { command, heard, by, environment, role: rule.by };
  return { ...exceptionOf(claim, item.id, scene, (bound) => worded(item, bound, command, heard, scene)), until: command.until };
}
function waiverAim(command, scene) {
  let { checklist } = scene, item = checklist.items.find(({ id }) => id === command.target);
  if (item === void 0) {
    let names = checklist.items.filter(({ waivable }) => waivable !== !1).map(({ id }) => id);
    return { sentence: `There is no item "${command.target}" to waive. Items: ${names.join(", ")}.`, lines: [] };
  }
  if (item.waivable === !1)
    return { sentence: `The checklist says of "${item.id}" that it is never waived.`, lines: [] };
  let asking = askedIn(item, scene), place = placeOf(command, asking, `"${item.id}" is not asked`, scene);
  if ("lines" in place) return place;
  let { waivers: rule } = place;
  return rule === void 0 ? { sentence: `Nobody may waive anything in ${place.name}: the checklist has no \`waivers\` that says who.`, lines: [] } : { item, environment: place, rule };
}
function wrongTime(command, { comment }, { environment, rule }) {
  let isOver = !isBefore(comment.createdAt, command.until);
  if (!isOver && milliseconds(command.until) - milliseconds(comment.createdAt) <= rule.most) return null;
  let last = after(comment.createdAt, rule.most).replace(".000Z", "Z");
  return { sentence: isOver ? `${command.until} was over when this was written.` : `A waiver in ${environment.name} lasts until ${last} at most when it is given now.`, lines: [lineFor({ ...command, until: last }, environment.name)] };
}
function worded(item, { commit }, command, { comment }, { facts }) {
  if (commit === null) return refused("SIGNOFF_AMBIGUOUS", "It cannot be told which commit the waiver means.");
  let shown = facts.shown.filter((one) => one.item === item.id), reader = shown.length === 0 ? { ...facts.reader, app: null } : facts.reader;
  return wordingStanding({
    item,
    commit,
    at: comment.createdAt,
    explicit: command.commit !== null,
    facts: { ...facts, shown, reader }
  });
}

// handed-over:src/evidence/reader-reasons.ts
var { isCovered } = shared["src/evidence/reader-reasons.ts"];

// handed-over:src/evidence/statements/judge-sign-offs.ts
var { carried } = shared["src/evidence/statements/judge-sign-offs.ts"];

// src/judge/waived.ts
function underWaivers(finding, question, waivers) {
  let { outcome } = finding;
  if (outcome === "met" || outcome === "not-applicable" || outcome === "waived" || outcome === "later") return finding;
  let own = waivers.filter(({ item, environment }) => item === finding.item && environment === finding.environment).filter((waiver) => isInForce(waiver, question)).toSorted((a, b) => isBefore(a.until, b.until) ? 1 : -1), covered = answerOf({ ...finding, outcome }), good = own.find(({ standing }) => standing.counts);
  if (good !== void 0) return { ...finding, ...waived(good, covered, question) };
  let unread = own.find(({ standing }) => !standing.counts && isCovered(standing.code));
  return unread === void 0 || !question.facts.reader.alone ? finding : { ...finding, ...unlearnt(unread, covered, question) };
}
function isInForce({ commit, at, until, by }, question) {
  let { facts, candidate } = question;
  return !isBefore(facts.now, until) || !isAtOrAfter(facts.now, at) || commit === null || commit !== candidate && commit !== question.commit ? !1 : carried(commit, by.login, question).counts;
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
  let why = standing.counts ? "" : standing.sentence;
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
  let { outcome, code, sentence, next, facts, parts, nextLook, needed } = finding;
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
  let { observer, at } = change.observed;
  return { what, source, observer, at };
}

// src/judge/later.ts
function underProfiles(finding, question, choices) {
  let { outcome } = finding;
  if (outcome === "met" || outcome === "not-applicable" || outcome === "waived" || outcome === "later") return finding;
  let { alone } = question.facts.reader, [first] = choices.filter(({ later, environment }) => environment === finding.environment && later.includes(finding.item)).filter(({ standing }) => standing.counts || alone && isCovered(standing.code)).filter((choice) => isInForce(choice, question)).toSorted(earliest);
  return first === void 0 ? finding : {
    ...finding,
    ...covering(first, answerOf({ ...finding, outcome }), question),
    later: laterBy(first, question)
  };
}
function earliest(one, other) {
  return one.at !== other.at ? isBefore(one.at, other.at) ? -1 : 1 : Number(one.comment.id) - Number(other.comment.id);
}
function covering(choice, covered, question) {
  let { by, until, note, item: profile, comment } = choice, { observer, at } = question.change.observed, why = `${by.login} chose the profile ${profile}: ${note.replace(/\.$/, "")}.`, rest = {
    facts: [{ what: `${by.login} chooses the profile ${profile}`, source: comment.url, observer, at }],
    parts: [covered],
    nextLook: until
  };
  return question.facts.reader.alone ? { outcome: "unknown", code: "PROFILE_NEEDS_APP", sentence: `${why} That counts only where the App has written it down. Without it: ${covered.sentence}`, next: [runApp, ...covered.next], ...rest } : { outcome: "later", code: "ASKED_LATER", sentence: `Asked later, due ${until}; ${why} Without it: ${covered.sentence}`, next: [], ...rest };
}
var runApp = {
  who: "somebody who keeps the checklist or the job",
  how: "runs the App and gives the Action its `app-id`"
};
function laterBy(choice, question) {
  let { item: profile, by, at, until, note: reason, comment, later: items } = choice, { id, login } = by, commit = choice.commit ?? question.commit;
  return { profile, by: { id, login }, at, until, reason, comment: comment.id, url: comment.url, items, commit };
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
  let words = latestWords(
    overrides.filter(
      (one) => one.environment === name && one.commit === candidate && isInForce2(one, facts) && countsFor(one, facts)
    )
  ), last = words.at(rule.people - 1), [first] = words;
  if (first === void 0) return silence;
  if (last === void 0)
    return { given: null, blockers: [incomplete(words, rule, name, candidate)], nextLook: words.at(-1)?.until ?? null };
  let by = words.map(({ by: { id, login }, at, note, comment }) => ({
    id,
    login,
    at,
    reason: note,
    url: comment.url
  })), blockers = facts.reader.alone ? [needsApp(name)] : [];
  return { given: { until: last.until, by }, blockers, nextLook: last.until };
}
function isInForce2({ at, until }, { now }) {
  return isBefore(now, until) && isAtOrAfter(now, at);
}
function countsFor({ standing }, { reader }) {
  return standing.counts || reader.alone && isCovered(standing.code);
}
function latestWords(words) {
  let latest = /* @__PURE__ */ new Map();
  for (let word of words) {
    let { id } = word.by;
    if (id === null) continue;
    let known = latest.get(id);
    (known === void 0 || isBefore(known.until, word.until)) && latest.set(id, word);
  }
  return [...latest.values()].toSorted((a, b) => milliseconds(b.until) - milliseconds(a.until));
}
function incomplete(words, { by, people }, name, candidate) {
  let who = words.map(({ by: { login }, until }) => `${login} (until ${until})`).join(", ");
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  answerException,
  answerOf,
  isInForce,
  isOverridable,
  overrideAim,
  overrideState,
  overridesGiven,
  profileAim,
  profileMistakes,
  profilesGiven,
  underProfiles,
  underWaivers,
  waiverAim,
  waiversGiven
});
return module.exports;
};
