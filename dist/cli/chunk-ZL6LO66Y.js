import {
  loadOf,
  mergedPullRequests,
  rehearse
} from "./chunk-IIIEFTFS.js";
import {
  compareChecklists,
  judgeInFlight,
  needsInFlight
} from "./chunk-KUW4JSFE.js";
import {
  placeWarnings
} from "./chunk-VG6ZWDUP.js";
import {
  staticWarnings
} from "./chunk-UPNX4BO2.js";
import {
  andWhoCanSign,
  assemble,
  blockers,
  canonicalJson,
  digestOf,
  findingDigest,
  folded,
  headline,
  holds,
  lapseBlocks,
  openItems,
  overrideBlocks,
  pastes,
  problemText,
  problems,
  profileBlocks,
  profilesOf,
  rollCallDigest,
  shownDigest,
  steps,
  stops,
  waivedBlocks,
  whole
} from "./chunk-BAOJV4XH.js";
import {
  outcomes,
  tally
} from "./chunk-IXNGPFTJ.js";
import {
  changesOf,
  createNeedReader,
  createSnapshotReader,
  formatShownItems,
  parseShownItems,
  sayings
} from "./chunk-WP5NPAIU.js";
import {
  createApi,
  field,
  instant,
  integer,
  list,
  objectId,
  optionalField,
  orNull,
  ownerAndName,
  parseJson,
  refuse,
  text
} from "./chunk-77IS2WWU.js";
import {
  assess,
  formatExternalId,
  gateCheckName,
  gateKey,
  gateName,
  manual,
  namedIn,
  ownCommentStart,
  parseComment,
  parseExternalId,
  parsedText,
  readPolicies,
  speaks,
  textDigest
} from "./chunk-3PE43SJ7.js";
import {
  aboutOfOwnCheck,
  isKnown,
  isOriginTold,
  needKey,
  ownCheckName,
  proofsOf,
  readingOf,
  recall,
  sameName,
  samePerson
} from "./chunk-676T34ON.js";
import {
  CHECKLIST_PATH
} from "./chunk-LQIEPKMZ.js";
import {
  openStore
} from "./chunk-GYXE5TIF.js";
import {
  formatAnchor,
  parseAnchor
} from "./chunk-QSK6TEQW.js";
import {
  faultSentence
} from "./chunk-BBV6YZF7.js";
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
import { once } from "node:events";
import { setTimeout as sleep3 } from "node:timers/promises";

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

