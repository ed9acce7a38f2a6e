import { describe, expect, it } from '@jest/globals';
import { ENVIRONMENT, ITEM, item, places, told } from './told.ts';

const roles = (said: string) => `roles: { ${said} }\n${ENVIRONMENT}${ITEM}`;
const many = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n)).join(', ');
const FORM = 'a lower-case letter, then letters, digits and hyphens; at most 40 characters';
const LOGIN = 'a GitHub login without `@`, such as octocat';

describe('what is missing', () => {
  it.each([
    [
      ITEM,
      'NO_ENVIRONMENTS : the checklist names no environment | nothing | at least one environment under `environments` | Add the GitHub environment that is deployed to, for example `production: { enforce: block }`.',
    ],
    [
      ENVIRONMENT,
      'NO_ITEMS : the checklist asks nothing | nothing | at least one item under `items` | Add an item; a deployment is never let through by an empty checklist.',
    ],
    [
      `environments: {}\n${ITEM}`,
      'NO_ENVIRONMENTS environments: the checklist names no environment | an empty map | at least one environment under `environments` | Add the GitHub environment that is deployed to, for example `production: { enforce: block }`.',
    ],
    [
      `environments: { live: {} }\n${ITEM}`,
      'MISSING_KEY environments.live: `enforce` is missing in `live` | nothing | a map with `enforce` | Add `enforce`.',
    ],
    [
      roles('qa: {}'),
      'EMPTY_ROLE roles.qa: nobody holds the role `qa` | no teams and no users | `teams`, `users` or both | Name a team or a user, for example `users: [octocat]`.',
    ],
    [
      item('check: a, when: {}'),
      'TOO_FEW items.a.when: `when` has too few entries | 0 | at least 1 entry | Add what is missing, or remove the key.',
    ],
    [
      item('check: a, section: ~'),
      'WRONG_TYPE items.a.section: `section` has no value | nothing | a text | Give it a value, or remove the key.',
    ],
  ])('is named, with what to add: %j', (text, sentence) => {
    expect(told(text)).toEqual([sentence]);
  });

  it('is not told of a key that is only misspelt', () => {
    expect(places(`${ENVIRONMENT}items:\n  a: { titel: A, chek: a }\n`)).toEqual([
      'UNKNOWN_KEY items.a.titel',
      'UNKNOWN_KEY items.a.chek',
    ]);
    expect(places(`${ENVIRONMENT}items:\n  a: { titel: A, chek: a }\n  b: { zzz: 1, check: b }\n`)).toEqual([
      'UNKNOWN_KEY items.a.titel',
      'UNKNOWN_KEY items.a.chek',
      'MISSING_KEY items.b',
      'UNKNOWN_KEY items.b.zzz',
    ]);
  });
});

describe('too much or too little of something', () => {
  it.each([
    [roles('qa: { users: [] }'), 'TOO_FEW roles.qa.users: `users` has too few entries | 0 | at least 1 entry'],
    [
      roles(`qa: { users: [${many(101, (n) => `u${n}`)}] }`),
      'TOO_MANY roles.qa.users: `users` has too many entries | 101 | at most 100 entries | Remove what is not needed.',
    ],
    [
      item('review: { count: 0 }'),
      'TOO_FEW items.a.review.count: `count` is too small | 0 | at least 1 | Write at least 1.',
    ],
    [
      item('review: { count: 99 }'),
      'TOO_MANY items.a.review.count: `count` is too large | 99 | at most 10 | Write at most 10.',
    ],
    [
      item('check: a, environments: [live, live]'),
      'NOT_ALLOWED items.a.environments[1]: "live" stands in the list twice | "live" | each entry once | Remove one of the two.',
    ],
    [
      item(`any: [${many(200, (n) => `{ check: c${n} }`)}]`),
      'TOO_MANY items.a.any: `any` has too many entries | 200 | at most 100 entries',
    ],
  ])('is counted: %j', (text, sentence) => {
    const [only, ...more] = told(text);
    expect(only?.slice(0, sentence.length)).toBe(sentence);
    expect(more).toEqual([]);
  });
});

describe('a value of another kind', () => {
  it.each([
    [
      item('review: { count: x }'),
      '`count` must be a whole number | "x" | a whole number | Write a value of that kind.',
    ],
    [
      item('check: a, waivable: maybe'),
      '`waivable` must be true or false | "maybe" | true or false | Write a value of that kind.',
    ],
    [item('check: 7'), '`check` must be a text, or a map | 7 | a text, or a map | Put it in quotes: "7".'],
    [
      item('check: [7]'),
      '`check` must be a text, or a map | a list | a text, or a map | Write it as a map: `key: value`.',
    ],
    [`${ENVIRONMENT}items:\n  a: 7\n`, '`a` must be a map | 7 | a map | Write it as a map: `key: value`.'],
    [item('check: a, when: 7'), '`when` must be a map | 7 | a map | Write what it depends on: `{ paths: ["db/**"] }`.'],
    [item('any: 7'), '`any` must be a list | 7 | a list | Write it as a list: `[one, two]`.'],
    [
      roles('qa: quinn'),
      '`qa` must be a map | "quinn" | a map | Write `{ users: [octocat] }` or `{ teams: [acme/qa] }`.',
    ],
    [roles('qa: { users: [7] }'), 'entry 1 of `users` must be a text | 7 | a text | Put it in quotes: "7".'],
  ])('is told with the kind that is meant: %j', (text, sentence) => {
    expect(told(text).map((line) => line.replace(/^\w+ \S+: /, ''))).toEqual([sentence]);
  });
});

