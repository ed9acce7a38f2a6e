import { ownerAndName } from './owner-and-name.ts';
import { field, integer, list, optionalField, parseJson, text } from './json.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { Issue, ReadFault, Result } from '../gate/ports.ts';
import type { FollowUp } from '../report/follow-up.ts';

/**
 * Opens the issue, or finds the one that an earlier attempt opened without hearing of it: among the newest 100, by our own marker, and only if a
 * bot wrote it. Whether it was opened at all, the ledger remembers; this only bridges the moment between the two.
 */
export async function openIssue(
  api: Pick<Api, 'rest'>,
  repository: string,
  { title, text: body, marker }: FollowUp,
): Promise<Result<Issue, ReadFault>> {
  const { owner, repo } = ownerAndName(repository);
  const route = 'GET /repos/{owner}/{repo}/issues';
  const newest = await api.rest(route, {
    owner,
    repo,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  if (!newest.ok) return newest;
  const found = parseJson(route, newest.value.data, (json) =>
    list(json, (one) => ({ json: one, own: isOwn(one, marker) })),
  );
  if (!found.ok) return found;
  const [before] = found.value.filter(({ own }) => own);
  if (before !== undefined) return parseJson(route, before.json.value, readIssue);
  const made = await api.rest('POST /repos/{owner}/{repo}/issues', { owner, repo, title, body });
  return made.ok ? parseJson('POST /repos/{owner}/{repo}/issues', made.value.data, readIssue) : made;
}

function isOwn(json: Json, marker: string): boolean {
  const user = optionalField(json, 'user');
  const body = optionalField(json, 'body');
  return user !== null && body !== null && text(field(user, 'type')) === 'Bot' && text(body).startsWith(marker);
}

function readIssue(json: Json): Issue {
  return { number: integer(field(json, 'number')), url: text(field(json, 'html_url')) };
}
