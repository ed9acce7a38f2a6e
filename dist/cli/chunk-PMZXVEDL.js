import {
  alwaysAskedIn,
  askedBy,
  crowdedRoles,
  isAlwaysAskedIn,
  listed,
  peopleWarnings
} from "./chunk-LOHRZJZN.js";
import {
  isAskedIn
} from "./chunk-KIJVDRWW.js";
import {
  canonical,
  quote,
  rollbackRuleOf,
  templateItems
} from "./chunk-H45GHJOG.js";
import {
  canBeMet,
  placedProofs
} from "./chunk-MR2BGIV6.js";
import {
  durationOf,
  endShownAt,
  evidenceOf,
  frozenPeriod,
  globMatches,
  isPlaceholder,
  joined,
  openPeriods,
  outside,
  overlap,
  placedParts,
  proofsOf
} from "./chunk-OQEANZAU.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import {
  templateNames,
  templateOrigin
} from "./chunk-QCRBFIOV.js";

// src/checklist/warnings/contradictions.ts
function contradictions({ environments, items }) {
  const found = /* @__PURE__ */ new Map();
  for (const environment of environments) {
    if (environment.enforce === "off") continue;
    const first = /* @__PURE__ */ new Map();
    for (const demand of alwaysAskedIn(environment, items).flatMap(demandsOf)) {
      const before = first.get(demand.what) ?? demand;
      first.set(demand.what, before);
      if (before.holds !== demand.holds) found.set(demand.at.join("\n"), contradiction(before, demand));
    }
  }
  return [...found.values()];
}
function demandsOf({ id, ask, evidence }) {
  return within(evidence, ["items", id], true).map(({ what, ...demand }) => ({
    ...demand,
    item: id,
    what: `${ask} ${what}`
  }));
}
function within(evidence, at, holds) {
  const own = { what: canonical(evidence), holds, at: [...at, evidence.kind] };
  const parts = placedParts(evidence, at);
  if (evidence.kind === "not") return parts.flatMap(([part, below]) => within(part, below, !holds));
  const isEach = parts.length === 1 || evidence.kind === (holds ? "all" : "any");
  return [own, ...isEach ? parts.flatMap(([part, below]) => within(part, below, holds)) : []];
}
function contradiction(before, { item, at, holds }) {
  const other = item === before.item ? "the same item" : quote(before.item);
  return {
    code: "CONTRADICTION",
    at,
    on: "value",
    message: holds ? `${quote(item)} needs what ${other} needs not to be` : `${quote(item)} needs that not to be which ${other} needs`,
    seen: holds ? "asked for, and asked not to be" : "asked not to be, and asked for",
    allowed: "items that can be met together",
    next: "Take one of the two out, or ask them in different environments."
  };
}

// src/checklist/warnings/deputy-warnings.ts
function deputyWarnings({ roles, items }) {
  const asked = new Set(
    items.flatMap(({ evidence }) => proofsOf(evidence).flatMap(({ spec }) => "role" in spec ? [spec.role] : []))
  );
  return Object.values(roles).flatMap((role) => {
    if (role.deputies === void 0) return [];
    const both = heldBy(role, role.deputies);
    return [...asked.has(role.id) ? [] : [idle(role.id)], ...both.length === 0 ? [] : [holding(role.id, both)]];
  });
}
function heldBy({ users, teams }, deputies) {
  const holders = new Set([...users, ...teams].map((name) => name.toLowerCase()));
  return [...deputies.users, ...deputies.teams].filter((name) => holders.has(name.toLowerCase()));
}
function idle(id) {
  return {
    code: "IDLE_DEPUTIES",
    at: ["roles", id, "deputies"],
    on: "key",
    message: `no item asks for a sign-off of the role ${quote(id)}, so its deputies can do nothing`,
    seen: "`deputies`",
    allowed: "deputies of roles whose sign-off, tick or link an item asks for",
    next: "Take them out: nobody waives, overrides or chooses a profile in the place of a holder."
  };
}
function holding(id, names) {
  return {
    code: "DEPUTY_HOLDS",
    at: ["roles", id, "deputies"],
    on: "key",
    message: `the role ${quote(id)} is held by ${listed(names)} already: a holder need not wait`,
    seen: listed(names),
    allowed: "deputies who do not hold the role",
    next: "Name them once: as holders, or as deputies."
  };
}