describe('a text of another form', () => {
  it.each([
    ["qa: { users: ['@quinn'] }", `entry 1 of \`users\` is not allowed | "@quinn" | ${LOGIN} | Write \`quinn\`.`],
    [
      "qa: { users: ['a@quinn'] }",
      `entry 1 of \`users\` is not allowed | "a@quinn" | ${LOGIN} | Write an allowed value.`,
    ],
    [
      "qa: { users: ['@quinn!'] }",
      `entry 1 of \`users\` is not allowed | "@quinn!" | ${LOGIN} | Write an allowed value.`,
    ],
    [
      'me all: { users: [a] }',
      `"me all" cannot be a name here | "me all" | ${FORM} | Write \`me-all\`, or choose another name.`,
    ],
    [
      'QA.x: { users: [a] }',
      `"QA.x" cannot be a name here | "QA.x" | ${FORM} | Write \`qa-x\`, or choose another name.`,
    ],
    ["'*': { users: [a] }", `"*" cannot be a name here | "*" | ${FORM} | Choose another name.`],
  ])('is told with the form, and with what is meant where that is plain: %s', (said, sentence) => {
    expect(told(roles(said)).map((line) => line.replace(/^\w+ roles\.(?:qa\.users\[0\]|[^:]+): /, ''))).toEqual([
      sentence,
    ]);
  });

  it('is told with how long it may be, and that it is empty', () => {
    const titled = (title: string) => told(`${ENVIRONMENT}items:\n  a: { title: '${title}', check: a }\n`);
    expect(titled('')).toEqual([
      'NOT_ALLOWED items.a.title: `title` is empty | "" | one line of text without blanks around it | Write an allowed value.',
    ]);
    expect(titled('x'.repeat(121))).toEqual([
      `NOT_ALLOWED items.a.title: \`title\` is not allowed | "${'x'.repeat(79)}…" | at most 120 characters | Write an allowed value.`,
    ]);
    expect(titled('x'.repeat(120))).toEqual([]);
    expect(told(item('check: a, why: ""'))).toEqual([
      'NOT_ALLOWED items.a.why: `why` is empty | "" | a text that is not empty | Write an allowed value.',
    ]);
  });

  it('is told with the words that there are, and the one that is meant', () => {
    expect(told(item('check: a, ask: relase'))).toEqual([
      'NOT_ALLOWED items.a.ask: `ask` is not allowed | "relase" | change, release | Did you mean `release`?',
    ]);
    expect(told(item('check: a, ask: never'))).toEqual([
      'NOT_ALLOWED items.a.ask: `ask` is not allowed | "never" | change, release | Write an allowed value.',
    ]);
  });

  it('is refused as the name of an environment or as a word with a meaning of its own', () => {
    expect(places(`environments: { 'a b/': { enforce: block } }\n${ITEM}`)).toEqual(['BAD_NAME environments.a b/']);
    const [reserved] = told(`${ENVIRONMENT}items:\n  merge: { title: A, check: a }\n`);
    expect(reserved).toMatch(
      /^BAD_NAME items.merge: "merge" is a word with a meaning of its own \| "merge" \| any name but merge, .* \| Choose another name\.$/,
    );
  });
});

describe('several mistakes in one place', () => {
  it('of shapes are told as those of the shape that was meant', () => {
    expect(places(item('check: { name: 7, app: [x] }'))).toEqual([
      'WRONG_TYPE items.a.check.name',
      'WRONG_TYPE items.a.check.app',
    ]);
    expect(places(item('any: [{ check: { name: 7 } }, { tick: [] }, { file: { pth: x } }]'))).toEqual([
      'WRONG_TYPE items.a.any[0].check.name',
      'WRONG_TYPE items.a.any[1].tick',
      'UNKNOWN_KEY items.a.any[2].file.pth',
    ]);
  });

  it('of two proofs are told by the second', () => {
    expect(told(item('check: a, file: x.md, codeowners: {}'))).toEqual([
      expect.stringMatching(
        /^SEVERAL_EVIDENCES items.a.file: `a` names several pieces of evidence \| check, file, codeowners \| exactly one of check, /,
      ),
    ]);
  });
});
