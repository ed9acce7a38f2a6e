import { expect, it } from '@jest/globals';
import { isUnconcerned } from '../../src/report/unconcerned.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';

const blocker = (code: RollCall['blockers'][number]['code']): RollCall['blockers'][number] => ({
  outcome: 'pending',
  code,
  sentence: 'So it is.',
  next: [],
});

it('is a gate that asks nothing because of that, and no other', () => {
  const unconcerned = blocker('NOT_CONCERNED');
  const other = blocker('ENVIRONMENT_OFF');
  expect(isUnconcerned({ enforcement: 'off', blockers: [unconcerned] })).toBe(true);
  expect(isUnconcerned({ enforcement: 'off', blockers: [other, unconcerned] })).toBe(true);
  expect(isUnconcerned({ enforcement: 'block', blockers: [unconcerned] })).toBe(false);
  expect(isUnconcerned({ enforcement: 'off', blockers: [other] })).toBe(false);
  expect(isUnconcerned({ enforcement: 'off', blockers: [] })).toBe(false);
});
