import { describe, expect, it } from '@jest/globals';
import { commandNeeds } from '../../src/commands/needs.ts';
import { needKey } from '../../src/evidence/need.ts';
import { aChecklist, aRole, anItem, evidence } from '../builders/checklist.ts';
import { aChange, aComment, later, someFacts, unlearnable } from '../builders/facts.ts';
import { ada, mallory, quinn } from '../builders/people.ts';
import type { ChangeFacts, Comment } from '../../src/evidence/facts.ts';

const checklist = aChecklist({
  roles: { qa: aRole('qa', { teams: ['acme/qa'], users: ['quinn'] }), ops: aRole('ops', { teams: ['acme/ops'] }) },
  items: [
    anItem('qa-check', { evidence: evidence.signoff('qa') }),
    anItem('backup', { evidence: evidence.signoff('ops') }),
  ],
});

function needs(comments: readonly Comment[], over: Partial<ChangeFacts> = {}): readonly string[] {
  return commandNeeds(checklist, someFacts({ change: aChange({ comments, ...over }) })).map(needKey);
}

describe('what must be read to understand the comments', () => {
  it('is nothing where nobody says anything, or only listed users do', () => {
    expect(needs([aComment({ author: mallory }), aComment({ author: quinn, text: '/signoff qa' })])).toStrictEqual([]);
  });

  it('is the membership of who signs or revokes, in the teams of that role alone, once', () => {
    expect(
      needs([
        aComment({ author: mallory, text: '/signoff qa' }),
        aComment({ author: mallory, text: '/revoke qa-check' }),
      ]),
    ).toStrictEqual(['team:acme/qa:mallory']);
  });

  it('is every team for who lifts the hold of another, and who pushed where that is not known', () => {
    const comments = [
      aComment({ author: ada, text: '/hold' }),
      aComment({ author: mallory, text: '/unhold', createdAt: later }),
    ];
    expect(needs(comments)).toStrictEqual(['team:acme/qa:mallory', 'team:acme/ops:mallory']);
    expect(needs(comments, { pushers: unlearnable('PUSHER_UNKNOWN') })).toContain('pushes:7');
  });

  it('is every team for who lifts the hold of another together with an own one', () => {
    const comments = [
      aComment({ author: mallory, text: '/hold' }),
      aComment({ author: ada, text: '/hold' }),
      aComment({ author: mallory, text: '/unhold', createdAt: later }),
    ];
    expect(needs(comments)).toStrictEqual(['team:acme/qa:mallory', 'team:acme/ops:mallory']);
  });

  it('is nothing for who lifts their own hold', () => {
    expect(
      needs([aComment({ author: ada, text: '/hold' }), aComment({ author: ada, text: '/unhold', createdAt: later })]),
    ).toStrictEqual([]);
  });
});
