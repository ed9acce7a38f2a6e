import {
  change,
  comments,
  commits,
  contexts,
  entry,
  files,
  parseConfig,
  parseFile,
  person,
  readPolicy,
  reviews,
  timeline,
  who
} from "./chunk-QGKO2A6X.js";
import {
  all,
  any,
  atLeast,
  conclusionOf,
  firstLook,
  gateCheckName,
  othersIn,
  ownStanding
} from "./chunk-OCKBYJ3P.js";
import {
  historyOf,
  newSince,
  successOf
} from "./chunk-ZHJZ4DDC.js";
import {
  ownerAndName,
  readCounted,
  readPages
} from "./chunk-S5KPNYGJ.js";
import {
  areNamesPinned
} from "./chunk-OQEANZAU.js";
import {
  needKey
} from "./chunk-ZLPFJ6L3.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  sameName
} from "./chunk-M7SZ7KH5.js";
import {
  bigId,
  clockFault,
  field,
  fieldOrNull,
  flag,
  instant,
  integer,
  isOfWhatWasAsked,
  list,
  objectId,
  oneOf,
  optionalField,
  orNull,
  parseJson,
  refuse,
  shaped,
  text
} from "./chunk-G276BK7I.js";
import {
  parseExternalId
} from "./chunk-UDSYEUHM.js";
import {
  isCovered
} from "./chunk-AA5VAHVX.js";
import {
  after,
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/github/limited.ts
async function limited(width, entries, work) {
  const results = [];
  const queue = entries.entries();
  const lane = async () => {
    for (const [index, entry2] of queue) results[index] = await work(entry2);
  };
  await Promise.all(Array.from({ length: Math.min(width, entries.length) }, lane));
  return results;
}

// src/github/needs/files.ts
async function readFiles(api, owner, name, needs) {
  const variables = Object.fromEntries(
    needs.flatMap(({ commit, path }, n) => [
      [`commit${n}`, commit],
      [`path${n}`, path]
    ])
  );
  const answer = await api.graphql("Files", filesQuery(needs.length), { owner, name, ...variables });
  if (!answer.ok) return answer;
  return parseJson("Files", answer.value, (json) => {
    const repository = field(json, "repository");
    return needs.map(({ commit }, n) => fileOf(field(repository, `at${n}`), commit));
  });
}
function filesQuery(count) {
  const numbers = Array.from({ length: count }, (_, n) => n);
  const variables = numbers.map((n) => `$commit${n}: GitObjectID!, $path${n}: String!`).join(", ");
  const files2 = numbers.map(
    (n) => `at${n}: object(oid: $commit${n}) { __typename oid ... on Commit { file(path: $path${n}) { ${entry} } } }`
  );
  return `query Files($owner: String!, $name: String!, ${variables}) { repository(owner: $owner, name: $name) {
  ${files2.join("\n  ")}
} }`;
}
function fileOf(object, commit) {
  if (objectId(field(object, "oid")) !== commit) return refuse(object, `commit ${commit}`);
  return parseFile(field(object, "file"));
}

// src/github/reader-identity.ts
function factsReader(reader) {
  if (reader.kind === "app") return { app: reader.app, alone: false, run: null };
  return { app: reader.kind === "beside" ? reader.app : null, alone: true, run: reader.run };
}
function isAnswering(reader) {
  return reader.kind === "app" || reader.kind === "alone" && reader.answers === true;
}
function observer(reader) {
  return reader.kind === "app" ? `app:${reader.app}` : "token";
}

// src/github/needs/account.ts
var USER = "GET /users/{login}";
async function readAccount(api, login) {
  const answer = await api.rest(USER, { login });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: true, value: { id: null } } : answer;
  return parseJson(USER, answer.value.data, (json) => {
    const name = field(json, "login");
    return sameName(text(name), login) ? { id: integer(field(json, "id")) } : refuse(name, `the account ${login}`);
  });
}

