import { parseActor, parsePerson } from '../snapshot/actor.ts';
import { parseAuthors } from '../snapshot/commits.ts';
import { person, who } from '../snapshot/selections.ts';
import {
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
  parseJson,
  refuse,
  text,
} from '../json.ts';
import { isOfWhatWasAsked } from '../api-fault.ts';
import { branchField, containedIn, onBranch } from '../branch-field.ts';
import { isContained } from './contained.ts';
import { deploymentFields, parseDeployments, saidBefore } from './deployments.ts';
import { historyOf, newSince } from '../../judge/release/ancestors.ts';
import { successOf } from '../../evidence/deployments.ts';
import type { Deployment } from '../../evidence/deployments.ts';
import type { Api } from '../api.ts';
import type { CommitId, Need } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';
import type { HistoryCommit, MergedChange, ReleaseReading } from '../../evidence/release.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** Commits of one page of the history; GitHub gives no more. */
const PAGE = 100;
/** Pages of history that are read; of a longer way back to what is deployed it cannot be told what it brings. */
const MOST_PAGES = 3;
/** Pull requests that brought one commit; with more, GitHub does not say which. */
const MOST_CHANGES = 25;

const pull = `number url title state mergedAt updatedAt baseRefName headRefOid baseRepository { databaseId } author { ${who} } mergeCommit { oid }`;

const history = `history(first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } nodes {
  oid tree { oid } signature { isValid state wasSignedByGitHub } parents(first: 10) { totalCount nodes { oid } } committer { ${person} }
  authors(first: 20) { totalCount nodes { ${person} } }
  associatedPullRequests(first: ${MOST_CHANGES}) { totalCount nodes { ${pull} } } } }`;

/** What was deployed lately, and the history of what is to be deployed; `branch`: and whether that is on a branch. */
export const releaseQuery = (
  branch: boolean,
): string => `query Release($owner: String!, $name: String!, $environment: String!, $candidate: GitObjectID!, $after: String${branch ? ', $branch: String!, $commit: String!' : ''}) {
  repository(owner: $owner, name: $name) { databaseId hasIssuesEnabled ${branch ? `${branchField} ` : ''}${deploymentFields(saidBefore)} object(oid: $candidate) { __typename ... on Commit { ${history} } } } }`;

interface Page {
  readonly deployments: ReleaseReading['deployments'];
  readonly commits: readonly HistoryCommit[];
  readonly next: string | null;
  /** Whether the branch that was named contains the candidate; null: none was, or GitHub did not say. */
  readonly contained: boolean | null;
  readonly hasIssues: boolean;
}

/** The history of what is deployed, where the candidate's does not lead to it: what the two have in common. */
const deployedQuery = `query Deployed($owner: String!, $name: String!, $candidate: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { databaseId object(oid: $candidate) { __typename ... on Commit { ${history} } } } }`;

interface Place {
  readonly owner: string;
  readonly name: string;
}

/**
 * Reads the history until it holds something that was deployed with success, or its beginning: one request for up to a hundred commits, and one
 * more where the newest success is not part of it. With `to` it is read until everything was that these lack, their own newest commits included. Others
 * only where the first of `branches` is not seen to contain the candidate.
 */
