import {
  readFacts,
  reasons
} from "./chunk-GT7SEYSI.js";
import {
  changeLines,
  exitCodeOf,
  lapseLines,
  opening,
  paintSign,
  stopLines
} from "./chunk-MUQZU5NC.js";
import {
  wrap
} from "./chunk-WVO3AZOC.js";
import {
  judgeInFlight
} from "./chunk-WI7IIUIZ.js";
import {
  rollCallJson,
  stepText,
  whoCanSignText
} from "./chunk-GRBXMJ6Q.js";
import {
  isOpen,
  outcomes
} from "./chunk-IXNGPFTJ.js";
import {
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
  parseChecklist
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
import {
  sayWindow
} from "./chunk-OQEANZAU.js";
import "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z2I6M7HA.js";
import "./chunk-UDSYEUHM.js";
import {
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/report/asked.ts
function asked(evidence) {
  if (evidence.kind === "not") return "not";
  if (evidence.kind === "at-least") return `at least ${evidence.count} of ${evidence.of.length}`;
  if ("of" in evidence) return `${evidence.kind} of ${evidence.of.length}`;
  const keys = Object.entries(written(evidence)).filter(([, value]) => saysSomething(value));
  const [first] = keys;
  const isShort = keys.length === 1 && shorthands.has(evidence.kind);
  return `${evidence.kind}: ${said(isShort ? first?.[1] : Object.fromEntries(keys))}`;
}
var shorthands = /* @__PURE__ */ new Set(["check", "signoff", "tick", "file", "attestation"]);
function written(proof) {
  if (proof.kind === "window") return sayWindow(proof.spec);
  if (proof.kind === "review") {
    const { users, teams, ...rest } = proof.spec;
    return { from: [...users, ...teams], ...rest };
  }
  if (proof.kind === "variables") return { names: proof.spec.variables, secrets: proof.spec.secrets };
  if (proof.kind === "deployment") {
    const { environment, lasting, ...rest } = proof.spec;
    return { environment, for: lasting, ...rest };
  }
  return proof.spec;
}
function askedWhen(when) {
  return when === null ? null : said({ "": when }).slice("{ : ".length, -" }".length);
}
function partsAsked(evidence) {
  return "of" in evidence ? evidence.of : [];
}
function said(value) {
  if (Array.isArray(value)) return `[${value.map(said).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).filter(([, entry]) => saysSomething(entry));
  return `{ ${entries.map(([key, entry]) => `${kebab(key)}: ${said(entry)}`).join(", ")} }`;
}
function saysSomething(value) {
  return value !== null && value !== void 0 && value !== false && !(Array.isArray(value) && value.length === 0);
}
function kebab(key) {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// src/report/tree.ts
function drawTree(branches, width) {
  return branches.flatMap(({ lines, branches: below }, index) => {
    const isLast = index === branches.length - 1;
    const room = width - 3;
    const [first = "", ...rest] = lines(room);
    const bar = isLast ? "   " : "\u2502  ";
    return [(isLast ? "\u2514\u2500 " : "\u251C\u2500 ") + first, ...[...rest, ...drawTree(below, room)].map((line) => bar + line)];
  });
}

// src/report/explain.ts
var hanging = " ".repeat(6);
function formatExplanation(rollCall, style, by = null) {
  const lines = [
    ...opening(rollCall, style),
    ...source(rollCall, by).flatMap((line) => wrap(terminalLine(line), style.width, "  ")),
    ...stopLines(rollCall, style, true),
    ...changeLines(rollCall, style),
    ...lapseLines(rollCall, style),
    ...sectionsOf(rollCall.findings).flatMap((findings) => section(findings, style, by))
  ];
  return `${lines.join("\n")}
`;
}
function source(rollCall, by) {
  const { now, judge, enforcement, adviseUntil, nextLook } = rollCall;
  const until = adviseUntil === null ? "" : ` until ${adviseUntil}`;
  return [
    `judged at ${now} by ${judgedBy(rollCall, by)}`,
    `enforcement ${enforcement}${until}, judge ${judge}`,
    ...nextLook === null ? [] : [`time alone may change it at ${nextLook}`]
  ];
}
function judgedBy(rollCall, by) {
  if (by === null) return recorded(rollCall);
  const { file } = by;
  return by.recorded ? `${file}, the same as ${recorded(rollCall)}` : `${file}, which is not the recorded checklist`;
}
function recorded({ checklist }) {
  if (checklist === null) return "no checklist";
  const { path, ref, commit, blob } = checklist;
  return `${path} of ${ref}, commit ${commit.slice(0, 12)}, blob ${blob.slice(0, 12)}`;
}
function sectionsOf(findings) {
  const starts = findings.flatMap(({ section: section2 }, index) => section2 === findings[index - 1]?.section ? [] : [index]);
  return starts.map((start, index) => findings.slice(start, starts[index + 1]));
}
function section(findings, style, by) {
  const heading = findings[0]?.section ?? "Items";
  const branches = findings.map((finding) => {
    const item = by?.items.find(({ id }) => id === finding.item);
    const evidence = item?.evidence ?? null;
    const name = `${finding.item}  ${finding.title}`;
    return branchOf(
      finding,
      name,
      [...asks(evidence), ...conditions(item?.when ?? null), ...about(finding), ...people(finding)],
      evidence,
      style
    );
  });
  return ["", ...wrap(terminalLine(heading), style.width, "  "), ...drawTree(branches, style.width)];
}
function asks(evidence) {
  return evidence === null ? [] : [`asks  ${asked(evidence)}`];
}
function conditions(when) {
  const wanted = askedWhen(when);
  return wanted === null ? [] : [`when  ${wanted}`];
}
function about({ phase, environment, ask, wording, from }) {
  const origin = from === void 0 ? "" : `, from ${from}`;
  return [`for   ${environment}, ${phase}, asked per ${ask}, wording ${wording}${origin}`];
}
function people(finding) {
  const who = whoCanSignText(finding);
  return who === "" ? [] : [`who   ${who}`];
}
function branchOf(answer, name, said2, evidence, style) {
  const parts = answer.parts ?? [];
  const wanted = evidence === null ? [] : answer.code === "COUNTS_LATER" ? [evidence] : partsAsked(evidence);
  return {
    lines: (width) => answerLines(answer, name, said2, { ...style, width }),
    branches: parts.map((part, index) => {
      const exception = exceptions[answer.code];
      if (exception !== void 0) return branchOf(part, exception, [], evidence, style);
      const one = wanted[index] ?? null;
      const partName = one === null ? `part ${index + 1} of ${parts.length}` : asked(one);
      return branchOf(part, partName, [], one, style);
    })
  };
}
var exceptions = {
  WAIVED: "without the waiver",
  WAIVER_UNREAD: "without the waiver",
  ASKED_LATER: "without the profile",
  PROFILE_NEEDS_APP: "without the profile"
};
function answerLines(answer, name, said2, style) {
  const { word } = outcomes[answer.outcome];
  const room = style.width - 2;
  const [head = "", ...rest] = wrap(terminalLine(name), room, "");
  const words = [
    `${word} [${answer.code}] ${ownSentence(answer)}`,
    ...said2,
    ...ownFacts(answer).map(factLine),
    ...answer.nextLook === void 0 ? [] : [`time  alone changes it at ${answer.nextLook}`],
    ...answer.lapses === void 0 ? [] : [`time  it lapses at ${answer.lapses}`]
  ];
  const body = words.flatMap((line) => wrap(terminalLine(line), room, hanging));
  const next = stepsOf(answer).flatMap((step) => stepLines(step, room));
  return [`${paintSign(answer.outcome, style)} ${head}`, ...[...rest, ...body, ...next].map((line) => `  ${line}`)];
}
function stepsOf({ outcome, next, parts = [], code }) {
  if (!isOpen(outcome) || parts.length > 0) return [];
  return next.length > 0 ? next : [{ who: "nobody", how: reasons[code].remedy }];
}
function stepLines(step, room) {
  const { paste } = step;
  const words = wrap(terminalLine(`next  ${stepText(step)}${paste === void 0 ? "" : ":"}`), room, hanging);
  return paste === void 0 ? words : [...words, hanging + terminalLine(paste)];
}
function ownSentence({ sentence, parts = [] }) {
  const rest = parts.reduce((text, part) => text.replace(part.sentence, ""), sentence).trim().replace(/ Without it:$/, "");
  return rest.endsWith(":") ? `${rest.slice(0, -1)}.` : rest;
}
function ownFacts({ facts, parts = [] }) {
  const below = new Set(parts.flatMap((part) => part.facts.map(factLine)));
  return facts.filter((fact) => !below.has(factLine(fact)));
}
function factLine({ what, source: source2, observer, at }) {
  return `seen  ${what} (from ${source2}, by ${observer} at ${at})`;
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
  const parsed = parseChecklist(checklistFile.bytes, options.checklist, policiesIn(facts.facts));
  if (!parsed.ok) return report(parsed.problems, new TextDecoder().decode(checklistFile.bytes), json, surroundings);
  const asked2 = asAsked(facts.facts, options);
  const recorded2 = isRecorded(checklistFile.bytes, asked2);
  const { rollCalls } = judgeInFlight({ state: "valid", checklist: parsed.checklist }, asked2);
  if (json) surroundings.out(asJson(recorded2 ? rollCalls : rollCalls.map(withoutOrigin), asked2));
  else {
    const by = { file: options.checklist, recorded: recorded2, items: parsed.checklist.items };
    surroundings.out(rollCalls.map((rollCall) => formatExplanation(rollCall, surroundings, by)).join("\n"));
  }
  return exitOf(rollCalls, asked2);
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
