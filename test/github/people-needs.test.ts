import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';
import { shop } from './shop.ts';
import { answer, refusal } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';
import type { Handler } from './stand-in.ts';
import { withLedger } from './with-ledger.ts';

describe('a membership', () => {
  const team: Need = { kind: 'team', team: 'acme/qa', login: 'Quinn' };
  const key = 'team:acme/qa:quinn';
  const membership = '/memberships/';
  const refuse = (status: number): never => {
    throw refusal(status, status === 404 ? 'Not Found' : 'Resource not accessible by integration');
  };

  it.each(['active', 'pending'])('is %s when GitHub says so', async (state) => {
    const { readings, seen } = await reading(shop(), [team], () => answer({ state, role: 'member', url: 'x' }));
    expect(readings[key]).toMatchObject({ known: true, value: { state } });
    expect(seen.map(({ parameters }) => [parameters['org'], parameters['team'], parameters['login']])).toStrictEqual([
      ['acme', 'qa', 'Quinn'],
    ]);
  });

  it('is none when the team can be seen and the person is not in it', async () => {
    const rest: Handler = ({ route }) => (route.includes(membership) ? refuse(404) : answer({ id: 5, slug: 'qa' }));
    const { readings } = await reading(shop(), [team], rest);
    expect(readings[key]).toMatchObject({ known: true, value: { state: 'none' } });
  });

  it.each([
    ['https://api.github.com/organizations/3/team/5/memberships/Quinn'],
    ['https://api.github.com/teams/5/memberships/Quinn'],
  ])('names the team that GitHub means by its id, as its address tells: %s (T19)', async (url) => {
    const { readings, seen } = await reading(shop(), [team], () => answer({ state: 'active', url }), withLedger);
    expect(readings[key]).toMatchObject({ known: true, value: { state: 'active', teamId: 5 } });
    expect(seen).toHaveLength(1);
  });

  it('asks the team for its id where the address does not tell and names are pinned, and there alone (T19)', async () => {
    const rest: Handler = ({ route }) =>
      route.includes(membership) ? answer({ state: 'active', url: 'x' }) : answer({ id: 5, slug: 'qa' });
    const pinned = await reading(shop(), [team], rest, withLedger);
    expect(pinned.readings[key]).toMatchObject({ known: true, value: { state: 'active', teamId: 5 } });
    const alone = await reading(shop(), [team], rest);
    expect(alone.readings[key]).toMatchObject({ known: true, value: { state: 'active' } });
    expect(alone.seen).toHaveLength(1);
  });

  it.each([
    ['the team cannot be seen', () => refuse(404), 'TEAM_UNREADABLE'],
    ['the token may not read the organisation', () => refuse(403), 'TEAM_UNREADABLE'],
    ['GitHub fails', () => refuse(502), 'API_UNAVAILABLE'],
    ['GitHub writes a state that is not known', () => answer({ state: 'dreaming' }), 'API_PARTIAL'],
    ['GitHub sends a page for people', () => answer('<html>'), 'API_PARTIAL'],
  ])('is unlearnable when %s, never none', async (_case, rest, code) => {
    const { readings } = await reading(shop(), [team], rest);
    expect(readings[key]).toMatchObject({ unlearnable: true, code });
  });

  it('is unlearnable for what is no team, without asking', async () => {
    const { readings, seen } = await reading(shop(), [{ kind: 'team', team: 'qa', login: 'quinn' }]);
    expect(readings['team:qa:quinn']).toMatchObject({ unlearnable: true, code: 'TEAM_UNREADABLE' });
    expect(seen).toHaveLength(0);
  });

  it('asks once whether a team can be seen, for however many people', async () => {
    const rest: Handler = ({ route }) => (route.includes(membership) ? refuse(404) : answer({ id: 5, slug: 'qa' }));
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((login): Need => ({ kind: 'team', team: 'acme/qa', login }));
    const { readings, seen } = await reading(shop(), [...people, ...people], rest);
    expect(Object.keys(readings)).toHaveLength(6);
    expect(seen.filter(({ route }) => !route.includes(membership))).toHaveLength(1);
    expect(seen).toHaveLength(7);
  });
});

describe('whom a name means (T19)', () => {
  const login: Need = { kind: 'account', login: 'Quinn' };
  const team: Need = { kind: 'team-identity', team: 'acme/qa' };

  it('is the id of the account that has the login now', async () => {
    const { readings, seen } = await reading(shop(), [login], () => answer({ id: 7, login: 'quinn', type: 'User' }));
    expect(readings['account:quinn']).toMatchObject({ known: true, value: { id: 7 } });
    expect(seen.map(({ route, parameters }) => [route, parameters['login']])).toStrictEqual([
      ['GET /users/{login}', 'Quinn'],
    ]);
  });

  it('is nobody where no account has it', async () => {
    const none: Handler = () => {
      throw refusal(404, 'Not Found');
    };
    const { readings } = await reading(shop(), [login], none);
    expect(readings['account:quinn']).toMatchObject({ known: true, value: { id: null } });
  });

  it('is the id of the team and of its organisation', async () => {
    const rest: Handler = () => answer({ id: 5, slug: 'qa', organization: { id: 3 } });
    const { readings } = await reading(shop(), [team], rest);
    expect(readings['team-identity:acme/qa']).toMatchObject({ known: true, value: { id: 5, organisation: 3 } });
  });

  it.each([
    ['GitHub tells of somebody else', login, () => answer({ id: 7, login: 'mallory' }), 'API_PARTIAL'],
    ['GitHub tells no id', login, () => answer({ login: 'quinn' }), 'API_PARTIAL'],
    ['GitHub fails', login, () => Promise.reject(refusal(502, 'Bad Gateway')), 'API_UNAVAILABLE'],
    ['the team cannot be seen', team, () => Promise.reject(refusal(404, 'Not Found')), 'TEAM_UNREADABLE'],
    ['it is no team', { kind: 'team-identity', team: 'qa' } as const, () => answer({ id: 5 }), 'TEAM_UNREADABLE'],
  ])('is unlearnable when %s', async (_case, need, rest, code) => {
    const { readings } = await reading(shop(), [need], rest);
    expect(Object.values(readings)).toMatchObject([{ unlearnable: true, code }]);
  });
});
