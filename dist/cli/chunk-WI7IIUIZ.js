import {
  conclusionOf,
  gateName,
  gatesOf,
  goingBack,
  interpret,
  isWorse,
  judge,
  judgeGates,
  missingNeeds,
  namedIn,
  policiesIn,
  readConfig
} from "./chunk-OCKBYJ3P.js";
import {
  limits
} from "./chunk-ZJKZ2U2B.js";
import {
  isAsFirm
} from "./chunk-5TSP37YC.js";
import {
  environmentNamed
} from "./chunk-KIJVDRWW.js";
import {
  longestWayBack,
  rollbackRuleOf
} from "./chunk-H45GHJOG.js";
import {
  durationOf,
  proofsOf
} from "./chunk-OQEANZAU.js";
import {
  isKnown,
  needKey,
  readingOf
} from "./chunk-ZLPFJ6L3.js";
import {
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/judge/both.ts
function both(present, earlier, name) {
  if (asksNothing(earlier)) return present;
  const told3 = earlier.findings.map((finding) => toldOf(finding, name));
  const nextLook = sooner(present.nextLook, earlier.nextLook);
  if (asksNothing(present)) return { ...present, ...partsOf({ ...earlier, findings: told3 }), nextLook };
  const { override: _override, overridden: _overridden, ...rest } = present;
  const joined = {
    ...rest,
    // What one of them lets nobody override stays shut.
    ...earlier.open && present.override !== void 0 ? { override: together(present.override, earlier.override) } : {},
    blockers: [...present.blockers, ...earlier.blockers.filter((blocker) => !isAmong(blocker, present.blockers))],
    holds: [...present.holds, ...earlier.holds.filter((hold) => !isHeld(hold, present.holds))],
    findings: joinedFindings(present.findings, told3),
    nextLook
  };
  const conclusion = conclusionOf(joined);
  const verdict = conclusion.verdict === "go" && !earlier.open ? earlier.verdict : conclusion.verdict;
  return { ...joined, ...conclusion, verdict, open: conclusion.open && earlier.open };
}
function asksNothing({ enforcement, blockers }) {
  return enforcement !== "block" || blockers.some(({ code }) => code === "NOT_CONCERNED");
}
function together(present, earlier) {
  if (earlier === void 0) return present;
  const others = earlier.by.filter(({ url }) => !present.by.some((one) => one.url === url));
  const until = sooner(present.until, earlier.until) ?? present.until;
  return { until, by: [...present.by, ...others] };
}
function partsOf(call) {
  const { enforcement, adviseUntil, verdict, open, overridden, override, blockers, holds, findings } = call;
  return {
    enforcement,
    adviseUntil,
    verdict,
    open,
    blockers,
    holds,
    findings,
    ...overridden === void 0 ? {} : { overridden },
    ...override === void 0 ? {} : { override }
  };
}
function joinedFindings(present, earlier) {
  const known = new Set(present.map(({ item }) => item));
  const joined = present.map((finding) => {
    const other = earlier.find(({ item }) => item === finding.item);
    return other !== void 0 && (isWorse(other.outcome, finding.outcome) || isShorter(other, finding)) ? other : finding;
  });
  return [...joined, ...earlier.filter(({ item, outcome }) => !known.has(item) && outcome !== "not-applicable")];
}
function isShorter(one, other) {
  const [end, otherEnd] = [endOf(one), endOf(other)];
  if (one.outcome !== other.outcome || end === null) return false;
  return otherEnd === null || milliseconds(end) < milliseconds(otherEnd);
}
function endOf({ outcome, code, later, lapses, nextLook }) {
  if (outcome === "later") return later?.until ?? null;
  if (outcome === "waived" || code === "COUNTS_LATER") return nextLook ?? null;
  return outcome === "met" ? lapses ?? null : null;
}
function toldOf(finding, name) {
  if (finding.outcome === "not-applicable") return finding;
  const sentence = `Asked by ${name}, under which this was judged before: ${finding.sentence}`;
  return { ...finding, sentence };
}
function isHeld({ comment, environment, by, at }, others) {
  return others.some(
    (other) => other.comment?.id === comment?.id && other.environment === environment && other.at === at && other.by?.login === by?.login
  );
}
function isAmong({ code, sentence }, others) {
  return others.some((other) => other.code === code && other.sentence === sentence);
}
function sooner(one, other) {
  if (one === null || other === null) return one ?? other;
  return milliseconds(one) <= milliseconds(other) ? one : other;
}

// src/evidence/people/last-pins.ts
function withLastPins(facts, present) {
  const again = [...present.accounts.map(keyOf("account")), ...present.teams.map(keyOf("team"))];
  const before = kept.get(facts.remembered);
  const remembered = before?.again === again.join() ? before.left : withoutLastReleases(facts.remembered, again);
  kept.set(facts.remembered, { again: again.join(), left: remembered });
  return remembered === facts.remembered ? facts : { ...facts, remembered };
}
var kept = /* @__PURE__ */ new WeakMap();
function withoutLastReleases(remembered, again) {
  const later = new Set(again);
  const left = remembered.toReversed().filter((one) => {
    const name = nameOf(one);
    if (name === null) return true;
    const isLast = !later.has(name);
    later.add(name);
    return one.kind !== "released" || !isLast;
  });
  return left.length === remembered.length ? remembered : left.toReversed();
}
function nameOf(one) {
  if (one.kind === "account") return keyOf("account")(one.login);
  if (one.kind === "team") return keyOf("team")(one.team);
  return one.kind === "released" ? keyOf(one.of)(one.name) : null;
}
function keyOf(kind) {
  return (name) => `${kind}:${name.toLowerCase()}`;
}

// src/checklist/weakening/same.ts
function same(one, other) {
  return canonical(one) === canonical(other);
}
function isWithin(one, other) {
  const known = new Set(other.map(canonical));
  return one.every((entry) => known.has(canonical(entry)));
}
function sameSet(one, other) {
  return isWithin(one, other) && isWithin(other, one);
}
function without(one, other) {
  return one.filter((entry) => !isWithin([entry], other));
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, inner]) => inner !== void 0);
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).toSorted().join()}}`;
}

// src/checklist/weakening/releasing.ts
function releasingChanges(before, now) {
  return [
    ...pathChanges(before, now),
    ...tagChanges(before, now),
    ...workflowChanges(before, now),
    ...switched(before.whenNoGo, now.whenNoGo, "when-no-go", {
      set: "rejects what waits on a no-go",
      unset: "lets what waits go on waiting on a no-go",
      weakens: false
    }),
    ...switched(before.start, now.start, "start", {
      set: "has its deployments started as soon as its gate opens",
      unset: "has nothing started any more",
      weakens: true
    }),
    ...switched(before.park, now.park, "park", {
      set: "has failed jobs run again as soon as its gate opens",
      unset: "has no jobs run again any more",
      weakens: true
    }),
    ...switched(before.directPushes, now.directPushes, "direct-pushes", {
      set: now.directPushes === "merges" ? "takes merges that are not proved to be by GitHub, and no other commits that came without a pull request" : "takes commits that came without a pull request",
      unset: "takes no commits that came without a pull request any more",
      weakens: before.directPushes !== "allow"
    }),
    ...rollbackChanges(before, now)
  ];
}
function switched(before, now, key, { set, unset, weakens: weakens2 }) {
  if (same(before, now)) return [];
  return [now === void 0 ? { key, weakens: false, words: unset } : { key, weakens: weakens2, words: set }];
}
function pathChanges({ paths: before }, { paths: now }) {
  if (before === void 0 ? now === void 0 : now !== void 0 && sameSet(before, now)) return [];
  const wider = now === void 0 || before !== void 0 && isWithin(before, now);
  const words = wider ? "is concerned by more changes" : "is concerned by other changes, which may be fewer";
  return [{ key: "paths", weakens: !wider, words }];
}
function tagChanges({ tags: before = [] }, { tags: now = [] }) {
  if (sameSet(before, now)) return [];
  const fewer = isWithin(now, before);
  return [{ key: "tags", weakens: !fewer, words: fewer ? "takes fewer tags" : "takes other tags, which may be more" }];
}
function workflowChanges({ workflows: before }, { workflows: now }) {
  if (before === void 0 ? now === void 0 : now !== void 0 && sameSet(before, now)) return [];
  const fewer = now !== void 0 && (before === void 0 || isWithin(now, before));
  const words = fewer ? "is deployed to by fewer workflows" : "is deployed to by other workflows, which may be more";
  return [{ key: "workflows", weakens: !fewer, words }];
}
function rollbackChanges(before, now) {
  const [was, is] = [before.rollback ?? rollbackRuleOf(), now.rollback ?? rollbackRuleOf()];
  const [longest, longer2] = [longestWayBack(was), longestWayBack(is)];
  if (sameSet(was.needs, is.needs) && longest === longer2) return [];
  const weakens2 = !isWithin(was.needs, is.needs) || longer2 > longest;
  const who = is.needs.length === 0 ? "any role" : is.needs.join(", ");
  return [{ key: "rollback", weakens: weakens2, words: `takes a way back signed by ${who}, for ${is.maxAge}` }];
}

// src/checklist/weakening/environments.ts
function environmentChanges(before, now) {
  const removed = before.filter(({ name }) => !now.some((one) => one.name === name));
  const added3 = now.filter(({ name }) => !before.some((one) => one.name === name));
  return [
    ...removed.map(
      ({ name }) => change(name, [], "environment-removed", true, "is removed: its items are asked before no merge any more")
    ),
    ...added3.map(
      ({ name }) => change(name, [], "environment-added", true, "is added: its gate, which nothing could open, can be opened")
    ),
    ...before.flatMap((one) => {
      const other = now.find(({ name }) => name === one.name);
      return other === void 0 ? [] : changesOf(one, other);
    })
  ];
}
function changesOf(before, now) {
  const { name } = before;
  return [
    ...enforcementChanges(before, now),
    ...sameSet(before.branches, now.branches) ? [] : [change(name, ["branches"], "branches", true, branchWords(before.branches, now.branches))],
    ...separationChanges(before, now),
    ...before.strict === now.strict ? [] : [change(name, ["strict"], "strict", before.strict, now.strict ? "becomes strict" : "is strict no more")],
    ...windowChanges(before, now),
    ...freezeChanges(before, now),
    ...exceptionChanges(before, now, "waivers", "who may waive items"),
    ...exceptionChanges(before, now, "override", "who may override its gate"),
    ...releasingChanges(before, now).map(({ key, weakens: weakens2, words }) => change(name, [key], key, weakens2, words)),
    ...otherChanges(before, now)
  ];
}
function enforcementChanges(before, now) {
  if (before.enforce === now.enforce && before.adviseUntil === now.adviseUntil) return [];
  const words = `is set to \`${enforcementOf(now)}\` instead of \`${enforcementOf(before)}\``;
  return [change(before.name, ["enforce"], "enforce", !isAsFirm(now, before), words)];
}
function enforcementOf({ enforce, adviseUntil }) {
  return enforce === "advise" && adviseUntil !== null ? `advise until ${adviseUntil}` : enforce;
}
function branchWords(before, now) {
  const tell3 = (branches) => branches.length === 0 ? "the default branch" : branches.join(", ");
  return `may be deployed from ${tell3(now)} instead of ${tell3(before)}`;
}
var separations = ["off", "change", "range"];
function separationChanges(before, now) {
  const [was, is] = [before.separationOfDuties, now.separationOfDuties];
  if (was === is) return [];
  return [
    change(
      before.name,
      ["separation-of-duties"],
      "separation-of-duties",
      separations.indexOf(is) < separations.indexOf(was),
      `separates duties by \`${is}\` instead of \`${was}\``
    )
  ];
}
function windowChanges(before, now) {
  const [was, is] = [before.calendar.windows, now.calendar.windows];
  if (sameSet(was, is)) return [];
  const narrower = is.length > 0 && (was.length === 0 || isWithin(is, was));
  const words = narrower ? "is open for a shorter time" : "is open at other times, which may be longer";
  return [change(before.name, ["window"], "window", !narrower, words)];
}
function freezeChanges(before, now) {
  const [was, is] = [before.calendar.freezes, now.calendar.freezes];
  if (sameSet(was, is)) return [];
  const thawed2 = was.filter((freeze) => !is.some((other) => covers(other, freeze)));
  if (thawed2.length === 0) return [change(before.name, ["freeze"], "freeze", false, "is frozen for longer")];
  return thawed2.map(
    ({ from, until, reason }) => change(before.name, ["freeze"], "freeze", true, `is frozen no more from ${from} until ${until} (${reason})`)
  );
}
function covers(one, other) {
  const alike = one.from.length === other.from.length && one.until.length === other.until.length;
  return alike && one.zone === other.zone && one.from <= other.from && one.until >= other.until;
}
function exceptionChanges(before, now, key, who) {
  const [was, is] = [before[key], now[key]];
  if (same(was, is)) return [];
  const path = [key];
  if (is === void 0) return [change(before.name, path, key, false, `stops saying ${who}: nobody may`)];
  const fewer = was !== void 0 && was.by === is.by && is.most <= was.most && peopleOf(is) >= peopleOf(was);
  return [change(before.name, path, key, !fewer, `changes ${who}`)];
}
function peopleOf(rule) {
  return "people" in rule && typeof rule.people === "number" ? rule.people : 1;
}
var told = [
  "name",
  "enforce",
  "adviseUntil",
  "branches",
  "separationOfDuties",
  "strict",
  "calendar",
  "waivers",
  "override",
  "paths",
  "tags",
  "workflows",
  "whenNoGo",
  "start",
  "park",
  "directPushes",
  "rollback"
];
function otherChanges(before, now) {
  const rest = (environment) => Object.fromEntries(Object.entries(environment).filter(([key]) => !told.includes(key)));
  const calendar = ({ windows: _windows, freezes: _freezes, ...others }) => others;
  if (same(rest(before), rest(now)) && same(calendar(before.calendar), calendar(now.calendar))) return [];
  return [change(before.name, [], "other", true, "changes in a way that is not told apart")];
}
function change(name, keys, what, weakens2, words) {
  return { path: ["environments", name, ...keys].join("."), what, weakens: weakens2, sentence: `Environment ${name} ${words}.` };
}

