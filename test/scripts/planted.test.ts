import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { planted } from '../../scripts/property/planted.ts';
import { plantedReleases } from '../../scripts/property/planted-releases.ts';

const all = [...planted, ...plantedReleases];
const root = path.join(import.meta.dirname, '../..');

describe('known defects', () => {
  it.each(all)('can be planted: $title', ({ file, right, wrong }) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    expect(source.split(right)).toHaveLength(2);
    expect(wrong).not.toBe(right);
  });

  it('have a title each', () => {
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });
});
