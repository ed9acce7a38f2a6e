import {
  readFacts,
  readFactsValue,
  reasons,
  schemaMistakes
} from "./chunk-GT7SEYSI.js";
import {
  wrap
} from "./chunk-WVO3AZOC.js";
import {
  outcomes
} from "./chunk-IXNGPFTJ.js";
import {
  judgeGates,
  policiesIn
} from "./chunk-OCKBYJ3P.js";
import "./chunk-ZHJZ4DDC.js";
import {
  report
} from "./chunk-MU4C6G3S.js";
import "./chunk-AAKX4AMO.js";
import "./chunk-X53V2BRR.js";
import "./chunk-2ZDC2LSD.js";
import {
  parseChecklist,
  readSourceText,
  readYaml
} from "./chunk-ZJKZ2U2B.js";
import {
  readNamedFile,
  readTextFile
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
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z2I6M7HA.js";
import "./chunk-UDSYEUHM.js";
import {
  refuse,
  refuseAll
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/cli/commands/test.ts
import { dirname, join } from "node:path";

// src/cli/testing/format-results.ts
function formatResults({ file: file2, checklist, cases }, style) {
  const failed = cases.filter(({ differences: differences2 }) => differences2.length > 0);
  const lines = [
    `${file2}, by ${checklist}`,
    ...cases.map(({ name, differences: differences2 }) => `  ${differences2.length === 0 ? "\u2713" : "\u2717"} ${name}`),
    ...failed.flatMap((one) => ["", ...failure(one, file2)]),
    "",
    `${failed.length === 0 ? "All" : `${failed.length} of`} ${cases.length} ${cases.length === 1 ? "case" : "cases"} ${failed.length === 0 ? "passed" : "failed"}.`
  ];
  return `${lines.flatMap((line) => indented(line, style)).join("\n")}
`;
}
function failure({ name, gate, place, differences: differences2 }, file2) {
  return [
    `\u2717 ${name}`,
    `  at ${file2}:${place.line}:${place.column}, gate ${gate}`,
    ...differences2.flatMap(({ what, expected: expected2, seen }) => [
      `  ${what}`,
      `    expected  ${expected2}`,
      `    seen      ${seen}`
    ])
  ];
}
function indented(line, { width }) {
  const text = line.trimStart();
  const indent = " ".repeat(line.length - text.length);
  return wrap(terminalLine(text), width - indent.length, "          ").map((one) => indent + one);
}
function resultsJson({ file: file2, checklist, cases }) {
  const passed = cases.every(({ differences: differences2 }) => differences2.length === 0);
  const results = cases.map(({ place, ...one }) => ({ ...one, ...place, passed: one.differences.length === 0 }));
  return `${JSON.stringify({ test: 1, passed, file: file2, checklist, cases: results }, null, 2)}
`;
}

// src/cli/testing/override-facts.ts
function overrideFacts(facts, { set, remove }) {
  const root = { facts: structuredClone(facts) };
  for (const [pointer2, value] of Object.entries(set)) {
    const found = find(root, pointer2);
    if (!found.ok) return found;
    const refused2 = put(found, pointer2, value);
    if (refused2 !== null) return refused2;
  }
  for (const pointer2 of remove) {
    const found = find(root, pointer2);
    if (!found.ok) return found;
    const { holder, key } = found;
    if (!has(holder, key)) return missing(pointer2, holder);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return { ok: true, value: root["facts"] };
}
function find(root, pointer2) {
  const keys = ["facts", ...pointer2.split("/").slice(1).map(unescaped)];
  const [last = "", ...before] = keys.toReversed();
  let holder = root;
  for (const key of before.toReversed()) {
    const inside = has(holder, key) ? Reflect.get(holder, key) : void 0;
    if (!isHolder(inside)) return missing(pointer2, holder);
    holder = inside;
  }
  return { ok: true, holder, key: last };
}
function put({ holder, key }, pointer2, value) {
  if (Array.isArray(holder)) {
    if (key === "-") holder.push(value);
    else if (has(holder, key)) holder[Number(key)] = value;
    else return missing(pointer2, holder);
    return null;
  }
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
  return null;
}
function has(holder, key) {
  return Array.isArray(holder) ? /^(?:0|[1-9]\d{0,8})$/.test(key) && Number(key) < holder.length : Object.hasOwn(holder, key);
}
function isHolder(value) {
  return typeof value === "object" && value !== null;
}
function unescaped(token) {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
function missing(pointer2, holder) {
  const allowed = Array.isArray(holder) ? `a place of the list, which has ${holder.length}, or /- at the end to append` : `one of ${Object.keys(holder).slice(0, 20).join(", ")}`;
  return { ok: false, pointer: pointer2, seen: "the facts have no such place", allowed };
}

// src/cli/testing/compare.ts
function differences(rollCall, expect) {
  const { verdict, open, blockers } = expect;
  return [
    ...verdict === void 0 ? [] : compare("verdict", verdict, rollCall.verdict),
    ...open === void 0 ? [] : compare("open", open ? "yes" : "no", rollCall.open ? "yes" : "no"),
    ...blockers === void 0 ? [] : compare("blockers", codes(blockers), codes(rollCall.blockers.map(({ code: code2 }) => code2))),
    ...[...expect.findings].flatMap(([item, { outcome: outcome2, code: code2 }]) => itemDifference(rollCall, item, outcome2, code2))
  ];
}
function compare(what, expected2, seen) {
  return expected2 === seen ? [] : [{ what, expected: expected2, seen }];
}
function codes(list) {
  return list.length === 0 ? "none" : list.toSorted().join(", ");
}
function itemDifference({ findings }, item, outcome2, code2) {
  const what = `item ${item}`;
  const expected2 = code2 === null ? outcome2 : `${outcome2} [${code2}]`;
  const finding2 = findings.find((one) => one.item === item);
  if (finding2 === void 0) {
    const there = findings.map((one) => one.item).join(", ");
    return [{ what, expected: expected2, seen: `this gate asks for no such item; it asks for ${there === "" ? "none" : there}` }];
  }
  if (finding2.outcome === outcome2 && (code2 === null || finding2.code === code2)) return [];
  return [{ what, expected: expected2, seen: `${finding2.outcome} [${finding2.code}] ${finding2.sentence}` }];
}

// src/cli/testing/run-case.ts
function runCase(testCase2, checklist, facts, now) {
  const { name, gate, place, expect } = testCase2;
  const rollCall = rollCallOf(gate, checklist, { ...facts, now });
  const found = rollCall === null ? [notMet(gate)] : differences(rollCall, expect);
  return { name, gate, place, differences: found };
}
function rollCallOf(gate, checklist, facts) {
  const environment = gate === "merge" ? null : gate;
  const subject = { ...facts.subject, environment };
  const { rollCalls } = judgeGates({ state: "valid", checklist }, { ...facts, subject });
  return rollCalls.find((one) => environment === null === (one.gate.kind === "merge")) ?? null;
}
function notMet(gate) {
  return { what: "gate", expected: gate, seen: "the facts are about nothing that meets this gate" };
}

// src/cli/testing/test-file.ts
import { Ajv2020 } from "ajv/dist/2020.js";

// src/cli/testing/schema.ts
var outcome = { type: "string", enum: Object.keys(outcomes) };
var code = { type: "string", enum: Object.keys(reasons) };
var file = { type: "string", minLength: 1, maxLength: 1e3 };
var pointer = { type: "string", pattern: "^(?:/[^/]*)+$" };
var instant = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$" };
var finding = {
  oneOf: [
    { ...outcome, description: "The outcome alone; any reason will do." },
    {
      type: "object",
      additionalProperties: false,
      required: ["outcome"],
      properties: {
        outcome: { ...outcome, description: "How the item must stand." },
        code: { ...code, description: "The reason it must give; see docs/reason-codes.md." }
      }
    }
  ]
};
var expectation = {
  description: "What must come out. Whatever is not named is not looked at.",
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: {
    verdict: { type: "string", enum: ["go", "no-go", "pending"], description: "What follows from all items together." },
    open: { type: "boolean", description: "Whether it may go on: at `go`, or where the gate only advises or is off." },
    blockers: {
      type: "array",
      maxItems: 20,
      uniqueItems: true,
      items: code,
      description: "Codes of everything that stops the whole gate whatever the items say, all of them; `[]` is nothing."
    },
    findings: {
      type: "object",
      minProperties: 1,
      maxProperties: 200,
      additionalProperties: finding,
      description: "Items by their names, each with its outcome, or with `outcome` and `code`.",
      examples: [{ tests: "met", qa: { outcome: "pending", code: "SIGNOFF_MISSING" } }]
    }
  }
};
var testCase = {
  description: "One question: these facts, this gate, what must come out.",
  type: "object",
  additionalProperties: false,
  required: ["name", "gate", "expect"],
  properties: {
    name: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      description: "A sentence about what is expected. Each once."
    },
    gate: {
      type: "string",
      minLength: 1,
      maxLength: 100,
      description: "`merge`, or the name of an environment.",
      examples: ["merge", "production"]
    },
    facts: { ...file, description: "A facts file, from the folder of this file. Default: that of the whole file." },
    now: { ...instant, description: "Judge as of this time (UTC). Default: `--now`, else the time in the facts." },
    set: {
      type: "object",
      minProperties: 1,
      maxProperties: 100,
      propertyNames: pointer,
      description: "Values to put into the facts first, by their places as JSON pointers. The place, or for a new key the map around it, must be there; `/-` at the end appends to a list.",
      examples: [{ "/changes/0/labels": ["risky"], "/commits/0/checks/0/conclusion": "failure" }]
    },
    remove: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
      items: pointer,
      description: "Places to take out of the facts after that, one after the other.",
      examples: [["/changes/0/comments/0"]]
    },
    expect: expectation
  }
};
var testFileSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Holdpoint tests",
  description: "What a checklist must say about recorded facts: `.github/holdpoint.test.yml`, run by `holdpoint test`.",
  type: "object",
  additionalProperties: false,
  required: ["version", "cases"],
  properties: {
    version: { const: 1, description: "Level of this format." },
    checklist: {
      ...file,
      description: "The checklist, from the folder of this file. Default: `holdpoint.yml` beside it."
    },
    facts: {
      ...file,
      description: "Facts that cases start from, from the folder of this file, as `holdpoint facts` writes them."
    },
    cases: { type: "array", minItems: 1, maxItems: 500, items: testCase }
  }
};

// src/cli/testing/test-file.ts
function readTestFile(bytes, file2) {
  const text = readSourceText(bytes);
  if (!text.ok) return refused(mistake(file2, text.fault.seen, text.fault.allowed, text.fault.next));
  const yaml = readYaml(text.text);
  const placeAt = (offset) => {
    const { line, col } = yaml.lines.linePos(offset);
    return { line, column: col };
  };
  if (!yaml.ok) {
    const { fault } = yaml;
    return refused(mistake(at(file2, placeAt(fault.offset)), fault.seen ?? fault.message, fault.allowed, fault.next));
  }
  const { tree } = yaml;
  const placeOf = (keys) => placeAt(tree.spotOf(keys).key);
  const [first, ...more] = mistakesIn(tree, (keys) => at(file2, placeOf(keys)));
  if (first !== void 0) return refused(first, ...more);
  return isTestFile(tree.data) ? { ok: true, tests: testsOf(tree.data, placeOf) } : refused(unfit(file2));
}
var validate = new Ajv2020({ verbose: true, allErrors: true }).compile(testFileSchema);
function isTestFile(data) {
  return validate(data);
}
function mistakesIn(tree, place) {
  const { data, drafts } = tree;
  const written = drafts.map((one) => mistake(place(one.at), one.seen ?? one.message, one.allowed, one.next));
  if (written.length > 0) return written;
  if (!isTestFile(data)) {
    return schemaMistakes(validate.errors ?? []).map(
      ({ path, seen, allowed }) => mistake(`${place(keysOf(path))} ${path}`.trimEnd(), seen, allowed, "mend it; see docs/testing.md")
    );
  }
  return [...namedTwice(data, place), ...withoutFacts(data, place)];
}
function keysOf(path) {
  const tokens = path.split("/").slice(1);
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function namedTwice({ cases }, place) {
  const names = cases.map(({ name }) => name);
  return names.flatMap(
    (name, index) => names.indexOf(name) === index ? [] : [
      mistake(
        place(["cases", index, "name"]),
        `a second case ${JSON.stringify(name)}`,
        "each name once",
        "say how the two differ"
      )
    ]
  );
}
function withoutFacts({ cases, facts }, place) {
  if (facts !== void 0) return [];
  return cases.flatMap(
    (one, index) => one.facts === void 0 ? [
      mistake(
        place(["cases", index]),
        "neither the case nor the file names facts",
        "`facts: FILE` in the case or at the top",
        "record some with `holdpoint facts`"
      )
    ] : []
  );
}
function testsOf({ checklist = "holdpoint.yml", facts = "", cases }, placeOf) {
  return {
    checklist,
    cases: cases.map((one, index) => {
      const { findings = {}, ...expect } = one.expect;
      return {
        name: one.name,
        gate: one.gate,
        facts: one.facts ?? facts,
        now: one.now ?? null,
        overrides: { set: one.set ?? {}, remove: one.remove ?? [] },
        expect: { ...expect, findings: new Map(Object.entries(findings).map(([item, how]) => [item, expected(how)])) },
        place: placeOf(["cases", index])
      };
    })
  };
}
function expected(how) {
  return typeof how === "string" ? { outcome: how, code: null } : { outcome: how.outcome, code: how.code ?? null };
}
function at(file2, { line, column }) {
  return `${file2}:${line}:${column}`;
}
function mistake(place, seen, allowed, next) {
  return { code: "TESTS_INVALID", exit: 2, place, seen: seen ?? "something else", allowed, next };
}
function unfit(file2) {
  return mistake(file2, "the file does not fit the schema", "see schema/holdpoint-test.schema.json", "mend it");
}
function refused(first, ...more) {
  return { ok: false, refusals: [first, ...more] };
}

// src/cli/commands/test.ts
async function runTest(options, surroundings) {
  const { file: file2, now = null, json = false } = options;
  const tests = await readNamedFile(surroundings, file2, "test file", "write one; see docs/testing.md");
  if (!tests.ok) return refuse(surroundings, tests.refusal, json);
  const read = readTestFile(tests.bytes, file2);
  if (!read.ok) return refuseAll(surroundings, read.refusals, json);
  const { cases } = read.tests;
  const folder = dirname(file2);
  const checklistFile = join(folder, read.tests.checklist);
  const text = await readNamedFile(surroundings, checklistFile, "checklist");
  if (!text.ok) return refuse(surroundings, text.refusal, json);
  const parsed = parseChecklist(text.bytes, checklistFile);
  const source = new TextDecoder().decode(text.bytes);
  if (!parsed.ok && parsed.wanted === void 0) return report(parsed.problems, source, json, surroundings);
  const checklistFor = (facts) => parsed.ok ? parsed : parseChecklist(text.bytes, checklistFile, policiesIn(facts));
  const results = await runCases(cases, { file: file2, folder, checklistFor, now }, surroundings);
  if (!results.ok && "problems" in results) return report(results.problems, source, json, surroundings);
  if (!results.ok) return refuse(surroundings, results.refusal, json);
  const ran = { file: file2, checklist: checklistFile, cases: results.cases };
  surroundings.out(json ? resultsJson(ran) : formatResults(ran, surroundings));
  return ran.cases.every(({ differences: differences2 }) => differences2.length === 0) ? 0 : 1;
}
async function runCases(cases, run, surroundings) {
  const values = /* @__PURE__ */ new Map();
  const results = [];
  for (const one of cases) {
    const facts = join(run.folder, one.facts);
    if (!values.has(facts)) {
      const text = await readTextFile(surroundings, facts, "facts file");
      if (!text.ok) return text;
      const read2 = readFacts(text.text, facts);
      if (!read2.ok) return read2;
      values.set(facts, read2.facts);
    }
    const read = factsOf(one, facts, values.get(facts), run);
    if (!read.ok) return read;
    const parsed = run.checklistFor(read.facts);
    if (!parsed.ok) return { ok: false, problems: parsed.problems };
    results.push(runCase(one, parsed.checklist, read.facts, one.now ?? run.now ?? read.facts.now));
  }
  return { ok: true, cases: results };
}
function factsOf({ name, place, overrides }, factsFile, value, { file: file2 }) {
  const changed = overrideFacts(value, overrides);
  const here = `${file2}:${place.line}:${place.column} ${JSON.stringify(name)}`;
  if (changed.ok) return readFactsValue(changed.value, `${here}, ${factsFile}`);
  const { pointer: pointer2, seen, allowed } = changed;
  const next = `look for the place in ${factsFile}`;
  return { ok: false, refusal: { code: "TESTS_INVALID", exit: 2, place: `${here} ${pointer2}`, seen, allowed, next } };
}
export {
  runTest
};
