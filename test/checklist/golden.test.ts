import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { problemCodes } from '../../src/checklist/problems/problem-codes.ts';
import { validateToText } from '../golden/validate-to-text.ts';

const folder = new URL('../golden/validate/', import.meta.url);
const inputs = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const expected = (name: string): string => readFileSync(new URL(name.replace(/yml$/, 'out'), folder), 'utf8');

describe('what people read about a checklist', () => {
  it.each(inputs)('%s', (name) => {
    expect(validateToText(readFileSync(new URL(name, folder)), name)).toBe(expected(name));
  });

  it('is pinned for every problem but the one whose file would be too large to keep', () => {
    const texts = inputs.map(expected).join('\n');
    const unpinned = Object.keys(problemCodes).filter((code) => !texts.includes(`[${code}]`));
    expect(unpinned).toEqual(['TOO_LARGE']);
  });
});
