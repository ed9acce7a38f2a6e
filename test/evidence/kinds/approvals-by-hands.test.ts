import { describe, expect, it } from '@jest/globals';
import type { Actor, ChangeFacts, Facts, Review } from '../../../src/evidence/facts.ts';
import { codeowners } from '../../../src/evidence/kinds/codeowners.ts';
import type { SeparationOfDuties } from '../../../src/evidence/kind.ts';
import { review } from '../../../src/evidence/kinds/review.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aChange, aCommit, aReview, head, known, opened, pins, readings, unlearnable } from '../../builders/facts.ts';
import { someFacts } from '../../builders/facts.ts';
import { aBot, ada, octavia, rhea } from '../../builders/people.ts';
import { aQuestion } from '../../builders/question.ts';
import { allowed, owners } from './owners.ts';

interface Case {
  readonly change?: Partial<ChangeFacts>;
  readonly reviews?: readonly Review[];
  readonly facts?: Partial<Facts>;
  readonly strict?: boolean;
  readonly duties?: SeparationOfDuties;
}

/** A change that a workflow opened with its own token: nobody of those who are named is its author. */
function asked({ change = {}, reviews = [aReview()], facts = {}, strict = false, duties = 'change' }: Case) {
  const bot = aBot('github-actions');
  const { readings: also = {}, ...over } = facts;
  const judged = aChange({ author: bot, commits: [aCommit()], pushers: known([ada]), reviews, ...change });
  return aQuestion({
    facts: someFacts({ change: judged, ...over, readings: { ...owners('* @rhea @otto @octavia'), ...also } }),
    environment: anEnvironment({ strict, separationOfDuties: duties }),
  });
}

const kinds = {
  review: (one: Case) => review.judge({ users: ['rhea', 'otto', 'octavia'], teams: [], count: 1 }, asked(one)),
  codeowners: (one: Case) => codeowners.judge(allowed, asked(one)),
};
const needs = {
  review: (one: Case) => review.needs({ users: [], teams: [], count: 1 }, asked(one)),
  codeowners: (one: Case) => codeowners.needs(allowed, asked(one)).filter(({ kind }) => kind !== 'file'),
};

const byRhea = { email: 'rhea@example.com', user: rhea };
const stranger = { email: 'x@example.com', user: null };
const parts: readonly (readonly [string, string, Case])[] = [
  ['wrote it', 'rhea wrote part of this change', { change: { commits: [aCommit({ authors: [byRhea] })] } }],
  [
    'is a co-author of it',
    'rhea wrote part of this change',
    { change: { commits: [aCommit({ authors: [{ email: 'ada@example.com', user: ada }, byRhea] })] } },
  ],
  ['committed it', 'rhea committed part of this change', { change: { commits: [aCommit({ committer: byRhea })] } }],
  ['pushed to it', 'rhea pushed to this change', { change: { pushers: known([ada, rhea]) } }],
  [
    'is remembered to have pushed to it',
    'rhea pushed to this change',
    { facts: { remembered: [...pins, { kind: 'push', change: 7, after: head, by: rhea, seenAt: opened }] } },
  ],
  [
    'was assigned to what a bot opened',
    'rhea was assigned to this change',
    { change: { timeline: [{ kind: 'assigned', at: opened, actor: ada, assignee: rhea }] } },
  ],
];

