import {
  readAccount,
  readChecks,
  readTeamMembers
} from "./chunk-CAHJNMV3.js";
import {
  ownerAndName,
  readCounted,
  readPages
} from "./chunk-S5KPNYGJ.js";
import {
  createApi,
  field,
  flag,
  list,
  parseJson,
  text
} from "./chunk-G276BK7I.js";
import "./chunk-WE2AM2TA.js";

// src/github/look-up/repository-lists.ts
var TREE = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
var BRANCHES = "GET /repos/{owner}/{repo}/branches";
var LABELS = "GET /repos/{owner}/{repo}/labels";
var ENVIRONMENTS = "GET /repos/{owner}/{repo}/environments";
var CONTENTS = "GET /repos/{owner}/{repo}/contents/{+path}";
async function readPaths(api, { owner, repo, branch }) {
  const answer = await api.rest(TREE, { owner, repo, tree_sha: branch, recursive: "1" });
  if (!answer.ok) return answer;
  const tree = parseJson(TREE, answer.value.data, (json) => ({
    truncated: flag(field(json, "truncated")),
    entries: list(field(json, "tree"), (one) => ({ path: text(field(one, "path")), type: text(field(one, "type")) }))
  }));
  if (!tree.ok) return tree;
  if (tree.value.truncated)
    return { ok: false, fault: { code: "TRUNCATED", detail: `${TREE}: the tree is too large` } };
  return { ok: true, value: tree.value.entries.flatMap(({ path, type }) => type === "blob" ? [path] : []) };
}
function readBranches(api, { owner, repo }) {
  return readPages(api, BRANCHES, { owner, repo }, (json) => text(field(json, "name")));
}
function readLabels(api, { owner, repo }) {
  return readPages(api, LABELS, { owner, repo }, (json) => text(field(json, "name")));
}
function readEnvironments(api, { owner, repo }) {
  return readCounted(api, ENVIRONMENTS, { owner, repo, per_page: 100 }, "environments", (json) => {
    const name = text(field(json, "name"));
    return [name, name];
  });
}
async function readWorkflow(api, { owner, repo, branch }, path) {
  const answer = await api.rest(CONTENTS, { owner, repo, path, ref: branch });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: true, value: null } : answer;
  return parseJson(CONTENTS, answer.value.data, (json) => {
    const content = text(field(json, "content"));
    return new TextDecoder().decode(Buffer.from(content, "base64"));
  });
}

// src/github/look-up/look-up.ts
var MOST = { accounts: 100, teams: 50, workflows: 50 };
var REPOSITORY = "GET /repos/{owner}/{repo}";
function connectLookUp(request, repository) {
  const api = createApi({ request });
  const place = ownerAndName(repository);
  return async (questions) => {
    const answer = await api.rest(REPOSITORY, place);
    if (!answer.ok) return answer;
    const branch = parseJson(REPOSITORY, answer.value.data, (json) => text(field(json, "default_branch")));
    if (!branch.ok) return branch;
    return { ok: true, value: await lookUp(api, { ...place, branch: branch.value }, questions) };
  };
}
async function lookUp(api, place, questions) {
  const asked = (wanted, read) => wanted ? read().then(looked) : Promise.resolve({ known: false, why: "nothing asks for it" });
  return {
    defaultBranch: place.branch,
    accounts: await each(questions.logins, MOST.accounts, lower, (login) => readAccount(api, place, login)),
    teams: await each(questions.teams, MOST.teams, lower, (team) => readTeamMembers(api, team)),
    workflows: await each(questions.workflows, MOST.workflows, same, (path) => readWorkflow(api, place, path)),
    checks: await asked(questions.checks, () => readChecks(api, place)),
    paths: await asked(questions.paths, () => readPaths(api, place)),
    branches: await asked(questions.branches, () => readBranches(api, place)),
    environments: await asked(questions.environments, () => readEnvironments(api, place)),
    labels: await asked(questions.labels, () => readLabels(api, place))
  };
}
async function each(names, most, keyOf, read) {
  const found = /* @__PURE__ */ new Map();
  for (const name of names.slice(0, most)) found.set(keyOf(name), looked(await read(name)));
  const why = `no more than ${most} names of one kind are asked about`;
  for (const name of names.slice(most)) found.set(keyOf(name), { known: false, why });
  return found;
}
function looked(answer) {
  if (answer.ok) return { known: true, value: answer.value };
  return { known: false, why: `${answer.fault.code}: ${answer.fault.detail}` };
}
function lower(name) {
  return name.toLowerCase();
}
function same(name) {
  return name;
}
export {
  connectLookUp
};
