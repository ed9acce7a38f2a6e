import { describe, expect, it } from '@jest/globals';
import { overrideFacts } from '../../src/cli/testing/override-facts.ts';

const facts = { now: 'then', list: [{ a: 1 }, { a: 2 }], map: { 'a/b': 1, 'c~d': 2 } };
const changed = (set: Readonly<Record<string, unknown>>, remove: readonly string[] = []) =>
  overrideFacts(facts, { set, remove });

describe('changing facts for a test', () => {
  it.each([
    ['a value', { '/now': 'later' }, { ...facts, now: 'later' }],
    ['a value in a list', { '/list/1/a': 3 }, { ...facts, list: [{ a: 1 }, { a: 3 }] }],
    ['a whole entry', { '/list/0': null }, { ...facts, list: [null, { a: 2 }] }],
    ['an entry behind the last', { '/list/-': 7 }, { ...facts, list: [{ a: 1 }, { a: 2 }, 7] }],
    ['a new key', { '/map/new': true }, { ...facts, map: { ...facts.map, new: true } }],
    ['a key with a slash', { '/map/a~1b': 9 }, { ...facts, map: { 'a/b': 9, 'c~d': 2 } }],
    ['a key with a tilde', { '/map/c~0d': 9 }, { ...facts, map: { 'a/b': 1, 'c~d': 9 } }],
    ['one after the other', { '/map': {}, '/map/x': 1 }, { ...facts, map: { x: 1 } }],
  ])('sets %s', (_what, set, value) => {
    expect(changed(set)).toEqual({ ok: true, value });
  });

  it('takes places out after that, each as the one before left them', () => {
    expect(changed({ '/list/-': 7 }, ['/list/0', '/list/0', '/map/a~1b', '/now'])).toEqual({
      ok: true,
      value: { list: [7], map: { 'c~d': 2 } },
    });
  });

  it('leaves the facts it was given as they were', () => {
    changed({ '/list/0/a': 9 }, ['/map']);
    expect(facts).toEqual({ now: 'then', list: [{ a: 1 }, { a: 2 }], map: { 'a/b': 1, 'c~d': 2 } });
  });

  it('makes a key of every name, and nothing but a key', () => {
    const result = changed({ '/map/__proto__': { a: 1 } });
    expect(Object.keys(result.ok ? Object(Reflect.get(Object(result.value), 'map')) : {})).toContain('__proto__');
    expect(Reflect.get({}, 'a')).toBeUndefined();
  });

  it.each([
    ['behind the end of a list', '/list/2', 'which has 2'],
    ['by a name in a list', '/list/first', 'which has 2'],
    ['by a number with a zero before it', '/list/01', 'which has 2'],
    ['below a map that is not there', '/nothing/a', 'one of now, list, map'],
    ['below a text', '/now/a', 'one of now, list, map'],
    ['of what every object has', '/constructor/name', 'one of now, list, map'],
  ])('refuses a place %s', (_what, pointer, allowed) => {
    const refusal = { ok: false, pointer, allowed: expect.stringContaining(allowed) };
    expect(changed({ [pointer]: 1 })).toMatchObject(refusal);
    expect(changed({}, [pointer])).toMatchObject(refusal);
  });

  it('refuses to take out what is not there', () => {
    expect(changed({}, ['/map/none'])).toMatchObject({ ok: false, pointer: '/map/none' });
    expect(changed({}, ['/list/-'])).toMatchObject({ ok: false, pointer: '/list/-' });
  });
});