// src/ledger/learn/comment-entry.ts
var LONGEST = 65536;
function commentEntry(repository, met, told) {
  const sha256 = textDigest(met.text);
  const key = `comment:${repository}:${met.id}:${sha256}`;
  const text2 = speaks(parsedText(met.text)) ? met.text.slice(0, LONGEST) : null;
  return {
    key: told === "text" ? key : `${key}:${told}`,
    repository,
    change: met.change,
    at: met.seenAt,
    body: { kind: "comment", ...met, sha256, text: text2 }
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

// src/ledger/learn/payload.ts
var types = ["User", "Bot", "Organization", "Mannequin", "EnterpriseUserAccount"];
function at(json, ...keys) {
  let value = json;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    const inside = Reflect.get(value, key);
    value = inside;
  }
  return value;
}
function idAt(json, ...keys) {
  const value = at(json, ...keys);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function textAt(json, ...keys) {
  const value = at(json, ...keys);
  return typeof value === "string" ? value : null;
}
function momentAt(json, ...keys) {
  const value = textAt(json, ...keys);
  return value === null || Number.isNaN(milliseconds(value)) ? null : value;
}
function commitAt(json, ...keys) {
  const value = textAt(json, ...keys);
  return value !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
function actorAt(json, ...keys) {
  const id = idAt(json, ...keys, "id");
  const login = textAt(json, ...keys, "login");
  const type = types.find((one) => one === textAt(json, ...keys, "type"));
  return id === null || login === null || type === void 0 ? null : { id, login: login.replace(/\[bot\]$/, ""), type };
}

// src/ledger/learn/push-entry.ts
function pushEntry(repository, push) {
  const who = push.by === null ? "nobody" : push.by.id ?? push.by.login.toLowerCase();
  return {
    key: `push:${repository}:${push.change}:${push.after}:${who}`,
    repository,
    change: push.change,
    at: push.seenAt,
    body: { kind: "push", ...push }
  };
}

// src/ledger/learn/from-delivery.ts
var MOST_CHANGES = 20;
function learnFromDelivery(event, payload, receivedAt) {
  switch (event) {
    case "issue_comment":
      return fromComment(payload, receivedAt);
    case "pull_request":
      return fromPush(payload, receivedAt);
    case "check_run":
      return fromCheck(payload, receivedAt);
    default:
      return [];
  }
}
function fromComment(payload, seenAt) {
  const action = textAt(payload, "action");
  const repository = idAt(payload, "repository", "id");
  const met = metText(payload, seenAt);
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
function metText(payload, seenAt) {
  if (at(payload, "issue", "pull_request") === void 0) return null;
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
  const text2 = commentEntry(repository, met, "text");
  return (met.throughApp ?? null) === null ? [text2] : [text2, commentEntry(repository, met, "through-app")];
}
function fromPush(payload, seenAt) {
  if (textAt(payload, "action") !== "synchronize") return [];
  const repository = idAt(payload, "repository", "id");
  const change = idAt(payload, "pull_request", "number");
  const after2 = commitAt(payload, "after");
  if (repository === null || change === null || after2 === null) return [];
  return [pushEntry(repository, { change, after: after2, by: actorAt(payload, "sender"), seenAt })];
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
    const change = isOf(repository, one) ? idAt(one, "number") : null;
    return change === null ? [] : [failureEntry(repository, change, { commit, name, app, run, conclusion, seenAt })];
  });
}
function isOf(repository, pull) {
  const base = at(pull, "base", "repo", "id");
  return base === void 0 || base === repository;
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
function unified(text2) {
  return text2.replaceAll("\r\n", "\n");
}

// src/report/marker.ts
function formatMarker(marker) {
  return marker.kind === "living" ? `${ownCommentStart}living ${marker.digest} -->` : `${ownCommentStart}reply ${marker.to} -->`;
}
function readMarker(text2) {
  const [, digest, to] = /^<!-- holdpoint:(?:living ([0-9a-f]{32})|reply (\d{1,20})) -->(?:\r?\n|$)/.exec(text2) ?? [];
  if (digest !== void 0) return { kind: "living", digest };
  return to === void 0 ? null : { kind: "reply", to };
}

// src/gate/shared-commit.ts
var WAITING = "0".repeat(32);
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
  if (mergeRunId(check.externalId) === null || !opens(check.conclusion)) return [];
  return others.filter(({ run, waits }) => !waits && !opens(run.conclusion));
}
function waiting(check, standing) {
  const id = mergeRunId(check.externalId);
  if (standing.length === 0 || id === null) return check;
  const whom = standing.map(({ change }) => `#${change}`).join(", ");
  const sentence = `Waits for ${whom}: it proposes the same commit, and is not ready. Close it, or push a commit of your own.`;
  return {
    ...check,
    externalId: formatExternalId({ ...id, digest: WAITING }),
    conclusion: "action_required",
    title: sentence.slice(0, 120),
    summary: `${sentence}

${check.summary}`.slice(0, 65e3)
  };
}
function isCovered(check, own, others) {
  if (mergeRunId(check.externalId) === null) return false;
  const newest = others.reduce((best, { run }) => run.id > best.id ? run : best, own);
  return newest !== own && opens(newest.conclusion) !== opens(check.conclusion);
}
async function standingOnes(snapshots, repository, commit, all) {
  const standing = [];
  for (const one of all) {
    const read = await snapshots.snapshot({ repository, by: { number: one.change }, environment: null }, []);
    const [change] = read.ok ? read.value.facts.changes : [];
    if (change === void 0 || change.state === "open" && change.head.commit === commit) standing.push(one);
  }
  return standing;
}
function mergeRunId(externalId) {
  const id = parseExternalId(externalId);
  return id?.kind === "gate" && id.gate === "merge" ? id : null;
}
function opens(conclusion) {
  return conclusion === "success" || conclusion === "neutral" || conclusion === "skipped";
}

// src/gate/difference.ts
function difference(desired2, shown) {
  const checks2 = desired2.checks.flatMap(({ commit, check }) => checkWrites(commit, check, shown));
  return [
    ...checks2.filter((write) => !opens2(write)),
    ...desired2.followUps.map((followUp2) => ({ kind: "open-issue", followUp: followUp2 })),
    ...checks2.filter(opens2),
    ...commentWrites(desired2, shown),
    ...answerWrites(desired2, shown),
    ...desired2.reminders,
    ...reviewWrites(desired2)
  ];
}
function opens2(write) {
  return "check" in write && (write.check.conclusion === "success" || write.check.conclusion === "neutral");
}
function checkWrites(commit, check, shown) {
  const newest = shown.checks.filter((run) => run.commit === commit && run.name === check.name).reduce(newer, null);
  if (newest === null || isCovered(check, newest, otherVerdicts(shown, commit)))
    return [{ kind: "create-check", commit, check }];
  return same(newest, check) ? [] : [{ kind: "update-check", id: newest.id, check }];
}
function newer(best, run) {
  return best !== null && best.id > run.id ? best : run;
}
function same(run, check) {
  return run.status === "completed" && run.conclusion === check.conclusion && run.externalId === check.externalId;
}
function commentWrites({ comment }, shown) {
  if (comment === null) return [];
  const living = shown.comments.find((candidate) => readMarker(candidate.text)?.kind === "living");
  if (living === void 0) return [{ kind: "create-comment", ...comment }];
  return says(living.text) === says(comment.text) && !living.tampered ? [] : [{ kind: "update-comment", id: living.id, text: comment.text }];
}
function says(text2) {
  const marker = readMarker(text2);
  return marker?.kind === "living" ? marker.digest : null;
}
function answerWrites({ answers: answers2 }, shown) {
  const replied = new Set(
    shown.comments.map((comment) => readMarker(comment.text)).flatMap((marker) => marker?.kind === "reply" ? [marker.to] : [])
  );
  return answers2.filter((answer3) => !shown.reacted.includes(answer3.comment)).flatMap((answer3) => [
    ...answer3.reply === null || replied.has(answer3.comment) ? [] : [{ kind: "create-comment", number: answer3.number, text: answer3.reply }],
    { kind: "react", comment: answer3.comment, content: answer3.reaction }
  ]);
}
function reviewWrites({ reviewers }) {
  if (reviewers === null || reviewers.users.length + reviewers.teams.length === 0) return [];
  return [{ kind: "request-reviews", number: reviewers.number, users: reviewers.users, teams: reviewers.teams }];
}

// src/gate/said-since.ts
async function saidSince(ledger, facts) {
  const { repository, changes } = facts.subject;
  const recalled = await ledger.recall({ repository: repository.id, changes, anchors: [] });
  if (!recalled.ok) return recalled.fault;
  const since = recalled.value.remembered.slice(facts.remembered.length);
  if (!since.some((one) => "seenAt" in one && one.seenAt !== facts.now && speaksAgainst(one))) return null;
  return { code: "NOT_READ", detail: "something was said about the change while it was judged; it is judged again" };
}
function speaksAgainst(one) {
  if (one.kind !== "comment") return ["comment-deleted", "push", "check-failed"].includes(one.kind);
  return one.edited || one.text !== null && stops2(one.text);
}
function stops2(text2) {
  const { commands, wide } = parseComment(text2);
  return wide.length > 0 || commands.some(({ verb }) => verb === "hold" || verb === "revoke");
}

// src/gate/showing.ts
var SECOND = 1e3;
function asSeen(facts) {
  const moment = /* @__PURE__ */ new Map();
  for (const one of facts.remembered) {
    if (one.kind !== "shown") continue;
    const key = placeOf(one.commit, one.stamp);
    moment.set(key, latest([one.at, ...moment.has(key) ? [moment.get(key) ?? one.at] : []]));
  }
  const now = fromNowOn(facts);
  const seen = (commit, stamp) => moment.get(placeOf(commit, stamp)) ?? now;
  const sighting = (one) => one.stamp === void 0 ? one : { ...one, at: latest([one.at, seen(one.commit, one.stamp)]) };
  const item = (one) => one.stamp === void 0 ? one : { ...one, since: latest([one.since, seen(one.commit, one.stamp)]) };
  return { ...facts, sightings: facts.sightings.map(sighting), shown: facts.shown.map(item) };
}
function unrecorded(facts) {
  const known = new Set(
    facts.remembered.flatMap((one) => one.kind === "shown" ? [placeOf(one.commit, one.stamp)] : [])
  );
  const read = [
    ...facts.sightings.map(({ commit, stamp, at: at2 }) => ({ commit, stamp, at: at2 })),
    ...facts.shown.map(({ commit, stamp, since }) => ({ commit, stamp, at: since }))
  ];
  return distinct(
    read.flatMap(
      ({ commit, stamp, at: at2 }) => stamp === void 0 || known.has(placeOf(commit, stamp)) ? [] : entriesOf(facts, { commit, stamp, at: at2 })
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
      if (check === null || parseExternalId(check.externalId)?.kind !== "gate") return [];
      const stamps = [check.startedAt, ...(parseShownItems(check.text) ?? []).map((record2) => record2.since)];
      return stamps.filter((stamp) => !before.has(placeOf(commit, stamp)) || isOfThisWrite(stamp, since)).flatMap((stamp) => entriesOf(facts, { commit, stamp, at: visible2 }));
    })
  );
}
function isOfThisWrite(stamp, since) {
  return isAtOrAfter(stamp, since) && !isAtOrAfter(stamp, after(since, SECOND));
}
function commitOfWrite(write, checks2) {
  if (write.kind === "create-check") return write.commit;
  if (write.kind !== "update-check") return null;
  return checks2.find(({ id }) => id === write.id)?.commit ?? null;
}
function fromNowOn({ now, changes }) {
  return latest([now, ...changes.flatMap(({ comments }) => comments.map(({ createdAt }) => after(createdAt, SECOND)))]);
}
function entriesOf({ now, subject }, { commit, stamp, at: at2 }) {
  const [change] = subject.changes;
  if (change === void 0) return [];
  const repository = subject.repository.id;
  const key = `shown:${repository}:${change}:${commit}:${stamp}:${at2}`;
  return [{ key, repository, change, at: now, body: { kind: "shown", change, commit, stamp, at: at2 } }];
}
function distinct(entries) {
  return [...new Map(entries.map((entry2) => [entry2.key, entry2])).values()];
}
function placeOf(commit, stamp) {
  return `${commit} ${milliseconds(stamp)}`;
}
function latest(moments) {
  return moments.reduce((last, next) => isBefore(last, next) ? next : last);
}

// src/gate/carry-out.ts
async function carryOut({ writer, ledger }, { repository, assessment, writes, recorded }) {
  const { facts, shown } = assessment;
  const written = [];
  const unwritten = [];
  const runs = [];
  let alarm = recorded;
  for (const plain2 of writes) {
    const write = anchored(plain2, assessment, recorded);
    const objection = opens2(write) ? () => saidSince(ledger, facts) : void 0;
    const isBound = opens2(write) || write.kind === "open-issue" || write.kind === "remind";
    const result = alarm.ok || !isBound ? await writer.write(repository, write, objection) : alarm;
    if (!result.ok) {
      unwritten.push({ write, fault: result.fault });
      if (write.kind === "open-issue") alarm = result;
      continue;
    }
    written.push(write);
    const told = toldBy(write, result.value, facts);
    if (told.length > 0) alarm = await ledger.append(told);
    const commit = commitOfWrite(write, shown.checks);
    if (commit !== null) runs.push({ commit, written: result.value });
  }
  const seen = recorded.ok ? showings(facts, runs) : [];
  const noted = seen.length === 0 ? recorded.ok ? alarm : recorded : await ledger.append(seen);
  return { written, unwritten, unrecorded: noted.ok ? null : noted.fault };
}
function toldBy(write, written, facts) {
  if (write.kind === "open-issue") return followUpOpened(write.followUp, written, facts);
  if (write.kind !== "remind") return [];
  const { number: issue, about } = write;
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
    const { environment, words: words2 } = about;
    const key2 = `follow-up:${repository}:${change}:${environment}:${commit}:${words2.join(" ")}`;
    return [{ key: key2, repository, change, at: now, body: { kind: "follow-up", environment, words: words2, ...opened } }];
  }
  const { profile, comment, items, due } = about;
  const key = `profile-issue:${repository}:${change}:${profile}:${comment}`;
  return [
    { key, repository, change, at: now, body: { kind: "profile-issue", profile, comment, items, due, ...opened } }
  ];
}
function anchored(write, { facts, shown }, recorded) {
  const state = facts.ledger;
  const known = recorded.ok ? recorded.value : state !== void 0 && isKnown(state) ? state.value : null;
  if ("check" in write && parseExternalId(write.check.externalId)?.kind === "gate") {
    const { check } = write;
    const text3 = known === null ? withAnchorOf(check.text, runBefore(write, shown)) : withAnchor(check.text, known);
    return { ...write, check: { ...check, text: text3 } };
  }
  if (!("text" in write) || readMarker(write.text)?.kind !== "living") return write;
  const { text: text2 } = write;
  return {
    ...write,
    text: known === null ? commentWithAnchorOf(text2, commentBefore(write, shown)) : commentWithAnchor(text2, known)
  };
}
function runBefore(write, { checks: checks2 }) {
  return write.kind === "update-check" ? checks2.find(({ id }) => id === write.id)?.text ?? "" : "";
}
function commentBefore(write, { comments }) {
  const before = write.kind === "update-comment" ? comments.find(({ id }) => id === write.id) : void 0;
  return before === void 0 || before.tampered ? "" : before.text;
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
  const { open } = tally(rollCall);
  return [
    ...overrideBlocks(rollCall),
    ...profileBlocks(rollCall),
    ...advice(rollCall),
    ...stops(rollCall),
    ...group(
      "To mend",
      open.filter(({ outcome }) => outcome === "unmet")
    ),
    ...group(
      "Could not be learnt",
      open.filter(({ outcome }) => outcome === "unknown")
    ),
    ...group(
      "Waiting",
      open.filter(({ outcome }) => outcome === "pending")
    ),
    ...waivedBlocks(rollCall),
    ...pastes(open.flatMap(({ next }) => next)),
    ...itemTable(rollCall.findings),
    ...lapseBlocks(rollCall),
    origin(rollCall)
  ];
}
function group(heading, findings) {
  return findings.length === 0 ? [] : [{ ...openItems(findings), open: [`**${heading}**`, ""] }];
}
function advice({ enforcement, adviseUntil, verdict }) {
  if (enforcement === "off") return [whole("This gate is switched off in the checklist; nothing is held.")];
  if (enforcement === "block") return [];
  const until = adviseUntil === null ? "This gate only advises" : `This gate only advises until ${inlineMarkdown(adviseUntil)}`;
  return [whole(verdict === "go" ? `${until}.` : `${until}: it would have held, and opens. What passes is not gated.`)];
}
function origin({ checklist, candidate, judge }) {
  const from = checklist === null ? "no checklist" : `${codeSpan(checklist.path)} of ${codeSpan(checklist.ref.replace(/^refs\/heads\//, ""))} (blob ${codeSpan(checklist.blob.slice(0, 12))})`;
  return whole(`Judged ${codeSpan(candidate.slice(0, 12))} by ${from}, judge ${inlineMarkdown(judge)}.`);
}

