import { describe, expect, it } from '@jest/globals';
import { parseComment } from '../../../src/commands/grammar/parse.ts';

const nothing = { commands: [], maybeHold: false, wide: [] };

/** A line in a paragraph whose second line other readers take for a list. */
const doubtful = (line: string): string => `*a*\n2. b\n${line}`;

const unread = (line: string, reason: string, sentence: string) => ({
  commands: [{ verb: 'misfit', line, reason, sentence }],
  maybeHold: false,
  wide: [],
});

describe('a command whose surroundings leave it in doubt', () => {
  it.each(['/signoff qa', '/unhold', '/status', '/signoff'])('is answered, and means nothing: %j', (line) => {
    const sentence = `The line "${line}" was not read, because of what stands around it. Write it in a paragraph of its own, with a blank line before it.`;
    expect(parseComment(doubtful(line))).toStrictEqual(unread(line, 'UNREADABLE', sentence));
  });

  it('is cited up to two hundred characters', () => {
    const line = `/signoff qa -- ${'x'.repeat(300)}  `;
    expect(parseComment(doubtful(line)).commands).toMatchObject([
      { line: line.slice(0, 200), sentence: expect.stringContaining(`The line "${line.slice(0, 200)}" was`) },
    ]);
  });

  it.each([' /signoff qa', '**/signoff qa', '/signoff q\u0430', '/lgtm', '/home/ada'])(
    'is not answered where it is no exact command: %j',
    (line) => {
      expect(parseComment(doubtful(line))).toStrictEqual(nothing);
    },
  );

  it.each(['/hold', '/hold in production', '/Hold!', '  /hold'])('is heard where it is a hold: %j', (line) => {
    expect(parseComment(doubtful(line))).toStrictEqual({
      commands: [],
      maybeHold: true,
      wide: [{ verb: 'hold', line: line.trim() }],
    });
  });

  it.each([
    'costs $5\n/hold\nor $6',
    'takes ~5 minutes\n/hold\nnot ~3',
    'see [1\n/hold\nand [2](https://x.test)',
    'not: ~~this\n/hold\nany more~~',
    'see [this\n/hold\nlink](https://x.test)',
  ])('is heard as a hold where signs around it could pair: %j', (text) => {
    expect(parseComment(text)).toMatchObject({ commands: [], maybeHold: true });
  });
});

describe('a command in the words of its writer, but not in plain text', () => {
  it.each(['- a\n/signoff qa', '# /signoff qa', 'a\n/signoff qa\n---', '- /signoff qa'])(
    'is not answered: %j',
    (text) => {
      expect(parseComment(text)).toStrictEqual(nothing);
    },
  );

  it('is heard where it is a hold', () => {
    expect(parseComment('- a\n/hold')).toMatchObject({ commands: [], maybeHold: true });
  });
});

describe('a command that does not begin its line', () => {
  it.each([' /signoff qa', '   /signoff qa ', '  /status'])('is told where a command begins: %j', (line) => {
    const sentence = `The line "${line.trim()}" was not read: a command starts with the first character of its line.`;
    expect(parseComment(line)).toStrictEqual(unread(line, 'BAD_ARGUMENTS', sentence));
  });

  it('is cited up to two hundred characters', () => {
    const line = ` /signoff qa -- ${'x'.repeat(300)}`;
    expect(parseComment(line).commands).toMatchObject([
      { sentence: expect.stringContaining(`The line "${line.trim().slice(0, 200)}" was`) },
    ]);
  });

  it.each(['"/signoff qa', '" /signoff qa', '**/signoff qa**', '(/status)'])(
    'is not answered behind other signs: %j',
    (line) => {
      expect(parseComment(line)).toStrictEqual(nothing);
    },
  );
});

describe('a line of the grammar, to the letter', () => {
  const long = 'a'.repeat(101);

  it.each([
    '/signoff -qa',
    '/signoff qa$',
    '/signoff $qa',
    `/signoff ${long}`,
    '/signoff q/a',
    '/signoff qa x@abcdef1',
    '/signoff qa @abcdef1x',
    '/signoff qa @abcdef',
    `/signoff qa @${'a'.repeat(65)}`,
    '/signoff qa in -prod',
    '/signoff qa in prod$',
    '/signoff qa in $prod',
    `/unhold in ${long}`,
    '/signoff qa inn prod',
    '/revoke qa @abcdef1',
    '/status -- please',
    '/help me',
    '/signoff qa --',
    '/revoke',
  ])('is none where it is %j', (line) => {
    expect(parseComment(line).commands.filter(({ verb }) => verb !== 'misfit')).toEqual([]);
  });

  it.each([
    ['/signoff  qa\t in  prod', { target: 'qa', environment: 'prod' }],
    [`/signoff ${long.slice(1)}`, { target: long.slice(1) }],
    [`/signoff qa @${'a'.repeat(64)}`, { commit: 'a'.repeat(64) }],
    ['/signoff qa --  twice  --  said  ', { note: 'twice  --  said' }],
  ])('is one where it is %j', (line, said) => {
    expect(parseComment(line).commands).toMatchObject([{ verb: 'signoff', ...said }]);
  });

  it.each(['/sigoff qa', '/Signoff', '/stauts!'])('resembles one where it is %j', (line) => {
    expect(parseComment(line).commands).toMatchObject([
      { reason: 'UNKNOWN_COMMAND', sentence: expect.stringContaining(`There is no command ${line.split(' ')[0]}. `) },
    ]);
  });

  it.each(['/stauts!!', '/stauts-x', '/3stauts'])('resembles none where it is %j', (line) => {
    expect(parseComment(line)).toStrictEqual(nothing);
  });

  it('is cited without the blanks around it, up to two hundred characters', () => {
    const line = `/unhold it ${'x'.repeat(300)}`;
    expect(parseComment(line).commands).toMatchObject([
      { line: line.slice(0, 200), sentence: expect.stringContaining(`The line "${line.slice(0, 200)}" was not read.`) },
    ]);
    expect(parseComment('/unhold it  ').commands).toMatchObject([
      { sentence: expect.stringContaining('The line "/unhold it" was not read.') },
    ]);
  });
});

describe('commands of one comment that contradict each other (I14)', () => {
  const conflict = (text: string, line: string, against: string) =>
    expect(parseComment(text).commands).toContainEqual({
      verb: 'misfit',
      line,
      reason: 'CONFLICT',
      sentence: `The same comment says "${line}" and "${against}", so only the one that stops counts.`,
    });

  it.each([
    ['/signoff qa\n/hold', '/signoff qa', '/hold'],
    ['/unhold\n/hold', '/unhold', '/hold'],
    ['/signoff qa\n\n- /hold', '/signoff qa', '/hold'],
    ['/signoff qa\n/revoke QA', '/signoff qa', '/revoke qa'],
    ['/signoff qa\n\n- /revoke qa', '/signoff qa', '/revoke qa'],
    ['/signoff qa\n\n- /revoke', '/signoff qa', '/revoke qa'],
  ])('say so: %j', (text, line, against) => {
    conflict(text, line, against);
  });

  it.each(['/signoff qa\n/revoke ops', '/signoff qa\n\n- /revoke ops', '/signoff qa\n/status'])(
    'are none in %j',
    (text) => {
      expect(parseComment(text).commands[0]).toMatchObject({ verb: 'signoff', target: 'qa' });
    },
  );
});
