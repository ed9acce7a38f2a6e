import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultKind } from '../../src/sandbox/faults.ts';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { faultOn } from './fault-requests.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const HOUR = 3600;
const CHECKLIST = `version: 1
roles:
  lead: { users: [rhea, quinn] }
waivers: { by: lead, max: 12h }
environments:
  production: { enforce: block, branches: [main], override: { by: lead, max: 2h } }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }
  build: { title: It builds, check: { name: ci / build, app: github-actions } }
`;

let town: Town;
let app: Tenant;
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

/** A merged change whose tests failed on the merge commit, with the App's first answer to it. */
async function merged() {
  town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  for (const name of ['ci / test', 'ci / build']) town.check(head, name, 'success');
  await app.settled();
  const commit = town.merge(pull);
  town.check(head, 'ci / test', 'failure');
  await app.settled();
  expect(shown(commit).conclusion).toBe('failure');
  return { pull, commit };
}

/** What GitHub shows of the App's gate of production on a commit. */
function shown(commit: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/production' && headSha === commit,
  );
  return { conclusion: run?.conclusion, title: run?.output.title };
}

/** What a deploy job ends with, beside the App and without it, and the reason of each. */
async function asked(commit: string) {
  const ask = async (as: 'alone' | 'beside') => {
    const answer = await gateOf(town, { commit, as }).ask();
    const codes = answer.kind === 'judged' ? answer.rollCall.findings.map(({ code }) => code) : [];
    return { exit: exitOf(answer), overridden: answer.kind === 'judged' && answer.rollCall.overridden === true, codes };
  };
  return { alone: await ask('alone'), beside: await ask('beside') };
}

function issues() {
  return [...town.repository.issues.values()].filter(({ kind }) => kind === 'issue');
}

async function nothingFor(hours: number): Promise<void> {
  town.clock.later(hours * HOUR);
  await app.tryAgain();
}

const FAILED = ['CHECK_NOT_SUCCESSFUL', 'MET'];
const WAIVED = ['WAIVED', 'MET'];

