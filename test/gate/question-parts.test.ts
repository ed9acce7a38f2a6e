import { describe, expect, it } from '@jest/globals';
import {
  parseAppId,
  parseCommit,
  parseEnvironment,
  parseRepository,
  parseWait,
} from '../../src/gate/question-parts.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('a commit', () => {
  it.each([SHA, SHA.toUpperCase(), ` ${SHA}\n`, 'a'.repeat(64)])('is taken from %j in lower case', (text) => {
    expect(parseCommit(text)).toEqual({ ok: true, value: text.trim().toLowerCase() });
  });

  it.each(['', 'main', 'v1.2.3', 'refs/heads/main', SHA.slice(0, 12), `${SHA}0`, SHA.replace('0', 'g'), `${SHA} x`])(
    'is not taken from %j, and the answer says what was seen and what to do',
    (text) => {
      const seen = text === '' ? 'nothing' : JSON.stringify(text);
      expect(parseCommit(text)).toEqual({
        ok: false,
        problem: {
          seen,
          allowed: expect.stringContaining('full commit id'),
          next: expect.stringContaining('rev-parse'),
        },
      });
    },
  );
});

describe('a time to wait', () => {
  it.each([
    ['1s', 1000],
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['6h', 21_600_000],
    ['360m', 21_600_000],
  ])('%s is %i milliseconds', (text, value) => {
    expect(parseWait(text)).toEqual({ ok: true, value });
  });

  it.each(['30', 'm', '0m', '-5m', '1.5h', '7h', '361m', '30 m', '30min', '1h30m', '٣m', '1e3s', '99999999999999s'])(
    '%j is refused',
    (text) => {
      expect(parseWait(text)).toMatchObject({ ok: false });
    },
  );
});

describe("an App's number", () => {
  it.each(['1', '123456', '9007199254740991'])('%s is taken', (text) => {
    expect(parseAppId(text)).toEqual({ ok: true, value: Number(text) });
  });

  it.each(['0', '-1', '1.0', '0x10', '9007199254740992', 'holdpoint', '15368 '.repeat(2)])('%j is refused', (text) => {
    expect(parseAppId(text)).toMatchObject({ ok: false });
  });

  it('of GitHub Actions is refused: every workflow can write its check runs (T153)', () => {
    expect(parseAppId('15368')).toMatchObject({
      ok: false,
      problem: { allowed: expect.stringContaining('not GitHub Actions') },
    });
  });
});

describe('a repository', () => {
  it.each(['acme/shop', 'a/b', 'Acme-Co/shop.web_2'])('%s is taken', (text) => {
    expect(parseRepository(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    '',
    'shop',
    'acme/',
    '/shop',
    'acme/shop/x',
    'acme/..',
    'acme/.',
    '../shop',
    'acme/sh op',
    'https://github.com/acme/shop',
  ])('%j is refused', (text) => {
    expect(parseRepository(text)).toMatchObject({ ok: false });
  });
});

describe('an environment', () => {
  it('is taken without the blanks around it', () => {
    expect(parseEnvironment(' production\n')).toEqual({ ok: true, value: 'production' });
  });

  it.each(['', '  ', 'a\nb', 'a\u0000b', 'x'.repeat(256)])('%j is refused', (text) => {
    expect(parseEnvironment(text)).toMatchObject({ ok: false });
  });
});