// src/github/needs/branch-log.ts
var MOST = 300;
var APART = 6e4;
async function readBranchLog(api, place, { branch, since }) {
  const oldest = after(since, -APART);
  const isEnough = (all2) => all2.length >= MOST || all2.some(({ at }) => isBefore(at, oldest));
  const asked = { ...place, ref: `refs/heads/${branch}` };
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

// src/github/needs/comment-origin.ts
var COMMENT = "GET /repos/{owner}/{repo}/issues/comments/{id}";
async function readCommentOrigin(api, place) {
  const { owner, repo, comment } = place;
  const answer = await api.rest(COMMENT, { owner, repo, id: comment });
  if (!answer.ok) return answer;
  return parseJson(COMMENT, answer.value.data, (json) => {
    const id = field(json, "id");
    if (String(integer(id)) !== comment) return refuse(id, `the comment ${comment}`);
    return { throughApp: orNull(field(json, "performed_via_github_app"), (app) => text(field(app, "slug"))) };
  });
}

// src/github/needs/commit-messages.ts
var COMMITS = "GET /repos/{owner}/{repo}/pulls/{number}/commits";
var MOST2 = 250;
async function readCommitMessages(api, place, change2) {
  const read2 = await readPages(api, COMMITS, { ...place, number: change2.number }, parseCommit);
  if (!read2.ok) return read2;
  const told = new Set(read2.value.map(({ commit }) => commit));
  const isWhole2 = told.size < MOST2 && change2.commits.every(({ oid: oid2 }) => told.has(oid2));
  if (isWhole2) return read2;
  const detail = `${COMMITS}: ${told.size} commits, and ${change2.commits.length} are known`;
  return { ok: false, fault: { code: "TRUNCATED", detail } };
}
function parseCommit(json) {
  return { commit: objectId(field(json, "sha")), message: text(field(field(json, "commit"), "message")) };
}

// src/github/snapshot/actor.ts
var types = ["User", "Bot", "Organization", "Mannequin", "EnterpriseUserAccount"];
function parseActor(json) {
  return orNull(json, (actor) => {
    const id = optionalField(actor, "databaseId");
    return {
      id: id === null ? null : integer(id),
      login: text(field(actor, "login")),
      type: oneOf(field(actor, "__typename"), types)
    };
  });
}
function parsePerson(json) {
  const user = orNull(field(json, "user"), (account) => ({
    id: orNull(field(account, "databaseId"), integer),
    login: text(field(account, "login")),
    type: "User"
  }));
  return { email: orNull(field(json, "email"), text), user };
}

// src/github/needs/deployments.ts
var MOST3 = 100;
var deploymentFields = (more = "") => `deployments(first: ${MOST3}, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes {
    databaseId environment commitOid createdAt creator { ${who} } latestStatus { state createdAt creator { ${who} } } ${more}} }`;
var saidBefore = "statuses(first: 20) { nodes { state createdAt } } ";
var deploymentsQuery = `query Deployments($owner: String!, $name: String!, $environment: String!) { repository(owner: $owner, name: $name) {
  ${deploymentFields()}
} }`;
async function readDeployments(api, place, environment) {
  const answer = await api.graphql("Deployments", deploymentsQuery, { ...place, environment });
  if (!answer.ok) return answer;
  const read2 = parseJson("Deployments", answer.value, (json) => {
    return parseDeployments(field(field(json, "repository"), "deployments"), environment);
  });
  return read2.ok ? read2.value : read2;
}
function parseDeployments(connection, environment, query = "Deployments") {
  const newest = list(field(connection, "nodes"), (node) => parseDeployment(node, environment));
  const total = integer(field(connection, "totalCount"));
  if (newest.length === Math.min(total, MOST3)) return { ok: true, value: { environment, newest } };
  const detail = `${query}: ${newest.length} of ${total} deployments to ${environment} came`;
  return { ok: false, fault: { code: "TRUNCATED", detail } };
}
function parseDeployment(json, environment) {
  const name = field(json, "environment");
  if (!sameName(text(name), environment)) return refuse(name, `the environment ${environment}`);
  const succeeded2 = successesIn(optionalField(json, "statuses"));
  return {
    id: integer(field(json, "databaseId")),
    commit: objectId(field(json, "commitOid")),
    creator: parseActor(field(json, "creator")),
    createdAt: instant(field(json, "createdAt")),
    status: orNull(field(json, "latestStatus"), (status) => ({
      state: text(field(status, "state")).toLowerCase(),
      at: instant(field(status, "createdAt")),
      creator: parseActor(field(status, "creator"))
    })),
    ...succeeded2 === null ? {} : { succeededAt: succeeded2 }
  };
}
function successesIn(statuses) {
  const said = statuses === null ? [] : list(field(statuses, "nodes"), (status) => status);
  return said.filter((status) => text(field(status, "state")) === "SUCCESS").map((status) => instant(field(status, "createdAt"))).reduce((last, at) => last === null || isBefore(last, at) ? at : last, null);
}

// src/github/needs/jobs.ts
var RUN = "GET /repos/{owner}/{repo}/actions/runs/{run}";
var JOBS = "GET /repos/{owner}/{repo}/actions/runs/{run}/jobs";
var PER_PAGE = 100;
async function readJobs(api, place, facts) {
  const jobs = await readAllJobs(api, place);
  if (!jobs.ok) return jobs;
  const run = runInSnapshot(facts, place.run) ?? await readRun(api, place);
  if (!run.ok) return run;
  const [first] = jobs.value;
  if (first === void 0 || jobs.value.some(({ headSha }) => headSha !== first.headSha)) {
    return {
      ok: false,
      fault: { code: "API_PARTIAL", detail: `${JOBS}: run ${place.run} came without jobs of one commit` }
    };
  }
  const attempt = Math.max(...jobs.value.map((job) => job.attempt));
  const listed = jobs.value.map(({ checkRunId, name }) => ({ checkRunId, name }));
  return { ok: true, value: { runId: place.run, headSha: first.headSha, attempt, ...run.value, jobs: listed } };
}
function runInSnapshot({ commits: commits2 }, id) {
  const runs = commits2.flatMap(({ checks }) => checks.flatMap(({ workflowRun }) => workflowRun ?? []));
  const run = runs.find((one2) => one2.id === id);
  if (run === void 0 || run.path === null || run.status === void 0) return null;
  const forPulls = runs.filter(({ path, event }) => path === run.path && event.startsWith("pull_request"));
  if (run.event.startsWith("pull_request") && forPulls.some((one2) => one2.id !== id)) return null;
  return { ok: true, value: { path: run.path, event: run.event, status: run.status, headRepositoryId: null } };
}
async function readRun(api, place) {
  const answer = await api.rest(RUN, place);
  if (!answer.ok) return answer;
  return parseJson(RUN, answer.value.data, (json) => {
    if (integer(field(json, "id")) !== place.run) return refuse(field(json, "id"), `run ${place.run}`);
    const repository = optionalField(json, "head_repository");
    return {
      path: text(field(json, "path")),
      event: text(field(json, "event")),
      status: text(field(json, "status")),
      headRepositoryId: repository === null ? null : integer(field(repository, "id"))
    };
  });
}
function readAllJobs(api, place) {
  return readCounted(api, JOBS, { ...place, filter: "latest", per_page: PER_PAGE }, "jobs", (json) => {
    const job = parseJob(json, place.run);
    return [job.checkRunId, job];
  });
}
function parseJob(json, run) {
  if (integer(field(json, "run_id")) !== run) return refuse(field(json, "run_id"), `run ${run}`);
  const url = field(json, "check_run_url");
  const id = /\/check-runs\/(\d{1,16})$/.exec(text(url))?.[1];
  if (id === void 0) return refuse(url, "the address of a check run");
  return {
    checkRunId: Number(id),
    name: text(field(json, "name")),
    headSha: objectId(field(json, "head_sha")),
    attempt: integer(field(json, "run_attempt"))
  };
}

// src/github/needs/linked-issues.ts
var linkedIssuesQuery = `query LinkedIssues($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) { pullRequest(number: $number) {
  closingIssuesReferences(first: 100) { totalCount nodes { number state closedAt repository { nameWithOwner } labels(first: 100) { totalCount nodes { name } } } }
} } }`;
async function readLinkedIssues(api, place) {
  const answer = await api.graphql("LinkedIssues", linkedIssuesQuery, place);
  if (!answer.ok) return answer;
  const read2 = parseJson("LinkedIssues", answer.value, (json) => {
    const found = field(field(field(json, "repository"), "pullRequest"), "closingIssuesReferences");
    return whole(found, parseIssue);
  });
  if (!read2.ok) return read2;
  const issues = read2.value;
  if (issues === null || issues.some(({ labels }) => labels === null)) {
    return {
      ok: false,
      fault: { code: "TRUNCATED", detail: `LinkedIssues: the issues of ${place.number} did not come whole` }
    };
  }
  return { ok: true, value: issues.map((issue) => ({ ...issue, labels: issue.labels ?? [] })) };
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
function whole(connection, read2) {
  const entries = list(field(connection, "nodes"), read2);
  return entries.length === integer(field(connection, "totalCount")) ? entries : null;
}

// src/github/needs/permission.ts
var PERMISSION = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
async function readPermission(api, place) {
  const answer = await api.rest(PERMISSION, place);
  if (!answer.ok) return answer;
  return parseJson(PERMISSION, answer.value.data, (json) => {
    const may = oneOf(field(json, "permission"), ["admin", "write", "read", "none"]);
    return { id: integer(field(field(json, "user"), "id")), writes: may === "admin" || may === "write" };
  });
}

// src/github/needs/pushes.ts
var ACTIVITY = "GET /repos/{owner}/{repo}/activity";
async function readPushes(api, place, change2) {
  if (change2.crossRepository) {
    return {
      ok: false,
      fault: {
        code: "PUSHER_UNKNOWN",
        detail: `the head of pull request ${change2.number} stands in a fork, whose pushes cannot be read`
      }
    };
  }
  const pages = await readPages(api, ACTIVITY, { ...place, ref: `refs/heads/${change2.head.ref}` }, parseActivity);
  return pages.ok ? { ok: true, value: pages.value.flat() } : pages;
}
function parseActivity(json) {
  if (text(field(json, "activity_type")) === "branch_deletion") return [];
  return [
    {
      after: objectId(field(json, "after")),
      at: instant(field(json, "timestamp")),
      actor: orNull(field(json, "actor"), parseAccount)
    }
  ];
}
function parseAccount(json) {
  const type = oneOf(field(json, "type"), ["User", "Bot", "Organization", "Mannequin"]);
  return { id: integer(field(json, "id")), login: text(field(json, "login")).replace(/\[bot\]$/, ""), type };
}

// src/github/snapshot/commits.ts
function parseCommit2(json) {
  return parseCommitFacts(field(json, "commit"));
}
function parseCommitFacts(commit) {
  const parents = field(commit, "parents");
  const oids = list(field(parents, "nodes"), (parent) => objectId(field(parent, "oid")));
  if (oids.length !== integer(field(parents, "totalCount"))) return refuse(parents, "a whole list of parents");
  return {
    oid: objectId(field(commit, "oid")),
    parents: oids,
    authors: parseAuthors(field(commit, "authors")),
    committer: orNull(field(commit, "committer"), parsePerson)
  };
}
function pushesOf(json) {
  return pushes(field(json, "commit"), "checkSuites");
}
function pushes(commit, key) {
  const suites = fieldOrNull(commit, key);
  if (suites === null) return [];
  return list(field(suites, "nodes"), (suite) => fieldOrNull(suite, "push")).flatMap(
    (push) => push === null ? [] : [
      {
        pusher: parseActor(field(push, "pusher")),
        after: orNull(field(push, "nextSha"), objectId),
        before: orNull(field(push, "previousSha"), objectId)
      }
    ]
  );
}
function parseAuthors(json) {
  const known = list(field(json, "nodes"), parsePerson);
  return integer(field(json, "totalCount")) === known.length ? known : [...known, { email: null, user: null }];
}

// src/github/branch-field.ts
var branchField = "branch: ref(qualifiedName: $branch) { compare(headRef: $commit) { status } }";
function onBranch(branch, commit) {
  return { branch: `refs/heads/${branch}`, commit };
}
function containedIn(branch) {
  if (branch === null) return false;
  const comparison = fieldOrNull(branch, "compare");
  if (comparison === null) return null;
  return ["BEHIND", "IDENTICAL"].includes(text(field(comparison, "status")));
}

// src/github/branch-contains.ts
var REF = "GET /repos/{owner}/{repo}/git/ref/{+ref}";
var COMPARE = "GET /repos/{owner}/{repo}/compare/{basehead}";
async function branchContains(api, repository, branch, commit) {
  const place = ownerAndName(repository);
  const answer = await api.rest(REF, { ...place, ref: `heads/${branch}` });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: true, value: false } : answer;
  const tip = parseJson(REF, answer.value.data, (json) => objectId(field(field(json, "object"), "sha")));
  if (!tip.ok) return tip;
  if (tip.value === commit) return { ok: true, value: true };
  const compared = await api.rest(COMPARE, { ...place, basehead: `${tip.value}...${commit}`, per_page: 1 });
  if (!compared.ok) return compared.fault.status === 404 ? { ok: true, value: false } : compared;
  return parseJson(COMPARE, compared.value.data, (json) => {
    const status = text(field(json, "status"));
    return status === "behind" || status === "identical";
  });
}

// src/github/needs/contained.ts
async function isContained(api, { owner, name }, branches, commit) {
  for (const branch of branches) {
    const contains = await branchContains(api, `${owner}/${name}`, branch, commit);
    if (!contains.ok || contains.value) return contains;
  }
  return { ok: true, value: false };
}

// src/github/needs/release.ts
var PAGE = 100;
var MOST_PAGES = 3;
var MOST_CHANGES = 25;
var pull = `number url title state mergedAt updatedAt baseRefName headRefOid baseRepository { databaseId } author { ${who} } mergeCommit { oid }`;
var history = `history(first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } nodes {
  oid tree { oid } signature { isValid state wasSignedByGitHub } parents(first: 10) { totalCount nodes { oid } } committer { ${person} }
  authors(first: 20) { totalCount nodes { ${person} } }
  associatedPullRequests(first: ${MOST_CHANGES}) { totalCount nodes { ${pull} } } } }`;
var releaseQuery = (branch) => `query Release($owner: String!, $name: String!, $environment: String!, $candidate: GitObjectID!, $after: String${branch ? ", $branch: String!, $commit: String!" : ""}) {
  repository(owner: $owner, name: $name) { databaseId hasIssuesEnabled ${branch ? `${branchField} ` : ""}${deploymentFields(saidBefore)} object(oid: $candidate) { __typename ... on Commit { ${history} } } } }`;
var deployedQuery = `query Deployed($owner: String!, $name: String!, $candidate: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { databaseId object(oid: $candidate) { __typename ... on Commit { ${history} } } } }`;
async function readRelease(api, place, { environment, candidate, to, branches = [] }) {
  const commits2 = [];
  const beside = [];
  let after2 = null;
  let isOn = branches.length === 0 ? true : null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const branch = page === 0 ? branches[0] : void 0;
    const read2 = await readPage(api, { ...place, environment, candidate, after: after2 }, branch);
    if (!read2.ok) return read2;
    const { deployments, next, contained, hasIssues } = read2.value;
    isOn ??= contained;
    commits2.push(...read2.value.commits);
    const listed = new Set(commits2.map(({ oid: oid2 }) => oid2));
    const reached = deployments.newest.filter(succeeded);
    if (page === 0)
      for (const commit of to ?? []) {
        const other = listed.has(commit) ? nothing : await readNewestCommits(api, place, commit);
        if (!other.ok) return other;
        beside.push(...other.value);
      }
    const isEnough = to === void 0 ? reached.length === 0 || reached.some(({ commit }) => listed.has(commit)) : isWhole(candidate, to, [...beside, ...commits2]);
    if (next !== null && !isEnough && page + 1 < MOST_PAGES) {
      after2 = next;
      continue;
    }
    const found = isOn === true ? null : await isContained(api, place, branches, candidate);
    if (found?.ok === false) return found;
    const off = found?.value === false ? { contained: false } : {};
    const without = hasIssues ? {} : { noIssues: true };
    const reading = { candidate, ...off, ...without, deployments, history: { whole: next === null, commits: commits2 } };
    return to === void 0 ? withDeployed(api, place, reading) : { ok: true, value: { ...withCommits(reading, beside), to } };
  }
  return { ok: false, fault: { code: "TRUNCATED", detail: "Release: no page was read" } };
}
function isWhole(candidate, to, commits2) {
  const graph = historyOf(commits2);
  return [...newSince(candidate, to, graph)].every((oid2) => graph.has(oid2));
}
async function withDeployed(api, place, reading) {
  const deployed = reading.deployments.newest.find(succeeded);
  if (deployed === void 0 || reading.history.commits.some(({ oid: oid2 }) => oid2 === deployed.commit))
    return { ok: true, value: reading };
  const other = await readNewestCommits(api, place, deployed.commit);
  return other.ok ? { ok: true, value: withCommits(reading, other.value) } : other;
}
async function readNewestCommits(api, place, candidate) {
  const answer = await api.graphql("Deployed", deployedQuery, { ...place, candidate, after: null });
  if (!answer.ok) return answer;
  return parseJson("Deployed", answer.value, (json) => {
    const repository = field(json, "repository");
    const commit = fieldOrNull(repository, "object");
    if (commit === null) return [];
    return list(field(field(commit, "history"), "nodes"), historyCommitOf(repository));
  });
}
function withCommits(reading, others) {
  const { history: history2 } = reading;
  const listed = new Set(history2.commits.map(({ oid: oid2 }) => oid2));
  const commits2 = [...history2.commits, ...others.filter(({ oid: oid2 }) => !listed.has(oid2) && listed.add(oid2))];
  return { ...reading, history: { ...history2, commits: commits2 } };
}
var nothing = { ok: true, value: [] };
function succeeded(deployment) {
  return successOf(deployment) !== null;
}
async function readPage(api, variables, branch) {
  const asked = branch === void 0 ? {} : onBranch(branch, variables.candidate);
  const answer = await api.graphql("Release", releaseQuery(branch !== void 0), { ...variables, ...asked });
  if (!answer.ok && branch !== void 0 && isOfWhatWasAsked(answer.fault)) return readPage(api, variables);
  if (!answer.ok) return answer;
  const read2 = parseJson("Release", answer.value, (json) => {
    const repository = field(json, "repository");
    const commit = field(repository, "object");
    if (text(field(commit, "__typename")) !== "Commit") return refuse(commit, `the commit ${variables.candidate}`);
    const page = field(commit, "history");
    const info = field(page, "pageInfo");
    const commits2 = list(field(page, "nodes"), historyCommitOf(repository));
    const isTip = variables.after !== null || commits2[0]?.oid === variables.candidate;
    if (!isTip) return refuse(page, `the history of ${variables.candidate}`);
    return {
      deployments: parseDeployments(field(repository, "deployments"), variables.environment, "Release"),
      commits: commits2,
      next: flag(field(info, "hasNextPage")) ? text(field(info, "endCursor")) : null,
      hasIssues: optionalField(repository, "hasIssuesEnabled")?.value !== false,
      contained: branch === void 0 ? null : containedIn(fieldOrNull(repository, "branch"))
    };
  });
  if (!read2.ok) return read2;
  const { deployments } = read2.value;
  return deployments.ok ? { ok: true, value: { ...read2.value, deployments: deployments.value } } : deployments;
}
function historyCommitOf(repository) {
  const id = integer(field(repository, "databaseId"));
  return (json) => parseHistoryCommit(json, id);
}
function parseHistoryCommit(json, repository) {
  const parents = field(json, "parents");
  const oids = list(field(parents, "nodes"), (parent) => objectId(field(parent, "oid")));
  if (oids.length !== integer(field(parents, "totalCount"))) return refuse(parents, "a whole list of parents");
  const pulls = field(json, "associatedPullRequests");
  const all2 = list(field(pulls, "nodes"), (pull2) => pull2);
  const oid2 = objectId(field(json, "oid"));
  if (all2.length !== integer(field(pulls, "totalCount")))
    return refuse(pulls, `at most ${MOST_CHANGES} pull requests with ${oid2} (those that are open can be closed)`);
  return {
    oid: oid2,
    parents: oids,
    tree: objectId(field(field(json, "tree"), "oid")),
    authors: parseAuthors(field(json, "authors")),
    committer: orNull(field(json, "committer"), parsePerson),
    ...parseSignature(fieldOrNull(json, "signature")),
    changes: all2.flatMap((one2) => parseMerged(one2, repository))
  };
}
var UNCHECKED = ["GPGVERIFY_ERROR", "GPGVERIFY_UNAVAILABLE"];
function parseSignature(signature) {
  if (signature === null) return {};
  if (UNCHECKED.includes(text(field(signature, "state")))) return { unchecked: true };
  return flag(field(signature, "isValid")) && flag(field(signature, "wasSignedByGitHub")) ? { byGitHub: true } : {};
}
function parseMerged(json, repository) {
  const home = fieldOrNull(json, "baseRepository");
  if (home === null || integer(field(home, "databaseId")) !== repository) return [];
  if (oneOf(field(json, "state"), ["OPEN", "CLOSED", "MERGED"]) !== "MERGED") return [];
  const merge = fieldOrNull(json, "mergeCommit");
  if (merge === null) return [];
  return [
    {
      number: integer(field(json, "number")),
      url: text(field(json, "url")),
      title: text(field(json, "title")),
      author: parseActor(field(json, "author")),
      base: text(field(json, "baseRefName")),
      head: objectId(field(json, "headRefOid")),
      merge: objectId(field(merge, "oid")),
      mergedAt: instant(field(json, "mergedAt")),
      updatedAt: instant(field(json, "updatedAt"))
    }
  ];
}

// src/github/needs/readings.ts
function readingFrom(result, observed2) {
  return result.ok ? { ...observed2, known: true, value: result.value } : unlearnable(result.fault.code, result.fault.detail, observed2);
}
function unlearnable(code, detail, observed2) {
  return { ...observed2, unlearnable: true, code, detail };
}

