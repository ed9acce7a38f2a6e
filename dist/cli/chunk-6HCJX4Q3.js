import {
  milliseconds
} from "./chunk-WE2AM2TA.js";
import {
  CannotOpen,
  driverText
} from "./chunk-ZAEHSIL5.js";

// src/ledger/chain.ts
import { createHash } from "node:crypto";

// src/ledger/canonical-json.ts
function canonicalJson(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : null;
  if (Array.isArray(value)) return bracketed("[", value.map(canonicalJson), "]");
  if (typeof value !== "object" || !isPlain(value)) return null;
  const members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => member(key, canonicalJson(one)));
  return bracketed("{", members, "}");
}
function member(key, value) {
  return value === null ? null : `${JSON.stringify(key)}:${value}`;
}
function bracketed(open, parts, close) {
  return parts.includes(null) ? null : `${open}${parts.join(",")}${close}`;
}
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// src/ledger/shape.ts
function fits(shape, value) {
  return shape.misfit(value, "") === null;
}
var text = plain("a text", (value) => typeof value === "string");
var flag = plain("true or false", (value) => typeof value === "boolean");
var whole = plain("a whole number", (value) => Number.isSafeInteger(value));
function textLike(what, pattern) {
  return plain(what, (value) => typeof value === "string" && pattern.test(value));
}
function oneOf(...allowed) {
  const known = allowed;
  return plain(`one of ${allowed.join(", ")}`, (value) => known.includes(value));
}
function nullable(shape) {
  return { optional: false, misfit: (value, path) => value === null ? null : shape.misfit(value, path) };
}
function optional(shape) {
  return { optional: true, misfit: shape.misfit };
}
function list(shape) {
  return {
    optional: false,
    misfit: (value, path) => {
      if (!Array.isArray(value)) return expected("a list", value, path);
      return first(value.map((one, index) => shape.misfit(one, `${path}[${index}]`)));
    }
  };
}
function record(fields) {
  const shapes2 = Object.entries(fields);
  return {
    optional: false,
    misfit: (value, path) => {
      if (typeof value !== "object" || value === null || Array.isArray(value))
        return expected("an object", value, path);
      const seen = new Map(Object.entries(value));
      const strange = [...seen.keys()].find((key) => !Object.hasOwn(fields, key));
      if (strange !== void 0) return `${path}.${strange} is not known to this version`;
      return first(shapes2.map(([key, shape]) => fieldMisfit(shape, seen, key, `${path}.${key}`)));
    }
  };
}
function fieldMisfit(shape, seen, key, path) {
  if (!seen.has(key)) return shape.optional ? null : `${path} is missing`;
  return shape.misfit(seen.get(key), path);
}
function plain(what, test) {
  return { optional: false, misfit: (value, path) => test(value) ? null : expected(what, value, path) };
}
function expected(what, value, path) {
  return `${path === "" ? "it" : path} is not ${what}: ${(JSON.stringify(value) ?? "nothing").slice(0, 60)}`;
}
function first(misfits) {
  return misfits.find((one) => one !== null) ?? null;
}

