import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseComment } from '../../../src/commands/grammar/parse.ts';
import { visibleLines } from './markdown-oracle.ts';

/** Pieces of Markdown that open, close or disturb something, with commands between them. */
const piece = fc.constantFrom(
  '\n',
  '\n\n',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '* ',
  '1. ',
  '  ',
  '    ',
  '\t',
  '```',
  '~~~',
  '````',
  '`',
  '``',
  '[',
  '](',
  ']',
  ')',
  '[a]: ',
  '[^1]: ',
  '<details>',
  '</details>',
  '<summary>',
  '</summary>',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<pre>',
  '</pre>',
  '<b>',
  '</b>',
  '<a title="',
  '">',
  '|',
  '|-|',
  ':-',
  '---',
  '===',
  '# ',
  '\\',
  '~~',
  '~',
  '*',
  '**',
  '_',
  'text',
  'a b',
  '"',
  "'",
  '$$',
  '&lt;',
  '<script>',
  '</script>',
  '![',
);

const comment = fc
  .array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 2, arbitrary: fc.constant('COMMAND') }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((pieces) =>
    pieces
      .map((one, at) =>
        one === 'COMMAND' ? `\n/signoff t${at}${pieces[at + 1] === 'text' ? ' -- note ' : '\n'}` : one,
      )
      .join(''),
  );

/** A fixed seed keeps the suite reproducible; `RUNS=1000000 SEED=…` searches on. */
const runs = Number(process.env['RUNS'] ?? 3000);
const seed = Number(process.env['SEED'] ?? 20261121);

describe('a comment of shuffled Markdown', () => {
  it('yields only sign-offs that another parser shows as top-level text (I12, T79)', () => {
    fc.assert(
      fc.property(comment, (text) => {
        const visible = visibleLines(text);
        for (const command of parseComment(text).commands) {
          if (command.verb === 'signoff') expect(visible).toContain(`/signoff ${command.target}`);
        }
      }),
      { numRuns: runs, seed },
    );
  });
});