// src/checklist/weakening/evidence.ts
function isAsStrict(now, before) {
  if (same(now, before)) return true;
  if (before.kind === "all") return before.of.length > 0 && before.of.every((part) => isAsStrict(now, part));
  if (now.kind === "any") return now.of.length > 0 && now.of.every((part) => isAsStrict(part, before));
  if (now.kind === "all" && now.of.some((part) => isAsStrict(part, before))) return true;
  if (before.kind === "any") return before.of.some((part) => isAsStrict(now, part));
  if (now.kind === "at-least" && before.kind === "at-least")
    return now.count >= before.count && same(now.of, before.of);
  if (!("spec" in now) || !("spec" in before) || now.kind !== before.kind) return false;
  return specsAsStrict(now.kind, { ...now.spec }, { ...before.spec });
}
var shorter = (now, before) => typeof now === "string" && (typeof before !== "string" || durationOf(now) <= durationOf(before, 0));
var longer = (now, before) => typeof now === "string" && (typeof before !== "string" || durationOf(now, 0) >= durationOf(before));
var switchedOn = (now) => now === true;
var more = (now, before) => typeof now === "number" && typeof before === "number" && now >= before;
var reset = (now) => now === void 0;
var people = (now, before) => Array.isArray(now) && Array.isArray(before) && sameSet(now, before);
var added = (now, before) => Array.isArray(now) && Array.isArray(before) && isWithin(before, now);
var refused = (now) => now === "refused";
var everywhere = { maxAge: shorter };
var rules = {
  check: { unchanged: switchedOn },
  file: { unchanged: switchedOn, headings: added },
  review: { count: more, users: people, teams: people },
  signoff: { expires: shorter, onPush: reset },
  deployment: { lasting: longer },
  codeowners: { unowned: refused }
};
function specsAsStrict(kind, now, before) {
  const known = new Map(Object.entries({ ...everywhere, ...rules[kind] }));
  return [.../* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(before)])].every(
    (key) => same(now[key], before[key]) || (known.get(key)?.(now[key], before[key]) ?? false)
  );
}

// src/checklist/weakening/items.ts
function itemChanges(before, now) {
  const pairs = pairsOf(before.items, now.items);
  const paired = new Set(pairs.flat());
  return [
    ...before.items.filter((item) => !paired.has(item)).map((item) => change2(item, [], "item-removed", true, "is removed")),
    ...now.items.filter((item) => !paired.has(item)).map((item) => added2(item, before)),
    ...pairs.flatMap(([was, is]) => changesOf2(was, is, before, now))
  ];
}
function pairsOf(before, now) {
  const fresh = now.filter(({ id }) => !before.some((one) => one.id === id));
  return before.flatMap((was) => {
    const is = now.find(({ id }) => id === was.id) ?? fresh.find((one) => meaning(one) === meaning(was));
    return is === void 0 ? [] : [[was, is]];
  });
}
function meaning({ id: _id, wording: _wording, place: _place, from: _from, section: _section, ...rest }) {
  return canonical(rest);
}
function added2(item, before) {
  const weakens2 = couldOpen(item, before.items);
  const words = weakens2 ? "is added where nothing was always asked: it can open what nothing opened before" : "is added";
  return change2(item, [], "item-added", weakens2, words);
}
function couldOpen(item, others) {
  const always = others.filter(
    (other) => other.id !== item.id && other.phase === "pre-deployment" && other.when === null && other.enforceFrom === void 0 && (other.ask === "change" || item.ask === "release")
  );
  return !always.some(
    ({ environments }) => environments === null || isWithin(item.environments ?? [null], environments)
  );
}
function changesOf2(was, is, before, now) {
  const { id } = was;
  const renamed = is.id === id ? [] : [change2(was, [], "item-renamed", false, `is called ${is.id} now`)];
  return [
    ...renamed,
    ...rewordings(was, is),
    ...same(was.evidence, is.evidence) ? [] : [evidenceChange(was, is)],
    ...phaseChanges(was, is, before),
    ...was.ask === is.ask ? [] : [change2(was, ["ask"], "ask", true, `is asked per ${is.ask} instead of per ${was.ask}`)],
    ...environmentChanges2(was, is, before, now),
    ...whenChanges(was, is, before),
    ...dayChanges(was, is, before),
    ...waivableChanges(was, is),
    ...otherChanges2(was, is)
  ];
}
function rewordings(was, is) {
  if (was.title === is.title && was.why === is.why && was.section === is.section) return [];
  const meant = was.title !== is.title || was.why !== is.why;
  const byWord = [was, is].some(({ evidence }) => proofsOf(evidence).some(isWord));
  return [change2(was, [], "item-reworded", meant && byWord, "is worded otherwise")];
}
function isWord({ kind }) {
  return kind !== "check" && kind !== "workflow" && kind !== "deployment" && kind !== "window" && kind !== "variables";
}
function evidenceChange(was, is) {
  const weakens2 = !isAsStrict(is.evidence, was.evidence);
  const words = weakens2 ? "is proved otherwise, which may be less" : "is proved by no less than before";
  return change2(was, [was.evidence.kind], "evidence", weakens2, words);
}
function phaseChanges(was, is, before) {
  if (was.phase === is.phase) return [];
  const weakens2 = is.phase !== "pre-deployment" || couldOpen(is, before.items);
  return [change2(was, ["phase"], "phase", weakens2, `is asked in the phase ${is.phase} instead of ${was.phase}`)];
}
function environmentChanges2(was, is, before, now) {
  const names = (environments, { environments: all }) => environments ?? all.map(({ name }) => name);
  const lost = names(was.environments, before).filter((name) => !(is.environments ?? [name]).includes(name));
  if (sameSet(names(was.environments, now), names(is.environments, now)) && lost.length === 0) return [];
  const weakens2 = lost.length > 0 || couldOpen(is, before.items);
  const words = lost.length > 0 ? `is asked no more in ${lost.join(", ")}` : "is asked in more environments";
  return [change2(was, ["environments"], "item-environments", weakens2, words)];
}
function whenChanges(was, is, before) {
  if (same(was.when, is.when)) return [];
  const wider = isAsWide(is.when, was.when);
  const words = wider ? "applies in more cases" : "applies in other cases, which may be fewer";
  return [change2(was, ["when"], "when", !wider || couldOpen(is, before.items), words)];
}
var lists = ["environment", "paths", "labels", "base", "commit-message"];
function isAsWide(now, before) {
  if (now === null) return true;
  const was = new Map(Object.entries(before ?? {}));
  return Object.entries(now).every(([key, asked]) => {
    const known = was.get(key);
    if (same(asked, known)) return true;
    return lists.includes(key) && Array.isArray(asked) && Array.isArray(known) && isWithin(known, asked);
  });
}
function dayChanges(was, is, before) {
  if (was.enforceFrom === is.enforceFrom) return [];
  const path = ["enforce-from"];
  if (is.enforceFrom === void 0) {
    return [change2(was, path, "enforce-from", couldOpen(is, before.items), "counts at once")];
  }
  const later = was.enforceFrom === void 0 || is.enforceFrom > was.enforceFrom;
  const weakens2 = later || couldOpen(is, before.items);
  return [change2(was, path, "enforce-from", weakens2, `counts from ${is.enforceFrom} on`)];
}
function waivableChanges(was, is) {
  if (was.waivable === is.waivable) return [];
  const words = is.waivable === false ? "can be waived no more" : "can be waived";
  return [change2(was, ["waivable"], "waivable", is.waivable !== false, words)];
}
var told2 = [
  "id",
  "title",
  "section",
  "why",
  "phase",
  "ask",
  "environments",
  "when",
  "enforceFrom",
  "waivable",
  "evidence",
  // Made from the rest, or only where it stands.
  "wording",
  "place",
  "from"
];
function otherChanges2(was, is) {
  const rest = (item) => Object.fromEntries(Object.entries(item).filter(([key]) => !told2.includes(key)));
  if (same(rest(was), rest(is))) return [];
  return [change2(was, [], "other", true, "changes in a way that is not told apart")];
}
function change2({ id, title }, keys, what, weakens2, words) {
  return { path: ["items", id, ...keys].join("."), what, weakens: weakens2, sentence: `The item ${id} ("${title}") ${words}.` };
}

// src/checklist/weakening/roles.ts
function roleChanges(before, now) {
  const known = new Map(Object.entries(before));
  const left = Object.keys(now);
  return [
    ...[...known.keys()].filter((id) => !left.includes(id)).map((id) => change3(id, "role-removed", "is removed: who filled it can neither hold nor revoke by it")),
    ...Object.entries(now).flatMap(([id, role]) => changesOf3(id, known.get(id), role))
  ];
}
function changesOf3(id, before, now) {
  if (before === void 0) return [change3(id, "role-added", `is added: ${tell(membersOf(now))} may lift holds`)];
  const [was, is] = [membersOf(before), membersOf(now)];
  const [more2, fewer] = [without(is, was), without(was, is)];
  return [
    ...deputyChanges(id, before.deputies, now.deputies),
    ...more2.length === 0 ? [] : [change3(id, "role-widened", `can be filled by ${tell(more2)} too`)],
    ...fewer.length === 0 ? [] : [change3(id, "role-narrowed", `is filled by ${tell(fewer)} no more: they can neither hold nor revoke by it`)]
  ];
}
function deputyChanges(id, before, now) {
  const [was, is] = [membersOf(before), membersOf(now)];
  const [more2, fewer] = [without(is, was), without(was, is)];
  const told3 = (words) => change3(id, "role-deputies", words);
  return [
    ...more2.length === 0 ? [] : [told3(`has the deputies ${tell(more2)}, who may sign for it after ${now?.after ?? ""}`)],
    ...fewer.length === 0 ? [] : [told3(`has the deputies ${tell(fewer)} no more: they cannot hold by it`)],
    ...before === void 0 || now === void 0 || before.after === now.after ? [] : [waitChange(id, before, now)]
  ];
}
function waitChange(id, before, now) {
  const words = `lets its deputies sign after ${now.after} instead of ${before.after}`;
  const weakens2 = !(durationOf(now.after) >= durationOf(before.after));
  return { ...change3(id, "role-deputies", words), weakens: weakens2 };
}
function membersOf({ users, teams } = { users: [], teams: [] }) {
  return [...users, ...teams].map((name) => name.toLowerCase());
}
function tell(names) {
  return names.join(", ");
}
function change3(id, what, words) {
  return { path: `roles.${id}`, what, weakens: true, sentence: `The role ${id} ${words}.` };
}

// src/checklist/weakening/profiles.ts
function profileChanges(before = [], now = []) {
  const removed = before.filter(({ id }) => !now.some((one) => one.id === id));
  return [
    ...removed.map(({ id }) => change4(id, false, "is removed: nobody can choose it any more")),
    ...now.flatMap((profile) => {
      const earlier = before.find(({ id }) => id === profile.id);
      if (earlier === void 0)
        return [change4(profile.id, true, `is added: the role ${profile.by} may leave ${tell2(profile)} for later`)];
      if (same(earlier, profile)) return [];
      const words = `leaves ${tell2(profile)} for later, chosen by the role ${profile.by}, under other conditions than before`;
      return [change4(profile.id, !isNarrower(profile, earlier), words)];
    })
  ];
}
function isNarrower(now, before) {
  return now.by === before.by && isWithin(now.later, before.later) && isWithin(now.branches, before.branches) && now.due <= before.due && (before.environments === null || now.environments !== null && isWithin(now.environments, before.environments));
}
function tell2({ later }) {
  return later.join(", ");
}
function change4(id, weakens2, words) {
  return { path: `profiles.${id}`, what: "profile", weakens: weakens2, sentence: `The profile ${id} ${words}.` };
}

// src/checklist/weakening/compare.ts
function compareChecklists(before, now) {
  return {
    changes: [
      ...environmentChanges(before.environments, now.environments),
      ...roleChanges(before.roles, now.roles),
      ...profileChanges(before.profiles, now.profiles),
      ...itemChanges(before, now),
      ...otherChanges3(before, now)
    ],
    voids: voidedBy(before, now)
  };
}
function weakens(before, now) {
  return compareChecklists(before, now).changes.some((change5) => change5.weakens);
}
function voidedBy(before, now) {
  return before.items.filter(({ evidence }) => proofsOf(evidence).some(({ kind }) => kind === "signoff" || kind === "attestation")).filter(({ wording }) => !now.items.some((item) => item.wording === wording)).map(({ id, title }) => ({ item: id, title }));
}
function otherChanges3(before, now) {
  const rest = ({
    environments: _environments,
    roles: _roles,
    profiles: _profiles,
    items: _items,
    ...others
  }) => others;
  if (same(rest(before), rest(now))) return [];
  const sentence = "The checklist changes in a way that is not told apart.";
  return [{ path: "", what: "other", weakens: true, sentence }];
}

// src/gate/earlier.ts
function earlierOnes({ checklist }, facts) {
  let newer = [checklist];
  const found = [];
  for (const source of (facts.earlier ?? []).toReversed()) {
    const name = nameOf2(source, facts);
    const before = readEarlier(source, facts);
    if (before.state === "unread") found.push({ name, config: before });
    if (before.state !== "valid" || !weakens(before.checklist, checklist)) continue;
    found.push({ name, config: { state: "valid", checklist: asShown(before.checklist, newer) } });
    newer = [...newer, before.checklist];
  }
  return found.toReversed();
}
function nameOf2({ commit, blob, policies = [] }, { config: [present, ...lent] }) {
  const others = policies.filter(
    ({ reference, blob: then }) => !lent.some((one) => one.policy?.reference === reference && one.blob?.oid === then.oid)
  );
  if (blob?.oid !== present?.blob?.oid || others.length === 0) return `the checklist of ${commit.slice(0, 12)}`;
  return others.map(({ reference, changedBy }) => `the policy ${reference} of ${changedBy.slice(0, 12)}`).join(", ");
}
function readEarlier(source, facts) {
  const now = withReadings(source, facts);
  if (source.policies === void 0) return now;
  const present = policiesIn(facts);
  const then = new Map(source.policies.map((one) => [one.reference, one]));
  const before = withReadings(source, facts, (reference) => {
    const one = then.get(reference);
    const isPrivate = present.read(reference)?.private ?? false;
    return one === void 0 ? null : { text: one.blob.text, version: `commit ${one.changedBy}`, private: isPrivate };
  });
  if (before.state !== "valid" || now.state !== "valid") return before;
  return { state: "valid", checklist: thawed(before.checklist, now.checklist) };
}
function withReadings(source, facts, given = () => null) {
  const [, ...policies] = facts.config;
  let all = { ...facts, config: [source, ...policies] };
  let read = readWith(all, given);
  for (let level = 0; level < limits.policyDepth && read.state === "unread"; level += 1) {
    const taken = read.policies.map(({ reference }) => readingOf(facts, { kind: "policy", reference }));
    all = { ...all, config: [...all.config, ...taken.flatMap((one) => isKnown(one) ? [one.value] : [])] };
    read = readWith(all, given);
  }
  return read;
}
function readWith(facts, given) {
  const lent = policiesIn(facts);
  return readConfig(facts, { ...lent, read: (reference) => given(reference) ?? lent.read(reference) });
}
function thawed(before, now) {
  const environments = before.environments.map((one) => {
    const other = now.environments.find(({ name }) => name === one.name);
    return other === void 0 ? one : { ...one, calendar: { ...one.calendar, freezes: other.calendar.freezes } };
  });
  return { ...before, environments };
}
function asShown(before, newer) {
  const words = new Map(newer.toReversed().flatMap(({ items: items2 }) => items2.map((item) => [item.id, item])));
  const items = before.items.map((item) => {
    const shown = words.get(item.id);
    return shown === void 0 ? item : { ...item, title: shown.title, wording: shown.wording };
  });
  return { ...before, items };
}

// src/gate/in-flight.ts
function needsInFlight(config, facts) {
  if (config.state !== "valid") return [];
  const then = withLastPins(facts, namedIn(config.checklist));
  const earlier = earlierOnes(config, facts).flatMap(
    ({ config: one }) => one.state === "valid" ? missingNeeds(one.checklist, then) : policyNeeds(one.policies, facts)
  );
  return [...missingNeeds(config.checklist, facts), ...earlier];
}
function policyNeeds(policies, { readings }) {
  return policies.map(({ reference }) => ({ kind: "policy", reference })).filter((need) => !Object.hasOwn(readings, needKey(need)));
}
function judgeInFlight(config, facts, shown = { checks: [] }) {
  const present = judgeGates(config, facts, shown);
  if (config.state !== "valid") return present;
  const own = { config: goingBack(config, facts), interpretation: present.interpretation };
  const earlier = earlierOnes(config, facts).map((one) => ({ ...one, config: goingBack(one.config, facts) }));
  return earlier.reduce((joined, one) => joinedWith(one, own, joined), present);
}
function joinedWith({ name, config: before }, own, joined) {
  const { facts, interpretation, rollCalls } = joined;
  const then = withLastPins(facts, namedIn(own.config.checklist));
  const said = before.state === "valid" ? interpret(before.checklist, then) : interpretation;
  const missing = before.state === "valid" ? gatesMissing(before.checklist, facts, rollCalls) : [];
  const calls = [...rollCalls, ...missing.map((gate) => judge(own.config, facts, gate, own.interpretation))];
  return {
    ...joined,
    interpretation: {
      ...interpretation,
      // What covers an item that only the earlier one asks is written down as well.
      waivers: [...interpretation.waivers, ...before.state === "valid" ? said.waivers : []],
      replies: repliesOf(interpretation, said)
    },
    rollCalls: calls.map(
      (call) => asksIn(before, facts, call.gate) ? both(call, judge(before, then, call.gate, said), name) : call
    )
  };
}
function gatesMissing(checklist, facts, rollCalls) {
  const known = new Set(rollCalls.map(({ gate }) => gateName(gate)));
  return gatesOf(checklist, facts).filter((gate) => !known.has(gateName(gate)));
}
function asksIn(config, facts, gate) {
  if (config.state !== "valid") return true;
  if (gate.kind === "environment") return environmentNamed(config.checklist, gate.name) !== void 0;
  const anywhere = { ...facts, subject: { ...facts.subject, environment: null } };
  return gatesOf(config.checklist, anywhere).some(({ kind }) => kind === "merge");
}
function repliesOf(present, earlier) {
  return present.replies.map((reply) => {
    const other = earlier.replies.find(({ comment }) => comment.id === reply.comment.id);
    return reply.reaction === "refused" && other?.reaction === "accepted" ? other : reply;
  });
}

export {
  withLastPins,
  compareChecklists,
  earlierOnes,
  needsInFlight,
  judgeInFlight
};
