import { afterEach, describe, expect, it } from '@jest/globals';
import { findApp, wasSeen } from '../../../src/github/doctor/app.ts';
import { findRepository } from '../../../src/sandbox/world/access.ts';
import { findAccount } from '../../../src/sandbox/world/accounts.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { userActor } from '../../../src/sandbox/world/tokens.ts';
import { startWorkflowRun } from '../../../src/sandbox/world/workflow-runs.ts';
import { aTerminal } from '../../cli/terminal.ts';
import { APP, CI, cleanShop, DEPLOY } from '../../doctor/clean-shop.ts';
import { openShop } from '../../doctor/open-shop.ts';
import { ENVIRONMENT, factsOf, known, unknown } from '../../doctor/scene.ts';

const run = (id: number, slug: string, name = 'holdpoint/merge') => ({ name, app: { id, slug } });

/** Which App is meant where nobody says so. */
function found(runs: readonly ReturnType<typeof run>[], files: Readonly<Record<string, string | null>> = {}) {
  return findApp({ given: null, workflows: factsOf(files).workflows, seen: known({ runs, commits: 1 }) });
}

const deploy = cleanShop().files[DEPLOY] ?? '';
const unnamed = { [DEPLOY]: deploy.replace(`, app-id: ${APP}`, '') };

describe('the App that the doctor looks for (T58, T140)', () => {
  it('is the one that is given, else the one that reports, else the one that the workflows name', () => {
    expect(findApp({ given: 7, workflows: [], seen: known({ runs: [run(8, 'x')], commits: 1 }) })).toEqual({
      id: 7,
      from: '--app-id',
    });
    expect(found([run(8, 'x')])).toEqual({ id: 8, from: 'its check runs' });
    expect(found([run(8, 'x', 'holdpoint'), run(9, 'y', 'platform / holdpoint/merge')])).toEqual({
      id: APP,
      from: 'the workflows',
    });
    expect(findApp({ given: null, workflows: factsOf().workflows, seen: unknown })?.id).toBe(APP);
  });

  it('is none where two report, and no workflow tells which is meant', () => {
    expect(found([run(8, 'x'), run(9, 'y')], unnamed)).toBeNull();
    expect(found([run(8, 'x'), run(9, 'y')])?.id).toBe(APP);
  });

  it('is never GitHub Actions, whatever number it has on a server', () => {
    expect(found([run(2, 'github-actions')], unnamed)).toBeNull();
    expect(found([run(2, 'github-actions'), run(8, 'x')], unnamed)?.id).toBe(8);
    const named = { [DEPLOY]: deploy.replace(`app-id: ${APP}`, 'app-id: 2') };
    expect(found([run(2, 'github-actions', 'test')], named)).toBeNull();
    expect(found([], { [DEPLOY]: deploy.replace(`app-id: ${APP}`, 'app-id: 15368') })).toBeNull();
    expect(found([], { [DEPLOY]: deploy.replace(`app-id: ${APP}`, 'app-id: 0') })).toBeNull();
  });

  it('was seen where it reported, or has a rule', () => {
    const seen = known({ runs: [run(8, 'x', 'other')], commits: 1 });
    const environments = known([{ ...ENVIRONMENT, rules: known([9]) }]);
    expect([8, 9, 7, null].map((id) => wasSeen(id, { seen, environments }))).toEqual([true, true, false, false]);
    expect(wasSeen(8, { seen: unknown, environments: unknown })).toBe(false);
  });
});

describe('holdpoint doctor beside a rule of another vendor (T58)', () => {
  let sandbox: Sandbox;
  afterEach(async () => {
    await sandbox.close();
    expect(sandbox.violations).toEqual([]);
  });

  it('does not take that one for Holdpoint, nor a check of a workflow', async () => {
    const shop = cleanShop();
    Object.assign(shop, { reported: false, files: { ...shop.files, ...unnamed } });
    // The rule that is enabled is whose it is: nothing says that it is Holdpoint's.
    sandbox = await openShop(shop);
    const repository = findRepository(sandbox.world, 'acme', 'shop');
    const head = repository?.refs.get('refs/heads/main');
    const dana = findAccount(sandbox.world, 'dana');
    if (repository === undefined || head === undefined || dana === undefined) throw new Error('no shop');
    startWorkflowRun(sandbox.world, userActor(dana), repository, {
      path: CI,
      name: 'ci',
      event: 'push',
      headSha: head,
      headBranch: 'main',
      jobs: [{ name: 'holdpoint/merge' }],
    });
    const terminal = aTerminal({ GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.as('olivia').token });
    const asked = await terminal.run('doctor', 'acme/shop');
    const told = await terminal.run('doctor', 'acme/shop', '--app-id', String(APP));
    terminal.remove();
    expect(asked.exit).toBe(3);
    expect(asked.out).toMatch(/\? which App is meant\n[^]*--app-id/);
    expect(asked.out).toMatch(/production is detective: it is not known/);
    expect(told.out).toMatch(/production is preventive/);
  });
});
