import { describe, expect, it } from '@jest/globals';
import { closeCandidate, isLost, isOver, movedOn } from '../../src/app/close-candidate.ts';
import type { Write } from '../../src/gate/ports.ts';
import { formatExternalId, gateKey } from '../../src/report/external-id.ts';
import type { GateRunId } from '../../src/report/external-id.ts';
import { head, now, seen } from '../builders/facts.ts';

const fault = { code: 'API_UNAVAILABLE', detail: '502' } as const;
const home = { issue: 30, url: '', candidate: head, branch: 'main', fixed: true };
const why = { title: 'It is over', summary: 'For good.' };
const leaving = { repository: 'acme/shop', of: 42, home, why };

/** A green run of ours, of the home unless said otherwise. */
function aRun(id: number, over: Partial<GateRunId> | 'item' = {}) {
  const production = gateKey({ kind: 'environment', name: 'production' });
  const digest = '0'.repeat(32);
  const about: GateRunId = { kind: 'gate', repository: 42, change: 30, gate: production, candidate: head, digest };
  const externalId =
    over === 'item'
      ? formatExternalId({ kind: 'item', repository: 42, change: 30, item: 'qa', digest })
      : formatExternalId({ ...about, ...over });
  return { id, name: 'holdpoint/production', startedAt: seen, text: 'memory', externalId };
}

/** Closes what is green of these; `refused` are runs that GitHub does not let be changed. */
async function closed(runs: readonly ReturnType<typeof aRun>[] | null, refused: readonly number[] = []) {
  const written: Write[] = [];
  const result = await closeCandidate(
    {
      openRuns: async () => (runs === null ? { ok: false, fault } : { ok: true, value: runs }),
      writer: {
        write: async (_, write) => {
          if ('id' in write && typeof write.id === 'number' && refused.includes(write.id)) return { ok: false, fault };
          written.push(write);
          return { ok: true, value: { check: null, since: now, visible: now } };
        },
      },
    },
    leaving,
    now,
  );
  return { result, written };
}

describe('the candidate that a home leaves', () => {
  it('is shut, with what its run remembers (T78)', async () => {
    const { result, written } = await closed([aRun(1), aRun(2)]);
    expect(result).toEqual({ ok: true, value: null });
    expect(written).toEqual(
      [1, 2].map((id) => ({
        kind: 'update-check',
        id,
        check: {
          name: 'holdpoint/production',
          externalId: aRun(id).externalId,
          conclusion: 'action_required',
          title: 'It is over',
          summary: 'For good.',
          text: 'memory',
          detailsUrl: null,
          startedAt: seen,
          completedAt: now,
        },
      })),
    );
  });

  it('keeps what others show on the same commit', async () => {
    const others = [
      aRun(1, { change: 7 }),
      aRun(2, { change: null }),
      aRun(3, { repository: 43 }),
      aRun(4, { candidate: 'f'.repeat(40) }),
      aRun(5, 'item'),
      { ...aRun(6), externalId: 'something else' },
    ];
    expect((await closed(others)).written).toEqual([]);
  });

  it('is not left where what is green is not known, or cannot be shut (T97)', async () => {
    expect((await closed(null)).result).toEqual({ ok: false, fault });
    const { result, written } = await closed([aRun(1), aRun(2), aRun(3)], [2]);
    expect(result).toEqual({ ok: false, fault });
    expect(written).toHaveLength(1);
  });
});

describe('why a candidate opens nothing any more', () => {
  it('names what took its place, and how it comes back', () => {
    expect(movedOn(home, 'e'.repeat(40))).toEqual({
      title: 'Not the candidate any more: the release is about eeeeeee now',
      summary: `The release in #30 is about eeeeeee now. To release ${head.slice(0, 7)} after all, a holder of any role of the checklist comments there:\n\n    /candidate ${head}\n`,
    });
  });

  it('says what became of it, and how it is asked for again', () => {
    const end = { by: null, numbers: [], sentence: 'It went on.' };
    const told = 'The release was told in #30.';
    const title = 'Not to be released any more: It went on.';
    expect(isOver(home, { ...end, how: 'dropped' })).toEqual({
      title,
      summary: `It went on. ${told} It comes back by a tag that the checklist takes, or where a holder of any role of the checklist names it there:\n\n    /candidate ${head}\n`,
    });
    for (const how of ['deployed', 'single'] as const)
      expect(isOver(home, { ...end, how })).toEqual({
        title,
        summary: `It went on. ${told} Whoever deploys it again asks for it anew, on its pull request.`,
      });
  });
});

describe('why a candidate opens nothing any more whose home is gone', () => {
  it('says what is gone, what went with it, and how it comes back', () => {
    expect(isLost(home, 'issue', 'live')).toEqual({
      title: 'Given up: the issue #30 of this release is gone',
      summary: `The issue #30 of this release was deleted, transferred or made a discussion, and what was said there, holds among it, cannot be read any more. So this release is given up, and the next one has its turn. It comes back by a tag that the checklist takes, or where a holder of any role of the checklist names it in the issue of another release to live:\n\n    /candidate ${head}\n`,
    });
    expect(isLost(home, 'commit', 'live').title).toBe(`Given up: GitHub does not know ${head} any more`);
    expect(isLost(home, 'commit', 'live').summary).toContain(
      `GitHub does not know ${head} any more, so nothing can be told about it. So this release is given up`,
    );
  });
});
