import {
  EVENTS
} from "./chunk-Z42FPPNY.js";

// src/app/permissions.ts
var abilities = ["dispatch", "queue"];
var appPermissions = [
  { title: "Actions", key: "actions", access: "read", reason: "which workflow a check belongs to" },
  { title: "Checks", key: "checks", access: "write", reason: "its own check runs" },
  {
    title: "Commit statuses",
    key: "statuses",
    access: "write",
    reason: "nothing of its own: GitHub asks for it before a ruleset can name the App as the source of a required check"
  },
  {
    title: "Contents",
    key: "contents",
    access: "read",
    reason: "the checklist and the files that are evidence"
  },
  {
    title: "Deployments",
    key: "deployments",
    access: "write",
    reason: "answering the deployment protection rule; what runs in another environment"
  },
  {
    title: "Environments",
    key: "environments",
    access: "read",
    reason: "names of variables and secrets, where an item asks for them"
  },
  {
    title: "Issues",
    key: "issues",
    access: "write",
    reason: "the comment and the reactions, and the issue about an override"
  },
  { title: "Pull requests", key: "pull_requests", access: "write", reason: "asking for reviews" },
  { title: "Members (organisation)", key: "members", access: "read", reason: "who belongs to a team" }
];
var abilityPermissions = {
  dispatch: {
    title: "Actions",
    key: "actions",
    access: "write",
    reason: "`start: dispatch` and `park: true`: starting a deploy workflow, running its failed jobs again"
  },
  queue: { title: "Merge queues", key: "merge_queues", access: "read", reason: "the members of a merge group" }
};
var EVENT_OF = { merge_group: "queue" };
function permissionsFor(asked) {
  const all = [...appPermissions, ...asked.map((ability) => abilityPermissions[ability])];
  return Object.fromEntries(all.map(({ key, access }) => [key, access]));
}
function eventsFor(asked) {
  return EVENTS.filter((event) => {
    const ability = EVENT_OF[event];
    return ability === void 0 || asked.includes(ability);
  });
}

export {
  abilities,
  appPermissions,
  abilityPermissions,
  permissionsFor,
  eventsFor
};
