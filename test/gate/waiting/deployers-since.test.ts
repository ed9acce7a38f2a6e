import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/evidence/facts.ts';
import type { Deploying } from '../../../src/evidence/release.ts';
import { deployersSince } from '../../../src/gate/waiting/deployers-since.ts';
import type { ReleaseQuestion } from '../../../src/ledger/release-memory.ts';
import { merged, said, someFacts } from '../../builders/facts.ts';
import { octavia, otto, rhea } from '../../builders/people.ts';

const deploys = (by: Actor, over: Partial<Deploying> = {}): Deploying => ({
  environment: 'production',
  commit: merged,
  by,
  at: said,
  ...over,
});
const gate = { kind: 'environment', name: 'production' } as const;
const opened = { gate, candidate: merged, enforcement: 'block' } as const;

/** What comes of an answer where the ledger tells these by now, and those were known. */
async function since(
  now: readonly Deploying[] | 'lost',
  known: readonly Deploying[] | undefined,
  over: Partial<Parameters<typeof deployersSince>[2]> = {},
) {
  const asked: ReleaseQuestion[] = [];
  const facts = { ...someFacts(), ...(known === undefined ? {} : { deployers: known }) };
  const deployed = { environment: 'production', firstVerdict: null, opened: [], succeeded: [] };
  const ledger = {
    releases: async (about: ReleaseQuestion) => {
      asked.push(about);
      return now === 'lost'
        ? ({ ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'locked' } } as const)
        : ({ ok: true, value: { settled: [], deployed, deployers: now, story: [] } } as const);
    },
  };
  return { found: await deployersSince(ledger, facts, { ...opened, ...over }), asked };
}

describe('an answer to what waits (T7, T67)', () => {
  it('is not given where somebody deploys it who was not known when it was judged', async () => {
    const news = { code: 'NOT_READ', detail: 'somebody else deploys it than was known when it was judged' };
    expect((await since([deploys(otto), deploys(rhea)], [deploys(otto)])).found).toEqual(news);
    expect((await since([deploys(otto)], undefined)).found).toEqual(news);
    // Whose login it is now may be somebody else's, and who starts it again starts it later.
    expect((await since([deploys(otto)], [deploys({ ...otto, id: 5 })])).found).toEqual(news);
    expect((await since([deploys(otto, { at: '2026-11-22T12:00:00Z' })], [deploys(otto)])).found).toEqual(news);
  });

  it('is given where all of them were known', async () => {
    const { found, asked } = await since([deploys(otto)], [deploys(octavia), deploys(otto)]);
    expect(found).toBeNull();
    expect(asked).toEqual([
      { repository: expect.any(Number), environment: 'production', changes: [], commits: [], deploying: [merged] },
    ]);
    expect((await since([], undefined)).found).toBeNull();
  });

  it('is not given where the ledger does not tell', async () => {
    expect((await since('lost', [])).found).toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
  });

  it('asks nothing of a gate that only advises, or of a merge', async () => {
    for (const over of [{ enforcement: 'advise' as const }, { gate: { kind: 'merge' as const } }])
      expect(await since([deploys(rhea)], [], over)).toEqual({ found: null, asked: [] });
  });
});