export async function readRelease(
  api: Api,
  place: Place,
  { environment, candidate, to, branches = [] }: Omit<Need<'release'>, 'kind'>,
): Promise<Result<ReleaseReading, ReadFault>> {
  const commits: HistoryCommit[] = [];
  const beside: HistoryCommit[] = [];
  let after: string | null = null;
  let isOn: boolean | null = branches.length === 0 ? true : null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const branch = page === 0 ? branches[0] : undefined;
    const read: Result<Page, ReadFault> = await readPage(api, { ...place, environment, candidate, after }, branch);
    if (!read.ok) return read;
    const { deployments, next, contained, hasIssues } = read.value;
    isOn ??= contained;
    commits.push(...read.value.commits);
    const listed = new Set(commits.map(({ oid }) => oid));
    const reached = deployments.newest.filter(succeeded);
    if (page === 0)
      for (const commit of to ?? []) {
        const other = listed.has(commit) ? nothing : await readNewestCommits(api, place, commit);
        if (!other.ok) return other;
        beside.push(...other.value);
      }
    const isEnough =
      to === undefined
        ? reached.length === 0 || reached.some(({ commit }) => listed.has(commit))
        : isWhole(candidate, to, [...beside, ...commits]);
    if (next !== null && !isEnough && page + 1 < MOST_PAGES) {
      after = next;
      continue;
    }
    const found = isOn === true ? null : await isContained(api, place, branches, candidate);
    if (found?.ok === false) return found;
    const off = found?.value === false ? ({ contained: false } as const) : {};
    const without = hasIssues ? {} : ({ noIssues: true } as const);
    const reading = { candidate, ...off, ...without, deployments, history: { whole: next === null, commits } };
    return to === undefined
      ? withDeployed(api, place, reading)
      : { ok: true, value: { ...withCommits(reading, beside), to } };
  }
  return { ok: false, fault: { code: 'TRUNCATED', detail: 'Release: no page was read' } };
}

/** Whether everything was read that the candidate has and these lack. */
function isWhole(candidate: CommitId, to: readonly CommitId[], commits: readonly HistoryCommit[]): boolean {
  const graph = historyOf(commits);
  return [...newSince(candidate, to, graph)].every((oid) => graph.has(oid));
}

/** The same with the newest commits of what is deployed, where they are no part of the candidate's history: it was rolled back, or has diverged. */
async function withDeployed(
  api: Api,
  place: Place,
  reading: ReleaseReading,
): Promise<Result<ReleaseReading, ReadFault>> {
  const deployed = reading.deployments.newest.find(succeeded);
  if (deployed === undefined || reading.history.commits.some(({ oid }) => oid === deployed.commit))
    return { ok: true, value: reading };
  const other = await readNewestCommits(api, place, deployed.commit);
  return other.ok ? { ok: true, value: withCommits(reading, other.value) } : other;
}

/** The newest commits of the history of one, such as what is, or was, deployed; none where GitHub has lost it. */
export async function readNewestCommits(
  api: Api,
  place: Place,
  candidate: CommitId,
): Promise<Result<readonly HistoryCommit[], ReadFault>> {
  const answer = await api.graphql('Deployed', deployedQuery, { ...place, candidate, after: null });
  if (!answer.ok) return answer;
  return parseJson('Deployed', answer.value, (json) => {
    const repository = field(json, 'repository');
    const commit = fieldOrNull(repository, 'object');
    // A commit that GitHub has lost tells nothing any more.
    if (commit === null) return [];
    return list(field(field(commit, 'history'), 'nodes'), historyCommitOf(repository));
  });
}

/** A reading with commits of another history, as far as it lacks them. */
function withCommits(reading: ReleaseReading, others: readonly HistoryCommit[]): ReleaseReading {
  const { history } = reading;
  const listed = new Set(history.commits.map(({ oid }) => oid));
  // Two histories have their beginning in common.
  const commits = [...history.commits, ...others.filter(({ oid }) => !listed.has(oid) && listed.add(oid))];
  return { ...reading, history: { ...history, commits } };
}

const nothing = { ok: true, value: [] } as const;

function succeeded(deployment: Deployment): boolean {
  return successOf(deployment) !== null;
}

interface PageOf extends Place {
  readonly environment: string;
  readonly candidate: CommitId;
  readonly after: string | null;
}

