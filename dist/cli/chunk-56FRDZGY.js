import {
  MOST_REMEMBERED,
  parsedText
} from "./chunk-ZHJZ4DDC.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import {
  environmentKey,
  isReleaseEntry,
  judgedKey,
  letThroughKey,
  mergeKey,
  mergeToldKey,
  settledIn
} from "./chunk-UFYK2DBN.js";
import {
  workStats
} from "./chunk-HVXJSTCA.js";
import {
  START,
  brokenAnchor,
  checkChain,
  ledgerName,
  ledgerRows,
  link,
  migrate,
  oneOf,
  openEngine,
  readEntry,
  readIdentity,
  record,
  storedKey,
  text,
  textLike,
  whole
} from "./chunk-6HCJX4Q3.js";
import {
  isBefore
} from "./chunk-WE2AM2TA.js";
import {
  driverText
} from "./chunk-ZAEHSIL5.js";

// src/store/store.ts
import { randomBytes } from "node:crypto";

// src/store/patience.ts
import { setTimeout as sleep } from "node:timers/promises";
var ROUND = 200;
var STATES = /^(?:08...|57P0[123]|53300|25006|40001|40P01)$/;
var ABSENT = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN"
];
var ENDED = /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Query read timeout)/;
function wasGone(error) {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return STATES.test(code) || ABSENT.includes(code) || ENDED.test(error.message);
}
async function patiently(work, patience, { clock = () => performance.now(), pause = sleep } = {}) {
  const end = clock() + patience;
  for (; ; ) {
    try {
      return await work();
    } catch (error) {
      if (!wasGone(error) || clock() + ROUND > end) throw error;
    }
    await pause(ROUND);
  }
}

// src/store/ledger-fault.ts
var LedgerTrouble = class extends Error {
  fault;
  constructor(fault) {
    super(fault.detail);
    this.fault = fault;
  }
};
var PATIENCE = 2e4;
var ONCE = 0;
async function answered(work, patience = PATIENCE) {
  try {
    return { ok: true, value: await patiently(work, patience) };
  } catch (error) {
    if (error instanceof LedgerTrouble) return { ok: false, fault: error.fault };
    return { ok: false, fault: { code: "LEDGER_UNAVAILABLE", detail: driverText(error) } };
  }
}

// src/store/checked-chain.ts
var AGAIN = 36e5;
function checkedChain({ db, foreignWrites }, clock) {
  let checked = START;
  let verified = clock();
  let flaw = null;
  let writes = null;
  const read3 = async (on, after) => {
    if (flaw !== null) throw corrupt(flaw);
    const seen = await readOn(on, after, checked);
    if ("what" in seen) {
      flaw = seen;
      throw corrupt(seen);
    }
    if (seen.seq > checked.seq) checked = seen;
    return seen;
  };
  const verify = async () => {
    verified = clock();
    const now = await foreignWrites(db);
    await read3(db, START);
    writes = now;
  };
  return {
    verify,
    head: async (on) => {
      if (clock() - verified > AGAIN) void verify().catch(() => {
      });
      const now = await foreignWrites(on);
      const head = await read3(on, now === writes ? checked : START);
      writes = now;
      return head;
    }
  };
}
async function readOn(db, after, known) {
  const check = checkChain(after);
  for await (const row of ledgerRows(db, { from: Math.max(1, after.seq) })) {
    const flaw = (row.seq === after.seq ? unreadable(row) : check.next(row)) ?? replaced(row, known);
    if (flaw !== null) return flaw;
    if (row.seq === known.seq) known = START;
  }
  return known.seq === 0 ? check.head() : { seq: known.seq, what: "gap", detail: "it was there, and is not any more" };
}
function unreadable(row) {
  const entry = readEntry(row);
  return "wrong" in entry ? { seq: row.seq, what: entry.wrong, detail: entry.detail } : null;
}
function replaced({ seq, hash }, known) {
  if (seq !== known.seq || hash === known.hash) return null;
  return { seq, what: "hash", detail: "it was another entry before" };
}
function corrupt({ seq, detail }) {
  return new LedgerTrouble({ code: "LEDGER_CORRUPT", detail: `entry ${seq}: ${detail}` });
}

// src/store/deliveries.ts
var HOUR = 36e5;
var KEPT = 7 * 24 * HOUR;
var BATCH = 500;
async function insertDeliveries(db, deliveries) {
  const rows = deliveries.map(({ id, event, receivedAt }) => ({ id, event, received_at: Math.floor(receivedAt) }));
  const inserted = await db.insertInto("delivery").values(rows.sort((a, b) => a.id < b.id ? -1 : 1)).onConflict((on) => on.doNothing()).returning("id").execute();
  const fresh2 = new Set(inserted.map(({ id }) => id));
  return deliveries.map(({ id }) => fresh2.delete(id));
}
function deliveryCleaner(db) {
  let next = Number.NEGATIVE_INFINITY;
  return async (now) => {
    if (now < next) return;
    next = now + HOUR;
    const old = db.selectFrom("delivery").select("id").where("received_at", "<", Math.floor(now - KEPT)).limit(BATCH);
    const { numDeletedRows } = await db.deleteFrom("delivery").where("id", "in", old).executeTakeFirst();
    if (numDeletedRows >= BATCH) next = now;
  };
}
var ASKED = 500;
function takenDeliveries(db) {
  return {
    unknown: (ids) => answered(async () => {
      const known = /* @__PURE__ */ new Set();
      for (let from = 0; from < ids.length; from += ASKED) {
        const some = ids.slice(from, from + ASKED);
        const rows = await db.selectFrom("delivery").select("id").where("id", "in", some).execute();
        for (const { id } of rows) known.add(id);
      }
      return ids.filter((id) => !known.has(id));
    }),
    newest: () => answered(async () => {
      const newest = db.selectFrom("delivery").select((of) => of.fn.max("received_at").as("at"));
      return (await newest.executeTakeFirst())?.at ?? null;
    })
  };
}

// src/store/errand-table.ts
var KEPT2 = 400 * 24 * 36e5;
var BATCH2 = 100;
var MOST = 100;
var LAST = "\u{10FFFF}";
function errandTable({ db }, clock) {
  return {
    read: (key2) => answered(async () => {
      const row = await db.selectFrom("errand").selectAll().where("key", "=", key2).executeTakeFirst();
      return row === void 0 ? null : asErrand(row);
    }),
    write: (key2, body, over) => answered(async () => {
      const at = Math.floor(clock());
      if (over === null) return beginIn(db, key2, body, at);
      const { numUpdatedRows } = await db.updateTable("errand").set({ body: JSON.stringify(body), version: over + 1, at }).where("key", "=", key2).where("version", "=", over).executeTakeFirst();
      return numUpdatedRows > 0n;
    }, ONCE),
    under: (prefix) => answered(async () => {
      const rows = db.selectFrom("errand").selectAll().where("key", ">=", prefix).where("key", "<", prefix + LAST);
      return (await rows.orderBy("key").limit(MOST).execute()).map(asErrand);
    })
  };
}
async function beginIn(db, key2, body, at) {
  const old = db.selectFrom("errand").select("key").where("at", "<", at - KEPT2).limit(BATCH2);
  await db.deleteFrom("errand").where("key", "in", old).execute();
  const inserted = await db.insertInto("errand").values({ key: key2, body: JSON.stringify(body), version: 1, at }).onConflict((on) => on.doNothing()).returning("key").execute();
  return inserted.length > 0;
}
function asErrand({ body, version }) {
  const read3 = JSON.parse(body);
  return { body: read3, version };
}

