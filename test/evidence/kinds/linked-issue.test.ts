import { describe, expect, it } from '@jest/globals';
import { linkedIssue } from '../../../src/evidence/kinds/linked-issue.ts';
import type { LinkedIssueSpec } from '../../../src/evidence/kinds/linked-issue.ts';
import type { LinkedIssue } from '../../../src/evidence/linked-issues.ts';
import { aChange, afterMerge, later, mergedAt, now, readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';

const need = { kind: 'linked-issues', change: 7 } as const;
const anyIssue: LinkedIssueSpec = { state: null, labels: [] };

function anIssue(over: Partial<LinkedIssue> = {}): LinkedIssue {
  return { repository: 'acme/shop', number: 5, state: 'open', closedAt: null, labels: [], ...over };
}

const closed = (closedAt = later) => anIssue({ state: 'closed', closedAt });

function judged(spec: LinkedIssueSpec, issues: readonly LinkedIssue[], change = aChange()) {
  const facts = someFacts({ change, readings: readings([need, issues]) });
  return linkedIssue.judge(spec, aQuestion({ facts }));
}

describe('a linked issue', () => {
  it('is met by any issue of the repository where nothing more is asked', () => {
    expect(judged(anyIssue, [anIssue({ labels: ['bug', 'cart'] })])).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: 'The change is linked to #5 (open, bug, cart).',
      next: [],
      facts: [{ what: 'linked: #5 (open, bug, cart)', source: 'test', observer: 'test', at: now }],
    });
    expect(judged(anyIssue, [closed()])).toMatchObject({
      outcome: 'met',
      sentence: expect.stringContaining('#5 (closed)'),
    });
  });

  it('is asked for where there is none', () => {
    expect(judged(anyIssue, [])).toEqual({
      outcome: 'pending',
      code: 'LINKED_ISSUE_MISSING',
      sentence: 'The change is linked to no issue.',
      next: [
        {
          who: 'the author of the change',
          how: 'writes `Closes #NUMBER` into its description, for an issue, or links one by hand',
        },
      ],
      facts: [],
    });
  });

  it('may belong to another repository of the same owner, whose name is not told', () => {
    const elsewhere = anIssue({ repository: 'ACME/secret', labels: ['merger'] });
    const found = judged(anyIssue, [elsewhere]);
    expect(found).toMatchObject({
      outcome: 'met',
      sentence: 'The change is linked to an issue of another repository (open).',
    });
    expect(JSON.stringify([found, judged({ state: 'closed', labels: [] }, [elsewhere])])).not.toMatch(/secret|merger/);
    expect(judged({ state: null, labels: ['merger'] }, [elsewhere])).toMatchObject({ outcome: 'met' });
  });

  it('does not count where another owner has it', () => {
    expect(
      judged(anyIssue, [anIssue({ repository: 'acme-evil/shop' }), anIssue({ repository: 'mallory/shop' })]),
    ).toMatchObject({
      outcome: 'pending',
      code: 'LINKED_ISSUE_MISSING',
      sentence: 'The change is linked to no issue. 2 of other owners do not count.',
      facts: [],
    });
  });

  it('must stand as asked', () => {
    expect(judged({ state: 'open', labels: [] }, [closed()])).toMatchObject({
      outcome: 'pending',
      code: 'LINKED_ISSUE_UNFIT',
      sentence: 'The change is linked to #5 (closed), but an open issue is asked.',
      next: [{ how: expect.stringContaining('for an open issue, or') }],
      facts: [{ what: 'linked: #5 (closed)' }],
    });
    expect(judged({ state: 'closed', labels: [] }, [anIssue(), anIssue({ number: 6 })])).toMatchObject({
      outcome: 'pending',
      sentence: 'The change is linked to #5 (open), #6 (open), but a closed issue is asked.',
    });
    expect(judged({ state: 'closed', labels: [] }, [closed()])).toMatchObject({ outcome: 'met' });
    expect(judged({ state: 'open', labels: [] }, [closed(), anIssue({ number: 6 })])).toMatchObject({
      outcome: 'met',
      sentence: expect.stringContaining('#6'),
      facts: [{}, {}],
    });
  });

  it('was open when the merge itself closed it, and not when it was closed before', () => {
    const change = aChange({ merge: { commit: 'c'.repeat(40), at: mergedAt } });
    const open: LinkedIssueSpec = { state: 'open', labels: [] };
    expect(judged(open, [closed(mergedAt)], change)).toMatchObject({ outcome: 'met' });
    expect(judged(open, [closed(afterMerge)], change)).toMatchObject({ outcome: 'met' });
    expect(judged(open, [closed(later)], change)).toMatchObject({ code: 'LINKED_ISSUE_UNFIT' });
    expect(judged(open, [{ ...closed(), closedAt: null }], change)).toMatchObject({ code: 'LINKED_ISSUE_UNFIT' });
    expect(judged(open, [closed(afterMerge)])).toMatchObject({ code: 'LINKED_ISSUE_UNFIT' });
  });

  it('must carry one of the labels, whatever their case, and stand as asked besides', () => {
    const spec: LinkedIssueSpec = { state: 'open', labels: ['Change-Request', 'hotfix'] };
    expect(judged(spec, [anIssue({ labels: ['x', 'HOTFIX'] })])).toMatchObject({ outcome: 'met' });
    expect(judged(spec, [anIssue({ labels: ['hot'] }), { ...closed(), labels: ['hotfix'] }])).toMatchObject({
      outcome: 'pending',
      code: 'LINKED_ISSUE_UNFIT',
      sentence:
        'The change is linked to #5 (open, hot), #5 (closed, hotfix), but an open issue labelled Change-Request or hotfix is asked.',
    });
    expect(judged({ state: null, labels: ['a'] }, [anIssue()])).toMatchObject({
      sentence: 'The change is linked to #5 (open), but an issue labelled a is asked.',
    });
  });

  it('is unknown where it could not be read', () => {
    const facts = someFacts({ readings: readings([need, unlearnable('API_UNAVAILABLE')]) });
    expect(linkedIssue.judge(anyIssue, aQuestion({ facts }))).toMatchObject({
      outcome: 'unknown',
      code: 'API_UNAVAILABLE',
      sentence: 'Which issues the change is linked to could not be learnt: not told.',
    });
    expect(linkedIssue.judge(anyIssue, aQuestion())).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
  });

  it('needs the issues of the change, and nobody who signs', () => {
    expect(linkedIssue.needs(anyIssue, aQuestion())).toEqual([need]);
    expect(linkedIssue.signers(anyIssue)).toEqual([]);
    expect(linkedIssue.mistakes(anyIssue, {})).toEqual([]);
    expect(linkedIssue.ask).toBe('change');
  });

  it('is spelt out', () => {
    expect(linkedIssue.normalise({})).toEqual(anyIssue);
    expect(linkedIssue.normalise({ state: 'open', labels: ['a'] })).toEqual({ state: 'open', labels: ['a'] });
  });
});
