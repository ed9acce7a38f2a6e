import {
  answer,
  commitEvidence,
  isKnown,
  ownersFileNeeds,
  pushStep,
  readOwnersFile,
  readingMade,
  readingOf,
  seenInChange,
  sourceNeeds,
  sourceObjection,
  touches,
  unlearnableCodes,
  unlearnt
} from "./chunk-ZLPFJ6L3.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import {
  after,
  isAtOrAfter,
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/checklist/proofs.ts
var taken = /* @__PURE__ */ new WeakMap();
function proofsOf(evidence) {
  const known = taken.get(evidence) ?? (isCombined(evidence) ? evidence.of.flatMap(proofsOf) : [evidence]);
  taken.set(evidence, known);
  return known;
}
function isCombined(evidence) {
  return "of" in evidence;
}

// src/evidence/wildcard-scan.ts
function scan(pattern, text, star, same) {
  let at = 0;
  let lastStar = -1;
  let resume = 0;
  for (let position = 0; position < text.length; ) {
    const wanted2 = pattern[at];
    const seen = text[position];
    if (wanted2 === star) {
      lastStar = at++;
      resume = position;
    } else if (wanted2 !== void 0 && seen !== void 0 && same(wanted2, seen)) {
      at++;
      position++;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      position = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === star) at++;
  return at === pattern.length;
}

// src/evidence/path-glob.ts
var longestGlob = 200;
function globMatches(pattern, text) {
  if (text === "" || globMistake(pattern) !== null) return false;
  const segments = pattern.split("/");
  if (segments.at(-1) === "**") segments.push("*");
  return scan(segments, text.split("/"), "**", segmentMatches);
}
function anyGlobMatches(patterns, text) {
  return patterns.some((pattern) => globMatches(pattern, text));
}
function anyGlobReachesBelow(patterns, path2) {
  const below = path2.split("/");
  return patterns.some((pattern) => {
    if (globMistake(pattern) !== null) return true;
    const segments = pattern.split("/");
    return segments.some(
      (segment, index) => (index > 0 || segment === "**") && scan(segments.slice(0, segment === "**" ? index + 1 : index), below, "**", segmentMatches)
    );
  });
}
function anyGlobNamesDirectory(patterns, path2) {
  return patterns.some((pattern) => pattern.startsWith(`${path2}/`));
}
var allowed = "text with `*` and `?` inside a segment and `**` as a whole segment, for example src/**/*.ts";
function globMistake(pattern) {
  const next = nextStep(pattern);
  return next === null ? null : { allowed, next };
}
function nextStep(pattern) {
  if (pattern === "") return "Write a pattern, or remove the entry.";
  if (pattern.length > longestGlob) return `Shorten it to at most ${longestGlob} characters.`;
  if (/[{}]/.test(pattern)) return "Write one entry per alternative instead of braces.";
  if (/[[\]()|]/.test(pattern)) return "Write `?` for the character, or one entry per alternative.";
  if (pattern.startsWith("!")) return "Name what is meant; there is no negation.";
  if (pattern.includes("\\")) return "Write `/` between segments; nothing is escaped.";
  const segments = pattern.split("/");
  if (segments.at(-1) === "") return `Write ${pattern}** to mean everything below it.`;
  if (segments.includes("")) return "Remove the empty segment: paths and branches start without `/`.";
  if (segments.some((segment) => segment === "." || segment === ".."))
    return "Write the path from the top of the repository, without `.` and `..`.";
  if (segments.some((segment) => segment.includes("**") && segment !== "**"))
    return "Let `**` stand alone between slashes.";
  return null;
}
function segmentMatches(pattern, text) {
  return scan(Array.from(pattern), Array.from(text), "*", (wanted2, seen) => wanted2 === "?" || wanted2 === seen);
}

// src/evidence/people/placeholder.ts
var placeholderLogin = "replace_with_a_login";
function isPlaceholder(login) {
  return login.toLowerCase() === placeholderLogin;
}

// src/evidence/checks/name-glob.ts
function isGlob(name2) {
  return name2.includes("*");
}
function matchesName(name2, text) {
  if (!isGlob(name2)) return text === name2;
  const parts = name2.split("*");
  const [first = "", ...rest] = parts;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

// src/evidence/calendar/zone.ts
var DAY = 864e5;
var formats = /* @__PURE__ */ new Map();
function isKnownZone(zone) {
  return formatOf(zone) !== null;
}
function offsetAt(zone, at) {
  const format = formatOf(zone);
  if (format === null || !(Math.abs(at) <= LAST)) return Number.NaN;
  const told5 = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(at));
  if (told5 === null) return Number.NaN;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = told5;
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1e3;
  return sign === "-" ? -ahead : ahead;
}
var LAST = 864e13 - 30 * DAY;
function stretchesOf(zone, from, to) {
  const found = [];
  let here = { from, to: from, offset: offsetAt(zone, from), repeatedUntil: from };
  while (here.to < to) {
    const next = Math.min(here.to + DAY, to);
    const offset = offsetAt(zone, next);
    if (Number.isNaN(here.offset) || Number.isNaN(offset)) return [];
    if (offset === here.offset) {
      here = { ...here, to: next };
      continue;
    }
    const turn = turnBetween(zone, here.to, next);
    found.push({ ...here, to: turn });
    const after2 = offsetAt(zone, turn);
    here = { from: turn, to: turn, offset: after2, repeatedUntil: turn + Math.max(0, here.offset - after2) };
  }
  return here.to > here.from ? [...found, here] : found;
}
function turnBetween(zone, low, high) {
  const before = offsetAt(zone, low);
  let [same, other] = [low, high];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle) === before) same = middle;
    else other = middle;
  }
  return other;
}
function formatOf(zone) {
  const known = formats.get(zone);
  if (known !== void 0) return known;
  const made = makeFormat(zone);
  if (made !== null) formats.set(zone, made);
  return made;
}
function makeFormat(zone) {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return null;
  }
}

// src/evidence/calendar/freeze.ts
function frozenPeriod({ from, until, zone }) {
  return { from: firstReached(shownAt(from), zone), to: lastReached(endShownAt(until), zone) };
}
function shownAt(text) {
  const moment = isDay(text) ? `${text}T00:00:00Z` : `${text}:00Z`;
  return after(moment, 0).startsWith(text) ? milliseconds(moment) : Number.NaN;
}
function endShownAt(text) {
  return shownAt(text) + (isDay(text) ? DAY : 0);
}
function isDay(text) {
  return !text.includes("T");
}
function firstReached(shown, zone) {
  for (const { from, to, offset } of around(shown, zone)) {
    const at = Math.max(from, shown - offset);
    if (at < to) return at;
  }
  return Number.NEGATIVE_INFINITY;
}
function lastReached(shown, zone) {
  for (const { from, to, offset } of around(shown, zone).toReversed()) {
    const at = Math.min(to, shown - offset);
    if (at > from) return at;
  }
  return Number.POSITIVE_INFINITY;
}
function around(shown, zone) {
  return stretchesOf(zone, shown - DAY, shown + DAY);
}

// src/evidence/calendar/window-key.ts
var WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
var day = `(?:${WEEK.join("|")})`;
var hour = "(?:[01]\\d|2[0-3]):[0-5]\\d";
var days = {
  type: "string",
  pattern: `^${day}(?:-${day})?$`,
  patternErrorMessage: "a day or days from one to another, such as sat or mon-thu"
};
var zoneSchema = {
  type: "string",
  maxLength: 60,
  pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$",
  patternErrorMessage: "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC"
};
var windowSchema = {
  description: "Hours of the week, as the clocks of a time zone show them. What the clocks leave out when they are set is passed over, and what they show twice is open the first time only. The first and the last 30 seconds are closed, because the clocks of two machines may differ by as much.",
  examples: [{ days: "mon-thu", hours: "09:00-16:00", zone: "Europe/Berlin" }],
  type: "object",
  additionalProperties: false,
  required: ["zone"],
  properties: {
    days: {
      description: "The days on which it opens, as `mon-thu` or `sat`, or a list of such. Default: every day.",
      examples: ["mon-thu", ["mon-wed", "fri"]],
      anyOf: [days, { type: "array", minItems: 1, maxItems: 7, uniqueItems: true, items: days }]
    },
    hours: {
      description: "From when to when it is open: the end is no part of it. One that ends earlier than it begins lasts into the next day, and belongs to the day on which it opened. Default: the whole day.",
      examples: ["09:00-16:00", "22:00-02:00"],
      type: "string",
      pattern: `^${hour}-(?:${hour}|24:00)$`,
      patternErrorMessage: "two times of day as HH:MM-HH:MM, such as 09:00-16:00"
    },
    zone: {
      description: "The time zone, by its name in the IANA database. An abbreviation such as EST can mean several and is refused.",
      examples: ["Europe/Berlin", "UTC"],
      ...zoneSchema
    }
  }
};
function windowOf({ days: days2 = "mon-sun", hours = "00:00-24:00", zone }) {
  const [opens = 0, closes2 = 0] = hours.split("-").map(minuteOf);
  return { days: [...new Set([days2].flat().flatMap(daysOf))].toSorted((a, b) => a - b), opens, closes: closes2, zone };
}
function sayWindow({ days: open, opens, closes: closes2, zone }) {
  return { days: open.map((one) => WEEK[one] ?? ""), hours: `${timeOfDay(opens)}-${timeOfDay(closes2)}`, zone };
}
function describeWindow({ days: days2, opens, closes: closes2, zone }) {
  const named = days2.length === 7 ? "every day" : days2.map((one) => WEEK[one]).join(", ");
  return `${named} ${timeOfDay(opens)}-${timeOfDay(closes2)} ${zone}`;
}
function windowMistakes(window2) {
  const { opens, closes: closes2, zone } = window2;
  const minutes = closes2 - opens + (closes2 > opens ? 0 : 24 * 60);
  const short = {
    code: "EMPTY_PERIOD",
    path: ["hours"],
    seen: `${timeOfDay(opens)}-${timeOfDay(closes2)}`,
    allowed: "a window of two minutes at least; without `hours` it is the whole day",
    next: "Write when it opens and when it closes."
  };
  return [...opens === closes2 || minutes < 2 ? [short] : [], ...zoneMistakes(zone)];
}
function zoneMistakes(zone) {
  if (isKnownZone(zone)) return [];
  return [
    {
      code: "UNKNOWN_ZONE",
      path: ["zone"],
      seen: zone,
      allowed: "a time zone of the IANA database as Area/City, or UTC",
      next: "Write the zone of the people who deploy, for example Europe/Berlin."
    }
  ];
}
function daysOf(text) {
  const [first = 0, last = first] = text.split("-").map((name2) => WEEK.indexOf(name2));
  const count = (last - first + 7) % 7 + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}
function minuteOf(text) {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * 60 + minutes;
}
function timeOfDay(minutes) {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

// src/evidence/duration.ts
var durationPattern = "^[1-9][0-9]{0,3}[mhd]$";
var durationForm = "a whole number of minutes, hours or days, such as 30m, 2h or 1d";
var units = { m: 6e4, h: 36e5, d: 864e5 };
var NEVER = 36500 * 864e5;
function durationOf(text, otherwise = NEVER) {
  const unit = units[text.slice(-1)];
  return unit === void 0 || !new RegExp(durationPattern).test(text) ? otherwise : Number(text.slice(0, -1)) * unit;
}

// src/evidence/freshness.ts
function ageSchema(description, example) {
  return {
    type: "string",
    pattern: durationPattern,
    patternErrorMessage: durationForm,
    description,
    examples: [example]
  };
}
var maxAgeSchema = ageSchema(
  "How long it counts after it happened: a whole number of minutes, hours or days, such as 30m, 24h or 7d. At the very moment it lapses it counts no more. Without it, it does not grow old.",
  "24h"
);
var AHEAD = 3e4;
function fresh(found, { most, at, what, renew, code = "EVIDENCE_STALE" }, now) {
  if (most === void 0 || found.outcome !== "met") return found;
  const { facts } = found;
  if (at === null || !(milliseconds(at) <= milliseconds(now) + AHEAD)) {
    const sentence = `When ${what} cannot be told (${at ?? "no time is shown"}), and it counts only for ${most}.`;
    return answer("unknown", "EVIDENCE_AGE_UNKNOWN", sentence, { next: renew, facts });
  }
  const lapses = after(at, durationOf(most, 0));
  if (!isBefore(now, lapses)) {
    const sentence = `${capital(what)} at ${at}, counts for ${most} and lapsed on ${tellInstant(lapses)}.`;
    return answer("pending", code, sentence, { next: renew, facts });
  }
  const nextLook = found.nextLook !== void 0 && isBefore(found.nextLook, lapses) ? found.nextLook : lapses;
  return { ...found, lapses, nextLook };
}
function newestBut(count, moments) {
  const read = moments.filter((at) => at !== null && !Number.isNaN(milliseconds(at)));
  return read.toSorted((a, b) => milliseconds(b ?? "") - milliseconds(a ?? ""))[count - 1] ?? null;
}
function oldest(moments) {
  return moments.includes(null) ? null : newestBut(moments.length, moments);
}
function tellInstant(instant) {
  return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):.*Z$/, "$1 $2 UTC");
}
function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function firstLapse(parts) {
  const known = parts.flatMap(({ lapses: lapses2 }) => lapses2 === void 0 ? [] : [lapses2]);
  const lapses = oldest(known);
  return lapses === null ? {} : { lapses, nextLook: lapses };
}
function lastLapse(parts) {
  const met = parts.filter(({ outcome }) => outcome === "met").map(({ lapses: lapses2 = null }) => lapses2);
  const lapses = met.includes(null) ? null : newestBut(1, met);
  return lapses === null ? {} : { lapses };
}

// src/evidence/statements/standing.ts
var counts = { counts: true };
function refused(code, sentence) {
  return { counts: false, code, sentence };
}

// src/evidence/people/person.ts
function isPerson(actor) {
  return actor !== null && actor.type === "User";
}
function samePerson(a, b) {
  if (a === null || b === null) return false;
  return a.id !== null && b.id !== null ? a.id === b.id : sameName(a.login, b.login);
}

// src/evidence/people/deployers.ts
function deployersOf({ environment, candidate }, facts) {
  const told5 = (facts.deployers ?? []).filter(
    (one) => one.commit === candidate && sameName(one.environment, environment)
  );
  const reading = readingMade(facts, { kind: "release", environment, candidate });
  const listed2 = reading !== void 0 && isKnown(reading) ? reading.value.deployments.newest : [];
  const made = listed2.flatMap(
    ({ commit, creator, createdAt: at }) => commit === candidate && creator !== null ? [{ environment, commit, by: creator, at }] : []
  );
  return [...told5, ...made].filter(({ by }) => by.type !== "Bot");
}
function deploys(actor, deployers) {
  return deployers.some((other) => samePerson(actor, other) || sameName(actor.login, other.login));
}
function besideDeployers(one, deployers) {
  if (!one.standing.counts || !deploys(one.by, deployers)) return one;
  const sentence = `${one.by.login} deploys this, and duties are separated here.`;
  return { ...one, standing: refused("SIGNOFF_SELF", sentence) };
}

// src/evidence/recall.ts
function isOriginTold(texts) {
  return texts.some(({ throughApp }) => throughApp !== void 0);
}
var sorted = /* @__PURE__ */ new WeakMap();
function recall({ remembered }) {
  const known = sorted.get(remembered) ?? sort(remembered);
  sorted.set(remembered, known);
  return known;
}
function sort(remembered) {
  const accounts = /* @__PURE__ */ new Map();
  const teams = /* @__PURE__ */ new Map();
  for (const one of remembered) {
    if (one.kind === "account") pin(accounts, one.login, one);
    else if (one.kind === "team") pin(teams, one.team, one);
    else if (one.kind === "released" && one.of === "account") release(accounts, one.name);
    else if (one.kind === "released") release(teams, one.name);
  }
  return {
    accounts,
    teams,
    comments: commentsAmong(remembered),
    deletions: new Map(remembered.flatMap((one) => one.kind === "comment-deleted" ? [[one.id, one]] : [])),
    pushes: remembered.flatMap((one) => one.kind === "push" ? [one] : []),
    clicks: remembered.flatMap((one) => one.kind === "clicked" ? [one] : []),
    failures: remembered.flatMap((one) => one.kind === "check-failed" ? [one] : [])
  };
}
function pin(names, name2, meant) {
  const before = names.get(name2.toLowerCase()) ?? { pin: null, releases: 0 };
  names.set(name2.toLowerCase(), { ...before, pin: before.pin ?? meant });
}
function release(names, name2) {
  const before = names.get(name2.toLowerCase());
  names.set(name2.toLowerCase(), { pin: null, releases: (before?.releases ?? 0) + 1 });
}
function commentsAmong(remembered) {
  const texts = /* @__PURE__ */ new Map();
  for (const one of remembered) {
    if (one.kind !== "comment") continue;
    const list = texts.get(one.id);
    if (list === void 0) texts.set(one.id, [one]);
    else list.push(one);
  }
  return new Map(
    [...texts].flatMap(([id, list]) => {
      const [first, ...rest] = list.toSorted((a, b) => milliseconds(a.writtenAt) - milliseconds(b.writtenAt));
      return first === void 0 ? [] : [[id, { id, change: first.change, texts: [first, ...rest] }]];
    })
  );
}

