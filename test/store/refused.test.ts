import { describe, expect, it } from '@jest/globals';
import { isRefused } from '../../src/store/refused.ts';

function problem(code?: string): Error {
  return Object.assign(new Error('no'), code === undefined ? {} : { code });
}

describe('what a database refuses for ever', () => {
  it.each([
    ['a text that it cannot hold', problem('22021')],
    ['a number that is none', problem('22P02')],
    ['what a rule of the table forbids', problem('23502')],
    ['what is too large', problem('54000')],
    ['what a rule of SQLite forbids', problem('SQLITE_CONSTRAINT_NOTNULL')],
    ['what is of another kind', problem('SQLITE_MISMATCH')],
    ['what is too large for SQLite', problem('SQLITE_TOOBIG')],
    ['what a driver cannot hand over', new TypeError('cannot bind')],
    ['what nobody can mean', new RangeError('no time')],
  ])('is %s', (_, error) => expect(isRefused(error)).toBe(true));

  it.each([
    ['a server that is gone', problem('57P01')],
    ['a table that is away for a moment', problem('42P01')],
    ['a disk that is full', problem('SQLITE_FULL')],
    ['an error without a code', problem()],
    ['a code with more before it', problem('x22021')],
    ['a code with more behind it', problem('220215')],
    ['something that is no error', { code: '22021' }],
  ])('is not %s', (_, error) => expect(isRefused(error)).toBe(false));
});
