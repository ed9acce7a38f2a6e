import { describe, expect, it } from '@jest/globals';
import { capacityIn, signerNeeds } from '../../../src/evidence/people/roles.ts';
import { needKey } from '../../../src/evidence/need.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import { aRole } from '../../builders/checklist.ts';
import { membership, someFacts, unlearnable } from '../../builders/facts.ts';
import { aBot, mallory, otto, quinn, rhea } from '../../builders/people.ts';

const deputies = { users: ['rhea', 'quinn'], teams: ['acme/ops'], after: '24h' };
const role = aRole('qa', { users: ['quinn'], teams: ['acme/qa'], deputies });
const none = (login: string) => ({ ...membership('acme/qa', login, 'none'), ...membership('acme/ops', login, 'none') });
const capacity = (who: typeof rhea, readings: Facts['readings'], of = role) =>
  capacityIn(of, who, someFacts({ readings }));
const down = unlearnable('API_UNAVAILABLE', 'HTTP 502');

describe('the capacity in which somebody speaks for a role', () => {
  it('is that of a holder before that of a deputy', () => {
    expect(capacity(quinn, {})).toEqual({ as: 'holder' });
    expect(capacity(rhea, { ...none('rhea'), ...membership('acme/qa', 'rhea') })).toEqual({ as: 'holder' });
  });

  it('is that of a deputy for whoever is listed or belongs to a team of them', () => {
    expect(capacity(rhea, none('rhea'))).toEqual({ as: 'deputy', doubt: null });
    expect(capacity(otto, { ...none('otto'), ...membership('acme/ops', 'otto') })).toEqual({
      as: 'deputy',
      doubt: null,
    });
  });

  it('is none for everybody else, and for machines', () => {
    expect(capacity(mallory, none('mallory'))).toEqual({ as: 'nobody' });
    expect(capacity(aBot('rhea'), {})).toEqual({ as: 'nobody' });
    expect(capacity(rhea, none('rhea'), aRole('qa', { users: ['quinn'] }))).toEqual({ as: 'nobody' });
  });

  it('is open where a membership cannot be learnt, but for what is known of a deputy', () => {
    expect(capacity(rhea, { 'team:acme/qa:rhea': down })).toEqual({ as: 'deputy', doubt: down });
    expect(capacity(mallory, { ...none('mallory'), 'team:acme/qa:mallory': down })).toBe(down);
    expect(capacity(mallory, { ...none('mallory'), 'team:acme/ops:mallory': down })).toBe(down);
    const other = unlearnable('TEAM_UNREADABLE', 'HTTP 403');
    expect(capacity(mallory, { 'team:acme/qa:mallory': down, 'team:acme/ops:mallory': other })).toBe(down);
    const plain = aRole('qa', { teams: ['acme/qa'] });
    expect(capacity(mallory, { 'team:acme/qa:mallory': down }, plain)).toBe(down);
  });
});

describe('what tells in which capacity somebody can sign', () => {
  const needs = (who: typeof rhea | null, of = role) => signerNeeds(of, who).map(needKey);

  it('is nothing for a holder who is listed', () => {
    expect(needs(quinn)).toEqual([]);
    expect(needs({ ...quinn, login: 'Quinn' })).toEqual([]);
  });

  it('is the teams of the holders, and those of the deputies where no login tells', () => {
    expect(needs(rhea)).toEqual(['team:acme/qa:rhea']);
    expect(needs(mallory)).toEqual(['team:acme/qa:mallory', 'team:acme/ops:mallory']);
    expect(needs(mallory, aRole('qa', { teams: ['acme/qa'] }))).toEqual(['team:acme/qa:mallory']);
    expect(needs(null)).toEqual([]);
  });
});