// src/evidence/people/separation.ts
function separationOf(question) {
  const { change, actor, environment, facts } = question;
  if (environment.separationOfDuties === "off") return { free: true };
  if (change.release !== void 0) return besideDeployer(change, actor);
  const pushers = pushersOf(change, facts);
  const part = partAmong(change, actor, facts, pushers);
  if (part !== null) {
    return {
      free: false,
      code: "SIGNOFF_SELF",
      sentence: `${actor.login} ${part} this change, and duties are separated here.`
    };
  }
  const stranger = unknownPerson(change);
  if (stranger !== null) return { free: false, unknown: true, code: "SIGNOFF_AUTHORS_UNKNOWN", sentence: stranger };
  if ("known" in pushers) return { free: true };
  return { free: false, unknown: true, code: pushers.code, sentence: pushers.sentence };
}
function besideDeployer({ author }, actor) {
  if (author === null || !isPusher(actor, author)) return { free: true };
  return {
    free: false,
    code: "SIGNOFF_SELF",
    sentence: `${actor.login} deploys this release, and duties are separated here.`
  };
}
function isTold(change, facts) {
  if ("known" in pushersOf(change, facts)) return true;
  return change.crossRepository && change.author?.type === "User" && unknownPerson(change) === null;
}
function partTaken(change, actor, facts) {
  return partAmong(change, actor, facts, pushersOf(change, facts));
}
function partAmong(change, actor, facts, pushers) {
  const told5 = "known" in pushers && pushers.known.some((other) => isPusher(actor, other));
  return partOf(change, actor) ?? (told5 || isRememberedPusher(actor, change, facts) ? "pushed to" : null);
}
function isPusher(actor, other) {
  return samePerson(actor, other) || sameName(actor.login, other.login);
}
function partOf(change, actor) {
  const { byId, byLogin } = participantsOf(change);
  return (actor.id === null ? void 0 : byId.get(actor.id)) ?? byLogin.get(asciiLower(actor.login)) ?? null;
}
var gathered = /* @__PURE__ */ new WeakMap();
function participantsOf(change) {
  const before = gathered.get(change);
  if (before !== void 0) return before;
  const byId = /* @__PURE__ */ new Map();
  const byLogin = /* @__PURE__ */ new Map();
  const add = (user, part) => {
    if (user === null) return;
    if (user.id !== null && !byId.has(user.id)) byId.set(user.id, part);
    if (!byLogin.has(asciiLower(user.login))) byLogin.set(asciiLower(user.login), part);
  };
  add(change.author, "opened");
  if (change.author?.type === "Bot") {
    for (const event of change.timeline) if (event.kind === "assigned") add(event.assignee, "was assigned to");
  }
  for (const { authors, committer } of change.commits) {
    for (const { user } of authors) add(user, "wrote part of");
    add(committer?.user ?? null, "committed part of");
  }
  gathered.set(change, { byId, byLogin });
  return { byId, byLogin };
}
var strangers = /* @__PURE__ */ new WeakMap();
function unknownPerson(change) {
  const found = strangers.get(change) ?? { sentence: findStranger(change) };
  strangers.set(change, found);
  return found.sentence;
}
var MOST_LISTED = 250;
function findStranger(change) {
  const consequence = "so it cannot be told who may not sign";
  if (change.author === null) return `GitHub does not tell who opened this change, ${consequence}.`;
  if (change.commits.length === 0) return `The commits of this change are not known, ${consequence}.`;
  if (!change.commits.some(({ oid }) => oid === change.head.commit)) {
    return `The head ${shortCommit(change.head.commit)} is not among the commits that GitHub lists, ${consequence}.`;
  }
  if (change.commits.length >= MOST_LISTED) {
    return `GitHub lists no more than ${MOST_LISTED} commits of a change, and this one has as many, ${consequence}.`;
  }
  for (const { oid, authors, committer } of change.commits) {
    const everybody = committer === null || isGitHubItself(committer, change) ? authors : [...authors, committer];
    const people = everybody.filter((one) => !isApp(one, change));
    if (people.some(({ user }) => user === null) || authors.length === 0 || committer === null) {
      return `Commit ${shortCommit(oid)} names somebody whom GitHub maps to no account, ${consequence}.`;
    }
  }
  return null;
}
function isGitHubItself({ email }, change) {
  return email !== null && email.startsWith("noreply@") && isOfGitHub(email.slice("noreply@".length), change);
}
function isApp({ user, email }, change) {
  const [, host] = /^\d{1,19}\+[a-z0-9-]{1,100}\[bot\]@users\.noreply\.([\w.-]+)$/i.exec(email ?? "") ?? [];
  return user === null && host !== void 0 && isOfGitHub(host.toLowerCase(), change);
}
function isOfGitHub(host, { url }) {
  return host === "github.com" || url.startsWith(`https://${host}/`) || url.startsWith(`http://${host}:`);
}
function isRememberedPusher(actor, change, facts) {
  return recall(facts).pushes.some(
    ({ change: number, by }) => number === change.number && by !== null && isPusher(actor, by)
  );
}
function pushersOf(change, facts) {
  if (isKnown(change.pushers)) return { known: change.pushers.value };
  const pushes = readingOf(facts, { kind: "pushes", change: change.number });
  if (!isKnown(pushes)) {
    const { code, detail } = pushes.code === "NOT_READ" ? change.pushers : pushes;
    return {
      code,
      sentence: `It is not known who pushed this change (${detail}), so it cannot be told who may not sign.`
    };
  }
  const actors = pushes.value.flatMap(({ actor }) => actor === null ? [] : [actor]);
  if (actors.length === pushes.value.length && pushes.value.some(({ after: after2 }) => after2 === change.head.commit)) {
    return { known: actors };
  }
  return {
    code: "PUSHER_UNKNOWN",
    sentence: "GitHub does not tell who pushed this change, so it cannot be told who may not sign."
  };
}
function asciiLower(text) {
  return !/[A-Z]/.test(text) ? text : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

// src/evidence/own-check-name.ts
var prefix = "holdpoint/";
function ownCheckName(about) {
  return `${prefix}${about}`;
}
function aboutOfOwnCheck(name2) {
  return name2.toLowerCase().startsWith(prefix) ? name2.slice(prefix.length) : null;
}

// src/evidence/people/pins.ts
function areNamesPinned({ reader, ledger }) {
  return !reader.alone && ledger !== void 0 && isKnown(ledger);
}
var groups = /* @__PURE__ */ new WeakMap();
function pinnedAmong(users, facts) {
  const before = groups.get(users);
  if (before?.remembered === facts.remembered) return before.group;
  const pins = users.map((login) => ({ login, pin: recall(facts).accounts.get(login.toLowerCase())?.pin ?? null }));
  const group = {
    ids: new Set(pins.flatMap(({ pin: pin2 }) => pin2 === null || pin2.id === null ? [] : [pin2.id])),
    open: pins.flatMap(({ login, pin: pin2 }) => pin2 === null ? [login] : [])
  };
  groups.set(users, { remembered: facts.remembered, group });
  return group;
}
function accountFirstMeant(login, facts) {
  const reading = readingOf(facts, { kind: "account", login });
  return isKnown(reading) ? reading.value : reading;
}
function teamMeant(team, facts) {
  const pin2 = recall(facts).teams.get(team.toLowerCase())?.pin ?? null;
  if (pin2 !== null) return pin2;
  const reading = readingOf(facts, { kind: "team-identity", team });
  return isKnown(reading) ? reading.value : reading;
}
function identityChanged(what, facts) {
  return {
    unlearnable: true,
    code: "IDENTITY_CHANGED",
    detail: `${what} is not the one that the checklist named at first; take the name out of the checklist and merge, and put it in again if the new one is meant`,
    source: "ledger",
    observer: `app:${facts.reader.app ?? ""}`,
    at: facts.now
  };
}

// src/evidence/people/roles.ts
function holdsRole(role, actor, facts) {
  if (!isPerson(actor)) return { holds: false };
  const listed2 = isListed(role.users, actor, facts);
  if ("holds" in listed2 && listed2.holds) return listed2;
  let open = "unlearnable" in listed2 ? listed2 : null;
  for (const team of role.teams) {
    const member = isMember(team, actor, facts);
    if ("unlearnable" in member) open ??= member;
    else if (member.holds) return member;
  }
  return open ?? { holds: false };
}
function capacityIn(role, actor, facts) {
  const holding = holdsRole(role, actor, facts);
  if ("holds" in holding && holding.holds) return { as: "holder" };
  const { deputies } = role;
  if (deputies === void 0) return "unlearnable" in holding ? holding : { as: "nobody" };
  const standingIn = holdsRole(deputies, actor, facts);
  const doubt = "unlearnable" in holding ? holding : null;
  if ("unlearnable" in standingIn) return doubt ?? standingIn;
  if (standingIn.holds) return { as: "deputy", doubt };
  return doubt ?? { as: "nobody" };
}
function isListed(users, actor, facts) {
  if (!areNamesPinned(facts)) return { holds: isNamed(users, actor) };
  const { ids, open } = pinnedAmong(users, facts);
  if (actor.id !== null && ids.has(actor.id)) return { holds: true };
  for (const login of open) {
    const meant = accountFirstMeant(login, facts);
    if ("id" in meant && meant.id !== null && meant.id === actor.id) return { holds: true };
    if ("unlearnable" in meant && sameName(login, actor.login)) return meant;
  }
  return isNamed(users, actor) ? identityChanged(`the account ${actor.login}`, facts) : { holds: false };
}
function isNamed(users, { login }) {
  return users.some((name2) => sameName(name2, login));
}
function isMember(team, { login }, facts) {
  const membership = readingOf(facts, { kind: "team", team, login });
  if (!isKnown(membership)) return membership;
  if (membership.value.state !== "active") return { holds: false };
  if (!areNamesPinned(facts)) return { holds: true };
  const meant = teamMeant(team, facts);
  if ("unlearnable" in meant) return meant;
  return meant.id !== null && meant.id === membership.value.teamId ? { holds: true } : identityChanged(`the team ${team}`, facts);
}
function roleNeeds(role, actor) {
  if (!isPerson(actor) || isNamed(role.users, actor)) return [];
  return role.teams.map((team) => ({ kind: "team", team, login: actor.login }));
}
function signerNeeds(role, actor) {
  const asHolder = roleNeeds(role, actor);
  const { users, deputies } = role;
  if (deputies === void 0 || users.some((login) => sameName(login, actor?.login ?? ""))) return asHolder;
  return [...asHolder, ...roleNeeds(deputies, actor)];
}
function describeRole(id, role) {
  const known = role === void 0 ? void 0 : described.get(role);
  if (known?.id === id) return known.text;
  const text = describe(id, role);
  if (role !== void 0) described.set(role, { id, text });
  return text;
}
var described = /* @__PURE__ */ new WeakMap();
function describe(id, role) {
  const people = [...(role?.teams ?? []).map((team) => `team ${team}`), ...role?.users ?? []];
  return people.length === 0 ? `the role ${id}` : `the role ${id} (${people.join(", ")})`;
}

// src/evidence/statements/sign-off-step.ts
function signOffLine(line) {
  const commit = line.commit === null ? "" : ` @${line.commit}`;
  const environment = line.environment === null ? "" : ` in ${line.environment}`;
  const link = line.word === "attest" ? " URL" : "";
  return `/${line.word} ${line.item}${link}${commit}${environment}`;
}
function signOffStep(role, question, commit, word = "signoff") {
  const several = question.askedIn.length !== 1;
  const place = question.change.release === void 0 ? "on the pull request" : "on the issue of the release";
  return {
    who: `somebody who holds ${describeRole(role, question.roles[role])}`,
    how: `comments ${place}${word === "attest" ? ", with the link" : ""}`,
    paste: signOffLine({
      word,
      item: question.item.id,
      commit,
      environment: several ? question.environment.name : null
    })
  };
}

// src/evidence/people/deputies.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
function shownSince({ item, commit, facts }) {
  const about = facts.shown.filter((one) => one.item === item.id && one.commit === commit);
  const others = about.filter(({ wording }) => wording !== item.wording).map(({ since }) => milliseconds(since));
  const last = Math.max(Number.NEGATIVE_INFINITY, ...others);
  const own = about.filter(({ wording, since }) => wording === item.wording && !(milliseconds(since) <= last));
  return Number.isNaN(last) ? null : oldest(own.map(({ since }) => since));
}
function deputiesFrom(since, { after: wait }) {
  const shown = milliseconds(since);
  const begin = Math.ceil((shown + durationOf(wait)) / MINUTE) * MINUTE;
  return after(since, begin - shown).replace(".000Z", "Z");
}
function deputyTime({ role, by, at }, place) {
  const since = shownSince(place);
  const { id } = place.item;
  const who = `${by.login} signed "${id}" as a deputy of the role ${role.id}`;
  if (since === null && place.facts.reader.app === null) {
    const sentence = `${who}; since when it is shown is not known here, so it cannot be told whether deputies could sign yet.`;
    return refused("DEPUTY_TIME_UNKNOWN", sentence);
  }
  const wait = role.deputies ?? { after: "" };
  if (since === null || isBefore(at, since)) {
    const sentence = `${who} before it was shown here; deputies can ${wait.after} after that. Sign again then.`;
    return refused("DEPUTY_TOO_EARLY", sentence);
  }
  const from = deputiesFrom(since, wait);
  if (isAtOrAfter(at, from)) return counts;
  return refused("DEPUTY_TOO_EARLY", `${who}, and deputies can from ${tellInstant(from)} on. Sign again then.`);
}
var idle = /* @__PURE__ */ new Set([
  "SIGNOFF_NOT_IN_ROLE",
  "SIGNOFF_NOT_HUMAN",
  "SIGNOFF_SELF",
  "SIGNOFF_SECOND_ROLE"
]);
function afterHolder({ role, by, at }, { item, commit, facts }, { environment, signOffs, objections }, since) {
  const isSince = (moment) => !isBefore(at, moment) && !isBefore(moment, since);
  const signers = signOffs.filter(
    (one) => one.role === role.id && one.item === item.id && one.environment === environment.name && (one.commit === commit || one.commit === null) && isSince(one.at) && (one.standing.counts || !idle.has(one.standing.code))
  );
  const objectors = objections.filter(
    (one) => (one.environment === null || one.environment === environment.name) && (one.target === null || one.target === item.id || one.target === role.id) && (isSince(one.at) || one.stands && !isBefore(at, one.at))
  );
  let doubt = null;
  for (const { by: other } of [...signers, ...objectors]) {
    if (samePerson(other, by)) continue;
    const holding = holdsRole(role, other, facts);
    if ("unlearnable" in holding) {
      const sentence = `Whether ${other.login}, who spoke of it before ${by.login}, a deputy, holds the role ${role.id} could not be learnt: ${holding.detail}.`;
      doubt ??= refused(holding.code, sentence);
    } else if (holding.holds) {
      const sentence = `${other.login} holds the role ${role.id} and has signed "${item.id}" or objected since it was shown, so ${by.login}, a deputy, cannot sign it.`;
      return refused("DEPUTY_AFTER_HOLDER", sentence);
    }
  }
  return doubt;
}
function deputiesTime(role, asked2) {
  const { item, candidate, facts, objections = [] } = asked2;
  const place = { item, commit: candidate, facts };
  const since = shownSince(place);
  if (since === null || role.deputies === void 0) return { from: null, begun: false };
  const word = { role, by: { id: null, login: "", type: "User" }, at: facts.now };
  if (afterHolder(word, place, { ...asked2, objections }, since) !== null) return null;
  const from = deputiesFrom(since, role.deputies);
  return { from, begun: isAtOrAfter(facts.now, from) };
}
function asDeputy(role, at, since) {
  const hours = Math.floor((milliseconds(at) - milliseconds(since)) / HOUR);
  return ` as a deputy of the role ${role}, ${hours} ${hours === 1 ? "hour" : "hours"} after it was shown`;
}

// src/evidence/statements/kept.ts
var onPushSchema = {
  description: "What a push does to a sign-off. `reset` (the default): it counts no more. `keep`: it counts for whatever is pushed later. `keep-if-unchanged`: it counts as long as nothing that matches these globs differs from the commit that was signed. In a strict environment only `reset`.",
  examples: ["keep", { "keep-if-unchanged": ["src/**", "package.json"] }],
  anyOf: [
    { type: "string", enum: ["reset", "keep"] },
    {
      type: "object",
      additionalProperties: false,
      required: ["keep-if-unchanged"],
      properties: {
        "keep-if-unchanged": {
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: { type: "string", minLength: 1, maxLength: longestGlob },
          description: "Globs of the paths whose contents must be the same; a path that came or went counts as changed, so a moved file counts at both of its places.",
          examples: [["src/**", "package.json"]]
        }
      }
    }
  ]
};
function onPushOf(raw) {
  if (raw === void 0 || raw === "reset") return {};
  return { onPush: raw === "keep" ? raw : { keepIfUnchanged: raw["keep-if-unchanged"] } };
}
function keptStanding(signed, who, onPush, question) {
  const { commit, change, environment } = question;
  const given = `${who} signed ${shortCommit(signed)}, but ${shortCommit(commit)} is judged`;
  const reset = (why) => refused("SIGNOFF_STALE", `${given}; ${why}.`);
  if (onPush === void 0 || environment.strict || commit !== change.head.commit) return reset("a push resets it");
  const since = `given on ${shortCommit(signed)}, kept`;
  if (onPush === "keep") return { kept: true, how: `${since} over later pushes` };
  const difference = readingOf(question.facts, differenceNeed(signed, question));
  if (!isKnown(difference)) return unlearnt2(difference, reset);
  const globs = onPush.keepIfUnchanged;
  const changed2 = difference.value.find((path2) => touchesAny(globs, path2));
  if (changed2 === void 0) return { kept: true, how: `${since}: nothing under ${globs.join(", ")} changed` };
  const merge = mergeNeed(signed, question);
  if (merge === null) return reset(`${changed2} has changed since`);
  const reading = readingOf(question.facts, merge);
  if (!isKnown(reading)) return unlearnt2(reading, reset);
  const { fromBase, before, after: after2 } = reading.value;
  if (!fromBase || !sameParts(before, after2)) return reset(`${changed2} has changed since`);
  return { kept: true, how: `${since}: only ${change.base.ref} was merged into it` };
}
function keptNeeds(signed, onPush, question) {
  const { commit, change, environment, facts } = question;
  if (onPush === void 0 || onPush === "keep" || environment.strict || commit !== change.head.commit) return [];
  const first = differenceNeed(signed, question);
  const difference = readingOf(facts, first);
  const merge = mergeNeed(signed, question);
  if (merge === null || !isKnown(difference)) return [first];
  return difference.value.some((path2) => touchesAny(onPush.keepIfUnchanged, path2)) ? [first, merge] : [first];
}
function touchesAny(globs, path2) {
  if (path2.endsWith("/")) return anyGlobReachesBelow(globs, path2.slice(0, -1));
  return globs.some((glob) => globMistake(glob) !== null) || anyGlobMatches(globs, path2);
}
function differenceNeed(from, { commit }) {
  return { kind: "tree-difference", from, to: commit };
}
function mergeNeed(from, { commit, change }) {
  const [first, merged, ...others] = change.commits.find(({ oid }) => oid === commit)?.parents ?? [];
  if (first !== from || merged === void 0 || others.length > 0) return null;
  return { kind: "base-merge", from, to: commit, merged, base: change.base.commit };
}
function sameParts(before, after2) {
  return before.length === after2.length && before.every(({ path: path2, part }, index) => path2 === after2[index]?.path && part === after2[index]?.part);
}
function unlearnt2(reading, reset) {
  if (reading.code === "TRUNCATED") return reset("they are too large to be compared");
  return refused(reading.code, `Whether something changed since a sign-off could not be learnt: ${reading.detail}.`);
}

// src/evidence/statements/sign-off.ts
function countsFrom({
  at,
  click
}) {
  return click?.shown ?? at;
}

// src/evidence/statements/judge-sign-offs.ts
var unlearnt3 = /* @__PURE__ */ new Set([
  "SIGNOFF_AUTHORS_UNKNOWN",
  "DEPUTY_TIME_UNKNOWN",
  ...unlearnableCodes
]);
function judgeSignOffs({ role, expires, onPush }, question, word = "signoff") {
  const own = signOffsAbout(question.item.id, question.signOffs).filter((one) => isAbout(one, role, question, word)).toSorted((a, b) => milliseconds(countsFrom(b)) - milliseconds(countsFrom(a)));
  const judged = own.map((one) => ({ one, standing: standingHere(one, onPush, question) }));
  const good = judged.find(({ standing }) => "kept" in standing || standing.counts);
  if (good !== void 0) {
    const kept = "kept" in good.standing ? `, ${good.standing.how}` : "";
    return aged(good.one, kept, { role, expires, word }, question);
  }
  const refused2 = judged.flatMap(
    ({ one, standing }) => "kept" in standing || standing.counts ? [] : [{ one, standing }]
  );
  const told5 = refused2.find(({ standing }) => unlearnt3.has(standing.code)) ?? refused2[0];
  if (told5 === void 0) return null;
  const age = unlearnt3.has(told5.standing.code) ? aged(told5.one, "", { role, expires, word }, question) : null;
  return age === null || age.outcome === "met" ? refusal(role, told5, question, word) : age;
}
function aged(one, how, { role, expires, word }, question) {
  const facts = [signOffFact(one, question)];
  const met = signedWith(one, answer("met", "MET", `${wordOf(one)}${capacityOf(one, role)}${how}.`, { facts }));
  const renew = [signOffStep(role, question, question.candidate, word)];
  const { what, code } = ages[word];
  const began = one.click === void 0 ? `the ${what} of ${one.by.login} was given` : `the button that ${one.by.login} pressed was shown`;
  const age = { most: expires, at: countsFrom(one), what: began, renew, code };
  return fresh(met, age, question.facts.now);
}
function capacityOf({ at, click, standing }, role) {
  const deputy = deputyOf(standing);
  return deputy === void 0 ? ` for the role ${role}` : asDeputy(role, countsFrom({ at, click }), deputy.since);
}
function signedBy({ role, by, at, standing }, met) {
  const deputy = deputyOf(standing);
  if (deputy === void 0) return met;
  return { ...met, deputy: { role, by: { id: by.id, login: by.login }, at, shown: deputy.since } };
}
function signedWith(one, met) {
  const signed = signedBy(one, met);
  return one.click === void 0 ? signed : { ...signed, click: one.click };
}
function deputyOf(standing) {
  return standing.counts ? standing.deputy : void 0;
}
var ages = {
  signoff: { what: "sign-off", code: "SIGNOFF_EXPIRED" },
  attest: { what: "link", code: "EVIDENCE_STALE" }
};
function isAbout(one, role, { environment }, word) {
  return one.role === role && one.environment === environment.name && one.link !== void 0 === (word === "attest");
}
function wordOf({ by, link, click }) {
  const how = click === void 0 ? "" : " with the button";
  return link === void 0 ? `Signed by ${by.login}${how}` : `\`${link}\` was given by ${by.login}`;
}
var byItem = /* @__PURE__ */ new WeakMap();
function signOffsAbout(item, signOffs) {
  const sorted2 = byItem.get(signOffs) ?? sortByItem(signOffs);
  byItem.set(signOffs, sorted2);
  return sorted2.get(item) ?? [];
}
function sortByItem(signOffs) {
  const sorted2 = /* @__PURE__ */ new Map();
  for (const one of signOffs) {
    const list = sorted2.get(one.item);
    if (list === void 0) sorted2.set(one.item, [one]);
    else list.push(one);
  }
  return sorted2;
}
var teamStep = {
  who: "somebody who keeps the checklist or the job",
  how: "lists users in the role, gives a token that may read the organisation's members, or runs the App and gives its `app-id`"
};
var nameStep = {
  who: "somebody who keeps the checklist",
  how: "takes the name out of the checklist and merges, and puts it in again if the new account or team is meant"
};
var othersStep = /* @__PURE__ */ new Map([
  ["TEAM_UNREADABLE", teamStep],
  ["IDENTITY_CHANGED", nameStep]
]);
function refusal(role, { one, standing }, question, word) {
  const commit = standing.code === "SIGNOFF_AMBIGUOUS" ? question.candidate : null;
  const next = [othersStep.get(standing.code) ?? signOffStep(role, question, commit, word)];
  return answer(outcomeOf(standing.code), standing.code, standing.sentence, {
    next,
    facts: [signOffFact(one, question)]
  });
}
function outcomeOf(code) {
  if (unlearnt3.has(code)) return "unknown";
  return code === "SIGNOFF_REVOKED" ? "unmet" : "pending";
}
function standingHere(one, onPush, question) {
  const { commit, candidate } = question;
  if (!one.standing.counts && one.standing.code === "SIGNOFF_STALE") return one.standing;
  if (one.commit !== null && one.commit !== commit && one.commit !== candidate) {
    if (onPush !== void 0 && !one.standing.counts) return one.standing;
    return keptStanding(one.commit, one.by.login, onPush, question);
  }
  if (!one.standing.counts) return one.standing;
  if (one.commit === null) {
    return refused("SIGNOFF_AMBIGUOUS", "It cannot be told which commit the sign-off means.");
  }
  return one.commit === candidate ? one.standing : carried(one.commit, one.by.login, question);
}
function carried(commit, who, question) {
  const { candidate, environment, facts } = question;
  if (commit === candidate || !environment.strict) return counts;
  const trees = [commit, candidate].map((oid) => facts.commits.find((one) => one.oid === oid)?.tree);
  if (trees.some((tree) => tree === void 0 || tree === "")) {
    return refused("NOT_READ", "The contents of the head and of the merge commit were not both read.");
  }
  if (trees[0] === trees[1]) return counts;
  return refused(
    "SIGNOFF_NOT_CARRIED",
    `${who} signed ${shortCommit(commit)}, but the merge commit ${shortCommit(candidate)} has another content, and ${environment.name} is strict.`
  );
}
function isUnlearnt(code) {
  return unlearnt3.has(code);
}
function asOf({ role, standing }) {
  const deputy = deputyOf(standing);
  return deputy === void 0 ? "" : `, deputy of ${role}, shown since ${deputy.since}`;
}
function signOffFact(one, { change }) {
  return {
    what: `${one.by.login} at ${one.at}${asOf(one)}${one.link === void 0 ? "" : `: ${one.link}`}`,
    source: one.comment.url,
    observer: change.observed.observer,
    at: change.observed.at
  };
}

// src/evidence/people/who-can-sign.ts
var told = /* @__PURE__ */ new WeakMap();
function whoCanSign(role, asked2) {
  const { holders, deputies } = toldOnce(role, asked2);
  const named = asked2.roles[role];
  if (deputies === null || named === void 0) return holders;
  const time = deputiesTime(named, asked2);
  return time === null ? holders : { ...holders, deputies: { ...deputies, ...time } };
}
function toldOnce(role, asked2) {
  const known = told.get(asked2.signOffs) ?? /* @__PURE__ */ new Map();
  told.set(asked2.signOffs, known);
  const before = known.get(role);
  if (before !== void 0 && isSame(before.asked, asked2)) return before;
  const now = tell(role, asked2);
  known.set(role, now);
  return now;
}
function isSame(a, b) {
  const { environment, roles, change, facts, ticks } = a;
  return environment === b.environment && roles === b.roles && change === b.change && facts === b.facts && ticks === b.ticks;
}
function tell(id, asked2) {
  const role = Object.hasOwn(asked2.roles, id) ? asked2.roles[id] : void 0;
  const { users, teams, deputies } = role ?? { users: [], teams: [] };
  const bench = { signers: signersOf(asked2), others: othersOf(id, asked2) };
  const holders = { role: id, teams, ...among(users, asked2, bench) };
  if (deputies === void 0) return { asked: asked2, holders, deputies: null };
  const others = deputies.users.filter((login) => !users.some((user) => sameName(user, login)));
  const standIns = { ...among(others, asked2, bench), teams: deputies.teams, after: deputies.after };
  return { asked: asked2, holders, deputies: standIns };
}
function among(users, asked2, bench) {
  const canSign = [];
  const excluded = [];
  let isKnown2 = true;
  for (const login of users) {
    const person = personNamed(login, asked2.facts);
    const why = emptyWhy(login) ?? renamedWhy(person, bench) ?? partWhy(person, asked2) ?? secondWhy(person, bench);
    if (why !== null) excluded.push({ login, why });
    else if (separationOf({ ...asked2, actor: person }).free) canSign.push(login);
    else isKnown2 = false;
  }
  return { canSign: isKnown2 ? canSign : null, excluded };
}
function personNamed(login, facts) {
  const pin2 = areNamesPinned(facts) ? recall(facts).accounts.get(login.toLowerCase())?.pin : null;
  return { id: pin2?.id ?? null, login, type: "User" };
}
function signersOf({ signOffs }) {
  const signers = /* @__PURE__ */ new Map();
  for (const { by } of signOffs) {
    if (by.id === null) continue;
    const ids = signers.get(by.login.toLowerCase());
    if (ids === void 0) signers.set(by.login.toLowerCase(), /* @__PURE__ */ new Set([by.id]));
    else ids.add(by.id);
  }
  return signers;
}
function othersOf(role, { environment, change, signOffs, ticks }) {
  if (environment.separationOfDuties === "off") return [];
  const present = [change.head.commit, change.merge?.commit];
  const signed = signOffs.filter(
    (one) => one.standing.counts && one.role !== role && one.environment === environment.name && one.commit !== null && present.includes(one.commit)
  );
  return [...signed, ...ticks.filter((one) => one.role !== role)];
}
function emptyWhy(login) {
  return isPlaceholder(login) ? "stands for nobody yet" : null;
}
function renamedWhy({ id, login }, { signers }) {
  const isOther = id !== null && [...signers.get(login.toLowerCase()) ?? []].some((other) => other !== id);
  return isOther ? "the name means another account than the checklist first named" : null;
}
function partWhy(person, { environment, change, facts, deployers = [] }) {
  const part = environment.separationOfDuties === "off" ? null : partTaken(change, person, facts);
  if (part !== null) return `${part} this change`;
  return deploys(person, deployers) ? "deploys it" : null;
}
function secondWhy(person, { others }) {
  const other = others.find(({ by }) => samePerson(by, person));
  return other === void 0 ? null : `already signed for ${other.role}`;
}

// src/evidence/statements/nobody-can-sign.ts
function nobodyCanSign(role, question) {
  const { canSign, teams, excluded, deputies } = whoCanSign(role, question);
  if (canSign === null || canSign.length > 0 || teams.length > 0 || excluded.length === 0) return null;
  if (deputies !== void 0 && (deputies.canSign?.length !== 0 || deputies.teams.length > 0)) return null;
  const why = [...excluded, ...deputies?.excluded ?? []].map((one) => `${one.login} ${one.why}`).join(", ");
  const sentence = `Nobody who holds the role ${role}${deputies === void 0 ? "" : ", and no deputy of it,"} can sign this change: ${why}.`;
  const { defaultBranch } = question.facts.subject.repository;
  const how = `adds somebody to the role ${role} in the checklist on ${defaultBranch}`;
  return answer("pending", "NOBODY_CAN_SIGN", sentence, { next: [{ who: "somebody who keeps the checklist", how }] });
}

// src/evidence/people/role-key.ts
function roleKeySchema(words) {
  const role = {
    type: "string",
    pattern: "^[a-z][a-z0-9-]{0,39}$",
    description: words.role,
    examples: [words.example]
  };
  return {
    description: words.description,
    anyOf: [
      role,
      { type: "object", additionalProperties: false, required: ["role"], properties: { role, ...words.more } }
    ]
  };
}
function roleSpecOf(raw) {
  return { role: typeof raw === "string" ? raw : raw.role };
}
function unknownRole({ role }, roles) {
  if (Object.hasOwn(roles, role)) return [];
  const names = Object.keys(roles);
  const allowed2 = names.length === 0 ? "a role under `roles`; there is none yet" : names.join(", ");
  return [
    {
      code: "UNKNOWN_ROLE",
      path: ["role"],
      seen: role,
      allowed: allowed2,
      next: `Define "${role}" under \`roles\`, or name one of them.`
    }
  ];
}

// src/evidence/statements/binding.ts
function bindStatement(statement) {
  const { change, explicit, at } = statement;
  if (explicit !== null) return bindWritten(statement, explicit);
  if (change.merge !== null && isBefore(change.merge.at, at)) return { commit: change.merge.commit };
  return bindToHead(statement);
}
function sightingsOf(commit, change, facts) {
  return allSightings(change, facts).filter((sighting) => sighting.commit === commit);
}
function allSightings(change, facts) {
  const pushes = readingMade(facts, { kind: "pushes", change: change.number });
  if (pushes === void 0 || !isKnown(pushes)) return facts.sightings;
  const pushed = pushes.value.map(({ after: after2, at }) => ({ commit: after2, at, how: "branch-activity" }));
  return [...facts.sightings, ...pushed];
}
function isTold2(at, change, facts) {
  return bindStatement({ change, facts, at, explicit: null }).commit !== null;
}
function retargetedSince(change, at) {
  return change.timeline.some((event) => event.kind === "base-changed" && !isBefore(event.at, at));
}
function bindWritten({ change, facts }, written) {
  const prefix2 = written.toLowerCase();
  if (!/^[0-9a-f]{7,64}$/.test(prefix2)) {
    return ambiguous(`"${written}" is no commit id: at least seven hex digits are needed.`);
  }
  const matches = [...knownCommits(change, facts)].filter((commit) => commit.startsWith(prefix2));
  const [only] = matches;
  if (only !== void 0 && matches.length === 1) return { commit: only };
  return ambiguous(
    matches.length === 0 ? `No commit of this change starts with ${written}; its head is ${shortCommit(change.head.commit)}.` : `${matches.length} commits of this change start with ${written}; write more digits.`
  );
}
function knownCommits(change, facts) {
  const known = /* @__PURE__ */ new Set([change.head.commit]);
  if (change.merge !== null) known.add(change.merge.commit);
  for (const commit of change.commits) known.add(commit.oid);
  for (const sighting of allSightings(change, facts)) known.add(sighting.commit);
  for (const event of change.timeline) {
    if (event.kind !== "head-force-pushed") continue;
    if (event.before !== null) known.add(event.before);
    if (event.after !== null) known.add(event.after);
  }
  return known;
}
function bindToHead({ change, facts, at }) {
  const head = change.head.commit;
  const seen = lastSeen(head, at, allSightings(change, facts));
  if (seen === null) {
    return ambiguous(`Commit ${shortCommit(head)} was not known to be the head before this was written.`);
  }
  if (movedSince(change, seen)) {
    return ambiguous(
      `The branch was force-pushed after ${shortCommit(head)} was first seen, so it cannot be told which commit was meant.`
    );
  }
  return { commit: head };
}
function lastSeen(commit, at, sightings) {
  let last = null;
  for (const one of sightings) {
    if (one.commit !== commit || !isSeenBy(one, at)) continue;
    if (last === null || isBefore(last.at, one.at)) last = one;
  }
  return last;
}
function isSeenBy(sighting, at) {
  return sighting.how === "branch-activity" ? isBefore(sighting.at, at) : isAtOrAfter(at, sighting.at);
}
function movedSince(change, seen) {
  return change.timeline.some((event) => {
    if (event.kind !== "head-force-pushed" || isBefore(event.at, seen.at)) return false;
    const broughtIt = event.after === seen.commit && event.before !== seen.commit;
    return !(broughtIt && milliseconds(event.at) === milliseconds(seen.at));
  });
}
function ambiguous(sentence) {
  return { ambiguous: true, commit: null, sentence };
}

// src/evidence/statements/word-needs.ts
function wordNeeds({ role, onPush }, question, word) {
  const { change, facts, item, signOffs, commit, candidate } = question;
  const own = signOffsAbout(item.id, signOffs).filter((one) => isAbout(one, role, question, word));
  const waits = own.some(({ standing, at, ...one }) => {
    if (standing.counts) return false;
    const isUnbound = standing.code === "SIGNOFF_AMBIGUOUS" || standing.code === "SIGNOFF_STALE";
    if (isUnbound) return onPush !== void 0 || one.commit === null && !isTold2(at, change, facts);
    return isUnlearnt(standing.code) && standing.asks === void 0 && !isKnown(change.pushers);
  });
  const pushes = waits ? [{ kind: "pushes", change: change.number }] : [];
  if (onPush === void 0) return pushes;
  const counting = own.filter(({ standing }) => standing.counts);
  if (counting.some((one) => one.commit === commit || one.commit === candidate)) return pushes;
  return [
    ...pushes,
    ...counting.flatMap((one) => one.commit === null ? [] : keptNeeds(one.commit, onPush, question))
  ];
}

// src/evidence/kinds/attestation.ts
var schema = roleKeySchema({
  description: "A link to evidence that stands elsewhere, given by somebody who holds a role, with the comment `/attest`.",
  role: "The role whose holder must give it.",
  example: "ops",
  more: { "max-age": maxAgeSchema }
});
var attestation = {
  schema,
  ask: "change",
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...typeof raw === "string" || !("max-age" in raw) ? {} : { maxAge: raw["max-age"] }
  }),
  mistakes: unknownRole,
  needs: (spec, question) => wordNeeds({ role: spec.role }, question, "attest"),
  judge,
  signers: (spec) => [spec.role],
  documentation: {
    question: "Has a holder of the role given a link as evidence for this item?",
    description: "Counts a comment `/attest ITEM URL` on the pull request by somebody who holds the role now: a report of a load test, a ticket, a dashboard. The link must be an `https` address of at most 300 characters without a name or a password in it. It is shown and never fetched: what it says, the giver vouches for. It is bound to the commit, the environment and the item's wording as a sign-off is, and the same rules say who may give it, what resets it and who may take it back with `/revoke ITEM`; neither stands for the other. With `max-age` it counts for that time only, and whoever gives one again renews it.",
    works: {
      alone: "roles that list users; deleted or rewritten comments are noticed only as far as GitHub still shows them",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for each giver and team of the role",
    example: "load-test:\n  title: The load test has passed\n  attestation: { role: ops, max-age: 7d }\n"
  }
};
function judge({ role, maxAge }, question) {
  const spec = { role, ...maxAge === void 0 ? {} : { expires: maxAge } };
  const given = judgeSignOffs(spec, question, "attest");
  const settled = given ?? nobodyCanSign(role, question);
  if (settled !== null) return settled;
  const { item, environment } = question;
  const sentence = `Nobody who holds the role ${role} has given a link for "${item.title}" in ${environment.name}.`;
  return answer("pending", "ATTESTATION_MISSING", sentence, { next: [signOffStep(role, question, null, "attest")] });
}

