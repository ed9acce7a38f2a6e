import { describe, expect, it } from '@jest/globals';
import { grants, permissionName } from '../../src/doctor/app-needs.ts';
import { isOver } from '../../src/doctor/checklist-file.ts';
import { ghApi, listed, shellWord } from '../../src/doctor/say.ts';
import { skeleton, spelled } from '../../src/doctor/skeleton.ts';

describe('a name at a glance', () => {
  it.each([
    'Production',
    'production ',
    'pro-duction',
    'pro_duction',
    'prоductiоn',
    'prоԁuctiοn',
    'ｐｒｏｄｕｃｔｉｏｎ',
    'pr0duction',
    'pro\u200bduction',
    'prodüction',
    'PRODUCTION',
  ])('is production: %j (T58)', (name) => {
    expect(skeleton(name)).toBe(skeleton('production'));
  });

  it.each(['production-2', 'prod', 'productions', 'staging', 'produktion'])('is not production: %j', (name) => {
    expect(skeleton(name)).not.toBe(skeleton('production'));
  });

  it.each(
    Array.from('аеорсухіѕјԁոυνοαικρτɡıʟ').map((letter, index) => [letter, 'aeopcyxisjdnuvoaikptgil'[index] ?? '']),
  )('has %s for %s', (letter, latin) => {
    expect(skeleton(`x${letter}z`)).toBe(skeleton(`x${latin}z`));
  });

  it('tells an l from a one as little as people do', () => {
    expect(skeleton('1ive')).toBe(skeleton('live'));
  });

  it('shows every letter for what it is where that matters', () => {
    expect(spelled('prоd "x"')).toBe(String.raw`"pr\u043ed \"x\""`);
    expect(spelled('é')).toBe(String.raw`"\u00e9"`);
    expect(spelled('plain ~')).toBe('"plain ~"');
  });
});

describe('a command', () => {
  it.each([
    ['acme/shop', 'acme/shop'],
    ['v*', "'v*'"],
    ["it's; rm -rf $HOME", String.raw`'it'\''s; rm -rf $HOME'`],
    ['', "''"],
    ['a b', "'a b'"],
    ['a=b,c:d@e%f+g', 'a=b,c:d@e%f+g'],
    ['a\nb', "'a\nb'"],
  ])('takes %j as one word', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  it('names the repository, the path and what is given', () => {
    expect(ghApi('POST', 'acme/shop', 'environments/x', { name: 'v*', id: 7 })).toBe(
      "gh api --method POST repos/acme/shop/environments/x -f 'name=v*' -F id=7",
    );
    expect(ghApi('DELETE', 'acme/shop', "x'y")).toBe(String.raw`gh api --method DELETE 'repos/acme/shop/x'\''y'`);
    expect(ghApi('PUT', null, 'x')).toBeNull();
  });
});

describe('words', () => {
  it('list names', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('call permissions as the settings do', () => {
    expect(['statuses', 'pull_requests', 'actions', 'merge_queues'].map(permissionName)).toEqual([
      'Commit statuses',
      'Pull requests',
      'Actions',
      'Merge queues',
    ]);
  });
});

describe('a right', () => {
  it.each([
    [undefined, 'read', false],
    ['read', 'read', true],
    ['read', 'write', false],
    ['write', 'read', true],
    ['write', 'write', true],
    ['admin', 'write', true],
    ['none', 'read', false],
  ] as const)('%s is enough for %s: %s', (granted, wanted, enough) => {
    expect(grants(granted, wanted)).toBe(enough);
  });
});

describe('the day until which a gate advises', () => {
  it.each([
    [null, '2026-11-22T10:00:00Z', false],
    ['2026-11-22', '2026-11-21T23:59:59Z', false],
    ['2026-11-22', '2026-11-22T00:00:00Z', true],
    ['2026-11-22', '2026-11-23T00:00:00Z', true],
    ['2026-11-22', 'nonsense', true],
  ])('%s is over at %s: %s', (day, now, over) => {
    expect(isOver(day, now)).toBe(over);
  });
});
