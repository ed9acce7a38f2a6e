import { describe, expect, it } from '@jest/globals';
import { followTags } from '../../../src/commands/grammar/open-tags.ts';
import type { OpenTags } from '../../../src/commands/grammar/open-tags.ts';

function openBehind(raw: string, type = 'paragraph', open: OpenTags = []): string {
  return followTags(open, type, raw).join(' ');
}

describe('the elements that are open behind a block', () => {
  it.each([
    ['<details>', 'details'],
    ['a <b', 'b'],
    ['<b/>', 'b'],
    ['<b\nclass="x">', 'b'],
    ['<DETAILS><Sub>', 'details sub'],
    ['<h1>', 'h1'],
    ['<details><summary>a</summary>', 'details'],
    ['<div><b><i></b>', 'div'],
    ['<b><b></b>', 'b'],
  ])('are those that it opened and did not close: %j', (raw, open) => {
    expect([openBehind(raw), openBehind(raw, 'html')]).toEqual([open, open]);
  });

  it.each(['a < b', '<x>', '<bx>', '<br>', '< b>', '<1>', '</b>', '<b></b>', 'no tag', '<custom-b>'])(
    'are none behind %j',
    (raw) => {
      expect(openBehind(raw)).toBe('');
    },
  );

  it('are those that were open before, as far as it did not close them', () => {
    const open = ['div', 'b', 'i'];
    expect(openBehind('text', 'paragraph', open)).toBe('div b i');
    expect(openBehind('<sub>', 'paragraph', open)).toBe('div b i sub');
    expect(openBehind('</b>', 'paragraph', open)).toBe('div');
    expect(openBehind('</q>', 'paragraph', open)).toBe('div b i');
  });

  it('are not touched by code', () => {
    expect(openBehind('<i></b>', 'code', ['b'])).toBe('b');
  });

  it('are not touched by what is commented out, also where that never ends', () => {
    expect(openBehind('<!-- <b>\n --> <i>')).toBe('i');
    expect(openBehind('<i> <!-- </i> <b>')).toBe('i');
  });

  it('are no more than a hundred and one', () => {
    expect(followTags([], 'html', '<b>'.repeat(100))).toHaveLength(100);
    expect(followTags([], 'html', '<b>'.repeat(200))).toHaveLength(101);
  });
});

describe('a tag in code within a line', () => {
  it.each(['`<b>`', '``<b>``', 'a `` <b> `` c', '`a` `<b>`'])('is none in a paragraph: %j', (raw) => {
    expect(openBehind(raw)).toBe('');
  });

  it('is one in HTML, where there is no such code', () => {
    expect(openBehind('`<b>`', 'html')).toBe('b');
  });

  it.each(['`a` <b> `c`', 'a `` <b> ` ``', '`<b>``', '``<b>`', '`\n<b>`'])(
    'is one where it only looks like code: %j',
    (raw) => {
      expect(openBehind(raw)).toBe('b');
    },
  );
});

describe('a closing tag', () => {
  it.each([
    ['in double quotes', '<a title="</a>'],
    ['in single quotes', "<a title='</a>"],
    ['behind a backtick', '<a> ` </a>'],
    ['behind all that a backtick or a single quote may hide', "<a title='x'> </a> </a>"],
  ])('closes nothing %s', (_, raw) => {
    expect(openBehind(raw, 'html')).toBe('a');
  });

  it.each(['<a title="x"></a> "', '<a title="x" class="y"></a>', '<a title="</a>"></a>'])(
    'closes behind quotes that have ended: %j',
    (raw) => {
      expect(openBehind(raw, 'html')).toBe('');
    },
  );
});