// src/report/check-run.ts
var longestSummary = 65535;
var longestTitle = 120;
var notice = "*The rest does not fit here; the JSON report has all of it.*";
function gateCheck(rollCall, shown) {
  const { enforcement, repository, change, gate, candidate, now } = rollCall;
  if (enforcement === "off") return null;
  const name = gateCheckName(gate);
  const id = {
    kind: "gate",
    repository: repository.id,
    change: change?.number ?? null,
    gate: gateKey(gate),
    candidate,
    digest: shownDigest(rollCall)
  };
  return {
    name,
    externalId: formatExternalId(id),
    conclusion: gateConclusion(rollCall),
    title: headline(rollCall),
    summary: assemble(rollCallBlocks(rollCall), longestSummary, notice),
    text: sayings(rollCall) + formatShownItems(shownRecords(rollCall, gateRunsFor(id, shown))),
    detailsUrl: change?.url ?? null,
    startedAt: shownSince(id, newestOf(shown, name)) ?? now,
    completedAt: now
  };
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
  const memories = runs.map(({ text: text2 }) => parseShownItems(text2));
  const known = memories.flatMap((records) => records ?? []);
  const unreadable = memories.some((records) => records === null);
  return findings.filter(
    ({ signers, outcome, code }) => signers.length > 0 && (outcome !== "not-applicable" || code === "COUNTS_LATER")
  ).map(({ item, wording }) => {
    const before = known.find((record2) => record2.item === item);
    if (before?.wording === wording) return before;
    return { item, wording, since: now, first: before === void 0 && !unreadable };
  });
}
function shownSince(id, run) {
  const seen = run === null ? null : parseExternalId(run.externalId);
  if (run === null || seen?.kind !== "gate") return null;
  return formatExternalId({ ...seen, digest: "" }) === formatExternalId({ ...id, digest: "" }) ? run.startedAt : null;
}
function gateConclusion({ verdict, open, enforcement, overridden }) {
  if (verdict === "go" && open || overridden === true) return "success";
  if (enforcement === "advise") return "neutral";
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
  return {
    name,
    externalId: formatExternalId(id),
    conclusion,
    title: visible(
      conclusion === "neutral" && finding.outcome !== "later" ? `Would have held: ${finding.sentence}` : finding.sentence,
      longestTitle
    ),
    summary: itemSummary(finding, rollCall),
    text: "",
    detailsUrl: change?.url ?? null,
    startedAt: newestOf(shown, name)?.startedAt ?? rollCall.now,
    completedAt: rollCall.now
  };
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
function newestOf(shown, name) {
  return shown.filter((run) => run.name === name).reduce((best, run) => best !== null && best.id > run.id ? best : run, null);
}
function itemSummary(finding, rollCall) {
  const { emoji, word } = outcomes[finding.outcome];
  const why = finding.why === null ? [] : [whole(inlineMarkdown(finding.why, 1e3))];
  const state = whole(`${emoji} ${word}: ${prose(finding.sentence)}${andWhoCanSign(finding)}${steps(finding.next)}`);
  const title2 = whole(`**${inlineMarkdown(finding.title)}**`);
  return assemble([...advice(rollCall), title2, ...why, state, ...pastes(finding.next)], longestSummary, notice);
}

// src/report/change-state.ts
function changeState(rollCalls, change, config) {
  const checklist = config.state === "valid" ? config.checklist : null;
  const asked = rollCalls.filter(({ enforcement }) => enforcement !== "off");
  if (asked.length === 0) return [whole("No gate is switched on for this change.")];
  const told = /* @__PURE__ */ new Set();
  return [
    ...problems(distinct2(asked.flatMap((rollCall) => rollCall.problems))),
    ...holds(distinct2(asked.flatMap((rollCall) => rollCall.holds))),
    ...asked.flatMap((rollCall) => gateBlocks(rollCall, told)),
    ...change?.state === "open" ? askedLater(asked, checklist) : []
  ];
}
function gateBlocks(rollCall, told) {
  const { open, met, notAsked } = tally(rollCall);
  const later = notAsked.filter(({ code }) => code === "COUNTS_LATER");
  const fresh2 = open.filter((finding) => !told.has(sameAnswer(finding)));
  for (const finding of open) told.add(sameAnswer(finding));
  const repeated = open.length - fresh2.length;
  return [
    whole(`### ${title(rollCall)}`),
    ...overrideBlocks(rollCall),
    ...profileBlocks(rollCall),
    ...advice(rollCall),
    ...blockers(rollCall.blockers),
    ...fresh2.length === 0 ? [] : [openItems(fresh2)],
    ...repeated === 0 ? [] : [whole(`Open here too: ${repeated} of those named above.`)],
    ...waivedBlocks(rollCall),
    ...pastes(fresh2.flatMap(({ next }) => next)),
    ...folded(`${met.length} met`, met),
    ...folded(`${later.length} asked from a later day on`, later),
    ...lapseBlocks(rollCall)
  ];
}
function sameAnswer({ item, outcome, sentence }) {
  return canonicalJson([item, outcome, sentence]);
}
function title(rollCall) {
  const { asked, met, waived, later, open } = tally(rollCall);
  const place = rollCall.gate.kind === "merge" ? "To merge" : `To deploy to ${inlineMarkdown(rollCall.gate.name)}`;
  const excused = waived.length === 0 ? "" : `, ${waived.length} waived`;
  const due = later.length === 0 ? "" : `, ${later.length} asked later`;
  if (rollCall.verdict === "go") return `${place}: go, ${met.length} of ${asked} met${excused}${due}`;
  if (rollCall.overridden === true) return `${place}: OVERRIDDEN, ${open.length} of ${asked} open`;
  if (rollCall.holds.length > 0) return `${place}: held, ${open.length} of ${asked} open`;
  return open.length === 0 ? `${place}: not open` : `${place}: ${open.length} of ${asked} open`;
}
function askedLater(rollCalls, checklist) {
  const shown = new Set(
    rollCalls.filter(({ gate }) => gate.kind === "environment").flatMap(({ findings }) => findings.map(({ item }) => item))
  );
  const later = (checklist?.items ?? []).filter(
    ({ id, ask, phase }) => ask === "release" && phase === "pre-deployment" && !shown.has(id)
  );
  if (later.length === 0) return [];
  const names2 = later.map(
    (item) => inlineMarkdown(item.environments === null ? item.title : `${item.title} (${item.environments.join(", ")})`)
  );
  return [whole(`Asked at deployment, not now: ${names2.join("; ")}.`)];
}
function distinct2(list2) {
  return [...new Map(list2.map((element) => [canonicalJson(element), element])).values()];
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
  const list2 = (label, all) => all.length === 0 ? [] : [`- ${label}: ${all.map((name) => codeSpan(name)).join(", ")}`];
  const body = [
    ...list2("ROLE", Object.keys(roles)),
    ...list2(
      "ITEM",
      items.map(({ id }) => id)
    ),
    ...list2(
      "ENV",
      environments.map(({ name }) => name)
    )
  ];
  return body.length === 0 ? [] : [{ open: [], body, close: [] }];
}

// src/report/comment.ts
var longest = 6e4;
var notice2 = "*The rest does not fit here; the check runs have more.*";
var lastLine = "<sub>`/status` repeats this, `/hold -- reason` stops it, `/help` lists every command.</sub>";
function livingComment(rollCalls, change, config) {
  const blocks = changeState(rollCalls, change, config);
  const digest = livingDigest(rollCalls, change);
  return document(formatMarker({ kind: "living", digest }), [...blocks, whole(lastLine)]);
}
function livingDigest(rollCalls, change) {
  return digestOf([change.state, ...rollCalls.map(shownDigest)]).slice(0, 32);
}
function replyComment(reply, rollCalls, config) {
  const blocks = reply.reply.flatMap((part) => partBlocks(part, rollCalls, config));
  return document(formatMarker({ kind: "reply", to: reply.comment.id }), blocks);
}
function document(marker, blocks) {
  return `${marker}
${assemble(blocks, longest - marker.length - 1, notice2)}`;
}
function partBlocks(part, rollCalls, config) {
  switch (part.kind) {
    case "sentence":
      return [whole(prose(part.text, 2e3))];
    case "paste":
      return part.lines.length === 0 ? [] : [whole(codeBlock(part.lines))];
    case "help":
      return help(config.state === "valid" ? config.checklist : null);
    case "status":
      return changeState(rollCalls, null, config);
  }
}

// src/report/due.ts
var longest2 = 6e4;
function dueComment({ profile, commit, items, due }, { number, head, merge }, rollCalls) {
  const first = whole(
    `What the profile ${inlineMarkdown(profile)} left for later on #${number} was due ${inlineMarkdown(due)}: ${items.map((item) => codeSpan(item)).join(", ")}.`
  );
  const isPast2 = commit !== head.commit && commit !== merge?.commit;
  const found = rollCalls.flatMap(({ findings }) => findings.filter(({ item }) => items.includes(item)));
  const open = [...new Map(found.filter(isOpen).map((one) => [one.item, one])).values()];
  const rest = isPast2 ? [whole(`#${number} has another head by now, which was asked for all of it.`)] : open.length === 0 ? [whole("Nothing of it is open any more.")] : [{ ...openItems(open), open: ["**Still open**", ""] }];
  return assemble([first, ...rest], longest2, "*The rest does not fit here; the check run has more.*");
}
function isOpen({ outcome }) {
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
  const { profile, by, at: at2, until, reason, comment, url, items, commit } = choice;
  const marker = `<!-- holdpoint:follow-up:1 ${change} profile/${profile} ${comment} ${commit} -->`;
  const later = tally(rollCall).later.filter((finding) => finding.later?.comment === comment);
  const blocks = [
    whole(`The profile ${inlineMarkdown(profile)} was chosen for ${codeSpan(commit.slice(0, 12))} of #${change}.`),
    whole(
      `**Due ${inlineMarkdown(until)}.** Chosen by ${inlineMarkdown(by.login)} at ${inlineMarkdown(at2)} (${url}): ${inlineMarkdown(reason, 300)}`
    ),
    whole(`It leaves for later: ${items.map((item) => codeSpan(item)).join(", ")}.`),
    { ...openItems(later), open: ["**Open when it was chosen**", ""] },
    whole("Close this when what was left for later is made good.")
  ];
  return {
    about: { kind: "profile", change, profile, commit, comment, items, due: until },
    title: visible(`Profile ${profile} of #${change}: ${items.length} asked later, due ${until}`, 120),
    text: `${marker}
${assemble(blocks, longest3, "*The rest does not fit here; the check run has more.*")}`,
    marker
  };
}
function followUp(rollCall) {
  const { gate, change, candidate, overridden, override } = rollCall;
  if (gate.kind !== "environment" || change === null || overridden !== true || override === void 0) return null;
  const words2 = override.by.map(({ url }) => url).toSorted();
  const marker = `<!-- holdpoint:follow-up:1 ${change.number} ${gateKey(gate)} ${candidate} ${digestOf(words2).slice(0, 16)} -->`;
  const { open } = tally(rollCall);
  const place = inlineMarkdown(gate.name);
  const blocks = [
    whole(`The gate of ${place} was overridden for ${codeSpan(candidate.slice(0, 12))} of #${change.number}.`),
    ...overrideBlocks(rollCall),
    ...open.length === 0 ? [] : [{ ...openItems(open), open: ["**Open when it was overridden**", ""] }],
    whole("Close this when what was open is made good, or is known not to have mattered.")
  ];
  return {
    about: { kind: "override", change: change.number, environment: gate.name, commit: candidate, words: words2 },
    title: visible(`${gate.name} was overridden for #${change.number}`, 120),
    text: `${marker}
${assemble(blocks, longest3, "*The rest does not fit here; the check run has more.*")}`,
    marker
  };
}

// src/gate/follow-ups.ts
function followUps({ rollCalls, facts }) {
  const wanted = rollCalls.flatMap((rollCall) => [...[followUp(rollCall) ?? []].flat(), ...profileFollowUps(rollCall)]);
  const open = wanted.filter((one) => !isTold(one, facts.remembered));
  return [...new Map(open.map((one) => [one.marker, one])).values()];
}
function isTold({ about }, remembered) {
  if (about.kind === "profile")
    return remembered.some(
      (one) => one.kind === "profile-issue" && one.change === about.change && one.profile === about.profile && one.comment === about.comment
    );
  const told = remembered.flatMap(
    (one) => one.kind === "follow-up" && one.change === about.change && one.environment === about.environment && one.commit === about.commit ? one.words ?? [] : []
  );
  return about.words.every((word) => told.includes(word));
}
function reminders({ rollCalls, facts }) {
  return waiting2(facts).flatMap((one) => {
    const change = facts.changes.find(({ number }) => number === one.change);
    if (change === void 0 || !isAtOrAfter(facts.now, one.due)) return [];
    const { issue, profile, comment } = one;
    const about = { change: one.change, profile, comment };
    return [{ kind: "remind", number: issue, text: dueComment(one, change, rollCalls), about }];
  });
}
function dueTimes(facts) {
  return waiting2(facts).map(({ due }) => due);
}
function waiting2({ remembered }) {
  const told = new Set(remembered.flatMap((one) => one.kind === "profile-due" ? [one.issue] : []));
  return remembered.flatMap((one) => {
    if (one.kind !== "profile-issue" || one.due === void 0 || told.has(one.issue)) return [];
    return [{ ...one, due: one.due, items: one.items ?? [] }];
  });
}

// src/gate/reviewers.ts
var REVIEW_REQUESTS = 15;
var nobody = { users: [], teams: [] };
function reviewersToAsk({ config, facts, shown, rollCalls }) {
  const [change] = facts.changes;
  if (config.state !== "valid" || change === void 0) return nobody;
  const open = new Set(
    rollCalls.flatMap((rollCall) => rollCall.findings.filter(isOpen2).map((finding) => finding.item))
  );
  const named = config.checklist.items.filter((item) => open.has(item.id)).flatMap(({ evidence }) => proofsOf(evidence)).flatMap((proof) => proof.kind === "review" ? [proof.spec] : []);
  const { reviewRequests: asked, reviewersDone: done } = shown;
  const users = fresh(
    named.flatMap((one) => one.users),
    [...asked.users, ...done.users, change.author?.login ?? ""]
  );
  const teams = fresh(
    named.flatMap((one) => one.teams),
    [...asked.teams, ...done.teams]
  );
  const room = Math.max(0, REVIEW_REQUESTS - asked.users.length - asked.teams.length);
  return { users: users.slice(0, room), teams: teams.slice(0, Math.max(0, room - users.length)) };
}
function fresh(names2, without) {
  const left = new Set(without.map((name) => name.toLowerCase()));
  return [...new Set(names2)].filter((name) => !left.has(name.toLowerCase()));
}
function isOpen2({ outcome }) {
  return outcome === "pending" || outcome === "unmet";
}

// src/gate/desired.ts
var reactions = { accepted: "+1", refused: "confused", seen: "eyes" };
var CHECKS_PER_COMMIT = 12;
function desired(assessment) {
  const { config, facts, shown, rollCalls, interpretation } = assessment;
  const [change] = facts.changes;
  const none = { checks: [], comment: null, followUps: [], reminders: [], answers: [], reviewers: null };
  if (change === void 0 || rollCalls.length === 0) return none;
  return {
    checks: checks(rollCalls, shown),
    comment: change.state === "closed" ? null : { number: change.number, text: livingComment(rollCalls, change, config) },
    followUps: followUps(assessment),
    reminders: reminders(assessment),
    answers: interpretation.replies.map((reply) => answer(change.number, reply, rollCalls, assessment)),
    reviewers: change.state === "open" && !change.draft ? { number: change.number, ...reviewersToAsk(assessment) } : null
  };
}
function checks(rollCalls, shown) {
  const gates = rollCalls.flatMap((rollCall) => {
    const check = gateCheck(rollCall, sinceOn(shown, commitOf(rollCall)));
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
  const text2 = reply.reply.length === 0 ? null : replyComment(reply, rollCalls, config);
  return { number, comment: reply.comment.id, reply: text2, reaction: reactions[reply.reaction] };
}

// src/report/proposal.ts
var longestSummary2 = 65e3;
var mostNotes = 50;
var notice3 = "*The rest does not fit here; `holdpoint rehearse` has all of it.*";
function proposalWords(proposal) {
  switch (proposal.state) {
    case "unread":
      return words("action_required", "It could not be read", [whole(prose(proposal.why))]);
    case "removed":
      return words("failure", "It is removed: without a checklist no gate opens", [
        whole("To stop holding deployments, set `enforce: off` for the environment instead.")
      ]);
    case "broken":
      return {
        ...words("failure", `It has ${counted(proposal.problems.length, "problem")}`, problems(proposal.problems)),
        annotations: notesOf(proposal.problems, "failure")
      };
    case "valid":
      return {
        ...words("success", validTitle(proposal), [
          ...comparisonBlocks(proposal.comparison),
          ...listed("What it may not be meant to say", proposal.warnings.map(warningLine)),
          ...rehearsalBlocks(proposal.rehearsal)
        ]),
        annotations: notesOf(proposal.warnings, "warning")
      };
  }
}
function words(conclusion, title2, blocks) {
  return { conclusion, title: title2, summary: assemble(blocks, longestSummary2, notice3), annotations: [] };
}
function notesOf(list2, level) {
  return list2.slice(0, mostNotes).map((one) => ({
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
  if (comparison === null) return [whole("The checklist of the default branch is missing, or cannot be used.")];
  const { changes, voids } = comparison;
  const told = (weakens) => changes.filter((change) => change.weakens === weakens).map(({ sentence }) => `- ${prose(sentence)}`);
  return [
    ...listed("What weakens, or is not plainly as strict as before", told(true)),
    ...listed("What else changes", told(false)),
    ...listed(
      "Sign-offs given for these items are void with it",
      voids.map(({ item, title: title2 }) => `- ${inlineMarkdown(item)}: ${inlineMarkdown(title2)}`)
    ),
    ...changes.length === 0 ? [whole("It says the same as the checklist of the default branch.")] : [],
    ...changes.some(({ weakens }) => weakens) ? [whole("What is on its way was judged by the present checklist, and needs what both ask until it ends.")] : []
  ];
}
function rehearsalBlocks(rehearsal) {
  if (rehearsal === null) return [];
  const { changes, load, unjudged } = rehearsal;
  const ids = [...new Set(changes.flatMap(({ items }) => items.map(({ item }) => item)))];
  const unsignable = changes.flatMap(
    ({ number, unsignable: all }) => all.map(({ item, role, why }) => `- #${number}, ${inlineMarkdown(item)} (${inlineMarkdown(role)}): ${prose(why)}`)
  );
  return [
    whole(
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
  const [failed2, asked, unlearnt] = [count("failed"), count("asked"), count("unlearnt")];
  const parts = [
    ...failed2 === 0 ? [] : [`would have failed ${failed2} times by its evidence`],
    ...asked === 0 ? [] : [`would have been asked of people ${asked} times`],
    ...unlearnt === 0 ? [] : [`could not be learnt ${unlearnt} times`]
  ];
  return parts.length === 0 ? [] : [`- ${inlineMarkdown(id)}: ${parts.join(", ")}`];
}
function listed(heading, lines) {
  if (lines.length === 0) return [];
  return [{ open: heading === null ? [] : [`**${heading}**`, ""], body: lines, close: [] }];
}
function counted(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
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
function proposes({ state, base, files }, { subject }) {
  if (state !== "open" || base.ref !== subject.repository.defaultBranch) return false;
  return files.some(({ path, previousPath }) => path === CHECKLIST_PATH || previousPath === CHECKLIST_PATH);
}
function isTaken(config) {
  if (config.state !== "valid") return false;
  return namesIn(config.checklist).some((name) => sameName(name, ABOUT));
}
function namesIn({ items, environments }) {
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
async function judged(ports, repository, { facts, config: present }, { kind, text: text2 }) {
  if (kind !== "file") return { state: "broken", problems: [notText(kind)] };
  const [source] = facts.config;
  if (source === void 0) return null;
  const proposed = { ...source, blob: { oid: "0".repeat(40), text: text2 } };
  const { config } = await readPolicies(ports.needs, { ...facts, config: [proposed] });
  if (config.state === "invalid") return { state: "broken", problems: config.problems };
  if (config.state !== "valid") return { state: "unread", why: "A policy that it extends could not be read." };
  if (isTaken(config)) return null;
  const comparison = present.state === "valid" ? compareChecklists(present.checklist, config.checklist) : null;
  const { checklist } = config;
  const drafts = staticWarnings(checklist, milliseconds(facts.now));
  const warnings = placeWarnings(drafts, { file: CHECKLIST_PATH, source: text2, checklist });
  return { state: "valid", comparison, warnings, rehearsal: await rehearsed(ports, repository, text2) };
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
async function rehearsed({ merged, ...ports }, repository, text2) {
  const numbers = await merged?.(repository, REHEARSED);
  if (numbers === void 0 || !numbers.ok || numbers.value.length === 0) return null;
  const { checklist, changes, unjudged } = await rehearse(ports, { repository, text: text2, numbers: numbers.value });
  if (checklist === null || changes.length === 0) return null;
  return { changes, load: loadOf(checklist.roles, changes), unjudged: unjudged.length };
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
  const earlier = judgedBy.map(asConfig);
  const known = { ...facts, remembered, ledger: { known: true, value: head, ...from } };
  return asSeen(earlier.length === 0 ? known : { ...known, earlier });
}
function judgedOf({ changes, config }) {
  const commits = changes.flatMap(({ head, merge }) => [head.commit, ...merge === null ? [] : [merge.commit]]);
  const policies = config.flatMap(
    ({ policy, blob }) => policy === void 0 || blob === null ? [] : [{ reference: policy.reference, blob: blob.oid }]
  );
  return { commits, besides: { checklist: config[0]?.blob?.oid ?? null, policies } };
}
function asConfig({ ref, path, commit, blob, text: text2, policies }) {
  const lent = policies.map(({ reference, changedBy, blob: oid, text: said }) => ({
    reference,
    changedBy,
    blob: { oid, text: said }
  }));
  const config = { ref, path, commit, blob: { oid: blob, text: text2 }, changedAt: null };
  return lent.length === 0 ? config : { ...config, policies: lent };
}
function anchorsOf(shown) {
  const found = /* @__PURE__ */ new Map();
  for (const { where, said } of [...inRuns(shown), ...inComments(shown)]) {
    if (said === "unreadable") {
      const detail = `${where} points to a place in a ledger that this version cannot read`;
      return { ok: false, fault: { code: "LEDGER_ROLLBACK", detail } };
    }
    if (said !== null) found.set(`${said.ledger}:${said.seq}:${said.hash}`, said);
  }
  return { ok: true, value: [...found.values()] };
}
function inRuns({ checks: checks2, others }) {
  return [...checks2, ...others].filter(({ externalId }) => parseExternalId(externalId)?.kind !== "item").map(({ id, text: text2 }) => ({ where: `check run ${id}`, said: anchorIn(text2) }));
}
function inComments({ comments }) {
  return comments.filter(({ text: text2, tampered }) => !tampered && readMarker(text2)?.kind === "living").map(({ id, text: text2 }) => ({ where: `comment ${id}`, said: anchorInComment(text2) }));
}

// src/gate/record-exceptions.ts
function exceptionEntries(rollCall, said, at2) {
  const change = rollCall.change?.number;
  if (change === void 0) return [];
  const about = { repository: rollCall.repository.id, change, at: at2 };
  return [
    ...rollCall.findings.flatMap((finding) => waiverEntry(finding, rollCall, said, about) ?? []),
    ...profileEntries(rollCall, about),
    ...overrideEntry(rollCall, about) ?? []
  ];
}
function waiverEntry({ outcome, item, environment, nextLook }, { candidate, change }, { waivers }, about) {
  if (outcome !== "waived" || nextLook === void 0) return null;
  return waivers.filter((one) => one.standing.counts && one.item === item && one.environment === environment).filter(({ commit }) => commit !== null && [candidate, change?.head].includes(commit)).filter(({ until }) => !isBefore(until, nextLook)).map(({ by, at: at2, until, note: reason, comment }) => ({
    ...about,
    key: `waiver:${about.repository}:${comment.id}:${environment}:${item}:${candidate}`,
    body: {
      kind: "waiver",
      change: about.change,
      environment,
      commit: candidate,
      item,
      by,
      at: at2,
      until,
      reason,
      comment: comment.url
    }
  }));
}
function profileEntries(rollCall, about) {
  const { candidate: commit, findings } = rollCall;
  const gate = gateName(rollCall.gate);
  return profilesOf(rollCall).map(({ profile, by, at: at2, until: due, reason, comment, url }) => {
    const items = findings.flatMap(
      ({ item, outcome, later }) => outcome === "later" && later?.profile === profile && later.comment === comment ? [item] : []
    );
    const key = `profile:${about.repository}:${comment}:${profile}:${gate}:${commit}:${items.join(",")}`;
    const { change } = about;
    return {
      ...about,
      key,
      body: { kind: "profile", change, gate, commit, profile, items, by, at: at2, due, reason, comment: url }
    };
  });
}
function overrideEntry({ gate, candidate, override, overridden }, about) {
  if (gate.kind !== "environment" || override === void 0 || overridden !== true) return null;
  const { until, by } = override;
  const words2 = by.map(({ url }) => url).join(" ");
  const key = `override:${about.repository}:${about.change}:${gate.name}:${candidate}:${words2}`;
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

// src/ledger/learn/learn-comments.ts
function learnComments(facts) {
  return facts.changes.flatMap(
    (change) => change.comments.flatMap((comment) => comment.author?.type === "Bot" ? [] : learnComment(comment, change, facts))
  );
}
function learnComment(comment, change, facts) {
  const repository = facts.subject.repository.id;
  const known = recall(facts).comments.get(comment.id)?.texts ?? [];
  const present = metText2(comment, change, facts);
  const digest = textDigest(comment.text);
  const same2 = known.filter(({ sha256 }) => sha256 === digest);
  const earlier = comment.revisions.list.flatMap(
    ({ at: at2, text: text2 }) => text2 === null ? [] : [{ ...present, text: text2, writtenAt: at2, edited: true, head: null }]
  );
  const unknown = earlier.filter(({ text: text2 }) => isNew(text2, digest, known));
  const news = same2.length === 0 ? [commentEntry(repository, present, "text")] : besides(present, same2, known, repository);
  return [...unknown.map((one) => commentEntry(repository, one, "text")), ...news, ...origin2(present, known, facts)];
}
function origin2(present, known, facts) {
  const reading = readingOf(facts, { kind: "comment-origin", comment: present.id });
  if (!isKnown(reading) || isOriginTold(known)) return [];
  const { throughApp: throughApp2 } = reading.value;
  const told = throughApp2 === null ? "by-hand" : "through-app";
  return [commentEntry(facts.subject.repository.id, { ...present, throughApp: throughApp2 }, told)];
}
function isNew(text2, present, known) {
  const digest = textDigest(text2);
  return digest !== present && known.every(({ sha256 }) => sha256 !== digest);
}
function besides(present, same2, known, repository) {
  const wantsHead = same2.every(({ head, text: text2 }) => head === null && text2 !== null);
  const wantsEdit = present.edited && known.every(({ edited }) => !edited);
  return [
    ...wantsHead ? [commentEntry(repository, present, "head")] : [],
    ...wantsEdit ? [commentEntry(repository, present, "edited")] : []
  ];
}
function metText2(comment, change, facts) {
  const { id, url, author, association, createdAt, lastEditedAt, revisions, text: text2 } = comment;
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
    text: text2
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
  const named = namedIn(checklist);
  const { accounts, teams } = recall(facts);
  return [
    ...named.accounts.flatMap((login) => pinAccount(login, accounts.get(login.toLowerCase()), facts)),
    ...named.teams.flatMap((team) => pinTeam(team, teams.get(team.toLowerCase()), facts)),
    ...releases("account", accounts, named.accounts, facts),
    ...releases("team", teams, named.teams, facts)
  ];
}
function pinAccount(login, known, facts) {
  const reading = readingOf(facts, { kind: "account", login });
  if ((known?.pin ?? null) !== null || !isKnown(reading)) return [];
  const body = { kind: "account", login, id: reading.value.id, seenAt: facts.now };
  return [entry("account", login, known?.releases ?? 0, body, facts)];
}
function pinTeam(team, known, facts) {
  const reading = readingOf(facts, { kind: "team-identity", team });
  if ((known?.pin ?? null) !== null || !isKnown(reading)) return [];
  const { id, organisation } = reading.value;
  return [
    entry("team", team, known?.releases ?? 0, { kind: "team", team, id, organisation, seenAt: facts.now }, facts)
  ];
}
function releases(of, known, named, facts) {
  const still = new Set(named.map((name) => name.toLowerCase()));
  return [...known].flatMap(([name, one]) => {
    if (one.pin === null || still.has(name)) return [];
    return [entry(`${of}-released`, name, one.releases, { kind: "released", of, name, seenAt: facts.now }, facts)];
  });
}
function entry(what, name, time, body, facts) {
  const repository = facts.subject.repository.id;
  return { key: `${what}:${repository}:${name.toLowerCase()}:${time}`, repository, change: null, at: facts.now, body };
}

// src/ledger/learn/learn-pushes.ts
function learnPushes(facts) {
  return facts.changes.flatMap((change) => {
    const pushes = readingOf(facts, { kind: "pushes", change: change.number });
    if (!isKnown(pushes)) return [];
    const own = /* @__PURE__ */ new Set([change.head.commit, ...change.commits.map(({ oid }) => oid)]);
    return pushes.value.filter(({ after: after2, actor }) => own.has(after2) && actor !== null).map(({ after: after2, actor }) => ({ change: change.number, after: after2, by: actor, seenAt: facts.now })).filter((push) => !isRemembered(push, change, facts)).map((push) => pushEntry(facts.subject.repository.id, push));
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
async function record(ledger, { config, facts, shown, rollCalls, interpretation }, writes) {
  const state = facts.ledger;
  if (state === void 0)
    return { ok: false, fault: { code: "LEDGER_UNAVAILABLE", detail: "the ledger was not asked" } };
  if (!isKnown(state)) return { ok: false, fault: { code: state.code, detail: state.detail } };
  const verdicts = writes.flatMap((write) => verdictsOf(write, facts, shown.checks, rollCalls));
  const excepted = verdicts.length === 0 ? [] : rollCalls.flatMap((one) => exceptionEntries(one, interpretation, facts.now));
  const entries = [
    ...learnFromFacts(facts, config.state === "valid" ? config.checklist : null),
    ...unrecorded(facts),
    ...verdicts.length === 0 ? [] : configurations(facts),
    ...excepted,
    ...verdicts
  ];
  return entries.length === 0 ? { ok: true, value: state.value } : ledger.append(entries);
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
function verdictsOf(write, facts, checks2, rollCalls) {
  const commit = commitOfWrite(write, checks2);
  if (commit === null || !("check" in write)) return [];
  const id = parseExternalId(write.check.externalId);
  const rollCall = id?.kind === "gate" ? rollCalls.find(({ gate }) => gateKey(gate) === id.gate) : void 0;
  if (id?.kind !== "gate" || rollCall === void 0) return [];
  const { conclusion } = write.check;
  const place = `${id.repository}:${id.change ?? "-"}:${id.gate}:${commit}`;
  const what = `${place}:${id.digest}:${conclusion}:${shownBefore(write.check.name, commit, checks2)}`;
  const common = { repository: id.repository, change: id.change, at: facts.now };
  const settled = settledBy(rollCall, facts);
  return [
    { ...common, key: `verdict:${what}`, body: verdictGiven(rollCall, { id, commit, open: opens2(write) }) },
    ...settled === null ? [] : [{ ...common, key: `settled:${what}`, body: settled }]
  ];
}
function verdictGiven(rollCall, { id, commit, open }) {
  const { gate, verdict, enforcement, judge, checklist, policies = [], findings } = rollCall;
  const deputies = findings.flatMap((finding) => deputiesIn(finding).map((one) => ({ item: finding.item, ...one })));
  return {
    kind: "verdict",
    change: id.change,
    gate: gateName(gate),
    commit,
    // A go that waits for another pull request of the same commit is not shown as one.
    verdict: verdict === "go" && !open ? "waiting" : verdict,
    open,
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
function settledBy(rollCall, facts) {
  const { gate, candidate, verdict, checklist } = rollCall;
  const change = facts.changes.find(({ number }) => number === rollCall.change?.number);
  const tree = facts.commits.find(({ oid }) => oid === candidate)?.tree;
  if (gate.kind !== "environment" || change?.state !== "merged" || tree === void 0) return null;
  return {
    kind: "settled",
    change: change.number,
    environment: gate.name,
    head: change.head.commit,
    merge: candidate,
    tree,
    verdict,
    digest: rollCallDigest(rollCall),
    checklist: checklist?.blob ?? null
  };
}
function shownBefore(name, commit, checks2) {
  const anchors = checks2.filter((run) => run.commit === commit && run.name === name).map(({ text: text2 }) => anchorIn(text2)).filter((anchor) => anchor !== null && anchor !== "unreadable");
  const newest = anchors.reduce(
    (best, next) => best !== null && best.seq > next.seq ? best : next,
    null
  );
  return newest === null ? "-" : `${newest.ledger}:${newest.seq}`;
}

// src/gate/evaluate.ts
async function evaluate(ports, address, fileHint) {
  const recall2 = (snapshot) => recollect(ports.ledger, snapshot);
  const judging = { needs: needsInFlight, judge: judgeInFlight };
  const assessed = await assess({ ...ports, recollect: recall2, judging }, address, fileHint);
  if (!assessed.ok) return assessed;
  const assessment = assessed.value;
  const writes = await writesFor(ports.snapshots, address.repository, assessment);
  const recorded = await record(ports.ledger, assessment, writes);
  const carried = await carryOut(ports, { repository: address.repository, assessment, writes, recorded });
  const told = await tell(ports, address.repository, assessment);
  const written = [...carried.written, ...told.written];
  const unwritten = [...carried.unwritten, ...told.unwritten];
  return { ok: true, value: { assessment, written, unwritten, unrecorded: carried.unrecorded } };
}
async function tell(ports, repository, assessment) {
  const written = [];
  const unwritten = [];
  for (const write of await proposalWrites(ports, repository, assessment)) {
    const result = await ports.writer.write(repository, write);
    if (result.ok) written.push(write);
    else unwritten.push({ write, fault: result.fault });
  }
  return { written, unwritten };
}
async function writesFor(snapshots, repository, assessment) {
  const wanted = desired(assessment);
  const checks2 = await besideOthers(snapshots, repository, wanted.checks, assessment.shown);
  return difference({ ...wanted, checks: checks2 }, assessment.shown);
}

// src/gate/file-hints.ts
function filesNamed(checklist) {
  const proofs = checklist.items.flatMap(({ evidence }) => proofsOf(evidence));
  return [...new Set(proofs.flatMap((proof) => proof.kind === "file" ? [proof.spec.path] : []))];
}

// src/app/subject-key.ts
var EVERY_REPOSITORY = "*/*";
function subjectKey({ installation, repository, what }) {
  const place = "number" in what ? `#${what.number}` : "commit" in what ? `@${what.commit}` : "*";
  return `${installation} ${repository.toLowerCase()} ${place}`;
}
function parseSubjectKey(key) {
  const match = /^(\d+) (\S+\/\S+) (?:#(\d+)|@([0-9a-f]{40,64})|(\*))$/.exec(key);
  if (match === null) return null;
  const [, installation = "", repository = "", number, commit, all] = match;
  const what = number !== void 0 ? { number: Number(number) } : commit !== void 0 ? { commit } : all !== void 0 ? { all: true } : null;
  return what === null ? null : { installation: Number(installation), repository, what };
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
        check: unverified(run, fault, now)
      });
      if (result.ok) closed.push(run.name);
    }
  }
  return closed;
}
function isGate({ externalId }) {
  return parseExternalId(externalId)?.kind === "gate";
}
function unverified({ name, externalId, text: text2, startedAt }, fault, now) {
  const sentence = faultSentence(fault);
  return {
    name,
    externalId,
    conclusion: "action_required",
    title: visible(`Could not be verified: ${fault.detail}`, 120),
    text: text2,
    summary: `${visible(sentence, 1e3)}

The verdict that stood here is taken back until GitHub can be read again; Holdpoint goes on trying.`,
    detailsUrl: null,
    startedAt: startedAt ?? now,
    completedAt: now
  };
}

// src/app/look.ts
var MERGED_WITHIN = 14 * 24 * 36e5;
async function look(options, { key, attempt }) {
  const wakeUp = parseSubjectKey(key);
  if (wakeUp === null) return true;
  const ports = await options.ports(wakeUp.installation);
  if ("all" in wakeUp.what) return sweep(options, ports, wakeUp);
  if ("commit" in wakeUp.what) return locate(options, ports, wakeUp, wakeUp.what.commit);
  const address = { repository: wakeUp.repository, by: wakeUp.what, environment: null };
  const result = await evaluate({ ...ports, ledger: options.ledger }, address, options.memo.files(wakeUp.repository));
  if (!result.ok) {
    if (attempt >= PATIENCE) await takeBack(options, ports, address, result.fault);
    return unread(options.log, key, result.fault);
  }
  await remember(options, wakeUp, key, result.value);
  return !result.value.unwritten.some(isWorthRepeating) && result.value.unrecorded === null;
}
function isWorthRepeating({ write, fault }) {
  const isAsking = write.kind === "request-reviews" || write.kind === "remind";
  return !isAsking || fault.code === "API_UNAVAILABLE" || fault.code === "API_RATE_LIMITED";
}
async function takeBack({ memo, clock, log }, ports, address, fault) {
  if (!("number" in address.by)) return;
  const { repository, by } = address;
  const subject = { repository, commits: await commitsToClose(memo, ports, repository, by.number) };
  const closed = await closeUnverified(ports, subject, fault, new Date(clock()).toISOString());
  if (closed.length > 0) log(`${repository} #${by.number}: took back ${closed.join(", ")}`);
}
async function commitsToClose(memo, ports, repository, number) {
  const known = memo.commitsOf(repository, number);
  if (known.length > 0) return known;
  const read = await ports.commitsOf(repository, number);
  return read.ok ? read.value : [];
}
async function locate(options, ports, wakeUp, commit) {
  const { installation, repository } = wakeUp;
  const changes = await ports.changesOf(repository, commit);
  if (!changes.ok) return unread(options.log, subjectKey(wakeUp), changes.fault);
  const { numbers, whole: whole2 } = changes.value;
  if (!whole2)
    await options.queue.enqueue(subjectKey({ installation, repository, what: { all: true } }), options.clock());
  for (const number of numbers) {
    options.memo.rememberChange(repository, commit, number);
    await options.queue.enqueue(subjectKey({ installation, repository, what: { number } }), options.clock());
  }
  return true;
}
function unread(log, key, fault) {
  log(`${key}: nothing judged, ${fault.code}: ${fault.detail}`);
  return false;
}
async function remember(options, wakeUp, key, { assessment, written, unwritten, unrecorded: unrecorded2 }) {
  const { config, facts, rollCalls } = assessment;
  if (config.state === "valid") options.memo.rememberFiles(wakeUp.repository, filesNamed(config.checklist));
  for (const { head, merge, number } of facts.changes) {
    options.memo.rememberChange(wakeUp.repository, head.commit, number);
    if (merge !== null) options.memo.rememberChange(wakeUp.repository, merge.commit, number);
  }
  const looks = rollCalls.filter(({ open }) => open || !isPast(facts.changes, options.clock())).flatMap(({ nextLook }) => nextLook ?? []);
  const times = [...looks, ...dueTimes(facts)].map(milliseconds).filter((time) => time > milliseconds(facts.now));
  if (times.length > 0) await options.queue.enqueue(key, Math.min(...times));
  await wakeWaiting(options, wakeUp, assessment, written);
  const verdicts = rollCalls.map(({ gate, verdict }) => `${gateName(gate)} ${verdict}`);
  options.log(`${key}: ${verdicts.join(", ") || "no gate"}; wrote ${written.map(nameOf).join(", ") || "nothing"}`);
  for (const { write, fault } of unwritten)
    options.log(`${key}: could not write ${nameOf(write)}, ${fault.code}: ${fault.detail}`);
  if (unrecorded2 !== null) options.log(`${key}: the ledger did not take it, ${unrecorded2.code}: ${unrecorded2.detail}`);
}
function isPast(changes, now) {
  return changes.every(({ merge }) => merge !== null && milliseconds(merge.at) + MERGED_WITHIN < now);
}
async function wakeWaiting({ queue, clock }, { installation, repository }, { facts, shown }, written) {
  const [change] = facts.changes;
  const moved = written.some(({ kind }) => kind === "create-check" || kind === "update-check");
  if (change === void 0 || change.state === "open" && !moved) return;
  for (const { change: number, waits } of otherVerdicts(shown, change.head.commit))
    if (waits || moved) await queue.enqueue(subjectKey({ installation, repository, what: { number } }), clock());
}
function nameOf(write) {
  return write.kind === "create-check" || write.kind === "update-check" ? `${write.check.name}=${write.check.conclusion}` : write.kind;
}
async function sweep({ queue, clock, log }, ports, { installation, repository }) {
  const wake = (next) => queue.enqueue(subjectKey(next), clock());
  if (repository === EVERY_REPOSITORY) {
    const repositories = await ports.repositories();
    if (!repositories.ok) return unswept(log, repository, repositories.fault);
    for (const one of repositories.value) await wake({ installation, repository: one, what: { all: true } });
    return true;
  }
  const numbers = await ports.livePullRequests(repository);
  if (!numbers.ok) return unswept(log, repository, numbers.fault);
  for (const number of numbers.value) await wake({ installation, repository, what: { number } });
  return true;
}
function unswept(log, repository, fault) {
  log(`${repository}: could not be swept, ${fault.code}: ${fault.detail}`);
  return false;
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
function parseJson2(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}
function isRecord(thing) {
  return typeof thing === "object" && thing !== null && !Array.isArray(thing);
}

// src/app/worker.ts
import { setTimeout as sleep } from "node:timers/promises";
var FIRST_RETRY = 1e3;
var LAST_RETRY = 5 * 6e4;
var PAUSE = 1e3;
var PATIENCE2 = 1e3;
var ROUND = 20;
function startWorker(options) {
  const { queue, clock } = options;
  const running = /* @__PURE__ */ new Set();
  let timer;
  let stopped = false;
  let heldSince = null;
  let filling = Promise.resolve();
  const mustWait = () => {
    if (options.busy?.() !== true) heldSince = null;
    else if (clock() - (heldSince ??= clock()) < PATIENCE2) return true;
    else heldSince = null;
    return false;
  };
  const fill = async () => {
    if (stopped) return;
    if (mustWait()) return wakeIn(ROUND);
    while (!stopped && running.size < options.width) {
      const claim = await queue.claim(clock());
      if (claim === null) break;
      const job = work(options, claim, () => stopped).finally(() => {
        running.delete(job);
        kick();
      });
      running.add(job);
    }
    await sleepUntilDue();
  };
  const sleepUntilDue = async () => {
    clearTimeout(timer);
    const due = await queue.nextDue();
    if (due === null || stopped || running.size >= options.width) return;
    wakeIn(due - clock());
  };
  const wakeIn = (milliseconds2) => {
    clearTimeout(timer);
    timer = setTimeout(kick, Math.min(Math.max(0, milliseconds2), 2 ** 31 - 1));
    timer.unref();
  };
  const kick = () => {
    filling = filling.then(fill).catch((reason) => {
      options.broken(reason);
      if (!stopped) wakeIn(PAUSE);
    });
  };
  const idle = async () => {
    await filling;
    while (running.size > 0) {
      await Promise.all(running);
      await filling;
    }
  };
  return {
    kick,
    idle,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await filling;
      await Promise.all(running);
    }
  };
}
async function work(options, claim, isStopped) {
  const { queue, look: look2, clock, failed: failed2 } = options;
  let reason = "the look did not succeed";
  const succeeded = await look2(claim).catch((error) => {
    reason = error;
    return false;
  });
  if (succeeded) return givenBack(options, isStopped, () => queue.done(claim));
  failed2(claim, reason);
  const words2 = reason instanceof Error ? reason.message : String(reason);
  return givenBack(options, isStopped, () => queue.fail(claim, clock() + retryAfter(claim.attempt), words2));
}
async function givenBack({ broken, pause = () => sleep(PAUSE) }, isStopped, give) {
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
function retryAfter(attempt) {
  const base = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(attempt - 1, 20));
  return base * (1 + Math.random() / 3);
}

// src/app/wake-ups.ts
var EVERYWHERE = {
  membership: ["added", "removed"],
  team: ["created", "deleted", "edited", "added_to_repository", "removed_from_repository"],
  installation: ["created", "unsuspend", "new_permissions_accepted"],
  installation_repositories: ["added"]
};
var FULL_NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function wakeUps(event, payload, self) {
  if (isEcho(event, payload, self)) return [];
  const installation = get(payload, "installation", "id");
  if (!isPositive(installation)) return [];
  if (isAbout(EVERYWHERE, event, get(payload, "action")))
    return [{ installation, repository: EVERY_REPOSITORY, what: { all: true } }];
  if (event === "push" && touchesPolicy(payload))
    return [{ installation, repository: EVERY_REPOSITORY, what: { all: true } }];
  const repository = get(payload, "repository", "full_name");
  if (typeof repository !== "string" || !FULL_NAME.test(repository)) return [];
  return targets(event, payload).map((what) => ({ installation, repository, what }));
}
function isAbout(table, event, action) {
  if (!Object.hasOwn(table, event) || typeof action !== "string") return false;
  return table[event]?.includes(action) ?? false;
}
function targets(event, payload) {
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return numberAt(payload, "pull_request", "number");
    case "issue_comment":
      return get(payload, "issue", "pull_request") === void 0 ? [] : numberAt(payload, "issue", "number");
    case "check_run":
    case "check_suite":
    case "workflow_run":
      return ofChecks(event, get(payload, event), get(payload, "repository", "id"));
    case "status":
      return commitAt2(payload, "sha");
    case "deployment_status":
      return commitAt2(payload, "deployment", "sha");
    case "push":
      return touchesChecklist(payload) ? [{ all: true }] : [];
    default:
      return [];
  }
}
function ofChecks(event, subject, repository) {
  const numbers = asList(get(subject, "pull_requests")).filter((entry2) => [void 0, repository].includes(get(entry2, "base", "repo", "id"))).flatMap((entry2) => numberAt(entry2, "number"));
  if (numbers.length > 0) return numbers;
  const own = commitAt2(subject, "head_sha");
  return own.length > 0 || event !== "check_run" ? own : commitAt2(subject, "check_suite", "head_sha");
}
function touchesChecklist(payload) {
  const branch = get(payload, "repository", "default_branch");
  if (typeof branch !== "string" || get(payload, "ref") !== `refs/heads/${branch}`) return false;
  return touches(payload, (path) => path === CHECKLIST_PATH);
}
function touchesPolicy(payload) {
  const name = get(payload, "repository", "name");
  if (name !== ".github" && name !== ".github-private") return false;
  return touches(payload, (path) => typeof path === "string" && /\.ya?ml$/.test(path));
}
function touches(payload, isMeant) {
  const commits = get(payload, "commits");
  if (!Array.isArray(commits) || commits.length === 0 || commits.length >= 2048) return true;
  return commits.some(
    (commit) => ["added", "modified", "removed"].some((how) => asList(get(commit, how)).some(isMeant))
  );
}
function isEcho(event, payload, self) {
  if (event === "check_run" || event === "check_suite") {
    const action = get(payload, "action");
    const asked = action === "rerequested" || action === "requested_action";
    return get(payload, event, "app", "id") === self.appId && !asked;
  }
  return get(payload, "sender", "login") === self.login;
}
function numberAt(thing, ...path) {
  const number = get(thing, ...path);
  return isPositive(number) ? [{ number }] : [];
}
function commitAt2(thing, ...path) {
  const commit = get(thing, ...path);
  return typeof commit === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? [{ commit }] : [];
}
function isPositive(thing) {
  return typeof thing === "number" && Number.isSafeInteger(thing) && thing > 0;
}
function asList(thing) {
  return Array.isArray(thing) ? thing : [];
}
function get(thing, ...path) {
  return path.reduce(
    (value, key) => isRecord2(value) && Object.hasOwn(value, key) ? value[key] : void 0,
    thing
  );
}
function isRecord2(thing) {
  return typeof thing === "object" && thing !== null && !Array.isArray(thing);
}

// src/app/app.ts
function createApp(options) {
  const { store, clock, log, events } = options;
  let taking = 0;
  const worker = startWorker({
    queue: store.queue,
    clock,
    width: options.width,
    look: (claim) => look({ ...options, queue: store.queue, ledger: store.ledger }, claim),
    failed: (claim, reason) => log(`${claim.key}: try ${claim.attempt} failed: ${wordsOf(reason)}`),
    busy: () => taking > 0,
    broken: (reason) => log(`the queue does not answer: ${wordsOf(reason)}`)
  });
  const receipts = /* @__PURE__ */ new WeakMap();
  events.onEvent(async (event) => {
    receipts.set(event.payload, await take(options, event));
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
  return { worker, receive: (delivery) => receive({ ...events, dispatch }, receipts, delivery) };
}
async function take(options, { id, event, payload }) {
  const { store, clock, log, self } = options;
  const at2 = clock();
  const entries = learnFromDelivery(event, payload, new Date(at2).toISOString());
  const work2 = wakeUps(event, payload, self).map((wakeUp) => ({ key: subjectKey(fold(options, wakeUp)), at: at2 }));
  const taken = await store.take({ id, event, receivedAt: at2 }, entries, work2);
  if (taken.ok) return taken.value === "new" ? "accepted" : "duplicate";
  log(`delivery ${id} could not be kept, ${taken.fault.code}: ${taken.fault.detail}`);
  for (const { key } of work2) await store.queue.enqueue(key, at2);
  return "unavailable";
}
function fold({ memo }, wakeUp) {
  if (!("commit" in wakeUp.what)) return wakeUp;
  const number = memo.changeOf(wakeUp.repository, wakeUp.what.commit);
  return number === null ? wakeUp : { ...wakeUp, what: { number } };
}
async function receive(events, receipts, { id, event, signature, body }) {
  if (!await events.verify(body, signature)) return "unsigned";
  const payload = parsePayload(body);
  if (payload === null) return "malformed";
  await events.dispatch({ id, event, payload });
  return receipts.get(payload) ?? "unavailable";
}
function wordsOf(reason) {
  return reason instanceof Error ? reason.message : String(reason);
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
    route(options, room, request, response).catch(() => answer2(response, 500, "could not be handled"));
  });
  server.keepAliveTimeout = patience / 2;
  server.maxConnections = CONNECTIONS;
  return server;
}
async function route(options, room, request, response) {
  const [path] = (request.url ?? "").split("?", 1);
  const isProbe = path === "/healthz" || path === "/readyz";
  if (!isProbe && path !== options.webhookPath) return answer2(response, 404, "nothing here");
  const allowed = isProbe ? ["GET", "HEAD"] : ["POST"];
  if (!allowed.includes(request.method ?? "")) {
    response.setHeader("allow", allowed.join(", "));
    return answer2(response, 405, `${allowed.join(" or ")} only`);
  }
  if (path === "/healthz") return answer2(response, 200, "ok");
  if (path === "/readyz")
    return await options.ready() ? answer2(response, 200, "ready") : answer2(response, 503, "not ready");
  return webhook(options, room, request, response);
}
async function webhook(options, room, request, response) {
  const id = header(request, "x-github-delivery");
  const event = header(request, "x-github-event");
  const signature = header(request, "x-hub-signature-256");
  if (!DELIVERY_ID.test(id) || !EVENT_NAME.test(event)) return answer2(response, 400, "no delivery of GitHub");
  if (!SIGNATURE.test(signature)) return answer2(response, 401, "no valid signature");
  if (!JSON_TYPE.test(header(request, "content-type"))) return answer2(response, 415, "JSON only");
  if (request.headers["content-encoding"] !== void 0) return answer2(response, 415, "uncompressed only");
  const taken = { used: 0 };
  try {
    const body = await readBody(request, room, taken);
    if (body === "too large") return answer2(response, 413, body);
    if (body === "too busy") return answer2(response, 503, body);
    if (body === "no UTF-8") return answer2(response, 400, body);
    const receipt = await options.receive({ id, event, signature, body: body.text });
    return answer2(response, STATUS[receipt], receipt);
  } finally {
    room.used -= taken.used;
  }
}
function header(request, name) {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
async function readBody(request, room, taken) {
  const declared = Number(request.headers["content-length"] ?? 0);
  if (declared > BODY_LIMIT) return "too large";
  if (room.used + declared > room.all) return "too busy";
  const chunks = [];
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    taken.used += bytes.length;
    room.used += bytes.length;
    if (taken.used > BODY_LIMIT) return "too large";
    if (room.used > room.all) return "too busy";
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}
function decode(bytes) {
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : "no UTF-8";
}
function answer2(response, status, text2) {
  if (response.headersSent) return;
  if (!response.req.complete) response.setHeader("connection", "close");
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text2}
`);
}

// src/app/installations.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/github/change-commits.ts
async function readChangeCommits(api, repository, number) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/pulls/{number}";
  const answer3 = await api.rest(route2, { owner, repo, number });
  if (!answer3.ok) return answer3;
  return parseJson(route2, answer3.value.data, (json) => {
    const seen = field(json, "number");
    if (integer(seen) !== number) return refuse(seen, `pull request ${number}`);
    const head = objectId(field(field(json, "head"), "sha"));
    const isMerged = orNull(field(json, "merged_at"), text) !== null;
    return isMerged ? [head, objectId(field(json, "merge_commit_sha"))] : [head];
  });
}

// src/github/installation.ts
async function livePullRequests(api, repository, mergedSince) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/pulls";
  const answer3 = await api.rest(route2, {
    owner,
    repo,
    state: "all",
    sort: "updated",
    direction: "desc",
    per_page: 100
  });
  if (!answer3.ok) return answer3;
  return parseJson(route2, answer3.value.data, (json) => list(json, (pull) => livePull(pull, mergedSince)).flat());
}
function livePull(pull, mergedSince) {
  const merged = optionalField(pull, "merged_at");
  const lives = text(field(pull, "state")) === "open" || merged !== null && isAtOrAfter(text(merged), mergedSince);
  return lives ? [integer(field(pull, "number"))] : [];
}
async function installationRepositories(api) {
  const route2 = "GET /installation/repositories";
  const names2 = [];
  for (let page = 1; page <= 100; page += 1) {
    const answer3 = await api.rest(route2, { per_page: 100, page });
    if (!answer3.ok) return answer3;
    const part = parseJson(
      route2,
      answer3.value.data,
      (json) => list(field(json, "repositories"), (one) => text(field(one, "full_name")))
    );
    if (!part.ok) return part;
    names2.push(...part.value);
    if (part.value.length < 100) return { ok: true, value: names2 };
  }
  return { ok: false, fault: { code: "TRUNCATED", detail: `${route2}: the list did not end` } };
}

// src/github/open-runs.ts
async function readOpenRuns(api, repository, commit, app) {
  const { owner, repo } = ownerAndName(repository);
  const route2 = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
  const answer3 = await api.rest(route2, { owner, repo, ref: commit, app_id: app, filter: "latest", per_page: 100 });
  if (!answer3.ok) return answer3;
  return parseJson(
    route2,
    answer3.value.data,
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
  const found = parseJson(
    route2,
    newest.value.data,
    (json) => list(json, (one) => ({ json: one, own: isOwn(one, followUp2) }))
  );
  if (!found.ok) return found;
  const [before] = found.value.filter(({ own }) => own);
  if (before !== void 0) return parseJson(route2, before.json.value, readIssue);
  const { title: title2, text: body } = followUp2;
  const made = await api.rest("POST /repos/{owner}/{repo}/issues", { owner, repo, title: title2, body });
  return made.ok ? parseJson("POST /repos/{owner}/{repo}/issues", made.value.data, readIssue) : made;
}
function isOwn(json, { title: title2, text: said }) {
  const [user, body, name] = [optionalField(json, "user"), optionalField(json, "body"), optionalField(json, "title")];
  if (user === null || body === null || name === null || text(field(user, "type")) !== "Bot") return false;
  return text(field(json, "state")) === "open" && text(name) === title2 && plain(text(body)) === plain(said);
}
function plain(said) {
  return said.replaceAll("\r\n", "\n").trim();
}
function readIssue(json) {
  return { number: integer(field(json, "number")), url: text(field(json, "html_url")) };
}

// src/github/writer.ts
var SECOND2 = 1e3;
function createWriter(api, clock) {
  return {
    write: async (repository, write, objection) => {
      const fault = await objection?.() ?? null;
      if (fault !== null) return { ok: false, fault };
      const { owner, repo } = ownerAndName(repository);
      const now = clock();
      if (write.kind === "open-issue") {
        const opened = await openIssue(api, repository, write.followUp);
        if (!opened.ok) return opened;
        return { ok: true, value: { check: null, since: seconds(now), visible: seconds(now), issue: opened.value } };
      }
      const sent = shownSinceWriting(write, now);
      const { route: route2, parameters } = callOf(sent);
      const answer3 = await api.rest(route2, { owner, repo, ...parameters });
      if (!answer3.ok) return { ok: false, fault: explained(write, answer3) };
      const check = "check" in sent ? sent.check : null;
      return { ok: true, value: { check, since: seconds(now), visible: visibleFrom(answer3.value, clock) } };
    }
  };
}
function visibleFrom({ date }, clock) {
  const answered = date === null || Number.isNaN(Date.parse(date)) ? clock() : date;
  return seconds(after(answered, SECOND2));
}
function callOf(write) {
  if (write.kind === "create-check") {
    return {
      route: "POST /repos/{owner}/{repo}/check-runs",
      parameters: { head_sha: write.commit, ...checkBody(write.check, write.check.annotations) }
    };
  }
  if (write.kind === "update-check") {
    return {
      route: "PATCH /repos/{owner}/{repo}/check-runs/{id}",
      parameters: { id: write.id, ...checkBody(write.check) }
    };
  }
  if (write.kind === "create-comment" || write.kind === "remind") {
    return {
      route: "POST /repos/{owner}/{repo}/issues/{number}/comments",
      parameters: { number: write.number, body: write.text }
    };
  }
  if (write.kind === "update-comment") {
    return {
      route: "PATCH /repos/{owner}/{repo}/issues/comments/{id}",
      parameters: { id: write.id, body: write.text }
    };
  }
  if (write.kind === "react") {
    return {
      route: "POST /repos/{owner}/{repo}/issues/comments/{id}/reactions",
      parameters: { id: write.comment, content: write.content }
    };
  }
  return reviewCall(write);
}
function reviewCall({ number, users, teams }) {
  const slugs = teams.map((team) => team.split("/").at(-1) ?? team);
  return {
    route: "POST /repos/{owner}/{repo}/pulls/{number}/requested_reviewers",
    parameters: { number, reviewers: users, team_reviewers: slugs }
  };
}
function shownSinceWriting(write, now) {
  if (write.kind !== "create-check" && write.kind !== "update-check") return write;
  const { text: text2, completedAt } = write.check;
  const since = seconds(isBefore(completedAt, now) ? now : completedAt);
  const isFirst = write.kind === "create-check" || isNew2(write.check);
  const check = isFirst ? shownFrom(write.check, now) : write.check;
  const moments = { startedAt: seconds(check.startedAt), completedAt: seconds(check.completedAt) };
  return { ...write, check: { ...check, ...moments, text: text2.replaceAll(completedAt, since) } };
}
function isNew2(check) {
  return check.startedAt === check.completedAt;
}
function shownFrom(check, now) {
  return isBefore(check.startedAt, now) ? { ...check, startedAt: now, completedAt: now } : check;
}
function checkBody(check, notes = []) {
  return {
    name: check.name,
    external_id: check.externalId,
    status: "completed",
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      ...check.text === "" ? {} : { text: check.text },
      // Those of an update would be added to the ones that stand there.
      ...notes.length === 0 ? {} : { annotations: notes.map(noteBody) }
    },
    ...check.detailsUrl === null ? {} : { details_url: check.detailsUrl }
  };
}
function noteBody({ level, path, line, title: title2, message }) {
  return { path, start_line: line, end_line: line, annotation_level: level, title: title2, message };
}
function seconds(instant2) {
  const at2 = Date.parse(instant2);
  return Number.isNaN(at2) ? instant2 : new Date(Math.ceil(at2 / 1e3) * 1e3).toISOString().replace(".000Z", "Z");
}
function explained(write, { fault }) {
  if (write.kind !== "request-reviews" || fault.status !== 422) return fault;
  const asked = [...write.users, ...write.teams].join(", ");
  return {
    ...fault,
    detail: `${fault.detail}; one of ${asked} cannot be asked for a review: a user must be a collaborator, a team visible to the App with access to the repository`
  };
}

// src/app/paced-writer.ts
function createPacer(pace) {
  let last = Promise.resolve();
  let free = 0;
  return (writer) => ({
    write: (repository, write, objection) => {
      const turn = last.then(async () => {
        await pace.sleep(Math.max(0, free - pace.clock()));
        try {
          return await writer.write(repository, write, objection);
        } finally {
          free = pace.clock() + pace.pause;
        }
      });
      last = turn.catch(() => void 0);
      return turn;
    }
  });
}

// src/app/installations.ts
function installationPorts(settings, slug, requestOf) {
  const pacers = /* @__PURE__ */ new Map();
  const pacer = (installation) => {
    const made = pacers.get(installation) ?? createPacer({ pause: settings.writePause, clock: Date.now, sleep: sleep2 });
    pacers.set(installation, made);
    return made;
  };
  return async (installation) => {
    const api = createApi({ request: await requestOf(installation) });
    const clock = () => (/* @__PURE__ */ new Date()).toISOString();
    const reader = { kind: "app", app: settings.appId, slug };
    return {
      snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock }),
      needs: createNeedReader({ api, reader, clock }),
      writer: pacer(installation)(createWriter(api, clock)),
      changesOf: (repository, commit) => changesOf(api, repository, commit),
      commitsOf: (repository, number) => readChangeCommits(api, repository, number),
      openRuns: (repository, commit) => readOpenRuns(api, repository, commit, settings.appId),
      livePullRequests: (repository) => livePullRequests(api, repository, new Date(Date.now() - MERGED_WITHIN).toISOString()),
      repositories: () => installationRepositories(api),
      merged: (repository, most) => mergedPullRequests(api, repository, most)
    };
  };
}

// src/app/memo.ts
var MOST2 = 2e4;
var COMMITS_OF_ONE = 2;
function createMemo() {
  const files = bounded();
  const changes = bounded();
  const commits = bounded();
  const commitKey = (repository, commit) => `${repository.toLowerCase()}@${commit}`;
  const changeKey = (repository, number) => `${repository.toLowerCase()}#${number}`;
  const commitsOf = (repository, number) => commits.get(changeKey(repository, number)) ?? [];
  return {
    files: (repository) => files.get(repository.toLowerCase()) ?? [],
    rememberFiles: (repository, list2) => files.set(repository.toLowerCase(), list2),
    changeOf: (repository, commit) => changes.get(commitKey(repository, commit)) ?? null,
    commitsOf,
    rememberChange: (repository, commit, number) => {
      changes.set(commitKey(repository, commit), number);
      const others = commitsOf(repository, number).filter((known) => known !== commit);
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
      if (entries.size > MOST2 && oldest.done !== true) entries.delete(oldest.value);
    }
  };
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
  const answer3 = await api.rest("GET /app", {});
  return answer3.ok ? parseJson("GET /app", answer3.value.data, (json) => text(field(json, "slug"))) : answer3;
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
  const store = await openStore(settings.store, { gap: GAP, gaveUp, log });
  if (!store.ok) throw new StoreRefused(store.fault);
  try {
    return await serveWith(settings, store.value, log);
  } catch (error) {
    await store.value.close();
    throw error;
  }
}
async function serveWith(settings, store, log) {
  const probot = createProbotApp(settings, log);
  const slug = await readAppSlug(createApi({ request: await probot.requestAsApp() }));
  if (!slug.ok) throw new Error(`GitHub does not accept the App: ${slug.fault.detail}`);
  const app = createApp({
    events: probot.events,
    self: { appId: settings.appId, login: `${slug.value}[bot]` },
    ports: installationPorts(settings, slug.value, probot.requestOf),
    store,
    memo: createMemo(),
    clock: Date.now,
    width: WIDTH,
    log
  });
  const server = createHttpServer({
    webhookPath: settings.webhookPath,
    receive: app.receive,
    ready: () => answers(store)
  });
  server.listen(settings.port, settings.host);
  await once(server, "listening").catch(async (error) => {
    await app.worker.stop();
    throw error;
  });
  const url = `http://${settings.host}:${portOf(server)}`;
  log(`${slug.value} listens on ${url}${settings.webhookPath}`);
  return { url, close: () => end(server, app, store) };
}
async function end(server, app, store) {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await app.worker.stop();
  const late = new AbortController();
  await Promise.race([closed, sleep3(LAST_ANSWERS, void 0, { signal: late.signal }).catch(() => void 0)]);
  late.abort();
  server.closeAllConnections();
  await store.close();
}
async function answers({ queue }) {
  return queue.nextDue().then(
    () => true,
    () => false
  );
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
