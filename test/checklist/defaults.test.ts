import { describe, expect, it } from '@jest/globals';
import { isAsFirm, isCalendarDay, readEnforcement } from '../../src/checklist/enforcement.ts';
import { evidenceOf } from '../../src/checklist/evidence-tree.ts';
import type { Item } from '../../src/checklist/model.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { countsIn, profileOf } from '../../src/checklist/profiles.ts';
import { newerVersion } from '../../src/checklist/version.ts';

const HEAD = 'version: 1\nroles: { qa: { users: [quinn] } }\nenvironments:\n  live: { enforce: block }\n';

function itemOf(said: string): Item {
  const result = parseChecklist(`${HEAD}items:\n  a: { title: A, ${said} }\n`, 'f.yml');
  const [item] = result.ok ? result.checklist.items : [];
  if (item === undefined) throw new Error(JSON.stringify(result));
  return item;
}

describe('what an item asks for where it does not say', () => {
  const window = 'window: { hours: 09:00-16:00, zone: UTC }';
  const deployment = 'deployment: { environment: staging }';

  it.each([window, deployment, 'variables: { names: [A] }', `all: [{ check: a }, { ${window} }]`])(
    'is the release, where one part can only be told then: %s',
    (said) => {
      expect(itemOf(said).ask).toBe('release');
      expect(itemOf(`ask: change, ${said}`).ask).toBe('change');
    },
  );

  it.each(['check: a', 'signoff: qa', 'any: [{ tick: qa }, { file: x.md }]', 'not: { check: a }'])(
    'is each change otherwise: %s',
    (said) => {
      expect(itemOf(said).ask).toBe('change');
      expect(itemOf(`ask: release, ${said}`).ask).toBe('release');
    },
  );
});

describe('evidence that the schema lets not through', () => {
  it('is without parts, and so never met', () => {
    expect(evidenceOf({})).toEqual({ kind: 'all', of: [] });
    const broken: readonly Readonly<Record<string, unknown>>[] = [
      { 'at-least': 'two' },
      { 'at-least': null },
      { 'at-least': { count: 'two', of: 'x' } },
    ];
    expect(broken.map((one) => evidenceOf(one))).toEqual([1, 2, 3].map(() => ({ kind: 'at-least', count: 1, of: [] })));
    expect(
      [{ any: [null, 'check', 7] }, { all: 'x' }, { not: null }].map((one: Readonly<Record<string, unknown>>) =>
        evidenceOf(one),
      ),
    ).toEqual([
      { kind: 'any', of: [] },
      { kind: 'all', of: [] },
      { kind: 'not', of: [] },
    ]);
  });
});

describe('how a gate is kept', () => {
  it.each([
    ['off', 'off', null],
    ['advise', 'advise', null],
    ['advise until 2026-12-05', 'advise', '2026-12-05'],
    ['block', 'block', null],
    ['often', 'block', null],
    ['advise until', 'block', null],
    ['x advise until 2026-12-05', 'block', null],
    ['advise until 2026-12-05 x', 'block', null],
  ])('is read from `%s`, and from anything else as blocked', (text, enforce, adviseUntil) => {
    expect(readEnforcement(text)).toEqual({ enforce, adviseUntil });
  });

  it.each([
    ['block', 'advise', true],
    ['advise', 'off', true],
    ['off', 'advise', false],
    ['advise', 'block', false],
    ['block', 'block', true],
    ['advise', 'advise', true],
    ['advise', 'advise until 2026-12-05', false],
    ['advise until 2026-12-05', 'advise', true],
    ['advise until 2026-12-05', 'advise until 2026-12-05', true],
    ['advise until 2026-12-04', 'advise until 2026-12-05', true],
    ['advise until 2026-12-06', 'advise until 2026-12-05', false],
  ])('`%s` is as firm as `%s`: %j', (one, other, firm) => {
    expect(isAsFirm(readEnforcement(one), readEnforcement(other))).toBe(firm);
  });

  it.each([
    ['2026-02-28', true],
    ['x2026-02-28', false],
    ['2026-02-28x', false],
    ['2026-2-28', false],
    ['', false],
    ['2026-11-00', false],
    ['2026-00-11', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
  ])('until a day of the calendar: %s is one: %j', (text, is) => {
    expect(isCalendarDay(text)).toBe(is);
  });
});

describe('a profile', () => {
  const raw = { by: 'qa', branches: ['hotfix/*'], later: ['a'], due: '3d' };
  const DAY = 86_400_000;

  it('counts everywhere where it names no environment, and is due when it says', () => {
    const profile = profileOf('hotfix', raw);
    expect(profile).toEqual({ ...raw, id: 'hotfix', due: 3 * DAY, environments: null });
    expect([countsIn(profile, 'live'), countsIn({ environments: ['lab'] }, 'live')]).toEqual([true, false]);
    expect(profileOf('hotfix', { ...raw, environments: ['live'] }).environments).toEqual(['live']);
  });

  it('is due no later than in two weeks', () => {
    expect(profileOf('hotfix', { ...raw, due: '14d' }).due).toBe(14 * DAY);
    expect(profileOf('hotfix', { ...raw, due: '90d' }).due).toBe(14 * DAY);
  });
});

describe('the level of a file', () => {
  it.each([2, 99])('that is newer is told: %d', (version) => {
    expect(newerVersion({ version })).toMatchObject({
      code: 'VERSION_TOO_NEW',
      seen: String(version),
      allowed: 'at most 1',
    });
  });

  it.each([{ version: 1 }, { version: 0 }, { version: 1.5 }, { version: '2' }, {}, null, undefined, 'version', 7, []])(
    'is left to the schema: %j',
    (file) => {
      expect(newerVersion(file)).toBeNull();
    },
  );
});
