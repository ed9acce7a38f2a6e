import {
  START,
  brokenAnchor,
  checkChain,
  ledgerName,
  ledgerRows,
  link,
  migrate,
  openEngine,
  readEntry,
  readIdentity,
  storedKey
} from "./chunk-JV3IYYGR.js";
import {
  driverText
} from "./chunk-ZAEHSIL5.js";

// src/store/store.ts
import { randomBytes } from "node:crypto";

// src/store/ledger-fault.ts
var LedgerTrouble = class extends Error {
  fault;
  constructor(fault) {
    super(fault.detail);
    this.fault = fault;
  }
};
async function answered(work) {
  try {
    return { ok: true, value: await work() };
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
  const read = async (on, after) => {
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
    await read(db, START);
    writes = now;
  };
  return {
    verify,
    head: async (on) => {
      if (clock() - verified > AGAIN) void verify().catch(() => {
      });
      const now = await foreignWrites(on);
      const head = await read(on, now === writes ? checked : START);
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
async function insertDelivery(db, { id, event, receivedAt }) {
  const inserted = await db.insertInto("delivery").values({ id, event, received_at: Math.floor(receivedAt) }).onConflict((on) => on.doNothing()).returning("id").execute();
  return inserted.length > 0;
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

// src/store/ledger-table.ts
var RECORDS = [
  "opened",
  "loss-accepted",
  "verdict",
  "settled",
  "configuration",
  "waiver",
  "override",
  "profile"
];
var MOST_REMEMBERED = 32 * 1024 * 1024;
var BATCH2 = 100;
function ledgerTable(engine, chain) {
  return {
    append: (entries) => answered(() => engine.db.transaction().execute((transaction) => appendIn(engine, chain, transaction, entries))),
    recall: (about) => answered(() => recall(engine.db, chain, about))
  };
}
async function appendIn(engine, chain, db, entries) {
  await engine.lockLedger(db);
  let head = await chain.head(db);
  const rows = [];
  for (const entry of await unknown(db, entries)) {
    const row = link(head, entry);
    if ("wrong" in row) throw trouble("LEDGER_UNAVAILABLE", `an entry that cannot be written: ${row.detail}`);
    rows.push(row);
    head = row;
  }
  for (let from = 0; from < rows.length; from += BATCH2)
    await db.insertInto("ledger").values(rows.slice(from, from + BATCH2)).execute();
  return named(db, head);
}
async function unknown(db, entries) {
  const fresh = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key2 = storedKey(entry.key);
    if (!fresh.has(key2)) fresh.set(key2, entry);
  }
  const keys = [...fresh.keys()];
  for (let from = 0; from < keys.length; from += BATCH2) {
    const some = keys.slice(from, from + BATCH2);
    for (const { key: key2 } of await db.selectFrom("ledger").select("key").where("key", "in", some).execute())
      fresh.delete(key2);
  }
  return [...fresh.values()];
}
async function recall(db, chain, about) {
  const head = await named(db, await chain.head(db));
  const lost = brokenAnchor(about.anchors, await readIdentity(db, about.anchors));
  if (lost !== null) throw trouble("LEDGER_ROLLBACK", lost);
  const remembered = [];
  let size = 0;
  for await (const row of ledgerRows(db, { from: 1, until: head.seq, about, without: RECORDS })) {
    size += row.body.length;
    if (size > MOST_REMEMBERED) throw trouble("TRUNCATED", tooMuch);
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
    if (size > MOST_REMEMBERED) throw trouble("TRUNCATED", tooMuch);
    const entry = readEntry(row);
    if ("wrong" in entry) throw trouble("LEDGER_CORRUPT", `entry ${row.seq}: ${entry.detail}`);
    bodies.push(entry.body);
  }
  return bodies;
}
var tooMuch = "more is remembered about this change than can be read at once";
function isRemembered(body) {
  return !RECORDS.some((kind) => kind === body.kind);
}
async function named(db, { seq, hash }) {
  const ledger = await ledgerName(db);
  if (ledger === null) throw trouble("LEDGER_CORRUPT", "no entry says the name of this ledger");
  return { ledger, seq, hash };
}
function trouble(code, detail) {
  return new LedgerTrouble({ code, detail });
}

// src/store/steady-queue.ts
var AGAIN2 = 1e3;
function steadyQueue(queue, { clock, poll, log }) {
  const asked = /* @__PURE__ */ new Map();
  const ended = [];
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
      unheard(error);
      later();
    }
  };
  const owe = (key2, at) => void asked.set(key2, Math.min(asked.get(key2) ?? at, at));
  const endOrLater = (work) => orLater(work, () => void ended.push(work));
  const payBack = async () => {
    for (let work = ended.shift(); work !== void 0; work = ended.shift()) {
      try {
        await work();
      } catch (error) {
        ended.unshift(work);
        throw error;
      }
    }
    for (const [key2, at] of asked) {
      asked.delete(key2);
      try {
        await queue.enqueue(key2, at);
      } catch (error) {
        owe(key2, at);
        throw error;
      }
    }
  };
  const soonest = (due) => {
    const wait = ended.length + asked.size > 0 || silent ? AGAIN2 : poll;
    if (wait === null) return due;
    return Math.min(due ?? Number.POSITIVE_INFINITY, clock() + wait);
  };
  return {
    enqueue: (key2, at) => orLater(
      () => queue.enqueue(key2, at),
      () => owe(key2, at)
    ),
    done: (claim) => endOrLater(() => queue.done(claim)),
    fail: (claim, at, reason) => endOrLater(() => queue.fail(claim, at, reason)),
    claim: async (now) => {
      try {
        await payBack();
        const claim = await queue.claim(now);
        heard();
        return claim;
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

// src/store/take.ts
import { setImmediate } from "node:timers/promises";

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

// src/store/work-table.ts
import { randomInt } from "node:crypto";
import { sql } from "kysely";
var MOST_ATTEMPTS = 300;
var ASTRAY = 10 * 6e4;
var QUEUE = "look";
async function enqueueIn({ least }, db, items) {
  for (const { key: key2, at } of [...items].sort((a, b) => a.key < b.key ? -1 : 1)) {
    const due = Math.ceil(at);
    const resting = sql`work.rested > ${due} and work.rested <= ${due + ASTRAY}`;
    const rested = sql`case when ${resting} then work.rested else ${due} end`;
    await db.insertInto("work").values({ queue: QUEUE, key: key2, due, attempt: 0, rested: NEVER }).onConflict(
      (on) => on.columns(["queue", "key"]).doUpdateSet({
        due: sql`case when work.token is null then ${least(sql`coalesce(work.due, ${rested})`, rested)} else work.due end`,
        pending: sql`case when work.token is null then null else ${least(sql`coalesce(work.pending, ${rested})`, rested)} end`,
        attempt: sql`case when work.dead_at is null then work.attempt else 0 end`,
        dead_at: null
      })
    ).execute();
  }
}
var NEVER = Number.MIN_SAFE_INTEGER;
function workTable(engine, options) {
  const { db } = engine;
  const beats = /* @__PURE__ */ new Map();
  const mine = (on, { key: key2, token }) => on.updateTable("work").where("queue", "=", QUEUE).where("key", "=", key2).where("token", "=", token);
  const stopBeating = (token) => {
    clearInterval(beats.get(token));
    beats.delete(token);
  };
  const beat = (claim) => {
    if (engine.name === "embedded") return;
    const renew = () => void mine(db, claim).set({ lease: engine.leaseEnd(options.lease) }).execute().catch(() => {
    });
    beats.set(claim.token, setInterval(renew, options.lease / 3).unref());
  };
  return {
    close: () => [...beats.keys()].forEach(stopBeating),
    enqueue: (key2, at) => enqueueIn(engine, db, [{ key: key2, at }]),
    claim: async (now) => {
      await engine.lightly((on) => forgetRested(on, now));
      const claim = await engine.lightly((on) => claimDue(engine, on, options, now));
      if (claim !== null) beat(claim);
      return claim;
    },
    done: async (claim) => {
      stopBeating(claim.token);
      const given = {
        token: null,
        lease: null,
        due: sql`pending`,
        pending: null,
        attempt: 0,
        last_error: null
      };
      await engine.lightly((on) => mine(on, claim).set(given).execute());
    },
    fail: async (claim, at, reason = "") => {
      stopBeating(claim.token);
      const again = Math.ceil(at);
      const dead = claim.attempt >= MOST_ATTEMPTS;
      const due = engine.least(sql`coalesce(pending, ${again})`, sql`${again}`);
      const given = {
        token: null,
        lease: null,
        due,
        pending: null,
        last_error: reason.slice(0, 500),
        dead_at: dead ? again : null
      };
      const result = await engine.lightly((on) => mine(on, claim).set(given).executeTakeFirst());
      if (dead && result.numUpdatedRows > 0n) options.gaveUp(claim.key, reason);
    },
    nextDue: async () => {
      const row = await db.selectFrom("work").select((of) => of.fn.min("due").as("due")).where("queue", "=", QUEUE).where("token", "is", null).where("dead_at", "is", null).executeTakeFirst();
      return row?.due ?? null;
    }
  };
}
async function claimDue(engine, db, { gap, lease }, now) {
  const token = randomInt(1, 2 ** 47);
  const { rows } = await sql`
    update work
    set token = ${token}, lease = ${engine.leaseEnd(lease)}, attempt = attempt + 1, rested = ${Math.ceil(now + gap)}
    where queue = ${QUEUE} and key = (
      select key from work
      where queue = ${QUEUE}
        and ((token is null and dead_at is null and ${isDue(now)}) or (token is not null and ${engine.leaseOver}))
      order by due limit 1 ${engine.skipLocked}
    )
    returning key, attempt`.execute(db);
  const [row] = rows;
  return row === void 0 ? null : { key: row.key, token, attempt: row.attempt };
}
function isDue(now) {
  const late = Math.floor(now) + ASTRAY;
  return sql`(due <= ${Math.floor(now)} or (due > ${late} and (attempt > 0 or rested = ${NEVER} or rested > ${late})))`;
}
async function forgetRested(db, now) {
  await db.deleteFrom("work").where("queue", "=", QUEUE).where("token", "is", null).where("due", "is", null).where("rested", "<=", Math.floor(now)).execute();
}
async function releaseClaims({ db, least }) {
  await db.updateTable("work").set({ token: null, lease: null, due: least(sql`due`, sql`coalesce(pending, due)`), pending: null }).where("token", "is not", null).execute();
}
async function reviveGivenUp({ db }) {
  await db.updateTable("work").set({ attempt: 0, dead_at: null }).where("dead_at", "is not", null).execute();
}

// src/store/take.ts
var MOST = 20;
function taking(engine, chain) {
  const takeIn = (intakes) => engine.db.transaction().execute(async (db) => {
    const fresh = [];
    const answers = [];
    for (const intake of intakes) {
      const isNew = await insertDelivery(db, intake.delivery);
      if (isNew) fresh.push(intake);
      answers.push(isNew ? "new" : "duplicate");
    }
    const entries = fresh.flatMap((intake) => intake.entries);
    if (entries.length > 0) await appendIn(engine, chain, db, entries);
    await enqueueIn(
      engine,
      db,
      fresh.flatMap((intake) => intake.work)
    );
    return answers;
  });
  return together(takeIn, {
    most: MOST,
    own: (reason) => reason instanceof LedgerTrouble,
    gather: () => setImmediate()
  });
}

// src/store/store.ts
var LEASE = 3e4;
var POLL = { embedded: 6e4, postgres: 1e3 };
function openStore(where, options = {}) {
  const { clock = Date.now } = options;
  return openEngine(where, "write", async (engine, place) => {
    await migrate(engine, place);
    await nameLedger(engine, clock);
    const chain = checkedChain(engine, clock);
    await answered(() => chain.verify());
    if (engine.name === "embedded") await releaseClaims(engine);
    await reviveGivenUp(engine);
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
    take: (delivery, entries, work) => answered(async () => {
      const taken = await takeOne({ delivery, entries, work });
      await answered(() => cleaned(delivery.receivedAt));
      return taken;
    }),
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
  openStore
};
