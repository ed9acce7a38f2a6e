import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setStatus } from '../../src/sandbox/world/statuses.ts';
import { moveIn, type Tenant } from './app.ts';
import { gateStep } from './asking.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

/** A role that only a team holds: the job's token cannot tell who holds it, so that everything hangs on the App's verdict. */
const CHECKLIST = ORDINARY.replace('users: [quinn]', 'teams: [acme/qa]');
const GATE = 'holdpoint/production';

let town: Town;
let app: Tenant;
/** A merge commit on which everything is green but the sign-off. */
let commit: string;
let pull: ReturnType<Town['open']>;

const step = () => gateStep(town, commit, { 'app-id': String(town.appId) });

beforeAll(async () => {
  town = await aTown();
  app = await moveIn(town);
  town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
  const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  commit = town.merge(pull);
  await app.settled();
});
afterAll(async () => {
  await app.moveOut();
  await town.close();
});

describe('a merge commit for which the App has not said go', () => {
  it('is held by the Action, which names what the App says', async () => {
    const { status, log, outputs } = await step();
    expect(status).toBe(1);
    expect(outputs).not.toHaveProperty('decision');
    expect(log).toMatch(/The App's newest verdict "holdpoint\/production" on \w+ is action_required, not success\./);
  });

  it('is not opened by a check run that a workflow made with its token (app 15368)', async () => {
    town.check(commit, GATE, 'success', 'github-actions');
    const { status, log, outputs } = await step();
    expect(status).toBe(1);
    expect(outputs).not.toHaveProperty('decision');
    expect(log).toContain('by the app github-actions (id 15368) is a look-alike and never counts');
  });

  it("is not opened by another App's check run, not even with our external id", async () => {
    const ours = [...town.repository.checkRuns.values()].find((run) => run.app.id === town.appId && run.name === GATE);
    expect(ours?.externalId).toBeTruthy();
    town.check(commit, GATE, 'success', 'platform', ours?.externalId ?? '');
    const { status, log } = await step();
    expect(status).toBe(1);
    expect(log).toMatch(/the app platform \(id \d+\)/);
    expect(log).toContain('look-alike');
  });

  it('cannot be given a check run with a token of a person, whoever it is', async () => {
    const body = { name: GATE, head_sha: commit, status: 'completed', conclusion: 'success' };
    const answer = await town.sandbox.as('token-ada').call('POST', '/repos/acme/shop/check-runs', body);
    expect(answer.status).toBe(403);
    expect((await step()).status).toBe(1);
  });

  it('cannot have the App’s own check run changed by anybody else', async () => {
    const [ours] = [...town.repository.checkRuns.values()].filter(
      (run) => run.app.id === town.appId && run.name === GATE && run.headSha === commit,
    );
    const path = `/repos/acme/shop/check-runs/${ours?.id ?? 0}`;
    const answer = await town.sandbox.as('token-ada').call('PATCH', path, { conclusion: 'success' });
    expect(answer.status).toBe(403);
    expect(ours?.conclusion).toBe('action_required');
  });

  it('is not opened by a commit status of that name', async () => {
    setStatus(town.world, town.person('ada'), town.repository, commit, { state: 'success', context: GATE });
    const { status, log } = await step();
    expect(status).toBe(1);
    expect(log).toContain('A commit status of that name never counts.');
  });

  it('is not opened by the right App’s success on another commit, such as the head', async () => {
    town.check(pull.headSha, GATE, 'success', 'holdpoint');
    expect((await step()).status).toBe(1);
  });
});

describe('the sign-off of the team', () => {
  it('opens the very same commit, so that nothing but the verdict was missing', async () => {
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    const { status, outputs, log } = await step();
    expect({ status, log }).toMatchObject({ status: 0 });
    expect(outputs['decision']).toBe('go');
  });
});

describe('of several verdicts of the right App on the commit', () => {
  it('the newest by id counts, whatever the older ones and their times say', async () => {
    town.check(commit, GATE, 'success', 'holdpoint');
    town.check(commit, GATE, 'failure', 'holdpoint');
    const { status, log } = await step();
    expect(status).toBe(1);
    expect(log).toMatch(/newest verdict "holdpoint\/production" on \w+ is failure/);
  });
});

it('asks for nothing that GitHub would not answer', () => {
  expect(town.sandbox.violations).toEqual([]);
});
