import { describe, expect, it } from '@jest/globals';
import { isWorse } from '../../src/judge/severity.ts';
import type { Outcome } from '../../src/judge/roll-call.ts';

const order: readonly Outcome[] = ['not-applicable', 'met', 'pending', 'unknown', 'unmet'];

describe('an outcome', () => {
  it.each(order)('%s is worse than every one before it, and than no other', (one) => {
    const better = order.slice(0, order.indexOf(one));
    expect(order.filter((other) => isWorse(one, other))).toEqual(better);
  });
});
