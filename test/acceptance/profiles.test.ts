import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLedger } from '../../src/store/ledger-reader.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { deleteComment } from '../../src/sandbox/world/comments.ts';
import { faultOn } from './fault-requests.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const HOUR = 3600;
const CHECKLIST = `version: 1
roles:
  lead: { users: [rhea] }
  qa: { users: [quinn] }
environments:
  production: { enforce: block, branches: [main] }
profiles:
  hotfix: { by: lead, branches: ["hotfix/**"], later: [tried], due: 48h }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }
  tried: { title: QA tried it, signoff: qa }
`;

let town: Town;
let app: Tenant;
let folder: string;
let store: Store;
beforeEach(async () => {
  town = await aTown();
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-profiles-'));
  store = await aStore(join(folder, 'ledger.db'));
  app = await moveIn(town, store);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await store.close();
  rmSync(folder, { recursive: true });
  await town.close();
});

/** A fix whose tests pass and that nobody tried yet, with the App's first answer to it. */
async function aFix(branch = 'hotfix/cart') {
  town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
  const head = town.push('dana', branch, { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', branch);
  town.check(head, 'ci / test', 'success');
  await app.settled();
  expect(shown('merge', head).conclusion).toBe('action_required');
  return { pull, head };
}

/** What GitHub shows of the App's run of that name on a commit. */
function shown(name: string, commit: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    (one) => one.name === `holdpoint/${name}` && one.headSha === commit,
  );
  return { conclusion: run?.conclusion, title: run?.output.title };
}

async function exitsOf(commit: string) {
  const exit = async (as: 'alone' | 'beside') => exitOf(await gateOf(town, { commit, as }).ask());
  return { alone: await exit('alone'), beside: await exit('beside') };
}

/** The bodies of the ledger's entries of that kind. */
async function entriesOf(wanted: string): Promise<readonly unknown[]> {
  const read = await readLedger(join(folder, 'ledger.db'), async (reader) => {
    const bodies: unknown[] = [];
    for await (const { kind, body } of reader.rows()) if (kind === wanted) bodies.push(JSON.parse(body));
    return bodies;
  });
  return read.ok ? read.value : [read.fault];
}

function issues() {
  return [...town.repository.issues.values()].filter(({ kind }) => kind === 'issue');
}

const GO = { conclusion: 'success', title: 'PROFILE hotfix: Go: 1 of 2 met, 1 asked later' };

describe('a fix at night', () => {
  it('goes out under a profile that somebody entitled chose, loudly, with one issue, and what is left is asked again when it is due (T137, T138)', async () => {
    const { pull, head } = await aFix();
    town.say('dana', pull, '/profile hotfix -- I wrote it and want it out');
    town.say('quinn', pull, '/profile hotfix -- the shop is down, and qa sleeps');
    town.say('rhea', pull, '/profile hotfix -- down');
    await app.settled();
    expect(shown('merge', head).conclusion).toBe('action_required');
    expect(issues()).toEqual([]);
    const before = town.sandbox.requests.length;
    town.say('rhea', pull, '/profile hotfix -- the shop is down, and qa sleeps');
    await app.settled();
    expect(shown('merge', head)).toEqual(GO);
    expect(shown('tried', head).conclusion).toBe('neutral');
    const { writes } = app.traffic(before);
    const first = (path: string) => writes.findIndex((write) => write.includes(path) && !write.includes('/comments'));
    expect([first('/issues') !== -1, first('/issues') < first('/check-runs')]).toEqual([true, true]);

    const commit = town.merge(pull);
    await app.settled();
    expect(shown('production', commit)).toEqual(GO);
    expect(await exitsOf(commit)).toEqual({ alone: 1, beside: 0 });
    expect(issues()).toMatchObject([
      {
        title: expect.stringMatching(/^Profile hotfix of #\d+: 1 asked later, due \S+Z$/),
        body: expect.stringContaining('the shop is down, and qa sleeps'),
      },
    ]);

    const verified = await readLedger(join(folder, 'ledger.db'), (reader) => reader.verify([]));
    expect(verified).toMatchObject({ ok: true, value: { found: 'whole' } });
    const choice = {
      profile: 'hotfix',
      items: ['tried'],
      by: { login: 'rhea' },
      reason: 'the shop is down, and qa sleeps',
    };
    expect(await entriesOf('profile')).toMatchObject([
      { gate: 'merge', commit: head, ...choice },
      { gate: 'production', commit, ...choice },
    ]);
    expect(await entriesOf('profile-issue')).toHaveLength(1);

    town.clock.later(48 * HOUR);
    await app.tryAgain();
    expect(shown('production', commit).conclusion).toBe('action_required');
    expect(await exitsOf(commit)).toEqual({ alone: 1, beside: 1 });
    expect(issues()).toHaveLength(1);
    const comments = () =>
      [...town.repository.comments.values()].filter(({ issueNumber }) => issueNumber === issues()[0]?.number);
    expect(comments()).toMatchObject([{ body: expect.stringContaining('**Still open**') }]);
    await app.tryAgain();
    expect(comments()).toHaveLength(1);
    expect(await entriesOf('profile-due')).toMatchObject([{ profile: 'hotfix', issue: issues()[0]?.number }]);
  });

  it('is told to be due on its issue though another commit has taken its place meanwhile', async () => {
    const { pull } = await aFix();
    town.say('rhea', pull, '/profile hotfix -- the shop is down, and qa sleeps');
    await app.settled();
    const [issue] = issues();
    town.push('dana', 'hotfix/cart', { 'src/cart.js': 'export const a = 1;\n' });
    await app.settled();
    town.clock.later(48 * HOUR);
    await app.tryAgain();
    const said = [...town.repository.comments.values()].filter((one) => one.issueNumber === issue?.number);
    expect(said).toMatchObject([{ body: expect.stringContaining('has another head by now') }]);
  });

  it('waits again when the choice is taken back, and after a push (T137)', async () => {
    const { pull, head } = await aFix();
    town.say('rhea', pull, '/profile hotfix -- the shop is down, and qa sleeps');
    await app.settled();
    expect(shown('merge', head)).toEqual(GO);
    town.say('rhea', pull, '/revoke hotfix');
    await app.settled();
    expect(shown('merge', head).conclusion).toBe('action_required');
    town.say('rhea', pull, '/profile hotfix -- the shop is still down, really');
    await app.settled();
    expect(shown('merge', head)).toEqual(GO);
    const next = town.push('dana', 'hotfix/cart', { 'src/cart.js': 'export const a = 1;\n' });
    town.check(next, 'ci / test', 'success');
    await app.settled();
    expect(shown('merge', next).conclusion).toBe('action_required');
  });

  it('waits again when the comment that chose it is deleted', async () => {
    const { pull, head } = await aFix();
    const chosen = town.say('rhea', pull, '/profile hotfix -- the shop is down, and qa sleeps');
    await app.settled();
    expect(shown('merge', head)).toEqual(GO);
    deleteComment(town.world, town.person('rhea'), town.repository, chosen);
    await app.settled();
    expect(shown('merge', head).conclusion).toBe('action_required');
  });

  it('does not go out from another branch, whatever its label', async () => {
    const { pull, head } = await aFix('cart');
    town.say('rhea', pull, '/profile hotfix -- the shop is down, and qa sleeps');
    await app.settled();
    expect(shown('merge', head).conclusion).toBe('action_required');
    expect(issues()).toEqual([]);
  });

  it('waits where the issue cannot be opened, and at the next look it is there once', async () => {
    const { pull, head } = await aFix();
    town.sandbox.faults.add(faultOn('POST /repos/{owner}/{repo}/issues', { kind: 'status', status: 500 }));
    town.say('rhea', pull, '/profile hotfix -- the shop is down, and qa sleeps');
    await app.settled();
    await app.tryAgain();
    const failed = app.lines.findIndex((line) => line.includes('could not write open-issue'));
    expect(failed).toBeGreaterThan(-1);
    expect(app.lines.slice(0, failed).join('\n')).not.toContain('holdpoint/merge=success');
    expect(shown('merge', head)).toEqual(GO);
    expect(issues()).toHaveLength(1);
  });
});
