import type { InstallationPorts, LookOptions } from './look.ts';
import type { LostTarget } from './release-target.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import { BRANCH, readPlaces, takes } from './taken-refs.ts';
import { wakeHomes } from './wake-releases.ts';
import { wakeRunsOf } from './wake-returned.ts';

/**
 * Looks at what a branch lost, or got back, when it was moved by force or deleted: everything about a commit that is concerned is looked at
 * again, and finds out for itself whether its branches contain it. One request where an environment takes the branch, none elsewhere.
 */
export async function lookAtLost(
  options: LookOptions,
  ports: InstallationPorts,
  wakeUp: WakeUp,
  { lost, before, after }: LostTarget,
): Promise<boolean> {
  const { installation, repository } = wakeUp;
  const places = options.memo.places(repository) ?? (await readPlaces(ports, repository, after ?? before));
  if (places === null) return false;
  const taking = places.environments.filter((one) => takes(one, places.defaultBranch, lost));
  if (taking.length === 0) return true;
  options.memo.rememberPlaces(repository, places);
  await wakeRunsOf(options, wakeUp, null);
  await wakeHomes(options, wakeUp, null);
  const moved = await ports.releases?.moved(repository, { before, after });
  if (moved?.ok === false) {
    options.log(`${subjectKey(wakeUp)}: what was lost is not known, ${moved.fault.code}: ${moved.fault.detail}`);
    return false;
  }
  const branch = lost.slice(BRANCH.length);
  // Where an environment names the branch, what was merged into another one may be there by it alone.
  const isNamed = branch === places.defaultBranch || taking.some(({ branches }) => branches.includes(branch));
  for (const { number, base } of moved?.value ?? []) {
    if (isNamed || base === branch)
      await options.queue.enqueue(subjectKey({ installation, repository, what: { number } }), options.clock());
  }
  return true;
}
