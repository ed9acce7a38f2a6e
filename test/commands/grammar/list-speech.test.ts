import { describe, expect, it } from '@jest/globals';
import { listSpeech } from '../../../src/commands/grammar/list-speech.ts';

function quietIn(...lines: readonly string[]): readonly boolean[] {
  return listSpeech(lines).map((speech) => speech === 'quiet');
}

describe('what is said in a list', () => {
  it('is spoken, and never plain', () => {
    expect(listSpeech(['- /hold', '  more', '1. /hold'])).toEqual(['spoken', 'spoken', 'spoken']);
  });

  it.each([
    '- > a',
    '- | a',
    '- <b> a',
    '  > a',
    '\t-\t> a',
    '-  > a',
    '- 1. * > a',
    '123456789. > a',
    '1) > a',
    '+ >',
  ])('is quiet where it is a quotation, a table or HTML, whatever marks stand before: %j', (line) => {
    expect(quietIn(line)).toEqual([true]);
  });

  it.each(['- a > b', 'a - > b', '-> a', '-a > b', 'a- > b', 'a > b', 'a. > b', '1x > b', '1.> a'])(
    'is spoken where such a sign is not the first: %j',
    (line) => {
      expect(quietIn(line)).toEqual([false]);
    },
  );

  it('is quiet from a fence of code to the next one of its kind, no shorter', () => {
    expect(quietIn('- ```', '  a', '  ```', '  b')).toEqual([true, true, true, false]);
    expect(quietIn('- ````', '  ```', '  ````', '  b')).toEqual([true, true, true, false]);
    expect(quietIn('- ~~~', '  ```', '  ~~', '  ~~~~', '  b')).toEqual([true, true, true, true, false]);
    expect(quietIn('- ```', '  a', '- ```js', '  b')).toEqual([true, true, true, false]);
  });

  it('is not made code by fewer signs, or by signs behind other text', () => {
    expect(quietIn('- ``', '  a', '- ~~', '  a', '- a ```', '  b')).toEqual(Array(6).fill(false));
  });
});
