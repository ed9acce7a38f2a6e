import { describe, expect, it } from '@jest/globals';
import { gateCheck, itemCheck } from '../../src/report/check-run.ts';
import type { ShownRun } from '../../src/report/check-run.ts';
import { parseExternalId } from '../../src/report/external-id.ts';
import { parseShownItems } from '../../src/report/shown-items.ts';
import { head } from '../builders/facts.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';
import { aBlocker, aFailure, aFinding, aHold, aRollCall, aWait } from './roll-calls.ts';

const pending = aRollCall({ verdict: 'pending', findings: [aFinding('tests'), aWait('qa')] });
const noGo = aRollCall({ verdict: 'no-go', findings: [aFailure('tests'), aWait('qa')] });

/** The run that GitHub shows for a check run we wrote earlier. */
function shownAs(
  check: { readonly name: string; readonly externalId: string; readonly text?: string } | null,
  over: Partial<ShownRun> = {},
): ShownRun {
  return {
    id: 1,
    commit: head,
    name: check?.name ?? '',
    externalId: check?.externalId ?? '',
    text: check?.text ?? '',
    startedAt: '2026-11-20T10:00:00Z',
    ...over,
  };
}

describe('the check run of a gate', () => {
  it.each([
    ['a go', aRollCall(), 'success', 'Go: 1 of 1 met'],
    ['a wait', pending, 'action_required', '1 of 2 open: QA sign-off'],
    ['a no-go', noGo, 'failure', '2 of 2 open: Item tests, QA sign-off'],
    [
      'a hold',
      aRollCall({ verdict: 'pending', holds: [aHold()] }),
      'action_required',
      'Held by otto: load test still running',
    ],
    [
      'a blocker',
      aRollCall({ verdict: 'no-go', blockers: [aBlocker({ sentence: 'The commit came through no pull request.' })] }),
      'failure',
      'The commit came through no pull request',
    ],
    [
      'a wait where it only advises',
      { ...pending, enforcement: 'advise', open: true } as const,
      'neutral',
      'Would have held: 1 of 2 open: QA sign-off',
    ],
    [
      'a no-go where it only advises',
      { ...noGo, enforcement: 'advise', open: true } as const,
      'neutral',
      'Would have held: 2 of 2 open: Item tests, QA sign-off',
    ],
    ['a go where it only advises', aRollCall({ enforcement: 'advise' }), 'success', 'Go: 1 of 1 met'],
    ['a go that does not open', aRollCall({ open: false }), 'action_required', 'Not open'],
  ])('says what became of %s', (_what, rollCall, conclusion, title) => {
    expect(gateCheck(rollCall, [])).toMatchObject({ name: 'holdpoint/merge', conclusion, title });
  });

  it('is not shown where the gate is switched off', () => {
    expect(gateCheck(aRollCall({ enforcement: 'off' }), [])).toBeNull();
  });

  it('names the environment, and itself by repository, change, gate, candidate and what was said', () => {
    const check = gateCheck(aRollCall({ gate: { kind: 'environment', name: 'production' } }), []);
    expect(check?.name).toBe('holdpoint/production');
    expect(parseExternalId(check?.externalId ?? '')).toMatchObject({
      kind: 'gate',
      repository: 42,
      change: 7,
      candidate: head,
    });
  });

  it('is the same when nothing but time has passed', () => {
    const first = gateCheck(pending, []);
    const again = gateCheck({ ...pending, now: '2026-11-20T18:00:00Z' }, [shownAs(first)]);
    expect({ ...again, startedAt: '', completedAt: '' }).toStrictEqual({ ...first, startedAt: '', completedAt: '' });
  });

  it('keeps the moment since when it stands on the commit', () => {
    expect(gateCheck(noGo, [shownAs(gateCheck(pending, []))])?.startedAt).toBe('2026-11-20T10:00:00Z');
  });

  it.each([
    ['another change', gateCheck({ ...pending, change: { number: 8, url: '', head } }, [])],
    ['another candidate', gateCheck({ ...pending, candidate: 'b'.repeat(40) }, [])],
    ['a text that is no id of ours', { name: 'holdpoint/merge', externalId: 'x' }],
    ['an item', { name: 'holdpoint/merge', externalId: itemCheck(aWait('qa'), pending, [])?.externalId ?? '' }],
  ])('takes no moment from a run that stands there for %s', (_what, run) => {
    expect(gateCheck(pending, [shownAs(run)])?.startedAt).toBe(pending.now);
  });

  it('fits into what GitHub stores, cut with a notice and never inside a line', () => {
    const findings = Array.from({ length: 400 }, (_, index) =>
      aFailure(`item-${index}`, { title: `Item ${index} ${'ß'.repeat(90)}`, sentence: 'ß'.repeat(400) }),
    );
    const check = gateCheck(aRollCall({ verdict: 'no-go', findings }), []);
    expect(check?.title.length).toBeLessThanOrEqual(120);
    expect(new TextEncoder().encode(check?.summary).length).toBeLessThanOrEqual(65_535);
    expect(check?.summary.endsWith('*The rest does not fit here; the JSON report has all of it.*')).toBe(true);
  });
});