describe('a waiver', () => {
  it('opens the gate, is told wherever the answer is, and is over without any event (I16, T137)', async () => {
    const { pull, commit } = await merged();
    const until = new Date(Date.now() + 3 * HOUR * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
    town.say('dana', pull, `/waive tests until ${until} -- I wrote it myself`);
    await app.settled();
    expect(shown(commit).conclusion).toBe('failure');
    town.say('rhea', pull, `/waive tests until ${until} -- the runner farm is down`);
    await app.settled();
    expect(shown(commit)).toEqual({ conclusion: 'success', title: 'Go: 1 of 2 met, 1 waived' });
    expect(await asked(commit)).toEqual({
      alone: { exit: 0, overridden: false, codes: WAIVED },
      beside: { exit: 0, overridden: false, codes: WAIVED },
    });
    await nothingFor(3);
    expect(shown(commit).conclusion).toBe('failure');
    expect(await asked(commit)).toMatchObject({
      alone: { exit: 1, codes: FAILED },
      beside: { exit: 1, codes: FAILED },
    });
    expect(issues()).toEqual([]);
  });
});

describe('an override', () => {
  it('of one opens nothing, of two opens the gate loudly, once and for a while, and is followed up by one issue (I17, T138)', async () => {
    const { pull, commit } = await merged();
    town.say('rhea', pull, '/override -- the shop is down, this mends it');
    await app.settled();
    expect(shown(commit).conclusion).toBe('failure');
    expect(await asked(commit)).toMatchObject({ alone: { exit: 1 }, beside: { exit: 1 } });
    town.say('rhea', pull, '/override -- the shop is down, really now');
    town.say('dana', pull, '/override -- I wrote it and want it out');
    await app.settled();
    expect(shown(commit).conclusion).toBe('failure');
    expect(issues()).toEqual([]);
    town.say('quinn', pull, '/override -- agreed with rhea on the call');
    await app.settled();
    expect(shown(commit)).toEqual({
      conclusion: 'success',
      title: expect.stringMatching(/^OVERRIDDEN until \S+Z by (?:quinn, rhea|rhea, quinn): 1 of 2 open$/),
    });
    const open = { exit: 0, overridden: true, codes: FAILED };
    expect(await asked(commit)).toEqual({ alone: { exit: 1, overridden: false, codes: FAILED }, beside: open });
    expect(issues()).toMatchObject([{ title: `production was overridden for #${pull.number}` }]);
    expect(issues()[0]?.body).toContain('agreed with rhea on the call');
    town.say('quinn', pull, '/recheck');
    await app.settled();
    expect(issues()).toHaveLength(1);
    await nothingFor(3);
    expect(shown(commit).conclusion).toBe('failure');
    expect(await asked(commit)).toMatchObject({ alone: { exit: 1 }, beside: { exit: 1, overridden: false } });
    expect(issues()).toHaveLength(1);
  });

  it('of the same commit again is another one, which an issue of its own tells of before it opens (T138)', async () => {
    const { pull, commit } = await merged();
    for (const who of ['rhea', 'quinn']) town.say(who, pull, '/override -- the shop is down, this mends it');
    await app.settled();
    await nothingFor(3);
    expect(shown(commit).conclusion).toBe('failure');
    town.say('rhea', pull, '/override -- it is down again, and this mends it');
    await app.settled();
    expect(issues()).toHaveLength(1);
    const before = town.sandbox.requests.length;
    town.say('quinn', pull, '/override -- agreed with rhea once more');
    await app.settled();
    expect(shown(commit).conclusion).toBe('success');
    expect(issues()).toHaveLength(2);
    expect(issues()[1]?.body).toContain('agreed with rhea once more');
    const { writes } = app.traffic(before);
    const [issue = 0, opening = 0] = ['/issues', '/check-runs/'].map((path) =>
      writes.findIndex((write) => write.includes(path) && !write.includes('/comments')),
    );
    expect([issue !== -1, issue < opening]).toEqual([true, true]);
  });

  it('stands in the ledger before the issue and the green are written', async () => {
    const { pull, commit } = await merged();
    for (const who of ['rhea', 'quinn']) town.say(who, pull, '/override -- the shop is down, this mends it');
    const before = town.sandbox.requests.length;
    await app.settled();
    const { writes } = app.traffic(before);
    const [issue, opening] = ['/issues', '/check-runs/'].map((path) =>
      writes.findIndex((write) => write.includes(path) && !write.includes('/comments')),
    );
    expect(shown(commit).conclusion).toBe('success');
    expect([issue !== -1, (issue ?? 0) < (opening ?? 0)]).toEqual([true, true]);
  });

  it('does not open what is held', async () => {
    const { pull, commit } = await merged();
    for (const who of ['rhea', 'quinn']) town.say(who, pull, '/override -- the shop is down, this mends it');
    town.say('ada', pull, '/hold -- not this one');
    await app.settled();
    expect(shown(commit).conclusion).toBe('failure');
    expect(await asked(commit)).toMatchObject({ beside: { exit: 1, overridden: false } });
    expect(issues()).toEqual([]);
  });

  const troubles: readonly (readonly [string, FaultKind & { readonly after?: boolean }])[] = [
    ['500', { kind: 'status', status: 500 }],
    ['410, because issues are switched off', { kind: 'status', status: 410, body: { message: 'Issues are disabled' } }],
    ['a reset connection after it took effect (T98)', { kind: 'reset', after: true }],
    ['a cut answer after it took effect (T98)', { kind: 'truncate', after: true }],
  ];

  it.each(troubles)(
    'whose issue meets %s opens nothing, and at the next look it is there once',
    async (_name, kind) => {
      const { pull, commit } = await merged();
      town.sandbox.faults.add(faultOn('POST /repos/{owner}/{repo}/issues', kind));
      for (const who of ['rhea', 'quinn']) town.say(who, pull, '/override -- the shop is down, this mends it');
      await app.settled();
      await app.tryAgain();
      const failed = app.lines.findIndex((line) => line.includes('could not write open-issue'));
      expect(failed).toBeGreaterThan(-1);
      expect(app.lines.slice(0, failed).join('\n')).not.toContain('holdpoint/production=success');
      expect(shown(commit).conclusion).toBe('success');
      expect(issues()).toHaveLength(1);
    },
  );
});
