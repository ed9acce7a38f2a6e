module.exports = (shared) => {
const module = { exports: {} };
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  isContained: () => isContained,
  linkedIssuesQuery: () => linkedIssuesQuery,
  readAncestry: () => readAncestry,
  readBaseMerge: () => readBaseMerge,
  readBranchLog: () => readBranchLog,
  readCommitMessages: () => readCommitMessages,
  readLinkedIssues: () => readLinkedIssues,
  readRuns: () => readRuns,
  readSettingNames: () => readSettingNames,
  readTreeDifference: () => readTreeDifference
});
module.exports = __toCommonJS(stdin_exports);

// handed-over:src/github/json.ts
var { field, objectId, oneOf, parseJson, instant, text, integer, list, orNull, optionalField, refuse, flag } = shared["src/github/json.ts"];

// src/github/needs/compare.ts
var COMPARE = "GET /repos/{owner}/{repo}/compare/{basehead}";
async function compareCommits(api, place, base, head) {
  let answer = await api.rest(COMPARE, { ...place, basehead: `${base}...${head}`, per_page: 1, page: 2 });
  return answer.ok ? parseJson(COMPARE, answer.value.data, (json) => ({
    status: oneOf(field(json, "status"), ["ahead", "behind", "diverged", "identical"]),
    common: objectId(field(field(json, "merge_base_commit"), "sha"))
  })) : answer;
}

// src/github/needs/ancestry.ts
async function readAncestry(api, place, { commit, of }) {
  let compared = await compareCommits(api, place, commit, of);
  if (!compared.ok) return compared;
  let { status, common } = compared.value;
  return { ok: !0, value: { within: (status === "ahead" || status === "identical") && common === commit } };
}

// handed-over:src/github/rest-pages.ts
var { readPages } = shared["src/github/rest-pages.ts"];

// handed-over:src/evidence/time.ts
var { after, isBefore } = shared["src/evidence/time.ts"];

// src/github/needs/branch-log.ts
var MOST = 300, APART = 6e4;
async function readBranchLog(api, place, { branch, since }) {
  let oldest = after(since, -APART), isEnough = (all) => all.length >= MOST || all.some(({ at }) => isBefore(at, oldest)), asked = { ...place, ref: `refs/heads/${branch}` };
  return readPages(api, "GET /repos/{owner}/{repo}/activity", asked, parseMove, isEnough);
}
function parseMove(json) {
  return {
    how: text(field(json, "activity_type")),
    before: objectId(field(json, "before")),
    after: objectId(field(json, "after")),
    at: instant(field(json, "timestamp"))
  };
}

// src/github/needs/commit-messages.ts
var COMMITS = "GET /repos/{owner}/{repo}/pulls/{number}/commits", MOST2 = 250;
async function readCommitMessages(api, place, change) {
  let read = await readPages(api, COMMITS, { ...place, number: change.number }, parseCommit);
  if (!read.ok) return read;
  let told = new Set(read.value.map(({ commit }) => commit));
  return told.size < MOST2 && change.commits.every(({ oid }) => told.has(oid)) ? read : { ok: !1, fault: { code: "TRUNCATED", detail: `${COMMITS}: ${told.size} commits, and ${change.commits.length} are known` } };
}
function parseCommit(json) {
  return { commit: objectId(field(json, "sha")), message: text(field(field(json, "commit"), "message")) };
}

// handed-over:src/github/owner-and-name.ts
var { ownerAndName } = shared["src/github/owner-and-name.ts"];