// src/evidence/checks/check-run.ts
var unfinished = /* @__PURE__ */ new Set(["queued", "in_progress", "waiting", "requested", "pending"]);
var unsuccessful = /* @__PURE__ */ new Set([
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required",
  "stale",
  "startup_failure"
]);
function judgeNamedRun(spec, runs, question) {
  const { app } = spec;
  const right = app === null ? runs : runs.filter((run) => isFrom(run, app));
  const [newest] = right;
  if (newest === void 0)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `the app ${app}`, runs);
  if (question.environment.strict && (app === null || newest.app?.slug === ANY_WORKFLOW))
    return unbound(spec, question);
  const sources = sourcesOf(right);
  if (sources.length > 1 || newest.app === null) {
    const sentence = `"${spec.name}" is reported by ${sources.join(" and ")}, so it cannot be told which one is meant.`;
    const next = [{ who: "somebody who can change the checklist", how: "adds `app` or `workflow` to the check" }];
    return answer("unknown", "CHECK_AMBIGUOUS", sentence, { next });
  }
  return judgeRun(newest, question, spec);
}
var ANY_WORKFLOW = "github-actions";
function unbound({ name: name2 }, { environment }) {
  const sentence = `${environment.name} is strict, and whoever can push can report "${name2}" there.`;
  const how = `adds \`workflow\` to the check, or an \`app\` other than ${ANY_WORKFLOW}`;
  return answer("unknown", "CHECK_AMBIGUOUS", sentence, {
    next: [{ who: "somebody who can change the checklist", how }]
  });
}
function judgeRun(run, question, { maxAge }) {
  const facts = [
    seenInChange(
      question,
      `check run ${run.id} "${run.name}" of ${appName(run)}: ${run.status}, ${run.conclusion ?? "no conclusion"}`,
      run.url
    )
  ];
  if (unfinished.has(run.status)) {
    const next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer("pending", "CHECK_RUNNING", `"${run.name}" has not finished (${run.status}).`, { next, facts });
  }
  if (run.status === "completed" && run.conclusion === "success") {
    const found = answer("met", "MET", `"${run.name}" succeeded.`, { facts });
    const renew = [{ who: "somebody who can push", how: "runs it again" }];
    const age = { most: maxAge, at: run.completedAt, what: `"${run.name}" was completed`, renew };
    return fresh(found, age, question.facts.now);
  }
  if (run.status === "completed" && run.conclusion !== null && unsuccessful.has(run.conclusion)) {
    const next = [{ who: "the author of the change", how: "mends what it found and pushes, or runs it again" }];
    return answer(
      "unmet",
      "CHECK_NOT_SUCCESSFUL",
      `"${run.name}" finished with ${run.conclusion}; only success counts.`,
      { next, facts }
    );
  }
  const sentence = `"${run.name}" carries a state that is not known: ${run.status}, ${run.conclusion ?? "no conclusion"}.`;
  return answer("unknown", "CHECK_INVALID", sentence, { facts });
}
function missingCheck(name2, question) {
  const commit = shortCommit(question.commit);
  const evidence = question.facts.commits.find(({ oid }) => oid === question.commit);
  const isStatus = evidence?.statuses.some(({ context }) => context === name2) === true;
  const status = isStatus ? " A commit status of that name exists, but anybody who can push may set one, so statuses never count." : "";
  const next = [{ who: "somebody who can push", how: "starts what reports it, or mends its name in the checklist" }];
  return answer("pending", "CHECK_MISSING", `No check run "${name2}" exists on ${commit}.${status}`, { next });
}
function wrongSource(name2, wanted2, runs) {
  const seen = [...new Set(runs.map(lookAlike))].join(", ");
  const next = [
    { who: "somebody who can push", how: `lets ${wanted2} report "${name2}", or mends the source in the checklist` }
  ];
  return answer(
    "pending",
    "CHECK_WRONG_SOURCE",
    `"${name2}" comes from ${seen}, not from ${wanted2}; a look-alike never counts.`,
    { next }
  );
}
function isFrom({ app }, wanted2) {
  return app !== null && (typeof wanted2 === "number" ? app.id === wanted2 : app.slug === wanted2);
}
function sourcesOf(runs) {
  return [...new Set(runs.map(sourceOf))];
}
function sourceOf(run) {
  const workflow2 = run.workflowRun?.path ?? run.workflowRun?.name;
  return workflow2 === void 0 ? appName(run) : `${appName(run)} (${workflow2})`;
}
function lookAlike(run) {
  const { workflowRun } = run;
  return workflowRun === null ? sourceOf(run) : `${sourceOf(run)}, started by ${workflowRun.event}`;
}
function appName({ app }) {
  return app === null ? "an app that GitHub does not name" : `the app ${app.slug} (id ${app.id})`;
}

