import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { aRole } from '../builders/checklist.ts';
import { head, later, membership, mergedAt, readings, said, unlearnable } from '../builders/facts.ts';
import { aBot, ada, mallory, octavia, otto, quinn } from '../builders/people.ts';
import { checklist, factsOf, by, standings, answer, holds, staged } from './said.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';

describe('a revocation', () => {
  const signed = by(quinn, '/signoff qa');

  it('by the signer or a holder of the role takes earlier sign-offs back, and a new one counts again', () => {
    const comments = [
      signed,
      by(quinn, '/revoke qa', { createdAt: later }),
      by(quinn, '/signoff qa', { createdAt: mergedAt }),
    ];
    expect(standings(comments)).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
      'quinn qa-check production counts',
    ]);
  });

  it('of the same second wins (I14)', () => {
    expect(standings([by(quinn, '/revoke qa-check'), signed])).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
    ]);
  });

  it('that is only meant, or was edited, still counts', () => {
    expect(standings([signed, by(quinn, '/Revoke QA!', { createdAt: later })])).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
    ]);
    const edited = {
      lastEditedAt: mergedAt,
      revisions: {
        complete: true,
        list: [
          { at: mergedAt, editor: mallory, text: 'hi' },
          { at: later, editor: quinn, text: '/revoke qa' },
        ],
      },
    };
    expect(standings([signed, by(quinn, 'hi', { createdAt: later, ...edited })])).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
    ]);
  });

  it('by anybody else is refused', () => {
    const comments = [signed, by(mallory, '/revoke qa', { createdAt: later })];
    expect(standings(comments)).toStrictEqual(['quinn qa-check production counts']);
    expect(answer(comments).reaction).toBe('refused');
  });

  it.each([
    ['API_UNAVAILABLE', 'API_UNAVAILABLE'],
    ['TRUNCATED', 'TRUNCATED'],
    ['TEAM_UNREADABLE', 'SIGNOFF_REVOKED'],
    ['API_FORBIDDEN', 'SIGNOFF_REVOKED'],
  ] as const)(
    'by somebody whose team could not be read for %s takes the sign-off away, and says %s: only what may pass is a doubt',
    (code, standing) => {
      const roles = { ...checklist.roles, qa: aRole('qa', { teams: ['acme/qa'] }) };
      const told = {
        ...membership('acme/qa', 'quinn'),
        ...readings([{ kind: 'team', team: 'acme/qa', login: 'mallory' }, unlearnable(code)]),
      };
      const doubted = by(mallory, '/revoke qa', { createdAt: later });
      const among = (comments: readonly Comment[]) =>
        standings(comments, {}, { readings: told }, { ...checklist, roles });
      expect(among([signed, doubted])).toStrictEqual([`quinn qa-check production ${standing}`]);
      expect(among([signed, doubted, by(quinn, '/revoke qa', { createdAt: later })])).toStrictEqual([
        'quinn qa-check production SIGNOFF_REVOKED',
      ]);
    },
  );

  it('reaches only the environment that it names, and every one when it names none that exists', () => {
    const comments = (text: string): readonly Comment[] => [
      by(quinn, '/signoff qa in production\n/signoff qa in staging'),
      by(quinn, text, { createdAt: later }),
    ];
    expect(standings(comments('/revoke qa in staging'), {}, {}, staged)).toStrictEqual([
      'quinn qa-check production counts',
      'quinn qa-check staging SIGNOFF_REVOKED',
    ]);
    expect(standings(comments('/revoke qa in moon'), {}, {}, staged)).toStrictEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
      'quinn qa-check staging SIGNOFF_REVOKED',
    ]);
  });
});

