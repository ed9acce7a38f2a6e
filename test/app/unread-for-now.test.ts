import { describe, expect, it } from '@jest/globals';
import { isUnreadForNow } from '../../src/app/unread-for-now.ts';
import type { UnlearnableCode } from '../../src/evidence/reading.ts';
import { readings, unlearnable } from '../builders/facts.ts';

const need = { kind: 'pushes', change: 7 } as const;
const unread = (code: UnlearnableCode, attempt: number) =>
  isUnreadForNow({ readings: readings([need, unlearnable(code)]) }, attempt);

describe('something that could not be read', () => {
  it.each(['API_UNAVAILABLE', 'API_RATE_LIMITED'] as const)(
    'is read later, however long that takes: %s (T97)',
    (code) => {
      expect([unread(code, 1), unread(code, 9), unread(code, 300)]).toEqual([true, true, true]);
    },
  );

  it.each(['API_PARTIAL', 'TRUNCATED'] as const)('is read a few times more: %s', (code) => {
    expect([unread(code, 1), unread(code, 8), unread(code, 9)]).toEqual([true, true, false]);
  });

  it.each(['API_FORBIDDEN', 'NOT_READ', 'TEAM_UNREADABLE'] as const)(
    'is read when something happens where only people mend it: %s',
    (code) => {
      expect(unread(code, 1)).toBe(false);
    },
  );

  it('is nothing where everything was read', () => {
    expect(isUnreadForNow({ readings: readings([need, []]) }, 1)).toBe(false);
    expect(isUnreadForNow({ readings: {} }, 1)).toBe(false);
  });
});