// src/checklist/warnings/environment-warnings.ts
function environmentWarnings(environment, now) {
  return [...ofAdvice(environment, now), ...pastFreezes(environment, now)];
}
function ofAdvice({ name, enforce, adviseUntil }, now) {
  if (enforce !== "advise") return [];
  const at = ["environments", name, "enforce"];
  if (adviseUntil === null) {
    return [
      {
        code: "ADVISE_WITHOUT_END",
        at,
        on: "value",
        message: `the gate of ${quote(name)} only advises, without an end`,
        seen: quote("advise"),
        allowed: "`advise until DATE`, or `block`",
        next: "Write the day from which it shall block: `advise until YYYY-MM-DD`."
      }
    ];
  }
  if (!(endShownAt(`${adviseUntil}T00:00`) <= now)) return [];
  return [
    {
      code: "ADVICE_ENDED",
      at,
      on: "value",
      message: `the gate of ${quote(name)} blocks since ${adviseUntil}`,
      seen: quote(`advise until ${adviseUntil}`),
      allowed: "a day to come, or `block`",
      next: "Write `block`, which it means by now."
    }
  ];
}
function pastFreezes({ name, calendar }, now) {
  return calendar.freezes.flatMap(
    (freeze, index) => frozenPeriod(freeze).to <= now ? [
      {
        code: "FREEZE_OVER",
        at: ["environments", name, "freeze", index],
        on: "value",
        message: `the freeze of ${quote(name)} is over`,
        seen: `until ${freeze.until}`,
        allowed: "a freeze to come, or one that lasts",
        next: "Take it out, or give it its next dates."
      }
    ] : []
  );
}

