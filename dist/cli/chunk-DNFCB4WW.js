import {
  loadOf,
  mergedPullRequests,
  rehearse
} from "./chunk-YED6WMA4.js";
import {
  compareChecklists,
  earlierOnes,
  judgeInFlight,
  needsInFlight,
  withLastPins
} from "./chunk-WI7IIUIZ.js";
import {
  andWhoCanSign,
  assemble,
  blockers,
  canonicalJson as canonicalJson2,
  countedChanges,
  digestOf,
  findingDigest,
  folded,
  headline,
  holds,
  isUnconcerned,
  lapseBlocks,
  letThrough,
  openItems,
  overrideBlocks,
  pastes,
  problemText,
  problems,
  profileBlocks,
  profilesOf,
  releaseBlocks,
  rollCallDigest,
  shownDigest,
  steps,
  stops,
  waivedBlocks,
  wayBackBlocks,
  whole as whole2
} from "./chunk-GRBXMJ6Q.js";
import {
  isOpen,
  outcomes,
  tally
} from "./chunk-IXNGPFTJ.js";
import {
  MOST_FILES,
  SWEPT,
  branchContains,
  branchField,
  carriesOurReaction,
  changesOf,
  containedIn,
  createNeedReader,
  createSnapshotReader,
  factsReader,
  formatClicks,
  formatShownItems,
  isOurBot,
  observer,
  onBranch,
  parseActor,
  parseComment,
  parseCommitFacts,
  parseEvent,
  parseEvidence,
  parseOwnComments,
  parseOwnRuns,
  parseRepository,
  parseShownItems,
  readRelease,
  repositoryFields,
  sayings,
  settledChange,
  settledUnconcerned
} from "./chunk-5CQ7IOZU.js";
import {
  comments,
  contexts,
  entry,
  evidence,
  ownRuns,
  parseConfig,
  parseFile,
  person,
  who
} from "./chunk-QGKO2A6X.js";
import {
  assess,
  gateCheckName,
  gateName,
  hearComments,
  interpret,
  judgeAsNew,
  judgeGates,
  memoryOf,
  missingNeeds,
  namedIn,
  originDoubt,
  ownCommentStart,
  readNeeds,
  readPolicies,
  speaks,
  textDigest,
  toldBy,
  withOrigin
} from "./chunk-OCKBYJ3P.js";
import {
  failedKey,
  failedOn,
  failedRun,
  openStore,
  speaksAgainst,
  stateOf
} from "./chunk-56FRDZGY.js";
import {
  ancestorsOf,
  basesOf,
  historyOf,
  manual,
  newlyCounted,
  parsedText,
  successOf,
  wouldCount
} from "./chunk-ZHJZ4DDC.js";
import {
  ownerAndName,
  readCounted,
  readPages
} from "./chunk-S5KPNYGJ.js";
import {
  placeWarnings
} from "./chunk-2ZDC2LSD.js";
import {
  staticWarnings
} from "./chunk-PMZXVEDL.js";
import {
  environmentNamed,
  isConcerned,
  takesBase
} from "./chunk-KIJVDRWW.js";
import {
  allowsBranch
} from "./chunk-H45GHJOG.js";
import {
  aboutOfOwnCheck,
  anyGlobMatches,
  deployersOf,
  holdsRole,
  isOriginTold,
  isOwner,
  isPerson,
  ownCheckName,
  ownedParts,
  partTaken,
  proofsOf,
  recall,
  samePerson
} from "./chunk-OQEANZAU.js";
import {
  isKnown,
  needKey,
  readOwnersFile,
  readingOf
} from "./chunk-ZLPFJ6L3.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import {
  bigId,
  clockFault,
  createApi,
  field,
  fieldOrNull,
  flag,
  instant,
  integer,
  list,
  objectId,
  oneOf,
  optionalField,
  orNull,
  parseJson,
  refuse,
  shaped,
  text
} from "./chunk-G276BK7I.js";
import {
  formatAnchor,
  parseAnchor
} from "./chunk-QSK6TEQW.js";
import {
  AFTER_PUSH,
  EVENTS,
  EVERY_REPOSITORY,
  RELEASES,
  actorAt,
  at,
  commitAt,
  idAt,
  momentAt,
  noticed,
  parseSubjectKey,
  subjectKey,
  textAt,
  wakeUps
} from "./chunk-Z42FPPNY.js";
import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  formatExternalId,
  gateKey,
  parseExternalId
} from "./chunk-UDSYEUHM.js";
import {
  environmentKey,
  judgedKey,
  letThroughKey,
  mergeKey,
  mergeToldKey
} from "./chunk-UFYK2DBN.js";
import {
  canonicalJson,
  fits,
  flag as flag2,
  list as list2,
  nullable,
  oneOf as oneOf2,
  record,
  text as text2,
  whole
} from "./chunk-6HCJX4Q3.js";
import {
  faultSentence
} from "./chunk-AA5VAHVX.js";
import {
  codeBlock,
  codeSpan,
  inlineMarkdown,
  prose,
  visible
} from "./chunk-5GO6QO5R.js";
import {
  after,
  isAtOrAfter,
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/app/serve.ts
import { once as once2 } from "node:events";
import { setTimeout as sleep5 } from "node:timers/promises";

// src/app/upkeep/kept-waiting.ts
import { setTimeout as sleep } from "node:timers/promises";
function createKeptWaiting(options) {
  const { isBehind, behind, queue, clock, kick, pause = aSecond } = options;
  const keys = /* @__PURE__ */ new Set();
  let isAsking = false;
  let isEnded = false;
  const tryAgain = async () => {
    for (const key of keys) {
      await queue.enqueue(key, clock());
      keys.delete(key);
    }
    kick();
  };
  const ask2 = async () => {
    if (isAsking) return;
    isAsking = true;
    while (!isEnded && keys.size > 0) {
      await pause();
      if (!isEnded && await behind().catch(() => true) === null) await tryAgain().catch(() => void 0);
    }
    isAsking = false;
  };
  return {
    watch: async (key, look2) => {
      const wasBehind = isBehind();
      let isDone = false;
      try {
        isDone = await look2;
        return isDone;
      } finally {
        if (!isDone && (wasBehind || isBehind())) {
          keys.add(key);
          void ask2();
        }
      }
    },
    end: () => {
      isEnded = true;
    }
  };
}
async function aSecond() {
  await sleep(1e3, void 0, { ref: false });
}

// src/app/upkeep/listen.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/app/standstill.ts
var CLOCKS = [() => performance.now(), () => Date.now()];
var EVERY = 1e3;
var LONGEST = 7e3;
var STOOD = {
  code: "NOT_READ",
  detail: "this process stood still while it was judged, and another one may have looked since; it is judged again"
};
function countStandstills({ clocks = CLOCKS, every = EVERY, stood } = {}) {
  let last = clocks.map((clock) => clock());
  let count = 0;
  const note2 = () => {
    const now = clocks.map((clock) => clock());
    const went = now.some((at3, index) => Math.abs(at3 - (last[index] ?? at3)) > LONGEST);
    last = now;
    if (!went) return;
    count += 1;
    stood?.();
  };
  const timer = setInterval(note2, every).unref();
  return {
    count: () => {
      note2();
      return count;
    },
    end: () => clearInterval(timer)
  };
}
function sinceNow({ count }) {
  const before = count();
  return (objection2) => objection2 === void 0 ? void 0 : async () => {
    const fault = await objection2();
    return fault ?? (count() === before ? null : STOOD);
  };
}

// src/app/upkeep/log-mark.ts
var LOG_READ = "deliveries";
function readLogMark(body) {
  const mark = typeof body === "object" && body !== null ? body : {};
  return {
    until: moment("until" in mark ? mark.until : null),
    whole: moment("whole" in mark ? mark.whole : null),
    failed: "failed" in mark && Array.isArray(mark.failed) ? mark.failed.flatMap(failedIn) : [],
    behind: "behind" in mark && mark.behind === true
  };
}
function failedIn(one) {
  if (typeof one !== "object" || one === null) return [];
  const { guid, event, at: at3, since, triedAt, tries, lost, ...named2 } = one;
  const [first, last, times] = [moment(since), moment(triedAt), moment(tries)];
  if (typeof guid !== "string" || typeof event !== "string" || typeof at3 !== "string") return [];
  if (first === null || last === null || times === null || Number.isNaN(milliseconds(at3))) return [];
  const { id, installation } = { id: moment(named2.id), installation: moment(named2.installation) };
  const failed6 = { since: first, triedAt: last, tries: times, lost: lost === true };
  return [{ guid, event, id, installation, at: at3, stops: false, ...failed6 }];
}
function moment(value) {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}

// src/app/upkeep/hearing.ts
var LISTED = 1e4;
var LONGEST2 = 3e4;
var ROUND = 200;
function createHearing({
  errands,
  clock,
  wanted = () => {
  }
}) {
  const until = clock() + LONGEST2;
  let known = false;
  let answered3 = false;
  let fault = null;
  let first = null;
  let next = Number.NEGATIVE_INFINITY;
  let misses = 0;
  let missedAt = Number.NEGATIVE_INFINITY;
  const isListed = (at3) => at3 < missedAt || at3 - missedAt >= LISTED;
  const readByOthers = async () => {
    const mark = await errands.read(LOG_READ);
    if (!mark.ok) return;
    const version = mark.value?.version ?? 0;
    if (!isListed(clock())) return;
    first ??= version;
    const { behind } = readLogMark(mark.value?.body ?? null);
    if (misses === 0 ? version === first : version < first + 2) {
      if (misses > 0 && fault === null && !behind) wanted();
      return;
    }
    answered3 = true;
    known ||= !behind;
  };
  return {
    behind: async () => {
      if (!known) await readByOthers();
      return known ? null : { code: "NOT_READ", detail: whatIsMissing(fault, misses) };
    },
    isAwaited: async () => {
      if (known || answered3 || clock() >= until) return false;
      if (clock() >= next) {
        next = clock() + ROUND;
        await readByOthers();
      }
      return !known && !answered3;
    },
    missed: () => {
      [known, answered3, fault, first] = [false, true, null, null];
      misses += 1;
      missedAt = clock();
    },
    begins: () => ({ at: clock(), misses, behind: !known }),
    ended: (why2, begun) => {
      answered3 = true;
      fault = why2;
      if (why2 === null && begun.misses === misses && isListed(begun.at)) known = true;
    }
  };
}
function whatIsMissing(fault, misses) {
  const why2 = fault === null ? "is not read yet" : `could not be read, ${fault.code}: ${fault.detail}`;
  const since = misses === 0 ? "since the App was last there" : "of what the App could not take in";
  return `what GitHub has in its log of deliveries ${since} ${why2}`;
}

// src/app/upkeep/refused-mark.ts
var REFUSED = "refused";
var LATELY = LISTED + 6e4;
function refusedMark({
  errands,
  clock,
  heard
}) {
  const begun = clock();
  let known = null;
  const note2 = (mark) => {
    const at3 = momentIn(mark);
    const isNews2 = known === null ? at3 > begun - LATELY : known !== wordsOf(mark);
    known = wordsOf(mark);
    if (isNews2) heard();
  };
  return {
    listen: async () => {
      const mark = await errands.read(REFUSED);
      if (!mark.ok) return mark;
      note2(mark.value);
      return { ok: true, value: null };
    },
    tell: async () => {
      const before = await errands.read(REFUSED);
      if (!before.ok) return false;
      note2(before.value);
      const body = { at: Math.floor(clock()) };
      const written = await errands.write(REFUSED, body, before.value?.version ?? null);
      if (!written.ok) return false;
      if (written.value && known === wordsOf(before.value))
        known = wordsOf({ body, version: (before.value?.version ?? 0) + 1 });
      return true;
    }
  };
}
function wordsOf(mark) {
  return mark === null ? "" : `${mark.version} at ${momentIn(mark)}`;
}
function momentIn(mark) {
  const { body } = mark ?? { body: null };
  const at3 = typeof body === "object" && body !== null && "at" in body ? body.at : null;
  return typeof at3 === "number" ? at3 : Number.NEGATIVE_INFINITY;
}

// src/github/installations.ts
async function appInstallations(api) {
  const all = await readPages(
    api,
    "GET /app/installations",
    {},
    (json) => optionalField(json, "suspended_at") === null ? [integer(field(json, "id"))] : []
  );
  return all.ok ? { ok: true, value: all.value.flat() } : all;
}

// src/github/hook-deliveries.ts
var LIST = "GET /app/hook/deliveries";
var ONE = "GET /app/hook/deliveries/{delivery_id}";
var AGAIN = "POST /app/hook/deliveries/{delivery_id}/attempts";
var PER_PAGE = 100;
async function deliveryPage(api, cursor) {
  const answer5 = await api.rest(LIST, { per_page: PER_PAGE, ...cursor === null ? {} : { cursor } });
  if (!answer5.ok) return answer5;
  const { data, link, date } = answer5.value;
  const attempts = parseJson(LIST, data, (json) => attemptsIn(json));
  if (!attempts.ok) return attempts;
  const next = cursorOf(link);
  return { ok: true, value: { attempts: attempts.value, next: next === cursor ? null : next, date } };
}
async function deliveredPayload(api, id) {
  const answer5 = await api.rest(ONE, { delivery_id: id });
  if (!answer5.ok) return answer5;
  return parseJson(ONE, answer5.value.data, (json) => {
    const payload = optionalField(field(json, "request"), "payload")?.value;
    return typeof payload === "object" && payload !== null && !Array.isArray(payload) ? payload : null;
  });
}
async function deliverAgain(api, id) {
  const answer5 = await api.rest(AGAIN, { delivery_id: id });
  return answer5.ok ? { ok: true, value: null } : answer5;
}
function attemptsIn(page) {
  let before = null;
  return list(page, (json) => {
    const told5 = shaped(() => instant(field(json, "delivered_at")));
    const at3 = told5.ok || before === null ? instant(field(json, "delivered_at")) : before;
    before = at3;
    return attempt(json, at3);
  });
}
function attempt(json, at3) {
  const action = optionalField(json, "action")?.value;
  return {
    id: exact(optionalField(json, "id")),
    guid: text(field(json, "guid")),
    at: at3,
    // What says nothing of it has not been delivered: then it is asked for.
    delivered: optionalField(json, "status")?.value === "OK",
    event: text(field(json, "event")),
    action: typeof action === "string" ? action : null,
    installation: exact(optionalField(json, "installation_id"))
  };
}
function exact(json) {
  return typeof json?.value === "number" && Number.isSafeInteger(json.value) ? json.value : null;
}
function cursorOf(link) {
  const url = /<([^<>]+)>; *rel="next"/.exec(link)?.[1];
  return url === void 0 || !URL.canParse(url) ? null : new URL(url).searchParams.get("cursor");
}

// src/app/upkeep/missed.ts
var UNASKED = ["installation", "installation_repositories"];
var UNDER_WAY = 6e4;
function missedOf(attempts, unknown2, now) {
  const newest = /* @__PURE__ */ new Map();
  const delivered = /* @__PURE__ */ new Map();
  for (const one of attempts) {
    if (!unknown2.has(one.guid) || !isOurs(one.event)) continue;
    if (!newest.has(one.guid)) newest.set(one.guid, one);
    if (one.delivered) delivered.set(one.guid, milliseconds(one.at));
  }
  const missed = [...newest.values()].filter(({ guid }) => {
    const at3 = delivered.get(guid);
    return at3 === void 0 || at3 + UNDER_WAY <= now;
  }).toReversed().map(({ action, delivered: _delivered, ...one }) => ({ ...one, stops: mayStop(one.event, action) }));
  return [...missed.filter(({ stops: stops4 }) => stops4), ...missed.filter(({ stops: stops4 }) => !stops4)];
}
function isOurs(event) {
  return EVENTS.some((one) => one === event) || UNASKED.includes(event);
}
function mayStop(event, action) {
  if (event === "check_run") return action === "requested_action";
  return event === "issue_comment" || event === "pull_request_review";
}

// src/app/upkeep/read-log.ts
var OVERLAP = 10 * 6e4;
var KEPT = 3 * 24 * 36e5;
var WHOLE = 4.5 * 6e4;
var MOST_PAGES = 100;
async function readLog({ taken: taken2, clock }, api, mark, isFirst) {
  const attempts = [];
  const unknown2 = /* @__PURE__ */ new Set();
  const failed6 = new Set(mark.failed.map(({ guid }) => guid));
  let span = null;
  let cursor = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read3 = await deliveryPage(api, cursor);
    if (!read3.ok) return read3;
    const { next, date } = read3.value;
    const begin = span ?? await spanOf(taken2, mark, dateOr(date, clock()), isFirst);
    if ("code" in begin) return { ok: false, fault: begin };
    span = begin;
    const recent = read3.value.attempts.filter(({ at: at3 }) => milliseconds(at3) >= begin.since);
    const asked = await taken2.unknown([...new Set(recent.map(({ guid }) => guid))]);
    if (!asked.ok) return asked;
    attempts.push(...recent);
    for (const guid of asked.value) if (!failed6.has(guid)) unknown2.add(guid);
    const isEnd = next === null || recent.length < read3.value.attempts.length;
    if (isEnd || !begin.whole && isKnown2(recent, unknown2, begin))
      return { ok: true, value: { attempts, unknown: unknown2, now: begin.now, whole: begin.whole, more: false } };
    cursor = next;
  }
  const { now, until, whole: whole5 } = span ?? { now: clock(), until: 0, whole: false };
  const more = !attempts.some(({ at: at3 }) => milliseconds(at3) < until);
  return { ok: true, value: { attempts, unknown: unknown2, now, whole: whole5, more } };
}
async function spanOf(taken2, { until, whole: whole5 }, now, isFirst) {
  const newest = until === null ? await taken2.newest() : null;
  if (newest?.ok === false) return newest.fault;
  const from = Math.max(Math.min(until ?? newest?.value ?? now, now), now - KEPT);
  const isWhole2 = isFirst || until === null || whole5 === null || whole5 > now || now - whole5 >= WHOLE;
  return { now, until: from, since: Math.max(from - OVERLAP, now - KEPT), whole: isWhole2 };
}
function isKnown2(recent, unknown2, { now, until }) {
  const settled2 = Math.min(until, now - UNDER_WAY);
  const older = recent.filter(({ at: at3 }) => milliseconds(at3) < settled2);
  return older.length > 0 && older.every(({ guid, event }) => !unknown2.has(guid) || !isOurs(event));
}
function dateOr(date, otherwise) {
  const at3 = date === null ? Number.NaN : milliseconds(date);
  return Number.isNaN(at3) ? otherwise : at3;
}

// src/app/upkeep/catch-up.ts
var IN_A_ROW = 3;
var TRIES = 5;
var LONG = 36e5;
var AGAIN2 = 6e4;
async function catchUp(options, isFirst) {
  const { errands, log } = options;
  const before = await errands.read(LOG_READ);
  if (!before.ok) return before;
  const mark = readLogMark(before.value?.body ?? null);
  const api = await options.asApp();
  const read3 = await readLog(options, api, mark, isFirst);
  if (!read3.ok) return read3;
  const known = mark.failed.filter(({ at: at3 }) => milliseconds(at3) >= read3.value.now - KEPT);
  const round = await takeAll(options, api, inTurn(read3.value, known, isFirst), known, read3.value.now);
  const after3 = markAfter(mark, read3.value, round);
  const written = await errands.write(LOG_READ, after3, before.value?.version ?? null);
  if (!written.ok) return written;
  if (round.taken > 0) log(`took in ${webhooks(round.taken)} that had not reached us`);
  if (round.lost > 0)
    log(`${webhooks(round.lost)} that had not reached us cannot be had again: everything is looked at there`);
  const { more } = read3.value;
  if (more) log(`GitHub's log of deliveries goes further back than can be read: everything is looked at`);
  const behind = after3.behind ? round.fault ?? unheard(after3.failed) : null;
  return { ok: true, value: { more, behind, broken: round.left.length > 0 } };
}
function webhooks(count) {
  return count === 1 ? "1 webhook" : `${count} webhooks`;
}
function unheard(failed6) {
  const [first] = failed6.filter(({ lost }) => !lost);
  return { code: "NOT_READ", detail: `webhook ${first?.guid} could not be had` };
}
function inTurn({ attempts, unknown: unknown2, now, whole: whole5 }, known, isFirst) {
  const isDue = ({ triedAt, lost, id }) => lost ? whole5 && id !== null : isFirst || now - triedAt >= AGAIN2;
  const again3 = known.filter(isDue);
  return [
    // Whoever begins has nothing under way, and what it lacks may be what a backup that was brought back lacks.
    ...missedOf(attempts, unknown2, isFirst ? Number.POSITIVE_INFINITY : now),
    ...again3.filter(({ lost }) => !lost),
    ...again3.filter(({ lost }) => lost)
  ];
}
async function takeAll(options, api, missed, known, now) {
  const refused = [];
  const done = /* @__PURE__ */ new Set();
  const left2 = [];
  let fault = null;
  let inARow = 0;
  for (const one of missed) {
    if (inARow >= IN_A_ROW) {
      left2.push(one);
      continue;
    }
    const came3 = await fetchOne(options, api, one, known);
    inARow = came3.ok ? 0 : inARow + 1;
    if (!came3.ok) fault ??= came3.fault;
    if (came3.ok && came3.value === "taken") done.add(one.guid);
    else refused.push({ one, gone: came3.ok });
  }
  const isTheirs = done.size > 0 || missed.length === 1;
  const failed6 = refused.map(({ one, gone: gone2 }) => failedAgain(one, known, { gone: gone2, isTheirs, now }));
  const isNews2 = ({ guid, lost }) => lost && known.every((old) => old.guid !== guid || !old.lost);
  const news = failed6.filter(isNews2);
  for (const { installation } of news) await lookEverywhere(options, installation);
  const tried = new Set(failed6.map(({ guid }) => guid));
  const rest2 = known.filter(({ guid }) => !done.has(guid) && !tried.has(guid));
  return { taken: done.size, lost: news.length, failed: [...rest2, ...failed6], left: left2, fault };
}
function failedAgain(one, known, { gone: gone2, isTheirs, now }) {
  const before = known.find(({ guid }) => guid === one.guid);
  const since = before?.since ?? now;
  const tries = (before?.tries ?? 0) + (isTheirs ? 1 : 0);
  const lost = gone2 || before?.lost === true || tries >= TRIES || now - since >= LONG;
  return { ...one, id: gone2 ? null : one.id, since, triedAt: now, tries, lost };
}
function markAfter(mark, { attempts, now, whole: whole5 }, { failed: failed6, left: left2 }) {
  const newest = attempts.reduce((one, { at: at3 }) => Math.max(one, milliseconds(at3)), Number.NEGATIVE_INFINITY);
  const before = mark.until ?? (attempts.length === 0 ? now : Number.NEGATIVE_INFINITY);
  const read3 = Math.min(now, Math.max(before, newest));
  const until = left2.reduce((least, { at: at3 }) => Math.min(least, milliseconds(at3)), read3);
  const behind = left2.length > 0 || failed6.some(({ lost }) => !lost);
  return { until, whole: whole5 && left2.length === 0 ? now : mark.whole, failed: failed6, behind };
}
async function lookEverywhere({ queue, clock }, installation) {
  if (installation === null) return;
  await queue.enqueue(subjectKey({ installation, repository: EVERY_REPOSITORY, what: { all: true } }), clock());
}
function isGone(fault) {
  return "status" in fault && (fault.status === 404 || fault.status === 410);
}
async function fetchOne(options, api, { id, guid, event }, known) {
  if (id === null) return { ok: true, value: "gone" };
  const payload = await deliveredPayload(api, id);
  const isNew3 = known.every((one) => one.guid !== guid);
  const failed6 = (fault) => {
    if (isNew3) options.log(`webhook ${guid} could not be taken in and is tried again, ${fault.code}: ${fault.detail}`);
    return { ok: false, fault };
  };
  if (!payload.ok) return isGone(payload.fault) ? { ok: true, value: "gone" } : failed6(payload.fault);
  if (payload.value === null) {
    await deliverAgain(api, id);
    return { ok: true, value: "gone" };
  }
  const receipt = await options.take({ id: guid, event, payload: payload.value });
  if (receipt === "accepted" || receipt === "duplicate") return { ok: true, value: "taken" };
  return failed6({ code: "LEDGER_UNAVAILABLE", detail: "the store does not take it" });
}

// src/github/touched.ts
var GLANCED = 20;
var AT_ONCE = 50;
var glanceQuery = `query Glance($ids: [ID!]!) { nodes(ids: $ids) { ... on Repository {
  databaseId nameWithOwner isArchived isDisabled
  checklist: object(expression: "HEAD:${CHECKLIST_PATH}") { oid }
  pullRequests(first: ${GLANCED}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number updatedAt } }
  issues(first: ${GLANCED}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number updatedAt } }
} } }`;
async function glanceAt(api, repositories) {
  const glances = [];
  for (let from = 0; from < repositories.length; from += AT_ONCE) {
    const ids = repositories.slice(from, from + AT_ONCE).map(({ node }) => node);
    const answer5 = await api.graphql("Glance", glanceQuery, { ids });
    if (!answer5.ok) return answer5;
    const part = parseJson("GraphQL Glance", answer5.value, (json) => list(field(json, "nodes"), glance).flat());
    if (!part.ok) return part;
    glances.push(...part.value);
  }
  return { ok: true, value: glances };
}
function glance(json) {
  if (json.value === null) return [];
  if (flag(field(json, "isArchived")) || flag(field(json, "isDisabled"))) return [];
  const checklist = fieldOrNull(json, "checklist");
  return [
    {
      id: integer(field(json, "databaseId")),
      name: text(field(json, "nameWithOwner")),
      checklist: checklist === null ? null : objectId(field(checklist, "oid")),
      changes: list(field(field(json, "pullRequests"), "nodes"), touched),
      issues: list(field(field(json, "issues"), "nodes"), touched)
    }
  ];
}
function touched(json) {
  return { number: integer(field(json, "number")), at: instant(field(json, "updatedAt")) };
}

// src/app/upkeep/sweep-since.ts
var OVERLAP2 = 6e4;
var FIRST_SWEEP = 3 * 24 * 36e5;
function wokenBy({ id, name, checklist, changes, issues }, mark, now) {
  const known = mark?.checklists[id] ?? null;
  if (checklist === null && known === null) return [];
  const since = mark === null ? now - FIRST_SWEEP : mark.at - OVERLAP2;
  const isRecent = ({ at: at3 }) => milliseconds(at3) >= since;
  const recent = changes.filter(isRecent);
  const isAnew = mark !== null && checklist !== known || recent.length >= GLANCED;
  const own = isAnew ? [{ all: true }] : recent.map(({ number }) => ({ number }));
  const homes = issues.filter(isRecent).map(({ number }) => ({ home: number, of: id }));
  return [...own, ...homes].map((what2) => ({ repository: name, what: what2 }));
}
function markOf(glances, at3) {
  const having = glances.flatMap(({ id, checklist }) => checklist === null ? [] : [[String(id), checklist]]);
  return { at: at3, checklists: Object.fromEntries(having) };
}
function readMark(body) {
  if (typeof body !== "object" || body === null || !("at" in body) || !("checklists" in body)) return null;
  const { at: at3, checklists } = body;
  if (typeof at3 !== "number" || !Number.isSafeInteger(at3)) return null;
  if (typeof checklists !== "object" || checklists === null) return null;
  const entries = Object.entries(checklists).filter((entry3) => typeof entry3[1] === "string");
  return { at: at3, checklists: Object.fromEntries(entries) };
}

// src/app/upkeep/sweep.ts
var EVERY2 = 10 * 6e4;
var PER_REQUEST = 50;
var PER_HOUR = 300;
async function sweepTouched(options, installation) {
  const { errands, queue, clock } = options;
  const now = clock();
  const key = `swept:${installation}`;
  const before = await errands.read(key);
  if (!before.ok) return before;
  const mark = readMark(before.value?.body ?? null);
  const ports = await options.sweeping(installation);
  const listed3 = await ports.listed();
  if (!listed3.ok) return listed3;
  const glances = await ports.glances(listed3.value);
  if (!glances.ok) return glances;
  for (const glance2 of glances.value) {
    for (const woken of wokenBy(glance2, mark, now))
      await queue.enqueue(subjectKey({ installation, ...woken }), clock());
  }
  const written = await errands.write(key, markOf(glances.value, now), before.value?.version ?? null);
  if (!written.ok) return written;
  const requests = Math.ceil(listed3.value.length / PER_REQUEST) * 2;
  return { ok: true, value: Math.max(EVERY2, Math.ceil(requests * HOUR / PER_HOUR)) };
}
var HOUR = 36e5;

// src/app/upkeep/upkeep.ts
var DELIVERIES = "upkeep deliveries";
var INSTALLATIONS = "upkeep installations";
var EVERYTHING = "upkeep everything";
var SWEEP = "upkeep sweep ";
function isUpkeep(key) {
  return key.startsWith("upkeep ");
}
var SOON = 6e4;
var HOUR2 = 36e5;
var URGENT = { urgency: 2 };
async function beginUpkeep({ queue, clock }) {
  await queue.forget(DELIVERIES).catch(() => 0);
  await queue.forget(INSTALLATIONS).catch(() => 0);
  await queue.enqueue(DELIVERIES, clock(), URGENT);
  await queue.enqueue(INSTALLATIONS, clock());
}
function upkeep(options) {
  const state2 = { isFirst: true, begun: options.clock() };
  return async (key) => {
    const next = await once(options, state2, key).catch(
      (error) => later(options.log, `${key} was not done`, thrown(error).fault)
    );
    if (next !== null) await options.queue.enqueue(key, options.clock() + next, key === DELIVERIES ? URGENT : {});
    return true;
  };
}
async function once(options, state2, key) {
  const { queue, clock, log } = options;
  if (key === DELIVERIES) return readDeliveries(options, state2);
  if (key === INSTALLATIONS || key === EVERYTHING) {
    const all = await appInstallations(await options.asApp());
    if (!all.ok) return later(log, "the installations were not listed", all.fault);
    const everywhere = { repository: EVERY_REPOSITORY, what: { all: true } };
    for (const installation2 of all.value)
      await queue.enqueue(
        key === EVERYTHING ? subjectKey({ ...everywhere, installation: installation2 }) : `${SWEEP}${installation2}`,
        clock()
      );
    return key === EVERYTHING ? null : HOUR2;
  }
  const installation = Number(key.slice(SWEEP.length));
  const swept = await sweepTouched(options, installation);
  if (swept.ok) return swept.value;
  if (swept.fault.code === "API_FORBIDDEN") return null;
  return later(log, `installation ${installation} was not swept`, swept.fault);
}
async function readDeliveries(options, state2) {
  const { queue, clock, log, hearing, every } = options;
  const begun = hearing.begins();
  const done = await catchUp(options, state2.isFirst || begun.behind).catch(thrown);
  hearing.ended(done.ok ? done.value.behind : done.fault, begun);
  if (!done.ok) return later(log, "missed deliveries were not looked for", done.fault);
  const { more, behind, broken } = done.value;
  const isLate = state2.isFirst && clock() - state2.begun >= HOUR2;
  if (more || isLate && behind === null) await queue.enqueue(EVERYTHING, clock());
  if (broken && behind !== null) return later(log, "missed deliveries were not all taken in", behind);
  if (behind !== null) return Math.min(every, SOON);
  const next = state2.isFirst ? Math.min(every, SOON) : every;
  state2.isFirst = false;
  return hearing.begins().behind ? Math.min(next, LISTED) : next;
}
function thrown(error) {
  return { ok: false, fault: { code: "NOT_READ", detail: error instanceof Error ? error.message : String(error) } };
}
function later(log, what2, { code, detail }) {
  log(`${what2}, ${code}: ${detail}`);
  return SOON;
}

// src/app/upkeep/listen.ts
var OFTEN = 1e3;
var UNHEARD = "whether another process of the App had to refuse a webhook is not known, because the store does not answer";
function listen({ errands, queue, clock, clocks, reads, kick, pause = aSecond2 }) {
  let refusals = 0;
  let told5 = 0;
  let isTelling = false;
  let isEnded = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  let again3 = Number.NEGATIVE_INFINITY;
  const ask2 = async (at3) => {
    again3 = at3 + LISTED;
    if (Math.abs(clock() - askedAt) < OFTEN) return;
    askedAt = clock();
    await queue.enqueue(DELIVERIES, at3, { urgency: 2 }).catch(() => askedAt = Number.NEGATIVE_INFINITY);
    kick();
  };
  const wanted = () => {
    if (clock() >= again3) void ask2(clock());
  };
  const hearing = createHearing({ errands, clock, wanted });
  const missed = async () => {
    hearing.missed();
    await ask2(clock() + LISTED);
  };
  const mark = refusedMark({ errands, clock, heard: () => void missed() });
  const tell3 = async () => {
    if (isTelling) return;
    isTelling = true;
    while (!isEnded && told5 < refusals && hearing.begins().behind) {
      const upTo = refusals;
      if (await mark.tell()) told5 = upTo;
      await pause();
    }
    isTelling = false;
  };
  const refused = async () => {
    if (!reads) return;
    refusals += 1;
    const asked = missed();
    void tell3();
    await asked;
  };
  const standstills = countStandstills({ ...clocks === void 0 ? {} : { clocks }, stood: () => void refused() });
  return {
    hearing,
    standstills,
    refused,
    behind: async () => {
      const before = standstills.count();
      const heard = await mark.listen();
      if (!heard.ok) return { code: heard.fault.code, detail: UNHEARD };
      const fault = await hearing.behind();
      return standstills.count() === before ? fault : hearing.behind();
    },
    end: () => {
      isEnded = true;
      standstills.end();
    }
  };
}
async function aSecond2() {
  await sleep2(1e3, void 0, { ref: false });
}

// src/gate/release/homes-now.ts
function homesNow(story) {
  const homes = /* @__PURE__ */ new Map();
  const waiting4 = /* @__PURE__ */ new Map();
  const aside = /* @__PURE__ */ new Map();
  const dropped = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const lost = /* @__PURE__ */ new Set();
  for (const said of story) {
    const { candidate } = said;
    if (said.kind === "candidate") {
      waiting4.delete(candidate);
      waiting4.set(candidate, said);
      aside.delete(candidate);
      seen.add(candidate);
      if (isByName(said)) dropped.delete(candidate);
    } else if (said.kind === "release-home") {
      const { issue, url, branch } = said;
      dropped.delete(candidate);
      const before = homes.get(issue);
      const same2 = before?.candidate === candidate ? before : null;
      const since = same2 === null ? said.at : same2.since;
      const when = since === void 0 ? {} : { since };
      homes.set(issue, { issue, url, candidate, branch, fixed: same2?.fixed === true, ...when });
      for (const [one, proposed] of waiting4) aside.set(one, proposed);
      waiting4.clear();
    } else {
      const home = homes.get(said.issue);
      if (said.step === "ended") {
        homes.delete(said.issue);
        waiting4.delete(candidate);
        if (said.how !== "dropped") {
          seen.clear();
          aside.clear();
          lost.clear();
        } else {
          dropped.set(candidate, {
            ...leftBy(said, home),
            ...said.by === null ? { lost: true } : {},
            ...said.by === null && lost.has(candidate) ? { twice: true } : {},
            ...said.said === void 0 ? {} : { said: said.said }
          });
          if (said.by === null) lost.add(candidate);
        }
        for (const one of waiting4.keys()) seen.add(one);
      } else {
        dropped.delete(candidate);
        if (home?.candidate === candidate) homes.set(said.issue, { ...home, fixed: true });
      }
    }
  }
  const taken2 = new Set([...homes.values()].map(({ candidate }) => candidate));
  return {
    homes: [...homes.values()],
    waiting: [...waiting4.values()],
    aside: [...aside.values()].filter(({ candidate }) => !taken2.has(candidate) && !dropped.has(candidate)),
    seen,
    dropped
  };
}
function leftBy({ candidate, issue, branch = null }, home) {
  return home === void 0 ? { issue, url: "", candidate, branch, fixed: false } : { ...home, candidate };
}
function isByName({ by }) {
  return by === "tag" || by === "command";
}

// src/gate/release/unread.ts
async function unreadEntries(ledger, about, fault, now) {
  const settled2 = await ledger.settled(about);
  if (!settled2.ok) return settled2;
  const ready = settled2.value.filter(({ unconcerned, open: open3 }) => unconcerned !== true && open3.length === 0);
  if (ready.length === 0) return { ok: true, value: [] };
  const newest = await ledger.newest();
  if (!newest.ok) return newest;
  const heard = newest.value.seq;
  return {
    ok: true,
    value: ready.map((one) => ({
      environment: one.environment,
      entry: {
        key: `settled:${about.repository}:${one.number}:${one.merge}:unread:${heard}:${environmentKey(one.environment)}`,
        repository: about.repository,
        change: one.number,
        at: now,
        body: unread(one, fault, heard)
      }
    }))
  };
}
function unread(settled2, fault, heard) {
  const { number, environment, head, merge, tree, url, title: title3, at: at3, checklist, policies } = settled2;
  const what2 = { change: number, environment, head, merge, tree, url, title: title3, settledAt: at3, checklist, policies };
  return { kind: "settled", ...what2, verdict: "pending", digest: "", heard, open: [inDoubt(fault)] };
}
var IN_DOUBT = "it could not be read";
function isInDoubt({ open: open3 }) {
  return open3.some(({ item, title: title3 }) => item === null && title3 === IN_DOUBT);
}
function inDoubt(fault) {
  return {
    item: null,
    title: IN_DOUBT,
    outcome: "unknown",
    code: fault.code,
    sentence: faultSentence(fault),
    next: [{ who: "nobody", how: "it is looked at again by itself, and `/recheck` on it does so at once" }]
  };
}

// src/report/anchor-block.ts
var HEADER = "holdpoint:ledger:1";
var blockPattern = /^[^`]*```text\nholdpoint:ledger:[\s\S]*?\n```\n\n/;
function withAnchor(details, anchor) {
  const lines = ["Written down in the App's ledger; its newest entry was then:", "", "```text", HEADER];
  return `${[...lines, formatAnchor(anchor), "```"].join("\n")}

${withoutAnchor(details)}`;
}
function withAnchorOf(details, other) {
  const [block = ""] = blockPattern.exec(unified(other)) ?? [];
  return `${block}${withoutAnchor(details)}`;
}
function anchorIn(details) {
  const lines = unified(details).split("\n");
  const start = lines.findIndex((line) => line.startsWith("holdpoint:ledger:"));
  if (start === -1) return null;
  return (lines[start] === HEADER ? parseAnchor(lines[start + 1] ?? "") : null) ?? "unreadable";
}
var commentPattern = /^(.*)\n<!-- holdpoint:ledger:(\d+) (\S*) -->\n/;
function commentWithAnchor(comment, anchor) {
  return withSecondLine(comment, `<!-- ${HEADER} ${formatAnchor(anchor)} -->
`);
}
function commentWithAnchorOf(comment, other) {
  const [, , form, place] = commentPattern.exec(unified(other)) ?? [];
  return form === void 0 ? comment : withSecondLine(comment, `<!-- holdpoint:ledger:${form} ${place} -->
`);
}
function anchorInComment(comment) {
  const [, , form, place = ""] = commentPattern.exec(unified(comment)) ?? [];
  if (form === void 0) return null;
  return (form === "1" ? parseAnchor(place) : null) ?? "unreadable";
}
function withSecondLine(comment, line) {
  const end2 = comment.indexOf("\n") + 1;
  return `${comment.slice(0, end2)}${line}${comment.slice(end2)}`;
}
function withoutAnchor(details) {
  return unified(details).replace(blockPattern, "");
}
function unified(text3) {
  return text3.replaceAll("\r\n", "\n");
}

// src/report/group-mark.ts
var HEADER2 = "holdpoint:group:1";
function formatGroupMark({ branch, over: over3 }) {
  const place = encodeURIComponent(branch.replaceAll(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
  const lines = ["The merge queue that built this commit:", "", "```text", HEADER2];
  return `${[...lines, `${over3 ? "over" : "live"} ${place}`, "```"].join("\n")}

`;
}
function groupMarkIn(details) {
  const lines = details.replaceAll("\r\n", "\n").split("\n");
  const start = lines.indexOf(HEADER2);
  const [, state2, place = ""] = /^(live|over) (\S+)$/.exec(start === -1 ? "" : lines[start + 1] ?? "") ?? [];
  if (state2 === void 0) return null;
  try {
    return { branch: decodeURIComponent(place), over: state2 === "over" };
  } catch {
    return null;
  }
}

// src/report/merge-group.ts
var longestSummary = 65535;
var longestTitle = 120;
var notice = "*The rest does not fit here; the check runs of the pull requests have it.*";
function groupVerdict({ members, unknown: unknown2 }) {
  const states2 = members.map(memberVerdict);
  if (states2.includes("no-go")) return "no-go";
  if (unknown2 !== null || members.length === 0 || states2.includes("waiting")) return "waiting";
  return states2.includes("advised") ? "advised" : "go";
}
function memberVerdict({ moved: moved3, own, onGroup }) {
  if (moved3 !== null) return "waiting";
  if (own === null) return "go";
  if (!own.open) return isUnknown(own) ? "waiting" : "no-go";
  if (onGroup !== null && !onGroup.open) return onGroup.verdict === "no-go" ? "no-go" : "waiting";
  return own.verdict === "go" && (onGroup ?? own).verdict === "go" ? "go" : "advised";
}
function isUnknown({ blockers: blockers2, holds: holds2, findings, problems: problems2 }) {
  const shut2 = [...blockers2, ...findings].filter(({ outcome }) => ["unmet", "pending", "unknown"].includes(outcome));
  return holds2.length === 0 && problems2.length === 0 && shut2.every(({ outcome }) => outcome === "unknown");
}
var conclusions = { go: "success", advised: "neutral", waiting: "action_required", "no-go": "failure" };
function groupCheck(shown) {
  const { repository, commit, now, members, unknown: unknown2 } = shown;
  const verdict = groupVerdict(shown);
  const said = members.map(({ number, head, moved: moved3, own, onGroup }) => [
    number,
    head,
    moved3,
    ...[own, onGroup].map((one) => one === null ? null : shownDigest(one))
  ]);
  const digest = digestOf([verdict, unknown2, said]).slice(0, 32);
  return {
    name: gateCheckName({ kind: "merge" }),
    externalId: formatExternalId({ kind: "gate", repository, change: null, gate: "merge", candidate: commit, digest }),
    conclusion: conclusions[verdict],
    ...verdict === "waiting" ? { incomplete: true } : {},
    title: visible(title(shown, verdict), longestTitle),
    summary: assemble(blocks(shown), longestSummary, notice),
    text: "",
    detailsUrl: null,
    startedAt: now,
    completedAt: now
  };
}
function title({ members, unknown: unknown2 }, verdict) {
  if (verdict === "go") return `Go: ${numbers(members)} ${members.length === 1 ? "is" : "are"} ready`;
  if (verdict === "waiting" && unknown2 !== null) return unknown2;
  const open3 = members.filter((member) => memberVerdict(member) === verdict);
  const words4 = open3.map((member) => `#${member.number}: ${why(member)}`).join("; ");
  return verdict === "advised" ? `Would have held ${words4}` : words4 === "" ? "No pull request is known" : words4;
}
function numbers(members) {
  return members.map(({ number }) => `#${number}`).join(", ");
}
function why({ moved: moved3, own, onGroup }) {
  if (moved3 !== null) return moved3.replace(/\.$/, "");
  if (own === null) return "nothing is asked of it";
  if (onGroup === null || !own.open) return headline(own);
  return onGroup.open ? headline(onGroup) : `with the checks of the group, ${headline(onGroup)}`;
}
var words = { go: "\u2705 ready", advised: "\u26AA would have held", waiting: "\u23F3 waits", "no-go": "\u274C not ready" };
function blocks({ members, unknown: unknown2 }) {
  const intro = whole2(
    "The merge queue is to make this commit the branch. It brings every pull request named here, and each must be ready at its own head, and with the checks of this commit."
  );
  return [intro, ...unknown2 === null ? [] : [whole2(prose(unknown2))], ...members.flatMap(memberBlocks)];
}
function memberBlocks(member) {
  const verdict = memberVerdict(member);
  const name = member.url === null ? `#${member.number}` : `[#${member.number}](${member.url})`;
  const head = whole2(
    `**${name}**: ${words[verdict]}. ${verdict === "go" ? "" : inlineMarkdown(why(member))}`.trimEnd()
  );
  const shut2 = member.own !== null && member.own.open ? member.onGroup : member.own;
  if (verdict === "go" || member.moved !== null || shut2 === null) return [head];
  const { open: open3 } = tally(shut2);
  const items = open3.length === 0 ? [] : [openItems(open3)];
  return [head, ...stops(shut2), ...items, ...pastes(open3.flatMap(({ next }) => next)), ...missingHint(member)];
}
function missingHint({ own, onGroup }) {
  const isMissing = own?.open === true && onGroup?.findings.some(({ code }) => code === "CHECK_MISSING") === true;
  if (!isMissing) return [];
  return [
    whole2(
      "A check that the checklist asks for must run on the commit of the group too: add `merge_group:` to the `on:` of its workflow."
    )
  ];
}

// src/gate/group-commit.ts
function groupOn({ others }, commit) {
  const newest = others.filter((run) => run.commit === commit && isAboutGroup(run)).flatMap((run) => {
    const mark = groupMarkIn(run.text);
    return mark === null ? [] : [{ run, mark }];
  }).reduce((best, one) => best !== null && best.run.id > one.run.id ? best : one, null);
  return newest === null || newest.mark.over ? null : newest;
}
function isAboutGroup({ externalId, commit }) {
  const id = parseExternalId(externalId);
  return id?.kind === "gate" && id.gate === "merge" && id.change === null && id.candidate === commit;
}
var WAITING = "0".repeat(32);
function besideGroup(check, { state: state2, base }, group2) {
  const id = parseExternalId(check.externalId);
  if (group2 === null || id?.kind !== "gate" || id.gate !== "merge") return check;
  if (state2 !== "open" || group2.mark.branch === base.ref) return null;
  if (!letsPass(check.conclusion) || letsPass(group2.run.conclusion)) return check;
  return waitingFor(
    check,
    id,
    `Waits for the merge queue of ${visible(group2.mark.branch, 60)}, which built this commit and is not ready. Push a commit of your own not to.`
  );
}
function waitingFor(check, id, sentence) {
  return {
    ...check,
    externalId: formatExternalId({ ...id, digest: WAITING }),
    conclusion: "action_required",
    title: sentence.slice(0, 120),
    summary: `${sentence}

${check.summary}`.slice(0, 65e3)
  };
}
function spokenForLine({ mark }) {
  const whose = `the merge queue of ${codeSpan(mark.branch)}`;
  return `\`holdpoint/merge\` on this commit speaks of ${whose}, which built it out of other pull requests, and not of this one. Push a commit of your own to have it shown here.`;
}
function letsPass(conclusion) {
  return conclusion === "success" || conclusion === "neutral" || conclusion === "skipped";
}

// src/gate/shared-commit.ts
var CROWD = 40;
function otherVerdicts({ others }, commit) {
  const newest = /* @__PURE__ */ new Map();
  for (const run of others) {
    const id = mergeRunId(run.externalId);
    if (run.commit !== commit || id === null || id.change === null) continue;
    const known = newest.get(id.change);
    if (known === void 0 || known.run.id < run.id)
      newest.set(id.change, { change: id.change, run, waits: id.digest === WAITING });
  }
  return [...newest.values()];
}
async function besideOthers(snapshots, repository, checks2, shown) {
  const each = [];
  for (const { commit, check } of checks2) {
    if (isTooMuch(check, commit, shown)) continue;
    const against = objections(check, otherVerdicts(shown, commit));
    each.push({ commit, check: waiting(check, await standingOnes(snapshots, repository, commit, against)) });
  }
  return each;
}
function isTooMuch({ name, externalId }, commit, shown) {
  if (parseExternalId(externalId)?.kind !== "item") return false;
  const isHere = (run) => run.commit === commit;
  return shown.others.filter(isHere).length >= CROWD && !shown.checks.some((run) => isHere(run) && run.name === name);
}
function objections(check, others) {
  if (mergeRunId(check.externalId) === null || !letsPass(check.conclusion)) return [];
  return others.filter(({ run, waits: waits2 }) => !waits2 && !letsPass(run.conclusion));
}
function waiting(check, standing) {
  const id = mergeRunId(check.externalId);
  if (standing.length === 0 || id === null) return check;
  const whom = standing.map(({ change }) => `#${change}`).join(", ");
  const sentence = `Waits for ${whom}: it proposes the same commit, and is not ready. Close it, or push a commit of your own.`;
  return waitingFor(check, id, sentence);
}
function isCovered(check, own, { others }) {
  if (mergeRunId(check.externalId) === null) return false;
  const newest = others.filter((run) => run.commit === own.commit && mergeRunId(run.externalId) !== null).reduce((best, run) => run.id > best.id ? run : best, own);
  return newest !== own && letsPass(newest.conclusion) !== letsPass(check.conclusion);
}
async function standingOnes(snapshots, repository, commit, all) {
  const standing = [];
  for (const one of all) {
    const base = await baseOfProposal(snapshots, repository, commit, one.change);
    if (base !== null) standing.push(one);
  }
  return standing;
}
async function baseOfProposal(snapshots, repository, commit, number) {
  const read3 = await snapshots.snapshot({ repository, by: { number }, environment: null }, []);
  const [change] = read3.ok ? read3.value.facts.changes : [];
  if (change === void 0) return { ref: null };
  return change.state === "open" && change.head.commit === commit ? change.base : null;
}
async function groupWaitsFor(snapshots, { repository, commit, branch }, besides2) {
  for (const { change, run, waits: waits2 } of otherVerdicts({ others: besides2 }, commit)) {
    if (waits2 || letsPass(run.conclusion)) continue;
    const base = await baseOfProposal(snapshots, repository, commit, change);
    if (base === null || base.ref === branch) continue;
    const where = base.ref === null ? "" : ` for ${visible(base.ref, 100)}`;
    return `Waits for #${change}: it proposes the same commit${where}, and is not ready. Close it.`;
  }
  return null;
}
function mergeRunId(externalId) {
  const id = parseExternalId(externalId);
  return id?.kind === "gate" && id.gate === "merge" ? id : null;
}

// src/report/marker.ts
function formatMarker(marker) {
  return marker.kind === "living" ? `${ownCommentStart}living ${marker.digest} -->` : `${ownCommentStart}reply ${marker.to} -->`;
}
function readMarker(text3) {
  const [, digest, to] = /^<!-- holdpoint:(?:living ([0-9a-f]{32})|reply (\d{1,20})) -->(?:\r?\n|$)/.exec(text3) ?? [];
  if (digest !== void 0) return { kind: "living", digest };
  return to === void 0 ? null : { kind: "reply", to };
}

// src/gate/difference.ts
function difference(desired2, shown) {
  const checks2 = desired2.checks.flatMap(({ commit, check }) => checkWrites(commit, check, shown));
  return [
    ...checks2.filter((write2) => !opens(write2)),
    ...desired2.followUps.map((followUp2) => ({ kind: "open-issue", followUp: followUp2 })),
    ...checks2.filter(opens),
    ...commentWrites(desired2, shown),
    ...homeWrites(desired2, shown),
    ...answerWrites(desired2, shown),
    ...desired2.reminders,
    ...reviewWrites(desired2)
  ];
}
function opens(write2) {
  return "check" in write2 && (write2.check.conclusion === "success" || write2.check.conclusion === "neutral");
}
function checkWrites(commit, check, shown) {
  const newest = shown.checks.filter((run) => run.commit === commit && run.name === check.name).reduce(newer, null);
  if (newest === null || isCovered(check, newest, shown)) return [{ kind: "create-check", commit, check }];
  return same(newest, check) ? [] : [{ kind: "update-check", id: newest.id, check }];
}
function newer(best, run) {
  return best !== null && best.id > run.id ? best : run;
}
function same(run, check) {
  if (run.askedAgain === true) return false;
  return run.status === "completed" && run.conclusion === check.conclusion && run.externalId === check.externalId;
}
function commentWrites({ comment }, shown) {
  if (comment === null) return [];
  const living = shown.comments.find((candidate) => readMarker(candidate.text)?.kind === "living");
  if (living === void 0) return [{ kind: "create-comment", ...comment }];
  return says(living.text) === says(comment.text) && !living.tampered ? [] : [{ kind: "update-comment", id: living.id, text: comment.text }];
}
function homeWrites({ home }, { issue }) {
  if (home === void 0 || issue === void 0) return [];
  const isSame2 = says(issue.text) === says(home.text) && issue.title === home.title && !issue.tampered && issue.open;
  return isSame2 ? [] : [{ kind: "update-issue", ...home, open: true }];
}
function says(text3) {
  const marker = readMarker(text3);
  return marker?.kind === "living" ? marker.digest : null;
}
function answerWrites({ answers: answers2 }, shown) {
  const replied = new Set(
    shown.comments.map((comment) => readMarker(comment.text)).flatMap((marker) => marker?.kind === "reply" ? [marker.to] : [])
  );
  return answers2.filter((answer5) => !shown.reacted.includes(answer5.comment)).flatMap((answer5) => [
    ...answer5.reply === null || replied.has(answer5.comment) ? [] : [{ kind: "create-comment", number: answer5.number, text: answer5.reply }],
    { kind: "react", comment: answer5.comment, content: answer5.reaction }
  ]);
}
function reviewWrites({ reviewers }) {
  if (reviewers === null || reviewers.users.length + reviewers.teams.length === 0) return [];
  return [{ kind: "request-reviews", number: reviewers.number, users: reviewers.users, teams: reviewers.teams }];
}

// src/gate/showing.ts
var SECOND = 1e3;
function asSeen(facts) {
  const moment2 = /* @__PURE__ */ new Map();
  for (const one of facts.remembered) {
    if (one.kind !== "shown") continue;
    const key = placeOf(one.commit, one.stamp);
    moment2.set(key, latest([one.at, ...moment2.has(key) ? [moment2.get(key) ?? one.at] : []]));
  }
  const now = fromNowOn(facts);
  const seen = (commit, stamp) => moment2.get(placeOf(commit, stamp)) ?? now;
  const sighting = (one) => one.stamp === void 0 ? one : { ...one, at: latest([one.at, seen(one.commit, one.stamp)]) };
  const item = (one) => one.stamp === void 0 ? one : { ...one, since: latest([one.since, seen(one.commit, one.stamp)]) };
  return { ...facts, sightings: facts.sightings.map(sighting), shown: facts.shown.map(item) };
}
function unrecorded(facts) {
  const known = new Set(
    facts.remembered.flatMap((one) => one.kind === "shown" ? [placeOf(one.commit, one.stamp)] : [])
  );
  const read3 = [
    ...facts.sightings.map(({ commit, stamp, at: at3 }) => ({ commit, stamp, at: at3 })),
    ...facts.shown.map(({ commit, stamp, since }) => ({ commit, stamp, at: since }))
  ];
  return distinct(
    read3.flatMap(
      ({ commit, stamp, at: at3 }) => stamp === void 0 || known.has(placeOf(commit, stamp)) ? [] : entriesOf(facts, { commit, stamp, at: at3 })
    )
  );
}
function showings(facts, runs) {
  const before = new Set(
    [...facts.sightings, ...facts.shown].flatMap(
      ({ commit, stamp }) => stamp === void 0 ? [] : [placeOf(commit, stamp)]
    )
  );
  return distinct(
    runs.flatMap(({ commit, written: { check, since, visible: visible2 } }) => {
      const kind = check === null ? void 0 : parseExternalId(check.externalId)?.kind;
      if (check === null || kind === void 0) return [];
      const items = (parseShownItems(check.text) ?? []).map((record3) => record3.since);
      const stamps = kind === "gate" ? [check.startedAt, ...items] : items;
      return stamps.filter((stamp) => !before.has(placeOf(commit, stamp)) || isOfThisWrite(stamp, since)).flatMap((stamp) => entriesOf(facts, { commit, stamp, at: visible2 }));
    })
  );
}
function isOfThisWrite(stamp, since) {
  return isAtOrAfter(stamp, since) && !isAtOrAfter(stamp, after(since, SECOND));
}
function commitOfWrite(write2, checks2) {
  if (write2.kind === "create-check") return write2.commit;
  if (write2.kind !== "update-check") return null;
  return checks2.find(({ id }) => id === write2.id)?.commit ?? null;
}
function fromNowOn({ now, changes }) {
  return latest([now, ...changes.flatMap(({ comments: comments2 }) => comments2.map(({ createdAt }) => after(createdAt, SECOND)))]);
}
function entriesOf({ now, subject }, { commit, stamp, at: at3 }) {
  const [change] = subject.changes;
  if (change === void 0) return [];
  const repository = subject.repository.id;
  const key = `shown:${repository}:${change}:${commit}:${stamp}:${at3}`;
  return [{ key, repository, change, at: now, body: { kind: "shown", change, commit, stamp, at: at3 } }];
}
function distinct(entries) {
  return [...new Map(entries.map((entry3) => [entry3.key, entry3])).values()];
}
function placeOf(commit, stamp) {
  return `${commit} ${milliseconds(stamp)}`;
}
function latest(moments) {
  return moments.reduce((last, next) => isBefore(last, next) ? next : last);
}

// src/gate/recollect.ts
async function recollect(ledger, { facts, shown }) {
  const { repository, changes } = facts.subject;
  const from = { source: "ledger", observer: `app:${facts.reader.app ?? "none"}`, at: facts.now };
  const anchors = anchorsOf(shown);
  const recalled = anchors.ok ? await ledger.recall({ repository: repository.id, changes, anchors: anchors.value, judged: judgedOf(facts) }) : anchors;
  if (!recalled.ok) return { ...facts, ledger: { unlearnable: true, ...recalled.fault, ...from } };
  const { head, remembered, judgedBy } = recalled.value;
  if (judgedBy === void 0) {
    const detail = "the ledger does not tell which checklists were judged by";
    return { ...facts, ledger: { unlearnable: true, code: "LEDGER_UNAVAILABLE", detail, ...from } };
  }
  const earlier2 = judgedBy.map(asConfig);
  const known = { ...facts, remembered, ledger: { known: true, value: head, ...from } };
  return asSeen(earlier2.length === 0 ? known : { ...known, earlier: earlier2 });
}
function unheard2(facts) {
  const from = { source: "ledger", observer: `app:${facts.reader.app ?? "none"}`, at: facts.now };
  const detail = "the ledger did not tell how far it was";
  return { ...facts, ledger: { unlearnable: true, code: "LEDGER_UNAVAILABLE", detail, ...from } };
}
function judgedOf({ changes, config }) {
  const commits = changes.flatMap(({ head, merge }) => [head.commit, ...merge === null ? [] : [merge.commit]]);
  const policies = config.flatMap(
    ({ policy, blob }) => policy === void 0 || blob === null ? [] : [{ reference: policy.reference, blob: blob.oid }]
  );
  return { commits, besides: { checklist: config[0]?.blob?.oid ?? null, policies } };
}
function asConfig({ ref, path, commit, blob, text: text3, policies }) {
  const lent = policies.map(({ reference, changedBy, blob: oid, text: said }) => ({
    reference,
    changedBy,
    blob: { oid, text: said }
  }));
  const config = { ref, path, commit, blob: { oid: blob, text: text3 }, changedAt: null };
  return lent.length === 0 ? config : { ...config, policies: lent };
}
function anchorsOf(shown) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { where, said } of [...inRuns(shown), ...inComments(shown)]) {
    if (said === "unreadable") {
      const detail = `${where} points to a place in a ledger that this version cannot read`;
      return { ok: false, fault: { code: "LEDGER_ROLLBACK", detail } };
    }
    if (said !== null) found2.set(`${said.ledger}:${said.seq}:${said.hash}`, said);
  }
  return { ok: true, value: [...found2.values()] };
}
function inRuns({ checks: checks2, others }) {
  return [...checks2, ...others].filter(({ externalId }) => parseExternalId(externalId)?.kind !== "item").map(({ id, text: text3 }) => ({ where: `check run ${id}`, said: anchorIn(text3) }));
}
function inComments({ comments: comments2, issue }) {
  const own = issue === void 0 ? [] : [{ ...issue, where: `issue ${issue.number}` }];
  return [...comments2.map((comment) => ({ ...comment, where: `comment ${comment.id}` })), ...own].filter(({ text: text3, tampered }) => !tampered && readMarker(text3)?.kind === "living").map(({ where, text: text3 }) => ({ where, said: anchorInComment(text3) }));
}

// src/gate/merge-group-member.ts
var judging = { needs: needsInFlight, judge: judgeInFlight };
async function judgeMember(ports, address, { member, group: group2 }, fileHint) {
  const { repository } = address;
  const recall2 = (snapshot) => recollect(ports.ledger, withRuns(snapshot, group2.checks));
  const at3 = { repository, by: { number: member.number }, environment: null };
  const assessed = await assess({ ...ports, recollect: recall2, judging }, at3, fileHint);
  if (!assessed.ok) return assessed;
  const assessment = assessed.value;
  const moved3 = movedSince(assessment.facts, address, member);
  const url = assessment.facts.changes[0]?.url ?? null;
  const own = mergeGateOf(assessment.rollCalls);
  const state2 = { number: member.number, url, head: member.head, moved: moved3, own, onGroup: null };
  if (moved3 !== null || own === null || !own.open || !asksChecks(own))
    return { ok: true, value: { state: state2, assessment } };
  const onGroup = await judgeOnGroup(ports.needs, assessment, group2.evidence);
  return { ok: true, value: { state: { ...state2, onGroup }, assessment } };
}
function withRuns({ facts, shown }, checks2) {
  return { facts, shown: { ...shown, others: [...shown.others, ...checks2] } };
}
function movedSince({ changes }, { branch }, member) {
  const [change] = changes;
  if (change === void 0 || change.state !== "open") return "It is not open any more.";
  if (change.base.ref !== branch) return `It goes into ${change.base.ref} now.`;
  if (change.head.commit !== member.head || member.merged !== null && member.merged !== member.head)
    return "It was pushed to since the group was built.";
  return null;
}
function mergeGateOf(rollCalls) {
  return rollCalls.find(({ gate }) => gate.kind === "merge") ?? null;
}
function asksChecks({ findings }) {
  return findings.some(({ kinds, outcome }) => kinds.includes("check") && outcome !== "not-applicable");
}
async function judgeOnGroup(needs, { config, facts, shown }, evidence2) {
  const head = facts.changes[0]?.head.commit ?? "";
  const commits = facts.commits.map(
    (one) => one.oid === head ? { ...one, checks: evidence2.checks, statuses: evidence2.statuses } : one
  );
  const reader = { read: (about, asked) => readAt(needs, evidence2.oid, head, about, asked) };
  const all = await readNeeds({ needs: reader, judging }, config, { ...facts, commits });
  return mergeGateOf(judgeInFlight(config, all, shown).rollCalls);
}
async function readAt(needs, group2, head, facts, asked) {
  const read3 = await needs.read(facts, asked);
  return Object.fromEntries(
    Object.entries(read3).map(
      ([key, reading2]) => isKnown(reading2) && isJobs(reading2.value) && reading2.value.headSha === group2 ? [key, { ...reading2, value: { ...reading2.value, headSha: head, headRepositoryId: null } }] : [key, reading2]
    )
  );
}
function isJobs(value) {
  return typeof value === "object" && value !== null && "headSha" in value && "jobs" in value;
}

// src/gate/record-exceptions.ts
function exceptionEntries(rollCall, said, at3) {
  const change = rollCall.change?.number;
  if (change === void 0) return [];
  const about = { repository: rollCall.repository.id, change, at: at3 };
  return [
    ...rollCall.findings.flatMap((finding) => waiverEntry(finding, rollCall, said, about) ?? []),
    ...profileEntries(rollCall, about),
    ...overrideEntry(rollCall, about) ?? []
  ];
}
function waiverEntry({ outcome, item, environment, nextLook }, { candidate, change }, { waivers }, about) {
  if (outcome !== "waived" || nextLook === void 0) return null;
  return waivers.filter((one) => one.standing.counts && one.item === item && one.environment === environment).filter(({ commit }) => commit !== null && [candidate, change?.head].includes(commit)).filter(({ until }) => !isBefore(until, nextLook)).map(({ by, at: at3, until, note: reason, comment }) => ({
    ...about,
    key: `waiver:${about.repository}:${comment.id}:${environment}:${item}:${candidate}`,
    body: {
      kind: "waiver",
      change: about.change,
      environment,
      commit: candidate,
      item,
      by,
      at: at3,
      until,
      reason,
      comment: comment.url
    }
  }));
}
function profileEntries(rollCall, about) {
  const { candidate: commit, findings } = rollCall;
  const gate = gateName(rollCall.gate);
  return profilesOf(rollCall).map(({ profile, by, at: at3, until: due, reason, comment, url }) => {
    const items = findings.flatMap(
      ({ item, outcome, later: later2 }) => outcome === "later" && later2?.profile === profile && later2.comment === comment ? [item] : []
    );
    const key = `profile:${about.repository}:${comment}:${profile}:${gate}:${commit}:${items.join(",")}`;
    const { change } = about;
    return {
      ...about,
      key,
      body: { kind: "profile", change, gate, commit, profile, items, by, at: at3, due, reason, comment: url }
    };
  });
}
function overrideEntry({ gate, candidate, override, overridden }, about) {
  if (gate.kind !== "environment" || override === void 0 || overridden !== true) return null;
  const { until, by } = override;
  const words4 = by.map(({ url }) => url).join(" ");
  const key = `override:${about.repository}:${about.change}:${gate.name}:${candidate}:${words4}`;
  const body = {
    kind: "override",
    change: about.change,
    environment: gate.name,
    commit: candidate,
    until,
    by
  };
  return [{ ...about, key, body }];
}

// src/gate/release/came-from.ts
function cameFrom({ candidate, release }, facts, { environment: name, cameFrom: known = [] }) {
  if (release?.home !== true || release.since === "same") return null;
  const reading2 = readingOf(facts, { kind: "release", environment: name, candidate });
  const found2 = isKnown(reading2) ? basesOf(reading2.value, memoryOf({ name }, facts)) : "untold";
  if (found2 === "untold") return null;
  const bases = found2.map(({ commit }) => commit);
  const before = known.find(({ commit }) => commit === candidate);
  const isKnownHere = before?.bases.length === bases.length && before.bases.every((one) => bases.includes(one));
  return isKnownHere ? null : { kind: "came-from", environment: environmentKey(name), commit: candidate, bases };
}

// src/ledger/learn/deployed-entry.ts
function deployedEntry(repository, seenAt, told5) {
  const { environment, deployment, commit, at: at3, created } = told5;
  const made = created === void 0 ? {} : { created };
  return {
    key: `deployed:${repository}:${deployment}`,
    repository,
    change: null,
    at: seenAt,
    body: { kind: "deployed", environment: environmentKey(environment), commit, deployment, at: at3, ...made }
  };
}

// src/gate/record-releases.ts
async function gateEntries(ledger, shown, facts) {
  const { gate, candidate, release, rollback } = shown;
  if (gate.kind !== "environment") return { ok: true, value: [] };
  const repository = facts.subject.repository.id;
  const common = { repository, change: null, at: facts.now };
  const { name: environment } = gate;
  const first = {
    ...common,
    key: judgedKey(repository, environment),
    body: { kind: "environment-judged", environment }
  };
  if (release?.elsewhere === true) return { ok: true, value: [first] };
  const memory = await ledger.releases({ repository, environment, changes: [], commits: [candidate] });
  if (!memory.ok) return memory;
  const before = stateOf(candidate, memory.value.deployed.opened);
  const to = stateShown(shown);
  const start = to === "shut" ? null : cameFrom(shown, facts, memory.value.deployed);
  const place = `${repository}:${candidate}:${seqOf(facts)}:${environmentKey(environment)}`;
  const starts = start === null ? [] : [{ ...common, key: `came-from:${place}:${start.bases.join("+")}`, body: start }];
  const seen = [first, ...starts];
  const isAgain = before === to && (to !== "open" || rollback === void 0);
  if (isAgain || before === null && to === "shut") return { ok: true, value: seen };
  const advised = to === "advised" ? { advised: true } : {};
  const turned = before === null ? {
    ...common,
    key: letThroughKey(repository, environment, candidate),
    body: { kind: "let-through", environment, commit: candidate, ...advised }
  } : {
    ...common,
    key: `gate-turned:${repository}:${candidate}:${to}:${seqOf(facts)}:${environmentKey(environment)}`,
    body: { kind: "gate-turned", environment: environmentKey(environment), commit: candidate, to }
  };
  return { ok: true, value: [...seen, turned] };
}
function stateShown({ open: open3, enforcement, verdict }) {
  if (!open3) return "shut";
  return enforcement === "advise" && verdict !== "go" ? "advised" : "open";
}
function seqOf({ ledger }) {
  return ledger !== void 0 && isKnown(ledger) ? ledger.value.seq : 0;
}
var MOST_LEARNT = 20;
function learnDeployments({ readings, deployed = [], subject, now }) {
  const known = new Set(deployed.flatMap(({ succeeded }) => succeeded.map(({ deployment }) => deployment)));
  return Object.entries(readings).flatMap(([key, reading2]) => {
    if (!key.startsWith("release:") || !isKnown(reading2)) return [];
    const { environment, newest } = reading2.value.deployments;
    const succeeded = newest.flatMap((one) => {
      const at3 = successOf(one);
      return at3 === null ? [] : [{ environment, deployment: one.id, commit: one.commit, created: one.createdAt, at: at3 }];
    });
    const fresh = succeeded.slice(0, MOST_LEARNT).filter(({ deployment }) => !known.has(deployment));
    return fresh.toReversed().map((one) => deployedEntry(subject.repository.id, now, one));
  });
}
function learnCounted({ readings, deployed = [], subject, now }) {
  const repository = subject.repository.id;
  return Object.entries(readings).flatMap(([key, reading2]) => {
    if (!key.startsWith("release:") || !isKnown(reading2)) return [];
    const release = reading2.value;
    const { environment: name } = release.deployments;
    const memory = deployed.find((one) => one.environment === name);
    if (memory === void 0) return [];
    const environment = environmentKey(name);
    return newlyCounted(release, memory).map(({ deployment, commit, at: at3, begun: created }) => ({
      key: `deployment-counted:${repository}:${deployment}`,
      repository,
      change: null,
      at: now,
      body: { kind: "deployment-counted", environment, commit, deployment, at: at3, created }
    }));
  });
}
async function settledEntries(ledger, { config, ...assessment }) {
  const entries = [];
  if (config.state !== "valid") return { ok: true, value: entries };
  const { facts } = assessment;
  for (const one of settledNow(config.checklist, assessment)) {
    const { environment, number } = one.settled;
    const repository = facts.subject.repository.id;
    const memory = await ledger.releases({ repository, environment, changes: [number], commits: [] });
    if (!memory.ok) return memory;
    const [before] = memory.value.settled;
    if (isNews(one.settled, before)) entries.push(settledEntry(one, facts));
  }
  return { ok: true, value: entries };
}
function settledNow(checklist, { facts, rollCalls, interpretation }) {
  const [change] = facts.changes;
  if (change === void 0 || change.state !== "merged" || change.release !== void 0) return [];
  return checklist.environments.filter((environment) => environment.enforce !== "off" && takesBase(environment, change, facts)).flatMap((environment) => {
    const { name } = environment;
    const shown = rollCalls.find(({ gate }) => gate.kind === "environment" && gate.name === name);
    if (shown === void 0 && isConcerned(environment, change, facts)) return [];
    const isBack2 = shown?.rollback !== void 0;
    const rollCall = isBack2 ? judgeAsNew(checklist, facts, shown.gate, interpretation) : shown;
    const isAsked2 = rollCall !== void 0 && !rollCall.blockers.some(({ code }) => code === "NOT_CONCERNED");
    const settled2 = isAsked2 ? settledChange(rollCall, facts) : settledUnconcerned(facts, name);
    return settled2 === null ? [] : [{ settled: settled2, digest: isAsked2 ? rollCallDigest(rollCall) : "" }];
  });
}
function isNews(settled2, before) {
  if (before === void 0 || before.overtaken === true || isBefore(before.at, settled2.at)) return true;
  return saidIn(settled2) !== saidIn(before);
}
function saidIn({ at: _at, heard: _heard, open: open3, ...said }) {
  const items = open3.map(
    ({ item, title: title3, outcome, code, ...words4 }) => outcome === "unknown" ? { item, outcome, code } : { item, title: title3, outcome, code, ...words4 }
  );
  return canonicalJson({ ...said, open: items });
}
function settledEntry({ settled: settled2, digest }, facts) {
  const { subject, now } = facts;
  const { number, environment, head, merge, tree, verdict, checklist, url, title: title3, at: at3, policies, open: open3 } = settled2;
  const repository = subject.repository.id;
  const said = { url, title: title3, settledAt: at3, policies, open: open3 };
  const body = {
    kind: "settled",
    change: number,
    environment,
    head,
    merge,
    tree,
    verdict,
    digest,
    checklist,
    ...said,
    ...settled2.until === void 0 ? {} : { until: settled2.until },
    ...settled2.unconcerned === true ? { unconcerned: true } : {},
    ...settled2.heard === void 0 ? {} : { heard: settled2.heard }
  };
  return {
    // Two looks may begin with the same entry and see different things: both are to be known.
    key: `settled:${repository}:${number}:${merge}:${seqOf(facts)}:${environmentKey(environment)}:${digestOf(settled2)}`,
    repository,
    change: number,
    at: now,
    body
  };
}

// src/gate/release/learn-merges.ts
var AGO = 36e5;
function learnMerges(facts) {
  const { readings, deployed = [], subject, now } = facts;
  const logs = Object.entries(readings).flatMap(logIn);
  if (logs.length === 0) return [];
  const repository = subject.repository.id;
  return Object.entries(readings).flatMap(([key, reading2]) => {
    if (!key.startsWith("release:") || !isKnown(reading2)) return [];
    const { deployments, history: history2 } = reading2.value;
    const { environment: name } = deployments;
    const memory = deployed.find(({ environment }) => environment === name)?.merges ?? [];
    const known = new Map(memory.map(({ commit, how }) => [commit, how]));
    const graph = historyOf(history2.commits);
    return history2.commits.flatMap((commit) => {
      const before = known.get(commit.oid);
      const asked = before === void 0 || before === "untold" ? logOf(commit, logs) : null;
      if (asked === null) return [];
      const told5 = toldBy(commit.oid, asked.moves, graph, facts);
      if (told5 === "unread") return [];
      if (told5 === null && (before !== void 0 || isBefore(now, after(asked.mergedAt, AGO)))) return [];
      const body = { environment: environmentKey(name), commit: commit.oid, how: told5 ?? "untold" };
      const of = (before === void 0 ? mergeKey : mergeToldKey)(repository, name, commit.oid);
      return [{ key: of, repository, change: null, at: now, body: { kind: "merge-seen", ...body } }];
    });
  });
}
function logOf({ oid, parents, changes, byGitHub }, logs) {
  if (parents.length !== 2 || byGitHub !== true) return null;
  for (const { merge, head, base, mergedAt } of changes) {
    const log = logs.find(({ branch, since }) => branch === base && !isBefore(mergedAt, since));
    if (log !== void 0 && merge === oid && head === parents[1]) return { ...log, mergedAt };
  }
  return null;
}
function logIn([key, reading2]) {
  const [, since, branch] = /^branch-log:(\d{4}-\d\d-\d\dT[\d:.]+Z):(.+)$/s.exec(key) ?? [];
  if (since === void 0 || branch === void 0 || !isKnown(reading2)) return [];
  return [{ branch, since, moves: reading2.value }];
}

// src/ledger/learn/comment-entry.ts
var LONGEST3 = 65536;
function commentEntry(repository, met, told5) {
  const sha256 = textDigest(met.text);
  const key = `comment:${repository}:${met.id}:${sha256}`;
  const text3 = speaks(parsedText(met.text)) ? met.text.slice(0, LONGEST3) : null;
  return {
    key: told5 === "text" ? key : `${key}:${told5}`,
    repository,
    change: met.change,
    at: met.seenAt,
    body: { kind: "comment", ...met, sha256, text: text3 }
  };
}
function deletionEntry(repository, deletion) {
  return {
    key: `comment-deleted:${repository}:${deletion.id}`,
    repository,
    change: deletion.change,
    at: deletion.seenAt,
    body: { kind: "comment-deleted", ...deletion }
  };
}

// src/ledger/learn/learn-comments.ts
function learnComments(facts) {
  return facts.changes.flatMap(
    (change) => change.comments.flatMap((comment) => comment.author?.type === "Bot" ? [] : learnComment(comment, change, facts))
  );
}
function learnComment(comment, change, facts) {
  const repository = facts.subject.repository.id;
  const known = recall(facts).comments.get(comment.id)?.texts ?? [];
  const present = metText(comment, change, facts);
  const digest = textDigest(comment.text);
  const same2 = known.filter(({ sha256 }) => sha256 === digest);
  const earlier2 = comment.revisions.list.flatMap(
    ({ at: at3, text: text3 }) => text3 === null ? [] : [{ ...present, text: text3, writtenAt: at3, edited: true, head: null }]
  );
  const unknown2 = earlier2.filter(({ text: text3 }) => isNew(text3, digest, known));
  const news = same2.length === 0 ? [commentEntry(repository, present, "text")] : besides(present, same2, known, repository);
  return [...unknown2.map((one) => commentEntry(repository, one, "text")), ...news, ...origin(present, known, facts)];
}
function origin(present, known, facts) {
  const reading2 = readingOf(facts, { kind: "comment-origin", comment: present.id });
  if (!isKnown(reading2) || isOriginTold(known)) return [];
  const { throughApp: throughApp2 } = reading2.value;
  const told5 = throughApp2 === null ? "by-hand" : "through-app";
  return [commentEntry(facts.subject.repository.id, { ...present, throughApp: throughApp2 }, told5)];
}
function isNew(text3, present, known) {
  const digest = textDigest(text3);
  return digest !== present && known.every(({ sha256 }) => sha256 !== digest);
}
function besides(present, same2, known, repository) {
  const wantsHead = same2.every(({ head, text: text3 }) => head === null && text3 !== null);
  const wantsEdit = present.edited && known.every(({ edited }) => !edited);
  return [
    ...wantsHead ? [commentEntry(repository, present, "head")] : [],
    ...wantsEdit ? [commentEntry(repository, present, "edited")] : []
  ];
}
function metText(comment, change, facts) {
  const { id, url, author, association, createdAt, lastEditedAt, revisions, text: text3 } = comment;
  return {
    id,
    change: change.number,
    url,
    author,
    association,
    createdAt,
    writtenAt: lastEditedAt ?? createdAt,
    edited: lastEditedAt !== null || revisions.list.length > 0 || !revisions.complete,
    seenAt: facts.now,
    head: change.head.commit,
    text: text3
  };
}

// src/ledger/learn/check-entry.ts
var FAILING = ["failure", "timed_out", "startup_failure"];
function isFailure({
  name,
  conclusion
}) {
  return conclusion !== null && FAILING.includes(conclusion) && aboutOfOwnCheck(name) === null;
}
function failureEntry(repository, change, failure) {
  return {
    key: `check-failed:${repository}:${change}:${failure.run}:${failure.conclusion}`,
    repository,
    change,
    at: failure.seenAt,
    body: { kind: "check-failed", ...failure }
  };
}

// src/ledger/learn/learn-failures.ts
var MOST = 100;
function learnFailures(facts) {
  const known = new Set(recall(facts).failures.map(({ run, conclusion }) => `${run} ${conclusion}`));
  return facts.changes.flatMap(
    (change) => facts.commits.filter(({ oid }) => oid === change.head.commit || oid === change.merge?.commit).flatMap(
      ({ oid, checks: checks2 }) => failed(checks2).filter(({ id, conclusion }) => !known.has(`${id} ${conclusion}`)).map(
        ({ id, name, app, conclusion }) => failureEntry(facts.subject.repository.id, change.number, {
          commit: oid,
          name,
          app: app?.id ?? null,
          run: id,
          conclusion,
          seenAt: facts.now
        })
      )
    )
  );
}
function failed(checks2) {
  return checks2.filter((check) => check.status === "completed" && check.conclusion !== null && isFailure(check)).toSorted((a, b) => b.id - a.id).slice(0, MOST);
}

// src/ledger/learn/learn-names.ts
function learnNames(facts, checklist) {
  const named2 = namedIn(checklist);
  const { accounts, teams } = recall(facts);
  return [
    ...named2.accounts.flatMap((login) => pinAccount(login, accounts.get(login.toLowerCase()), facts)),
    ...named2.teams.flatMap((team) => pinTeam(team, teams.get(team.toLowerCase()), facts)),
    ...releases("account", accounts, named2.accounts, facts),
    ...releases("team", teams, named2.teams, facts)
  ];
}
function pinAccount(login, known, facts) {
  const reading2 = readingOf(facts, { kind: "account", login });
  if ((known?.pin ?? null) !== null || !isKnown(reading2)) return [];
  const body = { kind: "account", login, id: reading2.value.id, seenAt: facts.now };
  return [entry2("account", login, known?.releases ?? 0, body, facts)];
}
function pinTeam(team, known, facts) {
  const reading2 = readingOf(facts, { kind: "team-identity", team });
  if ((known?.pin ?? null) !== null || !isKnown(reading2)) return [];
  const { id, organisation } = reading2.value;
  return [
    entry2("team", team, known?.releases ?? 0, { kind: "team", team, id, organisation, seenAt: facts.now }, facts)
  ];
}
function releases(of, known, named2, facts) {
  const still = new Set(named2.map((name) => name.toLowerCase()));
  return [...known].flatMap(([name, one]) => {
    if (one.pin === null || still.has(name)) return [];
    return [entry2(`${of}-released`, name, one.releases, { kind: "released", of, name, seenAt: facts.now }, facts)];
  });
}
function entry2(what2, name, time, body, facts) {
  const repository = facts.subject.repository.id;
  return { key: `${what2}:${repository}:${name.toLowerCase()}:${time}`, repository, change: null, at: facts.now, body };
}

// src/ledger/learn/push-entry.ts
function pushEntry(repository, push) {
  const who2 = push.by === null ? "nobody" : push.by.id ?? push.by.login.toLowerCase();
  return {
    key: `push:${repository}:${push.change}:${push.after}:${who2}`,
    repository,
    change: push.change,
    at: push.seenAt,
    body: { kind: "push", ...push }
  };
}

// src/ledger/learn/learn-pushes.ts
function learnPushes(facts) {
  return facts.changes.flatMap((change) => {
    const pushes = readingOf(facts, { kind: "pushes", change: change.number });
    if (!isKnown(pushes)) return [];
    const own = /* @__PURE__ */ new Set([change.head.commit, ...change.commits.map(({ oid }) => oid)]);
    return pushes.value.filter(({ after: after3, actor }) => own.has(after3) && actor !== null).map(({ after: after3, actor }) => ({ change: change.number, after: after3, by: actor, seenAt: facts.now })).filter((push) => !isRemembered(push, change, facts)).map((push) => pushEntry(facts.subject.repository.id, push));
  });
}
function isRemembered(push, change, facts) {
  return recall(facts).pushes.some(
    (one) => one.change === change.number && one.after === push.after && samePerson(one.by, push.by)
  );
}

// src/ledger/learn/from-facts.ts
function learnFromFacts(facts, checklist) {
  if (facts.ledger === void 0 || !isKnown(facts.ledger)) return [];
  return [
    ...learnComments(facts),
    ...learnPushes(facts),
    ...learnFailures(facts),
    ...checklist === null ? [] : learnNames(facts, checklist)
  ];
}

// src/gate/record.ts
async function record2(ledger, assessment, writes) {
  const { config, facts, shown, rollCalls, interpretation } = assessment;
  const state2 = facts.ledger;
  if (state2 === void 0)
    return { ok: false, fault: { code: "LEDGER_UNAVAILABLE", detail: "the ledger was not asked" } };
  if (!isKnown(state2)) return { ok: false, fault: { code: state2.code, detail: state2.detail } };
  const settled2 = await settledEntries(ledger, assessment);
  if (!settled2.ok) return settled2;
  const given = writes.flatMap((write2) => verdictsOf(write2, facts, shown.checks, rollCalls));
  const verdicts = [];
  for (const { entry: entry3, gate } of given) {
    const turns = await gateEntries(ledger, gate, facts);
    if (!turns.ok) return turns;
    verdicts.push(entry3, ...turns.value);
  }
  const excepted = verdicts.length === 0 ? [] : rollCalls.flatMap((one) => exceptionEntries(one, interpretation, facts.now));
  const entries = [
    ...learnFromFacts(facts, config.state === "valid" ? config.checklist : null),
    ...unrecorded(facts),
    ...learnDeployments(facts),
    ...learnCounted(facts),
    ...learnMerges(facts),
    ...verdicts.length === 0 ? [] : configurations(facts),
    ...excepted,
    ...settled2.value,
    ...verdicts
  ];
  return entries.length === 0 ? { ok: true, value: state2.value } : ledger.append(entries);
}
function configurations(facts) {
  const repository = facts.subject.repository.id;
  return facts.config.flatMap(({ ref, path: file, commit, blob, changedAt, policy }) => {
    if (blob === null) return [];
    const path = policy === void 0 ? file : `${policy.repository.name}:${file}`;
    const key = `configuration:${repository}:${ref}:${path}:${blob.oid}:${changedAt ?? commit}`;
    const body = { kind: "configuration", ref, path, commit, blob: blob.oid, text: blob.text };
    return [{ key, repository, change: null, at: facts.now, body }];
  });
}
function verdictsOf(write2, facts, checks2, rollCalls) {
  const commit = commitOfWrite(write2, checks2);
  if (commit === null || !("check" in write2)) return [];
  const id = parseExternalId(write2.check.externalId);
  const rollCall = id?.kind === "gate" ? rollCalls.find(({ gate }) => gateKey(gate) === id.gate) : void 0;
  if (id?.kind !== "gate" || rollCall === void 0) return [];
  const { conclusion } = write2.check;
  const place = `${id.repository}:${id.change ?? "-"}:${id.gate}:${commit}`;
  const what2 = `${place}:${id.digest}:${conclusion}:${shownBefore(write2.check.name, commit, checks2)}`;
  const common = { repository: id.repository, change: id.change, at: facts.now };
  const open3 = opens(write2);
  const entry3 = { ...common, key: `verdict:${what2}`, body: verdictGiven(rollCall, { id, commit, open: open3 }) };
  return [{ entry: entry3, gate: { ...rollCall, open: open3 } }];
}
function verdictGiven(rollCall, { id, commit, open: open3 }) {
  const { gate, verdict, enforcement, judge, checklist, policies = [], findings } = rollCall;
  const deputies = findings.flatMap((finding) => deputiesIn(finding).map((one) => ({ item: finding.item, ...one })));
  return {
    kind: "verdict",
    change: id.change,
    gate: gateName(gate),
    commit,
    // A go that waits for another pull request of the same commit is not shown as one.
    verdict: verdict === "go" && !open3 ? "waiting" : verdict,
    open: open3,
    enforcement,
    digest: rollCallDigest(rollCall),
    judge,
    checklist: checklist?.blob ?? null,
    ...policies.length === 0 ? {} : { policies: policies.map(policyUsed) },
    findings: findings.map(({ item, outcome, code }) => ({ item, outcome, code })),
    ...deputies.length === 0 ? {} : { deputies }
  };
}
function deputiesIn({ deputy, parts = [] }) {
  return [...deputy === void 0 ? [] : [deputy], ...parts.flatMap(deputiesIn)];
}
function policyUsed({ reference, commit, changedBy, blob }) {
  return { reference, commit, changedBy, blob };
}
function shownBefore(name, commit, checks2) {
  const anchors = checks2.filter((run) => run.commit === commit && run.name === name).map(({ text: text3 }) => anchorIn(text3)).filter((anchor) => anchor !== null && anchor !== "unreadable");
  const newest = anchors.reduce(
    (best, next) => best !== null && best.seq > next.seq ? best : next,
    null
  );
  return newest === null ? "-" : `${newest.ledger}:${newest.seq}`;
}

// src/gate/said-since.ts
async function saidSince(ledger, facts, brought = []) {
  const behind = await ledger.behind?.() ?? null;
  if (behind !== null) return behind;
  const { repository, changes } = facts.subject;
  const recalled = await ledger.recall({ repository: repository.id, changes, anchors: [] });
  if (!recalled.ok) return recalled.fault;
  const since = recalled.value.remembered.slice(facts.remembered.length - (facts.passedOn ?? 0));
  if (since.some((one) => "seenAt" in one && one.seenAt !== facts.now && speaksAgainst(one)))
    return { code: "NOT_READ", detail: "something was said about the change while it was judged; it is judged again" };
  for (const one of brought) {
    const said = await saidOfBrought(ledger, facts, one);
    if (said !== null) return said;
  }
  return null;
}
function broughtBesides({ rollCalls, facts }) {
  const read3 = new Set(facts.changes.map(({ number }) => number));
  return rollCalls.flatMap(({ gate, release }) => {
    const changes = (release?.changes ?? []).flatMap(({ number }) => read3.has(number) ? [] : [number]);
    return gate.kind === "environment" && changes.length > 0 ? [{ environment: gate.name, changes }] : [];
  });
}
async function saidOfBrought(ledger, { subject, settled: settled2 = [] }, { environment, changes }) {
  const memory = await ledger.releases({ repository: subject.repository.id, environment, changes, commits: [] });
  if (!memory.ok) return memory.fault;
  const before = settled2.filter((one) => sameName(one.environment, environment));
  const isNews2 = (now) => !isReady(now) && !before.some((one) => one.number === now.number && canonicalJson(one) === canonicalJson(now));
  if (!memory.value.settled.some(isNews2)) return null;
  return { code: "NOT_READ", detail: "something was said about a change of the release just now; it is judged again" };
}
function isReady({ verdict, open: open3, overtaken: overtaken2 }) {
  return overtaken2 !== true && open3.length === 0 && (verdict === "go" || verdict === "none");
}

// src/gate/until-heard.ts
function untilHeard(writes, { checks: checks2 }, fault) {
  return {
    writes: writes.flatMap((write2) => opens(write2) ? waiting2(write2, checks2, fault) : [write2]),
    kept: writes.filter(opens).map((write2) => ({ write: write2, fault }))
  };
}
function behindSentence({ detail }) {
  return `Waits until the App knows what it missed: ${visible(detail, 500)}. It goes on asking; nobody has to do anything here.`;
}
function waiting2(write2, checks2, fault) {
  if (!("check" in write2) || write2.check.conclusion !== "success") return [];
  const id = parseExternalId(write2.check.externalId);
  if (id?.kind !== "gate") return [];
  const sentence = behindSentence(fault);
  const check = waitingFor(write2.check, id, sentence);
  const commit = write2.kind === "create-check" ? write2.commit : checks2.find((run) => run.id === write2.id)?.commit;
  const newest = checks2.filter((run) => run.commit === commit && run.name === check.name).reduce((best, run) => best !== null && best.id > run.id ? best : run, null);
  const isSaid = newest?.externalId === check.externalId && newest.conclusion === check.conclusion;
  return isSaid || letsPass(newest?.conclusion ?? null) ? [] : [{ ...write2, check }];
}

// src/gate/merge-group.ts
var MOST_MEMBERS = 25;
async function evaluateGroup(ports, address, fileHint) {
  const read3 = await ports.groups.group(address);
  if (!read3.ok) return read3;
  const group2 = read3.value;
  if (group2 === null) return { ok: true, value: nothing };
  const judged2 = await judgeMembers(ports, address, group2, fileHint);
  if (!judged2.ok) return judged2;
  const members = judged2.value.map(({ state: state2 }) => state2);
  const queued = await remember(ports.ledger, address, group2, judged2.value);
  const unknown2 = queued.ok ? whyUnknown(group2) : `It could not be written down: ${queued.fault.detail}.`;
  const isReady2 = ["go", "advised"].includes(groupVerdict({ members, unknown: unknown2 }));
  const behind = isReady2 && !isGreen(group2) ? await ports.ledger.behind?.() ?? null : null;
  const waitsFor = behind !== null ? behindSentence(behind) : isReady2 ? await groupWaitsFor(ports.snapshots, address, group2.besides) : null;
  const shown = { group: group2, members, unknown: unknown2, waitsFor, branch: address.branch, now: ports.clock() };
  const write2 = isAsked(group2, members) ? writeFor(shown) : null;
  const besides2 = otherVerdicts({ others: group2.besides }, address.commit).map(({ change }) => change);
  const over3 = group2.members.state === "gone";
  const none4 = { ...nothing, members, looks: looksAt(judged2.value), besides: besides2, behind, over: over3 };
  if (write2 === null) return { ok: true, value: none4 };
  const fault = await show(ports, address, { write: write2, group: group2, judged: judged2.value });
  return {
    ok: true,
    value: fault === null ? { ...none4, written: [write2] } : { ...none4, unwritten: [{ write: write2, fault }] }
  };
}
var nothing = {
  members: [],
  written: [],
  unwritten: [],
  looks: [],
  besides: [],
  behind: null,
  over: false
};
function isGreen({ checks: checks2 }) {
  return letsPass(newestOf(checks2)?.conclusion ?? null);
}
function looksAt(judged2) {
  return judged2.flatMap(
    ({ state: { own, onGroup }, assessment: { facts } }) => [own, onGroup].flatMap((one) => one?.nextLook ?? []).filter((time) => isBefore(facts.now, time))
  );
}
async function judgeMembers(ports, address, group2, fileHint) {
  const { members } = group2;
  const judged2 = [];
  if (members.state !== "known" || members.list.length > MOST_MEMBERS) return { ok: true, value: judged2 };
  for (const member of members.list) {
    const one = await judgeMember(ports, address, { member, group: group2 }, fileHint);
    if (!one.ok) return one;
    judged2.push(one.value);
  }
  return { ok: true, value: judged2 };
}
function whyUnknown({ members }) {
  switch (members.state) {
    case "gone":
      return "This commit is in the merge queue no more.";
    case "forbidden":
      return 'The App may not read merge queues: an owner grants it "Merge queues: read", or takes the queue out of the rules of the branch.';
    case "unknown":
      return `Which pull requests it brings cannot be told: ${members.detail}.`;
    case "known":
      return members.list.length <= MOST_MEMBERS ? null : `It brings ${members.list.length} pull requests, and at most ${MOST_MEMBERS} are judged together: an administrator lowers the size of the queue's groups.`;
  }
}
function isAsked({ members, checks: checks2 }, judged2) {
  if (members.state === "gone") {
    const newest = newestOf(checks2);
    return newest !== null && !(members.merged && letsPass(newest.conclusion));
  }
  if (members.state !== "known" || judged2.length === 0) return true;
  return checks2.length > 0 || judged2.some(({ own, moved: moved3 }) => own !== null || moved3 !== null);
}
function writeFor(shown) {
  const { group: group2, now } = shown;
  const { evidence: evidence2, checks: checks2, besides: besides2 } = group2;
  const check = checkFor(shown);
  const newest = newestOf(checks2);
  const isCovered2 = group2.members.state !== "gone" && besides2.some((run) => isMerge(run) && run.id > (newest?.id ?? 0));
  if (newest === null || isCovered2) return { kind: "create-check", commit: evidence2.oid, check };
  const { incomplete: _incomplete, ...completed } = check;
  const isOver3 = newest.status === "completed" || group2.members.state === "gone";
  const update = isOver3 ? completed : check;
  const status = update.incomplete === true ? "in_progress" : "completed";
  const isShown = newest.askedAgain !== true && newest.externalId === update.externalId && newest.status === status && (status === "in_progress" || newest.conclusion === update.conclusion);
  return isShown ? null : { kind: "update-check", id: newest.id, check: { ...update, startedAt: newest.startedAt ?? now } };
}
function checkFor({ group: group2, members, unknown: unknown2, waitsFor, branch, now }) {
  const about = { repository: group2.repository.id, commit: group2.evidence.oid, now, members };
  const check = groupCheck({ ...about, unknown: unknown2 ?? waitsFor });
  const id = parseExternalId(check.externalId);
  const isWaiting = waitsFor !== null && id?.kind === "gate";
  return {
    ...check,
    externalId: isWaiting ? formatExternalId({ ...id, digest: WAITING }) : check.externalId,
    text: formatGroupMark({ branch, over: group2.members.state === "gone" })
  };
}
function newestOf(runs) {
  return runs.reduce((best, run) => best !== null && best.id > run.id ? best : run, null);
}
function isMerge({ externalId }) {
  const id = parseExternalId(externalId);
  return id?.kind === "gate" && id.gate === "merge";
}
async function remember(ledger, { commit, branch }, { repository }, judged2) {
  const entries = judged2.flatMap(({ state: { number: change }, assessment: { facts } }) => {
    if (facts.remembered.some((one) => one.kind === "queued" && one.change === change && one.commit === commit))
      return [];
    const body = { kind: "queued", change, commit, branch, seenAt: facts.now };
    return [
      { key: `queued:${repository.id}:${change}:${commit}`, repository: repository.id, change, at: facts.now, body }
    ];
  });
  return entries.length === 0 ? { ok: true, value: null } : ledger.append(entries);
}
async function show(ports, address, showing) {
  const { write: write2, judged: judged2 } = showing;
  const recorded = await recordAll(ports.ledger, showing);
  if (!recorded.ok && opens(write2)) return recorded.fault;
  const text3 = recorded.ok && recorded.value !== null ? withAnchor(write2.check.text, recorded.value) : write2.check.text;
  const anchored2 = { ...write2, check: { ...write2.check, text: text3 } };
  const objection2 = async () => {
    for (const { assessment } of judged2) {
      const fault = await saidSince(ports.ledger, assessment.facts);
      if (fault !== null) return fault;
    }
    return null;
  };
  const result = await ports.writer.write(address.repository, anchored2, opens(write2) ? objection2 : void 0);
  return result.ok ? null : result.fault;
}
async function recordAll(ledger, { write: write2, group: group2, judged: judged2 }) {
  let newest = null;
  for (const { state: state2, assessment } of judged2) {
    const rollCall = state2.onGroup ?? state2.own;
    if (rollCall === null) continue;
    const about = { ...assessment, rollCalls: [rollCall], shown: { ...assessment.shown, checks: group2.checks } };
    const recorded = await record2(ledger, about, [asItsOwn(write2, state2, group2)]);
    if (!recorded.ok) return recorded;
    newest = recorded.value;
  }
  return { ok: true, value: newest };
}
function asItsOwn({ check }, { number }, { evidence: evidence2 }) {
  const id = parseExternalId(check.externalId);
  const externalId = id?.kind === "gate" ? formatExternalId({ ...id, change: number }) : check.externalId;
  return { kind: "create-check", commit: evidence2.oid, check: { ...check, externalId } };
}
function describeMembers(members) {
  return members.map((member) => `#${member.number} ${memberVerdict(member)}`).join(", ");
}

// src/app/taken-back.ts
function takenBack({ name, externalId, text: text3, startedAt }, why2, now) {
  return {
    name,
    externalId,
    conclusion: "action_required",
    title: visible(why2.title, 120),
    text: text3,
    summary: why2.summary,
    detailsUrl: null,
    startedAt: startedAt ?? now,
    completedAt: now
  };
}

// src/app/unverified.ts
var PATIENCE = 4;
async function closeUnverified(ports, subject, fault, now) {
  const closed = [];
  for (const commit of subject.commits) {
    const runs = await ports.openRuns(subject.repository, commit);
    if (!runs.ok) continue;
    for (const run of runs.value.filter(isGate)) {
      const result = await ports.writer.write(subject.repository, {
        kind: "update-check",
        id: run.id,
        check: takenBack(run, unverified(fault), now)
      });
      if (result.ok) closed.push(run.name);
    }
  }
  return closed;
}
function isGate({ externalId }) {
  return parseExternalId(externalId)?.kind === "gate";
}
function unverified(fault) {
  const sentence = visible(faultSentence(fault), 1e3);
  return {
    title: `Could not be verified: ${fault.detail}`,
    summary: `${sentence}

The verdict that stood here is taken back until GitHub can be read again; Holdpoint goes on trying.`
  };
}

// src/app/look-at-group.ts
async function lookAtGroup(options, ports, { key, attempt: attempt2, address }) {
  const { ledger, memo, clock, log, queue } = options;
  const now = () => new Date(clock()).toISOString();
  const { repository, commit } = address;
  memo.rememberGroup(repository, { group: commit, branch: address.branch });
  const result = await evaluateGroup({ ...ports, ledger, clock: now }, address, memo.files(repository));
  if (!result.ok) {
    if (attempt2 >= PATIENCE) {
      const closed = await closeUnverified(ports, { repository, commits: [commit] }, result.fault, now());
      if (closed.length > 0) log(`${key}: took back ${closed.join(", ")}`);
    }
    log(`${key}: nothing judged, ${result.fault.code}: ${result.fault.detail}`);
    return false;
  }
  const { members, written, unwritten, looks, besides: besides2, behind, over: over3 } = result.value;
  if (written.length > 0) await wakeProposals(options, key, { commit, besides: besides2, over: over3 });
  const times = looks.map(milliseconds);
  if (times.length > 0) await queue.enqueue(key, Math.min(...times));
  const shown = written.map((write2) => "check" in write2 ? `holdpoint/merge=${write2.check.conclusion}` : write2.kind);
  log(`${key}: ${describeMembers(members) || "no member"}; wrote ${shown.join(", ") || "nothing"}`);
  for (const { fault } of unwritten) log(`${key}: could not write, ${fault.code}: ${fault.detail}`);
  if (behind !== null) log(`${key}: not green yet, ${behind.code}: ${behind.detail}`);
  return unwritten.length === 0 && behind === null;
}
async function wakeProposals({ memo, queue, clock }, key, { commit, besides: besides2, over: over3 }) {
  const place = parseSubjectKey(key);
  if (place === null) return;
  const wake2 = (what2) => queue.enqueue(subjectKey({ ...place, what: what2 }), clock());
  if (over3) return wake2({ commit });
  const known = memo.changeOf(place.repository, commit);
  for (const number of /* @__PURE__ */ new Set([...besides2, ...known === null ? [] : [known]])) await wake2({ number });
}
async function wakeGroup({ memo, queue, clock }, place, commit, known) {
  const branch = known?.mark?.branch ?? memo.groups(place.repository).find(({ group: group2 }) => group2 === commit)?.branch;
  if (branch !== void 0) await queue.enqueue(subjectKey({ ...place, what: { group: commit, branch } }), clock());
}
var LONGEST4 = 24 * 36e5;
async function wakeGroups(options, sources, place, { changes, remembered, ledger, now }) {
  const open3 = changes.filter(({ state: state2 }) => state2 === "open");
  const found2 = [];
  if (ledger !== void 0 && isKnown(ledger)) {
    if (open3.length > 0) found2.push(...await stillQueued(sources, place.repository, latelyIn(remembered, now)));
  } else {
    for (const { base } of open3) found2.push(...await groupsOf(options.memo, sources, place.repository, base.ref));
  }
  for (const what2 of found2) await options.queue.enqueue(subjectKey({ ...place, what: what2 }), options.clock());
}
async function groupsInDoubt({ ledger, memo, clock }, sources, { repository, number, into }) {
  if (into === void 0) return memo.groups(repository);
  if (into === null) return [];
  const now = new Date(clock()).toISOString();
  const about = { repository: into.repository, changes: [number], anchors: [], since: after(now, -LONGEST4) };
  const recalled = await ledger.recall(about);
  if (!recalled.ok) return groupsOf(memo, sources, repository, into.branch);
  return stillQueued(sources, repository, latelyIn(recalled.value.remembered, now));
}
function latelyIn(remembered, now) {
  return remembered.flatMap(
    (one) => one.kind === "queued" && milliseconds(one.seenAt) + LONGEST4 > milliseconds(now) ? [{ group: one.commit, branch: one.branch }] : []
  );
}
async function stillQueued({ groups }, repository, lately) {
  const queued = [];
  for (const branch of new Set(lately.map((one) => one.branch))) {
    const live = await groups.live(repository, branch);
    queued.push(...lately.filter((one) => one.branch === branch && (!live.ok || live.value.has(one.group))));
  }
  return queued;
}
async function groupsOf(memo, { groups }, repository, branch) {
  const live = await groups.live(repository, branch);
  if (!live.ok) return memo.groups(repository).filter((one) => one.branch === branch);
  return [...live.value].map((group2) => ({ group: group2, branch }));
}

// src/app/change-in-doubt.ts
async function takeBack(options, ports, place, fault) {
  const { memo, clock, log } = options;
  const { repository, number } = place;
  const read3 = await ports.commitsOf(repository, number);
  const of = (read3.ok ? read3.value.of : void 0) ?? memo.places(repository)?.of;
  if (of !== void 0) await unsettle(options, { ...place, of }, fault);
  const into = read3.ok ? read3.value.into : void 0;
  const groups = await groupsInDoubt(options, ports, { repository, number, into });
  const known = [...memo.commitsOf(repository, number), ...read3.ok ? read3.value.commits : []];
  const commits = [.../* @__PURE__ */ new Set([...known, ...groups.map(({ group: group2 }) => group2)])];
  const closed = await closeUnverified(ports, { repository, commits }, fault, new Date(clock()).toISOString());
  if (closed.length > 0) log(`${repository} #${number}: took back ${closed.join(", ")}`);
}
async function unsettle({ ledger, queue, clock, log }, { installation, repository, of, number }, fault) {
  const entries = await unreadEntries(
    ledger,
    { repository: of, change: number },
    fault,
    new Date(clock()).toISOString()
  );
  const environments = entries.ok ? entries.value.map(({ environment }) => environment) : [];
  if (entries.ok && environments.length === 0) return;
  const wake2 = async (at3) => {
    for (const environment of environments) {
      const what2 = { release: environmentKey(environment), of };
      await queue.enqueue(subjectKey({ installation, repository, what: what2 }), at3);
    }
  };
  await wake2(clock() + SOON2);
  const appended = entries.ok ? await ledger.append(entries.value.map(({ entry: entry3 }) => entry3)) : entries;
  if (!appended.ok) return log(`${repository} #${number}: its releases still rest on it, ${appended.fault.code}`);
  await wake2(clock());
  log(`${repository} #${number}: not settled any more for ${environments.join(", ")}`);
}
var SOON2 = 2e3;

// src/app/taken-refs.ts
var BRANCH = "refs/heads/";
var TAG = "refs/tags/";
function takes({ enforce, branches, tags = [] }, defaultBranch, ref) {
  if (enforce === "off") return false;
  if (ref.startsWith(TAG)) return anyGlobMatches(tags, ref.slice(TAG.length));
  return ref.startsWith(BRANCH) && allowsBranch(branches, defaultBranch, ref.slice(BRANCH.length));
}
async function readPlaces(ports, repository, commit) {
  const read3 = await ports.snapshots.snapshot({ repository, by: { commit }, environment: null }, []);
  if (!read3.ok) return null;
  const { config, facts } = await readPolicies(ports.needs, read3.value.facts);
  const { defaultBranch, id: of } = facts.subject.repository;
  const isMerge2 = facts.changes.some(({ merge }) => merge?.commit === commit);
  return { environments: config.state === "valid" ? config.checklist.environments : [], defaultBranch, of, isMerge: isMerge2 };
}

// src/app/wake-returned.ts
async function wakeReturned(options, at3, target) {
  const { tip: commit, of } = target;
  const { installation, repository } = at3;
  const names3 = await namesFor(options, repository, target);
  if (names3 === null) return false;
  let isShut = false;
  for (const environment of names3) {
    const about = { repository: of, environment, changes: [], commits: [commit] };
    const memory = await options.ledger.releases(about);
    if (!memory.ok) return false;
    isShut ||= stateOf(commit, memory.value.deployed.opened) === "shut";
  }
  const isOld = (since) => isShut || isBeforePush(since, target);
  if (isShut) await options.queue.enqueue(subjectKey({ installation, repository, what: { commit } }), options.clock());
  if (names3.length > 0) await wakeRunsOf(options, at3, [commit], ({ askedAt }) => isOld(askedAt));
  const isConcerned2 = ({ candidate, since }) => candidate === commit && isOld(since === void 0 ? null : milliseconds(since));
  return wakeHomesOf(options, at3, { of, environments: names3 }, isConcerned2);
}
async function namesFor({ memo, ledger }, repository, { ref, of }) {
  const places = memo.places(repository);
  if (places !== null)
    return places.environments.filter((one) => takes(one, places.defaultBranch, ref)).map(({ name }) => name);
  const judged2 = await ledger.environments({ repository: of });
  return judged2.ok ? judged2.value : null;
}
function isBeforePush(since, { pushed }) {
  return since === null || pushed === void 0 || Math.floor(since / 1e3) < pushed;
}
async function wakeHomesOf({ ledger, queue, clock }, { installation, repository }, { of, environments }, isMeant) {
  let isKnown3 = true;
  for (const environment of environments) {
    const memory = await ledger.releases({ repository: of, environment, changes: [], commits: [] });
    isKnown3 &&= memory.ok;
    if (!memory.ok || !homesNow(memory.value.story).homes.some(isMeant)) continue;
    const what2 = { release: environmentKey(environment), of };
    await queue.enqueue(subjectKey({ installation, repository, what: what2 }), clock());
  }
  return isKnown3;
}
async function wakeRunsOf({ waiting: waiting4, queue, clock }, { installation, repository }, commits, isMeant = () => true) {
  const known = await waiting4?.ofRepository(repository);
  const concerned = (known?.ok === true ? known.value : []).filter(
    ({ state: state2, deployments }) => state2 === "waiting" && (deployments.length === 0 || deployments.some(({ commit }) => commits.includes(commit)))
  );
  for (const run of new Set(concerned.filter(isMeant).map((one) => one.run)))
    await queue.enqueue(subjectKey({ installation, repository, what: { run } }), clock());
}

// src/app/look-at-lost.ts
async function lookAtLost(options, ports, claim2) {
  const { wakeUp, target } = claim2;
  const { lost, before, after: after3, of } = target;
  const { installation, repository } = wakeUp;
  const places = options.memo.places(repository) ?? await readPlaces(ports, repository, after3 ?? before);
  if (places === null) return untold(options, claim2);
  const { environments, defaultBranch } = places;
  const taking = environments.filter((one) => takes(one, defaultBranch, lost));
  if (taking.length === 0) return true;
  const moved3 = await ports.releases?.moved(repository, { before, after: after3 });
  if (moved3 === void 0) return true;
  const names3 = taking.map(({ name }) => name);
  if (!moved3.ok) {
    options.log(`${subjectKey(wakeUp)}: what was lost is not known, ${moved3.fault.code}: ${moved3.fault.detail}`);
    return untold(options, claim2, names3);
  }
  const { changes } = moved3.value;
  const commits = [...tipsOf(target), ...moved3.value.commits];
  const isMoved = ({ candidate }) => commits.includes(candidate);
  const areWoken = await wakeHomesOf(options, wakeUp, { of, environments: names3 }, isMoved);
  await wakeRunsOf(options, wakeUp, commits);
  const branch = lost.slice(BRANCH.length);
  const isNamed = branch === defaultBranch || taking.some(({ branches }) => branches.includes(branch));
  for (const { number, base } of changes) {
    if (isNamed || base === branch)
      await options.queue.enqueue(subjectKey({ installation, repository, what: { number } }), options.clock());
  }
  return areWoken;
}
async function untold(options, claim2, taking) {
  await wakeInDoubt(options, claim2, taking);
  return false;
}
async function wakeInDoubt(options, { wakeUp, target, attempt: attempt2 }, taking) {
  const { installation, repository } = wakeUp;
  const { of } = target;
  const judged2 = taking === void 0 ? await options.ledger.environments({ repository: of }) : null;
  const environments = taking ?? (judged2?.ok === true ? judged2.value : []);
  if (judged2?.ok === true && environments.length === 0) return;
  const wake2 = (what2) => options.queue.enqueue(subjectKey({ installation, repository, what: what2 }), options.clock());
  for (const environment of environments) await wake2({ release: environmentKey(environment), of });
  const commits = tipsOf(target);
  await wakeRunsOf(options, wakeUp, commits);
  for (const commit of commits) {
    const number = options.memo.changeOf(repository, commit);
    await wake2(number === null ? { commit } : { number });
  }
  if (isLasting(options, subjectKey(wakeUp), attempt2)) await wake2({ all: true });
}
function tipsOf({ before, after: after3 }) {
  return after3 === null ? [before] : [before, after3];
}
function isLasting({ memo }, key, attempt2) {
  if (attempt2 < PATIENCE) return false;
  return memo.count(`${key} untold`) === 1 || attempt2 === PATIENCE;
}

// src/app/shut-unread.ts
async function shutUnread(options, ports, wakeUp, fault) {
  const watched = watching(ports, fault);
  const { what: what2, repository } = wakeUp;
  if ("number" in what2) {
    await takeBack(options, watched.ports, { ...wakeUp, number: what2.number }, fault);
    return watched.allWell();
  }
  if ("lost" in what2) {
    const places = options.memo.places(repository);
    const taking = places?.environments.filter((one) => takes(one, places.defaultBranch, what2.lost));
    const names3 = taking?.map(({ name }) => name);
    if (names3?.length !== 0) await wakeInDoubt(options, { wakeUp, target: what2, attempt: 0 }, names3);
    return true;
  }
  const commits = await commitsOf(options, what2);
  if (!commits.ok) return false;
  const now = new Date(options.clock()).toISOString();
  const closed = await closeUnverified(watched.ports, { repository, commits: commits.value }, fault, now);
  if (closed.length > 0) options.log(`${subjectKey(wakeUp)}: took back ${closed.join(", ")}`);
  return watched.allWell();
}
async function commitsOf({ ledger }, what2) {
  if ("commit" in what2) return { ok: true, value: [what2.commit] };
  if ("group" in what2) return { ok: true, value: [what2.group] };
  const none4 = { ok: true, value: [] };
  if (!("release" in what2 || "home" in what2)) return none4;
  const { of } = what2;
  const environment = "release" in what2 ? { ok: true, value: what2.release } : await ledger.homeOf({ repository: of, issue: what2.home });
  if (!environment.ok) return environment;
  if (environment.value === null) return none4;
  const memory = await ledger.releases({ repository: of, environment: environment.value, changes: [], commits: [] });
  if (!memory.ok) return memory;
  return { ok: true, value: homesNow(memory.value.story).homes.map(({ candidate }) => candidate) };
}
function watching(ports, fault) {
  let isWell = true;
  const noted = async (asked) => {
    const answer5 = await asked;
    isWell &&= answer5.ok;
    return answer5;
  };
  const refused = { ok: false, fault };
  const groups = { group: async () => refused, live: async () => refused };
  return {
    ports: {
      ...ports,
      groups,
      commitsOf: (...of) => noted(ports.commitsOf(...of)),
      openRuns: (...of) => noted(ports.openRuns(...of)),
      writer: { write: (...what2) => noted(ports.writer.write(...what2)) }
    },
    allWell: () => isWell
  };
}

// src/app/left-behind.ts
async function lookAtWhereabouts(options, wakeUp) {
  const { queue, clock, log, whereIs } = options;
  if (whereIs === void 0) return true;
  const { installation, repository } = wakeUp;
  const isAll = repository === EVERY_REPOSITORY;
  const found2 = await whereIs(installation, isAll ? null : repository);
  if (!found2.ok) {
    log(`${subjectKey(wakeUp)}: not known whether it is still there, ${found2.fault.code}: ${found2.fault.detail}`);
    return false;
  }
  if (found2.value !== "here") {
    const dropped = await queue.forget(isAll ? `${installation} ` : `${installation} ${repository.toLowerCase()} `);
    log(`${installation} ${repository}: not ours any more; ${dropped} looks dropped`);
  }
  if (found2.value === "gone") return true;
  const at3 = found2.value === "here" ? installation : found2.value.installation;
  await queue.enqueue(subjectKey({ installation: at3, repository, what: { all: true } }), clock());
  return true;
}
async function isLeftBehind({ queue, clock, log, whereIs }, wakeUp, attempt2) {
  if (whereIs === void 0 || attempt2 < PATIENCE) return false;
  const { installation, repository } = wakeUp;
  const found2 = await whereIs(installation, repository === EVERY_REPOSITORY ? null : repository);
  if (!found2.ok || found2.value === "here") return false;
  log(`${subjectKey(wakeUp)}: not ours any more`);
  if (found2.value !== "gone")
    await queue.enqueue(subjectKey({ ...wakeUp, installation: found2.value.installation }), clock());
  return true;
}
function underItsName(snapshots) {
  let moved3 = null;
  return {
    movedTo: () => moved3,
    snapshots: {
      snapshot: async (address, files) => {
        const read3 = await snapshots.snapshot(address, files);
        if (!read3.ok) return read3;
        const { name } = read3.value.facts.subject.repository;
        if (sameName(name, address.repository)) return read3;
        moved3 = name;
        return { ok: false, fault: { code: "API_PARTIAL", detail: `${address.repository} is ${name} now` } };
      }
    }
  };
}

// src/gate/review-asking.ts
function namesIn({ users, teams }) {
  return [...teams, ...users.map((login) => `@${login}`)].map((one) => one.toLowerCase());
}
function oneByOne(write2, { refused }) {
  if (write2.kind !== "request-reviews" || refused !== true || namesIn(write2).length < 2) return [];
  return [
    ...write2.teams.map((team) => ({ ...write2, users: [], teams: [team] })),
    ...write2.users.map((user) => ({ ...write2, users: [user], teams: [] }))
  ];
}
function askingEntry(write2, { refused }, { subject, changes, now }) {
  const names3 = namesIn(write2);
  const head = changes.find(({ number }) => number === write2.number)?.head.commit;
  if (head === void 0 || refused === true && names3.length > 1) return [];
  const repository = subject.repository.id;
  const how = refused === true ? "refused" : "asked";
  const key = `reviews-asked:${repository}:${write2.number}:${head}:${how}:${names3.join(" ")}`;
  const body = {
    kind: "reviews-asked",
    change: write2.number,
    commit: head,
    names: names3,
    refused: refused === true,
    seenAt: now
  };
  return [{ key, repository, change: write2.number, at: now, body }];
}
function teamsCalled(facts, change) {
  return askings(facts, change).flatMap(
    ({ refused, names: names3 }) => refused ? [] : names3.filter((name) => !name.startsWith("@"))
  );
}
function notAskable(facts, change) {
  const head = facts.changes.find(({ number }) => number === change)?.head.commit;
  return askings(facts, change).flatMap(({ refused, commit, names: names3 }) => refused && commit === head ? names3 : []);
}
function askings({ remembered }, change) {
  return remembered.flatMap((one) => one.kind === "reviews-asked" && one.change === change ? [one] : []);
}

// src/gate/carry-out.ts
async function carryOut({ writer, ledger }, { repository, assessment, writes, recorded }) {
  const { facts, shown } = assessment;
  const written = [];
  const unwritten = [];
  const runs = [];
  let alarm = recorded;
  let refused = false;
  const outgoing = [...writes];
  for (const plain2 of outgoing) {
    const write2 = anchored(plain2, assessment, recorded);
    const objection2 = opens(write2) ? () => saidSince(ledger, facts, broughtBesides(assessment)) : void 0;
    const isBound = opens(write2) || tellsOnce.has(write2.kind);
    const result = alarm.ok || !isBound ? await writer.write(repository, write2, objection2) : alarm;
    if (!result.ok) {
      unwritten.push({ write: write2, fault: result.fault });
      if (write2.kind === "open-issue") alarm = result;
      continue;
    }
    outgoing.push(...oneByOne(write2, result.value));
    if (result.value.refused === true) refused = true;
    else written.push(write2);
    const told5 = toldBy2(write2, result.value, facts);
    if (told5.length > 0) alarm = await ledger.append(told5);
    const commit = commitOfWrite(write2, shown.checks);
    if (commit !== null) runs.push({ commit, written: result.value });
  }
  const seen = recorded.ok ? showings(facts, runs) : [];
  const noted = seen.length === 0 ? recorded.ok ? alarm : recorded : await ledger.append(seen);
  return { written, unwritten, unrecorded: noted.ok ? null : noted.fault, refused };
}
var tellsOnce = /* @__PURE__ */ new Set(["open-issue", "remind", "request-reviews"]);
function toldBy2(write2, written, facts) {
  if (write2.kind === "open-issue") return followUpOpened(write2.followUp, written, facts);
  if (write2.kind === "request-reviews") return askingEntry(write2, written, facts);
  if (write2.kind !== "remind") return [];
  const { number: issue, about } = write2;
  const { subject, now } = facts;
  const repository = subject.repository.id;
  const key = `profile-due:${repository}:${issue}`;
  const body = { kind: "profile-due", ...about, issue, seenAt: now };
  return [{ key, repository, change: about.change, at: now, body }];
}
function followUpOpened({ about }, { issue }, { subject, now }) {
  if (issue === void 0) return [];
  const repository = subject.repository.id;
  const { change, commit } = about;
  const opened = { change, commit, issue: issue.number, url: issue.url, seenAt: now };
  if (about.kind === "override") {
    const { environment, words: words4 } = about;
    const key2 = `follow-up:${repository}:${change}:${environment}:${commit}:${words4.join(" ")}`;
    return [{ key: key2, repository, change, at: now, body: { kind: "follow-up", environment, words: words4, ...opened } }];
  }
  const { profile, comment, items, due } = about;
  const key = `profile-issue:${repository}:${change}:${profile}:${comment}`;
  return [
    { key, repository, change, at: now, body: { kind: "profile-issue", profile, comment, items, due, ...opened } }
  ];
}
function anchored(write2, { facts, shown }, recorded) {
  const state2 = facts.ledger;
  const known = recorded.ok ? recorded.value : state2 !== void 0 && isKnown(state2) ? state2.value : null;
  if ("check" in write2 && parseExternalId(write2.check.externalId)?.kind === "gate") {
    const { check } = write2;
    const text4 = known === null ? withAnchorOf(check.text, runBefore(write2, shown)) : withAnchor(check.text, known);
    return { ...write2, check: { ...check, text: text4 } };
  }
  if (!("text" in write2) || readMarker(write2.text)?.kind !== "living") return write2;
  const { text: text3 } = write2;
  return {
    ...write2,
    text: known === null ? commentWithAnchorOf(text3, commentBefore(write2, shown)) : commentWithAnchor(text3, known)
  };
}
function runBefore(write2, { checks: checks2 }) {
  return write2.kind === "update-check" ? checks2.find(({ id }) => id === write2.id)?.text ?? "" : "";
}
function commentBefore(write2, { comments: comments2, issue }) {
  if (write2.kind === "update-issue") return issue === void 0 || issue.tampered ? "" : issue.text;
  const before = write2.kind === "update-comment" ? comments2.find(({ id }) => id === write2.id) : void 0;
  return before === void 0 || before.tampered ? "" : before.text;
}

// src/report/boundary.ts
function detectiveLine(environment) {
  const place = inlineMarkdown(environment);
  return `_Detective_: no rule of the App is known to hold deployments to ${place}, so one can go past this gate, and is found out afterwards. _Preventive_ it becomes when an administrator enables the App under "Deployment protection rules" in _Settings \u2192 Environments \u2192 ${place}_ and takes "Allow administrators to bypass configured protection rules" away there.`;
}

// src/report/pressed.ts
var MOST2 = 5;
function pressedInVain({ replies }, rollCalls, isPublic = false) {
  const newest = /* @__PURE__ */ new Map();
  for (const reply of replies) {
    const { click } = reply;
    if (click === void 0) continue;
    const key = `${click.by.id ?? click.by.login} ${click.button} ${click.item ?? ""} ${click.environment ?? ""}`;
    const known = newest.get(key);
    if (known === void 0 || milliseconds(known.click.seenAt) <= milliseconds(click.seenAt))
      newest.set(key, { click, reply });
  }
  return [...newest.values()].filter(({ reply, click }) => reply.reaction === "refused" && (click.item === null || waits(click.item, rollCalls))).toSorted((a, b) => milliseconds(a.click.seenAt) - milliseconds(b.click.seenAt)).slice(-MOST2).map((one) => lineOf(one, isPublic));
}
function waits(item, rollCalls) {
  return rollCalls.some(({ findings }) => findings.some((one) => one.item === item && isOpen(one.outcome)));
}
function lineOf({ click: { by, button, item, environment }, reply }, isPublic) {
  const what2 = item === null ? "holds" : `signs ${inlineMarkdown(item)}`;
  const where = environment === null ? "" : ` in ${inlineMarkdown(environment)}`;
  const why2 = reply.reply.flatMap((part) => {
    if (part.kind === "sentence") return [prose(part.text, 500)];
    return part.kind === "paste" ? part.lines.map((line) => `Write ${codeSpan(line)}.`) : [];
  });
  const who2 = isPublic && button === "hold" ? "Somebody" : inlineMarkdown(by.login);
  return `${who2} pressed the button that ${what2}${where}, and it does not count. ${why2.join(" ")}`.trimEnd();
}

// src/report/buttons.ts
var HEADER3 = "holdpoint:buttons:1";
var HOLD = "hold";
var RECHECK = "recheck";
var LABEL = 20;
var DESCRIPTION = 40;
var none = { list: [], text: "" };
function gateButtons(rollCall) {
  const first = tally(rollCall).open.find(isSignable);
  const environment = rollCall.gate.kind === "environment" ? rollCall.gate.name : null;
  return buttons([...first === void 0 ? [] : [signing(first)], holding(environment), looking]);
}
function itemButtons(finding) {
  return isSignable(finding) ? buttons([signing(finding), holding(null), looking]) : none;
}
function isSignable({ kinds, outcome, signers }) {
  return outcome === "pending" && signers.length > 0 && kinds.includes("signoff");
}
function signing({ item, title: title3, wording, environment, signers }) {
  const [role = "", ...others] = signers;
  const full = `Sign off as ${role.length <= 3 ? role.toUpperCase() : role}`;
  return {
    label: others.length === 0 && full.length <= LABEL ? full : "Sign off",
    description: visible(title3, DESCRIPTION),
    identifier: `so:${wording}`,
    press: { button: "signoff", item, wording, environment }
  };
}
function holding(environment) {
  const description = visible(`Holds ${environment ?? "everything"} until it is lifted`, DESCRIPTION);
  return { label: "Hold", description, identifier: HOLD, press: { button: "hold", environment } };
}
var looking = {
  label: "Re-check",
  description: "Looks at everything again",
  identifier: RECHECK,
  press: null
};
function buttons(all) {
  const lines = all.flatMap(({ press }) => press === null ? [] : [formatPress(press)]);
  const intro = "What the buttons of this check stand for:";
  return {
    list: all.map(({ label, description, identifier }) => ({ label, description, identifier })),
    text: `${[intro, "", "```text", HEADER3, ...lines, "```"].join("\n")}

`
  };
}
function formatPress(press) {
  const place = press.environment === null ? "*" : encodeURIComponent(press.environment.replaceAll(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
  return press.button === "hold" ? `hold ${place}` : `signoff ${press.item} ${press.wording} ${place}`;
}
function pressIn(details, identifier) {
  const lines = details.replaceAll("\r\n", "\n").split("\n");
  const start = lines.indexOf(HEADER3);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf("```", start));
  const presses = own.flatMap((line) => parsePress(line) ?? []);
  return presses.find((press) => identifierOf(press) === identifier) ?? null;
}
function identifierOf(press) {
  return press.button === "hold" ? HOLD : `so:${press.wording}`;
}
function parsePress(line) {
  const [, held2] = /^hold (\S+)$/.exec(line) ?? [];
  if (held2 !== void 0)
    return held2 === "*" ? { button: "hold", environment: null } : placed(held2, (environment) => ({ button: "hold", environment }));
  const [, item, wording, place] = /^signoff ([a-z][a-z0-9-]{0,63}) ([0-9a-f]{16}) (\S+)$/.exec(line) ?? [];
  if (item === void 0 || wording === void 0 || place === void 0) return null;
  return placed(place, (environment) => ({ button: "signoff", item, wording, environment }));
}
function placed(encoded, press) {
  try {
    return press(decodeURIComponent(encoded));
  } catch {
    return null;
  }
}

// src/report/item-table.ts
function itemTable(findings) {
  if (findings.length === 0) return [];
  const sectioned = findings.some((finding) => finding.section !== null);
  const body = findings.map((finding, index) => {
    const { emoji, word } = outcomes[finding.outcome];
    const section = finding.section === findings[index - 1]?.section ? "" : inlineMarkdown(finding.section ?? "");
    const cells = [
      ...sectioned ? [section] : [],
      inlineMarkdown(finding.title),
      `${emoji} ${word}`,
      prose(finding.sentence, 300)
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const heads = [...sectioned ? ["Section"] : [], "Item", "State", "Why"];
  return [{ open: [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`], body, close: [] }];
}

// src/report/roll-call-blocks.ts
function rollCallBlocks(rollCall) {
  const { open: open3 } = tally(rollCall);
  return [
    ...overrideBlocks(rollCall),
    ...profileBlocks(rollCall),
    ...wayBackBlocks(rollCall),
    ...advice(rollCall),
    ...stops(rollCall),
    ...releaseBlocks(rollCall),
    ...group(
      "To mend",
      open3.filter(({ outcome }) => outcome === "unmet")
    ),
    ...group(
      "Could not be learnt",
      open3.filter(({ outcome }) => outcome === "unknown")
    ),
    ...group(
      "Waiting",
      open3.filter(({ outcome }) => outcome === "pending")
    ),
    ...waivedBlocks(rollCall),
    ...pastes(open3.flatMap(({ next }) => next)),
    ...itemTable(rollCall.findings),
    ...lapseBlocks(rollCall),
    origin2(rollCall)
  ];
}
function group(heading, findings) {
  return findings.length === 0 ? [] : [{ ...openItems(findings), open: [`**${heading}**`, ""] }];
}
function advice(rollCall) {
  const { enforcement, adviseUntil, verdict } = rollCall;
  if (isUnconcerned(rollCall)) return [];
  if (enforcement === "off") return [whole2("This gate is switched off in the checklist; nothing is held.")];
  if (enforcement === "block") return [];
  const until = adviseUntil === null ? "This gate only advises" : `This gate only advises until ${inlineMarkdown(adviseUntil)}`;
  return [whole2(verdict === "go" ? `${until}.` : `${until}: it would have held, and opens. What passes is not gated.`)];
}
function origin2({ checklist, candidate, judge }) {
  const from = checklist === null ? "no checklist" : `${codeSpan(checklist.path)} of ${codeSpan(checklist.ref.replace(/^refs\/heads\//, ""))} (blob ${codeSpan(checklist.blob.slice(0, 12))})`;
  return whole2(`Judged ${codeSpan(candidate.slice(0, 12))} by ${from}, judge ${inlineMarkdown(judge)}.`);
}

// src/report/check-run.ts
var longestSummary2 = 65535;
var longestTitle2 = 120;
var notice2 = "*The rest does not fit here; the JSON report has all of it.*";
function gateCheck(rollCall, shown, besides2 = []) {
  const { enforcement, repository, change, gate, candidate, now } = rollCall;
  if (isElsewhere(rollCall, shown)) return null;
  if (enforcement === "off" && !isUnconcerned(rollCall)) return null;
  const name = gateCheckName(gate);
  const id = {
    kind: "gate",
    repository: repository.id,
    change: change?.number ?? null,
    gate: gateKey(gate),
    candidate,
    digest: shownDigest(rollCall)
  };
  const conclusion = gateConclusion(rollCall);
  const buttons2 = shownWith(conclusion, () => gateButtons(rollCall));
  return {
    name,
    externalId: formatExternalId(id),
    conclusion,
    title: headline(rollCall),
    summary: assemble([...rollCallBlocks(rollCall), ...besides2.map((line) => whole2(line))], longestSummary2, notice2),
    text: sayings(rollCall) + formatClicks(rollCall) + buttons2.text + formatShownItems(shownRecords(rollCall, gateRunsFor(id, shown))),
    detailsUrl: change?.url ?? null,
    actions: buttons2.list,
    startedAt: shownSince(id, newestOf2(shown, name)) ?? now,
    completedAt: now
  };
}
function shownWith(conclusion, buttons2) {
  return conclusion === "action_required" ? buttons2() : { list: [], text: "" };
}
function isElsewhere({ release, gate, change, candidate }, shown) {
  if (release?.elsewhere !== true) return false;
  const name = gateCheckName(gate);
  return !shown.some((run) => {
    const id = run.name === name ? parseExternalId(run.externalId) : null;
    return id?.kind === "gate" && id.change === change?.number && id.candidate === candidate;
  });
}
function gateRunsFor(id, shown) {
  const about = shown.flatMap((run) => {
    const seen = parseExternalId(run.externalId);
    if (seen?.kind !== "gate" || seen.repository !== id.repository || seen.change !== id.change) return [];
    return [{ run, rank: seen.gate === id.gate ? 0 : 1 }];
  });
  return about.toSorted((a, b) => a.rank - b.rank || b.run.id - a.run.id).map(({ run }) => run);
}
function shownRecords({ findings, now }, runs) {
  const memories = runs.map(({ text: text3 }) => parseShownItems(text3));
  const known = memories.flatMap((records) => records ?? []);
  const unreadable = memories.some((records) => records === null);
  return findings.filter(
    ({ signers, outcome, code }) => signers.length > 0 && (outcome !== "not-applicable" || code === "COUNTS_LATER")
  ).map(({ item, wording }) => {
    const before = known.find((record3) => record3.item === item);
    if (before?.wording === wording) return before;
    return { item, wording, since: now, first: before === void 0 && !unreadable };
  });
}
function shownSince(id, run) {
  const seen = run === null ? null : parseExternalId(run.externalId);
  if (run === null || seen?.kind !== "gate") return null;
  return formatExternalId({ ...seen, digest: "" }) === formatExternalId({ ...id, digest: "" }) ? run.startedAt : null;
}
function gateConclusion({ verdict, open: open3, enforcement, overridden }) {
  if (verdict === "go" && open3 || overridden === true) return "success";
  if (enforcement !== "block") return "neutral";
  return verdict === "no-go" ? "failure" : "action_required";
}
function itemCheck(finding, rollCall, shown) {
  const conclusion = itemConclusion(finding, rollCall);
  if (conclusion === null || finding.signers.length === 0 || isGateName(finding, rollCall)) return null;
  const name = ownCheckName(finding.item);
  const { repository, change } = rollCall;
  const id = {
    kind: "item",
    repository: repository.id,
    change: change?.number ?? null,
    item: finding.item,
    digest: findingDigest(finding)
  };
  const buttons2 = shownWith(conclusion, () => itemButtons(finding));
  return {
    name,
    externalId: formatExternalId(id),
    conclusion,
    title: visible(
      conclusion === "neutral" && finding.outcome !== "later" ? `Would have held: ${finding.sentence}` : finding.sentence,
      longestTitle2
    ),
    summary: itemSummary(finding, rollCall),
    text: buttons2.text + itemMemory(finding, rollCall, shown),
    detailsUrl: change?.url ?? null,
    actions: buttons2.list,
    startedAt: newestOf2(shown, name)?.startedAt ?? rollCall.now,
    completedAt: rollCall.now
  };
}
function itemMemory(finding, rollCall, shown) {
  if (rollCall.release?.elsewhere !== true) return "";
  const own = shown.filter(({ externalId, text: text3 }) => {
    const change = parseExternalId(externalId)?.change ?? null;
    return change === (rollCall.change?.number ?? null) && parseShownItems(text3) !== null;
  });
  return formatShownItems(
    shownRecords(
      { ...rollCall, findings: [finding] },
      own.toSorted((a, b) => b.id - a.id)
    )
  );
}
function isGateName({ item, environment }, { gate }) {
  return item === "merge" || item === environment || gate.kind === "environment" && item === gate.name;
}
function itemConclusion({ outcome }, { enforcement }) {
  if (enforcement === "off" || outcome === "not-applicable") return null;
  if (outcome === "met" || outcome === "waived") return "success";
  if (outcome === "later") return "neutral";
  if (enforcement === "advise") return "neutral";
  return outcome === "unmet" ? "failure" : "action_required";
}
function newestOf2(shown, name) {
  return shown.filter((run) => run.name === name).reduce((best, run) => best !== null && best.id > run.id ? best : run, null);
}
function itemSummary(finding, rollCall) {
  const { emoji, word } = outcomes[finding.outcome];
  const why2 = finding.why === null ? [] : [whole2(inlineMarkdown(finding.why, 1e3))];
  const state2 = whole2(`${emoji} ${word}: ${prose(finding.sentence)}${andWhoCanSign(finding)}${steps(finding.next)}`);
  const title3 = whole2(`**${inlineMarkdown(finding.title)}**`);
  return assemble([...advice(rollCall), title3, ...why2, state2, ...pastes(finding.next)], longestSummary2, notice2);
}

// src/report/change-state.ts
function changeState(rollCalls, change, config) {
  const checklist = config.state === "valid" ? config.checklist : null;
  const asked = rollCalls.filter((rollCall) => rollCall.enforcement !== "off" || isUnconcerned(rollCall));
  if (asked.length === 0) return [whole2("No gate is switched on for this change.")];
  const told5 = /* @__PURE__ */ new Set();
  return [
    ...problems(distinct2(asked.flatMap((rollCall) => rollCall.problems))),
    ...holds(distinct2(asked.flatMap((rollCall) => rollCall.holds))),
    ...asked.flatMap((rollCall) => gateBlocks(rollCall, told5)),
    ...change?.state === "open" ? askedLater(asked, checklist) : []
  ];
}
function gateBlocks(rollCall, told5) {
  const { open: open3, met, notAsked } = tally(rollCall);
  const later2 = notAsked.filter(({ code }) => code === "COUNTS_LATER");
  const fresh = open3.filter((finding) => !told5.has(sameAnswer(finding)));
  for (const finding of open3) told5.add(sameAnswer(finding));
  const repeated = open3.length - fresh.length;
  return [
    whole2(`### ${title2(rollCall)}`),
    ...overrideBlocks(rollCall),
    ...profileBlocks(rollCall),
    ...wayBackBlocks(rollCall),
    ...advice(rollCall),
    ...blockers(rollCall.blockers),
    ...releaseBlocks(rollCall),
    ...fresh.length === 0 ? [] : [openItems(fresh)],
    ...repeated === 0 ? [] : [whole2(`Open here too: ${repeated} of those named above.`)],
    ...waivedBlocks(rollCall),
    ...pastes(fresh.flatMap(({ next }) => next)),
    ...folded(`${met.length} met`, met),
    ...folded(`${later2.length} asked from a later day on`, later2),
    ...lapseBlocks(rollCall)
  ];
}
function sameAnswer({ item, outcome, sentence }) {
  return canonicalJson2([item, outcome, sentence]);
}
function title2(rollCall) {
  const { asked, met, waived, later: later2, open: open3 } = tally(rollCall);
  const place = rollCall.gate.kind === "merge" ? "To merge" : `To deploy to ${inlineMarkdown(rollCall.gate.name)}`;
  const excused = waived.length === 0 ? "" : `, ${waived.length} waived`;
  const due = later2.length === 0 ? "" : `, ${later2.length} asked later`;
  if (isUnconcerned(rollCall)) return `${place}: nothing is asked`;
  if (rollCall.verdict === "go") return `${place}: go, ${met.length} of ${asked} met${excused}${due}`;
  if (rollCall.overridden === true) return `${place}: OVERRIDDEN, ${open3.length} of ${asked} open`;
  if (rollCall.holds.length > 0) return `${place}: held, ${open3.length} of ${asked} open`;
  return open3.length === 0 ? `${place}: not open` : `${place}: ${open3.length} of ${asked} open`;
}
function askedLater(rollCalls, checklist) {
  const shown = new Set(
    rollCalls.filter(({ gate }) => gate.kind === "environment").flatMap(({ findings }) => findings.map(({ item }) => item))
  );
  const later2 = (checklist?.items ?? []).filter(
    ({ id, ask: ask2, phase }) => ask2 === "release" && phase === "pre-deployment" && !shown.has(id)
  );
  if (later2.length === 0) return [];
  const names3 = later2.map(
    (item) => inlineMarkdown(item.environments === null ? item.title : `${item.title} (${item.environments.join(", ")})`)
  );
  return [whole2(`Asked at deployment, not now: ${names3.join("; ")}.`)];
}
function distinct2(list3) {
  return [...new Map(list3.map((element) => [canonicalJson2(element), element])).values()];
}

// src/report/help.ts
function help(checklist) {
  const rows = Object.values(manual).map(({ usage, effect }) => `- ${codeSpan(usage)} ${effect}`);
  return [
    { open: ["One command a line, at the start of a line of plain text:", ""], body: rows, close: [] },
    ...checklist === null ? [] : names(checklist)
  ];
}
function names({ roles, items, environments }) {
  const list3 = (label, all) => all.length === 0 ? [] : [`- ${label}: ${all.map((name) => codeSpan(name)).join(", ")}`];
  const body = [
    ...list3("ROLE", Object.keys(roles)),
    ...list3(
      "ITEM",
      items.map(({ id }) => id)
    ),
    ...list3(
      "ENV",
      environments.map(({ name }) => name)
    )
  ];
  return body.length === 0 ? [] : [{ open: [], body, close: [] }];
}

// src/report/release-home.ts
var MOST_NAMED = 20;
function releaseHomeBlocks(rollCall, change, config) {
  const asked = rollCall.findings.filter(({ ask: ask2 }) => ask2 === "release");
  const { open: open3 } = tally({ findings: asked });
  return [
    whole2(`### ${state(rollCall)}`),
    whole2(what(rollCall, change)),
    ...left(rollCall),
    ...overrideBlocks(rollCall),
    ...profileBlocks(rollCall),
    ...advice(rollCall),
    ...stops(rollCall),
    ...changesTable(rollCall),
    ...open3.length === 0 ? [] : [{ ...openItems(open3), open: ["**Asked of the release**", ""] }],
    ...waivedBlocks(rollCall),
    ...pastes(open3.flatMap(({ next }) => next)),
    ...itemTable(asked),
    ...lapseBlocks(rollCall),
    whole2(commands(rollCall, config))
  ];
}
function state(rollCall) {
  const { open: open3 } = tally({ findings: rollCall.findings.filter(({ ask: ask2 }) => ask2 === "release") });
  const parts = [
    ...rollCall.holds.length > 0 ? ["held"] : [],
    countedChanges(rollCall) ?? "what it brings is not known",
    ...open3.length === 0 ? [] : [`${open3.length} asked of the release and open`]
  ];
  const words4 = parts.join("; ");
  if (rollCall.overridden === true) return `OVERRIDDEN: ${words4}`;
  if (rollCall.verdict === "go") return `Go: ${words4}`;
  return rollCall.verdict === "no-go" ? `No go: ${words4}` : `Not open: ${words4}`;
}
function what({ candidate, gate, release }, { author }) {
  const where = gate.kind === "environment" ? inlineMarkdown(gate.name) : "";
  const base = release?.base ?? null;
  const deployed = base === null ? "nothing was deployed there yet" : `${codeSpan(shortCommit(base.commit))} is deployed there since ${inlineMarkdown(base.at)}`;
  const since = release === void 0 ? "" : `; ${deployed}`;
  const who2 = author === null ? "" : ` ${inlineMarkdown(author.login)} deploys it, and so cannot sign it.`;
  return `${codeSpan(shortCommit(candidate))} is proposed for ${where}${since}.${who2} What is asked of each change is given on its own pull request, what is asked of the release here.`;
}
function left({ release, holds: holds2 }) {
  if (release === void 0 || release.since === "same" || holds2.length === 0) return [];
  const [only, ...others] = release.changes;
  if (others.length + release.direct.length > 0) return [];
  const what2 = only === void 0 ? "Nothing" : `Only #${only.number}`;
  const then = only === void 0 ? "Once that is lifted, it is over" : "Once that is lifted, it is judged on its own pull request";
  return [whole2(`${what2} is left of it, and it is held here: so it stays here. ${then}.`)];
}
function changesTable(rollCall) {
  const { release } = rollCall;
  if (release === void 0) return [];
  const allowed = letThrough(rollCall);
  const direct = release.direct.slice(0, MOST_NAMED).map((commit) => `| ${codeSpan(shortCommit(commit))} | \u2795 ${unprovedWord(release, commit)} | |`);
  const rest2 = release.direct.length - direct.length;
  const body = [
    ...release.changes.map(row),
    ...direct,
    ...rest2 === 0 ? [] : [`| ${rest2} more commits | \u2795 no pull request | |`]
  ];
  if (body.length === 0) return [];
  return [
    { open: ["| Change | State | What is missing, and who can give it |", "| --- | --- | --- |"], body, close: [] },
    ...allowed === null ? [] : [whole2(`\u26A0\uFE0F ${prose(allowed)}`)]
  ];
}
function unprovedWord({ unproved = [] }, commit) {
  return unproved.includes(commit) ? "not proved to be a merge" : "no pull request";
}
function row({ number, title: title3, outcome, sentence, next }) {
  const isReady2 = outcome === "met";
  const { emoji, word } = outcomes[outcome];
  const missing = isReady2 ? "" : `${prose(sentence, 300)}${steps(next)}`;
  return `| #${number} ${inlineMarkdown(title3, 200)} | ${emoji} ${isReady2 ? "ready" : word} | ${missing} |`;
}
function commands({ gate }, config) {
  const name = gate.kind === "environment" ? gate.name : "";
  const environment = config.state === "valid" ? config.checklist.environments.find((one) => one.name === name) : void 0;
  const starts = environment?.start === "dispatch" ? `, ${codeSpan(`/deploy ${name}`)} deploys it once it is go` : "";
  return `${codeSpan("/candidate SHA")} proposes another commit, ${codeSpan("/drop")} gives this one up${starts}; it takes a holder of any role of the checklist.`;
}

// src/report/comment.ts
var longest = 6e4;
var notice3 = "*The rest does not fit here; the check runs have more.*";
var lastLine = "<sub>`/status` repeats this, `/hold -- reason` stops it, `/help` lists every command.</sub>";
function livingComment(rollCalls, change, config, besides2 = []) {
  const told5 = besides2.length === 0 ? [] : [{ open: [], body: besides2.map((line) => `- ${line}`), close: [] }];
  const [first] = rollCalls;
  const isHome = change.release !== void 0 && first !== void 0;
  const state2 = isHome ? releaseHomeBlocks(first, change, config) : changeState(rollCalls, change, config);
  const blocks2 = [...state2, ...told5];
  const digest = livingDigest(rollCalls, change, besides2);
  return document(formatMarker({ kind: "living", digest }), [...blocks2, whole2(lastLine)]);
}
function livingDigest(rollCalls, change, besides2) {
  const deployer = change.release === void 0 ? [] : [change.author?.login ?? null];
  return digestOf([change.state, ...deployer, ...rollCalls.map(shownDigest), ...besides2]).slice(0, 32);
}
function replyComment(reply, rollCalls, config) {
  const blocks2 = reply.reply.flatMap((part) => partBlocks(part, rollCalls, config));
  return document(formatMarker({ kind: "reply", to: reply.comment.id }), blocks2);
}
function document(marker, blocks2) {
  return `${marker}
${assemble(blocks2, longest - marker.length - 1, notice3)}`;
}
function partBlocks(part, rollCalls, config) {
  switch (part.kind) {
    case "sentence":
      return [whole2(prose(part.text, 2e3))];
    case "issue":
      return [whole2(`${prose(part.text, 2e3)} #${part.number}`)];
    case "paste":
      return part.lines.length === 0 ? [] : [whole2(codeBlock(part.lines))];
    case "help":
      return help(config.state === "valid" ? config.checklist : null);
    case "status":
      return changeState(rollCalls, null, config);
  }
}

// src/report/due.ts
var longest2 = 6e4;
function dueComment({ profile, commit, items, due }, { number, head, merge }, rollCalls) {
  const first = whole2(
    `What the profile ${inlineMarkdown(profile)} left for later on #${number} was due ${inlineMarkdown(due)}: ${items.map((item) => codeSpan(item)).join(", ")}.`
  );
  const isPast2 = commit !== head.commit && commit !== merge?.commit;
  const found2 = rollCalls.flatMap(({ findings }) => findings.filter(({ item }) => items.includes(item)));
  const open3 = [...new Map(found2.filter(isOpen2).map((one) => [one.item, one])).values()];
  const rest2 = isPast2 ? [whole2(`#${number} has another head by now, which was asked for all of it.`)] : open3.length === 0 ? [whole2("Nothing of it is open any more.")] : [{ ...openItems(open3), open: ["**Still open**", ""] }];
  return assemble([first, ...rest2], longest2, "*The rest does not fit here; the check run has more.*");
}
function isOpen2({ outcome }) {
  return outcome !== "met" && outcome !== "waived" && outcome !== "not-applicable";
}

// src/report/follow-up.ts
var longest3 = 6e4;
function profileFollowUps(rollCall) {
  const { change } = rollCall;
  if (change === null) return [];
  return profilesOf(rollCall).map((choice) => profileFollowUp(choice, rollCall, change.number));
}
function profileFollowUp(choice, rollCall, change) {
  const { profile, by, at: at3, until, reason, comment, url, items, commit } = choice;
  const marker = `<!-- holdpoint:follow-up:1 ${change} profile/${profile} ${comment} ${commit} -->`;
  const later2 = tally(rollCall).later.filter((finding) => finding.later?.comment === comment);
  const blocks2 = [
    whole2(`The profile ${inlineMarkdown(profile)} was chosen for ${codeSpan(commit.slice(0, 12))} of #${change}.`),
    whole2(
      `**Due ${inlineMarkdown(until)}.** Chosen by ${inlineMarkdown(by.login)} at ${inlineMarkdown(at3)} (${url}): ${inlineMarkdown(reason, 300)}`
    ),
    whole2(`It leaves for later: ${items.map((item) => codeSpan(item)).join(", ")}.`),
    { ...openItems(later2), open: ["**Open when it was chosen**", ""] },
    whole2("Close this when what was left for later is made good.")
  ];
  return {
    about: { kind: "profile", change, profile, commit, comment, items, due: until },
    title: visible(`Profile ${profile} of #${change}: ${items.length} asked later, due ${until}`, 120),
    text: `${marker}
${assemble(blocks2, longest3, "*The rest does not fit here; the check run has more.*")}`,
    marker
  };
}
function followUp(rollCall) {
  const { gate, change, candidate, overridden, override } = rollCall;
  if (gate.kind !== "environment" || change === null || overridden !== true || override === void 0) return null;
  const words4 = override.by.map(({ url }) => url).toSorted();
  const marker = `<!-- holdpoint:follow-up:1 ${change.number} ${gateKey(gate)} ${candidate} ${digestOf(words4).slice(0, 16)} -->`;
  const { open: open3 } = tally(rollCall);
  const place = inlineMarkdown(gate.name);
  const blocks2 = [
    whole2(`The gate of ${place} was overridden for ${codeSpan(candidate.slice(0, 12))} of #${change.number}.`),
    ...overrideBlocks(rollCall),
    ...open3.length === 0 ? [] : [{ ...openItems(open3), open: ["**Open when it was overridden**", ""] }],
    whole2("Close this when what was open is made good, or is known not to have mattered.")
  ];
  return {
    about: { kind: "override", change: change.number, environment: gate.name, commit: candidate, words: words4 },
    title: visible(`${gate.name} was overridden for #${change.number}`, 120),
    text: `${marker}
${assemble(blocks2, longest3, "*The rest does not fit here; the check run has more.*")}`,
    marker
  };
}

// src/gate/follow-ups.ts
function followUps({ rollCalls, facts }) {
  const wanted = rollCalls.flatMap((rollCall) => [...[followUp(rollCall) ?? []].flat(), ...profileFollowUps(rollCall)]);
  const open3 = wanted.filter((one) => !isTold(one, facts.remembered));
  return [...new Map(open3.map((one) => [one.marker, one])).values()];
}
function isTold({ about }, remembered) {
  if (about.kind === "profile")
    return remembered.some(
      (one) => one.kind === "profile-issue" && one.change === about.change && one.profile === about.profile && one.comment === about.comment
    );
  const told5 = remembered.flatMap(
    (one) => one.kind === "follow-up" && one.change === about.change && one.environment === about.environment && one.commit === about.commit ? one.words ?? [] : []
  );
  return about.words.every((word) => told5.includes(word));
}
function reminders({ rollCalls, facts }) {
  return waiting3(facts).flatMap((one) => {
    const change = facts.changes.find(({ number }) => number === one.change);
    if (change === void 0 || !isAtOrAfter(facts.now, one.due)) return [];
    const { issue, profile, comment } = one;
    const about = { change: one.change, profile, comment };
    return [{ kind: "remind", number: issue, text: dueComment(one, change, rollCalls), about }];
  });
}
function dueTimes(facts) {
  return waiting3(facts).map(({ due }) => due);
}
function waiting3({ remembered }) {
  const told5 = new Set(remembered.flatMap((one) => one.kind === "profile-due" ? [one.issue] : []));
  return remembered.flatMap((one) => {
    if (one.kind !== "profile-issue" || one.due === void 0 || told5.has(one.issue)) return [];
    return [{ ...one, due: one.due, items: one.items ?? [] }];
  });
}

// src/gate/release/home-text.ts
function homeMarker(repository, environment) {
  const gate = gateKey({ kind: "environment", name: environmentKey(environment) });
  return `<!-- holdpoint:release ${repository} ${gate} -->`;
}
function homeTitle(environment, candidate) {
  return `Release ${shortCommit(candidate)} to ${environment}`;
}
function firstText(marker, environment, candidate) {
  return `${marker}
${shortCommit(candidate)} is proposed for ${environment}. What it brings, and what is missing, is told here in a moment.`;
}
function releaseHome({ rollCalls, config, facts }, change) {
  const environment = rollCalls[0]?.gate.kind === "environment" ? rollCalls[0].gate.name : "";
  const text3 = livingComment(rollCalls, change, config);
  const marker = homeMarker(facts.subject.repository.id, environment);
  return { title: homeTitle(environment, change.head.commit), text: withMarker(text3, marker) };
}
function withMarker(text3, marker) {
  const [first = "", ...rest2] = text3.split("\n");
  return [first, marker, ...rest2].join("\n");
}

// src/gate/reviewers-fewest.ts
var MOST_STEPS = 2e4;
function fewest(wanted, asked, room) {
  const possible = wanted.filter((one) => isPossible(one, asked));
  const search = { steps: 0 };
  for (let size = 0; size <= room; size += 1) {
    const found2 = within(possible, asked, [], size, search);
    if (found2 !== null) return found2;
    if (search.steps >= MOST_STEPS) break;
  }
  return greedily(possible, asked, room);
}
function isPossible(wanted, asked) {
  return isFulfilled(wanted, /* @__PURE__ */ new Set([...asked, ...namesIn2(wanted)]));
}
function namesIn2(wanted) {
  return "of" in wanted ? wanted.of.flatMap(namesIn2) : wanted.from;
}
function isFulfilled(wanted, asked) {
  if ("of" in wanted) return wanted.of.filter((part) => isFulfilled(part, asked)).length >= wanted.count;
  const given = wanted.from.filter((one) => asked.has(one));
  return given.length >= wanted.missing || given.some(isTeam);
}
function isTeam(candidate) {
  return candidate.includes("/");
}
function within(wanted, asked, chosen, size, search) {
  search.steps += 1;
  const open3 = wanted.find((one) => !isFulfilled(one, asked));
  if (open3 === void 0) return chosen;
  if (size === 0 || search.steps >= MOST_STEPS) return null;
  for (const one of new Set(openNames(open3, asked))) {
    const found2 = within(wanted, /* @__PURE__ */ new Set([...asked, one]), [...chosen, one], size - 1, search);
    if (found2 !== null) return found2;
  }
  return null;
}
function openNames(wanted, asked) {
  const names3 = demandsIn(wanted).filter((one) => !isFulfilled(one, asked)).flatMap(({ from }) => from).filter((one) => !asked.has(one));
  return [...names3.filter(isTeam), ...names3.filter((one) => !isTeam(one))];
}
function demandsIn(wanted) {
  return "of" in wanted ? wanted.of.flatMap(demandsIn) : [wanted];
}
function greedily(wanted, before, room) {
  const chosen = [];
  for (let left2 = room; left2 > 0; left2 -= 1) {
    const asked = /* @__PURE__ */ new Set([...before, ...chosen]);
    const names3 = wanted.filter((one) => !isFulfilled(one, asked)).flatMap((one) => [...new Set(openNames(one, asked))]);
    const votes = /* @__PURE__ */ new Map();
    for (const name of names3) votes.set(name, (votes.get(name) ?? 0) + 1);
    const [best] = [...votes].toSorted(([, a], [, b]) => b - a);
    if (best === void 0) break;
    chosen.push(best[0]);
  }
  return chosen;
}

// src/gate/reviewers-wanted.ts
function wantedFor(evidence2, found2, place) {
  if (evidence2.kind === "review") return demandOf(evidence2.spec, place);
  if (evidence2.kind === "codeowners") return ownersDemands(place);
  if (!("of" in evidence2) || evidence2.kind === "not") return [];
  const parts = evidence2.of.map((part, index) => ({ part, answer: found2?.[index] }));
  const met = parts.filter(({ answer: answer5 }) => answer5?.outcome === "met").length;
  const open3 = parts.filter(({ answer: answer5 }) => answer5?.outcome !== "met").flatMap(({ part, answer: answer5 }) => {
    const wanted = wantedFor(part, answer5?.parts, place);
    return wanted.length === 0 ? [] : [{ count: wanted.length, of: wanted }];
  });
  if (evidence2.kind === "all") return open3;
  const count = Math.min((evidence2.kind === "any" ? 1 : evidence2.count) - met, open3.length);
  return count < 1 ? [] : [{ count, of: open3 }];
}
function demandOf({ users, teams, count }, place) {
  if (users.length + teams.length === 0) return [];
  const given = approvals(place).filter(({ author }) => {
    const holding2 = holdsRole({ users, teams }, author, place.facts);
    return "holds" in holding2 && holding2.holds;
  });
  const people = new Set(given.map(({ author }) => author?.id ?? author?.login));
  return demand(count - people.size, users, teams, place);
}
function ownersDemands(place) {
  const file = readOwnersFile(place);
  if (!("rules" in file)) return [];
  const { owned } = ownedParts(file.rules, place.change);
  return owned.filter((part) => !isApproved(part, place)).flatMap(({ owners: { users, teams } }) => demand(1, users, teams, place));
}
function isApproved({ owners }, place) {
  return approvals(place).some((one) => one.canPush && isOwner(owners, one, place) === true);
}
function demand(missing, users, teams, { canAsk }) {
  if (missing < 1) return [];
  const from = [...teams, ...users.map((login) => `@${login}`)].map((one) => one.toLowerCase()).filter(canAsk);
  return [{ missing, from: [...new Set(from)] }];
}
function approvals({ change, isFree }) {
  return change.reviews.filter(
    ({ state: state2, commit, author }) => state2 === "APPROVED" && commit === change.head.commit && author !== null && isFree(author)
  );
}

// src/gate/reviewers.ts
var REVIEW_REQUESTS = 15;
var nobody = { users: [], teams: [] };
function reviewersToAsk(assessment) {
  const { facts, shown } = assessment;
  const [change] = facts.changes;
  if (change === void 0 || change.draft) return nobody;
  const { reviewRequests: asked, reviewersDone: done } = shown;
  const never = /* @__PURE__ */ new Set([...candidates(done), `@${change.author?.login ?? ""}`.toLowerCase()]);
  const refused = new Set(notAskable(facts, change.number));
  const isFree = freedom(assessment, change);
  const canAsk = (one) => !never.has(one) && !refused.has(one) && isOurs2(one, assessment) && isFree(named(one));
  const wanted = wantedOf(assessment, { change, facts, canAsk, isFree });
  const room = REVIEW_REQUESTS - asked.users.length - asked.teams.length;
  const called = teamsCalled(facts, change.number).filter((team) => !never.has(team));
  const chosen = fewest(wanted, /* @__PURE__ */ new Set([...candidates(asked), ...called]), Math.max(0, room));
  return {
    users: chosen.flatMap((one) => one.startsWith("@") ? [one.slice(1)] : []),
    teams: chosen.filter((one) => !one.startsWith("@"))
  };
}
function unaskable(assessment) {
  const { facts } = assessment;
  const [change] = facts.changes;
  const refused = change === void 0 || change.state !== "open" ? [] : notAskable(facts, change.number);
  if (change === void 0 || refused.length === 0) return [];
  const all = { change, facts, canAsk: () => true, isFree: freedom(assessment, change) };
  const wanted = new Set(wantedOf(assessment, all).flatMap(namesIn2));
  const names3 = [...new Set(refused)].filter((one) => wanted.has(one)).map((one) => codeSpan(one.replace(/^@/, "")));
  if (names3.length === 0) return [];
  return [
    `${names3.join(", ")} cannot be asked for a review: GitHub asks only people with access to this repository, and teams with access that the App may see. Somebody who can change the checklist or CODEOWNERS names others, or an administrator gives access; then ask by hand, or push.`
  ];
}
function freedom({ config, facts }, change) {
  const isSeparated2 = config.state === "valid" && config.checklist.environments.some((one) => one.separationOfDuties !== "off");
  return (actor) => !samePerson(actor, change.author) && !(isSeparated2 && partTaken(change, actor, facts) !== null);
}
function named(candidate) {
  return { id: null, login: candidate.replace(/^@/, ""), type: "User" };
}
function candidates({ users, teams }) {
  return [...users.map((login) => `@${login}`), ...teams].map((one) => one.toLowerCase());
}
function isOurs2(candidate, { facts }) {
  if (candidate.startsWith("@")) return true;
  const [owner = ""] = facts.subject.repository.name.split("/");
  const pin = recall(facts).teams.get(candidate)?.pin ?? null;
  return candidate.startsWith(`${owner.toLowerCase()}/`) && (pin === null || pin.id !== null);
}
function wantedOf({ config, rollCalls }, place) {
  if (config.state !== "valid") return [];
  const open3 = /* @__PURE__ */ new Map();
  for (const { findings } of rollCalls)
    for (const finding of findings) if (isOpen3(finding) && !open3.has(finding.item)) open3.set(finding.item, finding);
  return config.checklist.items.flatMap((item) => {
    const finding = open3.get(item.id);
    return finding === void 0 ? [] : wantedFor(item.evidence, finding.parts, place);
  });
}
function isOpen3({ outcome }) {
  return outcome === "pending" || outcome === "unmet";
}

// src/gate/desired.ts
var reactions = { accepted: "+1", refused: "confused", seen: "eyes" };
var CHECKS_PER_COMMIT = 12;
function desired(assessment, unguarded = /* @__PURE__ */ new Set()) {
  const { config, facts, shown, rollCalls, interpretation } = assessment;
  const [change] = facts.changes;
  const none4 = {
    checks: [],
    comment: null,
    followUps: [],
    reminders: [],
    answers: [],
    reviewers: null
  };
  if (change === void 0 || rollCalls.length === 0) return none4;
  const group2 = groupOn(shown, change.head.commit);
  const all = checks(rollCalls, shown, unguarded);
  const own = all.flatMap(({ commit, check }) => {
    const shownAs = commit === change.head.commit ? besideGroup(check, change, group2) : check;
    return shownAs === null ? [] : [{ commit, check: shownAs }];
  });
  const spokenFor = group2 === null || own.length === all.length ? [] : [spokenForLine(group2)];
  const inVain = pressedInVain(interpretation, rollCalls, !facts.subject.repository.private);
  const besides2 = [...spokenFor, ...inVain, ...unaskable(assessment)];
  return {
    checks: own,
    comment: change.state === "closed" || change.release !== void 0 ? null : { number: change.number, text: livingComment(rollCalls, change, config, besides2) },
    ...change.release === void 0 ? {} : { home: { number: change.number, ...releaseHome(assessment, change) } },
    followUps: followUps(assessment),
    reminders: reminders(assessment),
    answers: interpretation.replies.filter(isComment).map((reply) => answer(change.number, reply, rollCalls, assessment)),
    reviewers: change.state === "open" && !change.draft ? { number: change.number, ...reviewersToAsk(assessment) } : null
  };
}
function isComment({ click }) {
  return click === void 0;
}
function checks(rollCalls, shown, unguarded) {
  const gates = rollCalls.flatMap((rollCall) => {
    const { gate } = rollCall;
    const besides2 = gate.kind === "environment" && unguarded.has(gate.name) ? [detectiveLine(gate.name)] : [];
    const check = gateCheck(rollCall, sinceOn(shown, commitOf(rollCall)), besides2);
    return check === null ? [] : [{ commit: commitOf(rollCall), check }];
  });
  const items = itemChecks(rollCalls, shown);
  return [...gates, ...items.slice(0, Math.max(0, CHECKS_PER_COMMIT - gates.length))];
}
function itemChecks(rollCalls, shown) {
  const seen = /* @__PURE__ */ new Set();
  return rollCalls.flatMap(
    (rollCall) => rollCall.findings.flatMap((finding) => {
      const key = `${commitOf(rollCall)} ${finding.item}`;
      const check = seen.has(key) ? null : itemCheck(finding, rollCall, sinceOn(shown, commitOf(rollCall)));
      if (check === null) return [];
      seen.add(key);
      return [{ commit: commitOf(rollCall), check }];
    })
  );
}
function commitOf(rollCall) {
  return rollCall.gate.kind === "merge" && rollCall.change !== null ? rollCall.change.head : rollCall.candidate;
}
function sinceOn(shown, commit) {
  return shown.checks.filter((check) => check.commit === commit);
}
function answer(number, reply, rollCalls, { config }) {
  const text3 = reply.reply.length === 0 ? null : replyComment(reply, rollCalls, config);
  return { number, comment: reply.comment.id, reply: text3, reaction: reactions[reply.reaction] };
}

// src/report/proposal.ts
var longestSummary3 = 65e3;
var mostNotes = 50;
var notice4 = "*The rest does not fit here; `holdpoint rehearse` has all of it.*";
function proposalWords(proposal) {
  switch (proposal.state) {
    case "unread":
      return words2("action_required", "It could not be read", [whole2(prose(proposal.why))]);
    case "removed":
      return words2("failure", "It is removed: without a checklist no gate opens", [
        whole2("To stop holding deployments, set `enforce: off` for the environment instead.")
      ]);
    case "broken":
      return {
        ...words2("failure", `It has ${counted(proposal.problems.length, "problem")}`, problems(proposal.problems)),
        annotations: notesOf(proposal.problems, "failure")
      };
    case "valid":
      return {
        ...words2("success", validTitle(proposal), [
          ...comparisonBlocks(proposal.comparison),
          ...listed("What it may not be meant to say", proposal.warnings.map(warningLine)),
          ...rehearsalBlocks(proposal.rehearsal)
        ]),
        annotations: notesOf(proposal.warnings, "warning")
      };
  }
}
function words2(conclusion, title3, blocks2) {
  return { conclusion, title: title3, summary: assemble(blocks2, longestSummary3, notice4), annotations: [] };
}
function notesOf(list3, level) {
  return list3.slice(0, mostNotes).map((one) => ({
    level,
    path: visible(one.file),
    line: one.line,
    title: visible(one.code, 120),
    message: visible(problemText(one), 1e3)
  }));
}
function warningLine(warning) {
  return `- ${codeSpan(`${warning.file}:${warning.line}:${warning.column}`)} ${prose(problemText(warning), 1e3)}`;
}
function validTitle({ comparison, warnings }) {
  const warned = warnings.length === 0 ? "" : `; ${counted(warnings.length, "warning")}`;
  if (comparison === null) return `It is valid; there is nothing to compare it with${warned}`;
  const weaker = comparison.changes.filter(({ weakens }) => weakens).length;
  return `It is valid, and weakens ${weaker === 0 ? "nothing" : counted(weaker, "thing")}${warned}`;
}
function comparisonBlocks(comparison) {
  if (comparison === null) return [whole2("The checklist of the default branch is missing, or cannot be used.")];
  const { changes, voids } = comparison;
  const told5 = (weakens) => changes.filter((change) => change.weakens === weakens).map(({ sentence }) => `- ${prose(sentence)}`);
  return [
    ...listed("What weakens, or is not plainly as strict as before", told5(true)),
    ...listed("What else changes", told5(false)),
    ...listed(
      "Sign-offs given for these items are void with it",
      voids.map(({ item, title: title3 }) => `- ${inlineMarkdown(item)}: ${inlineMarkdown(title3)}`)
    ),
    ...changes.length === 0 ? [whole2("It says the same as the checklist of the default branch.")] : [],
    ...changes.some(({ weakens }) => weakens) ? [whole2("What is on its way was judged by the present checklist, and needs what both ask until it ends.")] : []
  ];
}
function rehearsalBlocks(rehearsal) {
  if (rehearsal === null) return [];
  const { changes, load, unjudged } = rehearsal;
  const ids = [...new Set(changes.flatMap(({ items }) => items.map(({ item }) => item)))];
  const unsignable = changes.flatMap(
    ({ number, unsignable: all }) => all.map(({ item, role, why: why2 }) => `- #${number}, ${inlineMarkdown(item)} (${inlineMarkdown(role)}): ${prose(why2)}`)
  );
  return [
    whole2(
      `**Rehearsed on ${counted(changes.length, "change")}** that ${changes.length === 1 ? "was" : "were"} merged before${unjudged === 0 ? "" : `; ${counted(unjudged, "other")} could not be judged`}.`
    ),
    ...listed(
      null,
      ids.flatMap((id) => itemLine(id, changes))
    ),
    ...listed(
      "Sign-offs by role",
      load.filter(({ signs }) => signs > 0).map(({ role, signs, perWeek }) => `- ${inlineMarkdown(role)}: ${signs}, that is ${perWeek} a week`)
    ),
    ...listed("Nobody could have signed", unsignable)
  ];
}
function itemLine(id, changes) {
  const results = changes.flatMap(({ items }) => items.filter(({ item }) => item === id).map(({ result }) => result));
  const count = (result) => results.filter((one) => one === result).length;
  const [failed6, asked, unlearnt] = [count("failed"), count("asked"), count("unlearnt")];
  const parts = [
    ...failed6 === 0 ? [] : [`would have failed ${failed6} times by its evidence`],
    ...asked === 0 ? [] : [`would have been asked of people ${asked} times`],
    ...unlearnt === 0 ? [] : [`could not be learnt ${unlearnt} times`]
  ];
  return parts.length === 0 ? [] : [`- ${inlineMarkdown(id)}: ${parts.join(", ")}`];
}
function listed(heading, lines) {
  if (lines.length === 0) return [];
  return [{ open: heading === null ? [] : [`**${heading}**`, ""], body: lines, close: [] }];
}
function counted(count, what2) {
  return `${count} ${what2}${count === 1 ? "" : "s"}`;
}

// src/gate/proposal.ts
var ABOUT = "checklist";
var REHEARSED = 10;
var UNREAD = "f".repeat(32);
async function proposalWrites(ports, repository, { facts, config, shown }) {
  const [change] = facts.changes;
  if (change === void 0 || !proposes(change, facts) || isTaken(config)) return [];
  const head = change.head.commit;
  const before = newestAbout(shown, head);
  const digest = digestOf([head, facts.config.map(({ blob }) => blob?.oid ?? null)]).slice(0, 32);
  if (before !== null && saysAlready(before, digest)) return [];
  const proposal = await proposalOf(ports, repository, { facts, config, head });
  if (proposal === null) return [];
  const id = {
    kind: "item",
    repository: facts.subject.repository.id,
    change: change.number,
    item: ABOUT,
    digest: proposal.state === "unread" ? UNREAD : digest
  };
  if (before !== null && before.externalId === formatExternalId(id)) return [];
  const check = {
    name: ownCheckName(ABOUT),
    externalId: formatExternalId(id),
    ...proposalWords(proposal),
    text: "",
    detailsUrl: change.url,
    startedAt: facts.now,
    completedAt: facts.now
  };
  return [
    before === null ? { kind: "create-check", commit: head, check } : { kind: "update-check", id: before.id, check }
  ];
}
function proposes({ state: state2, base, files }, { subject }) {
  if (state2 !== "open" || base.ref !== subject.repository.defaultBranch) return false;
  return files.some(({ path, previousPath }) => path === CHECKLIST_PATH || previousPath === CHECKLIST_PATH);
}
function isTaken(config) {
  if (config.state !== "valid") return false;
  return namesIn3(config.checklist).some((name) => sameName(name, ABOUT));
}
function namesIn3({ items, environments }) {
  return [...items.map(({ id }) => id), ...environments.map(({ name }) => name)];
}
function newestAbout({ checks: checks2 }, head) {
  const own = checks2.filter((run) => run.commit === head && run.name === ownCheckName(ABOUT));
  return own.reduce((best, run) => best !== null && best.id > run.id ? best : run, null);
}
function saysAlready({ externalId, status }, digest) {
  const id = parseExternalId(externalId);
  return status === "completed" && id?.kind === "item" && id.digest === digest;
}
async function proposalOf(ports, repository, asked) {
  const need = { kind: "file", commit: asked.head, path: CHECKLIST_PATH };
  const known = Object.hasOwn(asked.facts.readings, needKey(need)) ? {} : await ports.needs.read(asked.facts, [need]);
  const facts = { ...asked.facts, readings: { ...asked.facts.readings, ...known } };
  const file = readingOf(facts, need);
  if (!isKnown(file)) return { state: "unread", why: `The file at the head could not be read: ${file.detail}.` };
  if (file.value.kind === "missing") return { state: "removed" };
  return judged(ports, repository, { ...asked, facts }, file.value);
}
async function judged(ports, repository, { facts, config: present }, { kind, text: text3 }) {
  if (kind !== "file") return { state: "broken", problems: [notText(kind)] };
  const [source] = facts.config;
  if (source === void 0) return null;
  const proposed = { ...source, blob: { oid: "0".repeat(40), text: text3 } };
  const { config } = await readPolicies(ports.needs, { ...facts, config: [proposed] });
  if (config.state === "invalid") return { state: "broken", problems: config.problems };
  if (config.state !== "valid") return { state: "unread", why: "A policy that it extends could not be read." };
  if (isTaken(config)) return null;
  const comparison = present.state === "valid" ? compareChecklists(present.checklist, config.checklist) : null;
  const { checklist } = config;
  const drafts = staticWarnings(checklist, milliseconds(facts.now));
  const warnings = placeWarnings(drafts, { file: CHECKLIST_PATH, source: text3, checklist });
  return { state: "valid", comparison, warnings, rehearsal: await rehearsed(ports, repository, text3) };
}
function notText(kind) {
  return {
    file: CHECKLIST_PATH,
    line: 1,
    column: 1,
    code: "NOT_TEXT",
    path: "",
    message: "what stands there is no readable text file",
    seen: kind,
    allowed: "a regular text file",
    next: "Write the checklist there."
  };
}
async function rehearsed({ merged, ...ports }, repository, text3) {
  const numbers2 = await merged?.(repository, REHEARSED);
  if (numbers2 === void 0 || !numbers2.ok || numbers2.value.length === 0) return null;
  const { checklist, changes, unjudged } = await rehearse(ports, { repository, text: text3, numbers: numbers2.value });
  if (checklist === null || changes.length === 0) return null;
  return { changes, load: loadOf(checklist.roles, changes), unjudged: unjudged.length };
}

// src/gate/release/deployer.ts
function withDeployer(facts) {
  const [home, ...others] = facts.changes;
  if (home?.release === void 0 || home.author !== null) return facts;
  const { environment } = home.release;
  const [first] = deployersOf({ environment, candidate: facts.subject.candidate }, facts);
  return first === void 0 ? facts : { ...facts, changes: [{ ...home, author: first.by }, ...others] };
}

// src/gate/recall-releases.ts
var START = "release:";
async function recallReleases(ledger, facts, read3 = []) {
  let known = read3.reduce(
    (all, need) => need.kind === "release" && need.to !== void 0 ? without(need.environment, all) : all,
    facts
  );
  for (const [key, reading2] of Object.entries(facts.readings)) {
    if (key.startsWith(START) && isRelease(reading2)) known = await recallOne(ledger, known, reading2.value);
  }
  return withDeployer(known);
}
async function recallOne(ledger, facts, reading2) {
  const { deployed = [], settled: settled2 = [], deployers = [], reader, subject, now } = facts;
  const { environment, newest } = reading2.deployments;
  if (deployed.some((one) => one.environment === environment)) return facts;
  const numbers2 = reading2.history.commits.flatMap(({ changes }) => changes.map(({ number }) => number));
  const recalled = await ledger.releases({
    repository: subject.repository.id,
    environment,
    changes: [...new Set(numbers2)],
    commits: newest.map(({ commit }) => commit),
    merges: reading2.history.commits.flatMap(({ oid, parents }) => parents.length === 2 ? [oid] : []),
    deploying: candidatesFor(environment, facts)
  });
  if (!recalled.ok) {
    const from = { source: "ledger", observer: `app:${reader.app ?? "none"}`, at: now };
    return { ...facts, ledger: { unlearnable: true, ...recalled.fault, ...from } };
  }
  const memory = recalled.value;
  const standing = homesNow(memory.story);
  const dropped = [...standing.dropped].map(([commit, { issue, lost }]) => ({
    environment,
    commit,
    issue,
    ...lost === void 0 ? {} : { lost }
  }));
  const homes = standing.homes.map(({ candidate: commit, issue }) => ({ environment, commit, issue }));
  return {
    ...facts,
    ...dropped.length === 0 ? {} : { dropped: [...facts.dropped ?? [], ...dropped] },
    ...homes.length === 0 ? {} : { homes: [...facts.homes ?? [], ...homes] },
    deployed: [...deployed, memory.deployed],
    settled: [...settled2, ...memory.settled],
    deployers: [...deployers, ...memory.deployers]
  };
}
function without(environment, facts) {
  const ofOthers = (all = []) => all.filter((one) => one.environment !== environment);
  const { deployed, settled: settled2, deployers, dropped, homes } = facts;
  return {
    ...facts,
    deployed: ofOthers(deployed),
    settled: ofOthers(settled2),
    deployers: ofOthers(deployers),
    dropped: ofOthers(dropped),
    homes: ofOthers(homes)
  };
}
function candidatesFor(environment, { readings }) {
  return Object.entries(readings).flatMap(
    ([key, reading2]) => key.startsWith(START) && isRelease(reading2) && reading2.value.deployments.environment === environment ? [reading2.value.candidate] : []
  );
}
function isRelease(reading2) {
  return isKnown(reading2);
}

// src/gate/release/unshadowed.ts
function unshadowed({ facts, rollCalls, shown }, checks2) {
  const [change] = facts.changes;
  if (change === void 0 || change.merge === null) return shown;
  const elsewhere = rollCalls.filter(({ release }) => release?.elsewhere === true).map(({ gate }) => gateCheckName(gate));
  const hidden = checks2.flatMap(({ commit, check }) => {
    if (elsewhere.includes(check.name)) return [];
    const isSame2 = (run) => run.commit === commit && run.name === check.name;
    const own = shown.checks.filter(isSame2);
    const newest = shown.others.filter(isSame2).reduce(newer2, null);
    const isHidden = newest !== null && newest.conclusion !== check.conclusion;
    return isHidden && own.every(({ id }) => id < newest.id) ? own : [];
  });
  return hidden.length === 0 ? shown : { ...shown, checks: shown.checks.filter((run) => !hidden.includes(run)) };
}
function newer2(best, run) {
  return best !== null && best.id > run.id ? best : run;
}

// src/gate/release/passed-on.ts
function lostIssues(story) {
  const ends = story.flatMap((said) => said.kind === "release-step" && said.step === "ended" ? [said] : []);
  const isLost2 = ({ how, by }) => how === "dropped" && by === null;
  const since = ends.findLastIndex((end2) => !isLost2(end2)) + 1;
  return [...new Set(ends.slice(since).map(({ issue }) => issue))];
}
async function withHoldsPassedOn(ledger, facts) {
  const [change] = facts.changes;
  if (change?.release === void 0) return facts;
  const { environment } = change.release;
  const repository = facts.subject.repository.id;
  const memory = await ledger.releases({ repository, environment, changes: [], commits: [] });
  if (!memory.ok) return inDoubt2(facts, memory.fault);
  const lost = lostIssues(memory.value.story).filter((issue) => issue !== change.number);
  if (lost.length === 0) return facts;
  const recalled = await ledger.recall({ repository, changes: lost, anchors: [] });
  if (!recalled.ok) return inDoubt2(facts, recalled.fault);
  const holds2 = recalled.value.remembered.flatMap((one) => held(one, change.number));
  return holds2.length === 0 ? facts : { ...facts, remembered: [...facts.remembered, ...holds2], passedOn: holds2.length };
}
function held(one, change) {
  if (one.kind === "clicked") return one.button === "hold" ? [{ ...one, change }] : [];
  return one.kind === "comment" && one.text !== null && stops2(one.text) ? [{ ...one, change }] : [];
}
function isGivenUp(remembered) {
  return remembered.some((one) => one.kind === "comment" && one.text !== null && says2(one.text, "drop"));
}
function stops2(text3) {
  return says2(text3, "hold");
}
function says2(text3, what2) {
  const { commands: commands2, wide } = parsedText(text3);
  return [...commands2, ...wide].some(({ verb }) => verb === what2);
}
function inDoubt2(facts, { code, detail }) {
  const from = { source: "ledger", observer: `app:${facts.reader.app ?? "none"}`, at: facts.now };
  return { ...facts, ledger: { unlearnable: true, code, detail, ...from } };
}

// src/gate/release/resting-on.ts
function restingOn(judge) {
  return (config, facts, shown) => {
    const judged2 = judge(config, facts, shown);
    const rollCalls = judged2.rollCalls.map((rollCall) => {
      const { release, gate } = rollCall;
      if (release?.home !== true || gate.kind !== "environment") return rollCall;
      const { name } = gate;
      if (!isSeparated(config, name, rollCall)) return rollCall;
      const isOpen5 = (...by) => isOpenFor({ by, name }, judge, { config, facts, shown }, rollCall);
      const restsOn = resting(speakers(config, judged2), isOpen5);
      return restsOn.length === 0 ? rollCall : { ...rollCall, release: { ...release, restsOn } };
    });
    return { ...judged2, rollCalls };
  };
}
function isSeparated(config, name, { open: open3, enforcement }) {
  if (config.state !== "valid" || !open3 || enforcement !== "block") return false;
  return environmentNamed(config.checklist, name)?.separationOfDuties !== "off";
}
function resting(people, isOpen5) {
  if (isOpen5(...people)) return [];
  if (people.length > MOST3) return people.map(({ login }) => login);
  const alone = people.filter((by) => !isOpen5(by));
  const left2 = people.filter((by) => !alone.includes(by));
  const pairs = left2.flatMap(
    (one, index) => left2.slice(index + 1).flatMap((other) => isOpen5(one, other) ? [] : [`${one.login} ${other.login}`])
  );
  return [...alone.map(({ login }) => login), ...pairs];
}
var MOST3 = 8;
function speakers(config, judged2) {
  const { facts } = judged2;
  const said = [judged2.interpretation, ...saidEarlier(config, facts)].flatMap((one) => [
    ...one.signOffs,
    ...one.waivers,
    ...one.overrides,
    ...one.profiles
  ]);
  const count = said.flatMap(({ by, standing }) => standing.counts ? [by] : []);
  const people = [...count, ...editors(facts.changes[0])].filter(isPerson);
  return [...new Map(people.map((one) => [one.login.toLowerCase(), one])).values()];
}
function saidEarlier(config, facts) {
  if (config.state !== "valid") return [];
  const then = withLastPins(facts, namedIn(config.checklist));
  return earlierOnes(config, facts).flatMap(
    ({ config: one }) => one.state === "valid" ? [interpret(one.checklist, then)] : []
  );
}
function editors(home) {
  return (home?.body.revisions.list ?? []).map(({ editor }) => editor);
}
function isOpenFor({ by, name: environment }, judge, { config, facts, shown }, { candidate }) {
  const { deployers = [], now: at3 } = facts;
  const these = by.map((one) => ({ environment, commit: candidate, by: one, at: at3 }));
  const told5 = withDeployer({ ...facts, deployers: [...deployers, ...these] });
  const { rollCalls } = judge(config, told5, shown);
  return rollCalls.some(({ gate, open: open3 }) => gate.kind === "environment" && gate.name === environment && open3);
}

// src/gate/start/candidate.ts
async function keep(ports, { judged: judged2, key, kept: kept3 }, begun) {
  const written = await ports.errands.write(key, begun, kept3.version);
  return written.ok ? written.value : failed2(ports, judged2, written.fault);
}
function kept(start, begun) {
  return { ...start, kept: { begun, version: (start.kept.version ?? 0) + 1 } };
}
function failed2({ log }, judged2, fault) {
  const { repository, environment, candidate } = judged2;
  log(`${repository} ${environment} @${candidate}: ${fault.code}: ${fault.detail}`);
  return false;
}

// src/gate/objection.ts
var OLDEST = 3e4;
async function objection({ ledger, clock }, { assessment: { facts, readAt: readAt2 }, rollCall }) {
  const said = await saidSince(ledger, facts, broughtBesides({ rollCalls: [rollCall], facts }));
  if (said !== null) return said;
  const [now, read3] = [clock(), milliseconds(facts.now)];
  const end2 = rollCall.nextLook === null ? Number.NaN : milliseconds(rollCall.nextLook);
  if (end2 > read3 && now >= end2) return { code: "NOT_READ", detail: "by time alone it may be judged otherwise now" };
  return now - (readAt2 ?? read3) > OLDEST ? { code: "NOT_READ", detail: "what was read is too old by now" } : null;
}

// src/gate/start/start-ports.ts
function repositoryOf({ rollCall }) {
  return rollCall.repository.id;
}
function isOpen4({ rollCall, isShown }) {
  return rollCall.open && isShown && rollCall.release?.elsewhere !== true;
}
function objectionTo({ ledger, now }, judged2) {
  return objection({ ledger, clock: () => milliseconds(now()) }, judged2);
}

// src/gate/start/asks.ts
async function asksFor(ports, judged2) {
  const { facts, interpretation } = judged2.assessment;
  const merge = facts.changes.find(({ number }) => number === judged2.rollCall.change?.number)?.merge ?? null;
  const asks = [];
  for (const { environment, comment, by, at: at3, standing } of interpretation.release?.deploys ?? []) {
    if (environment !== judged2.environment || merge !== null && isBefore(at3, merge.at) || !mayAsk(standing)) continue;
    const before = await ports.errands.read(heardKey(judged2, comment.id));
    if (!before.ok) return before;
    if (before.value === null && await isByHand(ports, comment.id, facts))
      asks.push({ comment, by, holdsRole: standing.counts });
  }
  return { ok: true, value: asks };
}
function mayAsk(standing) {
  return standing.counts || standing.code === "SIGNOFF_NOT_IN_ROLE";
}
async function passOver(ports, judged2) {
  for (const { environment, comment } of judged2.assessment.interpretation.release?.deploys ?? []) {
    if (environment !== judged2.environment) continue;
    const before = await ports.errands.read(heardKey(judged2, comment.id));
    if (!before.ok) return failed2(ports, judged2, before.fault);
    if (before.value === null && !await answered(ports, judged2, { comment })) return false;
  }
  return true;
}
async function answered({ errands }, judged2, { comment }) {
  const written = await errands.write(heardKey(judged2, comment.id), { candidate: judged2.candidate }, null);
  return written.ok;
}
function heardKey(judged2, comment) {
  return `heard:${repositoryOf(judged2)}:${comment}:${encodeURIComponent(judged2.environment)}`;
}
async function isByHand({ needs }, comment, facts) {
  const heard = facts.changes.flatMap((change) => hearComments(change, facts)).find((one) => one.comment.id === comment);
  if (heard === void 0 || heard.throughApp !== null) return false;
  if (originDoubt(heard, facts) === null) return true;
  const need = { kind: "comment-origin", comment };
  const read3 = { ...facts, readings: { ...facts.readings, ...await needs.read(facts, [need]) } };
  return withOrigin(heard, read3).throughApp === null && originDoubt(heard, read3) === null;
}
async function entitled({ workflows }, { repository }, ask2) {
  return ask2.holdsRole ? { ok: true, value: true } : workflows.mayWrite(repository, ask2.by.login);
}

// src/gate/release/said-elsewhere.ts
async function saidElsewhere(ledger, assessment) {
  let { interpretation } = assessment;
  const { id: repository } = assessment.facts.subject.repository;
  for (const said of saidHere(assessment)) {
    const environment = said.rollCall.gate.kind === "environment" ? said.rollCall.gate.name : "";
    const about = { repository, environment, changes: [], commits: [], deploying: [said.rollCall.candidate] };
    const memory = await ledger.releases(about);
    const part = partOf(said.rollCall, environment, memory.ok ? homesNow(memory.value.story) : null);
    if (part !== null) interpretation = answered2(interpretation, said, part);
  }
  return interpretation === assessment.interpretation ? assessment : { ...assessment, interpretation };
}
function saidHere({ facts, shown, rollCalls, interpretation }) {
  const [change] = facts.changes;
  if (change === void 0 || change.merge === null || change.release !== void 0) return [];
  const { signOffs, waivers, overrides, release: words4 } = interpretation;
  return rollCalls.flatMap((rollCall) => {
    const { gate, findings, release } = rollCall;
    if (gate.kind !== "environment") return [];
    const ofRelease = new Set(findings.flatMap(({ item, ask: ask2 }) => ask2 === "release" ? [item] : []));
    const isMeant = ({ environment, item, click, comment }) => environment === gate.name && click === void 0 && !shown.reacted.includes(comment.id) && (item === "" || ofRelease.has(item));
    const deploys = release?.elsewhere === true ? words4?.deploys ?? [] : [];
    const isAsked2 = ({ environment, comment, standing }) => environment === gate.name && !shown.reacted.includes(comment.id) && mayAsk(standing);
    const said = [...[...signOffs, ...waivers, ...overrides].filter(isMeant), ...deploys.filter(isAsked2)];
    const comments2 = new Set(said.map(({ comment }) => comment.id));
    return comments2.size === 0 ? [] : [{ rollCall, comments: comments2 }];
  });
}
function partOf({ release, candidate, change }, environment, now) {
  const commit = shortCommit(candidate);
  const home = now?.homes[0] ?? null;
  const dropped = now?.dropped.get(candidate);
  if (release?.elsewhere === true && dropped !== void 0) {
    const back = `It comes back by a tag that the checklist takes, or where a holder of any role of the checklist says \`/candidate ${candidate}\`:`;
    return {
      kind: "issue",
      text: `The release of ${commit} to ${environment} was dropped. ${back}`,
      number: dropped.issue
    };
  }
  if (release?.elsewhere === true) {
    const isMore = release.direct.length > 0 || release.changes.some(({ number }) => number !== change?.number);
    const what2 = isMore ? `Deploying ${commit} to ${environment} also brings other changes` : `The release of ${commit} to ${environment} has an issue of its own`;
    const why2 = `${what2}, so what is asked of the release counts only in the issue of the release`;
    return home === null ? { kind: "sentence", text: `${why2}, which is opened in a moment.` } : { kind: "issue", text: `${why2}:`, number: home.issue };
  }
  if (home === null || home.candidate === candidate || release?.base?.commit === home.candidate) return null;
  const text3 = `Here it is said of ${commit} alone. A release of ${shortCommit(home.candidate)} to ${environment} is open, and what is asked of that one is said in its issue:`;
  return { kind: "issue", text: text3, number: home.issue };
}
function answered2(interpretation, { rollCall, comments: comments2 }, part) {
  const isElsewhere2 = rollCall.release?.elsewhere === true;
  const replies = interpretation.replies.map((reply) => {
    if (!comments2.has(reply.comment.id)) return reply;
    return {
      ...reply,
      reaction: isElsewhere2 ? "refused" : reply.reaction,
      reply: [...reply.reply, part]
    };
  });
  return { ...interpretation, replies };
}

// src/gate/unguarded.ts
async function unguardedIn(guards, { rollCalls }) {
  const found2 = /* @__PURE__ */ new Set();
  if (guards === void 0) return found2;
  for (const { gate, enforcement, repository } of rollCalls)
    if (gate.kind === "environment" && enforcement === "block" && !await guards(repository.id, gate.name))
      found2.add(gate.name);
  return found2;
}

// src/gate/evaluate.ts
function withMemory(ledger) {
  return {
    heard: async () => {
      const newest = await ledger.newest();
      return newest.ok ? newest.value.seq : null;
    },
    // What was read beside entries that nobody knows of would lose against every earlier look, or win against a later one.
    recollect: async (snapshot) => snapshot.facts.heard === void 0 ? unheard2(snapshot.facts) : withHoldsPassedOn(ledger, await recollect(ledger, snapshot)),
    recallReleases: (facts, read3) => recallReleases(ledger, facts, read3),
    judging: { needs: needsInFlight, judge: restingOn(judgeInFlight) }
  };
}
async function evaluate(ports, address, fileHint) {
  const assessed = await assess({ ...ports, ...withMemory(ports.ledger) }, address, fileHint);
  if (!assessed.ok) return assessed;
  const assessment = await saidElsewhere(ports.ledger, assessed.value);
  const wanted = await writesFor(ports, address.repository, assessment);
  const behind = await ports.ledger.behind?.() ?? null;
  const { writes, kept: kept3 } = behind === null ? { writes: wanted, kept: [] } : untilHeard(wanted, assessment.shown, behind);
  const recorded = await record2(ports.ledger, assessment, writes);
  if (recorded.ok) await ports.answer?.(address.repository, assessment);
  const carried = await carryOut(ports, { repository: address.repository, assessment, writes, recorded });
  const told5 = await tell(ports, address.repository, assessment);
  const written = [...carried.written, ...told5.written];
  const unwritten = [...kept3, ...carried.unwritten, ...told5.unwritten];
  const { unrecorded: unrecorded2, refused } = carried;
  return { ok: true, value: { assessment, written, unwritten, unrecorded: unrecorded2, again: refused && unrecorded2 === null } };
}
async function tell(ports, repository, assessment) {
  const written = [];
  const unwritten = [];
  for (const write2 of await proposalWrites(ports, repository, assessment)) {
    const result = await ports.writer.write(repository, write2);
    if (result.ok) written.push(write2);
    else unwritten.push({ write: write2, fault: result.fault });
  }
  return { written, unwritten };
}
async function writesFor({ snapshots, guards }, repository, assessment) {
  const wanted = desired(assessment, await unguardedIn(guards, assessment));
  const checks2 = await besideOthers(snapshots, repository, wanted.checks, assessment.shown);
  return difference({ ...wanted, checks: checks2 }, unshadowed(assessment, checks2));
}

// src/gate/file-hints.ts
function filesNamed(checklist) {
  const proofs = checklist.items.flatMap(({ evidence: evidence2 }) => proofsOf(evidence2));
  return [...new Set(proofs.flatMap((proof) => proof.kind === "file" ? [proof.spec.path] : []))];
}

// src/gate/waiting/allowed-run.ts
var DEPLOYING_EVENTS = [
  "push",
  "create",
  "release",
  "workflow_dispatch",
  "repository_dispatch",
  "schedule"
];
function runRules({ branches, tags, workflows }, defaultBranch, { enforcement }, branch) {
  return JSON.stringify([branches, tags ?? null, workflows ?? null, defaultBranch, enforcement, branch]);
}
function containingBranch(rules) {
  const parts = JSON.parse(rules);
  const branch = Array.isArray(parts) ? parts[5] : null;
  return typeof branch === "string" ? branch : null;
}
function refuseRun(run, { repository, environment: name, deployments }, environment, defaultBranch) {
  if (run.repository !== repository.id || run.headRepository !== repository.id)
    return notAllowed("Its commit comes from another repository.", "Start it on a branch of this repository.");
  if (!DEPLOYING_EVENTS.includes(run.event))
    return notAllowed(
      `A run of \`${run.event}\` does not tell which commit it deploys.`,
      `Deploy to ${name} in a workflow of its own, on one of: ${DEPLOYING_EVENTS.join(", ")}.`
    );
  const other = deployments.find(({ commit }) => commit !== run.commit);
  if (other !== void 0)
    return {
      code: "MIXED_SUBJECTS",
      sentence: `Its jobs deploy different commits to ${name}: ${shortCommit(other.commit)} and ${shortCommit(run.commit)}; one answer would let all of them go.`,
      next: "Cancel it, and deploy each commit in a run of its own."
    };
  return refuseWorkflow(run, environment) ?? refuseRef(run, environment, defaultBranch);
}
function refuseWorkflow({ path }, { name, workflows }) {
  if (workflows === void 0 || workflows.includes(path)) return null;
  return notAllowed(
    `\`${path}\` is none of the workflows that may deploy to ${name} (${workflows.join(", ")}).`,
    `Deploy with one of those, or name it under \`workflows\` of ${name} in the checklist.`
  );
}
function refuseRef({ ref }, environment, defaultBranch) {
  if (ref !== null && (isBranch(ref, environment, defaultBranch) || isTag(ref, environment))) return null;
  const allowed = environment.branches.length > 0 ? environment.branches.join(", ") : defaultBranch;
  return notAllowed(
    `${environment.name} takes ${allowed}${environment.tags === void 0 ? "" : ` and tags ${environment.tags.join(", ")}`}, not ${ref === null ? "a commit without a branch" : `\`${ref}\``}.`,
    `Run it there, or name it under \`branches\` or \`tags\` of ${environment.name} in the checklist.`
  );
}
function isBranch(ref, { branches }, defaultBranch) {
  return allowsBranch(branches, defaultBranch, ref);
}
function isTag(ref, { tags }) {
  return tags !== void 0 && anyGlobMatches(tags, ref);
}
var MOST_BRANCHES = 5;
function trustedBranches({ ref }, environment, defaultBranch) {
  const named2 = environment.branches.filter((branch) => !/[*?[\]!+@(){}\\]/.test(branch));
  const own = ref !== null && isBranch(ref, environment, defaultBranch) ? [ref] : [];
  const others = isAnyTag(ref, environment) ? named2.length > 0 ? named2 : [defaultBranch] : [];
  return [.../* @__PURE__ */ new Set([...own, ...others])].slice(0, MOST_BRANCHES);
}
function isAnyTag(ref, environment) {
  return ref !== null && isTag(ref, environment);
}
function notOnTrusted({ commit }, { name }, branches) {
  return {
    code: "SUBJECT_NOT_ON_TRUSTED_REF",
    sentence: `Commit ${shortCommit(commit)} is not on ${branches.join(", ")}.`,
    next: `Merge it there, and deploy what was merged to ${name}.`
  };
}
function unknownEnvironment(name, { environments }) {
  return {
    code: "ENV_UNKNOWN",
    sentence: `The checklist names ${environments.map((one) => one.name).join(", ")}, not ${name}.`,
    next: `Name ${name} under \`environments\` in \`.github/holdpoint.yml\`, or take the rule from the environment.`
  };
}
function notAllowed(sentence, next) {
  return { code: "RUN_NOT_ALLOWED", sentence, next };
}

// src/gate/waiting/read-again.ts
async function readAgain(rule, waiting4, verified) {
  const branch = containingBranch(verified.rules);
  const first = await rule.reread(waiting4, verified, branch);
  if (branch === null || first.ok && first.value.contained !== null) return first;
  const now = first.ok || !mayBeOfTheBranch.has(first.fault.code) ? first : await rule.reread(waiting4, verified, null);
  if (!now.ok) return now;
  const contains = await rule.contains(waiting4.repository.name, branch, verified.candidate);
  return contains.ok ? { ok: true, value: { ...now.value, contained: contains.value } } : contains;
}
var mayBeOfTheBranch = /* @__PURE__ */ new Set(["API_PARTIAL", "API_UNAVAILABLE"]);

// src/gate/waiting/refusal.ts
function supersededBy(later2, environment, candidate) {
  return {
    code: "SUPERSEDED",
    sentence: `${shortCommit(later2)} was let into ${environment} after this run had begun to wait; this one would take it back to ${shortCommit(candidate)}.`,
    next: "Cancel this run. To go back on purpose, start a new one for this commit."
  };
}

// src/gate/waiting/last-look.ts
function lastLook(waiting4, verified, facts, now) {
  const { config } = facts;
  return runMoved(waiting4, verified, now) ?? // What contains it is looked for anew, and told where nothing does.
  (now.contained === false ? moved("the branch of its commit", true) : null) ?? (now.repository === facts.subject.repository.id && now.repository === waiting4.repository.id ? null : moved("the repository")) ?? (now.checklist === (config[0]?.blob?.oid ?? null) ? null : moved("the checklist")) ?? homeMoved(verified, facts, now.home) ?? superseded(waiting4, verified, now) ?? { found: "as it was" };
}
function moved(what2, run = false) {
  return { found: "moved", what: what2, run };
}
var waitingStates = /* @__PURE__ */ new Set(["WAITING", "PENDING"]);
function runMoved({ run, environment, deployments, answeredAt }, { candidate }, now) {
  const ours = now.deployments.filter(
    ({ id, commit }) => deployments.length === 0 ? commit === candidate : deployments.some((one) => one.id === id)
  );
  const waits2 = ours.filter(({ state: state2 }) => waitingStates.has(state2));
  const asks = now.run?.id === run && now.run.waitsFor.some((name) => sameName(name, environment));
  const newest = Math.max(...deployments.map(({ id }) => id));
  const last = ours.find(({ id }) => id === newest);
  if (!asks && waits2.length === 0 && last !== void 0) {
    const covered = answeredAt !== null && milliseconds(last.createdAt) <= answeredAt;
    return { found: "over", ours: covered };
  }
  if (!asks || waits2.length === 0) return moved("the run", true);
  if (now.run?.commit !== candidate || waits2.some(({ commit }) => commit !== candidate))
    return moved("its commit", true);
  return null;
}
function homeMoved({ home }, { changes }, now) {
  const change = changes.find(({ number }) => number === home);
  if (change === void 0) return home === null && changes.length === 0 ? null : moved("what it belongs to");
  if (now === null) return moved(`#${change.number}`);
  if (change.release === void 0 && stateMoved(change, now)) return moved(`#${change.number}`);
  if (commentsMoved(change, now)) return moved(`a comment on #${change.number}`);
  return reviewsMoved(change, now) ? moved(`a review of #${change.number}`) : null;
}
function stateMoved({ state: state2, head, merge }, now) {
  return state2 !== now.state || head.commit !== now.head || (merge?.commit ?? null) !== now.merge;
}
function commentsMoved({ comments: comments2 }, { comments: now }) {
  const then = comments2.filter(({ author }) => author?.type !== "Bot");
  if (now.whole && then.length !== now.newest.length) return true;
  const newest = then.slice(then.length - now.newest.length);
  return newest.length !== now.newest.length || now.newest.some(({ id, editedAt }, at3) => newest[at3]?.id !== id || newest[at3].lastEditedAt !== editedAt);
}
function reviewsMoved({ reviews, release }, now) {
  if (release !== void 0) return false;
  const then = new Map(reviews.map(({ id, state: state2 }) => [id, state2]));
  const isLess = reviews.length < 100 && now.reviews.length !== reviews.length;
  return isLess || now.reviews.some(({ id, state: state2 }) => then.get(id) !== state2);
}
var takenStates = /* @__PURE__ */ new Set(["QUEUED", "IN_PROGRESS", "ACTIVE", "SUCCESS"]);
function superseded({ environment, deployments }, { candidate }, now) {
  const own = now.deployments.filter(
    ({ id, commit, state: state2 }) => commit === candidate && waitingStates.has(state2) && (deployments.length === 0 || deployments.some((one) => one.id === id))
  );
  const newest = Math.max(...own.map(({ id }) => id));
  const later2 = now.deployments.find(
    ({ id, commit, state: state2 }) => id > newest && commit !== candidate && takenStates.has(state2)
  );
  if (later2 === void 0) return null;
  return { found: "refused", refusal: supersededBy(later2.commit, environment, candidate) };
}

// src/gate/waiting/deployers-since.ts
async function deployersSince(ledger, facts, { gate, candidate, enforcement }) {
  if (gate.kind !== "environment" || enforcement !== "block") return null;
  const repository = facts.subject.repository.id;
  const about = { repository, environment: gate.name, changes: [], commits: [], deploying: [candidate] };
  const memory = await ledger.releases(about);
  if (!memory.ok) return memory.fault;
  const known = new Set((facts.deployers ?? []).map(told));
  if (memory.value.deployers.every((one) => known.has(told(one)))) return null;
  return { code: "NOT_READ", detail: "somebody else deploys it than was known when it was judged" };
}
function told({ commit, by, at: at3 }) {
  return JSON.stringify([commit, by.id, by.login, at3]);
}

// src/gate/waiting/left-release.ts
async function leftRelease({ ledger, rule }, waiting4, { assessment: { facts }, rollCall: { candidate, enforcement, rollback } }) {
  const none4 = { ok: true, value: null };
  if (facts.changes[0]?.release !== void 0 || enforcement !== "block" || rollback !== void 0) return none4;
  const { repository, environment } = waiting4;
  const asked = { repository: repository.id, environment: environmentKey(environment), changes: [], commits: [] };
  const memory = await ledger.releases(asked);
  if (!memory.ok) return memory;
  const left2 = memory.value.left?.find((one) => one.candidate === candidate);
  if (left2 === void 0 || !wasOut(left2, memory.value, waiting4)) return none4;
  const run = await rule.run(repository.name, waiting4.run);
  if (!run.ok) return run;
  if (run.value === null || isBefore(left2.at, run.value.startedAt)) return none4;
  return { ok: true, value: over(left2, environment) };
}
function wasOut({ candidate, at: at3, how }, { deployed: { succeeded } }, { answeredAt }) {
  if (how === "deployed" || answeredAt !== null && answeredAt <= milliseconds(at3)) return true;
  return succeeded.some((one) => one.commit === candidate && !isBefore(at3, one.at));
}
function over({ candidate, issue, how }, environment) {
  const commit = shortCommit(candidate);
  const what2 = how === "deployed" ? "is closed" : "is about another commit by now";
  return {
    code: "RELEASE_OVER",
    sentence: `This run began for the release of ${commit} to ${environment} in issue ${issue}, which ${what2}: what was said there is said of this run no more.`,
    next: `Cancel this run, and start a new one, or this one again, for what is left. Or name ${candidate} by /candidate in the issue of a release to ${environment} that is open: then it is judged there.`
  };
}

// src/gate/waiting/answer-entries.ts
function intentEntry(waiting4, verified, { assessment, rollCall }, decision) {
  const { verdict, enforcement, judge, checklist, change } = rollCall;
  const digest = rollCallDigest(rollCall);
  const { run, environment, version, repository } = waiting4;
  return {
    key: `answering:${run}:${verified.attempt}:${environment}:${decision}:${digest}:${version}`,
    repository: repository.id,
    change: change?.number ?? null,
    at: assessment.facts.now,
    body: {
      kind: "answering",
      environment,
      commit: verified.candidate,
      run,
      attempt: verified.attempt,
      decision,
      verdict,
      enforcement,
      digest,
      judge,
      checklist: checklist?.blob ?? null
    }
  };
}
function outcomeEntry({ clock }, { run, environment, version, repository }, { attempt: attempt2, candidate: commit, home }, decision, { outcome, detail }) {
  return {
    key: `answered:${run}:${attempt2}:${environment}:${decision}:${version}`,
    repository: repository.id,
    change: home,
    at: new Date(clock()).toISOString(),
    body: { kind: "answered", environment, commit, run, attempt: attempt2, decision, outcome, detail: detail.slice(0, 500) }
  };
}

// src/gate/waiting/report.ts
var longest4 = 1e3;
var MOST_REPORTS = 8;
function waitingReport(rollCall, before = null) {
  const { change, candidate } = rollCall;
  const { open: open3 } = tally(rollCall);
  const place = change === null ? "" : `[Where this is shown and signed](${change.url})`;
  const blocks2 = [
    whole2(`**${inlineMarkdown(headline(rollCall))}** (${codeSpan(candidate.slice(0, 12))})`),
    ...before === null ? [] : [whole2(queuesBehind(before))],
    ...place === "" ? [] : [whole2(place)],
    ...holds(rollCall.holds),
    ...blockers(rollCall.blockers),
    openItems(open3),
    ...pastes(open3.flatMap(({ next }) => next))
  ];
  return assemble(blocks2.filter(hasWords), longest4, place === "" ? "\u2026" : "\u2026 the rest is there.");
}
function queuesBehind({ candidate, issue, url }) {
  const home = `[#${issue}](${url})`;
  return `This commit has no release of its own yet: ${codeSpan(shortCommit(candidate))} is the fixed candidate (${home}). Deploy that one first, or say ${codeSpan("/drop")} on ${home}; then this one has its turn.`;
}
function hasWords({ open: open3, body }) {
  return open3.length + body.length > 0;
}
function refusalReport(environment, { code, sentence, next }) {
  const words4 = `**Holdpoint does not release this run for ${inlineMarkdown(environment, 100)}: ${code}.**`;
  return `${words4} ${prose(sentence, 400)} Next: ${prose(next, 300)}`.slice(0, longest4);
}
function answerComment(rollCall) {
  const { change } = rollCall;
  const words4 = `${inlineMarkdown(headline(rollCall), 300)}${change === null ? "" : ` ([#${change.number}](${change.url}))`}`;
  return words4.slice(0, longest4);
}

// src/gate/waiting/overtaken.ts
var LISTED_WITHIN = 10 * 6e4;
function overtaken(waiting4, { candidate }, others, { deployments, at: at3 }) {
  const { environment } = waiting4;
  const later2 = others.filter(
    (one) => one.run !== waiting4.run && one.verified !== null && one.verified.candidate !== candidate && sameName(one.environment, environment) && isLater(one, waiting4)
  );
  for (const one of later2) {
    if (one.state === "waiting" && one.tries > 0)
      return { by: "another", detail: `run ${one.run} for ${environment} is being answered` };
    if (one.state !== "approved" || one.verified === null || !goesOn(one, deployments, at3)) continue;
    return { by: "later", refusal: supersededBy(one.verified.candidate, environment, candidate) };
  }
  return { by: "nothing" };
}
function isLater(one, other) {
  if (one.deployments.length === 0 || other.deployments.length === 0) return one.run > other.run;
  return newestOf3(one) > newestOf3(other);
}
function newestOf3({ deployments }) {
  return Math.max(...deployments.map(({ id }) => id));
}
function goesOn(one, deployments, at3) {
  const listed3 = deployments.filter(({ id }) => one.deployments.some((told5) => told5.id === id));
  if (listed3.length === 0) return one.answeredAt !== null && at3 - one.answeredAt < LISTED_WITHIN;
  return listed3.some(({ state: state2 }) => waitingStates.has(state2));
}

// src/gate/waiting/sent-answers.ts
async function answerThere({ rule }, waiting4, verified, decisions) {
  const { run, environment, repository, answeredAt } = waiting4;
  const read3 = await rule.approvals(repository.name, run);
  if (!read3.ok) return read3;
  const ours = read3.value.filter((one) => one.ours && one.environments.some((name) => sameName(name, environment)));
  const found2 = decisions.find((decision) => ours.some(({ state: state2 }) => state2 === decision)) ?? null;
  if (found2 === null || verified.attempt === 1 && answeredAt === null) return { ok: true, value: found2 };
  const now = await rule.reread(waiting4, verified, null);
  if (!now.ok) return now;
  const isGone4 = !(now.value.run?.waitsFor.some((name) => sameName(name, environment)) ?? true);
  return { ok: true, value: isGone4 ? found2 : null };
}
async function confirmed(ports, waiting4, verified, decision, how) {
  const answeredAt = ports.clock();
  await ports.list.change(waiting4, { state: decision, tries: 0, answeredAt });
  await ports.ledger.append([outcomeEntry(ports, waiting4, verified, decision, how)]);
  return { came: decision, detail: how.detail };
}
var ON_ITS_WAY = 6e4;
async function withoutAnswer(ports, waiting4) {
  const { verified, tries, triedAt } = waiting4;
  if (tries === 0 || verified === null) return { came: "waits" };
  if (triedAt !== null && ports.clock() - triedAt < ON_ITS_WAY) return unheard3("it may be on its way still");
  const found2 = await answerThere(ports, waiting4, verified, ["approved", "rejected"]);
  if (!found2.ok) return unheard3(found2.fault.detail);
  if (found2.value !== null)
    return confirmed(ports, waiting4, verified, found2.value, { outcome: "found", detail: "nobody had noted it" });
  const changed = await ports.list.change(waiting4, { tries: 0 });
  return changed.ok && changed.value ? { came: "waits" } : unheard3("it could not be noted that it never came");
}
function unheard3(detail) {
  return { came: "again", detail: `nobody heard what came of the last answer: ${detail}`, run: false };
}

// src/gate/waiting/answer.ts
function decisionOf({ open: open3, verdict, enforcement }, environment) {
  if (open3) return "approved";
  const rejects = environment?.whenNoGo === "reject" && enforcement === "block" && verdict === "no-go";
  return rejects ? "rejected" : null;
}
function rollCallOf({ rollCalls }, environment, candidate) {
  return rollCalls.find(
    ({ gate, candidate: judged2 }) => gate.kind === "environment" && judged2 === candidate && sameName(gate.name, environment)
  );
}
async function answerOne(ports, waiting4, judged2) {
  const { assessment, rollCall } = judged2;
  const { config, facts } = assessment;
  const { verified } = waiting4;
  const environment = config.state === "valid" ? environmentNamed(config.checklist, waiting4.environment) : void 0;
  const decision = decisionOf(rollCall, environment);
  if (decision === null) return withoutAnswer(ports, waiting4);
  if (verified === null || verified.candidate !== rollCall.candidate) return again("its run is not known yet", true);
  const { defaultBranch } = facts.subject.repository;
  const branch = containingBranch(verified.rules);
  if (rollCall.enforcement === "block" && branch === null)
    return again("it is not known yet which branch contains its commit", true);
  if (environment !== void 0 && verified.rules !== runRules(environment, defaultBranch, rollCall, branch))
    return again("the checklist says otherwise than before which runs may deploy", true);
  if (decision === "approved" && followUps({ rollCalls: [rollCall], facts }).length > 0)
    return { ...again("nobody has been told of the exception that opens it"), untold: verified.home };
  const left2 = await leftRelease(ports, waiting4, judged2);
  if (!left2.ok) return again(left2.fault.detail);
  if (left2.value !== null && decision === "approved") return { came: "refused", refusal: left2.value };
  return answerVerified(ports, { waiting: waiting4, verified }, judged2, decision);
}
async function answerVerified(ports, { waiting: waiting4, verified }, judged2, decision) {
  const { assessment } = judged2;
  const said = await objected(ports, judged2);
  if (said !== null) return again(said.detail);
  const intent = await ports.ledger.append([intentEntry(waiting4, verified, judged2, decision)]);
  if (!intent.ok) return again(intent.fault.detail);
  const looked = ports.clock();
  const now = await readAgain(ports.rule, waiting4, verified);
  if (!now.ok) return again(now.fault.detail);
  const found2 = lastLook(waiting4, verified, assessment.facts, now.value);
  if (found2.found === "refused") return { came: "refused", refusal: found2.refusal };
  if (found2.found === "moved") return again(`${found2.what} is not as it was judged`, found2.run);
  if (found2.found === "over") return ended(ports, waiting4, verified, { ours: found2.ours, decision });
  const recorded = decision === "approved" ? await record2(ports.ledger, assessment, releasing(judged2)) : intent;
  if (!recorded.ok) return again(recorded.fault.detail);
  return send(ports, { waiting: waiting4, verified, looked, now: now.value }, judged2, decision);
}
function releasing({ assessment: { shown }, rollCall }) {
  const check = gateCheck(rollCall, shown.checks);
  const { candidate: commit } = rollCall;
  const isShown = shown.checks.some(
    (run) => run.commit === commit && run.name === check?.name && run.externalId === check.externalId && run.conclusion === check.conclusion
  );
  return check === null || isShown ? [] : [{ kind: "create-check", commit, check }];
}
async function objected(ports, judged2) {
  const said = await objection(ports, judged2);
  return said ?? deployersSince(ports.ledger, judged2.assessment.facts, judged2.rollCall);
}
var OLDEST_LOOK = 5e3;
async function outdated(ports, judged2, looked) {
  const said = await objected(ports, judged2);
  if (said !== null) return again(said.detail);
  return ports.clock() - looked > OLDEST_LOOK ? again("the last look is too old by now") : null;
}
async function stopped({ list: list3, clock }, waiting4, verified, { decision, now }) {
  if (decision !== "approved") return null;
  const others = await list3.answeredIn(waiting4.repository.id, waiting4.environment);
  if (!others.ok) return again(others.fault.detail);
  const found2 = overtaken(waiting4, verified, others.value, { deployments: now.deployments, at: clock() });
  if (found2.by === "later") return { came: "refused", refusal: found2.refusal };
  return found2.by === "another" ? again(found2.detail) : null;
}
function again(detail, run = false) {
  return { came: "again", detail, run };
}
async function ended(ports, waiting4, verified, { ours, decision }) {
  const there = !ours && waiting4.tries > 0 ? await answerThere(ports, waiting4, verified, [decision]) : null;
  if (there?.ok === true && there.value !== null)
    return confirmed(ports, waiting4, verified, decision, { outcome: "found", detail: "nobody had noted it" });
  const changed = await ports.list.change(waiting4, { state: ours ? "approved" : "gone" });
  if (!changed.ok) return again(changed.fault.detail);
  return { came: "over", detail: ours ? "our answer let it go" : "nothing waits any more" };
}
async function send(ports, { waiting: waiting4, verified, looked, now }, judged2, decision) {
  const { list: list3, rule } = ports;
  const mine = await list3.change(waiting4, { tries: waiting4.tries + 1, triedAt: ports.clock() });
  if (!mine.ok) return again(mine.fault.detail);
  if (!mine.value) return again("somebody else looks at it");
  const owned = { ...waiting4, tries: waiting4.tries + 1, version: waiting4.version + 1 };
  const kept3 = await stopped(ports, owned, verified, { decision, now }) ?? await outdated(ports, judged2, looked);
  if (kept3 !== null) {
    await list3.change(owned, { tries: waiting4.tries });
    return kept3;
  }
  const { run, environment } = waiting4;
  const answer5 = { run, environment, decision, comment: answerComment(judged2.rollCall) };
  const sent = await rule.answer(waiting4.repository.name, answer5);
  if (sent.ok) return confirmed(ports, owned, verified, decision, { outcome: "sent", detail: "" });
  return unanswered(ports, owned, verified, decision, sent.fault);
}
async function unanswered(ports, waiting4, verified, decision, fault) {
  const found2 = await answerThere(ports, waiting4, verified, [decision]);
  if (found2.ok && found2.value !== null)
    return confirmed(ports, waiting4, verified, decision, { outcome: "found", detail: fault.detail });
  if (!fault.refused || waiting4.tries < MOST_TRIES) return again(fault.detail);
  const outcome = outcomeEntry(ports, waiting4, verified, decision, { outcome: "unconfirmed", detail: fault.detail });
  await ports.ledger.append([outcome]);
  await ports.list.change(waiting4, { state: "refused" });
  return {
    came: "refused",
    refusal: {
      code: "APPROVAL_UNCONFIRMED",
      sentence: `GitHub does not take the answer for ${waiting4.environment}: ${fault.detail}.`,
      next: "An administrator looks whether the rule of the App is enabled on the environment; then the run is started anew."
    }
  };
}
var MOST_TRIES = 3;

// src/gate/waiting/tell.ts
async function tellWaiting({ list: list3, rule, ledger }, waiting4, why2) {
  const { run, environment, reports, said, repository } = waiting4;
  const comment = "rollCall" in why2 ? waitingReport(why2.rollCall, await fixedBefore(ledger, waiting4, why2.rollCall)) : refusalReport(environment, why2.refusal);
  if (said === comment || reports >= MOST_REPORTS) return null;
  const noted = await list3.change(waiting4, { said: comment, reports: reports + 1 });
  if (!noted.ok || !noted.value) return null;
  const sent = await rule.answer(repository.name, { run, environment, decision: null, comment });
  return sent.ok ? "told why it waits" : `could not be told why it waits: ${sent.fault.detail}`;
}
async function tellRefused(ports, { run, environment, repository }, refusal) {
  const known = await ports.list.ofRun(run);
  const row2 = known.ok ? known.value.find((one) => one.environment === environment) : void 0;
  const line = row2 === void 0 ? null : await tellWaiting(ports, { ...row2, repository }, { refusal });
  return `not released, ${refusal.code}${line === null ? "" : `; ${line}`}`;
}
async function fixedBefore(ledger, { repository, environment }, { release, candidate }) {
  if (release?.elsewhere !== true) return null;
  const asked = { repository: repository.id, environment: environmentKey(environment), changes: [], commits: [] };
  const memory = await ledger.releases(asked);
  if (!memory.ok) return null;
  return homesNow(memory.value.story).homes.find((home) => home.fixed && home.candidate !== candidate) ?? null;
}

// src/gate/waiting/answer-judged.ts
async function answerJudged(ports, repository, assessment) {
  const reread2 = [];
  const lines = [];
  let done = true;
  for (const { one, rollCall } of await waitingFor2(ports, repository, assessment)) {
    const answered3 = await answerOne(ports, one, { assessment, rollCall });
    if (answered3.came === "waits") continue;
    if (answered3.came === "again") done = false;
    if (answered3.came === "again" && answered3.run) reread2.push(one.run);
    lines.push(`run ${one.run} ${one.environment}: ${await detailOf(ports, one, answered3)}`);
  }
  return { done, reread: reread2, lines };
}
async function detailOf(ports, one, answered3) {
  if (answered3.came === "again") return `to be looked at again, ${answered3.detail}`;
  return answered3.came === "refused" ? tellRefused(ports, one, answered3.refusal) : answered3.came;
}
async function tellJudged(ports, repository, assessment) {
  const lines = [];
  for (const { one, rollCall } of await waitingFor2(ports, repository, assessment)) {
    if (rollCall.open) continue;
    const line = await tellWaiting(ports, one, { rollCall });
    if (line !== null) lines.push(`run ${one.run} ${one.environment}: ${line}`);
  }
  return lines;
}
async function waitingFor2({ list: list3 }, repository, assessment) {
  const { facts, rollCalls } = assessment;
  if (!rollCalls.some(({ gate }) => gate.kind === "environment")) return [];
  const { subject, changes } = facts;
  const home = changes[0]?.number ?? null;
  const read3 = await list3.forCandidate(subject.repository.id, subject.candidate);
  if (!read3.ok) return [];
  const isRelease2 = changes[0]?.release !== void 0;
  return read3.value.filter(({ verified }) => verified !== null && (isRelease2 || verified.home === home)).flatMap((row2) => {
    const verified = row2.verified === null ? null : { ...row2.verified, home };
    const one = { ...row2, verified, repository: { ...row2.repository, name: repository } };
    const rollCall = rollCallOf(assessment, one.environment, subject.candidate);
    return rollCall === void 0 ? [] : [{ one, rollCall }];
  });
}

// src/gate/waiting/ungated-issue.ts
var longest5 = 6e4;
function ungatedIssue({ deployment, environment, commit, run, by, repository }, rollCall, how) {
  const { open: open3 } = tally(rollCall);
  const change = rollCall.change === null ? "" : ` of [#${rollCall.change.number}](${rollCall.change.url})`;
  const place = inlineMarkdown(environment);
  const blocks2 = [
    whole2(
      `**UNGATED.** Commit ${codeSpan(commit.slice(0, 12))}${change} was let into ${place} while its gate was shut.`,
      "",
      `- Deployment ${deployment}${run === null ? ", made by no workflow run" : ` of workflow run ${run}`}`,
      `- ${how === "bypassed" ? "Started over the rule by" : "Started by"} ${by === null ? "somebody whom GitHub does not name" : inlineMarkdown(by)}`,
      `- ${how === "bypassed" ? `Holdpoint's rule held it, and was bypassed (OUT_OF_BAND)` : `No rule of Holdpoint held it: ${place} is not guarded (ENV_UNGUARDED)`}`
    ),
    ...stops(rollCall),
    ...open3.length === 0 ? [] : [{ ...openItems(open3), open: ["**Open when it went on**", ""] }],
    whole2(...remedy(how, place))
  ];
  return {
    title: visible(`UNGATED: ${commit.slice(0, 12)} was deployed to ${environment} while its gate was shut`, 200),
    text: `<!-- holdpoint:ungated:1 ${repository.id} ${deployment} -->
${assemble(blocks2, longest5, "*The rest does not fit here.*")}`
  };
}
function remedy(how, place) {
  const settings = `_Settings \u2192 Environments \u2192 ${place}_`;
  const keep4 = how === "bypassed" ? `To keep it from happening again, an administrator takes "Allow administrators to bypass configured protection rules" from ${settings}.` : `To keep it from happening again, an administrator enables the App under "Deployment protection rules" in ${settings}; where GitHub offers none, the gate must be a job of its own before the one that deploys.`;
  return [
    "**What to do**",
    "",
    "- See whether what was deployed is sound: give the sign-offs that are missing, or deploy what was there before.",
    `- ${keep4}`,
    "- Close this when that is done."
  ];
}

// src/gate/waiting/look-at-deployment.ts
var settled = { done: true, lines: [] };
async function lookAtDeployment(ports, repository, deployment) {
  const known = await ports.list.deployed(deployment);
  if (!known.ok) return failed3(deployment, known.fault);
  if (known.value === null) return settled;
  const told5 = { ...known.value, repository: { ...known.value.repository, name: repository } };
  const row2 = await rowOf(ports, told5);
  if (!row2.ok) return failed3(deployment, row2.fault);
  if (row2.value?.state === "approved" && row2.value.deployments.length > 0) return settle(ports, deployment);
  if (row2.value === null && told5.state === "queued") return settled;
  return hold(ports, told5, row2.value);
}
function failed3(deployment, { code, detail }) {
  return { done: false, lines: [`deployment ${deployment}: not held against the verdicts, ${code}: ${detail}`] };
}
async function settle({ list: list3 }, deployment) {
  const kept3 = await list3.settle(deployment);
  return kept3.ok ? settled : failed3(deployment, kept3.fault);
}
async function rowOf({ list: list3 }, { run, environment, deployment }) {
  if (run === null) return { ok: true, value: null };
  const rows = await list3.ofRun(run);
  if (!rows.ok) return rows;
  const row2 = rows.value.find((one) => sameName(one.environment, environment));
  const isOurs4 = row2 !== void 0 && (row2.deployments.some(({ id }) => id === deployment) || row2.deployments.length === 0 && row2.state === "approved");
  return { ok: true, value: isOurs4 ? row2 : null };
}
async function hold(ports, told5, row2) {
  const { repository, deployment, commit, environment: name } = told5;
  const address = { repository: repository.name, by: { commit }, environment: name };
  const assessed = await ports.assess(address);
  if (!assessed.ok) return failed3(deployment, assessed.fault);
  const { config, facts } = assessed.value;
  if (config.state === "missing") return settle(ports, deployment);
  if (config.state !== "valid")
    return {
      done: true,
      later: true,
      lines: [`deployment ${deployment}: held against the verdicts when the checklist can be read`]
    };
  const environment = environmentNamed(config.checklist, name);
  if (environment === void 0) return settle(ports, deployment);
  const rollCall = rollCallOf(assessed.value, name, commit);
  if (rollCall === void 0) return failed3(deployment, { code: "NOT_READ", detail: `${name} was not judged` });
  if (rollCall.enforcement === "off") return settle(ports, deployment);
  const reading2 = readIn(facts);
  const begun = reading2?.deployments.newest.find(({ id }) => id === deployment)?.createdAt ?? facts.now;
  const isKnownToWait = row2 !== null && row2.deployments.length > 0;
  if (row2 !== null) {
    const ours = await letGo(ports, row2, begun);
    if (!ours.ok) return failed3(deployment, ours.fault);
    if (ours.value) return settle(ports, deployment);
  }
  if (rollCall.verdict === "go" || rollCall.open && rollCall.enforcement === "block")
    return settle(ports, deployment);
  const memory = await ports.ledger.releases({
    repository: facts.subject.repository.id,
    environment: environment.name,
    changes: [],
    commits: [commit, ...(reading2?.deployments.newest ?? []).map((one) => one.commit)]
  });
  if (!memory.ok) return failed3(deployment, memory.fault);
  const isElsewhere2 = rollCall.release?.elsewhere === true;
  if (isElsewhere2 && stateOf(commit, memory.value.deployed.opened) === "open") return settle(ports, deployment);
  if (rollCall.enforcement === "advise") return note(ports, told5, rollCall, "advised");
  if (isKnownToWait) return note(ports, told5, rollCall, "bypassed");
  if (wouldCount({ deployment, commit, now: facts.now }, reading2, memory.value.deployed))
    return settle(ports, deployment);
  return note(ports, told5, rollCall, await isHeld(ports, told5) ? "bypassed" : "unguarded");
}
async function isHeld({ rule }, { run, repository, environment }) {
  if (run === null) return false;
  const read3 = await rule.isEnabled(repository.name, environment);
  return read3.ok && read3.value;
}
function readIn({ readings }) {
  for (const [key, reading2] of Object.entries(readings)) {
    if (key.startsWith("release:") && isKnown(reading2)) return reading2.value;
  }
  return null;
}
async function letGo({ rule }, { repository, run, environment, verified, tries, triedAt, askedAt, answeredAt }, begun) {
  if (answeredAt !== null && milliseconds(begun) <= answeredAt) return { ok: true, value: true };
  const isGivenUp2 = tries === 0 && triedAt !== null && triedAt >= askedAt && triedAt > (answeredAt ?? 0);
  if (tries === 0 && !isGivenUp2) return { ok: true, value: false };
  const read3 = await rule.approvals(repository.name, run);
  if (!read3.ok) return read3;
  const approvals2 = read3.value.filter(
    (one) => one.state === "approved" && one.environments.some((name) => sameName(name, environment))
  );
  const ours = approvals2.filter((one) => one.ours);
  const isOfThis = answeredAt === null && (!isGivenUp2 || verified?.attempt === 1);
  return { ok: true, value: ours.length > 0 && (isOfThis || ours.length === approvals2.length) };
}
async function note(ports, told5, rollCall, how) {
  const { deployment, repository, environment, commit, run } = told5;
  const by = how === "bypassed" ? await whoBypassed(ports, told5) : told5.by;
  const findings = rollCall.findings.map(({ item, outcome, code }) => ({ item, outcome, code }));
  const about = { repository: repository.id, change: rollCall.change?.number ?? null, at: rollCall.now };
  const body = {
    kind: "ungated",
    environment,
    commit,
    deployment,
    run,
    by,
    how,
    verdict: rollCall.verdict,
    findings
  };
  const noted = await ports.ledger.append([{ ...about, key: `ungated:${repository.id}:${deployment}`, body }]);
  if (!noted.ok) return failed3(deployment, noted.fault);
  const line = `UNGATED deployment ${deployment} of ${commit} to ${environment}, ${how}`;
  if (how === "advised") return { done: (await settle(ports, deployment)).done, lines: [line] };
  const opened = await ports.openIssue(repository.name, ungatedIssue({ ...told5, by }, rollCall, how));
  if (!opened.ok) return { done: false, lines: [line, ...failed3(deployment, opened.fault).lines] };
  const { number: issue, url } = opened.value;
  const entry3 = {
    ...about,
    key: `ungated-told:${repository.id}:${deployment}`,
    body: { kind: "ungated-told", deployment, issue, url }
  };
  const kept3 = await ports.ledger.append([entry3]);
  if (!kept3.ok) return failed3(deployment, kept3.fault);
  return { done: (await settle(ports, deployment)).done, lines: [`${line}: told in issue ${issue}`] };
}
async function whoBypassed({ rule }, told5) {
  if (told5.run === null) return told5.by;
  const read3 = await rule.approvals(told5.repository.name, told5.run);
  if (!read3.ok) return told5.by;
  const one = read3.value.findLast(
    ({ ours, state: state2, environments }) => !ours && state2 === "approved" && environments.some((name) => sameName(name, told5.environment))
  );
  return one?.by ?? told5.by;
}

// src/gate/waiting/deploying-entries.ts
function deployingEntries(waiting4, { id: run, attempt: attempt2, commit, by, first }, now) {
  const people = /* @__PURE__ */ new Map();
  for (const one of [by, first]) if (one !== null && one.type !== "Bot") people.set(one.id ?? one.login, one);
  const at3 = new Date(now).toISOString();
  return waiting4.flatMap(({ repository, environment: name }) => {
    const environment = environmentKey(name);
    return [...people].map(([who2, person2]) => {
      const key = `deploying:${repository.id}:${run}:${attempt2}:${who2}:${environment}`;
      const body = { kind: "deploying", environment, commit, run, attempt: attempt2, by: person2 };
      return { key, repository: repository.id, change: null, at: at3, body };
    });
  });
}

// src/gate/waiting/look-at-run.ts
async function lookAtRun(ports, repository, run, attempt2) {
  const known = await ports.list.ofRun(run);
  if (!known.ok) return failed4(run, known.fault);
  const waiting4 = known.value.filter(({ state: state2 }) => state2 === "waiting").map((one) => ({ ...one, repository: { ...one.repository, name: repository } }));
  if (waiting4.length === 0) return over2;
  const read3 = await ports.rule.run(repository, run);
  if (!read3.ok) return failed4(run, read3.fault);
  const facts = read3.value;
  if (facts === null && attempt2 < PATIENCE2)
    return failed4(run, { code: "NOT_READ", detail: "GitHub knows no such run" });
  if (facts?.status === "completed" && attempt2 < PATIENCE2 && waiting4.some((one) => !isAttemptOf(one, facts)))
    return failed4(run, { code: "NOT_READ", detail: `GitHub says that attempt ${facts.attempt} of it is over` });
  if (facts === null || facts.status === "completed") return gone(ports, waiting4);
  const told5 = await ports.ledger.append(deployingEntries(waiting4, facts, ports.clock()));
  if (!told5.ok) return failed4(run, told5.fault);
  const looks = [];
  for (const one of waiting4) looks.push(await lookAtOne(ports, one, facts));
  return {
    done: looks.every(({ done }) => done),
    waits: looks.some(({ waits: waits2 }) => waits2),
    isNew: looks.some(({ isNew: isNew3 }) => isNew3),
    before: looks.flatMap(({ before = [] }) => before),
    lines: looks.flatMap(({ lines }) => lines)
  };
}
function isAttemptOf({ verified }, { attempt: attempt2 }) {
  return verified !== null && verified.attempt === attempt2;
}
var PATIENCE2 = 4;
var over2 = { done: true, waits: false, isNew: false, lines: [] };
function failed4(run, fault) {
  return {
    done: false,
    waits: true,
    isNew: false,
    lines: [`run ${run}: not answered, ${fault.code}: ${fault.detail}`]
  };
}
async function gone({ list: list3 }, waiting4) {
  for (const one of waiting4) {
    const changed = await list3.change(one, { state: "gone" });
    if (!changed.ok) return failed4(one.run, changed.fault);
  }
  return over2;
}
async function lookAtOne(ports, waiting4, run) {
  const { repository, environment: name } = waiting4;
  const assessed = await ports.assess({ repository: repository.name, by: { commit: run.commit }, environment: name });
  if (!assessed.ok) return failed4(run.id, assessed.fault);
  const assessment = assessed.value;
  const { config } = assessment;
  const rollCall = rollCallOf(assessment, name, run.commit);
  if (rollCall === void 0) return failed4(run.id, { code: "NOT_READ", detail: `${name} was not judged` });
  if (config.state !== "valid") return told2(ports, waiting4, { rollCall });
  const environment = environmentNamed(config.checklist, name);
  if (environment === void 0) return told2(ports, waiting4, { refusal: unknownEnvironment(name, config.checklist) });
  const { defaultBranch } = assessment.facts.subject.repository;
  const refusal = rollCall.enforcement === "block" ? await refuse2(ports, waiting4, run, { environment, defaultBranch }) : { ok: true, value: { branch: null } };
  if (!refusal.ok) return failed4(run.id, refusal.fault);
  if ("refusal" in refusal.value) return told2(ports, waiting4, refusal.value);
  const found2 = verifiedFrom(run, assessment, runRules(environment, defaultBranch, rollCall, refusal.value.branch));
  const kept3 = await keep2(ports, waiting4, found2);
  if (!kept3.ok) return failed4(run.id, kept3.fault);
  const recorded = await record2(ports.ledger, assessment, []);
  if (!recorded.ok) return failed4(run.id, recorded.fault);
  const answered3 = await answerOne(ports, kept3.value, { assessment, rollCall });
  const isNew3 = kept3.value.version !== waiting4.version;
  return after2(ports, kept3.value, answered3, { rollCall, isNew: isNew3 });
}
function verifiedFrom(run, { facts }, rules) {
  const { commit: candidate, attempt: attempt2, suite } = run;
  return { candidate, home: facts.changes[0]?.number ?? null, attempt: attempt2, suite, rules };
}
async function keep2({ list: list3 }, waiting4, verified) {
  if (waiting4.verified !== null && isSame(waiting4.verified, verified)) return { ok: true, value: waiting4 };
  const changed = await list3.change(waiting4, { verified });
  if (!changed.ok) return changed;
  if (!changed.value) return { ok: false, fault: { code: "NOT_READ", detail: "it was asked anew meanwhile" } };
  return { ok: true, value: { ...waiting4, verified, version: waiting4.version + 1 } };
}
function isSame(one, other) {
  const keys = ["candidate", "home", "attempt", "suite", "rules"];
  return keys.every((key) => one[key] === other[key]);
}
async function refuse2({ rule }, waiting4, run, { environment, defaultBranch }) {
  const refusal = refuseRun(run, waiting4, environment, defaultBranch);
  if (refusal !== null) return { ok: true, value: { refusal } };
  const branches = trustedBranches(run, environment, defaultBranch);
  for (const branch of branches) {
    const contains = await rule.contains(waiting4.repository.name, branch, run.commit);
    if (!contains.ok) return contains;
    if (contains.value) return { ok: true, value: { branch } };
  }
  return { ok: true, value: { refusal: notOnTrusted(run, environment, branches) } };
}
async function told2(ports, waiting4, why2) {
  const unverified2 = waiting4.verified === null || (await ports.list.change(waiting4, { verified: null })).ok;
  const now = waiting4.verified === null ? waiting4 : { ...waiting4, verified: null, version: waiting4.version + 1 };
  const line = unverified2 ? await tellWaiting(ports, now, why2) : null;
  const code = "refusal" in why2 ? `not released, ${why2.refusal.code}` : "waits";
  return {
    done: unverified2,
    waits: true,
    isNew: false,
    lines: [`run ${waiting4.run} ${waiting4.environment}: ${line === null ? code : `${code}; ${line}`}`]
  };
}
async function after2(ports, waiting4, answered3, { rollCall, isNew: isNew3 }) {
  const name = `run ${waiting4.run} ${waiting4.environment}`;
  if (answered3.came === "again") {
    const { detail, untold: untold2 = null } = answered3;
    const before = untold2 === null ? [] : [untold2];
    return { done: false, waits: true, isNew: isNew3, before, lines: [`${name}: to be looked at again, ${detail}`] };
  }
  if (answered3.came === "refused") {
    const line2 = await tellRefused(ports, waiting4, answered3.refusal);
    return { done: true, waits: true, isNew: isNew3, lines: [`${name}: ${line2}`] };
  }
  if (answered3.came !== "waits") return { ...over2, lines: [`${name}: ${answered3.came}`] };
  const line = await tellWaiting(ports, waiting4, { rollCall });
  return { done: true, waits: true, isNew: isNew3, lines: line === null ? [] : [`${name}: ${line}`] };
}

// src/app/look-at-waiting.ts
var AGAIN3 = 12 * 36e5;
var UNREADABLE = 36e5;
function answering(options, ports, { installation, repository }) {
  const sources = sourcesOf(options, ports);
  if (sources === null) return null;
  let isDone = true;
  return {
    done: () => isDone,
    guards: async (of, environment) => {
      const known = await sources.list.guards(of, environment);
      return known.ok && known.value;
    },
    answer: async (_, assessment) => {
      const { done, reread: reread2, lines } = await answerJudged(sources, repository, assessment);
      isDone = done;
      lines.forEach((line) => options.log(`${installation} ${repository} ${line}`));
      for (const run of reread2) await wake(options, { installation, repository, what: { run } });
    },
    tell: async (assessment) => {
      for (const line of await tellJudged(sources, repository, assessment))
        options.log(`${installation} ${repository} ${line}`);
    }
  };
}
async function lookAtWaiting(options, ports, wakeUp, attempt2) {
  const { what: what2, installation, repository } = wakeUp;
  const sources = sourcesOf(options, ports);
  if (sources === null) return true;
  const say = (line) => options.log(`${installation} ${repository} ${line}`);
  if ("run" in what2) {
    const { done, waits: waits2, isNew: isNew3, before = [], lines } = await lookAtRun(sources, repository, what2.run, attempt2);
    lines.forEach(say);
    for (const number of before) await wake(options, { installation, repository, what: { number } });
    if (!done || !waits2) return done;
    const later2 = options.clock() + AGAIN3;
    await options.queue.enqueue(subjectKey(wakeUp), later2);
    const rows = await sources.list.ofRun(what2.run);
    await wakeReleasesOf(options, wakeUp, rows, isNew3 || attempt2 > 1 ? options.clock() : later2);
    return true;
  }
  if ("deployment" in what2) {
    const { openIssue: openIssue2 } = ports;
    if (openIssue2 === void 0) return true;
    const { done, lines, later: later2 } = await lookAtDeployment({ ...sources, openIssue: openIssue2 }, repository, what2.deployment);
    lines.forEach(say);
    if (later2 === true) await options.queue.enqueue(subjectKey(wakeUp), options.clock() + UNREADABLE);
    return done;
  }
  return findWaiting(options, sources, wakeUp, say);
}
async function wakeReleasesOf({ queue }, { installation, repository }, rows, at3) {
  for (const { state: state2, verified, environment, repository: of } of rows.ok ? rows.value : []) {
    const what2 = { release: environmentKey(environment), of: of.id };
    if (state2 === "waiting" && verified !== null)
      await queue.enqueue(subjectKey({ installation, repository, what: what2 }), at3);
  }
}
async function findWaiting(options, { list: list3, rule }, { installation, repository }, say) {
  const known = await list3.ofRepository(repository);
  const runs = new Set(known.ok ? known.value.map(({ run }) => run) : []);
  const found2 = await rule.waitingRuns({ installation, repository });
  if (!found2.ok) say(`what waits could not be read, ${found2.fault.code}: ${found2.fault.detail}`);
  for (const asked of found2.ok ? found2.value : []) {
    const noticed2 = await list3.notice(asked, options.clock());
    if (!noticed2.ok) say(`run ${asked.run} ${asked.environment}: not noted, ${noticed2.fault.code}`);
    runs.add(asked.run);
  }
  for (const run of runs) await wake(options, { installation, repository, what: { run } });
  await wakeReleasesOf(options, { installation, repository }, known, options.clock());
  return known.ok && found2.ok;
}
async function wakeAllWaiting({
  waiting: waiting4,
  queue,
  clock,
  log
}) {
  const places = await waiting4?.places();
  if (places === void 0) return;
  if (!places.ok) return log(`what waits is not known, ${places.fault.code}: ${places.fault.detail}`);
  for (const { installation, repository } of places.value)
    await wake({ queue, clock }, { installation, repository: repository.name, what: { waiting: true } });
}
function wake({ queue, clock }, wakeUp) {
  return queue.enqueue(subjectKey(wakeUp), clock());
}
function sourcesOf({ waiting: list3, ledger, clock, memo }, ports) {
  const { rule } = ports;
  if (list3 === void 0 || rule === void 0) return null;
  const memory = withMemory(ledger);
  return {
    list: list3,
    rule,
    ledger,
    clock,
    assess: (address) => assess({ ...ports, ...memory, stopwatch: clock }, address, memo.files(address.repository))
  };
}

// src/gate/release/named-candidate.ts
async function namedCandidate({ interpretation, facts, config }, home, seen, bringing) {
  const named2 = interpretation.release?.candidate ?? null;
  if (named2 === null) return null;
  const { commit: written, by } = named2;
  const known = [home.candidate, ...seen, ...historyOf2(facts)].filter((oid) => oid.startsWith(written));
  const [only] = new Set(known);
  if (only !== void 0 && new Set(known).size === 1)
    return only === home.candidate && home.fixed ? null : { candidate: only, branch: home.branch, by };
  if (only !== void 0 || !/^[0-9a-f]{40}$/.test(written) || config.state !== "valid") return null;
  const environment = environmentNamed(config.checklist, facts.subject.environment ?? "");
  const read3 = await bringing(written);
  if (!read3.ok || environment === void 0) return null;
  const branch = mergedInto(read3.value, environment, facts.subject.repository.defaultBranch);
  return branch === null ? null : { candidate: written, branch, by };
}
function mergedInto({ candidate, history: history2 }, { branches }, defaultBranch) {
  const tip = history2.commits.find(({ oid }) => oid === candidate);
  const brought = tip?.changes.find(
    ({ merge, base }) => merge === candidate && allowsBranch(branches, defaultBranch, base)
  );
  return brought?.base ?? null;
}
function historyOf2({ readings }) {
  return Object.entries(readings).flatMap(([key, reading2]) => {
    if (!key.startsWith("release:") || !isKnown(reading2)) return [];
    return reading2.value.history.commits.map(({ oid }) => oid);
  });
}

// src/gate/release/story-entries.ts
function homeEntry({ repository, environment, home }, at3) {
  const { issue, url, candidate, branch } = home;
  return {
    key: `release-home:${repository}:${issue}:${candidate}:${at3}`,
    repository,
    change: issue,
    at: at3,
    body: { kind: "release-home", environment: environmentKey(environment), candidate, branch, issue, url }
  };
}
function fixedEntry({
  repository,
  environment,
  home,
  how,
  by
}, now) {
  const { issue, candidate } = home;
  const what2 = { environment: environmentKey(environment), candidate, issue, by };
  return {
    key: `release-fixed:${repository}:${issue}:${candidate}:${now}`,
    repository,
    change: issue,
    at: now,
    body: { kind: "release-step", ...what2, step: "fixed", how }
  };
}
function endedEntry({ repository, environment, home, end: end2 }, { now }) {
  const { issue, candidate, branch } = home;
  const what2 = { environment: environmentKey(environment), candidate, issue, by: end2.by, branch };
  return {
    key: `release-ended:${repository}:${issue}:${candidate}:${now}`,
    repository,
    change: issue,
    at: now,
    body: {
      kind: "release-step",
      ...what2,
      step: "ended",
      how: end2.how,
      ...end2.said === void 0 ? {} : { said: end2.said }
    }
  };
}
function candidateEntry(repository, proposed, at3, seq) {
  const environment = environmentKey(proposed.environment);
  return {
    key: `candidate:${repository}:${proposed.candidate}:${seq}:${environment}`,
    repository,
    change: null,
    at: at3,
    body: { kind: "candidate", ...proposed, environment }
  };
}

// src/app/look-at-ref.ts
async function lookAtRef(options, ports, wakeUp, target) {
  const { repository } = wakeUp;
  const { ref, tip: commit, of } = target;
  const known = options.memo.places(repository);
  if (ref.startsWith(BRANCH) && !await wakeReturned(options, wakeUp, target)) return false;
  const before = known === null ? [] : await proposals(options, known, target);
  const isOfChange = options.memo.changeOf(repository, commit) !== null;
  if (ref.startsWith(BRANCH) && isOfChange && !before.some(isBack)) return true;
  if (known !== null && before.length === 0) return true;
  const places = await readPlaces(ports, repository, commit);
  if (places === null) return false;
  const all = await proposals(options, places, target);
  const wanted = ref.startsWith(BRANCH) && places.isMerge ? all.filter(isBack) : all;
  if (wanted.length === 0) return true;
  const now = await ports.releases?.tip(repository, ref) ?? null;
  if (now === null || !now.ok) return now === null;
  if (now.value !== commit) return true;
  const at3 = new Date(options.clock()).toISOString();
  const branch = ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : null;
  const by = branch === null ? "tag" : "pushed";
  for (const one of wanted) {
    const there = branch ?? one.branch;
    const found2 = there === null ? await broughtInto(ports, places, one.name, { repository, commit }) : ok(there);
    if (!found2.ok) return false;
    const proposed = { environment: one.name, candidate: commit, by, branch: found2.value };
    const appended = await options.ledger.append([candidateEntry(of, proposed, at3, options.clock())]);
    if (!appended.ok) return false;
    const what2 = { release: environmentKey(one.name), of };
    await options.queue.enqueue(subjectKey({ ...wakeUp, what: what2 }), options.clock());
  }
  return true;
}
function isBack({ back }) {
  return back === true;
}
async function proposals({ ledger }, { environments, defaultBranch }, { ref, tip: commit, of, pushed }) {
  const found2 = [];
  for (const environment of environments) {
    const { name } = environment;
    if (!takes(environment, defaultBranch, ref)) continue;
    const about = { repository: of, environment: name, changes: [], commits: [], deploying: [commit] };
    const memory = await ledger.releases(about);
    if (!memory.ok) continue;
    const { seen, dropped, aside } = homesNow(memory.value.story);
    if (ref.startsWith(TAG)) {
      const before = dropped.get(commit);
      const isMeant = before === void 0 ? seen.has(commit) && !isTagged(memory.value, commit) : isLater2(pushed, before.said);
      if (isMeant) found2.push({ name, branch: branchOf(memory.value, commit) ?? before?.branch ?? null });
    } else if (aside.some(({ candidate }) => candidate === commit)) found2.push({ name, branch: null, back: true });
    else if (!seen.has(commit) && !dropped.has(commit) && memory.value.deployed.succeeded.length > 0)
      found2.push({ name, branch: null });
  }
  return found2;
}
function isLater2(pushed, dropped) {
  if (pushed === void 0 || dropped === void 0) return false;
  return Math.floor(milliseconds(dropped) / 1e3) < pushed;
}
async function broughtInto({ releases: releases2 }, { environments, defaultBranch }, environment, { repository, commit }) {
  const taking = environments.find(({ name }) => name === environment);
  if (releases2 === void 0 || taking === void 0) return ok(null);
  const read3 = await releases2.bringing(repository, { environment, candidate: commit });
  return read3.ok ? ok(mergedInto(read3.value, taking, defaultBranch)) : read3;
}
function ok(value) {
  return { ok: true, value };
}
function branchOf({ story }, commit) {
  const branches = story.flatMap(
    (said) => said.kind !== "release-step" && said.candidate === commit && said.branch !== null ? [said.branch] : []
  );
  return branches.at(-1) ?? null;
}
function isTagged({ story }, commit) {
  return story.some((said) => said.kind === "candidate" && said.by === "tag" && said.candidate === commit);
}

// src/gate/release/ending.ts
var STAYS = 24 * 36e5;
function deployedUntil({ rollCalls }) {
  const release = rollCalls[0]?.release;
  if (release?.since !== "same" || release.base === null) return null;
  const { at: at3 } = release.base;
  return { since: at3, until: after(at3, STAYS) };
}
var LONGEST5 = 30 * 24 * 36e5;
function isOver({ since, until }, { next, going }, now) {
  if (isBefore(now, until)) return next && !going;
  return next || !going || !isBefore(now, after(since, LONGEST5));
}
function endOf(looked, beside) {
  const { rollCalls, interpretation, facts } = looked;
  const [rollCall] = rollCalls;
  const drop = interpretation.release?.drop ?? null;
  if (drop !== null)
    return {
      how: "dropped",
      by: drop.by,
      said: drop.at,
      numbers: [],
      sentence: `${drop.by.login} dropped this release.`
    };
  if (rollCall === void 0) return null;
  const { release, blockers: blockers2, holds: holds2 } = rollCall;
  if (release?.since === "same") {
    const stays = deployedUntil(looked);
    if (stays !== null && !isOver(stays, beside, facts.now)) return null;
    return { how: "deployed", by: null, numbers: [], sentence: "This release is deployed." };
  }
  if (blockers2.some(({ code }) => code === "CANDIDATE_BEHIND")) {
    const sentence2 = "What is deployed contains this release, and more.";
    return { how: "deployed", by: null, numbers: [], sentence: sentence2 };
  }
  const isKnown3 = release?.changes.every(({ outcome }) => outcome !== "unknown") ?? false;
  if (release === void 0 || !isKnown3 || release.direct.length > 0 || release.changes.length > 1) return null;
  if (holds2.length > 0) return null;
  const [only] = release.changes;
  const numbers2 = only === void 0 ? [] : [only.number];
  const sentence = only === void 0 ? "Nothing of it is left to be deployed here." : `Only #${only.number} is left of it, which is judged on its own pull request.`;
  return { how: "single", by: null, numbers: numbers2, sentence };
}
function endedText({ rollCalls, config, facts }, { how, sentence }) {
  const [change] = facts.changes;
  if (change === void 0) throw new Error("a home without its issue");
  const { title: title3, text: text3 } = releaseHome({ rollCalls, config, facts }, change);
  const lines = text3.split("\n");
  const back = how === "dropped" ? [
    `To release it after all, a holder of any role of the checklist comments here:`,
    "",
    `    /candidate ${change.head.commit}`,
    ""
  ] : [];
  const said = [...lines.slice(0, 2), `**${prose(sentence)}**`, "", ...back, ...lines.slice(2)].join("\n");
  return { kind: "update-issue", number: change.number, title: title3, text: said, open: false };
}
function isFixedBy({ interpretation, facts }) {
  return interpretation.signOffs.some(
    ({ standing, commit }) => standing.counts && (commit ?? facts.subject.candidate) === facts.subject.candidate
  );
}

// src/gate/release/unsettled.ts
var OVER = 3e3;
function unsettledChanges({ rollCalls, facts }) {
  const touched2 = new Map(
    Object.entries(facts.readings).flatMap(([key, reading2]) => {
      if (!key.startsWith("release:") || !isKnown(reading2)) return [];
      const { history: history2 } = reading2.value;
      return history2.commits.flatMap(
        ({ changes }) => changes.map(({ number, updatedAt }) => [number, updatedAt])
      );
    })
  );
  const config = facts.config.map(({ blob }) => blob?.oid ?? "-").join(" ");
  return rollCalls.flatMap(({ release }) => release?.changes ?? []).filter(({ outcome, code }) => outcome === "unknown" && code !== "CHANGE_TOO_LARGE").map(({ number }) => {
    const at3 = touched2.get(number) ?? facts.now;
    const settled2 = facts.settled?.find((one) => one.number === number);
    const { until = "-", heard = "-" } = settled2 ?? {};
    const isDoubted = settled2 !== void 0 && (settled2.overtaken === true || isInDoubt(settled2));
    return { number, at: milliseconds(at3) + OVER, state: `${at3} ${config} ${until} ${isDoubted ? heard : "-"}` };
  });
}

// src/app/close-candidate.ts
async function closeCandidate({ writer, openRuns }, { repository, of, home, why: why2 }, now) {
  const runs = await openRuns(repository, home.candidate);
  if (!runs.ok) return runs;
  for (const run of runs.value.filter((one) => isOfHome(one, of, home))) {
    const closed = await writer.write(repository, {
      kind: "update-check",
      id: run.id,
      check: takenBack(run, why2, now)
    });
    if (!closed.ok) return closed;
  }
  return { ok: true, value: null };
}
function isOfHome({ externalId }, of, { issue, candidate }) {
  const id = parseExternalId(externalId);
  return id?.kind === "gate" && id.repository === of && id.change === issue && id.candidate === candidate;
}
function movedOn({ issue, candidate }, to) {
  return {
    title: `Not the candidate any more: the release is about ${shortCommit(to)} now`,
    summary: `The release in #${issue} is about ${shortCommit(to)} now. To release ${shortCommit(candidate)} after all, a holder of any role of the checklist comments there:

    /candidate ${candidate}
`
  };
}
function isLost({ issue, candidate }, what2, environment) {
  const gone2 = what2 === "issue" ? `the issue #${issue} of this release is gone` : `GitHub does not know ${candidate} any more`;
  const lost = what2 === "issue" ? `The issue #${issue} of this release was deleted, transferred or made a discussion, and what was said there, holds among it, cannot be read any more.` : `GitHub does not know ${candidate} any more, so nothing can be told about it.`;
  return {
    title: `Given up: ${gone2}`,
    summary: `${lost} So this release is given up, and the next one has its turn. It comes back by a tag that the checklist takes, or where a holder of any role of the checklist names it in the issue of another release to ${environment}:

    /candidate ${candidate}
`
  };
}
function isOver2({ issue, candidate }, { how, sentence }) {
  const again3 = how === "dropped" ? `It comes back by a tag that the checklist takes, or where a holder of any role of the checklist names it there:

    /candidate ${candidate}
` : "Whoever deploys it again asks for it anew, on its pull request.";
  return {
    title: `Not to be released any more: ${sentence}`,
    summary: `${sentence} The release was told in #${issue}. ${again3}`
  };
}

// src/app/next-candidate.ts
var MOST4 = 5;
async function nextCandidate(ledger, ports, place, now) {
  const waiting4 = now.waiting.filter(({ candidate }) => !now.dropped.has(candidate));
  const newest = waiting4.at(-1);
  if (newest === void 0) return leftBehind(ledger, ports, place, now);
  if (isByName(newest) || waiting4.length === 1) return ok2(newest);
  const there = await onBranch2(ports, place, waiting4, none2);
  return there.ok ? ok2(there.value ?? newest) : there;
}
async function leftBehind(ledger, ports, place, { aside, dropped }) {
  const last = [...dropped.values()].at(-1);
  if (last?.lost === true) {
    const told5 = await ledger.recall({ repository: place.of, changes: [last.issue], anchors: [] });
    if (!told5.ok) return told5;
    if (isGivenUp(told5.value.remembered)) return ok2(null);
  }
  if (last?.lost === true && last.twice !== true && !last.fixed && last.url !== "")
    return onBranch2(ports, place, [...aside, again2(place, last)], none2);
  if (aside.length === 0) return ok2(null);
  if (last === void 0 || last.lost === true) return onBranch2(ports, place, aside, none2);
  const stays = last.branch === null ? ok2(true) : await isOn(ports, place, last);
  if (!stays.ok) return stays;
  if (!stays.value) return onBranch2(ports, place, aside, none2);
  const read3 = await ports.bringing(place.repository, { environment: place.environment, candidate: last.candidate });
  if (!read3.ok) return read3;
  return onBranch2(ports, place, aside, ancestorsOf(last.candidate, historyOf(read3.value.history.commits)));
}
function again2({ environment }, { candidate, branch }) {
  return { kind: "candidate", environment, candidate, by: "waiting", branch };
}
async function onBranch2(ports, place, proposed, givenUp) {
  const left2 = proposed.filter(({ candidate }) => !givenUp.has(candidate));
  for (const one of left2.toReversed().slice(0, MOST4)) {
    const there = await isOn(ports, place, one);
    if (!there.ok) return there;
    if (there.value) return ok2(one);
  }
  return ok2(null);
}
async function isOn({ rule }, { repository }, { branch, candidate }) {
  return rule === void 0 || branch === null ? ok2(false) : rule.contains(repository, branch, candidate);
}
var none2 = /* @__PURE__ */ new Set();
function ok2(value) {
  return { ok: true, value };
}

// src/app/rollout.ts
var MOST_RUNS = 3;
async function isRollingOut({ waiting: list3, rule }, place) {
  if (list3 === void 0 || rule === void 0) return false;
  const isOfIt = (one) => isOf(one, place);
  const open3 = await list3.ofRepository(place.repository);
  const answered3 = await list3.answeredIn(place.of, place.environment);
  if (!open3.ok || !answered3.ok || open3.value.some(isOfIt)) return true;
  return doesAnyGoOn(rule, place, answered3.value.filter(isOfIt));
}
var LASTS = 24 * 36e5;
async function letGoSince({ waiting: list3, rule }, place, now) {
  if (list3 === void 0 || rule === void 0) return null;
  const answered3 = await list3.answeredIn(place.of, place.environment);
  const open3 = await list3.ofRepository(place.repository);
  if (!answered3.ok || !open3.ok) return now;
  const rows = [...answered3.value, ...open3.value].filter((one) => isOf(one, place));
  const runs = /* @__PURE__ */ new Map();
  for (const one of rows) {
    const at3 = lastWord(one);
    if (at3 !== null && at3 > now - LASTS) runs.set(one.run, Math.max(at3, runs.get(one.run) ?? at3));
  }
  const newest = [...runs].toSorted(([, one], [, other]) => other - one).map(([run, at3]) => ({ run, at: at3 }));
  for (const { run, at: at3 } of newest.slice(0, MOST_RUNS)) if (await goesOn2(rule, place, run)) return at3;
  return null;
}
function lastWord({ tries, triedAt, answeredAt }) {
  return tries > 0 && triedAt !== null ? Math.max(triedAt, answeredAt ?? triedAt) : answeredAt;
}
function isOf({ repository, environment, deployments }, place) {
  return repository.id === place.of && sameName(environment, place.environment) && deployments.some(({ commit }) => commit === place.candidate);
}
async function doesAnyGoOn(rule, place, rows) {
  for (const { run } of rows.slice(0, MOST_RUNS)) if (await goesOn2(rule, place, run)) return true;
  return false;
}
async function goesOn2(rule, { repository }, run) {
  const read3 = await rule.run(repository, run);
  return !read3.ok || read3.value !== null && read3.value.status !== "completed";
}
var AT_FIRST = 5 * 6e4;
function nextAsked(since, now) {
  const next = now + Math.max(AT_FIRST, now - since);
  return now < since + LASTS ? Math.min(next, since + LASTS) : next;
}

// src/app/find-home.ts
async function findHome(options, ports, claim2, now) {
  const [home] = now.homes;
  if (home === void 0) {
    const next = await nextCandidate(options.ledger, ports, { ...claim2, repository: claim2.wakeUp.repository }, now);
    if (!next.ok) return next;
    return next.value === null ? ok3(null) : open(options, ports, claim2, next.value);
  }
  const newest = now.waiting.findLast(({ candidate }) => !now.dropped.has(candidate));
  const isSame2 = newest?.candidate === home.candidate && !isByName(newest);
  if (home.fixed || newest === void 0 || isSame2) return { ok: true, value: home };
  const keptSince = isByName(newest) ? null : await letGo2(options, ports, claim2, home);
  return moveOn(options, ports, claim2, { home, newest, keptSince });
}
function letGo2({ waiting: waiting4, clock }, { rule }, { wakeUp: { repository }, of, environment }, { candidate }) {
  return letGoSince({ waiting: waiting4, rule }, { repository, of, environment, candidate }, clock());
}
async function open({ ledger, clock }, { writer }, { wakeUp, of, environment }, newest) {
  const { candidate, branch } = newest;
  const marker = homeMarker(of, environment);
  const text3 = firstText(marker, environment, candidate);
  const title3 = homeTitle(environment, candidate);
  const past = [];
  for (; ; ) {
    const opening = { kind: "open-home", marker, title: title3, text: text3, past: [...past] };
    const written = await writer.write(wakeUp.repository, opening);
    if (!written.ok) return written;
    const { issue } = written.value;
    if (issue === void 0 || past.includes(issue.number))
      return { ok: false, fault: { code: "API_PARTIAL", detail: "no issue came of opening the home of a release" } };
    const before = await ledger.homeOf({ repository: of, issue: issue.number });
    if (!before.ok) return before;
    if (before.value === null) {
      const home = { issue: issue.number, url: issue.url, candidate, branch, fixed: false };
      return kept2(ledger, clock, { repository: of, environment, home }, newest);
    }
    past.push(issue.number);
  }
}
async function moveOn({ ledger, clock, memo }, ports, { wakeUp: { repository }, of, environment }, { home, newest, keptSince }) {
  const { candidate, branch } = newest;
  const about = { repository: of, environment };
  const moved3 = { ...home, candidate, branch };
  const keeps = keptSince === null ? null : { ok: true, value: { ...home, keptSince } };
  const behind = `${of} ${environment} ${candidate} behind ${home.candidate}`;
  if (keeps !== null && memo.isCounted(behind)) return keeps;
  if (!isByName(newest)) {
    const read3 = await ports.bringing(repository, { environment, candidate });
    if (!read3.ok) return read3;
    const isNewer = ancestorsOf(candidate, historyOf(read3.value.history.commits)).has(home.candidate);
    const turn = isNewer ? ok3("next") : await turnOf(ports, repository, { home, newest });
    if (!turn.ok) return turn;
    if (turn.value === "untold") return { ok: true, value: home };
    if (turn.value === "not") {
      const same2 = await kept2(ledger, clock, { ...about, home });
      return same2.ok && same2.value !== null ? { ok: true, value: { ...same2.value, alone: true } } : same2;
    }
  }
  if (keeps !== null) {
    memo.count(behind);
    return keeps;
  }
  if (candidate !== home.candidate) {
    const leaving = { repository, of, home, why: movedOn(home, candidate) };
    const closed = await closeCandidate(ports, leaving, new Date(clock()).toISOString());
    if (!closed.ok) return closed;
  }
  return kept2(ledger, clock, { ...about, home: moved3 }, newest);
}
async function turnOf({ rule }, repository, { home, newest }) {
  const { branch } = home;
  if (rule === void 0 || branch === null || branch !== newest.branch) return ok3("not");
  const stays = await rule.contains(repository, branch, home.candidate);
  if (!stays.ok || stays.value) return stays.ok ? ok3("not") : stays;
  const comes = await rule.contains(repository, branch, newest.candidate);
  return comes.ok ? ok3(comes.value ? "next" : "untold") : comes;
}
function ok3(value) {
  return { ok: true, value };
}
async function kept2(ledger, clock, about, named2) {
  const at3 = new Date(clock()).toISOString();
  const how = named2?.by === "tag" || named2?.by === "command" ? named2.by : null;
  const fixed = how === null ? [] : [fixedEntry({ ...about, how, by: null }, at3)];
  const appended = await ledger.append([homeEntry(about, at3), ...fixed]);
  return appended.ok ? { ok: true, value: { ...about.home, fixed: how !== null || about.home.fixed } } : appended;
}

// src/app/lost-home.ts
async function giveUpLost({ ledger, queue, clock, log }, ports, { wakeUp, of, environment }, { home, fault }) {
  if (fault.code !== "API_PARTIAL") return fault;
  const { installation, repository } = wakeUp;
  const { issue, candidate } = home;
  const lost = await ports.lost({ repository, of, issue, candidate });
  if (!lost.ok || lost.value === null) return fault;
  if (lost.value === "issues")
    return { ...fault, detail: `issues are switched off in this repository, and the release is told in #${issue}` };
  const now = new Date(clock()).toISOString();
  const why2 = isLost(home, lost.value, environment);
  const left2 = lost.value === "commit" ? null : await closeCandidate(ports, { repository, of, home, why: why2 }, now);
  if (left2 !== null && !left2.ok) return left2.fault;
  const end2 = { how: "dropped", by: null, numbers: [], sentence: why2.title };
  const ended3 = await ledger.append([endedEntry({ repository: of, environment, home, end: end2 }, { now })]);
  if (!ended3.ok) return ended3.fault;
  log(`${subjectKey(wakeUp)}: ${why2.title}`);
  for (const what2 of [{ commit: candidate }, { release: environment, of }])
    await queue.enqueue(subjectKey({ installation, repository, what: what2 }), clock());
  return null;
}

// src/app/look-at-dropped.ts
async function lookAtDropped({ ledger, memo }, ports, { wakeUp: { repository }, of, environment }, issue) {
  const memory = await ledger.releases({ repository: of, environment, changes: [], commits: [], issue });
  if (!memory.ok) return memory;
  const dropped = [...homesNow(memory.value.story).dropped.values()].find((home) => home.issue === issue);
  if (dropped === void 0) return nothing2;
  const { candidate, branch } = dropped;
  const files = memo.files(repository);
  const snapshots = { snapshot: () => ports.home({ repository, issue, environment, candidate, branch }, files) };
  const asking = { ...ports, ...withMemory(ledger), judging: ofWords, snapshots };
  const looked = await assess(asking, { repository, by: { number: issue }, environment }, files);
  if (!looked.ok) return looked;
  const { facts, interpretation } = looked.value;
  const named2 = interpretation.release?.candidate ?? null;
  if (named2 === null) return nothing2;
  const isMeant = candidate.startsWith(named2.commit);
  const found2 = isMeant && branch === null ? await branchOf2(looked.value, ports, candidate) : { ok: true, value: branch };
  if (!found2.ok) return found2;
  const isBack2 = isMeant && found2.value !== null;
  const told5 = isBack2 ? looked.value : refusedWith(isMeant ? unplaced(candidate, environment) : misplaced(candidate), looked.value, named2.comment.id);
  const answered3 = await answer2(ports, repository, told5, named2.comment.id);
  if (!answered3.ok || !isBack2) return answered3;
  if (facts.ledger === void 0 || !isKnown(facts.ledger))
    return { ok: false, fault: { code: "LEDGER_UNAVAILABLE", detail: "it does not tell what was said" } };
  const proposed = { environment, candidate, by: "command", branch: found2.value };
  const appended = await ledger.append([candidateEntry(of, proposed, facts.now, facts.ledger.value.seq)]);
  return appended.ok ? nothing2 : appended;
}
var ofWords = {
  needs: (config, facts) => config.state === "valid" ? missingNeeds(config.checklist, facts).filter(({ kind }) => kind !== "release") : [],
  judge: judgeGates
};
var nothing2 = { ok: true, value: null };
async function answer2(ports, repository, assessment, to) {
  const answers2 = desired(assessment).answers.filter(({ comment }) => comment === to);
  const writes = difference(
    { checks: [], comment: null, followUps: [], reminders: [], answers: answers2, reviewers: null },
    assessment.shown
  );
  for (const write2 of writes) {
    const written = await ports.writer.write(repository, write2);
    if (!written.ok) return written;
  }
  return nothing2;
}
async function branchOf2({ config, facts }, ports, candidate) {
  const { repository, environment: name } = facts.subject;
  const environment = config.state === "valid" ? environmentNamed(config.checklist, name ?? "") : void 0;
  if (environment === void 0) return nothing2;
  const read3 = await ports.bringing(repository.name, { environment: environment.name, candidate });
  return read3.ok ? { ok: true, value: mergedInto(read3.value, environment, repository.defaultBranch) } : read3;
}
function misplaced(candidate) {
  return `This release was dropped. Here only its own commit ${shortCommit(candidate)} comes back, by \`/candidate ${candidate}\`; another one is named in the issue of a release that is open.`;
}
function unplaced(candidate, environment) {
  return `It is not known any more how ${shortCommit(candidate)} came to be proposed for ${environment}, and no pull request was merged as it into a branch that is deployed there. A newer commit that contains it is released with it: \`/candidate SHA\` in the issue of a release that is open names that.`;
}
function refusedWith(text3, assessment, comment) {
  const { interpretation } = assessment;
  const replies = interpretation.replies.map(
    (reply) => reply.comment.id === comment ? { ...reply, reaction: "refused", reply: [...reply.reply, { kind: "sentence", text: text3 }] } : reply
  );
  return { ...assessment, interpretation: { ...interpretation, replies } };
}

// src/app/standing.ts
async function tellStanding({ meter, gates }, { facts, rollCalls }, change, isOver3) {
  for (const { gate, verdict } of rollCalls) meter?.judged(gate.kind, verdict);
  const isMerged2 = facts.changes.every(({ state: state2 }) => state2 !== "open");
  const alive = isOver3 ? [] : rollCalls.filter(({ gate }) => !isMerged2 || gate.kind === "environment");
  const standing = alive.map(({ gate, open: open3 }) => ({ kind: gate.kind, name: gateName(gate), open: open3 }));
  await gates?.stand({ repository: facts.subject.repository.id, change }, standing);
}

// src/app/tell-opened.ts
async function tellOpened({ opened, log }, { installation, repository }, { assessment, unwritten, unrecorded: unrecorded2 }) {
  if (opened === void 0 || unrecorded2 !== null) return true;
  let isDone = true;
  for (const rollCall of assessment.rollCalls) {
    if (rollCall.gate.kind !== "environment") continue;
    const { gate, candidate } = rollCall;
    const name = gateCheckName(gate);
    const isShown = !unwritten.some(({ write: write2 }) => "check" in write2 && write2.check.name === name);
    const judged2 = { installation, repository, environment: gate.name, candidate, rollCall, assessment, isShown };
    const heard = await opened(judged2).catch((error) => {
      log(`${repository} ${gate.name}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    });
    isDone &&= heard;
  }
  return isDone;
}

// src/app/unread-for-now.ts
var outages = /* @__PURE__ */ new Set(["API_UNAVAILABLE", "API_RATE_LIMITED"]);
var oddities = /* @__PURE__ */ new Set(["API_PARTIAL", "TRUNCATED"]);
var TRIES2 = 8;
function isUnreadForNow({ readings }, attempt2) {
  return Object.values(readings).some(
    (reading2) => !isKnown(reading2) && (outages.has(reading2.code) || attempt2 <= TRIES2 && oddities.has(reading2.code))
  );
}

// src/app/look-release.ts
async function lookAtRelease(options, ports, claim2) {
  const { of, environment } = claim2;
  const { releases: sources } = ports;
  if (sources === void 0) return true;
  const memory = await options.ledger.releases({ repository: of, environment, changes: [], commits: [] });
  if (!memory.ok) return failed5(options, claim2, memory.fault);
  const now = homesNow(memory.value.story);
  const home = await findHome(options, { ...ports, ...sources }, claim2, now);
  if (!home.ok) return failed5(options, claim2, home.fault);
  return home.value === null || lookAtHome(options, { ...ports, ...sources }, claim2, { ...now, home: home.value });
}
async function lookAtIssue(options, ports, wakeUp, { home: issue, of }) {
  const { installation, repository } = wakeUp;
  const found2 = await options.ledger.homeOf({ repository: of, issue });
  if (!found2.ok) return failed5(options, { wakeUp }, found2.fault);
  if (found2.value === null) return true;
  const about = { wakeUp, of, environment: found2.value };
  const back = ports.releases === void 0 ? null : await lookAtDropped(options, { ...ports, ...ports.releases }, about, issue);
  if (back !== null && !back.ok) return failed5(options, { wakeUp }, back.fault);
  const key = subjectKey({ installation, repository, what: { release: found2.value, of } });
  await options.queue.enqueue(key, options.clock());
  return true;
}
async function lookAtHome(options, ports, claim2, state2) {
  const { wakeUp, attempt: attempt2, environment } = claim2;
  const { repository } = wakeUp;
  const { home } = state2;
  const files = options.memo.files(repository);
  const { issue, candidate, branch } = home;
  const snapshots = { snapshot: () => ports.home({ repository, issue, environment, candidate, branch }, files) };
  const answer5 = answering(options, ports, wakeUp);
  const asking = { ...ports, snapshots, ledger: options.ledger, stopwatch: options.clock, ...answer5 };
  const looked = await evaluate(asking, { repository, by: { number: issue }, environment }, files);
  if (!looked.ok) {
    if (attempt2 < PATIENCE) return failed5(options, claim2, looked.fault);
    const fault = await giveUpLost(options, ports, claim2, { home, fault: looked.fault });
    if (fault === null) return true;
    const now = new Date(options.clock()).toISOString();
    const closed = await closeUnverified(ports, { repository, commits: [candidate] }, fault, now);
    if (closed.length > 0) options.log(`${subjectKey(wakeUp)}: took back ${closed.join(", ")}`);
    return failed5(options, claim2, fault);
  }
  await remember2(options, wakeUp, looked.value);
  await tellStanding(options, looked.value.assessment, issue, false);
  const isTold2 = await tellOpened(options, wakeUp, looked.value);
  const { unrecorded: unrecorded2, unwritten } = looked.value;
  if (unrecorded2 !== null) return false;
  const isFollowed = await follow(options, ports, claim2, { ...state2, evaluation: looked.value });
  const isRead = !isUnreadForNow(looked.value.assessment.facts, attempt2);
  return isTold2 && isFollowed && isRead && (answer5?.done() ?? true) && unwritten.length === 0;
}
var AGAIN4 = 12 * 36e5;
var SOON3 = 2e3;
async function follow(options, ports, claim2, { home, seen, waiting: waiting4, dropped, evaluation }) {
  const { wakeUp, of, environment } = claim2;
  const { installation, repository } = wakeUp;
  const { assessment, written } = evaluation;
  const { facts } = assessment;
  const wake2 = (what2, at3 = options.clock()) => options.queue.enqueue(subjectKey({ installation, repository, what: what2 }), at3);
  const leave2 = (why2) => closeCandidate(ports, { repository, of, home, why: why2 }, facts.now);
  const wasOpened = written.some(opens);
  const later2 = async () => {
    await wake2({ release: environment, of }, options.clock() + SOON3);
    return true;
  };
  const stays = deployedUntil(assessment);
  const next = home.alone !== true && waiting4.some(({ candidate }) => candidate !== home.candidate && !dropped.has(candidate));
  const place = { repository, of, environment, candidate: home.candidate };
  const isAsked2 = stays !== null && (next || !isBefore(facts.now, stays.until));
  const going = isAsked2 && await isRollingOut({ waiting: options.waiting, rule: ports.rule }, place);
  const end2 = endOf(assessment, { next, going });
  if (end2 !== null) {
    if (wasOpened) return later2();
    const left2 = await leave2(isOver2(home, end2));
    if (!left2.ok) return failed5(options, { wakeUp }, left2.fault);
    const said = end2.how === "dropped" ? null : await saidSince(options.ledger, facts);
    if (said !== null) return failed5(options, { wakeUp }, said);
    const closed = await ports.writer.write(repository, endedText(assessment, end2));
    if (!closed.ok) return failed5(options, { wakeUp }, closed.fault);
    await options.gates?.stand({ repository: of, change: home.issue }, []);
    const ended3 = await options.ledger.append([endedEntry({ repository: of, environment, home, end: end2 }, facts)]);
    if (!ended3.ok) return failed5(options, { wakeUp }, ended3.fault);
    const memory = await options.ledger.releases({ repository: of, environment, changes: [], commits: [] });
    if (!memory.ok) return failed5(options, { wakeUp }, memory.fault);
    if (homesNow(memory.value.story).homes.some(({ issue }) => issue === home.issue)) return false;
    for (const number of end2.numbers) await wake2({ number });
    await wake2({ release: environment, of });
    return true;
  }
  const bringing = (candidate) => ports.bringing(repository, { environment, candidate });
  const named2 = await namedCandidate(assessment, home, seen, bringing);
  if (named2 !== null) {
    const { candidate, branch, by } = named2;
    if (candidate !== home.candidate) {
      if (wasOpened) return later2();
      const left2 = await leave2(movedOn(home, candidate));
      if (!left2.ok) return failed5(options, { wakeUp }, left2.fault);
    }
    const about = { repository: of, environment, home: { ...home, candidate, branch } };
    const proposed = candidateEntry(of, { environment, candidate, by: "command", branch }, facts.now, home.issue);
    const moved3 = candidate === home.candidate ? [] : [proposed, homeEntry(about, facts.now)];
    const entries = [...moved3, fixedEntry({ ...about, how: "command", by }, facts.now)];
    const appended = await options.ledger.append(entries);
    if (!appended.ok) return failed5(options, { wakeUp }, appended.fault);
    if (moved3.length > 0) await wake2({ release: environment, of });
  } else if (!home.fixed && isFixedBy(assessment)) {
    const about = { repository: of, environment, home, how: "signed", by: null };
    const fixed = await options.ledger.append([fixedEntry(about, facts.now)]);
    if (!fixed.ok) return failed5(options, { wakeUp }, fixed.fault);
  }
  for (const { number, at: at3, state: state2 } of unsettledChanges(assessment)) {
    if (options.memo.count(`${repository} ${environment} #${number} ${state2}`) <= TRIES3)
      await wake2({ number }, Math.max(options.clock(), at3));
  }
  const now = options.clock();
  const goingSince = home.keptSince ?? (going && stays !== null ? milliseconds(stays.since) : null);
  const due = [
    ...(stays === null ? [] : [milliseconds(stays.until)]).filter((time) => time > now),
    ...goingSince === null ? [] : [nextAsked(goingSince, now)]
  ];
  await wake2({ release: environment, of }, Math.min(now + AGAIN4, ...due));
  return true;
}
var TRIES3 = 3;
async function remember2(options, wakeUp, evaluation) {
  const { assessment, written, unwritten, unrecorded: unrecorded2 } = evaluation;
  const { config, facts, rollCalls } = assessment;
  const key = subjectKey(wakeUp);
  if (config.state === "valid") {
    const { defaultBranch, id: of } = facts.subject.repository;
    options.memo.rememberFiles(wakeUp.repository, filesNamed(config.checklist));
    options.memo.rememberPlaces(wakeUp.repository, { environments: config.checklist.environments, defaultBranch, of });
  }
  const times = rollCalls.flatMap(({ nextLook }) => nextLook === null ? [] : [milliseconds(nextLook)]).filter((time) => time > milliseconds(facts.now));
  if (times.length > 0) await options.queue.enqueue(key, Math.min(...times));
  const verdicts = rollCalls.map(({ verdict, candidate }) => `${candidate.slice(0, 7)} ${verdict}`).join(", ");
  options.log(`${key}: ${verdicts}; wrote ${written.map(({ kind }) => kind).join(", ") || "nothing"}`);
  for (const { write: write2, fault } of unwritten)
    options.log(`${key}: could not write ${write2.kind}, ${fault.code}: ${fault.detail}`);
  if (unrecorded2 !== null) options.log(`${key}: the ledger did not take it, ${unrecorded2.code}: ${unrecorded2.detail}`);
}
function failed5({ log }, { wakeUp }, { code, detail }) {
  log(`${subjectKey(wakeUp)}: nothing judged, ${code}: ${detail}`);
  return false;
}

// src/app/wake-releases.ts
async function wakeReleases(options, { installation, repository }, { config, facts, rollCalls }) {
  const [change] = facts.changes;
  if (config.state !== "valid" || change === void 0 || change.merge === null) return;
  const of = facts.subject.repository.id;
  for (const environment of config.checklist.environments) {
    if (environment.enforce === "off" || !takesBase(environment, change, facts)) continue;
    const { name } = environment;
    const candidate = change.merge.commit;
    const about = { repository: of, environment: name, changes: [], commits: [], deploying: [candidate] };
    const memory = await options.ledger.releases(about);
    if (!memory.ok) continue;
    const now = homesNow(memory.value.story);
    const rollCall = rollCalls.find(({ gate }) => gate.kind === "environment" && gate.name === name);
    const isKnownHere = now.seen.has(candidate) || now.dropped.has(candidate);
    const isToBe = rollCall?.release?.elsewhere === true && rollCall.release.since !== "same" && bringsMore(rollCall.release, change);
    const isNew3 = isToBe && !isKnownHere;
    if (isNew3) {
      const proposed = { environment: name, candidate, by: "merged", branch: change.base.ref };
      const seq = facts.ledger !== void 0 && isKnown(facts.ledger) ? facts.ledger.value.seq : 0;
      const appended = await options.ledger.append([candidateEntry(of, proposed, facts.now, seq)]);
      if (!appended.ok) options.log(`${repository} ${name}: not proposed, ${appended.fault.code}`);
    }
    if (!isNew3 && now.homes.length === 0 && now.waiting.length === 0) continue;
    const key = subjectKey({ installation, repository, what: { release: environmentKey(name), of } });
    await options.queue.enqueue(key, options.clock());
  }
}
function bringsMore({ changes, direct }, { number: own }) {
  return direct.length > 0 || changes.some(({ number }) => number !== own);
}
async function wakeHomes({ memo, ledger, queue, clock, log }, { installation, repository }, commit) {
  const places = memo.places(repository);
  for (const { name, enforce } of places?.environments ?? []) {
    if (places === null || enforce === "off") continue;
    const { of } = places;
    const memory = await ledger.releases({ repository: of, environment: name, changes: [], commits: [] });
    if (!memory.ok) {
      log(`${repository} ${name}: its releases were not woken, ${memory.fault.code}: ${memory.fault.detail}`);
      continue;
    }
    const { homes, waiting: waiting4 } = homesNow(memory.value.story);
    const isConcerned2 = commit === null ? homes.length + waiting4.length > 0 : homes.some(({ candidate }) => candidate === commit);
    if (!isConcerned2) continue;
    const key = subjectKey({ installation, repository, what: { release: environmentKey(name), of } });
    await queue.enqueue(key, clock());
  }
}

// src/app/look.ts
var MERGED_WITHIN = SWEPT;
async function look(options, { key, attempt: attempt2 }) {
  const wakeUp = parseSubjectKey(key);
  if (wakeUp === null) return true;
  const ports = await options.ports(wakeUp.installation);
  if ("all" in wakeUp.what) return sweep(options, ports, wakeUp);
  if ("commit" in wakeUp.what) return locate(options, ports, wakeUp, wakeUp.what.commit);
  if (options.instead !== void 0)
    return "number" in wakeUp.what ? options.instead(options, ports, wakeUp, wakeUp.what.number) : true;
  if ("group" in wakeUp.what) {
    const { group: commit, branch } = wakeUp.what;
    return lookAtGroup(options, ports, { key, attempt: attempt2, address: { repository: wakeUp.repository, commit, branch } });
  }
  if ("lost" in wakeUp.what) return lookAtLost(options, ports, { wakeUp, target: wakeUp.what, attempt: attempt2 });
  if ("ref" in wakeUp.what) return lookAtRef(options, ports, wakeUp, wakeUp.what);
  if ("home" in wakeUp.what) return lookAtIssue(options, ports, wakeUp, wakeUp.what);
  if ("release" in wakeUp.what) {
    const { release: environment, of: of2 } = wakeUp.what;
    return lookAtRelease(options, ports, { wakeUp, attempt: attempt2, of: of2, environment });
  }
  if (!("number" in wakeUp.what)) return lookAtWaiting(options, ports, wakeUp, attempt2);
  const address = { repository: wakeUp.repository, by: wakeUp.what, environment: null };
  const answer5 = answering(options, ports, wakeUp);
  const asking = { ...ports, ledger: options.ledger, stopwatch: options.clock, ...answer5 };
  const result = await evaluate(asking, address, options.memo.files(wakeUp.repository));
  if (!result.ok) {
    if (attempt2 >= PATIENCE) await takeBack(options, ports, { ...wakeUp, number: wakeUp.what.number }, result.fault);
    return unread2(options.log, key, result.fault);
  }
  const { assessment, unrecorded: unrecorded2, unwritten } = result.value;
  const of = assessment.facts.subject.repository.id;
  if (unrecorded2 !== null) await unsettle(options, { ...wakeUp, number: wakeUp.what.number, of }, unrecorded2);
  await remember3(options, wakeUp, key, result.value);
  const { changes } = assessment.facts;
  const isOver3 = isPast(changes, options.clock()) || changes.every(({ state: state2 }) => state2 === "closed");
  await tellStanding(options, assessment, wakeUp.what.number, isOver3);
  await wakeGroups(options, ports, wakeUp, assessment.facts);
  await wakeReleases(options, wakeUp, assessment);
  const isTold2 = await tellOpened(options, wakeUp, result.value);
  if (unrecorded2 === null) await answer5?.tell(assessment);
  const isAnswered = answer5?.done() ?? true;
  const isRead = !isUnreadForNow(assessment.facts, attempt2);
  return isTold2 && isAnswered && isRead && !unwritten.some(isWorthRepeating) && unrecorded2 === null;
}
function isWorthRepeating({ write: write2, fault }) {
  const isAsking = write2.kind === "request-reviews" || write2.kind === "remind";
  if (fault.code === "API_FORBIDDEN" && /\barchived so is read-only\b/.test(fault.detail)) return false;
  return !isAsking || fault.code === "API_UNAVAILABLE" || fault.code === "API_RATE_LIMITED";
}
async function locate(options, ports, wakeUp, commit) {
  const { installation, repository } = wakeUp;
  const changes = await ports.changesOf(repository, commit);
  if (!changes.ok) return unread2(options.log, subjectKey(wakeUp), changes.fault);
  const { numbers: numbers2, whole: whole5 } = changes.value;
  if (numbers2.length === 0) await wakeHomes(options, wakeUp, commit);
  if (!whole5)
    await options.queue.enqueue(subjectKey({ installation, repository, what: { all: true } }), options.clock());
  for (const number of numbers2) {
    options.memo.rememberChange(repository, commit, number);
    await options.queue.enqueue(subjectKey({ installation, repository, what: { number } }), options.clock());
  }
  return true;
}
function unread2(log, key, fault) {
  log(`${key}: nothing judged, ${fault.code}: ${fault.detail}`);
  return false;
}
async function remember3(options, wakeUp, key, { assessment, written, unwritten, unrecorded: unrecorded2, again: again3 }) {
  const { config, facts, rollCalls } = assessment;
  if (config.state === "valid") {
    const { defaultBranch, id: of } = facts.subject.repository;
    options.memo.rememberFiles(wakeUp.repository, filesNamed(config.checklist));
    options.memo.rememberPlaces(wakeUp.repository, { environments: config.checklist.environments, defaultBranch, of });
  }
  for (const { head, merge, number } of facts.changes) {
    options.memo.rememberChange(wakeUp.repository, head.commit, number);
    if (merge !== null) options.memo.rememberChange(wakeUp.repository, merge.commit, number);
  }
  const looks = rollCalls.filter(({ open: open3 }) => open3 || !isPast(facts.changes, options.clock())).flatMap(({ nextLook }) => nextLook ?? []);
  const times = [...looks, ...dueTimes(facts)].map(milliseconds).filter((time) => time > milliseconds(facts.now));
  if (again3) times.push(options.clock());
  if (times.length > 0) await options.queue.enqueue(key, Math.min(...times));
  await wakeWaiting(options, wakeUp, assessment, written);
  const verdicts = rollCalls.map(({ gate, verdict }) => `${gateName(gate)} ${verdict}`);
  options.log(`${key}: ${verdicts.join(", ") || "no gate"}; wrote ${written.map(nameOf).join(", ") || "nothing"}`);
  for (const { write: write2, fault } of unwritten)
    options.log(`${key}: could not write ${nameOf(write2)}, ${fault.code}: ${fault.detail}`);
  if (unrecorded2 !== null) options.log(`${key}: the ledger did not take it, ${unrecorded2.code}: ${unrecorded2.detail}`);
}
function isPast(changes, now) {
  return changes.every(({ merge }) => merge !== null && milliseconds(merge.at) + MERGED_WITHIN < now);
}
async function wakeWaiting(options, { installation, repository }, { facts, shown }, written) {
  const [change] = facts.changes;
  const moved3 = written.some(({ kind }) => kind === "create-check" || kind === "update-check");
  if (change === void 0 || change.state === "open" && !moved3) return;
  const { queue, clock } = options;
  await wakeGroup(options, { installation, repository }, change.head.commit, groupOn(shown, change.head.commit));
  for (const { change: number, waits: waits2 } of otherVerdicts(shown, change.head.commit))
    if (waits2 || moved3) await queue.enqueue(subjectKey({ installation, repository, what: { number } }), clock());
}
function nameOf(write2) {
  return write2.kind === "create-check" || write2.kind === "update-check" ? `${write2.check.name}=${write2.check.conclusion}` : write2.kind;
}
async function sweep(options, ports, wakeUp) {
  const { queue, clock, log } = options;
  const { installation, repository } = wakeUp;
  const wake2 = (next) => queue.enqueue(subjectKey(next), clock());
  if (repository === EVERY_REPOSITORY) {
    const repositories = await ports.repositories();
    if (!repositories.ok) return unswept(log, repository, repositories.fault);
    for (const one of repositories.value) await wake2({ installation, repository: one, what: { all: true } });
    return true;
  }
  const numbers2 = await ports.livePullRequests(repository);
  if (!numbers2.ok) return unswept(log, repository, numbers2.fault);
  for (const number of numbers2.value) await wake2({ installation, repository, what: { number } });
  await wake2({ installation, repository, what: { waiting: true } });
  await wakeHomes(options, wakeUp, null);
  return true;
}
function unswept(log, repository, fault) {
  log(`${repository}: could not be swept, ${fault.code}: ${fault.detail}`);
  return false;
}

// src/app/look-around.ts
async function lookAround(options, claim2) {
  const wakeUp = parseSubjectKey(claim2.key);
  if (wakeUp === null) return true;
  if ("whereabouts" in wakeUp.what) return lookAtWhereabouts(options, wakeUp);
  let movedTo = () => null;
  const ports = async (installation) => {
    const all = await options.ports(installation);
    const named2 = underItsName(all.snapshots);
    movedTo = named2.movedTo;
    return { ...all, snapshots: named2.snapshots };
  };
  if (await look({ ...options, ports }, claim2)) return true;
  const repository = movedTo();
  if (repository === null) return isLeftBehind(options, wakeUp, claim2.attempt);
  options.log(`${claim2.key}: ${repository} now`);
  const isOurs4 = sameName(ownerAndName(repository).owner, ownerAndName(wakeUp.repository).owner);
  const what2 = isOurs4 ? wakeUp.what : { whereabouts: true };
  await options.queue.enqueue(subjectKey({ ...wakeUp, repository, what: what2 }), options.clock());
  return true;
}

// src/app/attend.ts
async function attend(options, claim2, aside) {
  const { clock, meter, log } = options;
  const { key, token, delivery } = claim2;
  const about = { subject: key, look: token, ...delivery === null ? {} : { delivery } };
  const begun = clock();
  let came3 = "failed";
  let said = "";
  const saying = (line, fields) => {
    said = line;
    log(line, { ...about, ...fields });
  };
  const still = sinceNow(options.standstills);
  try {
    came3 = await inTurn2({ ...options, log: saying, still }, claim2, aside);
    if (came3 === "failed" && said !== "") throw new Error(said.replace(`${key}: `, ""));
    return came3 !== "failed";
  } finally {
    const ended3 = clock();
    meter.looked(came3, ended3 - begun, ended3 - claim2.due);
  }
}
async function inTurn2(options, claim2, aside) {
  const { queue, keepUp, reserve } = options;
  const { key, urgency } = claim2;
  const budget = options.budget?.(installationIn(key));
  const until = budget === void 0 ? null : restOf(budget, reserve, claim2);
  if (budget !== void 0 && until !== null) {
    await queue.enqueue(key, await rest(options, claim2, aside, { budget, until }), { urgency });
    return "rested";
  }
  if (isUpkeep(key)) {
    await keepUp?.(key);
    return "done";
  }
  if (options.refusals.areMany(key))
    await shut(options, claim2, aside, "GitHub goes on refusing, because of its limits");
  const isDone = await lookAround(handing(options, claim2, aside), claim2);
  options.refusals.ended(key, !isDone && budget !== void 0 && budget.silentUntil(2) !== null);
  return isDone ? "done" : "failed";
}
function restOf(budget, reserve, claim2) {
  const { key, urgency } = claim2;
  if (!isUpkeep(key)) return reserve.restsUntil(budget, claim2);
  return budget.restsUntil(installationIn(key) === THE_APP ? 2 : urgency);
}
var PASSING = 6e4;
async function rest(options, claim2, aside, { budget, until }) {
  const { clock, log, reserve } = options;
  const { key, urgency } = claim2;
  const words4 = `GitHub is not asked before ${new Date(until).toISOString()}, because of its limits`;
  log(`${key}: ${words4}`);
  if (urgency === 0 || parseSubjectKey(key) === null || until - clock() <= PASSING) return until;
  const later2 = budget.silentUntil(urgency) ?? reserve.leaves(key);
  if (later2 !== null) return Math.min(until, later2);
  return await shut(options, claim2, aside, words4) ? until : Math.min(until, clock() + PASSING);
}
async function shut(options, claim2, aside, words4) {
  const wakeUp = parseSubjectKey(claim2.key);
  if (wakeUp === null || options.instead !== void 0) return true;
  const { ports, ...handed } = handing(options, claim2, aside);
  const fault = { code: "API_RATE_LIMITED", detail: words4 };
  return shutUnread({ ...handed, ports }, await ports(wakeUp.installation), wakeUp, fault);
}
function handing(options, { urgency, delivery }, aside) {
  const { queue, clock, ports, still } = options;
  const because = { urgency, ...delivery === null ? {} : { delivery } };
  const handed = {
    ...queue,
    enqueue: (next, at3) => queue.enqueue(next, at3, at3 <= clock() ? because : {})
  };
  const patiently = async (one) => {
    const all = await ports(one, urgency);
    const write2 = (repository, what2, objection2) => aside(all.writer.write(repository, what2, still(objection2)));
    return { ...all, writer: { write: write2 } };
  };
  return { ...options, queue: handed, ports: patiently };
}
var THE_APP = 0;
function installationIn(key) {
  const found2 = /^(\d+) |^upkeep sweep (\d+)$/.exec(key);
  return found2 === null ? THE_APP : Number(found2[1] ?? found2[2]);
}

// src/app/crowd.ts
import { performance as performance2 } from "node:perf_hooks";
var SPAN = 200;
var MANY = 8;
var BUSY = 0.7;
function createCrowd(clock, used = (since) => performance2.eventLoopUtilization(since)) {
  let span = { begun: clock(), arrivals: 0, usage: used() };
  let last = { many: false, busy: false };
  const turn = () => {
    const now = clock();
    const passed = now - span.begun;
    if (passed >= 0 && passed < SPAN) return;
    const many = passed >= SPAN && span.arrivals * SPAN >= MANY * passed;
    last = { many, busy: used(span.usage).utilization > BUSY };
    span = { begun: now, arrivals: 0, usage: used() };
  };
  return {
    arrived: () => {
      turn();
      span.arrivals += 1;
    },
    isDense: () => {
      turn();
      return last.many && last.busy;
    }
  };
}

// src/gate/learn-click.ts
function learnFromClick(event, payload, app, receivedAt) {
  if (event !== "check_run" || textAt(payload, "action") !== "requested_action") return [];
  if (idAt(payload, "check_run", "app", "id") !== app) return [];
  const repository = idAt(payload, "repository", "id");
  const id = parseExternalId(textAt(payload, "check_run", "external_id") ?? "");
  if (repository === null || id === null || id.repository !== repository || id.change === null) return [];
  const click = clickIn(payload, id.change, receivedAt);
  if (click === null || id.kind === "item" && click.button === "signoff" && click.item !== id.item) return [];
  const { change, run, by, button, item } = click;
  const key = `clicked:${repository}:${run}:${by.id ?? by.login}:${button}:${item ?? "-"}:${receivedAt}`;
  return [{ key, repository, change, at: receivedAt, body: click }];
}
function clickIn(payload, change, seenAt) {
  const run = idAt(payload, "check_run", "id");
  const commit = commitAt(payload, "check_run", "head_sha");
  const by = actorAt(payload, "sender");
  const text3 = textAt(payload, "check_run", "output", "text");
  const press = pressIn(text3 ?? "", textAt(payload, "requested_action", "identifier") ?? "");
  if (run === null || commit === null || by === null || by.type !== "User" || press === null) return null;
  const signed = press.button === "signoff" ? press : { item: null, wording: null };
  return {
    kind: "clicked",
    change,
    button: press.button,
    item: signed.item,
    environment: press.environment,
    commit,
    wording: signed.wording,
    by,
    run,
    url: textAt(payload, "check_run", "html_url") ?? "",
    shown: earlier(momentAt(payload, "check_run", "completed_at"), seenAt),
    seenAt
  };
}
function earlier(shown, seenAt) {
  return shown !== null && milliseconds(shown) <= milliseconds(seenAt) ? shown : seenAt;
}

// src/ledger/learn/from-delivery.ts
var MOST_CHANGES = 20;
function learnFromDelivery(event, payload, receivedAt, login = null) {
  switch (event) {
    case "issue_comment":
      return fromComment(payload, receivedAt, login);
    case "pull_request":
      return fromPush(payload, receivedAt);
    case "check_run":
      return fromCheck(payload, receivedAt);
    case "deployment_status":
      return fromDeployment(payload, receivedAt);
    default:
      return [];
  }
}
function fromComment(payload, seenAt, login) {
  if (!isHeard(payload, login)) return [];
  const action = textAt(payload, "action");
  const repository = idAt(payload, "repository", "id");
  const met = metText2(payload, seenAt);
  if (repository === null || met === null) return [];
  if (action === "created") return textEntries(repository, met);
  if (action === "edited") {
    const from = textAt(payload, "changes", "body", "from");
    const edited2 = { ...met, edited: true, writtenAt: momentAt(payload, "comment", "updated_at") ?? seenAt };
    const before = from === null ? [] : textEntries(repository, { ...edited2, text: from });
    return [...before, ...textEntries(repository, edited2)];
  }
  if (action !== "deleted") return [];
  const updatedAt = momentAt(payload, "comment", "updated_at");
  const edited = updatedAt !== met.createdAt;
  const { id, change, author } = met;
  const by = actorAt(payload, "sender");
  return [
    ...textEntries(repository, { ...met, edited, writtenAt: updatedAt ?? met.createdAt }),
    deletionEntry(repository, { id, change, author, by, edited, seenAt })
  ];
}
function isHeard(payload, login) {
  if (at(payload, "issue", "pull_request") !== void 0) return true;
  return login !== null && textAt(payload, "issue", "user", "login") === login;
}
function fromDeployment(payload, seenAt) {
  if (textAt(payload, "deployment_status", "state") !== "success") return [];
  const repository = idAt(payload, "repository", "id");
  const deployment = idAt(payload, "deployment", "id");
  const commit = commitAt(payload, "deployment", "sha");
  const environment = textAt(payload, "deployment", "environment");
  if (repository === null || deployment === null || commit === null || environment === null) return [];
  const told5 = momentAt(payload, "deployment_status", "created_at") ?? seenAt;
  const created = momentAt(payload, "deployment", "created_at");
  const made = created === null ? {} : { created };
  return [deployedEntry(repository, seenAt, { environment, deployment, commit, at: told5, ...made })];
}
function metText2(payload, seenAt) {
  const change = idAt(payload, "issue", "number");
  const id = idAt(payload, "comment", "id");
  const createdAt = momentAt(payload, "comment", "created_at");
  const author = actorAt(payload, "comment", "user");
  if (change === null || id === null || createdAt === null || author?.type === "Bot") return null;
  return {
    id: String(id),
    change,
    url: textAt(payload, "comment", "html_url") ?? "",
    author,
    association: textAt(payload, "comment", "author_association") ?? "NONE",
    createdAt,
    writtenAt: createdAt,
    edited: false,
    seenAt,
    head: null,
    text: textAt(payload, "comment", "body") ?? "",
    ...throughApp(at(payload, "comment", "performed_via_github_app"))
  };
}
function throughApp(app) {
  if (app === void 0) return {};
  return { throughApp: app === null ? null : textAt(app, "slug") ?? "an app" };
}
function textEntries(repository, met) {
  const text3 = commentEntry(repository, met, "text");
  return (met.throughApp ?? null) === null ? [text3] : [text3, commentEntry(repository, met, "through-app")];
}
function fromPush(payload, seenAt) {
  if (textAt(payload, "action") !== "synchronize") return [];
  const repository = idAt(payload, "repository", "id");
  const change = idAt(payload, "pull_request", "number");
  const after3 = commitAt(payload, "after");
  if (repository === null || change === null || after3 === null) return [];
  return [pushEntry(repository, { change, after: after3, by: actorAt(payload, "sender"), seenAt })];
}
function fromCheck(payload, seenAt) {
  if (textAt(payload, "action") !== "completed") return [];
  const name = textAt(payload, "check_run", "name");
  const conclusion = textAt(payload, "check_run", "conclusion");
  if (name === null || conclusion === null || !isFailure({ name, conclusion })) return [];
  const repository = idAt(payload, "repository", "id");
  const run = idAt(payload, "check_run", "id");
  const commit = commitAt(payload, "check_run", "head_sha");
  const changes = at(payload, "check_run", "pull_requests");
  if (repository === null || run === null || commit === null || !Array.isArray(changes)) return [];
  const app = idAt(payload, "check_run", "app", "id");
  return changes.slice(0, MOST_CHANGES).flatMap((one) => {
    const change = isOf2(repository, one) ? idAt(one, "number") : null;
    return change === null ? [] : [failureEntry(repository, change, { commit, name, app, run, conclusion, seenAt })];
  });
}
function isOf2(repository, pull) {
  const base = at(pull, "base", "repo", "id");
  return base === void 0 || base === repository;
}

// src/gate/park/keeping.ts
var shape = record({
  run: whole,
  attempt: whole,
  commit: text2,
  url: text2,
  createdAt: text2,
  state: oneOf2("parked", "rerunning", "rerun", "left"),
  others: list2(text2),
  reruns: whole,
  digest: text2,
  shutSince: flag2,
  earlier: nullable(record({ run: whole, attempt: whole }))
});
function parkKey(repository, environment) {
  return `park:${repository}:${encodeURIComponent(environment)}`;
}
async function readKeeping(errands, key) {
  const read3 = await errands.read(key);
  if (!read3.ok) return read3;
  if (read3.value === null) return { ok: true, value: { keeping: null, version: null } };
  const { body, version } = read3.value;
  if (fits(shape, body)) return { ok: true, value: { keeping: body, version } };
  return {
    ok: false,
    fault: { code: "NOT_READ", detail: `${key}: what is parked there was written by another version` }
  };
}

// src/report/start-notice.ts
import { createHash } from "node:crypto";
function noticeMarker(place, notice5, about) {
  const what2 = JSON.stringify([place.environment, place.commit, notice5.kind, about]);
  return `${ownCommentStart}start ${createHash("sha256").update(what2).digest("hex").slice(0, 32)} -->`;
}
function noticeText(place, notice5, about) {
  return `${noticeMarker(place, notice5, about)}
${words3(place, notice5)}
`;
}
function words3({ environment, commit }, notice5) {
  const where = inlineMarkdown(environment);
  const what2 = codeSpan(shortCommit(commit));
  const again3 = `Then comment ${codeSpan(`/deploy ${environment}`)}.`;
  switch (notice5.kind) {
    case "forbidden": {
      const act = notice5.what === "start" ? "start the workflow" : "run the failed jobs again";
      return `The gate of ${where} is open for ${what2}, but GitHub does not let the App ${act}: it needs the permission *Actions: write*. Next: an owner of the App raises it on the App's settings page, and an owner of the organisation accepts it. ${notice5.what === "start" ? again3 : "Until then somebody with write access runs the failed jobs again by hand."}`;
    }
    case "inputs":
      return `The gate of ${where} is open for ${what2}, but ${codeSpan(notice5.workflow)} was not started: ${told3(notice5.detail)} Next: declare the inputs ${codeSpan("environment")} and ${codeSpan("sha")} under ${codeSpan("on: workflow_dispatch: inputs:")} in it, on the default branch too, and require no others. ${again3}`;
    case "missing":
      return `The gate of ${where} is open for ${what2}, but there is no ${codeSpan(notice5.workflow)} that could be started. Next: put it on the default branch and on the branch that is deployed, or name another one first under ${codeSpan("workflows")} in the checklist. ${again3}`;
    case "refused":
      return `The gate of ${where} is open for ${what2}, but GitHub did not ${notice5.what === "start" ? "start the workflow" : "run the failed jobs again"}: ${told3(notice5.detail)} Next: somebody with write access ${notice5.what === "start" ? `mends that. ${again3}` : "runs them again by hand."}`;
    case "no-workflow":
      return `The gate of ${where} is open for ${what2}, but the checklist names no workflow to start. Next: name it under ${codeSpan("workflows")} of ${where}. ${again3}`;
    case "no-ref": {
      const tag = notice5.tags.length > 0 ? `a tag that ${where} takes (${listed2(notice5.tags)})` : `a tag, named under ${codeSpan("tags")} of ${where} in the checklist first,`;
      return `The gate of ${where} is open for ${what2}, but no branch or tag that it takes stands on that commit: GitHub would start the workflow of another one, and name that as deployed. Next: put ${tag} on it. ${again3} Or deploy the newest commit instead, which contains it.`;
    }
    case "moved":
      return `The gate of ${where} is open for ${what2}, but ${codeSpan(notice5.ref)} moved on to another commit as the workflow was started, so ${notice5.url} was cancelled. Next: deploy the newest commit instead, or put a tag on this one. ${again3}`;
    case "no-longer":
      return `GitHub was asked to start ${codeSpan(notice5.workflow)} for ${what2} in ${where} and did not answer. No run of it has appeared, and it is not asked again: the checklist says so no longer. Next: look whether a run of it is there after all, and start by hand what is to be deployed now.`;
    case "older":
      return `The gate of ${where} is open for ${what2}, but ${codeSpan(shortCommit(notice5.than))}, which contains it, was started there meanwhile, so it is not started by itself. Next: nothing, or comment ${codeSpan(`/deploy ${environment}`)} to deploy it all the same.`;
    case "shut":
      return `${codeSpan(`@${notice5.who}`)}: the gate of ${where} is not open for ${what2}, so nothing was started. ${prose(notice5.headline)}. It is started by itself once the gate opens.`;
    case "not-entitled":
      return `${codeSpan(`@${notice5.who}`)}: only who may write to this repository, or holds a role of the checklist (${notice5.roles.map((role) => inlineMarkdown(role)).join(", ")}), can start a deployment. Next: ask one of them to comment ${codeSpan(`/deploy ${environment}`)}.`;
    case "going":
      return `${codeSpan(`@${notice5.who}`)}: ${what2} is on its way to ${where} already: ${notice5.url}. It can be started again when that has ended without success.`;
    case "done":
      return `${codeSpan(`@${notice5.who}`)}: ${what2} was deployed to ${where} already: ${notice5.url}`;
    case "other-jobs":
      return `The gate of ${where} is open for ${what2}, but ${notice5.url} is not run again: other jobs of it failed, too (${listed2(notice5.jobs)}). Next: somebody with write access looks at them, and runs the failed jobs again.`;
    case "too-late":
      return `The gate of ${where} is open for ${what2}, but GitHub does not run ${notice5.url} again any more (30 days, 50 times). Next: start the workflow anew.`;
    case "still-shut":
      return `${notice5.url} was run again for ${what2}, and found the gate of ${where} shut once more, though it is open here. It is not run again until that changes. Next: see in its log what its job cannot read; giving it the App's number as ${codeSpan("app-id")} is the usual remedy.`;
    case "set-aside":
      return `${notice5.url} is not run again for ${where}: a newer one waits there (${notice5.by}). Next: nothing, or run its failed jobs again by hand.`;
  }
}
function told3(detail) {
  return prose(/[.!?]$/.test(detail) ? detail : `${detail}.`);
}
function listed2(names3) {
  const shown = names3.slice(0, MOST_NAMES).map((name) => codeSpan(name));
  return [...shown, ...names3.length > MOST_NAMES ? [`${names3.length - MOST_NAMES} more`] : []].join(", ");
}
var MOST_NAMES = 5;

// src/gate/start/tell.ts
async function tell2({ writer, log }, { repository, environment, candidate: commit, rollCall, assessment }, notice5, about = "") {
  const place = { environment, commit };
  const marker = noticeMarker(place, notice5, about);
  if (assessment.shown.comments.some(({ text: text4 }) => text4.startsWith(marker))) return true;
  const number = rollCall.change?.number;
  log(`${repository} ${environment} @${commit}: ${notice5.kind}`);
  if (number === void 0) return true;
  const text3 = noticeText(place, notice5, about);
  const written = await writer.write(repository, { kind: "create-comment", number, text: text3 });
  if (!written.ok) log(`${repository} #${number}: could not say so, ${written.fault.code}: ${written.fault.detail}`);
  return written.ok;
}

// src/report/parked.ts
var TITLE = "Held: parked";
var MARK = /\[holdpoint:parked:1 (\d{1,15})\/(\d{1,4}) (\S{1,3100}) ([0-9a-f]{40}|[0-9a-f]{64})\]$/;
function parkedIn({ title: title3, message }) {
  const found2 = title3 === TITLE ? MARK.exec(message.trim()) : null;
  const [, run, attempt2, environment, commit] = found2 ?? [];
  if (environment === void 0 || commit === void 0) return null;
  const name = decoded(environment);
  if (name === null) return null;
  return { run: Number(run), attempt: Number(attempt2), environment: name, commit };
}
function decoded(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return null;
  }
}

// src/gate/park/verify.ts
var MOST_JOBS = 10;
async function verifyParked({ workflows }, judged2, { run: id, attempt: attempt2 }) {
  const { repository } = judged2;
  const run = await workflows.run(repository, id);
  if (!run.ok) return run;
  if (run.value?.attempt === attempt2 && run.value.status !== "completed") return { ok: true, value: "not-ended" };
  if (!isOurs3(run.value, judged2, attempt2)) return { ok: true, value: null };
  const failedRun2 = run.value;
  const jobs = await workflows.jobs(repository, id, attempt2);
  if (!jobs.ok) return jobs;
  const failed6 = jobs.value.filter(hasFailed);
  const others = failed6.slice(MOST_JOBS).map(({ name }) => name);
  for (const job of failed6.slice(0, MOST_JOBS)) {
    const notes = await workflows.notes(repository, job.id);
    if (!notes.ok) return notes;
    const marks = notes.value.map((note2) => parkedIn(note2));
    if (!marks.some((mark) => mark !== null && isAbout(mark, judged2, failedRun2))) others.push(job.name);
  }
  return { ok: true, value: others.length === failed6.length ? null : { run: failedRun2, others } };
}
function isOurs3(run, judged2, attempt2) {
  if (run === null) return false;
  const own = repositoryOf(judged2);
  return run.repository === own && run.headRepository === own && run.commit === judged2.candidate && (judged2.rules.workflows ?? []).includes(run.path) && DEPLOYING_EVENTS.includes(run.event) && run.status === "completed" && run.conclusion === "failure" && run.attempt === attempt2;
}
function hasFailed({ conclusion }) {
  return conclusion === "failure" || conclusion === "cancelled" || conclusion === "timed_out";
}
function isAbout(mark, { environment, candidate }, { id, attempt: attempt2 }) {
  return mark.run === id && mark.attempt === attempt2 && mark.environment === environment && mark.commit === candidate;
}

// src/gate/park/run-again.ts
var LONGEST6 = 30 * 24 * 36e5;
var MOST_ATTEMPTS = 50;
var MOST_RERUNS = 10;
async function runAgain(ports, judged2, turn) {
  const { keeping } = turn;
  if (keeping.state === "rerun" || keeping.state === "left") return true;
  const run = await ports.workflows.run(judged2.repository, keeping.run);
  if (!run.ok) return failed2(ports, judged2, run.fault);
  if (keeping.state === "rerunning" && run.value !== null && run.value.attempt > keeping.attempt)
    return came(ports, judged2, turn, "found", "nobody answered");
  if (!isOurs3(run.value, judged2, keeping.attempt)) return leave(ports, judged2, turn, null);
  const refusal = keeping.state === "rerunning" ? null : refusalOf(ports, judged2, keeping, run.value);
  if (refusal !== null) return leave(ports, judged2, turn, refusal);
  return send2(ports, judged2, turn);
}
function refusalOf({ now }, { rollCall }, { others, url, reruns, digest, shutSince }, { createdAt, attempt: attempt2 }) {
  if (others.length > 0) return { kind: "other-jobs", url, jobs: others };
  if (!isBefore(now(), after(createdAt, LONGEST6)) || attempt2 > MOST_ATTEMPTS) return { kind: "too-late", url };
  const isSameOpening = reruns > 0 && !shutSince && digest === rollCallDigest(rollCall);
  return isSameOpening || reruns >= MOST_RERUNS ? { kind: "still-shut", url } : null;
}
async function leave(ports, judged2, turn, notice5) {
  const { run, attempt: attempt2 } = turn.keeping;
  const isTold2 = notice5 === null || await tell2(ports, judged2, notice5, `${run}:${attempt2}`);
  return isTold2 && write(ports, judged2, turn, { ...turn.keeping, state: "left" });
}
async function send2(ports, judged2, turn) {
  const digest = rollCallDigest(judged2.rollCall);
  const intent = { ...turn.keeping, state: "rerunning", digest, shutSince: false };
  if (!await write(ports, judged2, turn, intent)) return false;
  const next = { keeping: intent, version: turn.version + 1 };
  const stopped2 = await intended(ports, judged2, intent);
  if (stopped2 !== null) {
    await write(ports, judged2, next, turn.keeping);
    return failed2(ports, judged2, stopped2);
  }
  const sent = await ports.workflows.rerunFailed(judged2.repository, intent.run);
  if (sent.ok) return came(ports, judged2, next, "sent", "");
  if (sent.fault.came !== "refused") return failed2(ports, judged2, sent.fault);
  const now = await ports.workflows.run(judged2.repository, intent.run);
  if (!now.ok) return failed2(ports, judged2, now.fault);
  if (now.value !== null && now.value.attempt > intent.attempt)
    return came(ports, judged2, next, "found", "it runs already");
  const isTold2 = await tell2(ports, judged2, noticeOf(sent.fault), `${intent.run}:${intent.attempt}`);
  return await came(ports, judged2, next, "refused", sent.fault.detail) && isTold2;
}
function noticeOf({ status, detail }) {
  return status === 403 && /not accessible/i.test(detail) ? { kind: "forbidden", what: "rerun" } : { kind: "refused", what: "rerun", detail };
}
async function intended(ports, judged2, { run, attempt: attempt2, digest }) {
  const body = { kind: "rerunning", ...placeOf2(judged2), run, attempt: attempt2, digest };
  const appended = await ports.ledger.append([entryOf(judged2, body, ports.now())]);
  return appended.ok ? objectionTo(ports, judged2) : appended.fault;
}
async function came(ports, judged2, turn, outcome, detail) {
  const { run, attempt: attempt2, reruns, earlier: earlier2 } = turn.keeping;
  const body = { kind: "rerun", ...placeOf2(judged2), run, attempt: attempt2, outcome, detail };
  const appended = await ports.ledger.append([entryOf(judged2, body, ports.now())]);
  if (!appended.ok) return failed2(ports, judged2, appended.fault);
  if (outcome === "refused") return write(ports, judged2, turn, { ...turn.keeping, state: "left" });
  if (earlier2 !== null && !await cancelQueued(ports, judged2, earlier2)) return false;
  return write(ports, judged2, turn, { ...turn.keeping, state: "rerun", reruns: reruns + 1, earlier: null });
}
var QUEUED = ["queued", "pending", "waiting", "requested"];
async function cancelQueued(ports, judged2, { run: id, attempt: attempt2 }) {
  const run = await ports.workflows.run(judged2.repository, id);
  if (!run.ok) return failed2(ports, judged2, run.fault);
  if (run.value === null || run.value.attempt !== attempt2 + 1 || !QUEUED.includes(run.value.status)) return true;
  const sent = await ports.workflows.cancel(judged2.repository, id);
  return sent.ok || sent.fault.came === "refused" || failed2(ports, judged2, sent.fault);
}
async function write(ports, judged2, { version }, keeping) {
  const written = await ports.errands.write(parkKey(repositoryOf(judged2), judged2.environment), keeping, version);
  return written.ok ? written.value : failed2(ports, judged2, written.fault);
}
function placeOf2({ environment, candidate: commit }) {
  return { environment, commit };
}
function entryOf(judged2, body, at3) {
  const repository = repositoryOf(judged2);
  const by = body.kind === "rerunning" ? `:${body.digest}` : "";
  const key = `${body.kind}:${repository}:${judged2.environment}:${body.run}:${body.attempt}${by}`;
  return { key, repository, change: judged2.rollCall.change?.number ?? null, at: at3, body };
}

// src/gate/park/take-in.ts
async function takeIn(ports, judged2, hint) {
  const verified = await verifyParked(ports, judged2, hint);
  if (!verified.ok) return failed2(ports, judged2, verified.fault);
  if (verified.value === "not-ended") return false;
  if (verified.value !== null && !await park(ports, judged2, verified.value)) return false;
  const written = await ports.errands.write(seenKey(judged2, hint), {}, null);
  return written.ok || failed2(ports, judged2, written.fault);
}
function seenKey(judged2, { run, attempt: attempt2 }) {
  return `seen:${repositoryOf(judged2)}:${encodeURIComponent(judged2.environment)}:${run}:${attempt2}`;
}
async function park(ports, judged2, { run, others }) {
  const key = parkKey(repositoryOf(judged2), judged2.environment);
  const kept3 = await readKeeping(ports.errands, key);
  if (!kept3.ok) return failed2(ports, judged2, kept3.fault);
  const { keeping: before, version } = kept3.value;
  if (before !== null && before.run > run.id)
    return tell2(ports, judged2, { kind: "set-aside", url: run.url, by: before.url }, `${run.id}`);
  const isSame2 = before !== null && before.run === run.id;
  if (isSame2 && before.attempt >= run.attempt) return true;
  const { id, attempt: attempt2, commit, url, createdAt } = run;
  const fresh = { reruns: 0, digest: "", shutSince: false, earlier: earlierOf(before) };
  const past = isSame2 ? pastOf(before) : fresh;
  const keeping = { run: id, attempt: attempt2, commit, url, createdAt, state: "parked", others, ...past };
  const body = { kind: "parked", environment: judged2.environment, commit, run: id, attempt: attempt2 };
  const repository = repositoryOf(judged2);
  const change = judged2.rollCall.change?.number ?? null;
  const entry3 = {
    key: `parked:${repository}:${judged2.environment}:${id}:${attempt2}`,
    repository,
    change,
    at: ports.now(),
    body
  };
  const appended = await ports.ledger.append([entry3]);
  if (!appended.ok) return failed2(ports, judged2, appended.fault);
  const written = await ports.errands.write(key, keeping, version);
  if (!written.ok) return failed2(ports, judged2, written.fault);
  if (!written.value) return false;
  if (before === null || isSame2 || before.state !== "parked") return true;
  return tell2(ports, judged2, { kind: "set-aside", url: before.url, by: url }, `${before.run}`);
}
function pastOf({ reruns, digest, shutSince, earlier: earlier2 }) {
  return { reruns, digest, shutSince, earlier: earlier2 };
}
function earlierOf(before) {
  return before?.state === "rerun" ? { run: before.run, attempt: before.attempt } : null;
}

// src/gate/park/park.ts
async function keepParked(ports, judged2) {
  if (judged2.rollCall.release?.elsewhere === true) return true;
  const asked = await lookedUp(ports, judged2);
  if (!asked) return false;
  const hints = await unseen(ports, judged2);
  if (hints === null) return false;
  for (const hint of hints) if (!await takeIn(ports, judged2, hint)) return false;
  const kept3 = await readKeeping(ports.errands, parkKey(repositoryOf(judged2), judged2.environment));
  if (!kept3.ok) return failed2(ports, judged2, kept3.fault);
  const { keeping, version } = kept3.value;
  if (keeping === null || version === null || keeping.commit !== judged2.candidate) return true;
  if (isOpen4(judged2)) return runAgain(ports, judged2, { keeping, version });
  return judged2.rollCall.open || keeping.shutSince || noteShut(ports, judged2, keeping, version);
}
async function noteShut(ports, judged2, keeping, version) {
  const key = parkKey(repositoryOf(judged2), judged2.environment);
  const written = await ports.errands.write(key, { ...keeping, shutSince: true }, version);
  return written.ok ? written.value : failed2(ports, judged2, written.fault);
}
async function unseen(ports, judged2) {
  const repository = repositoryOf(judged2);
  const known = await ports.errands.under(failedOn(repository, judged2.candidate));
  if (!known.ok) return failed2(ports, judged2, known.fault) || null;
  const hints = [];
  for (const { body } of known.value) {
    if (!fits(failedRun, body) || !(judged2.rules.workflows ?? []).includes(body.path)) continue;
    const seen = await ports.errands.read(seenKey(judged2, body));
    if (!seen.ok) return failed2(ports, judged2, seen.fault) || null;
    if (seen.value === null) hints.push(body);
  }
  return hints.toSorted((a, b) => a.run - b.run || a.attempt - b.attempt);
}
async function lookedUp(ports, judged2) {
  const { rules, candidate, environment, repository } = judged2;
  if (!isOpen4(judged2)) return true;
  const own = repositoryOf(judged2);
  const key = `looked-up:${own}:${encodeURIComponent(environment)}:${candidate}`;
  const before = await ports.errands.read(key);
  if (!before.ok) return failed2(ports, judged2, before.fault);
  if (before.value !== null) return true;
  for (const path of rules.workflows ?? []) {
    const runs = await ports.workflows.failedOn(repository, path, candidate);
    if (!runs.ok) return failed2(ports, judged2, runs.fault);
    for (const { id: run, attempt: attempt2, commit } of runs.value) {
      const hint = { kind: "failed", repository: own, run, attempt: attempt2, commit, path };
      const written = await ports.errands.write(failedKey(hint), hint, null);
      if (!written.ok) return failed2(ports, judged2, written.fault);
    }
  }
  const done = await ports.errands.write(key, {}, null);
  return done.ok || failed2(ports, judged2, done.fault);
}

// src/gate/start/begun.ts
var shape2 = record({
  state: oneOf2("awaited", "starting", "taken", "started", "refused", "passed"),
  comment: nullable(text2),
  since: nullable(text2),
  workflow: text2,
  ref: text2,
  run: nullable(whole),
  times: whole
});
var nothingBegun = {
  state: "awaited",
  comment: null,
  since: null,
  workflow: "",
  ref: "",
  run: null,
  times: 0
};
function startKey(repository, environment, candidate) {
  return `start:${repository}:${encodeURIComponent(environment)}:${candidate}`;
}
async function readBegun(errands, key) {
  const read3 = await errands.read(key);
  if (!read3.ok) return read3;
  if (read3.value === null) return { ok: true, value: { begun: null, version: null } };
  const { body, version } = read3.value;
  if (fits(shape2, body)) return { ok: true, value: { begun: body, version } };
  return {
    ok: false,
    fault: { code: "NOT_READ", detail: `${key}: what was begun there was written by another version` }
  };
}

// src/gate/start/newest.ts
var shape3 = record({ commit: text2 });
function newestKey(judged2) {
  return `newest:${repositoryOf(judged2)}:${encodeURIComponent(judged2.environment)}`;
}
function isFresh({ assessment: { facts } }) {
  const [config] = facts.config;
  const [change] = facts.changes;
  if (config === void 0 || change === void 0) return false;
  if (change.merge === null) return true;
  return config.changedAt !== null && isAtOrAfter(change.merge.at, config.changedAt);
}
async function newerStarted({ errands, workflows }, judged2) {
  const { rollCall, candidate, repository } = judged2;
  if (rollCall.release?.since === "same") return { ok: true, value: candidate };
  const read3 = await errands.read(newestKey(judged2));
  if (!read3.ok) return read3;
  const body = read3.value?.body;
  if (!fits(shape3, body) || body.commit === candidate) return { ok: true, value: null };
  const order = await workflows.order(repository, body.commit, candidate);
  if (!order.ok) return order;
  return { ok: true, value: order.value === "behind" || order.value === "identical" ? body.commit : null };
}
async function startedNewest({ errands }, judged2) {
  const key = newestKey(judged2);
  const read3 = await errands.read(key);
  if (!read3.ok) return;
  const newest = { commit: judged2.candidate };
  await errands.write(key, newest, read3.value?.version ?? null);
}

// src/gate/start/turn.ts
var shape4 = record({ holder: nullable(text2), since: text2 });
var LONGEST7 = 30 * 6e4;
async function takeTurn(errands, { key, holder, now }) {
  const read3 = await errands.read(key);
  if (!read3.ok) return read3;
  const errand = read3.value;
  const turn = errand !== null && fits(shape4, errand.body) ? errand.body : null;
  const isFree = turn === null || turn.holder === null || isBefore(after(turn.since, LONGEST7), now);
  if (turn?.holder === holder) return { ok: true, value: true };
  if (!isFree) return { ok: true, value: false };
  return errands.write(key, { holder, since: now }, errand?.version ?? null);
}
async function endTurn(errands, { key, holder, now }) {
  const read3 = await errands.read(key);
  if (!read3.ok || read3.value === null) return;
  const { body, version } = read3.value;
  if (fits(shape4, body) && body.holder === holder) await errands.write(key, { holder: null, since: now }, version);
}
function turnKey(repository, workflow) {
  return `turn:${repository}:${workflow}`;
}

// src/gate/start/came.ts
var claim = record({ of: text2, times: whole });
function isClaimOf({ key }, { times }, body) {
  return fits(claim, body) && body.of === key && body.times === times;
}
async function came2(ports, start, begun, outcome, detail) {
  const { judged: judged2 } = start;
  const { workflow, run, times } = begun;
  const body = { kind: "started", ...placeOf3(judged2), workflow, run, outcome, detail };
  const appended = await ports.ledger.append([startEntry(judged2, body, `started:${times}`, ports.now())]);
  if (!appended.ok) return failed2(ports, judged2, appended.fault);
  const claimed = { of: start.key, times };
  const known = run === null ? null : await ports.errands.write(runKey(judged2, run), claimed, null);
  if (known?.ok === false) return failed2(ports, judged2, known.fault);
  const isKept = await keep(ports, start, begun);
  if (outcome !== "refused") await startedNewest(ports, judged2);
  await endTurn(ports.errands, { key: turnKey(repositoryOf(judged2), workflow), holder: start.key, now: ports.now() });
  return isKept;
}
function runKey(judged2, run) {
  return `run:${repositoryOf(judged2)}:${run}`;
}
function placeOf3({ environment, candidate: commit }) {
  return { environment, commit };
}
function startEntry(judged2, body, what2, at3) {
  const repository = repositoryOf(judged2);
  const { environment, candidate, rollCall } = judged2;
  return {
    key: `${what2}:${repository}:${environment}:${candidate}`,
    repository,
    change: rollCall.change?.number ?? null,
    at: at3,
    body
  };
}

// src/gate/start/arrived.ts
async function arrived(ports, start, begun, { id: run, commit, url }, [outcome, detail]) {
  const { judged: judged2 } = start;
  if (commit === judged2.candidate) return came2(ports, start, { ...begun, state: "started", run }, outcome, detail);
  const cancelled = await ports.workflows.cancel(judged2.repository, run);
  if (!cancelled.ok && cancelled.fault.came !== "refused") return failed2(ports, judged2, cancelled.fault);
  const isTold2 = await tell2(ports, judged2, { kind: "moved", ref: begun.ref, url }, `${run}`);
  const why2 = `${begun.ref} has moved on to ${commit}`;
  return isTold2 && came2(ports, start, { ...begun, state: "refused", run }, "refused", why2);
}

// src/gate/start/ref.ts
async function refOf({ workflows }, { repository, candidate, rules, assessment: { facts } }) {
  const { defaultBranch } = facts.subject.repository;
  const branches = await workflows.branchesAt(repository, candidate);
  if (!branches.ok) return branches;
  const allowed = branches.value.filter((branch2) => allowsBranch(rules.branches, defaultBranch, branch2));
  const [branch] = allowed.includes(defaultBranch) ? [defaultBranch] : allowed;
  const patterns = rules.tags;
  if (branch !== void 0 || patterns === void 0) return { ok: true, value: branch ?? null };
  const tags = await workflows.tagsAt(repository, candidate);
  if (!tags.ok) return tags;
  return { ok: true, value: tags.value.find((tag) => anyGlobMatches(patterns, tag)) ?? null };
}

// src/gate/start/send.ts
async function send3(ports, start, ask2) {
  const { judged: judged2, key } = start;
  const begun = start.kept.begun ?? nothingBegun;
  const place = await placeFor(ports, judged2);
  if (!place.ok) return failed2(ports, judged2, place.fault);
  if ("kind" in place.value) return refuse3(ports, start, place.value, ask2);
  const { workflow, ref } = place.value;
  const turn = { key: turnKey(repositoryOf(judged2), workflow), holder: key, now: ports.now() };
  const mine = await takeTurn(ports.errands, turn);
  if (!mine.ok) return failed2(ports, judged2, mine.fault);
  if (!mine.value) return false;
  const since = ports.now();
  const comment = ask2?.comment.url ?? (begun.state === "starting" ? begun.comment : null);
  const next = { ...begun, state: "starting", comment, since, workflow, ref, run: null };
  const intent = { ...next, times: begun.times + 1 };
  const isMine = await keep(ports, start, intent);
  if (!isMine) return false;
  const stopped2 = await intended2(ports, judged2, intent, ask2);
  if (stopped2 !== null) {
    await keep(ports, kept(start, intent), { ...begun, times: intent.times });
    await endTurn(ports.errands, turn);
    return failed2(ports, judged2, stopped2);
  }
  if (ask2 !== null) await answered(ports, judged2, ask2);
  return post(ports, kept(start, intent), intent);
}
async function placeFor(ports, judged2) {
  const [workflow] = judged2.rules.workflows ?? [];
  if (workflow === void 0) return { ok: true, value: { kind: "no-workflow" } };
  const ref = await refOf(ports, judged2);
  if (!ref.ok) return ref;
  if (ref.value !== null) return { ok: true, value: { workflow, ref: ref.value } };
  return { ok: true, value: { kind: "no-ref", tags: judged2.rules.tags ?? [] } };
}
async function refuse3(ports, start, notice5, ask2) {
  const { judged: judged2, kept: kept3 } = start;
  const isTold2 = await tell2(ports, judged2, notice5, ask2?.comment.id);
  if (isTold2 && ask2 !== null) await answered(ports, judged2, ask2);
  return isTold2 && keep(ports, start, { ...kept3.begun ?? nothingBegun, state: "refused" });
}
async function intended2(ports, judged2, { workflow, ref, comment, times }, ask2) {
  const digest = rollCallDigest(judged2.rollCall);
  const by = ask2?.by.login ?? null;
  const body = { kind: "starting", ...placeOf3(judged2), workflow, ref, comment, by, digest };
  const appended = await ports.ledger.append([startEntry(judged2, body, `starting:${times}`, ports.now())]);
  return appended.ok ? objectionTo(ports, judged2) : appended.fault;
}
async function post(ports, start, intent) {
  const { judged: judged2 } = start;
  const { workflow, ref } = intent;
  const inputs = { environment: judged2.environment, sha: judged2.candidate };
  const sent = await ports.workflows.start(judged2.repository, { workflow, ref, inputs });
  if (sent.ok) return taken(ports, start, { ...intent, state: "taken", run: sent.value });
  const { fault } = sent;
  if (fault.came !== "refused") return failed2(ports, judged2, fault);
  const isTold2 = await tell2(ports, judged2, noticeOf2(fault, workflow), `${intent.times}`);
  return await came2(ports, start, { ...intent, state: "refused" }, "refused", fault.detail) && isTold2;
}
async function taken(ports, start, begun) {
  const run = begun.run === null ? null : await ports.workflows.run(start.judged.repository, begun.run);
  if (run?.ok === true && run.value !== null) return arrived(ports, start, begun, run.value, ["sent", ""]);
  return await keep(ports, start, begun) && false;
}
function noticeOf2({ status, detail }, workflow) {
  if (status === 403) return { kind: "forbidden", what: "start" };
  if (status === 404) return { kind: "missing", workflow };
  return status === 422 ? { kind: "inputs", workflow, detail } : { kind: "refused", what: "start", detail };
}

// src/gate/start/settle.ts
var APPEARS = 6e4;
var CLOCKS2 = 5 * 6e4;
async function settle2(ports, start, begun) {
  const { judged: judged2, key } = start;
  const { workflow } = begun;
  const turn = { key: turnKey(repositoryOf(judged2), workflow), holder: key, now: ports.now() };
  const mine = await takeTurn(ports.errands, turn);
  if (!mine.ok) return failed2(ports, judged2, mine.fault);
  if (!mine.value) return false;
  const since = begun.since ?? ports.now();
  const found2 = await find(ports, start, begun, since);
  if (!found2.ok) return failed2(ports, judged2, found2.fault);
  const why2 = begun.state === "taken" ? "its run could not be read at once" : "nobody answered";
  if (found2.value !== null) return arrived(ports, start, begun, found2.value, ["found", why2]);
  if (isBefore(ports.now(), after(since, APPEARS))) return false;
  return begun.state === "taken" ? came2(ports, start, { ...begun, state: "started" }, "sent", why2) : "nothing";
}
async function find(ports, start, begun, since) {
  const { workflows } = ports;
  const { repository } = start.judged;
  if (begun.run !== null) return workflows.run(repository, begun.run);
  const runs = await workflows.startedSince(repository, begun.workflow, after(since, -CLOCKS2).replace(/\.\d+Z$/, "Z"));
  return runs.ok ? ownOrUnclaimed(
    ports,
    start,
    begun,
    runs.value.filter(({ ref }) => ref === begun.ref)
  ) : runs;
}
async function ownOrUnclaimed({ errands }, start, begun, runs) {
  let free = null;
  for (const run of runs) {
    const owner = await errands.read(runKey(start.judged, run.id));
    if (!owner.ok) return owner;
    if (owner.value === null) free ??= run;
    else if (isClaimOf(start, begun, owner.value.body)) return { ok: true, value: run };
  }
  return { ok: true, value: free };
}

// src/gate/start/start.ts
async function startWorkflow(ports, judged2) {
  if (judged2.rollCall.release?.elsewhere === true) return judged2.rules.start !== "dispatch" || passOver(ports, judged2);
  const key = startKey(repositoryOf(judged2), judged2.environment, judged2.candidate);
  const kept3 = await readBegun(ports.errands, key);
  if (!kept3.ok) return failed2(ports, judged2, kept3.fault);
  const start = { judged: judged2, key, kept: kept3.value };
  const begun = kept3.value.begun;
  if (begun?.state === "starting" || begun?.state === "taken") {
    const came3 = await settle2(ports, start, begun);
    return came3 === "nothing" ? anew(ports, start, begun) : came3;
  }
  if (judged2.rules.start !== "dispatch") return true;
  const asks = await asksFor(ports, judged2);
  if (!asks.ok) return failed2(ports, judged2, asks.fault);
  const [ask2] = asks.value;
  if (ask2 !== void 0) return answer3(ports, start, ask2, asks.value.length > 1);
  if (!isOpen4(judged2)) return begun === null ? keep(ports, start, nothingBegun) : true;
  return isDueByItself(start) ? open2(ports, start) : true;
}
function isDueByItself({ kept: { begun } }) {
  return begun === null || begun.state === "awaited";
}
async function anew(ports, start, begun) {
  const { judged: judged2, key } = start;
  const { workflow, comment, times } = begun;
  await endTurn(ports.errands, { key: turnKey(repositoryOf(judged2), workflow), holder: key, now: ports.now() });
  const isWanted = judged2.rules.start === "dispatch" && judged2.rules.workflows?.[0] === workflow;
  if (isWanted && isOpen4(judged2)) return comment === null ? open2(ports, start) : send3(ports, start, null);
  if (isWanted) return keep(ports, start, { ...begun, state: "awaited" });
  const isTold2 = await tell2(ports, judged2, { kind: "no-longer", workflow }, `${times}`);
  return isTold2 && keep(ports, start, { ...begun, state: "passed" });
}
async function open2(ports, start) {
  const { judged: judged2, kept: kept3 } = start;
  const passed = { ...kept3.begun ?? nothingBegun, state: "passed" };
  if (kept3.begun === null && !isFresh(judged2)) return keep(ports, start, passed);
  const newer3 = await newerStarted(ports, judged2);
  if (!newer3.ok) return failed2(ports, judged2, newer3.fault);
  if (newer3.value === null) return send3(ports, start, null);
  if (newer3.value === judged2.candidate) return keep(ports, start, passed);
  const isTold2 = await tell2(ports, judged2, { kind: "older", than: newer3.value });
  return isTold2 && keep(ports, start, passed);
}
async function answer3(ports, start, ask2, more) {
  const said = await decide(ports, start, ask2);
  if (!said.ok) return failed2(ports, start.judged, said.fault);
  if (said.value === null) return await send3(ports, start, ask2) && !more;
  const isTold2 = await tell2(ports, start.judged, said.value, ask2.comment.id);
  return isTold2 && await answered(ports, start.judged, ask2) && !more;
}
async function decide(ports, { judged: judged2, kept: { begun } }, ask2) {
  const who2 = ask2.by.login;
  const may = await entitled(ports, judged2, ask2);
  if (!may.ok) return may;
  if (!may.value) return { ok: true, value: { kind: "not-entitled", who: who2, roles: rolesOf(judged2) } };
  if (!isOpen4(judged2)) return { ok: true, value: { kind: "shut", who: who2, headline: headline(judged2.rollCall) } };
  if (begun?.state !== "started") return { ok: true, value: null };
  return ended2(ports, judged2, begun, who2);
}
function rolesOf({ assessment: { config } }) {
  return config.state === "valid" ? Object.keys(config.checklist.roles) : [];
}
async function ended2(ports, { repository }, { run: id }, who2) {
  if (id === null) return { ok: true, value: null };
  const run = await ports.workflows.run(repository, id);
  if (!run.ok) return run;
  if (run.value === null) return { ok: true, value: null };
  const { status, conclusion, url } = run.value;
  if (status !== "completed") return { ok: true, value: { kind: "going", who: who2, url } };
  return { ok: true, value: conclusion === "success" ? { kind: "done", who: who2, url } : null };
}

// src/gate/start/on-opened.ts
function startsAndReruns(portsOf) {
  return async (judged2) => {
    const { config } = judged2.assessment;
    const rules = config.state === "valid" ? environmentNamed(config.checklist, judged2.environment) : void 0;
    if (rules === void 0) return true;
    const ports = await portsOf(judged2.installation);
    if (ports === null) return true;
    const isStarted = await startWorkflow(ports, { ...judged2, rules });
    const isKept = rules.park !== true || await keepParked(ports, { ...judged2, rules });
    return isStarted && isKept;
  };
}

// src/evidence/workflow-file.ts
var FILE = /\.ya?ml$/;
function workflowFile(path) {
  const parts = path.split("@");
  const last = parts.findLastIndex((part) => FILE.test(part));
  return last === -1 ? path : parts.slice(0, last + 1).join("@");
}

// src/app/failed-runs.ts
function failedRuns(event, payload) {
  if (event !== "workflow_run" || at2(payload, "action") !== "completed") return [];
  const run = at2(payload, "workflow_run");
  if (at2(run, "conclusion") !== "failure") return [];
  const path = at2(run, "path");
  const told5 = {
    kind: "failed",
    repository: at2(at2(payload, "repository"), "id"),
    run: at2(run, "id"),
    attempt: at2(run, "run_attempt"),
    commit: at2(run, "head_sha"),
    path: typeof path === "string" ? workflowFile(path) : path
  };
  return fits(failedRun, told5) ? [told5] : [];
}
function at2(thing, key) {
  if (typeof thing !== "object" || thing === null || !Object.hasOwn(thing, key)) return void 0;
  return Object.getOwnPropertyDescriptor(thing, key)?.value;
}

// src/app/meter.ts
var unmetered = {
  delivered: () => {
  },
  looked: () => {
  },
  judged: () => {
  },
  caughtUp: () => {
  },
  asked: () => {
  }
};

// src/app/refusals.ts
var MANY2 = 3;
var KNOWN = 5e3;
function createRefusals() {
  const rows = /* @__PURE__ */ new Map();
  return {
    ended: (key, byLimit) => {
      const before = rows.get(key) ?? 0;
      rows.delete(key);
      if (!byLimit) return;
      rows.set(key, before + 1);
      const [oldest] = rows.keys();
      if (rows.size > KNOWN && oldest !== void 0) rows.delete(oldest);
    },
    areMany: (key) => (rows.get(key) ?? 0) >= MANY2
  };
}

// src/app/reserve.ts
var MOST5 = 12;
var APART = 6e4;
var KNOWN2 = 5e3;
function createReserve(clock) {
  const looks = /* @__PURE__ */ new Map();
  const taken2 = /* @__PURE__ */ new Map();
  return {
    restsUntil: (budget, { key, urgency }) => {
      const own = budget.restsUntil(urgency);
      if (own !== null) return own;
      const others = urgency === 0 ? null : budget.restsUntil(0);
      if (others !== null) {
        const before = looks.get(key);
        const count = before?.until === others ? before.count + 1 : 1;
        if (count > MOST5) return others;
        remember4(looks, key, { until: others, count });
      }
      taken2.delete(key);
      return null;
    },
    leaves: (key) => {
      const next = (taken2.get(key) ?? Number.NEGATIVE_INFINITY) + APART;
      if (next > clock()) return next;
      remember4(taken2, key, clock());
      return null;
    }
  };
}
function remember4(known, key, what2) {
  known.delete(key);
  known.set(key, what2);
  const [oldest] = known.keys();
  if (known.size > KNOWN2 && oldest !== void 0) known.delete(oldest);
}

// src/app/parse-payload.ts
function parsePayload(body) {
  const payload = parseJson2(body);
  if (!isRecord(payload)) return null;
  const { action, installation } = payload;
  if (action !== void 0 && typeof action !== "string") return null;
  if (installation !== void 0 && !(isRecord(installation) && Number.isSafeInteger(installation["id"]))) return null;
  return payload;
}
function parseJson2(text3) {
  try {
    return JSON.parse(text3);
  } catch {
    return null;
  }
}
function isRecord(thing) {
  return typeof thing === "object" && thing !== null && !Array.isArray(thing);
}

// src/app/worker.ts
import { setTimeout as sleep3 } from "node:timers/promises";
var FIRST_RETRY = 1e3;
var LAST_RETRY = 5 * 6e4;
var PAUSE = 1e3;
var PATIENCE3 = 1e3;
var ROUND2 = 20;
var MOST_ASIDE = 64;
function startWorker(options) {
  const { queue, clock } = options;
  const running = /* @__PURE__ */ new Set();
  let asideNow = 0;
  let timer;
  let stopped2 = false;
  let heldSince = null;
  let filling = Promise.resolve();
  const mustWait = () => {
    if (options.busy?.() !== true) heldSince = null;
    else return clock() - (heldSince ??= clock()) < PATIENCE3;
    return false;
  };
  const active = () => running.size - Math.min(asideNow, MOST_ASIDE);
  const aside = async (waiting4) => {
    asideNow += 1;
    kick();
    try {
      return await waiting4;
    } finally {
      asideNow -= 1;
    }
  };
  let crowded = false;
  const next = async (held2) => {
    if (active() >= options.width + options.lane) return null;
    crowded = active() > 0 && options.dense?.() === true;
    return queue.claim(clock(), held2 || crowded || active() >= options.width ? 1 : 0);
  };
  const fill = async () => {
    if (stopped2) return;
    const held2 = mustWait() || options.behind !== void 0 && await options.behind();
    while (!stopped2) {
      const claim2 = await next(held2);
      if (claim2 === null) break;
      const job = work(
        { ...options, look: (one) => options.look(one, aside) },
        claim2,
        () => stopped2
      ).finally(() => {
        running.delete(job);
        kick();
      });
      running.add(job);
    }
    if (held2 || crowded) wakeIn(ROUND2);
    else await sleepUntilDue();
  };
  const sleepUntilDue = async () => {
    clearTimeout(timer);
    const due = await queue.nextDue();
    if (due === null || stopped2 || active() >= options.width) return;
    wakeIn(due - clock());
  };
  const wakeIn = (milliseconds2) => {
    clearTimeout(timer);
    timer = setTimeout(kick, Math.min(Math.max(0, milliseconds2), 2 ** 31 - 1));
    timer.unref();
  };
  let isAsked2 = false;
  const kick = () => {
    if (isAsked2) return;
    isAsked2 = true;
    const asked = filling.then(() => {
      isAsked2 = false;
      return fill();
    });
    filling = asked.catch((reason) => {
      options.broken(reason);
      if (!stopped2) wakeIn(PAUSE);
    });
  };
  const idle = async () => {
    for (let seen = null; seen !== filling || running.size > 0; ) {
      seen = filling;
      await seen;
      await Promise.all(running);
    }
  };
  return {
    kick,
    idle,
    stop: async () => {
      stopped2 = true;
      clearTimeout(timer);
      await filling;
      await Promise.all(running);
    }
  };
}
async function work(options, claim2, isStopped) {
  const { queue, look: look2, clock, failed: failed6 } = options;
  let reason = "the look did not succeed";
  const succeeded = await look2(claim2).catch((error) => {
    reason = error;
    return false;
  });
  if (succeeded) return givenBack(options, isStopped, () => queue.done(claim2));
  failed6(claim2, reason);
  const words4 = reason instanceof Error ? reason.message : String(reason);
  return givenBack(options, isStopped, () => queue.fail(claim2, clock() + retryAfter(claim2.attempt), words4));
}
async function givenBack({ broken, pause = () => sleep3(PAUSE) }, isStopped, give) {
  for (; ; ) {
    try {
      return await give();
    } catch (reason) {
      broken(reason);
      if (isStopped()) return;
      await pause();
    }
  }
}
function retryAfter(attempt2) {
  const base = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(attempt2 - 1, 20));
  return base * (1 + Math.random() / 3);
}

// src/app/urgency.ts
function urgencyOf(event, payload, entries) {
  const levels = entries.map(ofEntry);
  return Math.max(0, ...levels, speaksAgainst2(event, payload) ? 1 : 0);
}
function ofEntry({ body }) {
  if (body.kind === "comment-deleted") return 2;
  if (body.kind === "comment") return body.text !== null && stops3(body.text) ? 2 : 0;
  if (body.kind === "clicked") return body.button === "hold" ? 2 : 0;
  return body.kind === "check-failed" ? 1 : 0;
}
function stops3(text3) {
  const { commands: commands2, maybeHold } = parsedText(text3);
  return maybeHold || commands2.some(({ verb }) => verb === "hold" || verb === "revoke");
}
function speaksAgainst2(event, payload) {
  if (event === "push") return at(payload, "forced") === true || at(payload, "deleted") === true;
  const action = textAt(payload, "action");
  if (event === "pull_request_review")
    return action === "dismissed" || at(payload, "review", "state") === "changes_requested";
  return event === "pull_request" && (action === "converted_to_draft" || action === "unlabeled" || action === "edited");
}

// src/app/app.ts
var LANE = 2;
function createApp(options) {
  const { store, clock, log, events } = options;
  let taking = 0;
  const crowd = createCrowd(clock);
  const { meter = unmetered } = options;
  const { clocks } = options;
  const listening = listen({
    ...store,
    clock,
    ...clocks === void 0 ? {} : { clocks },
    reads: options.upkeep !== void 0,
    kick: () => worker.kick()
  });
  const { standstills } = listening;
  const hearing = {
    ...listening.hearing,
    ended: (fault, begun) => {
      listening.hearing.ended(fault, begun);
      if (fault === null) meter.caughtUp(clock());
    }
  };
  const keepUp = options.upkeep === void 0 ? null : upkeep(upkeepOn(options, options.upkeep, hearing));
  const { queue, waiting: waiting4, gates } = store;
  const keptWaiting = keepUp === null ? null : createKeptWaiting({
    isBehind: () => hearing.begins().behind,
    behind: listening.behind,
    queue,
    clock,
    kick: () => worker.kick()
  });
  const ledger = keepUp === null ? store.ledger : { ...store.ledger, behind: listening.behind };
  const opened = startsAndReruns(startPorts(options, ledger));
  const attending = {
    opened,
    ...options,
    queue,
    ledger,
    waiting: waiting4,
    gates,
    keepUp,
    meter,
    reserve: createReserve(clock),
    refusals: createRefusals(),
    standstills
  };
  const worker = startWorker({
    queue: store.queue,
    clock,
    width: options.width,
    lane: LANE,
    look: (claim2, aside) => {
      const attended = attend(attending, claim2, aside);
      if (claim2.key === DELIVERIES) return aside(attended);
      return keptWaiting?.watch(claim2.key, attended) ?? attended;
    },
    failed: (claim2, reason) => log(`${claim2.key}: try ${claim2.attempt} failed: ${wordsOf2(reason)}`),
    busy: () => taking > 0,
    ...keepUp === null ? {} : { behind: hearing.isAwaited },
    dense: crowd.isDense,
    broken: (reason) => log(`the queue does not answer: ${wordsOf2(reason)}`)
  });
  const receipts = /* @__PURE__ */ new WeakMap();
  const { refused } = listening;
  events.onEvent(async (event) => {
    receipts.set(event.payload, await take(options, event, refused));
  });
  const dispatch = async (event) => {
    taking += 1;
    try {
      await events.dispatch(event);
    } finally {
      taking -= 1;
      worker.kick();
    }
  };
  worker.kick();
  return {
    worker: {
      ...worker,
      stop: async () => {
        listening.end();
        keptWaiting?.end();
        await worker.stop();
      }
    },
    refused,
    receive: async (delivery) => {
      const begun = clock();
      crowd.arrived();
      const receipt = await receive({ ...events, dispatch }, receipts, delivery);
      meter.delivered(receipt, clock() - begun);
      return receipt;
    },
    begin: async () => {
      if (keepUp !== null) await beginUpkeep({ queue: store.queue, clock });
      await wakeAllWaiting({ ...store, clock, log });
      worker.kick();
    }
  };
}
async function take(options, { id, event, payload }, refused) {
  const { store, clock, log, trace, self } = options;
  const at3 = clock();
  const now = new Date(at3).toISOString();
  const entries = [
    ...learnFromDelivery(event, payload, now, self.login),
    ...learnFromClick(event, payload, self.appId, now)
  ];
  const because = { urgency: urgencyOf(event, payload, entries), delivery: id };
  const woken = wakeUps(event, payload, self);
  const work2 = woken.map((wakeUp) => ({
    ...because,
    key: subjectKey(fold(options, wakeUp)),
    at: "ref" in wakeUp.what ? at3 + AFTER_PUSH : at3
  }));
  const told5 = [...noticed(event, payload), ...failedRuns(event, payload), ...membersMoved(woken)];
  const taken2 = await store.take({ id, event, receivedAt: at3 }, entries, work2, told5);
  const subjects = work2.map(({ key }) => key).join(", ");
  if (taken2.ok) {
    trace?.(`${event} ${taken2.value}, wakes ${subjects || "nothing"}`, { delivery: id });
    return taken2.value === "new" ? "accepted" : "duplicate";
  }
  log(`delivery ${id} could not be kept, ${taken2.fault.code}: ${taken2.fault.detail}`);
  if (entries.length + told5.length > 0 && taken2.fault.code !== "LEDGER_CORRUPT") await refused();
  for (const { key } of work2) await store.queue.enqueue(key, at3, because).catch(() => void 0);
  return "unavailable";
}
function membersMoved(woken) {
  return woken.filter(({ repository, what: what2 }) => repository === EVERY_REPOSITORY && "all" in what2).map(({ installation }) => ({ kind: "members", installation }));
}
function upkeepOn(options, asked, hearing) {
  const { store, clock, log } = options;
  const { queue, errands, taken: taken2 } = store;
  return {
    ...asked,
    queue,
    errands,
    taken: taken2,
    clock,
    log,
    hearing,
    take: (event) => take(options, event, async () => {
    })
  };
}
function fold({ memo }, wakeUp) {
  if (!("commit" in wakeUp.what)) return wakeUp;
  const number = memo.changeOf(wakeUp.repository, wakeUp.what.commit);
  return number === null ? wakeUp : { ...wakeUp, what: { number } };
}
function startPorts({ ports, store, clock, log }, ledger) {
  const { errands } = store;
  return async (installation) => {
    const { workflows, writer, needs } = await ports(installation, 0);
    const now = () => new Date(clock()).toISOString();
    return workflows === void 0 ? null : { workflows, writer, needs, errands, ledger, now, log };
  };
}
async function receive(events, receipts, { id, event, signature, body }) {
  if (!await events.verify(body, signature)) return "unsigned";
  const payload = parsePayload(body);
  if (payload === null) return "malformed";
  await events.dispatch({ id, event, payload });
  return receipts.get(payload) ?? "unavailable";
}
function wordsOf2(reason) {
  return reason instanceof Error ? reason.message : String(reason);
}

// src/app/breath.ts
function createBreath(next = setImmediate) {
  const waiting4 = [];
  const go = () => {
    waiting4.shift()?.();
    if (waiting4.length > 0) next(go);
  };
  return () => new Promise((resolve) => {
    if (waiting4.push(resolve) === 1) next(go);
  });
}
function breathingRequest(request, breath) {
  const breathing = async (route2, parameters) => {
    try {
      return await request(route2, parameters);
    } finally {
      await breath();
    }
  };
  return Object.assign(breathing, request.endpoint === void 0 ? {} : { endpoint: request.endpoint });
}
function breathingLedger(ledger, breath) {
  const first = (ask2) => async (...about) => {
    await breath();
    return ask2(...about);
  };
  return {
    ...ledger,
    append: first(ledger.append),
    recall: first(ledger.recall),
    releases: first(ledger.releases),
    settled: first(ledger.settled),
    homeOf: first(ledger.homeOf)
  };
}

// src/app/budget.ts
var KEPT2 = 0.2;
var CORE = "core";
var A_MINUTE = 6e4;
var AN_HOUR = 36e5;
function createBudget(clock, kept3) {
  const limits = /* @__PURE__ */ new Map();
  const parts = { 0: kept3, 1: kept3 / 2, 2: 0 };
  let pausedUntil = 0;
  const later2 = (until) => until > clock() ? until : null;
  const spent = ([, { limit, remaining, reset }], part) => remaining < Math.max(1, limit * part) ? [reset] : [];
  const notice5 = (headers, status, isLimited = false) => {
    const limit = limitIn(headers, clock() + AN_HOUR);
    if (limit !== null) limits.set(String(headers["x-ratelimit-resource"] ?? CORE), limit);
    if (status !== 403 && status !== 429 && !isLimited) return;
    const pause = pauseIn(headers) ?? (isLimited && limit?.remaining !== 0 ? A_MINUTE : null);
    if (pause !== null) pausedUntil = Math.max(pausedUntil, clock() + pause);
  };
  return {
    over: (request) => {
      const watched = async (route2, parameters) => {
        const pause = pausedUntil - clock();
        if (pause > 0) throw unsent(pause);
        try {
          const answer5 = await request(route2, parameters);
          notice5(answer5.headers, answer5.status, saysLimited(answer5.data));
          return answer5;
        } catch (error) {
          const refusal = refusalOf2(error);
          if (refusal !== null) notice5(refusal.headers, refusal.status, refusal.isLimited);
          throw error;
        }
      };
      return Object.assign(watched, request.endpoint === void 0 ? {} : { endpoint: request.endpoint });
    },
    restsUntil: (urgency) => later2(Math.max(pausedUntil, ...[...limits].flatMap((one) => spent(one, parts[urgency])))),
    silentUntil: (urgency) => later2(
      Math.max(
        pausedUntil,
        ...[...limits].filter(([of]) => of === CORE).flatMap((one) => spent(one, parts[urgency]))
      )
    )
  };
}
function limitIn(headers, latest2) {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map(
    (name) => numberIn(headers, `x-ratelimit-${name}`)
  );
  if (limit === void 0 || remaining === void 0 || reset === void 0) return null;
  return { limit, remaining, reset: Math.min(reset * 1e3, latest2) };
}
function saysLimited(data) {
  if (typeof data !== "object" || data === null || !("errors" in data) || !Array.isArray(data.errors)) return false;
  return data.errors.some(
    (one) => typeof one === "object" && one !== null && "type" in one && one.type === "RATE_LIMITED"
  );
}
function pauseIn(headers) {
  const seconds2 = numberIn(headers, "retry-after");
  if (seconds2 !== void 0) return Math.min(seconds2 * 1e3, AN_HOUR);
  return headers["retry-after"] === void 0 ? null : A_MINUTE;
}
function numberIn(headers, name) {
  const value = headers[name];
  const number = value === void 0 || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) && number >= 0 ? number : void 0;
}
function unsent(pause) {
  const headers = { "retry-after": String(Math.ceil(pause / 1e3)) };
  const words4 = `not sent, because GitHub asks for a pause of ${headers["retry-after"]} more seconds (rate limit)`;
  return Object.assign(new Error(words4), { status: 429, response: { status: 429, headers, data: {} } });
}
function refusalOf2(error) {
  if (typeof error !== "object" || error === null || !("response" in error) || !("status" in error)) return null;
  const { response, status } = error;
  if (typeof status !== "number" || typeof response !== "object" || response === null || !("headers" in response))
    return null;
  const { headers } = response;
  if (typeof headers !== "object" || headers === null) return null;
  const isLimited = status === 429 || status === 403 && error instanceof Error && /rate limit/i.test(error.message);
  return { headers: { ...headers }, status, isLimited };
}
function createBudgets(clock, kept3 = KEPT2) {
  const budgets = /* @__PURE__ */ new Map();
  return {
    of: (installation) => {
      const budget = budgets.get(installation) ?? createBudget(clock, kept3);
      budgets.set(installation, budget);
      return budget;
    },
    restsUntil: (urgency) => {
      const rests = [...budgets.values()].flatMap((budget) => budget.restsUntil(urgency) ?? []);
      return rests.length === 0 ? null : Math.max(...rests);
    }
  };
}

// src/app/http-server.ts
import { isUtf8 } from "node:buffer";
import { createServer } from "node:http";
var BODY_LIMIT = 25 * 1024 * 1024;
var CONNECTIONS = 1e3;
var DELIVERY_ID = /^[\w-]{1,64}$/;
var EVENT_NAME = /^(?!(?:error|constructor)$)[a-z][a-z0-9_]{0,63}$/;
var SIGNATURE = /^sha256=[0-9a-f]{64}$/;
var JSON_TYPE = /^application\/json *(;|$)/i;
var STATUS = { accepted: 202, duplicate: 200, unsigned: 401, malformed: 400, unavailable: 503 };
function createHttpServer(options) {
  const room = { used: 0, all: options.room ?? 3 * BODY_LIMIT };
  const patience = options.patience ?? 1e4;
  const times = {
    requestTimeout: patience,
    headersTimeout: patience / 2,
    // Node looks for late requests only every 30 seconds unless told otherwise.
    connectionsCheckingInterval: patience / 10
  };
  const server = createServer({ ...times, maxHeaderSize: 16 * 1024 }, (request, response) => {
    route(options, room, request, response).catch(() => answer4(response, 500, "could not be handled"));
  });
  server.keepAliveTimeout = patience / 2;
  server.maxConnections = CONNECTIONS;
  server.on("drop", () => options.refused());
  return server;
}
async function route(options, room, request, response) {
  const [path] = (request.url ?? "").split("?", 1);
  const isProbe = path === "/healthz" || path === "/readyz" || path === "/metrics" && options.metrics !== void 0;
  if (!isProbe && path !== options.webhookPath) return answer4(response, 404, "nothing here");
  const allowed = isProbe ? ["GET", "HEAD"] : ["POST"];
  if (!allowed.includes(request.method ?? "")) {
    response.setHeader("allow", allowed.join(", "));
    return answer4(response, 405, `${allowed.join(" or ")} only`);
  }
  if (path === "/healthz") return answer4(response, 200, "ok");
  if (path === "/metrics") return metrics(options, response);
  if (path === "/readyz")
    return await options.ready() ? answer4(response, 200, "ready") : answer4(response, 503, "not ready");
  return webhook(options, room, request, response);
}
async function webhook(options, room, request, response) {
  const id = header(request, "x-github-delivery");
  const event = header(request, "x-github-event");
  const signature = header(request, "x-hub-signature-256");
  if (!DELIVERY_ID.test(id) || !EVENT_NAME.test(event)) return answer4(response, 400, "no delivery of GitHub");
  if (!SIGNATURE.test(signature)) return answer4(response, 401, "no valid signature");
  if (!JSON_TYPE.test(header(request, "content-type"))) return answer4(response, 415, "JSON only");
  if (request.headers["content-encoding"] !== void 0) return answer4(response, 415, "uncompressed only");
  const taken2 = { used: 0 };
  try {
    const body = await readBody(request, room, taken2);
    if (body === "too large") return answer4(response, 413, body);
    if (body === "too busy") {
      options.refused();
      return answer4(response, 503, body);
    }
    if (body === "no UTF-8") return answer4(response, 400, body);
    const receipt = await options.receive({ id, event, signature, body: body.text });
    return answer4(response, STATUS[receipt], receipt);
  } finally {
    room.used -= taken2.used;
  }
}
function header(request, name) {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
async function readBody(request, room, taken2) {
  const declared = Number(request.headers["content-length"] ?? 0);
  if (declared > BODY_LIMIT) return "too large";
  if (room.used + declared > room.all) return "too busy";
  const chunks = [];
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    taken2.used += bytes.length;
    room.used += bytes.length;
    if (taken2.used > BODY_LIMIT) return "too large";
    if (room.used > room.all) return "too busy";
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}
function decode(bytes) {
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : "no UTF-8";
}
async function metrics({ metrics: exposition }, response) {
  if (exposition === void 0) return;
  const text3 = await exposition.text();
  response.writeHead(200, { "content-type": exposition.contentType }).end(text3);
}
function answer4(response, status, text3) {
  if (response.headersSent) return;
  if (!response.req.complete) response.setHeader("connection", "close");
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text3}
`);
}

// src/app/installations.ts
import { setTimeout as sleep4 } from "node:timers/promises";

// src/github/ahead.ts
var MOST6 = 2e4;
var BESIDE = "Release";
function createAheadApi(api, hints) {
  let subject = null;
  let ready = null;
  const snapshot = async (operation, query2, variables) => {
    subject = keyOf(variables);
    ready = null;
    const hint = hints.get(subject);
    if (hint === void 0) return api.graphql(operation, query2, variables);
    hints.delete(subject);
    if (!hint.wanted) return api.graphql(operation, query2, variables);
    hint.wanted = false;
    const joined2 = join(query2, variables, hint);
    const answer5 = await api.graphql(operation, joined2.query, joined2.variables);
    if (!answer5.ok && !passing.has(answer5.fault.code)) return api.graphql(operation, query2, variables);
    if (!answer5.ok) return answer5;
    const { ahead, own } = split(answer5.value);
    ready = { asked: JSON.stringify(hint.variables), value: { repository: ahead }, hint };
    keep3(hints, subject, hint);
    return { ...answer5, value: own };
  };
  return {
    ...api,
    graphql: async (operation, query2, variables) => {
      if (operation === "Snapshot") return snapshot(operation, query2, variables);
      if (operation !== BESIDE) return api.graphql(operation, query2, variables);
      if (ready !== null && ready.hint.query === query2 && ready.asked === JSON.stringify(variables)) {
        ready.hint.wanted = true;
        return { ok: true, value: ready.value, date: null };
      }
      if (subject !== null && variables["after"] === null) keep3(hints, subject, { query: query2, variables, wanted: true });
      return api.graphql(operation, query2, variables);
    }
  };
}
var passing = /* @__PURE__ */ new Set(["API_UNAVAILABLE", "API_RATE_LIMITED"]);
function keyOf({ owner, name, number, commit }) {
  return JSON.stringify([owner, name, number ?? null, commit ?? null]).toLowerCase();
}
function keep3(hints, subject, hint) {
  hints.delete(subject);
  hints.set(subject, hint);
  const oldest = hints.keys().next();
  if (hints.size > MOST6 && oldest.done !== true) hints.delete(oldest.value);
}
function join(query2, variables, beside) {
  const [, declared = "", body = ""] = /^\s*query \w+\(([^)]*)\) \{([\s\S]*)\}\s*$/.exec(renamed(beside.query)) ?? [];
  const field2 = body.trim().replace(/^repository\(/, "ahead: repository(");
  const [head = "", ...rest2] = query2.split(") { ");
  return {
    query: `${head}, ${declared}) { ${field2} ${rest2.join(") { ")}`,
    variables: {
      ...variables,
      ...Object.fromEntries(Object.entries(beside.variables).map(([key, value]) => [`ahead_${key}`, value]))
    }
  };
}
function renamed(query2) {
  return query2.replaceAll(/\$(\w+)/g, "$ahead_$1");
}
function split(value) {
  if (typeof value !== "object" || value === null) return { ahead: void 0, own: value };
  const { ahead, ...own } = value;
  return { ahead, own };
}

// src/github/conditional.ts
var LARGEST = 16384;
var MOST7 = 4e6;
var PAGE = 30;
function conditionalAnswers() {
  const answers2 = /* @__PURE__ */ new Map();
  let total = 0;
  const forget = (key) => {
    total -= answers2.get(key)?.size ?? 0;
    answers2.delete(key);
  };
  const keep4 = (key, answer5, etag) => {
    const size = JSON.stringify(answer5.data).length;
    if (size > LARGEST) return;
    answers2.set(key, { etag, answer: answer5, size });
    total += size;
    for (const oldest of answers2.keys()) {
      if (total <= MOST7) return;
      forget(oldest);
    }
  };
  return {
    over: (api) => ({
      ...api,
      rest: async (route2, parameters, options) => {
        if (!route2.startsWith("GET ") || options?.etag !== void 0) return api.rest(route2, parameters, options);
        const key = JSON.stringify([route2, parameters]);
        const known = answers2.get(key);
        const answer5 = await api.rest(route2, parameters, known === void 0 ? {} : { etag: known.etag });
        if (answer5.ok && answer5.value.status === 304 && known !== void 0) {
          forget(key);
          keep4(key, known.answer, known.etag);
          return { ok: true, value: known.answer };
        }
        forget(key);
        if (answer5.ok && answer5.value.etag !== null && isWhole(answer5.value, parameters["per_page"]))
          keep4(key, answer5.value, answer5.value.etag);
        return answer5;
      }
    })
  };
}
function isWhole({ status, link, data }, perPage) {
  if (status !== 200 || link !== "" || typeof data !== "object" || data === null) return false;
  const page = typeof perPage === "number" ? perPage : PAGE;
  const lists = Array.isArray(data) ? [data] : Object.values(data).filter((value) => Array.isArray(value));
  return lists.every((list3) => list3.length < page);
}

// src/github/change-commits.ts
async function readChangeCommits(api, repository, number) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/pulls/{number}";
  const answer5 = await api.rest(route2, { owner, repo, number });
  if (!answer5.ok) return answer5;
  return parseJson(route2, answer5.value.data, (json) => {
    const seen = field(json, "number");
    if (integer(seen) !== number) return refuse(seen, `pull request ${number}`);
    const head = objectId(field(field(json, "head"), "sha"));
    const isMerged2 = orNull(field(json, "merged_at"), text) !== null;
    const commits = isMerged2 ? [head, objectId(field(json, "merge_commit_sha"))] : [head];
    const base = field(json, "base");
    const of = integer(field(field(base, "repo"), "id"));
    if (oneOf(field(json, "state"), ["open", "closed"]) === "closed") return { commits, of, into: null };
    return { commits, of, into: { repository: of, branch: text(field(base, "ref")) } };
  });
}

// src/github/installation.ts
async function livePullRequests(api, repository, mergedSince) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/pulls";
  const answer5 = await api.rest(route2, {
    owner,
    repo,
    state: "all",
    sort: "updated",
    direction: "desc",
    per_page: 100
  });
  if (!answer5.ok) return answer5;
  return parseJson(route2, answer5.value.data, (json) => list(json, (pull) => livePull(pull, mergedSince)).flat());
}
function livePull(pull, mergedSince) {
  const merged = optionalField(pull, "merged_at");
  const lives = text(field(pull, "state")) === "open" || merged !== null && isAtOrAfter(text(merged), mergedSince);
  return lives ? [integer(field(pull, "number"))] : [];
}
async function listedRepositories(api) {
  const route2 = "GET /installation/repositories";
  const all = [];
  for (let page = 1; page <= 100; page += 1) {
    const answer5 = await api.rest(route2, { per_page: 100, page });
    if (!answer5.ok) return answer5;
    const part = parseJson(
      route2,
      answer5.value.data,
      (json) => list(field(json, "repositories"), (one) => ({
        node: text(field(one, "node_id")),
        name: text(field(one, "full_name"))
      }))
    );
    if (!part.ok) return part;
    all.push(...part.value);
    if (part.value.length < 100) return { ok: true, value: all };
  }
  return { ok: false, fault: { code: "TRUNCATED", detail: `${route2}: the list did not end` } };
}
async function installationRepositories(api) {
  const all = await listedRepositories(api);
  return all.ok ? { ok: true, value: all.value.map(({ name }) => name) } : all;
}

// src/github/merge-group-members.ts
function groupMembers(repository, commit) {
  const group2 = objectId(field(commit, "oid"));
  const queue = fieldOrNull(repository, "mergeQueue");
  const entries = queue === null ? null : field(queue, "entries");
  const nodes = entries === null ? [] : list(field(entries, "nodes"), entryOf2);
  if (entries !== null && nodes.length !== integer(field(entries, "totalCount")))
    return unknown("more pull requests wait in the merge queue than GitHub lists at once");
  const byHead = new Map(nodes.flatMap((entry3) => entry3 === null ? [] : [[entry3.head, entry3]]));
  if (!byHead.has(group2)) return { state: "gone", merged: isMerged(commit, group2) };
  const branch = fieldOrNull(repository, "ref");
  const tip = branch === null ? null : objectId(field(field(branch, "target"), "oid"));
  return chain(byHead, group2, tip);
}
function chain(byHead, group2, tip) {
  const members = [];
  const seen = /* @__PURE__ */ new Set();
  let at3 = group2;
  for (let entry3 = byHead.get(at3); entry3 !== void 0 && !seen.has(at3); entry3 = byHead.get(at3)) {
    seen.add(at3);
    if (entry3.parents.length > 1 && entry3.parents[0] !== entry3.base)
      return unknown(`the commit of #${entry3.number} does not stand on what the merge queue says that it does`);
    members.push({ number: entry3.number, head: entry3.pullHead, merged: entry3.parents[1] ?? null });
    at3 = entry3.base;
  }
  if (tip === null || at3 !== tip)
    return unknown("the branch has moved since the group was built, so that the merge queue builds it anew");
  return { state: "known", list: members.toReversed() };
}
function entryOf2(json) {
  const [head, base, pull] = ["headCommit", "baseCommit", "pullRequest"].map((key) => fieldOrNull(json, key));
  if (head === void 0 || head === null || base === void 0 || base === null || pull === void 0 || pull === null)
    return null;
  return {
    head: objectId(field(head, "oid")),
    base: objectId(field(base, "oid")),
    parents: list(field(field(head, "parents"), "nodes"), (parent) => objectId(field(parent, "oid"))),
    number: integer(field(pull, "number")),
    pullHead: objectId(field(pull, "headRefOid"))
  };
}
function isMerged(commit, group2) {
  return list(field(field(commit, "associatedPullRequests"), "nodes"), (pull) => {
    const merge = fieldOrNull(pull, "mergeCommit");
    const state2 = oneOf(field(pull, "state"), ["OPEN", "CLOSED", "MERGED"]);
    return state2 === "MERGED" && merge !== null && objectId(field(merge, "oid")) === group2;
  }).includes(true);
}
function unknown(detail) {
  return { state: "unknown", detail };
}

// src/github/merge-group.ts
var ENTRIES = `entries(first: 100) { totalCount nodes { headCommit { oid parents(first: 3) { nodes { oid } } } baseCommit { oid } pullRequest { number headRefOid } } }`;
var groupQuery = (withQueue) => `query MergeGroup($owner: String!, $name: String!, $commit: GitObjectID!, $app: Int!, $after: String${withQueue ? ", $branch: String!, $ref: String!" : ""}) { repository(owner: $owner, name: $name) {
  databaseId nameWithOwner
  object(oid: $commit) { __typename ... on Commit { oid tree { oid } statusCheckRollup { ${contexts("first: 100, after: $after")} } ${ownRuns}
    associatedPullRequests(first: 20) { nodes { state mergeCommit { oid } } } } }
  ${withQueue ? `mergeQueue(branch: $branch) { ${ENTRIES} } ref(qualifiedName: $ref) { target { oid } }` : ""}
} }`;
var LIVE = `query MergeQueue($owner: String!, $name: String!, $branch: String!) { repository(owner: $owner, name: $name) {
  mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } } } }
} }`;
async function readLiveGroups(api, repository, branch) {
  const { owner, repo: name } = ownerAndName(repository);
  const answer5 = await api.graphql("MergeQueue", LIVE, { owner, name, branch });
  if (!answer5.ok) return { ok: false, fault: { code: answer5.fault.code, detail: answer5.fault.detail } };
  return parseJson("MergeQueue", answer5.value, (json) => {
    const queue = fieldOrNull(field(json, "repository"), "mergeQueue");
    if (queue === null) return /* @__PURE__ */ new Set();
    const entries = field(queue, "entries");
    const heads = list(field(entries, "nodes"), (entry3) => fieldOrNull(entry3, "headCommit"));
    if (heads.length !== integer(field(entries, "totalCount"))) return refuse(entries, "the whole queue");
    return new Set(heads.flatMap((head) => head === null ? [] : [objectId(field(head, "oid"))]));
  });
}
var MOST_PAGES2 = 5;
async function readMergeGroup(api, app, address) {
  const first = await ask(api, app, address, { withQueue: true, after: null });
  if (first.ok || first.fault.code !== "API_FORBIDDEN") return whole3(api, app, address, first);
  const without2 = await ask(api, app, address, { withQueue: false, after: null });
  const read3 = await whole3(api, app, address, without2);
  if (!read3.ok || read3.value === null) return read3;
  return { ok: true, value: { ...read3.value, members: { state: "forbidden" } } };
}
async function whole3(api, app, address, first) {
  if (!first.ok) return first;
  const { group: group2, commit } = first.value;
  if (group2 === null || commit === null) return { ok: true, value: null };
  const nodes = [...first.value.nodes];
  let page = first.value;
  for (let count = 1; page.next !== null && count < MOST_PAGES2; count += 1) {
    const next = await ask(api, app, address, { withQueue: false, after: page.next });
    if (!next.ok) return next;
    page = next.value;
    nodes.push(...page.nodes);
  }
  if (page.next !== null || nodes.length !== first.value.total)
    return {
      ok: false,
      fault: { code: "TRUNCATED", detail: `GraphQL MergeGroup: not every check came of ${address.commit}` }
    };
  return shaped(() => ({ ...group2, evidence: parseEvidence(commit, nodes) }));
}
async function ask(api, app, { repository, commit, branch }, { withQueue, after: after3 }) {
  const { owner, repo: name } = ownerAndName(repository);
  const queue = withQueue ? { branch, ref: `refs/heads/${branch}` } : {};
  const answer5 = await api.graphql("MergeGroup", groupQuery(withQueue), { owner, name, commit, app, after: after3, ...queue });
  if (!answer5.ok) return { ok: false, fault: { code: answer5.fault.code, detail: answer5.fault.detail } };
  return parseJson("MergeGroup", answer5.value, (json) => pageOf(field(json, "repository"), app, withQueue));
}
function pageOf(repository, app, withQueue) {
  const none4 = { group: null, nodes: [], total: 0, next: null, commit: null };
  const commit = fieldOrNull(repository, "object");
  if (commit === null || text(field(commit, "__typename")) !== "Commit") return none4;
  const rollup = fieldOrNull(commit, "statusCheckRollup");
  const checks2 = rollup === null ? null : field(rollup, "contexts");
  const info = checks2 === null ? null : field(checks2, "pageInfo");
  const nodes = checks2 === null ? [] : list(field(checks2, "nodes"), (node) => node);
  const id = integer(field(repository, "databaseId"));
  const runs = parseOwnRuns([commit], app, id, 0).others;
  const isAboutGroup2 = ({ externalId }) => /^holdpoint:1:gate:\d+:-:/.test(externalId);
  const members = withQueue ? groupMembers(repository, commit) : { state: "forbidden" };
  return {
    group: {
      repository: { id, name: text(field(repository, "nameWithOwner")) },
      evidence: parseEvidence(commit, nodes),
      checks: runs.filter(isAboutGroup2),
      besides: runs.filter((run) => !isAboutGroup2(run)),
      members
    },
    nodes,
    total: checks2 === null ? 0 : integer(field(checks2, "totalCount")),
    next: info !== null && flag(field(info, "hasNextPage")) ? text(field(info, "endCursor")) : null,
    commit
  };
}

// src/github/home/lost-home.ts
async function lostHome(api, home) {
  const place = ownerAndName(home.repository);
  const route2 = "GET /repos/{owner}/{repo}";
  const repository = await api.rest(route2, place);
  if (!repository.ok) return repository;
  const known = parseJson(route2, repository.value.data, (json) => ({
    id: integer(field(json, "id")),
    hasIssues: flag(field(json, "has_issues"))
  }));
  if (!known.ok) return known;
  if (known.value.id !== home.of)
    return { ok: false, fault: { code: "API_PARTIAL", detail: `${home.repository} is another repository now` } };
  if (!known.value.hasIssues) return { ok: true, value: "issues" };
  const listed3 = await api.rest("GET /repos/{owner}/{repo}/issues", { ...place, state: "all", per_page: 1 });
  if (!listed3.ok) return listed3;
  const { issue: issue_number, candidate: commit_sha } = home;
  const issue = await isGone2(api, "GET /repos/{owner}/{repo}/issues/{issue_number}", { ...place, issue_number });
  if (!issue.ok || issue.value) return issue.ok ? { ok: true, value: "issue" } : issue;
  const commit = await isGone2(api, "GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...place, commit_sha });
  return commit.ok ? { ok: true, value: commit.value ? "commit" : null } : commit;
}
var GONE = [301, 404, 410];
async function isGone2(api, route2, parameters) {
  const answer5 = await api.rest(route2, parameters);
  if (answer5.ok) return { ok: true, value: false };
  return GONE.includes(answer5.fault.status) ? { ok: true, value: true } : answer5;
}

// src/github/moved-branch.ts
var history = `history(first: 100) { nodes { oid associatedPullRequests(first: 25) {
  nodes { number baseRefName baseRepository { databaseId } mergeCommit { oid } } } } }`;
var movedQuery = (isGone4) => `query Moved($owner: String!, $name: String!, $before: GitObjectID!${isGone4 ? "" : ", $after: GitObjectID!"}) {
  repository(owner: $owner, name: $name) { databaseId
    before: object(oid: $before) { __typename ... on Commit { ${history} } }
    ${isGone4 ? `branch: defaultBranchRef { after: target { __typename ... on Commit { ${history} } } }` : `after: object(oid: $after) { __typename ... on Commit { ${history} } }`} } }`;
async function readMoved(api, repository, { before, after: after3 }) {
  const { owner, repo: name } = ownerAndName(repository);
  const variables = { owner, name, before, ...after3 === null ? {} : { after: after3 } };
  const answer5 = await api.graphql("Moved", movedQuery(after3 === null), variables);
  if (!answer5.ok) return answer5;
  return parseJson("Moved", answer5.value, (json) => {
    const place = field(json, "repository");
    const id = integer(field(place, "databaseId"));
    const branch = after3 === null ? fieldOrNull(place, "branch") : place;
    const was = commitsOf2(fieldOrNull(place, "before"));
    const is = branch === null ? [] : commitsOf2(fieldOrNull(branch, "after"));
    const moved3 = [...missingFrom(is, was), ...missingFrom(was, is)];
    return {
      commits: moved3.map((commit) => objectId(field(commit, "oid"))),
      changes: moved3.flatMap((commit) => mergedBy(commit, id))
    };
  });
}
function commitsOf2(commit) {
  if (commit === null || text(field(commit, "__typename")) !== "Commit") return [];
  return list(field(field(commit, "history"), "nodes"), (one) => one);
}
function missingFrom(others, commits) {
  const there = new Set(others.map((one) => objectId(field(one, "oid"))));
  return commits.filter((one) => !there.has(objectId(field(one, "oid"))));
}
function mergedBy(commit, repository) {
  const oid = objectId(field(commit, "oid"));
  return list(field(field(commit, "associatedPullRequests"), "nodes"), (pull) => {
    const home = fieldOrNull(pull, "baseRepository");
    const merge = fieldOrNull(pull, "mergeCommit");
    if (home === null || integer(field(home, "databaseId")) !== repository) return [];
    if (merge === null || objectId(field(merge, "oid")) !== oid) return [];
    return [{ number: integer(field(pull, "number")), base: text(field(pull, "baseRefName")) }];
  }).flat();
}

// src/github/home/home-query.ts
var timeline = (page) => `timelineItems(${page}, itemTypes: [COMMENT_DELETED_EVENT]) {
  totalCount pageInfo { hasPreviousPage startCursor } nodes { __typename
  ... on CommentDeletedEvent { id createdAt actor { ${who} } deletedCommentAuthor { ${who} } } } }`;
function homeQuery(files) {
  const names3 = Array.from({ length: files }, (_, n) => `file${n}`);
  const aliases = names3.map((name) => `${name}: file(path: $${name}) { ${entry} }`).join(" ");
  const paths = names3.map((name) => `, $${name}: String!`).join("");
  return `query Home($owner: String!, $name: String!, $config: String!, $app: Int!, $issue: Int!, $candidate: GitObjectID!${paths}) {
  repository(owner: $owner, name: $name) { ${repositoryFields}
  issue(number: $issue) { number url title state body createdAt updatedAt lastEditedAt author { ${who} } editor { ${who} }
    labels(first: 100) { totalCount nodes { name } }
    ${comments("last: 100", true)}
    ${timeline("last: 100")} }
  object(oid: $candidate) { __typename ... on Commit { ${evidence({ ours: true, aliases })}
    parents(first: 10) { totalCount nodes { oid } } committer { ${person} }
    authors(first: 20) { totalCount nodes { ${person} } } } } } }`;
}
function homePageQuery(lists) {
  const cursors = lists.map((list3) => `, $${list3}: String!`).join("");
  const wants = (list3, text3) => lists.includes(list3) ? text3 : "";
  return `query HomePage($owner: String!, $name: String!, $issue: Int!, $candidate: GitObjectID!${cursors}) {
  repository(owner: $owner, name: $name) {
  issue(number: $issue) { updatedAt
    ${wants("comments", comments("last: 100, before: $comments", true))}
    ${wants("timeline", timeline("last: 100, before: $timeline"))} }
  object(oid: $candidate) { __typename ... on Commit { oid
    ${wants("contexts", `statusCheckRollup { ${contexts("first: 100, after: $contexts")} }`)} } } } }`;
}

// src/github/home/home-lists.ts
var names2 = ["comments", "timeline", "contexts"];
var MOST_PAGES3 = 100;
async function readHomeLists(api, place, repository) {
  const first = shaped(() => ({ mark: markOf2(repository), pages: pagesOf(repository, names2) }));
  if (!first.ok) return first;
  let pages = { ...empty, ...first.value.pages };
  for (let count = 0; count < MOST_PAGES3; count += 1) {
    const open3 = names2.filter((name) => pages[name].next !== null);
    if (open3.length === 0) return whole4(pages);
    const next = await nextPages(api, place, open3, pages);
    if (!next.ok) return next;
    if (next.value.mark !== first.value.mark) return moved2("the issue changed between two pages");
    for (const name of open3) {
      const page = next.value.pages[name];
      if (page === void 0 || page.nodes.length === 0 || page.total !== pages[name].total)
        return moved2(`the pages of ${name} do not advance`);
      pages = { ...pages, [name]: { ...page, nodes: joined(name, pages[name].nodes, page.nodes) } };
    }
  }
  return moved2(`a list did not end after ${MOST_PAGES3} pages`);
}
async function nextPages(api, place, open3, pages) {
  const cursors = Object.fromEntries(open3.map((name) => [name, pages[name].next]));
  const answer5 = await api.graphql("HomePage", homePageQuery(open3), { ...place, ...cursors });
  if (!answer5.ok) return answer5;
  return parseJson("HomePage", answer5.value, (json) => {
    const repository = field(json, "repository");
    return { mark: markOf2(repository), pages: pagesOf(repository, open3) };
  });
}
var none3 = { total: 0, nodes: [], next: null };
var empty = { comments: none3, timeline: none3, contexts: none3 };
function markOf2(repository) {
  return instant(field(field(repository, "issue"), "updatedAt"));
}
function pagesOf(repository, wanted) {
  return Object.fromEntries(wanted.map((name) => [name, pageOf2(name, repository)]));
}
function pageOf2(name, repository) {
  if (name === "comments") return backward(field(field(repository, "issue"), "comments"));
  if (name === "timeline") return backward(field(field(repository, "issue"), "timelineItems"));
  const rollup = fieldOrNull(field(repository, "object"), "statusCheckRollup");
  return rollup === null ? none3 : forward(field(rollup, "contexts"));
}
function backward(connection) {
  const info = field(connection, "pageInfo");
  return pageWith(connection, flag(field(info, "hasPreviousPage")) ? text(field(info, "startCursor")) : null);
}
function forward(connection) {
  const info = field(connection, "pageInfo");
  return pageWith(connection, flag(field(info, "hasNextPage")) ? text(field(info, "endCursor")) : null);
}
function pageWith(connection, next) {
  return {
    total: integer(field(connection, "totalCount")),
    nodes: list(field(connection, "nodes"), (node) => node),
    next
  };
}
function joined(name, before, next) {
  return name === "contexts" ? [...before, ...next] : [...next, ...before];
}
function whole4(pages) {
  const checked = shaped(() => names2.find((name) => isBroken(name, pages[name])));
  if (!checked.ok) return checked;
  if (checked.value !== void 0) return moved2(`${checked.value} came with entries missing, or twice`);
  const { comments: comments2, timeline: timeline2, contexts: contexts2 } = pages;
  return { ok: true, value: { comments: comments2.nodes, timeline: timeline2.nodes, contexts: contexts2.nodes } };
}
function isBroken(name, { nodes, total }) {
  return nodes.length !== total || new Set(nodes.map((node) => keyOf2(name, node))).size !== nodes.length;
}
function keyOf2(name, node) {
  if (name === "comments") return bigId(field(node, "fullDatabaseId"));
  if (name === "timeline") return text(field(node, "id"));
  const run = optionalField(node, "databaseId");
  return run === null ? `status ${text(field(node, "context"))}` : `run ${integer(run)}`;
}
function moved2(detail) {
  return { ok: false, fault: { moved: true, detail } };
}

// src/github/home/assemble-home.ts
function assembleHome({ options, home, files, now }, repository, lists) {
  const { reader, configPath } = options;
  const observed = { source: "graphql:Home", observer: observer(reader), at: now };
  const place = parseRepository(repository);
  const issue = field(repository, "issue");
  const commit = field(repository, "object");
  const own = parseOwnRuns([commit], reader.app, place.id, home.issue);
  const nobody2 = { users: [], teams: [] };
  return {
    facts: {
      facts: 1,
      now,
      subject: {
        repository: place,
        environment: home.environment,
        candidate: home.candidate,
        changes: [home.issue]
      },
      reader: factsReader(reader),
      config: parseConfig(repository, configPath),
      changes: [parseHome(issue, commit, { home, lists, observed })],
      commits: [parseEvidence(commit, lists.contexts)],
      sightings: own.sightings,
      shown: own.shown,
      readings: Object.fromEntries(
        files.map((path, index) => [
          needKey({ kind: "file", commit: home.candidate, path }),
          { ...observed, known: true, value: parseFile(field(commit, `file${index}`)) }
        ])
      ),
      remembered: []
    },
    shown: {
      checks: own.checks,
      others: own.others,
      comments: parseOwnComments(lists.comments, reader.slug),
      reacted: lists.comments.filter(carriesOurReaction).map((comment) => parseComment(comment).id),
      reviewRequests: nobody2,
      reviewersDone: nobody2,
      issue: parseOwnIssue(issue, reader.slug)
    }
  };
}
function parseHome(issue, commit, { home, lists, observed }) {
  const comments2 = lists.comments.map(parseComment);
  const createdAt = instant(field(issue, "createdAt"));
  const oid = objectId(field(commit, "oid"));
  return {
    release: { environment: home.environment },
    number: integer(field(issue, "number")),
    url: text(field(issue, "url")),
    title: text(field(issue, "title")),
    // Who deploys it is told by deployments, which are read apart.
    author: null,
    state: "merged",
    draft: false,
    crossRepository: false,
    base: { ref: home.branch ?? "", commit: oid },
    head: { ref: home.branch ?? "", commit: oid },
    merge: { commit: oid, at: notBefore(observed.at, comments2) },
    labels: parseLabels(field(issue, "labels")),
    files: [],
    commits: [parseCommitFacts(commit)],
    pushers: { ...observed, known: true, value: [] },
    // What stands in the issue is ours: nothing in it is anybody's word.
    body: { text: "", createdAt, revisions: { complete: true, list: [] } },
    comments: comments2,
    reviews: [],
    timeline: lists.timeline.flatMap(parseEvent),
    updatedAt: instant(field(issue, "updatedAt")),
    observed
  };
}
function notBefore(now, comments2) {
  return comments2.reduce((latest2, { createdAt }) => isBefore(latest2, createdAt) ? createdAt : latest2, now);
}
function parseLabels(labels) {
  const names3 = list(field(labels, "nodes"), (label) => text(field(label, "name")));
  return names3.length === integer(field(labels, "totalCount")) ? names3 : refuse(labels, "a whole list of labels");
}
function parseOwnIssue(issue, slug) {
  const wasEdited = orNull(field(issue, "lastEditedAt"), instant) !== null;
  return {
    number: integer(field(issue, "number")),
    title: text(field(issue, "title")),
    text: text(field(issue, "body")),
    open: oneOf(field(issue, "state"), ["OPEN", "CLOSED"]) === "OPEN",
    tampered: wasEdited && !isOurBot(parseActor(field(issue, "editor")), slug)
  };
}

// src/github/home/read-home.ts
async function readHome(options, home, files) {
  const once3 = () => read(options, home, files.slice(0, MOST_FILES));
  const first = await once3();
  const last = first.ok || !("moved" in first.fault) ? first : await once3();
  if (last.ok) return last;
  const { fault } = last;
  if (!("moved" in fault)) return { ok: false, fault: { code: fault.code, detail: fault.detail } };
  return { ok: false, fault: { code: "TRUNCATED", detail: `GraphQL Home, read twice: ${fault.detail}` } };
}
async function read(options, home, files) {
  const { owner, repo: name } = ownerAndName(home.repository);
  const place = { owner, name, issue: home.issue, candidate: home.candidate };
  const now = options.clock();
  const paths = Object.fromEntries(files.map((path, index) => [`file${index}`, path]));
  const variables = { ...place, config: options.configPath, app: options.reader.app, ...paths };
  const answer5 = await options.api.graphql("Home", homeQuery(files.length), variables);
  if (!answer5.ok) return answer5;
  const skew = clockFault(answer5.date, now, options.clock());
  if (skew !== null) return { ok: false, fault: skew };
  const repository = parseJson("Home", answer5.value, (json) => found(field(json, "repository"), home));
  if (!repository.ok) return repository;
  const lists = await readHomeLists(options.api, place, repository.value);
  if (!lists.ok) return lists;
  return shaped(() => assembleHome({ options, home, files, now }, repository.value, lists.value));
}
function found(repository, { issue, candidate }) {
  if (repository.value === null) return refuse(repository, "a repository that the token may read");
  const commit = field(repository, "object");
  if (text(field(commit, "__typename")) !== "Commit" || objectId(field(commit, "oid")) !== candidate)
    return refuse(commit, `the commit ${candidate}`);
  const number = field(field(repository, "issue"), "number");
  return integer(number) === issue ? repository : refuse(number, `the issue ${issue}`);
}

// src/github/open-runs.ts
async function readOpenRuns(api, repository, commit, app) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
  const answer5 = await api.rest(route2, { owner, repo, ref: commit, app_id: app, filter: "latest", per_page: 100 });
  if (!answer5.ok) return answer5;
  return parseJson(
    route2,
    answer5.value.data,
    (json) => list(field(json, "check_runs"), (run) => openRun(run, app)).flat()
  );
}
function openRun(run, app) {
  const conclusion = orNull(field(run, "conclusion"), text);
  const ours = integer(field(orSelf(field(run, "app")), "id")) === app;
  if (!ours || conclusion !== "success") return [];
  return [
    {
      id: integer(field(run, "id")),
      name: text(field(run, "name")),
      externalId: orNull(field(run, "external_id"), text) ?? "",
      text: orNull(field(field(run, "output"), "text"), text) ?? "",
      startedAt: orNull(field(run, "started_at"), instant)
    }
  ];
}
function orSelf(json) {
  return json.value === null ? { ...json, value: { id: 0 } } : json;
}

// src/github/open-issue.ts
async function openIssue(api, repository, followUp2) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/issues";
  const newest = await api.rest(route2, {
    owner,
    repo,
    state: "open",
    sort: "created",
    direction: "desc",
    per_page: 100
  });
  if (!newest.ok) return newest;
  const found2 = parseJson(
    route2,
    newest.value.data,
    (json) => list(json, (one) => ({ json: one, own: isOwn(one, followUp2) }))
  );
  if (!found2.ok) return found2;
  const [before] = found2.value.filter(({ own }) => own);
  if (before !== void 0) return parseJson(route2, before.json.value, readIssue);
  const { title: title3, text: body } = followUp2;
  const made = await api.rest("POST /repos/{owner}/{repo}/issues", { owner, repo, title: title3, body });
  return made.ok ? parseJson("POST /repos/{owner}/{repo}/issues", made.value.data, readIssue) : made;
}
function isOwn(json, { title: title3, text: said }) {
  const [user, body, name] = [optionalField(json, "user"), optionalField(json, "body"), optionalField(json, "title")];
  if (user === null || body === null || name === null || text(field(user, "type")) !== "Bot") return false;
  return text(field(json, "state")) === "open" && text(name) === title3 && plain(text(body)) === plain(said);
}
function plain(said) {
  return said.replaceAll("\r\n", "\n").trim();
}
function readIssue(json) {
  return { number: integer(field(json, "number")), url: text(field(json, "html_url")) };
}

// src/github/waiting/rest-actor.ts
var types = ["User", "Bot", "Organization", "Mannequin", "EnterpriseUserAccount"];
function parseRestActor(json) {
  if (json === null) return null;
  const type = types.find((one) => one === text(field(json, "type")));
  const login = text(field(json, "login")).replace(/\[bot\]$/, "");
  return type === void 0 ? null : { id: integer(field(json, "id")), login, type };
}

// src/github/waiting/answer.ts
var APPROVALS = "GET /repos/{owner}/{repo}/actions/runs/{run}/approvals";
async function answerRule(api, repository, { run, environment, decision, comment }) {
  const answer5 = await api.rest("POST /repos/{owner}/{repo}/actions/runs/{run}/deployment_protection_rule", {
    ...ownerAndName(repository),
    run,
    environment_name: environment,
    ...decision === null ? {} : { state: decision },
    comment
  });
  if (answer5.ok) return { ok: true, value: null };
  const { code, detail, status } = answer5.fault;
  return {
    ok: false,
    fault: { code, detail, refused: status !== null && status >= 400 && status < 500 && code === "API_FORBIDDEN" }
  };
}
async function readApprovals(api, repository, run, slug) {
  const answer5 = await api.rest(APPROVALS, { ...ownerAndName(repository), run });
  if (!answer5.ok) return answer5;
  return parseJson(
    APPROVALS,
    answer5.value.data,
    (json) => list(json, (one) => {
      const by = parseRestActor(field(one, "user"));
      return {
        environments: list(field(one, "environments"), (environment) => text(field(environment, "name"))),
        state: text(field(one, "state")),
        by: by?.login ?? "somebody",
        ours: by?.type === "Bot" && by.login === slug
      };
    })
  );
}

// src/github/waiting/enabled-rules.ts
var RULES = "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules";
async function isRuleEnabled(api, repository, environment, slug) {
  const answer5 = await api.rest(RULES, { ...ownerAndName(repository), environment_name: environment });
  if (!answer5.ok) return answer5;
  return parseJson(
    RULES,
    answer5.value.data,
    (json) => list(
      field(json, "custom_deployment_protection_rules"),
      (rule) => flag(field(rule, "enabled")) && text(field(field(rule, "app"), "slug")) === slug
    ).includes(true)
  );
}

// src/github/waiting/waiting-jobs.ts
var WAITING_JOBS = `workflowRun { databaseId pendingDeploymentRequests(first: 100) { nodes { environment { name } } } }
    checkRuns(first: 100, filterBy: { status: WAITING }) { nodes { deployment { databaseId commitOid environment } } }`;
function waitingJobs(suite, run) {
  const deployments = list(field(field(suite, "checkRuns"), "nodes"), (one) => orNull(field(one, "deployment"), read2));
  const known = deployments.flatMap((one) => one ?? []);
  const requests = list(
    field(field(run, "pendingDeploymentRequests"), "nodes"),
    (one) => text(field(field(one, "environment"), "name"))
  );
  const environments = /* @__PURE__ */ new Set([...requests, ...known.map(({ environment }) => environment)]);
  return { environments: [...environments], deployments: known };
}
function read2(deployment) {
  return {
    id: integer(field(deployment, "databaseId")),
    commit: objectId(field(deployment, "commitOid")),
    environment: text(field(deployment, "environment"))
  };
}

// src/github/waiting/reread.ts
var COMMENTS_READ = 100;
var COMMENTS = `comments(last: ${COMMENTS_READ}) { totalCount nodes { fullDatabaseId lastEditedAt author { __typename } } }`;
var lastLookQuery = (home, branch) => `query LastLook($owner: String!, $name: String!, $config: String!, $environment: String!, $suite: ID!${home ? ", $home: Int!" : ""}${branch ? ", $branch: String!, $commit: String!" : ""}) {
  repository(owner: $owner, name: $name) {
    databaseId
    defaultBranchRef { target { ... on Commit { file(path: $config) { oid } } } }
    ${home ? `home: issueOrPullRequest(number: $home) { __typename
      ... on PullRequest { pullState: state headRefOid mergeCommit { oid } ${COMMENTS} latestOpinionatedReviews(first: 100) { nodes { fullDatabaseId state } } }
      ... on Issue { issueState: state ${COMMENTS} } }` : ""}
    ${branch ? branchField : ""}
    deployments(first: 100, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { databaseId commitOid state createdAt } }
  }
  suite: node(id: $suite) { __typename ... on CheckSuite { commit { oid }
    ${WAITING_JOBS} } }
}`;
async function reread(api, { repository, environment, suite, home, branch, commit, configPath }) {
  const { owner, repo: name } = ownerAndName(repository);
  const variables = {
    owner,
    name,
    config: configPath,
    environment,
    suite,
    ...home === null ? {} : { home },
    ...branch === null ? {} : onBranch(branch, commit)
  };
  const answer5 = await api.graphql("LastLook", lastLookQuery(home !== null, branch !== null), variables);
  if (!answer5.ok) return answer5;
  return parseJson("LastLook", answer5.value, (json) => {
    const place = field(json, "repository");
    return {
      repository: integer(field(place, "databaseId")),
      checklist: checklistOf(fieldOrNull(place, "defaultBranchRef")),
      home: home === null ? null : orNull(field(place, "home"), homeOf),
      deployments: list(field(field(place, "deployments"), "nodes"), (one) => ({
        id: integer(field(one, "databaseId")),
        commit: objectId(field(one, "commitOid")),
        state: text(field(one, "state")),
        createdAt: instant(field(one, "createdAt"))
      })),
      contained: branch === null ? null : containedIn(fieldOrNull(place, "branch")),
      run: runOf(fieldOrNull(json, "suite"))
    };
  });
}
function checklistOf(branch) {
  const target = branch === null ? null : fieldOrNull(branch, "target");
  const file = target === null ? null : optionalField(target, "file");
  return file === null ? null : objectId(field(file, "oid"));
}
function homeOf(json) {
  const isChange = oneOf(field(json, "__typename"), ["PullRequest", "Issue"]) === "PullRequest";
  const comments2 = field(json, "comments");
  const count = integer(field(comments2, "totalCount"));
  const newest = list(field(comments2, "nodes"), (one) => one);
  if (newest.length !== Math.min(count, COMMENTS_READ)) return refuse(comments2, "as many comments as there are");
  const merge = isChange ? fieldOrNull(json, "mergeCommit") : null;
  return {
    state: states[oneOf(field(json, isChange ? "pullState" : "issueState"), ["OPEN", "CLOSED", "MERGED"])],
    head: isChange ? objectId(field(json, "headRefOid")) : null,
    merge: merge === null ? null : objectId(field(merge, "oid")),
    comments: { whole: count === newest.length, newest: newest.flatMap(commentOf) },
    reviews: isChange ? list(field(field(json, "latestOpinionatedReviews"), "nodes"), reviewOf) : []
  };
}
function commentOf(json) {
  const author = fieldOrNull(json, "author");
  if (author !== null && text(field(author, "__typename")) === "Bot") return [];
  return [{ id: bigId(field(json, "fullDatabaseId")), editedAt: orNull(field(json, "lastEditedAt"), instant) }];
}
function reviewOf(json) {
  return { id: bigId(field(json, "fullDatabaseId")), state: text(field(json, "state")) };
}
var states = { OPEN: "open", CLOSED: "closed", MERGED: "merged" };
function runOf(suite) {
  if (suite === null || text(field(suite, "__typename")) !== "CheckSuite") return null;
  const run = fieldOrNull(suite, "workflowRun");
  if (run === null) return null;
  return {
    id: integer(field(run, "databaseId")),
    commit: objectId(field(field(suite, "commit"), "oid")),
    waitsFor: waitingJobs(suite, run).environments
  };
}

// src/github/waiting/run.ts
var RUN = "GET /repos/{owner}/{repo}/actions/runs/{run}";
async function readRun(api, repository, run) {
  const answer5 = await api.rest(RUN, { ...ownerAndName(repository), run });
  if (!answer5.ok) return answer5.fault.status === 404 ? { ok: true, value: null } : answer5;
  return parseJson(RUN, answer5.value.data, parseRun);
}
function parseRun(json) {
  const from = optionalField(json, "head_repository");
  return {
    id: integer(field(json, "id")),
    repository: integer(field(field(json, "repository"), "id")),
    headRepository: from === null ? null : integer(field(from, "id")),
    commit: objectId(field(json, "head_sha")),
    ref: orNull(field(json, "head_branch"), text),
    event: text(field(json, "event")),
    path: workflowFile(text(field(json, "path"))),
    status: text(field(json, "status")),
    attempt: integer(field(json, "run_attempt")),
    // GitHub promises only when the run was made; an attempt is never older.
    startedAt: instant(optionalField(json, "run_started_at") ?? field(json, "created_at")),
    suite: text(field(json, "check_suite_node_id")),
    url: text(field(json, "html_url")),
    by: parseRestActor(optionalField(json, "triggering_actor")),
    first: parseRestActor(optionalField(json, "actor"))
  };
}

// src/github/waiting/waiting-runs.ts
var RUNS = "GET /repos/{owner}/{repo}/actions/runs";
var waitingDeploymentsQuery = `query WaitingDeployments($suites: [ID!]!) {
  nodes(ids: $suites) { __typename ... on CheckSuite {
    ${WAITING_JOBS}
  } }
}`;
async function readWaitingRuns(api, { installation, repository }) {
  const answer5 = await api.rest(RUNS, { ...ownerAndName(repository), status: "waiting", per_page: 100 });
  if (!answer5.ok) return answer5;
  const runs = parseJson(
    RUNS,
    answer5.value.data,
    (json) => list(field(json, "workflow_runs"), (one) => ({
      repository: integer(field(field(one, "repository"), "id")),
      suite: text(field(one, "check_suite_node_id"))
    }))
  );
  if (!runs.ok) return runs;
  const [first] = runs.value;
  if (first === void 0) return { ok: true, value: [] };
  const place = { installation, repository: { id: first.repository, name: repository } };
  const suites = runs.value.map(({ suite }) => suite);
  const read3 = await api.graphql("WaitingDeployments", waitingDeploymentsQuery, { suites });
  if (!read3.ok) return read3;
  return parseJson(
    "WaitingDeployments",
    read3.value,
    (json) => list(field(json, "nodes"), (suite) => orNull(suite, (one) => askedBy(one, place)) ?? []).flat()
  );
}
function askedBy(suite, place) {
  const run = fieldOrNull(suite, "workflowRun");
  if (run === null) return [];
  const id = integer(field(run, "databaseId"));
  const { environments, deployments } = waitingJobs(suite, run);
  return environments.flatMap((environment) => {
    const about = { kind: "asked", ...place, run: id, environment };
    const own = deployments.flatMap(
      (one) => sameName(one.environment, environment) ? [{ id: one.id, commit: one.commit }] : []
    );
    return own.length === 0 ? [{ ...about, deployment: null }] : own.map((deployment) => ({ ...about, deployment }));
  });
}

// src/github/waiting/rule-ports.ts
function createRulePorts(api, slug, configPath) {
  return {
    run: (repository, run) => readRun(api, repository, run),
    contains: (repository, branch, commit) => branchContains(api, repository, branch, commit),
    reread: ({ repository, environment }, { suite, home, candidate: commit }, branch) => reread(api, { repository: repository.name, environment, suite, home, branch, commit, configPath }),
    answer: (repository, answer5) => answerRule(api, repository, answer5),
    approvals: (repository, run) => readApprovals(api, repository, run, slug),
    isEnabled: (repository, environment) => isRuleEnabled(api, repository, environment, slug),
    waitingRuns: (place) => readWaitingRuns(api, place)
  };
}

// src/github/start/run.ts
function parseRun2(json) {
  const from = optionalField(json, "head_repository");
  const by = optionalField(json, "actor");
  return {
    id: integer(field(json, "id")),
    repository: integer(field(field(json, "repository"), "id")),
    headRepository: from === null ? null : integer(field(from, "id")),
    commit: objectId(field(json, "head_sha")),
    ref: orNull(field(json, "head_branch"), text),
    event: text(field(json, "event")),
    path: workflowFile(text(field(json, "path"))),
    status: text(field(json, "status")),
    conclusion: orNull(field(json, "conclusion"), text),
    attempt: integer(field(json, "run_attempt")),
    createdAt: instant(field(json, "created_at")),
    url: text(field(json, "html_url")),
    startedBy: by === null ? null : text(field(by, "login"))
  };
}
function parseJob(json) {
  return {
    id: integer(field(json, "id")),
    name: text(field(json, "name")),
    status: text(field(json, "status")),
    conclusion: orNull(field(json, "conclusion"), text)
  };
}
function parseNote(json) {
  const word = (key) => {
    const found2 = optionalField(json, key);
    return found2 === null ? "" : text(found2);
  };
  return { level: word("annotation_level"), title: word("title"), message: word("message") };
}

// src/github/start/send.ts
async function send4(api, route2, parameters, read3) {
  const answer5 = await api.rest(route2, parameters);
  if (!answer5.ok) return { ok: false, fault: { ...answer5.fault, came: cameOf(answer5.fault) } };
  const value = parseJson(route2, answer5.value.data, read3);
  return value.ok ? value : { ok: false, fault: { ...value.fault, came: "unknown", status: answer5.value.status } };
}
function cameOf({ code, status }) {
  if (code === "API_RATE_LIMITED") return "later";
  return code === "API_FORBIDDEN" && status !== null && status >= 400 && status < 500 ? "refused" : "unknown";
}

// src/github/start/workflows.ts
var MOST8 = 100;
var MANY3 = 1e3;
function createWorkflowPorts(api, slug) {
  const get = async (route2, repository, parameters, read3) => {
    return parsed(route2, await api.rest(route2, { ...ownerAndName(repository), ...parameters }), read3);
  };
  return {
    branchesAt: (repository, commit) => get(
      "GET /repos/{owner}/{repo}/commits/{commit}/branches-where-head",
      repository,
      { commit },
      (json) => list(json, (one) => text(field(one, "name")))
    ),
    tagsAt: async (repository, commit) => {
      const isMeant = (tag) => tag.commit === commit;
      const isEnough = (all) => all.length >= MANY3 && all.some(isMeant);
      const tags = await readPages(api, "GET /repos/{owner}/{repo}/tags", ownerAndName(repository), parseTag, isEnough);
      return tags.ok ? { ok: true, value: tags.value.filter(isMeant).map(({ name }) => name) } : tags;
    },
    order: (repository, base, head) => get(
      "GET /repos/{owner}/{repo}/compare/{basehead}",
      repository,
      { basehead: `${base}...${head}`, per_page: 1 },
      orderOf
    ),
    start: (repository, { workflow, ref, inputs }) => send4(
      api,
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches",
      { ...ownerAndName(repository), workflow: fileOf(workflow), ref, inputs, return_run_details: true },
      (data) => data.value === void 0 ? null : integer(field(data, "workflow_run_id"))
    ),
    startedSince: async (repository, workflow, since) => {
      const asked = { event: "workflow_dispatch", created: `>=${since}`, per_page: MOST8 };
      const runs = await get(
        "GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs",
        repository,
        { workflow: fileOf(workflow), ...asked },
        runsOf
      );
      if (!runs.ok) return runs;
      return { ok: true, value: runs.value.filter((run) => run.startedBy === `${slug}[bot]`).toReversed() };
    },
    run: async (repository, run) => {
      const answer5 = await api.rest("GET /repos/{owner}/{repo}/actions/runs/{run}", {
        ...ownerAndName(repository),
        run
      });
      if (!answer5.ok && answer5.fault.status === 404) return { ok: true, value: null };
      return parsed("GET /repos/{owner}/{repo}/actions/runs/{run}", answer5, parseRun2);
    },
    failedOn: (repository, workflow, commit) => get(
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs",
      repository,
      { workflow: fileOf(workflow), head_sha: commit, status: "failure", per_page: MOST8 },
      runsOf
    ),
    jobs: (repository, run, attempt2) => {
      const route2 = "GET /repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}/jobs";
      const about = { ...ownerAndName(repository), run, attempt: attempt2, per_page: MOST8 };
      return readCounted(api, route2, about, "jobs", (one) => {
        const job = parseJob(one);
        return [job.id, job];
      });
    },
    notes: (repository, job) => get(
      "GET /repos/{owner}/{repo}/check-runs/{job}/annotations",
      repository,
      { job, per_page: MOST8 },
      (json) => list(json, parseNote)
    ),
    rerunFailed: (repository, run) => send4(
      api,
      "POST /repos/{owner}/{repo}/actions/runs/{run}/rerun-failed-jobs",
      { ...ownerAndName(repository), run },
      () => null
    ),
    cancel: (repository, run) => send4(
      api,
      "POST /repos/{owner}/{repo}/actions/runs/{run}/cancel",
      { ...ownerAndName(repository), run },
      () => null
    ),
    mayWrite: async (repository, login) => {
      const route2 = "GET /repos/{owner}/{repo}/collaborators/{login}/permission";
      const answer5 = await api.rest(route2, { ...ownerAndName(repository), login });
      if (!answer5.ok && answer5.fault.status === 404) return { ok: true, value: false };
      return parsed(route2, answer5, (json) => ["admin", "write"].includes(text(field(json, "permission"))));
    }
  };
}
function parsed(source, answer5, read3) {
  return answer5.ok ? parseJson(source, answer5.value.data, read3) : answer5;
}
function fileOf(workflow) {
  return workflow.split("/").at(-1) ?? workflow;
}
function parseTag(json) {
  return { name: text(field(json, "name")), commit: objectId(field(field(json, "commit"), "sha")) };
}
function runsOf(json) {
  return list(field(json, "workflow_runs"), parseRun2);
}
var orders = ["ahead", "behind", "identical", "diverged"];
function orderOf(json) {
  const status = text(field(json, "status"));
  return orders.find((order) => order === status) ?? "diverged";
}

// src/github/ref-tip.ts
var query = `query Ref($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) {
  target { __typename oid ... on Tag { target { __typename oid } } } } } }`;
async function readTip(api, repository, ref) {
  const { owner, repo: name } = ownerAndName(repository);
  const answer5 = await api.graphql("Ref", query, { owner, name, ref });
  if (!answer5.ok) return answer5;
  return parseJson("Ref", answer5.value, (json) => {
    const found2 = fieldOrNull(field(json, "repository"), "ref");
    return found2 === null ? null : commitIn(field(found2, "target"));
  });
}
function commitIn(target) {
  const type = text(field(target, "__typename"));
  if (type === "Commit") return objectId(field(target, "oid"));
  if (type !== "Tag") return null;
  const inner = field(target, "target");
  return text(field(inner, "__typename")) === "Commit" ? objectId(field(inner, "oid")) : null;
}

// src/github/kept-memberships.ts
var MEMBERSHIP = "GET /orgs/{org}/teams/{team}/memberships/{login}";
var KEPT_FOR = 6e4;
var MOST9 = 5e3;
function keptMemberships(clock, told5 = async () => ({ ok: true, value: "" })) {
  const kept3 = /* @__PURE__ */ new Map();
  const remember5 = (key, answer5, mark) => {
    kept3.delete(key);
    kept3.set(key, { answer: answer5, until: clock() + KEPT_FOR, mark });
    const oldest = kept3.keys().next();
    if (kept3.size > MOST9 && oldest.done !== true) kept3.delete(oldest.value);
  };
  return {
    over: (api) => ({
      ...api,
      rest: async (route2, parameters, options) => {
        if (route2 !== MEMBERSHIP) return api.rest(route2, parameters, options);
        const key = JSON.stringify([parameters["org"], parameters["team"], parameters["login"]]).toLowerCase();
        const known = kept3.get(key);
        const mark = await told5();
        const isSame2 = mark.ok && mark.value === known?.mark;
        if (known !== void 0 && isSame2 && clock() < known.until) return { ok: true, value: known.answer };
        const answer5 = await api.rest(route2, parameters, options);
        if (mark.ok && answer5.ok && isActive(answer5.value.data)) remember5(key, answer5.value, mark.value);
        return answer5;
      }
    })
  };
}
function isActive(data) {
  return typeof data === "object" && data !== null && "state" in data && data.state === "active";
}

// src/github/open-home.ts
async function openHome(api, repository, { marker, title: title3, text: body, past }, login) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/issues";
  const newest = await api.rest(route2, {
    owner,
    repo,
    state: "open",
    sort: "created",
    direction: "desc",
    per_page: 100
  });
  if (!newest.ok) return newest;
  const found2 = parseJson(
    route2,
    newest.value.data,
    (json) => list(json, (one) => ({
      json: one,
      own: isOwn2(one, marker, login) && !past.includes(integer(field(one, "number")))
    }))
  );
  if (!found2.ok) return found2;
  const before = found2.value.find(({ own }) => own);
  if (before !== void 0) return parseJson(route2, before.json.value, readIssue2);
  const made = await api.rest("POST /repos/{owner}/{repo}/issues", { owner, repo, title: title3, body });
  return made.ok ? parseJson("POST /repos/{owner}/{repo}/issues", made.value.data, readIssue2) : made;
}
function isOwn2(json, marker, login) {
  const [user, body] = [optionalField(json, "user"), optionalField(json, "body")];
  if (user === null || body === null || optionalField(json, "pull_request") !== null) return false;
  const isOurs4 = text(field(user, "type")) === "Bot" && text(field(user, "login")) === login;
  return isOurs4 && text(field(json, "state")) === "open" && text(body).split(/\r?\n/, 3).includes(marker);
}
function readIssue2(json) {
  return { number: integer(field(json, "number")), url: text(field(json, "html_url")) };
}

// src/github/writer.ts
var SECOND2 = 1e3;
function createWriter(api, clock, login = "") {
  return {
    write: async (repository, write2, objection2) => {
      const fault = await objection2?.() ?? null;
      if (fault !== null) return { ok: false, fault };
      const { owner, repo } = ownerAndName(repository);
      const now = clock();
      if (write2.kind === "open-issue" || write2.kind === "open-home") {
        const opened = await (write2.kind === "open-issue" ? openIssue(api, repository, write2.followUp) : openHome(api, repository, write2, login));
        if (!opened.ok) return opened;
        return { ok: true, value: { check: null, since: seconds(now), visible: seconds(now), issue: opened.value } };
      }
      const sent = shownSinceWriting(write2, now);
      const { route: route2, parameters } = callOf(sent);
      const answer5 = await api.rest(route2, { owner, repo, ...parameters });
      if (!answer5.ok)
        return write2.kind === "request-reviews" && answer5.fault.status === 422 ? { ok: true, value: { check: null, since: seconds(now), visible: seconds(now), refused: true } } : answer5;
      const check = "check" in sent ? sent.check : null;
      return { ok: true, value: { check, since: seconds(now), visible: visibleFrom(answer5.value, clock) } };
    }
  };
}
function visibleFrom({ date }, clock) {
  const answered3 = date === null || Number.isNaN(Date.parse(date)) ? clock() : date;
  return seconds(after(answered3, SECOND2));
}
function callOf(write2) {
  if (write2.kind === "create-check") {
    return {
      route: "POST /repos/{owner}/{repo}/check-runs",
      parameters: { head_sha: write2.commit, ...checkBody(write2.check, write2.check.annotations) }
    };
  }
  if (write2.kind === "update-check") {
    return {
      route: "PATCH /repos/{owner}/{repo}/check-runs/{id}",
      parameters: { id: write2.id, ...checkBody(write2.check) }
    };
  }
  if (write2.kind === "create-comment" || write2.kind === "remind") {
    return {
      route: "POST /repos/{owner}/{repo}/issues/{number}/comments",
      parameters: { number: write2.number, body: write2.text }
    };
  }
  if (write2.kind === "update-comment") {
    return {
      route: "PATCH /repos/{owner}/{repo}/issues/comments/{id}",
      parameters: { id: write2.id, body: write2.text }
    };
  }
  if (write2.kind === "update-issue") {
    const { number, title: title3, text: body, open: open3 } = write2;
    return {
      route: "PATCH /repos/{owner}/{repo}/issues/{number}",
      parameters: { number, title: title3, body, state: open3 ? "open" : "closed" }
    };
  }
  if (write2.kind === "react") {
    return {
      route: "POST /repos/{owner}/{repo}/issues/comments/{id}/reactions",
      parameters: { id: write2.comment, content: write2.content }
    };
  }
  return reviewCall(write2);
}
function reviewCall({ number, users, teams }) {
  const slugs = teams.map((team) => team.split("/").at(-1) ?? team);
  return {
    route: "POST /repos/{owner}/{repo}/pulls/{number}/requested_reviewers",
    parameters: { number, reviewers: users, team_reviewers: slugs }
  };
}
function shownSinceWriting(write2, now) {
  if (write2.kind !== "create-check" && write2.kind !== "update-check") return write2;
  const { text: text3, completedAt } = write2.check;
  const since = seconds(isBefore(completedAt, now) ? now : completedAt);
  const isFirst = write2.kind === "create-check" || isNew2(write2.check);
  const check = isFirst ? shownFrom(write2.check, now) : write2.check;
  const moments = { startedAt: seconds(check.startedAt), completedAt: seconds(check.completedAt) };
  return { ...write2, check: { ...check, ...moments, text: text3.replaceAll(completedAt, since) } };
}
function isNew2(check) {
  return check.startedAt === check.completedAt;
}
function shownFrom(check, now) {
  return isBefore(check.startedAt, now) ? { ...check, startedAt: now, completedAt: now } : check;
}
function checkBody(check, notes = []) {
  const state2 = { status: "completed", conclusion: check.conclusion, completed_at: check.completedAt };
  return {
    name: check.name,
    external_id: check.externalId,
    ...check.incomplete === true ? { status: "in_progress" } : state2,
    started_at: check.startedAt,
    output: {
      title: check.title,
      summary: check.summary,
      ...check.text === "" ? {} : { text: check.text },
      // Those of an update would be added to the ones that stand there.
      ...notes.length === 0 ? {} : { annotations: notes.map(noteBody) }
    },
    actions: check.actions ?? [],
    ...check.detailsUrl === null ? {} : { details_url: check.detailsUrl }
  };
}
function noteBody({ level, path, line, title: title3, message }) {
  return { path, start_line: line, end_line: line, annotation_level: level, title: title3, message };
}
function seconds(instant2) {
  const at3 = Date.parse(instant2);
  return Number.isNaN(at3) ? instant2 : new Date(Math.ceil(at3 / 1e3) * 1e3).toISOString().replace(".000Z", "Z");
}

// src/app/paced-writer.ts
var notAnyMore = {
  ok: false,
  fault: { code: "API_UNAVAILABLE", detail: "not written, because the App is ending" }
};
function notBefore2(until) {
  const detail = `not written, because GitHub asks for a pause until ${new Date(until).toISOString()}`;
  return { ok: false, fault: { code: "API_RATE_LIMITED", detail } };
}
function createPacer({ pause, clock, sleep: sleep6, isEnding = () => false, ...others }) {
  const { silentUntil = () => null, turn: turnAmongAll = async () => 0 } = others;
  const urgent = [];
  const ordinary = [];
  let free = 0;
  let writing = false;
  const writeAll = async () => {
    if (writing) return;
    writing = true;
    while (urgent.length + ordinary.length > 0) {
      if (!isEnding() && silentUntil() === null) {
        await sleep6(Math.max(0, free - clock()));
        await sleep6(await turnAmongAll(pause).catch(() => 0));
      }
      await (urgent.shift() ?? ordinary.shift())?.();
      free = clock() + pause;
    }
    writing = false;
  };
  return (writer, isUrgent) => ({
    write: (repository, write2, objection2) => new Promise((resolve, reject) => {
      const turns = isUrgent ? urgent : ordinary;
      const turn = async () => {
        const silent = silentUntil();
        if (isEnding()) return notAnyMore;
        return silent === null ? writer.write(repository, write2, objection2) : notBefore2(silent);
      };
      turns.push(() => turn().then(resolve, reject));
      void writeAll();
    })
  });
}

// src/app/installations.ts
function installationPorts(settings, slug, { requestOf, members: marks, silentUntil = () => null, turns = async () => 0, ...shared }) {
  const hints = /* @__PURE__ */ new Map();
  const memberships = /* @__PURE__ */ new Map();
  const answers2 = /* @__PURE__ */ new Map();
  const pacers = /* @__PURE__ */ new Map();
  const pacer = (installation) => {
    const pace = {
      ...shared,
      pause: settings.writePause,
      clock: Date.now,
      sleep: sleep4,
      silentUntil: () => silentUntil(installation),
      turn: (pause) => turns(`write:${installation}`, pause)
    };
    const made = pacers.get(installation) ?? createPacer(pace);
    pacers.set(installation, made);
    return made;
  };
  return async (installation, urgency) => {
    const members = memberships.get(installation) ?? keptMemberships(Date.now, () => marks.told(installation));
    memberships.set(installation, members);
    const unchanged = answers2.get(installation) ?? conditionalAnswers();
    answers2.set(installation, unchanged);
    const asked = unchanged.over(createApi({ request: await requestOf(installation) }));
    const api = createAheadApi(members.over(asked), hints);
    const clock = () => (/* @__PURE__ */ new Date()).toISOString();
    const reader = { kind: "app", app: settings.appId, slug };
    return {
      snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock }),
      needs: createNeedReader({ api, reader, clock }),
      writer: pacer(installation)(createWriter(api, clock, `${slug}[bot]`), urgency > 0),
      rule: createRulePorts(api, slug, CHECKLIST_PATH),
      openIssue: (repository, issue) => openIssue(api, repository, issue),
      workflows: createWorkflowPorts(api, slug),
      groups: {
        group: (address) => readMergeGroup(api, settings.appId, address),
        live: (repository, branch) => readLiveGroups(api, repository, branch)
      },
      changesOf: (repository, commit) => changesOf(api, repository, commit),
      commitsOf: (repository, number) => readChangeCommits(api, repository, number),
      openRuns: (repository, commit) => readOpenRuns(api, repository, commit, settings.appId),
      livePullRequests: (repository) => livePullRequests(api, repository, new Date(Date.now() - MERGED_WITHIN).toISOString()),
      repositories: async () => {
        const moved3 = await marks.moved(installation);
        return moved3.ok ? installationRepositories(api) : moved3;
      },
      releases: {
        home: (address, files) => readHome({ api, reader, configPath: CHECKLIST_PATH, clock }, address, files),
        lost: (home) => lostHome(api, home),
        bringing: (repository, what2) => {
          const { owner, repo: name } = ownerAndName(repository);
          return readRelease(api, { owner, name }, what2);
        },
        tip: (repository, ref) => readTip(api, repository, ref),
        moved: (repository, between) => readMoved(api, repository, between)
      },
      merged: (repository, most) => mergedPullRequests(api, repository, most)
    };
  };
}
var EVERY3 = { beside: 5 * 6e4, only: 1e4 };
function upkeepPorts({ pull }, { requestAsApp, requestOf }) {
  return {
    asApp: async () => createApi({ request: await requestAsApp() }),
    sweeping: async (installation) => {
      const api = createApi({ request: await requestOf(installation) });
      return {
        listed: () => listedRepositories(api),
        glances: (repositories) => glanceAt(api, repositories)
      };
    },
    every: pull ? EVERY3.only : EVERY3.beside,
    pull
  };
}

// src/app/memo.ts
var MOST10 = 2e4;
var COMMITS_OF_ONE = 2;
var GROUPS_OF_ONE = 200;
function createMemo() {
  const files = bounded();
  const changes = bounded();
  const commits = bounded();
  const counts = bounded();
  const groups = bounded();
  const places = bounded();
  const commitKey = (repository, commit) => `${repository.toLowerCase()}@${commit}`;
  const changeKey = (repository, number) => `${repository.toLowerCase()}#${number}`;
  const groupsOf2 = (repository) => groups.get(repository.toLowerCase()) ?? [];
  const commitsOf3 = (repository, number) => commits.get(changeKey(repository, number)) ?? [];
  return {
    files: (repository) => files.get(repository.toLowerCase()) ?? [],
    rememberFiles: (repository, list3) => files.set(repository.toLowerCase(), list3),
    changeOf: (repository, commit) => changes.get(commitKey(repository, commit)) ?? null,
    commitsOf: commitsOf3,
    places: (repository) => places.get(repository.toLowerCase()) ?? null,
    rememberPlaces: (repository, known) => places.set(repository.toLowerCase(), known),
    groups: groupsOf2,
    rememberGroup: (repository, target) => {
      const others = groupsOf2(repository).filter(({ group: group2 }) => group2 !== target.group);
      groups.set(repository.toLowerCase(), [...others, target].slice(-GROUPS_OF_ONE));
    },
    isCounted: (what2) => counts.get(what2) !== void 0,
    count: (what2) => {
      const times = (counts.get(what2) ?? 0) + 1;
      counts.set(what2, times);
      return times;
    },
    rememberChange: (repository, commit, number) => {
      changes.set(commitKey(repository, commit), number);
      const others = commitsOf3(repository, number).filter((known) => known !== commit);
      commits.set(changeKey(repository, number), [...others, commit].slice(-COMMITS_OF_ONE));
    }
  };
}
function bounded() {
  const entries = /* @__PURE__ */ new Map();
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > MOST10 && oldest.done !== true) entries.delete(oldest.value);
    }
  };
}

// src/app/counted-requests.ts
function counted2(request, { asked }) {
  const counting = async (route2, parameters) => {
    const kind = / ?\/graphql$/.test(route2) ? "graphql" : route2.startsWith("GET ") ? "read" : "write";
    try {
      const answer5 = await request(route2, parameters);
      asked(kind, answer5.status);
      return answer5;
    } catch (error) {
      asked(kind, statusOf(error));
      throw error;
    }
  };
  return Object.assign(counting, request.endpoint === void 0 ? {} : { endpoint: request.endpoint });
}
function statusOf(error) {
  if (typeof error !== "object" || error === null || !("status" in error)) return 0;
  return typeof error.status === "number" && error.status >= 100 ? error.status : 0;
}

// src/app/prometheus.ts
import { collectDefaultMetrics, Counter, Gauge as Gauge2, Histogram, Registry } from "prom-client";

// src/app/gauges.ts
import { Gauge } from "prom-client";
function gauges(registers, { stats, gates, ledger, rests }) {
  const readWaiting = waitingGauges(registers, stats);
  const readers = [
    gates === void 0 ? null : gateGauges(registers, gates),
    ledger === void 0 ? null : ledgerGauge(registers, ledger),
    rests === void 0 ? null : restGauges(registers, rests)
  ];
  return async () => {
    const isUp = await readWaiting();
    for (const read3 of readers) await read3?.(isUp);
  };
}
function waitingGauges(registers, stats) {
  const up = new Gauge({ name: "holdpoint_store_up", help: "Whether the store answers.", registers });
  const due = new Gauge({ name: "holdpoint_queue_due", help: "Subjects due and not yet looked at.", registers });
  const age = new Gauge({
    name: "holdpoint_queue_age_seconds",
    help: "How long the subject that has been due longest has been so.",
    registers
  });
  const dead = new Gauge({
    name: "holdpoint_queue_given_up",
    help: "Subjects given up until their next event.",
    registers
  });
  return async () => {
    const now = await stats();
    up.set(now === null ? 0 : 1);
    if (now === null) return false;
    due.set(now.due);
    age.set(now.age / 1e3);
    dead.set(now.givenUp);
    return true;
  };
}
function gateGauges(registers, counts) {
  const standing = new Gauge({
    name: "holdpoint_gates",
    help: "Gates of changes and releases as last judged, within thirty days, by kind and state.",
    labelNames: ["gate", "state"],
    registers
  });
  return async (isUp) => {
    const now = isUp ? await counts().catch(() => null) : null;
    if (now === null) return;
    for (const gate of ["merge", "environment"])
      for (const state2 of ["open", "shut"])
        standing.set(
          { gate, state: state2 },
          now.find(({ kind, open: open3 }) => kind === gate && open3 === (state2 === "open"))?.count ?? 0
        );
  };
}
function ledgerGauge(registers, isWhole2) {
  const up = new Gauge({
    name: "holdpoint_ledger_up",
    help: "Whether the ledger answers and is whole: without it nothing opens, and what teaches something is not taken.",
    registers
  });
  return async (isUp) => up.set(isUp && await isWhole2().catch(() => false) ? 1 : 0);
}
function restGauges(registers, rests) {
  const seconds2 = new Gauge({
    name: "holdpoint_github_rest_seconds",
    help: "How long GitHub's limits still keep looks waiting in the installation where that takes longest, ordinary ones and holds.",
    labelNames: ["looks"],
    registers
  });
  return async () => {
    const { ordinary, urgent } = rests();
    seconds2.set({ looks: "ordinary" }, ordinary / 1e3);
    seconds2.set({ looks: "holds" }, urgent / 1e3);
  };
}

// src/app/prometheus.ts
var ANSWERS = [2e-3, 5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 10];
var LOOKS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800];
function prometheusMeter(stats, others = {}) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const deliveries = new Counter({
    name: "holdpoint_deliveries_total",
    help: "Webhook deliveries, by what became of them.",
    labelNames: ["receipt"],
    registers
  });
  const answers2 = new Histogram({
    name: "holdpoint_delivery_seconds",
    help: "Time from the last byte of a delivery to its answer.",
    buckets: ANSWERS,
    registers
  });
  const looks = new Counter({
    name: "holdpoint_looks_total",
    help: "Evaluations and other looks, by whether they succeeded; rested: put off because of GitHub's limits.",
    labelNames: ["result"],
    registers
  });
  const took = new Histogram({
    name: "holdpoint_look_seconds",
    help: "Time that a look took.",
    buckets: LOOKS,
    registers
  });
  const late = new Histogram({
    name: "holdpoint_verdict_latency_seconds",
    help: "Time from when a subject was due to be looked at until its verdict stood on GitHub.",
    buckets: LOOKS,
    registers
  });
  const verdicts = new Counter({
    name: "holdpoint_verdicts_total",
    help: "Gates judged, by kind and verdict.",
    labelNames: ["gate", "verdict"],
    registers
  });
  const caughtUp = new Gauge2({
    name: "holdpoint_caught_up_timestamp_seconds",
    help: "When this process last knew everything that GitHub could not deliver, in seconds since 1970; 0: not since its start.",
    registers
  });
  const requests = new Counter({
    name: "holdpoint_github_requests_total",
    help: "Requests to GitHub's API, by kind and the class of the answer's status.",
    labelNames: ["kind", "status"],
    registers
  });
  const readGauges = gauges(registers, { stats, ...others });
  return {
    delivered: (receipt, milliseconds2) => {
      deliveries.inc({ receipt });
      answers2.observe(milliseconds2 / 1e3);
    },
    looked: (came3, milliseconds2, behind) => {
      looks.inc({ result: came3 });
      took.observe(milliseconds2 / 1e3);
      if (came3 === "done") late.observe(Math.max(0, behind) / 1e3);
    },
    judged: (gate, verdict) => verdicts.inc({ gate, verdict }),
    caughtUp: (at3) => caughtUp.set(at3 / 1e3),
    asked: (kind, status) => requests.inc({ kind, status: status === 0 ? "none" : `${Math.floor(status / 100)}xx` }),
    shadow: () => shadowMeter(registers),
    exposition: {
      contentType: registry.contentType,
      text: async () => {
        await readGauges();
        return registry.metrics();
      }
    }
  };
}
function shadowMeter(registers) {
  const compared = new Counter({
    name: "holdpoint_shadow_compared_total",
    help: "Pull requests judged and compared with what the App beside shows.",
    registers
  });
  const differences = new Gauge2({
    name: "holdpoint_shadow_differences",
    help: "Check runs that say otherwise than they would here, by what differs.",
    labelNames: ["what"],
    registers
  });
  return {
    compared: () => compared.inc(),
    standing: (counts) => {
      for (const [what2, count] of Object.entries(counts)) differences.set({ what: what2 }, count);
    }
  };
}

// src/app/read-only.ts
function reading(app) {
  return {
    ...app,
    requestOf: async (installation) => readOnly(await app.requestOf(installation)),
    requestAsApp: async () => readOnly(await app.requestAsApp())
  };
}
function readOnly(request) {
  const reading2 = async (route2, parameters) => {
    if (!isReading(route2, parameters?.["query"])) throw new Error(`not sent, because a shadow only reads: ${route2}`);
    return request(route2, parameters);
  };
  return Object.assign(reading2, request.endpoint === void 0 ? {} : { endpoint: request.endpoint });
}
function isReading(route2, query2) {
  if (/^(?:GET|HEAD) /.test(route2)) return true;
  return / ?\/graphql$/.test(route2) && typeof query2 === "string" && /^\s*query\b/.test(query2) && !/\bmutation\b/.test(query2);
}

// src/gate/compare.ts
async function compare(ports, address, fileHint) {
  const { ledger, snapshots, needs } = ports;
  const memory = { ...withMemory(ledger), recollect: besideAnother(ledger) };
  const assessed = await assess({ snapshots, needs, ...memory }, address, fileHint);
  if (!assessed.ok) return assessed;
  const assessment = assessed.value;
  const wanted = desired(assessment, await unguardedIn(ports.guards, assessment));
  const checks2 = await besideOthers(snapshots, address.repository, wanted.checks, assessment.shown);
  const { checks: shown } = unshadowed(assessment, checks2);
  const recorded = await record2(ledger, assessment, checks2.map(asWrite));
  const otherwise = checks2.flatMap((one) => differs(one, shown) ?? []);
  return { ok: true, value: { assessment, otherwise, unrecorded: recorded.ok ? null : recorded.fault } };
}
function besideAnother(ledger) {
  return async ({ facts, shown }) => {
    const { issue: _, ...all } = shown;
    const known = await recollect(ledger, { facts, shown: { ...all, checks: [], others: [], comments: [] } });
    return { ...known, sightings: facts.sightings, shown: facts.shown };
  };
}
function asWrite({ commit, check }) {
  return { kind: "create-check", commit, check };
}
function differs({ commit, check }, shown) {
  const { name, conclusion, title: title3 } = check;
  const here = `${conclusion}: ${title3}`;
  const [newest] = shown.filter((run) => run.commit === commit && run.name === name).toSorted((a, b) => b.id - a.id);
  if (newest === void 0) return { name, commit, what: "missing", shown: "nothing", here };
  const said = newest.status === "completed" ? newest.conclusion ?? "nothing" : newest.status;
  const one = { name, commit, shown: `${said}: ${newest.title}`, here };
  if (said !== conclusion) return { ...one, what: "conclusion" };
  return newest.title === title3 ? null : { ...one, what: "title" };
}

// src/app/shadow.ts
var SETTLING = 6e4;
function shadow(meter) {
  const found2 = /* @__PURE__ */ new Map();
  const count = () => {
    const told5 = [...found2.values()].filter((one) => one.told).flatMap(({ otherwise }) => otherwise);
    const of = (kind) => told5.filter(({ what: what2 }) => what2 === kind).length;
    meter.standing({ missing: of("missing"), conclusion: of("conclusion"), title: of("title") });
  };
  count();
  return async (options, ports, wakeUp, number) => {
    const key = subjectKey(wakeUp);
    const otherwise = await lookBeside(options, ports, wakeUp, number);
    if (otherwise === null) return false;
    const now = options.clock();
    const words4 = otherwise.map(told4).join("; ");
    const before = found2.get(key);
    meter.compared();
    if (words4 === "") {
      found2.delete(key);
      if (before?.told === true) options.log(`${key}: agrees again`);
    } else {
      const since = before?.words === words4 ? before.since : now;
      const isOld = before?.words === words4 && before.told;
      const isTold2 = isOld || now >= since + SETTLING;
      found2.set(key, { words: words4, otherwise, since, told: isTold2 });
      if (!isTold2) await options.queue.enqueue(key, since + SETTLING);
      if (isTold2 && !isOld) options.log(`${key}: ${words4}`, { differences: otherwise.length });
    }
    count();
    return true;
  };
}
async function lookBeside({ ledger, memo, queue, clock, log, waiting: waiting4 }, ports, wakeUp, number) {
  const key = subjectKey(wakeUp);
  const { repository } = wakeUp;
  const guards = async (of, environment) => {
    const known = await waiting4?.guards(of, environment);
    return known?.ok === true && known.value;
  };
  const compared = await compare(
    { ...ports, ledger, guards },
    { repository, by: { number }, environment: null },
    memo.files(repository)
  );
  if (!compared.ok) {
    log(`${key}: nothing judged, ${compared.fault.code}: ${compared.fault.detail}`);
    return null;
  }
  const { assessment, otherwise, unrecorded: unrecorded2 } = compared.value;
  const { config, facts, rollCalls } = assessment;
  if (config.state === "valid") memo.rememberFiles(repository, filesNamed(config.checklist));
  for (const { head, merge } of facts.changes) {
    memo.rememberChange(repository, head.commit, number);
    if (merge !== null) memo.rememberChange(repository, merge.commit, number);
  }
  const times = rollCalls.flatMap(({ nextLook }) => nextLook === null ? [] : [milliseconds(nextLook)]).filter((time) => time > milliseconds(facts.now));
  if (times.length > 0) await queue.enqueue(key, Math.max(clock(), Math.min(...times)));
  const verdicts = rollCalls.map(({ gate, verdict }) => `${gateName(gate)} ${verdict}`);
  log(`${key}: ${verdicts.join(", ") || "no gate"}; compared`);
  if (unrecorded2 === null) return otherwise;
  log(`${key}: the ledger did not take it, ${unrecorded2.code}: ${unrecorded2.detail}`);
  return null;
}
function told4({ name, commit, shown, here }) {
  return `${name} on ${commit.slice(0, 7)} shows ${shown} and would show ${here}`;
}

// src/app/probot-events.ts
import { Probot, ProbotOctokit } from "probot";

// src/app/whole-tokens.ts
var wholeTokens = ({ hook }) => {
  hook.after("request", ({ data, status }, { url }) => {
    if (url.endsWith("/access_tokens") && !hasToken(data))
      throw new Error(`the answer to a request for a token has none (${status})`);
  });
};
function hasToken(data) {
  return typeof data === "object" && data !== null && "token" in data && typeof data.token === "string";
}

// src/app/probot-events.ts
function createProbotApp(settings, log) {
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    logLevel: "fatal",
    // The function form: Probot overrides an object's `throttle` again.
    Octokit: ProbotOctokit.plugin(wholeTokens).defaults((options) => ({
      ...options,
      throttle: { enabled: false },
      retry: { enabled: false }
    }))
  });
  probot.onError((error) => log(`an event could not be taken in: ${error.message}`));
  const events = {
    verify: async (body, signature) => {
      await probot.ready();
      return probot.webhooks.verify(body, signature).catch(() => false);
    },
    dispatch: async ({ id, event, payload }) => {
      await probot.receive({ id, name: event, payload });
    },
    onEvent: (handler) => probot.onAny(async ({ id, name, payload }) => handler({ id, event: name, payload }))
  };
  return {
    events,
    requestOf: async (installation) => (await probot.auth(installation)).request,
    requestAsApp: async () => (await probot.auth()).request
  };
}

// src/github/app-slug.ts
async function readAppSlug(api) {
  const answer5 = await api.rest("GET /app", {});
  return answer5.ok ? parseJson("GET /app", answer5.value.data, (json) => text(field(json, "slug"))) : answer5;
}

// src/github/whereabouts.ts
async function whereabouts(api, installation, repository) {
  const route2 = repository === null ? "GET /app/installations/{installation_id}" : "GET /repos/{owner}/{repo}/installation";
  const parameters = repository === null ? { installation_id: installation } : ownerAndName(repository);
  const answer5 = await api.rest(route2, parameters);
  if (!answer5.ok) return isGone3(answer5.fault.status) ? { ok: true, value: "gone" } : answer5;
  return parseJson(route2, answer5.value.data, (json) => {
    if (fieldOrNull(json, "suspended_at") !== null) return "gone";
    const id = integer(field(json, "id"));
    return id === installation ? "here" : { installation: id };
  });
}
function isGone3(status) {
  return status === 404 || status === 301;
}

// src/app/serve.ts
var StoreRefused = class extends Error {
  fault;
  constructor(fault) {
    super(`${fault.place}: ${fault.seen}`);
    this.fault = fault;
  }
};
var WIDTH = 8;
var GAP = 500;
var LAST_ANSWERS = 1e4;
async function serve(settings, log) {
  const gaveUp = (key, reason) => log(`${key}: given up until its next event: ${reason}`);
  const store = await openStore(settings.store, { gap: GAP, gaveUp, log, atOnce: RELEASES });
  if (!store.ok) throw new StoreRefused(store.fault);
  try {
    return await serveWith(settings, store.value, log);
  } catch (error) {
    await store.value.close();
    throw error;
  }
}
var LEFT_BY_A_SHADOW = 0.5;
function unhurried(budget) {
  return { ...budget, restsUntil: () => budget.restsUntil(0) };
}
async function serveWith(settings, store, log) {
  const probot = settings.shadow ? reading(createProbotApp(settings, log)) : createProbotApp(settings, log);
  const slug = await readAppSlug(createApi({ request: await probot.requestAsApp() }));
  if (!slug.ok) throw new Error(`GitHub does not accept the App: ${slug.fault.detail}`);
  const budgets = createBudgets(Date.now, settings.shadow ? LEFT_BY_A_SHADOW : void 0);
  const rest2 = (urgency) => Math.max(0, (budgets.restsUntil(urgency) ?? 0) - Date.now());
  const meter = prometheusMeter(() => store.queue.stats(Date.now()), {
    gates: () => store.gates.counts(),
    ledger: async () => (await store.ledger.newest()).ok,
    rests: () => ({ ordinary: rest2(0), urgent: rest2(2) })
  });
  const breath = createBreath();
  const requestOf = async (installation) => budgets.of(installation).over(breathingRequest(counted2(await probot.requestOf(installation), meter), breath));
  const requestAsApp = async () => budgets.of(THE_APP).over(counted2(await probot.requestAsApp(), meter));
  let isEnding = false;
  const app = createApp({
    events: probot.events,
    self: { appId: settings.appId, login: `${slug.value}[bot]` },
    ports: installationPorts(settings, slug.value, {
      requestOf,
      members: store.members,
      turns: store.turns,
      silentUntil: (installation) => budgets.of(installation).silentUntil(2),
      isEnding: () => isEnding
    }),
    budget: settings.shadow ? (installation) => unhurried(budgets.of(installation)) : budgets.of,
    whereIs: async (installation, repository) => whereabouts(createApi({ request: await requestAsApp() }), installation, repository),
    meter,
    ...settings.log === "json" ? { trace: log } : {},
    ...settings.shadow ? { instead: shadow(meter.shadow()) } : {},
    upkeep: upkeepPorts(settings, { requestAsApp, requestOf }),
    store: { ...store, ledger: breathingLedger(store.ledger, breath) },
    memo: createMemo(),
    clock: Date.now,
    width: WIDTH,
    log
  });
  const server = createHttpServer({
    webhookPath: settings.webhookPath,
    receive: app.receive,
    refused: () => void app.refused(),
    ready: () => answers(store),
    metrics: meter.exposition
  });
  server.listen(settings.port, settings.host);
  await once2(server, "listening").catch(async (error) => {
    await app.worker.stop();
    throw error;
  });
  await app.begin();
  const url = `http://${settings.host}:${portOf(server)}`;
  if (settings.shadow) log(`the shadow of ${slug.value} writes nothing to GitHub; its numbers are on ${url}/metrics`);
  else log(`${slug.value} listens on ${url}${settings.webhookPath}`);
  return {
    url,
    close: async () => {
      isEnding = true;
      await end(server, app, store);
    }
  };
}
async function end(server, app, store) {
  const closed = once2(server, "close");
  server.close();
  server.closeIdleConnections();
  await app.worker.stop();
  const late = new AbortController();
  await Promise.race([closed, sleep5(LAST_ANSWERS, void 0, { signal: late.signal }).catch(() => void 0)]);
  late.abort();
  server.closeAllConnections();
  await store.close();
}
async function answers({ queue }) {
  return await queue.stats(Date.now()) !== null;
}
function portOf(server) {
  const address = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("the server listens on no port");
}

export {
  StoreRefused,
  serve
};
