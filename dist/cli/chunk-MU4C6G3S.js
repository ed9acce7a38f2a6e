import {
  namedPolicies
} from "./chunk-AAKX4AMO.js";
import {
  gitHubAccess
} from "./chunk-X53V2BRR.js";
import {
  placeWarnings
} from "./chunk-2ZDC2LSD.js";
import {
  parseChecklist
} from "./chunk-ZJKZ2U2B.js";
import {
  readNamedFile
} from "./chunk-XNLM5IFK.js";
import {
  staticWarnings
} from "./chunk-PMZXVEDL.js";
import {
  clean,
  visible
} from "./chunk-H45GHJOG.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-PGXWOCZN.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";

// src/checklist/problems/problem-text.ts
function formatProblem(problem, source) {
  const { file, line, column, code, message, seen, allowed, next } = problem;
  return [
    `${clean(file)}:${line}:${column}: ${message} [${code}]`,
    ...source === void 0 ? [] : excerpt(source, line, column),
    ...seen === null ? [] : [`  seen:    ${seen}`],
    ...allowed === null ? [] : [`  allowed: ${allowed}`],
    `  next:    ${next}`
  ].join("\n");
}
var widest = 160;
function excerpt(source, line, column) {
  const written = source.split(/\r\n|\n/)[line - 1]?.trimEnd() ?? "";
  const text = written.replaceAll("	", "\u2192");
  if (text === "" || text.length > widest || visible(text) !== text) return [];
  const margin = String(line).length;
  return [`  ${line} | ${text}`, `  ${" ".repeat(margin)} | ${" ".repeat(column - 1)}^`];
}

// src/checklist/warnings/warning-text.ts
function formatWarning(warning, source) {
  return formatProblem({ ...warning, message: `warning: ${warning.message}` }, source);
}

// src/cli/commands/validate.ts
async function runValidate(options, surroundings) {
  const { file, json = false, live = false } = options;
  const read = await readNamedFile(
    surroundings,
    file,
    "checklist",
    "name an existing file, or write one with `holdpoint init`"
  );
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const named = await namedPolicies(surroundings, options.policy ?? []);
  if (!named.ok) return refuse(surroundings, named.refusal, json);
  const parsed = parseChecklist(read.bytes, file, named.policies);
  const source = new TextDecoder().decode(read.bytes);
  if (!parsed.ok) return report(parsed.problems, source, json, surroundings);
  const { checklist } = parsed;
  const looked = live ? await lookAround(checklist, options, surroundings) : null;
  if (looked !== null && !looked.ok) return refuse(surroundings, looked.refusal, json);
  const drafts = looked?.drafts ?? staticWarnings(checklist, surroundings.now());
  const warnings = placeWarnings(drafts, { file, source: read.bytes, checklist });
  if (json) surroundings.out(`${JSON.stringify({ valid: true, problems: [], warnings }, null, 2)}
`);
  else {
    surroundings.err(warnings.map((warning) => `${formatWarning(warning, source)}

`).join(""));
    surroundings.out(`${summary(file, checklist, warnings.length)}
`);
  }
  return options.strict === true && warnings.length > 0 ? 1 : 0;
}
async function lookAround(checklist, options, surroundings) {
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return github;
  const { repository, request } = github.access;
  const { connectLookUp } = await import("./look-up-XT3OD6PA.js");
  const { liveQuestions } = await import("./live-questions-7EZ6RRPZ.js");
  const { liveWarnings } = await import("./live-warnings-4XMOWKHD.js");
  const facts = await connectLookUp(request, repository)(liveQuestions(checklist));
  if (!facts.ok) return { ok: false, refusal: refusalOfFault(repository, facts.fault) };
  return { ok: true, drafts: liveWarnings(checklist, facts.value, surroundings.now()) };
}
function summary(file, { items, environments }, warnings) {
  const scope = `${count(items.length, "item")} for ${environments.map(({ name }) => terminalLine(name)).join(", ")}`;
  return `${terminalLine(file)}: ${scope}; no problem${warnings === 0 ? "" : `, ${count(warnings, "warning")}`}.`;
}
function report(problems, source, json, surroundings) {
  if (json) {
    surroundings.out(`${JSON.stringify({ valid: false, problems, warnings: [] }, null, 2)}
`);
    return 1;
  }
  surroundings.err(
    `${problems.map((problem) => formatProblem(problem, source)).join("\n\n")}

${count(problems.length, "problem")}. Nothing opens with this file.
`
  );
  return 1;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export {
  runValidate,
  report
};
