import {
  formatAnchor
} from "./chunk-QSK6TEQW.js";
import {
  readLedgerHere,
  refusalOfStore
} from "./chunk-JJF4OXSK.js";
import "./chunk-XSH7GYI3.js";
import "./chunk-6HCJX4Q3.js";
import {
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";
import "./chunk-ZAEHSIL5.js";

// src/cli/commands/ledger-verify.ts
async function runLedgerVerify({ anchor, json = false }, surroundings) {
  const read = await readLedgerHere(surroundings, (reader) => reader.verify(anchor));
  if (!read.ok) return refuse(surroundings, refusalOfStore(read.fault), json);
  const { value } = read;
  if (json) surroundings.out(`${JSON.stringify(asJson(value))}
`);
  else if (value.found === "whole") surroundings.out(describe(value, anchor.length));
  else surroundings.err(describe(value, anchor.length));
  return value.found === "whole" ? 0 : 1;
}
function describe(found, anchors) {
  switch (found.found) {
    case "whole": {
      const held = anchors === 0 ? "" : `, and holds ${anchors === 1 ? "the anchor" : `all ${anchors} anchors`}`;
      const { seq } = found.head;
      return `The ledger is in order: ${seq} ${seq === 1 ? "entry" : "entries"}${held}.
newest: ${formatAnchor(found.head)}
`;
    }
    case "flaw":
      return terminalLine(`Entry ${found.flaw.seq} is wrong (${found.flaw.what}): ${found.flaw.detail}.`) + "\nNothing opens with this ledger. Restore a backup; if there is none, move this one away, start the App once, stop it,\nand accept the loss with `holdpoint ledger accept-loss`.\n";
    case "rollback":
      return terminalLine(`The ledger is in order by itself, but something is lost: ${found.detail}.`) + "\nRestore the newest state, or accept the loss with `holdpoint ledger accept-loss`.\n";
  }
}
function asJson(found) {
  switch (found.found) {
    case "whole":
      return { ok: true, entries: found.head.seq, newest: formatAnchor(found.head) };
    case "flaw":
      return { ok: false, code: "LEDGER_CORRUPT", ...found.flaw };
    case "rollback":
      return { ok: false, code: "LEDGER_ROLLBACK", detail: found.detail };
  }
}
export {
  runLedgerVerify
};
