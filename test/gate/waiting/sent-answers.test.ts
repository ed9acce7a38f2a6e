import { describe, expect, it } from '@jest/globals';
import type { Approval } from '../../../src/gate/waiting/rule.ts';
import type { Waiting, WaitingChange } from '../../../src/gate/waiting/waiting.ts';
import { withoutAnswer } from '../../../src/gate/waiting/sent-answers.ts';
import type { SentPorts } from '../../../src/gate/waiting/sent-answers.ts';
import { aReread, aWaiting } from './scene.ts';

const now = Date.parse('2026-11-20T15:00:00Z');
const approval = (over: Partial<Approval> = {}): Approval => ({
  environments: ['Production'],
  state: 'approved',
  by: 'holdpoint',
  ours: true,
  ...over,
});

/** One that waits while there is nothing to answer, with what stands among the answers of its run. */
function world(
  approvals: readonly Approval[] | null,
  { waitsFor = ['production'], lost = false }: { readonly waitsFor?: readonly string[]; readonly lost?: boolean } = {},
) {
  const changes: WaitingChange[] = [];
  const asked: string[] = [];
  const fault = { code: 'API_UNAVAILABLE', detail: 'GitHub answered 502' } as const;
  const ports: SentPorts = {
    clock: () => now,
    list: {
      change: (_, change) => {
        changes.push(change);
        return Promise.resolve({ ok: true, value: !lost });
      },
    },
    rule: {
      reread: () => Promise.resolve({ ok: true, value: aReread({ run: { id: 11, commit: 'c', waitsFor } }) }),
      approvals: () => {
        asked.push('approvals');
        return Promise.resolve(approvals === null ? { ok: false, fault } : { ok: true, value: approvals });
      },
    },
    ledger: { append: () => Promise.resolve({ ok: true, value: { ledger: 'l', seq: 1, hash: 'h' } }) },
  };
  const look = (over: Partial<Waiting> = {}) =>
    withoutAnswer(ports, aWaiting({ tries: 1, triedAt: now - 60_000, ...over }));
  return { look, changes, asked };
}

describe('an answer that was sent, and of which nobody heard, where nothing is to be answered any more', () => {
  it('is no matter where none was sent, or nothing is known of the run', async () => {
    const { look, asked } = world([]);
    expect(await look({ tries: 0 })).toEqual({ came: 'waits' });
    expect(await look({ verified: null })).toEqual({ came: 'waits' });
    expect(asked).toEqual([]);
  });

  it('is left alone for a minute: it may be on its way (T98)', async () => {
    const { look, changes, asked } = world([]);
    expect(await look({ triedAt: now - 59_999 })).toMatchObject({ came: 'again', run: false });
    expect([changes, asked]).toEqual([[], []]);
    expect(await look()).toEqual({ came: 'waits' });
    expect([changes, asked]).toEqual([[{ tries: 0 }], ['approvals']]);
  });

  it('is looked for at once where an older version sent it', async () => {
    expect(await world([]).look({ triedAt: null })).toEqual({ came: 'waits' });
  });

  it.each(['approved', 'rejected'] as const)('is noted where it stands there: %s (I10)', async (state) => {
    const { look, changes } = world([approval({ state })]);
    expect(await look()).toMatchObject({ came: state, detail: 'nobody had noted it' });
    expect(changes).toEqual([{ state, tries: 0, answeredAt: now }]);
  });

  it.each([
    ["somebody else's", approval({ ours: false })],
    ['about another environment', approval({ environments: ['staging'] })],
    ['a report', approval({ state: 'pending' })],
  ])('is not what stands there for another reason: %s', async (_, one) => {
    const { look, changes } = world([one]);
    expect(await look()).toEqual({ came: 'waits' });
    expect(changes).toEqual([{ tries: 0 }]);
  });

  it('is told from what an earlier attempt was answered by whether the run waits', async () => {
    const earlier = { answeredAt: now - 600_000 };
    expect(await world([approval()]).look(earlier)).toEqual({ came: 'waits' });
    expect(await world([approval()], { waitsFor: [] }).look(earlier)).toMatchObject({ came: 'approved' });
  });

  it('is looked for again where that cannot be read, or somebody else changed it meanwhile', async () => {
    const { look, changes } = world(null);
    expect(await look()).toMatchObject({ came: 'again', detail: expect.stringContaining('502') });
    expect(changes).toEqual([]);
    expect(await world([], { lost: true }).look()).toMatchObject({ came: 'again' });
  });
});
