import { describe, expect, it } from '@jest/globals';
import { identityNeeds } from '../../src/judge/identity-needs.ts';
import { namedIn } from '../../src/judge/named.ts';
import { missingNeeds } from '../../src/judge/needs.ts';
import { aChecklist, anItem, aRole, evidence } from '../builders/checklist.ts';
import { alone, aPinnedAccount, aPinnedTeam, opened, readings, someFacts, unlearnable } from '../builders/facts.ts';
import { quinn, rhea } from '../builders/people.ts';

const checklist = aChecklist({
  roles: { qa: aRole('qa', { users: ['quinn'], teams: ['acme/qa'] }), ops: aRole('ops', { users: ['Quinn'] }) },
  items: [
    anItem('a', {
      evidence: evidence.any(evidence.check('ci'), evidence.review({ users: ['rhea'], teams: ['Acme/QA'] })),
    }),
    anItem('b', { evidence: evidence.signoff('qa') }),
  ],
});
const quinnNeed = { kind: 'account', login: 'quinn' };
const rheaNeed = { kind: 'account', login: 'rhea' };
const teamNeed = { kind: 'team-identity', team: 'acme/qa' };

describe('whom a checklist names', () => {
  it('is everybody in its roles and its reviews, each once, case aside', () => {
    expect(namedIn(checklist)).toEqual({ accounts: ['quinn', 'rhea'], teams: ['acme/qa'] });
  });
});

describe('whom a condition on authors names', () => {
  it('is named by the checklist, so that a taken name is noticed', () => {
    const when = { author: { users: ['dora'], teams: ['acme/contractors'], bots: true as const } };
    const items = [anItem('x', { when }), anItem('y', { when: { author: { bots: true } } })];
    expect(namedIn(aChecklist({ roles: {}, items }))).toEqual({ accounts: ['dora'], teams: ['acme/contractors'] });
  });
});

describe('the names whose meaning must be read (T19)', () => {
  it('are those that are not pinned, each once', () => {
    expect(identityNeeds(checklist, someFacts({ remembered: [] }))).toEqual([quinnNeed, rheaNeed, teamNeed]);
    const some = [aPinnedAccount(quinn), aPinnedTeam('ACME/qa')];
    expect(identityNeeds(checklist, someFacts({ remembered: some }))).toEqual([rheaNeed]);
  });

  it('are none once all are pinned, so that an ordinary look costs what it did', () => {
    const all = [aPinnedAccount(quinn), aPinnedAccount(rhea), aPinnedTeam('acme/qa')];
    expect(missingNeeds(checklist, someFacts({ remembered: all }))).toEqual([]);
  });

  it('are those that were let go', () => {
    const released = { kind: 'released', of: 'account', name: 'quinn', seenAt: opened } as const;
    const all = [aPinnedAccount(quinn), aPinnedAccount(rhea), aPinnedTeam('acme/qa'), released];
    expect(identityNeeds(checklist, someFacts({ remembered: all }))).toEqual([quinnNeed]);
  });

  it('are asked for among the others, and not again when they were tried', () => {
    const facts = someFacts({ remembered: [] });
    expect(missingNeeds(checklist, facts)).toEqual([quinnNeed, rheaNeed, teamNeed]);
    const tried = readings(
      [{ kind: 'account', login: 'quinn' }, unlearnable('API_UNAVAILABLE')],
      [{ kind: 'account', login: 'rhea' }, { id: null }],
    );
    expect(missingNeeds(checklist, { ...facts, readings: tried })).toEqual([teamNeed]);
  });

  it('are none for a reader that could not remember them', () => {
    const { ledger: _ledger, ...without } = someFacts({ remembered: [] });
    expect(identityNeeds(checklist, without)).toEqual([]);
    expect(identityNeeds(checklist, someFacts({ remembered: [], reader: alone }))).toEqual([]);
    expect(identityNeeds(checklist, someFacts({ remembered: [], ledger: unlearnable('LEDGER_CORRUPT') }))).toEqual([]);
  });
});
