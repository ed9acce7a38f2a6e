import {
  bigId,
  clockFault,
  field,
  fieldOrNull,
  flag,
  instant,
  integer,
  list,
  objectId,
  oneOf,
  optionalField,
  orNull,
  ownerAndName,
  parseJson,
  readCounted,
  readPages,
  refuse,
  shaped,
  text
} from "./chunk-77IS2WWU.js";
import {
  parseExternalId
} from "./chunk-3PE43SJ7.js";
import {
  policyNamed
} from "./chunk-Z5FZN4L7.js";
import {
  areNamesPinned,
  needKey,
  sameName
} from "./chunk-676T34ON.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
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

// src/github/snapshot/selections.ts
var who = `__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } ... on Organization { databaseId }`;
var forward = "totalCount pageInfo { hasNextPage endCursor }";
var backward = "totalCount pageInfo { hasPreviousPage startCursor }";
var edits = (page) => `userContentEdits(${page}) { totalCount nodes { editedAt deletedAt editor { ${who} } diff } }`;
var person = "email user { login databaseId }";
var entry = "mode type oid object { __typename ... on Blob { byteSize isBinary isTruncated text } }";
var files = (page) => `files(${page}) { ${forward} nodes { path changeType additions deletions } }`;
var commits = (page) => `commits(${page}) { ${forward} nodes { commit {
  oid parents(first: 10) { totalCount nodes { oid } } committer { ${person} } authors(first: 20) { totalCount nodes { ${person} } }
  checkSuites(first: 1) { nodes { push { nextSha previousSha pusher { ${who} } } } } } } }`;
var reviews = (page, teams) => `latestOpinionatedReviews(${page}) { ${forward} nodes {
  fullDatabaseId url state submittedAt author { ${who} } authorCanPushToRepository commit { oid }
  ${teams ? "onBehalfOf(first: 15) { nodes { combinedSlug } }" : ""} } }`;
var comments = (page, shown) => `comments(${page}) { ${backward} nodes {
  fullDatabaseId url createdAt lastEditedAt author { ${who} } authorAssociation body ${edits("first: 20")}
  ${shown ? `editor { ${who} } reactionGroups { viewerHasReacted }` : ""} } }`;
var timeline = (page, shown) => `timelineItems(${page}, itemTypes: [
  HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, COMMENT_DELETED_EVENT, ASSIGNED_EVENT${shown ? ", REVIEW_REQUEST_REMOVED_EVENT" : ""}
]) { ${backward} nodes { __typename
  ... on HeadRefForcePushedEvent { id createdAt actor { ${who} } beforeCommit { oid } afterCommit { oid } }
  ... on BaseRefChangedEvent { id createdAt actor { ${who} } previousRefName currentRefName }
  ... on AutomaticBaseChangeSucceededEvent { id createdAt actor { ${who} } oldBase newBase }
  ... on CommentDeletedEvent { id createdAt actor { ${who} } deletedCommentAuthor { ${who} } }
  ... on AssignedEvent { id createdAt actor { ${who} } assignee { ... on Actor { ${who} } } }
  ${shown ? `... on ReviewRequestRemovedEvent { id createdAt actor { ${who} } requestedReviewer { ${reviewer} } }` : ""} } }`;
var reviewer = "__typename ... on User { login } ... on Team { combinedSlug }";
var contexts = (page) => `contexts(${page}) { ${forward} nodes { __typename
  ... on CheckRun { databaseId name externalId status conclusion url startedAt completedAt
    checkSuite { status app { databaseId slug } workflowRun { databaseId event createdAt file { path } workflow { name } } } }
  ... on StatusContext { context statusState: state creator { ${who} } } } }`;
var ownRuns = `ownSuites: checkSuites(first: 5, filterBy: { appId: $app }) { totalCount nodes { createdAt app { databaseId slug }
  checkRuns(first: 100, filterBy: { appId: $app, checkType: ALL }) { totalCount nodes { databaseId name externalId status conclusion title summary text startedAt } } } }`;
function evidence(parts) {
  return `oid tree { oid } statusCheckRollup { ${contexts("first: 100")} } ${parts.ours ? ownRuns : ""} ${parts.aliases}`;
}
function change(parts) {
  const { shown } = parts;
  const onCommit = evidence(parts);
  return `number url title state isDraft mergedAt createdAt updatedAt isCrossRepository author { ${who} }
  baseRefName baseRefOid headRefName headRefOid body lastEditedAt changedFiles additions deletions
  bodyEdits: ${edits("first: 100")}
  labels(first: 100) { totalCount nodes { name } }
  ${files("first: 100")}
  ${commits("first: 100")}
  head: commits(last: 1) { nodes { commit { ${onCommit} pushes: checkSuites(first: 10) { nodes { push { nextSha previousSha pusher { ${who} } } } } } } }
  mergeCommit { ${onCommit} }
  ${reviews("first: 100", shown)}
  ${comments("last: 100", shown)}
  ${timeline("last: 100", shown)}
  ${shown ? `reviewRequests(first: 100) { nodes { requestedReviewer { ${reviewer} } } } reviewed: latestReviews(first: 100) { nodes { author { ${who} } } }` : ""}`;
}

// src/github/snapshot/file.ts
var SYMLINK = 40960;
function parseFile(json) {
  if (json.value === null) return without("missing");
  const type = oneOf(field(json, "type"), ["blob", "tree", "commit"]);
  if (type === "tree") return without("directory");
  if (type === "commit") return without("submodule");
  if (integer(field(json, "mode")) === SYMLINK) return without("symlink");
  const blob = field(json, "object");
  if (text(field(blob, "__typename")) !== "Blob") return refuse(blob, "a blob");
  if (flag(field(blob, "isTruncated"))) return without("too-large");
  if (orNull(field(blob, "isBinary"), flag) !== false) return without("binary");
  return { kind: "file", text: text(field(blob, "text")), oid: objectId(field(json, "oid")) };
}
function without(kind) {
  return { kind, text: "" };
}

