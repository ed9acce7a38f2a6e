import { isPlaceholder } from '../../../evidence/people/placeholder.ts';
import type { Checklist, Item } from '../../model.ts';
import type { Keys } from '../../problems/draft.ts';
import { placedProofs } from '../placed-proofs.ts';

/** A name that stands in the checklist, and where. */
export interface Named {
  readonly name: string;
  readonly at: Keys;
}

/** Every login that the checklist names; a placeholder names nobody. */
export function namedLogins({ roles, items }: Checklist): readonly Named[] {
  return [
    ...Object.values(roles)
      .flatMap(({ id, users, deputies }) => [
        ...placed(users, ['roles', id, 'users']),
        ...placed(deputies?.users ?? [], ['roles', id, 'deputies', 'users']),
      ])
      .filter(({ name }) => !isPlaceholder(name)),
    ...items.flatMap(({ id, when }) => placed(when?.author?.users ?? [], ['items', id, 'when', 'author', 'users'])),
    ...items.flatMap((item) => reviewers(item).filter(({ name }) => !name.includes('/'))),
  ];
}

/** Every team that the checklist names. */
export function namedTeams({ roles, items }: Checklist): readonly Named[] {
  return [
    ...Object.values(roles).flatMap(({ id, teams, deputies }) => [
      ...placed(teams, ['roles', id, 'teams']),
      ...placed(deputies?.teams ?? [], ['roles', id, 'deputies', 'teams']),
    ]),
    ...items.flatMap(({ id, when }) => placed(when?.author?.teams ?? [], ['items', id, 'when', 'author', 'teams'])),
    ...items.flatMap((item) => reviewers(item).filter(({ name }) => name.includes('/'))),
  ];
}

/** Names of a list with their places. */
export function placed(names: readonly string[], at: Keys): readonly Named[] {
  return names.map((name, index) => ({ name, at: [...at, index] }));
}

function reviewers(item: Item): readonly Named[] {
  return placedProofs(item).flatMap(({ at, proof }) =>
    // Logins and teams stand in one list, of which the reader keeps no order.
    proof.kind === 'review'
      ? [...proof.spec.users, ...proof.spec.teams].map((name) => ({ name, at: [...at, 'from'] }))
      : [],
  );
}
