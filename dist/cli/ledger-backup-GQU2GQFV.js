import {
  formatAnchor
} from "./chunk-QSK6TEQW.js";
import {
  ownFile
} from "./chunk-7O3H66LV.js";
import {
  readLedger,
  refusalOfStore
} from "./chunk-JJF4OXSK.js";
import {
  storeAddress
} from "./chunk-XSH7GYI3.js";
import "./chunk-6HCJX4Q3.js";
import {
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";
import {
  CannotOpen,
  driverText
} from "./chunk-ZAEHSIL5.js";

// src/cli/commands/ledger-backup.ts
import { resolve } from "node:path";

// src/store/backup.ts
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync
} from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
async function backUp(where, to) {
  if (!existsSync(where)) return absent(where, "Name the folder of the ledger with HOLDPOINT_DATA.");
  const part = partOf(to);
  try {
    if (existsSync(to)) throw Object.assign(new Error("there is a file already"), { code: "EEXIST" });
    closeSync(openSync(part, "wx", 384));
    snapshot(where, part);
    const copied = await readLedger(part, (reader) => reader.verify([]), "older too");
    if (copied.ok && copied.value.found === "whole") nameDurably(part, to);
    return copied;
  } catch (error) {
    return unwritable(to, error);
  } finally {
    rmSync(part, { force: true });
  }
}
async function restore(from, where, now) {
  if (!existsSync(from)) return absent(from, "Name the file that `holdpoint ledger backup` wrote.");
  const read = await readLedger(from, (reader) => reader.verify([]), "older too");
  if (!read.ok) return read;
  if (read.value.found !== "whole") return { ok: true, value: { verified: read.value, kept: null } };
  try {
    const owner = ownFile(where);
    try {
      const kept = replace(from, where, now);
      giveTo(dirname(where), [where, `${where}-owner`]);
      return { ok: true, value: { verified: read.value, kept } };
    } finally {
      owner.close();
    }
  } catch (error) {
    return error instanceof CannotOpen ? { ok: false, fault: error.fault } : unwritable(where, error);
  }
}
function snapshot(where, to) {
  const database = new Database(where);
  try {
    database.prepare("vacuum into ?").run([to]);
  } finally {
    database.close();
  }
}
function giveTo(folder, files) {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(folder);
  for (const file of files) chownSync(file, uid, gid);
}
function replace(from, where, now) {
  const part = partOf(where);
  const before = `${where}.replaced-${now.replaceAll(/\D/g, "")}`;
  copyFileSync(from, part);
  chmodSync(part, 384);
  const isEmpty = statSync(where).size === 0 && !existsSync(`${where}-wal`);
  if (!isEmpty) {
    for (const suffix of ["-wal", "-shm", ""])
      if (existsSync(where + suffix)) renameSync(where + suffix, before + suffix);
  }
  moveDurably(part, where);
  return isEmpty ? null : before;
}
function partOf(file) {
  return `${file}.${randomBytes(4).toString("hex")}.part`;
}
function moveDurably(part, to) {
  sync(part);
  renameSync(part, to);
  sync(dirname(to));
}
function nameDurably(part, to) {
  sync(part);
  try {
    linkSync(part, to);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw error;
    closeSync(openSync(to, "wx", 384));
    renameSync(part, to);
  }
  sync(dirname(to));
}
function sync(path) {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
function absent(place, next) {
  return { ok: false, fault: { code: "STORE_ABSENT", place, seen: "there is no such file", next } };
}
function unwritable(place, error) {
  const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
  const seen = isThere ? "there is a file already" : driverText(error);
  const next = isThere ? "Name another file; one that is there is never written over." : "Name a file in a folder that this process may write to, with room for all of the store.";
  return { ok: false, fault: { code: "STORE_UNAVAILABLE", place, seen, next } };
}

// src/cli/commands/ledger-backup.ts
async function runLedgerBackup({ file, json = false }, surroundings) {
  const place = storeFile(surroundings, `pg_dump --format=custom --file=${quoted(file)} "$DATABASE_URL"`);
  if (!place.ok) return refuse(surroundings, place.refusal, json);
  const to = resolve(surroundings.cwd, file);
  const copied = await backUp(place.file, to);
  if (!copied.ok) return refuse(surroundings, refusalOfStore(copied.fault), json);
  if (copied.value.found !== "whole") return broken(surroundings, place.file, copied.value, json);
  const { head } = copied.value;
  if (json) surroundings.out(`${JSON.stringify({ backup: to, entries: head.seq, newest: formatAnchor(head) })}
`);
  else surroundings.out(`${terminalLine(to)}: ${entries(head.seq)}, in order.
newest: ${formatAnchor(head)}
`);
  return 0;
}
async function runLedgerRestore({ file, json = false }, surroundings) {
  const line = `pg_restore --clean --if-exists --exit-on-error --single-transaction --dbname="$DATABASE_URL" ${quoted(file)}`;
  const place = storeFile(surroundings, line);
  if (!place.ok) return refuse(surroundings, place.refusal, json);
  const from = resolve(surroundings.cwd, file);
  const restored = await restore(from, place.file, new Date(surroundings.now()).toISOString());
  if (!restored.ok) return refuse(surroundings, refusalOfStore(restored.fault), json);
  const { verified, kept } = restored.value;
  if (verified.found !== "whole") return broken(surroundings, from, verified, json);
  const { head } = verified;
  if (json)
    surroundings.out(
      `${JSON.stringify({ restored: place.file, kept, entries: head.seq, newest: formatAnchor(head) })}
`
    );
  else
    surroundings.out(
      `${terminalLine(place.file)}: ${entries(head.seq)}, in order.
newest: ${formatAnchor(head)}
` + (kept === null ? "" : `What stood there is kept: ${terminalLine(kept)}
`) + `What check runs on GitHub point to beyond that is lost, and nothing opens there (LEDGER_ROLLBACK) until you say so:
  holdpoint ledger accept-loss --lost ${head.ledger} -- why
`
    );
  return 0;
}
function quoted(file) {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
function storeFile({ env, cwd }, line) {
  const address = storeAddress(env, cwd);
  if (!address.ok) return { ok: false, refusal: refusalOfStore(address.fault) };
  if (env["DATABASE_URL"] === void 0) return { ok: true, file: address.value };
  return {
    ok: false,
    refusal: {
      code: "STORE_ADDRESS",
      exit: 2,
      place: "DATABASE_URL",
      seen: "a PostgreSQL, which has means of its own for that",
      allowed: null,
      next: `run \`${line}\``
    }
  };
}
function broken(surroundings, place, found, json) {
  const seen = found.found === "flaw" ? `entry ${found.flaw.seq}: ${found.flaw.detail}` : found.detail;
  const next = "nothing was copied; take an earlier backup, and see `holdpoint ledger verify`";
  return refuse(surroundings, { code: "LEDGER_CORRUPT", exit: 1, place, seen, allowed: null, next }, json);
}
function entries(count) {
  return `${count} ${count === 1 ? "entry" : "entries"}`;
}
export {
  runLedgerBackup,
  runLedgerRestore
};