describe('the check run of an item', () => {
  const waiting = aWait('qa');

  it.each([
    ['met', 'success'],
    ['pending', 'action_required'],
    ['unknown', 'action_required'],
    ['unmet', 'failure'],
  ] as const)('where a person must act says %s as %s', (outcome, conclusion) => {
    expect(itemCheck({ ...waiting, outcome }, pending, [])).toMatchObject({ name: 'holdpoint/qa', conclusion });
  });

  it.each([
    ['nobody signs it', aFinding('tests'), pending],
    ['it is not asked', { ...waiting, outcome: 'not-applicable' } as const, pending],
    ['the gate is switched off', waiting, { ...pending, enforcement: 'off' } as const],
  ])('is not shown where %s', (_what, finding, rollCall) => {
    expect(itemCheck(finding, rollCall, [])).toBeNull();
  });

  it.each(['merge', 'production'])('never stands under the name of the gate %s', (item) => {
    const rollCall = aRollCall({ gate: { kind: 'environment', name: 'production' }, verdict: 'pending' });
    expect(itemCheck({ ...waiting, item, outcome: 'met' }, rollCall, [])).toBeNull();
  });

  it('is never red where the gate only advises', () => {
    const advising = { ...noGo, enforcement: 'advise', open: true } as const;
    expect(itemCheck({ ...waiting, outcome: 'unmet' }, advising, [])).toMatchObject({
      conclusion: 'neutral',
      title: expect.stringMatching(/^Would have held: /),
    });
  });

  it('is about its change, its repository and what it says, and links there', () => {
    const check = itemCheck(waiting, pending, []);
    expect(check).toMatchObject({ detailsUrl: pending.change?.url });
    expect(parseExternalId(check?.externalId ?? '')).toMatchObject({
      kind: 'item',
      repository: 42,
      change: 7,
      item: 'qa',
    });
    const alone = itemCheck(waiting, { ...pending, change: null }, []);
    expect(alone).toMatchObject({ detailsUrl: null });
    expect(parseExternalId(alone?.externalId ?? '')).toMatchObject({ change: null });
    expect(gateCheck({ ...pending, change: null }, [])).toMatchObject({ detailsUrl: null });
  });

  it.each([
    ['the merge gate', aWait('merge'), pending],
    ['the environment it is judged for', aWait('staging', { environment: 'staging' }), pending],
    ['the gate that is judged', aWait('live'), { ...pending, gate: { kind: 'environment', name: 'live' } } as const],
  ])('is never shown under the name of %s', (_what, finding, rollCall) => {
    expect(itemCheck(finding, rollCall, [])).toBeNull();
    expect(itemCheck({ ...finding, item: 'other' }, rollCall, [])).not.toBeNull();
  });

  it('starts with the newest run of its name, whatever the order', () => {
    const old = shownAs(itemCheck(waiting, pending, []), { id: 1, startedAt: '2026-11-20T08:00:00Z' });
    const newest = { ...old, id: 5, startedAt: '2026-11-20T09:00:00Z' };
    const other = { ...old, id: 9, name: 'holdpoint/ops', startedAt: '2026-11-20T07:00:00Z' };
    for (const shown of [
      [old, newest, other],
      [other, newest, old],
    ])
      expect(itemCheck(waiting, pending, shown)?.startedAt).toBe(newest.startedAt);
  });

  it('starts when it is first shown', () => {
    expect(itemCheck(waiting, pending, [])?.startedAt).toBe(pending.now);
    expect(itemCheck(waiting, pending, [shownAs(itemCheck(waiting, pending, []))])?.startedAt).toBe(
      '2026-11-20T10:00:00Z',
    );
  });

  it('says why it is asked, what is missing and the line to paste', () => {
    const check = itemCheck({ ...waiting, why: 'Somebody has tried it on staging.' }, pending, []);
    expect(check?.summary).toContain('Somebody has tried it on staging.');
    expect(check?.summary).toContain('```text\n/signoff qa\n```');
  });
});

