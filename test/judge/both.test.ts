import { describe, expect, it } from '@jest/globals';
import { both } from '../../src/judge/both.ts';
import type { Hold } from '../../src/commands/interpretation.ts';
import type { Finding, RollCall } from '../../src/judge/roll-call.ts';
import { anItem, evidence } from '../builders/checklist.ts';
import { said } from '../builders/facts.ts';
import { ada, otto } from '../builders/people.ts';
import { judged, merge } from './judged.ts';

const NAME = 'the checklist of 0123456789ab';
const told = 'Asked by the checklist of 0123456789ab, under which this was judged before: ';

const go = judged(merge);
const shut = judged(merge, { checklist: { items: [anItem('tests', { evidence: evidence.check('missing') })] } });

function call(over: Partial<RollCall>): RollCall {
  return { ...go, ...over };
}

const [met] = go.findings;
const [open] = shut.findings;
if (met === undefined || open === undefined) throw new Error('nothing was found');
const finding = (over: Partial<Finding>): Finding => ({ ...met, ...over });

describe('a candidate judged by two checklists', () => {
  it('goes where both say so', () => {
    expect(both(go, go, NAME)).toEqual(go);
  });

  it('is shut by the earlier one, whose words say where they come from', () => {
    const joined = both(go, shut, NAME);
    expect(joined).toMatchObject({ verdict: shut.verdict, open: false, checklist: go.checklist });
    expect(joined.findings).toEqual([{ ...open, sentence: told + open.sentence }]);
  });

  it('is shut by the present one, in its own words', () => {
    expect(both(shut, go, NAME)).toEqual(shut);
    expect(both(shut, shut, NAME)).toEqual(shut);
  });

  it('is asked for each item once, and last for those that are gone', () => {
    const earlier = call({
      findings: [finding({ item: 'gone' }), finding({ item: 'idle', outcome: 'not-applicable' })],
    });
    const joined = both(go, earlier, NAME);
    expect(joined.findings.map(({ item, sentence }) => [item, sentence])).toEqual([
      ['tests', met.sentence],
      ['gone', told + met.sentence],
    ]);
    expect(joined.verdict).toBe('go');
  });

  it('is told the worse of the two for each item, and no other item', () => {
    const present = call({ findings: [met, finding({ item: 'other' })] });
    const earlier = call({ findings: [{ ...open, item: 'other' }, met] });
    expect(both(present, earlier, NAME).findings).toEqual([
      met,
      { ...open, item: 'other', sentence: told + open.sentence },
    ]);
  });

  it('is told of two that are as good the one that ends first', () => {
    const [soon, late] = ['2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z'];
    const later = {
      profile: 'hotfix',
      by: { id: 1, login: 'ada' },
      at: said,
      reason: '',
      comment: '',
      url: '',
      items: [],
      commit: '',
    };
    const ends = [
      (end: string) => finding({ outcome: 'waived', nextLook: end }),
      (end: string) => finding({ outcome: 'later', later: { ...later, until: end } }),
      (end: string) => finding({ outcome: 'met', lapses: end }),
      (end: string) => finding({ outcome: 'not-applicable', code: 'COUNTS_LATER', nextLook: end }),
    ];
    for (const end of ends) {
      const joined = (one: Finding, other: Finding) =>
        both(call({ findings: [one] }), call({ findings: [other] }), NAME).findings[0];
      expect(joined(end(late), end(soon))).toMatchObject({ ...end(soon), sentence: expect.any(String) });
      for (const other of [end(late), end(soon)]) expect(joined(end(soon), other)).toEqual(end(soon));
    }
    const pending = finding({ outcome: 'pending', lapses: late });
    for (const better of [
      finding({ outcome: 'waived', nextLook: soon }),
      finding({ outcome: 'pending', lapses: soon }),
    ])
      expect(both(call({ findings: [pending] }), call({ findings: [better] }), NAME).findings).toEqual([pending]);
    const forever = finding({});
    const lapsing = finding({ lapses: soon });
    expect(both(call({ findings: [forever] }), call({ findings: [lapsing] }), NAME).findings[0]).toMatchObject({
      lapses: soon,
    });
    expect(both(call({ findings: [lapsing] }), call({ findings: [forever] }), NAME).findings).toEqual([lapsing]);
  });

  it('is asked for what does not apply any more', () => {
    const present = call({ findings: [finding({ outcome: 'not-applicable' }), finding({ item: 'other' })] });
    expect(both(present, shut, NAME)).toMatchObject({ open: false, findings: [{ outcome: open.outcome }, {}] });
    const idle = call({ findings: [finding({ outcome: 'not-applicable', sentence: 'Not here.' })] });
    expect(both(idle, idle, NAME).findings[0]?.sentence).toBe('Not here.');
  });

  it('is stopped by what stops either, told once', () => {
    const blocker = { outcome: 'pending', code: 'WINDOW_CLOSED', sentence: 'It is closed.', next: [] } as const;
    const stopped = call({ blockers: [blocker], verdict: 'pending', open: false });
    expect(both(go, stopped, NAME)).toMatchObject({ blockers: [blocker], verdict: 'pending', open: false });
    expect(both(stopped, stopped, NAME).blockers).toEqual([blocker]);
    const other = { ...blocker, sentence: 'It is closed for longer.' };
    const frozen = { ...blocker, code: 'FREEZE_ACTIVE' } as const;
    expect(both(stopped, call({ blockers: [other, frozen] }), NAME).blockers).toEqual([blocker, other, frozen]);
  });

  it('is looked at again when the first of them may change', () => {
    const at = (nextLook: string | null) => call({ nextLook });
    const looks = (one: string | null, two: string | null) => both(at(one), at(two), NAME).nextLook;
    expect(looks(null, null)).toBeNull();
    expect(looks('2026-12-01T00:00:00Z', null)).toBe('2026-12-01T00:00:00Z');
    expect(looks(null, '2026-12-01T00:00:00Z')).toBe('2026-12-01T00:00:00Z');
    expect(looks('2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z')).toBe('2026-12-01T00:00:00Z');
    expect(looks('2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z')).toBe('2026-12-01T00:00:00Z');
  });
});

