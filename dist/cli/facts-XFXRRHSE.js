import {
  connectReaders
} from "./chunk-FPRXDQ77.js";
import "./chunk-5CQ7IOZU.js";
import "./chunk-QGKO2A6X.js";
import {
  assess,
  readNeeds,
  readPolicies
} from "./chunk-OCKBYJ3P.js";
import "./chunk-ZHJZ4DDC.js";
import "./chunk-S5KPNYGJ.js";
import {
  report
} from "./chunk-MU4C6G3S.js";
import "./chunk-AAKX4AMO.js";
import {
  gitHubAccess
} from "./chunk-X53V2BRR.js";
import "./chunk-2ZDC2LSD.js";
import "./chunk-ZJKZ2U2B.js";
import {
  readNamedFile
} from "./chunk-XNLM5IFK.js";
import "./chunk-5TSP37YC.js";
import "./chunk-PMZXVEDL.js";
import "./chunk-LOHRZJZN.js";
import "./chunk-KIJVDRWW.js";
import "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-MR2BGIV6.js";
import "./chunk-OQEANZAU.js";
import "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-G276BK7I.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z2I6M7HA.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/cli/commands/facts.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/gate/read-also.ts
async function readAlso(ports, facts, file) {
  const [recorded, ...policies] = facts.config;
  if (recorded === void 0) return { facts, config: { state: "missing" } };
  const other = { ...recorded, path: file.path, blob: { oid: "0".repeat(40), text: file.text } };
  const configured = await readPolicies(ports.needs, { ...facts, config: [other, ...policies] });
  const read = await readNeeds(ports, configured.config, configured.facts);
  return { facts: { ...read, config: [recorded, ...read.config.slice(1)] }, config: configured.config };
}

// src/cli/commands/facts.ts
async function runFacts(options, surroundings) {
  const json = options.json ?? false;
  const other = await otherChecklist(options, surroundings);
  if (other !== null && "exit" in other) return refuse(surroundings, other, json);
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return refuse(surroundings, github.refusal, json);
  const { repository, request } = github.access;
  const readers = connectReaders(request, { app: options.appId ?? null, run: null });
  const assessed = await assess(
    readers,
    { repository, by: options.target, environment: options.environment ?? null },
    []
  );
  if (!assessed.ok) return refuse(surroundings, refusalOfFault(repository, assessed.fault), json);
  const { facts, config } = other === null ? assessed.value : await readAlso(readers, assessed.value.facts, other);
  if (other !== null && config.state === "invalid") return report(config.problems, other.text, json, surroundings);
  const text = `${JSON.stringify(facts, null, 2)}
`;
  if (options.out === void 0) {
    surroundings.out(text);
    return 0;
  }
  return writeOut(options.out, text, surroundings, json);
}
async function otherChecklist({ checklist: path }, surroundings) {
  if (path === void 0) return null;
  const read = await readNamedFile(surroundings, path, "checklist");
  return read.ok ? { path, text: new TextDecoder().decode(read.bytes) } : read.refusal;
}
async function writeOut(file, text, surroundings, json) {
  try {
    await writeFile(resolve(surroundings.cwd, file), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const refusal = {
      code: "FILE_UNWRITABLE",
      exit: 1,
      place: file,
      seen: reason,
      allowed: null,
      next: "name a file that can be written"
    };
    return refuse(surroundings, refusal, json);
  }
  surroundings.out(json ? `${JSON.stringify({ written: file })}
` : `Wrote ${terminalLine(file)}.
`);
  return 0;
}
export {
  runFacts
};
