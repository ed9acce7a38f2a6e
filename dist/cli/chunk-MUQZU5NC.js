import {
  wrap
} from "./chunk-WVO3AZOC.js";
import {
  headline,
  held,
  lapsesOf,
  overrideLines,
  problemText,
  profileLines,
  releaseLines,
  stepText,
  tellLapse,
  wayBackLines,
  whoCanSignText
} from "./chunk-GRBXMJ6Q.js";
import {
  isOpen,
  outcomes
} from "./chunk-IXNGPFTJ.js";
import {
  gateCheckName
} from "./chunk-OCKBYJ3P.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";

// src/gate/exit-code.ts
function exitCodeOf(answer) {
  if (answer.kind === "unreadable") return 3;
  const { rollCall } = answer;
  if (rollCall.open) return 0;
  if (rollCall.blockers.some((blocker) => blocker.code === "CONFIG_TOO_NEW")) return 3;
  if (rollCall.verdict === "no-go") return 1;
  return hasUnknown(rollCall) ? 3 : 1;
}
function hasUnknown({ blockers, findings, release }) {
  return [...blockers, ...findings, ...release?.changes ?? []].some(({ outcome }) => outcome === "unknown");
}

// src/report/terminal.ts
var colours = {
  met: "32",
  waived: "36",
  later: "36",
  unmet: "31",
  pending: "33",
  unknown: "35",
  "not-applicable": "2"
};
var widestTitle = 40;
var narrowest = 40;
function formatRollCall(rollCall, style) {
  const lines = [
    ...opening(rollCall, style),
    ...stopLines(rollCall, style),
    ...changeLines(rollCall, style),
    ...itemLines(rollCall.findings, style),
    ...lapseLines(rollCall, style)
  ];
  return `${lines.join("\n")}
`;
}
function opening(rollCall, style) {
  const { gate, repository, change, candidate } = rollCall;
  const name = terminalLine(gateCheckName(gate));
  const number = change === null ? "" : ` #${change.number}`;
  const colour = rollCall.verdict === "go" ? colours.met : rollCall.verdict === "no-go" ? colours.unmet : colours.pending;
  return [
    ...wrap(
      `${name} for ${terminalLine(repository.name)}${number} at ${terminalLine(candidate.slice(0, 12))}`,
      style.width,
      ""
    ),
    ...wrap(headline(rollCall), style.width, "").map((line) => paint(line, colour, style))
  ];
}
function stopLines(rollCall, style, withCodes = false) {
  const { problems, holds, blockers } = rollCall;
  const coded = (code) => withCodes ? `[${code}] ` : "";
  const line = (text) => wrap(terminalLine(text), style.width, "  ");
  const lines = [
    ...[...overrideLines(rollCall), ...profileLines(rollCall)].flatMap((text) => line(`!! ${text}`)),
    ...wayBackLines(rollCall).flatMap(line),
    ...problems.flatMap((problem) => {
      const place = `${problem.file}:${problem.line}:${problem.column}`;
      return line(`${outcomes.unmet.sign} ${coded(problem.code)}${place} ${problemText(problem)}`);
    }),
    ...holds.flatMap((hold) => {
      const where = hold.environment === null ? "" : `, in ${hold.environment}`;
      const code = hold.certain ? "HELD" : "MAYBE_HELD";
      return line(`! ${coded(code)}${held(hold)}, since ${hold.at}${where}`);
    }),
    ...blockers.flatMap(({ outcome, code, sentence, next }) => [
      ...line(`${outcomes[outcome].sign} ${coded(code)}${sentence}`),
      ...stepLines(next, "    next: ", style)
    ])
  ];
  return lines.length === 0 ? [] : ["", ...lines];
}
function changeLines(rollCall, style) {
  const lines = releaseLines(rollCall).flatMap((text) => wrap(terminalLine(text), style.width, "  "));
  return lines.length === 0 ? [] : ["", ...lines];
}
function lapseLines(rollCall, style) {
  const lines = lapsesOf(rollCall).flatMap((one) => wrap(terminalLine(tellLapse(one)), style.width, "  "));
  return lines.length === 0 ? [] : ["", ...lines];
}
function itemLines(findings, style) {
  const column = Math.min(widestTitle, Math.max(0, ...findings.map(({ title }) => terminalLine(title).length)));
  return findings.flatMap((finding, index) => {
    const begins = index === 0 || finding.section !== findings[index - 1]?.section;
    const heading = begins ? ["", ...finding.section === null ? [] : [terminalLine(finding.section)]] : [];
    return [...heading, ...itemLine(finding, column, style), ...openSteps(finding, style)];
  });
}
function itemLine(finding, column, style) {
  const mark = paintSign(finding.outcome, style);
  const title = terminalLine(finding.title).padEnd(column);
  const room = style.width - 4;
  const hanging = " ".repeat(room - column > narrowest ? column + 2 : 2);
  const [first = "", ...rest] = wrap(`${title}  ${terminalLine(finding.sentence)}`, room, hanging);
  return [`  ${mark} ${first}`, ...rest.map((line) => " ".repeat(4) + line)];
}
function openSteps(finding, style) {
  const { outcome, next } = finding;
  if (!isOpen(outcome)) return [];
  const who = whoCanSignText(finding);
  const lines = who === "" ? [] : wrap(terminalLine(who), style.width - 6, "  ").map((line) => `      ${line}`);
  return [...lines, ...stepLines(next, "      next: ", style)];
}
function stepLines(next, lead, style) {
  const indent = " ".repeat(lead.length - lead.trimStart().length);
  return next.flatMap((step) => {
    const words = `${lead.trimStart()}${stepText(step)}${step.paste === void 0 ? "" : ":"}`;
    const lines = wrap(terminalLine(words), style.width - indent.length, "  ").map((line) => indent + line);
    return step.paste === void 0 ? lines : [...lines, `${indent}  ${terminalLine(step.paste)}`];
  });
}
function paintSign(outcome, style) {
  return paint(outcomes[outcome].sign, colours[outcome], style);
}
function paint(text, colour, style) {
  return style.colour ? `\x1B[${colour}m${text}\x1B[0m` : text;
}

export {
  exitCodeOf,
  formatRollCall,
  opening,
  stopLines,
  changeLines,
  lapseLines,
  paintSign
};