// src/github/branch-contains.ts
var REF = "GET /repos/{owner}/{repo}/git/ref/{+ref}", COMPARE2 = "GET /repos/{owner}/{repo}/compare/{basehead}";
async function branchContains(api, repository, branch, commit) {
  let place = ownerAndName(repository), answer = await api.rest(REF, { ...place, ref: `heads/${branch}` });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: !0, value: !1 } : answer;
  let tip = parseJson(REF, answer.value.data, (json) => objectId(field(field(json, "object"), "sha")));
  if (!tip.ok) return tip;
  if (tip.value === commit) return { ok: !0, value: !0 };
  let compared = await api.rest(COMPARE2, { ...place, basehead: `${tip.value}...${commit}`, per_page: 1 });
  return compared.ok ? parseJson(COMPARE2, compared.value.data, (json) => {
    let status = text(field(json, "status"));
    return status === "behind" || status === "identical";
  }) : compared.fault.status === 404 ? { ok: !0, value: !1 } : compared;
}

// src/github/needs/contained.ts
async function isContained(api, { owner, name }, branches, commit) {
  for (let branch of branches) {
    let contains = await branchContains(api, `${owner}/${name}`, branch, commit);
    if (!contains.ok || contains.value) return contains;
  }
  return { ok: !0, value: !1 };
}

// src/github/needs/linked-issues.ts
var linkedIssuesQuery = `query LinkedIssues($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) { pullRequest(number: $number) {
  closingIssuesReferences(first: 100) { totalCount nodes { number state closedAt repository { nameWithOwner } labels(first: 100) { totalCount nodes { name } } } }
} } }`;
async function readLinkedIssues(api, place) {
  let answer = await api.graphql("LinkedIssues", linkedIssuesQuery, place);
  if (!answer.ok) return answer;
  let read = parseJson("LinkedIssues", answer.value, (json) => {
    let found = field(field(field(json, "repository"), "pullRequest"), "closingIssuesReferences");
    return whole(found, parseIssue);
  });
  if (!read.ok) return read;
  let issues = read.value;
  return issues === null || issues.some(({ labels }) => labels === null) ? {
    ok: !1,
    fault: { code: "TRUNCATED", detail: `LinkedIssues: the issues of ${place.number} did not come whole` }
  } : { ok: !0, value: issues.map((issue) => ({ ...issue, labels: issue.labels ?? [] })) };
}
function parseIssue(json) {
  return {
    repository: text(field(field(json, "repository"), "nameWithOwner")),
    number: integer(field(json, "number")),
    state: oneOf(field(json, "state"), ["OPEN", "CLOSED"]) === "OPEN" ? "open" : "closed",
    closedAt: orNull(field(json, "closedAt"), instant),
    labels: orNull(field(json, "labels"), (labels) => whole(labels, (label) => text(field(label, "name"))))
  };
}
function whole(connection, read) {
  let entries = list(field(connection, "nodes"), read);
  return entries.length === integer(field(connection, "totalCount")) ? entries : null;
}

// handed-over:src/github/counted-pages.ts
var { readCounted } = shared["src/github/counted-pages.ts"];

// src/github/needs/runs.ts
var RUNS = "GET /repos/{owner}/{repo}/actions/runs";
function readRuns(api, place, commit) {
  return readCounted(api, RUNS, { ...place, head_sha: commit, per_page: 100 }, "workflow_runs", (json) => {
    let run = parseRun(json, commit);
    return [run.id, run];
  });
}
function parseRun(json, commit) {
  if (objectId(field(json, "head_sha")) !== commit) return refuse(field(json, "head_sha"), `the commit ${commit}`);
  let repository = optionalField(json, "head_repository"), startedAt = optionalField(json, "run_started_at");
  return {
    id: integer(field(json, "id")),
    path: text(field(json, "path")),
    event: text(field(json, "event")),
    status: text(field(json, "status")),
    conclusion: orNull(field(json, "conclusion"), text),
    attempt: integer(field(json, "run_attempt")),
    headRepositoryId: repository === null ? null : integer(field(repository, "id")),
    createdAt: instant(field(json, "created_at")),
    ...startedAt === null ? {} : { startedAt: instant(startedAt) },
    url: text(field(json, "html_url"))
  };
}

