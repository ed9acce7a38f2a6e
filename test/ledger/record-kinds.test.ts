import { describe, expect, it } from '@jest/globals';
import { isRemembered, recordKinds } from '../../src/ledger/record-kinds.ts';
import { startEntries } from '../builders/start-entries.ts';
import { aCandidate, aDeployed, aHomeEntry, aLetThrough, aSettledEntry, aStep } from './releases.ts';
import { deletion, ledger, opened } from './rows.ts';

describe('what is read back as something remembered', () => {
  it('is what the ledger was taught about a change', () => {
    expect(isRemembered(deletion('1').body)).toBe(true);
    expect(recordKinds).not.toContain('comment-deleted');
  });

  it.each([
    opened.body,
    { kind: 'loss-accepted', lost: 'b'.repeat(32), ledger, reason: 'The disk broke.' } as const,
    ...Object.values(startEntries),
    aSettledEntry(),
    aLetThrough(),
    aDeployed(3),
    aCandidate(),
    aHomeEntry(30),
    aStep(),
  ])('is not the record of what we did, as $kind', (body) => {
    expect(isRemembered(body)).toBe(false);
    expect(recordKinds).toContain(body.kind);
  });
});
