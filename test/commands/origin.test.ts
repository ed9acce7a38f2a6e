import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { missingNeeds } from '../../src/judge/needs.ts';
import { needKey } from '../../src/evidence/need.ts';
import {
  aChange,
  alone,
  later,
  opened,
  pins,
  readings,
  said,
  seen,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { aRememberedComment } from '../builders/memory.ts';
import { mallory, octavia, otto, quinn } from '../builders/people.ts';
import { by, checklist, items } from './said.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';
import type { CommentOrigin } from '../../src/evidence/needed.ts';
import type { Unlearnable } from '../../src/evidence/reading.ts';

const at1001 = { id: '1001' };
const origin = { kind: 'comment-origin', comment: '1001' } as const;
const signed = by(quinn, '/signoff qa', at1001);

/** What the App knows when no webhook told by whose hand the comments were written, and `readings` is all that it has asked. */
function asking(comments: readonly Comment[], over: Partial<Facts> = {}, change: Partial<ChangeFacts> = {}): Facts {
  return { ...someFacts({ items, change: aChange({ comments, ...change }) }), readings: {}, ...over };
}
const answered = (value: CommentOrigin | Unlearnable) => ({ readings: readings([origin, value]) });
const standings = (facts: Facts): readonly string[] =>
  interpret(checklist, facts).signOffs.map(({ standing }) => (standing.counts ? 'counts' : standing.code));
const asked = (facts: Facts): readonly string[] => missingNeeds(checklist, facts).map(needKey);

describe('a sign-off of which no webhook told whose hand wrote it (T21)', () => {
  it('waits until GitHub is asked, and nothing else is asked for it', () => {
    expect(standings(asking([signed]))).toEqual(['NOT_READ']);
    expect(asked(asking([signed]))).toEqual(['comment-origin:1001']);
    const unknownPushers = { pushers: unlearnable('PUSHER_UNKNOWN') };
    const undivided = {
      ...checklist,
      environments: checklist.environments.map((one) => ({ ...one, separationOfDuties: 'off' as const })),
    };
    expect(missingNeeds(undivided, asking([signed], {}, unknownPushers)).map(needKey)).toEqual(['comment-origin:1001']);
  });

  it('counts where GitHub names no app', () => {
    const facts = asking([signed], answered({ throughApp: null }));
    expect([standings(facts), asked(facts)]).toEqual([['counts'], []]);
  });

  it('does not count where GitHub names one, and its user is told', () => {
    const facts = asking([signed], answered({ throughApp: 'helper' }));
    expect([standings(facts), asked(facts)]).toEqual([['SIGNOFF_THROUGH_APP'], []]);
    expect(JSON.stringify(interpret(checklist, facts).replies)).toContain(
      'helper wrote the sign-off in the name of quinn',
    );
  });

  it('does not count while GitHub does not answer, and is not asked about twice in one look', () => {
    const facts = asking([signed], answered(unlearnable('API_UNAVAILABLE', 'no answer')));
    expect([standings(facts), asked(facts)]).toEqual([['API_UNAVAILABLE'], []]);
    expect(JSON.stringify(interpret(checklist, facts).replies)).toContain(
      'Whether a person wrote this by hand or an app did could not be learnt: no answer.',
    );
  });

  it('is asked about where only its text is remembered, and not where a webhook told its origin with any text', () => {
    const remembering = (...told: readonly object[]) => ({
      remembered: [...pins, ...told.map((one) => aRememberedComment('/signoff qa', one))],
    });
    expect(asked(asking([signed], remembering({})))).toEqual(['comment-origin:1001']);
    expect(asked(asking([signed], remembering({}, { throughApp: null })))).toEqual([]);
    expect(standings(asking([signed], remembering({}, { throughApp: null })))).toEqual(['counts']);
    for (const throughApp of [null, 'other']) {
      const contradicted = asking([signed], { ...remembering({ throughApp: 'helper' }), ...answered({ throughApp }) });
      expect(standings(contradicted)).toEqual(['SIGNOFF_THROUGH_APP']);
      expect(JSON.stringify(interpret(checklist, contradicted).replies)).toContain('helper wrote the sign-off');
    }
  });

  it('is a sign-off for a reader that has no memory to learn it for', () => {
    const facts = asking([signed], { reader: alone });
    expect([standings(facts), asked(facts)]).toEqual([['counts'], []]);
  });

  it.each([
    ['by somebody without the role', [by(mallory, '/signoff qa', at1001)]],
    ['in an edited comment', [by(quinn, '/signoff qa', { ...at1001, lastEditedAt: later })]],
    ['that was revoked', [signed, by(quinn, '/revoke qa', { createdAt: later })]],
    ['that was said before the head was there', [by(quinn, '/signoff qa', { ...at1001, createdAt: opened })]],
    ['that is none', [by(quinn, 'Looks fine.', at1001)]],
  ])('is not asked about %s', (_which, comments) => {
    expect(asked(asking(comments))).not.toContain('comment-origin:1001');
  });
});

describe('a lift of which no webhook told whose hand wrote it (T21)', () => {
  const hold = by(otto, '/hold', { id: '1000', createdAt: seen });
  const lift = by(otto, '/unhold', at1001);
  const left = (facts: Facts): number => interpret(checklist, facts).holds.length;
  const reply = (facts: Facts) => interpret(checklist, facts).replies.at(-1);

  it('lifts nothing until GitHub is asked', () => {
    expect([left(asking([hold, lift])), asked(asking([hold, lift]))]).toEqual([1, ['comment-origin:1001']]);
    const told = asking([hold, lift], answered({ throughApp: null }));
    expect([left(told), asked(told)]).toEqual([0, []]);
    expect(reply(told)).toMatchObject({ reaction: 'accepted' });
  });

  it('lifts nothing where an app wrote it, or GitHub does not answer, and its writer is told', () => {
    const through = asking([hold, lift], answered({ throughApp: 'helper' }));
    expect(left(through)).toBe(1);
    expect(JSON.stringify(reply(through))).toContain('helper wrote this in your name');
    const dark = asking([hold, lift], answered(unlearnable('API_UNAVAILABLE', 'no answer')));
    expect([left(dark), asked(dark)]).toEqual([1, []]);
    expect(reply(dark)).toMatchObject({ reaction: 'refused', reply: [{ text: expect.stringContaining('no answer') }] });
  });

  it('is asked about for whoever may lift the hold of somebody else, and for nobody who may not', () => {
    const others = by(octavia, '/unhold', at1001);
    expect(asked(asking([hold, others]))).toEqual(['comment-origin:1001']);
    expect(left(asking([hold, others]))).toBe(1);
    const strangers = asking([hold, by(mallory, '/unhold', at1001)]);
    expect([left(strangers), asked(strangers)]).toEqual([1, []]);
    expect(JSON.stringify(reply(strangers))).toContain('mallory holds no role');
  });

  it('is not asked about where there is nothing to lift', () => {
    expect(asked(asking([lift]))).toEqual([]);
    expect(asked(asking([by(otto, '/hold', { createdAt: later }), lift]))).toEqual([]);
    expect(reply(asking([lift]))).toMatchObject({ reaction: 'seen' });
  });
});

describe('a hold and a revocation of which no webhook told whose hand wrote them', () => {
  it('are heard all the same, without asking', () => {
    const held = asking([by(quinn, '/hold', at1001)]);
    expect([interpret(checklist, held).holds.length, asked(held)]).toEqual([1, []]);
    const revoked = asking(
      [
        by(quinn, '/signoff qa', { id: '1000', createdAt: said }),
        by(quinn, '/revoke qa', { ...at1001, createdAt: later }),
      ],
      { readings: readings([{ ...origin, comment: '1000' }, { throughApp: null }]) },
    );
    expect([standings(revoked), asked(revoked)]).toEqual([['SIGNOFF_REVOKED'], []]);
  });
});
