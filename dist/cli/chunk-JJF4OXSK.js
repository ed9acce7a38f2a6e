import {
  storeAddress
} from "./chunk-XSH7GYI3.js";
import {
  brokenAnchor,
  checkChain,
  checkVersion,
  ledgerName,
  ledgerRows,
  openEngine,
  readIdentity
} from "./chunk-6HCJX4Q3.js";

// src/store/ledger-reader.ts
function readLedger(where, use, versions = "this") {
  return openEngine(where, "read", async (engine, place) => {
    await checkVersion(engine, place, versions);
    const value = await use({
      rows: () => ledgerRows(engine.db, { from: 1 }),
      verify: (anchors) => verify(engine, anchors)
    });
    await engine.close();
    return value;
  });
}
async function verify({ db }, anchors) {
  const check = checkChain();
  for await (const row of ledgerRows(db, { from: 1 })) {
    const flaw = check.next(row);
    if (flaw !== null) return { found: "flaw", flaw };
  }
  const ledger = await ledgerName(db);
  if (ledger === null)
    return { found: "flaw", flaw: { seq: 1, what: "gap", detail: "it is missing, and so is all else" } };
  const lost = brokenAnchor(anchors, await readIdentity(db, anchors));
  return lost === null ? { found: "whole", head: { ledger, ...check.head() } } : { found: "rollback", detail: lost };
}

// src/cli/ledger-place.ts
async function readLedgerHere({ env, cwd }, use) {
  const address = storeAddress(env, cwd);
  return address.ok ? readLedger(address.value, use) : address;
}
function refusalOfStore({ code, place, seen, next }) {
  return { code, exit: code === "STORE_ADDRESS" ? 2 : 3, place, seen, allowed: null, next };
}

export {
  readLedger,
  readLedgerHere,
  refusalOfStore
};
