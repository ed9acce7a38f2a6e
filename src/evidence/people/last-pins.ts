import type { Facts } from '../facts.ts';
import type { Remembered } from '../remembered.ts';

/** Logins, and teams as `org/slug`, that the present file names. */
interface Named {
  readonly accounts: readonly string[];
  readonly teams: readonly string[];
}

/**
 * The facts for a checklist that counted before: a name that no file names any more goes on meaning whom it meant last. The present file let
 * it go, and without that memory whoever took the name over would stand for them. A name that the present file says again, after it was let
 * go, means for both whom it means now: that is what will be remembered, and the next look has to find the same.
 */
export function withLastPins(facts: Facts, present: Named): Facts {
  const again = [...present.accounts.map(keyOf('account')), ...present.teams.map(keyOf('team'))];
  const before = kept.get(facts.remembered);
  const remembered = before?.again === again.join() ? before.left : withoutLastReleases(facts.remembered, again);
  kept.set(facts.remembered, { again: again.join(), left: remembered });
  return remembered === facts.remembered ? facts : { ...facts, remembered };
}

/** What is remembered stays the same from reading to reading, and is sorted for each list once. */
const kept = new WeakMap<readonly Remembered[], { readonly again: string; readonly left: readonly Remembered[] }>();

function withoutLastReleases(remembered: readonly Remembered[], again: readonly string[]): readonly Remembered[] {
  const later = new Set(again);
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
  if (one.kind === 'account') return keyOf('account')(one.login);
  if (one.kind === 'team') return keyOf('team')(one.team);
  return one.kind === 'released' ? keyOf(one.of)(one.name) : null;
}

function keyOf(kind: 'account' | 'team'): (name: string) => string {
  return (name) => `${kind}:${name.toLowerCase()}`;
}
