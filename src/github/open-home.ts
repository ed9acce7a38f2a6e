import { ownerAndName } from './owner-and-name.ts';
import { field, integer, list, optionalField, parseJson, text } from './json.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { Issue, ReadFault, Result, Write } from '../gate/ports.ts';

/**
 * Opens the home of a release, or finds the one that an earlier attempt opened without hearing of it: among the newest 100 that are open, and
 * only if our own App wrote it, its first lines hold the marker, and it is none that is over. `login` is our bot account's, which no other app can
 * have.
 */
export async function openHome(
  api: Pick<Api, 'rest'>,
  repository: string,
  { marker, title, text: body, past }: Extract<Write, { readonly kind: 'open-home' }>,
  login: string,
): Promise<Result<Issue, ReadFault>> {
  const { owner, repo } = ownerAndName(repository);
  const route = 'GET /repos/{owner}/{repo}/issues';
  const newest = await api.rest(route, {
    owner,
    repo,
    state: 'open',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  if (!newest.ok) return newest;
  const found = parseJson(route, newest.value.data, (json) =>
    list(json, (one) => ({
      json: one,
      own: isOwn(one, marker, login) && !past.includes(integer(field(one, 'number'))),
    })),
  );
  if (!found.ok) return found;
  const before = found.value.find(({ own }) => own);
  if (before !== undefined) return parseJson(route, before.json.value, readIssue);
  const made = await api.rest('POST /repos/{owner}/{repo}/issues', { owner, repo, title, body });
  return made.ok ? parseJson('POST /repos/{owner}/{repo}/issues', made.value.data, readIssue) : made;
}

function isOwn(json: Json, marker: string, login: string): boolean {
  const [user, body] = [optionalField(json, 'user'), optionalField(json, 'body')];
  if (user === null || body === null || optionalField(json, 'pull_request') !== null) return false;
  const isOurs = text(field(user, 'type')) === 'Bot' && text(field(user, 'login')) === login;
  return isOurs && text(field(json, 'state')) === 'open' && text(body).split(/\r?\n/, 3).includes(marker);
}

function readIssue(json: Json): Issue {
  return { number: integer(field(json, 'number')), url: text(field(json, 'html_url')) };
}