// src/github/needs/runs.ts
var RUNS = "GET /repos/{owner}/{repo}/actions/runs";
function readRuns(api, place, commit) {
  return readCounted(api, RUNS, { ...place, head_sha: commit, per_page: 100 }, "workflow_runs", (json) => {
    const run = parseRun(json, commit);
    return [run.id, run];
  });
}
function parseRun(json, commit) {
  if (objectId(field(json, "head_sha")) !== commit) return refuse(field(json, "head_sha"), `the commit ${commit}`);
  const repository = optionalField(json, "head_repository");
  const startedAt = optionalField(json, "run_started_at");
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
var VARIABLES = "GET /repos/{owner}/{repo}/environments/{environment}/variables";
var SECRETS = "GET /repos/{owner}/{repo}/environments/{environment}/secrets";
function readSettingNames(api, place, of) {
  const [route, per_page] = of === "variables" ? [VARIABLES, 30] : [SECRETS, 100];
  return readCounted(api, route, { ...place, per_page }, of, (json) => {
    const name = text(field(json, "name"));
    return [name, name];
  });
}

// src/github/needs/team.ts
var MEMBERSHIP = "GET /orgs/{org}/teams/{team}/memberships/{login}";
var TEAM = "GET /orgs/{org}/teams/{team}";
function createVisibleTeams(api) {
  const asked = /* @__PURE__ */ new Map();
  return (org, team) => {
    const key = `${org}/${team}`.toLowerCase();
    const answer = asked.get(key) ?? readTeam(api, org, team);
    asked.set(key, answer);
    return answer;
  };
}
async function readTeam(api, org, team) {
  const answer = await api.rest(TEAM, { org, team });
  if (!answer.ok) return answer;
  return parseJson(TEAM, answer.value.data, (json) => {
    const organisation = optionalField(json, "organization");
    return {
      id: integer(field(json, "id")),
      organisation: organisation === null ? null : integer(field(organisation, "id"))
    };
  });
}
async function readTeamIdentity(visible, name, observed2) {
  const place = placeOf(name);
  if (place === null) return noTeam(name, observed2);
  const team = await visible(place.org, place.team);
  return team.ok ? readingFrom(team, observed2) : unreadable(team.fault, observed2);
}
async function readMembership(api, visible, need, observed2) {
  const place = placeOf(need.team);
  if (place === null) return noTeam(need.team, observed2);
  const answer = await api.rest(MEMBERSHIP, { ...place, login: need.login });
  if (!answer.ok && answer.fault.status === 404) {
    const seen2 = await visible(place.org, place.team);
    return seen2.ok ? { ...observed2, known: true, value: { state: "none" } } : unreadable(seen2.fault, observed2);
  }
  if (!answer.ok) return unreadable(answer.fault, observed2);
  const read2 = parseJson(MEMBERSHIP, answer.value.data, parseMembership);
  const isWhole2 = !read2.ok || read2.value.state !== "active" || read2.value.teamId !== void 0;
  if (isWhole2 || !need.identified) return readingFrom(read2, observed2);
  const seen = await visible(place.org, place.team);
  return seen.ok ? { ...observed2, known: true, value: { state: "active", teamId: seen.value.id } } : unreadable(seen.fault, observed2);
}
function parseMembership(json) {
  const state = oneOf(field(json, "state"), ["active", "pending"]);
  const url = optionalField(json, "url");
  const id = url === null ? void 0 : /\/teams?\/(\d{1,15})\/memberships\//.exec(text(url))?.[1];
  return id === void 0 ? { state } : { state, teamId: Number(id) };
}
function placeOf(name) {
  const [org, team, ...rest2] = name.split("/");
  return org === void 0 || team === void 0 || rest2.length > 0 ? null : { org, team };
}
function noTeam(name, observed2) {
  return unlearnable("TEAM_UNREADABLE", `"${name}" is no team: org/slug is needed`, observed2);
}
function unreadable(fault, observed2) {
  return unlearnable(fault.code === "API_FORBIDDEN" ? "TEAM_UNREADABLE" : fault.code, fault.detail, observed2);
}

// src/github/needs/compare.ts
var COMPARE2 = "GET /repos/{owner}/{repo}/compare/{basehead}";
async function compareCommits(api, place, base, head) {
  const answer = await api.rest(COMPARE2, { ...place, basehead: `${base}...${head}`, per_page: 1, page: 2 });
  if (!answer.ok) return answer;
  return parseJson(COMPARE2, answer.value.data, (json) => ({
    status: oneOf(field(json, "status"), ["ahead", "behind", "diverged", "identical"]),
    common: objectId(field(field(json, "merge_base_commit"), "sha"))
  }));
}

// src/github/needs/ancestry.ts
async function readAncestry(api, place, { commit, of }) {
  const compared = await compareCommits(api, place, commit, of);
  if (!compared.ok) return compared;
  const { status, common } = compared.value;
  return { ok: true, value: { within: (status === "ahead" || status === "identical") && common === commit } };
}

// src/github/needs/trees.ts
var TREE = "GET /repos/{owner}/{repo}/git/trees/{tree}";
var MOST4 = 3e3;
var leading = ["120000 ", "160000 "];
async function readTreeDifference(api, place, { from, to }) {
  const trees = await readTrees(api, place, from, to);
  if (!trees.ok) return trees;
  const parts = difference(trees.value);
  if (!parts.ok) return parts;
  const paths = parts.value.flatMap(({ path }) => leadsElsewhere(path, trees.value) ? [path, `${path}/`] : [path]);
  return { ok: true, value: paths.toSorted() };
}
function leadsElsewhere(path, { before, after: after2 }) {
  return [before, after2].some((tree) => leading.some((mode) => tree.get(path)?.startsWith(mode) === true));
}
async function readBaseMerge(api, place, { from, to, merged, base }) {
  const onBase = await compareCommits(api, place, merged, base);
  if (!onBase.ok) return onBase;
  const shared = await compareCommits(api, place, merged, from);
  if (!shared.ok) return shared;
  const before = await readDifference(api, place, shared.value.common, from);
  if (!before.ok) return before;
  const after2 = await readDifference(api, place, merged, to);
  if (!after2.ok) return after2;
  const fromBase = onBase.value.status === "ahead" || onBase.value.status === "identical";
  return { ok: true, value: { fromBase, before: before.value, after: after2.value } };
}
async function readDifference(api, place, from, to) {
  const trees = await readTrees(api, place, from, to);
  return trees.ok ? difference(trees.value) : trees;
}
async function readTrees(api, place, from, to) {
  const before = await readTree(api, place, from);
  if (!before.ok) return before;
  const after2 = await readTree(api, place, to);
  return after2.ok ? { ok: true, value: { before: before.value, after: after2.value } } : after2;
}
async function readTree(api, place, commit) {
  const answer = await api.rest(TREE, { ...place, tree: commit, recursive: "1" });
  if (!answer.ok) return answer;
  const read2 = parseJson(TREE, answer.value.data, (json) => ({
    truncated: flag(field(json, "truncated")),
    entries: list(field(json, "tree"), (entry2) => ({
      path: text(field(entry2, "path")),
      mode: text(field(entry2, "mode")),
      type: oneOf(field(entry2, "type"), ["blob", "tree", "commit"]),
      id: objectId(field(entry2, "sha"))
    }))
  }));
  if (!read2.ok) return read2;
  if (read2.value.truncated) return truncated(`the tree of ${commit} did not come whole`);
  const leaves = read2.value.entries.filter(({ type }) => type !== "tree");
  return { ok: true, value: new Map(leaves.map(({ path, mode, id }) => [path, `${mode} ${id}`])) };
}
function difference({ before, after: after2 }) {
  const parts = [];
  for (const [path, part] of after2) if (before.get(path) !== part) parts.push({ path, part });
  for (const path of before.keys()) if (!after2.has(path)) parts.push({ path, part: null });
  if (parts.length > MOST4) return truncated(`${parts.length} paths differ`);
  return { ok: true, value: parts.toSorted((a, b) => a.path < b.path ? -1 : 1) };
}
function truncated(why) {
  return { ok: false, fault: { code: "TRUNCATED", detail: `${TREE}: ${why}` } };
}

// src/github/needs/one-need.ts
async function readNeed(source, need) {
  return readers[need.kind](source, need);
}
function observed({ reader, clock }, place) {
  return { source: place, observer: observer(reader), at: clock() };
}
var readers = {
  team: (source, need) => {
    const identified = areNamesPinned(source.facts);
    const place = `rest:/orgs/${need.team.replace("/", "/teams/")}/memberships/${need.login}`;
    return readMembership(source.api, source.visible, { ...need, identified }, observed(source, place));
  },
  "team-identity": (source, { team }) => readTeamIdentity(source.visible, team, observed(source, `rest:/orgs/${team.replace("/", "/teams/")}`)),
  account: (source, { login }) => answered(source, `rest:/users/${login}`, readAccount(source.api, login)),
  "comment-origin": (source, { comment }) => {
    const place = { ...inRest(source), comment };
    return answered(source, `${rest(source)}/issues/comments/${comment}`, readCommentOrigin(source.api, place));
  },
  permission: (source, { login }) => {
    const place = { ...inRest(source), username: login };
    return answered(source, `${rest(source)}/collaborators/${login}/permission`, readPermission(source.api, place));
  },
  policy: (source, { reference }) => answered(source, "graphql:Policy", readPolicy(source.api, inGraphql(source), reference)),
  deployments: (source, { environment }) => answered(source, "graphql:Deployments", readDeployments(source.api, inGraphql(source), environment)),
  release: (source, need) => answered(source, "graphql:Release", readRelease(source.api, inGraphql(source), need)),
  "linked-issues": (source, { change: change2 }) => {
    const place = { ...inGraphql(source), number: change2 };
    return answered(source, "graphql:LinkedIssues", readLinkedIssues(source.api, place));
  },
  jobs: (source, { run }) => {
    const read2 = readJobs(source.api, { ...inRest(source), run }, source.facts);
    return answered(source, `${rest(source)}/actions/runs/${run}/jobs`, read2);
  },
  runs: (source, { commit }) => answered(source, `${rest(source)}/actions/runs`, readRuns(source.api, inRest(source), commit)),
  "setting-names": (source, { of, environment }) => {
    const read2 = readSettingNames(source.api, { ...inRest(source), environment }, of);
    return answered(source, `${rest(source)}/environments/${environment}/${of}`, read2);
  },
  "tree-difference": (source, need) => answered(source, `${rest(source)}/git/trees`, readTreeDifference(source.api, inRest(source), need)),
  "base-merge": (source, need) => answered(source, `${rest(source)}/compare`, readBaseMerge(source.api, inRest(source), need)),
  "branch-log": (source, need) => answered(source, `${rest(source)}/activity`, readBranchLog(source.api, inRest(source), need)),
  "newest-commits": (source, { of }) => answered(source, "graphql:Deployed", readNewestCommits(source.api, inGraphql(source), of)),
  ancestry: (source, need) => answered(source, `${rest(source)}/compare`, readAncestry(source.api, inRest(source), need)),
  "commit-messages": (source, { change: change2 }) => ofChange(source, change2, `${rest(source)}/pulls/${change2}/commits`, readCommitMessages),
  pushes: (source, { change: change2 }) => ofChange(source, change2, `${rest(source)}/activity`, readPushes)
};
async function answered(source, place, read2) {
  return readingFrom(await read2, observed(source, place));
}
async function ofChange(source, change2, place, read2) {
  const facts = source.facts.changes.find(({ number }) => number === change2);
  return facts === void 0 ? unlearnable("NOT_READ", `pull request ${change2} was not read`, observed(source, place)) : answered(source, place, read2(source.api, inRest(source), facts));
}
function inRest({ owner, name }) {
  return { owner, repo: name };
}
function inGraphql({ owner, name }) {
  return { owner, name };
}
function rest({ owner, name }) {
  return `rest:/repos/${owner}/${name}`;
}

// src/github/needs/read-needs.ts
var WIDTH = 4;
var FILES_AT_ONCE = 50;
function createNeedReader(options) {
  return {
    read: async (facts, needs) => {
      const [owner = "", name = ""] = facts.subject.repository.name.split("/");
      const source = { ...options, facts, owner, name, visible: createVisibleTeams(options.api) };
      const wanted = [...new Map(needs.map((need) => [needKey(need), need])).values()];
      const files2 = wanted.filter((need) => need.kind === "file");
      const teams = wanted.filter((need) => need.kind === "team");
      const others = wanted.filter((need) => need.kind !== "file" && need.kind !== "team");
      const works = [
        ...chunks(files2).map((chunk) => () => filesOf(source, chunk)),
        ...byOrganisation(teams).map((group) => () => membershipsOf(source, group)),
        ...others.map((need) => () => one(source, need))
      ];
      const entries = await limited(WIDTH, works, (work) => work());
      return Object.fromEntries(entries.flat());
    }
  };
}
async function filesOf(source, needs) {
  const files2 = await readFiles(source.api, source.owner, source.name, needs);
  const seen = observed(source, "graphql:Files");
  return needs.map((need, index) => {
    const file = files2.ok ? files2.value[index] : void 0;
    const known = file === void 0 ? unlearnable("API_PARTIAL", `${need.path} was not read`, seen) : { ...seen, known: true, value: file };
    return [needKey(need), files2.ok ? known : readingFrom(files2, seen)];
  });
}
async function membershipsOf(source, needs) {
  const [first, ...rest2] = needs;
  if (first === void 0) return [];
  const answer = await readNeed(source, first);
  if (isRefusal(answer)) return needs.map((need) => [needKey(need), answer]);
  const others = await limited(WIDTH, rest2, (need) => one(source, need));
  return [[needKey(first), answer], ...others.flat()];
}
function isRefusal(answer) {
  return "unlearnable" in answer && answer.code === "TEAM_UNREADABLE" && / 403 /.test(answer.detail);
}
function byOrganisation(needs) {
  const groups = /* @__PURE__ */ new Map();
  for (const need of needs) {
    const organisation = need.team.split("/")[0]?.toLowerCase() ?? "";
    groups.set(organisation, [...groups.get(organisation) ?? [], need]);
  }
  return [...groups.values()];
}
async function one(source, need) {
  return [[needKey(need), await readNeed(source, need)]];
}
function chunks(files2) {
  return Array.from(
    { length: Math.ceil(files2.length / FILES_AT_ONCE) },
    (_, n) => files2.slice(n * FILES_AT_ONCE, (n + 1) * FILES_AT_ONCE)
  );
}

// src/github/snapshot/documents.ts
var MOST_FILES = 20;
var repositoryFields = `databaseId nameWithOwner isPrivate
  defaultBranchRef { name target { oid ... on Commit { file(path: $config) { ${entry} }
    history(first: 1, path: $config) { nodes { committedDate checkSuites(first: 1) { nodes { createdAt } } associatedPullRequests(first: 10) { nodes { baseRefName mergedAt } } } } } } }`;
function snapshotQuery(wanted) {
  const fileNumbers = Array.from({ length: wanted.files }, (_, index) => index);
  const aliases = fileNumbers.map((n) => `file${n}: file(path: $file${n}) { ${entry} }`).join(" ");
  const variables = [
    "$owner: String!, $name: String!, $config: String!",
    wanted.by === "number" ? "$number: Int!" : "$commit: GitObjectID!",
    ...wanted.ours ? ["$app: Int!"] : [],
    ...fileNumbers.map((n) => `$file${n}: String!`)
  ];
  return `query Snapshot(${variables.join(", ")}) { repository(owner: $owner, name: $name) {
  ${repositoryFields}
  ${wanted.by === "number" ? "pullRequest(number: $number) { ...change }" : "object(oid: $commit) { __typename ... on Commit { associatedPullRequests(first: 1) { totalCount nodes { ...change } } } }"}
} }
fragment change on PullRequest { ${change({ ...wanted, aliases })} }`;
}
var candidatesQuery = `query Candidates($owner: String!, $name: String!, $commit: GitObjectID!) { repository(owner: $owner, name: $name) {
  object(oid: $commit) { __typename ... on Commit { associatedPullRequests(first: 100) { totalCount nodes { number state headRefOid mergeCommit { oid } } } } }
} }`;
function pageQuery(lists2, shown, reacted = shown) {
  const forward2 = (name) => `first: 100, after: $${name}`;
  const backward2 = (name) => `last: 100, before: $${name}`;
  const text2 = {
    files: files(forward2("files")),
    commits: commits(forward2("commits")),
    reviews: reviews(forward2("reviews"), shown),
    comments: comments(backward2("comments"), shown, reacted),
    timeline: timeline(backward2("timeline"), shown),
    headContexts: `head: commits(last: 1) { nodes { commit { oid statusCheckRollup { ${contexts(forward2("headContexts"))} } } } }`,
    mergeContexts: `mergeCommit { oid statusCheckRollup { ${contexts(forward2("mergeContexts"))} } }`
  };
  const variables = ["$owner: String!, $name: String!, $number: Int!", ...lists2.map((name) => `$${name}: String!`)];
  return `query Page(${variables.join(", ")}) { repository(owner: $owner, name: $name) { pullRequest(number: $number) {
  headRefOid baseRefOid updatedAt
  ${lists2.map((name) => text2[name]).join("\n  ")}
} } }`;
}

// src/github/snapshot/locate.ts
function locate(repository, commit) {
  const object = fieldOrNull(repository, "object");
  if (object === null || text(field(object, "__typename")) !== "Commit") return { found: "nowhere" };
  const pulls = field(object, "associatedPullRequests");
  const [only] = list(field(pulls, "nodes"), (pull2) => pull2);
  const total = integer(field(pulls, "totalCount"));
  if (only === void 0) return total === 0 ? { found: "nowhere" } : { found: "elsewhere" };
  if (isMergeOf(only, commit)) return { found: "here", change: only };
  if (total > 1) return { found: "elsewhere" };
  return isOpenAt(only, commit) ? { found: "here", change: only } : { found: "nowhere" };
}
async function findNumber(api, owner, name, commit) {
  const answer = await api.graphql("Candidates", candidatesQuery, { owner, name, commit });
  if (!answer.ok) return answer;
  const read2 = parseJson("Candidates", answer.value, (json) => {
    const pulls = field(field(field(json, "repository"), "object"), "associatedPullRequests");
    const nodes = list(field(pulls, "nodes"), (pull2) => pull2);
    return { whole: nodes.length === integer(field(pulls, "totalCount")), number: numberAmong(nodes, commit) };
  });
  if (!read2.ok) return read2;
  if (read2.value.whole) return { ok: true, value: read2.value.number };
  return {
    ok: false,
    fault: {
      code: "TRUNCATED",
      detail: `GraphQL Candidates: more pull requests contain ${commit} than GitHub lists at once`
    }
  };
}
async function changesOf(api, repository, commit) {
  const { owner, repo: name } = ownerAndName(repository);
  const answer = await api.graphql("Candidates", candidatesQuery, { owner, name, commit });
  if (!answer.ok) return answer;
  return parseJson("Candidates", answer.value, (json) => {
    const object = fieldOrNull(field(json, "repository"), "object");
    if (object === null || text(field(object, "__typename")) !== "Commit") return { numbers: [], whole: true };
    const pulls = field(object, "associatedPullRequests");
    const nodes = list(field(pulls, "nodes"), (pull2) => pull2);
    const meant = nodes.filter((pull2) => isHeadOf(pull2, commit) || isMergeOf(pull2, commit));
    return {
      numbers: meant.map((pull2) => integer(field(pull2, "number"))),
      whole: nodes.length === integer(field(pulls, "totalCount"))
    };
  });
}
function proposes(change2, commit) {
  return isMergeOf(change2, commit) || isOpenAt(change2, commit);
}
function numberAmong(pulls, commit) {
  const merged = pulls.filter((pull2) => isMergeOf(pull2, commit));
  const meant = merged.length > 0 ? merged : pulls.filter((pull2) => isOpenAt(pull2, commit));
  const [only] = meant;
  return only === void 0 || meant.length > 1 ? null : integer(field(only, "number"));
}
function isMergeOf(pull2, commit) {
  const merge = fieldOrNull(pull2, "mergeCommit");
  return stateIs(pull2, "MERGED") && merge !== null && objectId(field(merge, "oid")) === commit;
}
function isOpenAt(pull2, commit) {
  return stateIs(pull2, "OPEN") && isHeadOf(pull2, commit);
}
function isHeadOf(pull2, commit) {
  return objectId(field(pull2, "headRefOid")) === commit;
}
function stateIs(pull2, state) {
  return oneOf(field(pull2, "state"), ["OPEN", "CLOSED", "MERGED"]) === state;
}

// src/github/snapshot/changed-files.ts
var changeTypes = ["ADDED", "CHANGED", "COPIED", "DELETED", "MODIFIED", "RENAMED"];
var MOST_LISTED = 3e3;
function unlistedFiles(change2) {
  const count = integer(field(change2, "changedFiles"));
  return count > MOST_LISTED ? count : null;
}
async function readChangedFiles(api, { owner, name, number }, change2, nodes) {
  const listed = shaped(() => ({
    count: integer(field(change2, "changedFiles")),
    files: nodes.map((node) => ({
      path: text(field(node, "path")),
      lines: linesOf(node),
      renamed: oneOf(field(node, "changeType"), changeTypes) === "RENAMED"
    }))
  }));
  if (!listed.ok) return listed;
  const { count, files: files2 } = listed.value;
  if (count > MOST_LISTED) return { ok: true, value: [] };
  if (count !== files2.length)
    return { ok: false, fault: { moved: true, detail: `files came with ${files2.length} of ${count} entries` } };
  if (!files2.some((file) => file.renamed))
    return { ok: true, value: files2.map(({ path, lines }) => ({ path, lines })) };
  const rest2 = await readPages(
    api,
    "GET /repos/{owner}/{repo}/pulls/{number}/files",
    { owner, repo: name, number },
    parseFile2
  );
  if (!rest2.ok) return rest2;
  const paths = new Set(files2.map(({ path }) => path));
  const same = rest2.value.length === files2.length && rest2.value.every(({ path }) => paths.has(path));
  return same ? rest2 : { ok: false, fault: { moved: true, detail: "GraphQL and REST list different files" } };
}
function parseFile2(json) {
  const path = text(field(json, "filename"));
  const lines = linesOf(json);
  const previous = optionalField(json, "previous_filename");
  return previous === null ? { path, lines } : { path, previousPath: text(previous), lines };
}
function linesOf(file) {
  return { added: integer(field(file, "additions")), removed: integer(field(file, "deletions")) };
}

// src/github/snapshot/lists.ts
var forward = { more: "hasNextPage", cursor: "endCursor" };
var backward = { more: "hasPreviousPage", cursor: "startCursor" };
var lists = {
  files: { find: (change2) => field(change2, "files"), direction: forward, key: (node) => text(field(node, "path")) },
  commits: {
    find: (change2) => field(change2, "commits"),
    direction: forward,
    key: (node) => objectId(field(field(node, "commit"), "oid"))
  },
  reviews: { find: (change2) => field(change2, "latestOpinionatedReviews"), direction: forward, key: idOf },
  comments: { find: (change2) => field(change2, "comments"), direction: backward, key: idOf },
  timeline: {
    find: (change2) => field(change2, "timelineItems"),
    direction: backward,
    key: (node) => text(field(node, "id"))
  },
  headContexts: { find: (change2) => contextsOf(headCommit(change2)), direction: forward, key: contextKey },
  mergeContexts: {
    find: (change2) => orNull(field(change2, "mergeCommit"), contextsOf),
    direction: forward,
    key: contextKey
  }
};
var listNames = [
  "files",
  "commits",
  "reviews",
  "comments",
  "timeline",
  "headContexts",
  "mergeContexts"
];
function headCommit(change2) {
  const [last] = list(field(field(change2, "head"), "nodes"), (node) => field(node, "commit"));
  return last ?? field(field(change2, "head"), "nodes[0]");
}
function pageOf(name, change2) {
  const { find, direction } = lists[name];
  const connection = find(change2);
  if (connection === null) return { total: 0, nodes: [], next: null };
  const info = field(connection, "pageInfo");
  return {
    total: integer(field(connection, "totalCount")),
    nodes: list(field(connection, "nodes"), (node) => node),
    next: flag(field(info, direction.more)) ? text(field(info, direction.cursor)) : null
  };
}
function joined(name, earlier, next) {
  return lists[name].direction === backward ? [...next, ...earlier] : [...earlier, ...next];
}
function repeats(name, nodes) {
  return new Set(nodes.map(lists[name].key)).size !== nodes.length;
}
function contextsOf(commit) {
  const rollup = fieldOrNull(commit, "statusCheckRollup");
  return rollup === null ? null : field(rollup, "contexts");
}
function contextKey(node) {
  const run = optionalField(node, "databaseId");
  return run === null ? `status ${text(field(node, "context"))}` : `run ${integer(run)}`;
}
function idOf(node) {
  return bigId(field(node, "fullDatabaseId"));
}

// src/github/snapshot/gather.ts
var MOST_PAGES2 = 100;
function markOf(change2) {
  return {
    head: objectId(field(change2, "headRefOid")),
    base: objectId(field(change2, "baseRefOid")),
    updatedAt: instant(field(change2, "updatedAt"))
  };
}
async function gather(api, place, change2) {
  const first = shaped(() => ({
    mark: markOf(change2),
    // Of more files than GitHub lists, no page is worth its request.
    pages: { ...pagesOf(change2, listNames), ...unlistedFiles(change2) === null ? {} : { files: noPage } }
  }));
  if (!first.ok) return first;
  const { mark } = first.value;
  let pages = { ...noPages, ...first.value.pages };
  for (let count = 0; count < MOST_PAGES2; count += 1) {
    const open2 = listNames.filter((name) => pages[name].next !== null);
    if (open2.length === 0) return whole2(pages);
    const next = await nextPages(api, place, open2, pages);
    if (!next.ok) return next;
    if (JSON.stringify(next.value.mark) !== JSON.stringify(mark))
      return moved("the pull request changed between two pages");
    const stuck = open2.find((name) => isStuck(pages[name], next.value.pages[name]));
    if (stuck !== void 0) return moved(`the pages of ${stuck} do not advance`);
    pages = {
      ...pages,
      ...Object.fromEntries(open2.map((name) => [name, append(name, pages[name], next.value.pages[name])]))
    };
  }
  return moved(`a list did not end after ${MOST_PAGES2} pages`);
}
var noPage = { total: 0, nodes: [], next: null };
var noPages = {
  files: noPage,
  commits: noPage,
  reviews: noPage,
  comments: noPage,
  timeline: noPage,
  headContexts: noPage,
  mergeContexts: noPage
};
function pagesOf(change2, names) {
  return Object.fromEntries(names.map((name) => [name, pageOf(name, change2)]));
}
async function nextPages(api, { owner, name, number, shown, reacted }, open2, pages) {
  const cursors = Object.fromEntries(open2.map((list2) => [list2, pages[list2].next]));
  const answer = await api.graphql("Page", pageQuery(open2, shown, reacted), { owner, name, number, ...cursors });
  if (!answer.ok) return answer;
  return parseJson("Page", answer.value, (json) => {
    const change2 = field(field(json, "repository"), "pullRequest");
    return { mark: markOf(change2), pages: pagesOf(change2, open2) };
  });
}
function isStuck(before, after2) {
  return after2 === void 0 || after2.nodes.length === 0 || after2.next === before.next || after2.total !== before.total;
}
function append(name, before, after2) {
  return after2 === void 0 ? before : { ...after2, nodes: joined(name, before.nodes, after2.nodes) };
}
function whole2(pages) {
  const short = listNames.find((name) => pages[name].nodes.length !== pages[name].total);
  if (short !== void 0)
    return moved(`${short} came with ${pages[short].nodes.length} of ${pages[short].total} entries`);
  return wholeAndDistinct(pages);
}
function wholeAndDistinct(pages) {
  const result = shaped(() => listNames.find((name) => repeats(name, pages[name].nodes)));
  if (!result.ok) return result;
  if (result.value !== void 0) return moved(`${result.value} came with an entry twice`);
  const { files: files2, commits: commits2, reviews: reviews2, comments: comments2, timeline: timeline2, headContexts, mergeContexts } = pages;
  return {
    ok: true,
    value: {
      files: files2.nodes,
      commits: commits2.nodes,
      reviews: reviews2.nodes,
      comments: comments2.nodes,
      timeline: timeline2.nodes,
      headContexts: headContexts.nodes,
      mergeContexts: mergeContexts.nodes
    }
  };
}
function moved(detail) {
  return { ok: false, fault: { moved: true, detail } };
}

// src/github/snapshot/revisions.ts
function parseRevisions(json, present, wasEdited) {
  if (json.value === null) return { complete: !wasEdited, list: [] };
  const total = integer(field(json, "totalCount"));
  const revisions = newestFirst(list(field(json, "nodes"), parseRevision), present);
  const [newest] = revisions;
  if (newest === void 0) return { complete: total === 0 && !wasEdited, list: [] };
  const whole4 = total === revisions.length && revisions.every((revision) => revision.text !== null);
  return { complete: whole4 && sameText(newest.text, present), list: revisions };
}
function parseRevision(json) {
  const erased = fieldOrNull(json, "deletedAt") !== null;
  const diff = orNull(field(json, "diff"), text);
  return {
    at: instant(field(json, "editedAt")),
    editor: parseActor(field(json, "editor")),
    text: erased ? null : diff
  };
}
function newestFirst(revisions, present) {
  const first = revisions.at(0);
  const last = revisions.at(-1);
  if (first === void 0 || last === void 0) return revisions;
  const sameSecond = first.at === last.at;
  const reversed = sameSecond ? !sameText(first.text, present) && sameText(last.text, present) : isBefore(first.at, last.at);
  return reversed ? revisions.toReversed() : revisions;
}
function sameText(revision, present) {
  return revision !== null && revision.replaceAll("\r\n", "\n") === present.replaceAll("\r\n", "\n");
}

// src/github/snapshot/comments.ts
function parseComment(json) {
  const body = text(field(json, "body"));
  const lastEditedAt = orNull(field(json, "lastEditedAt"), instant);
  return {
    id: bigId(field(json, "fullDatabaseId")),
    url: text(field(json, "url")),
    author: parseActor(field(json, "author")),
    association: text(field(json, "authorAssociation")),
    createdAt: instant(field(json, "createdAt")),
    lastEditedAt,
    text: body,
    revisions: parseRevisions(field(json, "userContentEdits"), body, lastEditedAt !== null)
  };
}
function carriesOurReaction(json) {
  const groups = fieldOrNull(json, "reactionGroups");
  return groups !== null && list(groups, (group) => flag(field(group, "viewerHasReacted"))).includes(true);
}

// src/github/snapshot/timeline.ts
var types2 = [
  "HeadRefForcePushedEvent",
  "BaseRefChangedEvent",
  "AutomaticBaseChangeSucceededEvent",
  "CommentDeletedEvent",
  "AssignedEvent",
  "ReviewRequestRemovedEvent"
];
function parseEvent(json) {
  const happening = { at: instant(field(json, "createdAt")), actor: parseActor(field(json, "actor")) };
  const parsers = {
    HeadRefForcePushedEvent: () => [
      {
        kind: "head-force-pushed",
        ...happening,
        before: oid(field(json, "beforeCommit")),
        after: oid(field(json, "afterCommit"))
      }
    ],
    BaseRefChangedEvent: () => [baseChanged(happening, field(json, "previousRefName"), field(json, "currentRefName"))],
    AutomaticBaseChangeSucceededEvent: () => [baseChanged(happening, field(json, "oldBase"), field(json, "newBase"))],
    CommentDeletedEvent: () => [
      { kind: "comment-deleted", ...happening, author: parseActor(field(json, "deletedCommentAuthor")) }
    ],
    AssignedEvent: () => [{ kind: "assigned", ...happening, assignee: parseActor(field(json, "assignee")) }],
    ReviewRequestRemovedEvent: () => []
  };
  return parsers[oneOf(field(json, "__typename"), types2)]();
}
function takenBack(json) {
  if (text(field(json, "__typename")) !== "ReviewRequestRemovedEvent") return null;
  return parseActor(field(json, "actor"))?.type === "User" ? fieldOrNull(json, "requestedReviewer") : null;
}
function baseChanged(happening, from, to) {
  return { kind: "base-changed", ...happening, from: text(from), to: text(to) };
}
function oid(json) {
  return orNull(json, (commit) => objectId(field(commit, "oid")));
}

// src/github/snapshot/reviews.ts
var states = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"];
function parseReview(json) {
  return {
    id: bigId(field(json, "fullDatabaseId")),
    url: text(field(json, "url")),
    author: parseActor(field(json, "author")),
    state: oneOf(field(json, "state"), states),
    commit: orNull(field(json, "commit"), (commit) => objectId(field(commit, "oid"))),
    submittedAt: orNull(field(json, "submittedAt"), instant),
    canPush: flag(field(json, "authorCanPushToRepository")),
    onBehalfOf: teamsOf(json)
  };
}
function teamsOf(json) {
  const teams = optionalField(json, "onBehalfOf");
  return teams === null ? [] : list(field(teams, "nodes"), (team) => text(field(team, "combinedSlug")));
}

// src/github/snapshot/change.ts
function parseChange(json, gathered, files2, observed2) {
  const timeline2 = gathered.timeline.flatMap(parseEvent);
  const createdAt = instant(field(json, "createdAt"));
  const unlisted = unlistedFiles(json);
  return {
    number: integer(field(json, "number")),
    url: text(field(json, "url")),
    title: text(field(json, "title")),
    author: parseActor(field(json, "author")),
    state: stateOf(json),
    draft: flag(field(json, "isDraft")),
    crossRepository: flag(field(json, "isCrossRepository")),
    base: { ref: text(field(json, "baseRefName")), commit: objectId(field(json, "baseRefOid")) },
    head: { ref: text(field(json, "headRefName")), commit: objectId(field(json, "headRefOid")) },
    merge: parseMerge(json),
    labels: parseLabels(field(json, "labels")),
    files: files2,
    ...unlisted === null ? {} : { unlistedFiles: unlisted },
    ...linesOf2(json),
    commits: gathered.commits.map(parseCommit2),
    pushers: parsePushers(json, gathered, timeline2, observed2),
    body: parseBody(json, createdAt),
    comments: gathered.comments.map(parseComment),
    reviews: gathered.reviews.map(parseReview),
    timeline: timeline2,
    updatedAt: instant(field(json, "updatedAt")),
    observed: observed2
  };
}
function linesOf2(json) {
  const added = optionalField(json, "additions");
  const removed = optionalField(json, "deletions");
  return added === null || removed === null ? {} : { lines: { added: integer(added), removed: integer(removed) } };
}
function stateOf(json) {
  const words = { OPEN: "open", CLOSED: "closed", MERGED: "merged" };
  return words[oneOf(field(json, "state"), ["OPEN", "CLOSED", "MERGED"])];
}
function parseMerge(json) {
  const commit = field(json, "mergeCommit");
  const at = field(json, "mergedAt");
  if (stateOf(json) !== "merged") return at.value === null ? null : refuse(at, "null while it is not merged");
  if (commit.value === null) return refuse(commit, "the commit of a merged pull request");
  return { commit: objectId(field(commit, "oid")), at: instant(at) };
}
function parseLabels(json) {
  const labels = list(field(json, "nodes"), (label) => text(field(label, "name")));
  return labels.length === integer(field(json, "totalCount")) ? labels : refuse(json, "a whole list of labels");
}
function parseBody(json, createdAt) {
  const present = text(field(json, "body"));
  const wasEdited = orNull(field(json, "lastEditedAt"), instant) !== null;
  return { text: present, createdAt, revisions: parseRevisions(field(json, "bodyEdits"), present, wasEdited) };
}
function parsePushers(json, gathered, timeline2, observed2) {
  const head = objectId(field(json, "headRefOid"));
  const forced = timeline2.flatMap((event) => event.kind === "head-force-pushed" ? [event] : []);
  const known = [
    ...pushes(headCommit(json), "pushes").filter(({ after: after2 }) => after2 === head),
    ...gathered.commits.flatMap(pushesOf)
  ];
  const tips = [head, ...continuedFrom(known, gathered)];
  const dark = tips.find((tip) => !known.some(({ pusher, after: after2 }) => pusher !== null && after2 === tip));
  if (dark !== void 0 || forced.some(({ actor }) => actor === null)) {
    return {
      ...observed2,
      unlearnable: true,
      code: "PUSHER_UNKNOWN",
      detail: `GitHub does not show who pushed ${shortCommit(dark ?? head)}`
    };
  }
  const all2 = [...known.map(({ pusher }) => pusher), ...forced.map(({ actor }) => actor)];
  return { ...observed2, known: true, value: distinct(all2.filter((actor) => actor !== null)) };
}
function continuedFrom(known, gathered) {
  const own = new Set(gathered.commits.map((node) => objectId(field(field(node, "commit"), "oid"))));
  return known.flatMap(({ before }) => before !== null && own.has(before) ? [before] : []);
}
function distinct(actors) {
  return [...new Map(actors.map((actor) => [`${actor.type} ${actor.login}`, actor])).values()];
}

// src/github/snapshot/evidence.ts
function parseEvidence(commit, contexts2) {
  const typed = contexts2.map((json) => ({
    json,
    isRun: oneOf(field(json, "__typename"), ["CheckRun", "StatusContext"]) === "CheckRun"
  }));
  return {
    oid: objectId(field(commit, "oid")),
    tree: objectId(field(field(commit, "tree"), "oid")),
    checks: typed.flatMap(({ json, isRun }) => isRun ? [parseCheckRun(json)] : []),
    statuses: typed.flatMap(({ json, isRun }) => isRun ? [] : [parseStatus(json)])
  };
}
function parseCheckRun(json) {
  const suite = field(json, "checkSuite");
  return {
    id: integer(field(json, "databaseId")),
    name: text(field(json, "name")),
    app: orNull(field(suite, "app"), (app) => ({
      id: integer(field(app, "databaseId")),
      slug: text(field(app, "slug"))
    })),
    status: text(field(json, "status")).toLowerCase(),
    conclusion: orNull(field(json, "conclusion"), text)?.toLowerCase() ?? null,
    externalId: orNull(field(json, "externalId"), text) ?? "",
    url: text(field(json, "url")),
    startedAt: orNull(field(json, "startedAt"), instant),
    completedAt: orNull(field(json, "completedAt"), instant),
    workflowRun: parseWorkflowRun(suite)
  };
}
function parseWorkflowRun(suite) {
  const run = fieldOrNull(suite, "workflowRun");
  if (run === null) return null;
  const file = fieldOrNull(run, "file");
  return {
    id: integer(field(run, "databaseId")),
    event: text(field(run, "event")),
    path: file === null ? null : text(field(file, "path")),
    name: text(field(field(run, "workflow"), "name")),
    status: text(field(suite, "status")).toLowerCase(),
    createdAt: instant(field(run, "createdAt"))
  };
}
function parseStatus(json) {
  return {
    context: text(field(json, "context")),
    state: text(field(json, "statusState")).toLowerCase(),
    creator: parseActor(field(json, "creator"))
  };
}

// src/report/clicked.ts
var HEADER = "holdpoint:clicks:1";
var commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
function formatClicks({ findings }) {
  const lines = [...new Set(findings.flatMap(clicksOf).map(formatClick))];
  if (lines.length === 0) return "";
  return `${["Signed with a button:", "", "```text", HEADER, ...lines, "```"].join("\n")}

`;
}
function clicksOf({
  outcome,
  click,
  parts = []
}) {
  const own = outcome === "met" && click !== void 0 ? [click] : [];
  return [...own, ...parts.flatMap(clicksOf)];
}
function formatClick({ run, by, item, wording, commit, environment, shown, seenAt, url }) {
  const who2 = `${by.id ?? "-"} ${by.login}`;
  return `${run} ${who2} ${item ?? "-"} ${wording ?? "-"} ${commit} ${encodeURIComponent((environment ?? "").replaceAll(new RegExp("\\p{Cs}", "gu"), "\uFFFD"))} ${shown} ${seenAt} ${url}`;
}
function clicksIn(details, change2) {
  const lines = details.replaceAll("\r\n", "\n").split("\n");
  const start = lines.indexOf(HEADER);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf("```", start));
  return own.flatMap((line) => parseClick(line, change2) ?? []);
}
function parseClick(line, change2) {
  const [run, id, login, item, wording, commit, place, shown, seenAt, url, ...rest2] = line.split(" ");
  if (url === void 0 || rest2.length > 0 || run === void 0 || !/^\d{1,15}$/.test(run)) return null;
  if (id === void 0 || !/^\d{1,15}$/.test(id) || login === void 0 || login === "") return null;
  if (item === void 0 || wording === void 0 || !/^[0-9a-f]{16}$/.test(wording)) return null;
  if (commit === void 0 || !commitId.test(commit) || shown === void 0 || !moment.test(shown)) return null;
  const environment = decoded(place);
  if (environment === null || seenAt === void 0 || !moment.test(seenAt)) return null;
  return {
    kind: "clicked",
    change: change2,
    button: "signoff",
    item,
    environment,
    commit,
    wording,
    by: { id: Number(id), login, type: "User" },
    run: Number(run),
    url,
    shown,
    seenAt
  };
}
function decoded(text2) {
  try {
    return text2 === void 0 || text2 === "" ? null : decodeURIComponent(text2);
  } catch {
    return null;
  }
}

