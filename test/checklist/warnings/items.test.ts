import { describe, expect, it } from '@jest/globals';
import { warned } from './warned.ts';

const GATES = 'environments:\n  live: { enforce: block }\n  lab: { enforce: block, branches: [main] }\n';
const of = (...items: readonly string[]) =>
  warned(`${GATES}items:\n${items.map((item, n) => `  i${n}: { title: Item, ${item} }\n`).join('')}`);
const codes = (told: readonly string[]) => told.map((one) => one.split(':', 1).join());

describe('two items that demand opposite things', () => {
  it('are told once, at the later one', () => {
    expect(of('check: a', 'not: { check: a }')).toEqual([
      'CONTRADICTION items.i1.not.check: "i1" needs that not to be which "i0" needs | asked not to be, and asked for',
    ]);
    expect(of('not: { check: a }', 'check: a')).toEqual([
      'CONTRADICTION items.i1.check: "i1" needs what "i0" needs not to be | asked for, and asked not to be',
    ]);
    expect(of('all: [{ check: a }, { not: { check: a } }]')).toEqual([
      'CONTRADICTION items.i0.all.1.not.check: "i0" needs that not to be which the same item needs | asked not to be, and asked for',
    ]);
  });

  it('are each told of, where there are several', () => {
    expect(codes(of('check: a', 'check: b', 'not: { any: [{ check: a }, { check: b }] }'))).toEqual([
      'CONTRADICTION items.i2.not.any.0.check',
      'CONTRADICTION items.i2.not.any.1.check',
    ]);
  });

  it.each([
    ['not: { all: [{ check: a }, { check: b }] }', 'check: a'],
    ['any: [{ check: a }, { check: b }]', 'not: { check: a }'],
    ['ask: release, check: a', 'not: { check: a }'],
    ['environments: [live], check: a', 'environments: [lab], not: { check: a }'],
    ['when: { labels: [x] }, check: a', 'not: { check: a }'],
  ])('are not told where both can be met: %s and %s', (one, other) => {
    expect(of(one, other)).toEqual([]);
  });
});

describe('two items with the same evidence', () => {
  it.each([
    ['check: a', 'check: a', 1],
    ['environments: [live], check: a', 'check: a', 1],
    ['check: a', 'environments: [live], check: a', 1],
    ['environments: [live, lab], check: a', 'environments: [lab], check: a', 1],
    ['environments: [live], check: a', 'environments: [lab], check: a', 0],
    ['phase: deployment, check: a', 'check: a', 0],
    ['ask: release, check: a', 'check: a', 0],
    ['when: { labels: [x] }, check: a', 'check: a', 0],
  ])('`%s` and `%s` are asked together: %d', (one, other, count) => {
    expect(of(one, other).filter((line) => line.startsWith('SAME_EVIDENCE items.i1:'))).toHaveLength(count);
  });
});

describe('a part that decides nothing', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => `{ check: c${n} }`).join(', ');

  it('is told with the part that covers it', () => {
    expect(of('any: [{ check: a }, { check: b }, { check: a }]')).toEqual([
      'MOOT_PART items.i0.any.2: this part of `any` decides nothing: it is met only where part 1 is met too | a part that part 1 covers',
    ]);
    expect(of('all: [{ any: [{ check: a }, { check: b }] }, { check: a }]')).toEqual([
      'MOOT_PART items.i0.all.0: this part of `all` decides nothing: it is met wherever part 2 is | a part that part 2 covers',
    ]);
  });

  it('is looked for in items of forty parts, and in none that are larger', () => {
    expect(codes(of(`any: [${many(19)}, { all: [${many(20)}] }, { check: c0 }]`))).toContain(
      'MOOT_PART items.i0.any.20',
    );
    expect(of(`any: [${many(20)}, { all: [${many(20)}] }, { check: c0 }]`)).toEqual([]);
  });

  it('is not one of those that are counted or denied, but may be within them', () => {
    expect(
      of('at-least: { count: 2, of: [{ check: a }, { any: [{ check: b }, { all: [{ check: b }, { check: a }] }] }] }'),
    ).toEqual([expect.stringMatching(/^MOOT_PART items.i0.at-least.of.1.any.1:/)]);
  });
});

