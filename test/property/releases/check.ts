import { wasThereBefore } from './deployed.ts';
import { reasonsAgainst } from './oracle.ts';
import { broken, wrongGreens, wrongGroups } from './scene.ts';
import type { Scene } from './scene.ts';

/** What is looked at when all is quiet. */
type Quiet = Pick<Scene, 'yard' | 'examined' | 'counts' | 'lines'>;

/** After everything was heard and done, nothing wrong is left. */
export function check(scene: Quiet): void {
  scene.counts.settled += 1;
  const [wrong] = wrongGreens(scene);
  if (wrong !== undefined) throw broken('I8', `everything was heard, and production stays green on ${wrong}`, scene);
  const [group] = wrongGroups(scene);
  if (group !== undefined) throw broken('I8', `everything was heard, and a group stays green on ${group}`, scene);
  checkUngated(scene);
}

/** What was deployed while its gate was shut was told in an issue. */
function checkUngated(scene: Quiet): void {
  const { yard, examined } = scene;
  const { repository, annals } = yard;
  for (const one of repository.deployments.values()) {
    const { id, sha, environment, statuses, runId } = one;
    const isOn = statuses.some(({ state }) => state === 'in_progress' || (runId === null && state === 'success'));
    if (!isOn || environment !== 'production' || examined.has(id)) continue;
    examined.add(id);
    // What is from before the App judged anything is taken as it is.
    if (wasThereBefore(yard, one) || annals.opened.has(sha) || reasonsAgainst(yard, sha).length === 0) continue;
    const isTold = [...repository.issues.values()].some(({ body }) =>
      (body ?? '').startsWith(`<!-- holdpoint:ungated:1 ${repository.id} ${id} -->`),
    );
    if (!isTold)
      throw broken('T139', `deployment ${id} of ${sha.slice(0, 7)} went on while it was shut, untold`, scene);
  }
}
