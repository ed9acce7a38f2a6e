import { namedIn } from './named.ts';
import { areNamesPinned } from '../evidence/people/pins.ts';
import { recall } from '../evidence/recall.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Facts, Need } from '../evidence/facts.ts';

/** The names of the checklist that are held to no id yet: whom they mean is read once, and remembered. */
export function identityNeeds(checklist: Checklist, facts: Facts): readonly Need[] {
  if (!areNamesPinned(facts)) return [];
  const { accounts, teams } = namedIn(checklist);
  const known = recall(facts);
  const isOpen = (names: typeof known.accounts | typeof known.teams, name: string): boolean =>
    (names.get(name.toLowerCase())?.pin ?? null) === null;
  return [
    ...accounts.filter((login) => isOpen(known.accounts, login)).map((login): Need => ({ kind: 'account', login })),
    ...teams.filter((team) => isOpen(known.teams, team)).map((team): Need => ({ kind: 'team-identity', team })),
  ];
}
