import {
  bigId,
  field,
  fieldOrNull,
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
import { branchField, containedIn, onBranch } from '../branch-field.ts';
import { ownerAndName } from '../owner-and-name.ts';
import { WAITING_JOBS, waitingJobs } from './waiting-jobs.ts';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { HomeNow, Reread } from '../../gate/waiting/rule.ts';

/** Comments of a home that are read again at most, the newest. */
const COMMENTS_READ = 100;

const COMMENTS = `comments(last: ${COMMENTS_READ}) { totalCount nodes { fullDatabaseId lastEditedAt author { __typename } } }`;

/** The query of the last look; without a home, of a run that nobody talks about; without a branch, of one that any may deploy. */
export const lastLookQuery = (
  home: boolean,
  branch: boolean,
): string => `query LastLook($owner: String!, $name: String!, $config: String!, $environment: String!, $suite: ID!${home ? ', $home: Int!' : ''}${branch ? ', $branch: String!, $commit: String!' : ''}) {
  repository(owner: $owner, name: $name) {
    databaseId
    defaultBranchRef { target { ... on Commit { file(path: $config) { oid } } } }
    ${
      home
        ? `home: issueOrPullRequest(number: $home) { __typename
      ... on PullRequest { pullState: state headRefOid mergeCommit { oid } ${COMMENTS} latestOpinionatedReviews(first: 100) { nodes { fullDatabaseId state } } }
      ... on Issue { issueState: state ${COMMENTS} } }`
        : ''
    }
    ${branch ? branchField : ''}
    deployments(first: 100, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { databaseId commitOid state createdAt } }
  }
  suite: node(id: $suite) { __typename ... on CheckSuite { commit { oid }
    ${WAITING_JOBS} } }
}`;

/** What is asked again immediately before an answer. */
export interface RereadOf {
  readonly repository: string;
  readonly environment: string;
  readonly suite: string;
  readonly home: number | null;
  /** The branch that contained the commit; null: none was asked for. */
  readonly branch: string | null;
  readonly commit: CommitId;
  readonly configPath: string;
}

/** Everything that could have moved meanwhile, in one request. */
export async function reread(
  api: Pick<Api, 'graphql'>,
  { repository, environment, suite, home, branch, commit, configPath }: RereadOf,
): Promise<Result<Reread, ReadFault>> {
  const { owner, repo: name } = ownerAndName(repository);
  const variables = {
    owner,
    name,
    config: configPath,
    environment,
    suite,
    ...(home === null ? {} : { home }),
    ...(branch === null ? {} : onBranch(branch, commit)),
  };
  const answer = await api.graphql('LastLook', lastLookQuery(home !== null, branch !== null), variables);
  if (!answer.ok) return answer;
  return parseJson('LastLook', answer.value, (json) => {
    const place = field(json, 'repository');
    return {
      repository: integer(field(place, 'databaseId')),
      checklist: checklistOf(fieldOrNull(place, 'defaultBranchRef')),
      home: home === null ? null : orNull(field(place, 'home'), homeOf),
      deployments: list(field(field(place, 'deployments'), 'nodes'), (one) => ({
        id: integer(field(one, 'databaseId')),
        commit: objectId(field(one, 'commitOid')),
        state: text(field(one, 'state')),
        createdAt: instant(field(one, 'createdAt')),
      })),
      contained: branch === null ? null : containedIn(fieldOrNull(place, 'branch')),
      run: runOf(fieldOrNull(json, 'suite')),
    };
  });
}

function checklistOf(branch: Json | null): string | null {
  const target = branch === null ? null : fieldOrNull(branch, 'target');
  const file = target === null ? null : optionalField(target, 'file');
  return file === null ? null : objectId(field(file, 'oid'));
}

/** A pull request, or the issue of a release, which has no head. */
function homeOf(json: Json): HomeNow {
  const isChange = oneOf(field(json, '__typename'), ['PullRequest', 'Issue']) === 'PullRequest';
  const comments = field(json, 'comments');
  const count = integer(field(comments, 'totalCount'));
  const newest = list(field(comments, 'nodes'), (one) => one);
  if (newest.length !== Math.min(count, COMMENTS_READ)) return refuse(comments, 'as many comments as there are');
  const merge = isChange ? fieldOrNull(json, 'mergeCommit') : null;
  return {
    state: states[oneOf(field(json, isChange ? 'pullState' : 'issueState'), ['OPEN', 'CLOSED', 'MERGED'])],
    head: isChange ? objectId(field(json, 'headRefOid')) : null,
    merge: merge === null ? null : objectId(field(merge, 'oid')),
    comments: { whole: count === newest.length, newest: newest.flatMap(commentOf) },
    reviews: isChange ? list(field(field(json, 'latestOpinionatedReviews'), 'nodes'), reviewOf) : [],
  };
}

function commentOf(json: Json): HomeNow['comments']['newest'] {
  const author = fieldOrNull(json, 'author');
  if (author !== null && text(field(author, '__typename')) === 'Bot') return [];
  return [{ id: bigId(field(json, 'fullDatabaseId')), editedAt: orNull(field(json, 'lastEditedAt'), instant) }];
}

function reviewOf(json: Json): HomeNow['reviews'][number] {
  return { id: bigId(field(json, 'fullDatabaseId')), state: text(field(json, 'state')) };
}

const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

function runOf(suite: Json | null): Reread['run'] {
  if (suite === null || text(field(suite, '__typename')) !== 'CheckSuite') return null;
  const run = fieldOrNull(suite, 'workflowRun');
  if (run === null) return null;
  return {
    id: integer(field(run, 'databaseId')),
    commit: objectId(field(field(suite, 'commit'), 'oid')),
    waitsFor: waitingJobs(suite, run).environments,
  };
}