// src/report/shown-items.ts
var HEADER2 = "holdpoint:shown:1";
var linePattern = /^([a-z][a-z0-9-]{0,63}) ([0-9a-f]{16}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) (first|later)$/;
function formatShownItems(records) {
  const lines = records.map(
    ({ item, wording, since, first }) => `${item} ${wording} ${since} ${first ? "first" : "later"}`
  );
  return [
    "What people can sign here, with the digest of its wording and since when it was shown so:",
    "",
    "```text",
    HEADER2,
    ...lines,
    "```"
  ].join("\n");
}
function parseShownItems(text2) {
  const lines = text2.replaceAll("\r\n", "\n").trimEnd().split("\n");
  const start = lines.indexOf(HEADER2);
  if (start < 1 || lines.at(-1) !== "```") return null;
  const records = lines.slice(start + 1, -1).map(parseLine);
  return records.every((record) => record !== null) ? records : null;
}
function parseLine(line) {
  const [, item, wording, since, order] = linePattern.exec(line) ?? [];
  if (item === void 0 || wording === void 0 || since === void 0) return null;
  return { item, wording, since, first: order === "first" };
}

// src/github/snapshot/own-runs.ts
function parseOwnRuns(commits2, app, repository, change2) {
  const runs = commits2.flatMap((commit) => suitesOf(commit, app));
  const about = runs.filter(({ id }) => id === null || id.repository === repository && id.change === change2);
  return {
    checks: about.map(({ run }) => run),
    others: runs.flatMap((own) => about.includes(own) || own.id?.repository !== repository ? [] : [own.run]),
    sightings: about.flatMap(sighting),
    shown: newestByName(about).flatMap(shownItems),
    clicks: distinct2(newestByName(about).flatMap((own) => clicksOf2(own, change2)))
  };
}
function suitesOf(commit, app) {
  const suites = field(commit, "ownSuites");
  const each = list(field(suites, "nodes"), (suite) => ({
    suite,
    id: integer(field(field(suite, "app"), "databaseId")),
    slug: text(field(field(suite, "app"), "slug"))
  }));
  if (each.some(({ slug }) => slug === "github-actions"))
    return refuse(suites, "of an App of your own, not of GitHub Actions");
  if (each.length !== integer(field(suites, "totalCount")) || each.some(({ id }) => id !== app))
    return refuse(suites, "every suite of our app and no other");
  return each.flatMap(({ suite }) => runsOf(suite, objectId(field(commit, "oid"))));
}
function runsOf(suite, commit) {
  const createdAt = instant(field(suite, "createdAt"));
  const connection = field(suite, "checkRuns");
  const runs = list(field(connection, "nodes"), (run) => parseRun2(run, commit));
  if (runs.length !== integer(field(connection, "totalCount"))) return refuse(connection, "a whole list of our runs");
  const asked = isAskedAgain(suite, list(field(connection, "nodes"), endOf));
  return runs.map((run) => ({
    run: asked ? { ...run, askedAgain: true } : run,
    id: parseExternalId(run.externalId),
    since: later(run.startedAt, createdAt),
    suite: createdAt
  }));
}
function isAskedAgain(suite, ends) {
  if (text(field(suite, "status")) === "COMPLETED" || ends.length === 0) return false;
  const at = instant(field(suite, "updatedAt"));
  return ends.every((end) => end !== null && isBefore(end, at));
}
function endOf(run) {
  const end = orNull(field(run, "completedAt"), instant);
  return text(field(run, "status")) === "COMPLETED" ? end : null;
}
function parseRun2(json, commit) {
  const word = (key) => orNull(field(json, key), text);
  return {
    id: integer(field(json, "databaseId")),
    commit,
    name: text(field(json, "name")),
    externalId: word("externalId") ?? "",
    status: text(field(json, "status")).toLowerCase(),
    conclusion: word("conclusion")?.toLowerCase() ?? null,
    title: word("title") ?? "",
    summary: word("summary") ?? "",
    text: word("text") ?? "",
    startedAt: fieldOrNull(json, "startedAt") === null ? null : instant(field(json, "startedAt"))
  };
}
function distinct2(clicks) {
  return [...new Map(clicks.map((click) => [JSON.stringify(click), click])).values()];
}
function clicksOf2({ run, id }, change2) {
  return id?.kind === "gate" ? clicksIn(run.text, change2) : [];
}
function later(startedAt, suite) {
  return startedAt === null || !isBefore(startedAt, suite) ? startedAt : suite;
}
function sighting({ run, id, since }) {
  if (id?.kind !== "gate" || since === null || run.startedAt === null) return [];
  return [{ commit: run.commit, at: since, how: "shown-by-app", stamp: run.startedAt }];
}
function newestByName(runs) {
  const newest = /* @__PURE__ */ new Map();
  for (const own of runs) {
    const key = `${own.run.commit} ${own.run.name}`;
    const other = newest.get(key);
    if (other === void 0 || other.run.id < own.run.id) newest.set(key, own);
  }
  return [...newest.values()];
}
function shownItems({ run, id, suite }) {
  if (id === null) return [];
  return (parseShownItems(run.text) ?? []).flatMap(({ since, ...record }) => {
    const seen = later(since, suite);
    return seen === null ? [] : [{ ...record, commit: run.commit, since: seen, stamp: since }];
  });
}

