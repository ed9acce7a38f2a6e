// src/report/external-id.ts
import { createHash } from "node:crypto";
var longest = 255;
var gatePattern = /^holdpoint:1:gate:(\d{1,15}):(\d{1,10}|-):(merge|env-[0-9a-f]{16}):([0-9a-f]{40}|[0-9a-f]{64}):([0-9a-f]{32})$/;
var itemPattern = /^holdpoint:1:item:(\d{1,15}):(\d{1,10}|-):([A-Za-z0-9][A-Za-z0-9._-]{0,99}):([0-9a-f]{32})$/;
function gateKey(gate) {
  return gate.kind === "merge" ? "merge" : `env-${createHash("sha256").update(gate.name).digest("hex").slice(0, 16)}`;
}
function formatExternalId(id) {
  const change = id.change === null ? "-" : String(id.change);
  const digest = id.digest.slice(0, 32);
  return id.kind === "gate" ? ["holdpoint", 1, "gate", id.repository, change, id.gate, id.candidate, digest].join(":") : ["holdpoint", 1, "item", id.repository, change, id.item, digest].join(":");
}
function parseExternalId(text) {
  if (text.length > longest) return null;
  return parseGate(text) ?? parseItem(text);
}
function parseGate(text) {
  const [, repository, change, gate, candidate, digest] = gatePattern.exec(text) ?? [];
  if (repository === void 0 || change === void 0) return null;
  if (gate === void 0 || candidate === void 0 || digest === void 0) return null;
  return { kind: "gate", repository: Number(repository), change: numberOrNull(change), gate, candidate, digest };
}
function parseItem(text) {
  const [, repository, change, item, digest] = itemPattern.exec(text) ?? [];
  if (repository === void 0 || change === void 0 || item === void 0 || digest === void 0) return null;
  return { kind: "item", repository: Number(repository), change: numberOrNull(change), item, digest };
}
function numberOrNull(text) {
  return text === "-" ? null : Number(text);
}

export {
  gateKey,
  formatExternalId,
  parseExternalId
};
