import { afterEach, describe, expect, it } from '@jest/globals';
import { aStartTown, begins, DISPATCHED, PARKED } from './start-town.ts';
import type { StartTown } from './start-town.ts';

const DAY = 24 * 3600;
/** What a gate that nobody touches may cost in a week. */
const MOST = 100;

let town: StartTown;
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** Seven days in which nobody does anything, and the App's own clockwork goes on. */
async function aWeek(): Promise<number> {
  const from = town.sandbox.requests.length;
  for (let day = 0; day < 7; day += 1) {
    town.clock.later(DAY);
    await town.tryAgain();
  }
  return town.sent(from).length;
}

const isRunning = () => town.runs().filter(({ status }) => status !== 'completed').length;

describe('a gate that nobody touches for a week', () => {
  it('costs no minute of a runner and hardly a request where the App starts the deployment', async () => {
    town = await aStartTown({ checklist: begins('start: dispatch'), workflow: DISPATCHED });
    const change = await town.mergedChange();
    expect(await aWeek()).toBeLessThan(MOST);
    expect(isRunning()).toBe(0);
    await town.signs(change);
    expect(town.runs().length).toBe(1);
  });

  it('costs no minute of a runner and hardly a request where the run is parked', async () => {
    town = await aStartTown({ checklist: begins('park: true'), workflow: PARKED });
    const change = await town.mergedChange();
    const run = town.pushStarts(change.commit);
    await town.gateRuns(run);
    await town.settled();
    expect(await aWeek()).toBeLessThan(MOST);
    expect([isRunning(), run.attempt]).toEqual([0, 1]);
    await town.signs(change);
    expect(run.attempt).toBe(2);
  });
});
