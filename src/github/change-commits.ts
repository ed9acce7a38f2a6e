import { field, integer, objectId, orNull, parseJson, refuse, text } from './json.ts';
import { ownerAndName } from './owner-and-name.ts';
import type { Api } from './api.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

/** Head and merge commit of a pull request, over REST: where our runs are to be found while GraphQL does not answer. */
export async function readChangeCommits(
  api: Api,
  repository: string,
  number: number,
): Promise<Result<readonly CommitId[], ReadFault>> {
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
    return isMerged ? [head, objectId(field(json, 'merge_commit_sha'))] : [head];
  });
}
