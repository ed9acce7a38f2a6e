import {
  connectReaders
} from "./chunk-42GJ6W4Z.js";
import "./chunk-AOVD2PZR.js";
import "./chunk-D72L4RTO.js";
import "./chunk-376T42CM.js";
import {
  assess,
  readNeeds,
  readPolicies
} from "./chunk-NVJQ7BTX.js";
import "./chunk-QO66ILQZ.js";
import {
  report
} from "./chunk-25BTDLJG.js";
import "./chunk-SIY72ZUO.js";
import {
  gitHubAccess
} from "./chunk-X53V2BRR.js";
import "./chunk-YTZMEWAX.js";
import {
  readNamedFile
} from "./chunk-XNLM5IFK.js";
import "./chunk-J24V472U.js";
import "./chunk-JQHT7GWG.js";
import "./chunk-XRTC4LWM.js";
import "./chunk-E4BUBXEJ.js";
import "./chunk-26BF3XKJ.js";
import "./chunk-7XI4GBHD.js";
import "./chunk-JW2BA4VT.js";
import "./chunk-ZZHMT4AG.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-XZT5WRAU.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-Z2I6M7HA.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-QSK6TEQW.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-VAWO7AYE.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-AA5VAHVX.js";
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
