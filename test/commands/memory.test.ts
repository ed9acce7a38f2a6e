import { describe, expect, it } from '@jest/globals';
import { commandNeeds } from '../../src/commands/needs.ts';
import { interpret } from '../../src/commands/interpret.ts';
import { head, later, mergedAt, now, opened, pins, said, seen } from '../builders/facts.ts';
import { aRememberedComment, aRememberedDeletion } from '../builders/memory.ts';
import { aBot, ada, mallory, octavia, otto, quinn } from '../builders/people.ts';
import { by, checklist, factsOf, holds } from './said.ts';
import type { TimelineEvent } from '../../src/evidence/facts.ts';
import type { Remembered } from '../../src/evidence/remembered.ts';
import { at1001, remembering, recalled, held } from './recalled.ts';

describe('a comment that reads otherwise than it was first seen', () => {
  it('gives no sign-off, though GitHub shows no edit: its history was erased (T1, T2)', () => {
    const forged = by(quinn, '/signoff qa', at1001);
    expect(recalled([forged])).toEqual(['quinn qa-check production counts']);
    expect(recalled([forged], aRememberedComment('Looks fine.', { silent: true }))).toEqual([
      'quinn qa-check production SIGNOFF_EDITED',
    ]);
  });

  it('gives one where it reads as it did, however its lines end', () => {
    const asWas = by(quinn, '/signoff qa\n\nthanks', at1001);
    expect(recalled([asWas], aRememberedComment('/signoff qa\r\n\r\nthanks'))).toEqual([
      'quinn qa-check production counts',
    ]);
  });

  it('gives none where GitHub once told of an edit and does not any more (T2)', () => {
    expect(recalled([by(quinn, '/signoff qa', at1001)], aRememberedComment('/signoff qa', { edited: true }))).toEqual([
      'quinn qa-check production SIGNOFF_EDITED',
    ]);
  });

  it('is held by every text that it had, and doubted for those between (T2)', () => {
    const now1001 = by(quinn, 'Looks fine.', at1001);
    expect(held([now1001], aRememberedComment('/hold in production'))).toEqual([
      'quinn production',
      'quinn everything maybe',
    ]);
    expect(held([now1001], aRememberedComment('/hold'))).toEqual(['quinn everything']);
    expect(held([now1001], aRememberedComment('Looks fine.', { silent: true }))).toEqual([]);
  });

  it('revokes by every text that it had', () => {
    const signed = by(otto, '/signoff ops', { createdAt: seen });
    const comments = [signed, by(otto, 'Never mind.', at1001)];
    const revoked = aRememberedComment('/revoke ops', { author: otto });
    expect(recalled(comments, revoked)).toEqual(['otto backup production SIGNOFF_REVOKED']);
  });

  it('lifts no hold', () => {
    const comments = [by(otto, '/hold', { createdAt: seen }), by(otto, '/unhold', at1001)];
    expect(held(comments)).toEqual([]);
    expect(held(comments, aRememberedComment('Fine.', { author: otto, silent: true }))).toEqual([
      'otto everything',
      'otto everything maybe',
    ]);
  });

  it('counts a text that GitHub shows in its history as GitHub dates it', () => {
    const list = [
      { at: later, editor: quinn, text: 'Never mind.' },
      { at: said, editor: quinn, text: '/hold' },
    ];
    const edited = by(quinn, 'Never mind.', { ...at1001, lastEditedAt: later, revisions: { complete: true, list } });
    const lifted = by(quinn, '/unhold', { createdAt: later });
    const memory = aRememberedComment('/hold', { edited: true, writtenAt: now });
    expect(held([edited, lifted], memory)).toEqual([]);
  });

  it('dates a text that GitHub has lost by the last time that it was written, so that no earlier lift reaches it', () => {
    const comments = [by(quinn, 'Looks fine.', at1001), by(quinn, '/unhold', { createdAt: later })];
    const first = aRememberedComment('/hold in production');
    expect(held(comments, first)).toEqual([]);
    const rewritten = { ...first, writtenAt: mergedAt, edited: true };
    for (const memory of [
      [first, rewritten],
      [rewritten, first],
    ]) {
      expect(held(comments, ...memory)).toEqual(['quinn production', 'quinn everything maybe']);
    }
  });
});