describe('where only one of them blocks', () => {
  it.each(['advise', 'off'] as const)('an earlier one that says %s has no say', (enforcement) => {
    const earlier = { ...shut, enforcement, open: true };
    expect(both(go, earlier, NAME)).toBe(go);
    expect(both(shut, earlier, NAME)).toBe(shut);
  });

  it.each(['advise', 'off'] as const)('the earlier one counts where the present one says %s', (enforcement) => {
    const present = call({ enforcement, adviseUntil: '2026-12-31', nextLook: '2026-12-31T00:00:00Z', findings: [] });
    expect(both(present, shut, NAME)).toMatchObject({
      enforcement: 'block',
      adviseUntil: null,
      open: false,
      verdict: shut.verdict,
      nextLook: '2026-12-31T00:00:00Z',
      findings: [{ sentence: told + open.sentence }],
    });
  });
});

describe('an earlier checklist that counts alone', () => {
  it('says nothing more of what does not apply', () => {
    const idle = finding({ item: 'idle', outcome: 'not-applicable', sentence: 'Not here.' });
    const joined = both(call({ enforcement: 'advise' }), call({ findings: [met, idle] }), NAME);
    expect(joined.findings.map(({ sentence }) => sentence)).toEqual([told + met.sentence, 'Not here.']);
    expect(Object.keys(joined)).not.toContain('override');
    expect(Object.keys(joined)).not.toContain('overridden');
  });
});

describe('a gate that people override', () => {
  const override = { until: '2026-12-01T00:00:00Z', by: [] };
  const overridden = { ...shut, override, open: true, overridden: true } as const;

  it('opens where both checklists let them', () => {
    expect(both(overridden, overridden, NAME)).toMatchObject({ open: true, overridden: true, override });
    const advised = call({ enforcement: 'advise', findings: [] });
    expect(both(advised, overridden, NAME)).toMatchObject({ open: true, overridden: true, override });
  });

  it('is open by everybody who opens either, and for as long as both let them', () => {
    const word = (login: string, url = `https://github.test/${login}`) => ({ id: 1, login, at: said, reason: '', url });
    const [ada1, otto1, quinn1] = [word('ada'), word('otto'), word('quinn')];
    const by = (until: string, ...people: readonly (typeof ada1)[]) => ({
      ...overridden,
      override: { until, by: people },
    });
    const [soon, late] = ['2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z'];
    const all = [ada1, otto1, quinn1];
    for (const [one, other] of [
      [soon, late],
      [late, soon],
    ] as const)
      expect(both(by(one, ada1, otto1), by(other, otto1, quinn1), NAME).override).toEqual({ until: soon, by: all });
    expect(both(by(late, ada1, otto1), { ...go, open: true }, NAME).override).toEqual({
      until: late,
      by: [ada1, otto1],
    });
  });

  it('stays shut where one of them does not', () => {
    const present = both(overridden, shut, NAME);
    expect([present.open, present.overridden, present.override]).toEqual([false, undefined, undefined]);
    const earlier = both(shut, overridden, NAME);
    expect([earlier.open, earlier.overridden]).toEqual([false, undefined]);
  });

  it('stays shut by anything else that shuts the earlier one', () => {
    expect(both(go, { ...go, open: false }, NAME).open).toBe(false);
  });
});

describe('a hold that only the roles of the earlier checklist keep up', () => {
  const hold = { certain: true, environment: null, reason: 'wait', by: ada, at: said, comment: { id: '5', url: '' } };
  const held = call({ holds: [hold], verdict: 'pending', open: false });

  it('stays, is shown, and is no go in any word (T56)', () => {
    expect(both(go, held, NAME)).toMatchObject({ verdict: 'pending', open: false, holds: [hold] });
    expect(both(held, held, NAME).holds).toEqual([hold]);
    expect(both(held, go, NAME).holds).toEqual([hold]);
  });

  it('is held by each hold that is another one', () => {
    const others = [
      { comment: { id: '6', url: '' } },
      { comment: null },
      { environment: 'production' },
      { at: '2026-11-20T12:34:56Z' },
      { by: otto },
      { by: null },
    ];
    for (const over of others) {
      const other = { ...hold, ...over };
      const by = (one: Hold): RollCall => call({ holds: [one], verdict: 'pending', open: false });
      expect(both(by(hold), by(other), NAME).holds).toEqual([hold, other]);
      expect(both(by(other), by(hold), NAME).holds).toEqual([other, hold]);
      expect(both(by(other), by(other), NAME).holds).toEqual([other]);
    }
  });

  it('is never called less than the worse of the two words', () => {
    const red = call({ findings: [finding({ outcome: 'unmet' })], verdict: 'no-go', open: false });
    expect(both(red, held, NAME).verdict).toBe('no-go');
  });

  it('is never called go while one of them is not', () => {
    const excused = call({ findings: [finding({ outcome: 'waived' })], verdict: 'pending', open: false });
    const present = call({ findings: [met, finding({ item: 'other' })] });
    expect(both(present, excused, NAME)).toMatchObject({ verdict: 'pending', open: false });
  });
});
