import { ownerAndName } from './owner-and-name.ts';
import { field, integer, list, optionalField, parseJson, text } from './json.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { Issue, ReadFault, Result } from '../gate/ports.ts';
import type { FollowUp } from '../report/follow-up.ts';

/**
 * Opens the issue, or finds the one that an earlier attempt opened without hearing of it: among the newest 100 that are open, and only if a bot
 * wrote it and it says the very same. Jobs write as a bot too: what one of them lays out beforehand must not hide what is to be told. Whether it was opened at all, the ledger remembers; this only bridges the moment between the two.
 */
export async function openIssue(
  api: Pick<Api, 'rest'>,
  repository: string,
  followUp: Pick<FollowUp, 'title' | 'text'>,
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
    list(json, (one) => ({ json: one, own: isOwn(one, followUp) })),
  );
  if (!found.ok) return found;
  const [before] = found.value.filter(({ own }) => own);
  if (before !== undefined) return parseJson(route, before.json.value, readIssue);
  const { title, text: body } = followUp;
  const made = await api.rest('POST /repos/{owner}/{repo}/issues', { owner, repo, title, body });
  return made.ok ? parseJson('POST /repos/{owner}/{repo}/issues', made.value.data, readIssue) : made;
}

function isOwn(json: Json, { title, text: said }: Pick<FollowUp, 'title' | 'text'>): boolean {
  const [user, body, name] = [optionalField(json, 'user'), optionalField(json, 'body'), optionalField(json, 'title')];
  if (user === null || body === null || name === null || text(field(user, 'type')) !== 'Bot') return false;
  return text(field(json, 'state')) === 'open' && text(name) === title && plain(text(body)) === plain(said);
}

/** GitHub may keep other line ends than it was given. */
function plain(said: string): string {
  return said.replaceAll('\r\n', '\n').trim();
}

function readIssue(json: Json): Issue {
  return { number: integer(field(json, 'number')), url: text(field(json, 'html_url')) };
}