// src/evidence/checks/trusted-events.ts
var trustedEvents = [
  "push",
  "pull_request",
  "pull_request_review",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "release",
  "deployment",
  "deployment_status"
];

// src/evidence/checks/workflow-jobs.ts
function workflowNeeds(spec, runs, question) {
  if (isGlob(spec.name)) {
    const run = newestRun(spec, question);
    return run === null ? [] : [{ kind: "jobs", run }, ...sourceNeeds(spec, question)];
  }
  const needs3 = /* @__PURE__ */ new Map();
  for (const run of claimed(spec, runs)) {
    if (run.workflowRun === null) continue;
    needs3.set(run.workflowRun.id, { kind: "jobs", run: run.workflowRun.id });
    const jobs = readingOf(question.facts, { kind: "jobs", run: run.workflowRun.id });
    if (!isKnown(jobs) || isGenuine(spec, run, jobs.value, question) || !isSuccess(run)) break;
  }
  return needs3.size === 0 ? [] : [...needs3.values(), ...sourceNeeds(spec, question)];
}
function judgeWorkflowJob(spec, runs, question) {
  if (runs.length === 0) return missingCheck(spec.name, question);
  for (const run of claimed(spec, runs)) {
    const jobs = jobsOf(run, question);
    if (jobs === null) continue;
    if (!isKnown(jobs)) return unlearnt(jobs, `Whether "${run.name}" is a job of ${spec.workflow}`);
    if (isGenuine(spec, run, jobs.value, question))
      return sourced(spec, jobs.value.runId, judgeRun(run, question, spec), question);
    if (!isSuccess(run)) return wrongSource(spec.name, `a job of ${spec.workflow}`, [run]);
  }
  return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
}
function judgeWorkflow(spec, runs, question) {
  const newest = newestRun(spec, question);
  const failed = failedInAskingRun(spec, runs, newest, question);
  if (failed !== void 0) return judgeRun(failed, question, spec);
  if (newest === null)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  const reading = readingOf(question.facts, { kind: "jobs", run: newest });
  if (!isKnown(reading)) return unlearnt(reading, `The jobs of ${spec.workflow}`);
  const jobs = reading.value;
  if (!isRunOf(spec, jobs, question)) return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  if (jobs.status !== "completed") {
    const next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer(
      "pending",
      "CHECK_RUNNING",
      `The run of ${spec.workflow} has not concluded (${jobs.status}), so more jobs may follow.`,
      { next }
    );
  }
  return sourced(spec, newest, judgeJobs(spec, jobs, runs, question), question);
}
function judgeJobs(spec, jobs, runs, question) {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const answers = jobs.jobs.filter(({ name: name2 }) => matchesName(spec.name, name2)).map(({ checkRunId, name: name2 }) => {
    const run = byId.get(checkRunId);
    return run === void 0 ? answer("unknown", "NOT_READ", `The check run of the job "${name2}" was not read.`) : judgeRun(run, question, spec);
  });
  const worst = answers.find(({ outcome }) => outcome === "unmet") ?? answers.find(({ outcome }) => outcome === "unknown") ?? answers.find(({ outcome }) => outcome === "pending");
  if (worst !== void 0) return worst;
  if (answers.length === 0) {
    const next = [{ who: "somebody who can change the checklist", how: "mends the name, or the workflow" }];
    return answer("unmet", "CHECK_MISSING", `${spec.workflow} concluded without a job that matches "${spec.name}".`, {
      next
    });
  }
  const facts = answers.flatMap((one) => one.facts);
  const sentence = `Every job of ${spec.workflow} that matches "${spec.name}" succeeded (${answers.length}).`;
  return { ...answer("met", "MET", sentence, { facts }), ...firstLapse(answers) };
}
function claimed(spec, runs) {
  return runs.filter((run) => {
    const { workflowRun } = run;
    if (workflowRun === null || !trustedEvents.includes(workflowRun.event)) return false;
    if (spec.app !== null && !isFrom(run, spec.app)) return false;
    return workflowRun.path === null || workflowRun.path === spec.workflow;
  });
}
function sourced(spec, run, found, question) {
  if (found.outcome !== "met") return found;
  const checks = question.facts.commits.flatMap((commit) => commit.checks);
  const startedAt = checks.find(({ workflowRun }) => workflowRun?.id === run)?.workflowRun?.createdAt;
  return sourceObjection(spec, startedAt, question) ?? found;
}
function newestRun(spec, question) {
  const { reader, commits } = question.facts;
  const checks = commits.find(({ oid }) => oid === question.commit)?.checks ?? [];
  const ids = claimed(spec, checks).flatMap(({ workflowRun }) => workflowRun?.path === spec.workflow ? [workflowRun.id] : []).filter((id) => id !== reader.run);
  return ids.length === 0 ? null : Math.max(...ids);
}
function failedInAskingRun(spec, runs, newest, { facts: { reader } }) {
  if (reader.run === null || newest !== null && newest > reader.run) return void 0;
  return claimed(spec, runs).find((run) => run.workflowRun?.id === reader.run && !isSuccess(run));
}
function jobsOf(run, question) {
  return run.workflowRun === null ? null : readingOf(question.facts, { kind: "jobs", run: run.workflowRun.id });
}
function isGenuine(spec, run, jobs, question) {
  return isRunOf(spec, jobs, question) && jobs.jobs.some(({ checkRunId, name: name2 }) => checkRunId === run.id && name2 === run.name);
}
function isRunOf(spec, jobs, question) {
  const home = jobs.headRepositoryId === null || jobs.headRepositoryId === question.facts.subject.repository.id;
  return jobs.path === spec.workflow && trustedEvents.includes(jobs.event) && jobs.headSha === question.commit && (home || question.change.crossRepository);
}
function isSuccess(run) {
  return run.status === "completed" && run.conclusion === "success";
}

// src/evidence/kinds/check.ts
var schema2 = {
  description: "A check run on the commit that must have succeeded.",
  anyOf: [
    {
      type: "string",
      minLength: 1,
      maxLength: 255,
      description: "The exact name of the check run, as GitHub shows it.",
      examples: ["ci / test"]
    },
    {
      type: "object",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: {
          type: "string",
          minLength: 1,
          maxLength: 255,
          description: "The name of the check run, as GitHub shows it. With `workflow`, `*` stands for any text, and every matching job must succeed.",
          examples: ["ci / test", "ci / *"]
        },
        app: {
          description: "The slug or the id of the app that must report it; a look-alike of another app never counts.",
          anyOf: [
            { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,99}$" },
            { type: "integer", minimum: 1 }
          ],
          examples: ["github-actions", 15368]
        },
        workflow: {
          type: "string",
          minLength: 1,
          maxLength: 255,
          description: "The path of the workflow whose job it must be; a check run made by anything else never counts.",
          examples: [".github/workflows/ci.yml"]
        },
        unchanged: {
          type: "boolean",
          description: "Whether the workflow's file must be the one of the branch that the change goes into, so that the change cannot empty the job that is to prove it. Default: true in strict environments, else false."
        },
        "max-age": maxAgeSchema
      }
    }
  ]
};
var check = {
  schema: schema2,
  ask: "change",
  normalise: (raw) => typeof raw === "string" ? { name: raw, app: null, workflow: null } : {
    name: raw.name,
    app: raw.app ?? null,
    workflow: raw.workflow ?? null,
    ...raw.unchanged === void 0 ? {} : { unchanged: raw.unchanged },
    ...raw["max-age"] === void 0 ? {} : { maxAge: raw["max-age"] }
  },
  mistakes,
  needs: (spec, question) => {
    const runs = candidates(spec, question);
    return spec.workflow === null || "outcome" in runs ? [] : workflowNeeds({ ...spec, workflow: spec.workflow }, runs, question);
  },
  judge: judge2,
  signers: () => [],
  documentation: {
    question: "Has this check run succeeded on the commit?",
    description: `Counts the newest attempt of a check run of that name on the very commit: the head of the pull request, or the commit to be deployed where the item is asked per release. Only \`success\` counts; \`skipped\` and \`neutral\` do not, and a running attempt is pending whatever came before it. With \`app\`, only that app counts. With \`workflow\`, only a job that GitHub lists for a run of that workflow counts, and only of a run started by ${trustedEvents.map((event) => `\`${event}\``).join(", ")}; anybody who can push may otherwise report a check of any name. Commit statuses and Holdpoint's own check runs never count. With \`unchanged: true\`, which strict environments take for granted, the file of that workflow must be the one of the branch that the change goes into, and the run no older than the last retargeting of the change; other workflows that the file calls are not looked at. With \`max-age\`, a success counts only for that time after the run was completed, as whoever reports it tells; of several jobs the oldest decides. In a strict environment a check counts only with \`workflow\`, or with an \`app\` other than \`github-actions\`.`,
    works: { alone: "yes (`checks: read`; `actions: read` for `workflow`)", withToken: "yes", withApp: "yes" },
    requests: "none; with `workflow` one, one more where pull requests started it several times, and for each look-alike; one for all files where the workflow must be unchanged",
    example: 'tests:\n  title: All tests are passing\n  check: { name: "ci / test", workflow: .github/workflows/ci.yml }\n'
  }
};
function mistakes(spec) {
  const found = [];
  const name2 = { path: ["name"], seen: spec.name };
  if (new RegExp("^\\s|\\s$|\\p{Cc}", "u").test(spec.name)) {
    found.push({
      ...name2,
      code: "BAD_NAME",
      allowed: "a name without control characters and without space around it",
      next: "Copy the name as GitHub shows it."
    });
  }
  if (aboutOfOwnCheck(spec.name) !== null) {
    found.push({
      ...name2,
      code: "SELF_REFERENCE",
      allowed: "a check that something else than Holdpoint reports",
      next: "Name the check that proves the item."
    });
  }
  if (isGlob(spec.name) && spec.workflow === null) {
    found.push({
      ...name2,
      code: "GLOB_WITHOUT_WORKFLOW",
      allowed: "an exact name, or a glob together with `workflow`",
      next: "Add `workflow`, so that it is known when every matching job has run."
    });
  }
  if (spec.name.length > 0 && spec.name.split("*").length > 9) {
    found.push({ ...name2, code: "BAD_GLOB", allowed: "at most 8 times `*`", next: "Use fewer `*`." });
  }
  if (spec.unchanged !== void 0 && spec.workflow === null) {
    found.push({
      code: "UNCHANGED_WITHOUT_WORKFLOW",
      path: ["unchanged"],
      seen: String(spec.unchanged),
      allowed: "together with `workflow`",
      next: "Add `workflow`, or take `unchanged` out."
    });
  }
  if (spec.workflow !== null && !/^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(spec.workflow)) {
    found.push({
      code: "BAD_PATH",
      path: ["workflow"],
      seen: spec.workflow,
      allowed: "a path such as .github/workflows/ci.yml",
      next: "Give the path of the workflow file from the root of the repository."
    });
  }
  return found;
}
function judge2(spec, question) {
  const runs = candidates(spec, question);
  if ("outcome" in runs) return runs;
  if (spec.workflow === null) return judgeNamedRun(spec, runs, question);
  const bound = { ...spec, workflow: spec.workflow };
  return isGlob(spec.name) ? judgeWorkflow(bound, runs, question) : judgeWorkflowJob(bound, runs, question);
}
function candidates(spec, question) {
  const evidence = commitEvidence(question, question.commit);
  if ("outcome" in evidence) return evidence;
  const { app, run } = question.facts.reader;
  return evidence.checks.filter((one) => matchesName(spec.name, one.name)).filter((one) => app === null || one.app?.id !== app).filter((one) => run === null || one.workflowRun?.id !== run || hasFailed(one)).toSorted((a, b) => b.id - a.id);
}
function hasFailed({ status, conclusion }) {
  return status === "completed" && (conclusion === "failure" || conclusion === "timed_out");
}