// src/checklist/warnings/open-time.ts
var DAY = 864e5;
var YEAR = 366 * DAY;
var SHORTEST = 6e4;
function openTogether(calendars, now) {
  const year = { from: now, to: now + YEAR };
  return calendars.reduce((left, calendar) => inBoth(left, openWithin(calendar, year)), [year]).filter(({ from, to }) => to - from > SHORTEST);
}
function openWithin({ windows, freezes }, year) {
  const open = windows.length === 0 ? [year] : joined(windows.flatMap((window) => openPeriods(window, year)));
  const frozen = freezes.map(frozenPeriod).filter(({ from, to }) => from < to);
  return frozen.length === 0 ? open : inBoth(open, outside(frozen));
}
function inBoth(a, b) {
  const found = [];
  let [i, j] = [0, 0];
  for (; ; ) {
    const [one, other] = [a[i], b[j]];
    if (one === void 0 || other === void 0) return found;
    const both = overlap(one, other);
    if (both !== null) found.push(both);
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}

// src/checklist/warnings/hours-warnings.ts
function hoursWarnings({ environments, items }, now) {
  return environments.flatMap((environment) => {
    if (environment.enforce === "off") return [];
    const hours = [ofEnvironment(environment), ...items.flatMap((item) => ofItem(item, environment))];
    for (const [index, one] of hours.entries()) {
      const others = hours.slice(0, index);
      const clash = [null, ...others].find((other) => isNeverOpen(other === null ? [one] : [other, one], now));
      if (clash !== void 0) return [neverOpen(environment, clash === null ? [one] : [clash, one], one.at)];
    }
    return [];
  });
}
function isNeverOpen(hours, now) {
  return openTogether(
    hours.map(({ calendar }) => calendar),
    now
  ).length === 0;
}
function ofEnvironment({ name, calendar }) {
  const key = calendar.windows.length > 0 ? "window" : "freeze";
  return { calendar, at: ["environments", name, key], name: `the hours of ${name}` };
}
function ofItem(item, environment) {
  if (!isAlwaysAskedIn(item, environment)) return [];
  return placedProofs(item).flatMap(
    ({ at, proof }) => proof.kind === "window" && !canBeMet(item.evidence, (other) => other !== proof) ? [{ calendar: { windows: [proof.spec], freezes: [] }, at, name: `the window of ${item.id}` }] : []
  );
}
function neverOpen({ name }, hours, at) {
  const who = listed(hours.map((one) => one.name));
  return {
    code: "NEVER_OPEN",
    at,
    on: "value",
    message: hours.length === 1 ? `${who}: no minute is open within a year, so the gate of ${quote(name)} never opens` : `${who} are never open at the same time within a year, so the gate of ${quote(name)} never opens`,
    seen: "no common minute",
    allowed: "hours that meet at least once a year",
    next: "Widen one of the windows, or end the freeze earlier."
  };
}

// src/checklist/warnings/moot-parts.ts
var MOST = 40;
function mootParts({ id, evidence }) {
  return proofsOf(evidence).length > MOST ? [] : within2(evidence, ["items", id]);
}
function within2(evidence, around) {
  const parts = placedParts(evidence, around);
  const { kind } = evidence;
  if (kind !== "all" && kind !== "any") return parts.flatMap(([part, at]) => within2(part, at));
  return parts.flatMap(([part, at], index) => {
    const other = parts.findIndex(([one], place) => place !== index && decides(kind, one, part, place < index));
    return other === -1 ? within2(part, at) : [moot(kind, at, other)];
  });
}
function decides(kind, one, part, isEarlier) {
  const [strong, weak] = kind === "any" ? [part, one] : [one, part];
  return implies(strong, weak) && (isEarlier || !implies(weak, strong));
}
function implies(a, b) {
  if (canonical(a) === canonical(b)) return true;
  if (b.kind === "all") return b.of.every((part) => implies(a, part));
  if (a.kind === "any") return a.of.every((part) => implies(part, b));
  if (b.kind === "any" && b.of.some((part) => implies(a, part))) return true;
  return a.kind === "all" && a.of.some((part) => implies(part, b));
}
function moot(kind, at, other) {
  const because = kind === "any" ? `it is met only where part ${other + 1} is met too` : `it is met wherever part ${other + 1} is`;
  return {
    code: "MOOT_PART",
    at,
    on: "value",
    message: `this part of \`${kind}\` decides nothing: ${because}`,
    seen: `a part that part ${other + 1} covers`,
    allowed: "parts that each can decide",
    next: "Take one of the two out."
  };
}

// src/checklist/warnings/placeholders.ts
function placeholderWarnings({ roles }) {
  return Object.values(roles).flatMap(({ id, users, teams }) => {
    const placeholder = users.find(isPlaceholder);
    if (placeholder === void 0) return [];
    const isAlone = teams.length === 0 && users.every(isPlaceholder);
    return [
      {
        code: "PLACEHOLDER",
        at: ["roles", id, "users"],
        on: "value",
        message: isAlone ? `nobody holds the role ${quote(id)} while its placeholder stands` : `the role ${quote(id)} still has a placeholder, which is nobody`,
        seen: quote(placeholder),
        allowed: "logins of people under `users`, organisation/slug of teams under `teams`",
        next: isAlone ? "Write who holds the role instead of it." : "Take it out."
      }
    ];
  });
}

// src/checklist/warnings/proof-warnings.ts
function proofWarnings(item, environments) {
  const asking = askedBy(item, environments);
  const flawed = /* @__PURE__ */ new Map();
  for (const { proof } of placedProofs(item)) {
    const flaw = tooOld(proof) ?? unbound(
      proof,
      asking.filter(({ strict }) => strict)
    );
    if (flaw !== null) flawed.set(proof, flaw);
  }
  const isHopeless = !canBeMet(item.evidence, (proof) => !flawed.has(proof));
  return placedProofs(item).flatMap(({ at, proof }) => {
    const flaw = flawed.get(proof);
    if (flaw === void 0) return [];
    const { hopeless, ...words } = flaw;
    const message = isHopeless ? `${words.message}; ${quote(item.id)} ${hopeless}` : words.message;
    return [{ ...words, at, on: "value", message }];
  });
}
function tooOld(proof) {
  if (proof.kind !== "deployment") return null;
  const { lasting, maxAge } = proof.spec;
  if (lasting === null || maxAge === void 0 || durationOf(lasting) < durationOf(maxAge)) return null;
  return {
    code: "NEVER_FRESH",
    hopeless: "is never met",
    message: `it has lapsed before it has lasted ${lasting}`,
    seen: `for: ${lasting}, max-age: ${maxAge}`,
    allowed: "`max-age` longer than `for`",
    next: `Write a \`max-age\` of more than ${lasting}, or take it out.`
  };
}
var ANY_WORKFLOW = "github-actions";
function unbound(proof, strict) {
  if (strict.length === 0 || !isReportedByAnybody(proof)) return null;
  const places = listed(strict.map(({ name }) => quote(name)));
  const what = proof.kind === "check" ? `the check ${quote(proof.spec.name)}` : "this deployment";
  const bound = proof.kind === "check" ? `\`workflow\`, or an \`app\` other than ${ANY_WORKFLOW}` : `an \`app\` other than ${ANY_WORKFLOW}`;
  return {
    code: "UNBOUND_EVIDENCE",
    hopeless: "is never met there",
    message: `whoever can push can report ${what}, and strict environments (${places}) do not count it`,
    seen: appOf(proof),
    allowed: bound,
    next: `Add ${bound}.`
  };
}
function isReportedByAnybody(proof) {
  if (proof.kind === "check" && proof.spec.workflow !== null) return false;
  if (proof.kind !== "check" && proof.kind !== "deployment") return false;
  return proof.spec.app === null || proof.spec.app === ANY_WORKFLOW;
}
function appOf(proof) {
  const app = proof.kind === "check" || proof.kind === "deployment" ? proof.spec.app : null;
  return app === null ? "no app" : `app: ${app}`;
}

// src/checklist/warnings/releasing-warnings.ts
function releasingWarnings(environment, roles) {
  const idle2 = idleKeys(environment);
  const crowd = idle2.some(({ key }) => key === "rollback") ? [] : crowdedWayBack(environment, roles);
  return [...idle2.map((one) => decidesNothing(environment, one)), ...crowd];
}
var spelling = {
  paths: "paths",
  tags: "tags",
  workflows: "workflows",
  whenNoGo: "when-no-go",
  start: "start",
  park: "park",
  directPushes: "direct-pushes",
  rollback: "rollback"
};
function idleKeys(environment) {
  const { enforce, adviseUntil, park, whenNoGo } = environment;
  const said = Object.entries(spelling).filter(([key]) => Reflect.get(environment, key) !== void 0);
  if (enforce === "off") return said.map(([, key]) => ({ key, because: "whose gate is off" }));
  const stops = said.filter(([key]) => key === "whenNoGo" || key === "park");
  if (enforce === "advise" && adviseUntil === null)
    return stops.map(([, key]) => ({ key, because: "whose gate only advises, and so is never shut" }));
  return park === true && whenNoGo !== void 0 ? [{ key: "when-no-go", because: "whose jobs are parked, and so never wait for an answer" }] : [];
}
function decidesNothing({ name }, { key, because }) {
  return {
    code: "DECIDES_NOTHING",
    at: ["environments", name, key],
    on: "key",
    message: `\`${key}\` decides nothing in ${quote(name)}, ${because}`,
    seen: quote(key),
    allowed: "keys that make a difference there",
    next: "Take it out, or change what makes it idle."
  };
}
function crowdedWayBack({ name, separationOfDuties, rollback }, roles) {
  const { needs } = rollback ?? rollbackRuleOf();
  const held = needs.flatMap((id) => roles[id] ?? []).filter(({ teams, users }) => teams.length === 0 && users.length > 0);
  const crowded = separationOfDuties === "off" ? null : crowdedRoles(held);
  if (crowded === null) return [];
  const people = new Set(crowded.flatMap(({ users }) => users.map((user) => user.toLowerCase())));
  const draft = {
    code: "TOO_FEW_PEOPLE",
    at: ["environments", name, "rollback", "needs"],
    on: "value",
    message: `the roles ${listed(crowded.map(({ id }) => id))} are held by too few people, and one person fills one role: nobody gets the way back of ${quote(name)} signed`,
    seen: `${people.size} ${people.size === 1 ? "person" : "people"} for ${crowded.length} roles`,
    allowed: "as many people as roles that must sign",
    next: "Add somebody to one of the roles, or ask one role for the way back."
  };
  return [draft];
}

// src/checklist/warnings/same-evidence.ts
function sameEvidence(items) {
  const first = /* @__PURE__ */ new Map();
  return items.flatMap((item) => {
    if (proofsOf(item.evidence).some(isSaidByPeople)) return [];
    const key = [canonical(item.evidence), item.phase, item.ask, canonical(item.when)].join("\n");
    const before = first.get(key);
    if (before === void 0 || !meet(before, item)) {
      if (before === void 0) first.set(key, item);
      return [];
    }
    return [
      {
        code: "SAME_EVIDENCE",
        at: ["items", item.id],
        on: "key",
        message: `${quote(item.id)} is proved by the very same evidence as ${quote(before.id)}`,
        seen: `the evidence of ${before.id}`,
        allowed: "evidence of its own for every item",
        next: "Prove it by something of its own, or join the two items."
      }
    ];
  });
}
function isSaidByPeople({ kind }) {
  return kind === "signoff" || kind === "tick" || kind === "attestation";
}
function meet(a, b) {
  return a.environments === null || b.environments === null || b.environments.some((name) => a.environments?.includes(name));
}

// src/checklist/warnings/scope-warnings.ts
function scopeWarnings(item, environments) {
  if (item.phase !== "pre-deployment") return [];
  const kept = environments.filter((one) => one.enforce !== "off" && isAskedIn(item, one));
  if (kept.length === 0) return onlyWhereOff(item);
  const asking = askedBy(item, kept);
  return asking.length === 0 ? elsewhere(item, kept) : neverApplies(item, asking);
}
function onlyWhereOff({ id, environments }) {
  if (environments === null) return [];
  return [
    {
      code: "ONLY_WHERE_OFF",
      at: ["items", id, "environments"],
      on: "value",
      message: `${quote(id)} is asked only where the gate is off`,
      seen: environments.map(quote).join(", "),
      allowed: "at least one environment whose `enforce` is `advise` or `block`",
      next: "Name another environment, switch the gate on, or take the item out."
    }
  ];
}
function elsewhere({ id, when }, kept) {
  return [
    {
      code: "NEVER_APPLIES",
      at: ["items", id, "when", "environment"],
      on: "value",
      message: `${quote(id)} is asked in no environment that its \`when\` names`,
      seen: (when?.environment ?? []).map(quote).join(", "),
      allowed: kept.map(({ name }) => quote(name)).join(", "),
      next: "Name one of them, or take the condition out."
    }
  ];
}
function neverApplies({ id, when }, asking) {
  const base = when?.base ?? [];
  const branches = asking.flatMap((one) => one.branches.length === 0 ? ["**"] : one.branches);
  if (base.length === 0 || base.some((one) => branches.some((other) => mayMeet(one, other)))) return [];
  return [
    {
      code: "NEVER_APPLIES",
      at: ["items", id, "when", "base"],
      on: "value",
      message: `${quote(id)} is asked only of changes into branches that ${listed(asking.map(({ name }) => quote(name)))} does not deploy`,
      seen: base.map(quote).join(", "),
      allowed: branches.map(quote).join(", "),
      next: "Name a branch that is deployed there, or take the condition out."
    }
  ];
}
function mayMeet(a, b) {
  if (isPlain(a)) return globMatches(b, a);
  return isPlain(b) ? globMatches(a, b) : true;
}
function isPlain(glob) {
  return !/[*?]/.test(glob);
}

// src/checklist/warnings/unused-roles.ts
function unusedRoles({ roles, ...rest }) {
  const named = /* @__PURE__ */ new Set();
  gather(rest, named);
  return Object.keys(roles).filter((id) => !named.has(id)).map((id) => ({
    code: "UNUSED_ROLE",
    at: ["roles", id],
    on: "key",
    message: `nothing asks for the role ${quote(id)}`,
    seen: quote(id),
    allowed: "roles that an item, a waiver or an override names",
    next: "Name it where it shall sign, or take it out."
  }));
}
function gather(value, into) {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) gather(part, into);
}

