import {
  clean,
  parseChecklist,
  visible
} from "./chunk-IIKTVYW3.js";
import {
  readNamedFile
} from "./chunk-XNLM5IFK.js";
import {
  refuse
} from "./chunk-4GXIQIZQ.js";
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
  const text = source.split(/\r\n|\n/)[line - 1]?.trimEnd() ?? "";
  if (text === "" || text.length > widest || visible(text) !== text) return [];
  const margin = String(line).length;
  return [`  ${line} | ${text}`, `  ${" ".repeat(margin)} | ${" ".repeat(column - 1)}^`];
}

// src/cli/commands/validate.ts
async function runValidate({ file, json = false }, surroundings) {
  const read = await readNamedFile(
    surroundings,
    file,
    "checklist",
    "name an existing file, or write one with `holdpoint init`"
  );
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const parsed = parseChecklist(read.bytes, file);
  if (!parsed.ok) return report(parsed.problems, new TextDecoder().decode(read.bytes), json, surroundings);
  const { items, environments } = parsed.checklist;
  if (json) surroundings.out(`${JSON.stringify({ valid: true, problems: [] })}
`);
  else
    surroundings.out(
      `${terminalLine(file)}: ${count(items.length, "item")} for ${environments.map(({ name }) => terminalLine(name)).join(", ")}; no problem.
`
    );
  return 0;
}
function report(problems, source, json, surroundings) {
  if (json) {
    surroundings.out(`${JSON.stringify({ valid: false, problems }, null, 2)}
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
