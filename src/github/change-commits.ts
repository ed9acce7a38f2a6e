import { field, integer, objectId, oneOf, orNull, parseJson, refuse, text } from './json.ts';
import { ownerAndName } from './owner-and-name.ts';
import type { Api } from './api.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

/** Where our runs about a pull request are to be found. */
export interface ChangeCommits {
  /** Its head, and its merge commit. */
  readonly commits: readonly CommitId[];
  /** GitHub's id of its repository; absent: it was not told. */
  readonly of?: number;
  /** GitHub's id of its repository, and the branch that it is to go into; null: it is not open. */
  readonly into: { readonly repository: number; readonly branch: string } | null;
}

/** Where a pull request stands, over REST: what is asked while GraphQL does not answer. */
export async function readChangeCommits(
  api: Api,
  repository: string,
  number: number,
): Promise<Result<ChangeCommits, ReadFault>> {
  const { owner, repo } = ownerAndName(repository);
  const route = 'GET /repos/{owner}/{repo}/pulls/{number}';
  const answer = await api.rest(route, { owner, repo, number });
  if (!answer.ok) return answer;
  return parseJson(route, answer.value.data, (json) => {
    const seen = field(json, 'number');
    if (integer(seen) !== number) return refuse(seen, `pull request ${number}`);
    const head = objectId(field(field(json, 'head'), 'sha'));
    // Before the merge it is a commit of GitHub's own that nobody deploys.
    const isMerged = orNull(field(json, 'merged_at'), text) !== null;
    const commits = isMerged ? [head, objectId(field(json, 'merge_commit_sha'))] : [head];
    const base = field(json, 'base');
    const of = integer(field(field(base, 'repo'), 'id'));
    if (oneOf(field(json, 'state'), ['open', 'closed']) === 'closed') return { commits, of, into: null };
    return { commits, of, into: { repository: of, branch: text(field(base, 'ref')) } };
  });
}
