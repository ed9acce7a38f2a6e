import { afterEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { enableCustomRule, ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import { cancel, rerun } from '../../src/sandbox/world/reruns.ts';
import { now } from '../../src/sandbox/world/world.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore } from './app.ts';
import { gateOf as jobOf } from './asking.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';
import { DEPLOY, gateOf, whenWritten } from './rule-town.ts';

const TWO = CHECKLIST.replace('manager: { users: [rhea] }', 'manager: { users: [rhea, octavia] }');

let town: ReleaseTown;
let disk: Store | null = null;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
  await disk?.close();
  disk = null;
});

/** A town whose production was deployed once, and is guarded by our rule. */
async function guarded(checklist = TWO, store?: Store): Promise<void> {
  town = await aReleaseTown(checklist, store);
  await town.deployed();
  const production = ensureEnvironment(town.world, town.repository, 'production');
  production.branches = 'all';
  const holdpoint = getApp(town.world, 'holdpoint');
  if (!production.customRules.some(({ app }) => app === holdpoint)) enableCustomRule(town.world, production, holdpoint);
}

/** Somebody starts a run that deploys a commit. */
function starts(login: string, headSha: string) {
  const run = startWorkflowRun(town.world, town.person(login), town.repository, {
    path: DEPLOY,
    name: 'deploy',
    event: 'workflow_dispatch',
    headSha,
    headBranch: 'main',
    jobs: [{ name: 'deploy', environment: 'production' }],
  });
  town.clock.later();
  return run;
}

/** What a look at another run would write down about who started it. */
function deploying(login: string, commit: string, run: number): NewEntry {
  const { id } = getAccount(town.world, login);
  const by = { id, login, type: 'User' } as const;
  const body = { kind: 'deploying', environment: 'production', commit, run, attempt: 1, by } as const;
  const at = new Date(now(town.world)).toISOString();
  return { key: `deploying:${run}`, repository: town.repository.id, change: null, at, body };
}

/** Two changes that are to be deployed at once. */
async function twoChanges(): Promise<string> {
  await town.merge(await town.ready('two'));
  const candidate = await town.merge(await town.ready('three'));
  await town.settled();
  return candidate;
}