// src/ledger/judged-by.ts
function otherSources(bodies, { commits, besides }) {
  const found = /* @__PURE__ */ new Map();
  for (const body of bodies) {
    if (body.kind !== "verdict" || !commits.includes(body.commit) || body.checklist === null) continue;
    const { checklist, policies = [] } = body;
    const isTold = checklist === besides.checklist && (policies.length === 0 || key(policies) === key(besides.policies));
    const place = `${checklist} ${key(policies)}`;
    if (!isTold && !found.has(place)) found.set(place, { checklist, policies });
  }
  return [...found.values()];
}
function key(policies) {
  return policies.map(({ reference, blob }) => `${reference} ${blob}`).toSorted().join("\n");
}
function textsOf(sources, bodies) {
  const known = /* @__PURE__ */ new Map();
  for (const body of bodies) if (body.kind === "configuration" && !known.has(body.blob)) known.set(body.blob, body);
  const blobs = sources.flatMap(({ checklist, policies }) => [checklist, ...policies.map(({ blob }) => blob)]);
  const missing = blobs.find((blob) => !known.has(blob));
  if (missing !== void 0) return { missing };
  return {
    texts: sources.flatMap(({ checklist, policies }) => {
      const used = known.get(checklist);
      const lent = policies.flatMap((one) => textOf(one, known.get(one.blob)));
      return used === void 0 ? [] : [{ ...used, policies: lent }];
    })
  };
}
function textOf(policy, used) {
  return used === void 0 ? [] : [{ ...policy, text: used.text }];
}

// src/ledger/record-kinds.ts
var records = {
  opened: true,
  "loss-accepted": true,
  verdict: true,
  settled: true,
  configuration: true,
  waiver: true,
  override: true,
  profile: true,
  "let-through": true,
  "gate-turned": true,
  "came-from": true,
  "merge-seen": true,
  "environment-judged": true,
  deployed: true,
  "deployment-counted": true,
  deploying: true,
  candidate: true,
  "release-home": true,
  "release-step": true,
  answering: true,
  answered: true,
  ungated: true,
  "ungated-told": true,
  starting: true,
  started: true,
  parked: true,
  rerunning: true,
  rerun: true
};
var recordKinds = Object.keys(records);
function isRemembered(body) {
  return !Object.hasOwn(records, body.kind);
}

// src/ledger/let-through.ts
var MOST_TURNS = 200;
function letThroughs(entries) {
  const found = /* @__PURE__ */ new Map();
  const homes = /* @__PURE__ */ new Map();
  const isCut = entries.filter(({ body }) => body.kind === "gate-turned").length >= MOST_TURNS;
  const oldest = entries.findIndex(({ body }) => body.kind === "gate-turned");
  const untold = /* @__PURE__ */ new Set();
  const turn = (commit, to, at) => {
    const before = found.get(commit);
    if (before !== void 0) found.set(commit, turned(before, to, at));
  };
  for (const [index, { at, body }] of entries.entries()) {
    if (body.kind === "let-through") {
      const spell = { at, until: null };
      found.set(body.commit, { commit: body.commit, ...spell, verified: body.advised === true ? null : spell });
      if (isCut && index < oldest) untold.add(body.commit);
    } else if (body.kind === "gate-turned") {
      turn(body.commit, body.to, at);
      untold.delete(body.commit);
    } else if (body.kind === "release-home") {
      const left = homes.get(body.issue);
      if (left !== void 0 && left !== body.candidate) turn(left, "shut", at);
      homes.set(body.issue, body.candidate);
    } else if (body.kind === "release-step" && body.step === "ended") turn(body.candidate, "shut", at);
  }
  return [...found.values()].map((one) => untold.has(one.commit) ? turned(one, "shut", one.at) : one);
}
function turned(before, to, at) {
  const { commit, verified } = before;
  const spell = to === "shut" ? ended(before, at) : { at, until: null };
  const whole2 = to === "open" ? { at, until: null } : verified === null ? null : ended(verified, at);
  return { commit, ...spell, verified: whole2 };
}
function ended({ at, until }, now) {
  return { at, until: until ?? now };
}
function stateOf(commit, known) {
  const one = known.find((through) => through.commit === commit);
  if (one === void 0) return null;
  if (one.until !== null) return "shut";
  return one.verified !== null && one.verified.until === null ? "open" : "advised";
}

// src/ledger/left-candidates.ts
function leftCandidates(entries) {
  const homes = /* @__PURE__ */ new Map();
  const left = /* @__PURE__ */ new Map();
  for (const { at, body } of entries) {
    if (body.kind === "release-home") {
      const { issue, candidate } = body;
      const before = homes.get(issue);
      if (before !== void 0 && before !== candidate)
        left.set(before, { candidate: before, issue, at, how: "moved" });
      left.delete(candidate);
      homes.set(issue, candidate);
    } else if (body.kind === "release-step" && body.step === "ended") {
      const { issue, candidate, how } = body;
      homes.delete(issue);
      if (how === "deployed") left.set(candidate, { candidate, issue, at, how });
      else left.delete(candidate);
    }
  }
  return [...left.values()];
}

// src/ledger/speaks-against.ts
var againstKinds = ["comment", "comment-deleted", "push", "check-failed", "clicked"];
function speaksAgainst(body) {
  if (body.kind === "clicked") return body.button === "hold";
  if (body.kind === "comment") return body.edited || body.text !== null && stops(body.text);
  return againstKinds.some((kind) => kind === body.kind);
}
function stops(text2) {
  const { commands, wide } = parsedText(text2);
  return wide.length > 0 || commands.some(({ verb }) => verb === "hold" || verb === "revoke");
}

