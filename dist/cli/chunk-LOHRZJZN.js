import {
  isAskedIn
} from "./chunk-KIJVDRWW.js";
import {
  quote
} from "./chunk-H45GHJOG.js";
import {
  canBeMet
} from "./chunk-MR2BGIV6.js";
import {
  isPlaceholder
} from "./chunk-OQEANZAU.js";

// src/checklist/warnings/asked-together.ts
function alwaysAskedIn(environment, items) {
  return items.filter((item) => isAlwaysAskedIn(item, environment));
}
function isAlwaysAskedIn(item, environment) {
  return Object.keys(item.when ?? {}).every((key) => key === "environment") && askedBy(item, [environment]).length > 0;
}
function askedBy(item, environments) {
  const only = item.when?.environment;
  return environments.filter(
    (environment) => environment.enforce !== "off" && isAskedIn(item, environment) && (only?.includes(environment.name) ?? true)
  );
}
function listed(names) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

// src/checklist/warnings/crowded-roles.ts
function crowdedRoles(roles) {
  const filledBy = /* @__PURE__ */ new Map();
  for (const role of roles) {
    const moved = /* @__PURE__ */ new Set();
    if (!fill(role, filledBy, moved)) return roles.filter((one) => moved.has(one));
  }
  return null;
}
function fill(role, filledBy, moved) {
  if (moved.has(role)) return false;
  moved.add(role);
  for (const person of role.users.map((user) => user.toLowerCase())) {
    const other = filledBy.get(person);
    if (other === void 0 || fill(other, filledBy, moved)) {
      filledBy.set(person, role);
      return true;
    }
  }
  return false;
}

// src/checklist/warnings/people-warnings.ts
function peopleWarnings({ environments, items, roles }) {
  const told = /* @__PURE__ */ new Set();
  return environments.flatMap((environment) => {
    if (environment.enforce === "off" || environment.separationOfDuties === "off") return [];
    const needed = Object.values(roles).map(withDeputies).map(withoutPlaceholders).filter(
      ({ id, teams, users }) => teams.length === 0 && users.length > 0 && alwaysAskedIn(environment, items).some(({ evidence }) => !canBeMet(evidence, (proof) => !isBy(id, proof)))
    );
    const crowded = crowdedRoles(needed);
    const drafts = crowded === null ? needed.filter(isOnePerson).map(oneHolder) : [tooFew(crowded, environment)];
    return drafts.filter((draft) => {
      const key = `${draft.code} ${draft.at.join(".")} ${draft.seen ?? ""}`;
      return !told.has(key) && told.add(key);
    });
  });
}
function withoutPlaceholders(role) {
  return { ...role, users: role.users.filter((login) => !isPlaceholder(login)) };
}
function isBy(role, proof) {
  return (proof.kind === "signoff" || proof.kind === "tick" || proof.kind === "attestation") && proof.spec.role === role;
}
function withDeputies(role) {
  const { users, teams, deputies } = role;
  if (deputies === void 0) return role;
  const known = new Set(users.map((login) => login.toLowerCase()));
  const others = deputies.users.filter((login) => !known.has(login.toLowerCase()));
  return { ...role, users: [...users, ...others], teams: [...teams, ...deputies.teams] };
}
function isOnePerson({ users }) {
  return users.length === 1;
}
function tooFew(roles, { name }) {
  const people = [...new Map(roles.flatMap(({ users }) => users.map((user) => [user.toLowerCase(), user]))).values()];
  const ids = roles.map(({ id }) => id);
  const who = `the roles ${listed(ids)} are held by ${listed(people)} alone`;
  return {
    code: "TOO_FEW_PEOPLE",
    at: ["roles", ids.at(-1) ?? ""],
    on: "key",
    message: `${who}, and one person fills one role: the gate of ${quote(name)} never opens`,
    seen: `${people.length} ${people.length === 1 ? "person" : "people"} for ${ids.length} roles`,
    allowed: "as many people as roles that must sign",
    next: "Add somebody to one of the roles, or a team."
  };
}
function oneHolder({ id, users }) {
  const who = listed(users);
  return {
    code: "ONE_HOLDER",
    at: ["roles", id],
    on: "key",
    message: `only ${who} holds the role ${id}, and nobody signs for a change of their own: no change by ${who} would ever be let through`,
    seen: "one person",
    allowed: "two people or more, or a team",
    next: "Add somebody to the role."
  };
}

export {
  alwaysAskedIn,
  isAlwaysAskedIn,
  askedBy,
  listed,
  crowdedRoles,
  peopleWarnings
};
