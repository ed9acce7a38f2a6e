import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { answered, excepting, factsWith, says } from './exceptions.ts';
import { after, milliseconds } from '../../src/evidence/time.ts';
import { head } from '../builders/facts.ts';
import { ada, mallory, octavia, otto, quinn } from '../builders/people.ts';
import type { Comment } from '../../src/evidence/facts.ts';

const start = '2026-11-20T12:00:00Z';
const whole = (minutes: number) => after(start, minutes * 60_000).replace('.000Z', 'Z');
const minute = fc.integer({ min: 0, max: 600 });
const person = fc.constantFrom(octavia, otto, quinn, mallory, ada);
const leads = [octavia, otto, quinn];

/** A comment that may make an exception, or stop one; `kind` says which, `at` in minutes after the start. */
const word = fc.record({
  kind: fc.constantFrom('override', 'override', 'override', 'hold', 'waive', 'waive', 'talk'),
  who: person,
  at: minute,
  lasts: fc.integer({ min: 1, max: 300 }),
  place: fc.constantFrom('', ' in production', ' in staging'),
  commit: fc.constantFrom('', ` @${head}`, ` @${'b'.repeat(40)}`),
  item: fc.constantFrom('tests', 'build'),
  reason: fc.constantFrom(' -- the shop is down', ' -- soon', ''),
  edited: fc.boolean(),
});
type Word = typeof word extends fc.Arbitrary<infer T> ? T : never;

const lines: Readonly<Record<string, (one: Word) => string>> = {
  override: ({ commit, place, reason }) => `/override${commit}${place}${reason}`,
  waive: ({ item, commit, at, lasts, place, reason }) =>
    `/waive ${item}${commit} until ${whole(at + lasts)}${place}${reason}`,
  hold: ({ place }) => `/hold${place}`,
};

function spoken(one: Word): Comment {
  const text = lines[one.kind]?.(one) ?? 'I wonder.';
  const comment = says(one.who, text, { createdAt: whole(one.at) });
  if (!one.edited) return comment;
  const revisions = { complete: true, list: [{ at: whole(one.at), editor: one.who, text }] };
  return { ...comment, lastEditedAt: whole(one.at + 1), revisions };
}

/** Whether it is of somebody who may, written as it must be, and still as it was written. */
const fits = (one: Word) =>
  leads.includes(one.who) &&
  !one.edited &&
  one.reason === ' -- the shop is down' &&
  one.place !== ' in staging' &&
  !one.commit.includes('bbb');

/** Whether it speaks at that moment and for no longer than it may. */
const speaksAt = (one: Word, now: number, minutes: number) => one.at <= now && now < one.at + minutes;

const words = fc.array(word, { maxLength: 9 });
const settings = { seed: 11, numRuns: 400 };

describe('whatever people say', () => {
  it('an override opens exactly while two different people who may say so, of this commit, and nobody holds (I17)', () => {
    fc.assert(
      fc.property(words, minute, (said, now) => {
        const heard = said.filter(({ kind, at }) => kind !== 'waive' && at <= now);
        const rollCall = answered(factsWith(heard.map(spoken), { now: whole(now) }));
        const people = new Set(
          heard
            .filter((one) => one.kind === 'override' && fits(one) && speaksAt(one, now, 240))
            .map(({ who }) => who.id),
        );
        const held = heard.some(({ kind }) => kind === 'hold');
        expect(rollCall.overridden ?? false).toBe(people.size >= 2 && !held);
        expect(rollCall.open).toBe(rollCall.overridden ?? false);
        if (rollCall.override !== undefined)
          expect(milliseconds(rollCall.override.until)).toBeGreaterThan(milliseconds(whole(now)));
      }),
      settings,
    );
  });

  it('a waiver changes nothing but its own item, while it lasts, and opens nothing that is held (I16)', () => {
    fc.assert(
      fc.property(words, minute, (said, now) => {
        const heard = said.filter(({ kind, at }) => kind !== 'override' && at <= now);
        const facts = (list: readonly Word[]) => factsWith(list.map(spoken), { now: whole(now) });
        const rollCall = answered(facts(heard));
        const without = answered(facts(heard.filter(({ kind }) => kind !== 'waive')));
        const live = heard.some(
          (one) => one.kind === 'waive' && one.item === 'tests' && fits(one) && speaksAt(one, now, one.lasts),
        );
        expect(rollCall.findings.map(({ outcome }) => outcome)).toEqual([live ? 'waived' : 'unmet', 'met']);
        expect(rollCall.holds.length > 0 && rollCall.open).toBe(false);
        if (!live) expect({ ...rollCall, holds: [] }).toEqual({ ...without, holds: [] });
      }),
      settings,
    );
  });

  it('opens nothing where the checklist names nobody who may (I16, I17)', () => {
    const environments = excepting.environments.map(({ waivers: _w, override: _o, ...rest }) => rest);
    fc.assert(
      fc.property(words, minute, (said, now) => {
        const rollCall = answered(factsWith(said.map(spoken), { now: whole(now) }), { ...excepting, environments });
        expect([rollCall.open, rollCall.override]).toEqual([false, undefined]);
        expect(rollCall.findings.map(({ outcome }) => outcome)).toEqual(['unmet', 'met']);
      }),
      settings,
    );
  });
});
