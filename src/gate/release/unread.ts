import type { SettledChange } from '../../evidence/release.ts';
import type { Instant } from '../../evidence/time.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { environmentKey } from '../../ledger/release-entries.ts';
import type { ChangeSettled } from '../../ledger/release-entries.ts';
import { faultSentence } from '../fault-text.ts';
import type { Ledger, ReadFault, Result } from '../ports.ts';

/** A merged change as it was settled for an environment, and the entry that says that this is not known any more. */
export interface Unread {
  readonly environment: string;
  readonly entry: NewEntry;
}

/**
 * What takes back that a change which cannot be read is ready: releases are judged by what was settled, and something may have been said against it
 * that nobody has judged. Empty where it is ready nowhere. The next look that reads it settles it anew.
 */
export async function unreadEntries(
  ledger: Pick<Ledger, 'settled' | 'newest'>,
  about: { readonly repository: number; readonly change: number },
  fault: ReadFault,
  now: Instant,
): Promise<Result<readonly Unread[], ReadFault>> {
  const settled = await ledger.settled(about);
  if (!settled.ok) return settled;
  const ready = settled.value.filter(({ unconcerned, open }) => unconcerned !== true && open.length === 0);
  if (ready.length === 0) return { ok: true, value: [] };
  const newest = await ledger.newest();
  if (!newest.ok) return newest;
  const heard = newest.value.seq;
  return {
    ok: true,
    value: ready.map((one) => ({
      environment: one.environment,
      entry: {
        key: `settled:${about.repository}:${one.number}:${one.merge}:unread:${heard}:${environmentKey(one.environment)}`,
        repository: about.repository,
        change: one.number,
        at: now,
        body: unread(one, fault, heard),
      },
    })),
  };
}

function unread(settled: SettledChange, fault: ReadFault, heard: number): ChangeSettled {
  const { number, environment, head, merge, tree, url, title, at, checklist, policies } = settled;
  const what = { change: number, environment, head, merge, tree, url, title, settledAt: at, checklist, policies };
  return { kind: 'settled', ...what, verdict: 'pending', digest: '', heard, open: [inDoubt(fault)] };
}

const IN_DOUBT = 'it could not be read';

/** Whether nothing at all of it could be read. */
export function isInDoubt({ open }: Pick<SettledChange, 'open'>): boolean {
  return open.some(({ item, title }) => item === null && title === IN_DOUBT);
}

function inDoubt(fault: ReadFault): SettledChange['open'][number] {
  return {
    item: null,
    title: IN_DOUBT,
    outcome: 'unknown',
    code: fault.code,
    sentence: faultSentence(fault),
    next: [{ who: 'nobody', how: 'it is looked at again by itself, and `/recheck` on it does so at once' }],
  };
}
