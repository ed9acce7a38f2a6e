import type { AccountAccess } from '../../checklist/warnings/live/live-facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Api } from '../api.ts';
import type { ApiFault } from '../api-fault.ts';
import { field, parseJson, text } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import { readPages } from '../rest-pages.ts';

const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const MEMBERS = 'GET /orgs/{org}/teams/{team_slug}/members';

interface Place {
  readonly owner: string;
  readonly repo: string;
}

/** What somebody may do in the repository, as GitHub answers for any account; 404 where there is none. */
export async function readAccount(
  api: Api,
  { owner, repo }: Place,
  username: string,
): Promise<Result<AccountAccess, ReadFault>> {
  const answer = await api.rest(PERMISSION, { owner, repo, username });
  if (!answer.ok) return isMissing(answer.fault) ? { ok: true, value: null } : answer;
  return parseJson(PERMISSION, answer.value.data, (json) =>
    text(field(json, 'permission')) === 'none' ? 'none' : 'some',
  );
}

/** Logins of a team's active members, those of its child teams too; null for 404, which stands for "no team" and for "not for you to see". */
export async function readTeamMembers(api: Api, team: string): Promise<Result<readonly string[] | null, ReadFault>> {
  const { owner: org, repo: team_slug } = ownerAndName(team);
  const members = await readPages(api, MEMBERS, { org, team_slug }, (json) => text(field(json, 'login')));
  return !members.ok && isMissing(members.fault) ? { ok: true, value: null } : members;
}

function isMissing(fault: ReadFault & Pick<Partial<ApiFault>, 'status'>): boolean {
  return fault.status === 404;
}
