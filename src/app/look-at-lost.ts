import type { CommitId } from '../evidence/facts.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { LostTarget } from './release-target.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import { BRANCH, readPlaces, takes } from './taken-refs.ts';
import { PATIENCE } from './unverified.ts';
import { wakeHomesOf, wakeRunsOf } from './wake-returned.ts';

/** A look at what a branch lost, as a claim names it. */
export interface LostClaim {
  readonly wakeUp: WakeUp;
  readonly target: LostTarget;
  readonly attempt: number;
}

/**
 * Looks at what a branch lost, or got back, when it was moved by force or deleted: whatever is about such a commit is looked at again, and finds
 * out for itself whether its branches contain it. One request where an environment takes the branch, none elsewhere. Where GitHub does not tell what
 * it is, whatever it may be is looked at, and with each try again.
 */
export async function lookAtLost(options: LookOptions, ports: InstallationPorts, claim: LostClaim): Promise<boolean> {
  const { wakeUp, target } = claim;
  const { lost, before, after, of } = target;
  const { installation, repository } = wakeUp;
  const places = options.memo.places(repository) ?? (await readPlaces(ports, repository, after ?? before));
  if (places === null) return untold(options, claim);
  const { environments, defaultBranch } = places;
  const taking = environments.filter((one) => takes(one, defaultBranch, lost));
  if (taking.length === 0) return true;
  const moved = await ports.releases?.moved(repository, { before, after });
  if (moved === undefined) return true;
  const names = taking.map(({ name }) => name);
  if (!moved.ok) {
    options.log(`${subjectKey(wakeUp)}: what was lost is not known, ${moved.fault.code}: ${moved.fault.detail}`);
    return untold(options, claim, names);
  }
  const { changes } = moved.value;
  // Of a commit that GitHub has lost altogether it tells nothing, and the push did.
  const commits = [...tipsOf(target), ...moved.value.commits];
  const isMoved = ({ candidate }: { readonly candidate: string }): boolean => commits.includes(candidate);
  const areWoken = await wakeHomesOf(options, wakeUp, { of, environments: names }, isMoved);
  await wakeRunsOf(options, wakeUp, commits);
  const branch = lost.slice(BRANCH.length);
  // Where an environment names the branch, what was merged into another one may be there by it alone.
  const isNamed = branch === defaultBranch || taking.some(({ branches }) => branches.includes(branch));
  for (const { number, base } of changes) {
    if (isNamed || base === branch)
      await options.queue.enqueue(subjectKey({ installation, repository, what: { number } }), options.clock());
  }
  return areWoken;
}

/** It is asked for again. */
async function untold(options: LookOptions, claim: LostClaim, taking?: readonly string[]): Promise<false> {
  await wakeInDoubt(options, claim, taking);
  return false;
}

/**
 * Wakes whatever may rest on a commit that nobody can tell of: the releases to every environment that takes the branch (absent: that is not known
 * either), the change and the runs of where the branch was and is, and everything that lives in the repository once it is no passing trouble.
 * Asks GitHub nothing.
 */
export async function wakeInDoubt(
  options: Pick<LookOptions, 'memo' | 'ledger' | 'queue' | 'clock' | 'waiting'>,
  { wakeUp, target, attempt }: LostClaim,
  taking?: readonly string[],
): Promise<void> {
  const { installation, repository } = wakeUp;
  const { of } = target;
  const judged = taking === undefined ? await options.ledger.environments({ repository: of }) : null;
  const environments = taking ?? (judged?.ok === true ? judged.value : []);
  // Where no verdict was ever given nothing is green.
  if (judged?.ok === true && environments.length === 0) return;
  const wake = (what: WakeUp['what']): Promise<void> =>
    options.queue.enqueue(subjectKey({ installation, repository, what }), options.clock());
  for (const environment of environments) await wake({ release: environmentKey(environment), of });
  const commits = tipsOf(target);
  await wakeRunsOf(options, wakeUp, commits);
  for (const commit of commits) {
    const number = options.memo.changeOf(repository, commit);
    await wake(number === null ? { commit } : { number });
  }
  if (isLasting(options, subjectKey(wakeUp), attempt)) await wake({ all: true });
}

function tipsOf({ before, after }: LostTarget): readonly CommitId[] {
  return after === null ? [before] : [before, after];
}

/** Once, and again by a process that may have come into the place of one that died before it did. */
function isLasting({ memo }: Pick<LookOptions, 'memo'>, key: string, attempt: number): boolean {
  if (attempt < PATIENCE) return false;
  return memo.count(`${key} untold`) === 1 || attempt === PATIENCE;
}
