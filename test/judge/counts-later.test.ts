import { describe, expect, it } from '@jest/globals';
import { countsFrom, notYet } from '../../src/judge/counts-later.ts';
import { anItem, evidence } from '../builders/checklist.ts';
import { judged, merge } from './judged.ts';

const before = '2026-11-30T23:59:59Z';
const day = '2026-12-01T00:00:00Z';
const later = anItem('qa', { enforceFrom: '2026-12-01', evidence: evidence.check('ci / e2e') });

describe('the day from which an item counts', () => {
  it('begins with its first second (UTC)', () => {
    expect(countsFrom(later, before)).toBe(day);
    expect(countsFrom(later, day)).toBeNull();
    expect(countsFrom(later, '2027-01-01T00:00:00Z')).toBeNull();
  });

  it('is over where none is named, or where it or the time cannot be read', () => {
    expect(countsFrom(anItem('qa'), before)).toBeNull();
    expect(countsFrom({ enforceFrom: '1.12.2026' }, before)).toBeNull();
    expect(countsFrom(later, 'now')).toBeNull();
  });
});

describe('what is said of it until then', () => {
  const said = { code: 'CHECK_MISSING', sentence: 'There is none.', next: [], facts: [] } as const;

  it.each([
    ['met', 'it is met'],
    ['pending', 'it would be waited for'],
    ['unmet', 'it would stop this'],
    ['unknown', 'it could not be learnt'],
  ] as const)('tells of one that is %s that %s', (outcome, words) => {
    expect(notYet({ outcome, ...said }, day)).toEqual({
      outcome: 'not-applicable',
      code: 'COUNTS_LATER',
      sentence: `It would be asked from 2026-12-01 on; today ${words}: There is none.`,
      next: [],
      facts: [],
      parts: [{ outcome, ...said }],
      nextLook: day,
    });
  });
});

describe('a gate with an item that counts later', () => {
  const tests = anItem('tests');
  const at = (now: string, items = [tests, later]) => judged(merge, { checklist: { items }, facts: { now } });

  it('opens without it, says what it would have said, and is looked at again on the day', () => {
    expect(at(before)).toMatchObject({
      verdict: 'go',
      open: true,
      nextLook: day,
      findings: [
        { item: 'tests', outcome: 'met' },
        { item: 'qa', outcome: 'not-applicable', parts: [{ code: 'CHECK_MISSING' }] },
      ],
    });
  });

  it('is shut by it from the day on', () => {
    expect(at(day)).toMatchObject({ open: false, nextLook: null, findings: [{}, { code: 'CHECK_MISSING' }] });
  });

  it('opens for nothing but an item that counts', () => {
    const proved = { ...later, evidence: evidence.check('ci / test') };
    expect(at(before, [proved])).toMatchObject({
      verdict: 'no-go',
      open: false,
      blockers: [{ code: 'EMPTY_CHECKLIST' }],
    });
    expect(at(day, [proved])).toMatchObject({ verdict: 'go' });
  });

  it('says first that it does not apply', () => {
    const elsewhere = { ...later, when: { paths: ['db/**'] } };
    expect(at(before, [tests, elsewhere]).findings[1]).toMatchObject({ code: 'NOT_APPLICABLE' });
  });

  it('keeps the reason why it applies', () => {
    const here = { ...later, when: { base: ['main'] } };
    expect(at(before, [tests, here]).findings[1]).toMatchObject({
      code: 'COUNTS_LATER',
      facts: [{ what: 'The change goes to main.' }],
    });
  });
});