// src/github/snapshot/shown.ts
function shownChecks({ checks, others }, comments2 = []) {
  const nobody = { users: [], teams: [] };
  const reacted = comments2.filter(carriesOurReaction).map(idOf2);
  return { checks, others, comments: [], reacted, reviewRequests: nobody, reviewersDone: nobody };
}
function parseShown(json, gathered, { checks, others }, slug) {
  return {
    checks,
    others,
    comments: parseOwnComments(gathered.comments, slug),
    reacted: gathered.comments.filter(carriesOurReaction).map(idOf2),
    reviewRequests: reviewers(
      list(field(field(json, "reviewRequests"), "nodes"), (request) => fieldOrNull(request, "requestedReviewer"))
    ),
    reviewersDone: join(
      reviewers(gathered.timeline.map(takenBack)),
      reviewed(field(json, "reviewed"), gathered.reviews)
    )
  };
}
function parseOwnComments(comments2, slug) {
  return comments2.filter((comment) => isOurs(comment, slug)).map((comment) => ({
    id: idOf2(comment),
    text: text(field(comment, "body")),
    tampered: isTampered(comment, slug)
  }));
}
function isOurs(comment, slug) {
  return isOurBot(parseActor(field(comment, "author")), slug);
}
function isTampered(comment, slug) {
  const edited = fieldOrNull(comment, "lastEditedAt") !== null;
  return edited && !isOurBot(parseActor(field(comment, "editor")), slug);
}
function isOurBot(actor, slug) {
  return actor?.type === "Bot" && actor.login.replace(/\[bot\]$/, "") === slug;
}
function idOf2(comment) {
  return bigId(field(comment, "fullDatabaseId"));
}
var reviewerTypes = ["User", "Team", "Bot", "Mannequin"];
function reviewers(each) {
  const named = (type, key) => each.flatMap(
    (reviewer) => reviewer !== null && oneOf(field(reviewer, "__typename"), reviewerTypes) === type ? [text(field(reviewer, key))] : []
  );
  return { users: named("User", "login"), teams: named("Team", "combinedSlug") };
}
function reviewed(json, opinions) {
  const authors = list(field(json, "nodes"), (review) => parseActor(field(review, "author")));
  const users = authors.flatMap((author) => author === null ? [] : [author.login]);
  return { users, teams: opinions.flatMap(teamsOf) };
}
function join(one2, other) {
  const distinct3 = (first, second) => [
    .../* @__PURE__ */ new Set([...first, ...second])
  ];
  return { users: distinct3(one2.users, other.users), teams: distinct3(one2.teams, other.teams) };
}