// src/checklist/warnings/waiting-circles.ts
function waitingCircles({ environments, items }) {
  const waits = environments.flatMap((from) => items.flatMap((item) => waitsOf(item, from)));
  return waits.flatMap((wait) => {
    const way = wayBack(wait, waits);
    return way === null ? [] : [circle(wait, way)];
  });
}
function waitsOf(item, from) {
  if (askedBy(item, [from]).length === 0) return [];
  return placedProofs(item).flatMap(
    ({ at, proof }) => proof.kind === "deployment" && !canBeMet(item.evidence, (other) => other !== proof) ? [{ from, to: proof.spec.environment, at: [...at, "environment"], item: item.id }] : []
  );
}
function wayBack({ from, to }, waits) {
  const seen = /* @__PURE__ */ new Set();
  let ways = [[to]];
  while (ways.length > 0) {
    const home = ways.find((way) => sameName(way.at(-1) ?? "", from.name));
    if (home !== void 0) return home;
    ways = ways.flatMap((way) => {
      const here = (way.at(-1) ?? "").toLowerCase();
      if (seen.has(here)) return [];
      seen.add(here);
      return waits.filter((wait) => sameName(wait.from.name, here)).map((wait) => [...way, wait.to]);
    });
  }
  return null;
}
function circle({ from, to, at, item }, way) {
  const message = way.length === 1 ? `${quote(item)} lets nothing into ${quote(from.name)} that is not there already` : `the gate of ${quote(from.name)} waits for ${way.map(quote).join(", which waits for ")}`;
  return {
    code: "WAITS_FOR_ITSELF",
    at,
    on: "value",
    message,
    seen: quote(to),
    allowed: `an environment that is deployed to before ${from.name}`,
    next: "Name the environment that comes before, or narrow the `environments` of the item."
  };
}

