import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/judge/roll-call.ts';
import { andWhoCanSign, whoCanSignText } from '../../src/report/who-can-sign.ts';

type Who = NonNullable<Finding['signable']>[number];

const who = (over: Partial<Who> = {}): Who => ({ role: 'qa', canSign: [], teams: [], excluded: [], ...over });
const text = (signable: readonly Who[], over: Partial<Pick<Finding, 'outcome' | 'code'>> = {}) =>
  whoCanSignText({ outcome: 'pending', code: 'SIGNOFF_MISSING', signable, ...over });
const excluded = [
  { login: 'mona', why: 'wrote part of this change' },
  { login: 'lena', why: 'already signed for qa' },
];

describe('who can sign, in words', () => {
  it.each<[string, Partial<Who>]>([
    ['1 person can sign: otto.', { canSign: ['otto'] }],
    ['2 people can sign: otto and olga.', { canSign: ['otto', 'olga'] }],
    ['3 people can sign: otto, olga and octavia.', { canSign: ['otto', 'olga', 'octavia'] }],
    ['5 people can sign: a, b, c, d and e.', { canSign: ['a', 'b', 'c', 'd', 'e'] }],
    ['7 people can sign: a, b, c, d, e and 2 more.', { canSign: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
    ['1 person can sign: otto, and members of acme/qa.', { canSign: ['otto'], teams: ['acme/qa'] }],
    ['', { teams: ['acme/qa'] }],
    [
      'Members of acme/qa and acme/ops can sign; mona cannot: wrote part of this change.',
      { teams: ['acme/qa', 'acme/ops'], excluded: excluded.slice(0, 1) },
    ],
    ['Nobody can sign.', {}],
    [
      '1 person can sign: otto; mona cannot: wrote part of this change; lena cannot: already signed for qa.',
      { canSign: ['otto'], excluded },
    ],
    ['Mona cannot: wrote part of this change; lena cannot: already signed for qa.', { canSign: null, excluded }],
    ['', { canSign: null, teams: ['acme/qa'] }],
  ])('%s', (words, over) => {
    expect(text([who(over)])).toBe(words);
  });

  it.each<[string, Partial<Who>, Partial<NonNullable<Who['deputies']>>]>([
    [
      '1 person can sign: otto; from 2026-11-21 14:00 UTC the deputies dora and dan can sign.',
      { canSign: ['otto'] },
      { canSign: ['dora', 'dan'] },
    ],
    ['Nobody can sign; from 2026-11-21 14:00 UTC the deputy dora can sign.', {}, { canSign: ['dora'] }],
    ['1 person can sign: otto; the deputy dora can sign.', { canSign: ['otto'] }, { canSign: ['dora'], begun: true }],
    [
      '1 person can sign: otto; 24h after it was shown the deputies dora and in acme/leads can sign.',
      { canSign: ['otto'] },
      { canSign: ['dora'], teams: ['acme/leads'], from: null },
    ],
    [
      'From 2026-11-21 14:00 UTC the deputies in acme/leads and acme/night can sign.',
      { teams: ['acme/qa'] },
      { teams: ['acme/leads', 'acme/night'] },
    ],
    [
      '1 person can sign: otto; the deputies can sign; mona cannot: wrote part of this change; lena cannot: already signed for qa.',
      { canSign: ['otto'], excluded: excluded.slice(0, 1) },
      { canSign: null, begun: true, excluded: excluded.slice(1) },
    ],
    [
      '1 person can sign: otto; mona cannot: wrote part of this change.',
      { canSign: ['otto'] },
      { excluded: excluded.slice(0, 1) },
    ],
    [
      'The deputies in acme/night can sign; mona cannot: wrote part of this change.',
      { teams: ['acme/qa'] },
      { teams: ['acme/night'], begun: true, excluded: excluded.slice(0, 1) },
    ],
  ])('%s', (words, over, deputies) => {
    const told = { canSign: [], teams: [], excluded: [], after: '24h', from: '2026-11-21T14:00:00Z', begun: false };
    expect(text([who({ ...over, deputies: { ...told, ...deputies } })])).toBe(words);
  });

  it('names no more than five who cannot', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ login: `u${index}`, why: 'opened this change' }));
    const words = text([who({ canSign: ['otto'], excluded: many })]);
    expect(words).toContain('; u4 cannot: opened this change; 2 more cannot.');
    expect(words).not.toContain('u5');
    expect(text([who({ canSign: ['otto'], excluded: many.slice(0, 5) })])).not.toContain('more');
  });

  it('names the role where there are several', () => {
    expect(text([who({ canSign: ['otto'] }), who({ role: 'ops', canSign: ['olga'] })])).toBe(
      'For qa, 1 person can sign: otto. For ops, 1 person can sign: olga.',
    );
  });

  it.each(['met', 'waived', 'not-applicable'] as const)('is nothing for what is %s', (outcome) => {
    expect(text([who({ canSign: ['otto'] })], { outcome })).toBe('');
  });

  it('is nothing where nobody has to sign, and where the item says it all', () => {
    expect(whoCanSignText({ outcome: 'unmet', code: 'CHECK_MISSING' })).toBe('');
    expect(text([who({ excluded })], { code: 'NOBODY_CAN_SIGN' })).toBe('');
  });

  it('stands after a sentence as text without markup', () => {
    const pending = { outcome: 'pending', code: 'SIGNOFF_MISSING' } as const;
    expect(andWhoCanSign({ ...pending, signable: [who({ canSign: ['otto_x'] })] })).toMatch(
      /^ 1 person can sign: otto/,
    );
    expect(andWhoCanSign({ ...pending, signable: [] })).toBe('');
  });
});
