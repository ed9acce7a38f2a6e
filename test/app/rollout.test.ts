import { describe, expect, it } from '@jest/globals';
import { isRollingOut, letGoSince, nextAsked } from '../../src/app/rollout.ts';
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

describe('since when a commit is let go that goes on', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const HOUR = 3_600_000;
  const since = (about: World) => letGoSince(world(about).sources, place, now);
  const going = { 11: 'in_progress', 12: 'in_progress', 13: 'completed', 14: null };

  it('is when its last answer was given', async () => {
    const answered = [approved(12, { answeredAt: now - 2 * HOUR })];
    expect(await since({ answered, status: going })).toBe(now - 2 * HOUR);
    expect(await since({ answered: [approved(13, { answeredAt: now - HOUR }), ...answered], status: going })).toBe(
      now - 2 * HOUR,
    );
  });

  it('is told of one whose next job waits, and not of one that only waits', async () => {
    expect(await since({ open: [aWaiting()], status: going })).toBeNull();
    expect(await since({ open: [aWaiting({ answeredAt: now - HOUR })], status: going })).toBe(now - HOUR);
  });

  it('is told of an answer that is being sent, by when that was begun', async () => {
    const sent = aWaiting({ tries: 1, triedAt: now - 5 });
    expect(await since({ answered: [sent], open: [sent], status: going })).toBe(now - 5);
    expect(await since({ answered: [{ ...sent, answeredAt: now - 3 }], status: going })).toBe(now - 3);
    expect(await since({ answered: [{ ...sent, answeredAt: now - HOUR }], status: going })).toBe(now - 5);
    expect(await since({ answered: [{ ...sent, triedAt: null }], status: going })).toBeNull();
    expect(await since({ open: [aWaiting({ triedAt: now - 5 })], status: going })).toBeNull();
  });

  it('is nothing of what is over, was answered a day ago, or is of something else', async () => {
    const answeredAt = now - HOUR;
    for (const run of [13, 14])
      expect(await since({ answered: [approved(run, { answeredAt })], status: going })).toBeNull();
    const old = world({ answered: [approved(12, { answeredAt: now - 24 * HOUR })], status: going });
    expect(await letGoSince(old.sources, place, now)).toBeNull();
    expect(old.asked).toEqual([]);
    for (const over of [{ environment: 'staging' }, { repository: { id: 2, name: 'acme/shop' } }, { deployments: [] }])
      expect(await since({ answered: [approved(12, { ...over, answeredAt })], status: going })).toBeNull();
  });

  it('asks once for each run, for three at most, those that were answered last', async () => {
    const at = (run: number, hours: number) => approved(run, { answeredAt: now - hours * HOUR });
    const about = world({
      answered: [at(12, 5), at(13, 2), at(14, 1), at(13, 4), at(15, 3)],
      status: { ...going, 15: null },
    });
    expect(await letGoSince(about.sources, place, now)).toBeNull();
    expect(about.asked).toEqual([14, 13, 15]);
  });

  it('is now as far as anybody can tell where that cannot be read, and never where the App answers no rules', async () => {
    const answeredAt = now - HOUR;
    expect(await since({ open: null })).toBe(now);
    expect(await since({ answered: null })).toBe(now);
    expect(await since({ answered: [approved(12, { answeredAt })] })).toBe(answeredAt);
    const { sources } = world({ answered: [approved(12, { answeredAt })], status: going });
    expect(await letGoSince({ waiting: sources.waiting }, place, now)).toBeNull();
    expect(await letGoSince({ rule: sources.rule }, place, now)).toBeNull();
  });
});

describe('when that is asked again', () => {
  const since = Date.parse('2026-11-20T15:00:00Z');
  const at = (time: string) => new Date(nextAsked(since, Date.parse(time))).toISOString();

  it('is five minutes later at first, and then ever later', () => {
    expect(at('2026-11-20T15:00:00Z')).toBe('2026-11-20T15:05:00.000Z');
    expect(at('2026-11-20T15:05:00Z')).toBe('2026-11-20T15:10:00.000Z');
    expect(at('2026-11-20T16:00:00Z')).toBe('2026-11-20T17:00:00.000Z');
  });

  it('is a day after it was let go at the latest, as long as that is to come', () => {
    expect(at('2026-11-21T10:00:00Z')).toBe('2026-11-21T15:00:00.000Z');
    expect(at('2026-11-21T15:00:00Z')).toBe('2026-11-22T15:00:00.000Z');
  });
});
