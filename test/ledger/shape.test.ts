import { describe, expect, it } from '@jest/globals';
import { fits, flag, list, nullable, oneOf, optional, record, text, textLike, whole } from '../../src/ledger/shape.ts';

const digest = textLike('a digest', /^[0-9a-f]{4}$/);
const person = record<{ readonly name: string; readonly age?: number }>({ name: text, age: optional(whole) });
const people = record<{ readonly people: readonly { readonly name: string; readonly age?: number }[] }>({
  people: list(person),
});

describe('a value that is read back', () => {
  it.each([
    [text, ''],
    [flag, false],
    [whole, 0],
    [whole, -5],
    [digest, 'ab12'],
    [oneOf('go', 'no-go'), 'no-go'],
    [nullable(text), null],
    [nullable(text), 'x'],
    [list(text), []],
    [list(text), ['a', 'b']],
    [person, { name: 'ada' }],
    [person, { name: 'ada', age: 36 }],
    [people, { people: [{ name: 'ada' }] }],
  ])('fits %#', (shape, value) => {
    expect(fits<unknown>(shape, value)).toBe(true);
  });

  it.each([
    [text, 5, 'it is not a text: 5'],
    [text, undefined, 'it is not a text: nothing'],
    [flag, 'true', 'it is not true or false: "true"'],
    [whole, 1.5, 'it is not a whole number: 1.5'],
    [whole, 2 ** 53, 'it is not a whole number: 9007199254740992'],
    [digest, 'ab123', 'it is not a digest: "ab123"'],
    [digest, 1234, 'it is not a digest: 1234'],
    [oneOf('go', 'no-go'), 'GO', 'it is not one of go, no-go: "GO"'],
    [nullable(text), undefined, 'it is not a text: nothing'],
    [list(text), { 0: 'a' }, 'it is not a list: {"0":"a"}'],
    [list(text), ['a', 5], '[1] is not a text: 5'],
    [person, null, 'it is not an object: null'],
    [person, 'ada', 'it is not an object: "ada"'],
    [person, [], 'it is not an object: []'],
    [person, {}, '.name is missing'],
    [person, { name: 'ada', age: null }, '.age is not a whole number: null'],
    [person, { name: 'ada', height: 1 }, '.height is not known to this version'],
    [person, { name: 'ada', constructor: 1 }, '.constructor is not known to this version'],
    [people, { people: [{ name: 'ada' }, { name: 5 }] }, '.people[1].name is not a text: 5'],
    [text, Array.from({ length: 50 }, () => 1), `it is not a text: ${JSON.stringify(Array(50).fill(1)).slice(0, 60)}`],
  ])('is told what does not fit and where (%#)', (shape, value, misfit) => {
    expect(fits<unknown>(shape, value)).toBe(false);
    expect(shape.misfit(value, '')).toBe(misfit);
  });

  it('may lack a field only where that is said', () => {
    expect([optional(text).optional, text.optional, nullable(text).optional, list(text).optional]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(person.optional).toBe(false);
  });
});