describe('the memory of a gate', () => {
  const memory = (rollCall: typeof pending, shown: readonly ShownRun[]) =>
    parseShownItems(gateCheck(rollCall, shown)?.text ?? '');
  const reworded = { ...pending, findings: [aFinding('tests'), aWait('qa', { wording: 'fedcba9876543210' })] };
  const later = { ...pending, now: '2026-11-20T18:00:00Z' };
  const wording = aWait('qa').wording;

  it('is the wording of every item that a person can prove, since it is shown for the first time', () => {
    expect(memory(pending, [])).toStrictEqual([{ item: 'qa', wording, since: pending.now, first: true }]);
  });

  it('is as long as it must be: no item is left out because there are many', () => {
    const findings = Array.from({ length: 200 }, (_, index) => aWait(`item-${index}`));
    expect(memory({ ...pending, findings }, [])).toHaveLength(200);
  });

  it('stays while the wording stays', () => {
    expect(memory(later, [shownAs(gateCheck(pending, []))])).toStrictEqual([
      { item: 'qa', wording, since: pending.now, first: true },
    ]);
  });

  it('begins anew, and is not the first, when the wording changes', () => {
    const changed = { ...reworded, now: later.now };
    expect(memory(changed, [shownAs(gateCheck(pending, []))])).toStrictEqual([
      { item: 'qa', wording: 'fedcba9876543210', since: later.now, first: false },
    ]);
  });

  it('is shared by the gates on a commit', () => {
    const production = { ...later, gate: { kind: 'environment', name: 'production' } } as const;
    expect(memory(production, [shownAs(gateCheck(pending, []))])).toMatchObject([{ since: pending.now, first: true }]);
  });

  it('of another change is none', () => {
    const other = { ...pending, change: { number: 8, url: '', head } };
    expect(memory(later, [shownAs(gateCheck(other, []))])).toMatchObject([{ since: later.now, first: true }]);
  });

  it('is that of the gate itself before that of another one, and the newer of its own', () => {
    const production = { ...pending, gate: { kind: 'environment', name: 'production' } } as const;
    const at = (rollCall: RollCall, now: string, id: number) => shownAs(gateCheck({ ...rollCall, now }, []), { id });
    const [early, late] = ['2026-11-20T11:00:00Z', '2026-11-20T12:00:00Z'];
    for (const shown of [
      [at(pending, early, 1), at(production, late, 2)],
      [at(production, late, 2), at(pending, early, 1)],
      [at(pending, late, 1), at(pending, early, 3)],
      [at(pending, early, 3), at(pending, late, 1)],
    ])
      expect(memory(later, shown)).toMatchObject([{ since: early }]);
  });

  it('is kept item by item, of items that are asked, or will be when their day has come', () => {
    const both = { ...pending, findings: [aWait('qa'), aWait('ops', { wording: 'fedcba9876543210' })] };
    const known = shownAs(gateCheck(both, []));
    expect(memory({ ...both, now: later.now }, [known])?.map(({ item, since }) => [item, since])).toEqual([
      ['qa', pending.now],
      ['ops', pending.now],
    ]);
    const more = { ...later, findings: [...both.findings, aWait('new')] };
    expect(memory(more, [known])).toMatchObject([{}, {}, { item: 'new', since: later.now, first: true }]);
    const unasked = aWait('qa', { outcome: 'not-applicable', code: 'NOT_APPLICABLE' });
    expect(memory({ ...pending, findings: [unasked] }, [])).toEqual([]);
    expect(memory({ ...pending, findings: [{ ...unasked, code: 'COUNTS_LATER' }] }, [])).toMatchObject([
      { item: 'qa' },
    ]);
  });

  it('of another repository is none, nor is that of an item’s own run', () => {
    const moved = { ...pending, repository: { id: 43, name: 'acme/shop' } };
    expect(memory(later, [shownAs(gateCheck(moved, []))])).toMatchObject([{ since: later.now }]);
    const own = { ...shownAs(itemCheck(aWait('qa'), pending, [])), text: gateCheck(pending, [])?.text ?? '' };
    expect(memory(later, [own])).toMatchObject([{ since: later.now, first: true }]);
  });

  it('that cannot be read was another wording', () => {
    const broken = { ...shownAs(gateCheck(pending, [])), text: 'gone' };
    expect(memory(later, [broken])).toMatchObject([{ since: later.now, first: false }]);
  });
});
