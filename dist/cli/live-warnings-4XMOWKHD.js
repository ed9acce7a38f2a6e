import {
  accountWarnings,
  among,
  emptyRoles,
  missing,
  notLookedUp,
  withMembers
} from "./chunk-BEYYW2TV.js";
import {
  workflowJobs
} from "./chunk-E6C5HSDN.js";
import {
  placed
} from "./chunk-NWNODPP4.js";
import {
  staticWarnings
} from "./chunk-PMZXVEDL.js";
import "./chunk-LOHRZJZN.js";
import "./chunk-KIJVDRWW.js";
import {
  clean,
  quote
} from "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import {
  placedProofs
} from "./chunk-MR2BGIV6.js";
import {
  globMatches,
  matchesName
} from "./chunk-OQEANZAU.js";
import {
  CODEOWNERS_PLACES
} from "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-WE2AM2TA.js";

// src/checklist/warnings/live/checks.ts
function checkWarnings({ environments, items }, facts) {
  const found = items.flatMap((item) => placedProofs(item));
  const checks = found.flatMap(({ at, proof }) => proof.kind === "check" ? [{ at, spec: proof.spec }] : []);
  const whole = found.flatMap(
    ({ at, proof }) => proof.kind === "workflow" ? [{ name: proof.spec.path, at: [...at, "path"] }] : []
  );
  const deploying = environments.flatMap(
    ({ name, workflows = [] }) => placed(workflows, ["environments", name, "workflows"])
  );
  const bound = checks.flatMap(({ at, spec }) => spec.workflow === null ? [] : [{ at, spec, path: spec.workflow }]);
  const free = checks.filter(({ spec }) => spec.workflow === null);
  const specs = new Map(free.map(({ at, spec }) => [[...at, "name"].join("\n"), spec]));
  return [
    ...among(
      free.map(({ at, spec }) => ({ name: spec.name, at: [...at, "name"] })),
      facts.checks,
      "which checks are reported",
      (named, { runs, commits }) => {
        const spec = specs.get(named.at.join("\n"));
        return spec === void 0 ? null : ofRuns(named, spec, runs, commits);
      }
    ),
    ...bound.flatMap(
      ({ at, spec, path }) => ofWorkflow({ name: path, at: [...at, "workflow"] }, facts, { name: spec.name, at: [...at, "name"] })
    ),
    ...[...whole, ...deploying].flatMap((named) => ofWorkflow(named, facts, null))
  ];
}
function ofRuns(named, { app }, runs, commits) {
  const same = runs.filter(({ name }) => name === named.name);
  const apps = [...new Set(same.map((run) => run.app?.slug ?? "an app that is not told"))];
  if (same.length === 0) {
    return missing(named, {
      code: "CHECK_NEVER_SEEN",
      message: `nobody reported a check ${quote(named.name)} on the ${commits === 1 ? "newest commit" : `${commits} newest commits`}`,
      known: [...new Set(runs.map(({ name }) => name))],
      next: "Copy the name as GitHub shows it on a pull request; one that only some changes have never shows on others."
    });
  }
  if (app === null || same.some((run) => run.app?.slug === app || run.app?.id === app)) return null;
  return {
    code: "CHECK_OF_ANOTHER_APP",
    at: [...named.at.slice(0, -1), "app"],
    on: "value",
    message: `the check ${quote(named.name)} is reported by another app`,
    seen: quote(app),
    allowed: apps.map(clean).join(", "),
    next: "Name the app that reports it."
  };
}
function ofWorkflow(named, { workflows }, job) {
  const looked = workflows.get(named.name);
  if (looked?.known !== true) return [notLookedUp(named, "the workflow", looked?.why ?? "it was not asked about")];
  if (looked.value === null) {
    const known = [...workflows].flatMap(([path, one]) => one.known && one.value !== null ? [path] : []);
    const message2 = `the default branch has no workflow ${quote(named.name)}`;
    const next2 = "Write the path of the file, or merge the workflow first.";
    return [
      {
        ...missing(named, { code: "NO_SUCH_WORKFLOW", message: message2, known, next: next2 }),
        allowed: "a workflow file of the default branch"
      }
    ];
  }
  const names = workflowJobs(looked.value)?.names ?? [];
  if (job === null || names.some((name) => matchesName(name, job.name) || matchesName(job.name, name))) return [];
  const message = `${clean(named.name)} has no job ${quote(job.name)}`;
  const next = "Write the name of the job as GitHub shows it.";
  return [missing(job, { code: "NO_SUCH_JOB", message, known: names, next })];
}