// src/ledger/release-memory.ts
var MOST_DEPLOYED = MOST_REMEMBERED;
function heardOf({ environment }, entries) {
  const last = lastSettled(entries, environment);
  return new Map([...last].map(([change, { body }]) => [change, body.heard ?? NOTHING]));
}
function settledEverywhere(entries) {
  const names = new Set(entries.flatMap(({ body }) => isSettled(body) ? [environmentKey(body.environment)] : []));
  const last = [...names].flatMap((environment) => [...lastSettled(entries, environment).values()]);
  return last.flatMap(({ body }) => settledIn(body) ?? []);
}
function releaseMemory({ environment, changes, deploying = [] }, entries) {
  const about = entries.flatMap(
    ({ at, body }) => isReleaseEntry(body) && sameName(body.environment, environment) ? [{ at, body }] : []
  );
  const settled = [...lastSettled(entries, environment).values()].filter(({ body }) => changes.includes(body.change));
  const bodies = about.map(({ body }) => body);
  const first = about.find(({ body }) => body.kind === "environment-judged");
  const newest = (kind) => bodies.flatMap((body) => body.kind === kind ? [body] : []).toReversed().slice(0, MOST_DEPLOYED).map(({ deployment, commit, at, created }) => ({
    deployment,
    commit,
    at,
    ...created === void 0 ? {} : { created }
  }));
  const left = leftCandidates(about);
  const counted = newest("deployment-counted");
  const cameFrom = new Map(
    bodies.flatMap((body) => body.kind === "came-from" ? [[body.commit, body.bases]] : [])
  );
  const merges = new Map(
    bodies.flatMap((body) => body.kind === "merge-seen" ? [[body.commit, body.how]] : [])
  );
  return {
    settled: settled.flatMap((one) => {
      const last = settledIn(one.body);
      if (last === null) return [];
      return [
        entries.some((entry) => overtakes(entry, one) || contradicts(entry, one)) ? { ...last, overtaken: true } : last
      ];
    }),
    deployed: {
      environment,
      firstVerdict: first?.at ?? null,
      opened: letThroughs(about),
      succeeded: newest("deployed"),
      ...counted.length === 0 ? {} : { counted },
      ...merges.size === 0 ? {} : { merges: [...merges].map(([commit, how]) => ({ commit, how })) },
      ...cameFrom.size === 0 ? {} : { cameFrom: [...cameFrom].map(([commit, bases]) => ({ commit, bases })) }
    },
    deployers: about.flatMap(
      ({ at, body }) => body.kind === "deploying" && deploying.includes(body.commit) ? [{ environment, commit: body.commit, by: body.by, at }] : []
    ),
    ...left.length === 0 ? {} : { left },
    story: about.flatMap(({ at, body }) => {
      if (body.kind === "release-step") return [body.how === "dropped" ? { said: at, ...body } : body];
      if (body.kind === "release-home") return [{ ...body, at }];
      return body.kind === "candidate" ? [body] : [];
    })
  };
}
function lastSettled(entries, environment) {
  const last = /* @__PURE__ */ new Map();
  for (const { body, ...rest } of entries) {
    if (!isSettled(body) || !sameName(body.environment, environment)) continue;
    const before = last.get(body.change);
    if (before === void 0 || isLater({ ...rest, body }, before)) last.set(body.change, { ...rest, body });
  }
  return last;
}
function isLater(one, other) {
  const further = (one.body.heard ?? NOTHING) - (other.body.heard ?? NOTHING);
  if (further !== 0) return further > 0;
  if (isAsOld(one, other) && isReady(one) !== isReady(other)) return isReady(other);
  if (isAsOld(one, other) && isReady(one) && one.body.until !== other.body.until) return endsBefore(one, other);
  return one.seq > other.seq;
}
function endsBefore({ body: { until } }, other) {
  return until !== void 0 && (other.body.until === void 0 || isBefore(until, other.body.until));
}
function isAsOld({ body: { heard = NOTHING } }, other) {
  return heard !== NOTHING && heard === other.body.heard;
}
function isReady({ body: { verdict } }) {
  return verdict === "go" || verdict === "none";
}
function contradicts({ body, ...rest }, settled) {
  if (!isSettled(body) || body.change !== settled.body.change) return false;
  const one = { ...rest, body };
  return sameName(body.environment, settled.body.environment) && isAsOld(one, settled) && isReady(one) !== isReady(settled);
}
function isSettled(body) {
  return body.kind === "settled";
}
var NOTHING = 0;
function overtakes({ seq, change, at, body }, settled) {
  if (change !== settled.body.change || seq <= (settled.body.heard ?? NOTHING)) return false;
  return !(seq < settled.seq && at === settled.at) && speaksAgainst(body);
}
function environmentOfHome(issue, entries) {
  const homes = entries.flatMap(({ body }) => body.kind === "release-home" && body.issue === issue ? [body] : []);
  return homes.at(-1)?.environment ?? null;
}
function environmentsJudged(entries) {
  const names = entries.flatMap(
    ({ body }) => body.kind === "environment-judged" ? [environmentKey(body.environment)] : []
  );
  return [...new Set(names)];
}

// src/store/ledger-releases.ts
var BATCH3 = 100;
var NEWEST = {
  deployed: MOST_DEPLOYED,
  "deployment-counted": MOST_DEPLOYED,
  candidate: 20,
  "release-home": 50,
  "release-step": 200,
  "gate-turned": MOST_TURNS,
  "came-from": 50
};
async function releasesOf(db, chain, question) {
  await chain.head(db);
  const recent = [];
  for (const [kind, most] of Object.entries(NEWEST)) recent.push(...await newestOf(db, question, kind, most));
  for (const commit of new Set(question.deploying ?? []))
    recent.push(
      ...await deployingRows(db, question, commit),
      ...await stepRows(db, question, { candidate: commit })
    );
  if (question.issue !== void 0) recent.push(...await stepRows(db, question, { issue: question.issue }));
  const settled = (await settledRows(db, question)).map(read);
  const against = await rowsAgainst(db, question, heardOf(question, settled));
  const entries = [...settled, ...[...against, ...recent].map(read)];
  const commits = entries.flatMap(
    ({ body }) => body.kind === "deployed" || body.kind === "deployment-counted" ? [body.commit] : []
  );
  const byKey = await rowsByKey(db, keysOf(question, [...question.commits, ...commits]));
  const all = new Map([...entries, ...byKey.map(read)].map((entry) => [entry.seq, entry]));
  return releaseMemory(
    question,
    [...all.values()].toSorted((a, b) => a.seq - b.seq)
  );
}
async function homeOf(db, chain, { repository, issue }) {
  await chain.head(db);
  const rows = await db.selectFrom("ledger").selectAll().where("repository", "=", repository).where("change", "=", issue).where("kind", "=", "release-home").orderBy("seq", "desc").limit(1).execute();
  return environmentOfHome(issue, rows.map(read));
}
async function judgedIn(db, chain, { repository }) {
  await chain.head(db);
  const wanted = db.selectFrom("ledger").selectAll().where("repository", "=", repository);
  return environmentsJudged((await wanted.where("kind", "=", "environment-judged").execute()).map(read));
}
function keysOf({ repository, environment, merges = [] }, commits) {
  const opened = [...new Set(commits)].map((commit) => letThroughKey(repository, environment, commit));
  const merged = merges.flatMap((commit) => [
    mergeKey(repository, environment, commit),
    mergeToldKey(repository, environment, commit)
  ]);
  return [judgedKey(repository, environment), ...opened, ...merged].map(storedKey);
}
async function newestOf(db, question, kind, most) {
  return rowsOf(db, question, kind).orderBy("seq", "desc").limit(most).execute();
}
async function deployingRows(db, question, commit) {
  return rowsOf(db, question, "deploying").where("body", "like", holding(`"commit":${JSON.stringify(commit)}`)).execute();
}
async function stepRows(db, question, about) {
  const steps = rowsOf(db, question, "release-step");
  return "issue" in about ? steps.where("change", "=", about.issue).execute() : steps.where("body", "like", holding(`"candidate":${JSON.stringify(about.candidate)}`)).execute();
}
function rowsOf(db, { repository, environment }, kind) {
  const name = `"environment":${JSON.stringify(environmentKey(environment))}`;
  return db.selectFrom("ledger").selectAll().where("repository", "=", repository).where("kind", "=", kind).where("body", "like", holding(name));
}
function holding(text2) {
  return `%${text2.replaceAll(/[%_\\]/g, "_")}%`;
}
async function settledLast(db, chain, { repository, change }) {
  await chain.head(db);
  const rows = await settledRows(db, { repository, changes: [change] });
  return settledEverywhere(rows.map(read));
}
async function rowsAgainst(db, { repository }, heard) {
  const rows = [];
  const changes = [...heard.keys()];
  for (let from = 0; from < changes.length; from += BATCH3) {
    const some = changes.slice(from, from + BATCH3);
    const since = Math.min(...some.map((change) => heard.get(change) ?? 0));
    const wanted = db.selectFrom("ledger").selectAll().where("repository", "=", repository).where("seq", ">", since);
    const found = await wanted.where("change", "in", some).where("kind", "in", againstKinds).execute();
    rows.push(...found.filter(({ change, seq }) => change !== null && seq > (heard.get(change) ?? 0)));
  }
  return rows;
}
async function settledRows(db, { repository, changes }) {
  const rows = [];
  for (let from = 0; from < changes.length; from += BATCH3) {
    const some = changes.slice(from, from + BATCH3);
    const wanted = db.selectFrom("ledger").selectAll().where("repository", "=", repository);
    rows.push(...await wanted.where("change", "in", some).where("kind", "=", "settled").execute());
  }
  return rows;
}
async function rowsByKey(db, keys) {
  const rows = [];
  for (let from = 0; from < keys.length; from += BATCH3) {
    const some = keys.slice(from, from + BATCH3);
    rows.push(...await db.selectFrom("ledger").selectAll().where("key", "in", some).execute());
  }
  return rows;
}
function read(row) {
  const entry = readEntry(row);
  if ("wrong" in entry)
    throw new LedgerTrouble({ code: "LEDGER_CORRUPT", detail: `entry ${row.seq}: ${entry.detail}` });
  return entry;
}

