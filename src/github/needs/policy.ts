import { fileAt, mergedInto } from '../snapshot/config.ts';
import { entry } from '../snapshot/selections.ts';
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
  text,
} from '../json.ts';
import { policyNamed } from '../../checklist/policy/reference.ts';
import type { PolicyReference } from '../../checklist/policy/reference.ts';
import { milliseconds } from '../../evidence/time.ts';
import type { Api } from '../api.ts';
import type { ConfigBlob } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

type Read<T> = Result<T, ReadFault>;

const account =
  'owner { __typename login ... on User { databaseId } ... on Organization { databaseId } } databaseId nameWithOwner';
const commit = `__typename ... on Commit { oid file(path: $path) { ${entry} }
    history(first: 1, path: $path) { nodes { oid associatedPullRequests(first: 10) { nodes { baseRefName mergedAt } } } } }`;

const places = {
  default: { variables: '', selection: `defaultBranchRef { name target { ${commit} } }` },
  commit: {
    variables: ', $commit: GitObjectID!',
    selection: `defaultBranchRef { name } object(oid: $commit) { ${commit} }`,
  },
  name: {
    variables: ', $branch: String!, $tag: String!',
    selection: `branch: ref(qualifiedName: $branch) { name target { ${commit} } }
    tag: ref(qualifiedName: $tag) { name target { ${commit} ... on Tag { target { ${commit} } } } }`,
  },
} as const satisfies Record<PolicyReference['ref']['kind'], { readonly variables: string; readonly selection: string }>;

/** The query for a policy, with the repository that extends it, so that both are seen to have one owner. */
export function policyQuery(kind: PolicyReference['ref']['kind']): string {
  const { variables, selection } = places[kind];
  return `query Policy($owner: String!, $name: String!, $policy: String!, $path: String!${variables}) {
  home: repository(owner: $owner, name: $name) { ${account} }
  policy: repository(owner: $owner, name: $policy, followRenames: false) { ${account} isPrivate visibility pushedAt
    ${selection} } }`;
}

/**
 * A policy as it stands at the branch, tag or commit that its reference names; of the owner of the repository that extends it, by the
 * account's number. A commit counts only as part of the default branch: GitHub shows those of forks under the same name.
 */
export async function readPolicy(
  api: Api,
  home: { readonly owner: string; readonly name: string },
  reference: string,
): Promise<Read<ConfigBlob>> {
  const named = policyNamed(reference);
  if (named === null || named.owner.toLowerCase() !== home.owner.toLowerCase())
    return unreadable(`${reference} is no policy of ${home.owner}`);
  const answer = await api.graphql('Policy', policyQuery(named.ref.kind), variablesFor(named, home));
  if (!answer.ok) return { ok: false, fault: refusal(answer.fault) };
  const read = parseJson('Policy', answer.value, (json) => parsePolicy(json, named));
  if (!read.ok) return read;
  if ('absent' in read.value) return unreadable(read.value.absent);
  const { blob, branch } = read.value;
  return named.ref.kind === 'commit' ? onBranch(api, named, blob, branch) : { ok: true, value: blob };
}

function variablesFor({ repository, path, ref }: PolicyReference, { owner, name }: { owner: string; name: string }) {
  return {
    owner,
    name,
    policy: repository,
    path,
    ...(ref.kind === 'commit' ? { commit: ref.oid } : {}),
    ...(ref.kind === 'name' ? { branch: `refs/heads/${ref.name}`, tag: `refs/tags/${ref.name}` } : {}),
  };
}

type Parsed = { readonly blob: ConfigBlob; readonly branch: string } | { readonly absent: string };

function parsePolicy(json: Json, named: PolicyReference): Parsed {
  const policy = field(json, 'policy');
  const name = text(field(policy, 'nameWithOwner'));
  if (ownerOf(field(json, 'home')) !== ownerOf(policy) || name.toLowerCase() !== fullName(named).toLowerCase())
    return { absent: `${fullName(named)} is ${name} now, or belongs to somebody else than the repository` };
  const place = placeOf(policy, named);
  if ('absent' in place) return place;
  const { target, ref, branch } = place;
  const file = fileAt(target);
  if (file.blob === null) return { absent: `${fullName(named)} has no file ${named.path} at ${file.commit}` };
  const [change] = list(field(field(target, 'history'), 'nodes'), (one) => one);
  const isPrivate = flag(field(policy, 'isPrivate'));
  const visibility = oneOf(field(policy, 'visibility'), ['PUBLIC', 'INTERNAL', 'PRIVATE']);
  const source = {
    reference: named.text,
    repository: { id: integer(field(policy, 'databaseId')), name, private: isPrivate || visibility !== 'PUBLIC' },
    changedBy: change === undefined ? file.commit : objectId(field(change, 'oid')),
  };
  const changedAt = named.ref.kind === 'commit' ? longAgo : tookEffect(policy, change ?? null, place);
  return { blob: { ref, path: named.path, ...file, changedAt, policy: source }, branch };
}

