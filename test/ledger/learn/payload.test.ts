import { describe, expect, it } from '@jest/globals';
import { actorAt, at, commitAt, idAt, momentAt, textAt } from '../../../src/ledger/learn/payload.ts';

const commit = 'c'.repeat(40);
const account = { id: 5, login: 'octocat', type: 'User' };

describe('what stands in a payload', () => {
  it('is found at the end of a row of keys, and only what stands there itself', () => {
    expect(at({ a: { b: 5 } }, 'a', 'b')).toBe(5);
    expect(at({ a: 5 })).toEqual({ a: 5 });
    for (const json of [{ a: null }, { a: 'b' }, {}, null]) expect(at(json, 'a', 'b')).toBeUndefined();
    expect(at({}, 'constructor')).toBeUndefined();
  });

  it.each([0, -5, 1.5, 2 ** 53, '5', null, true, undefined])('is no id where it is %p', (value) => {
    expect(idAt({ id: value }, 'id')).toBeNull();
    expect(idAt({ id: 1 }, 'id')).toBe(1);
  });

  it.each([5, null, ['x'], undefined])('is no text where it is %p', (value) => {
    expect(textAt({ text: value }, 'text')).toBeNull();
    expect(textAt({ text: '' }, 'text')).toBe('');
  });

  it.each(['yesterday', '', 5, null])('is no moment where it is %p', (value) => {
    expect(momentAt({ at: value }, 'at')).toBeNull();
    expect(momentAt({ at: '2026-11-20T09:00:00Z' }, 'at')).toBe('2026-11-20T09:00:00Z');
  });

  it('is a commit of either length, whole and in lower case', () => {
    for (const id of [commit, 'd'.repeat(64)]) expect(commitAt({ id }, 'id')).toBe(id);
    for (const id of [commit.toUpperCase(), `${commit}c`, `x${commit}`, `${commit}\n`, 'c', 'z'.repeat(64), null])
      expect(commitAt({ id }, 'id')).toBeNull();
  });
});

describe('an account in a payload', () => {
  it.each(['User', 'Bot', 'Organization', 'Mannequin', 'EnterpriseUserAccount'])('may be of the type %s', (type) => {
    expect(actorAt({ user: { ...account, type } }, 'user')).toEqual({ ...account, type });
  });

  it('is none where id, login or type cannot be told', () => {
    for (const user of [
      { ...account, id: null },
      { ...account, login: null },
      { ...account, type: 'Robot' },
      { ...account, type: null },
      null,
    ])
      expect(actorAt({ user }, 'user')).toBeNull();
  });

  it('loses the mark of a bot at the end of its login, and nowhere else', () => {
    const login = (name: string) => actorAt({ user: { ...account, login: name } }, 'user')?.login;
    expect([login('dependabot[bot]'), login('a[bot]b')]).toEqual(['dependabot', 'a[bot]b']);
  });
});