// src/evidence/codeowners/owner-rule.ts
function ruleFor(rules, path2) {
  const segments = path2.split("/");
  return rules.findLast(({ pattern }) => patternMatches(pattern, segments));
}
function patternMatches(pattern, path2) {
  const inner = pattern.replace(/\/$/, "");
  const anchored = inner.includes("/") ? [] : ["**"];
  const wanted2 = [...anchored, ...inner.replace(/^\//, "").split("/")];
  const below = [...wanted2, "**", "*"];
  if (inner !== pattern || wanted2.at(-1) === "**") return segmentsMatch(below, path2);
  return segmentsMatch(wanted2, path2) || wanted2.at(-1) !== "*" && segmentsMatch(below, path2);
}
function segmentsMatch(pattern, path2) {
  return scan(
    pattern,
    path2,
    "**",
    (wanted2, seen) => scan(Array.from(wanted2), Array.from(seen), "*", (one, other) => one === "?" || one === other)
  );
}

// src/evidence/codeowners/owned-parts.ts
function changedPaths({ files }) {
  return [
    ...new Set(
      files.flatMap(({ path: path2, previousPath }) => [path2, ...previousPath === void 0 ? [] : [previousPath]])
    )
  ];
}
function ownedParts(rules, change) {
  const parts = /* @__PURE__ */ new Map();
  const unowned = [];
  for (const path2 of changedPaths(change)) {
    const rule = ruleFor(rules, path2);
    if (rule === void 0 || isNobody(rule.owners)) unowned.push(path2);
    else parts.set(rule.line, { ...rule, paths: [...parts.get(rule.line)?.paths ?? [], path2] });
  }
  return { owned: [...parts.values()], unowned };
}
function isNobody({ users, teams, emails }) {
  return users.length + teams.length + emails.length === 0;
}

// src/evidence/codeowners/is-owner.ts
function isOwner({ users, teams }, { author }, { change, facts }) {
  if (!isPerson(author) || samePerson(author, change.author)) return false;
  if (users.some((login) => sameName(login, author.login))) return true;
  let open = null;
  for (const team of teams) {
    const membership = readingOf(facts, { kind: "team", team, login: author.login });
    if (!isKnown(membership)) open ??= membership;
    else if (membership.value.state === "active") return true;
  }
  return open ?? false;
}
function ownerNeeds({ users, teams }, { author }, { change }) {
  if (!isPerson(author) || samePerson(author, change.author)) return [];
  return users.some((login) => sameName(login, author.login)) ? [] : teams.map((team) => ({ kind: "team", team, login: author.login }));
}

// src/evidence/people/approvals.ts
function standsFree(actor, { change, environment, facts, deployers = [] }) {
  if (samePerson(actor, change.author) || deploys(actor, deployers)) return false;
  const separation = separationOf({ change, actor, environment, facts });
  if (separation.free) return true;
  if (!("unknown" in separation)) return false;
  if (!environment.strict && isTold(change, facts)) return true;
  const next = [
    {
      who: "somebody who may push",
      how: "proposes the same from a new branch of this repository, with e-mail addresses that GitHub knows"
    }
  ];
  return { ...change.observed, code: separation.code, detail: separation.sentence.replace(/\.$/, ""), next };
}
function freedomNeeds({ change, environment, facts }) {
  if (environment.separationOfDuties === "off" || isKnown(change.pushers)) return [];
  return environment.strict || !isTold(change, facts) ? [{ kind: "pushes", change: change.number }] : [];
}
function barredWords(approvals, { change, environment, facts, deployers = [] }) {
  if (environment.separationOfDuties === "off") return "";
  const barred = approvals.flatMap(({ author }) => {
    if (author === null) return [];
    const part = partTaken(change, author, facts);
    if (part !== null) return [`${author.login} ${part} this change`];
    return deploys(author, deployers) ? [`${author.login} deploys it`] : [];
  });
  return barred.join(", ");
}

// src/evidence/kinds/codeowners.ts
var schema3 = {
  description: "An approval of the present head by an owner of every changed file, as CODEOWNERS says. Write `{}` for the defaults.",
  type: "object",
  additionalProperties: false,
  properties: {
    unowned: {
      type: "string",
      enum: ["allowed", "refused"],
      default: "allowed",
      description: "What a changed file without an owner means: nothing, as on GitHub (`allowed`), or that the item is unmet (`refused`)."
    },
    "max-age": maxAgeSchema
  }
};
var codeowners = {
  schema: schema3,
  ask: "change",
  normalise: ({ unowned = "allowed", "max-age": maxAge }) => ({ unowned, ...maxAge === void 0 ? {} : { maxAge } }),
  mistakes: () => [],
  needs,
  judge: judge3,
  signers: () => [],
  documentation: {
    question: "Has an owner of every changed file approved the present head?",
    description: "Reads CODEOWNERS in `.github/`, at the root or in `docs/`, the first that exists, from the branch that the change goes into: what the change itself says of owners never counts. The last pattern that matches a file decides, with the syntax that GitHub documents; a renamed file needs an owner of both its places. Counts each person's latest approval, given for the very head, by somebody who has push access and is named for the file, or belongs to a team that is, and who had no hand in the change, as for `review`. Whom a name means is told as GitHub tells it now. While an owner of a changed file asks for changes, the item is unmet. With `max-age`, an approval counts only for that time after it was given. Owners given by e-mail address cannot be told. GitHub skips a line that it cannot read and lets an earlier one decide; here such a line keeps the item unmet until it is mended.",
    works: {
      alone: "owners that are people; teams are unknown (`contents: read`)",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "one for the file; one for each reviewer and team that owns something; one for the log of the branch where the snapshot does not tell who pushed and that decides",
    example: "owners:\n  title: The owners of the changed code agree\n  codeowners: { unowned: refused }\n"
  }
};
function opinions({ change }, state) {
  return change.reviews.filter(
    (one) => one.state === state && one.canPush && (state !== "APPROVED" || one.commit === change.head.commit)
  );
}
function needs(_spec, question) {
  const file2 = readOwnersFile(question);
  if (!("rules" in file2)) return ownersFileNeeds(question);
  const approvals = opinions(question, "APPROVED");
  const reviews = [...approvals, ...opinions(question, "CHANGES_REQUESTED")];
  const isApproved = approvals.some(({ author }) => !samePerson(author, question.change.author));
  const { owned } = ownedParts(file2.rules, question.change);
  return [
    ...ownersFileNeeds(question),
    ...owned.flatMap((part) => reviews.flatMap((one) => ownerNeeds(part.owners, one, question))),
    ...isApproved ? freedomNeeds(question) : []
  ];
}
function judge3(spec, question) {
  const file2 = readOwnersFile(question);
  if (!("rules" in file2)) return file2;
  const paths = changedPaths(question.change);
  if (paths.length === 0)
    return answer("unmet", "CODEOWNERS_UNOWNED", "The change has no files, so nobody owns any of it.");
  const { owned, unowned } = ownedParts(file2.rules, question.change);
  const objection = judgeObjections(owned, question);
  if (objection !== null) return objection;
  if (unowned.length > 0 && spec.unowned === "refused") return ownerless(unowned, file2.path);
  const open = owned.map((part) => judgePart(part, question)).filter((one) => one !== null);
  const worst = open.find(({ outcome }) => outcome === "unknown") ?? open[0];
  if (worst !== void 0) return worst;
  const rest = unowned.length === 0 ? "" : ` ${unowned.length} of ${paths.length} paths have no owner in ${file2.path}, which is allowed.`;
  const facts = opinions(question, "APPROVED").map(
    ({ author, url }) => seenInChange(question, `approved by ${author?.login ?? "nobody"}`, url)
  );
  const sentence = `Every changed file that has an owner in ${file2.path} is approved by one.${rest}`;
  const age = { ...ageOf(owned, question), most: spec.maxAge };
  return fresh(answer("met", "MET", sentence, { facts }), age, question.facts.now);
}
function ageOf(owned, question) {
  const approvals = opinions(question, "APPROVED");
  const moments = owned.map(
    ({ owners }) => newestBut(
      1,
      approvals.flatMap((one) => isAgreed(owners, one, question) === true ? [one.submittedAt] : [])
    )
  );
  const what = "the oldest of the owners' approvals was given";
  return { at: oldest(moments), what, renew: owned.map(approveStep) };
}
function isAgreed(owners, one, question) {
  const owning = isOwner(owners, one, question);
  return owning === true && one.author !== null ? standsFree(one.author, question) : owning;
}
function judgePart(part, question) {
  const approvals = opinions(question, "APPROVED");
  const weights = approvals.map((one) => isAgreed(part.owners, one, question));
  if (weights.includes(true)) return null;
  const what = `Whether an owner of ${listed(part.paths)} approved`;
  for (const weight of weights)
    if (typeof weight !== "boolean")
      return unlearnt(weight, what, "next" in weight ? weight.next : [approveStep(part)]);
  const { users, teams, emails } = part.owners;
  if (emails.length > 0 && (approvals.length > 0 || users.length + teams.length === 0)) {
    const next = [{ who: "somebody who can change CODEOWNERS", how: "names the owner by login or team" }];
    return answer(
      "unknown",
      "CODEOWNERS_BY_EMAIL",
      `${what} cannot be told: line ${part.line} of CODEOWNERS names an e-mail address.`,
      { next }
    );
  }
  const owning = approvals.filter((one) => isOwner(part.owners, one, question) === true);
  const barred = barredWords(owning, question);
  const why = barred === "" ? "" : `; an approval by whoever had a hand in it does not count (${barred})`;
  const sentence = `No owner of ${listed(part.paths)} other than the author has approved the present head (line ${part.line} of CODEOWNERS)${why}.`;
  return answer("pending", "CODEOWNERS_OPEN", sentence, { next: [approveStep(part)] });
}
function judgeObjections(owned, question) {
  let open = null;
  for (const one of opinions(question, "CHANGES_REQUESTED")) {
    const who = one.author?.login ?? "Somebody whose account is gone";
    for (const { owners } of owned) {
      const weight = one.author === null || isOwner(owners, one, question);
      if (weight === true) {
        const next = [{ who, how: "approves, or somebody entitled dismisses the review" }];
        const facts = [seenInChange(question, `changes requested by ${who}`, one.url)];
        return answer("unmet", "REVIEW_CHANGES_REQUESTED", `${who} asks for changes.`, { next, facts });
      }
      if (weight !== false) open ??= unlearnt(weight, `Whether ${who}, who asks for changes, owns a changed file`);
    }
  }
  return open;
}
function ownerless(unowned, path2) {
  const next = [{ who: "somebody who can change CODEOWNERS", how: "gives them an owner and merges" }];
  return answer("unmet", "CODEOWNERS_UNOWNED", `${path2} gives no owner to ${listed(unowned)}.`, { next });
}
function approveStep({ owners: { users, teams } }) {
  return { who: [...teams.map((team) => `team ${team}`), ...users].join(", "), how: "approves" };
}
function listed(paths) {
  const shown = paths.slice(0, 3).join(", ");
  return paths.length <= 3 ? shown : `${shown} and ${paths.length - 3} more`;
}

// src/evidence/kinds/deployment.ts
var schema4 = {
  description: "This very commit is deployed to another environment and healthy there.",
  type: "object",
  additionalProperties: false,
  required: ["environment"],
  properties: {
    environment: {
      type: "string",
      minLength: 1,
      maxLength: 255,
      pattern: "^\\S(?:.*\\S)?$",
      patternErrorMessage: "one line of text without blanks around it",
      description: "The environment where it must be healthy, in the very letters in which GitHub shows its name.",
      examples: ["staging"]
    },
    for: {
      type: "string",
      pattern: durationPattern,
      patternErrorMessage: durationForm,
      description: "How long it must have been there, healthy and alone: a whole number of minutes, hours or days, such as 30m, 2h or 1d. Without it, healthy now is enough.",
      examples: ["2h"]
    },
    app: {
      type: "string",
      pattern: "^[a-z0-9][a-z0-9-]{0,99}$",
      patternErrorMessage: "the slug of an app, such as our-deployer",
      description: "The slug of the app that must have reported the success; what anybody else reports never counts.",
      examples: ["our-deployer"]
    },
    "max-age": maxAgeSchema
  }
};
var deployment = {
  schema: schema4,
  ask: "release",
  normalise: ({ environment, for: lasting = null, app = null, "max-age": maxAge }) => ({
    environment,
    lasting,
    app,
    ...maxAge === void 0 ? {} : { maxAge }
  }),
  mistakes: () => [],
  needs: (spec) => [need(spec)],
  judge: judge4,
  signers: () => [],
  documentation: {
    question: "Is this commit healthy in another environment, for long enough?",
    description: "Looks at GitHub's deployments to the environment. The newest deployment of this very commit must have `success` as its newest status, for the time given with `for`, and no other commit may have been deployed there since: a deployment of another commit ends it, however it went, unless it only waits to be allowed. Queued, running, failed and retired (`inactive`) deployments do not count, and neither does a state that Holdpoint does not know. Where the time alone is missing, it is looked at again by itself when the time is over. With `max-age`, the success counts only for that time after it was reported. Anybody whose token may write deployments can report one as a success: with `app`, only what that app reported counts, and in a strict environment it counts only with an `app` other than `github-actions`.",
    works: { alone: "yes (`deployments: read`)", withToken: "yes (`deployments: read`)", withApp: "yes" },
    requests: "one for each environment that is named",
    example: "staging:\n  title: It has run in staging for two hours\n  deployment: { environment: staging, for: 2h }\n"
  }
};
function need({ environment }) {
  return { kind: "deployments", environment };
}
function judge4(spec, question) {
  const reading = readingOf(question.facts, need(spec));
  if (!isKnown(reading)) return unread(spec, reading);
  const { commit } = question;
  const newestFirst = reading.value.newest.toSorted((a, b) => b.id - a.id);
  const own = newestFirst.find((one) => one.commit === commit);
  const where = `${shortCommit(commit)} in ${spec.environment}`;
  if (own === void 0) {
    const next = [deployStep(spec, "deploys it there")];
    return answer(
      "pending",
      "DEPLOYMENT_MISSING",
      `No deployment of ${shortCommit(commit)} to ${spec.environment} is known.`,
      { next }
    );
  }
  const other = newestFirst.find((one) => one.commit === commit || !isOnlyWaiting(one));
  if (other !== void 0 && other !== own) return superseded(spec, where, other, reading);
  return judgeState({ spec, question, where, one: own, facts: [told2(spec, own, reading)] });
}
function isOnlyWaiting({ status }) {
  return status?.state === "waiting";
}
function superseded(spec, where, other, reading) {
  const sentence = `${where} was followed by ${shortCommit(other.commit)} (${stateOf(other)}), so it is not what runs there, or not alone.`;
  const next = [deployStep(spec, "deploys it there again")];
  return answer("unmet", "DEPLOYMENT_SUPERSEDED", sentence, { next, facts: [told2(spec, other, reading)] });
}
function judgeState(standing) {
  const { spec, where, one, facts } = standing;
  const again = [deployStep(spec, "sees to it and deploys it there again")];
  switch (one.status?.state) {
    case void 0:
    case "queued":
    case "pending":
    case "waiting":
    case "in_progress": {
      const next = [{ who: "nobody", how: "wait for it to finish" }];
      return answer("pending", "DEPLOYMENT_RUNNING", `The deployment of ${where} has not finished (${stateOf(one)}).`, {
        next,
        facts
      });
    }
    case "failure":
    case "error":
      return answer("unmet", "DEPLOYMENT_FAILED", `The deployment of ${where} failed (${stateOf(one)}).`, {
        next: again,
        facts
      });
    case "inactive":
      return answer("unmet", "DEPLOYMENT_INACTIVE", `The deployment of ${where} was retired.`, { next: again, facts });
    case "success":
      return judgeHealthy(standing, one.status);
    default:
      return answer(
        "unknown",
        "DEPLOYMENT_INVALID",
        `The deployment of ${where} has a state that is not known: ${stateOf(one)}.`,
        { facts }
      );
  }
}
var ANY_WORKFLOW2 = "github-actions";
function judgeHealthy({ spec, question, where, facts }, status) {
  const {
    environment,
    facts: { now }
  } = question;
  if (environment.strict && (spec.app === null || spec.app === ANY_WORKFLOW2)) {
    const sentence = `${environment.name} is strict, and whoever can push can report ${where} as healthy.`;
    const next2 = [
      {
        who: "somebody who can change the checklist",
        how: `adds an \`app\` other than ${ANY_WORKFLOW2} to the deployment`
      }
    ];
    return answer("unknown", "DEPLOYMENT_UNBOUND", sentence, { next: next2, facts });
  }
  if (spec.app !== null && !(status.creator?.type === "Bot" && status.creator.login === spec.app)) {
    const sentence = `${where} was reported as healthy by ${status.creator?.login ?? "an account that is gone"}, not by the app ${spec.app}.`;
    return answer("pending", "DEPLOYMENT_WRONG_SOURCE", sentence, {
      next: [deployStep(spec, `lets ${spec.app} deploy it there`)],
      facts
    });
  }
  const due = spec.lasting === null ? now : after(status.at, durationOf(spec.lasting));
  const since = `${where} is healthy since ${status.at}`;
  if (isAtOrAfter(now, due)) {
    const asked2 = spec.lasting === null ? "" : `, and ${spec.lasting} is asked`;
    const renew = [deployStep(spec, "deploys it there again")];
    const age = { most: spec.maxAge, at: status.at, what: `the success of ${where} was reported`, renew };
    return fresh(answer("met", "MET", `${since}${asked2}.`, { facts }), age, now);
  }
  const next = [{ who: "nobody", how: `wait until ${due}` }];
  return {
    ...answer("pending", "DEPLOYMENT_SOAKING", `${since}; ${spec.lasting ?? ""} is asked, which is over at ${due}.`, {
      next,
      facts
    }),
    nextLook: due
  };
}
function unread({ environment }, reading) {
  const found = unlearnt(reading, `What is deployed to ${environment}`);
  if (reading.code !== "API_FORBIDDEN") return found;
  const next = [{ who: "somebody who can change the workflow or the App", how: "gives its token `deployments: read`" }];
  return { ...found, code: "DEPLOYMENTS_UNREADABLE", next };
}
function deployStep({ environment }, how) {
  return { who: `whoever deploys to ${environment}`, how };
}
function told2({ environment }, one, { source, observer, at }) {
  const { id, commit, creator, status } = one;
  const reported = status === null ? "nothing reported" : `${status.state}, reported by ${status.creator?.login ?? "nobody"} at ${status.at}`;
  const what = `deployment ${id} of ${shortCommit(commit)} to ${environment} by ${creator?.login ?? "nobody"}: ${reported}`;
  return { what, source, observer, at };
}
function stateOf({ status }) {
  return status?.state ?? "nothing reported yet";
}

// src/evidence/markdown/markdown-lines.ts
function markdownLines(text) {
  const lines = [];
  let fence = null;
  let inComment = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const opening = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      const last = closes(line, fence);
      if (last) fence = null;
      lines.push({ text: last ? "" : line, code: true });
    } else if (!inComment && opening !== void 0) {
      fence = opening;
      lines.push({ text: "", code: true });
    } else {
      const cut = withoutComments(line, inComment);
      inComment = cut.inComment;
      lines.push({ text: cut.text, code: false });
    }
  }
  return lines;
}
function foldText(text) {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
function closes(line, fence) {
  const mark = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return mark !== void 0 && mark.length >= fence.length && mark.startsWith(fence.charAt(0));
}
function withoutComments(line, inside) {
  let inComment = inside;
  let text = "";
  let at = 0;
  while (at < line.length) {
    const mark = inComment ? "-->" : "<!--";
    const found = line.indexOf(mark, at);
    const end = found < 0 ? line.length : found;
    if (!inComment) text += line.slice(at, end);
    if (found < 0) break;
    inComment = !inComment;
    at = found + mark.length;
  }
  return { text, inComment };
}

// src/evidence/markdown/headings.ts
function missingSections(text, wanted2) {
  const filled = new Set(
    sectionsOf(text).filter((section) => section.filled).map(({ title }) => title)
  );
  return wanted2.filter((heading) => !filled.has(foldText(heading)));
}
function sectionsOf(text) {
  const sections = [];
  let open = [];
  const lines = markdownLines(text);
  lines.forEach((line, index) => {
    const heading = line.code ? null : headingOf(line.text, lines[index + 1]);
    if (heading !== null) {
      const section = { ...heading, filled: false };
      open = [...open.filter(({ level }) => level < section.level), section];
      sections.push(section);
    } else if (isContent(line)) {
      for (const section of open) section.filled = true;
    }
  });
  return sections;
}
function headingOf(line, following) {
  const atx = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/.exec(line);
  if (atx !== null) return { level: (atx[1] ?? "").length, title: foldText(withoutClosingMarks(atx[2] ?? "")) };
  if (line.trim() === "" || following === void 0 || following.code) return null;
  if (/^ {0,3}=+[ \t]*$/.test(following.text)) return { level: 1, title: foldText(line) };
  return /^ {0,3}-+[ \t]*$/.test(following.text) ? { level: 2, title: foldText(line) } : null;
}
function withoutClosingMarks(title) {
  const trimmed = title.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === "#") end -= 1;
  return end === 0 || /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end) : trimmed;
}
function isContent({ text, code }) {
  return text.trim() !== "" && (code || !/^ {0,3}[=*_-]+[ \t]*$/.test(text));
}

