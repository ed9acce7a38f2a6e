import {
  isCombined,
  placedParts
} from "./chunk-OQEANZAU.js";

// src/checklist/warnings/placed-proofs.ts
function placedProofs({ id, evidence }) {
  return placed(evidence, ["items", id]);
}
function placed(evidence, at) {
  if (!isCombined(evidence)) return [{ at: [...at, evidence.kind], proof: evidence }];
  return evidence.kind === "not" ? [] : placedParts(evidence, at).flatMap(([part, below]) => placed(part, below));
}
function canBeMet(evidence, isPossible) {
  if (!isCombined(evidence)) return isPossible(evidence);
  const possible = evidence.of.filter((part) => canBeMet(part, isPossible)).length;
  switch (evidence.kind) {
    case "all":
      return possible === evidence.of.length;
    case "any":
      return possible > 0;
    case "at-least":
      return possible >= evidence.count;
    case "not":
      return true;
  }
}

export {
  placedProofs,
  canBeMet
};
