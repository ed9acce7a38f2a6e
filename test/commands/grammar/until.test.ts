import { describe, expect, it } from '@jest/globals';
import { readUntil } from '../../../src/commands/grammar/until.ts';
import { parseComment } from '../../../src/commands/grammar/parse.ts';

describe('until when', () => {
  it.each([
    ['2026-11-22', '2026-11-22T00:00:00Z'],
    ['2028-02-29', '2028-02-29T00:00:00Z'],
    ['2026-11-22T18:05Z', '2026-11-22T18:05:00Z'],
    ['2026-11-22T18:05:09Z', '2026-11-22T18:05:09Z'],
    ['2026-11-22T00:30+01:00', '2026-11-21T23:30:00Z'],
    ['2026-11-22T23:30:10-05:45', '2026-11-23T05:15:10Z'],
    ['2026-11-22T10:00+14:59', '2026-11-21T19:01:00Z'],
  ])('%s is %s', (written, moment) => {
    expect(readUntil(written)).toBe(moment);
  });

  it.each([
    '',
    'tomorrow',
    '2026-11-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-22T18:05',
    '2026-11-22T24:00Z',
    '2026-11-22T18:60Z',
    '2026-11-22T18:05:60Z',
    '2026-11-22T18:05+15:00',
    '2026-11-22T18:05+01:60',
    '2026-11-22T18:05+0100',
    '2026-11-22T18:05z',
    '2026-11-22 18:05Z',
    ' 2026-11-22',
    '2026-11-22Z',
    '26-11-22',
    '12026-11-22',
  ])('"%s" is no moment', (written) => {
    expect(readUntil(written)).toBeNull();
  });
});

describe('a line that makes an exception', () => {
  const read = (text: string) => parseComment(text).commands;

  it('says the item, the commit, until when, where and why', () => {
    expect(read('/waive tests @ABCDEF1 until 2026-11-22 in production -- the farm is down')).toEqual([
      {
        verb: 'waive',
        target: 'tests',
        commit: 'abcdef1',
        until: '2026-11-22T00:00:00Z',
        environment: 'production',
        note: 'the farm is down',
      },
    ]);
    expect(read('/override @abcdef1 in production -- the shop is down')).toEqual([
      { verb: 'override', commit: 'abcdef1', environment: 'production', note: 'the shop is down' },
    ]);
    expect(read('/override')).toEqual([{ verb: 'override', commit: null, environment: null, note: '' }]);
  });

  it.each([
    '/waive',
    '/waive tests',
    '/waive tests until',
    '/waive tests -- the farm is down',
    '/waive tests until tomorrow -- the farm is down',
    '/waive until 2026-11-22 -- the farm is down',
    '/waive * until 2026-11-22 -- the farm is down',
    '/waive tests build until 2026-11-22 -- the farm is down',
    '/waive tests until 2026-11-22 @abcdef1 -- the farm is down',
    '/waive tests until 2026-11-22 production -- the farm is down',
    '/override everything -- the shop is down',
    '/override production -- the shop is down',
    '/override until 2026-11-22 -- the shop is down',
    '/overide -- the shop is down',
    '/wave tests until 2026-11-22 -- the farm is down',
  ])('is not %j', (text) => {
    expect(read(text).map(({ verb }) => verb)).toEqual(['misfit']);
  });

  it.each(['/wait', '/save', '/oversee', '> /waive tests until 2026-11-22 -- the farm is down', '`/override -- now`'])(
    'is not answered where something else is said: %j',
    (text) => {
      expect(parseComment(text)).toEqual({ commands: [], maybeHold: false, wide: [] });
    },
  );

  it('is not heard beside what stops', () => {
    const verbs = (text: string) => read(text).map(({ verb }) => verb);
    expect(verbs('/override -- the shop is down\n/hold')).toEqual(['misfit', 'hold']);
    expect(verbs('/override -- the shop is down\n/revoke qa')).toEqual(['misfit', 'revoke']);
    expect(verbs('/override -- the shop is down\n- /revoke qa')).toEqual(['misfit']);
    expect(verbs('/waive qa until 2026-11-22 -- the farm is down\n/revoke qa')).toEqual(['misfit', 'revoke']);
    expect(verbs('/waive qa until 2026-11-22 -- the farm is down\n/revoke ops')).toEqual(['waive', 'revoke']);
  });
});
