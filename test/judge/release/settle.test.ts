import { describe, expect, it } from '@jest/globals';
import { settledChange, settledUnconcerned } from '../../../src/judge/release/settle.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import type { Finding } from '../../../src/judge/roll-call.ts';
import { aChecklist, anItem, evidence } from '../../builders/checklist.ts';
import { aChange, afterMerge, elsewhere, head, later, merged, mergedAt, now } from '../../builders/facts.ts';
import { aHome, own, released, releaseFacts } from './scene.ts';
import { aFinding, facts, ready, settledAs, steps, unsigned } from './settled.ts';

/** It as it is settled where the facts are others. */
const settledWith = (over: Partial<Facts>) => settledChange(ready, { ...facts, ...over });

const atTouch = (updatedAt: string) => settledWith({ changes: [{ ...own, updatedAt }] })?.at;

describe('a merged change that was judged for an environment', () => {
  it('is settled as what it is, by the checklist that judged it', () => {
    expect(settledChange(ready, facts)).toEqual({
      number: 7,
      url: 'https://github.test/acme/shop/pull/7',
      title: 'Add vouchers',
      environment: 'production',
      head,
      merge: merged,
      tree: 'merge',
      at: now,
      verdict: 'go',
      checklist: 'f'.repeat(40),
      policies: [],
      open: [],
    });
  });

  it('names the policies that were read, and leaves out those that were not found', () => {
    const [checklist] = facts.config;
    if (checklist === undefined) throw new Error('the scene has a checklist');
    const lent = (oid: string) => ({ ...checklist, blob: { oid, text: '' } });
    const config = [checklist, lent('1'.repeat(40)), { ...checklist, blob: null }, lent('2'.repeat(40))];
    expect(settledWith({ config })).toMatchObject({
      checklist: 'f'.repeat(40),
      policies: ['1'.repeat(40), '2'.repeat(40)],
    });
  });

  it('names no checklist where the facts hold none, so that it is by no present one', () => {
    expect(settledWith({ config: [] })).toMatchObject({ checklist: null, policies: [] });
    const config = facts.config.map((one) => ({ ...one, blob: null }));
    expect(settledWith({ config })?.checklist).toBeNull();
  });

  it('names how far the ledger had come before it was read', () => {
    expect(settledWith({ heard: 12 })?.heard).toBe(12);
  });

  it('is found among several changes, whatever stands first', () => {
    const other = aChange({ number: 8, title: 'Other', merge: { commit: merged, at: mergedAt } });
    expect(settledWith({ changes: [other, own] })).toMatchObject({ number: 7, title: 'Add vouchers' });
  });
});

describe('what settles nothing', () => {
  it('is the gate of a merge', () => {
    expect(settledAs({ gate: { kind: 'merge' } })).toBeNull();
  });

  it('is a roll call by no checklist, or about no change', () => {
    expect(settledAs({ checklist: null })).toBeNull();
    expect(settledAs({ change: null })).toBeNull();
  });

  it('is a change that the facts do not hold', () => {
    expect(settledWith({ changes: [] })).toBeNull();
    expect(settledWith({ changes: [aChange({ number: 8, merge: own.merge })] })).toBeNull();
  });

  it('is a change that is not merged, even where it is said to have been', () => {
    expect(settledWith({ changes: [{ ...own, state: 'open' }] })).toBeNull();
    expect(settledWith({ changes: [{ ...own, state: 'closed' }] })).toBeNull();
    expect(settledWith({ changes: [{ ...own, merge: null }] })).toBeNull();
  });

  it('is a release: it is no change of another one', () => {
    const change = aHome();
    expect(settledChange(released({ change }), releaseFacts({ change }))).toBeNull();
  });

  it('is a commit that is not the merge', () => {
    expect(settledAs({ candidate: head })).toBeNull();
    expect(settledWith({ changes: [{ ...own, merge: { commit: elsewhere, at: mergedAt } }] })).toBeNull();
  });

  it('is a merge whose content was not read', () => {
    expect(settledWith({ commits: facts.commits.filter(({ oid }) => oid !== merged) })).toBeNull();
  });
});

describe('up to when a change was heard', () => {
  it('is the present where its last touch was not read', () => {
    expect(settledWith({ changes: [own] })?.at).toBe(now);
  });

  it('is its last touch where that is over', () => {
    expect(atTouch(afterMerge)).toBe(afterMerge);
    expect(atTouch('2026-11-20T14:59:58Z')).toBe('2026-11-20T14:59:58Z');
  });

  it('is the second before, where more of the same second may come yet', () => {
    expect(atTouch('2026-11-20T14:59:59Z')).toBe('2026-11-20T14:59:58.000Z');
    expect(atTouch('2026-11-20T14:59:58.001Z')).toBe('2026-11-20T14:59:57.001Z');
    expect(atTouch(now)).toBe('2026-11-20T14:59:59.000Z');
  });
});

