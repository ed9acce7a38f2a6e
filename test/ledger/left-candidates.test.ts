import { describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { leftCandidates } from '../../src/ledger/left-candidates.ts';
import { elsewhere, head, merged } from '../builders/facts.ts';

const at = (minute: number): string => `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`;
const about = { environment: 'production', branch: 'main', url: '' };
const home = (candidate: string, issue = 4): EntryBody => ({ kind: 'release-home', ...about, candidate, issue });
const step = (candidate: string, how: 'deployed' | 'dropped' | 'single' | 'signed', issue = 4): EntryBody => ({
  kind: 'release-step',
  environment: 'production',
  candidate,
  issue,
  step: how === 'signed' ? 'fixed' : 'ended',
  how,
  by: null,
});

/** What is left after entries that came one a minute. */
const left = (...bodies: readonly EntryBody[]) => leftCandidates(bodies.map((body, n) => ({ at: at(n), body })));

describe('candidates that were left', () => {
  it('are those whose issue went on to another commit, since then', () => {
    expect(left(home(merged), home(head))).toEqual([{ candidate: merged, issue: 4, at: at(1), how: 'moved' }]);
    expect(left(home(merged), home(head), home(elsewhere)).map(({ candidate }) => candidate)).toEqual([merged, head]);
    expect(left(home(merged), home(merged), home(head, 5), step(merged, 'signed'))).toEqual([]);
  });

  it('are those that are deployed, since their issue was closed', () => {
    expect(left(home(merged), step(merged, 'deployed'))).toEqual([
      { candidate: merged, issue: 4, at: at(1), how: 'deployed' },
    ]);
    expect(left(home(merged), step(merged, 'deployed'), home(head))).toHaveLength(1);
    expect(left(home(merged), step(merged, 'single'), home(head))).toEqual([]);
  });

  it('are not those that were dropped, or brought one change in the end', () => {
    for (const how of ['dropped', 'single'] as const) {
      expect(left(home(merged), step(merged, how))).toEqual([]);
      expect(left(home(merged), home(head), home(merged), home(head), step(merged, how))).toEqual([]);
    }
  });

  it('are not those that have an issue again, and are told as they were left last', () => {
    expect(left(home(merged), step(merged, 'deployed'), home(merged, 5))).toEqual([]);
    expect(left(home(merged), home(head), home(merged), step(merged, 'deployed'))).toEqual([
      { candidate: head, issue: 4, at: at(2), how: 'moved' },
      { candidate: merged, issue: 4, at: at(3), how: 'deployed' },
    ]);
  });
});