// src/store/together.ts
function together(commit, { most, own = () => true, gather }) {
  const waiting = [];
  let working = false;
  const work = async () => {
    working = true;
    while (waiting.length > 0) {
      if (gather !== void 0) await gather();
      const batch = waiting.splice(0, most);
      const failed = await tried(commit, batch);
      if (failed === null) continue;
      if (batch.length > 1 && own(failed.reason)) await eachAlone(commit, batch);
      else batch.forEach(({ reject }) => reject(failed.reason));
    }
    working = false;
  };
  return (input) => new Promise((resolve, reject) => {
    waiting.push({ input, resolve, reject });
    if (!working) void work();
  });
}
async function eachAlone(commit, batch) {
  for (const one of batch) {
    const failed = await tried(commit, [one]);
    if (failed !== null) one.reject(failed.reason);
  }
}
async function tried(commit, batch) {
  try {
    const outputs = await commit(batch.map(({ input }) => input));
    for (const [index, { resolve, reject }] of batch.entries()) {
      const output = outputs[index];
      if (output === void 0) reject(new Error("a commit gave no output for its input"));
      else resolve(output);
    }
    return null;
  } catch (reason) {
    return { reason };
  }
}

// src/store/ledger-table.ts
var MOST_REMEMBERED2 = 32 * 1024 * 1024;
var TOGETHER = 20;
var BATCH4 = 100;
function ledgerTable(engine, chain) {
  const appendAll = (groups) => engine.db.transaction().execute((transaction) => appendIn(engine, chain, transaction, groups));
  const append = together(appendAll, { most: TOGETHER });
  return {
    append: (entries) => answered(() => append(entries)),
    recall: (about) => answered(() => recall(engine.db, chain, about)),
    releases: (about) => answered(() => releasesOf(engine.db, chain, about)),
    environments: (about) => answered(() => judgedIn(engine.db, chain, about)),
    settled: (about) => answered(() => settledLast(engine.db, chain, about)),
    newest: () => answered(async () => named(engine.db, await chain.head(engine.db))),
    homeOf: (about) => answered(() => homeOf(engine.db, chain, about))
  };
}
async function appendIn(engine, chain, db, groups) {
  await engine.lockLedger(db);
  let head = await chain.head(db);
  const rows = [];
  const heads = [];
  const fresh2 = new Set(await unknown(db, groups.flat()));
  for (const group of groups) {
    for (const entry of group) {
      if (!fresh2.delete(entry)) continue;
      const row = link(head, entry);
      if ("wrong" in row) throw trouble("LEDGER_UNAVAILABLE", `an entry that cannot be written: ${row.detail}`);
      rows.push(row);
      head = row;
    }
    heads.push(head);
  }
  for (let from = 0; from < rows.length; from += BATCH4)
    await db.insertInto("ledger").values(rows.slice(from, from + BATCH4)).execute();
  const { ledger } = await named(db, head);
  return heads.map(({ seq, hash }) => ({ ledger, seq, hash }));
}
async function unknown(db, entries) {
  const fresh2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key2 = storedKey(entry.key);
    if (!fresh2.has(key2)) fresh2.set(key2, entry);
  }
  const keys = [...fresh2.keys()];
  for (let from = 0; from < keys.length; from += BATCH4) {
    const some = keys.slice(from, from + BATCH4);
    for (const { key: key2 } of await db.selectFrom("ledger").select("key").where("key", "in", some).execute())
      fresh2.delete(key2);
  }
  return [...fresh2.values()];
}
async function recall(db, chain, about) {
  const head = await named(db, await chain.head(db));
  const lost = brokenAnchor(about.anchors, await readIdentity(db, about.anchors));
  if (lost !== null) throw trouble("LEDGER_ROLLBACK", lost);
  const remembered = [];
  let size = 0;
  const { since } = about;
  const range = { from: 1, until: head.seq, about, without: recordKinds, ...since === void 0 ? {} : { since } };
  for await (const row of ledgerRows(db, range)) {
    size += row.body.length;
    if (size > MOST_REMEMBERED2) throw trouble("TRUNCATED", tooMuch);
    const entry = readEntry(row);
    if ("wrong" in entry) throw trouble("LEDGER_CORRUPT", `entry ${row.seq}: ${entry.detail}`);
    if (isRemembered(entry.body)) remembered.push(entry.body);
  }
  if (about.judged === void 0) return { head, remembered };
  return { head, remembered, judgedBy: await checklistsOf(db, head.seq, about, about.judged) };
}
async function checklistsOf(db, until, about, judged) {
  const bodies = async (kind) => readBodies(ledgerRows(db, { from: 1, until, about, only: kind }));
  const sources = otherSources(await bodies("verdict"), judged);
  if (sources.length === 0) return [];
  const found = textsOf(sources, await bodies("configuration"));
  if ("missing" in found)
    throw trouble("LEDGER_CORRUPT", `the checklist or policy ${found.missing} of a verdict is not there`);
  return found.texts;
}
async function readBodies(rows) {
  const bodies = [];
  let size = 0;
  for await (const row of rows) {
    size += row.body.length;
    if (size > MOST_REMEMBERED2) throw trouble("TRUNCATED", tooMuch);
    const entry = readEntry(row);
    if ("wrong" in entry) throw trouble("LEDGER_CORRUPT", `entry ${row.seq}: ${entry.detail}`);
    bodies.push(entry.body);
  }
  return bodies;
}
var tooMuch = "more is remembered about this change than can be read at once";
async function named(db, { seq, hash }) {
  const ledger = await ledgerName(db);
  if (ledger === null) throw trouble("LEDGER_CORRUPT", "no entry says the name of this ledger");
  return { ledger, seq, hash };
}
function trouble(code, detail) {
  return new LedgerTrouble({ code, detail });
}

// src/store/member-marks.ts
import { sql } from "kysely";
function memberMarks({ db }, clock) {
  return {
    told: (installation) => answered(async () => {
      const row = await db.selectFrom("errand").selectAll().where("key", "=", keyOf(installation)).executeTakeFirst();
      return row === void 0 ? "" : `${row.version} since ${row.at}`;
    }),
    moved: (installation) => answered(async () => {
      await markIn(db, [{ kind: "members", installation }], clock());
      return null;
    })
  };
}
async function markIn(db, moved, at) {
  const keys = [...new Set(moved.map(({ installation }) => keyOf(installation)))].sort();
  if (keys.length === 0) return;
  await db.insertInto("errand").values(keys.map((key2) => ({ key: key2, body: "{}", version: 1, at: Math.floor(at) }))).onConflict(
    (on) => on.column("key").doUpdateSet({ version: sql`errand.version + 1`, at: sql`excluded.at` })
  ).execute();
}
function keyOf(installation) {
  return `members:${installation}`;
}

