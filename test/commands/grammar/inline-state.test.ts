import { describe, expect, it } from '@jest/globals';
import { inlineState } from '../../../src/commands/grammar/inline-state.ts';

/** The first letters of what its lines start in: `f`ree, `o`pen, `i`nside. */
function statesOf(paragraph: string): string {
  return inlineState(paragraph)
    .map((state) => state.charAt(0))
    .join('');
}

describe('a line of a paragraph starts inside', () => {
  it.each([
    ['a `b\nc` d\ne', 'fif'],
    ['``a ` b\nc``\nd', 'fif'],
    ['`a``b\nc`', 'fi'],
    ['`a` `b\nc` d', 'fi'],
    ['`<a ~ $ [ \\\nb`\nc ] ~ $', 'fif'],
  ])('code, from a run of backticks to the next one of the same length: %j', (paragraph, states) => {
    expect(statesOf(paragraph)).toBe(states);
  });

  it.each([
    ['a <!-- b\nc\nd --> e\nf', 'fiio'],
    ['<!-- a\n--> b', 'fo'],
    ['<!-- a\n --> b', 'fi'],
    ['<!-- <!-->\na --> b', 'fo'],
    ['<!-- a --><!-- b\nc --> d', 'fi'],
    ['<!-- a --> b <!-- c\nd --> e\nf', 'fio'],
  ])('an HTML comment, from its first sign to the first end behind it: %j', (paragraph, states) => {
    expect(statesOf(paragraph)).toBe(states);
  });
});

describe('a line of a paragraph may start in something open', () => {
  it.each([
    ['[a\nb](c)', 'fo'],
    ['[a\n](b)', 'fo'],
    ['[a\n] b\nc', 'fof'],
    ['[[a] b\nc](d)', 'fo'],
    ['] [a\nb](c)', 'fo'],
  ])('where a bracket is open and another closes behind: %j', (paragraph, states) => {
    expect(statesOf(paragraph)).toBe(states);
  });

  it.each([
    ['~a\nb~\nc', 'fof'],
    ['~~a\n~~ b', 'fo'],
    ['~a~ b\nc ~ d', 'fo'],
    ['$a\nb$\nc', 'fof'],
    ['$$ a\n$$', 'fo'],
    ['$a$ b\nc $ d', 'fo'],
  ])('where two signs could pair: %j', (paragraph, states) => {
    expect(statesOf(paragraph)).toBe(states);
  });

  it.each(['<b a\nb\nc', '</b\nb\nc', '<!x\nb\nc', '<?x\nb\nc', '<!-- a\nb\nc', '[a](b "c")\nd\ne', '[a](<b>\nc\nd'])(
    'and all that follow, behind raw HTML or a link whose end is not plain: %j',
    (paragraph) => {
      expect(statesOf(paragraph)).toBe('foo');
    },
  );
});

describe('a line of a paragraph starts free', () => {
  it.each([
    'a\nb',
    'a ` b\nc',
    '`` a\nb `',
    '`a` ` b\nc',
    'a [b\nc',
    'a\n[b](c)',
    'a\n[b] c ~d~ $e$',
    '[a] b\nc](d)',
    '[a](b) c\nd',
    '[a](b~c$d[e) f\n~ g $ h ]',
    '~a\nb$',
    '$a\nb~',
    'a < b\nc',
    'a <3\nb',
    'a <\nb',
    '\\`a\nb`',
    '\\[a\nb](c)',
    '\\~a\nb~',
    '\\<b\nc',
    'a\\\nb',
  ])('where nothing reaches over it: %j', (paragraph) => {
    expect(statesOf(paragraph)).toBe('ff');
  });

  it('unless what seems escaped is not: a backslash escapes one sign alone', () => {
    expect([statesOf('\\\\`a\nb`'), statesOf('\\\\[a\nb](c)')]).toEqual(['fi', 'fo']);
  });
});