// src/checklist/warnings/weaker-than-template.ts
function weakerThanTemplate({ id, from, evidence }) {
  const name = templateNames.find((one) => templateOrigin(one) === from);
  const raw = name === void 0 ? void 0 : templateItems(name)[id];
  if (raw === void 0 || from === void 0) return [];
  const original = evidenceOf(raw);
  const lost = canonical(original) === canonical(evidence) ? [] : losses.filter((one) => isLost(one.by, original, evidence));
  return lost.slice(0, 1).map(({ what, next }) => ({
    code: "WEAKER_THAN_TEMPLATE",
    at: ["items", id, evidence.kind],
    on: "key",
    message: `${quote(id)} asks for less than in ${from}: ${what}`,
    seen: `\`${evidence.kind}\` instead of \`${original.kind}\``,
    allowed: "evidence that asks for as much as that of the template",
    next
  }));
}
var losses = [
  {
    what: "somebody's word is enough",
    next: "Prove it by something that a machine reports, or take your evidence out.",
    by: isSaidByPeople
  },
  {
    what: "nobody has to sign",
    next: "Ask for the sign-off too, with `all`, or take your evidence out.",
    by: ({ kind }) => kind !== "signoff"
  },
  {
    what: "nobody has to review",
    next: "Ask for the review too, with `all`, or take your evidence out.",
    by: ({ kind }) => kind !== "review"
  }
];
function isLost(by, before, now) {
  return canBeMet(now, by) && !canBeMet(before, by);
}

// src/checklist/warnings/static-warnings.ts
function staticWarnings(checklist, now) {
  const { environments, items } = checklist;
  return [
    ...unusedRoles(checklist),
    ...placeholderWarnings(checklist),
    ...deputyWarnings(checklist),
    ...peopleWarnings(checklist),
    ...environments.flatMap((environment) => environmentWarnings(environment, now)),
    ...environments.flatMap((environment) => releasingWarnings(environment, checklist.roles)),
    ...hoursWarnings(checklist, now),
    ...items.flatMap((item) => [
      ...scopeWarnings(item, environments),
      ...weakerThanTemplate(item),
      ...proofWarnings(item, environments),
      ...mootParts(item)
    ]),
    ...sameEvidence(items),
    ...contradictions(checklist),
    ...waitingCircles(checklist)
  ];
}

export {
  staticWarnings
};
