import {
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/evidence/deployments.ts
function successOf({ status, succeededAt }) {
  if (status?.state === "success") return status.at;
  return status?.state === "inactive" ? succeededAt ?? null : null;
}

// src/evidence/release.ts
function reaches({ until }, begun) {
  return until === null || isBefore(begun, until);
}

// src/judge/release/ancestors.ts
function historyOf(commits) {
  return new Map(commits.map((commit) => [commit.oid, commit]));
}
function ancestorsOf(start, graph, stops = () => false) {
  const found = /* @__PURE__ */ new Set();
  const open = [start];
  for (let oid = open.pop(); oid !== void 0; oid = open.pop()) {
    if (found.has(oid) || stops(oid)) continue;
    found.add(oid);
    open.push(...graph.get(oid)?.parents ?? []);
  }
  return found;
}

// src/judge/release/counted.ts
function countedIn(all, { history }, { opened, firstVerdict }) {
  const graph = historyOf(history.commits);
  const through = new Map(opened.map((one) => [one.commit, one]));
  const counted = [];
  for (const one of all.toSorted((a, b) => milliseconds(a.begun) - milliseconds(b.begun))) {
    const spell = through.get(one.commit);
    const isOlder = one.created !== null && (firstVerdict === null || isBefore(one.created, firstVerdict));
    const takesBack = (spell2, { commit, at }) => isBefore(at, one.begun) && !isBefore(at, spell2.at) && !ancestorsOf(one.commit, graph).has(commit);
    if (isOlder || spell !== void 0 && reaches(spell, one.begun) && !counted.some((other) => takesBack(spell, other)))
      counted.push(one);
  }
  return all.filter((one) => counted.includes(one));
}

// src/judge/release/base.ts
var MOST_LISTED = 100;
var MOST_REMEMBERED = 20;
function basesOf(reading, memory) {
  const all = successesOf(reading.deployments, memory).toSorted((a, b) => b.deployment - a.deployment);
  const counted = memory === null ? all : countedIn(all, reading, memory);
  const isCut = reading.deployments.newest.length >= MOST_LISTED || (memory?.succeeded.length ?? 0) >= MOST_REMEMBERED;
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
function countedSuccesses(reading, memory) {
  return countedIn(successesOf(reading.deployments, memory), reading, memory).toSorted(
    (a, b) => b.deployment - a.deployment
  );
}
function wouldCount({ deployment, commit, now }, read, memory) {
  const reading = read ?? { deployments: { environment: memory.environment, newest: [] }, history: nothingRead };
  const begun = reading.deployments.newest.find(({ id }) => id === deployment)?.createdAt ?? now;
  const others = successesOf(reading.deployments, memory).filter((one) => one.deployment !== deployment);
  const all = [...others, { deployment, commit, at: now, created: null, begun }];
  return countedIn(all, reading, memory).some((one) => one.deployment === deployment);
}
var nothingRead = { whole: false, commits: [] };
function successesOf({ newest }, memory) {
  const found = /* @__PURE__ */ new Map();
  for (const { deployment, commit, at, created } of memory?.succeeded ?? [])
    found.set(deployment, { deployment, commit, at, created: null, begun: created ?? at });
  for (const one of newest) {
    const { id, commit, createdAt: created } = one;
    const known = found.get(id);
    const at = successOf(one);
    if (known !== void 0) found.set(id, { ...known, created, begun: created });
    else if (at !== null) found.set(id, { deployment: id, commit, at, created, begun: created });
  }
  return [...found.values()];
}

export {
  successOf,
  reaches,
  historyOf,
  ancestorsOf,
  MOST_REMEMBERED,
  basesOf,
  countedSuccesses,
  wouldCount
};
