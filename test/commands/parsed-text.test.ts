import { describe, expect, it } from '@jest/globals';
import { parseComment } from '../../src/commands/grammar/parse.ts';
import { parsedText } from '../../src/commands/parsed-text.ts';

describe('the commands of a text that is read again and again', () => {
  it('are what a first reading finds, however often it is read', () => {
    const texts = ['/signoff qa', '/hold', 'Nice.', '', '/signoff qa'];
    expect(texts.map(parsedText)).toEqual(texts.map(parseComment));
  });

  it('are those of the whole text where it is long', () => {
    const prose = 'Nice. '.repeat(300);
    expect(parsedText(`${prose}\n\n/hold`)).toEqual(parseComment(`${prose}\n\n/hold`));
    expect(parsedText(`${prose}\n\n/signoff qa`)).toEqual(parseComment(`${prose}\n\n/signoff qa`));
  });

  it('are kept while they are read often, and parsed once', () => {
    expect(parsedText('/hold -- wait')).toBe(parsedText('/hold -- wait'));
  });

  it('stay right after thousands of other texts', () => {
    const before = parsedText('/signoff lead');
    for (let count = 0; count < 2100; count += 1) parsedText(`Nice ${count}`);
    expect(parsedText('/signoff lead')).toEqual(before);
    expect(parsedText('/signoff lead')).not.toBe(before);
  });
});