// src/evidence/kinds/file.ts
var path = {
  type: "string",
  minLength: 1,
  maxLength: 1024,
  description: "The path from the root of the repository.",
  examples: ["docs/rollback.md"]
};
var schema5 = {
  description: "A file that must stand in the commit that is to be deployed, and must not be empty.",
  anyOf: [
    path,
    {
      type: "object",
      additionalProperties: false,
      required: ["path"],
      properties: {
        path,
        headings: {
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: { type: "string", minLength: 1, maxLength: 255, pattern: "\\S" },
          description: "Markdown headings that the file must have, each with something under it. Level and case do not matter.",
          examples: [["Triggers", "Steps"]]
        },
        unchanged: {
          type: "boolean",
          description: "Whether the change itself must have left the file alone, so that its author cannot write the proof along with it. Default: true in strict environments, else false."
        }
      }
    }
  ]
};
var file = {
  schema: schema5,
  ask: "change",
  normalise: (raw) => typeof raw === "string" ? { path: raw, headings: [] } : {
    path: raw.path,
    headings: raw.headings ?? [],
    ...raw.unchanged === void 0 ? {} : { unchanged: raw.unchanged }
  },
  mistakes: mistakes2,
  needs: (spec, question) => [need2(spec, question)],
  judge: judge5,
  signers: () => [],
  documentation: {
    question: "Does this file stand in the commit, and is it filled in?",
    description: "Reads the file from the commit that is to be deployed: before the merge the head of the pull request, afterwards the merge commit. It must be a regular text file with something in it; a link, a directory, a submodule or a binary file does not count. With `headings`, each must be a Markdown heading of the file, with text under it. The change itself may add or alter the file, except in strict environments or with `unchanged: true`: where a change is meant to bring its own file, say `unchanged: false` and pair it under `all` with a review or a sign-off.",
    works: { alone: "yes (`contents: read`)", withToken: "yes", withApp: "yes" },
    requests: "none where the files are read along with the snapshot, else one for all files",
    example: "rollback-plan:\n  title: Rollback plan is prepared\n  file: { path: docs/rollback.md, headings: [Triggers, Steps] }\n"
  }
};
function need2({ path: path2 }, { candidate }) {
  return { kind: "file", commit: candidate, path: path2 };
}
function mistakes2({ path: path2 }) {
  const parts = path2.split("/");
  const bad = parts.some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(path2);
  if (!bad) return [];
  const allowed2 = "a path from the root of the repository, such as docs/rollback.md, without `.`, `..`, `\\` or an empty part";
  return [{ code: "BAD_PATH", path: ["path"], seen: path2, allowed: allowed2, next: "Write the path as Git lists it." }];
}
function judge5(spec, question) {
  const where = `${spec.path} in ${shortCommit(question.candidate)}`;
  const reading = readingOf(question.facts, need2(spec, question));
  if (!isKnown(reading)) return unlearnt(reading, where);
  const found = problem(spec, reading.value);
  const facts = [
    { what: `${where}: ${reading.value.kind}`, source: reading.source, observer: reading.observer, at: reading.at }
  ];
  if (found === null && isSelfMade(spec, question)) return selfEvidence(spec, question, facts);
  if (found === null)
    return answer(
      "met",
      "MET",
      `${where} is there${spec.headings.length > 0 ? " with every heading asked for" : ""}.`,
      { facts }
    );
  return answer("unmet", found.code, `${where} ${found.what}.`, { next: [pushStep(found.how)], facts });
}
function isSelfMade({ path: path2, unchanged }, { environment, change }) {
  return (unchanged ?? environment.strict) && touches(change, path2);
}
function selfEvidence({ path: path2 }, { change }, facts) {
  const how = `merges ${path2} by a change of its own first`;
  const pair = "says `unchanged: false` for the file and asks for a review or a sign-off beside it";
  const next = [
    { who: "the author of the change", how },
    { who: "somebody who can change the checklist", how: pair }
  ];
  const sentence = `${path2} was added or altered by the change that it is to prove something about.`;
  return answer(change.merge === null ? "pending" : "unmet", "FILE_SELF_EVIDENCE", sentence, { next, facts });
}
function problem(spec, fact) {
  if (fact.kind === "missing")
    return { code: "FILE_MISSING", what: "does not exist", how: `adds ${spec.path} and pushes` };
  if (fact.kind !== "file") {
    return {
      code: "FILE_NOT_REGULAR",
      what: `is no readable text file (${fact.kind})`,
      how: `puts a regular text file at ${spec.path} and pushes`
    };
  }
  if (fact.text.trim() === "") return { code: "FILE_EMPTY", what: "is empty", how: `writes ${spec.path} and pushes` };
  const missing = missingSections(fact.text, spec.headings);
  if (missing.length === 0) return null;
  const names = missing.map((heading) => `"${heading}"`).join(", ");
  return {
    code: "FILE_HEADING_MISSING",
    what: `lacks the heading ${names}, or text under it`,
    how: `fills in ${names} and pushes`
  };
}

// src/evidence/kinds/linked-issue.ts
var schema6 = {
  description: "An issue that the pull request closes, of this repository or another one of the same owner. Write `{}` for any issue.",
  type: "object",
  additionalProperties: false,
  properties: {
    state: {
      type: "string",
      enum: ["open", "closed"],
      description: "How the issue must stand; what was closed by the merge itself counts as open. Without it, either way."
    },
    labels: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { type: "string", minLength: 1, maxLength: 50 },
      description: "The issue carries one of these labels.",
      examples: [["change-request"]]
    }
  }
};
var linkedIssue = {
  schema: schema6,
  ask: "change",
  normalise: ({ state = null, labels = [] }) => ({ state, labels }),
  mistakes: () => [],
  needs: (_spec, question) => [need3(question)],
  judge: judge6,
  signers: () => [],
  documentation: {
    question: "Is the change linked to an issue?",
    description: "Counts the issues that GitHub will close with the pull request: named by a closing keyword (`Closes #5`) in its description, or linked by hand. One that stands and is labelled as asked is enough; it must belong to this repository or to another one of the same owner. GitHub does not tell when an issue is linked by hand, closed or labelled: that is noticed at the next look, or with `/recheck`.",
    works: {
      alone: "yes (`issues: read`)",
      withToken: "yes",
      withApp: "yes, issues of repositories where it is installed"
    },
    requests: "one",
    example: "ticket:\n  title: The change has a ticket\n  linked-issue: { labels: [change-request] }\n"
  }
};
function need3({ change }) {
  return { kind: "linked-issues", change: change.number };
}
function judge6(spec, question) {
  const reading = readingOf(question.facts, need3(question));
  if (!isKnown(reading)) return unlearnt(reading, "Which issues the change is linked to");
  const home = question.facts.subject.repository.name;
  const counted = reading.value.filter(({ repository }) => sameName(ownerOf(repository), ownerOf(home)));
  const found = counted.find((one) => fits(spec, one, question));
  const { source, observer, at } = reading;
  const facts = counted.map((one) => ({ what: `linked: ${told3(one, home)}`, source, observer, at }));
  if (found !== void 0) return answer("met", "MET", `The change is linked to ${told3(found, home)}.`, { facts });
  const next = [
    {
      who: "the author of the change",
      how: `writes \`Closes #NUMBER\` into its description, for ${asked(spec)}, or links one by hand`
    }
  ];
  if (counted.length === 0) {
    const others = reading.value.length === 0 ? "" : ` ${reading.value.length} of other owners do not count.`;
    return answer("pending", "LINKED_ISSUE_MISSING", `The change is linked to no issue.${others}`, { next, facts });
  }
  const sentence = `The change is linked to ${counted.map((one) => told3(one, home)).join(", ")}, but ${asked(spec)} is asked.`;
  return answer("pending", "LINKED_ISSUE_UNFIT", sentence, { next, facts });
}
function fits({ state, labels }, one, question) {
  const stands = state === null || (state === "open" ? wasOpen(one, question) : one.state === "closed");
  const carried2 = new Set(one.labels.map((label) => label.toLowerCase()));
  return stands && (labels.length === 0 || labels.some((label) => carried2.has(label.toLowerCase())));
}
function wasOpen({ state, closedAt }, { change }) {
  return state === "open" || change.merge !== null && closedAt !== null && isAtOrAfter(closedAt, change.merge.at);
}
function ownerOf(repository) {
  return repository.split("/")[0] ?? "";
}
function told3({ repository, number, state, labels }, home) {
  if (!sameName(repository, home)) return `an issue of another repository (${state})`;
  return `#${number} (${[state, ...labels].join(", ")})`;
}
function asked({ state, labels }) {
  return `an ${state === null ? "" : `${state} `}issue${labels.length === 0 ? "" : ` labelled ${labels.join(" or ")}`}`.replace(
    "an closed",
    "a closed"
  );
}

// src/evidence/kinds/review.ts
var schema7 = {
  type: "object",
  additionalProperties: false,
  description: "Approving reviews of the pull request's present head.",
  properties: {
    from: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      description: "Whose approval counts: logins and teams (`org/slug`). Without it, everybody with push access.",
      items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" },
      examples: [["acme/backend", "octocat"]]
    },
    count: {
      type: "integer",
      minimum: 1,
      maximum: 10,
      default: 1,
      description: "How many different people must have approved."
    },
    "max-age": maxAgeSchema
  }
};
var review = {
  schema: schema7,
  ask: "change",
  normalise: ({ from = [], count = 1, "max-age": maxAge }) => ({
    users: from.filter((name2) => !name2.includes("/")),
    teams: from.filter((name2) => name2.includes("/")),
    count,
    ...maxAge === void 0 ? {} : { maxAge }
  }),
  mistakes: mistakes3,
  needs: (spec, question) => {
    const { change, facts } = question;
    const deciding = relevant(change.reviews, change.head.commit);
    const isApproved = deciding.some(({ state, author }) => state === "APPROVED" && !samePerson(author, change.author));
    return [
      ...deciding.flatMap((one) => reviewerNeeds(spec, one, facts)),
      ...isApproved ? freedomNeeds(question) : []
    ];
  },
  judge: judge7,
  signers: () => [],
  documentation: {
    question: "Have enough people who count approved the present head?",
    description: "Counts each person's latest approval, given for the very head of the pull request, by somebody who had no hand in it: who opened the pull request, wrote, committed or pushed part of it, or was assigned to it where a bot opened it, approves it in vain unless `separation-of-duties: off` says otherwise (who opened it approves it never). In a strict environment everybody with a hand in it must be known; elsewhere all who pushed it, and of a fork, of which GitHub does not tell that, all who wrote it. With `from`, only the listed people and active members of the listed teams count; without it, everybody with push access. Bots never count. While somebody who counts asks for changes, the item is unmet, whatever others approved. GitHub keeps an approval alive while the diff stays the same; here every new commit asks for a new approval. With `max-age`, an approval counts only for that time after it was given.",
    works: {
      alone: "people and push access; teams only where GitHub says that the review was given on their behalf",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for each reviewer and team where `from` names teams; one for the log of the branch where the snapshot does not tell who pushed and that decides",
    example: "code-review:\n  title: Code review is completed\n  review: { from: [acme/backend], count: 2 }\n"
  }
};
function mistakes3({ users, teams, count }) {
  const distinct = new Set(users.map((login) => login.toLowerCase())).size;
  if (teams.length > 0 || distinct === 0 || distinct >= count) return [];
  return [
    {
      code: "NOBODY_COUNTS",
      path: ["count"],
      seen: String(count),
      allowed: `at most ${distinct}, because \`from\` names ${distinct} people and no team`,
      next: "Name more people or a team, or lower `count`."
    }
  ];
}
function judge7(spec, question) {
  const { change } = question;
  const weigh = (one) => weightOf(spec, one, question);
  const objection = judgeObjections2(
    change.reviews.filter(({ state }) => state === "CHANGES_REQUESTED"),
    weigh,
    question
  );
  if (objection !== null) return objection;
  const approvals = change.reviews.filter(({ state }) => state === "APPROVED").map((one) => ({ one, weight: weigh(one) }));
  const fresh2 = approvals.filter(({ one }) => one.commit === change.head.commit);
  const counting = fresh2.filter(({ weight }) => weight === "counts").map(({ one }) => one);
  const people = distinctAuthors(counting);
  const seen = people.map(({ login }) => seenInChange(question, `approved by ${login}`, change.url));
  const next = [{ ...reviewStep(spec), how: `approves the present head ${shortCommit(change.head.commit)}` }];
  if (people.length >= spec.count) {
    const met = answer("met", "MET", `Approved by ${people.map(({ login }) => login).join(", ")}.`, { facts: seen });
    return fresh(met, { ...ageOf2(spec, people, counting), renew: next }, question.facts.now);
  }
  for (const { weight, one } of fresh2) {
    if (typeof weight === "string") continue;
    const helps = "next" in weight ? weight.next : next;
    return unlearnt(weight, `Whether the approval of ${one.author?.login ?? "a ghost"} counts`, helps);
  }
  const have = `${people.length} of ${spec.count} approvals`;
  const stale = approvals.find(({ one, weight }) => one.commit !== change.head.commit && weight === "counts");
  if (stale !== void 0) {
    const sentence = `${have}: ${stale.one.author?.login ?? "somebody"} approved an earlier commit than the present head.`;
    return answer("pending", "REVIEW_STALE", sentence, { next, facts: seen });
  }
  return answer(
    "pending",
    "REVIEW_MISSING",
    `${have}${whyOthersDoNotCount(
      fresh2.map(({ one }) => one),
      people,
      question
    )}.`,
    { next, facts: seen }
  );
}
function ageOf2({ count, maxAge }, people, counting) {
  const moments = people.map(
    (person) => oldest(counting.flatMap(({ author, submittedAt }) => samePerson(author, person) ? [submittedAt] : []))
  );
  const what = count === 1 ? "the newest approval was given" : `the oldest of the ${count} newest approvals was given`;
  return { most: maxAge, at: newestBut(count, moments), what };
}
function judgeObjections2(objections, weigh, question) {
  let open = null;
  for (const one of objections) {
    const weight = weigh(one);
    const who = one.author?.login ?? "Somebody whose account is gone";
    if (weight === "counts" || one.author === null && weight === "not") {
      const next = [{ who, how: "approves, or somebody entitled dismisses the review" }];
      const facts = [seenInChange(question, `changes requested by ${who}`, one.url)];
      return answer("unmet", "REVIEW_CHANGES_REQUESTED", `${who} asks for changes.`, { next, facts });
    }
    if (weight !== "not") open ??= unlearnt(weight, `Whether ${who}, who asks for changes, counts`);
  }
  return open;
}
function weightOf(spec, one, question) {
  const weight = entitlement(spec, one, question);
  if (weight !== "counts" || one.author === null || one.state !== "APPROVED") return weight;
  const free = standsFree(one.author, question);
  return typeof free === "boolean" ? free ? "counts" : "not" : free;
}
function entitlement(spec, one, { change, facts }) {
  if (!isPerson(one.author) || samePerson(one.author, change.author)) return "not";
  if (spec.users.length === 0 && spec.teams.length === 0) return one.canPush ? "counts" : "not";
  if (isOnBehalf(spec, one, facts)) return "counts";
  const holding = holdsRole(spec, one.author, facts);
  if ("unlearnable" in holding) return holding;
  return holding.holds ? "counts" : "not";
}
function reviewerNeeds(spec, one, facts) {
  return isOnBehalf(spec, one, facts) ? [] : roleNeeds(spec, one.author);
}
function relevant(reviews, head) {
  return reviews.filter(
    ({ state, commit }) => state === "CHANGES_REQUESTED" || state === "APPROVED" && commit === head
  );
}
function isOnBehalf({ teams }, one, facts) {
  if (one.state === "APPROVED" && areNamesPinned(facts)) return false;
  return one.onBehalfOf.some((given) => teams.some((team) => sameName(team, given)));
}
function distinctAuthors(reviews) {
  const people = [];
  for (const { author } of reviews) {
    if (author !== null && !people.some((other) => samePerson(other, author))) people.push(author);
  }
  return people;
}
function whyOthersDoNotCount(approvals, people, question) {
  const others = approvals.filter(({ author }) => author !== null && !people.some((one) => samePerson(one, author)));
  if (others.length === 0) return "";
  const barred = barredWords(others, question);
  const why = barred === "" ? "" : ` (${barred})`;
  return `; the approval of ${others.map(({ author }) => author?.login ?? "").join(", ")} does not count here${why}`;
}
function reviewStep({ users, teams }) {
  const named = [...teams.map((team) => `team ${team}`), ...users];
  return {
    who: named.length === 0 ? "somebody with push access other than the author" : named.join(", "),
    how: "approves"
  };
}

// src/evidence/kinds/signoff.ts
var schema8 = roleKeySchema({
  description: "A sign-off by somebody who holds a role, given with the comment `/signoff`.",
  role: "The role whose holder must sign.",
  example: "qa",
  more: {
    expires: ageSchema(
      "How long a sign-off counts: a whole number of minutes, hours or days, such as 90m, 72h or 7d. At the very moment it lapses it counts no more. Without it, time alone ends no sign-off.",
      "72h"
    ),
    "on-push": onPushSchema
  }
});
var signoff = {
  schema: schema8,
  ask: "change",
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...typeof raw === "string" || !("expires" in raw) ? {} : { expires: raw.expires },
    ...onPushOf(typeof raw === "string" || !("on-push" in raw) ? void 0 : raw["on-push"])
  }),
  mistakes: (spec, roles) => [...unknownRole(spec, roles), ...onPushMistakes(spec.onPush)],
  needs: (spec, question) => wordNeeds(spec, question, "signoff"),
  judge: (spec, question) => judgeSignOffs(spec, question) ?? nobodyCanSign(spec.role, question) ?? answer(
    "pending",
    "SIGNOFF_MISSING",
    `Nobody who holds the role ${spec.role} has signed "${question.item.title}" for ${question.environment.name}.`,
    {
      next: [signOffStep(spec.role, question, null)]
    }
  ),
  signers: (spec) => [spec.role],
  documentation: {
    question: "Has a holder of the role signed this item?",
    description: "Counts a comment `/signoff ROLE` or `/signoff ITEM` on the pull request by somebody who holds the role now. It is bound to the commit, the environment and the item's wording: a push, a retargeted pull request, a changed item or an edited comment resets it, `/revoke` takes it back. With `on-push: keep` it outlives later pushes; with `keep-if-unchanged` it does as long as nothing under the named paths differs from the commit that was signed (a submodule or a symbolic link that changed changes all below it), or the only push since was a merge of the base branch that left every file of the change as it was. For that GitHub's log of the branch must tell which commit was the head when it was given (of a fork's branch it tells nothing; write the commit with `@SHA` then), and the checklist must not have changed since. A strict environment takes no other than `reset`, which is the default. With `expires` it counts for that time only, and whoever signs again renews it. Authors, committers and pushers of the change cannot sign it unless `separation-of-duties: off` says so, and one person fills one role. Signed on the head, it is carried to the pull request's own merge commit; in a strict environment only when both have the same content.",
    works: {
      alone: "roles that list users; deleted or rewritten comments are noticed only as far as GitHub still shows them",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for each signer and team of the role; with `on-push` one for the log of the branch; with `keep-if-unchanged` two for each earlier head that was signed, and up to six more where the base branch was merged into it",
    example: "qa:\n  title: QA sign-off\n  signoff: { role: qa, expires: 72h }\n"
  }
};
function onPushMistakes(onPush) {
  if (onPush === void 0 || onPush === "keep") return [];
  return onPush.keepIfUnchanged.flatMap((glob, index) => {
    const mistake = globMistake(glob);
    const path2 = ["on-push", "keep-if-unchanged", index];
    return mistake === null ? [] : [{ code: "BAD_GLOB", path: path2, seen: glob, ...mistake }];
  });
}

