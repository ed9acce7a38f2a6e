import { describe, expect, it } from '@jest/globals';
import { settledChange } from '../../../src/judge/release/settle.ts';
import { aHold } from '../../builders/interpretation.ts';
import { released, releaseFacts } from './scene.ts';
import { settledAs, shut, steps, unsigned } from './settled.ts';

describe('what stops the whole gate', () => {
  it('stops the change too, before its items, with a title that is its sentence', () => {
    expect(settledAs({ blockers: [shut], findings: [unsigned] })).toMatchObject({
      verdict: 'no-go',
      open: [
        {
          item: null,
          title: 'The ledger does not add up',
          outcome: 'unmet',
          code: 'LEDGER_CORRUPT',
          sentence: 'The ledger does not add up.',
          next: steps,
        },
        { item: 'qa' },
      ],
    });
  });

  it('keeps points inside its title', () => {
    const sentence = 'It is in .github/holdpoint.yml. See there';
    expect(settledAs({ blockers: [{ ...shut, sentence }] })?.open[0]).toMatchObject({ title: sentence, sentence });
  });

  it('leaves the change pending where it only waits', () => {
    expect(settledAs({ blockers: [{ ...shut, outcome: 'unknown' }] })?.verdict).toBe('pending');
  });

  it.each([
    'WINDOW_CLOSED',
    'FREEZE_ACTIVE',
    'OVERRIDE_INCOMPLETE',
    'OVERRIDE_NEEDS_APP',
    'RELEASE_ELSEWHERE',
    'RELEASE_UNREAD',
    'DIRECT_PUSH',
    'CANDIDATE_BEHIND',
    'EMPTY_CHECKLIST',
    'API_UNAVAILABLE',
    'API_PARTIAL',
    'API_RATE_LIMITED',
    'NOT_READ',
    'TRUNCATED',
  ] as const)('stops no change where it is of a deployment alone: %s', (code) => {
    const settled = settledAs({ blockers: [{ ...shut, code }] });
    expect(settled).toMatchObject({ verdict: 'go', open: [] });
    expect(settledAs({ blockers: [{ ...shut, code }, shut] })?.open).toHaveLength(1);
  });

  it('is, for a change that an issue judges the release of, nothing of the change', () => {
    const call = released();
    expect(call.blockers.map(({ code }) => code)).toEqual(['RELEASE_ELSEWHERE']);
    expect(settledChange(call, releaseFacts())).toMatchObject({ verdict: 'go', open: [] });
  });
});

describe('a hold', () => {
  it('keeps a change pending, by name and with its reason, after the blockers and before the items', () => {
    const settled = settledAs({ blockers: [shut], holds: [aHold()], findings: [unsigned] });
    expect(settled?.open.map(({ code }) => code)).toEqual(['LEDGER_CORRUPT', 'HELD', 'SIGNOFF_MISSING']);
    const held = settledAs({ holds: [aHold()] });
    expect(held?.verdict).toBe('pending');
    expect(held?.open).toEqual([
      { item: null, title: 'held by otto', outcome: 'pending', code: 'HELD', sentence: 'otto holds it: Disk is full.' },
    ]);
  });

  it('is told without a reason where none was given, and without a name where the account is gone', () => {
    expect(settledAs({ holds: [aHold({ reason: '' })] })?.open[0]?.sentence).toBe('otto holds it');
    expect(settledAs({ holds: [aHold({ by: null })] })?.open[0]).toMatchObject({
      title: 'held by Somebody',
      sentence: 'Somebody holds it: Disk is full.',
    });
  });
});

describe('an override', () => {
  it('settles nothing: the change lacks what it lacked', () => {
    const overridden = settledAs({ findings: [unsigned], verdict: 'pending', open: true, overridden: true });
    expect(overridden).toMatchObject({ verdict: 'pending', open: [{ item: 'qa' }] });
  });
});
