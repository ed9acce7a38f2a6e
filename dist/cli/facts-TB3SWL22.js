import {
  connectReaders
} from "./chunk-TJ4CKYX5.js";
import "./chunk-X7OB3EEW.js";
import "./chunk-77IS2WWU.js";
import {
  assess
} from "./chunk-INZUXWV6.js";
import {
  gitHubAccess
} from "./chunk-RJVCHQU7.js";
import "./chunk-EFLLBTRG.js";
import "./chunk-OYIGIUPS.js";
import "./chunk-LN3HPEYY.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-QSK6TEQW.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-BEGEONIX.js";
import "./chunk-BBV6YZF7.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/cli/commands/facts.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
async function runFacts(options, surroundings) {
  const json = options.json ?? false;
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
  const text = `${JSON.stringify(assessed.value.facts, null, 2)}
`;
  if (options.out === void 0) {
    surroundings.out(text);
    return 0;
  }
  return writeOut(options.out, text, surroundings, json);
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
