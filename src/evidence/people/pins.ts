import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { recall } from '../recall.ts';
import type { Facts } from '../facts.ts';
import type { Unlearnable } from '../reading.ts';

/** Which account or team a name is held to; `id` null: there was none when the checklist first named it. */
export type Meant = { readonly id: number | null } | Unlearnable;

/**
 * Whether names are held to ids. Logins and slugs can be given up and claimed by others; only the App's ledger remembers whom the checklist
 * meant. A reader without it goes by the name.
 */
export function areNamesPinned({ reader, ledger }: Facts): boolean {
  return !reader.alone && ledger !== undefined && isKnown(ledger);
}

/** The logins of a group that are held to an id, and those whose meaning is not remembered yet. */
export interface PinnedGroup {
  readonly ids: ReadonlySet<number>;
  readonly open: readonly string[];
}

/** Hundreds of comments ask about the same few groups and the same memory. */
const groups = new WeakMap<
  readonly string[],
  { readonly remembered: Facts['remembered']; readonly group: PinnedGroup }
>();

/** Sorts the logins of a group; asked many times, done once. */
export function pinnedAmong(users: readonly string[], facts: Facts): PinnedGroup {
  const before = groups.get(users);
  if (before?.remembered === facts.remembered) return before.group;
  const pins = users.map((login) => ({ login, pin: recall(facts).accounts.get(login.toLowerCase())?.pin ?? null }));
  const group = {
    ids: new Set(pins.flatMap(({ pin }) => (pin === null || pin.id === null ? [] : [pin.id]))),
    open: pins.flatMap(({ login, pin }) => (pin === null ? [login] : [])),
  };
  groups.set(users, { remembered: facts.remembered, group });
  return group;
}

/** The account that a login without memory means: what was read of it just now is what will be remembered. */
export function accountFirstMeant(login: string, facts: Facts): Meant {
  const reading = readingOf(facts, { kind: 'account', login });
  return isKnown(reading) ? reading.value : reading;
}

/** The team that `ORG/SLUG` is held to: as remembered, else as it was read for the first time just now. */
export function teamMeant(team: string, facts: Facts): Meant {
  const pin = recall(facts).teams.get(team.toLowerCase())?.pin ?? null;
  if (pin !== null) return pin;
  const reading = readingOf(facts, { kind: 'team-identity', team });
  return isKnown(reading) ? reading.value : reading;
}

/** Says that a name means somebody else now. */
export function identityChanged(what: string, facts: Facts): Unlearnable {
  return {
    unlearnable: true,
    code: 'IDENTITY_CHANGED',
    detail: `${what} is not the one that the checklist named at first; take the name out of the checklist and merge, and put it in again if the new one is meant`,
    source: 'ledger',
    observer: `app:${facts.reader.app ?? ''}`,
    at: facts.now,
  };
}