// src/evidence/markdown/task-boxes.ts
var taskItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ \txX])\][ \t]+(.*)$/;
var gathered2 = /* @__PURE__ */ new WeakMap();
function boxState(body, title) {
  const boxes = gathered2.get(body) ?? boxesOf(body.text ?? "");
  gathered2.set(body, boxes);
  const box = boxes.get(foldText(title));
  if (box === void 0) return "missing";
  if (box.count > 1) return "duplicate";
  return box.ticked ? "ticked" : "open";
}
function carriesHiddenTick(body, title) {
  const state = boxState(body, title);
  if (state === "ticked" || state === "open") return false;
  const wanted2 = foldText(title);
  return (body.text ?? "").split(/\r\n|\r|\n/).some((line) => {
    const mark = line.search(/\[[xX]\]/);
    return mark >= 0 && foldText(line.slice(mark + 3)).includes(wanted2);
  });
}
function boxesOf(text) {
  const boxes = /* @__PURE__ */ new Map();
  for (const line of markdownLines(text)) {
    const found = line.code ? null : taskItem.exec(line.text);
    if (found === null) continue;
    const title = foldText(found[2] ?? "");
    boxes.set(title, { count: (boxes.get(title)?.count ?? 0) + 1, ticked: (found[1] ?? "").toLowerCase() === "x" });
  }
  return boxes;
}

// src/evidence/statements/haste.ts
var PAUSE = 6e4;
function isHasty(commit, at, change, facts) {
  const known = sightingsOf(commit, change, facts).map((sighting) => milliseconds(sighting.at));
  const merged = change.merge?.commit === commit ? [milliseconds(change.merge.at)] : [];
  const first = Math.min(...known, ...merged);
  return !(milliseconds(at) - first >= PAUSE);
}

// src/evidence/statements/wording.ts
function wordingStanding(statement) {
  const { facts, item, commit } = statement;
  const shown = facts.shown.filter((one) => one.item === item.id && one.commit === commit);
  if (shown.length > 0) return standingAfterShowing(statement, shown);
  if (facts.reader.app === null || statement.earlier === true) return standingByFile(statement);
  if (statement.explicit) return fileChangedSince(statement) ? changed(statement) : counts;
  return unseen(item.id);
}
function unseen(item) {
  return refused(
    "SIGNOFF_AMBIGUOUS",
    `"${item}" was not shown on this commit before this was written; write the commit with it.`
  );
}
function standingAfterShowing(statement, shown) {
  const { at, item, explicit } = statement;
  let last = Number.NEGATIVE_INFINITY;
  for (const { since } of shown) if (isAtOrAfter(at, since)) last = Math.max(last, milliseconds(since));
  if (last > Number.NEGATIVE_INFINITY) {
    const isAsNow = shown.every(({ since, wording }) => milliseconds(since) !== last || wording === item.wording);
    return isAsNow ? counts : changed(statement);
  }
  const never = shown.every(({ first, wording }) => first && wording === item.wording);
  if (!never) return changed(statement);
  if (explicit) return fileChangedSince(statement) ? changed(statement) : counts;
  return unseen(item.id);
}
function standingByFile(statement) {
  const { facts, at } = statement;
  const isOlder = facts.config.every(({ changedAt }) => changedAt !== null && isBefore(changedAt, at));
  return facts.config.length > 0 && isOlder ? counts : changed(statement);
}
function fileChangedSince({ facts, at }) {
  return facts.config.some(({ changedAt }) => changedAt === null || !isBefore(changedAt, at));
}
function changed({ item }) {
  return refused(
    "SIGNOFF_WORDING_CHANGED",
    `"${item.id}" is not known to have read as it does now when this was written.`
  );
}

// src/evidence/statements/ticker.ts
function tickerOf(change, title) {
  const history = historyOf(change);
  if ("untold" in history) return history;
  let oldest2 = null;
  for (const revision of history.revisions) {
    if (revision.text === null) return { untold: `the text of the revision of ${revision.at} is not shown` };
    if (carriesHiddenTick(revision, title))
      return { untold: `the revision of ${revision.at} carried the tick already, hidden or more than once` };
    if (boxState(revision, title) !== "ticked") return told4(oldest2);
    oldest2 = revision;
  }
  return history.whole ? told4(oldest2) : { untold: "GitHub does not show every revision of the description" };
}
function untickings(change, title) {
  const history = historyOf(change);
  const revisions = "untold" in history ? [] : history.revisions;
  return revisions.flatMap((revision, index) => {
    const { editor: by, at } = revision;
    const before = revisions[index + 1];
    const took = before !== void 0 && mayBe(before, title, true) && mayBe(revision, title, false);
    return took && by !== null ? [{ by, at }] : [];
  });
}
function mayBe(revision, title, ticked) {
  return revision.text === null || boxState(revision, title) === "ticked" === ticked;
}
function historyOf({ author, body }) {
  const { complete, list } = body.revisions;
  const [newest] = list;
  if (newest === void 0) {
    const creation = { at: body.createdAt, editor: author, text: body.text };
    return complete ? { revisions: [creation], whole: true } : { untold: "GitHub does not show the revisions of the description" };
  }
  if (newest.text !== null && newest.text !== body.text)
    return { untold: "the newest revision is not the description as it stands" };
  const revisions = list.map(
    (revision) => revision.at === body.createdAt && revision.editor === null ? { ...revision, editor: author } : revision
  );
  return { revisions, whole: complete && list.at(-1)?.at === body.createdAt };
}
function told4(revision) {
  if (revision === null) return { untold: "no revision shows it ticked" };
  return revision.editor === null ? { untold: "GitHub does not tell who edited the description" } : { by: revision.editor, at: revision.at };
}

// src/evidence/statements/tick-standing.ts
function tickStanding(role, tick2, question) {
  const { by } = tick2;
  const capacity = capacityIn(question.roles[role] ?? { users: [], teams: [] }, by, question.facts);
  const person = personStanding(role, capacity, tick2, question);
  if (!person.counts) return person;
  const binding = bindTick(tick2, question);
  if (typeof binding !== "string") return binding;
  const wording = wordingStanding({
    item: question.item,
    commit: binding,
    at: tick2.at,
    explicit: false,
    facts: question.facts
  });
  if (!wording.counts) return asTick(wording);
  const here = carried(binding, by.login, question);
  if (!here.counts || capacity.as !== "deputy") return here;
  const deputy = deputyStanding(role, tick2, binding, question);
  return deputy.counts || capacity.doubt === null ? deputy : unlearntRole(role, tick2, capacity.doubt);
}
function deputyStanding(id, { by, at }, commit, question) {
  const { item, facts, change, roles, objections = [] } = question;
  const word = { role: roles[id] ?? { id, users: [], teams: [] }, by, at };
  const place = { item, commit, facts };
  const time = deputyTime(word, place);
  const since = shownSince(place);
  if (!time.counts || since === null) return time;
  if (!change.body.revisions.complete) {
    const sentence = `GitHub does not show every revision of the description, so it cannot be told whether a holder of the role ${id} unticked the box before ${by.login}, a deputy, ticked it.`;
    return refused("TICK_UNATTRIBUTED", sentence);
  }
  const unticked = untickings(change, item.title).map((one) => ({ ...one, ...ofTheBox }));
  const said = { ...question, objections: [...objections, ...unticked] };
  return afterHolder(word, place, said, since) ?? { counts: true, deputy: { since } };
}
var ofTheBox = { environment: null, target: null, stands: false };
function unlearntRole(role, { by }, { code, detail }) {
  const sentence = `Whether ${by.login}, who ticked the box, holds the role ${role} could not be learnt: ${detail}.`;
  return refused(code, sentence);
}
function personStanding(role, capacity, tick2, question) {
  const { by } = tick2;
  const { environment, facts, change } = question;
  if (!isPerson(by)) return refused("SIGNOFF_NOT_HUMAN", `${by.login} is no person; a bot's tick never counts.`);
  if ("unlearnable" in capacity) return unlearntRole(role, tick2, capacity);
  if (capacity.as === "nobody")
    return refused("SIGNOFF_NOT_IN_ROLE", `${by.login} ticked the box, but does not hold the role ${role}.`);
  const separation = separationOf({ change, actor: by, environment, facts });
  if (!separation.free) return refused(separation.code, separation.sentence);
  if (deploys(by, question.deployers ?? []))
    return refused("SIGNOFF_SELF", `${by.login} deploys this, and duties are separated here.`);
  return environment.separationOfDuties === "off" ? counts : secondRole(role, tick2, question);
}
function secondRole(role, { by, at }, { environment, signOffs, ticks, exceptions = [] }) {
  const signed = signOffs.find(
    (one) => one.standing.counts && one.role !== role && one.environment === environment.name && samePerson(one.by, by)
  );
  const excepted = exceptions.find((one) => one.role !== role && samePerson(one.by, by));
  const other = signed ?? excepted ?? ticks.find((one) => one.role !== role && samePerson(one.by, by) && !isBefore(at, one.at));
  if (other === void 0) return counts;
  return refused(
    "SIGNOFF_SECOND_ROLE",
    `${by.login} already stands for the role ${other.role}; one person fills one role here.`
  );
}
function bindTick({ at }, question) {
  const { change, facts, commit, candidate } = question;
  if (retargetedSince(change, at)) {
    return refused("SIGNOFF_BASE_CHANGED", "The change was retargeted to another branch after the box was ticked.");
  }
  const binding = bindStatement({ change, facts, at, explicit: null });
  if (binding.commit === null) {
    const pushes = readingOf(facts, { kind: "pushes", change: change.number });
    if (sightingsOf(change.head.commit, change, facts).length === 0 && !isKnown(pushes)) {
      return refused(pushes.code, `When the present commit became the head could not be learnt: ${pushes.detail}.`);
    }
    return refused("TICK_STALE", `${binding.sentence} A push resets the tick.`);
  }
  if (question.environment.strict && isHasty(binding.commit, at, change, facts)) {
    const sentence = "The box was ticked less than a minute after the commit was there to be seen. Untick and tick it again.";
    return refused("TICK_STALE", sentence);
  }
  if (binding.commit === commit || binding.commit === candidate) return binding.commit;
  return refused("TICK_STALE", "The box was ticked for another commit; a push resets it.");
}
function asTick(standing) {
  if (standing.code !== "SIGNOFF_AMBIGUOUS") return standing;
  return refused("TICK_STALE", "The box was ticked before this item was shown on the present commit.");
}

