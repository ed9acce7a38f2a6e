import { describe, expect, it } from '@jest/globals';
import { parseComment } from '../../../src/commands/grammar/parse.ts';
import type { Command } from '../../../src/commands/grammar/command.ts';

const qa: Command = { verb: 'signoff', target: 'qa', commit: null, environment: null, note: '' };
const hold: Command = { verb: 'hold', environment: null, note: '' };

const nothing = { commands: [], maybeHold: false, wide: [] };

function commands(text: string): readonly unknown[] {
  return parseComment(text).commands;
}

function reasons(text: string): readonly string[] {
  return parseComment(text).commands.flatMap((one) => (one.verb === 'misfit' ? [one.reason] : []));
}

describe('a line of the grammar', () => {
  it.each<[string, Command]>([
    ['/signoff qa', qa],
    ['/signoff qa  \t', qa],
    ['/signoff qa @ABCDEF1', { ...qa, commit: 'abcdef1' }],
    ['/signoff qa in production', { ...qa, environment: 'production' }],
    [
      '/signoff qa @abcdef1 in eu/prod -- tried it -- twice',
      { ...qa, commit: 'abcdef1', environment: 'eu/prod', note: 'tried it -- twice' },
    ],
    ['/signoff qa -- gründlich geprüft 👩‍💻', { ...qa, note: 'gründlich geprüft 👩‍💻' }],
    ['/revoke qa in staging', { verb: 'revoke', target: 'qa', environment: 'staging', note: '' }],
    ['/hold', hold],
    [
      '/hold in production -- the cache is cold',
      { verb: 'hold', environment: 'production', note: 'the cache is cold' },
    ],
    ['/unhold', { verb: 'unhold', environment: null, note: '' }],
    ['/status', { verb: 'status' }],
    ['/recheck', { verb: 'recheck' }],
    ['/help', { verb: 'help' }],
    ['/candidate ABCDEF1', { verb: 'candidate', commit: 'abcdef1', note: '' }],
    ['/candidate @abcdef1 -- the cut', { verb: 'candidate', commit: 'abcdef1', note: 'the cut' }],
    ['/drop', { verb: 'drop', note: '' }],
    ['/drop -- too late', { verb: 'drop', note: 'too late' }],
    ['/deploy eu/prod', { verb: 'deploy', environment: 'eu/prod', note: '' }],
    ['/deploy production -- now', { verb: 'deploy', environment: 'production', note: 'now' }],
  ])('%j is that command', (line, command) => {
    expect(parseComment(line)).toStrictEqual({ commands: [command], maybeHold: false, wide: [] });
  });

  it('counts at the start of any line of a paragraph, and several count', () => {
    expect(
      commands('Looks `good` to me, see [the run](https://ci.test/1).\n/signoff qa\n\nAnd:\n\n/status'),
    ).toStrictEqual([qa, { verb: 'status' }]);
  });

  it('reads CRLF like LF (I12)', () => {
    expect(commands('Fine.\r\n/signoff qa\r\n')).toStrictEqual([qa]);
  });

  it.each([
    '# Result\n/signoff qa',
    '```\nlog\n```\n/signoff qa',
    '- one\n- two\n\n/signoff qa',
    '> quoted\n\n/signoff qa',
    '<details>\n\nlog\n\n</details>\n\n/signoff qa',
    'costs $5, ~3 days, a [draft, a ` tick\n/signoff qa',
  ])('counts behind other blocks that have ended: %j', (text) => {
    expect(commands(text)).toStrictEqual([qa]);
  });
});

