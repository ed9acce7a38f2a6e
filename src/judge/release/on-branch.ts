import { allowsBranch } from '../../checklist/scope/glob.ts';
import { readingMade } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import type { Environment } from '../../checklist/model.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { JudgedChange } from '../subject.ts';

/** Branches that are asked at most. */
const MOST_BRANCHES = 5;

/**
 * Branches of which one has to contain a merged candidate: the one that it was merged into first, then those that the environment names in full, and
 * the default branch where it takes that. None before the merge: a head is what its own branch points to.
 */
export function branchesOf(
  { branches }: Environment,
  { change, candidate }: JudgedChange,
  { subject }: Facts,
): readonly string[] {
  if (candidate !== change.merge?.commit) return [];
  const { defaultBranch } = subject.repository;
  const named = branches.filter((branch) => !/[*?[\]!+@(){}\\]/.test(branch));
  const all = [
    change.base.ref,
    ...named,
    ...(allowsBranch(branches, defaultBranch, defaultBranch) ? [defaultBranch] : []),
  ];
  return [...new Set(all)].slice(0, MOST_BRANCHES);
}

/** Whether none of them was found to contain it. What was not asked, as by an older version, is not held against it. */
export function isOffBranch({ name: environment }: Environment, { candidate }: JudgedChange, facts: Facts): boolean {
  const reading = readingMade(facts, { kind: 'release', environment, candidate });
  return reading !== undefined && isKnown(reading) && reading.value.contained === false;
}
