import {
  parseAnchor
} from "./chunk-QSK6TEQW.js";
import {
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/gate/question-parts.ts
var LONGEST_WAIT = 6 * 36e5;
var UNITS = { s: 1e3, m: 6e4, h: 36e5 };
function parseEnvironment(text) {
  const name = text.trim();
  if (name !== "" && name.length <= 255 && !new RegExp("\\p{Cc}", "u").test(name)) return { ok: true, value: name };
  return refuse(
    text,
    "the name of an environment of the checklist, 1 to 255 characters",
    "name one, for example `production`"
  );
}
function parseCommit(text) {
  const id = text.trim().toLowerCase();
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return { ok: true, value: id };
  return refuse(
    text,
    "a full commit id of 40 (or 64) hexadecimal digits",
    "give the full id, for example from `git rev-parse HEAD`"
  );
}
var ACTIONS_APP = 15368;
function parseAppId(text) {
  const id = /^[1-9]\d{0,15}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  const next = "copy the App ID from the settings page of the App";
  if (id === ACTIONS_APP) return refuse(text, "an App of your own, not GitHub Actions itself", next);
  if (Number.isSafeInteger(id)) return { ok: true, value: id };
  return refuse(text, "a whole number from 1 to 9007199254740991", next);
}
function parseWait(text) {
  const [, digits, unit = ""] = /^([1-9]\d{0,5})([smh])$/.exec(text.trim()) ?? [];
  const wait = Number(digits) * (UNITS[unit] ?? Number.NaN);
  if (wait <= LONGEST_WAIT) return { ok: true, value: wait };
  return refuse(text, "a whole number and `s`, `m` or `h`, from `1s` to `6h`", "write for example `30m`");
}
function parseRepository(text) {
  const name = text.trim();
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(name)) return { ok: true, value: name };
  return refuse(text, "`owner/name` of a repository", "write for example `acme/shop`");
}
function refuse(text, allowed, next) {
  return { ok: false, problem: { seen: text === "" ? "nothing" : JSON.stringify(text.slice(0, 80)), allowed, next } };
}

// src/cli/arguments.ts
function parseTarget(text) {
  const number = /^#?([1-9]\d{0,9})$/.exec(text.trim())?.[1];
  if (number !== void 0) return { ok: true, value: { number: Number(number) } };
  const commit = parseCommit(text);
  if (commit.ok) return { ok: true, value: { commit: commit.value } };
  return refused(
    text,
    "a pull request's number or a full commit id of 40 (or 64) hexadecimal digits",
    "write for example `42`"
  );
}
function parseInstant(text) {
  if (!Number.isNaN(milliseconds(text))) return { ok: true, value: text };
  return refused(text, "a moment in UTC", "write for example `2026-11-21T20:00:00Z`");
}
function parsePort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return { ok: true, value: port };
  return refused(text, "a whole number from 0 to 65535", "write for example `4010`");
}
function parseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url !== null && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url !== null && url.username === "" && (url.protocol === "https:" || local && url.protocol === "http:")) {
    return { ok: true, value: url.href.replace(/\/$/, "") };
  }
  return refused(
    text,
    "an https address without a user, or http on this machine",
    "write for example `https://github.example.com/api/v3`"
  );
}
function parseLedgerAnchor(text) {
  const anchor = parseAnchor(text.trim());
  if (anchor !== null) return { ok: true, value: anchor };
  return refused(text, "LEDGER:SEQ:HASH", "copy it from the details of a check run of the App");
}
function parseLedgerName(text) {
  if (/^[0-9a-f]{32}$/.test(text)) return { ok: true, value: text };
  return refused(
    text,
    "a ledger's name of 32 hexadecimal digits",
    "copy it from the front of LEDGER:SEQ:HASH in a check run"
  );
}
function parseChangeNumber(text) {
  const target = parseTarget(text);
  if (target.ok && "number" in target.value) return { ok: true, value: target.value.number };
  return refused(text, "a pull request's number", "write for example `42`");
}
function refused(text, allowed, next) {
  return { ok: false, problem: { seen: JSON.stringify(text.slice(0, 80)), allowed, next } };
}

export {
  parseEnvironment,
  parseCommit,
  parseAppId,
  parseWait,
  parseRepository,
  parseTarget,
  parseInstant,
  parsePort,
  parseUrl,
  parseLedgerAnchor,
  parseLedgerName,
  parseChangeNumber
};
