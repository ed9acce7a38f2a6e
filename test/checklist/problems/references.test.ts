import { describe, expect, it } from '@jest/globals';
import { limits } from '../../../src/checklist/limits.ts';
import { ENVIRONMENT, item, places, told } from './told.ts';

const ROLES = 'roles: { qa: { users: [quinn] }, ops: { users: [otto] } }\n';
const items = (...said: readonly string[]) =>
  `${ROLES}${ENVIRONMENT}items:\n${said.map((one) => `  ${one}\n`).join('')}`;

describe('parts of `at-least`', () => {
  const parts = (...of: readonly string[]) =>
    places(`${ROLES}${item(`at-least: { count: 2, of: [${of.join(', ')}] }`)}`);
  const same = (index: number) => [`SAME_PART items.a.at-least.of[${index}]`];

  it.each([
    ['{ check: a }', '{ check: { name: a } }'],
    ['{ signoff: qa }', '{ signoff: { role: qa, expires: 72h } }'],
    ['{ any: [{ check: a }, { check: b }] }', '{ any: [{ check: b }, { check: a }] }'],
    ['{ all: [{ check: a }] }', '{ any: [{ any: [{ check: a }] }] }'],
    [
      '{ at-least: { count: 1, of: [{ check: a }, { check: b }] } }',
      '{ at-least: { count: 1, of: [{ check: b }, { check: a }] } }',
    ],
    ['{ not: { check: a } }', '{ not: { check: { name: a } } }'],
  ])('are the same however they are written: %s and %s', (one, other) => {
    expect(parts(one, other, '{ check: z }')).toEqual(same(1));
    expect(parts(one, '{ check: z }', other)).toEqual(same(2));
  });

  it.each([
    ['{ check: a }', '{ not: { check: a } }'],
    ['{ tick: qa }', '{ signoff: qa }'],
    ['{ any: [{ check: a }, { check: b }] }', '{ all: [{ check: a }, { check: b }] }'],
    ['{ any: [{ check: a }, { check: b }] }', '{ any: [{ check: a }, { check: c }] }'],
    [
      '{ at-least: { count: 1, of: [{ check: a }, { check: b }] } }',
      '{ at-least: { count: 2, of: [{ check: a }, { check: b }] } }',
    ],
  ])('are not the same: %s and %s', (one, other) => {
    expect(parts(one, other, '{ check: z }')).toEqual([]);
  });
});

describe('combinators within each other', () => {
  const nested = (depth: number): string => (depth === 0 ? 'check: a' : `all: [{ ${nested(depth - 1)} }]`);

  it('are refused where they are deeper than allowed, and not before', () => {
    expect(told(item(nested(limits.combinators)))).toEqual([]);
    expect(told(item(nested(limits.combinators + 1)))).toEqual([
      `TOO_DEEP items.a.all: combinators are nested too deeply | more than ${limits.combinators} levels | at most ${limits.combinators} levels | Flatten it: one level of \`any\` inside \`all\` is mostly enough.`,
    ]);
  });
});

describe('a name that stands for two things', () => {
  it.each([
    ['qa: { title: Q, signoff: qa }', []],
    ['qa: { title: Q, signoff: { role: qa } }', []],
    ['qa: { title: Q, signoff: ops }', ['ID_CLASH items.qa']],
    ['qa: { title: Q, tick: qa }', ['ID_CLASH items.qa']],
    ['qa: { title: Q, any: [{ signoff: qa }] }', ['ID_CLASH items.qa']],
  ])('as role and item is one only where the item is that sign-off: %s', (said, expected) => {
    expect(places(items(said))).toEqual(expected);
  });

  it.each([
    ['a: { title: The Box, tick: qa }', 'b: { title: the  box, check: b }', 1],
    ['a: { title: The Box, check: a }', 'b: { title: the box, any: [{ check: b }, { tick: qa }] }', 1],
    ['a: { title: The Box, check: a }', 'b: { title: the box, check: b }', 0],
    ['a: { title: The Box, tick: qa }', 'b: { title: thebox, tick: qa }', 0],
    ['a: { title: STRASSE, tick: qa }', 'b: { title: straße, tick: qa }', 0],
  ])('as title of two items is one box: %s and %s', (one, other, count) => {
    expect(places(items(one, other))).toEqual(Array.from({ length: count }, () => 'ID_CLASH items.b.title'));
  });
});

describe('an environment that asks nothing', () => {
  const two = (...said: readonly string[]) =>
    places(
      `environments: { live: { enforce: block }, lab: { enforce: block } }\nitems:\n${said.map((one, n) => `  i${n}: { title: I, check: i${n}, ${one} }\n`).join('')}`,
    );

  it('is told where every item is clear', () => {
    expect(two('environments: [live]')).toEqual(['NEVER_ASKED environments.lab']);
    expect(two('when: { environment: [live] }')).toEqual(['NEVER_ASKED environments.lab']);
    expect(two('environments: [live]', 'phase: review')).toEqual(['NEVER_ASKED environments.lab']);
    expect(two('environments: [live]', 'environments: [lab]')).toEqual([]);
  });

  it('is not told where one item may be meant for it', () => {
    expect(two('environments: [live]', 'environments: [labb]')).toEqual([
      'UNKNOWN_ENVIRONMENT items.i1.environments[0]',
    ]);
    expect(two('environments: [live]', 'enviroments: [lab]')).toEqual(['UNKNOWN_KEY items.i1.enviroments']);
  });

  it('is not told of names where there are none', () => {
    expect(told('environments: {}\nitems:\n  a: { title: A, check: a, environments: [live] }\n')).toContain(
      'UNKNOWN_ENVIRONMENT items.a.environments[0]: the checklist has no environment "live" | "live" | an environment under `environments`; there is none yet | Name one of them, or add it under `environments`.',
    );
  });
});

describe('a day that does not exist', () => {
  it.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-12-00', false],
    ['2026-13-01', false],
    ['2026-00-01', false],
    ['2026-12-31', true],
  ])('is told, others are not: %s', (day, exists) => {
    const expected = [
      `NOT_ALLOWED items.a.enforce-from: the day does not exist | "${day}" | a day of the calendar as YYYY-MM-DD | Write the day from which it shall count.`,
    ];
    expect(told(item(`check: a, enforce-from: ${day}`))).toEqual(exists ? [] : expected);
  });
});
