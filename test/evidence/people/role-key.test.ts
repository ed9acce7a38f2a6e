import { describe, expect, it } from '@jest/globals';
import { roleKeySchema, roleSpecOf, unknownRole } from '../../../src/evidence/people/role-key.ts';
import { describeRole } from '../../../src/evidence/people/roles.ts';
import { aRole } from '../../builders/checklist.ts';

describe('a key that asks for a role', () => {
  it('is its name, or an object with it and nothing else', () => {
    const role = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$', description: 'Who.', examples: ['qa'] };
    expect(roleKeySchema({ description: 'A sign-off.', role: 'Who.', example: 'qa' })).toEqual({
      description: 'A sign-off.',
      anyOf: [role, { type: 'object', additionalProperties: false, required: ['role'], properties: { role } }],
    });
  });

  it('means the same both ways', () => {
    expect([roleSpecOf('qa'), roleSpecOf({ role: 'qa' })]).toEqual([{ role: 'qa' }, { role: 'qa' }]);
  });
});

describe('a role that the checklist does not define', () => {
  const mistake = (allowed: string) => [
    {
      code: 'UNKNOWN_ROLE',
      path: ['role'],
      seen: 'qb',
      allowed,
      next: 'Define "qb" under `roles`, or name one of them.',
    },
  ];

  it('is a mistake, with the roles that there are', () => {
    expect(unknownRole({ role: 'qb' }, { qa: aRole('qa'), ops: aRole('ops') })).toEqual(mistake('qa, ops'));
    expect(unknownRole({ role: 'qb' }, {})).toEqual(mistake('a role under `roles`; there is none yet'));
  });

  it('is none that every object has', () => {
    expect(unknownRole({ role: 'constructor' }, { qa: aRole('qa') })).toHaveLength(1);
    expect(unknownRole({ role: 'qa' }, { qa: aRole('qa') })).toEqual([]);
  });
});

describe('a role as people read it', () => {
  it('names everybody who may fill it', () => {
    expect(describeRole('qa', aRole('qa', { teams: ['acme/qa'], users: ['octocat'] }))).toBe(
      'the role qa (team acme/qa, octocat)',
    );
  });

  it('is its name alone where nobody fills it or the checklist does not define it', () => {
    expect([describeRole('qa', aRole('qa')), describeRole('qa', undefined)]).toEqual(['the role qa', 'the role qa']);
  });
});
