import { describe, expect, it } from '@jest/globals';
import { isAsFirm, readEnforcement } from '../../src/checklist/enforcement.ts';

/** From the least to the most firm. */
const ways = ['off', 'advise', 'advise until 2026-12-31', 'advise until 2026-12-01', 'block'];

describe('of two ways to keep a gate', () => {
  it.each(ways)('%s is as firm as itself and as all that is less', (way) => {
    const kept = readEnforcement(way);
    const weaker = ways.filter((other) => isAsFirm(kept, readEnforcement(other)));
    expect(weaker).toEqual(ways.slice(0, ways.indexOf(way) + 1));
  });
});

describe('how a gate is kept', () => {
  it.each([
    ['off', { enforce: 'off', adviseUntil: null }],
    ['advise', { enforce: 'advise', adviseUntil: null }],
    ['advise until 2026-12-31', { enforce: 'advise', adviseUntil: '2026-12-31' }],
    ['block', { enforce: 'block', adviseUntil: null }],
    ['advise until', { enforce: 'block', adviseUntil: null }],
    ['not advise until 2026-12-31', { enforce: 'block', adviseUntil: null }],
    ['advise until 2026-12-31 or so', { enforce: 'block', adviseUntil: null }],
  ])('is read from "%s"; what says no such thing blocks', (text, kept) => {
    expect(readEnforcement(text)).toEqual(kept);
  });
});
