import { ownerAndName } from './owner-and-name.ts';
import { field, integer, list, optionalField, parseJson, text } from './json.ts';
import type { Api } from './api.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

const PER_PAGE = 100;

/** Hundreds of closed pull requests that are looked through at most. */
const MOST_PAGES = 5;

/**
 * Numbers of the pull requests that were merged last, the newest first, at most so many: of those closed ones that were touched last. It costs
 * one request for each hundred of them, and five at most.
 */
export async function mergedPullRequests(
  api: Api,
  repository: string,
  most: number,
): Promise<Result<readonly number[], ReadFault>> {
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const { owner, repo } = ownerAndName(repository);
  const found: { number: number; at: string }[] = [];
  for (let page = 1; page <= MOST_PAGES && found.length < most; page += 1) {
    const asked = { owner, repo, state: 'closed', sort: 'updated', direction: 'desc', per_page: PER_PAGE, page };
    const answer = await api.rest(route, asked);
    if (!answer.ok) return answer;
    const pulls = parseJson(route, answer.value.data, (json) =>
      list(json, (pull) => ({ number: integer(field(pull, 'number')), at: optionalField(pull, 'merged_at') })),
    );
    if (!pulls.ok) return pulls;
    for (const { number, at } of pulls.value) if (at !== null) found.push({ number, at: text(at) });
    if (pulls.value.length < PER_PAGE) break;
  }
  const newest = found.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, most);
  return { ok: true, value: newest.map(({ number }) => number) };
}