// src/store/standing-gates.ts
import { sql as sql2 } from "kysely";
var DAY = 24 * 36e5;
var LIVES = 30 * DAY;
var KNOWN = 1e4;
function standingGates({ db, lightly }, clock) {
  const known = /* @__PURE__ */ new Map();
  const write2 = ({ repository, change }, gates, at) => lightly(async (on) => {
    const names = gates.map(({ name }) => name);
    const others = on.deleteFrom("gate").where("repository", "=", repository).where("change", "=", change);
    await (names.length === 0 ? others : others.where("name", "not in", names)).execute();
    if (names.length === 0) return;
    await on.insertInto("gate").values(gates.map(({ kind, name, open }) => ({ repository, change, name, kind, open: open ? 1 : 0, at }))).onConflict(
      (conflict) => conflict.columns(["repository", "change", "name"]).doUpdateSet({ kind: sql2`excluded.kind`, open: sql2`excluded.open`, at: sql2`excluded.at` })
    ).execute();
  });
  return {
    stand: async (of, all) => {
      const gates = [...new Map(all.map((gate) => [gate.name, gate])).values()];
      const key2 = `${of.repository}:${of.change}`;
      const now = Math.floor(clock());
      const seen = JSON.stringify([gates, Math.floor(now / DAY)]);
      if (known.get(key2) === seen) return;
      try {
        await write2(of, gates, now);
      } catch {
        return;
      }
      known.delete(key2);
      known.set(key2, seen);
      const [oldest] = known.keys();
      if (known.size > KNOWN && oldest !== void 0) known.delete(oldest);
    },
    counts: async () => {
      const rows = await db.selectFrom("gate").select(["kind", "open", sql2`count(*)`.as("count")]).where("at", ">", Math.floor(clock()) - LIVES).groupBy(["kind", "open"]).execute();
      return rows.map(({ kind, open, count }) => ({
        kind: kind === "merge" ? "merge" : "environment",
        open: open === 1,
        count
      }));
    }
  };
}

// src/store/refused.ts
var STATES2 = /^(?:22|23|54)...$/;
var CODES = /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/;
function isRefused(error) {
  if (!(error instanceof Error)) return false;
  if (error instanceof TypeError || error instanceof RangeError) return true;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return STATES2.test(code) || CODES.test(code);
}

// src/store/steady-queue.ts
var AGAIN2 = 1e3;
var A_MINUTE = 6e4;
var MOST_OWED = 1e4;
function steadyQueue(queue, { clock, poll, log }) {
  const asked = /* @__PURE__ */ new Map();
  const ended2 = [];
  let silent = false;
  const heard = () => {
    if (silent) log("the queue answers again");
    silent = false;
  };
  const unheard = (error) => {
    if (!silent) log(`the queue does not answer: ${driverText(error)}`);
    silent = true;
  };
  const orLater = async (work, later) => {
    try {
      await work();
      heard();
    } catch (error) {
      if (isRefused(error)) throw error;
      unheard(error);
      later();
    }
  };
  const owe = (key2, at, because) => {
    if (asked.size >= MOST_OWED && !asked.has(key2)) throw new Error(`${key2}: too much waits for the database`);
    const before = asked.get(key2) ?? { at, because };
    const urgency = more(before.because.urgency, because.urgency);
    asked.set(key2, { at: Math.min(before.at, at), because: { ...before.because, ...because, urgency } });
  };
  const ending = (claim, work) => async () => {
    try {
      await work();
    } catch (error) {
      if (!isRefused(error)) throw error;
      log(`${claim.key}: is looked at again, because its end could not be written down: ${driverText(error)}`);
      await queue.fail(claim, clock() + A_MINUTE).catch((refused) => {
        if (!isRefused(refused)) throw refused;
      });
    }
  };
  const endOrLater = async (work) => {
    if (asked.size > 0) ended2.push(work);
    else await orLater(work, () => void ended2.push(work));
  };
  const payBack = async () => {
    for (const [key2, owed] of asked) {
      try {
        await queue.enqueue(key2, owed.at, owed.because);
      } catch (error) {
        if (!isRefused(error)) throw error;
        log(`${key2}: cannot be looked at, because that could not be written down: ${driverText(error)}`);
      }
      if (asked.get(key2) === owed) asked.delete(key2);
    }
    for (let work = ended2.shift(); work !== void 0; work = ended2.shift()) {
      try {
        await work();
      } catch (error) {
        ended2.unshift(work);
        throw error;
      }
    }
  };
  const soonest = (due) => {
    const wait = ended2.length + asked.size > 0 || silent ? AGAIN2 : poll;
    if (wait === null) return due;
    return Math.min(due ?? Number.POSITIVE_INFINITY, clock() + wait);
  };
  return {
    enqueue: (key2, at, because = {}) => orLater(
      () => queue.enqueue(key2, at, because),
      () => owe(key2, at, because)
    ),
    done: (claim) => endOrLater(ending(claim, () => queue.done(claim))),
    fail: (claim, at, reason) => endOrLater(ending(claim, () => queue.fail(claim, at, reason))),
    claim: async (now, least) => {
      try {
        await payBack();
        const claim = await queue.claim(now, least);
        heard();
        return claim;
      } catch (error) {
        unheard(error);
        return null;
      }
    },
    // What cannot be dropped now is dropped when it is looked at.
    forget: async (prefix) => {
      for (const key2 of [...asked.keys()].filter((one) => one.startsWith(prefix))) asked.delete(key2);
      try {
        return await queue.forget(prefix);
      } catch (error) {
        unheard(error);
        return 0;
      }
    },
    stats: async (now) => {
      try {
        return await queue.stats(now);
      } catch (error) {
        unheard(error);
        return null;
      }
    },
    nextDue: async () => {
      try {
        return soonest(await queue.nextDue());
      } catch (error) {
        unheard(error);
        return soonest(null);
      }
    }
  };
}
function more(a = 0, b = 0) {
  return a > b ? a : b;
}

// src/store/take.ts
import { setImmediate } from "node:timers/promises";

