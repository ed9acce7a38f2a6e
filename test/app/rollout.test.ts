import { describe, expect, it } from '@jest/globals';
import { isRollingOut, nextAsked } from '../../src/app/rollout.ts';
import type { RolloutSources } from '../../src/app/rollout.ts';
import type { Waiting } from '../../src/gate/waiting/waiting.ts';
import { elsewhere, merged } from '../builders/facts.ts';
import { aRun, aWaiting } from '../gate/waiting/scene.ts';

const place = { repository: 'acme/shop', of: 1, environment: 'Production', candidate: merged };
const fault = { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GitHub answered 502' } } as const;

interface World {
  readonly open?: readonly Waiting[] | null;
  readonly answered?: readonly Waiting[] | null;
  /** By run; null: there is none; absent: it cannot be read. */
  readonly status?: Readonly<Record<number, string | null>>;
}

/** What waits in the repository, what was answered for the environment, and how its runs stand. */
function world({ open = [], answered = [], status = {} }: World = {}) {
  const asked: number[] = [];
  const sources: Required<RolloutSources> = {
    waiting: {
      ofRepository: async () => (open === null ? fault : { ok: true, value: open }),
      answeredIn: async () => (answered === null ? fault : { ok: true, value: answered }),
    },
    rule: {
      run: async (_, run) => {
        asked.push(run);
        const found = status[run];
        if (found === undefined) return fault;
        return { ok: true, value: found === null ? null : aRun({ status: found }) };
      },
    },
  };
  return { sources, asked, isGoingOn: () => isRollingOut(sources, place) };
}

const approved = (run: number, over: Partial<Waiting> = {}) => aWaiting({ run, state: 'approved', ...over });

describe('whether a commit is still being rolled out', () => {
  it('cannot be told where the App answers no rules: then it is not', async () => {
    expect(await isRollingOut({}, place)).toBe(false);
    const { sources } = world({ open: [aWaiting()] });
    expect(await isRollingOut({ waiting: sources.waiting }, place)).toBe(false);
    expect(await isRollingOut({ rule: sources.rule }, place)).toBe(false);
  });

  it('is told by what waits of it, found out or not, without a request', async () => {
    const { isGoingOn, asked } = world({ open: [aWaiting({ verified: null })] });
    expect([await isGoingOn(), asked]).toEqual([true, []]);
  });

  it.each<readonly [string, Partial<Waiting>]>([
    ['of another repository', { repository: { id: 2, name: 'acme/shop' } }],
    ['for another environment', { environment: 'staging' }],
    ['of another commit', { deployments: [{ id: 27, commit: elsewhere }] }],
  ])('is not told by what waits or was answered %s', async (_, over) => {
    const { isGoingOn, asked } = world({ open: [aWaiting(over)], answered: [approved(12, over)] });
    expect([await isGoingOn(), asked]).toEqual([false, []]);
  });

  it.each([
    ['completed', false],
    [null, false],
    ['in_progress', true],
    ['waiting', true],
  ] as const)('is told by how the run stands that was let go: %s, %s', async (status, isGoingOn) => {
    const it = world({ answered: [approved(12)], status: { 12: status } });
    expect([await it.isGoingOn(), it.asked]).toEqual([isGoingOn, [12]]);
  });

  it('asks for three runs at most, those that asked last', async () => {
    const answered = [15, 14, 13, 12].map((run) => approved(run));
    const status = { 12: 'in_progress', 13: 'completed', 14: 'completed', 15: null };
    const { isGoingOn, asked } = world({ answered, status });
    expect([await isGoingOn(), asked]).toEqual([false, [15, 14, 13]]);
    const last = world({ answered: answered.slice(1), status });
    expect(await last.isGoingOn()).toBe(true);
  });

  it('goes on as far as anybody can tell where that cannot be read', async () => {
    expect(await world({ open: null }).isGoingOn()).toBe(true);
    expect(await world({ answered: null }).isGoingOn()).toBe(true);
    expect(await world({ answered: [approved(12)] }).isGoingOn()).toBe(true);
  });
});

describe('when that is asked again', () => {
  const since = '2026-11-20T15:00:00Z';
  const at = (time: string) => new Date(nextAsked(since, Date.parse(time))).toISOString();

  it('is five minutes later at first, and then ever later', () => {
    expect(at('2026-11-20T15:00:00Z')).toBe('2026-11-20T15:05:00.000Z');
    expect(at('2026-11-20T15:05:00Z')).toBe('2026-11-20T15:10:00.000Z');
    expect(at('2026-11-20T16:00:00Z')).toBe('2026-11-20T17:00:00.000Z');
  });
});
