import {
  policyNamed
} from "./chunk-ZJKZ2U2B.js";
import {
  field,
  fieldOrNull,
  flag,
  instant,
  integer,
  list,
  objectId,
  oneOf,
  orNull,
  parseJson,
  refuse,
  text
} from "./chunk-G276BK7I.js";
import {
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

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
var comments = (page, shown, reacted = shown) => `comments(${page}) { ${backward} nodes {
  fullDatabaseId url createdAt lastEditedAt author { ${who} } authorAssociation body ${edits("first: 20")}
  ${shown ? `editor { ${who} }` : ""} ${reacted ? "reactionGroups { viewerHasReacted }" : ""} } }`;
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
var ownRuns = `ownSuites: checkSuites(first: 5, filterBy: { appId: $app }) { totalCount nodes { createdAt updatedAt status app { databaseId slug }
  checkRuns(first: 100, filterBy: { appId: $app, checkType: ALL }) { totalCount nodes { databaseId name externalId status conclusion title summary text startedAt completedAt } } } }`;
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
  ${comments("last: 100", shown, parts.reacted)}
  ${timeline("last: 100", shown)}
  ${shown ? `reviewRequests(first: 100) { nodes { requestedReviewer { ${reviewer} } } } reviewed: latestReviews(first: 100) { nodes { author { ${who} } } }` : ""}`;
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
  const read = parseJson("Policy", answer.value, (json) => parsePolicy(json, named));
  if (!read.ok) return read;
  if ("absent" in read.value) return unreadable(read.value.absent);
  const { blob, branch } = read.value;
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
  const [change2] = list(field(field(target, "history"), "nodes"), (one) => one);
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

export {
  who,
  person,
  entry,
  files,
  commits,
  reviews,
  comments,
  timeline,
  contexts,
  ownRuns,
  evidence,
  change,
  parseFile,
  parseConfig,
  readPolicy
};
