import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../src/gate/exit-code.ts';
import { answered, blocker, finding, noGo, pending, unreadable } from './answers.ts';

const unknownItem = finding({ outcome: 'unknown', code: 'TEAM_UNREADABLE' });
const unmetItem = finding({ outcome: 'unmet', code: 'CHECK_NOT_SUCCESSFUL' });

/** A release with one other change that stands so. */
function bringing(outcome: 'unknown' | 'pending') {
  const shell = { number: 5, url: '', title: 'Five', sentence: '', next: [], open: [] };
  return {
    base: null,
    direct: [],
    since: 'deployed',
    changes: [{ ...shell, outcome, code: 'CHANGE_NOT_SETTLED' }],
  } as const;
}

describe('the exit status of the gate step', () => {
  it.each([
    ['a go', answered(), 0],
    [
      'a no-go that only advises',
      answered({ verdict: 'no-go', open: true, enforcement: 'advise', findings: [unmetItem] }),
      0,
    ],
    ['a no-go', noGo(), 1],
    ['a pending verdict', pending(), 1],
    [
      'a no-go beside something unknown',
      answered({ verdict: 'no-go', open: false, findings: [unknownItem, unmetItem] }),
      1,
    ],
    ['a pending verdict with something unknown', pending({ findings: [unknownItem] }), 3],
    ['a pending verdict with another change that is not known', pending({ release: bringing('unknown') }), 3],
    ['a pending verdict with another change that waits', pending({ release: bringing('pending') }), 1],
    [
      'a pending verdict with an unknown blocker (T153)',
      pending({ blockers: [blocker('unknown', 'STRICT_NEEDS_APP')] }),
      3,
    ],
    [
      'a checklist for a newer reader (T154)',
      answered({ verdict: 'no-go', open: false, blockers: [blocker('unmet', 'CONFIG_TOO_NEW')] }),
      3,
    ],
    [
      'an invalid checklist',
      answered({ verdict: 'no-go', open: false, blockers: [blocker('unmet', 'CONFIG_INVALID')] }),
      1,
    ],
    ['GitHub that does not answer (T152)', unreadable('API_UNAVAILABLE'), 3],
    ['a token without the right (T153)', unreadable('API_FORBIDDEN'), 3],
  ])('for %s is as documented', (_name, answer, exit) => {
    expect(exitCodeOf(answer)).toBe(exit);
  });
});
