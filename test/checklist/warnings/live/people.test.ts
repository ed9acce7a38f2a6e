import { describe, expect, it } from '@jest/globals';
import { accountWarnings, withMembers } from '../../../../src/checklist/warnings/live/people.ts';
import type { AccountAccess, LiveFacts, Looked } from '../../../../src/checklist/warnings/live/live-facts.ts';
import { aChecklist, aRole } from '../../../builders/checklist.ts';

type Known = Pick<LiveFacts, 'accounts' | 'teams'>;

const forbidden = (what: string) => ({ known: false, why: `API_FORBIDDEN: ${what}` }) as const;
const accountsOf = (accounts: Readonly<Record<string, Looked<AccountAccess>>>) => new Map(Object.entries(accounts));
const teamsOf = (teams: Readonly<Record<string, Looked<readonly string[] | null>>>) => new Map(Object.entries(teams));
const people = (teams: Known['teams'], accounts: Known['accounts'] = new Map()): Known => ({ accounts, teams });
const checklist = (role: Parameters<typeof aRole>[1]) => aChecklist({ roles: { qa: aRole('qa', role) } });
const toldOf = (role: Parameters<typeof aRole>[1], facts: Known) =>
  accountWarnings(checklist(role), facts).map(({ at, message, seen }) => `${at.join('.')}: ${message} | ${seen}`);
const membersOf = (role: Parameters<typeof aRole>[1], facts: Known) => withMembers(checklist(role), facts).roles['qa'];

describe('accounts and teams that could not be looked up', () => {
  it('are told once for each reason, by the first that it kept from being read', () => {
    const accounts = accountsOf({
      a: forbidden('GET a'),
      b: forbidden('GET b'),
      c: { known: false, why: 'API_UNAVAILABLE: no answer' },
    });
    expect(toldOf({ users: ['a', 'b', 'c', 'd'] }, people(new Map(), accounts))).toEqual([
      'roles.qa.users.0: the account and 1 more could not be looked up | "a": API_FORBIDDEN: GET a',
      'roles.qa.users.2: the account could not be looked up | "c": API_UNAVAILABLE: no answer',
      'roles.qa.users.3: the account could not be looked up | "d": it was not asked about',
    ]);
  });

  it('are not taken for names that there are', () => {
    const teams = teamsOf({
      'acme/qq': forbidden('GET members'),
      'acme/qb': { known: true, value: null },
      'acme/qa': { known: true, value: null },
    });
    const [, missing] = accountWarnings(checklist({ teams: ['acme/qa', 'acme/qb'] }), people(teams));
    expect(missing?.next).toMatch(/^Write the team/);
  });
});

describe('a role with the members of its teams', () => {
  const team = { known: true, value: ['olga', 'quinn'] } as const;

  it('has those who may comment, each once, members by number alone', () => {
    const accounts = accountsOf({
      quinn: { known: true, value: 'some' },
      gone: { known: true, value: null },
      unread: forbidden('GET unread'),
    });
    expect(
      membersOf(
        { teams: ['Acme/QA'], users: ['Quinn', 'gone', 'unread', 'other'] },
        people(teamsOf({ 'acme/qa': team }), accounts),
      ),
    ).toEqual({ id: 'qa', teams: [], users: ['Quinn', 'unread', 'other', 'member 1 of acme/qa'] });
  });

  it('keeps a team that could not be looked up, and loses one that is not there', () => {
    const teams = teamsOf({
      'acme/unread': forbidden('GET members'),
      'acme/gone': { known: true, value: null },
    });
    expect(membersOf({ teams: ['acme/unread', 'acme/gone', 'acme/other'] }, people(teams))).toEqual({
      id: 'qa',
      teams: ['acme/unread', 'acme/other'],
      users: [],
    });
  });
});
