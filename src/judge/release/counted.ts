import { reaches } from '../../evidence/release.ts';
import { isBefore, milliseconds } from '../../evidence/time.ts';
import { ancestorsOf, historyOf } from './ancestors.ts';
import type { DeployedMemory, ReleaseReading, Spell } from '../../evidence/release.ts';
import type { Success } from './base.ts';

/**
 * Those that were found to count before, and those whose commit was let through when they were begun. What was begun after its gate was shut again went past it; so did what was let through
 * before another commit was deployed that is no part of it, and begun after that: nobody had asked then whether it may come back.
 */
export function countedIn(
  all: readonly Success[],
  { history }: Pick<ReleaseReading, 'history'>,
  { opened, firstVerdict }: DeployedMemory,
): readonly Success[] {
  const graph = historyOf(history.commits);
  const through = new Map(opened.map((one) => [one.commit, one]));
  const counted: Success[] = [];
  for (const one of all.toSorted((a, b) => milliseconds(a.begun) - milliseconds(b.begun))) {
    const spell = through.get(one.commit);
    const isOlder = one.created !== null && (firstVerdict === null || isBefore(one.created, firstVerdict));
    const takesBack = (spell: Spell, { commit, at }: Success): boolean =>
      isBefore(at, one.begun) && !isBefore(at, spell.at) && !ancestorsOf(one.commit, graph).has(commit);
    if (
      one.known === true ||
      isOlder ||
      (spell !== undefined && reaches(spell, one.begun) && !counted.some((other) => takesBack(spell, other)))
    )
      counted.push(one);
  }
  return all.filter((one) => counted.includes(one));
}
