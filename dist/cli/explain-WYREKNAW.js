import {
  exitCodeOf,
  opening,
  stepLines,
  stopLines,
  wrap
} from "./chunk-T45N6K2M.js";
import {
  outcomes,
  rollCallJson
} from "./chunk-XGAFNTFS.js";
import {
  judgeGates
} from "./chunk-W3WWCYHU.js";
import {
  report
} from "./chunk-AOZOIGJF.js";
import {
  parseChecklist
} from "./chunk-QDCEP6BL.js";
import {
  readNamedFile,
  readTextFile
} from "./chunk-XNLM5IFK.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-WE2AM2TA.js";
import {
  refuse
} from "./chunk-3IAT66LG.js";
import "./chunk-6KRSBCYG.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";

// src/report/explain.ts
function formatExplanation(rollCall, style, by = null) {
  const lines = [
    ...opening(rollCall, style),
    ...source(rollCall, by).flatMap((line) => wrap(terminalLine(line), style.width, "  ")),
    ...stopLines(rollCall, style),
    ...rollCall.findings.flatMap((finding) => ["", ...findingLines(finding, style)])
  ];
  return `${lines.join("\n")}
`;
}
function source(rollCall, by) {
  const { now, judge, enforcement, adviseUntil } = rollCall;
  const from = by === null ? recorded(rollCall) : named(rollCall, by);
  const until = adviseUntil === null ? "" : ` until ${adviseUntil}`;
  return [`judged at ${now} by ${from}`, `enforcement ${enforcement}${until}, judge ${judge}`];
}
function recorded({ checklist }) {
  if (checklist === null) return "no checklist";
  const { path, ref, commit, blob } = checklist;
  return `${path} of ${ref}, commit ${commit.slice(0, 12)}, blob ${blob.slice(0, 12)}`;
}
function named(rollCall, by) {
  return by.recorded ? `${by.file}, the same as ${recorded(rollCall)}` : `${by.file}, which is not the recorded checklist`;
}
function findingLines(finding, style) {
  const { item, title, environment, phase, ask, wording } = finding;
  const about = `${item} "${title}" (${phase}, asked per ${ask}, ${environment}, wording ${wording})`;
  return [...wrap(terminalLine(about), style.width, "  "), ...answerLines(finding, "  ", style)];
}
function answerLines(answer, indent, style) {
  const { sign, word } = outcomes[answer.outcome];
  const own = [`${sign} ${word} [${answer.code}] ${answer.sentence}`, ...answer.facts.map(factLine)];
  const wrapped = own.flatMap((line) => wrap(terminalLine(line), style.width - indent.length, "    "));
  return [
    ...wrapped.map((line) => indent + line),
    ...stepLines(answer.next, `${indent}> `, style),
    ...(answer.parts ?? []).flatMap((part) => answerLines(part, `${indent}  `, style))
  ];
}
function factLine({ what, source: source2, observer, at }) {
  return `= ${what} (from ${source2}, seen by ${observer} at ${at})`;
}

// src/cli/facts-file.ts
import { Ajv2020 } from "ajv/dist/2020.js";

// data:schema/facts.schema.json
import { readFileSync } from "node:fs";
var facts_schema_default = JSON.parse(readFileSync(new URL("./data/facts.schema.json", import.meta.url), "utf8"));

