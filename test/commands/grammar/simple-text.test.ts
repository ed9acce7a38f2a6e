import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseComment } from '../../../src/commands/grammar/parse.ts';
import { isSimpleText } from '../../../src/commands/grammar/simple-text.ts';

describe('a text that needs no parser of Markdown', () => {
  it.each([
    '/signoff qa',
    '/signoff qa @0123456789abcdef0123456789abcdef01234567 in production -- looks good, thanks!',
    'Tried it on staging.\n\n/signoff qa\n/status',
    '/hold -- wait for (the) other team',
  ])('%j is one', (text) => {
    expect(isSimpleText(text.split('\n'))).toBe(true);
  });

  it.each([
    '> /signoff qa',
    '    /signoff qa',
    '- /signoff qa',
    '1. /signoff qa',
    '/signoff qa\n---',
    '/signoff qa\n===',
    '```\n/signoff qa\n```',
    '<details>\n/signoff qa',
    'a *b*',
    '/signoff q\u0430',
    '/signoff qa\u200b',
    '/signoff qa\r',
    '/signoff\tqa',
    '| a |\n| - |',
    '[a]: /signoff',
  ])('%j is none', (text) => {
    expect(isSimpleText(text.split('\n'))).toBe(false);
  });

  it('is not trusted when it is longer than any comment on GitHub', () => {
    const text = `/signoff qa\n${'long words '.repeat(90)}\n`.repeat(70);
    expect(parseComment(text).commands).toEqual([expect.objectContaining({ reason: 'UNREADABLE' })]);
  });

  it('reads the same commands as the parser does, whatever the text says', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '/signoff qa',
        '/hold',
        '/hold -- now',
        '/revoke qa',
        '/status',
        '/unhold in production',
        'On Monday Ann wrote:',
      ),
      fc.constantFrom(
        'Sent from here',
        'www.example.com/x',
        'a@example.com',
        "it's fine",
        '/lgtm',
        'http://example.com',
        'a: b',
        '@quinn please',
      ),
      fc.string({ unit: fc.constantFrom(...'ab /@.,;:!?\'"()+-'.split('')), maxLength: 12 }).map((text) => `x${text}`),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        expect(isSimpleText(lines)).toBe(true);
        // An empty emphasis below changes no line above it, but takes the whole text to the parser.
        const parsed = parseComment([...lines, '', '*x*'].join('\n'));
        expect(parseComment([...lines, '', 'x'].join('\n'))).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });
});
