import { describe, expect, it } from '@jest/globals';
import type { Comment } from '../../src/evidence/facts.ts';
import { anEnvironment, aRole } from '../builders/checklist.ts';
import { later, said } from '../builders/facts.ts';
import { quinn } from '../builders/people.ts';
import { by, checklist, staged, standings } from './said.ts';

const roles = { ...checklist.roles, ops: aRole('ops', { users: ['quinn'] }) };
const both = { ...staged, roles };
const at = (createdAt: string, text: string): Comment => by(quinn, text, { createdAt });

describe('one person who holds two roles', () => {
  it('fills the one that was signed first, in whatever order GitHub tells the comments', () => {
    const [first, second] = [at(said, '/signoff ops in production'), at(later, '/signoff qa in production')];
    for (const comments of [
      [first, second],
      [second, first],
    ])
      expect(standings(comments, {}, {}, both).toSorted()).toEqual([
        'quinn backup production counts',
        'quinn qa-check production SIGNOFF_SECOND_ROLE',
      ]);
  });

  it('fills another one in another environment', () => {
    const comments = [at(said, '/signoff ops in production'), at(later, '/signoff qa in staging')];
    expect(standings(comments, {}, {}, both)).toEqual([
      'quinn backup production counts',
      'quinn qa-check staging counts',
    ]);
  });

  it('fills both where duties are not separated', () => {
    const environments = [anEnvironment({ separationOfDuties: 'off' }), anEnvironment({ name: 'staging' })];
    const comments = [at(said, '/signoff ops'), at(later, '/signoff qa')].map((one) => ({
      ...one,
      text: `${one.text} in production`,
    }));
    expect(standings(comments, {}, {}, { ...both, environments })).toEqual([
      'quinn backup production counts',
      'quinn qa-check production counts',
    ]);
  });
});
