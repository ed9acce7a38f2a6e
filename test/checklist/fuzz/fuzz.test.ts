import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { dataBreaks } from './break-data.ts';
import { textBreaks } from './break-text.ts';
import { dressCount, dressed } from './dress.ts';
import { fuzzChecklists } from './fuzz.ts';
import { goodChecklists } from './sources.ts';

const sources = goodChecklists();
const problemsOf = (text: string) => {
  const read = parseChecklist(text, 'f.yml');
  return read.ok ? [] : read.problems;
};

describe('a good checklist', () => {
  it('is good however it is written', () => {
    expect(sources.length).toBeGreaterThan(4);
    for (const source of sources) {
      expect(problemsOf(source)).toEqual([]);
      for (let dress = 0; dress < dressCount; dress++) expect(problemsOf(dressed(parse(source), dress))).toEqual([]);
    }
  });
});

describe('a checklist changed at random', () => {
  it('I19: is read whole or refused in words people can read, and never read where it is known to be broken (T50)', () => {
    const report = fuzzChecklists({ mutations: 1_000, seed: 20_260_101, slowest: null });
    expect(report.counterexample).toBeNull();
    expect(report.tried).toBe(1_000);
    expect(report.broken).toBeGreaterThan(400);
    expect(report.accepted).toBeGreaterThan(10);
    expect(report.ways).toBe(Object.keys({ ...dataBreaks, ...textBreaks }).length);
  });
});
