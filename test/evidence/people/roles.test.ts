import { describe, expect, it } from '@jest/globals';
import { holdsRole, roleNeeds } from '../../../src/evidence/people/roles.ts';
import type { Actor, Facts } from '../../../src/evidence/facts.ts';
import { aRole } from '../../builders/checklist.ts';
import {
  alone,
  aPinnedAccount,
  aPinnedTeam,
  membership,
  now,
  opened,
  readings,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { aBot, aPerson, octavia, quinn } from '../../builders/people.ts';

const qa = aRole('qa', { teams: ['acme/qa'], users: ['octavia'] });

function holds(actor: Actor | null, over: Partial<Facts> = {}) {
  return holdsRole(qa, actor, someFacts(over));
}

describe('holding a role', () => {
  it('is told by the list, ASCII case aside', () => {
    expect(holds(aPerson('Octavia'))).toEqual({ holds: true });
    expect(holdsRole(aRole('x', { users: ['mallory'] }), quinn, someFacts())).toEqual({ holds: false });
  });

  it('is not told by a login that only looks alike (T26)', () => {
    expect(holdsRole(aRole('x', { users: ['Kim'] }), aPerson('\u212Aim'), someFacts())).toEqual({ holds: false });
    expect(holdsRole(aRole('x', { users: ['alice'] }), aPerson('\u0430lice'), someFacts())).toEqual({ holds: false });
  });

  it('is told by an active membership only (T18)', () => {
    expect(holds(quinn, { readings: membership('acme/qa', 'quinn') })).toEqual({ holds: true });
    expect(holds(quinn, { readings: membership('acme/qa', 'quinn', 'pending') })).toEqual({ holds: false });
  });

  it('is not kept by somebody who left the team (T16), nor had by an outside collaborator (T15)', () => {
    expect(holds(quinn, { readings: membership('acme/qa', 'quinn', 'none') })).toEqual({ holds: false });
  });

  it('is open where the team cannot be read, or was not read', () => {
    const unread = readings([{ kind: 'team', team: 'acme/qa', login: 'quinn' }, unlearnable('TEAM_UNREADABLE')]);
    expect(holds(quinn, { readings: unread })).toMatchObject({ unlearnable: true, code: 'TEAM_UNREADABLE' });
    expect(holds(quinn)).toMatchObject({ unlearnable: true, code: 'NOT_READ' });
  });

  it('is settled by one team, whatever the others say', () => {
    const two = aRole('qa', { teams: ['acme/ops', 'acme/qa'] });
    const member = membership('acme/qa', 'quinn');
    const asked = (readings: Facts['readings']) => holdsRole(two, quinn, someFacts({ readings }));
    expect(asked(member)).toEqual({ holds: true });
    expect(asked({ ...member, ...membership('acme/ops', 'quinn', 'none') })).toEqual({ holds: true });
    expect(asked(membership('acme/ops', 'quinn', 'none'))).toMatchObject({ code: 'NOT_READ' });
  });

  it('is nothing for bots, organisations and deleted accounts (T10)', () => {
    expect(holdsRole(aRole('x', { users: ['robot'] }), aBot('robot'), someFacts())).toEqual({ holds: false });
    expect(holds(aPerson('octavia', { type: 'Organization' }))).toEqual({ holds: false });
    expect(holds(null)).toEqual({ holds: false });
  });

  it('asks only for the memberships that decide', () => {
    expect(roleNeeds(qa, quinn)).toEqual([{ kind: 'team', team: 'acme/qa', login: 'quinn' }]);
    expect([roleNeeds(qa, aPerson('OCTAVIA')), roleNeeds(qa, null), roleNeeds(qa, aBot('x'))]).toEqual([[], [], []]);
  });
});

describe('a name that the App holds to an id (T19)', () => {
  const named = aRole('x', { users: ['Octavia'] });
  const pinned = (...remembered: Facts['remembered']) => ({ remembered });
  const meant = aPinnedAccount(octavia);
  const asked = (actor: Actor, over: Partial<Facts> = {}) => holdsRole(named, actor, someFacts(over));
  const changed = { unlearnable: true, code: 'IDENTITY_CHANGED' };

  it('means the account that it meant at first, whatever that one is called now', () => {
    expect(asked(octavia, pinned(meant))).toEqual({ holds: true });
    expect(asked({ ...octavia, login: 'octavia-renamed' }, pinned(meant))).toEqual({ holds: true });
  });

  it('is not held by whoever took the login since, nor by an account without an id', () => {
    const taker = { ...octavia, id: 666 };
    expect(asked(taker, pinned(meant))).toEqual({
      ...changed,
      detail: expect.stringMatching(/^the account octavia is not the one that the checklist named at first; /),
      source: 'ledger',
      observer: 'app:99',
      at: now,
    });
    const reread = readings([{ kind: 'account', login: 'octavia' }, { id: 666 }]);
    expect(asked(taker, { ...pinned(meant), readings: reread })).toMatchObject(changed);
    expect(asked({ ...octavia, id: null }, pinned(meant))).toMatchObject(changed);
    expect(asked({ ...octavia, id: 666 }, { ...pinned(meant), reader: alone })).toEqual({ holds: true });
  });

  it('is nobody’s where nobody had it at first', () => {
    expect(asked(octavia, pinned(aPinnedAccount(octavia, { id: null })))).toMatchObject(changed);
    expect(asked({ ...octavia, id: null }, pinned(aPinnedAccount(octavia, { id: null })))).toMatchObject(changed);
  });

  it('concerns nobody else', () => {
    expect(asked(quinn, pinned(meant))).toEqual({ holds: false });
    expect(asked(quinn, pinned())).toEqual({ holds: false });
  });

  it('is whom it was read to mean where nothing is remembered yet, and open where it was not read', () => {
    const read = (value: { readonly id: number | null } | ReturnType<typeof unlearnable>) => ({
      ...pinned(),
      readings: readings([{ kind: 'account', login: 'octavia' }, value]),
    });
    expect(asked(octavia, read({ id: octavia.id }))).toEqual({ holds: true });
    expect(asked(octavia, read({ id: 666 }))).toMatchObject(changed);
    expect(asked({ ...octavia, id: null }, read({ id: null }))).toMatchObject(changed);
    expect(asked(octavia, read(unlearnable('API_UNAVAILABLE')))).toMatchObject({ code: 'API_UNAVAILABLE' });
    expect(asked(octavia, pinned())).toMatchObject({ code: 'NOT_READ' });
  });

  it('is the first meaning that is remembered, until the checklist dropped the name', () => {
    const taken = aPinnedAccount(octavia, { id: 666 });
    const release = { kind: 'released', of: 'account', name: 'OCTAVIA', seenAt: opened } as const;
    const stranger = { ...octavia, id: 666 };
    expect(asked(stranger, pinned(meant, taken))).toMatchObject(changed);
    expect(asked(stranger, pinned(meant, { ...release, of: 'team' }, taken))).toMatchObject(changed);
    expect(asked(stranger, pinned(meant, release, taken))).toEqual({ holds: true });
    expect(asked(octavia, pinned(meant, release, taken))).toMatchObject(changed);
    expect(asked(octavia, pinned(meant, release))).toMatchObject({ code: 'NOT_READ' });
  });

  it('goes by the name where there is no ledger to remember it', () => {
    const { ledger: _ledger, ...facts } = someFacts({ remembered: [] });
    expect(holdsRole(named, octavia, facts)).toEqual({ holds: true });
    const dark = someFacts({ remembered: [], ledger: unlearnable('LEDGER_UNAVAILABLE') });
    expect(holdsRole(named, { ...octavia, id: 666 }, dark)).toEqual({ holds: true });
  });

  it('does not hide that another name or team is held', () => {
    const two = aRole('x', { users: ['octavia', 'quinn'], teams: ['acme/qa'] });
    const both = { ...quinn, login: 'octavia' };
    expect(holdsRole(two, both, someFacts(pinned(meant, aPinnedAccount(quinn))))).toEqual({ holds: true });
    const member = { ...pinned(meant, aPinnedTeam('acme/qa')), readings: membership('acme/qa', 'octavia') };
    expect(holdsRole(two, { ...octavia, id: 666 }, someFacts(member))).toEqual({ holds: true });
  });
});

describe('a team that the App holds to an id (T19)', () => {
  const member = (teamId?: number) =>
    readings([
      { kind: 'team', team: 'acme/qa', login: 'quinn' },
      { state: 'active', ...(teamId === undefined ? {} : { teamId }) },
    ]);
  const asked = (over: Partial<Facts>) => holdsRole(qa, quinn, someFacts(over));
  const meant = aPinnedTeam('acme/qa', { id: 5 });
  const changed = { unlearnable: true, code: 'IDENTITY_CHANGED' };

  it('is the one that it was at first', () => {
    expect(asked({ remembered: [meant], readings: member(5) })).toEqual({ holds: true });
    expect(asked({ remembered: [meant], readings: member(6) })).toMatchObject(changed);
    expect(asked({ remembered: [meant], readings: member() })).toMatchObject(changed);
    expect(asked({ remembered: [{ ...meant, id: null }], readings: member() })).toMatchObject(changed);
    expect(asked({ remembered: [meant], readings: member(6), reader: alone })).toEqual({ holds: true });
  });

  it('is the one that was read where nothing is remembered yet, and open where it could not be read', () => {
    const identity = (value: { readonly id: number; readonly organisation: number } | ReturnType<typeof unlearnable>) =>
      readings([{ kind: 'team-identity', team: 'acme/qa' }, value]);
    const first = { ...member(5), ...identity({ id: 5, organisation: 1 }) };
    expect(asked({ remembered: [], readings: first })).toEqual({ holds: true });
    const dark = { ...member(5), ...identity(unlearnable('TEAM_UNREADABLE')) };
    expect(asked({ remembered: [], readings: dark })).toMatchObject({ code: 'TEAM_UNREADABLE' });
  });

  it('gives nothing to who is invited or no member, whichever team it is', () => {
    for (const state of ['pending', 'none'] as const) {
      expect(asked({ remembered: [meant], readings: membership('acme/qa', 'quinn', state) })).toEqual({ holds: false });
    }
  });

  it('is let go with a checklist that dropped it, and by no account of that name', () => {
    const release = { kind: 'released', of: 'team', name: 'acme/qa', seenAt: opened } as const;
    const taken = aPinnedTeam('acme/qa', { id: 6 });
    expect(asked({ remembered: [meant, release, taken], readings: member(6) })).toEqual({ holds: true });
    expect(asked({ remembered: [meant, { ...release, of: 'account' }, taken], readings: member(6) })).toMatchObject(
      changed,
    );
  });
});
