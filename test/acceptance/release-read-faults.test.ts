import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { graphqlTroubles, troubles, type Trouble } from './fault-list.ts';
import { faultOn } from './fault-requests.ts';
import { shareOf } from './fault-share.ts';
import { aReleaseTown, type ReleaseTown } from './release-town.ts';

let town: ReleaseTown;
beforeEach(async () => {
  town = await aReleaseTown();
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A release of two changes that the manager has signed, the last of them unsigned where it is to wait. */
async function aRelease({ signed }: { readonly signed: boolean }) {
  await town.merge(await town.ready('two'));
  const last = await town.ready('three', { signed });
  const candidate = await town.merge(last);
  await town.settled();
  town.say('rhea', town.home(), '/signoff manager');
  await town.settled();
  const expected = signed ? 'success' : 'action_required';
  expect(town.gate(candidate).conclusion).toBe(expected);
  return { last, candidate };
}

// What takes long to be noticed is tried at every other request (see the table of faults).
const quick = (all: readonly Trouble[]) => all.filter(({ deadline }) => deadline === undefined);
/** One way to each of the reader's answers; how each trouble comes to its answer is shown by the table of faults. */
const oneOfEach = (all: readonly Trouble[]) =>
  all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index);
const object = ['repository', 'object'];
const rows: readonly (readonly [string, readonly Trouble[]])[] = [
  [
    'Home',
    quick([
      ...oneOfEach(troubles),
      ...graphqlTroubles([
        [],
        ['repository'],
        ['repository', 'issue'],
        ['repository', 'issue', 'comments'],
        ['repository', 'issue', 'comments', 'nodes', 0],
        object,
        [...object, 'statusCheckRollup'],
      ]),
    ]),
  ],
  [
    'Release',
    // What befalls any request befalls this one alike; its own are the holes in its answer.
    quick([
      ...graphqlTroubles([
        [],
        ['repository', 'deployments'],
        ['repository', 'deployments', 'nodes', 0],
        object,
        [...object, 'history'],
        [...object, 'history', 'nodes', 0],
      ]),
    ]),
  ],
];

describe.each(rows)('%s that is answered badly', (request, all) => {
  it.each(shareOf(all, `${request} opens`))('opens no release: $name (T90)', async ({ faults: [fault], code }) => {
    const { last, candidate } = await aRelease({ signed: false });
    if (fault === undefined) throw new Error('a trouble without a fault');
    town.sandbox.faults.add({ ...faultOn(request, fault), times: 1000 });
    town.say('quinn', last, '/signoff qa');
    await town.settled();
    expect(town.gate(candidate).conclusion).not.toBe('success');
    town.sandbox.faults.clear();
    await town.app().tryAgain();
    // What may not be read may be read once somebody has granted it, which nobody tells: else within half a day.
    if (code === 'API_FORBIDDEN') town.say('ada', town.home(), '/recheck');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect(town.homes()).toHaveLength(1);
  });

  it.each(shareOf(all, `${request} leaves`))(
    'leaves no green release behind it: $name (T90)',
    async ({ faults: [fault] }) => {
      const { candidate } = await aRelease({ signed: true });
      if (fault === undefined) throw new Error('a trouble without a fault');
      town.sandbox.faults.add({ ...faultOn(request, fault), times: 1000 });
      town.say('quinn', town.home(), '/hold -- the load test still runs');
      await town.settled();
      for (let n = 0; n < 4; n += 1) await town.app().tryAgain();
      expect(town.gate(candidate).conclusion).not.toBe('success');
      town.sandbox.faults.clear();
      await town.app().tryAgain();
      expect(town.gate(candidate).conclusion).not.toBe('success');
      town.say('quinn', town.home(), '/unhold');
      await town.settled();
      expect(town.gate(candidate).conclusion).toBe('success');
    },
  );
});