// src/ledger/told-shapes.ts
var commit = textLike("a commit id", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
var moment = {
  optional: false,
  misfit: (value, path) => text.misfit(value, path) ?? (typeof value === "string" && Number.isNaN(milliseconds(value)) ? `${path} is no moment: ${value.slice(0, 60)}` : null)
};
var account = record({
  id: nullable(whole),
  login: text,
  type: oneOf("User", "Bot", "Organization", "Mannequin", "EnterpriseUserAccount")
});
var actor = nullable(account);

// src/ledger/release-shapes.ts
var openPart = record({
  item: nullable(text),
  title: text,
  outcome: oneOf("pending", "unmet", "unknown"),
  code: text,
  sentence: text,
  next: optional(list(record({ who: text, how: text, paste: optional(text) })))
});
var releaseShapes = {
  settled: record({
    kind: oneOf("settled"),
    change: whole,
    environment: text,
    head: commit,
    merge: commit,
    tree: text,
    verdict: text,
    digest: text,
    checklist: nullable(text),
    url: optional(text),
    title: optional(text),
    settledAt: optional(moment),
    until: optional(moment),
    unconcerned: optional(flag),
    heard: optional(whole),
    policies: optional(list(text)),
    open: optional(list(openPart))
  }),
  "let-through": record({ kind: oneOf("let-through"), environment: text, commit, advised: optional(flag) }),
  "gate-turned": record({
    kind: oneOf("gate-turned"),
    environment: text,
    commit,
    to: oneOf("open", "advised", "shut")
  }),
  "came-from": record({ kind: oneOf("came-from"), environment: text, commit, bases: list(commit) }),
  "merge-seen": record({
    kind: oneOf("merge-seen"),
    environment: text,
    commit,
    how: oneOf("merged", "pushed", "untold")
  }),
  "environment-judged": record({ kind: oneOf("environment-judged"), environment: text }),
  deployed: record({
    kind: oneOf("deployed"),
    environment: text,
    commit,
    deployment: whole,
    at: moment,
    created: optional(moment)
  }),
  "deployment-counted": record({
    kind: oneOf("deployment-counted"),
    environment: text,
    commit,
    deployment: whole,
    at: moment,
    created: optional(moment)
  }),
  deploying: record({
    kind: oneOf("deploying"),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    by: account
  }),
  candidate: record({
    kind: oneOf("candidate"),
    environment: text,
    candidate: commit,
    by: oneOf("merged", "pushed", "tag", "command", "waiting"),
    branch: nullable(text)
  }),
  "release-home": record({
    kind: oneOf("release-home"),
    environment: text,
    candidate: commit,
    branch: nullable(text),
    issue: whole,
    url: text
  }),
  "release-step": record({
    kind: oneOf("release-step"),
    environment: text,
    candidate: commit,
    issue: whole,
    step: oneOf("fixed", "ended"),
    how: oneOf("tag", "command", "signed", "deployed", "dropped", "single"),
    by: actor,
    said: optional(moment),
    branch: optional(nullable(text))
  })
};

// src/ledger/start-shapes.ts
var outcome = oneOf("sent", "found", "refused");
var startShapes = {
  starting: record({
    kind: oneOf("starting"),
    environment: text,
    commit,
    workflow: text,
    ref: text,
    comment: nullable(text),
    by: nullable(text),
    digest: text
  }),
  started: record({
    kind: oneOf("started"),
    environment: text,
    commit,
    workflow: text,
    run: nullable(whole),
    outcome,
    detail: text
  }),
  parked: record({ kind: oneOf("parked"), environment: text, commit, run: whole, attempt: whole }),
  rerunning: record({
    kind: oneOf("rerunning"),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    digest: text
  }),
  rerun: record({
    kind: oneOf("rerun"),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    outcome,
    detail: text
  })
};

// src/ledger/entry-shapes.ts
var digest = textLike("a SHA-256 digest", /^[0-9a-f]{64}$/);
var ledgerName = textLike("a name of a ledger", /^[0-9a-f]{32}$/);
var shapes = {
  opened: record({ kind: oneOf("opened"), ledger: ledgerName }),
  "loss-accepted": record({ kind: oneOf("loss-accepted"), lost: ledgerName, ledger: ledgerName, reason: text }),
  comment: record({
    kind: oneOf("comment"),
    id: text,
    change: whole,
    url: text,
    author: actor,
    association: text,
    createdAt: moment,
    writtenAt: moment,
    edited: flag,
    seenAt: moment,
    head: nullable(commit),
    sha256: digest,
    text: nullable(text),
    throughApp: optional(nullable(text))
  }),
  "comment-deleted": record({
    kind: oneOf("comment-deleted"),
    id: text,
    change: whole,
    author: actor,
    by: actor,
    edited: flag,
    seenAt: moment
  }),
  push: record({ kind: oneOf("push"), change: whole, after: commit, by: actor, seenAt: moment }),
  shown: record({ kind: oneOf("shown"), change: whole, commit, stamp: moment, at: moment }),
  account: record({ kind: oneOf("account"), login: text, id: nullable(whole), seenAt: moment }),
  team: record({
    kind: oneOf("team"),
    team: text,
    id: nullable(whole),
    organisation: nullable(whole),
    seenAt: moment
  }),
  released: record({ kind: oneOf("released"), of: oneOf("account", "team"), name: text, seenAt: moment }),
  "check-failed": record({
    kind: oneOf("check-failed"),
    commit,
    name: text,
    app: nullable(whole),
    run: whole,
    conclusion: text,
    seenAt: moment
  }),
  clicked: record({
    kind: oneOf("clicked"),
    change: whole,
    button: oneOf("signoff", "hold"),
    item: nullable(text),
    environment: nullable(text),
    commit,
    wording: nullable(text),
    by: account,
    run: whole,
    url: text,
    shown: moment,
    seenAt: moment
  }),
  queued: record({ kind: oneOf("queued"), change: whole, commit, branch: text, seenAt: moment }),
  "follow-up": record({
    kind: oneOf("follow-up"),
    change: whole,
    environment: text,
    commit,
    words: optional(list(text)),
    issue: whole,
    url: text,
    seenAt: moment
  }),
  "profile-issue": record({
    kind: oneOf("profile-issue"),
    change: whole,
    profile: text,
    commit,
    comment: text,
    issue: whole,
    url: text,
    items: optional(list(text)),
    due: optional(moment),
    seenAt: moment
  }),
  "profile-due": record({
    kind: oneOf("profile-due"),
    change: whole,
    profile: text,
    comment: text,
    issue: whole,
    seenAt: moment
  }),
  verdict: record({
    kind: oneOf("verdict"),
    change: nullable(whole),
    gate: text,
    commit,
    verdict: text,
    open: flag,
    enforcement: text,
    digest: text,
    judge: text,
    checklist: nullable(text),
    policies: optional(list(record({ reference: text, commit, changedBy: commit, blob: text }))),
    findings: list(record({ item: text, outcome: text, code: text })),
    deputies: optional(
      list(
        record({
          item: text,
          role: text,
          by: record({ id: nullable(whole), login: text }),
          at: moment,
          shown: moment
        })
      )
    )
  }),
  ...releaseShapes,
  waiver: record({
    kind: oneOf("waiver"),
    change: whole,
    environment: text,
    commit,
    item: text,
    by: account,
    at: moment,
    until: moment,
    reason: text,
    comment: text
  }),
  override: record({
    kind: oneOf("override"),
    change: whole,
    environment: text,
    commit,
    until: moment,
    by: list(record({ id: nullable(whole), login: text, at: moment, reason: text, url: text }))
  }),
  profile: record({
    kind: oneOf("profile"),
    change: whole,
    gate: text,
    commit,
    profile: text,
    items: list(text),
    by: record({ id: nullable(whole), login: text }),
    at: moment,
    due: moment,
    reason: text,
    comment: text
  }),
  ...startShapes,
  answering: record({
    kind: oneOf("answering"),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    decision: oneOf("approved", "rejected"),
    verdict: text,
    enforcement: text,
    digest: text,
    judge: text,
    checklist: nullable(text)
  }),
  answered: record({
    kind: oneOf("answered"),
    environment: text,
    commit,
    run: whole,
    attempt: whole,
    decision: oneOf("approved", "rejected"),
    outcome: oneOf("sent", "found", "unconfirmed"),
    detail: text
  }),
  ungated: record({
    kind: oneOf("ungated"),
    environment: text,
    commit,
    deployment: whole,
    run: nullable(whole),
    by: nullable(text),
    how: oneOf("bypassed", "unguarded", "advised"),
    verdict: text,
    findings: list(record({ item: text, outcome: text, code: text }))
  }),
  "ungated-told": record({ kind: oneOf("ungated-told"), deployment: whole, issue: whole, url: text }),
  "reviews-asked": record({
    kind: oneOf("reviews-asked"),
    change: whole,
    commit,
    names: list(text),
    refused: flag,
    seenAt: moment
  }),
  configuration: record({
    kind: oneOf("configuration"),
    ref: text,
    path: text,
    commit,
    blob: text,
    text
  })
};
var kinds = new Map(Object.entries(shapes));
var entryBody = {
  optional: false,
  misfit: (value, path) => {
    const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : void 0;
    const shape = kinds.get(kind);
    if (shape !== void 0) return shape.misfit(value, path);
    return `${path}.kind ${(JSON.stringify(kind) ?? "is missing").slice(0, 60)} is not known to this version`;
  }
};

// src/ledger/chain.ts
var START = { seq: 0, hash: "0".repeat(64) };
function link(after, { key: given, repository, change, at, body }) {
  const key = storedKey(given);
  const written = canonicalJson(body);
  const misfit = moment.misfit(at, "at") ?? entryBody.misfit(body, "body");
  if (misfit !== null) return { wrong: "unreadable", detail: `${key}: ${misfit}` };
  if (written === null || !isPlace(repository) || !isPlace(change))
    return { wrong: "unreadable", detail: `${key}: a number is not finite or not whole` };
  const unsigned = { seq: after.seq + 1, previous: after.hash, key, repository, change, at, body: written };
  return { ...unsigned, kind: body.kind, hash: hashOf(unsigned) };
}
function readEntry(row) {
  const body = parse(row.body);
  if (canonicalJson(body) !== row.body) return { wrong: "unreadable", detail: "its body is not canonical JSON" };
  const { seq, key, repository, change, at, previous, hash } = row;
  if (hashOf(row) !== hash) return { wrong: "hash", detail: "its content is not what its hash says" };
  const misfit = moment.misfit(at, "at") ?? entryBody.misfit(body, "body");
  if (misfit !== null || !fits(entryBody, body))
    return { wrong: "unreadable", detail: misfit ?? "its body has no known form" };
  if (body.kind !== row.kind)
    return { wrong: "unreadable", detail: `its kind says ${row.kind}, and its body ${body.kind}` };
  return { seq, key, repository, change, at, body, previous, hash };
}
function storedKey(key) {
  return key === "" || key.length > MOST_KEY || key.includes("\0") || halfPair.test(key) ? `sha256:${createHash("sha256").update(JSON.stringify(key)).digest("hex")}` : key;
}
var MOST_KEY = 400;
var halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function hashOf({ at, body, change, key, previous, repository, seq }) {
  const before = JSON.stringify({ at }).slice(0, -1);
  const after = JSON.stringify({ change, key, previous, repository, seq }).slice(1);
  return createHash("sha256").update(`${before},"body":${body},${after}`).digest("hex");
}
function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
function isPlace(value) {
  return value === null || Number.isSafeInteger(value);
}

// src/store/migrations.ts
import { sql } from "kysely";
var migrations = [
  createTables,
  createWaiting,
  findKindsOfRepositories,
  createErrands,
  findDeployed,
  tellUrgentWork,
  tellTries,
  findClaims,
  tellUrgentPending,
  countGates
];
async function migrate(engine, place) {
  const bringUp = async (db) => {
    await engine.lockLedger(db);
    await db.schema.createTable("migration").ifNotExists().addColumn("version", "bigint", (column) => column.primaryKey()).execute();
    const version = await readVersion(db);
    refuseNewer(version, place);
    for (const [index, step] of migrations.entries()) {
      if (index < version) continue;
      await step(db, engine);
      await db.insertInto("migration").values({ version: index + 1 }).execute();
    }
  };
  await engine.slowly((on) => on.transaction().execute(bringUp));
}
async function checkVersion({ db }, place, versions) {
  const version = await readVersion(db);
  refuseNewer(version, place);
  if (version === migrations.length || versions === "older too" && version > 0) return;
  throw new CannotOpen({
    code: "STORE_UNAVAILABLE",
    place,
    seen: `its tables have version ${version}, and this Holdpoint reads version ${migrations.length}`,
    next: "Start the App of this version once; it brings the tables up to date."
  });
}
async function readVersion(db) {
  const newest = await db.selectFrom("migration").select("version").orderBy("version", "desc").executeTakeFirst();
  return newest?.version ?? 0;
}
function refuseNewer(version, place) {
  if (version <= migrations.length) return;
  throw new CannotOpen({
    code: "STORE_NEWER",
    place,
    seen: `its tables have version ${version}, and this Holdpoint knows versions up to ${migrations.length}`,
    next: "Run the newer Holdpoint again, or restore a backup from before it ran."
  });
}
async function createTables(db, { triggers }) {
  await db.schema.createTable("delivery").addColumn("id", "text", (column) => column.primaryKey()).addColumn("event", "text", (column) => column.notNull()).addColumn("received_at", "bigint", (column) => column.notNull()).execute();
  await db.schema.createIndex("delivery_age").on("delivery").column("received_at").execute();
  await createWork(db);
  await createLedger(db);
  for (const trigger of triggers) await sql.raw(trigger).execute(db);
}
async function createWork(db) {
  await db.schema.createTable("work").addColumn("queue", "text", (column) => column.notNull()).addColumn("key", "text", (column) => column.notNull()).addColumn("due", "bigint").addColumn("pending", "bigint").addColumn("token", "bigint").addColumn("lease", "bigint").addColumn("attempt", "bigint", (column) => column.notNull()).addColumn("rested", "bigint", (column) => column.notNull()).addColumn("last_error", "text").addColumn("dead_at", "bigint").addPrimaryKeyConstraint("work_pkey", ["queue", "key"]).execute();
  await db.schema.createIndex("work_due").on("work").columns(["queue", "due"]).execute();
}
async function createLedger(db) {
  await db.schema.createTable("ledger").addColumn("seq", "bigint", (column) => column.primaryKey()).addColumn("key", "text", (column) => column.notNull().unique()).addColumn("repository", "bigint").addColumn("change", "bigint").addColumn("at", "text", (column) => column.notNull()).addColumn("kind", "text", (column) => column.notNull()).addColumn("body", "text", (column) => column.notNull()).addColumn("previous", "text", (column) => column.notNull()).addColumn("hash", "text", (column) => column.notNull()).execute();
  await db.schema.createIndex("ledger_subject").on("ledger").columns(["repository", "change", "seq"]).execute();
  await db.schema.createIndex("ledger_kind").on("ledger").columns(["kind", "seq"]).execute();
}
async function createWaiting(db) {
  await db.schema.createTable("waiting").addColumn("repository", "bigint", (column) => column.notNull()).addColumn("run", "bigint", (column) => column.notNull()).addColumn("environment", "text", (column) => column.notNull()).addColumn("environment_name", "text", (column) => column.notNull()).addColumn("installation", "bigint", (column) => column.notNull()).addColumn("repository_name", "text", (column) => column.notNull()).addColumn("deployments", "text", (column) => column.notNull()).addColumn("state", "text", (column) => column.notNull()).addColumn("candidate", "text").addColumn("home", "bigint").addColumn("attempt", "bigint").addColumn("suite", "text").addColumn("rules", "text").addColumn("said", "text", (column) => column.notNull()).addColumn("reports", "bigint", (column) => column.notNull()).addColumn("tries", "bigint", (column) => column.notNull()).addColumn("asked_at", "bigint", (column) => column.notNull()).addColumn("answered_at", "bigint").addColumn("version", "bigint", (column) => column.notNull()).addPrimaryKeyConstraint("waiting_pkey", ["run", "environment"]).execute();
  await db.schema.createIndex("waiting_candidate").on("waiting").columns(["repository", "candidate"]).execute();
  await db.schema.createIndex("waiting_state").on("waiting").columns(["state", "repository_name"]).execute();
  await db.schema.createTable("deployed").addColumn("deployment", "bigint", (column) => column.primaryKey()).addColumn("repository", "bigint", (column) => column.notNull()).addColumn("repository_name", "text", (column) => column.notNull()).addColumn("installation", "bigint", (column) => column.notNull()).addColumn("environment", "text", (column) => column.notNull()).addColumn("commit", "text", (column) => column.notNull()).addColumn("run", "bigint").addColumn("by", "text").addColumn("state", "text", (column) => column.notNull()).addColumn("seen_at", "bigint", (column) => column.notNull()).addColumn("settled", "bigint", (column) => column.notNull()).execute();
  await db.schema.createIndex("deployed_age").on("deployed").column("seen_at").execute();
}
async function findKindsOfRepositories(db) {
  await db.schema.createIndex("ledger_repository_kind").on("ledger").columns(["repository", "kind", "seq"]).execute();
}
async function createErrands(db, { name }) {
  const bytewise = name === "postgres" ? sql`text collate "C"` : sql`text`;
  await db.schema.createTable("errand").addColumn("key", bytewise, (column) => column.primaryKey()).addColumn("body", "text", (column) => column.notNull()).addColumn("version", "bigint", (column) => column.notNull()).addColumn("at", "bigint", (column) => column.notNull()).execute();
  await db.schema.createIndex("errand_age").on("errand").column("at").execute();
}
async function findDeployed(db) {
  await db.schema.createIndex("deployed_repository").on("deployed").columns(["repository", "deployment"]).execute();
}
async function tellUrgentWork(db) {
  await db.schema.alterTable("work").addColumn("urgency", "bigint", (column) => column.notNull().defaultTo(0)).execute();
  await db.schema.alterTable("work").addColumn("delivery", "text").execute();
  await db.schema.createIndex("work_urgent").on("work").columns(["queue", "urgency", "due"]).execute();
}
async function tellTries(db) {
  await db.schema.alterTable("waiting").addColumn("tried_at", "bigint").execute();
}
async function findClaims(db) {
  await sql`create index work_claimed on work (queue, lease) where token is not null`.execute(db);
  await sql`create index work_tried on work (queue, due) where attempt > 0`.execute(db);
  await db.schema.createIndex("work_rested").on("work").columns(["queue", "rested", "due"]).execute();
}
async function tellUrgentPending(db) {
  await db.schema.alterTable("work").addColumn("pending_urgency", "bigint", (column) => column.notNull().defaultTo(0)).execute();
}
async function countGates(db) {
  await db.schema.createTable("gate").addColumn("repository", "bigint", (column) => column.notNull()).addColumn("change", "bigint", (column) => column.notNull()).addColumn("name", "text", (column) => column.notNull()).addColumn("kind", "text", (column) => column.notNull()).addColumn("open", "bigint", (column) => column.notNull()).addColumn("at", "bigint", (column) => column.notNull()).addPrimaryKeyConstraint("gate_pkey", ["repository", "change", "name"]).execute();
}

// src/store/open-engine.ts
async function openEngine(where, to, use) {
  const place = placeOf(where);
  let engine;
  try {
    engine = await engineAt(where, to, place);
    return { ok: true, value: await use(engine, place) };
  } catch (error) {
    await engine?.close();
    if (error instanceof CannotOpen) return { ok: false, fault: error.fault };
    const next = "Look at the database and its log. Nothing opens without its ledger.";
    return { ok: false, fault: { code: "STORE_UNAVAILABLE", place, seen: driverText(error), next } };
  }
}
async function engineAt(where, to, place) {
  if (isPostgres(where)) {
    const { openPostgres } = await import("./postgres-UAE34BN5.js");
    return openPostgres(where);
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(where)) throw unknownScheme(place);
  const { openEmbedded, openEmbeddedReader } = await import("./embedded-COTP7SI2.js");
  return to === "write" ? openEmbedded(where) : openEmbeddedReader(where);
}
function unknownScheme(place) {
  return new CannotOpen({
    code: "STORE_ADDRESS",
    place,
    seen: "an address of a kind that Holdpoint has no driver for",
    next: "Set DATABASE_URL to postgres://USER:PASSWORD@HOST/DATABASE, or leave it out and use a file."
  });
}
function isPostgres(where) {
  return /^postgres(?:ql)?:\/\//.test(where);
}
function placeOf(where) {
  if (!where.includes("://")) return where;
  if (!URL.canParse(where)) return "DATABASE_URL";
  const { protocol, host, pathname } = new URL(where);
  return `${protocol}//${host}${pathname}`;
}

// src/ledger/check-anchors.ts
function brokenAnchor(anchors, identity) {
  for (const anchor of anchors) {
    const problem = identity.lost.has(anchor.ledger) ? null : problemOf(anchor, identity);
    if (problem !== null) return problem;
  }
  return null;
}
function problemOf({ ledger, seq, hash }, { names, hashes }) {
  if (!names.has(ledger))
    return `entry ${seq} of ledger ${ledger} was shown, and this is ledger ${[...names].join(", ")}`;
  const here = hashes.get(seq);
  if (here === void 0) return `entry ${seq} of ledger ${ledger} was shown, and is not there any more`;
  return here === hash ? null : `entry ${seq} of ledger ${ledger} was shown with another content`;
}

// src/ledger/verify-chain.ts
function checkChain(after = START) {
  let head = after;
  const keys = /* @__PURE__ */ new Set();
  return {
    head: () => head,
    next: (row) => {
      const flaw = flawOf(row, head, keys);
      if (flaw !== null) return flaw;
      keys.add(row.key);
      head = { seq: row.seq, hash: row.hash };
      return null;
    }
  };
}
function flawOf(row, head, keys) {
  const { seq } = row;
  const expected2 = head.seq + 1;
  if (seq !== expected2) return { seq: expected2, what: "gap", detail: `it is missing; the next one there is ${seq}` };
  const entry = readEntry(row);
  if ("wrong" in entry) return { seq, what: entry.wrong, detail: entry.detail };
  if (row.previous !== head.hash) return { seq, what: "previous", detail: "it does not follow the entry before it" };
  if (keys.has(row.key)) return { seq, what: "duplicate-key", detail: `its key ${row.key} stands there before` };
  return misnamed(entry);
}
function misnamed({ seq, body }) {
  if (seq === 1 === (body.kind === "opened")) return null;
  const detail = seq === 1 ? "a ledger starts with its name, and this one does not" : "it names the ledger a second time";
  return { seq, what: "name", detail };
}

// src/store/ledger-rows.ts
import { setImmediate as breathe } from "node:timers/promises";
var PAGE = 50;
function ledgerRows(db, range) {
  return range.about === void 0 ? allRows(db, range) : rowsAbout(db, range, range.about);
}
async function* allRows(db, { from: first2, until }) {
  let from = first2;
  for (; ; ) {
    let query = db.selectFrom("ledger").selectAll().where("seq", ">=", from).orderBy("seq").limit(PAGE);
    if (until !== void 0) query = query.where("seq", "<=", until);
    const rows = await query.execute();
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < PAGE || last === void 0) return;
    from = last.seq + 1;
    await breathe();
  }
}
async function* rowsAbout(db, { from, until = Number.MAX_SAFE_INTEGER, without = [], only, since }, { repository, changes }) {
  let wanted = db.selectFrom("ledger").select("seq").where("repository", "=", repository).where(
    (is) => is.or([is("change", "is", null), ...changes.length === 0 ? [] : [is("change", "in", [...changes])]])
  ).where("seq", ">=", from).where("seq", "<=", until).orderBy("seq");
  if (only !== void 0) wanted = wanted.where("kind", "=", only);
  if (since !== void 0) wanted = wanted.where("at", ">=", since.slice(0, "YYYY-MM-DDTHH:MM:SS".length));
  const found = await wanted.execute();
  const seqs = found.map(({ seq }) => seq);
  for (let at = 0; at < seqs.length; at += PAGE) {
    let query = db.selectFrom("ledger").selectAll().where("seq", "in", seqs.slice(at, at + PAGE)).orderBy("seq");
    if (without.length > 0) query = query.where("kind", "not in", without);
    yield* await query.execute();
    await breathe();
  }
}
async function ledgerName2(db) {
  const [last] = (await namingEntries(db)).slice(-1);
  return last?.ledger ?? null;
}
async function readIdentity(db, anchors) {
  const named = await namingEntries(db);
  const seqs = [...new Set(anchors.map(({ seq }) => seq))];
  const rows = seqs.length === 0 ? [] : await db.selectFrom("ledger").select(["seq", "hash"]).where("seq", "in", seqs).execute();
  return {
    names: new Set(named.map(({ ledger }) => ledger)),
    lost: new Set(named.flatMap((body) => body.kind === "loss-accepted" ? [body.lost] : [])),
    hashes: new Map(rows.map(({ seq, hash }) => [seq, hash]))
  };
}
async function namingEntries(db) {
  const rows = await db.selectFrom("ledger").selectAll().where("kind", "in", ["opened", "loss-accepted"]).orderBy("seq").execute();
  return rows.flatMap((row) => {
    const entry = readEntry(row);
    if ("wrong" in entry) return [];
    return entry.body.kind === "opened" || entry.body.kind === "loss-accepted" ? [entry.body] : [];
  });
}

export {
  migrate,
  checkVersion,
  openEngine,
  brokenAnchor,
  canonicalJson,
  fits,
  text,
  flag,
  whole,
  textLike,
  oneOf,
  nullable,
  list,
  record,
  START,
  link,
  readEntry,
  storedKey,
  checkChain,
  ledgerRows,
  ledgerName2 as ledgerName,
  readIdentity
};
