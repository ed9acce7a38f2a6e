import { describe, expect, it } from '@jest/globals';
import { review } from '../../../src/evidence/kinds/review.ts';
import type { ReviewSpec } from '../../../src/evidence/kinds/review.ts';
import type { Facts, Review } from '../../../src/evidence/facts.ts';
import {
  aChange,
  alone,
  aPinnedTeam,
  aReview,
  earlier,
  membership,
  readings,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { aBot, ada, aPerson, mallory, octavia, otto, quinn, rhea } from '../../builders/people.ts';
import { aQuestion } from '../../builders/question.ts';

const one: ReviewSpec = { users: [], teams: [], count: 1 };
const backend: ReviewSpec = { users: [], teams: ['acme/backend'], count: 1 };

function question(reviews: readonly Review[], over: Partial<Facts> = {}) {
  return aQuestion({ facts: someFacts({ change: aChange({ reviews }), ...over }) });
}

function judged(spec: ReviewSpec, reviews: readonly Review[], over: Partial<Facts> = {}) {
  return review.judge(spec, question(reviews, over));
}

describe('a review by anybody with push access', () => {
  it('is met by an approval of the head', () => {
    expect(judged(one, [aReview()])).toMatchObject({ outcome: 'met', code: 'MET', sentence: 'Approved by rhea.' });
  });

  it('is pending without any approval', () => {
    expect(judged(one, [])).toMatchObject({ outcome: 'pending', code: 'REVIEW_MISSING' });
  });

  it.each(['COMMENTED', 'DISMISSED', 'PENDING'] as const)('is not met by a review that is %s (T23)', (state) => {
    expect(judged(one, [aReview({ state })])).toMatchObject({ outcome: 'pending', code: 'REVIEW_MISSING' });
  });

  it('is not met by an approval of an earlier commit, nor of one that is gone (T23)', () => {
    expect(judged(one, [aReview({ commit: earlier })])).toMatchObject({ outcome: 'pending', code: 'REVIEW_STALE' });
    expect(judged(one, [aReview({ commit: null })])).toMatchObject({ outcome: 'pending', code: 'REVIEW_STALE' });
  });

  it('is not met by an outsider (T24)', () => {
    const answer = judged(one, [aReview({ author: mallory, canPush: false })]);
    expect(answer).toMatchObject({ outcome: 'pending', code: 'REVIEW_MISSING' });
    expect(answer.sentence).toContain('the approval of mallory does not count');
  });

  it('is not met by a bot, nor by a deleted account (T10)', () => {
    expect(judged(one, [aReview({ author: aBot('github-actions') })])).toMatchObject({ outcome: 'pending' });
    expect(judged(one, [aReview({ author: null })])).toMatchObject({ outcome: 'pending' });
  });

  it('is not met by the author of the change, whatever the login looks like now (T7)', () => {
    expect(judged(one, [aReview({ author: { ...ada, login: 'ada-renamed' } })])).toMatchObject({ outcome: 'pending' });
  });

  it('counts a person once, whatever the case of the login (T11)', () => {
    const twice = [aReview(), aReview({ author: { ...rhea, login: 'Rhea' } })];
    expect(judged({ ...one, count: 2 }, twice)).toMatchObject({ outcome: 'pending', code: 'REVIEW_MISSING' });
    expect(judged({ ...one, count: 2 }, [aReview(), aReview({ author: quinn })])).toMatchObject({ outcome: 'met' });
  });

  it('is unmet while somebody who counts asks for changes, whatever others approved', () => {
    const answer = judged(one, [aReview(), aReview({ author: quinn, state: 'CHANGES_REQUESTED', commit: earlier })]);
    expect(answer).toMatchObject({
      outcome: 'unmet',
      code: 'REVIEW_CHANGES_REQUESTED',
      sentence: 'quinn asks for changes.',
    });
  });

  it('is unmet while somebody whose account is gone asks for changes: it is not taken for absent', () => {
    expect(judged(one, [aReview(), aReview({ author: null, state: 'CHANGES_REQUESTED' })])).toMatchObject({
      outcome: 'unmet',
    });
  });

  it('does not let an outsider stop it', () => {
    const noise = aReview({ author: mallory, canPush: false, state: 'CHANGES_REQUESTED' });
    expect(judged(one, [aReview(), noise])).toMatchObject({ outcome: 'met' });
  });

  it('needs nothing beside the snapshot', () => {
    expect(review.needs(one, question([aReview()]))).toEqual([]);
  });
});

describe('a review by named people and teams', () => {
  it('is met by a named person, ASCII case aside', () => {
    expect(judged({ ...one, users: ['RHEA'] }, [aReview({ canPush: false })])).toMatchObject({ outcome: 'met' });
  });

  it('is not met by a login that only looks alike (T26)', () => {
    expect(judged({ ...one, users: ['Kim'] }, [aReview({ author: aPerson('\u212Aim') })])).toMatchObject({
      outcome: 'pending',
    });
  });

  it('is not met by somebody else who may push (T24)', () => {
    expect(judged({ ...one, users: ['quinn'] }, [aReview()])).toMatchObject({
      outcome: 'pending',
      code: 'REVIEW_MISSING',
    });
  });

  it('is met by an active member of a named team', () => {
    expect(judged(backend, [aReview()], { readings: membership('acme/backend', 'rhea') })).toMatchObject({
      outcome: 'met',
    });
  });

  it('is met on behalf of the team, where names are held to no ids', () => {
    expect(judged(backend, [aReview({ onBehalfOf: ['Acme/Backend'] })], { reader: alone })).toMatchObject({
      outcome: 'met',
    });
    expect(judged(backend, [aReview({ onBehalfOf: ['acme/frontend'] })], { reader: alone })).toMatchObject({
      outcome: 'unknown',
    });
  });

  it('is not met on behalf of a team that only has the name, where the App knows which is meant (T19)', () => {
    const approval = aReview({ onBehalfOf: ['acme/backend'] });
    const member = { readings: membership('acme/backend', 'rhea') };
    expect(judged(backend, [approval])).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    expect(judged(backend, [approval], member)).toMatchObject({ outcome: 'met' });
    const other = { remembered: [aPinnedTeam('acme/backend', { id: 999 })] };
    expect(judged(backend, [approval], { ...member, ...other })).toMatchObject({
      outcome: 'unknown',
      code: 'IDENTITY_CHANGED',
    });
  });

  it('is stopped on behalf of the team in any case', () => {
    const asks = aReview({ author: otto, state: 'CHANGES_REQUESTED', onBehalfOf: ['acme/backend'] });
    expect(judged(backend, [asks])).toMatchObject({ outcome: 'unmet', sentence: 'otto asks for changes.' });
    expect(judged(backend, [asks], { reader: alone })).toMatchObject({ outcome: 'unmet' });
  });

  it.each(['pending', 'none'] as const)('is not met by a membership that is %s (T18)', (state) => {
    const facts = { readings: membership('acme/backend', 'rhea', state) };
    expect(judged(backend, [aReview()], facts)).toMatchObject({ outcome: 'pending', code: 'REVIEW_MISSING' });
  });

  it('is unknown where the team cannot be read, or was not', () => {
    const unread = readings([{ kind: 'team', team: 'acme/backend', login: 'rhea' }, unlearnable('TEAM_UNREADABLE')]);
    expect(judged(backend, [aReview()], { readings: unread })).toMatchObject({
      outcome: 'unknown',
      code: 'TEAM_UNREADABLE',
    });
    expect(judged(backend, [aReview()])).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
  });

  it('is unknown where it cannot be told whether somebody who asks for changes counts', () => {
    const asks = aReview({ author: otto, state: 'CHANGES_REQUESTED' });
    const answer = judged(backend, [aReview(), asks], { readings: membership('acme/backend', 'rhea') });
    expect(answer).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
  });

  it('asks for the memberships of reviewers who decide something, and of nobody else', () => {
    const reviews = [
      aReview(),
      aReview({ author: otto, state: 'CHANGES_REQUESTED' }),
      aReview({ author: mallory, commit: earlier }),
      aReview({ author: quinn, onBehalfOf: ['acme/backend'] }),
      aReview({ author: octavia, state: 'CHANGES_REQUESTED', onBehalfOf: ['acme/backend'] }),
      aReview({ author: aBot('renovate') }),
    ];
    const asked = (login: string) => ({ kind: 'team', team: 'acme/backend', login });
    expect(review.needs(backend, question(reviews))).toEqual([asked('rhea'), asked('otto'), asked('quinn')]);
    expect(review.needs(backend, question(reviews, { reader: alone }))).toEqual([asked('rhea'), asked('otto')]);
  });
});

describe('what the checklist may say about a review', () => {
  it('sorts people from teams, and asks for one approval unless it says otherwise', () => {
    expect(review.normalise({})).toEqual(one);
    expect(review.normalise({ from: ['acme/backend', 'rhea'], count: 2 })).toEqual({
      users: ['rhea'],
      teams: ['acme/backend'],
      count: 2,
    });
  });

  it('refuses a count that the named people can never reach', () => {
    expect(review.mistakes({ users: ['rhea', 'Rhea'], teams: [], count: 2 }, {})).toMatchObject([
      { code: 'NOBODY_COUNTS', seen: '2' },
    ]);
    expect(review.mistakes({ users: ['rhea'], teams: ['acme/backend'], count: 2 }, {})).toEqual([]);
    expect(review.mistakes(one, {})).toEqual([]);
  });
});
