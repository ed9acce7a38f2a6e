import { holdsRole, roleNeeds } from '../../../evidence/people/roles.ts';
import { dark, seen } from './condition.ts';
import type { Circumstances, Condition } from './condition.ts';
import type { AuthorCondition } from '../../model.ts';
import type { Need } from '../../../evidence/facts.ts';

/**
 * The account that opened the pull request is one of those meant. What cannot be told asks the item: an account that is gone,
 * one that is neither a person's nor an app's, a team that cannot be read, a login that means somebody else now.
 */
export function byAuthor(wanted: AuthorCondition, { change, facts }: Circumstances): Condition {
  const { author } = change;
  if (author === null)
    return seen(change, null, 'The account that opened the change is not told, so the item is asked.');
  const opened = `The change was opened by ${author.login}`;
  if (author.type === 'Bot') return answered(wanted, change, wanted.bots === true, `${opened}, an app`);
  if (author.type !== 'User')
    return seen(change, null, `${opened}, which is neither a person nor an app, so the item is asked.`);
  const holding = holdsRole(groupOf(wanted), author, facts);
  return 'unlearnable' in holding
    ? dark(`Whether ${author.login}, who opened the change, is one of ${describe(wanted)},`, holding)
    : answered(wanted, change, holding.holds, opened);
}

/** What must be read to tell who opened it: nothing for an app, or where the login is listed. */
export function authorNeeds(wanted: AuthorCondition, { change }: Circumstances): readonly Need[] {
  return roleNeeds(groupOf(wanted), change.author);
}

function groupOf({ users = [], teams = [] }: AuthorCondition) {
  return { users, teams };
}

function answered(wanted: AuthorCondition, change: Circumstances['change'], holds: boolean, opened: string): Condition {
  return seen(change, holds, `${opened}${holds ? ', who is one' : ', who is none'} of ${describe(wanted)}.`);
}

function describe({ users = [], teams = [], bots }: AuthorCondition): string {
  return [...users, ...teams.map((team) => `the team ${team}`), ...(bots === true ? ['apps'] : [])].join(', ');
}