// src/checklist/warnings/live/places.ts
function placeWarnings(checklist, facts) {
  return [
    ...ofPaths(checklist, facts),
    ...ofBranches(checklist, facts),
    ...ofEnvironments(checklist, facts),
    ...ofLabels(checklist, facts)
  ];
}
function ofPaths({ environments, items }, { paths, defaultBranch }) {
  const globs = [
    ...environments.flatMap(({ name, paths: paths2 = [] }) => placed(paths2, ["environments", name, "paths"])),
    ...items.flatMap(({ id, when }) => placed(when?.paths ?? [], ["items", id, "when", "paths"]))
  ];
  const proofs = items.flatMap((item) => placedProofs(item));
  const files = proofs.flatMap(
    ({ at, proof }) => proof.kind === "file" ? [{ name: proof.spec.path, at: [...at, "path"] }] : []
  );
  const owned = proofs.flatMap(({ at, proof }) => proof.kind === "codeowners" ? [{ name: "CODEOWNERS", at }] : []);
  const place = `on ${quote(defaultBranch)}`;
  return among([...globs, ...files, ...owned], paths, `what stands ${place}`, (named, known) => {
    if (owned.some((one) => one === named)) return withoutOwners(named, known, place);
    if (globs.some((one) => one === named)) return matchesNothing(named, known, "file", place);
    if (known.includes(named.name)) return null;
    const message = `there is no file ${quote(named.name)} ${place}`;
    const next = "Every change must bring it along until it is merged; write its path as it is, or add it.";
    return { ...missing(named, { code: "NO_SUCH_FILE", message, known, next }), allowed: `a file ${place}` };
  });
}
function withoutOwners({ at }, known, place) {
  if (CODEOWNERS_PLACES.some((path) => known.includes(path))) return null;
  return {
    code: "NO_CODEOWNERS",
    at,
    on: "key",
    message: `there is no CODEOWNERS file ${place}, so the item is never met`,
    seen: "none",
    allowed: CODEOWNERS_PLACES.join(", "),
    next: "Add one of these files to the default branch."
  };
}
function matchesNothing(named, known, what, place) {
  if (known.some((one) => globMatches(named.name, one))) return null;
  const message = `${quote(named.name)} matches no ${what} ${place}`;
  const next = "Mend the pattern, or take it out; one that matches nothing yet is left as it is.";
  return {
    ...missing(named, { code: "MATCHES_NOTHING", message, known, next }),
    allowed: `a pattern that matches at least one ${what}`
  };
}
function ofBranches({ environments, items }, { branches }) {
  const named = [
    ...environments.flatMap((one) => placed(one.branches, ["environments", one.name, "branches"])),
    ...items.flatMap(({ id, when }) => placed(when?.base ?? [], ["items", id, "when", "base"]))
  ];
  return among(
    named,
    branches,
    "which branches there are",
    (one, known) => matchesNothing(one, known, "branch", "of the repository")
  );
}
function ofEnvironments({ environments, items }, facts) {
  const own = environments.map(({ name }) => ({ name, at: ["environments", name] }));
  const asked = items.flatMap(
    (item) => placedProofs(item).flatMap(
      ({ at, proof }) => proof.kind === "deployment" ? [{ name: proof.spec.environment, at: [...at, "environment"] }] : []
    )
  );
  return among(
    [...own, ...asked],
    facts.environments,
    "which environments there are",
    (named, known) => {
      if (known.some((name) => sameName(name, named.name))) return null;
      const message = `GitHub has no environment ${quote(named.name)} in this repository`;
      const next = "Create it in the settings of the repository, or write the name that it has there.";
      const draft = missing(named, { code: "NO_SUCH_ENVIRONMENT", message, known, next });
      return own.includes(named) ? { ...draft, on: "key" } : draft;
    }
  );
}
function ofLabels({ items }, { labels }) {
  const named = items.flatMap(({ id, when }) => placed(when?.labels ?? [], ["items", id, "when", "labels"]));
  return among(named, labels, "which labels there are", (one, known) => {
    if (known.some((label) => label.toLowerCase() === one.name.toLowerCase())) return null;
    const message = `the repository has no label ${quote(one.name)}`;
    return missing(one, {
      code: "NO_SUCH_LABEL",
      message,
      known,
      next: "Create the label, or write the one that is meant."
    });
  });
}

// src/checklist/warnings/live/live-warnings.ts
function liveWarnings(checklist, facts, now) {
  const known = withMembers(checklist, facts);
  return [
    ...emptyRoles(known),
    ...accountWarnings(checklist, facts),
    ...staticWarnings(known, now),
    ...checkWarnings(checklist, facts),
    ...placeWarnings(checklist, facts)
  ];
}
export {
  liveWarnings
};
