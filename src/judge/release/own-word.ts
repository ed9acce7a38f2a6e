import type { Facts } from '../../evidence/facts.ts';
import { sameName } from '../../evidence/same-name.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import type { Blocker, RollCall } from '../roll-call.ts';

/**
 * What was said in the issue of a release is not read beside the App: whose word opened it by the App's verdict, by their logins, must not be whose
 * deployment it lets go; of two who are named together not both. Null: it is not.
 */
export function ownWord(
  { candidate }: Pick<RollCall, 'candidate'>,
  { deployers = [] }: Pick<Facts, 'deployers'>,
  { restsOn }: { readonly restsOn: readonly string[] },
): Blocker | null {
  const isTheirs = (login: string) =>
    deployers.some(({ commit, by }) => commit === candidate && sameName(login, by.login));
  const own = restsOn.find((logins) => logins.split(' ').every(isTheirs));
  if (own === undefined) return null;
  const login = own.replace(' ', ' and ');
  const verb = login === own ? 'deploys' : 'deploy';
  return {
    outcome: 'pending',
    code: 'APP_VERDICT_NOT_GO',
    sentence: `The App's verdict on ${shortCommit(candidate)} rests on the word of ${login}, who ${verb} it, and duties are separated here.`,
    next: [
      { who: `somebody other than ${login}`, how: 'signs it in the issue of the release, or starts this instead' },
    ],
  };
}
