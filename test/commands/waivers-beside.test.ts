import { describe, expect, it } from '@jest/globals';
import { anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import {
  aComment,
  aShownItem,
  aSighting,
  earlier,
  head,
  later,
  membership,
  opened,
  readings,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { octavia, otto, quinn } from '../builders/people.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { production, items, checklist, reason, until, line, waiving, heard, outcome } from './waiving.ts';

describe('a waiver', () => {
  it('is revoked by its giver and by everybody else of the role, not by others', () => {
    const leads = {
      ...checklist,
      roles: { ...checklist.roles, lead: { id: 'lead', teams: [], users: ['octavia', 'otto'] } },
    };
    const revoking = (author: Comment['author'], text = '/revoke tests') =>
      outcome([waiving(), aComment({ id: '10', author, text, createdAt: later })], leads).words;
    for (const author of [octavia, otto]) {
      expect(revoking(author)).toEqual(['octavia tests production SIGNOFF_REVOKED']);
      expect(revoking(author, '/revoke lead')).toEqual(['octavia tests production SIGNOFF_REVOKED']);
    }
    expect(revoking(quinn)).toEqual(['octavia tests production counts']);
    expect(revoking(otto, '/revoke qa')).toEqual(['octavia tests production counts']);
    expect(revoking(octavia, '/revoke tests in production')).toEqual(['octavia tests production SIGNOFF_REVOKED']);
    const both = outcome(
      [waiving(), aComment({ id: '10', author: otto, text: '/revoke tests', createdAt: later })],
      leads,
    );
    expect(both).toMatchObject({ reaction: 'accepted', text: '' });
  });

  it('stands beside no sign-off of the same person for another role, whichever came first', () => {
    const roles = { ...checklist.roles, qa: { id: 'qa', teams: [], users: ['octavia'] } };
    const signing = aComment({ id: '10', author: octavia, text: '/signoff qa', createdAt: later });
    expect(outcome([waiving(), signing], { ...checklist, roles }).words).toEqual([
      'octavia tests production SIGNOFF_SECOND_ROLE',
    ]);
    expect(
      heard([waiving(), signing], { ...checklist, roles }).signOffs.map(({ standing }) => standing.counts),
    ).toEqual([true]);
    const off = { ...checklist, roles, environments: [{ ...production, separationOfDuties: 'off' as const }] };
    expect(outcome([waiving(), signing], off).words).toEqual(['octavia tests production counts']);
  });

  it('stands beside no sign-off of an earlier head that a push left standing, nor does it where that is sure to be reset (T11)', () => {
    const roles = { ...checklist.roles, qa: { id: 'qa', teams: [], users: ['octavia'] } };
    const signed = aComment({ id: '10', author: octavia, text: `/signoff qa @${earlier}` });
    const [config] = someFacts().config;
    if (config === undefined) throw new Error('no checklist');
    const beside = (onPush?: 'keep') =>
      outcome(
        [signed, waiving()],
        {
          ...checklist,
          roles,
          items: [
            anItem('tests'),
            anItem('qa', { evidence: { kind: 'signoff', spec: { role: 'qa', ...(onPush ? { onPush } : {}) } } }),
          ],
        },
        {},
        {
          sightings: [aSighting({ commit: earlier, at: opened }), aSighting({ commit: head, at: opened })],
          config: [{ ...config, changedAt: opened }],
        },
      ).words;
    expect(beside('keep')).toEqual(['octavia tests production SIGNOFF_SECOND_ROLE']);
    expect(beside()).toEqual(['octavia tests production counts']);
  });

  it('stands beside a sign-off for the same role, of somebody else, of another place or commit, or that does not count', () => {
    const roles = {
      lead: { id: 'lead', teams: [], users: ['octavia'] },
      qa: { id: 'qa', teams: [], users: ['octavia', 'quinn'] },
    };
    const two = {
      ...checklist,
      roles,
      items: [...items, anItem('lead-go', { evidence: evidence.signoff('lead') })],
      environments: [production, anEnvironment({ name: 'staging', separationOfDuties: 'off' })],
    };
    const beside = (text: string, author: Comment['author'] = octavia) =>
      outcome(
        [
          waiving(`/waive tests until ${until} in production -- ${reason}`),
          aComment({ id: '10', author, text, createdAt: later }),
        ],
        two,
        {},
        { shown: ['qa', 'lead-go'].map((item) => aShownItem(item)) },
      ).words;
    expect(beside('/signoff qa in production')).toEqual(['octavia tests production SIGNOFF_SECOND_ROLE']);
    const fine = ['octavia tests production counts'];
    expect(beside('/signoff lead-go in production')).toEqual(fine);
    expect(beside('/signoff qa in production', quinn)).toEqual(fine);
    expect(beside('/signoff qa in staging')).toEqual(fine);
    expect(beside(`/signoff qa @${'b'.repeat(40)} in production`)).toEqual(fine);
    expect(beside('/signoff qa in nowhere')).toEqual(fine);
  });

  it('does not count beside a hold or its own revocation in one comment', () => {
    for (const stop of ['/hold', '/hold in staging', '/revoke tests', 'Please /revoke', '- /hold'])
      expect([stop, outcome([waiving(`${line()}\n${stop}`)]).words]).toEqual([
        stop,
        stop === 'Please /revoke' ? ['octavia tests production counts'] : [],
      ]);
  });

  it('waits for what says who may waive', () => {
    const teams = { ...checklist, roles: { lead: { id: 'lead', teams: ['acme/ops'], users: [] } } };
    const words = (facts: Partial<Facts>) => outcome([waiving()], teams, {}, facts).words;
    expect(words({ readings: membership('acme/ops', 'octavia') })).toEqual(['octavia tests production counts']);
    const unread = readings([{ kind: 'team', team: 'acme/ops', login: 'octavia' }, unlearnable('TEAM_UNREADABLE')]);
    expect(words({ readings: unread })).toEqual(['octavia tests production TEAM_UNREADABLE']);
  });
});