describe('a line that is not quite the grammar (T83)', () => {
  it.each([
    '/signoff qa but not really',
    '/signoff',
    '/signoff qa, ops',
    '/signoff qa @abc',
    '/signoff qa in',
    '/signoff qa in a b',
    '/status please',
    '/unhold now',
    '/signoff qa --note',
    ' /signoff qa',
    '/candidate',
    '/candidate abc',
    '/candidate main',
    '/candidate abcdef1 in production',
    '/drop it',
    '/drop production',
  ])('%j is answered, and means nothing', (line) => {
    expect(reasons(line)).toStrictEqual(['BAD_ARGUMENTS']);
  });

  it('takes a longer name for what it is', () => {
    expect(commands('/signoff qa-lead')).toStrictEqual([{ ...qa, target: 'qa-lead' }]);
  });

  it.each(['/sigoff qa', '/Signoff qa', '/signof qa', '/unhodl', '/recheck!', '/stauts'])(
    '%j resembles one of our commands and is answered',
    (line) => {
      expect(reasons(line)).toHaveLength(1);
    },
  );

  it.each([
    '/lgtm',
    '/deploy',
    '/deploy production now',
    '/deploy in production',
    '/redeploy production',
    '/approve',
    '/retest',
    '/test all',
    '/assign @bob',
    '/home/ada/file',
    '/usr/bin/env',
    '/cc @bob',
    '/merge',
    '/',
    '//',
    '/1',
  ])('%j belongs to somebody else and is not answered', (line) => {
    expect(parseComment(line)).toStrictEqual(nothing);
  });
});

describe('commands of one comment that contradict each other (T83, I14)', () => {
  it('only the hold counts beside a sign-off', () => {
    expect(commands('/signoff qa\n/hold')).toStrictEqual([
      expect.objectContaining({ verb: 'misfit', reason: 'CONFLICT' }),
      hold,
    ]);
  });

  it('only the hold counts beside an unhold, in either order', () => {
    expect(commands('/unhold\n/hold').map((one) => Object(one).verb)).toStrictEqual(['misfit', 'hold']);
    expect(commands('/hold\n/unhold').map((one) => Object(one).verb)).toStrictEqual(['hold', 'misfit']);
  });

  it.each([
    ['/candidate abcdef1\n/hold', ['misfit', 'hold']],
    ['/deploy production\n/hold in staging', ['misfit', 'hold']],
    ['/drop\n/hold', ['drop', 'hold']],
    ['/candidate abcdef1\n/drop', ['misfit', 'drop']],
    ['/drop\n/deploy production', ['drop', 'misfit']],
    ['/revoke qa\n/deploy production', ['revoke', 'misfit']],
    ['/candidate abcdef1\n/revoke qa', ['misfit', 'revoke']],
    ['/drop\n/revoke qa\n/signoff ops', ['drop', 'revoke', 'signoff']],
    ['/candidate abcdef1\n/deploy production', ['candidate', 'deploy']],
  ])('of %j only what stops counts of a release', (text, verbs) => {
    expect(commands(text).map((one) => Object(one).verb)).toStrictEqual(verbs);
  });

  it('names what the words about a release contradict', () => {
    expect(commands('/candidate abcdef1 -- the cut\n/drop')[0]).toMatchObject({
      line: '/candidate abcdef1 -- the cut',
      sentence: expect.stringContaining('"/drop"'),
    });
    expect(commands('/drop -- late\n/deploy production -- now')[1]).toMatchObject({
      line: '/deploy production -- now',
      sentence: expect.stringContaining('"/drop"'),
    });
    expect(commands('/deploy production\n/revoke qa')[0]).toMatchObject({
      sentence: expect.stringContaining('"/revoke"'),
    });
  });

  it('only the revocation counts beside a sign-off of the same', () => {
    expect(commands('/revoke qa\n/signoff qa\n/signoff ops').map((one) => Object(one).verb)).toStrictEqual([
      'revoke',
      'misfit',
      'signoff',
    ]);
  });

  it('a hold that is only meant beats a sign-off as well', () => {
    expect(reasons('/signoff qa\n\n- /hold')).toStrictEqual(['CONFLICT']);
  });
});

