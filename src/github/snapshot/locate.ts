import { candidatesQuery } from './documents.ts';
import { field, integer, list, objectId, oneOf, fieldOrNull, parseJson, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import type { Api } from '../api.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** Where the change of an answer is: here, at another number, or nowhere. */
export type Located =
  { readonly found: 'here'; readonly change: Json } | { readonly found: 'elsewhere' } | { readonly found: 'nowhere' };

/**
 * The change that `commit` is of: the pull request it is the merge commit of, else the only open one it is the head of.
 * `repository` is the answer of a snapshot by commit, which shows at most one pull request.
 */
export function locate(repository: Json, commit: CommitId): Located {
  const object = fieldOrNull(repository, 'object');
  // A tag or a tree has no pull requests.
  if (object === null || text(field(object, '__typename')) !== 'Commit') return { found: 'nowhere' };
  const pulls = field(object, 'associatedPullRequests');
  const [only] = list(field(pulls, 'nodes'), (pull) => pull);
  const total = integer(field(pulls, 'totalCount'));
  if (only === undefined) return total === 0 ? { found: 'nowhere' } : { found: 'elsewhere' };
  if (isMergeOf(only, commit)) return { found: 'here', change: only };
  if (total > 1) return { found: 'elsewhere' };
  return isOpenAt(only, commit) ? { found: 'here', change: only } : { found: 'nowhere' };
}

/** Looks through every pull request that contains `commit`; null where none is meant, or several open ones could be. */
export async function findNumber(
  api: Api,
  owner: string,
  name: string,
  commit: CommitId,
): Promise<Result<number | null, ReadFault>> {
  const answer = await api.graphql('Candidates', candidatesQuery, { owner, name, commit });
  if (!answer.ok) return answer;
  const read = parseJson('Candidates', answer.value, (json) => {
    const pulls = field(field(field(json, 'repository'), 'object'), 'associatedPullRequests');
    const nodes = list(field(pulls, 'nodes'), (pull) => pull);
    return { whole: nodes.length === integer(field(pulls, 'totalCount')), number: numberAmong(nodes, commit) };
  });
  if (!read.ok) return read;
  if (read.value.whole) return { ok: true, value: read.value.number };
  return {
    ok: false,
    fault: {
      code: 'TRUNCATED',
      detail: `GraphQL Candidates: more pull requests contain ${commit} than GitHub lists at once`,
    },
  };
}

/** Pull requests by their numbers. */
export interface ChangesOfCommit {
  readonly numbers: readonly number[];
  readonly whole: boolean;
}

/**
 * Every pull request whose events this commit's are: those that it is the head or the merge commit of. Merged ones keep their head, and
 * what runs on it goes on proving them. `whole` is false where GitHub lists not all that contain the commit.
 */
export async function changesOf(
  api: Api,
  repository: string,
  commit: CommitId,
): Promise<Result<ChangesOfCommit, ReadFault>> {
  const { owner, repo: name } = ownerAndName(repository);
  const answer = await api.graphql('Candidates', candidatesQuery, { owner, name, commit });
  if (!answer.ok) return answer;
  return parseJson('Candidates', answer.value, (json) => {
    const object = fieldOrNull(field(json, 'repository'), 'object');
    // A tag or a tree has no pull requests.
    if (object === null || text(field(object, '__typename')) !== 'Commit') return { numbers: [], whole: true };
    const pulls = field(object, 'associatedPullRequests');
    const nodes = list(field(pulls, 'nodes'), (pull) => pull);
    const meant = nodes.filter((pull) => isHeadOf(pull, commit) || isMergeOf(pull, commit));
    return {
      numbers: meant.map((pull) => integer(field(pull, 'number'))),
      whole: nodes.length === integer(field(pulls, 'totalCount')),
    };
  });
}

/** Whether the pull request proposes this very commit now. */
export function proposes(change: Json, commit: CommitId): boolean {
  return isMergeOf(change, commit) || isOpenAt(change, commit);
}

function numberAmong(pulls: readonly Json[], commit: CommitId): number | null {
  const merged = pulls.filter((pull) => isMergeOf(pull, commit));
  const meant = merged.length > 0 ? merged : pulls.filter((pull) => isOpenAt(pull, commit));
  const [only] = meant;
  return only === undefined || meant.length > 1 ? null : integer(field(only, 'number'));
}

function isMergeOf(pull: Json, commit: CommitId): boolean {
  const merge = fieldOrNull(pull, 'mergeCommit');
  return stateIs(pull, 'MERGED') && merge !== null && objectId(field(merge, 'oid')) === commit;
}

function isOpenAt(pull: Json, commit: CommitId): boolean {
  return stateIs(pull, 'OPEN') && isHeadOf(pull, commit);
}

function isHeadOf(pull: Json, commit: CommitId): boolean {
  return objectId(field(pull, 'headRefOid')) === commit;
}

function stateIs(pull: Json, state: 'OPEN' | 'MERGED'): boolean {
  return oneOf(field(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED']) === state;
}
