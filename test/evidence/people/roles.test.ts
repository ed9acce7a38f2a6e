import { describe, expect, it } from '@jest/globals';
import { holdsRole, roleNeeds } from '../../../src/evidence/people/roles.ts';
import type { Actor, Facts } from '../../../src/evidence/facts.ts';
import { aRole } from '../../builders/checklist.ts';
import { membership, readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aBot, aPerson, quinn } from '../../builders/people.ts';

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

  it('is settled by one team though another cannot be read', () => {
    const two = aRole('qa', { teams: ['acme/secret', 'acme/qa'] });
    expect(holdsRole(two, quinn, someFacts({ readings: membership('acme/qa', 'quinn') }))).toEqual({ holds: true });
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
