import { describe, expect, it } from '@jest/globals';
import { describeEntry } from '../../src/ledger/describe-entry.ts';
import { startEntries } from '../builders/start-entries.ts';

const { starting, started, parked, rerunning, rerun } = startEntries;

describe('an entry about a run that the App starts', () => {
  it.each([
    ['.github/workflows/deploy.yml is to be started on main for production at ccccccc', starting],
    [
      '.github/workflows/deploy.yml is to be started on main for production at ccccccc, asked by dana',
      { ...starting, by: 'dana', comment: 'https://github.com/acme/shop/pull/7#issuecomment-1' },
    ],
    ['.github/workflows/deploy.yml for production at ccccccc: sent, run 9', started],
    [
      '.github/workflows/deploy.yml for production at ccccccc: refused (422)',
      { ...started, run: null, outcome: 'refused' as const, detail: '422' },
    ],
    ['run 9 (attempt 1) is parked for production at ccccccc', parked],
    ['run 9 (attempt 1) is to be run again for production at ccccccc', rerunning],
    ['run 9 (attempt 1) again for production at ccccccc: refused (403)', rerun],
  ])('says: %s', (words, body) => {
    expect(describeEntry(body)).toBe(words);
  });
});
