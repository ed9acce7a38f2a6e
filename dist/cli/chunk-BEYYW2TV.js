import {
  namedLogins,
  namedTeams
} from "./chunk-NWNODPP4.js";
import {
  clean,
  didYouMean,
  quote
} from "./chunk-H45GHJOG.js";

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

export {
  missing,
  notLookedUp,
  among,
  accountWarnings,
  emptyRoles,
  withMembers
};