async function readPage(api: Api, variables: PageOf, branch?: string): Promise<Result<Page, ReadFault>> {
  const asked = branch === undefined ? {} : onBranch(branch, variables.candidate);
  const answer = await api.graphql('Release', releaseQuery(branch !== undefined), { ...variables, ...asked });
  if (!answer.ok && branch !== undefined && isOfWhatWasAsked(answer.fault)) return readPage(api, variables);
  if (!answer.ok) return answer;
  const read = parseJson('Release', answer.value, (json) => {
    const repository = field(json, 'repository');
    const commit = field(repository, 'object');
    if (text(field(commit, '__typename')) !== 'Commit') return refuse(commit, `the commit ${variables.candidate}`);
    const page = field(commit, 'history');
    const info = field(page, 'pageInfo');
    const commits = list(field(page, 'nodes'), historyCommitOf(repository));
    const isTip = variables.after !== null || commits[0]?.oid === variables.candidate;
    if (!isTip) return refuse(page, `the history of ${variables.candidate}`);
    return {
      deployments: parseDeployments(field(repository, 'deployments'), variables.environment, 'Release'),
      commits,
      next: flag(field(info, 'hasNextPage')) ? text(field(info, 'endCursor')) : null,
      hasIssues: optionalField(repository, 'hasIssuesEnabled')?.value !== false,
      contained: branch === undefined ? null : containedIn(fieldOrNull(repository, 'branch')),
    };
  });
  if (!read.ok) return read;
  const { deployments } = read.value;
  return deployments.ok ? { ok: true, value: { ...read.value, deployments: deployments.value } } : deployments;
}

/** Reads commits of a repository. */
function historyCommitOf(repository: Json): (json: Json) => HistoryCommit {
  const id = integer(field(repository, 'databaseId'));
  return (json) => parseHistoryCommit(json, id);
}

function parseHistoryCommit(json: Json, repository: number): HistoryCommit {
  const parents = field(json, 'parents');
  const oids = list(field(parents, 'nodes'), (parent) => objectId(field(parent, 'oid')));
  if (oids.length !== integer(field(parents, 'totalCount'))) return refuse(parents, 'a whole list of parents');
  const pulls = field(json, 'associatedPullRequests');
  const all = list(field(pulls, 'nodes'), (pull) => pull);
  const oid = objectId(field(json, 'oid'));
  if (all.length !== integer(field(pulls, 'totalCount')))
    return refuse(pulls, `at most ${MOST_CHANGES} pull requests with ${oid} (those that are open can be closed)`);
  return {
    oid,
    parents: oids,
    tree: objectId(field(field(json, 'tree'), 'oid')),
    authors: parseAuthors(field(json, 'authors')),
    committer: orNull(field(json, 'committer'), parsePerson),
    ...parseSignature(fieldOrNull(json, 'signature')),
    changes: all.flatMap((one) => parseMerged(one, repository)),
  };
}

/** GitHub's words for a service of its own that does not answer: they say nothing of the signature. */
const UNCHECKED: readonly string[] = ['GPGVERIFY_ERROR', 'GPGVERIFY_UNAVAILABLE'];

function parseSignature(signature: Json | null): Pick<HistoryCommit, 'byGitHub' | 'unchecked'> {
  if (signature === null) return {};
  if (UNCHECKED.includes(text(field(signature, 'state')))) return { unchecked: true };
  return flag(field(signature, 'isValid')) && flag(field(signature, 'wasSignedByGitHub')) ? { byGitHub: true } : {};
}

function parseMerged(json: Json, repository: number): readonly MergedChange[] {
  // GitHub knows a commit in every repository of the network, and pull requests of forks are nobody's here.
  const home = fieldOrNull(json, 'baseRepository');
  if (home === null || integer(field(home, 'databaseId')) !== repository) return [];
  if (oneOf(field(json, 'state'), ['OPEN', 'CLOSED', 'MERGED']) !== 'MERGED') return [];
  const merge = fieldOrNull(json, 'mergeCommit');
  // A merge whose commit GitHub has lost brings nothing that can be judged.
  if (merge === null) return [];
  return [
    {
      number: integer(field(json, 'number')),
      url: text(field(json, 'url')),
      title: text(field(json, 'title')),
      author: parseActor(field(json, 'author')),
      base: text(field(json, 'baseRefName')),
      head: objectId(field(json, 'headRefOid')),
      merge: objectId(field(merge, 'oid')),
      mergedAt: instant(field(json, 'mergedAt')),
      updatedAt: instant(field(json, 'updatedAt')),
    },
  ];
}