// src/gate/park/failed-run.ts
var failedRun = record({
  kind: oneOf("failed"),
  repository: whole,
  run: whole,
  attempt: whole,
  commit: textLike("a commit id", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  path: text
});
function failedOn(repository, commit) {
  return `failed:${repository}:${commit}:`;
}
function failedKey({ repository, commit, run, attempt }) {
  return `${failedOn(repository, commit)}${run}:${attempt}`;
}

// src/store/waiting-table.ts
var KEPT3 = 40 * 24 * 36e5;
var MOST_ANSWERED = 50;
var BATCH5 = 500;
function waitingTable({ db }) {
  const rows = () => db.selectFrom("waiting").selectAll();
  return {
    forCandidate: (repository, candidate) => answered(async () => {
      const waiting = rows().where("repository", "=", repository).where("candidate", "=", candidate);
      return (await waiting.where("state", "=", "waiting").execute()).map(asWaiting);
    }),
    answeredIn: (repository, environment) => answered(async () => {
      const asked = rows().where("repository", "=", repository).where("environment", "=", environmentKey(environment));
      const going = asked.where(
        (is) => is.or([is("state", "=", "approved"), is.and([is("state", "=", "waiting"), is("tries", ">", 0)])])
      );
      return (await going.orderBy("asked_at", "desc").limit(MOST_ANSWERED).execute()).map(asWaiting);
    }),
    ofRun: (run) => answered(async () => (await rows().where("run", "=", run).execute()).map(asWaiting)),
    ofRepository: (name) => answered(async () => {
      const waiting = rows().where("state", "=", "waiting").orderBy("asked_at");
      const wanted = name === null ? waiting : waiting.where("repository_name", "=", name.toLowerCase());
      return (await wanted.execute()).map(asWaiting);
    }),
    places: () => answered(async () => {
      const columns = ["installation", "repository", "repository_name"];
      const asked = db.selectFrom("waiting").select(columns);
      const rows2 = await asked.union(db.selectFrom("deployed").select(columns)).execute();
      return rows2.map(({ installation, repository: id, repository_name: name }) => ({
        installation,
        repository: { id, name }
      }));
    }),
    guards: (repository, environment) => answered(() => guards(db, repository, environmentKey(environment))),
    notice: (noticed, at) => answered(async () => {
      await db.transaction().execute((transaction) => noticeIn(transaction, noticed, Math.floor(at)));
      return null;
    }),
    change: (waiting, change) => answered(async () => {
      const { numUpdatedRows } = await db.updateTable("waiting").set({ ...columnsOf(change), version: waiting.version + 1 }).where("run", "=", waiting.run).where("environment", "=", environmentKey(waiting.environment)).where("version", "=", waiting.version).executeTakeFirst();
      return numUpdatedRows > 0n;
    }, ONCE),
    deployed: (deployment) => answered(async () => {
      const row = await db.selectFrom("deployed").selectAll().where("deployment", "=", deployment).where("settled", "=", 0).executeTakeFirst();
      return row === void 0 ? null : asDeployed(row);
    }),
    settle: (deployment) => answered(async () => {
      await db.updateTable("deployed").set({ settled: 1 }).where("deployment", "=", deployment).execute();
      return null;
    })
  };
}
var MOST_LOOKED = 100;
async function guards(db, repository, environment) {
  const ours = db.selectFrom("waiting").selectAll().where("repository", "=", repository);
  const asked = await ours.where("environment", "=", environment).orderBy("asked_at", "desc").limit(1).executeTakeFirst();
  if (asked === void 0) return false;
  const jobs = db.selectFrom("deployed").selectAll().where("repository", "=", repository).where("run", "is not", null);
  const newest = await jobs.orderBy("deployment", "desc").limit(MOST_LOOKED).execute();
  const last = newest.find((one) => environmentKey(one.environment) === environment);
  if (last === void 0 || last.run === null || last.seen_at < asked.asked_at) return true;
  const of = await ours.where("environment", "=", environment).where("run", "=", last.run).executeTakeFirst();
  return of !== void 0 && read2(of.deployments).some(({ id }) => id === last.deployment);
}
async function noticeIn(db, noticed, at) {
  if (noticed.kind === "asked") await askIn(db, noticed, at);
  else await deployedIn(db, noticed, at);
}
async function askIn(db, asked, at) {
  const place = { run: asked.run, environment: environmentKey(asked.environment) };
  const told = asked.deployment === null ? [] : [asked.deployment];
  const names = {
    environment_name: asked.environment,
    installation: asked.installation,
    repository_name: asked.repository.name.toLowerCase()
  };
  const inserted = await db.insertInto("waiting").values({ ...place, ...names, ...fresh(at), repository: asked.repository.id, deployments: write(told), version: 1 }).onConflict((on) => on.doNothing()).returning("run").execute();
  if (inserted.length > 0) return forgetOld(db, at);
  for (let turn = 0; turn < MOST_TURNS2; turn += 1) if (await askAnew(db, asked, { told, names, at })) return;
  throw new Error(`what waits for ${asked.environment} in run ${asked.run} could not be changed`);
}
var MOST_TURNS2 = 10;
async function askAnew(db, asked, { told, names, at }) {
  const environment = environmentKey(asked.environment);
  const row = await db.selectFrom("waiting").selectAll().where("run", "=", asked.run).where("environment", "=", environment).executeTakeFirst();
  if (row === void 0 || row.repository !== asked.repository.id) return true;
  const known = read2(row.deployments);
  const isNew = told.some(({ id }) => !known.some((one) => one.id === id));
  if (!isNew && row.state !== "gone") return true;
  const deployments = told.length === 0 ? [] : isNew ? [...known, ...told] : known;
  const { numUpdatedRows } = await db.updateTable("waiting").set({ ...names, ...fresh(at), deployments: write(deployments), version: row.version + 1 }).where("run", "=", asked.run).where("environment", "=", environment).where("version", "=", row.version).executeTakeFirst();
  return numUpdatedRows > 0n;
}
function fresh(at) {
  const unread = { candidate: null, home: null, attempt: null, suite: null, rules: null };
  return { ...unread, state: "waiting", said: "", reports: 0, tries: 0, asked_at: at };
}
async function deployedIn(db, told, at) {
  const { deployment, installation, repository, environment, commit, run, by, state } = told;
  const names = { repository: repository.id, repository_name: repository.name.toLowerCase(), installation };
  await db.insertInto("deployed").values({ deployment, ...names, environment, commit, run, by, state, seen_at: at, settled: 0 }).onConflict((on) => on.column("deployment").doUpdateSet({ state })).execute();
}
async function forgetOld(db, now) {
  const ended2 = db.selectFrom("waiting").select("run").where("asked_at", "<", now - KEPT3).limit(BATCH5);
  await db.deleteFrom("waiting").where("run", "in", ended2).where("asked_at", "<", now - KEPT3).execute();
  const old = db.selectFrom("deployed").select("deployment").where("seen_at", "<", now - KEPT3).limit(BATCH5);
  await db.deleteFrom("deployed").where("deployment", "in", old).execute();
}
function columnsOf({ state, verified, said, reports, tries, triedAt, answeredAt, deployments }) {
  return {
    ...state === void 0 ? {} : { state },
    ...verified === void 0 ? {} : {
      candidate: verified?.candidate ?? null,
      home: verified?.home ?? null,
      attempt: verified?.attempt ?? null,
      suite: verified?.suite ?? null,
      rules: verified?.rules ?? null
    },
    ...said === void 0 ? {} : { said },
    ...reports === void 0 ? {} : { reports },
    ...tries === void 0 ? {} : { tries },
    ...triedAt === void 0 ? {} : { tried_at: triedAt },
    ...answeredAt === void 0 ? {} : { answered_at: answeredAt },
    ...deployments === void 0 ? {} : { deployments: write(deployments) }
  };
}
function asWaiting(row) {
  const { candidate, home, attempt, suite, rules } = row;
  const isVerified = candidate !== null && attempt !== null && suite !== null && rules !== null;
  return {
    installation: row.installation,
    repository: { id: row.repository, name: row.repository_name },
    run: row.run,
    environment: row.environment_name,
    deployments: read2(row.deployments),
    state: stateOf2(row.state),
    verified: isVerified ? { candidate, home, attempt, suite, rules } : null,
    said: row.said,
    reports: row.reports,
    tries: row.tries,
    triedAt: row.tried_at,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
    version: row.version
  };
}
function asDeployed(row) {
  const { installation, repository: id, repository_name: name, deployment, environment, commit, run, by } = row;
  const state = row.state === "queued" || row.state === "in_progress" ? row.state : "success";
  return { kind: "deployed", installation, repository: { id, name }, deployment, environment, commit, run, by, state };
}
var states = ["waiting", "approved", "rejected", "gone", "refused"];
function stateOf2(text2) {
  return states.find((state) => state === text2) ?? "refused";
}
function write(deployments) {
  return JSON.stringify(deployments.slice(-MOST_DEPLOYMENTS).map(({ id, commit }) => [id, commit]));
}
var MOST_DEPLOYMENTS = 2e3;
function read2(text2) {
  const list = JSON.parse(text2);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one) => {
    const [id, commit] = Array.isArray(one) ? one : [];
    return typeof id === "number" && typeof commit === "string" ? [{ id, commit }] : [];
  });
}