// src/github/snapshot/facts-without.ts
function factsWithout({ options, address, now }, repository, candidate) {
  return {
    facts: {
      facts: 1,
      now,
      subject: { repository: parseRepository(repository), environment: address.environment, candidate, changes: [] },
      reader: factsReader(options.reader),
      config: parseConfig(repository, options.configPath),
      changes: [],
      commits: [],
      sightings: [],
      shown: [],
      readings: {},
      remembered: []
    },
    shown: shownChecks({ checks: [], others: [] })
  };
}
function parseRepository(json) {
  const branch = fieldOrNull(json, "defaultBranchRef");
  return {
    id: integer(field(json, "databaseId")),
    name: text(field(json, "nameWithOwner")),
    private: flag(field(json, "isPrivate")),
    defaultBranch: branch === null ? "" : text(field(branch, "name"))
  };
}

// src/github/snapshot/assemble.ts
function assemble(look, repository, json, gathered, files2) {
  const { options, address, now } = look;
  const observed2 = { source: "graphql:Snapshot", observer: observer(options.reader), at: now };
  const change2 = parseChange(json, gathered, files2, observed2);
  const home = parseRepository(repository);
  const commits2 = commitsOf(json, change2);
  const own = ownRuns(look, commits2, home.id, change2.number);
  const facts = {
    facts: 1,
    now,
    subject: {
      repository: home,
      environment: address.environment,
      candidate: change2.merge?.commit ?? change2.head.commit,
      changes: [change2.number]
    },
    reader: factsReader(options.reader),
    config: parseConfig(repository, options.configPath),
    changes: [change2],
    commits: commits2.map(
      (commit, index) => parseEvidence(commit, index === 0 ? gathered.headContexts : gathered.mergeContexts)
    ),
    sightings: own.sightings,
    shown: own.shown,
    readings: filesAlong(look, commits2, observed2),
    // The App's own memory knows them better.
    remembered: options.reader.kind === "beside" ? own.clicks : []
  };
  const { reader } = options;
  return {
    facts,
    shown: reader.kind === "app" ? parseShown(json, gathered, own, reader.slug) : shownChecks(own, isAnswering(reader) ? gathered.comments : [])
  };
}
function ownRuns({ options }, commits2, repository, change2) {
  const { reader } = options;
  if (reader.kind === "alone") return { checks: [], others: [], sightings: [], shown: [], clicks: [] };
  return parseOwnRuns(commits2, reader.app, repository, change2);
}
function commitsOf(json, { head, merge }) {
  return merge === null || merge.commit === head.commit ? [headCommit(json)] : [headCommit(json), field(json, "mergeCommit")];
}
function filesAlong({ files: files2 }, commits2, observed2) {
  return Object.fromEntries(
    commits2.flatMap(
      (commit) => files2.map((path, index) => [
        needKey({ kind: "file", commit: objectId(field(commit, "oid")), path }),
        { ...observed2, known: true, value: parseFile(field(commit, `file${index}`)) }
      ])
    )
  );
}