describe('a comment that is remembered and gone', () => {
  it('still holds (T85)', () => {
    expect(held([], aRememberedComment('/hold in production -- disk is full'))).toEqual(['quinn production']);
    expect(held([], aRememberedComment('* /HOLD it'))).toEqual(['quinn everything']);
  });

  it('says of its hold where it stood and why', () => {
    const { holds: found } = interpret(
      checklist,
      factsOf([], {}, remembering(aRememberedComment('/hold -- disk is full'))),
    );
    expect(found).toMatchObject([
      { certain: true, by: quinn, at: said, reason: 'disk is full', comment: { id: '1001' } },
    ]);
  });

  it('is lifted like any other', () => {
    expect(held([by(quinn, '/unhold', { createdAt: later })], aRememberedComment('/hold'))).toEqual([]);
  });

  it('still revokes (T85)', () => {
    const signed = by(otto, '/signoff ops', { createdAt: seen });
    expect(recalled([signed], aRememberedComment('/revoke ops', { author: otto }))).toEqual([
      'otto backup production SIGNOFF_REVOKED',
    ]);
  });

  it('gives no sign-off any more, and says why (T85)', () => {
    expect(recalled([], aRememberedComment('/signoff qa'))).toEqual(['quinn qa-check production SIGNOFF_DELETED']);
    expect(recalled([], aRememberedComment('/signoff qa', { edited: true }))).toEqual([
      'quinn qa-check production SIGNOFF_DELETED',
    ]);
  });

  it('gives the sign-off of its last text alone', () => {
    const texts = [
      aRememberedComment('/signoff ops', { author: otto }),
      aRememberedComment('/signoff backup', { author: otto, writtenAt: later, edited: true }),
    ];
    const { signOffs } = interpret(checklist, factsOf([], {}, remembering(...texts)));
    expect(signOffs.map(({ item }) => item)).toEqual(['backup']);
  });

  it('lifts nothing any more', () => {
    const hold = by(otto, '/hold', { createdAt: seen });
    expect(held([hold], aRememberedComment('/unhold', { author: otto }))).toEqual(['otto everything']);
  });

  it('is gone as soon as its deletion was told, though GitHub still shows it', () => {
    const shown = by(quinn, '/signoff qa', at1001);
    expect(recalled([shown], aRememberedComment('/signoff qa'), aRememberedDeletion())).toEqual([
      'quinn qa-check production SIGNOFF_DELETED',
    ]);
  });

  it('is not answered', () => {
    const facts = factsOf([], {}, remembering(aRememberedComment('/hold'), aRememberedDeletion()));
    expect(interpret(checklist, facts).replies).toEqual([]);
  });

  it('is of no concern when it said nothing, or was about another change', () => {
    expect(held([], aRememberedComment('Fine.', { silent: true }))).toEqual([]);
    expect(held([], aRememberedComment('/hold', { change: 8 }))).toEqual([]);
  });

  it('may have held when it was edited', () => {
    expect(held([], aRememberedComment('Fine.', { silent: true, edited: true }))).toEqual(['quinn everything maybe']);
  });

  it('of a stranger in a public repository stops nothing', () => {
    const subject = {
      repository: { id: 42, name: 'acme/shop', private: false, defaultBranch: 'main' },
      environment: null,
      candidate: head,
      changes: [7],
    };
    const hold = aRememberedComment('/hold', { author: mallory, association: 'NONE' });
    expect(holds([], {}, { ...remembering(hold), subject })).toEqual([]);
    expect(holds([], {}, { ...remembering({ ...hold, author: otto }), subject })).toEqual(['otto everything']);
  });

  it('is heard anew when the memory of it came later', () => {
    const facts = factsOf([], {}, remembering());
    expect(interpret(checklist, facts).holds).toEqual([]);
    const then = { ...facts, remembered: [...pins, aRememberedComment('/hold')] };
    expect(interpret(checklist, then).holds).toHaveLength(1);
  });
});