describe('an item that no gate ever asks', () => {
  it('is told with the environments or branches that it names', () => {
    expect(of('check: a', 'check: b, environments: [live], when: { environment: [lab] }')).toEqual([
      'NEVER_APPLIES items.i1.when.environment: "i1" is asked in no environment that its `when` names | "lab"',
    ]);
    expect(of('check: a', 'check: b, environments: [lab], when: { base: [next, "v*"] }')).toEqual([
      'NEVER_APPLIES items.i1.when.base: "i1" is asked only of changes into branches that "lab" does not deploy | "next", "v*"',
    ]);
  });

  it.each(['when: { base: ["m*"] }', 'when: { base: [next, main] }', 'phase: review, when: { base: [next] }'])(
    'is not told where one may: %s',
    (keys) => {
      expect(of('check: a', `check: b, environments: [lab], ${keys}`)).toEqual([]);
    },
  );
});

describe('an environment that waits for a deployment', () => {
  const deployed = (where: string, to: string, more = '') =>
    `environments: [${where}]${more}, deployment: { environment: ${to} }`;
  const three = (...items: readonly string[]) =>
    warned(
      `environments:\n  a: { enforce: block }\n  b: { enforce: block }\n  c: { enforce: block }\nitems:\n  last: { title: Last, check: last }\n${items.map((item, n) => `  i${n}: { title: Item, ${item} }\n`).join('')}`,
    );

  it('of its own, or of one that waits for it by way of others, is told', () => {
    expect(three(deployed('a', 'A'))).toEqual([
      'WAITS_FOR_ITSELF items.i0.deployment.environment: "i0" lets nothing into "a" that is not there already | "A"',
    ]);
    expect(three(deployed('a', 'b'), deployed('b', 'C'), deployed('c', 'a'))).toContain(
      'WAITS_FOR_ITSELF items.i0.deployment.environment: the gate of "a" waits for "b", which waits for "C", which waits for "a" | "b"',
    );
  });

  it.each([
    ['nothing waits back', [deployed('a', 'b'), deployed('b', 'c')]],
    ['others wait in a circle that it is no part of', [deployed('a', 'b')]],
    ['something else will do', ['environments: [a], any: [{ deployment: { environment: a } }, { check: x }]']],
    ['something else is waited for', ['environments: [a], check: a']],
  ])('is not told where %s', (_name, items) => {
    expect(three(...items)).toEqual([]);
  });

  it('for others that wait for each other is not itself in that circle', () => {
    expect(codes(three(deployed('a', 'b'), deployed('b', 'C'), deployed('c', 'B')))).toEqual([
      'WAITS_FOR_ITSELF items.i1.deployment.environment',
      'WAITS_FOR_ITSELF items.i2.deployment.environment',
    ]);
  });
});

describe('evidence that lapses before it lasts', () => {
  it.each([
    ['for: 2h, max-age: 90m', 1],
    ['for: 2h, max-age: 2h', 1],
    ['for: 2h, max-age: 3h', 0],
    ['for: 2h', 0],
    ['max-age: 90m', 0],
  ])('is a deployment with `%s`: %d', (keys, count) => {
    expect(
      of(`deployment: { environment: stage, ${keys} }`).filter((one) => one.startsWith('NEVER_FRESH')),
    ).toHaveLength(count);
  });

  it('makes no item hopeless that has another proof', () => {
    const stale = '{ deployment: { environment: stage, for: 2h, max-age: 1h } }';
    expect(of(`any: [${stale}, { check: a }]`)).toEqual([
      'NEVER_FRESH items.i0.any.0.deployment: it has lapsed before it has lasted 2h | for: 2h, max-age: 1h',
    ]);
    expect(of(`all: [${stale}, { check: a }]`)).toEqual([
      'NEVER_FRESH items.i0.all.0.deployment: it has lapsed before it has lasted 2h; "i0" is never met | for: 2h, max-age: 1h',
    ]);
  });
});