// src/cli/facts-file.ts
var LARGEST = 64 * 1024 * 1024;
function readFacts(text, file) {
  if (text.length > LARGEST) return refused(file, `the file has ${text.length} characters`, `at most ${LARGEST}`);
  const read = parseJson(text);
  if (!read.ok) return refused(file, `this is no JSON: ${read.reason}`, "a facts file as `holdpoint facts` writes it");
  const version = versionOf(read.value);
  if (typeof version === "number" && version > 1) {
    return refused(file, `the facts have version ${version}`, "version 1", "update holdpoint");
  }
  const validate = new Ajv2020({ verbose: true, allowUnionTypes: true }).compile(facts_schema_default);
  if (validate(read.value)) return { ok: true, facts: read.value };
  const [error] = deepest(validate.errors ?? []);
  return refused(`${file}${error?.instancePath ?? ""}`, seenBy(error), allowedBy(error));
}
function parseJson(text) {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
function versionOf(value) {
  return typeof value === "object" && value !== null && "facts" in value ? value.facts : void 0;
}
function deepest(errors) {
  const depth = (error) => error.instancePath.split("/").length + (error.keyword === "anyOf" ? -1 : 0);
  return errors.filter(({ keyword }) => keyword !== "anyOf" || errors.length === 1).sort((a, b) => depth(b) - depth(a));
}
function seenBy(error) {
  if (error === void 0) return "the file does not fit the schema";
  if (error.keyword === "required") return `the key ${JSON.stringify(error.params["missingProperty"])} is missing`;
  return `got ${(JSON.stringify(error.data) ?? "nothing").slice(0, 120)}`;
}
function allowedBy(error) {
  if (error === void 0) return "see schema/facts.schema.json";
  const { keyword, params, message = keyword } = error;
  if (keyword === "enum") return `one of ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "const") return JSON.stringify(params["allowedValue"]);
  if (keyword === "required") return "every key of schema/facts.schema.json";
  return `a value that ${message}`;
}
function refused(place, seen, allowed, next = "record the facts again with `holdpoint facts`") {
  return { ok: false, refusal: { code: "FACTS_INVALID", exit: 3, place, seen, allowed, next } };
}

// src/cli/commands/explain.ts
async function runExplain(options, surroundings) {
  const json = options.json ?? false;
  const checklistFile = await readNamedFile(surroundings, options.checklist, "checklist");
  if (!checklistFile.ok) return refuse(surroundings, checklistFile.refusal, json);
  const factsFile = await readTextFile(surroundings, options.facts, "facts file");
  if (!factsFile.ok) return refuse(surroundings, factsFile.refusal, json);
  const facts = readFacts(factsFile.text, options.facts);
  if (!facts.ok) return refuse(surroundings, facts.refusal, json);
  const parsed = parseChecklist(checklistFile.bytes, options.checklist);
  if (!parsed.ok) return report(parsed.problems, new TextDecoder().decode(checklistFile.bytes), json, surroundings);
  const asked = asAsked(facts.facts, options);
  const recorded2 = isRecorded(checklistFile.bytes, asked);
  const { rollCalls } = judgeGates({ state: "valid", checklist: parsed.checklist }, asked);
  if (json) surroundings.out(asJson(recorded2 ? rollCalls : rollCalls.map(withoutOrigin), asked));
  else {
    const by = { file: options.checklist, recorded: recorded2 };
    surroundings.out(rollCalls.map((rollCall) => formatExplanation(rollCall, surroundings, by)).join("\n"));
  }
  return exitOf(rollCalls, asked);
}
function asAsked(facts, { environment, now }) {
  const subject = environment === void 0 ? facts.subject : { ...facts.subject, environment };
  return { ...facts, subject, now: now ?? facts.now };
}
function isRecorded(bytes, { config }) {
  return config[0]?.blob?.text === new TextDecoder().decode(bytes);
}
function withoutOrigin(rollCall) {
  return { ...rollCall, checklist: null };
}
function asJson(rollCalls, facts) {
  const [only] = rollCalls;
  if (facts.subject.environment !== null && only !== void 0 && rollCalls.length === 1) return rollCallJson(only);
  return `[${rollCalls.map((rollCall) => rollCallJson(rollCall).trimEnd()).join(",\n")}]
`;
}
function exitOf(rollCalls, facts) {
  const exits = rollCalls.map((rollCall) => exitCodeOf({ kind: "judged", rollCall, facts }));
  if (exits.length === 0) return 3;
  return exits.find((exit) => exit === 1) ?? exits.find((exit) => exit === 3) ?? 0;
}
export {
  runExplain
};
