import type { Facts } from '../evidence/facts.ts';
import type { RememberedAsking } from '../evidence/remembered.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { Write, Written } from './ports.ts';

type Asking = Write & { readonly kind: 'request-reviews' };

/** Whom a request names, as `@login` and `org/team` in lower case. */
function namesIn({ users, teams }: Asking): readonly string[] {
  return [...teams, ...users.map((login) => `@${login}`)].map((one) => one.toLowerCase());
}

/**
 * The same request once for each of those whom it names: GitHub asks nobody where one of them cannot be asked. Nothing where it names one alone,
 * or was taken.
 */
export function oneByOne(write: Write, { refused }: Written): readonly Asking[] {
  if (write.kind !== 'request-reviews' || refused !== true || namesIn(write).length < 2) return [];
  return [
    ...write.teams.map((team): Asking => ({ ...write, users: [], teams: [team] })),
    ...write.users.map((user): Asking => ({ ...write, users: [user], teams: [] })),
  ];
}

/** What is to be remembered of a request: who was asked, or who alone could not be. */
export function askingEntry(
  write: Asking,
  { refused }: Written,
  { subject, changes, now }: Facts,
): readonly NewEntry[] {
  const names = namesIn(write);
  const head = changes.find(({ number }) => number === write.number)?.head.commit;
  if (head === undefined || (refused === true && names.length > 1)) return [];
  const repository = subject.repository.id;
  const how = refused === true ? 'refused' : 'asked';
  const key = `reviews-asked:${repository}:${write.number}:${head}:${how}:${names.join(' ')}`;
  const body: RememberedAsking = {
    kind: 'reviews-asked',
    change: write.number,
    commit: head,
    names,
    refused: refused === true,
    seenAt: now,
  };
  return [{ key, repository, change: write.number, at: now, body }];
}

/** Teams that we have called for a change: GitHub may put some of their members in their place, and calls others when they are called again. */
export function teamsCalled(facts: Facts, change: number): readonly string[] {
  return askings(facts, change).flatMap(({ refused, names }) =>
    refused ? [] : names.filter((name) => !name.startsWith('@')),
  );
}

/** Who cannot be asked for a review of the present head. */
export function notAskable(facts: Facts, change: number): readonly string[] {
  const head = facts.changes.find(({ number }) => number === change)?.head.commit;
  return askings(facts, change).flatMap(({ refused, commit, names }) => (refused && commit === head ? names : []));
}

function askings({ remembered }: Facts, change: number): readonly RememberedAsking[] {
  return remembered.flatMap((one) => (one.kind === 'reviews-asked' && one.change === change ? [one] : []));
}