// src/github/snapshot/read-snapshot.ts
function createSnapshotReader(options) {
  return {
    snapshot: async (address, files2) => {
      const once = () => read(options, address, files2);
      const first = await once();
      if (first.ok || !("moved" in first.fault)) return settled(first);
      return settled(await once());
    }
  };
}
function settled(step) {
  if (step.ok) return step;
  const { fault } = step;
  if (!("moved" in fault)) return { ok: false, fault: { code: fault.code, detail: fault.detail } };
  return { ok: false, fault: { code: "TRUNCATED", detail: `GraphQL Snapshot, read twice: ${fault.detail}` } };
}
async function read(options, address, files2) {
  const [owner, name, ...rest2] = address.repository.split("/");
  if (owner === void 0 || name === void 0 || rest2.length > 0) {
    return {
      ok: false,
      fault: { code: "API_FORBIDDEN", detail: `"${address.repository}" is no repository: owner/name is needed` }
    };
  }
  const look = { options, address, owner, name, files: files2.slice(0, MOST_FILES), now: options.clock() };
  const { by } = address;
  return "number" in by ? readNumber(look, by.number, null) : readCommit(look, by.commit);
}
async function readCommit(look, commit) {
  const { options, owner, name } = look;
  const answer = await ask(look, "commit", { commit });
  if (!answer.ok) return answer;
  const located = shaped(() => locate(answer.value, commit));
  if (!located.ok) return located;
  if (located.value.found === "here") return readChange(look, answer.value, located.value.change);
  const number = located.value.found === "nowhere" ? { ok: true, value: null } : await findNumber(options.api, owner, name, commit);
  if (!number.ok) return number;
  if (number.value !== null) return readNumber(look, number.value, commit);
  return shaped(() => factsWithout(look, answer.value, commit));
}
async function readNumber(look, number, commit) {
  const answer = await ask(look, "number", { number });
  if (!answer.ok) return answer;
  const change2 = shaped(() => field(answer.value, "pullRequest"));
  if (!change2.ok) return change2;
  const meant = shaped(() => commit === null || proposes(change2.value, commit));
  if (!meant.ok) return meant;
  if (!meant.value)
    return { ok: false, fault: { moved: true, detail: `pull request ${number} no longer proposes ${commit}` } };
  return readChange(look, answer.value, change2.value);
}
async function readChange(look, repository, change2) {
  const { options, owner, name } = look;
  const { api, reader } = options;
  const known = shaped(() => ({
    number: integer(field(change2, "number")),
    together: objectId(field(headCommit(change2), "oid")) === objectId(field(change2, "headRefOid"))
  }));
  if (!known.ok) return known;
  if (!known.value.together)
    return { ok: false, fault: { moved: true, detail: "the head is not the last commit listed" } };
  const place = { owner, name, number: known.value.number };
  const gathered = await gather(api, { ...place, shown: reader.kind === "app", reacted: isAnswering(reader) }, change2);
  if (!gathered.ok) return gathered;
  const files2 = await readChangedFiles(api, place, change2, gathered.value.files);
  if (!files2.ok) return files2;
  return shaped(() => assemble(look, repository, change2, gathered.value, files2.value));
}
async function ask(look, by, target) {
  const { options, owner, name, files: files2 } = look;
  const { reader } = options;
  const ours = reader.kind !== "alone";
  const query = snapshotQuery({
    by,
    ours,
    shown: reader.kind === "app",
    reacted: isAnswering(reader),
    files: files2.length
  });
  const paths = Object.fromEntries(files2.map((path, index) => [`file${index}`, path]));
  const variables = {
    owner,
    name,
    config: options.configPath,
    ...target,
    ...ours ? { app: reader.app } : {},
    ...paths
  };
  const answer = await options.api.graphql("Snapshot", query, variables);
  if (!answer.ok) return answer;
  const skew = clockFault(answer.date, look.now, options.clock());
  if (skew !== null) return { ok: false, fault: skew };
  return parseJson("Snapshot", answer.value, (json) => {
    const repository = field(json, "repository");
    return repository.value === null ? refuse(repository, "a repository that the token may read") : repository;
  });
}

// src/judge/excused-by-app.ts
function waivedByApp(rollCall, { waived }) {
  const findings = rollCall.findings.map((finding) => {
    const [without] = finding.parts ?? [];
    if (finding.code !== "WAIVER_UNREAD" || without === void 0) return finding;
    const until = waived.get(finding.item);
    if (until === void 0 || !isBefore(rollCall.now, until)) return { ...finding, ...without };
    const sentence = `By the App's verdict it is waived until ${until}. Without it: ${without.sentence}`;
    return { ...finding, outcome: "waived", code: "WAIVED", sentence, next: [] };
  });
  return { ...rollCall, findings };
}
function laterByApp(rollCall, { later: later2 }) {
  const findings = rollCall.findings.map((finding) => {
    const [without] = finding.parts ?? [];
    if (finding.code !== "PROFILE_NEEDS_APP" || without === void 0) return finding;
    const until = later2.get(finding.item);
    const { later: _later, ...rest2 } = finding;
    if (until === void 0 || until !== finding.later?.until || !isBefore(rollCall.now, until))
      return { ...rest2, ...without };
    const { profile, by, reason } = finding.later;
    const sentence = `Asked later, due ${until}; ${by.login} chose the profile ${profile}: ${reason.replace(/\.$/, "")}. Without it: ${without.sentence}`;
    return { ...finding, outcome: "later", code: "ASKED_LATER", sentence, next: [] };
  });
  return { ...rollCall, findings };
}

// src/judge/release/by-app.ts
function releaseByApp({ release, change: change2 }, findings, isGo) {
  if (release === void 0) return {};
  const changes = release.changes.map(
    (one2) => one2.number === change2?.number ? { ...one2, ...ownStanding(findings) } : byApp(one2, isGo)
  );
  return { release: { ...release, changes } };
}
function byApp(change2, isGo) {
  if (change2.outcome !== "unknown" || !isCovered(change2.code)) return change2;
  return isGo ? { ...change2, outcome: "met", code: "MET", next: [], sentence: "By the App's verdict it is ready." } : { ...change2, outcome: "pending", code: "APP_VERDICT_NOT_GO", next: [], sentence: "The App says what it lacks." };
}

// src/judge/release/own-word.ts
function ownWord({ candidate }, { deployers = [] }, { restsOn }) {
  const isTheirs = (login2) => deployers.some(({ commit, by }) => commit === candidate && sameName(login2, by.login));
  const own = restsOn.find((logins) => logins.split(" ").every(isTheirs));
  if (own === void 0) return null;
  const login = own.replace(" ", " and ");
  const verb = login === own ? "deploys" : "deploy";
  return {
    outcome: "pending",
    code: "APP_VERDICT_NOT_GO",
    sentence: `The App's verdict on ${shortCommit(candidate)} rests on the word of ${login}, who ${verb} it, and duties are separated here.`,
    next: [
      { who: `somebody other than ${login}`, how: "signs it in the issue of the release, or starts this instead" }
    ]
  };
}

// src/judge/release/with-app.ts
var byWord = /* @__PURE__ */ new Set(["signoff", "tick", "review", "attestation", "codeowners"]);
function homeUnread(rollCall) {
  return { ...rollCall, findings: rollCall.findings.map(unreadFinding) };
}
function unreadFinding(finding) {
  const { ask: ask2, outcome, kinds } = finding;
  if (ask2 !== "release" || outcome !== "pending" && outcome !== "unmet") return finding;
  if (!kinds.some((kind) => byWord.has(kind))) return finding;
  const { parts: _parts, needed: _needed, later: _later, ...rest2 } = finding;
  const sentence = "What people said about the release stands in its issue, which is not read here.";
  return { ...rest2, outcome: "unknown", code: "RELEASE_HOME_UNREAD", sentence, next: [] };
}
function exceptedAtHome(rollCall, { waived, later: later2 }) {
  const findings = rollCall.findings.map((finding) => {
    const { item, ask: ask2, outcome } = finding;
    const [until = null, word = "waived"] = waived.has(item) ? [waived.get(item)] : [later2.get(item), "asked later"];
    if (ask2 !== "release" || !isOpen.has(outcome) || until === null || !isBefore(rollCall.now, until)) return finding;
    const sentence = `By the App's verdict it is ${word} until ${until}, as was said in the issue of the release.`;
    return word === "waived" ? { ...finding, outcome: "waived", code: "WAIVED", sentence, next: [] } : { ...finding, outcome: "later", code: "ASKED_LATER", sentence, next: [] };
  });
  return { ...rollCall, findings };
}
var isOpen = /* @__PURE__ */ new Set(["pending", "unmet", "unknown"]);
function overriddenAtHome(rollCall, until) {
  const { outcome, sentence } = ownStanding(rollCall.findings);
  const override = { until, by: [] };
  if (outcome === "met") return { ...rollCall, override };
  const number = rollCall.change?.number ?? 0;
  const blocker = {
    outcome,
    code: "CHANGE_NOT_READY",
    sentence: `The override in the issue of the release does not cover what #${number} lacks: ${sentence}`,
    next: [{ who: "whoever is named there", how: `gives what #${number} lacks` }]
  };
  return { ...rollCall, override, blockers: [...rollCall.blockers, blocker] };
}

// src/judge/sources.ts
function sourcesOf({ checklist, policies = [] }) {
  return checklist === null ? [] : [checklist.blob, ...policies.map(({ blob }) => blob)];
}

// src/judge/with-app.ts
function confirmWithApp(own, facts, appId, said) {
  const patience = patienceOver(own, said);
  if (patience !== null && !isBefore(own.now, patience)) return own;
  const rollCall = said.release === null ? own : exceptedAtHome(homeUnread(own), said);
  const blocker = missingGo(rollCall, facts, appId) ?? ofAnother(rollCall, said) ?? judgedOtherwise(rollCall, said) ?? ownWord(rollCall, facts, said) ?? overFor(rollCall, said) ?? changesOver(rollCall, said);
  const byApp2 = ({ item }) => isSaidMet(item, said, facts.now) ? answered2 : open;
  if (blocker === null && said.overridden !== null) {
    if (said.release === null || !isBefore(facts.now, said.overridden))
      return overriddenByApp(rollCall, facts, said.overridden);
    const whole4 = leftToApp(rollCall, (finding) => finding.ask === "change" ? byApp2(finding) : open, []);
    return concluded(overriddenAtHome(whole4, said.overridden));
  }
  if (blocker === null) {
    return leftToApp(laterByApp(waivedByApp(rollCall, said), said), byApp2, []);
  }
  if (blocker.code === "APP_VERDICT_NOT_GO") return leftToApp(rollCall, () => open, [blocker]);
  const nextLook = patience ?? rollCall.nextLook;
  return concluded({ ...rollCall, blockers: [...rollCall.blockers, blocker], nextLook });
}
var ALWAYS = "always";
function ownerOf({ repository }) {
  return repository.name.slice(0, repository.name.indexOf("/"));
}
var PATIENCE = 12e4;
function patienceOver({ rollback, verdict, open: isOpen2 }, { wayBack }) {
  if (rollback === void 0 || rollback.signedAt === null || verdict !== "go" || !isOpen2) return null;
  return wayBack === rollback.from.deployment ? null : after(rollback.signedAt, PATIENCE);
}
function isSaidMet(item, { waived, later: later2, lapsing }, now) {
  const end = lapsing.get(item);
  return !waived.has(item) && !later2.has(item) && (end === void 0 || isBefore(now, end));
}
function overriddenByApp(rollCall, { now }, until) {
  if (!isBefore(now, until))
    return leftToApp(rollCall, () => open, [
      stop("pending", "APP_VERDICT_NOT_GO", `The override was over at ${until}.`)
    ]);
  if (rollCall.override === void 0 && rollCall.blockers.some(isLeft)) {
    const sentence = "The App says only that it is overridden, and no comment overrides it any more.";
    return leftToApp(rollCall, () => open, [stop("pending", "APP_VERDICT_NOT_GO", sentence)]);
  }
  const blockers = rollCall.blockers.filter(({ code }) => code !== "OVERRIDE_NEEDS_APP");
  return leftToApp({ ...rollCall, blockers }, () => open, []);
}
function leftToApp(rollCall, byApp2, blockers) {
  const rest2 = rollCall.blockers.filter((blocker) => !isLeft(blocker));
  const findings = rollCall.findings.map((finding) => coveredFinding(finding, byApp2(finding)));
  const release = releaseByApp(rollCall, findings, blockers.length === 0);
  return concluded({ ...rollCall, ...release, blockers: [...rest2, ...blockers], findings });
}
function isLeft({ outcome, code }) {
  return outcome === "unknown" && isCovered(code);
}
function answered2(answer) {
  const sentence = "This token cannot tell; the App's verdict on this commit answers it.";
  return { ...answer, outcome: "met", code: "MET", next: [], sentence };
}
function open(answer) {
  const sentence = "This token cannot tell, so the App does; its check run says what is missing.";
  return { ...answer, outcome: "pending", code: "APP_VERDICT_NOT_GO", next: [], sentence };
}
function missingGo(rollCall, facts, appId) {
  const name = gateCheckName(rollCall.gate);
  const evidence = facts.commits.find(({ oid: oid2 }) => oid2 === rollCall.candidate);
  const where = `"${name}" on ${shortCommit(rollCall.candidate)}`;
  if (evidence === void 0) return stop("unknown", "NOT_READ", `Whether the App reported ${where} was not read.`);
  const named = evidence.checks.filter((run) => run.name === name);
  const [newest] = named.filter(({ app }) => app?.id === appId).toSorted((a, b) => b.id - a.id);
  const others = `${lookAlikes(named, appId)}${statusAlike(evidence, name)}`;
  if (newest === void 0)
    return stop("pending", "APP_VERDICT_MISSING", `The App (id ${appId}) has not reported ${where}.${others}`);
  if (newest.status !== "completed") {
    return stop(
      "pending",
      "APP_VERDICT_MISSING",
      `The App (id ${appId}) has not finished ${where} (${newest.status}).${others}`
    );
  }
  if (newest.conclusion === "success") return null;
  const outcome = newest.conclusion === "failure" ? "unmet" : "pending";
  return stop(
    outcome,
    "APP_VERDICT_NOT_GO",
    `The App's newest verdict ${where} is ${newest.conclusion ?? "none"}, not success.${others}`
  );
}
function judgedOtherwise(rollCall, { sources }) {
  if (sourcesOf(rollCall).every((source, index) => source === sources[index])) return null;
  const where = `"${gateCheckName(rollCall.gate)}" on ${shortCommit(rollCall.candidate)}`;
  const what = sources.length === 0 ? "does not say by which checklist it was given: the App is older than this version, or too new for it" : "is not about the checklist as it is now";
  return stop("pending", "APP_VERDICT_MISSING", `The App's verdict ${where} ${what}.`);
}
function ofAnother(rollCall, { owner }) {
  const now = ownerOf(rollCall);
  if (owner === null || sameName(owner, now)) return null;
  return stop(
    "pending",
    "REPO_IDENTITY_CHANGED",
    `The App's verdict on ${shortCommit(rollCall.candidate)} was given while the repository belonged to ${owner}, and now it belongs to ${now}.`
  );
}
function overFor({ findings, now }, { waived, later: later2, lapsing }) {
  const known = new Set(findings.map(({ item: item2 }) => item2));
  const over = [...waived, ...later2, ...lapsing].find(([item2, until2]) => !known.has(item2) && !isBefore(now, until2));
  if (over === void 0) return null;
  const [item, until] = over;
  const sentence = `The App's verdict rests on "${item}", which an earlier checklist asks, and held until ${until}.`;
  return stop("pending", "APP_VERDICT_NOT_GO", sentence);
}
function changesOver(rollCall, { changes }) {
  if (changes === ALWAYS || changes !== null && isBefore(rollCall.now, changes)) return null;
  const where = `The App's verdict on ${shortCommit(rollCall.candidate)}`;
  const left = othersIn(rollCall).filter(({ outcome, code }) => outcome === "unknown" && isCovered(code));
  if (changes === null && left.length === 0) return null;
  if (changes === null)
    return stop(
      "pending",
      "APP_VERDICT_MISSING",
      `${where} does not say until when the other changes of the release are ready: it is not about them, or the App is older than this version, or too new for it.`
    );
  return stop("pending", "APP_VERDICT_NOT_GO", `${where} rests on how other changes stood until ${changes}.`);
}
function lookAlikes(named, appId) {
  const others = named.filter(({ app }) => app?.id !== appId);
  if (others.length === 0) return "";
  const apps = new Set(
    others.map(({ app }) => app === null ? "an app that GitHub does not name" : `the app ${app.slug} (id ${app.id})`)
  );
  return ` A run of the same name by ${[...apps].join(", ")} is a look-alike and never counts.`;
}
function statusAlike({ statuses }, name) {
  return statuses.some(({ context }) => context === name) ? " A commit status of that name never counts." : "";
}
var steps = {
  NOT_READ: { who: "somebody who may read the checks", how: "runs this again" },
  APP_VERDICT_MISSING: {
    who: "somebody who runs the App",
    how: "checks that it is installed here and running, or waits for it"
  },
  REPO_IDENTITY_CHANGED: {
    who: "somebody who runs the App",
    how: "installs it for the new owner, where it looks at everything again by itself"
  },
  APP_VERDICT_NOT_GO: { who: "anybody", how: "opens the App's check run: it says who can give what is missing" }
};
function stop(outcome, code, sentence) {
  return { outcome, code, sentence, next: [steps[code]] };
}
function coveredFinding(finding, byApp2) {
  const { outcome } = finding;
  if (outcome === "not-applicable" || outcome === "met" || outcome === "waived" || outcome === "later") return finding;
  return { ...finding, ...cover({ ...answerOf(finding), outcome }, byApp2) };
}
function answerOf({ code, sentence, next, facts, parts, needed }) {
  return {
    code,
    sentence,
    next,
    facts,
    ...parts === void 0 ? {} : { parts },
    ...needed === void 0 ? {} : { needed }
  };
}
function cover(answer, byApp2) {
  const { parts, code, needed } = answer;
  if (parts !== void 0 && code === "ALL_OPEN") return all(parts.map((part) => cover(part, byApp2)));
  if (parts !== void 0 && code === "ANY_OPEN") return any(parts.map((part) => cover(part, byApp2)));
  if (parts !== void 0 && code === "AT_LEAST_OPEN") {
    return atLeast(
      needed ?? parts.length,
      parts.map((part) => cover(part, byApp2))
    );
  }
  return answer.outcome === "unknown" && isCovered(code) ? byApp2(answer) : answer;
}
function concluded(rollCall) {
  return { ...rollCall, ...conclusionOf(rollCall) };
}