// src/evidence/kinds/tick.ts
var schema9 = roleKeySchema({
  description: "A box in the description of the pull request, with the item's title as its text, ticked by somebody who holds a role.",
  role: "The role whose holder must tick the box.",
  example: "ops",
  more: { "max-age": maxAgeSchema }
});
var tick = {
  schema: schema9,
  ask: "change",
  normalise: (raw) => ({
    ...roleSpecOf(raw),
    ...typeof raw === "string" || !("max-age" in raw) ? {} : { maxAge: raw["max-age"] }
  }),
  mistakes: unknownRole,
  needs: needs2,
  judge: judge8,
  signers: (spec) => [spec.role],
  documentation: {
    question: "Has a holder of the role ticked this item's box in the description?",
    description: "Looks for a task list item (`- [x] TITLE`) in the description of the pull request whose text is the item's title. What counts is who ticked it, as GitHub's revisions of the description tell: that person must hold the role, and the same rules as for a sign-off apply. A push resets it: untick and tick again. With `max-age`, a tick counts only for that time. A box that is missing or stands there twice never counts, and neither does one whose ticker cannot be told.",
    works: {
      alone: "roles that list users, where GitHub shows the revisions",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for the person who ticked and each team of the role",
    example: "load-balancer:\n  title: Load balancer is configured\n  tick: ops\n"
  }
};
function needs2({ role }, { change, item, facts, roles, environment }) {
  if (boxState(change.body, item.title) !== "ticked") return [];
  const ticker = tickerOf(change, item.title);
  if ("untold" in ticker) return [];
  const open = environment.separationOfDuties !== "off" && !isKnown(change.pushers);
  const pushes = open || !isTold2(ticker.at, change, facts) ? [{ kind: "pushes", change: change.number }] : [];
  const named = roles[role];
  if (named === void 0) return pushes;
  const before = named.deputies === void 0 ? [] : untickings(change, item.title);
  return [...signerNeeds(named, ticker.by), ...before.flatMap(({ by }) => roleNeeds(named, by)), ...pushes];
}
function judge8(spec, question) {
  const { item, change } = question;
  const state = boxState(change.body, item.title);
  const who = `somebody who holds ${describeRole(spec.role, question.roles[spec.role])}`;
  if (state === "missing") {
    const how = "adds the box to the description of the pull request";
    const next = [{ who: "the author of the change", how, paste: `- [ ] ${item.title}` }];
    return answer("pending", "TICK_BOX_MISSING", `The description has no box "${item.title}".`, { next });
  }
  if (state === "duplicate") {
    const next = [{ who: "the author of the change", how: "keeps one of the boxes" }];
    return answer("unknown", "TICK_BOX_DUPLICATE", `The description has the box "${item.title}" more than once.`, {
      next
    });
  }
  if (state === "open") {
    const next = [{ who, how: "ticks the box in the description" }];
    const nobody = nobodyCanSign(spec.role, question);
    if (nobody !== null) return nobody;
    return answer("pending", "TICK_MISSING", `The box "${item.title}" is not ticked.`, { next });
  }
  return judgeTicked(spec, question, { who, how: "unticks and ticks the box in the description" });
}
function judgeTicked(spec, question, again) {
  const { change, item } = question;
  const ticker = tickerOf(change, item.title);
  if ("untold" in ticker) {
    const sentence = `The box "${item.title}" is ticked, but it cannot be told by whom: ${ticker.untold}.`;
    return answer("unknown", "TICK_UNATTRIBUTED", sentence, { next: [again] });
  }
  const facts = [seenInChange(question, `ticked by ${ticker.by.login} at ${ticker.at}`, change.url)];
  const standing = tickStanding(spec.role, ticker, question);
  if (standing.counts) {
    const ticked = { ...ticker, role: spec.role, standing };
    const sentence = `Ticked by ${ticker.by.login}${capacityOf(ticked, spec.role)}.`;
    const met = signedBy(ticked, answer("met", "MET", sentence, { facts }));
    const age = { most: spec.maxAge, at: ticker.at, what: `the box "${item.title}" was ticked`, renew: [again] };
    return fresh(met, age, question.facts.now);
  }
  const outcome = isUnlearnt(standing.code) ? "unknown" : "pending";
  return answer(outcome, standing.code, standing.sentence, { next: [again], facts });
}

// src/evidence/kinds/variables.ts
var name = {
  type: "string",
  pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
  patternErrorMessage: "letters, digits and _, not starting with a digit"
};
var schema10 = {
  description: "Variables and secrets that exist in the GitHub environment. Only their names are looked at, never a value.",
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: {
    names: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: name,
      description: "Names of variables of the environment.",
      examples: [["API_URL"]]
    },
    secrets: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: name,
      description: "Names of secrets of the environment.",
      examples: [["DATABASE_URL"]]
    }
  }
};
var variables = {
  schema: schema10,
  ask: "release",
  normalise: ({ names = [], secrets = [] }) => ({ variables: names, secrets }),
  mistakes: () => [],
  needs: (spec, question) => wanted(spec).map(({ of }) => need4(of, question)),
  judge: judge9,
  signers: () => [],
  documentation: {
    question: "Does the environment have these variables and secrets?",
    description: "Looks at what stands in the GitHub environment itself that is to be deployed to; variables and secrets of the repository or the organisation do not count. GitHub writes these names in capitals, and takes small letters for the same. Values are never kept, shown or compared: that a name is there does not say that its value is right. GitHub tells nobody when one is added or removed: that is noticed at the next look, or with `/recheck`.",
    works: {
      alone: "no: a workflow's own token cannot read them",
      withToken: "with a token that may read the repository's environments",
      withApp: "yes (Environments: read)"
    },
    requests: "one for the variables, one for the secrets",
    example: "settings:\n  title: All settings of the service are there\n  variables: { names: [API_URL], secrets: [DATABASE_URL] }\n"
  }
};
function wanted(spec) {
  const both = [
    { of: "variables", asked: spec.variables },
    { of: "secrets", asked: spec.secrets }
  ];
  return both.filter(({ asked: asked2 }) => asked2.length > 0);
}
function need4(of, { environment }) {
  return { kind: "setting-names", of, environment: environment.name };
}
function judge9(spec, question) {
  const place = question.environment.name;
  const facts = [];
  const missing = [];
  for (const { of, asked: asked2 } of wanted(spec)) {
    const reading = readingOf(question.facts, need4(of, question));
    if (!isKnown(reading)) return unlearnt(reading, `Which ${of} ${place} has`, [grantStep(place)]);
    const there = new Set(reading.value.map((name2) => name2.toUpperCase()));
    const lacking = asked2.filter((name2) => !there.has(name2.toUpperCase()));
    missing.push(...lacking.map((name2) => `the ${of === "variables" ? "variable" : "secret"} ${name2}`));
    const { source, observer, at } = reading;
    facts.push({
      what: `${of} asked: ${asked2.join(", ")}; missing: ${lacking.join(", ") || "none"}`,
      source,
      observer,
      at
    });
  }
  if (facts.length === 0)
    return answer("unmet", "VARIABLES_MISSING", "It names nothing, and nothing is proved by nothing.");
  if (missing.length === 0) return answer("met", "MET", `${place} has everything that is asked for.`, { facts });
  const next = [{ who: `somebody who may change the settings of ${place}`, how: "adds what is missing" }];
  return answer("pending", "VARIABLES_MISSING", `${place} lacks ${missing.join(", ")}.`, { next, facts });
}
function grantStep(place) {
  const how = `creates the environment ${place} if there is none, and lets the App or a token read the environments`;
  return { who: "somebody who administers the repository", how };
}

// src/evidence/calendar/period.ts
function overlap(a, b) {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from < both.to ? both : null;
}
function joined(periods) {
  const found = [];
  for (const period of periods.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === void 0 || period.from > last.to) found.push(period);
    else found[found.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
  }
  return found;
}
function outside(periods) {
  let from = Number.NEGATIVE_INFINITY;
  const found = [];
  for (const period of joined(periods)) {
    if (from < period.from) found.push({ from, to: period.from });
    from = period.to;
  }
  return from < Number.POSITIVE_INFINITY ? [...found, { from, to: Number.POSITIVE_INFINITY }] : found;
}

// src/evidence/calendar/window.ts
var MINUTE2 = 6e4;
var LONGEST_TURN = 2 * DAY;
function openPeriods(window2, within) {
  return stretchesOf(window2.zone, within.from - LONGEST_TURN, within.to).flatMap((stretch) => {
    const fresh2 = overlap({ from: stretch.repeatedUntil, to: stretch.to }, within);
    return fresh2 === null ? [] : daysOf2(window2, stretch).flatMap((day2) => overlap(day2, fresh2) ?? []);
  });
}
function daysOf2({ days: days2, opens, closes: closes2 }, { from, to, offset }) {
  const first = Math.floor((from + offset) / DAY) - 1;
  const last = Math.floor((to + offset) / DAY);
  const length = (closes2 > opens ? closes2 - opens : closes2 + 24 * 60 - opens) * MINUTE2;
  const found = [];
  for (let day2 = first; day2 <= last; day2 += 1) {
    const start = day2 * DAY + opens * MINUTE2 - offset;
    if (days2.includes(weekdayOf(day2))) found.push({ from: start, to: start + length });
  }
  return found;
}
function weekdayOf(day2) {
  return ((day2 + 3) % 7 + 7) % 7;
}

// src/evidence/calendar/calendar.ts
var MARGIN = 3e4;
var AHEAD2 = 15 * DAY;
function calendarAt({ windows, freezes }, now) {
  const frozen = freezes.map((freeze) => ({ freeze, ...frozenPeriod(freeze) })).filter(({ from, to }) => from < to && now < to + MARGIN);
  const next = nextOpening(windows, frozen, now);
  if (next !== null && now >= next.from + MARGIN) return { open: true, changes: next.to - MARGIN };
  const active = frozen.find(({ from }) => now >= from - MARGIN);
  return {
    open: false,
    freeze: active?.freeze ?? null,
    opens: next?.from ?? null,
    changes: next === null ? null : next.from + MARGIN
  };
}
function nextOpening(windows, frozen, now) {
  for (const thawed of outside(frozen)) {
    const found = openWithin(windows, thawed, now).find(({ from, to }) => to - MARGIN > Math.max(now, from + MARGIN));
    if (found !== void 0) return found;
  }
  return null;
}
function openWithin(windows, thawed, now) {
  if (windows.length === 0) return [thawed];
  const from = Math.max(thawed.from, now - DAY);
  const within = { from, to: Math.min(thawed.to, from + AHEAD2) };
  return joined(windows.flatMap((window2) => openPeriods(window2, within)));
}

// src/evidence/calendar/tell.ts
var WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
var DAY2 = 864e5;
function tellMoment(at, zone) {
  const offset = offsetAt(zone, at);
  const utc = `${toMinute(at)} UTC`;
  if (zone === "UTC" || Number.isNaN(offset)) return `${weekday(at)} ${utc}`;
  return `${weekday(at + offset)} ${toMinute(at + offset)} ${zone} (${utc})`;
}
function instantOf(at) {
  return at === null || !Number.isFinite(at) ? null : after("1970-01-01T00:00:00Z", at);
}
function toMinute(at) {
  return (instantOf(at) ?? "").slice(0, 16).replace("T", " ");
}
function weekday(at) {
  return WEEKDAYS[(Math.floor(at / DAY2) % 7 + 7) % 7] ?? "";
}

// src/evidence/kinds/window.ts
var window = {
  schema: windowSchema,
  ask: "release",
  normalise: windowOf,
  mistakes: windowMistakes,
  needs: () => [],
  judge: judge10,
  signers: () => [],
  documentation: {
    question: "Is it a time of the week at which this may happen?",
    description: "Counts the hours as the clocks of the zone show them. The item is met while the window is open and waits while it is closed, and says when it opens next. For a whole environment write `window` there, beside its `freeze`. As evidence it stands best beside something else: under `any`, as here, operations sign off where it is not their working day.",
    works: { alone: "yes", withToken: "yes", withApp: "yes" },
    requests: "none",
    example: "on-call:\n  title: Somebody is there to watch it\n  any:\n    - window: { days: mon-thu, hours: 09:00-16:00, zone: Europe/Berlin }\n    - signoff: ops\n"
  }
};
function judge10(spec, { facts }) {
  const state = calendarAt({ windows: [spec], freezes: [] }, milliseconds(facts.now));
  const changes = instantOf(state.changes);
  const look = changes === null ? {} : { nextLook: changes };
  const which = describeWindow(spec);
  if (state.open) return { ...answer("met", "MET", `The window is open: ${which}.`), ...look };
  const opens = state.opens === null ? "no opening is in sight" : `it opens on ${tellMoment(state.opens, spec.zone)}`;
  const next = [{ who: "nobody", how: "wait until it opens" }];
  return { ...answer("pending", "WINDOW_CLOSED", `The window ${which} is closed; ${opens}.`, { next }), ...look };
}

// src/evidence/kinds/workflow.ts
var schema11 = {
  description: "A whole run of a workflow on the commit that has succeeded, with the file of the trusted branch.",
  type: "object",
  additionalProperties: false,
  required: ["path"],
  properties: {
    path: {
      type: "string",
      minLength: 1,
      maxLength: 255,
      description: "The path of the workflow's file.",
      examples: [".github/workflows/ci.yml"]
    },
    event: {
      type: "array",
      minItems: 1,
      maxItems: 20,
      items: { type: "string", enum: trustedEvents },
      description: "Only a run that one of these events started counts. Without it, one that any of them started.",
      examples: [["pull_request"]]
    },
    "max-age": maxAgeSchema
  }
};
var workflow = {
  schema: schema11,
  ask: "change",
  normalise: ({ path: path2, event = [], "max-age": maxAge }) => ({
    path: path2,
    events: event,
    ...maxAge === void 0 ? {} : { maxAge }
  }),
  mistakes: mistakes4,
  needs: (spec, question) => [need5(question), ...sourceNeeds(sourced2(spec), question)],
  judge: judge11,
  signers: () => [],
  documentation: {
    question: "Has the whole workflow succeeded on the commit?",
    description: `Counts the newest run of the workflow on the very commit, in its newest attempt, and only when the run as a whole concluded with \`success\`; jobs that were skipped do not hinder that, which a \`check\` of the job would tell. Counts only runs started by ${trustedEvents.map((event) => `\`${event}\``).join(", ")}, and never the run that asks. The file of the workflow must be the one of the branch that the change goes into, and the run no older than the last retargeting of the change; other workflows that the file calls are not looked at. With \`max-age\`, a success counts only for that time after its newest attempt was started.`,
    works: { alone: "yes (`actions: read`)", withToken: "yes", withApp: "yes" },
    requests: "one for each 100 runs on the commit; one for the states of all files",
    example: "ci:\n  title: The whole CI has succeeded\n  workflow: { path: .github/workflows/ci.yml }\n"
  }
};
function sourced2({ path: path2 }) {
  return { workflow: path2, unchanged: true };
}
function need5({ commit }) {
  return { kind: "runs", commit };
}
function mistakes4({ path: path2 }) {
  if (/^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(path2)) return [];
  const allowed2 = "a path such as .github/workflows/ci.yml";
  const next = "Give the path of the workflow file from the root of the repository.";
  return [{ code: "BAD_PATH", path: ["path"], seen: path2, allowed: allowed2, next }];
}
function judge11(spec, question) {
  const where = `${spec.path} on ${shortCommit(question.commit)}`;
  const reading = readingOf(question.facts, need5(question));
  if (!isKnown(reading)) return unlearnt(reading, `How ${where} ran`);
  const [newest] = reading.value.filter((run) => counts2(spec, run, question)).toSorted((a, b) => b.id - a.id);
  if (newest === void 0) {
    const next = [{ who: "somebody who can push", how: "starts the workflow, or mends its path in the checklist" }];
    return answer("pending", "WORKFLOW_MISSING", `No run of ${where} counts.`, { next });
  }
  const { source, observer, at } = reading;
  const what = `run ${newest.id} of ${spec.path}, attempt ${newest.attempt}: ${newest.status}, ${newest.conclusion ?? "no conclusion"}`;
  const found = {
    ...judgeRun2(newest, where),
    facts: [
      { what, source: newest.url, observer, at },
      { what: "all runs on the commit", source, observer, at }
    ]
  };
  if (found.outcome !== "met") return found;
  const renew = [{ who: "somebody who can push", how: "runs the workflow again" }];
  const age = { most: spec.maxAge, at: newest.startedAt ?? null, what: `the run of ${where} was started`, renew };
  return sourceObjection(sourced2(spec), newest.createdAt, question) ?? fresh(found, age, question.facts.now);
}
function counts2({ path: path2, events }, run, { facts, change }) {
  const started = (events.length === 0 || events.includes(run.event)) && trustedEvents.includes(run.event);
  const home = run.headRepositoryId === null || run.headRepositoryId === facts.subject.repository.id;
  return run.path === path2 && started && run.id !== facts.reader.run && (home || change.crossRepository);
}
function judgeRun2({ status, conclusion }, where) {
  if (unfinished.has(status)) {
    const next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer("pending", "WORKFLOW_RUNNING", `The newest run of ${where} has not finished (${status}).`, { next });
  }
  if (status === "completed" && conclusion === "success") return answer("met", "MET", `${where} succeeded.`);
  if (status === "completed" && conclusion !== null && unsuccessful.has(conclusion)) {
    const next = [{ who: "the author of the change", how: "mends what it found and pushes, or runs it again" }];
    return answer(
      "unmet",
      "WORKFLOW_NOT_SUCCESSFUL",
      `The newest run of ${where} finished with ${conclusion}; only success counts.`,
      { next }
    );
  }
  const seen = `${status}, ${conclusion ?? "no conclusion"}`;
  return answer("unknown", "WORKFLOW_INVALID", `The newest run of ${where} is in a state that is not known: ${seen}.`);
}

// src/evidence/kinds/registry.ts
var kinds = {
  check,
  review,
  signoff,
  tick,
  file,
  deployment,
  codeowners,
  window,
  "linked-issue": linkedIssue,
  variables,
  workflow,
  attestation
};

// src/checklist/evidence-keys.ts
var evidenceKeys = [...Object.keys(kinds), "all", "any", "not", "at-least"];
function isKindName(key) {
  return Object.hasOwn(kinds, key);
}

// src/checklist/evidence-tree.ts
function evidenceOf(raw) {
  const key = evidenceKeys.find((name2) => Object.hasOwn(raw, name2));
  if (key === void 0) return { kind: "all", of: [] };
  if (isKindName(key)) return proof(key, raw[key]);
  const said = raw[key];
  if (key === "not") return { kind: "not", of: partsOf([said]) };
  if (key === "at-least") return atLeastOf(said);
  return { kind: key === "all" ? "all" : "any", of: partsOf(said) };
}
function atLeastOf(said) {
  const { count, of } = isRawEvidence(said) ? said : {};
  return { kind: "at-least", count: typeof count === "number" ? count : 1, of: partsOf(of) };
}
function partsOf(said) {
  return Array.isArray(said) ? said.filter(isRawEvidence).map(evidenceOf) : [];
}
function placedParts(evidence, at) {
  if (!isCombined(evidence)) return [];
  const here = [...at, evidence.kind, ...evidence.kind === "at-least" ? ["of"] : []];
  return evidence.of.map((part, index) => [part, evidence.kind === "not" ? here : [...here, index]]);
}
function mistakesOf(evidence, roles, at = []) {
  if (isCombined(evidence)) return placedParts(evidence, at).flatMap(([part, below]) => mistakesOf(part, roles, below));
  const here = [...at, evidence.kind];
  return kindFor(evidence.kind).mistakes(evidence.spec, roles).map((mistake) => ({ at: [...here, ...mistake.path], mistake }));
}
function combinatorDepth(evidence) {
  return isCombined(evidence) ? 1 + Math.max(0, ...evidence.of.map(combinatorDepth)) : 0;
}
function defaultAsk(evidence) {
  return proofsOf(evidence).some(({ kind }) => kindFor(kind).ask === "release") ? "release" : "change";
}
function isRawEvidence(value) {
  return typeof value === "object" && value !== null;
}
function proof(kind, raw) {
  return { kind, spec: kindFor(kind).normalise(raw) };
}
function kindFor(name2) {
  return kinds[name2];
}

export {
  frozenPeriod,
  shownAt,
  endShownAt,
  zoneSchema,
  windowOf,
  sayWindow,
  windowMistakes,
  zoneMistakes,
  durationPattern,
  durationForm,
  durationOf,
  newestBut,
  tellInstant,
  firstLapse,
  lastLapse,
  isOriginTold,
  recall,
  areNamesPinned,
  isPerson,
  samePerson,
  holdsRole,
  capacityIn,
  roleNeeds,
  signerNeeds,
  describeRole,
  counts,
  refused,
  shownSince,
  deputyTime,
  afterHolder,
  globMatches,
  anyGlobMatches,
  anyGlobReachesBelow,
  anyGlobNamesDirectory,
  globMistake,
  countsFrom,
  carried,
  isUnlearnt,
  deployersOf,
  deploys,
  besideDeployers,
  placeholderLogin,
  isPlaceholder,
  separationOf,
  partTaken,
  isOfGitHub,
  whoCanSign,
  unknownRole,
  bindStatement,
  sightingsOf,
  allSightings,
  retargetedSince,
  isSeenBy,
  matchesName,
  ownCheckName,
  aboutOfOwnCheck,
  ruleFor,
  ownedParts,
  isOwner,
  boxState,
  isHasty,
  wordingStanding,
  tickerOf,
  tickStanding,
  overlap,
  joined,
  outside,
  openPeriods,
  calendarAt,
  tellMoment,
  instantOf,
  kinds,
  evidenceKeys,
  proofsOf,
  isCombined,
  evidenceOf,
  placedParts,
  mistakesOf,
  combinatorDepth,
  defaultAsk
};
