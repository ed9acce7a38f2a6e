import { getApp } from '../../src/sandbox/world/apps.ts';
import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';
import { deploys } from './rule-town.ts';

/** The checklist of the town without what is asked of the release. */
export const UNASKED = CHECKLIST.split('\n')
  .filter((line) => !line.includes('ask: release'))
  .join('\n');

/** How the jobs of a run stand. */
export const stands = (run: WorkflowRun): readonly string[] => jobsOf(run).map(({ status }) => status);

/** The App's rule holds production, and nothing of GitHub's own does. */
export function guard(town: ReleaseTown): void {
  const production = ensureEnvironment(town.world, town.repository, 'production');
  production.branches = 'all';
  const holdpoint = getApp(town.world, 'holdpoint');
  if (!production.customRules.some(({ app }) => app === holdpoint)) enableCustomRule(town.world, production, holdpoint);
}

/** A town with a release of two changes that nobody deploys yet. */
export async function aRelease(checklist = CHECKLIST) {
  const town = await aReleaseTown(checklist);
  await town.deployed();
  const before = await town.ready('two');
  const part = await town.merge(before);
  const own = await town.ready('three');
  const candidate = await town.merge(own);
  await town.settled();
  guard(town);
  return { town, candidate, part, home: town.home(), before, own };
}

/** The same, that goes out in three jobs, one after the other; the first one was let go. */
export async function aRollout({ checklist = CHECKLIST } = {}) {
  const released = await aRelease(checklist);
  const { town, candidate, home } = released;
  const run = inThreeJobs(town, candidate);
  if (checklist.includes('ask: release')) town.say('rhea', home, '/signoff manager');
  await town.settled();
  if (stands(run).join(' ') !== 'in_progress queued queued') throw new Error(`it stands ${stands(run).join(' ')}`);
  return { ...released, run };
}

/** A run of a commit whose jobs `one`, `half` and `rest` deploy to production one after the other. */
export function inThreeJobs(town: ReleaseTown, candidate: string): WorkflowRun {
  const job = (name: string, ...needs: readonly string[]) => ({ name, environment: 'production', needs });
  return deploys(town, candidate, { jobs: [job('one'), job('half', 'one'), job('rest', 'half')] });
}

/** The job of that name succeeds, and with it its deployment. */
export async function succeeds(town: ReleaseTown, run: WorkflowRun, name: string): Promise<void> {
  const job = jobsOf(run).find((one) => one.name === name);
  if (job === undefined) throw new Error(`there is no job ${name}`);
  town.clock.later();
  finishJob(town.world, run, job, 'success');
  await town.settled();
}