// src/store/work-table.ts
import { randomInt } from "node:crypto";
import { sql as sql4 } from "kysely";

// src/store/unfinished-work.ts
import { sql as sql3 } from "kysely";
var ENDED2 = "the process that looked at it ended";
var OFTEN = 3;
var LONGEST = 5 * 6e4;
function pauseAfter({ least }, attempt) {
  const isSuspect = sql3`${attempt} >= ${OFTEN} and last_error = ${ENDED2}`;
  return sql3`case when ${isSuspect} then ${least(sql3`${attempt} * ${attempt} * 1000`, sql3`${LONGEST}`)} else 0 end`;
}
var moreUrgent = sql3`case when urgency < pending_urgency then pending_urgency else urgency end`;
var asUrgentAsBoth = { urgency: moreUrgent, pending_urgency: 0 };
async function releaseClaims(engine, now) {
  const { db, least } = engine;
  const soonest = least(sql3`due`, sql3`coalesce(pending, due)`);
  const pause = pauseAfter(engine, sql3`attempt`);
  await db.updateTable("work").set({
    token: null,
    lease: null,
    due: sql3`case when ${pause} = 0 then ${soonest} else ${Math.floor(now)} + ${pause} end`,
    last_error: ENDED2,
    pending: null,
    ...asUrgentAsBoth
  }).where("token", "is not", null).execute();
}
async function retryFailed({ db }, now) {
  const at = Math.floor(now);
  await db.updateTable("work").set({ attempt: 0, dead_at: null }).where("dead_at", "is not", null).execute();
  await db.updateTable("work").set({ due: at }).where("token", "is", null).where("attempt", ">", 0).where("due", ">", at).where(sql3`coalesce(last_error, '') <> ${ENDED2}`).execute();
}
async function hasten({ db }, within, now) {
  await db.updateTable("work").set({ due: Math.floor(now) }).where("queue", "=", "look").where("token", "is", null).where("due", ">", Math.floor(now)).where("key", "like", `%${within}%`).execute();
}

