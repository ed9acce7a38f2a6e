import { describe, expect, it } from '@jest/globals';
import { lookAtRun } from '../../../src/gate/waiting/look-at-run.ts';
import type { RunLookPorts } from '../../../src/gate/waiting/look-at-run.ts';
import type { RunFacts } from '../../../src/gate/waiting/rule.ts';
import type { Waiting, WaitingChange } from '../../../src/gate/waiting/waiting.ts';
import { aRun, aWaiting, verified } from './scene.ts';

/** What a look at the run comes to, as often as was looked before, and what it changed. */
async function looked(rows: readonly Waiting[], run: RunFacts | null, attempt: number) {
  const changes: WaitingChange[] = [];
  const unused = () => {
    throw new Error('nothing is asked of a run that is over');
  };
  const ports: RunLookPorts = {
    list: {
      ofRun: async () => ({ ok: true, value: rows }),
      change: async (_, change) => {
        changes.push(change);
        return { ok: true, value: true };
      },
      forCandidate: unused,
      answeredIn: unused,
      ofRepository: unused,
      places: unused,
      guards: unused,
      notice: unused,
      deployed: unused,
      settle: unused,
    },
    rule: {
      run: async () => ({ ok: true, value: run }),
      contains: unused,
      reread: unused,
      answer: unused,
      approvals: unused,
      isEnabled: unused,
      waitingRuns: unused,
    },
    ledger: {
      recall: unused,
      releases: unused,
      environments: unused,
      homeOf: unused,
      settled: unused,
      newest: unused,
      append: unused,
    },
    clock: () => 0,
    assess: unused,
  };
  const { done, waits, lines } = await lookAtRun(ports, 'acme/shop', 11, attempt);
  return { done, waits, lines, changes };
}

const gone = { done: true, waits: false, lines: [], changes: [{ state: 'gone' }] };
const over = aRun({ status: 'completed' });
const asked = aWaiting({ verified: null });

describe('a run of which GitHub says that it is over', () => {
  it('waits no more where that very attempt was seen to wait', async () => {
    expect(await looked([aWaiting()], over, 1)).toEqual(gone);
  });

  it('is looked at again where it has just asked, for that may be the end of an earlier attempt (T98, I4)', async () => {
    const again = {
      done: false,
      waits: true,
      lines: ['run 11: not answered, NOT_READ: GitHub says that attempt 1 of it is over'],
      changes: [],
    };
    for (const attempt of [1, 2, 3]) expect(await looked([asked], over, attempt)).toEqual(again);
    const second = { ...verified, attempt: 2 };
    expect(await looked([aWaiting({ verified: second })], over, 1)).toEqual(again);
    expect(await looked([aWaiting(), { ...asked, environment: 'staging' }], over, 1)).toEqual(again);
  });

  it('is believed to be over when GitHub goes on saying so', async () => {
    expect(await looked([asked], over, 4)).toEqual(gone);
    const two = await looked([asked, { ...asked, environment: 'staging' }], over, 4);
    expect(two.changes).toEqual([{ state: 'gone' }, { state: 'gone' }]);
  });

  it('is denied as often before that is believed', async () => {
    const denied = ['run 11: not answered, NOT_READ: GitHub knows no such run'];
    expect(await looked([aWaiting()], null, 3)).toMatchObject({ done: false, lines: denied, changes: [] });
    expect(await looked([aWaiting()], null, 4)).toEqual(gone);
  });

  it('is not asked about where nothing of it waits', async () => {
    expect(await looked([aWaiting({ state: 'approved' })], over, 1)).toEqual({ ...gone, changes: [] });
  });
});
