import {
  namedLogins,
  namedTeams,
  placed
} from "./chunk-YDENBRH4.js";
import {
  workflowJobs
} from "./chunk-E6C5HSDN.js";
import {
  staticWarnings
} from "./chunk-UPNX4BO2.js";
import {
  placedProofs
} from "./chunk-QYKLAILM.js";
import {
  clean,
  didYouMean,
  quote
} from "./chunk-VSI4XMMT.js";
import {
  CODEOWNERS_PLACES,
  globMatches,
  matchesName,
  sameName
} from "./chunk-676T34ON.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-WE2AM2TA.js";

// src/checklist/warnings/live/missing.ts
var MOST = 12;
function missing({ name, at }, words) {
  const { code, message, known, next } = words;
  const meant = didYouMean(name, known);
  return {
    code,
    at,
    on: "value",
    message,
    seen: quote(name),
    allowed: known.length === 0 ? "there is none" : some(known),
    next: meant === null ? next : `Did you mean \`${clean(meant)}\`?`
  };
}
function notLookedUp({ name, at }, what, why) {
  return {
    code: "NOT_LOOKED_UP",
    at,
    on: "value",
    message: `${what} could not be looked up`,
    seen: `${quote(name)}: ${clean(why)}`,
    allowed: null,
    next: "Look for yourself, or try again with a token that may read it."
  };
}
function among(names, looked, what, warn) {
  const [first] = names;
  if (first === void 0) return [];
  if (!looked.known) return [notLookedUp(first, what, looked.why)];
  return names.flatMap((named) => warn(named, looked.value) ?? []);
}
function some(names) {
  const shown = names.slice(0, MOST).map(clean).join(", ");
  return names.length > MOST ? `${shown} and ${names.length - MOST} more` : shown;
}

// src/checklist/warnings/live/checks.ts
function checkWarnings(items, facts) {
  const found = items.flatMap((item) => placedProofs(item));
  const checks = found.flatMap(({ at, proof }) => proof.kind === "check" ? [{ at, spec: proof.spec }] : []);
  const whole = found.flatMap(
    ({ at, proof }) => proof.kind === "workflow" ? [{ name: proof.spec.path, at: [...at, "path"] }] : []
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
    ...whole.flatMap((named) => ofWorkflow(named, facts, null))
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

// src/checklist/warnings/live/people.ts
function accountWarnings(checklist, facts) {
  return [
    ...eachOf(namedLogins(checklist), facts.accounts, "the account", (named, access) => {
      if (access === "some") return null;
      return access === null ? noUser(named, existing(facts.accounts)) : noAccess(named);
    }),
    ...eachOf(
      namedTeams(checklist),
      facts.teams,
      "the team",
      (named, members) => members === null ? noTeam(named, existing(facts.teams)) : null
    )
  ];
}
function eachOf(names, looked, what, warn) {
  const drafts = [];
  const open = /* @__PURE__ */ new Map();
  for (const named of names) {
    const one = looked.get(named.name.toLowerCase()) ?? { known: false, why: "it was not asked about" };
    const draft = one.known ? warn(named, one.value) : null;
    if (draft !== null) drafts.push(draft);
    if (one.known) continue;
    const [code = ""] = one.why.split(":", 1);
    const before = open.get(code);
    open.set(code, { first: before?.first ?? named, why: before?.why ?? one.why, more: (before?.more ?? -1) + 1 });
  }
  const unread = [...open.values()].map(
    ({ first, why, more }) => notLookedUp(first, more === 0 ? what : `${what} and ${more} more`, why)
  );
  return [...drafts, ...unread];
}
function noUser(named, known) {
  const message = `there is no account ${quote(named.name)}`;
  const next = "Write the login as it is now, or take it out: whoever takes the name later is somebody else.";
  return { ...missing(named, { code: "NO_SUCH_USER", message, known, next }), allowed: "the login of an account" };
}
function noAccess(named) {
  const message = `${quote(named.name)} cannot read the repository, and so not comment on a pull request`;
  const draft = missing(named, {
    code: "NO_ACCESS",
    message,
    known: [],
    next: "Give the account access, or take it out."
  });
  return { ...draft, allowed: "accounts that can read the repository" };
}
function noTeam(named, known) {
  const message = `there is no team ${quote(named.name)} that this token can see`;
  const next = "Write the team's slug as its address shows it, or use a token that may read the organisation's members.";
  const draft = missing(named, { code: "NO_SUCH_TEAM", message, known, next });
  return { ...draft, allowed: "a team of the organisation as organisation/slug" };
}
function existing(looked) {
  return [...looked].flatMap(([name, one]) => one.known && one.value !== null ? [name] : []);
}
function emptyRoles({ roles }) {
  return Object.values(roles).filter(({ teams, users }) => teams.length === 0 && users.length === 0).map(({ id, deputies = { teams: [], users: [] } }) => ({
    ...deputies.teams.length + deputies.users.length === 0 ? { code: "NOBODY_HOLDS", message: `nobody holds the role ${quote(id)}` } : { code: "ONLY_DEPUTIES", message: `only deputies can sign for the role ${quote(id)}: nobody holds it` },
    at: ["roles", id],
    on: "key",
    seen: "no active member of its teams, and no account that can comment",
    allowed: "at least one person",
    next: "Add somebody to the team, or another team or login to the role."
  }));
}
function withMembers(checklist, facts) {
  const names = new Map(namedLogins(checklist).map(({ name }) => [name.toLowerCase(), name]));
  for (const [team, looked] of facts.teams) {
    const members = looked.known ? looked.value ?? [] : [];
    for (const [index, login] of members.entries()) {
      const key = login.toLowerCase();
      if (!names.has(key)) names.set(key, `member ${index + 1} of ${team}`);
    }
  }
  const roles = Object.entries(checklist.roles).map(([id, role]) => [id, resolved(role, facts, names)]);
  return { ...checklist, roles: Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(roles)) };
}
function resolved(role, facts, names) {
  const { deputies } = role;
  const holders = { ...role, ...resolvedGroup(role, facts, names) };
  if (deputies === void 0) return holders;
  return { ...holders, deputies: { ...deputies, ...resolvedGroup(deputies, facts, names) } };
}
function resolvedGroup(role, { accounts, teams }, names) {
  const members = role.teams.flatMap((team) => {
    const looked = teams.get(team.toLowerCase());
    return looked?.known === true ? looked.value ?? [] : [];
  });
  const users = role.users.filter((login) => {
    const looked = accounts.get(login.toLowerCase());
    return looked?.known !== true || looked.value === "some";
  });
  return {
    teams: role.teams.filter((team) => teams.get(team.toLowerCase())?.known !== true),
    users: [...new Set([...users, ...members].map((login) => names.get(login.toLowerCase()) ?? login))]
  };
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
function ofPaths({ items }, { paths, defaultBranch }) {
  const globs = items.flatMap(({ id, when }) => placed(when?.paths ?? [], ["items", id, "when", "paths"]));
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
    ...checkWarnings(checklist.items, facts),
    ...placeWarnings(checklist, facts)
  ];
}
export {
  liveWarnings
};