// src/github/needs/setting-names.ts
var VARIABLES = "GET /repos/{owner}/{repo}/environments/{environment}/variables", SECRETS = "GET /repos/{owner}/{repo}/environments/{environment}/secrets";
function readSettingNames(api, place, of) {
  let [route, per_page] = of === "variables" ? [VARIABLES, 30] : [SECRETS, 100];
  return readCounted(api, route, { ...place, per_page }, of, (json) => {
    let name = text(field(json, "name"));
    return [name, name];
  });
}

// src/github/needs/trees.ts
var TREE = "GET /repos/{owner}/{repo}/git/trees/{tree}", MOST3 = 3e3, leading = ["120000 ", "160000 "];
async function readTreeDifference(api, place, { from, to }) {
  let trees = await readTrees(api, place, from, to);
  if (!trees.ok) return trees;
  let parts = difference(trees.value);
  return parts.ok ? { ok: !0, value: parts.value.flatMap(({ path }) => leadsElsewhere(path, trees.value) ? [path, `${path}/`] : [path]).toSorted() } : parts;
}
function leadsElsewhere(path, { before, after: after2 }) {
  return [before, after2].some((tree) => leading.some((mode) => tree.get(path)?.startsWith(mode) === !0));
}
async function readBaseMerge(api, place, { from, to, merged, base }) {
  let onBase = await compareCommits(api, place, merged, base);
  if (!onBase.ok) return onBase;
  let shared2 = await compareCommits(api, place, merged, from);
  if (!shared2.ok) return shared2;
  let before = await readDifference(api, place, shared2.value.common, from);
  if (!before.ok) return before;
  let after2 = await readDifference(api, place, merged, to);
  return after2.ok ? { ok: !0, value: { fromBase: onBase.value.status === "ahead" || onBase.value.status === "identical", before: before.value, after: after2.value } } : after2;
}
async function readDifference(api, place, from, to) {
  let trees = await readTrees(api, place, from, to);
  return trees.ok ? difference(trees.value) : trees;
}
async function readTrees(api, place, from, to) {
  let before = await readTree(api, place, from);
  if (!before.ok) return before;
  let after2 = await readTree(api, place, to);
  return after2.ok ? { ok: !0, value: { before: before.value, after: after2.value } } : after2;
}
async function readTree(api, place, commit) {
  let answer = await api.rest(TREE, { ...place, tree: commit, recursive: "1" });
  if (!answer.ok) return answer;
  let read = parseJson(TREE, answer.value.data, (json) => ({
    truncated: flag(field(json, "truncated")),
    entries: list(field(json, "tree"), (entry) => ({
      path: text(field(entry, "path")),
      mode: text(field(entry, "mode")),
      type: oneOf(field(entry, "type"), ["blob", "tree", "commit"]),
      id: objectId(field(entry, "sha"))
    }))
  }));
  if (!read.ok) return read;
  if (read.value.truncated) return truncated(`the tree of ${commit} did not come whole`);
  let leaves = read.value.entries.filter(({ type }) => type !== "tree");
  return { ok: !0, value: new Map(leaves.map(({ path, mode, id }) => [path, `${mode} ${id}`])) };
}
function difference({ before, after: after2 }) {
  let parts = [];
  for (let [path, part] of after2) before.get(path) !== part && parts.push({ path, part });
  for (let path of before.keys()) after2.has(path) || parts.push({ path, part: null });
  return parts.length > MOST3 ? truncated(`${parts.length} paths differ`) : { ok: !0, value: parts.toSorted((a, b) => a.path < b.path ? -1 : 1) };
}
function truncated(why) {
  return { ok: !1, fault: { code: "TRUNCATED", detail: `${TREE}: ${why}` } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isContained,
  linkedIssuesQuery,
  readAncestry,
  readBaseMerge,
  readBranchLog,
  readCommitMessages,
  readLinkedIssues,
  readRuns,
  readSettingNames,
  readTreeDifference
});
return module.exports;
};
