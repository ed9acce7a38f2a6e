import { describe, expect, it } from '@jest/globals';
import { dueTimes, followUps, reminders } from '../../src/gate/follow-ups.ts';
import { answered, excepting, factsWith, says } from '../judge/exceptions.ts';
import { head, now, said } from '../builders/facts.ts';
import { octavia, otto, quinn } from '../builders/people.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import type { Remembered } from '../../src/evidence/remembered.ts';

const hour = 3_600_000;
const checklist = {
  ...excepting,
  profiles: [{ id: 'hotfix', by: 'lead', branches: ['feature'], later: ['tests'], due: 48 * hour, environments: null }],
};
const at = { createdAt: '2026-11-20T14:00:00Z' };
const override = [octavia, otto].map((who) => says(who, '/override -- the shop is down', at));
const chosen = says(octavia, '/profile hotfix -- the shop is down');
const place = { issue: 12, url: 'https://github.test/acme/shop/issues/12', seenAt: said };

/** What a look finds that remembers this. */
function looked(comments: readonly Comment[], remembered: readonly Remembered[] = [], over: Partial<Facts> = {}) {
  const facts = factsWith(comments, over);
  const rollCalls = [answered(facts, checklist)];
  return { facts: { ...facts, remembered: [...facts.remembered, ...remembered] }, rollCalls };
}

describe('the issue about an override', () => {
  const about = { kind: 'follow-up', change: 7, environment: 'production', commit: head, ...place } as const;
  const words = override.map(({ url }) => url);
  const titles = (comments: readonly Comment[], remembered: readonly Remembered[] = []) =>
    followUps(looked(comments, remembered)).map(({ title }) => title);
  const wanted = ['production was overridden for #7'];

  it('is wanted once', () => {
    expect(titles(override)).toEqual(wanted);
    expect(titles(override, [{ ...about, words }])).toEqual([]);
    expect(titles(override, [{ ...about, words: [...words, 'another'] }])).toEqual([]);
    expect(
      titles(
        override,
        words.map((word) => ({ ...about, words: [word] })),
      ),
    ).toEqual([]);
    expect(titles([])).toEqual([]);
  });

  it('is another one for each word that no issue has told (T138)', () => {
    const third = says(quinn, '/override -- the shop is still down', at);
    expect(titles([...override, third], [{ ...about, words }])).toEqual(wanted);
    expect(titles(override, [{ ...about, words: words.slice(1) }])).toEqual(wanted);
    expect(titles(override, [about])).toEqual(wanted);
  });

  it('is told by none about another change, environment or commit', () => {
    for (const other of [{ change: 8 }, { environment: 'staging' }, { commit: 'b'.repeat(40) }])
      expect(titles(override, [{ ...about, words, ...other }])).toEqual(wanted);
  });
});

const about = {
  kind: 'profile-issue',
  change: 7,
  profile: 'hotfix',
  commit: head,
  comment: chosen.id,
  ...place,
} as const;
const left = { ...about, items: ['tests'], due: '2026-11-22T11:00:00Z' };

describe('the issue about a profile', () => {
  const wanted = (remembered: readonly Remembered[]) => followUps(looked([chosen], remembered)).length;

  it('is wanted once for each choice', () => {
    expect(wanted([])).toBe(1);
    expect(wanted([about])).toBe(0);
    for (const other of [{ change: 8 }, { profile: 'night' }, { comment: '1' }])
      expect(wanted([{ ...about, ...other }])).toBe(1);
  });
});

describe('the comment on it', () => {
  const after = { now: left.due };
  const done = {
    kind: 'profile-due',
    change: 7,
    profile: 'hotfix',
    comment: chosen.id,
    issue: 12,
    seenAt: now,
  } as const;

  it('is written when it is due, and no sooner', () => {
    expect(reminders(looked([chosen], [left]))).toEqual([]);
    expect(dueTimes(looked([chosen], [left]).facts)).toEqual([left.due]);
    const [reminder, ...others] = reminders(looked([chosen], [left], after));
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({
      kind: 'remind',
      number: 12,
      about: { change: 7, profile: 'hotfix', comment: chosen.id },
    });
    expect(reminder?.text).toContain(`was due ${left.due}: \`tests\`.`);
    expect(reminder?.text).toContain('**Still open**');
  });

  it('is written once, on its own issue', () => {
    expect(reminders(looked([chosen], [left, done], after))).toEqual([]);
    expect(dueTimes(looked([chosen], [left, done]).facts)).toEqual([]);
    expect(reminders(looked([chosen], [left, { ...done, issue: 13 }], after))).toHaveLength(1);
    expect(reminders(looked([chosen], [{ ...left, change: 8 }], after))).toEqual([]);
  });

  it('is none where nobody wrote down when it is due', () => {
    expect(reminders(looked([chosen], [about], after))).toEqual([]);
    expect(dueTimes(looked([chosen], [about]).facts)).toEqual([]);
  });
});