/** What stands at a commit never changed; since when the checklist names it, its own file tells. */
const longAgo = '1970-01-01T00:00:00Z';

/**
 * Not before this did the file read as it does: the merge of its last change into the branch, or the last push of anything, by GitHub's
 * clock. When a commit was made anybody can write into it, and a tag can be moved to any.
 */
function tookEffect(policy: Json, change: Json | null, { ref, branch }: Place): Instant | null {
  const pushed = orNull(field(policy, 'pushedAt'), instant);
  if (change === null || !ref.startsWith('refs/heads/')) return pushed;
  const pulls = field(field(change, 'associatedPullRequests'), 'nodes');
  const merged = list(pulls, (pull) => mergedInto(pull, branch)).filter((at) => at !== null);
  return merged.toSorted((a, b) => milliseconds(b) - milliseconds(a)).at(0) ?? pushed;
}

interface Place {
  readonly target: Json;
  readonly ref: string;
  /** The branch that commits of the file come into, by name. */
  readonly branch: string;
}

function placeOf(policy: Json, named: PolicyReference): Place | { readonly absent: string } {
  const { ref } = named;
  if (ref.kind === 'name') return placeNamed(policy, named, ref.name);
  const branch = fieldOrNull(policy, 'defaultBranchRef');
  if (branch === null) return { absent: `${fullName(named)} has no commit` };
  const name = text(field(branch, 'name'));
  const target = ref.kind === 'default' ? field(branch, 'target') : fieldOrNull(policy, 'object');
  if (target === null || !isCommit(target)) return { absent: `${fullName(named)} has no such commit` };
  return { target, ref: ref.kind === 'default' ? `refs/heads/${name}` : ref.oid, branch: name };
}

function placeNamed(policy: Json, named: PolicyReference, name: string): Place | { readonly absent: string } {
  const [branch, tag] = [fieldOrNull(policy, 'branch'), fieldOrNull(policy, 'tag')];
  if (branch !== null && tag !== null) return { absent: `${name} is a branch and a tag of ${fullName(named)}` };
  const found = branch ?? tag;
  if (found === null) return { absent: `${fullName(named)} has no branch and no tag ${name}` };
  const target = field(found, 'target');
  const inner = text(field(target, '__typename')) === 'Tag' ? field(target, 'target') : target;
  if (!isCommit(inner)) return refuse(inner, 'a commit');
  return { target: inner, ref: `refs/${branch === null ? 'tags' : 'heads'}/${name}`, branch: name };
}

function isCommit(object: Json): boolean {
  return text(field(object, '__typename')) === 'Commit';
}

function ownerOf(repository: Json): number {
  return integer(field(field(repository, 'owner'), 'databaseId'));
}

/** Whether the default branch contains the commit: what it is ahead of, or the same as. */
async function onBranch(api: Api, named: PolicyReference, blob: ConfigBlob, branch: string): Promise<Read<ConfigBlob>> {
  const answer = await api.rest('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner: named.owner,
    repo: named.repository,
    basehead: `${blob.commit}...${branch}`,
    per_page: 1,
  });
  if (!answer.ok) return { ok: false, fault: refusal(answer.fault) };
  const status = parseJson('compare', answer.value.data, (json) =>
    oneOf(field(json, 'status'), ['ahead', 'identical', 'behind', 'diverged']),
  );
  if (!status.ok) return status;
  if (status.value === 'ahead' || status.value === 'identical') return { ok: true, value: blob };
  return unreadable(`${blob.commit} is not on the branch ${branch} of ${fullName(named)}; it may be a fork's`);
}

function fullName({ owner, repository }: PolicyReference): string {
  return `${owner}/${repository}`;
}

/** Not allowed to look, or nothing there to be seen, which GitHub does not tell apart. */
function refusal({ code, detail }: ReadFault): ReadFault {
  const isRefused = code === 'API_FORBIDDEN' || /Could not resolve to a Repository/.test(detail);
  return { code: isRefused ? 'POLICY_UNREADABLE' : code, detail };
}

function unreadable(detail: string): Read<never> {
  return { ok: false, fault: { code: 'POLICY_UNREADABLE', detail: `Policy: ${detail}` } };
}