describe('how a change is settled by its items', () => {
  it('is no-go where one of them is not met', () => {
    const unmet = aFinding({ outcome: 'unmet', code: 'CHECK_NOT_SUCCESSFUL', sentence: 'It failed.', next: steps });
    expect(settledAs({ findings: [aFinding(), unsigned, unmet] })).toMatchObject({
      verdict: 'no-go',
      open: [{ outcome: 'pending' }, { outcome: 'unmet' }],
    });
  });

  it('is pending where one waits or is not known, and says what and who can act', () => {
    expect(settledAs({ findings: [aFinding(), unsigned] })).toMatchObject({ verdict: 'pending' });
    const unknown = { ...unsigned, outcome: 'unknown' } as const;
    const settled = settledAs({ findings: [unknown] });
    expect(settled?.verdict).toBe('pending');
    expect(settled?.open).toEqual([
      {
        item: 'qa',
        title: 'QA agrees',
        outcome: 'unknown',
        code: 'SIGNOFF_MISSING',
        sentence: 'Nobody signed.',
        next: steps,
      },
    ]);
  });

  it('is go where one was proved and the others are excused', () => {
    const findings = [aFinding({ outcome: 'waived' }), aFinding(), aFinding({ outcome: 'later' })];
    expect(settledAs({ findings })).toMatchObject({ verdict: 'go', open: [] });
  });

  it('is none where nothing was proved: all are excused, or nothing applies', () => {
    const excused = [aFinding({ outcome: 'waived' }), aFinding({ outcome: 'later' })];
    expect(settledAs({ findings: excused })).toMatchObject({ verdict: 'none', open: [] });
    expect(settledAs({ findings: [aFinding({ outcome: 'not-applicable' })] })).toMatchObject({ verdict: 'none' });
    expect(settledAs({ findings: [] })).toMatchObject({ verdict: 'none', open: [] });
  });

  it('does not hear what is asked of the release', () => {
    const findings = [aFinding(), { ...unsigned, ask: 'release' as const }];
    expect(settledAs({ findings })).toMatchObject({ verdict: 'go', open: [] });
    expect(settledAs({ findings: [aFinding({ ask: 'release' })] })).toMatchObject({ verdict: 'none' });
    const items = [anItem('smoke', { ask: 'release', evidence: evidence.check('missing') }), anItem('tests')];
    const call = released({ base: 'm6', checklist: aChecklist({ items }) });
    expect(call.verdict).toBe('pending');
    expect(settledChange(call, facts)?.verdict).toBe('go');
  });
});

describe('until when a change is settled', () => {
  const lasts = (...findings: readonly Finding[]) => settledAs({ findings });

  it('is never said where time alone changes nothing', () => {
    expect(lasts(aFinding())).not.toHaveProperty('until');
  });

  it('is the first moment at which one of its items may stand otherwise', () => {
    expect(lasts(aFinding({ nextLook: later }), aFinding({ nextLook: mergedAt }))?.until).toBe(later);
    expect(lasts(aFinding({ nextLook: mergedAt }), aFinding({ nextLook: later }))?.until).toBe(later);
  });

  it('is not moved by what is asked of the release, nor by what does not apply', () => {
    const others = [
      aFinding({ ask: 'release', nextLook: later }),
      aFinding({ outcome: 'not-applicable', nextLook: later }),
    ];
    expect(lasts(...others, aFinding())).not.toHaveProperty('until');
    expect(lasts(...others, aFinding({ nextLook: mergedAt }))?.until).toBe(mergedAt);
  });
});

describe('a merged change that does not concern an environment', () => {
  it('is settled as none of its changes, with nothing open', () => {
    expect(settledUnconcerned(facts, 'staging')).toEqual({
      ...settledChange(ready, facts),
      environment: 'staging',
      verdict: 'none',
      unconcerned: true,
      open: [],
    });
  });

  it('is not settled without a checklist, which alone says what concerns it', () => {
    expect(settledUnconcerned({ ...facts, config: [] }, 'staging')).toBeNull();
  });

  it('is not settled where it is not merged, or there is no change', () => {
    const { subject } = facts;
    expect(settledUnconcerned({ ...facts, changes: [] }, 'staging')).toBeNull();
    expect(settledUnconcerned({ ...facts, changes: [{ ...own, state: 'open' }] }, 'staging')).toBeNull();
    expect(settledUnconcerned({ ...facts, subject: { ...subject, candidate: head } }, 'staging')).toBeNull();
  });
});

describe('what people said of a change', () => {
  const DAY = 86_400_000;
  const at = (days: number) => new Date(Date.parse(mergedAt) + days * DAY).toISOString();
  const settledOn = (days: number, kinds: readonly string[]) => {
    const call = { ...ready, findings: [aFinding({ kinds })] };
    return settledChange(call, { ...facts, now: at(days) })?.until;
  };

  it.each(['signoff', 'tick', 'review', 'attestation', 'codeowners'])(
    'by a %s holds for as long as the App looks at the change by itself, and then for a day each: whoever leaves a role takes it with them (T16)',
    (kind) => {
      expect(settledOn(0.5, [kind])).toBe(at(14));
      expect(settledOn(13.999, ['check', kind])).toBe(at(14));
      expect(settledOn(14, [kind])).toBe(at(15));
      expect(settledOn(20.5, [kind])).toBe(at(21));
    },
  );

  it('is nothing of what no person proves', () => {
    expect(settledOn(20.5, ['check', 'file'])).toBeUndefined();
    expect(settledOn(20.5, [])).toBeUndefined();
  });

  it('ends before that where an item says so', () => {
    const findings = [aFinding({ kinds: ['signoff'], nextLook: at(2) })];
    expect(settledChange({ ...ready, findings }, { ...facts, now: at(1) })?.until).toBe(at(2));
  });
});
