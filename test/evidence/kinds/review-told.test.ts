import { describe, expect, it } from '@jest/globals';
import type { Review } from '../../../src/evidence/facts.ts';
import { review } from '../../../src/evidence/kinds/review.ts';
import type { ReviewSpec } from '../../../src/evidence/kinds/review.ts';
import { aChange, aReview, earlier, readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { mallory, otto, quinn, rhea } from '../../builders/people.ts';
import { aQuestion } from '../../builders/question.ts';

const one: ReviewSpec = { users: [], teams: [], count: 1 };
const two: ReviewSpec = { ...one, count: 2 };
const named: ReviewSpec = { users: ['otto', 'quinn'], teams: ['acme/backend'], count: 1 };

function judged(spec: ReviewSpec, reviews: readonly Review[], given = readings()) {
  return review.judge(spec, aQuestion({ facts: someFacts({ change: aChange({ reviews }), readings: given }) }));
}

describe('what is said of reviews', () => {
  it('names who can act next, and how', () => {
    expect(judged(one, []).next).toEqual([
      {
        who: 'somebody with push access other than the author',
        how: expect.stringMatching(/^approves the present head [0-9a-f]{7}$/),
      },
    ]);
    expect(judged(named, []).next).toMatchObject([{ who: 'team acme/backend, otto, quinn' }]);
  });

  it('counts what there is and names whose approval does not count', () => {
    expect(judged(one, []).sentence).toBe('0 of 1 approvals.');
    const outsiders = [mallory, otto].map((author) => aReview({ author, canPush: false }));
    expect(judged(two, [aReview(), ...outsiders])).toMatchObject({
      sentence: '1 of 2 approvals; the approval of mallory, otto does not count here.',
      facts: [{ what: 'approved by rhea' }],
    });
    expect(judged(two, [aReview(), aReview({ author: null })]).sentence).toBe('1 of 2 approvals.');
  });

  it('names everybody who approved, with what was seen', () => {
    expect(judged(two, [aReview(), aReview({ author: quinn })])).toMatchObject({
      sentence: 'Approved by rhea, quinn.',
      facts: [{ what: 'approved by rhea' }, { what: 'approved by quinn' }],
    });
  });

  it('names who approved an earlier commit, where that would count', () => {
    const stale = (over: Partial<Review>) =>
      judged(two, [aReview({ author: quinn }), aReview({ commit: earlier, ...over })]);
    expect(stale({})).toMatchObject({
      code: 'REVIEW_STALE',
      sentence: '1 of 2 approvals: rhea approved an earlier commit than the present head.',
      next: [{ who: 'somebody with push access other than the author' }],
      facts: [{ what: 'approved by quinn' }],
    });
    expect(stale({ canPush: false }).code).toBe('REVIEW_MISSING');
  });

  it('names who asks for changes, and what ends that', () => {
    expect(judged(one, [aReview({ state: 'CHANGES_REQUESTED' })])).toMatchObject({
      sentence: 'rhea asks for changes.',
      next: [{ who: 'rhea', how: 'approves, or somebody entitled dismisses the review' }],
      facts: [{ what: 'changes requested by rhea' }],
    });
    expect(judged(one, [aReview({ author: null, state: 'CHANGES_REQUESTED' })]).sentence).toBe(
      'Somebody whose account is gone asks for changes.',
    );
  });

  it('says of an approval that nobody can weigh whose it is', () => {
    const unread = readings([{ kind: 'team', team: 'acme/backend', login: 'rhea' }, unlearnable('API_FORBIDDEN')]);
    const answer = judged(named, [aReview()], unread);
    expect(answer.outcome).toBe('unknown');
    expect(answer.sentence).toContain('Whether the approval of rhea counts');
  });

  it('asks nothing of GitHub where a review decides nothing, and takes a name for the person whatever its case', () => {
    expect(judged(named, [aReview({ author: { ...otto, login: 'OTTO' } })]).outcome).toBe('met');
    const facts = someFacts({
      change: aChange({ reviews: [aReview({ state: 'COMMENTED' }), aReview({ commit: earlier })] }),
    });
    expect(review.needs(named, aQuestion({ facts }))).toEqual([]);
  });

  it('is not signed by anybody', () => {
    expect(review.signers(one)).toEqual([]);
    expect(review.mistakes({ users: ['a', 'A'], teams: [], count: 2 }, {})).toMatchObject([
      { code: 'NOBODY_COUNTS', allowed: 'at most 1, because `from` names 1 people and no team' },
    ]);
  });
});

describe('an approval that lapses', () => {
  const at = (submittedAt: string, author = rhea) => aReview({ author, submittedAt });
  const told = (spec: ReviewSpec, ...reviews: readonly Review[]) => judged({ ...spec, maxAge: '1h' }, reviews).sentence;

  it('is told as the one that decides', () => {
    expect(told(one, at('2026-01-01T00:00:00Z'))).toContain('The newest approval was given');
    expect(told(two, at('2026-01-01T00:00:00Z'), at('2026-01-02T00:00:00Z', quinn))).toContain(
      'The oldest of the 2 newest approvals was given',
    );
  });
});
