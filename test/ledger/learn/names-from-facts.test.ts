import { describe, expect, it } from '@jest/globals';
import { learnFromFacts } from '../../../src/ledger/learn/from-facts.ts';
import { aChecklist, anItem, aRole, evidence } from '../../builders/checklist.ts';
import {
  aChange,
  aComment,
  alone,
  aPinnedAccount,
  aPinnedTeam,
  now,
  readings,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { otto, quinn, rhea } from '../../builders/people.ts';
import { hold, after } from './learning.ts';

describe('a name of the checklist (T19)', () => {
  const checklist = aChecklist({
    roles: { qa: aRole('qa', { users: ['quinn'], teams: ['acme/qa'] }) },
    items: [
      anItem('a', { evidence: evidence.signoff('qa') }),
      anItem('b', { evidence: evidence.all(evidence.review({ users: ['Rhea', 'rhea'] })) }),
    ],
  });
  const read = readings(
    [{ kind: 'account', login: 'quinn' }, { id: quinn.id }],
    [{ kind: 'account', login: 'rhea' }, { id: null }],
    [
      { kind: 'team-identity', team: 'acme/qa' },
      { id: 5, organisation: 3 },
    ],
  );
  const first = someFacts({ readings: read, remembered: [] });

  it('is pinned to whom it means when it is first named', () => {
    expect(learnFromFacts(first, checklist).map(({ key, change, body }) => [key, change, body])).toEqual([
      ['account:42:quinn:0', null, { kind: 'account', login: 'quinn', id: quinn.id, seenAt: now }],
      ['account:42:rhea:0', null, { kind: 'account', login: 'Rhea', id: null, seenAt: now }],
      ['team:42:acme/qa:0', null, { kind: 'team', team: 'acme/qa', id: 5, organisation: 3, seenAt: now }],
    ]);
    expect(learnFromFacts(after(first, checklist), checklist)).toEqual([]);
  });

  it('is not pinned where it could not be read, nor again when it means somebody else', () => {
    const dark = readings([{ kind: 'account', login: 'quinn' }, unlearnable('API_UNAVAILABLE')]);
    expect(learnFromFacts(someFacts({ readings: dark, remembered: [] }), checklist)).toEqual([]);
    const other = someFacts({
      readings: readings([{ kind: 'account', login: 'quinn' }, { id: 666 }]),
      remembered: [aPinnedAccount(quinn)],
    });
    expect(learnFromFacts(other, checklist)).toEqual([]);
  });

  it('is let go when a checklist without it is seen, and pinned anew when it comes back', () => {
    const bare = aChecklist({ roles: {} });
    const pinned = after(first, checklist);
    const released = learnFromFacts(pinned, bare);
    expect(released.map(({ key, change, body }) => [key, change, body])).toEqual([
      ['account-released:42:quinn:0', null, { kind: 'released', of: 'account', name: 'quinn', seenAt: now }],
      ['account-released:42:rhea:0', null, { kind: 'released', of: 'account', name: 'rhea', seenAt: now }],
      ['team-released:42:acme/qa:0', null, { kind: 'released', of: 'team', name: 'acme/qa', seenAt: now }],
    ]);
    const free = after(pinned, bare);
    expect(learnFromFacts(free, bare)).toEqual([]);
    const again = { ...free, readings: readings([{ kind: 'account', login: 'quinn' }, { id: 666 }]) };
    expect(learnFromFacts(again, checklist)).toMatchObject([{ key: 'account:42:quinn:1', body: { id: 666 } }]);
  });

  it('is neither pinned nor let go where there is no valid checklist', () => {
    expect(learnFromFacts(first, null)).toEqual([]);
    expect(learnFromFacts(someFacts({ remembered: [aPinnedTeam('acme/qa')] }), null)).toEqual([]);
  });

  it('is not pinned by a reader without the ledger', () => {
    const { ledger: _ledger, ...facts } = someFacts({ readings: read, reader: alone });
    expect(learnFromFacts(facts, checklist)).toEqual([]);
  });
});

it('teaches nothing at all about an ordinary change that was seen before', () => {
  const facts = someFacts({ change: aChange({ comments: [hold, aComment({ author: otto })] }) });
  const checklist = aChecklist({ roles: { qa: aRole('qa', { users: [rhea.login] }) } });
  expect(learnFromFacts(after(facts, checklist), checklist)).toEqual([]);
});
