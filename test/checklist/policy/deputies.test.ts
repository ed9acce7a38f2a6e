import { describe, expect, it } from '@jest/globals';
import { extending, OWN, read, under } from './policies.ts';

const POLICY = `version: 1
roles:
  lead: { users: [octavia], deputies: { users: [rhea], after: 24h } }
items:
  leader: { title: The lead agrees, signoff: lead }
`;
const problems = (roles: string) => {
  const result = under(POLICY, extending(`roles: { ${roles} }\n${OWN}`));
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('the deputies of a role that a policy gives', () => {
  it('come with the role', () => {
    expect(read(under(POLICY)).roles['lead']).toEqual({
      id: 'lead',
      teams: [],
      users: ['octavia'],
      deputies: { teams: [], users: ['rhea'], after: '24h' },
    });
  });

  it.each([
    ['are not added to', 'lead: { users: [octavia], deputies: { users: [rhea, mallory], after: 24h } }'],
    ['wait no shorter', 'lead: { users: [octavia], deputies: { users: [rhea], after: 1h } }'],
    ['are not taken away', 'lead: { users: [octavia] }'],
  ])('%s by a checklist', (_what, roles) => {
    expect(problems(roles)).toEqual(['POLICY_LOCKED roles.lead']);
  });

  it('may be said again, and are not given to a role that has none', () => {
    expect(problems('lead: { deputies: { after: 24h, users: [rhea] }, users: [octavia] }')).toEqual([]);
    const plain = POLICY.replace(', deputies: { users: [rhea], after: 24h }', '');
    const own = extending(`roles: { lead: { users: [octavia], deputies: { users: [mallory], after: 24h } } }\n${OWN}`);
    expect(under(plain, own).ok).toBe(false);
  });

  it('are told with their mistakes where the policy is named', () => {
    const result = under(POLICY.replace('24h', '15d'));
    expect(result.ok ? [] : result.problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['NOT_ALLOWED 2']);
  });
});
