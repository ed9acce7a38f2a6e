import { afterEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { createCommit } from '../../src/sandbox/world/commits.ts';
import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { setRef } from '../../src/sandbox/world/refs.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';
import { asked, deploys } from './rule-town.ts';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** Nothing is asked of the release itself. */
const UNASKED = CHECKLIST.split('\n')
  .filter((line) => !line.includes('ask: release'))
  .join('\n')
  .replace('branches: [main],', 'branches: [main, hotfix],');
/** The same, and commits may come without a pull request. */
const ANYHOW = UNASKED.replace('branches: [main, hotfix],', 'branches: [main, hotfix], direct-pushes: allow,');

/** So many commits are pushed to main at once. */
function pushed(many: number): void {
  const { world, repository, clock } = town;
  const dana = getAccount(world, 'dana');
  const ref = 'refs/heads/main';
  let tip = repository.refs.get(ref) ?? '';
  for (let n = 0; n < many; n += 1)
    tip = createCommit(world, repository, dana, { message: `Write ${n}`, files: {}, parents: [tip] }).sha;
  clock.later();
  setRef(world, dana, repository, ref, tip);
  clock.later();
}

async function guarded(checklist: string): Promise<void> {
  town = await aReleaseTown(checklist);
  const production = ensureEnvironment(town.world, town.repository, 'production');
  production.branches = 'all';
  const holdpoint = getApp(town.world, 'holdpoint');
  if (!production.customRules.some(({ app }) => app === holdpoint)) enableCustomRule(town.world, production, holdpoint);
}

/** A run that deploys the commit in two jobs, one after the other. */
function inTwoJobs(candidate: string): WorkflowRun {
  const job = (name: string, ...needs: readonly string[]) => ({ name, environment: 'production', needs });
  return deploys(town, candidate, { jobs: [job('one'), job('rest', 'one')] });
}

const stands = (run: WorkflowRun) => jobsOf(run).map(({ status }) => status);

async function firstSucceeds(run: WorkflowRun): Promise<void> {
  const [job] = jobsOf(run);
  if (job === undefined) throw new Error('there is no job');
  town.clock.later();
  finishJob(town.world, run, job, 'success');
  await town.settled();
}

async function merged(name: string): Promise<{ readonly pull: PullRequest; readonly commit: string }> {
  const pull = await town.ready(name);
  return { pull, commit: await town.merge(pull) };
}

describe('a release of more than a hundred commits that goes out in two jobs (T78, T96)', () => {
  it('is held by a hold on its oldest change also after the first of them (I4, I5)', async () => {
    await guarded(ANYHOW);
    await town.deployed();
    const oldest = await merged('two');
    pushed(150);
    const { commit } = await merged('three');
    await town.settled();
    const run = inTwoJobs(commit);
    await town.settled();
    expect(stands(run)).toEqual(['in_progress', 'queued']);
    town.say('quinn', oldest.pull, '/hold -- the load test has failed');
    await town.settled();
    await firstSucceeds(run);
    expect(town.gate(commit)).toMatchObject({ conclusion: 'action_required' });
    expect(stands(run)).toEqual(['completed', 'waiting']);
    expect(town.home().body).toContain(`#${oldest.pull.number} Count the cart`);
    const from = town.sandbox.requests.length;
    town.say('quinn', oldest.pull, '/unhold');
    await town.settled();
    expect(stands(run)).toEqual(['completed', 'in_progress']);
    // What was deployed before is looked for once it is known that the first hundred commits do not lead to it.
    expect(asked(town, from).slice(-5)).toEqual(['Home', 'Release', 'Release', 'Deployed', 'Release']);
  });
});

describe('a release after a hotfix that goes out in two jobs', () => {
  /** Somebody mends what is deployed, on a branch of its own, and that is deployed alone. */
  async function mended(onto: string): Promise<void> {
    setRef(town.world, getAccount(town.world, 'dana'), town.repository, 'refs/heads/hotfix', onto);
    const head = town.push('dana', 'mend', { 'src/mend.ts': '1' }, { onto });
    const pull = town.open('dana', 'mend', { base: 'hotfix' });
    town.check(head, 'ci / test', 'success');
    await town.settled();
    town.say('quinn', pull, '/signoff qa');
    const commit = await town.merge(pull);
    await town.settled();
    expect(town.gate(commit).conclusion).toBe('success');
    town.deploy(commit, 'production');
    await town.settled();
  }

  it('is asked for no older change again when the first of them is done (T96)', async () => {
    await guarded(UNASKED);
    pushed(120);
    await mended(await town.deployed());
    await merged('two');
    const { commit } = await merged('three');
    await town.settled();
    const run = inTwoJobs(commit);
    await town.settled();
    const from = town.sandbox.requests.length;
    await firstSucceeds(run);
    expect(town.gate(commit).title).toBe('Go: 2 changes ready');
    expect(stands(run)).toEqual(['completed', 'in_progress']);
    expect(asked(town, from).slice(-4)).toEqual(['Home', 'Release', 'Release', 'Deployed']);
  });
});
