import { ownerAndName } from './owner-and-name.ts';
import { field, integer, list, optionalField, parseJson, text } from './json.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import type { Instant } from '../evidence/time.ts';
import type { ListedRepository } from './touched.ts';
import { isAtOrAfter } from '../evidence/time.ts';

/**
 * Numbers of pull requests that may still matter: the open ones, and those merged since `mergedSince`, whose deployment may be waiting.
 * One request: the hundred that were touched last; what lies further back is woken by its own events.
 */
export async function livePullRequests(
  api: Api,
  repository: string,
  mergedSince: Instant,
): Promise<Result<readonly number[], ReadFault>> {
  const { owner, repo } = ownerAndName(repository);
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const answer = await api.rest(route, {
    owner,
    repo,
    state: 'all',
    sort: 'updated',
    direction: 'desc',
    per_page: 100,
  });
  if (!answer.ok) return answer;
  return parseJson(route, answer.value.data, (json) => list(json, (pull) => livePull(pull, mergedSince)).flat());
}

function livePull(pull: Json, mergedSince: Instant): readonly number[] {
  const merged = optionalField(pull, 'merged_at');
  const lives = text(field(pull, 'state')) === 'open' || (merged !== null && isAtOrAfter(text(merged), mergedSince));
  return lives ? [integer(field(pull, 'number'))] : [];
}

/** Every repository the installation may see; one request for each hundred. */
export async function listedRepositories(api: Api): Promise<Result<readonly ListedRepository[], ReadFault>> {
  const route = 'GET /installation/repositories';
  const all: ListedRepository[] = [];
  for (let page = 1; page <= 100; page += 1) {
    const answer = await api.rest(route, { per_page: 100, page });
    if (!answer.ok) return answer;
    const part = parseJson(route, answer.value.data, (json) =>
      list(field(json, 'repositories'), (one) => ({
        node: text(field(one, 'node_id')),
        name: text(field(one, 'full_name')),
      })),
    );
    if (!part.ok) return part;
    all.push(...part.value);
    if (part.value.length < 100) return { ok: true, value: all };
  }
  return { ok: false, fault: { code: 'TRUNCATED', detail: `${route}: the list did not end` } };
}

/** `owner/name` of every repository the installation may see. */
export async function installationRepositories(api: Api): Promise<Result<readonly string[], ReadFault>> {
  const all = await listedRepositories(api);
  return all.ok ? { ok: true, value: all.value.map(({ name }) => name) } : all;
}
