import type { Environment } from '../checklist/model.ts';
import { isAskedIn } from '../checklist/scope/environments.ts';
import { allowsBranch } from '../checklist/scope/glob.ts';
import { isOver } from './checklist-file.ts';
import type { DoctorFacts } from './facts.ts';
import { keptEnvironments } from './guarded.ts';
import { valueOf } from './looked.ts';

/**
 * Whether a pull request into the default branch gets `holdpoint/merge`: the App reports it where an environment that takes the change asks an
 * item of it, and where some of them block those alone count (`gatesOf` of src/judge/gates.ts). `elsewhere`: no environment takes the branch with
 * an item of the change, and one takes branches that are deployed themselves. Null: the checklist or the default branch is not known.
 */
export function mergeCheckComes(facts: DoctorFacts): 'always' | 'sometimes' | 'elsewhere' | 'never' | null {
  const branch = valueOf(facts.defaultBranch);
  if (facts.checklist.state !== 'valid' || branch === null) return null;
  const { items } = facts.checklist.checklist;
  const asks = (one: Environment) => items.some((item) => item.ask === 'change' && isAskedIn(item, one));
  const kept = keptEnvironments(facts);
  const takes = kept.filter(({ branches }) => allowsBranch(branches, branch, branch));
  const comes = concernedSets(takes).map((concerned) =>
    (concerned.length === 0 ? takes : blockingOf(concerned, facts)).some(asks),
  );
  if (comes.every(Boolean)) return 'always';
  if (comes.includes(true)) return 'sometimes';
  return kept.some((one) => !takes.includes(one) && asks(one)) ? 'elsewhere' : 'never';
}

/** What a change can concern, as far as it differs: everything without `paths`, and that with each of the others. */
function concernedSets(takes: readonly Environment[]): readonly (readonly Environment[])[] {
  const always = takes.filter(({ paths }) => paths === undefined);
  const others = takes.filter(({ paths }) => paths !== undefined);
  return [always, ...others.map((one) => [...always, one])];
}

function blockingOf(all: readonly Environment[], { now }: DoctorFacts): readonly Environment[] {
  const blocking = all.filter((one) => one.enforce === 'block' || isOver(one.adviseUntil, now));
  return blocking.length > 0 ? blocking : all;
}
