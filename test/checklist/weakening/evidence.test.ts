import { describe, expect, it } from '@jest/globals';
import { isAsStrict } from '../../../src/checklist/weakening/evidence.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import type { Evidence } from '../../../src/checklist/model.ts';
import { evidence } from '../../builders/checklist.ts';

const HEAD = `version: 1
roles: { qa: { users: [quinn] }, ops: { users: [otto] } }
environments: { production: { enforce: block }, staging: { enforce: block } }
items:
  base: { title: Base, check: base }
`;

/** The evidence as a file says it. */
function read(proof: string): Evidence {
  const parsed = parseChecklist(`${HEAD}  one: { title: One, ${proof} }\n`, 'holdpoint.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  const found = parsed.checklist.items.find(({ id }) => id === 'one');
  if (found === undefined) throw new Error('it is not there');
  return found.evidence;
}

const [a, b, c] = [evidence.check('a'), evidence.check('b'), evidence.check('c')];
const { all, any } = evidence;
const not = (one: Evidence): Evidence => ({ kind: 'not', of: [one] });
const atLeast = (count: number, ...of: readonly Evidence[]): Evidence => ({ kind: 'at-least', count, of });

describe('evidence that is no less than before', () => {
  it.each<[string, Evidence, Evidence]>([
    ['the same', a, evidence.check('a')],
    ['more of the same', all(a, b), a],
    ['all of what was any', all(a, b), any(a, b)],
    ['one of what was any', a, any(a, b)],
    ['fewer choices', any(a, b), any(a, b, c)],
    ['choices that each were enough', any(all(a, b), all(a, c)), a],
    ['all, in another order', all(b, a), all(a, b)],
    ['what implies each part', all(a, b, c), all(any(a, b), c)],
    ['more of the same parts', atLeast(3, a, b, c), atLeast(2, a, b, c)],
    ['as many of the same parts as before, and more', all(atLeast(2, a, b), c), atLeast(2, a, b)],
    ['the same denial', not(a), not(evidence.check('a'))],
    ['a denial and more', all(not(a), b), not(a)],
  ])('%s', (_what, now, before) => {
    expect(isAsStrict(now, before)).toBe(true);
  });
});

describe('evidence that may be less than before', () => {
  it.each<[string, Evidence, Evidence]>([
    ['another', b, a],
    ['a choice of it', any(a, b), a],
    ['one of several parts', a, all(a, b)],
    ['more choices', any(a, b, c), any(a, b)],
    ['fewer of the same parts', atLeast(1, a, b, c), atLeast(2, a, b, c)],
    ['as many of other parts', atLeast(2, a, b), atLeast(2, a, c)],
    ['a denial of something else', not(b), not(a)],
    ['a denial of less', not(all(a, b)), not(a)],
    ['a denial of more', not(any(a, b)), not(a)],
    ['nothing at all', any(), a],
    ['all of nothing', all(), a],
    ['something after all of nothing', a, all()],
    ['something after a choice of nothing', a, any()],
    ['another kind with the same keys', { kind: 'tick', spec: { role: 'qa' } }, evidence.signoff('qa')],
    ['a combination after a denial', atLeast(1, a), not(a)],
    ['a denial after a combination', not(a), atLeast(1, a)],
    ['a proof after a combination', a, atLeast(1, a)],
    ['a combination after a proof', atLeast(1, a, b), a],
    ['a proof after a denial', a, not(a)],
    ['a denial after a proof', not(a), a],
  ])('%s', (_what, now, before) => {
    expect(isAsStrict(now, before)).toBe(false);
  });
});

/** Each line goes from less to more. */
const stricter: readonly (readonly [string, string])[] = [
  ['check: a', 'check: { name: a, max-age: 2h }'],
  ['check: { name: a, max-age: 2h }', 'check: { name: a, max-age: 90m }'],
  [
    'check: { name: a, workflow: .github/workflows/ci.yml }',
    'check: { name: a, workflow: .github/workflows/ci.yml, unchanged: true }',
  ],
  ['file: docs/a.md', 'file: { path: docs/a.md, unchanged: true }'],
  ['file: docs/a.md', 'file: { path: docs/a.md, headings: [Steps] }'],
  ['file: { path: docs/a.md, headings: [Steps] }', 'file: { path: docs/a.md, headings: [Triggers, Steps] }'],
  ['review: { from: [quinn, otto], count: 1 }', 'review: { from: [quinn, otto], count: 2 }'],
  ['review: { from: [quinn], count: 1 }', 'review: { from: [quinn], count: 1, max-age: 7d }'],
  ['signoff: qa', 'signoff: { role: qa, expires: 72h }'],
  ['signoff: { role: qa, expires: 72h }', 'signoff: { role: qa, expires: 1d }'],
  ['signoff: { role: qa, on-push: keep }', 'signoff: qa'],
  ['tick: qa', 'tick: { role: qa, max-age: 1d }'],
  ['deployment: { environment: staging }', 'deployment: { environment: staging, for: 1h }'],
  ['deployment: { environment: staging, for: 1h }', 'deployment: { environment: staging, for: 90m }'],
  ['codeowners: { unowned: allowed }', 'codeowners: { unowned: refused }'],
];

describe('a proof', () => {
  it.each(stricter)('%s is less than %s', (less, more) => {
    expect(isAsStrict(read(more), read(less))).toBe(true);
    expect(isAsStrict(read(less), read(more))).toBe(false);
  });

  it('of the same reviewers in another order is the same', () => {
    expect(isAsStrict(read('review: { from: [otto, quinn] }'), read('review: { from: [quinn, otto] }'))).toBe(true);
    expect(isAsStrict(read('review: { from: [acme/a, acme/b] }'), read('review: { from: [acme/b, acme/a] }'))).toBe(
      true,
    );
  });

  it.each([
    ['check: a', 'check: { name: a, app: github-actions }'],
    ['check: { name: a, app: circleci }', 'check: { name: a, app: github-actions }'],
    ['check: { name: a, max-age: 1h }', 'check: { name: b, max-age: 1h }'],
    ['file: docs/a.md', 'file: docs/b.md'],
    ['review: { from: [quinn, rhea] }', 'review: { from: [otto, rhea], count: 2 }'],
    ['review: { from: [acme/a] }', 'review: { from: [acme/a, acme/b] }'],
    ['signoff: qa', 'signoff: ops'],
    ['signoff: { role: qa, expires: 1h }', 'signoff: { role: ops, expires: 1h }'],
    ['deployment: { environment: staging }', 'deployment: { environment: production }'],
    ['tick: qa', 'tick: ops'],
    ['check: a', 'signoff: qa'],
  ])('%s and %s are not told to be more or less', (one, other) => {
    expect(isAsStrict(read(one), read(other))).toBe(false);
    expect(isAsStrict(read(other), read(one))).toBe(false);
  });

  it('whose keys are of no known form is not told to be more', () => {
    const odd = (spec: object): Evidence => Object.assign(evidence.check('a'), { spec: { name: 'a', ...spec } });
    expect(isAsStrict(odd({ maxAge: 5 }), odd({}))).toBe(false);
    expect(isAsStrict(odd({ maxAge: 'long' }), odd({ maxAge: '1h' }))).toBe(false);
    expect(isAsStrict(odd({ maxAge: '1h' }), odd({ maxAge: 'short' }))).toBe(false);
    expect(isAsStrict(odd({ unchanged: 'yes' }), odd({}))).toBe(false);
    expect(isAsStrict(odd({ constructor: 1 }), odd({}))).toBe(false);
    const review = (spec: object): Evidence => Object.assign(evidence.review(), { spec });
    expect(isAsStrict(review({ count: '2' }), review({ count: 1 }))).toBe(false);
    expect(isAsStrict(review({ count: 2 }), review({ count: '1' }))).toBe(false);
    expect(isAsStrict(review({ users: 'ada' }), review({ users: ['ada'] }))).toBe(false);
    expect(isAsStrict(review({ users: ['ada'] }), review({ users: 'ada' }))).toBe(false);
    const file = (spec: object): Evidence => Object.assign(evidence.file('a'), { spec });
    expect(isAsStrict(file({ headings: ['A'] }), file({}))).toBe(false);
    expect(isAsStrict(file({}), file({ headings: ['A'] }))).toBe(false);
    const deployment = (lasting: unknown): Evidence =>
      Object.assign(read('deployment: { environment: staging }'), { spec: { lasting } });
    expect(isAsStrict(deployment('long'), deployment('1h'))).toBe(false);
    expect(isAsStrict(deployment('1h'), deployment('long'))).toBe(false);
    expect(isAsStrict(deployment(5), deployment(null))).toBe(false);
  });
});
