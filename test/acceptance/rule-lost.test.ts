import { afterEach, describe, expect, it } from '@jest/globals';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { rerun } from '../../src/sandbox/world/reruns.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import { moveIn, type Tenant } from './app.ts';
import { aGuardedTown, asked, deploys, gateOf, guarded, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;
let app: Tenant | null = null;

afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await app?.moveOut();
  app = null;
  await shop.close();
});

/** The App comes back, and looks for what waits. */
async function restart(): Promise<void> {
  await shop.app.moveOut();
  app = await moveIn(shop.town, shop.store);
  await app.settled();
}

const settled = () => (app ?? shop.app).settled();
const rule = { event: 'deployment_protection_rule' };
const posts = (from = 0) =>
  shop.sandbox.requests
    .slice(from)
    .filter(({ path, method }) => method === 'POST' && path.endsWith('/deployment_protection_rule')).length;

describe('a request for our word that never came (T106)', () => {
  it('is found for a run that is repeated, whose earlier attempt was let go', async () => {
    shop = await aGuardedTown();
    shop.signs();
    const run = shop.deploys();
    await settled();
    expect(gateOf(run).state).toBe('approved');
    for (const job of jobsOf(run)) finishJob(shop.world, run, job, 'failure');
    shop.say('octavia', shop.pull, '/hold -- the database is busy');
    await settled();
    shop.sandbox.deliveries.drop(rule);
    rerun(shop.world, shop.person('dana'), run, 'all');
    await settled();
    expect(gateOf(run).reports).toEqual([]);
    await restart();
    expect(gateOf(run).reports.at(-1)).toContain('Held by octavia');
    shop.say('octavia', shop.pull, '/unhold');
    await settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
  });

  it('is found for one environment of a run that is known to wait for another', async () => {
    const both = guarded().replace('  production:', '  staging: { enforce: block, branches: [main] }\n  production:');
    shop = await aGuardedTown(both);
    const staging = ensureEnvironment(shop.world, shop.repository, 'staging');
    staging.branches = 'all';
    enableCustomRule(shop.world, staging, getApp(shop.world, 'holdpoint'));
    shop.sandbox.deliveries.drop(rule);
    const jobs = [
      { name: 'lost', environment: 'staging' },
      { name: 'told', environment: 'production' },
    ];
    const run = shop.deploys({ jobs });
    await settled();
    const before = shop.sandbox.requests.length;
    await restart();
    expect(asked(shop, before).filter((request) => request === 'WaitingDeployments')).toHaveLength(1);
    for (const place of ['staging', 'production']) shop.signs('quinn', `/signoff qa @${shop.commit} in ${place}`);
    await settled();
    expect(run.gates.map(({ environment, state }) => `${environment} ${state}`).toSorted()).toEqual([
      'production approved',
      'staging approved',
    ]);
    expect(gateOf(run).jobs).toEqual(['in_progress', 'in_progress']);
  });

  it('is not made up for a run that was answered and waits for its timer: nothing is answered or told again (T101)', async () => {
    shop = await aGuardedTown();
    ensureEnvironment(shop.world, shop.repository, 'production').waitTimer = 600;
    const run = shop.deploys();
    await settled();
    shop.signs();
    await settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['waiting'] });
    const before = shop.sandbox.requests.length;
    await restart();
    expect(posts(before)).toBe(0);
    const rows = await shop.store.waiting.ofRun(run.id);
    expect(rows).toMatchObject({ ok: true, value: [{ state: 'approved' }] });
  });
});

describe('what GitHub does not list for a moment', () => {
  /** The last look as it is answered where nothing of the run is listed yet. */
  const nothingListed = () => ({
    data: {
      repository: {
        databaseId: shop.repository.id,
        defaultBranchRef: null,
        home: {
          __typename: 'PullRequest',
          pullState: 'MERGED',
          headRefOid: shop.head,
          mergeCommit: { oid: shop.commit },
          comments: { totalCount: 0, nodes: [] },
          latestOpinionatedReviews: { nodes: [] },
        },
        branch: { compare: { status: 'IDENTICAL' } },
        deployments: { nodes: [] },
      },
      suite: null,
    },
  });

  it('is not taken for over: the run is answered when it is listed again (T98)', async () => {
    shop = await aGuardedTown();
    const run = shop.deploys();
    await settled();
    const fault = { kind: 'status', status: 200, body: nothingListed() } as const;
    shop.sandbox.faults.add({ match: { graphqlOperation: 'LastLook' }, times: 2, ...fault });
    shop.signs();
    await settled();
    expect(await shop.store.waiting.ofRun(run.id)).toMatchObject({ ok: true, value: [{ state: 'waiting' }] });
    await shop.app.tryAgain();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
  });

  it('is asked for more than once where it is the run itself, and is given up when it stays unknown', async () => {
    shop = await aGuardedTown();
    const missing = { match: { path: /\/actions\/runs\/\d+$/ }, kind: 'status', status: 404 } as const;
    shop.sandbox.faults.add({ ...missing, times: 2, body: { message: 'Not Found' } });
    shop.signs();
    await settled();
    for (const event of ['deployment_status', 'check_run', 'check_suite', 'workflow_run'])
      shop.sandbox.deliveries.drop({ event }, 100);
    const run = shop.deploys();
    await settled();
    for (let n = 0; n < 3; n += 1) await shop.app.tryAgain();
    expect(gateOf(run).state).toBe('approved');
    shop.sandbox.faults.add({ ...missing, times: 100, body: { message: 'Not Found' } });
    const other = deploys(shop.town, shop.commit);
    for (let n = 0; n < 6; n += 1) await shop.app.tryAgain();
    expect(await shop.store.waiting.ofRun(other.id)).toMatchObject({ ok: true, value: [{ state: 'gone' }] });
  });
});
