import type { InstallationPorts, LookOptions } from './look.ts';
import type { LostTarget } from './release-target.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import { BRANCH, readPlaces, takes } from './taken-refs.ts';
import { wakeHomesOf, wakeRunsOf } from './wake-returned.ts';

/**
 * Looks at what a branch lost, or got back, when it was moved by force or deleted: whatever is about such a commit is looked at again, and finds
 * out for itself whether its branches contain it. One request where an environment takes the branch, none elsewhere.
 */
export async function lookAtLost(
  options: LookOptions,
  ports: InstallationPorts,
  wakeUp: WakeUp,
  { lost, before, after, of }: LostTarget,
): Promise<boolean> {
  const { installation, repository } = wakeUp;
  const places = options.memo.places(repository) ?? (await readPlaces(ports, repository, after ?? before));
  if (places === null) return false;
  const { environments, defaultBranch } = places;
  const taking = environments.filter((one) => takes(one, defaultBranch, lost));
  if (taking.length === 0) return true;
  const moved = await ports.releases?.moved(repository, { before, after });
  if (moved === undefined) return true;
  if (!moved.ok) {
    options.log(`${subjectKey(wakeUp)}: what was lost is not known, ${moved.fault.code}: ${moved.fault.detail}`);
    return false;
  }
  const { commits, changes } = moved.value;
  const areWoken = await wakeHomesOf(options, wakeUp, { of, environments: taking }, commits);
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