describe('a hold', () => {
  it("is anybody's in a private repository, and a member's or contributor's in a public one", () => {
    const repository = { id: 42, name: 'acme/shop', private: false, defaultBranch: 'main' };
    const subject = { repository, environment: null, candidate: head, changes: [7] };
    const comments = [
      by(mallory, '/hold', { association: 'NONE' }),
      by(otto, '/hold', { association: 'NONE' }),
      by(octavia, '/hold', { association: 'CONTRIBUTOR' }),
    ];
    expect(holds(comments)).toStrictEqual(['mallory everything', 'otto everything', 'octavia everything']);
    expect(holds(comments, {}, { subject })).toStrictEqual(['otto everything', 'octavia everything']);
  });

  it('is that of a team member whose membership GitHub does not show; in doubt it is heard', () => {
    const repository = { id: 42, name: 'acme/shop', private: false, defaultBranch: 'main' };
    const subject = { repository, environment: null, candidate: head, changes: [7] };
    const teams = { ...checklist, roles: { ...checklist.roles, pager: aRole('pager', { teams: ['acme/pager'] }) } };
    const held = (readings: Facts['readings']) =>
      interpret(teams, factsOf([by(mallory, '/hold', { association: 'NONE' })], {}, { subject, readings })).holds
        .length;
    expect(held(membership('acme/pager', 'mallory', 'active'))).toBe(1);
    expect(held(membership('acme/pager', 'mallory', 'none'))).toBe(0);
    expect(held({})).toBe(1);
  });

  it('outlives the account of who made it, in a public repository too (T85)', () => {
    const repository = { id: 42, name: 'acme/shop', private: false, defaultBranch: 'main' };
    const subject = { repository, environment: null, candidate: head, changes: [7] };
    const gone = by(null, '/hold', { association: 'NONE' });
    expect(holds([gone], {}, { subject })).toStrictEqual(['somebody everything']);
    expect(holds([gone, by(otto, '/unhold', { createdAt: later })], {}, { subject })).toStrictEqual([]);
  });

  it('of a bot is none', () => {
    expect(holds([by(aBot('prow'), '/hold')])).toStrictEqual([]);
  });

  it('of a place that does not exist holds everything, and says so', () => {
    const comments = [by(mallory, '/hold in moon')];
    expect(holds(comments)).toStrictEqual(['mallory everything']);
    expect(answer(comments)).toMatchObject({
      reaction: 'accepted',
      text: expect.stringContaining('everything is held'),
    });
  });

  it('stays when its comment is edited (T85)', () => {
    const edited = {
      lastEditedAt: later,
      revisions: {
        complete: true,
        list: [
          { at: later, editor: ada, text: 'never mind' },
          { at: said, editor: mallory, text: '/hold' },
        ],
      },
    };
    expect(holds([by(mallory, 'never mind', edited)])).toStrictEqual(['mallory everything']);
  });

  it('may have been in a comment that was deleted (T85)', () => {
    const deleted = (author: Comment['author']): Partial<ChangeFacts> => ({
      timeline: [{ kind: 'comment-deleted', at: said, actor: ada, author }],
    });
    expect(holds([], deleted(mallory))).toStrictEqual(['mallory everything maybe']);
    expect(holds([], deleted(null))).toStrictEqual(['somebody everything maybe']);
    expect(holds([], deleted(aBot('prow')))).toStrictEqual([]);
    expect(holds([by(otto, '/unhold', { createdAt: later })], deleted(mallory))).toStrictEqual([]);
  });

  it('is not lost when the conversation around it goes on (T87)', () => {
    expect(holds([by(mallory, '/hold'), by(quinn, '/signoff qa', { createdAt: later })])).toStrictEqual([
      'mallory everything',
    ]);
  });
});

describe('a lift (T86)', () => {
  const held = by(mallory, '/hold -- wait');

  it.each([
    ['the holder', mallory, []],
    ['a holder of a role who had no hand in the change', otto, []],
    ['the author of the change', ada, ['mallory everything']],
    ['a bot', aBot('otto'), ['mallory everything']],
  ])('by %s', (_, person, left) => {
    expect(holds([held, by(person, '/unhold', { createdAt: later })])).toStrictEqual(left);
  });

  it('by the author does not count even when they hold a role', () => {
    const list = { ...checklist, roles: { ...checklist.roles, ops: aRole('ops', { users: ['ada'] }) } };
    const facts = factsOf([held, by(ada, '/unhold', { createdAt: later })]);
    const { holds: left, replies } = interpret(list, facts);
    expect(left).toHaveLength(1);
    expect(replies.map(({ reaction }) => reaction)).toStrictEqual(['accepted', 'refused']);
  });

  it('of the same second does not count (I14)', () => {
    expect(holds([held, by(otto, '/unhold')])).toStrictEqual(['mallory everything']);
  });

  it('in a comment that was edited does not count', () => {
    const edited = { createdAt: later, lastEditedAt: mergedAt };
    expect(holds([held, by(otto, '/unhold', edited)])).toContain('mallory everything');
  });

  it('of one environment leaves a hold of everything, and the other way round lifts it', () => {
    expect(holds([held, by(otto, '/unhold in production', { createdAt: later })])).toStrictEqual([
      'mallory everything',
    ]);
    expect(holds([by(mallory, '/hold in production'), by(otto, '/unhold', { createdAt: later })])).toStrictEqual([]);
  });

  it('by somebody whose team cannot be read does not count', () => {
    const list = { ...checklist, roles: { ops: aRole('ops', { teams: ['acme/ops'] }) } };
    const facts = factsOf([held, by(otto, '/unhold', { createdAt: later })]);
    expect(interpret(list, facts).holds).toHaveLength(1);
  });

  it('of nothing is answered', () => {
    expect(answer([by(otto, '/unhold')])).toStrictEqual({ reaction: 'seen', text: 'There is no hold to lift.' });
  });
});
