import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { wrongNow } from '../../scripts/chaos/ending.ts';
import type { Front } from '../../scripts/chaos/front.ts';
import { githubFor } from '../../scripts/chaos/github-for.ts';
import { buildStage } from '../../scripts/chaos/stage.ts';
import type { Stage } from '../../scripts/chaos/stage.ts';
import { doubledOpenings, wrongOpenings } from '../../scripts/chaos/verdicts.ts';
import type { Watch } from '../../scripts/chaos/watch.ts';
import { createWatch } from '../../scripts/chaos/watch.ts';
import { issueInstallationToken } from '../../src/sandbox/world/tokens.ts';
import { perform } from '../property/releases/deeds.ts';
import { standing } from '../property/releases/deployed.ts';
import { endJobs } from '../property/releases/end-jobs.ts';
import { tipOf } from '../property/releases/yard.ts';
import { deploysRun } from './deploys-run.ts';

let stage: Stage;
let watch: Watch;
let front: Front;

/** With the first seed something was deployed before the App came, with the other nothing. */
const DEPLOYED = 1;
const NOTHING_DEPLOYED = 4;

async function setUp(seed: number): Promise<void> {
  stage = await buildStage(seed);
  watch = createWatch(stage, () => undefined);
  watch.refresh();
  front = await githubFor(0, stage, watch);
}
async function tearDown(): Promise<void> {
  await front.close();
  await stage.sandbox.close();
}
beforeEach(() => setUp(DEPLOYED));
afterEach(tearDown);

/** What an App would do that does not care. */
async function asApp(owner: 'acme' | 'works', method: string, path: string, body: object): Promise<number> {
  const { world, holdpoint } = stage.town;
  const installation = [...world.installations.values()].find(
    ({ app, account }) => app === holdpoint && account.login === owner,
  );
  if (installation === undefined) throw new Error(`the App is not installed at ${owner}`);
  const { value } = issueInstallationToken(world, installation);
  const { status } = await fetch(`${front.url}/repos/${owner}/shop${path}`, {
    method,
    headers: { authorization: `Bearer ${value}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return status;
}

function green(name: string, commit: string) {
  return {
    name,
    head_sha: commit,
    status: 'completed',
    conclusion: 'success',
    output: { title: 'Go', summary: 'Go' },
  };
}

describe('a gate that an App opens though nobody has given their word', () => {
  it('is found at once, and again in the end, on a pull request', async () => {
    const { headSha } = stage.town.pull;
    expect(await asApp('acme', 'POST', '/check-runs', green('holdpoint/merge', headSha))).toBe(201);
    expect(wrongOpenings(watch.openings, watch.allowances)).toEqual([
      expect.stringContaining(`replica 0 let go what may not: green of acme merge ${headSha}`),
    ]);
    expect(wrongNow(stage)).toContain(`acme: merge is green on ${headSha}, and may not be`);
  });

  it('is found when it turns green later', async () => {
    const { headSha } = stage.town.pull;
    const { conclusion: _conclusion, ...rest } = green('holdpoint/merge', headSha);
    expect(await asApp('acme', 'POST', '/check-runs', { ...rest, conclusion: 'action_required' })).toBe(201);
    expect(watch.openings).toEqual([]);
    const id = [...stage.town.repository.checkRuns.keys()].at(-1);
    expect(await asApp('acme', 'PATCH', `/check-runs/${id}`, { status: 'completed', conclusion: 'success' })).toBe(200);
    expect(wrongOpenings(watch.openings, watch.allowances)).toHaveLength(1);
  });
});

describe('a gate of a release that an App opens though nobody has given their word', () => {
  it('is found at once, and again in the end, where nothing was deployed yet', async () => {
    await tearDown();
    await setUp(NOTHING_DEPLOYED);
    const { yard } = stage.works;
    deploysRun(stage);
    watch.refresh();
    const commit = tipOf(yard);
    expect(standing(yard)).toEqual([]);
    expect(await asApp('works', 'POST', '/check-runs', green('holdpoint/production', commit))).toBe(201);
    expect(wrongOpenings(watch.openings, watch.allowances)).toEqual([
      expect.stringContaining(`replica 0 let go what may not: green of works ${commit}`),
    ]);
    expect(wrongNow(stage)).toEqual([
      expect.stringContaining(`production stays green on ${commit.slice(0, 7)}: #1 is not ready`),
    ]);
  });

  it('is found at once where it is what somebody deployed already', async () => {
    const { yard } = stage.works;
    endJobs(yard, deploysRun(stage), 'success');
    const commit = tipOf(yard);
    perform(yard, { kind: 'report', by: 'wren', commit: 'tip', which: 0 });
    watch.refresh();
    expect(standing(yard)).toEqual([commit]);
    expect(await asApp('works', 'POST', '/check-runs', green('holdpoint/production', commit))).toBe(201);
    expect(wrongOpenings(watch.openings, watch.allowances)).toHaveLength(1);
  });
});

describe('what waits for the rule', () => {
  it('is found when it is let go though nobody has given their word, and a second time', async () => {
    const run = deploysRun(stage);
    watch.refresh();
    const path = `/actions/runs/${run.id}/deployment_protection_rule`;
    const word = { environment_name: 'production', state: 'approved', comment: '' };
    expect(await asApp('works', 'POST', path, word)).toBe(204);
    expect(wrongOpenings(watch.openings, watch.allowances)).toEqual([
      expect.stringContaining(`approval of works run ${run.id}`),
    ]);
    expect(doubledOpenings(watch.openings)).toEqual([]);
    // GitHub refuses it; a GitHub that does not would let it count.
    expect(await asApp('works', 'POST', path, word)).toBe(422);
    const [first] = watch.openings;
    expect(doubledOpenings(first === undefined ? [] : [first, ...watch.openings])).toEqual([
      `let go 2 times: approval of run ${run.id}:1 production`,
    ]);
  });

  it('is no opening while it is only told why it waits', async () => {
    const run = deploysRun(stage);
    const path = `/actions/runs/${run.id}/deployment_protection_rule`;
    expect(await asApp('works', 'POST', path, { environment_name: 'production', comment: 'Not yet' })).toBe(204);
    expect(watch.openings).toEqual([]);
    expect([watch.writes(), watch.strange]).toEqual([1, []]);
  });
});

describe('a run that an App runs again or ends', () => {
  it('is found when it was not parked, or not its own', async () => {
    const run = deploysRun(stage);
    expect(await asApp('works', 'POST', `/actions/runs/${run.id}/cancel`, {})).toBe(202);
    expect(await asApp('works', 'POST', `/actions/runs/${run.id}/rerun-failed-jobs`, {})).toBe(201);
    expect(watch.strange).toEqual([
      `run ${run.id} was cancelled, which the App has not run again`,
      `run ${run.id} was run again, and was not parked`,
    ]);
  });
});
