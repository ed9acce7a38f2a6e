import { describe, expect, it } from '@jest/globals';
import { checkWarnings } from '../../../../src/checklist/warnings/live/checks.ts';
import { anItem, evidence } from '../../../builders/checklist.ts';

describe('a check that nobody reported', () => {
  it.each([
    [1, 'nobody reported a check "scan" on the newest commit'],
    [7, 'nobody reported a check "scan" on the 7 newest commits'],
  ])('is told with how many commits were looked at: %d', (commits, message) => {
    const checks = { known: true, value: { runs: [], commits } } as const;
    const items = [anItem('scan', { evidence: evidence.check('scan') })];
    expect(checkWarnings({ environments: [], items }, { checks, workflows: new Map() })).toMatchObject([
      { code: 'CHECK_NEVER_SEEN', message },
    ]);
  });
});