// src/report/sayings.ts
var HEADER3 = "holdpoint:exceptions:1";
var objectId2 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var instant2 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
function sayings(rollCall) {
  const { findings, overridden, override, rollback } = rollCall;
  const by = sourcesOf(rollCall).map((blob) => `by ${blob}`);
  const of = `of ${ownerOf(rollCall)}`;
  const waived = findings.flatMap(({ outcome, code, item, lapses, nextLook, later: later2 }) => {
    if (outcome === "later" && later2 !== void 0) return [`later ${item} ${later2.until}`];
    const holds = code === "COUNTS_LATER" ? nextLook : outcome === "met" ? lapses : void 0;
    if (holds !== void 0) return [`until ${item} ${holds}`];
    return outcome === "waived" && nextLook !== void 0 ? [`waived ${item} ${nextLook}`] : [];
  });
  const back = rollback === void 0 ? [] : [`way-back ${rollback.from.deployment}`];
  const home = rollCall.release?.home === true && rollCall.change !== null ? [`release ${rollCall.change.number}`] : [];
  const resting = (rollCall.release?.restsOn ?? []).map((logins) => `rests-on ${logins}`);
  const others = othersIn(rollCall).length === 0 ? [] : [`changes ${rollCall.release?.until ?? ALWAYS}`];
  const ends = [...waived, ...overridden === true && override !== void 0 ? [`overridden ${override.until}`] : []];
  if (by.length + ends.length === 0) return "";
  const what = ends.length === 0 ? "" : ", and until when items are excused, asked later or met, or the gate is overridden";
  const intro = `The checklist that this was judged by, then the policies that it extends, as Git names their texts${what}:`;
  return `${[intro, "", "```text", HEADER3, ...by, of, ...back, ...home, ...resting, ...others, ...ends, "```"].join("\n")}

`;
}
function sayingsIn(details) {
  const lines = details.replaceAll("\r\n", "\n").split("\n");
  const start = lines.indexOf(HEADER3);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf("```", start));
  const sources = [];
  const restsOn = [];
  const ends = {
    waived: /* @__PURE__ */ new Map(),
    later: /* @__PURE__ */ new Map(),
    until: /* @__PURE__ */ new Map()
  };
  let overridden = null;
  let wayBack = null;
  let release = null;
  let owner = null;
  let changes = null;
  for (const line of own) {
    const [verb = "", what = "", until = what] = line.split(" ");
    if (verb === "by" && objectId2.test(what)) sources.push(what);
    if (verb === "of" && /^[\w.-]{1,100}$/.test(what)) owner = what;
    if (verb === "way-back" && /^[1-9]\d{0,15}$/.test(what)) wayBack = Number(what);
    if (verb === "release" && /^[1-9]\d{0,9}$/.test(what)) release = Number(what);
    if (verb === "rests-on") restsOn.push(line.slice(9));
    if (verb === "changes" && (what === ALWAYS || instant2.test(what))) changes = what;
    if (!instant2.test(until)) continue;
    if (verb === "overridden") overridden = until;
    if (verb === "waived" || verb === "later" || verb === "until") ends[verb].set(what, until);
  }
  const { waived, later: later2, until: lapsing } = ends;
  return { sources, waived, later: later2, lapsing, overridden, wayBack, release, restsOn, owner, changes };
}

// src/judge/release/settle.ts
function settledChange(rollCall, facts) {
  const { gate, candidate, checklist, holds } = rollCall;
  const merged = mergedIn(facts, rollCall.change?.number ?? null, candidate);
  if (merged === null || gate.kind !== "environment" || checklist === null) return null;
  const asked = rollCall.findings.filter(({ ask: ask2, outcome }) => ask2 === "change" && outcome !== "not-applicable");
  const blockers = rollCall.blockers.filter(({ code }) => !ofDeployments.has(code));
  const open2 = [
    ...blockers.map(({ outcome, code, sentence, next }) => ({ ...whole3(sentence), outcome, code, next })),
    ...holds.map(({ by, reason }) => held(by?.login ?? "Somebody", reason)),
    ...asked.flatMap(openItem)
  ];
  const isMet = asked.some(({ outcome }) => outcome === "met");
  const until = firstLook({ nextLook: asked.some(byPeople) ? lookedAfter(facts, merged.number) : null }, asked);
  const lasts = until === null ? {} : { until };
  return { ...merged, environment: gate.name, verdict: verdictOf(open2, isMet), ...lasts, open: open2 };
}
function settledUnconcerned(facts, environment) {
  const [change2] = facts.changes;
  const merged = mergedIn(facts, change2?.number ?? null, facts.subject.candidate);
  if (merged === null || merged.checklist === null) return null;
  return { ...merged, environment, verdict: "none", unconcerned: true, open: [] };
}
function mergedIn(facts, number, candidate) {
  const change2 = facts.changes.find((one2) => one2.number === number);
  const tree = facts.commits.find(({ oid: oid2 }) => oid2 === candidate)?.tree;
  if (change2?.state !== "merged" || change2.release !== void 0 || tree === void 0) return null;
  if (change2.merge?.commit !== candidate) return null;
  const [own, ...lent] = facts.config;
  return {
    number: change2.number,
    url: change2.url,
    title: change2.title,
    head: change2.head.commit,
    merge: candidate,
    tree,
    at: heardUntil(change2, facts.now),
    checklist: own?.blob?.oid ?? null,
    policies: lent.flatMap(({ blob }) => blob?.oid ?? []),
    ...facts.heard === void 0 ? {} : { heard: facts.heard }
  };
}
var people = /* @__PURE__ */ new Set(["signoff", "tick", "review", "attestation", "codeowners"]);
function byPeople({ kinds }) {
  return kinds.some((kind) => people.has(kind));
}
var SWEPT = 14 * 864e5;
var DAY = 864e5;
function lookedAfter({ changes, now }, number) {
  const merge = changes.find((one2) => one2.number === number)?.merge?.at ?? now;
  const days = Math.floor((milliseconds(now) - milliseconds(merge)) / DAY) + 1;
  return after(merge, Math.max(SWEPT, days * DAY));
}
var SECOND = 1e3;
function heardUntil({ updatedAt }, now) {
  if (updatedAt === void 0) return now;
  return isBefore(now, after(updatedAt, 2 * SECOND)) ? after(updatedAt, -SECOND) : updatedAt;
}
var ofDeployments = /* @__PURE__ */ new Set([
  "WINDOW_CLOSED",
  "FREEZE_ACTIVE",
  "OVERRIDE_INCOMPLETE",
  "OVERRIDE_NEEDS_APP",
  "RELEASE_ELSEWHERE",
  "RELEASE_DROPPED",
  "RELEASE_UNREAD",
  "DEPLOYED_UNTOLD",
  "DIRECT_PUSH",
  "MERGE_UNPROVED",
  "MERGE_UNREAD",
  "CANDIDATE_BEHIND",
  "SUBJECT_NOT_ON_TRUSTED_REF",
  "EMPTY_CHECKLIST",
  // What a deployment brings was not read, for once: of all that is read, nothing else is a blocker by these.
  "API_UNAVAILABLE",
  "API_PARTIAL",
  "API_RATE_LIMITED",
  "NOT_READ",
  "TRUNCATED"
]);
function openItem({ item, title, outcome, code, sentence, next }) {
  const isOpen2 = outcome === "unmet" || outcome === "unknown" || outcome === "pending";
  return isOpen2 ? [{ item, title, outcome, code, sentence, next }] : [];
}
function whole3(sentence) {
  return { item: null, title: sentence.replace(/\.$/, ""), sentence };
}
function held(by, reason) {
  const why = reason === "" ? "" : `: ${reason}`;
  return { item: null, title: `held by ${by}`, outcome: "pending", code: "HELD", sentence: `${by} holds it${why}` };
}
function verdictOf(open2, isMet) {
  if (open2.some(({ outcome }) => outcome === "unmet")) return "no-go";
  if (open2.length > 0) return "pending";
  return isMet ? "go" : "none";
}

export {
  confirmWithApp,
  sayings,
  sayingsIn,
  settledChange,
  settledUnconcerned,
  SWEPT,
  factsReader,
  observer,
  parseActor,
  parseCommitFacts,
  branchField,
  onBranch,
  containedIn,
  branchContains,
  readRelease,
  createNeedReader,
  MOST_FILES,
  repositoryFields,
  changesOf,
  parseComment,
  carriesOurReaction,
  parseEvent,
  parseEvidence,
  formatClicks,
  formatShownItems,
  parseShownItems,
  parseOwnRuns,
  parseOwnComments,
  isOurBot,
  parseRepository,
  createSnapshotReader
};
