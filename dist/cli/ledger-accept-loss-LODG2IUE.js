import {
  openStore
} from "./chunk-56FRDZGY.js";
import "./chunk-ZHJZ4DDC.js";
import "./chunk-5TSP37YC.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-M7SZ7KH5.js";
import {
  formatAnchor
} from "./chunk-QSK6TEQW.js";
import "./chunk-UFYK2DBN.js";
import "./chunk-HVXJSTCA.js";
import {
  readLedgerHere,
  refusalOfStore
} from "./chunk-JJF4OXSK.js";
import {
  storeAddress
} from "./chunk-XSH7GYI3.js";
import "./chunk-6HCJX4Q3.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";
import "./chunk-ZAEHSIL5.js";

// src/cli/commands/ledger-accept-loss.ts
import { randomBytes } from "node:crypto";
async function runLedgerAcceptLoss({ lost, reason, json = false }, surroundings) {
  const present = await readLedgerHere(surroundings, async () => null);
  if (!present.ok) return refuse(surroundings, refusalOfStore(present.fault), json);
  const appended = await append(lossOf(lost, reason, surroundings), surroundings);
  if (!appended.ok) return refuse(surroundings, refusalOfStore(appended.fault), json);
  if (!appended.value.ok) return refuse(surroundings, refusalOfFault("the ledger", appended.value.fault), json);
  const anchor = formatAnchor(appended.value.value);
  if (json) surroundings.out(`${JSON.stringify({ accepted: lost, newest: anchor })}
`);
  else surroundings.out(`Written down: what ledger ${lost} held is lost.
newest: ${anchor}
`);
  return 0;
}
function lossOf(lost, reason, { now }) {
  const ledger = randomBytes(16).toString("hex");
  const at = new Date(now()).toISOString();
  const body = { kind: "loss-accepted", lost, ledger, reason };
  return { key: `loss-accepted:${lost}:${ledger}`, repository: null, change: null, at, body };
}
async function append(entry, { env, cwd }) {
  const address = storeAddress(env, cwd);
  if (!address.ok) return address;
  const store = await openStore(address.value);
  if (!store.ok) return store;
  const value = await store.value.ledger.append([entry]);
  await store.value.close();
  return { ok: true, value };
}
export {
  runLedgerAcceptLoss
};