describe('a hold or revocation that is only meant', () => {
  it.each([
    '/Hold',
    '/HOLD',
    '/hold please wait',
    '/hold: cache is cold',
    '/hold!',
    '**/hold**',
    '- /hold',
    '1. /hold the line',
    '/ hold',
    '  /hold everything',
    '／hold',
    '/ho\u200bld',
    '/hоld',
    '"/hold"',
    '/hold in two places',
    '/hold in production please',
  ])('%j is heard as a hold of everything', (line) => {
    expect(parseComment(line)).toStrictEqual({
      commands: [],
      maybeHold: true,
      wide: [{ verb: 'hold', line: line.trim() }],
    });
  });

  it('a revocation keeps the name that can be read', () => {
    expect(parseComment('/Revoke QA at once').wide).toStrictEqual([
      { verb: 'revoke', target: 'qa', line: '/Revoke QA at once' },
    ]);
  });

  it.each(['please do not /hold this', '/holds', '/hold/me', '/holding', 'See /hold', '/unhold it'])(
    '%j is no hold',
    (line) => {
      expect(parseComment(line).maybeHold).toBe(false);
    },
  );
});

describe('characters that look like what they are not (T81)', () => {
  it.each([
    '\u00a0/signoff qa',
    '\ufeff/signoff qa',
    '/signoff\u00a0qa',
    '/sign\u200boff qa',
    '／signoff qa',
    '/signoff qа',
    '/ѕignoff qa',
    '/signoff qa \u202e-- note',
    '/signoff qa -- \u202enote',
    '/signoff qa\u2028',
    'text\u2028/signoff qa',
    'text\u0085/signoff qa',
    'text\u2029/signoff qa',
  ])('%j is answered and never counts', (line) => {
    expect(reasons(line)).toStrictEqual(['BAD_CHARACTERS']);
  });

  it('a carriage return of its own makes the whole comment unreadable', () => {
    expect(reasons('text\r/signoff qa')).toStrictEqual(['UNREADABLE']);
    expect(reasons('a\rb\n\n/signoff qa')).toStrictEqual(['UNREADABLE']);
    expect(parseComment('text\r/hold').maybeHold).toBe(true);
  });

  it('no character outside ASCII can stand anywhere in the command', () => {
    const line = '/signoff qa in production';
    for (const point of [
      0x80, 0xa0, 0xad, 0x301, 0x430, 0x200b, 0x200d, 0x2028, 0x202e, 0x2060, 0x2066, 0x3000, 0xfe0f, 0xfeff, 0xff0f,
      0x1d42a, 0xe0041,
    ]) {
      for (let at = 0; at <= line.length; at += 1) {
        const text = line.slice(0, at) + String.fromCodePoint(point) + line.slice(at);
        expect(commands(text).filter((one) => Object(one).verb !== 'misfit')).toStrictEqual([]);
      }
    }
  });
});

describe('a comment nobody writes by hand (T88)', () => {
  const long = 'x'.repeat(70_000);

  it('over 64 KiB yields no sign-off, and says so', () => {
    expect(reasons(`/signoff qa\n\n${long}`)).toStrictEqual(['UNREADABLE']);
  });

  it('over 64 KiB is still scanned for a hold', () => {
    expect(parseComment(`${long}\n\n/hold`).maybeHold).toBe(true);
    expect(parseComment(`${long}\n\n> /hold`).maybeHold).toBe(false);
  });

  it.each(['>', '- ', '1. ', '> - '])('nested with %j without end yields no sign-off', (mark) => {
    expect(reasons(`${mark.repeat(10_000)}a\n\n/signoff qa`)).toStrictEqual(['UNREADABLE']);
  });

  it('of ten thousand slashes says nothing', () => {
    expect(parseComment('/'.repeat(10_000))).toStrictEqual(nothing);
  });

  it('of too many lines yields no sign-off', () => {
    expect(reasons(`${'a\n'.repeat(5000)}\n/signoff qa`)).toStrictEqual(['UNREADABLE']);
  });
});