describe('a comment that an app wrote in its user’s name (T21)', () => {
  const through = (text: string, over: object = {}): Remembered =>
    aRememberedComment(text, { throughApp: 'helper', ...over });

  it('gives no sign-off', () => {
    expect(recalled([by(quinn, '/signoff qa', at1001)], through('/signoff qa'))).toEqual([
      'quinn qa-check production SIGNOFF_THROUGH_APP',
    ]);
    expect(recalled([by(quinn, '/signoff qa', at1001)], through('/signoff qa', { throughApp: null }))).toEqual([
      'quinn qa-check production counts',
    ]);
  });

  it('holds, and revokes', () => {
    expect(held([by(quinn, '/hold', at1001)], through('/hold'))).toEqual(['quinn everything']);
    const signed = by(otto, '/signoff ops', { createdAt: seen });
    const revoked = by(otto, '/revoke ops', at1001);
    expect(recalled([signed, revoked], through('/revoke ops', { author: otto }))).toEqual([
      'otto backup production SIGNOFF_REVOKED',
    ]);
  });

  it('lifts nothing, and its user is told', () => {
    const comments = [by(otto, '/hold', { createdAt: seen }), by(otto, '/unhold', at1001)];
    const facts = factsOf(comments, {}, remembering(through('/unhold', { author: otto })));
    const { holds: left, replies } = interpret(checklist, facts);
    expect(left).toHaveLength(1);
    expect(replies.at(-1)).toMatchObject({ reaction: 'refused', reply: [{ kind: 'sentence' }] });
    expect(JSON.stringify(replies.at(-1))).toContain('helper wrote this in your name');
  });

  it('tells its user to sign by hand, with the line to paste', () => {
    const facts = factsOf([by(quinn, '/signoff qa', at1001)], {}, remembering(through('/signoff qa')));
    expect(interpret(checklist, facts).replies).toMatchObject([
      { reaction: 'refused', reply: [{ kind: 'sentence' }, { kind: 'paste', lines: [`/signoff qa @${head}`] }] },
    ]);
  });
});

describe('what must be read about comments that are gone', () => {
  const publicly = {
    repository: { id: 42, name: 'acme/shop', private: false, defaultBranch: 'main' },
    environment: null,
    candidate: head,
    changes: [7],
  };
  const teams = { ...checklist, roles: { ...checklist.roles, qa: { id: 'qa', users: [], teams: ['acme/qa'] } } };
  const needs = (text: string, over: Partial<Parameters<typeof aRememberedComment>[1]> = {}) =>
    commandNeeds(
      teams,
      factsOf(
        [],
        {},
        { ...remembering(aRememberedComment(text, { association: 'NONE', ...over })), subject: publicly },
      ),
    );

  it('is whether who stopped or revoked may', () => {
    const membership = { kind: 'team', team: 'acme/qa', login: 'quinn' };
    expect(needs('/hold')).toEqual([membership]);
    expect(needs('/revoke qa')).toEqual([membership]);
  });

  it('is nothing about sign-offs and lifts, which do not count any more', () => {
    expect([needs('/signoff qa'), needs('/unhold')]).toEqual([[], []]);
  });

  it('is nothing about deletions that are explained', () => {
    const timeline: readonly TimelineEvent[] = [{ kind: 'comment-deleted', at: later, actor: ada, author: quinn }];
    const comments = [by(quinn, 'Hm.', { association: 'NONE', createdAt: opened })];
    const facts = (...remembered: readonly Remembered[]) =>
      factsOf(comments, { timeline }, { ...remembering(...remembered), subject: publicly });
    expect(commandNeeds(teams, facts())).toHaveLength(1);
    const told = [aRememberedComment('Fine.', { silent: true }), aRememberedDeletion({ by: ada })];
    expect(commandNeeds(teams, facts(...told))).toEqual([]);
  });
});

it('hears nothing of a bot from memory that it would not hear from GitHub', () => {
  expect(held([], aRememberedComment('/hold', { author: aBot('robot') }))).toEqual([]);
  expect(held([], aRememberedComment('/hold', { author: octavia }))).toEqual(['octavia everything']);
});
