import { describe, expect, it } from '@jest/globals';
import { aRole, anItem, evidence } from '../builders/checklist.ts';
import {
  aShownItem,
  aSighting,
  earlier,
  elsewhere,
  head,
  opened,
  readings,
  said,
  someFacts,
} from '../builders/facts.ts';
import { ada, otto, quinn } from '../builders/people.ts';
import { answer, by, checklist, standings } from './said.ts';
import type { Checklist, Evidence } from '../../src/checklist/model.ts';
import type { ChangeFacts, Facts, Push } from '../../src/evidence/facts.ts';

const keeping: Evidence = { kind: 'signoff', spec: { role: 'qa', onPush: { keepIfUnchanged: ['src/**'] } } };
const list: Checklist = {
  ...checklist,
  items: [anItem('qa-check', { evidence: keeping }), anItem('backup', { evidence: evidence.signoff('ops') })],
};
const pushed = (after: string, at: string): Push => ({ after, at, actor: ada });
const log = [pushed(earlier, opened), pushed(head, '2026-11-20T11:30:00Z')];
const present = aSighting({ commit: head, at: '2026-11-20T11:31:00Z' });

/** The head came after `said`, the head before it long before. */
function since(over: Partial<Facts> = {}): Partial<Facts> {
  const [config] = someFacts().config;
  if (config === undefined) throw new Error('no checklist');
  return {
    shown: [],
    sightings: [present],
    config: [{ ...config, changedAt: opened }],
    readings: readings([{ kind: 'pushes', change: 7 }, log]),
    ...over,
  };
}

const signed = by(quinn, '/signoff qa', { createdAt: said });

describe('a sign-off that a push need not reset', () => {
  it('is bound to the head of its time, which the log of the branch tells', () => {
    expect(standings([signed], {}, since(), list)).toStrictEqual(['quinn qa-check production counts']);
  });

  it('is stale where that is not told, and where nothing keeps it', () => {
    expect(standings([signed], {}, since({ readings: {} }), list)).toStrictEqual([
      'quinn qa-check production SIGNOFF_STALE',
    ]);
    expect(standings([by(otto, '/signoff backup')], {}, since(), list)).toStrictEqual([
      'otto backup production SIGNOFF_STALE',
    ]);
  });

  it('with a commit is of that commit or of none, also where the commit is no part of the change (T4)', () => {
    for (const commit of ['0123456', '9'.repeat(40)])
      expect(standings([by(quinn, `/signoff qa @${commit}`, { createdAt: said })], {}, since(), list)).toStrictEqual([
        'quinn qa-check production SIGNOFF_AMBIGUOUS',
      ]);
  });

  it('does not count for words that may have changed since (T6)', () => {
    const [config] = since().config ?? [];
    if (config === undefined) throw new Error('no checklist');
    for (const changedAt of [said, '2026-11-20T12:00:00Z', null]) {
      const facts = since({ config: [{ ...config, changedAt }] });
      const outcome = 'quinn qa-check production SIGNOFF_WORDING_CHANGED';
      expect(standings([signed], {}, facts, list)).toStrictEqual([outcome]);
      expect(standings([by(quinn, `/signoff qa @${earlier}`)], {}, facts, list)).toStrictEqual([outcome]);
    }
  });

  it('does not count for other words that were shown there', () => {
    const shown = [aShownItem('qa-check', { commit: earlier, wording: 'f'.repeat(16), since: opened })];
    expect(standings([signed], {}, since({ shown }), list)).toStrictEqual([
      'quinn qa-check production SIGNOFF_WORDING_CHANGED',
    ]);
  });

  it('still fills the one role of its giver', () => {
    const second = by(quinn, '/signoff ops', { createdAt: '2026-11-20T12:00:00Z' });
    const both: Checklist = {
      ...list,
      roles: { ...list.roles, ops: aRole('ops', { users: ['quinn'] }), qa: aRole('qa', { users: ['quinn'] }) },
    };
    const shown = [aShownItem('backup', { since: present.at })];
    expect(standings([signed, second], {}, since({ shown }), both)).toStrictEqual([
      'quinn qa-check production counts',
      'quinn backup production SIGNOFF_SECOND_ROLE',
    ]);
  });

  it('is taken back by a revocation like any other', () => {
    const back = by(quinn, '/revoke qa', { createdAt: '2026-11-20T12:00:00Z' });
    expect(standings([signed, back], {}, since(), list)).toStrictEqual(['quinn qa-check production SIGNOFF_REVOKED']);
  });
});

describe('a sign-off of a commit that was left behind already', () => {
  const timeline: ChangeFacts['timeline'] = [
    { kind: 'head-force-pushed', at: opened, actor: ada, before: elsewhere, after: head },
  ];
  const late = by(quinn, `/signoff qa @${elsewhere}`);

  it('is answered as stale, but not where the item keeps it', () => {
    expect(answer([late], { timeline }).text).toContain('is not the head of this change');
    expect(answer([late], { timeline }, list).text).not.toContain('is not the head of this change');
  });
});
