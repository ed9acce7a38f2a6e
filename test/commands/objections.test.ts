import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { aRole } from '../builders/checklist.ts';
import { aReview, later, said } from '../builders/facts.ts';
import { octavia, quinn, rhea } from '../builders/people.ts';
import { checklist, withRoles } from './deputised.ts';
import { by, factsOf } from './said.ts';

describe('what is said against a change', () => {
  it('is gathered only where a role has deputies', () => {
    const comments = [by(quinn, '/hold in production -- wait'), by(octavia, '/revoke QA', { createdAt: later })];
    expect(interpret(checklist, factsOf(comments)).objections).toEqual([
      { by: quinn, at: said, environment: 'production', target: null, stands: true },
      { by: octavia, at: later, environment: null, target: 'qa', stands: false },
    ]);
    const plain = withRoles({ qa: aRole('qa', { users: ['quinn'] }) });
    expect(Object.keys(interpret(plain, factsOf(comments)))).not.toContain('objections');
  });

  it('names nobody who is gone, nor who only approved', () => {
    expect(interpret(checklist, factsOf([by(null, '/hold')])).objections).toEqual([]);
    const reviews = [aReview({ author: quinn }), aReview({ author: rhea, state: 'COMMENTED' })];
    expect(interpret(checklist, factsOf([], { reviews })).objections).toEqual([]);
  });

  it('is of everything where it could not be read what was meant', () => {
    expect(interpret(checklist, factsOf([by(quinn, '- /revoke everything')])).objections).toEqual([
      { by: quinn, at: said, environment: null, target: null, stands: false },
    ]);
  });
});
