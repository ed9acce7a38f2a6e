import {
  allowsBranch
} from "./chunk-H45GHJOG.js";
import {
  anyGlobMatches,
  anyGlobNamesDirectory,
  anyGlobReachesBelow
} from "./chunk-OQEANZAU.js";
import {
  isKnown,
  readingOf
} from "./chunk-ZLPFJ6L3.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";

// src/checklist/scope/conditions/condition.ts
function seen(change, holds, sentence) {
  const { observer, at } = change.observed;
  return { holds, sentence, fact: { what: sentence, source: change.url, observer, at } };
}
function dark(what, unlearnt) {
  const { source, observer, at, detail } = unlearnt;
  const sentence = `${what} could not be learnt (${detail}), so the item is asked.`;
  return { holds: null, sentence, fact: { what: sentence, source, observer, at }, unlearnt };
}

// src/checklist/scope/conditions/by-paths.ts
var MOST = 100;
function byPaths(globs, { change, facts }) {
  const { files } = change;
  const hit = files.flatMap(pathsOf).find((path) => matches(globs, path));
  if (hit !== void 0) return seen(change, true, `The change touches ${hit}.`);
  const unclear = mayLead(globs, change);
  if (unclear.length > MOST) {
    const many = `${unclear.length} changed files may be submodules or links`;
    return seen(change, null, `${many}, below which ${globs.join(", ")} may match, so the item is asked.`);
  }
  for (const path of unclear) {
    const readings = placesOf(path, change).map((need) => readingOf(facts, need));
    const kinds = readings.flatMap((reading) => isKnown(reading) ? [reading.value.kind] : []);
    const leading = kinds.find((kind) => kind === "submodule" || kind === "symlink");
    if (leading !== void 0)
      return seen(change, true, `The change touches ${path}, a ${leading}, and so what is below it.`);
    const unread = readings.find((reading) => !isKnown(reading));
    if (unread !== void 0 && !isKnown(unread)) return dark(`Whether ${path} is a submodule or a link`, unread);
    if (kinds.every((kind) => kind === "missing"))
      return seen(change, null, `What ${path} was cannot be told, so the item is asked.`);
  }
  return seen(change, false, `None of ${files.length} changed files matches ${globs.join(", ")}.`);
}
function pathNeeds(globs, { change }) {
  if (change.files.flatMap(pathsOf).some((path) => matches(globs, path))) return [];
  const unclear = mayLead(globs, change);
  return unclear.length > MOST ? [] : unclear.flatMap((path) => placesOf(path, change));
}
function pathsOf({ path, previousPath }) {
  return previousPath === void 0 ? [path] : [path, previousPath];
}
function matches(globs, path) {
  return anyGlobMatches(globs, path) || anyGlobNamesDirectory(globs, path);
}
function mayLead(globs, { files }) {
  return files.filter(isOneLine).flatMap(pathsOf).filter((path) => anyGlobReachesBelow(globs, path));
}
function isOneLine({ lines }) {
  return lines === void 0 || lines.added <= 1 && lines.removed <= 1;
}
function placesOf(path, { head, base }) {
  return [head, base].map(({ commit }) => ({ kind: "file", commit, path }));
}

// src/checklist/scope/concerns.ts
var everywhere = [".github/**", "CODEOWNERS", "docs/CODEOWNERS"];
function concerns({ name, paths }, change, facts) {
  if (paths === void 0 || change.release !== void 0 || change.files.length === 0) return true;
  return byPaths([...paths, ...everywhere], { change, facts, environment: name }).holds !== false;
}
function isConcerned(environment, change, facts) {
  const { environment: asked } = facts.subject;
  return asked !== null && sameName(environment.name, asked) || concerns(environment, change, facts);
}
function concernNeeds(environment, change, facts) {
  const { name, paths, enforce } = environment;
  if (paths === void 0 || enforce === "off" || change.release !== void 0) return [];
  return isConcerned(environment, change, facts) ? pathNeeds([...paths, ...everywhere], { change, facts, environment: name }) : [];
}

// src/checklist/scope/environments.ts
function environmentNamed(checklist, name) {
  return checklist.environments.find((environment) => sameName(environment.name, name));
}
function takesBase(environment, change, facts) {
  return allowsBranch(environment.branches, facts.subject.repository.defaultBranch, change.base.ref);
}
function takesHead(environment, change, facts) {
  return !change.crossRepository && allowsBranch(environment.branches, facts.subject.repository.defaultBranch, change.head.ref);
}
function isProposedFor({ name }, { release }) {
  return release === void 0 || sameName(name, release.environment);
}
function taking(checklist, change, facts) {
  return checklist.environments.filter(
    (environment) => environment.enforce !== "off" && isProposedFor(environment, change) && (takesBase(environment, change, facts) || takesHead(environment, change, facts))
  );
}
function reachable(checklist, change, facts) {
  return taking(checklist, change, facts).filter((environment) => isConcerned(environment, change, facts));
}
function isMeantFor(item, environment) {
  return isAskedIn(item, environment) && (item.when?.environment?.includes(environment.name) ?? true);
}
function isAskedIn(item, environment) {
  return item.phase === "pre-deployment" && (item.environments === null || item.environments.includes(environment.name));
}

export {
  seen,
  dark,
  byPaths,
  pathNeeds,
  concerns,
  isConcerned,
  concernNeeds,
  environmentNamed,
  takesBase,
  takesHead,
  isProposedFor,
  taking,
  reachable,
  isMeantFor,
  isAskedIn
};
