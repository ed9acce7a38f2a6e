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

/** The account that a login of the checklist is held to: as remembered, else as it was read for the first time just now. */
export function accountMeant(login: string, facts: Facts): Meant {
  const pin = recall(facts).accounts.get(login.toLowerCase())?.pin ?? null;
  if (pin !== null) return pin;
  const reading = readingOf(facts, { kind: 'account', login });
  return isKnown(reading) ? reading.value : reading;
}

/** The same for a team, `ORG/SLUG`. */
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
