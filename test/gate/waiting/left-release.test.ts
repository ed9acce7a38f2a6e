import { describe, expect, it } from '@jest/globals';
import type { ReadFault, Result } from '../../../src/gate/ports.ts';
import { leftRelease } from '../../../src/gate/waiting/left-release.ts';
import type { RunFacts } from '../../../src/gate/waiting/rule.ts';
import type { Waiting } from '../../../src/gate/waiting/waiting.ts';
import type { LeftCandidate } from '../../../src/ledger/left-candidates.ts';
import type { ReleaseMemory } from '../../../src/ledger/release-entries.ts';
import { elsewhere, head, merged } from '../../builders/facts.ts';
import { aHome, own, releaseFacts } from '../../judge/release/scene.ts';
import { aRun, aWaiting } from './scene.ts';

const fault = { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GitHub answered 502' } } as const;
const at = '2026-11-20T15:00:00Z';
const before = '2026-11-20T14:59:59Z';
const after = '2026-11-20T15:00:01Z';
const closed: LeftCandidate = { candidate: merged, issue: 4, at, how: 'deployed' };
const moved: LeftCandidate = { ...closed, how: 'moved' };

interface World {
  readonly left?: readonly LeftCandidate[];
  readonly run?: Partial<RunFacts> | null | 'unread';
  readonly waiting?: Partial<Waiting>;
  /** Commits that succeeded, and when. */
  readonly succeeded?: Readonly<Record<string, string>>;
  readonly isRelease?: boolean;
  readonly gate?: Partial<Parameters<typeof leftRelease>[2]['rollCall']>;
  readonly isSilent?: boolean;
}

/** What is said of a run that waits, and how often its run was read for that. */
async function told(about: World) {
  const { left, run = {}, waiting, succeeded = {}, isRelease = false, gate, isSilent = false } = about;
  const memory: ReleaseMemory = {
    settled: [],
    deployed: {
      environment: 'production',
      firstVerdict: null,
      opened: [],
      succeeded: Object.entries(succeeded).map(([commit, at], deployment) => ({ deployment, commit, at })),
    },
    deployers: [],
    ...(left === undefined ? {} : { left }),
    story: [],
  };
  const asked: unknown[] = [];
  const ports = {
    ledger: {
      releases: async (question: unknown): Promise<Result<ReleaseMemory, ReadFault>> => {
        asked.push(question);
        return isSilent ? fault : { ok: true, value: memory };
      },
    },
    rule: {
      run: async (...address: unknown[]): Promise<Result<RunFacts | null, ReadFault>> => {
        asked.push(address);
        return run === 'unread' ? fault : { ok: true, value: run === null ? null : aRun(run) };
      },
    },
  };
  const facts = releaseFacts({ change: isRelease ? aHome() : own });
  const rollCall = { candidate: merged, enforcement: 'block', ...gate } as const;
  const answer = await leftRelease(ports, aWaiting({ environment: 'Production', ...waiting }), {
    assessment: { facts },
    rollCall,
  });
  return { answer, asked };
}

const code = async (about: World) => {
  const { answer } = await told(about);
  return answer.ok ? (answer.value?.code ?? null) : answer.fault.code;
};

describe('a run of a release whose issue is closed, or about another commit by now (I4, T78)', () => {
  it('is told why it is not let go, and what to do', async () => {
    const { answer, asked } = await told({ left: [{ ...closed, candidate: head, issue: 3 }, closed] });
    expect(answer).toEqual({
      ok: true,
      value: {
        code: 'RELEASE_OVER',
        sentence:
          'This run began for the release of ccccccc to Production in issue 4, which is closed: what was said there is said of this run no more.',
        next: `Cancel this run, and start a new one, or this one again, for what is left. Or name ${merged} by /candidate in the issue of a release to Production that is open: then it is judged there.`,
      },
    });
    expect(asked).toEqual([{ repository: 1, environment: 'production', changes: [], commits: [] }, ['acme/shop', 11]]);
    const other = await told({ left: [moved], waiting: { answeredAt: 5 } });
    expect(other.answer.ok && other.answer.value?.sentence).toContain(
      'in issue 4, which is about another commit by now:',
    );
  });

  it('is let go where it was started since, or again, and refused where that was in the same second', async () => {
    expect(await code({ left: [closed], run: { startedAt: after } })).toBeNull();
    expect(await code({ left: [closed], run: { startedAt: at } })).toBe('RELEASE_OVER');
    expect(await code({ left: [closed], run: { startedAt: before } })).toBe('RELEASE_OVER');
    expect(await code({ left: [closed], run: null })).toBeNull();
  });

  it('is judged as it stands where nothing of it had gone out when its issue went on', async () => {
    expect(await code({ left: [moved] })).toBeNull();
    expect(await code({ left: [moved], succeeded: { [elsewhere]: before, [merged]: after } })).toBeNull();
    expect(await code({ left: [moved], waiting: { answeredAt: Date.parse(after) } })).toBeNull();
    expect(await code({ left: [moved], succeeded: { [merged]: at } })).toBe('RELEASE_OVER');
    expect(await code({ left: [moved], waiting: { answeredAt: Date.parse(at) } })).toBe('RELEASE_OVER');
  });

  it('costs no request where the commit had no such issue', async () => {
    for (const left of [undefined, [], [{ ...closed, candidate: head }]]) {
      const { answer, asked } = await told({ ...(left === undefined ? {} : { left }), run: 'unread' });
      expect([answer, asked.length]).toEqual([{ ok: true, value: null }, 1]);
    }
    expect((await told({ left: [moved] })).asked).toHaveLength(1);
  });

  it('is none for its issue itself, for a gate that only advises, and for a way back', async () => {
    const from = { deployment: 9, commit: head, at };
    const rollback = { to: merged, verifiedAt: at, by: 'ledger', deployment: 5, signedAt: null, from } as const;
    for (const about of [{ isRelease: true }, { gate: { enforcement: 'advise' } }, { gate: { rollback } }] as const) {
      const { answer, asked } = await told({ ...about, left: [closed] });
      expect([answer, asked]).toEqual([{ ok: true, value: null }, []]);
    }
  });

  it('is not let go where that cannot be read', async () => {
    expect(await code({ left: [closed], run: 'unread' })).toBe('API_UNAVAILABLE');
    expect(await code({ left: [closed], isSilent: true })).toBe('API_UNAVAILABLE');
  });
});
