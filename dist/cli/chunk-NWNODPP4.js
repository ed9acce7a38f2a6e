import {
  placedProofs
} from "./chunk-MR2BGIV6.js";
import {
  isPlaceholder
} from "./chunk-OQEANZAU.js";

// src/checklist/warnings/live/named.ts
function namedLogins({ roles, items }) {
  return [
    ...Object.values(roles).flatMap(({ id, users, deputies }) => [
      ...placed(users, ["roles", id, "users"]),
      ...placed(deputies?.users ?? [], ["roles", id, "deputies", "users"])
    ]).filter(({ name }) => !isPlaceholder(name)),
    ...items.flatMap(({ id, when }) => placed(when?.author?.users ?? [], ["items", id, "when", "author", "users"])),
    ...items.flatMap((item) => reviewers(item).filter(({ name }) => !name.includes("/")))
  ];
}
function namedTeams({ roles, items }) {
  return [
    ...Object.values(roles).flatMap(({ id, teams, deputies }) => [
      ...placed(teams, ["roles", id, "teams"]),
      ...placed(deputies?.teams ?? [], ["roles", id, "deputies", "teams"])
    ]),
    ...items.flatMap(({ id, when }) => placed(when?.author?.teams ?? [], ["items", id, "when", "author", "teams"])),
    ...items.flatMap((item) => reviewers(item).filter(({ name }) => name.includes("/")))
  ];
}
function placed(names, at) {
  return names.map((name, index) => ({ name, at: [...at, index] }));
}
function reviewers(item) {
  return placedProofs(item).flatMap(
    ({ at, proof }) => (
      // Logins and teams stand in one list, of which the reader keeps no order.
      proof.kind === "review" ? [...proof.spec.users, ...proof.spec.teams].map((name) => ({ name, at: [...at, "from"] })) : []
    )
  );
}

export {
  namedLogins,
  namedTeams,
  placed
};
