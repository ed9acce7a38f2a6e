import { describe, expect, it } from '@jest/globals';
import { readLoosely } from '../../../src/commands/grammar/loose-line.ts';

describe('a line read loosely', () => {
  it.each([
    '/hold',
    '10. /hold',
    '1. **/hold**',
    '1) " /hold"',
    '### /hold',
    '+ - (/hold)',
    ...Array.from('/\u2044\u2215\u2571\u29f8\uff0f', (slash) => `${slash}hold`),
    '/\u3000hold',
    '/\u2003 hold',
    '/h\u00adol\u0301d',
    '/h\u0585ld',
    '/\uff28\uff2f\uff2c\uff24',
  ])('is a hold where a person would see one: %j', (line) => {
    expect(readLoosely(line)?.negative).toEqual({ verb: 'hold', line: line.trim() });
  });

  it.each([
    '/',
    '//hold',
    '/hold/me',
    '/hold_me',
    '/hold\\me',
    '/lgtm',
    'hold',
    '/停止停止',
    '/часы',
    '/1234',
    'no /hold',
  ])('is none of our commands where it is %j', (line) => {
    expect(readLoosely(line)).toBeNull();
  });

  it.each(['/hol', '/holds', '/hodl', '/unhold', '/signoff qa'])('is no hold where it is another word: %j', (line) => {
    expect(readLoosely(line)?.negative ?? null).toBeNull();
  });

  it.each([
    ['/revoke qa-lead at once', 'qa-lead'],
    ['/Revoke QA', 'qa'],
    ['/REVOKE: q', 'q'],
    ['/Revoke', null],
    ['/Revoke !!', null],
    [`/Revoke ${'-'.repeat(200)}qa`, null],
  ])('is a revocation of what can be read behind it: %j', (line, target) => {
    expect(readLoosely(line)?.negative).toEqual({ verb: 'revoke', target, line: line.slice(0, 200) });
  });

  it.each(['hold', 'revoke'])('keeps two hundred characters of a %s, without the blanks around it', (verb) => {
    const line = `  /${verb} ${'x'.repeat(300)}  `;
    expect(readLoosely(line)?.negative?.line).toBe(line.trim().slice(0, 200));
  });

  it('tells whether nothing but plain signs stand there', () => {
    expect(readLoosely('**/signoff** qa\t~')?.plain).toBe(true);
    for (const line of ['\u00a0/signoff qa', '/signoff q\u0430', '/signoff qa\u007f', '/signoff qa\u0000'])
      expect(readLoosely(line)?.plain).toBe(false);
  });
});