describe.each(['review', 'codeowners'] as const)('an approval for %s', (kind) => {
  const judged = kinds[kind];

  it.each(parts)('does not count from whoever %s, though a bot opened it (T7, T10, I7)', (_what, words, one) => {
    const answer = judged(one);
    expect(answer.outcome).toBe('pending');
    expect(answer.sentence).toContain(words);
    expect(judged({ ...one, reviews: [aReview(), aReview({ author: octavia })] })).toMatchObject({ outcome: 'met' });
  });

  it('counts from whoever had no hand in it, and that is all that is said', () => {
    expect(judged({})).toMatchObject({ outcome: 'met' });
    expect(judged({ reviews: [] }).sentence).not.toContain('this change)');
  });

  it('counts from whoever wrote it where duties are not separated, but from whoever opened it never (T7)', () => {
    for (const [, , one] of parts) expect(judged({ ...one, duties: 'off' })).toMatchObject({ outcome: 'met' });
    const answer = judged({ change: { author: rhea }, duties: 'off' });
    expect(answer.outcome).toBe('pending');
    expect(answer.sentence).not.toContain('rhea opened');
  });

  it('is separated over a whole range as over one change', () => {
    expect(judged({ duties: 'range', change: { pushers: known([rhea]) } })).toMatchObject({ outcome: 'pending' });
  });

  it('still stops it, whoever asks for changes', () => {
    const objection = aReview({ state: 'CHANGES_REQUESTED' });
    const reviews = [objection, aReview({ author: octavia })];
    expect(judged({ reviews, change: { pushers: known([ada, rhea]) } })).toMatchObject({
      outcome: 'unmet',
      code: 'REVIEW_CHANGES_REQUESTED',
    });
  });

  it('is unknown in a strict environment where not everybody is known who wrote or pushed it (T7)', () => {
    const untold = { commits: [aCommit({ authors: [stranger] })] };
    expect(judged({ change: untold, strict: true })).toMatchObject({
      outcome: 'unknown',
      code: 'SIGNOFF_AUTHORS_UNKNOWN',
      sentence: expect.stringMatching(/GitHub maps to no account, so it cannot be told who may not sign\.$/),
      next: [{ who: 'somebody who may push', how: expect.stringContaining('with e-mail addresses that GitHub knows') }],
    });
    const unpushed = { pushers: unlearnable('PUSHER_UNKNOWN', 'a fork') };
    expect(judged({ change: unpushed, strict: true })).toMatchObject({ outcome: 'unknown', code: 'PUSHER_UNKNOWN' });
  });

  it('is unknown elsewhere where GitHub does not tell who pushed it, whoever is said to have written it (T7, T8)', () => {
    const untold = { commits: [aCommit({ authors: [stranger] })] };
    const unpushed = { pushers: unlearnable('PUSHER_UNKNOWN', 'no check suite') };
    expect(judged({ change: untold })).toMatchObject({ outcome: 'met' });
    expect(judged({ change: unpushed })).toMatchObject({
      outcome: 'unknown',
      code: 'PUSHER_UNKNOWN',
      next: [{ who: 'somebody who may push', how: expect.stringContaining('from a new branch of this repository') }],
    });
    expect(judged({ change: { ...untold, ...unpushed } })).toMatchObject({ outcome: 'unknown' });
    expect(judged({ change: { ...untold, ...unpushed }, duties: 'off' })).toMatchObject({ outcome: 'met' });
  });

  it('is enough of a fork that a person proposed, where GitHub tells who wrote it, for it never tells who pushed there', () => {
    const fork = { crossRepository: true, author: ada, pushers: unlearnable('PUSHER_UNKNOWN', 'a fork') };
    const untold = { commits: [aCommit({ authors: [stranger] })] };
    expect(judged({ change: fork })).toMatchObject({ outcome: 'met' });
    expect(judged({ change: fork, strict: true })).toMatchObject({ outcome: 'unknown', code: 'PUSHER_UNKNOWN' });
    expect(judged({ change: { ...fork, ...untold } })).toMatchObject({ outcome: 'unknown' });
    expect(judged({ change: { ...fork, author: aBot('helper') } })).toMatchObject({ outcome: 'unknown' });
    expect(judged({ change: { ...fork, author: null } })).toMatchObject({ outcome: 'unknown' });
  });

  it('costs no request, but one for the log of the branch where the snapshot does not tell who pushed it', () => {
    const log = { kind: 'pushes', change: 7 };
    const unpushed = { pushers: unlearnable('PUSHER_UNKNOWN', 'no check suite') };
    const untold = { ...unpushed, commits: [aCommit({ authors: [stranger] })] };
    const fork = { ...unpushed, crossRepository: true, author: ada };
    expect(needs[kind]({})).toEqual([]);
    expect(needs[kind]({ strict: true })).toEqual([]);
    expect(needs[kind]({ change: fork })).toEqual([]);
    expect(needs[kind]({ change: unpushed })).toEqual([log]);
    expect(needs[kind]({ change: unpushed, duties: 'off' })).toEqual([]);
    expect(needs[kind]({ change: unpushed, strict: true })).toEqual([log]);
    expect(needs[kind]({ change: untold })).toEqual([log]);
    expect(needs[kind]({ change: untold, duties: 'off' })).toEqual([]);
    expect(needs[kind]({ change: untold, strict: true, reviews: [] })).toEqual([]);
    expect(needs[kind]({ change: { ...untold, author: rhea }, strict: true })).toEqual([]);
  });

  it('is told by that log', () => {
    const change = { pushers: unlearnable('PUSHER_UNKNOWN', 'no check suite') };
    const by = (actor: Actor) => readings([{ kind: 'pushes', change: 7 }, [{ after: head, at: opened, actor }]]);
    for (const strict of [true, false]) {
      expect(judged({ change, strict, facts: { readings: by(ada) } })).toMatchObject({ outcome: 'met' });
      expect(judged({ change, strict, facts: { readings: by(rhea) } })).toMatchObject({ outcome: 'pending' });
    }
  });
});

it('an approval by whoever opened the change is told as theirs (T7)', () => {
  expect(kinds.review({ change: { author: rhea } }).sentence).toBe(
    '0 of 1 approvals; the approval of rhea does not count here (rhea opened this change).',
  );
  const two = [aReview(), aReview({ author: octavia }), aReview({ author: null })];
  expect(kinds.review({ reviews: two, change: { pushers: known([ada, octavia, rhea]) } }).sentence).toBe(
    '0 of 1 approvals; the approval of rhea, octavia does not count here (rhea pushed to this change, octavia pushed to this change).',
  );
  expect(kinds.codeowners({ change: { pushers: known([rhea]) } }).sentence).toBe(
    'No owner of src/vouchers.ts other than the author has approved the present head (line 1 of CODEOWNERS); an approval by whoever had a hand in it does not count (rhea pushed to this change).',
  );
});