// src/github/needs/files.ts
async function readFiles(api, owner, name, needs) {
  const variables = Object.fromEntries(
    needs.flatMap(({ commit: commit2, path }, n) => [
      [`commit${n}`, commit2],
      [`path${n}`, path]
    ])
  );
  const answer = await api.graphql("Files", filesQuery(needs.length), { owner, name, ...variables });
  if (!answer.ok) return answer;
  return parseJson("Files", answer.value, (json) => {
    const repository = field(json, "repository");
    return needs.map(({ commit: commit2 }, n) => fileOf(field(repository, `at${n}`), commit2));
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
function fileOf(object, commit2) {
  if (objectId(field(object, "oid")) !== commit2) return refuse(object, `commit ${commit2}`);
  return parseFile(field(object, "file"));
}

// src/github/reader-identity.ts
function factsReader(reader) {
  if (reader.kind === "app") return { app: reader.app, alone: false, run: null };
  return { app: reader.kind === "beside" ? reader.app : null, alone: true, run: reader.run };
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
var MOST = 250;
async function readCommitMessages(api, place, change2) {
  const read2 = await readPages(api, COMMITS, { ...place, number: change2.number }, parseCommit);
  if (!read2.ok) return read2;
  const told = new Set(read2.value.map(({ commit: commit2 }) => commit2));
  const isWhole = told.size < MOST && change2.commits.every(({ oid: oid2 }) => told.has(oid2));
  if (isWhole) return read2;
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
  const user = orNull(field(json, "user"), (account2) => ({
    id: orNull(field(account2, "databaseId"), integer),
    login: text(field(account2, "login")),
    type: "User"
  }));
  return { email: orNull(field(json, "email"), text), user };
}

// src/github/needs/deployments.ts
var MOST2 = 100;
var deploymentsQuery = `query Deployments($owner: String!, $name: String!, $environment: String!) { repository(owner: $owner, name: $name) {
  deployments(first: ${MOST2}, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes {
    databaseId environment commitOid createdAt creator { ${who} } latestStatus { state createdAt creator { ${who} } } } }
} }`;
async function readDeployments(api, place, environment) {
  const answer = await api.graphql("Deployments", deploymentsQuery, { ...place, environment });
  if (!answer.ok) return answer;
  const read2 = parseJson("Deployments", answer.value, (json) => {
    const found = field(field(json, "repository"), "deployments");
    const newest2 = list(field(found, "nodes"), (node) => parseDeployment(node, environment));
    return { newest: newest2, total: integer(field(found, "totalCount")) };
  });
  if (!read2.ok) return read2;
  const { newest, total } = read2.value;
  if (newest.length === Math.min(total, MOST2)) return { ok: true, value: { environment, newest } };
  const detail = `Deployments: ${newest.length} of ${total} deployments to ${environment} came`;
  return { ok: false, fault: { code: "TRUNCATED", detail } };
}
function parseDeployment(json, environment) {
  const name = field(json, "environment");
  if (!sameName(text(name), environment)) return refuse(name, `the environment ${environment}`);
  return {
    id: integer(field(json, "databaseId")),
    commit: objectId(field(json, "commitOid")),
    creator: parseActor(field(json, "creator")),
    createdAt: instant(field(json, "createdAt")),
    status: orNull(field(json, "latestStatus"), (status) => ({
      state: text(field(status, "state")).toLowerCase(),
      at: instant(field(status, "createdAt")),
      creator: parseActor(field(status, "creator"))
    }))
  };
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

// src/github/snapshot/config.ts
function parseConfig(repository, path) {
  const branch = fieldOrNull(repository, "defaultBranchRef");
  const target = branch === null ? null : fieldOrNull(branch, "target");
  if (branch === null || target === null) return [];
  const name = text(field(branch, "name"));
  const changes = list(field(field(target, "history"), "nodes"), (commit2) => tookEffect(commit2, name));
  return [{ ref: `refs/heads/${name}`, path, ...fileAt(target), changedAt: changes.at(0) ?? null }];
}
function fileAt(target) {
  return { commit: objectId(field(target, "oid")), blob: orNull(field(target, "file"), parseBlob) };
}
function parseBlob(entry2) {
  const file = parseFile(entry2);
  const part = file.kind === "too-large" ? fieldOrNull(field(entry2, "object"), "text") : null;
  const seen = part === null ? file.text : text(part);
  return { oid: objectId(field(entry2, "oid")), text: file.kind === "file" ? seen : `${seen}\0` };
}
function tookEffect(commit2, branch) {
  const seen = list(field(field(commit2, "checkSuites"), "nodes"), (suite) => instant(field(suite, "createdAt")));
  const merges = list(field(field(commit2, "associatedPullRequests"), "nodes"), (pull) => mergedInto(pull, branch));
  const moments = [...seen, ...merges.filter((at) => at !== null)];
  return moments.reduce((latest, at) => isBefore(latest, at) ? at : latest, instant(field(commit2, "committedDate")));
}
function mergedInto(pull, branch) {
  return text(field(pull, "baseRefName")) === branch ? orNull(field(pull, "mergedAt"), instant) : null;
}

// src/github/needs/policy.ts
var account = "owner { __typename login ... on User { databaseId } ... on Organization { databaseId } } databaseId nameWithOwner";
var commit = `__typename ... on Commit { oid file(path: $path) { ${entry} }
    history(first: 1, path: $path) { nodes { oid associatedPullRequests(first: 10) { nodes { baseRefName mergedAt } } } } }`;
var places = {
  default: { variables: "", selection: `defaultBranchRef { name target { ${commit} } }` },
  commit: {
    variables: ", $commit: GitObjectID!",
    selection: `defaultBranchRef { name } object(oid: $commit) { ${commit} }`
  },
  name: {
    variables: ", $branch: String!, $tag: String!",
    selection: `branch: ref(qualifiedName: $branch) { name target { ${commit} } }
    tag: ref(qualifiedName: $tag) { name target { ${commit} ... on Tag { target { ${commit} } } } }`
  }
};
function policyQuery(kind) {
  const { variables, selection } = places[kind];
  return `query Policy($owner: String!, $name: String!, $policy: String!, $path: String!${variables}) {
  home: repository(owner: $owner, name: $name) { ${account} }
  policy: repository(owner: $owner, name: $policy, followRenames: false) { ${account} isPrivate visibility pushedAt
    ${selection} } }`;
}
async function readPolicy(api, home, reference) {
  const named = policyNamed(reference);
  if (named === null || named.owner.toLowerCase() !== home.owner.toLowerCase())
    return unreadable(`${reference} is no policy of ${home.owner}`);
  const answer = await api.graphql("Policy", policyQuery(named.ref.kind), variablesFor(named, home));
  if (!answer.ok) return { ok: false, fault: refusal(answer.fault) };
  const read2 = parseJson("Policy", answer.value, (json) => parsePolicy(json, named));
  if (!read2.ok) return read2;
  if ("absent" in read2.value) return unreadable(read2.value.absent);
  const { blob, branch } = read2.value;
  return named.ref.kind === "commit" ? onBranch(api, named, blob, branch) : { ok: true, value: blob };
}
function variablesFor({ repository, path, ref }, { owner, name }) {
  return {
    owner,
    name,
    policy: repository,
    path,
    ...ref.kind === "commit" ? { commit: ref.oid } : {},
    ...ref.kind === "name" ? { branch: `refs/heads/${ref.name}`, tag: `refs/tags/${ref.name}` } : {}
  };
}
function parsePolicy(json, named) {
  const policy = field(json, "policy");
  const name = text(field(policy, "nameWithOwner"));
  if (ownerOf(field(json, "home")) !== ownerOf(policy) || name.toLowerCase() !== fullName(named).toLowerCase())
    return { absent: `${fullName(named)} is ${name} now, or belongs to somebody else than the repository` };
  const place = placeOf(policy, named);
  if ("absent" in place) return place;
  const { target, ref, branch } = place;
  const file = fileAt(target);
  if (file.blob === null) return { absent: `${fullName(named)} has no file ${named.path} at ${file.commit}` };
  const [change2] = list(field(field(target, "history"), "nodes"), (one2) => one2);
  const isPrivate = flag(field(policy, "isPrivate"));
  const visibility = oneOf(field(policy, "visibility"), ["PUBLIC", "INTERNAL", "PRIVATE"]);
  const source = {
    reference: named.text,
    repository: { id: integer(field(policy, "databaseId")), name, private: isPrivate || visibility !== "PUBLIC" },
    changedBy: change2 === void 0 ? file.commit : objectId(field(change2, "oid"))
  };
  const changedAt = named.ref.kind === "commit" ? longAgo : tookEffect2(policy, change2 ?? null, place);
  return { blob: { ref, path: named.path, ...file, changedAt, policy: source }, branch };
}
var longAgo = "1970-01-01T00:00:00Z";
function tookEffect2(policy, change2, { ref, branch }) {
  const pushed = orNull(field(policy, "pushedAt"), instant);
  if (change2 === null || !ref.startsWith("refs/heads/")) return pushed;
  const pulls = field(field(change2, "associatedPullRequests"), "nodes");
  const merged = list(pulls, (pull) => mergedInto(pull, branch)).filter((at) => at !== null);
  return merged.toSorted((a, b) => milliseconds(b) - milliseconds(a)).at(0) ?? pushed;
}
function placeOf(policy, named) {
  const { ref } = named;
  if (ref.kind === "name") return placeNamed(policy, named, ref.name);
  const branch = fieldOrNull(policy, "defaultBranchRef");
  if (branch === null) return { absent: `${fullName(named)} has no commit` };
  const name = text(field(branch, "name"));
  const target = ref.kind === "default" ? field(branch, "target") : fieldOrNull(policy, "object");
  if (target === null || !isCommit(target)) return { absent: `${fullName(named)} has no such commit` };
  return { target, ref: ref.kind === "default" ? `refs/heads/${name}` : ref.oid, branch: name };
}
function placeNamed(policy, named, name) {
  const [branch, tag] = [fieldOrNull(policy, "branch"), fieldOrNull(policy, "tag")];
  if (branch !== null && tag !== null) return { absent: `${name} is a branch and a tag of ${fullName(named)}` };
  const found = branch ?? tag;
  if (found === null) return { absent: `${fullName(named)} has no branch and no tag ${name}` };
  const target = field(found, "target");
  const inner = text(field(target, "__typename")) === "Tag" ? field(target, "target") : target;
  if (!isCommit(inner)) return refuse(inner, "a commit");
  return { target: inner, ref: `refs/${branch === null ? "tags" : "heads"}/${name}`, branch: name };
}
function isCommit(object) {
  return text(field(object, "__typename")) === "Commit";
}
function ownerOf(repository) {
  return integer(field(field(repository, "owner"), "databaseId"));
}
async function onBranch(api, named, blob, branch) {
  const answer = await api.rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner: named.owner,
    repo: named.repository,
    basehead: `${blob.commit}...${branch}`,
    per_page: 1
  });
  if (!answer.ok) return { ok: false, fault: refusal(answer.fault) };
  const status = parseJson(
    "compare",
    answer.value.data,
    (json) => oneOf(field(json, "status"), ["ahead", "identical", "behind", "diverged"])
  );
  if (!status.ok) return status;
  if (status.value === "ahead" || status.value === "identical") return { ok: true, value: blob };
  return unreadable(`${blob.commit} is not on the branch ${branch} of ${fullName(named)}; it may be a fork's`);
}
function fullName({ owner, repository }) {
  return `${owner}/${repository}`;
}
function refusal({ code, detail }) {
  const isRefused = code === "API_FORBIDDEN" || /Could not resolve to a Repository/.test(detail);
  return { code: isRefused ? "POLICY_UNREADABLE" : code, detail };
}
function unreadable(detail) {
  return { ok: false, fault: { code: "POLICY_UNREADABLE", detail: `Policy: ${detail}` } };
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

// src/github/needs/readings.ts
function readingFrom(result, observed2) {
  return result.ok ? { ...observed2, known: true, value: result.value } : unlearnable(result.fault.code, result.fault.detail, observed2);
}
function unlearnable(code, detail, observed2) {
  return { ...observed2, unlearnable: true, code, detail };
}

// src/github/needs/runs.ts
var RUNS = "GET /repos/{owner}/{repo}/actions/runs";
function readRuns(api, place, commit2) {
  return readCounted(api, RUNS, { ...place, head_sha: commit2, per_page: 100 }, "workflow_runs", (json) => {
    const run = parseRun(json, commit2);
    return [run.id, run];
  });
}
function parseRun(json, commit2) {
  if (objectId(field(json, "head_sha")) !== commit2) return refuse(field(json, "head_sha"), `the commit ${commit2}`);
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
  const place = placeOf2(name);
  if (place === null) return noTeam(name, observed2);
  const team = await visible(place.org, place.team);
  return team.ok ? readingFrom(team, observed2) : unreadable2(team.fault, observed2);
}
async function readMembership(api, visible, need, observed2) {
  const place = placeOf2(need.team);
  if (place === null) return noTeam(need.team, observed2);
  const answer = await api.rest(MEMBERSHIP, { ...place, login: need.login });
  if (!answer.ok && answer.fault.status === 404) {
    const seen2 = await visible(place.org, place.team);
    return seen2.ok ? { ...observed2, known: true, value: { state: "none" } } : unreadable2(seen2.fault, observed2);
  }
  if (!answer.ok) return unreadable2(answer.fault, observed2);
  const read2 = parseJson(MEMBERSHIP, answer.value.data, parseMembership);
  const isWhole = !read2.ok || read2.value.state !== "active" || read2.value.teamId !== void 0;
  if (isWhole || !need.identified) return readingFrom(read2, observed2);
  const seen = await visible(place.org, place.team);
  return seen.ok ? { ...observed2, known: true, value: { state: "active", teamId: seen.value.id } } : unreadable2(seen.fault, observed2);
}
function parseMembership(json) {
  const state = oneOf(field(json, "state"), ["active", "pending"]);
  const url = optionalField(json, "url");
  const id = url === null ? void 0 : /\/teams?\/(\d{1,15})\/memberships\//.exec(text(url))?.[1];
  return id === void 0 ? { state } : { state, teamId: Number(id) };
}
function placeOf2(name) {
  const [org, team, ...rest2] = name.split("/");
  return org === void 0 || team === void 0 || rest2.length > 0 ? null : { org, team };
}
function noTeam(name, observed2) {
  return unlearnable("TEAM_UNREADABLE", `"${name}" is no team: org/slug is needed`, observed2);
}
function unreadable2(fault, observed2) {
  return unlearnable(fault.code === "API_FORBIDDEN" ? "TEAM_UNREADABLE" : fault.code, fault.detail, observed2);
}

// src/github/needs/trees.ts
var TREE = "GET /repos/{owner}/{repo}/git/trees/{tree}";
var COMPARE = "GET /repos/{owner}/{repo}/compare/{basehead}";
var MOST3 = 3e3;
var leading = ["120000 ", "160000 "];
async function readTreeDifference(api, place, { from, to }) {
  const trees = await readTrees(api, place, from, to);
  if (!trees.ok) return trees;
  const parts = difference(trees.value);
  if (!parts.ok) return parts;
  const paths = parts.value.flatMap(({ path }) => leadsElsewhere(path, trees.value) ? [path, `${path}/`] : [path]);
  return { ok: true, value: paths.toSorted() };
}
function leadsElsewhere(path, { before, after }) {
  return [before, after].some((tree) => leading.some((mode) => tree.get(path)?.startsWith(mode) === true));
}
async function readBaseMerge(api, place, { from, to, merged, base }) {
  const onBase = await compare(api, place, merged, base);
  if (!onBase.ok) return onBase;
  const shared = await compare(api, place, merged, from);
  if (!shared.ok) return shared;
  const before = await readDifference(api, place, shared.value.common, from);
  if (!before.ok) return before;
  const after = await readDifference(api, place, merged, to);
  if (!after.ok) return after;
  const fromBase = onBase.value.status === "ahead" || onBase.value.status === "identical";
  return { ok: true, value: { fromBase, before: before.value, after: after.value } };
}
async function readDifference(api, place, from, to) {
  const trees = await readTrees(api, place, from, to);
  return trees.ok ? difference(trees.value) : trees;
}
async function readTrees(api, place, from, to) {
  const before = await readTree(api, place, from);
  if (!before.ok) return before;
  const after = await readTree(api, place, to);
  return after.ok ? { ok: true, value: { before: before.value, after: after.value } } : after;
}
async function readTree(api, place, commit2) {
  const answer = await api.rest(TREE, { ...place, tree: commit2, recursive: "1" });
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
  if (read2.value.truncated) return truncated(`the tree of ${commit2} did not come whole`);
  const leaves = read2.value.entries.filter(({ type }) => type !== "tree");
  return { ok: true, value: new Map(leaves.map(({ path, mode, id }) => [path, `${mode} ${id}`])) };
}
function difference({ before, after }) {
  const parts = [];
  for (const [path, part] of after) if (before.get(path) !== part) parts.push({ path, part });
  for (const path of before.keys()) if (!after.has(path)) parts.push({ path, part: null });
  if (parts.length > MOST3) return truncated(`${parts.length} paths differ`);
  return { ok: true, value: parts.toSorted((a, b) => a.path < b.path ? -1 : 1) };
}
async function compare(api, place, base, head) {
  const answer = await api.rest(COMPARE, { ...place, basehead: `${base}...${head}`, per_page: 1, page: 2 });
  if (!answer.ok) return answer;
  return parseJson(COMPARE, answer.value.data, (json) => ({
    status: oneOf(field(json, "status"), ["ahead", "behind", "diverged", "identical"]),
    common: objectId(field(field(json, "merge_base_commit"), "sha"))
  }));
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
  policy: (source, { reference }) => answered(source, "graphql:Policy", readPolicy(source.api, inGraphql(source), reference)),
  deployments: (source, { environment }) => answered(source, "graphql:Deployments", readDeployments(source.api, inGraphql(source), environment)),
  "linked-issues": (source, { change: change2 }) => {
    const place = { ...inGraphql(source), number: change2 };
    return answered(source, "graphql:LinkedIssues", readLinkedIssues(source.api, place));
  },
  jobs: (source, { run }) => {
    const read2 = readJobs(source.api, { ...inRest(source), run }, source.facts);
    return answered(source, `${rest(source)}/actions/runs/${run}/jobs`, read2);
  },
  runs: (source, { commit: commit2 }) => answered(source, `${rest(source)}/actions/runs`, readRuns(source.api, inRest(source), commit2)),
  "setting-names": (source, { of, environment }) => {
    const read2 = readSettingNames(source.api, { ...inRest(source), environment }, of);
    return answered(source, `${rest(source)}/environments/${environment}/${of}`, read2);
  },
  "tree-difference": (source, need) => answered(source, `${rest(source)}/git/trees`, readTreeDifference(source.api, inRest(source), need)),
  "base-merge": (source, need) => answered(source, `${rest(source)}/compare`, readBaseMerge(source.api, inRest(source), need)),
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
  databaseId nameWithOwner isPrivate
  defaultBranchRef { name target { oid ... on Commit { file(path: $config) { ${entry} }
    history(first: 1, path: $config) { nodes { committedDate checkSuites(first: 1) { nodes { createdAt } } associatedPullRequests(first: 10) { nodes { baseRefName mergedAt } } } } } } }
  ${wanted.by === "number" ? "pullRequest(number: $number) { ...change }" : "object(oid: $commit) { __typename ... on Commit { associatedPullRequests(first: 1) { totalCount nodes { ...change } } } }"}
} }
fragment change on PullRequest { ${change({ ...wanted, aliases })} }`;
}
var candidatesQuery = `query Candidates($owner: String!, $name: String!, $commit: GitObjectID!) { repository(owner: $owner, name: $name) {
  object(oid: $commit) { __typename ... on Commit { associatedPullRequests(first: 100) { totalCount nodes { number state headRefOid mergeCommit { oid } } } } }
} }`;
function pageQuery(lists2, shown) {
  const forward3 = (name) => `first: 100, after: $${name}`;
  const backward3 = (name) => `last: 100, before: $${name}`;
  const text2 = {
    files: files(forward3("files")),
    commits: commits(forward3("commits")),
    reviews: reviews(forward3("reviews"), shown),
    comments: comments(backward3("comments"), shown),
    timeline: timeline(backward3("timeline"), shown),
    headContexts: `head: commits(last: 1) { nodes { commit { oid statusCheckRollup { ${contexts(forward3("headContexts"))} } } } }`,
    mergeContexts: `mergeCommit { oid statusCheckRollup { ${contexts(forward3("mergeContexts"))} } }`
  };
  const variables = ["$owner: String!, $name: String!, $number: Int!", ...lists2.map((name) => `$${name}: String!`)];
  return `query Page(${variables.join(", ")}) { repository(owner: $owner, name: $name) { pullRequest(number: $number) {
  headRefOid baseRefOid updatedAt
  ${lists2.map((name) => text2[name]).join("\n  ")}
} } }`;
}

// src/github/snapshot/locate.ts
function locate(repository, commit2) {
  const object = fieldOrNull(repository, "object");
  if (object === null || text(field(object, "__typename")) !== "Commit") return { found: "nowhere" };
  const pulls = field(object, "associatedPullRequests");
  const [only] = list(field(pulls, "nodes"), (pull) => pull);
  const total = integer(field(pulls, "totalCount"));
  if (only === void 0) return total === 0 ? { found: "nowhere" } : { found: "elsewhere" };
  if (isMergeOf(only, commit2)) return { found: "here", change: only };
  if (total > 1) return { found: "elsewhere" };
  return isOpenAt(only, commit2) ? { found: "here", change: only } : { found: "nowhere" };
}
async function findNumber(api, owner, name, commit2) {
  const answer = await api.graphql("Candidates", candidatesQuery, { owner, name, commit: commit2 });
  if (!answer.ok) return answer;
  const read2 = parseJson("Candidates", answer.value, (json) => {
    const pulls = field(field(field(json, "repository"), "object"), "associatedPullRequests");
    const nodes = list(field(pulls, "nodes"), (pull) => pull);
    return { whole: nodes.length === integer(field(pulls, "totalCount")), number: numberAmong(nodes, commit2) };
  });
  if (!read2.ok) return read2;
  if (read2.value.whole) return { ok: true, value: read2.value.number };
  return {
    ok: false,
    fault: {
      code: "TRUNCATED",
      detail: `GraphQL Candidates: more pull requests contain ${commit2} than GitHub lists at once`
    }
  };
}
async function changesOf(api, repository, commit2) {
  const { owner, repo: name } = ownerAndName(repository);
  const answer = await api.graphql("Candidates", candidatesQuery, { owner, name, commit: commit2 });
  if (!answer.ok) return answer;
  return parseJson("Candidates", answer.value, (json) => {
    const object = fieldOrNull(field(json, "repository"), "object");
    if (object === null || text(field(object, "__typename")) !== "Commit") return { numbers: [], whole: true };
    const pulls = field(object, "associatedPullRequests");
    const nodes = list(field(pulls, "nodes"), (pull) => pull);
    const meant = nodes.filter((pull) => isHeadOf(pull, commit2) || isMergeOf(pull, commit2));
    return {
      numbers: meant.map((pull) => integer(field(pull, "number"))),
      whole: nodes.length === integer(field(pulls, "totalCount"))
    };
  });
}
function proposes(change2, commit2) {
  return isMergeOf(change2, commit2) || isOpenAt(change2, commit2);
}
function numberAmong(pulls, commit2) {
  const merged = pulls.filter((pull) => isMergeOf(pull, commit2));
  const meant = merged.length > 0 ? merged : pulls.filter((pull) => isOpenAt(pull, commit2));
  const [only] = meant;
  return only === void 0 || meant.length > 1 ? null : integer(field(only, "number"));
}
function isMergeOf(pull, commit2) {
  const merge = fieldOrNull(pull, "mergeCommit");
  return stateIs(pull, "MERGED") && merge !== null && objectId(field(merge, "oid")) === commit2;
}
function isOpenAt(pull, commit2) {
  return stateIs(pull, "OPEN") && isHeadOf(pull, commit2);
}
function isHeadOf(pull, commit2) {
  return objectId(field(pull, "headRefOid")) === commit2;
}
function stateIs(pull, state) {
  return oneOf(field(pull, "state"), ["OPEN", "CLOSED", "MERGED"]) === state;
}

// src/github/snapshot/lists.ts
var forward2 = { more: "hasNextPage", cursor: "endCursor" };
var backward2 = { more: "hasPreviousPage", cursor: "startCursor" };
var lists = {
  files: { find: (change2) => field(change2, "files"), direction: forward2, key: (node) => text(field(node, "path")) },
  commits: {
    find: (change2) => field(change2, "commits"),
    direction: forward2,
    key: (node) => objectId(field(field(node, "commit"), "oid"))
  },
  reviews: { find: (change2) => field(change2, "latestOpinionatedReviews"), direction: forward2, key: idOf },
  comments: { find: (change2) => field(change2, "comments"), direction: backward2, key: idOf },
  timeline: {
    find: (change2) => field(change2, "timelineItems"),
    direction: backward2,
    key: (node) => text(field(node, "id"))
  },
  headContexts: { find: (change2) => contextsOf(headCommit(change2)), direction: forward2, key: contextKey },
  mergeContexts: {
    find: (change2) => orNull(field(change2, "mergeCommit"), contextsOf),
    direction: forward2,
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
  return lists[name].direction === backward2 ? [...next, ...earlier] : [...earlier, ...next];
}
function repeats(name, nodes) {
  return new Set(nodes.map(lists[name].key)).size !== nodes.length;
}
function contextsOf(commit2) {
  const rollup = fieldOrNull(commit2, "statusCheckRollup");
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
var MOST_PAGES = 100;
function markOf(change2) {
  return {
    head: objectId(field(change2, "headRefOid")),
    base: objectId(field(change2, "baseRefOid")),
    updatedAt: instant(field(change2, "updatedAt"))
  };
}
async function gather(api, place, change2) {
  const first = shaped(() => ({ mark: markOf(change2), pages: pagesOf(change2, listNames) }));
  if (!first.ok) return first;
  const { mark } = first.value;
  let pages = { ...noPages, ...first.value.pages };
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const open = listNames.filter((name) => pages[name].next !== null);
    if (open.length === 0) return whole2(pages);
    const next = await nextPages(api, place, open, pages);
    if (!next.ok) return next;
    if (JSON.stringify(next.value.mark) !== JSON.stringify(mark))
      return moved("the pull request changed between two pages");
    const stuck = open.find((name) => isStuck(pages[name], next.value.pages[name]));
    if (stuck !== void 0) return moved(`the pages of ${stuck} do not advance`);
    pages = {
      ...pages,
      ...Object.fromEntries(open.map((name) => [name, append(name, pages[name], next.value.pages[name])]))
    };
  }
  return moved(`a list did not end after ${MOST_PAGES} pages`);
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
async function nextPages(api, { owner, name, number, shown }, open, pages) {
  const cursors = Object.fromEntries(open.map((list2) => [list2, pages[list2].next]));
  const answer = await api.graphql("Page", pageQuery(open, shown), { owner, name, number, ...cursors });
  if (!answer.ok) return answer;
  return parseJson("Page", answer.value, (json) => {
    const change2 = field(field(json, "repository"), "pullRequest");
    return { mark: markOf(change2), pages: pagesOf(change2, open) };
  });
}
function isStuck(before, after) {
  return after === void 0 || after.nodes.length === 0 || after.next === before.next || after.total !== before.total;
}
function append(name, before, after) {
  return after === void 0 ? before : { ...after, nodes: joined(name, before.nodes, after.nodes) };
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

// src/github/snapshot/changed-files.ts
var changeTypes = ["ADDED", "CHANGED", "COPIED", "DELETED", "MODIFIED", "RENAMED"];
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

// src/github/snapshot/revisions.ts
function parseRevisions(json, present, wasEdited) {
  if (json.value === null) return { complete: !wasEdited, list: [] };
  const total = integer(field(json, "totalCount"));
  const revisions = newestFirst(list(field(json, "nodes"), parseRevision), present);
  const [newest] = revisions;
  if (newest === void 0) return { complete: total === 0 && !wasEdited, list: [] };
  const whole3 = total === revisions.length && revisions.every((revision) => revision.text !== null);
  return { complete: whole3 && sameText(newest.text, present), list: revisions };
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

// src/github/snapshot/commits.ts
function parseCommit2(json) {
  const commit2 = field(json, "commit");
  const parents = field(commit2, "parents");
  const oids = list(field(parents, "nodes"), (parent) => objectId(field(parent, "oid")));
  if (oids.length !== integer(field(parents, "totalCount"))) return refuse(parents, "a whole list of parents");
  return {
    oid: objectId(field(commit2, "oid")),
    parents: oids,
    authors: parseAuthors(field(commit2, "authors")),
    committer: orNull(field(commit2, "committer"), parsePerson)
  };
}
function pushesOf(json) {
  return pushes(field(json, "commit"), "checkSuites");
}
function pushes(commit2, key) {
  const suites = fieldOrNull(commit2, key);
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
  return orNull(json, (commit2) => objectId(field(commit2, "oid")));
}

// src/github/snapshot/reviews.ts
var states = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"];
function parseReview(json) {
  return {
    id: bigId(field(json, "fullDatabaseId")),
    url: text(field(json, "url")),
    author: parseActor(field(json, "author")),
    state: oneOf(field(json, "state"), states),
    commit: orNull(field(json, "commit"), (commit2) => objectId(field(commit2, "oid"))),
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
    ...linesOf2(json),
    commits: gathered.commits.map(parseCommit2),
    pushers: parsePushers(json, gathered, timeline2, observed2),
    body: parseBody(json, createdAt),
    comments: gathered.comments.map(parseComment),
    reviews: gathered.reviews.map(parseReview),
    timeline: timeline2,
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
  const commit2 = field(json, "mergeCommit");
  const at = field(json, "mergedAt");
  if (stateOf(json) !== "merged") return at.value === null ? null : refuse(at, "null while it is not merged");
  if (commit2.value === null) return refuse(commit2, "the commit of a merged pull request");
  return { commit: objectId(field(commit2, "oid")), at: instant(at) };
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
    ...pushes(headCommit(json), "pushes").filter(({ after }) => after === head),
    ...gathered.commits.flatMap(pushesOf)
  ];
  const tips = [head, ...continuedFrom(known, gathered)];
  const dark = tips.find((tip) => !known.some(({ pusher, after }) => pusher !== null && after === tip));
  if (dark !== void 0 || forced.some(({ actor }) => actor === null)) {
    return {
      ...observed2,
      unlearnable: true,
      code: "PUSHER_UNKNOWN",
      detail: `GitHub does not show who pushed ${shortCommit(dark ?? head)}`
    };
  }
  const all = [...known.map(({ pusher }) => pusher), ...forced.map(({ actor }) => actor)];
  return { ...observed2, known: true, value: distinct(all.filter((actor) => actor !== null)) };
}
function continuedFrom(known, gathered) {
  const own = new Set(gathered.commits.map((node) => objectId(field(field(node, "commit"), "oid"))));
  return known.flatMap(({ before }) => before !== null && own.has(before) ? [before] : []);
}
function distinct(actors) {
  return [...new Map(actors.map((actor) => [`${actor.type} ${actor.login}`, actor])).values()];
}

// src/github/snapshot/evidence.ts
function parseEvidence(commit2, contexts2) {
  const typed = contexts2.map((json) => ({
    json,
    isRun: oneOf(field(json, "__typename"), ["CheckRun", "StatusContext"]) === "CheckRun"
  }));
  return {
    oid: objectId(field(commit2, "oid")),
    tree: objectId(field(field(commit2, "tree"), "oid")),
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

// src/report/shown-items.ts
var HEADER = "holdpoint:shown:1";
var linePattern = /^([a-z][a-z0-9-]{0,63}) ([0-9a-f]{16}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) (first|later)$/;
function formatShownItems(records) {
  const lines = records.map(
    ({ item, wording, since, first }) => `${item} ${wording} ${since} ${first ? "first" : "later"}`
  );
  return [
    "What people can sign here, with the digest of its wording and since when it was shown so:",
    "",
    "```text",
    HEADER,
    ...lines,
    "```"
  ].join("\n");
}
function parseShownItems(text2) {
  const lines = text2.replaceAll("\r\n", "\n").trimEnd().split("\n");
  const start = lines.indexOf(HEADER);
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
  const runs = commits2.flatMap((commit2) => suitesOf(commit2, app));
  const about = runs.filter(({ id }) => id === null || id.repository === repository && id.change === change2);
  return {
    checks: about.map(({ run }) => run),
    others: runs.flatMap((own) => about.includes(own) || own.id?.repository !== repository ? [] : [own.run]),
    sightings: about.flatMap(sighting),
    shown: newestByName(about).flatMap(shownItems)
  };
}
function suitesOf(commit2, app) {
  const suites = field(commit2, "ownSuites");
  const each = list(field(suites, "nodes"), (suite) => ({
    suite,
    id: integer(field(field(suite, "app"), "databaseId"))
  }));
  if (each.length !== integer(field(suites, "totalCount")) || each.some(({ id }) => id !== app))
    return refuse(suites, "every suite of our app and no other");
  return each.flatMap(({ suite }) => runsOf(suite, objectId(field(commit2, "oid"))));
}
function runsOf(suite, commit2) {
  const createdAt = instant(field(suite, "createdAt"));
  const connection = field(suite, "checkRuns");
  const runs = list(field(connection, "nodes"), (run) => parseRun2(run, commit2));
  if (runs.length !== integer(field(connection, "totalCount"))) return refuse(connection, "a whole list of our runs");
  return runs.map((run) => ({
    run,
    id: parseExternalId(run.externalId),
    since: later(run.startedAt, createdAt),
    suite: createdAt
  }));
}
function parseRun2(json, commit2) {
  const word = (key) => orNull(field(json, key), text);
  return {
    id: integer(field(json, "databaseId")),
    commit: commit2,
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
  if (id?.kind !== "gate") return [];
  return (parseShownItems(run.text) ?? []).flatMap(({ since, ...record }) => {
    const seen = later(since, suite);
    return seen === null ? [] : [{ ...record, commit: run.commit, since: seen, stamp: since }];
  });
}

// src/github/snapshot/shown.ts
function shownChecks({ checks, others }) {
  const nobody = { users: [], teams: [] };
  return { checks, others, comments: [], reacted: [], reviewRequests: nobody, reviewersDone: nobody };
}
function parseShown(json, gathered, { checks, others }, slug) {
  return {
    checks,
    others,
    comments: gathered.comments.filter((comment) => isOurs(comment, slug)).map((comment) => ({
      id: idOf2(comment),
      text: text(field(comment, "body")),
      tampered: isTampered(comment, slug)
    })),
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
function isOurs(comment, slug) {
  return isBot(parseActor(field(comment, "author")), slug);
}
function isTampered(comment, slug) {
  const edited = fieldOrNull(comment, "lastEditedAt") !== null;
  return edited && !isBot(parseActor(field(comment, "editor")), slug);
}
function isBot(actor, slug) {
  return actor?.type === "Bot" && actor.login.replace(/\[bot\]$/, "") === slug;
}
function idOf2(comment) {
  return bigId(field(comment, "fullDatabaseId"));
}
var reviewerTypes = ["User", "Team", "Bot", "Mannequin"];
function reviewers(each) {
  const named = (type, key) => each.flatMap(
    (reviewer2) => reviewer2 !== null && oneOf(field(reviewer2, "__typename"), reviewerTypes) === type ? [text(field(reviewer2, key))] : []
  );
  return { users: named("User", "login"), teams: named("Team", "combinedSlug") };
}
function reviewed(json, opinions) {
  const authors = list(field(json, "nodes"), (review) => parseActor(field(review, "author")));
  const users = authors.flatMap((author) => author === null ? [] : [author.login]);
  return { users, teams: opinions.flatMap(teamsOf) };
}
function join(one2, other) {
  const distinct2 = (first, second) => [
    .../* @__PURE__ */ new Set([...first, ...second])
  ];
  return { users: distinct2(one2.users, other.users), teams: distinct2(one2.teams, other.teams) };
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
  const own = ownRuns2(look, commits2, home.id, change2.number);
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
      (commit2, index) => parseEvidence(commit2, index === 0 ? gathered.headContexts : gathered.mergeContexts)
    ),
    sightings: own.sightings,
    shown: own.shown,
    readings: filesAlong(look, commits2, observed2),
    remembered: []
  };
  const { reader } = options;
  return {
    facts,
    shown: reader.kind === "app" ? parseShown(json, gathered, own, reader.slug) : shownChecks(own)
  };
}
function ownRuns2({ options }, commits2, repository, change2) {
  const { reader } = options;
  if (reader.kind === "alone") return { checks: [], others: [], sightings: [], shown: [] };
  return parseOwnRuns(commits2, reader.app, repository, change2);
}
function commitsOf(json, { head, merge }) {
  return merge === null || merge.commit === head.commit ? [headCommit(json)] : [headCommit(json), field(json, "mergeCommit")];
}
function filesAlong({ files: files2 }, commits2, observed2) {
  return Object.fromEntries(
    commits2.flatMap(
      (commit2) => files2.map((path, index) => [
        needKey({ kind: "file", commit: objectId(field(commit2, "oid")), path }),
        { ...observed2, known: true, value: parseFile(field(commit2, `file${index}`)) }
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
async function readCommit(look, commit2) {
  const { options, owner, name } = look;
  const answer = await ask(look, "commit", { commit: commit2 });
  if (!answer.ok) return answer;
  const located = shaped(() => locate(answer.value, commit2));
  if (!located.ok) return located;
  if (located.value.found === "here") return readChange(look, answer.value, located.value.change);
  const number = located.value.found === "nowhere" ? { ok: true, value: null } : await findNumber(options.api, owner, name, commit2);
  if (!number.ok) return number;
  if (number.value !== null) return readNumber(look, number.value, commit2);
  return shaped(() => factsWithout(look, answer.value, commit2));
}
async function readNumber(look, number, commit2) {
  const answer = await ask(look, "number", { number });
  if (!answer.ok) return answer;
  const change2 = shaped(() => field(answer.value, "pullRequest"));
  if (!change2.ok) return change2;
  const meant = shaped(() => commit2 === null || proposes(change2.value, commit2));
  if (!meant.ok) return meant;
  if (!meant.value)
    return { ok: false, fault: { moved: true, detail: `pull request ${number} no longer proposes ${commit2}` } };
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
  const gathered = await gather(api, { ...place, shown: reader.kind === "app" }, change2);
  if (!gathered.ok) return gathered;
  const files2 = await readChangedFiles(api, place, change2, gathered.value.files);
  if (!files2.ok) return files2;
  return shaped(() => assemble(look, repository, change2, gathered.value, files2.value));
}
async function ask(look, by, target) {
  const { options, owner, name, files: files2 } = look;
  const { reader } = options;
  const ours = reader.kind !== "alone";
  const query = snapshotQuery({ by, ours, shown: reader.kind === "app", files: files2.length });
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

// src/judge/sources.ts
function sourcesOf({ checklist, policies = [] }) {
  return checklist === null ? [] : [checklist.blob, ...policies.map(({ blob }) => blob)];
}

// src/report/sayings.ts
var HEADER2 = "holdpoint:exceptions:1";
var objectId2 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var instant2 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
function sayings(rollCall) {
  const { findings, overridden, override } = rollCall;
  const by = sourcesOf(rollCall).map((blob) => `by ${blob}`);
  const waived = findings.flatMap(({ outcome, code, item, lapses, nextLook, later: later2 }) => {
    if (outcome === "later" && later2 !== void 0) return [`later ${item} ${later2.until}`];
    const holds = code === "COUNTS_LATER" ? nextLook : outcome === "met" ? lapses : void 0;
    if (holds !== void 0) return [`until ${item} ${holds}`];
    return outcome === "waived" && nextLook !== void 0 ? [`waived ${item} ${nextLook}`] : [];
  });
  const ends = [...waived, ...overridden === true && override !== void 0 ? [`overridden ${override.until}`] : []];
  if (by.length + ends.length === 0) return "";
  const what = ends.length === 0 ? "" : ", and until when items are excused, asked later or met, or the gate is overridden";
  const intro = `The checklist that this was judged by, then the policies that it extends, as Git names their texts${what}:`;
  return `${[intro, "", "```text", HEADER2, ...by, ...ends, "```"].join("\n")}

`;
}
function sayingsIn(details) {
  const lines = details.replaceAll("\r\n", "\n").split("\n");
  const start = lines.indexOf(HEADER2);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf("```", start));
  const sources = [];
  const ends = {
    waived: /* @__PURE__ */ new Map(),
    later: /* @__PURE__ */ new Map(),
    until: /* @__PURE__ */ new Map()
  };
  let overridden = null;
  for (const line of own) {
    const [verb = "", what = "", until = what] = line.split(" ");
    if (verb === "by" && objectId2.test(what)) sources.push(what);
    if (!instant2.test(until)) continue;
    if (verb === "overridden") overridden = until;
    if (verb === "waived" || verb === "later" || verb === "until") ends[verb].set(what, until);
  }
  return { sources, waived: ends.waived, later: ends.later, lapsing: ends.until, overridden };
}

export {
  sourcesOf,
  sayings,
  sayingsIn,
  createNeedReader,
  changesOf,
  formatShownItems,
  parseShownItems,
  createSnapshotReader
};
