import { describe, expect, it } from '@jest/globals';
import { enforcementOf, mergeEnforcement } from '../../src/judge/enforcement.ts';
import { anEnvironment } from '../builders/checklist.ts';

const advising = (adviseUntil: string | null) => anEnvironment({ enforce: 'advise', adviseUntil });

describe('how a gate enforces', () => {
  it('is what the environment says', () => {
    expect(enforcementOf(anEnvironment(), '2026-11-20T00:00:00Z')).toEqual({
      enforcement: 'block',
      adviseUntil: null,
      nextLook: null,
    });
    expect(enforcementOf(anEnvironment({ enforce: 'off' }), '2026-11-20T00:00:00Z').enforcement).toBe('off');
    expect(enforcementOf(advising(null), '2036-11-20T00:00:00Z').enforcement).toBe('advise');
  });

  it('is not softened by a day that is left over from advising', () => {
    const left = anEnvironment({ enforce: 'block', adviseUntil: '2026-12-01' });
    expect(enforcementOf(left, '2026-11-20T00:00:00Z')).toEqual({
      enforcement: 'block',
      adviseUntil: '2026-12-01',
      nextLook: null,
    });
  });

  it('turns from advising to blocking with the first second of the day', () => {
    expect(enforcementOf(advising('2026-12-01'), '2026-11-30T23:59:59Z')).toEqual({
      enforcement: 'advise',
      adviseUntil: '2026-12-01',
      nextLook: '2026-12-01T00:00:00Z',
    });
    expect(enforcementOf(advising('2026-12-01'), '2026-12-01T00:00:00Z')).toEqual({
      enforcement: 'block',
      adviseUntil: '2026-12-01',
      nextLook: null,
    });
  });

  it('blocks when day or time cannot be read', () => {
    expect(enforcementOf(advising('1.12.2026'), '2026-11-30T00:00:00Z').enforcement).toBe('block');
    expect(enforcementOf(advising('2026-12-01'), 'now').enforcement).toBe('block');
  });
});

describe('how the merge gate enforces', () => {
  const now = '2026-11-20T00:00:00Z';

  it('blocks where one environment does, or where there is none', () => {
    expect(mergeEnforcement([advising(null), anEnvironment()], now).enforcement).toBe('block');
    expect(mergeEnforcement([], now).enforcement).toBe('block');
  });

  it('advises until the first of its environments blocks', () => {
    const environments = [advising('2027-01-01'), advising('2026-12-01'), advising(null)];
    expect(mergeEnforcement(environments, now)).toEqual({
      enforcement: 'advise',
      adviseUntil: '2026-12-01',
      nextLook: '2026-12-01T00:00:00Z',
    });
    expect(mergeEnforcement([advising(null)], now)).toEqual({
      enforcement: 'advise',
      adviseUntil: null,
      nextLook: null,
    });
    expect(mergeEnforcement([advising('2026-11-01'), advising(null)], now).enforcement).toBe('block');
  });
});
