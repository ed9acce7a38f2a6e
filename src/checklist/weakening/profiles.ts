import type { Profile } from '../profiles.ts';
import type { ChecklistChange } from './change.ts';
import { isWithin, same } from './same.ts';

/** What changed about the profiles. One that is gone, or that leaves less for later for less long, opens nothing. */
export function profileChanges(
  before: readonly Profile[] = [],
  now: readonly Profile[] = [],
): readonly ChecklistChange[] {
  const removed = before.filter(({ id }) => !now.some((one) => one.id === id));
  return [
    ...removed.map(({ id }) => change(id, false, 'is removed: nobody can choose it any more')),
    ...now.flatMap((profile) => {
      const earlier = before.find(({ id }) => id === profile.id);
      if (earlier === undefined)
        return [change(profile.id, true, `is added: the role ${profile.by} may leave ${tell(profile)} for later`)];
      if (same(earlier, profile)) return [];
      const words = `leaves ${tell(profile)} for later, chosen by the role ${profile.by}, under other conditions than before`;
      return [change(profile.id, !isNarrower(profile, earlier), words)];
    }),
  ];
}

function isNarrower(now: Profile, before: Profile): boolean {
  return (
    now.by === before.by &&
    isWithin(now.later, before.later) &&
    isWithin(now.branches, before.branches) &&
    now.due <= before.due &&
    (before.environments === null || (now.environments !== null && isWithin(now.environments, before.environments)))
  );
}

function tell({ later }: Profile): string {
  return later.join(', ');
}

function change(id: string, weakens: boolean, words: string): ChecklistChange {
  return { path: `profiles.${id}`, what: 'profile', weakens, sentence: `The profile ${id} ${words}.` };
}
