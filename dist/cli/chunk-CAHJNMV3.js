import {
  ownerAndName,
  readPages
} from "./chunk-S5KPNYGJ.js";
import {
  field,
  fieldOrNull,
  integer,
  list,
  objectId,
  parseJson,
  text
} from "./chunk-G276BK7I.js";

// src/github/look-up/people.ts
var PERMISSION = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
var MEMBERS = "GET /orgs/{org}/teams/{team_slug}/members";
async function readAccount(api, { owner, repo }, username) {
  const answer = await api.rest(PERMISSION, { owner, repo, username });
  if (!answer.ok) return isMissing(answer.fault) ? { ok: true, value: null } : answer;
  return parseJson(
    PERMISSION,
    answer.value.data,
    (json) => text(field(json, "permission")) === "none" ? "none" : "some"
  );
}
async function readTeamMembers(api, team) {
  const { owner: org, repo: team_slug } = ownerAndName(team);
  const members = await readPages(api, MEMBERS, { org, team_slug }, (json) => text(field(json, "login")));
  return !members.ok && isMissing(members.fault) ? { ok: true, value: null } : members;
}
function isMissing(fault) {
  return fault.status === 404;
}

// src/github/look-up/recent-checks.ts
var COMMITS = "GET /repos/{owner}/{repo}/commits";
var PULLS = "GET /repos/{owner}/{repo}/pulls";
var RUNS = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
var EACH = 5;
async function readChecks(api, { owner, repo, branch }) {
  const repository = { owner, repo };
  const newest = await shas(api, COMMITS, { ...repository, sha: branch, per_page: EACH }, (json) => field(json, "sha"));
  if (!newest.ok) return newest;
  const moved = { ...repository, base: branch, state: "all", sort: "updated", direction: "desc", per_page: EACH };
  const heads = await shas(api, PULLS, moved, (json) => field(field(json, "head"), "sha"));
  if (!heads.ok) return heads;
  const commits = [.../* @__PURE__ */ new Set([...newest.value, ...heads.value])];
  const runs = [];
  for (const ref of commits) {
    const seen = await runsOf(api, { ...repository, ref });
    if (!seen.ok) return seen;
    runs.push(...seen.value);
  }
  return { ok: true, value: { runs, commits: commits.length } };
}
async function shas(api, route, parameters, shaOf) {
  const answer = await api.rest(route, parameters);
  if (!answer.ok) return answer;
  return parseJson(route, answer.value.data, (json) => list(json, (one) => objectId(shaOf(one))));
}
async function runsOf(api, parameters) {
  const answer = await api.rest(RUNS, { ...parameters, per_page: 100 });
  if (!answer.ok) return answer;
  return parseJson(
    RUNS,
    answer.value.data,
    (json) => list(field(json, "check_runs"), (run) => {
      const app = fieldOrNull(run, "app");
      return {
        name: text(field(run, "name")),
        app: app === null ? null : { id: integer(field(app, "id")), slug: text(field(app, "slug")) }
      };
    })
  );
}

export {
  readAccount,
  readTeamMembers,
  readChecks
};
