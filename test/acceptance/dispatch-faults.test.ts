import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/sandbox/faults.ts';
import { aStartTown, begins, DEPLOY, DISPATCHED } from './start-town.ts';
import type { StartTown } from './start-town.ts';

const DISPATCHES = /\/actions\/workflows\/deploy\.yml\/dispatches$/;
const dispatches = (): number => town.sent(0).filter((one) => one.endsWith('/dispatches')).length;

const count = (): number => town.runs().length;

let town: StartTown;
let change: Awaited<ReturnType<StartTown['mergedChange']>>;
const arrive = async (actions: 'read' | 'write' = 'write'): Promise<void> => {
  town = await aStartTown({ checklist: begins('start: dispatch'), workflow: DISPATCHED, actions });
  change = await town.mergedChange();
};
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** The sign-off comes while GitHub does this to the start, and time goes on. */
async function signedUnder(fault: Fault): Promise<void> {
  await arrive();
  town.sandbox.faults.add({ match: { method: 'POST', path: DISPATCHES }, ...fault });
  await town.signs(change);
  for (let times = 0; times < 3; times += 1) await town.tryAgain();
}

describe('a start of which nobody hears', () => {
  it.each<[string, Fault]>([
    ['its connection is cut', { kind: 'reset', after: true }],
    ['a balancer answers 502', { kind: 'status', status: 502, after: true }],
    ['the answer is cut', { kind: 'truncate', after: true }],
    ['a page comes instead', { kind: 'html', after: true }],
  ])('is found, not made twice, where it worked though %s (T98)', async (_, fault) => {
    await signedUnder(fault);
    expect(count()).toBe(1);
    expect(dispatches()).toBe(1);
    expect(town.entries('started')).toEqual([
      expect.objectContaining({ run: town.runs()[0]?.id, outcome: 'found', detail: 'nobody answered' }),
    ]);
  });

  it.each<[string, Fault]>([
    ['its connection is cut', { kind: 'reset' }],
    ['GitHub fails', { kind: 'status', status: 500 }],
    ['GitHub asks for patience', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ])('is made again where it did not work because %s, after no run has appeared (T97)', async (_, fault) => {
    await signedUnder(fault);
    expect(count()).toBe(1);
    expect(town.entries('starting')).toHaveLength(2);
    expect(town.entries('started')).toEqual([expect.objectContaining({ outcome: 'sent' })]);
  });

  it('is not made again when a hold came meanwhile (T67)', async () => {
    await arrive();
    town.sandbox.faults.add({ match: { method: 'POST', path: DISPATCHES }, kind: 'reset' });
    await town.signs(change);
    await town.says('dana', change, '/hold -- wait');
    for (let times = 0; times < 3; times += 1) await town.tryAgain();
    expect(count()).toBe(0);
    await town.says('dana', change, '/unhold');
    expect(count()).toBe(1);
  });
});

describe('a start of which nobody hears, where the checklist says so no longer', () => {
  it('is not made again, and people are told (T67)', async () => {
    await arrive();
    town.sandbox.faults.add({ match: { method: 'POST', path: DISPATCHES }, kind: 'reset' });
    await town.signs(change);
    expect(town.entries('starting')).toHaveLength(1);
    town.push('ada', 'main', { '.github/holdpoint.yml': begins('park: true') });
    await town.settled();
    for (let times = 0; times < 3; times += 1) await town.tryAgain();
    expect(count()).toBe(0);
    expect(town.entries('starting')).toHaveLength(1);
    expect(town.told(change)).toEqual([expect.stringContaining('the checklist says so no longer')]);
  });
});

describe('the App that ends', () => {
  it('between writing down what it is about to do and doing it starts it once when it is back', async () => {
    await arrive();
    town.endsBehind('starting');
    await town.signs(change);
    expect(count()).toBe(0);
    await town.restarts();
    for (let times = 0; times < 3; times += 1) await town.tryAgain();
    expect(count()).toBe(1);
    expect(dispatches()).toBe(1);
  });

  it('between doing it and keeping what came of it does not do it again', async () => {
    await arrive();
    town.endsBehind('started');
    await town.signs(change);
    expect(count()).toBe(1);
    await town.restarts();
    for (let times = 0; times < 3; times += 1) await town.tryAgain();
    expect(count()).toBe(1);
    expect(dispatches()).toBe(1);
  });
});

describe('a start that GitHub refuses', () => {
  it('for want of a permission says which one, who gives it, and how to go on', async () => {
    await arrive('read');
    await town.signs(change);
    await town.tryAgain();
    expect(count()).toBe(0);
    expect(town.told(change)).toEqual([
      expect.stringMatching(
        /needs the permission \*Actions: write\*\. Next: an owner of the App .* Then comment `\/deploy production`\.$/,
      ),
    ]);
    town.may({ actions: 'write' });
    await town.restarts();
    await town.says('dana', change, '/deploy production');
    expect(count()).toBe(1);
    expect(town.entries('started').map(({ outcome }) => outcome)).toEqual(['refused', 'sent']);
  });

  it.each([
    [
      'does not declare its inputs',
      'on: workflow_dispatch\njobs: { deploy: {} }',
      /declare the inputs `environment` and `sha` under/,
    ],
    ['cannot be started by hand', 'on: push\njobs: { deploy: {} }', /declare the inputs `environment` and `sha` under/],
  ])('because the workflow %s says what to add', async (_, text, words) => {
    await arrive();
    town.push('ada', 'main', { [DEPLOY]: text });
    await town.settled();
    const next = await town.mergedChange('till');
    await town.signs(next);
    expect(count()).toBe(0);
    expect(town.told(next)).toEqual([expect.stringMatching(words)]);
  });

  it('because there is no such workflow says where it belongs', async () => {
    await arrive();
    town.push('ada', 'main', {
      '.github/holdpoint.yml': begins('start: dispatch', ', workflows: [.github/workflows/none.yml]'),
    });
    await town.settled();
    const next = await town.mergedChange('till');
    await town.signs(next);
    expect(town.told(next)).toEqual([
      expect.stringMatching(/there is no `\.github\/workflows\/none\.yml` that could be started/),
    ]);
  });

  it('in a repository without rights is no reason to try for ever', async () => {
    await arrive('read');
    await town.signs(change);
    for (let times = 0; times < 5; times += 1) await town.tryAgain();
    expect(dispatches()).toBe(1);
    expect(town.told(change)).toHaveLength(1);
  });
});

describe('deliveries that come twice, late or in any order', () => {
  it('start it once (T107)', async () => {
    await arrive();
    town.sandbox.deliveries.duplicate({ event: 'issue_comment' }, 3);
    town.sandbox.deliveries.hold();
    town.say('quinn', change.pull, `/signoff qa @${change.commit}`);
    town.check(change.commit, 'ci / more', 'success');
    town.sandbox.deliveries.shuffle(() => 0.3);
    town.sandbox.deliveries.release();
    await town.settled();
    await town.tryAgain();
    expect(count()).toBe(1);
    expect(dispatches()).toBe(1);
  });
});

describe('what must be read before a start', () => {
  it.each([['the branches of the commit', /branches-where-head$/]])(
    'keeps it from being made while it cannot be: %s',
    async (_, path) => {
      await arrive();
      town.sandbox.faults.add({ match: { path }, kind: 'status', status: 500, times: 2 });
      await town.signs(change);
      expect(count()).toBe(0);
      await town.tryAgain();
      expect(count()).toBe(1);
    },
  );

  it('includes what was started last there: an older candidate is left alone, and people are told', async () => {
    await arrive();
    const newer = await town.mergedChange('till');
    await town.signs(newer);
    expect(count()).toBe(1);
    await town.signs(change);
    expect(count()).toBe(1);
    expect(town.told(change)).toEqual([expect.stringContaining(`\`${newer.commit.slice(0, 7)}\``)]);
  });
});
