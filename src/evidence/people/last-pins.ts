import type { Facts } from '../facts.ts';
import type { Remembered } from '../remembered.ts';

/**
 * The facts for a checklist that counted before: a name that no file names any more goes on meaning whom it meant last. The present file let
 * it go, and without that memory whoever took the name over would stand for them.
 */
export function withLastPins(facts: Facts): Facts {
  const remembered = kept.get(facts.remembered) ?? withoutLastReleases(facts.remembered);
  kept.set(facts.remembered, remembered);
  return remembered === facts.remembered ? facts : { ...facts, remembered };
}

/** What is remembered stays the same from reading to reading, and is sorted for each list once. */
const kept = new WeakMap<readonly Remembered[], readonly Remembered[]>();

function withoutLastReleases(remembered: readonly Remembered[]): readonly Remembered[] {
  const later = new Set<string>();
  const left = remembered.toReversed().filter((one) => {
    const name = nameOf(one);
    if (name === null) return true;
    const isLast = !later.has(name);
    later.add(name);
    return one.kind !== 'released' || !isLast;
  });
  return left.length === remembered.length ? remembered : left.toReversed();
}

function nameOf(one: Remembered): string | null {
  if (one.kind === 'account') return `account:${one.login.toLowerCase()}`;
  if (one.kind === 'team') return `team:${one.team.toLowerCase()}`;
  return one.kind === 'released' ? `${one.of}:${one.name.toLowerCase()}` : null;
}
