import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { pressButton } from '../../src/sandbox/world/check-runs.ts';
import { deleteComment } from '../../src/sandbox/world/comments.ts';
import type { Store } from '../../src/store/store.ts';
import { aTerminal } from '../cli/terminal.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let store: Store;
let app: Tenant;
let terminal: ReturnType<typeof aTerminal>;
let head: string;
let pull: ReturnType<Town['open']>;

const file = () => join(terminal.cwd, 'holdpoint-data/ledger.db');

/** A change that lacks nothing but the sign-off, with an App that looks for what it misses. */
beforeEach(async () => {
  town = await aTown();
  terminal = aTerminal();
  store = await aStore(file());
  app = await moveIn(town, store, 'beside');
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await later(20);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await store.close();
  await town.close();
  terminal.remove();
});

async function later(seconds: number): Promise<void> {
  await app.settled();
  town.clock.later(seconds);
  await app.goesOn();
}

/** A command at the folder of the App, which must succeed. */
async function command(...args: readonly string[]): Promise<string> {
  const { exit, out, err } = await terminal.run('ledger', ...args);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out;
}

async function ends(): Promise<void> {
  await app.moveOut();
  await store.close();
}

async function starts(): Promise<void> {
  store = await aStore(file());
  app = await moveIn(town, store, 'beside');
  await app.settled();
}

/** The merge gate as it is shown. */
function newestRun() {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/merge' && headSha === head,
  );
  if (run === undefined) throw new Error('nothing is shown');
  return run;
}

/** What GitHub shows of every check of ours: its conclusion and its title. */
function shown(): Readonly<Record<string, string>> {
  const ours = [...town.repository.checkRuns.values()].filter(
    ({ headSha, app: by }) => headSha === head && by.id === town.appId,
  );
  const newest = ours.toSorted((a, b) => a.id - b.id).map((run) => [run.name, run] as const);
  return Object.fromEntries(newest.map(([name, run]) => [name, `${run.conclusion}: ${run.output.title}`]));
}

/** The name that check runs point to, as the command that brings the backup back says it. */
const lostIn = (said: string) => /--lost ([0-9a-f]{32})/.exec(said)?.[1] ?? '';

describe('a backup of an hour ago that is brought back', () => {
  it('shuts what rests on what is lost until somebody accepts that, and then shows what was shown before (T144)', async () => {
    await command('backup', 'copy.db');
    const hold = town.say('octavia', pull, '/hold -- the shop burns');
    town.say('quinn', pull, '/signoff qa');
    await later(3600);
    // Nobody can read the hold on GitHub any more; the App that has it goes on holding.
    deleteComment(town.world, town.person('octavia'), town.repository, hold);
    await later(60);
    const before = shown();
    expect(before['holdpoint/merge']).toContain('octavia');
    expect(before['holdpoint/qa']).toContain('success');
    await ends();
    const said = await command('restore', 'copy.db');

    await starts();
    expect(shown()['holdpoint/merge']).not.toContain('success');
    expect(app.lines.join('\n')).toMatch(/^took in \d+ webhooks that had not reached us$/m);
    await ends();
    await command('accept-loss', '--lost', lostIn(said), '--', 'the', 'disk', 'broke');
    await starts();
    await later(601);
    expect(shown()).toEqual(before);
    await command('verify');
    town.say('octavia', pull, '/unhold');
    await later(5);
    expect(shown()['holdpoint/merge']).toContain('success');
  });

  it('loses nothing of what came while nobody was there either, also when the loss is accepted before the App starts', async () => {
    await command('backup', 'copy.db');
    app.dies({ known: true });
    town.say('quinn', pull, '/signoff qa');
    await town.sandbox.idle();
    town.clock.later(3600);
    await store.close();
    const said = await command('restore', 'copy.db');
    await command('accept-loss', '--lost', lostIn(said), '--', 'the disk broke');
    await starts();
    expect(shown()['holdpoint/merge']).toContain('success');
  });

  it('opens nothing before it knows of the hold that it lacks, though the loss is accepted (T144, I9)', async () => {
    await command('backup', 'copy.db');
    pressButton(town.world, getAccount(town.world, 'octavia'), town.repository, newestRun(), 'hold');
    await later(5);
    town.say('quinn', pull, '/signoff qa');
    await later(5);
    expect(shown()['holdpoint/merge']).toContain('octavia');
    await ends();
    const said = await command('restore', 'copy.db');
    await command('accept-loss', '--lost', lostIn(said), '--', 'the disk broke');
    const match = { method: 'GET', path: '/app/hook/deliveries' };
    town.sandbox.faults.add({ match, kind: 'status', status: 502, times: 2 });
    await starts();
    expect(shown()['holdpoint/merge']).toContain('Waits until the App knows what it missed');
    await later(61);
    await later(61);
    expect(shown()['holdpoint/merge']).toContain('Held by octavia');
  });
});
