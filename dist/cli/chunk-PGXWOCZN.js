import {
  faultText,
  withReason
} from "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";

// src/cli/refusal.ts
function refuse(surroundings, refusal, json) {
  if (json) surroundings.out(`${JSON.stringify({ refused: refusal }, null, 2)}
`);
  else surroundings.err(formatRefusal(refusal));
  return refusal.exit;
}
function refuseAll(surroundings, [first, ...more], json) {
  if (json) surroundings.out(`${JSON.stringify({ refused: first, more }, null, 2)}
`);
  else for (const refusal of [first, ...more]) surroundings.err(formatRefusal(refusal));
  return first.exit;
}
function refusalOfFault(repository, fault) {
  const { code, seen, meaning, next } = faultText(fault);
  return {
    code: "UNREADABLE",
    exit: 3,
    place: repository,
    seen: `${code}: ${withReason(meaning, seen)}`,
    allowed: null,
    next
  };
}
function formatRefusal({ place, seen, allowed, next }) {
  const lines = [
    `holdpoint: ${place}: ${seen}`,
    ...allowed === null ? [] : [`  allowed: ${allowed}`],
    `  next: ${next}`
  ];
  return `${lines.map((line) => line.slice(0, line.length - line.trimStart().length) + terminalLine(line)).join("\n")}
`;
}

export {
  refuse,
  refuseAll,
  refusalOfFault
};
