import { describe, expect, it } from '@jest/globals';
import { samePerson } from '../../../src/evidence/people/person.ts';
import { sameName } from '../../../src/evidence/same-name.ts';
import { ada } from '../../builders/people.ts';

describe('being the same login', () => {
  it('is told by ASCII letters alone, for every pair of characters (T26, T27)', () => {
    const all = Array.from({ length: 512 }, (_, code) => String.fromCharCode(code));
    const alike = all.flatMap((a) => all.filter((b) => a !== b && sameName(`x${a}`, `x${b}`)).map((b) => `${a}${b}`));
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    expect(alike.toSorted()).toEqual(
      letters.flatMap((one) => [`${one.toUpperCase()}${one}`, `${one}${one.toUpperCase()}`]).toSorted(),
    );
    expect([sameName('Octavia', 'oCTAVIA'), sameName('octa', 'octavia'), sameName('', '')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('being the same person', () => {
  it('is told by the id, whatever the login (I21)', () => {
    expect(samePerson(ada, { ...ada, login: 'ada-renamed' })).toBe(true);
    expect(samePerson(ada, { ...ada, id: 1 })).toBe(false);
  });

  it('is told by the login where an id is missing, and never of nobody', () => {
    expect(samePerson({ ...ada, id: null }, { ...ada, login: 'Ada' })).toBe(true);
    expect(samePerson(ada, { ...ada, id: null, login: 'ADA' })).toBe(true);
    expect(samePerson({ ...ada, id: null }, { ...ada, login: 'otto' })).toBe(false);
    expect([samePerson(null, null), samePerson(null, ada), samePerson(ada, null)]).toEqual([false, false, false]);
  });
});