describe('a release that waits for the protection rule', () => {
  it('is not released by whoever deploys it, but by somebody else of the role (T7)', async () => {
    await guarded();
    const candidate = await twoChanges();
    const run = starts('rhea', candidate);
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(town.home().body).toContain('rhea deploys it, and so cannot sign it.');
    town.say('octavia', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('is not released by a sign-off that was given before its author started the run (T7)', async () => {
    await guarded();
    const candidate = await twoChanges();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    const run = starts('rhea', candidate);
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(town.gate(candidate).conclusion).not.toBe('success');
    town.say('octavia', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('stays barred to whoever started the run, when somebody else runs it again (T7)', async () => {
    await guarded();
    const candidate = await twoChanges();
    const run = starts('rhea', candidate);
    await town.settled();
    cancel(town.world, run);
    rerun(town.world, town.person('dana'), run, 'all');
    town.clock.later();
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    town.say('octavia', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('of one change is not released by them either (T7)', async () => {
    await guarded();
    const pull = await town.ready('two');
    const candidate = await town.merge(pull);
    await town.settled();
    const run = starts('rhea', candidate);
    await town.settled();
    town.say('rhea', pull, '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    town.say('octavia', pull, '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('is not released by whoever deploys it, however many other runs were started since (T7)', async () => {
    disk = await aStore();
    await guarded(TWO, disk);
    const candidate = await twoChanges();
    const run = starts('rhea', candidate);
    await town.settled();
    const others = Array.from({ length: 250 }, (_, n) => deploying('dana', 'f'.repeat(40), 9000 + n));
    expect(await disk.ledger.append(others)).toMatchObject({ ok: true });
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    expect(town.gate(candidate).conclusion).not.toBe('success');
  });

  it('is not released by the word of somebody who is found to deploy it while that is answered (T7, T67)', async () => {
    disk = await aStore();
    const { store, does } = whenWritten(disk, 'answering');
    await guarded(TWO, store);
    const candidate = await twoChanges();
    const run = starts('dana', candidate);
    await town.settled();
    does(async () => {
      expect(await disk?.ledger.append([deploying('rhea', candidate, 9001)])).toMatchObject({ ok: true });
    });
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('pending');
    town.say('octavia', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('is theirs to sign where duties are not separated', async () => {
    await guarded(TWO.replace('enforce: block,', 'enforce: block, separation-of-duties: "off",'));
    const candidate = await twoChanges();
    const run = starts('rhea', candidate);
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(gateOf(run).state).toBe('approved');
  });
});

describe('a job that deploys without a rule', () => {
  it('is not opened by the sign-off of whoever started it, alone and beside the App (T7)', async () => {
    town = await aReleaseTown(TWO);
    const pull = await town.ready('one');
    const commit = await town.merge(pull);
    town.say('rhea', pull, '/signoff manager');
    await town.settled();
    const rhea = [{ id: null, login: 'rhea', type: 'User' }] as const;
    for (const as of ['alone', 'beside'] as const) {
      expect(await jobOf(town, { commit, as }).ask()).toMatchObject({ rollCall: { open: true } });
      expect(await jobOf(town, { commit, as, actors: rhea }).ask()).toMatchObject({ rollCall: { open: false } });
    }
    town.say('octavia', pull, '/signoff manager');
    await town.settled();
    for (const as of ['alone', 'beside'] as const)
      expect(await jobOf(town, { commit, as, actors: rhea }).ask()).toMatchObject({ rollCall: { open: true } });
  });

  it('beside the App is not opened by the sign-off of whoever started it that stands in the issue of a release (T7)', async () => {
    town = await aReleaseTown(TWO);
    await town.deployed();
    const commit = await twoChanges();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(commit).conclusion).toBe('success');
    const [rhea, dana] = (['rhea', 'dana'] as const).map((login) => [{ id: null, login, type: 'User' } as const]);
    expect(await jobOf(town, { commit, as: 'beside', actors: dana ?? [] }).ask()).toMatchObject({
      rollCall: { open: true },
    });
    const own = await jobOf(town, { commit, as: 'beside', actors: rhea ?? [] }).ask();
    expect(own).toMatchObject({
      rollCall: {
        open: false,
        blockers: [
          {
            code: 'APP_VERDICT_NOT_GO',
            sentence: expect.stringContaining('rests on the word of rhea, who deploys it'),
            next: [
              { who: 'somebody other than rhea', how: 'signs it in the issue of the release, or starts this instead' },
            ],
          },
        ],
      },
    });
    town.say('octavia', town.home(), '/signoff manager');
    await town.settled();
    for (const actors of [rhea, dana])
      expect(await jobOf(town, { commit, as: 'beside', actors: actors ?? [] }).ask()).toMatchObject({
        rollCall: { open: true },
      });
  });

  it('beside the App does not let go what rests on the words of two who both deploy it (T7)', async () => {
    town = await aReleaseTown(TWO);
    await town.deployed();
    const commit = await twoChanges();
    town.say('rhea', town.home(), '/signoff manager');
    town.say('octavia', town.home(), '/signoff manager');
    town.say('dana', town.home(), 'Fine by me.');
    await town.settled();
    const by = (...logins: string[]) => ({
      actors: logins.map((login) => ({ id: null, login, type: 'User' as const })),
    });
    const asked = (...logins: string[]) => jobOf(town, { commit, as: 'beside', ...by(...logins) }).ask();
    expect(await asked('rhea', 'octavia')).toMatchObject({
      rollCall: {
        open: false,
        blockers: [{ sentence: expect.stringContaining('rests on the word of rhea and octavia, who deploy it') }],
      },
    });
    expect(await asked('rhea', 'dana')).toMatchObject({ rollCall: { open: true } });
    expect(await asked('octavia')).toMatchObject({ rollCall: { open: true } });
  });

  it('is opened by it where duties are not separated', async () => {
    town = await aReleaseTown(TWO.replace('enforce: block,', 'enforce: block, separation-of-duties: "off",'));
    await town.deployed();
    const commit = await twoChanges();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    const actors = [{ id: null, login: 'rhea', type: 'User' }] as const;
    expect(await jobOf(town, { commit, as: 'beside', actors }).ask()).toMatchObject({ rollCall: { open: true } });
  });
});
