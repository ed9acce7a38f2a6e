import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { deputyMistakes } from '../../src/checklist/problems/deputy-mistakes.ts';
import { aRole } from '../builders/checklist.ts';

const text = (role: string) => `version: 1
roles: { qa: ${role} }
environments: { production: { enforce: block } }
items: { quality: { title: QA agrees, signoff: qa } }
`;
const read = (role: string) => {
  const result = parseChecklist(text(role), 'holdpoint.yml');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.checklist;
};

describe('the deputies of a role', () => {
  it('are read with what the file leaves out, and are none where it names none', () => {
    expect(read('{ users: [quinn], deputies: { users: [rhea], after: 24h } }').roles['qa']).toEqual({
      id: 'qa',
      teams: [],
      users: ['quinn'],
      deputies: { teams: [], users: ['rhea'], after: '24h' },
    });
    expect(read('{ users: [quinn] }').roles['qa']).not.toHaveProperty('deputies');
  });

  it('void no sign-off when they change, as little as those who hold the role', () => {
    const [one, other] = ['24h', '2h'].map((after) =>
      read(`{ users: [quinn], deputies: { users: [rhea], after: ${after} } }`),
    );
    expect(one?.items[0]?.wording).toBe(other?.items[0]?.wording);
  });
});

describe('what is wrong with deputies', () => {
  const codes = (
    after: string,
    over: { readonly users?: readonly string[]; readonly teams?: readonly string[] } = {},
  ) => {
    const deputies = { users: ['rhea'], teams: [], after };
    const value = aRole('qa', { users: ['quinn'], ...over, deputies });
    return deputyMistakes({ roles: [{ name: 'qa', value }] }).map(({ code, at }) => `${code} ${at.join('.')}`);
  };

  it.each(['1h', '60m', '24h', '14d', '336h'])('is nothing about %s', (after) => {
    expect(codes(after)).toEqual([]);
  });

  it.each(['59m', '15d', '337h', 'soon'])('is that they wait %s', (after) => {
    expect(codes(after)).toEqual(['NOT_ALLOWED roles.qa.deputies.after']);
  });

  it('is that nobody holds the role, or nobody is one', () => {
    expect(codes('24h', { users: [] })).toEqual(['EMPTY_ROLE roles.qa']);
    expect(codes('24h', { users: [], teams: ['acme/qa'] })).toEqual([]);
    const empty = aRole('qa', { users: ['quinn'], deputies: { users: [], teams: [], after: '24h' } });
    const teamed = aRole('qa', { users: ['quinn'], deputies: { users: [], teams: ['acme/night'], after: '24h' } });
    expect(deputyMistakes({ roles: [{ name: 'qa', value: empty }] })).toMatchObject([
      { code: 'EMPTY_ROLE', at: ['roles', 'qa', 'deputies'] },
    ]);
    expect(deputyMistakes({ roles: [{ name: 'qa', value: teamed }] })).toEqual([]);
  });

  it('is nothing about a role without them, or one that cannot be read', () => {
    expect(
      deputyMistakes({
        roles: [
          { name: 'qa', value: aRole('qa') },
          { name: 'ops', value: null },
        ],
      }),
    ).toEqual([]);
  });
});