// src/store/work-table.ts
var MOST_ATTEMPTS = 300;
var ASTRAY = 10 * 6e4;
var QUEUE = "look";
var AT_ONCE = 500;
async function enqueueIn({ least }, db, items) {
  const rows = folded(items).sort((a, b) => a.key < b.key ? -1 : 1);
  const resting = sql4`work.rested > excluded.due and work.rested <= excluded.due + ${ASTRAY}`;
  const rested = sql4`case when ${resting} then work.rested else excluded.due end`;
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await db.insertInto("work").values(rows.slice(from, from + AT_ONCE)).onConflict(
      (on) => on.columns(["queue", "key"]).doUpdateSet({
        due: sql4`case when work.token is null then ${least(sql4`coalesce(work.due, ${rested})`, rested)} else work.due end`,
        pending: sql4`case when work.token is null then null else ${least(sql4`coalesce(work.pending, ${rested})`, rested)} end`,
        attempt: sql4`case when work.dead_at is null then work.attempt else 0 end`,
        dead_at: null,
        urgency: sql4`case when work.token is null and work.urgency < excluded.urgency then excluded.urgency else work.urgency end`,
        pending_urgency: sql4`case when work.token is not null and work.pending_urgency < excluded.urgency then excluded.urgency else work.pending_urgency end`,
        delivery: sql4`coalesce(excluded.delivery, work.delivery)`
      })
    ).execute();
  }
}
function folded(items) {
  const rows = /* @__PURE__ */ new Map();
  for (const item of items) {
    const row = rowOf(item);
    const before = rows.get(row.key);
    if (before === void 0) rows.set(row.key, row);
    else {
      before.due = Math.min(before.due, row.due);
      before.urgency = Math.max(before.urgency, row.urgency);
      before.delivery = row.delivery ?? before.delivery;
    }
  }
  return [...rows.values()];
}
function rowOf({ key: key2, at, urgency = 0, delivery }) {
  if (!Number.isSafeInteger(Math.ceil(at))) throw new RangeError(`${key2}: ${at} is no time to look`);
  return { queue: QUEUE, key: key2, due: Math.ceil(at), attempt: 0, rested: NEVER, urgency, delivery: delivery ?? null };
}
var CLEARED = 64;
var NEVER = Number.MIN_SAFE_INTEGER;
function workTable(engine, options) {
  const { db } = engine;
  const beats = /* @__PURE__ */ new Map();
  let claimed = 0;
  const mine = (on, { key: key2, token }) => on.updateTable("work").where("queue", "=", QUEUE).where("key", "=", key2).where("token", "=", token);
  const stopBeating = (token) => {
    clearInterval(beats.get(token));
    beats.delete(token);
  };
  const beat = (claim) => {
    if (engine.name === "embedded") return;
    const lease = leaseOf(engine, options.lease, sql4`attempt`);
    const renew = () => void mine(db, claim).set({ lease }).execute().catch(() => {
    });
    beats.set(claim.token, setInterval(renew, options.lease / 3).unref());
  };
  const fail = async (claim, at, reason = "") => {
    stopBeating(claim.token);
    const again = Math.ceil(at);
    const dead = claim.attempt >= MOST_ATTEMPTS;
    const due = engine.least(sql4`coalesce(pending, ${again})`, sql4`${again}`);
    const given = {
      token: null,
      lease: null,
      due,
      pending: null,
      ...asUrgentAsBoth,
      // PostgreSQL takes every character but this one.
      last_error: reason.replaceAll("\0", "").slice(0, 500),
      // What came during the last try has been looked at by nobody.
      dead_at: dead ? sql4`case when pending is null then cast(${again} as bigint) end` : null,
      ...dead ? { attempt: sql4`case when pending is null then attempt else 0 end` } : {}
    };
    const result = await engine.lightly((on) => mine(on, claim).set(given).returning("dead_at").executeTakeFirst());
    if (dead && typeof result?.dead_at === "number") options.gaveUp(claim.key, reason);
  };
  return {
    close: () => [...beats.keys()].forEach(stopBeating),
    enqueue: (key2, at, because) => enqueueIn(engine, db, [{ ...because, key: key2, at }]),
    claim: async (now, least = 0) => {
      for (; ; ) {
        const claim = await engine.lightly(async (on) => {
          const found = await claimDue(engine, on, { ...options, now, least });
          claimed = found === null ? 0 : claimed + 1;
          if (claimed % CLEARED === 0) await forgetRested(engine, on, now);
          return found;
        });
        if (claim !== null && claim.attempt > MOST_ATTEMPTS) {
          await fail(claim, now, `${ENDED2}, time and again`);
          continue;
        }
        if (claim !== null) beat(claim);
        return claim;
      }
    },
    done: async (claim) => {
      stopBeating(claim.token);
      const given = {
        token: null,
        lease: null,
        due: sql4`pending`,
        pending: null,
        // Whoever asks for the next look has another one, or none.
        delivery: sql4`case when pending is null then null else delivery end`,
        attempt: 0,
        last_error: null,
        // What was urgent is done; what came meanwhile may be so too.
        urgency: sql4`pending_urgency`,
        pending_urgency: 0
      };
      await engine.lightly((on) => mine(on, claim).set(given).execute());
    },
    fail,
    forget: async (prefix) => {
      const result = await db.deleteFrom("work").where("queue", "=", QUEUE).where("token", "is", null).where(sql4`substr(key, 1, ${prefix.length}) = ${prefix}`).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
    stats: (now) => workStats(db, now),
    nextDue: async () => {
      const row = await db.selectFrom("work").select("due").where("queue", "=", QUEUE).where("token", "is", null).where("dead_at", "is", null).where("due", "is not", null).orderBy("due").limit(1).executeTakeFirst();
      return row?.due ?? null;
    }
  };
}
async function claimDue(engine, db, { gap, lease, now, least }) {
  const token = randomInt(1, 2 ** 47);
  const first = (which, order) => sql4`(select key from work where queue = ${QUEUE} and ${which} order by ${order} limit 1 ${engine.skipLocked})`;
  const idle = (which) => first(sql4`token is null and dead_at is null and ${which}`, sql4`due`);
  const dueAt = (urgency) => idle(sql4`urgency = ${urgency} and due <= ${Math.floor(now)}`);
  const ways = [
    first(sql4`token is not null and ${moreUrgent} >= ${least} and ${engine.leaseOver}`, sql4`lease`),
    ...urgent.filter((urgency) => urgency >= least).map(dueAt),
    ...astray(now).map((which) => idle(sql4`urgency >= ${least} and ${which}`)),
    ...least === 0 ? [dueAt(0)] : []
  ];
  const { rows } = await sql4`
    update work
    set token = ${token}, lease = ${leaseOf(engine, lease, sql4`(attempt + 1)`)}, attempt = attempt + 1, rested = ${Math.ceil(now + gap)},
      urgency = ${moreUrgent}, pending_urgency = 0,
      last_error = case when token is null then last_error else ${ENDED2} end
    where queue = ${QUEUE} and key = coalesce(${sql4.join(ways)})
    returning key, attempt, urgency, delivery, due`.execute(db);
  const [row] = rows;
  return row === void 0 ? null : { ...row, due: row.due ?? now, urgency: asUrgency(row.urgency), token };
}
function leaseOf(engine, lease, attempt) {
  return sql4`${engine.leaseEnd(lease)} + ${pauseAfter(engine, attempt)}`;
}
var urgent = [2, 1];
function asUrgency(level) {
  return level === 1 || level === 2 ? level : 0;
}
function astray(now) {
  const late = Math.floor(now) + ASTRAY;
  return [
    sql4`attempt > 0 and due > ${late}`,
    sql4`rested = ${NEVER} and due > ${late}`,
    sql4`rested > ${late} and due > ${late}`
  ];
}
async function forgetRested({ skipLocked }, db, now) {
  await db.deleteFrom("work").where("queue", "=", QUEUE).where("token", "is", null).where((of) => {
    const rested = of.selectFrom("work").select("key").where("queue", "=", QUEUE).where("token", "is", null).where("due", "is", null).where(sql4`+rested <= ${Math.floor(now)}`);
    return sql4`key in (${rested} ${skipLocked})`;
  }).execute();
}

// src/store/take.ts
async function noteIn(db, noticed, at) {
  if (noticed.kind === "failed") await beginIn(db, failedKey(noticed), noticed, at);
  else await noticeIn(db, noticed, at);
}
var MOST2 = 20;
function taking(engine, chain) {
  const takeIn = (intakes) => engine.db.transaction().execute(async (db) => {
    const isNew = await insertDeliveries(
      db,
      intakes.map(({ delivery }) => delivery)
    );
    const fresh2 = intakes.filter((_, index) => isNew[index] === true);
    const entries = fresh2.flatMap((intake) => intake.entries);
    if (entries.length > 0) await appendIn(engine, chain, db, [entries]);
    const moved = [];
    for (const { noticed, delivery } of fresh2)
      for (const one of noticed)
        if (one.kind === "members") moved.push(one);
        else await noteIn(db, one, Math.floor(delivery.receivedAt));
    await markIn(db, moved, Math.max(...fresh2.map(({ delivery }) => delivery.receivedAt)));
    await enqueueIn(
      engine,
      db,
      fresh2.flatMap((intake) => intake.work)
    );
    return isNew.map((is) => is ? "new" : "duplicate");
  });
  return together(takeIn, {
    most: MOST2,
    own: (reason) => reason instanceof LedgerTrouble,
    gather: () => setImmediate()
  });
}

// src/store/turns.ts
import { sql as sql5 } from "kysely";
var MOST3 = 100;
function turnsOn({ db, name: engine, leaseEnd, least }) {
  if (engine === "embedded") return async () => 0;
  const now = leaseEnd(0);
  return async (name, pause) => {
    const next = sql5`greatest(errand.body::bigint + ${pause}::bigint, ${now})`;
    const { rows } = await sql5`
      insert into errand (key, body, version, at) values (${`turn:${name}`}, (${now})::text, 1, ${now})
      on conflict (key) do update set
        body = (${least(next, leaseEnd(MOST3 * pause))})::text, version = errand.version + 1, at = excluded.at
      returning body::bigint - ${now} as wait`.execute(db);
    return Math.max(0, rows[0]?.wait ?? 0);
  };
}

// src/store/store.ts
var INTAKE = 7e3;
var LEASE = 3e4;
var POLL = { embedded: 6e4, postgres: 1e3 };
function openStore(where, options = {}) {
  const { clock = Date.now } = options;
  return openEngine(where, "write", async (engine, place) => {
    await migrate(engine, place);
    await nameLedger(engine, clock);
    const chain = checkedChain(engine, clock);
    await answered(() => chain.verify());
    if (engine.name === "embedded") await releaseClaims(engine, clock());
    await retryFailed(engine, clock());
    if (options.atOnce !== void 0) await hasten(engine, options.atOnce, clock());
    return storeOn(engine, chain, { ...options, clock });
  });
}
function storeOn(engine, chain, options) {
  const { clock, log = () => {
  }, gap = 0, lease = LEASE, gaveUp = () => {
  } } = options;
  const queue = workTable(engine, { gap, lease, gaveUp });
  const { poll = POLL[engine.name] } = options;
  const cleaned = deliveryCleaner(engine.db);
  const takeOne = taking(engine, chain);
  return {
    ledger: ledgerTable(engine, chain),
    queue: steadyQueue(queue, { clock, poll, log }),
    waiting: waitingTable(engine),
    errands: errandTable(engine, clock),
    taken: takenDeliveries(engine.db),
    members: memberMarks(engine, clock),
    turns: turnsOn(engine),
    gates: standingGates(engine, clock),
    take: (delivery, entries, work, noticed = []) => answered(async () => {
      const taken = await takeOne({ delivery, entries, work, noticed });
      await answered(() => cleaned(delivery.receivedAt), ONCE);
      return taken;
    }, INTAKE),
    close: async () => {
      queue.close();
      await engine.close();
    }
  };
}
async function nameLedger(engine, clock) {
  await engine.db.transaction().execute(async (db) => {
    await engine.lockLedger(db);
    const first = await db.selectFrom("ledger").select("seq").limit(1).executeTakeFirst();
    if (first !== void 0) return;
    const ledger = randomBytes(16).toString("hex");
    const at = new Date(clock()).toISOString();
    const row = link(START, { key: "opened", repository: null, change: null, at, body: { kind: "opened", ledger } });
    if ("wrong" in row) throw new Error(row.detail);
    await db.insertInto("ledger").values(row).execute();
  });
}

export {
  stateOf,
  speaksAgainst,
  failedRun,
  failedOn,
  failedKey,
  openStore
};
