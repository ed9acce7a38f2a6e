import {
  namedLogins,
  namedTeams
} from "./chunk-NWNODPP4.js";
import "./chunk-MR2BGIV6.js";
import {
  proofsOf
} from "./chunk-OQEANZAU.js";
import "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-WE2AM2TA.js";

// src/checklist/warnings/live/live-questions.ts
function liveQuestions(checklist) {
  const { environments, items } = checklist;
  const proofs = items.flatMap(({ evidence }) => proofsOf(evidence));
  const whens = items.flatMap(({ when }) => when === null ? [] : [when]);
  const kinds = new Set(proofs.map(({ kind }) => kind));
  const workflows = proofs.flatMap((proof) => {
    if (proof.kind === "workflow") return [proof.spec.path];
    return proof.kind === "check" && proof.spec.workflow !== null ? [proof.spec.workflow] : [];
  });
  return {
    logins: distinct(namedLogins(checklist).map(({ name }) => name)),
    teams: distinct(namedTeams(checklist).map(({ name }) => name)),
    workflows: [.../* @__PURE__ */ new Set([...workflows, ...environments.flatMap((one) => one.workflows ?? [])])],
    checks: kinds.has("check"),
    paths: kinds.has("file") || kinds.has("codeowners") || [...whens, ...environments].some(({ paths }) => paths !== void 0),
    branches: environments.some(({ branches }) => branches.length > 0) || whens.some(({ base }) => base !== void 0),
    environments: true,
    labels: whens.some(({ labels }) => labels !== void 0)
  };
}
function distinct(names) {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
export {
  liveQuestions
};
