import { describe, expect, it } from '@jest/globals';
import { afterMailTail } from '../../../src/commands/grammar/mail-tail.ts';
import type { Speech } from '../../../src/commands/grammar/speech.ts';

const plain = (lines: readonly string[]): readonly Speech[] => lines.map(() => 'plain');

/** What is heard of plain lines and of one more below them. */
function heard(...lines: readonly string[]): readonly Speech[] {
  const all = [...lines, '/signoff qa'];
  return afterMailTail(all, plain(all));
}

const line20 = '_'.repeat(20);

describe('what a mail program adds', () => {
  it.each([
    '--',
    '-- ',
    '--\t',
    '-----Original Message-----',
    '-- original message --',
    '---- Forwarded message ----',
    line20,
    'On Fri, 20 Nov 2026 at 10:00, Ada wrote:',
    'On Fri Ada wrote: ',
    'Sent from my telephone',
    'Get Outlook for iOS',
    `Sent from ${'x'.repeat(290)}`,
  ])('is quiet, with all that follows: %j', (tail) => {
    expect(heard('Thanks!', tail)).toEqual(['plain', 'quiet', 'quiet']);
  });

  it.each([
    'a --',
    '-- a',
    '---',
    'x -----Original Message-----',
    '-----Original Message----- x',
    '- Original Message --',
    '-- Original Message -',
    '-- Original Messages --',
    '_'.repeat(19),
    '_',
    `x${line20}`,
    `${line20}x`,
    'It was On Friday that Ada wrote:',
    'On it wrote:',
    'On Friday Ada rewrote:',
    'On Friday Ada wrote: fine',
    'It is Sent from here',
    'Sent from ',
    'So Get Outlook for it',
    `Sent from ${'x'.repeat(291)}`,
  ])('is not %j', (line) => {
    expect(heard(line)).toEqual(['plain', 'plain']);
  });

  it.each([
    ['On Fri, 20 Nov 2026 at 10:00, Ada Lovelace <', 'ada@example.com> wrote:'],
    ['On Friday Ada ', 'wrote: '],
  ])('may be broken over two lines: %j', (first, second) => {
    expect(heard('Thanks!', first, second)).toEqual(['plain', 'quiet', 'quiet', 'quiet']);
  });

  it.each([
    ['We met On Friday', 'Ada wrote:'],
    ['On it', 'Ada wrote:'],
    ['On Friday we ship', 'as Ada wrote: yes'],
    ['On Friday we ship', 'what Ada rewrote:'],
    ['On Friday we ship', `${'x'.repeat(201)} wrote:`],
    [`On ${'x'.repeat(201)}`, 'Ada wrote:'],
    ['On Friday we ship', ''],
  ])('is not any two lines: %j', (first, second) => {
    expect(heard(first, second)).toEqual(['plain', 'plain', 'plain']);
  });

  it('is not told at the end of a comment from a line that would begin it', () => {
    expect(afterMailTail(['On Friday we ship'], ['plain'])).toEqual(['plain']);
  });
});

describe('what looks like it in code or a quotation', () => {
  it('silences nothing, but below it no command counts any more', () => {
    expect(afterMailTail(['--', 'a', 'b', '', 'c'], ['quiet', 'plain', 'spoken', 'quiet', 'doubtful'])).toEqual([
      'quiet',
      'doubtful',
      'spoken',
      'quiet',
      'doubtful',
    ]);
  });

  it('does not give back a voice that was taken', () => {
    expect(afterMailTail(['--', '--', 'a'], ['plain', 'quiet', 'plain'])).toEqual(['quiet', 'quiet', 'quiet']);
    expect(afterMailTail(['--', '--', 'a'], ['quiet', 'plain', 'plain'])).toEqual(['quiet', 'quiet', 'quiet']);
  });
});

it('hears nothing in lines of which nothing is told', () => {
  expect(afterMailTail(['a', 'b'], ['plain'])).toEqual(['plain', 'quiet']);
});
