import { proofsOf } from '../checklist/proofs.ts';
import type { Checklist } from '../checklist/model.ts';

/** Whom a checklist names: logins and teams (`org/slug`), each once, case aside, as first spelt. */
export interface Named {
  readonly accounts: readonly string[];
  readonly teams: readonly string[];
}

/** Everybody whom the roles with their deputies, the reviews and the conditions on authors of a checklist name. */
export function namedIn({ roles, items }: Checklist): Named {
  const reviewers = items
    .flatMap(({ evidence }) => proofsOf(evidence))
    .flatMap((proof) => (proof.kind === 'review' ? [proof.spec] : []));
  const openers = items.flatMap(({ when }) => (when?.author === undefined ? [] : [when.author]));
  const authors = openers.map(({ users = [], teams = [] }) => ({ users, teams }));
  const holders = Object.values(roles);
  const deputies = holders.flatMap((role) => (role.deputies === undefined ? [] : [role.deputies]));
  const groups = [...holders, ...deputies, ...reviewers, ...authors];
  return { accounts: once(groups.flatMap(({ users }) => users)), teams: once(groups.flatMap(({ teams }) => teams)) };
}

function once(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(name.toLowerCase())) first.set(name.toLowerCase(), name);
  return [...first.values()];
}
