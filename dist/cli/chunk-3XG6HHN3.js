import {
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/judge/release/base.ts
var MOST_LISTED = 100;
var MOST_REMEMBERED = 20;
function basesOf(deployments, memory) {
  const all = successesOf(deployments, memory).toSorted((a, b) => b.deployment - a.deployment);
  const counted = all.filter((one) => memory === null || counts(one, memory));
  const isCut = deployments.newest.length >= MOST_LISTED || (memory?.succeeded.length ?? 0) >= MOST_REMEMBERED;
  if (counted.length === 0 && isCut) return "untold";
  const bases = counted.length > 0 ? counted : all.slice(-1);
  const [newest] = bases;
  if (newest === void 0) return [];
  const last = bases.reduce((best, one) => milliseconds(one.at) > milliseconds(best.at) ? one : best);
  return (last.commit === newest.commit ? [newest] : [newest, last]).map(({ deployment, commit, at }) => ({
    deployment,
    commit,
    at
  }));
}
function counts({ commit, created }, { opened, firstVerdict }) {
  if (opened.includes(commit)) return true;
  return created !== null && (firstVerdict === null || isBefore(created, firstVerdict));
}
function successesOf({ newest }, memory) {
  const found = /* @__PURE__ */ new Map();
  for (const { deployment, commit, at } of memory?.succeeded ?? [])
    found.set(deployment, { deployment, commit, at, created: null });
  for (const { id, commit, createdAt, status } of newest) {
    const known = found.get(id);
    if (known !== void 0) found.set(id, { ...known, created: createdAt });
    else if (status !== null && (status.state === "success" || status.state === "inactive"))
      found.set(id, {
        deployment: id,
        commit,
        at: status.state === "success" ? status.at : createdAt,
        created: createdAt
      });
  }
  return [...found.values()];
}

export {
  MOST_REMEMBERED,
  basesOf
};
