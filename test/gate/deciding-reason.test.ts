import { describe, expect, it } from '@jest/globals';
import { decidingReason } from '../../src/gate/deciding-reason.ts';
import { answered, blocker, finding, noGo, pending, unreadable } from './answers.ts';

const hold = { certain: true, environment: null, by: null, at: '2026-11-21T20:00:00Z', reason: '', comment: null };
const unmet = finding({ outcome: 'unmet', code: 'REVIEW_CHANGES_REQUESTED' });
const unknown = finding({ outcome: 'unknown', code: 'TEAM_UNREADABLE' });

const release = {
  base: null,
  direct: [],
  since: 'deployed',
  changes: [
    {
      number: 5,
      url: '',
      title: 'Five',
      outcome: 'unknown',
      code: 'CHANGE_NOT_SETTLED',
      sentence: '',
      next: [],
      open: [],
    },
  ],
} as const;

describe('the reason that decided', () => {
  it.each([
    ['a go', answered(), 'GO'],
    ['a no-go', noGo(), 'CHECK_NOT_SUCCESSFUL'],
    ['a pending verdict', pending(), 'SIGNOFF_MISSING'],
    [
      'a blocker before an item',
      answered({ verdict: 'no-go', open: false, blockers: [blocker('unmet', 'NOT_A_CHANGE')], findings: [unmet] }),
      'NOT_A_CHANGE',
    ],
    [
      'something unmet before a hold',
      answered({ verdict: 'no-go', open: false, holds: [hold], findings: [unmet] }),
      'REVIEW_CHANGES_REQUESTED',
    ],
    ['a hold before something unknown', pending({ holds: [hold], findings: [unknown] }), 'HELD'],
    ['a hold that is not certain', pending({ holds: [{ ...hold, certain: false }] }), 'MAYBE_HELD'],
    [
      'something unknown before something pending',
      pending({ findings: [finding({ outcome: 'pending', code: 'CHECK_RUNNING' }), unknown] }),
      'TEAM_UNREADABLE',
    ],
    ['another change of a release behind the items', pending({ findings: [unknown], release }), 'TEAM_UNREADABLE'],
    ['another change of a release alone', pending({ findings: [], release }), 'CHANGE_NOT_SETTLED'],
    ['a verdict without any finding', pending({ findings: [] }), 'NOT_READ'],
    ['GitHub that could not be read', unreadable('API_RATE_LIMITED'), 'API_RATE_LIMITED'],
  ])('of %s', (_name, answer, code) => {
    expect(decidingReason(answer)).toBe(code);
  });
});
