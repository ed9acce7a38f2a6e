import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import type { Checklist } from '../../../src/checklist/model.ts';
import { unlearnableCodes } from '../../../src/evidence/reading.ts';
import { settledChange } from '../../../src/judge/release/settle.ts';
import { merged, unlearnable } from '../../builders/facts.ts';
import { aHold } from '../../builders/interpretation.ts';
import { aHistoryCommit } from './history.ts';
import { checklist, history, own, released, releaseFacts } from './scene.ts';
import { facts, settledAs, shut, steps, unsigned } from './settled.ts';
import { pushed } from './told.ts';

/** The candidate, and a commit after it. */
const behind = [aHistoryCommit('m8', []), ...history].map((one, at) =>
  at === 0 ? { ...one, parents: [merged] } : one,
);

/** The scene's items, where production has something more to say. */
function within(more: string): Checklist {
  const environment = `  production: { enforce: block, branches: [main], ${more} }`;
  const read = parseChecklist(
    `version: 1\nenvironments:\n${environment}\nitems:\n  tests: { title: T, check: ci }\n`,
    'x.yml',
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...checklist, environments: read.checklist.environments };
}

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

  const unanswered = /^(?:API_|NOT_READ|TRUNCATED|TEAM_|PUSHER_)/;

  it.each(unlearnableCodes)(
    'stops no change where what a deployment brings was not answered, and stops it where more is in doubt: %s',
    (code) => {
      const key = `release:${merged}:production`;
      const unread = { ...facts, readings: { ...facts.readings, [key]: unlearnable(code, 'the answer') } };
      const call = released({ facts: { readings: { [key]: unlearnable(code, 'the answer') } } });
      expect(call.blockers).toHaveLength(1);
      const isDoubt = !unanswered.test(code);
      expect(settledChange(call, unread)).toMatchObject({ verdict: isDoubt ? 'pending' : 'go' });
      expect(settledChange(call, unread)?.open).toHaveLength(isDoubt ? 1 : 0);
    },
  );

  it.each([
    ['what it brings is not told', { base: 'elsewhere', whole: false, commits: history.slice(0, 1) }, 'RELEASE_UNREAD'],
    ['commits came without a pull request', { change: own, commits: pushed }, 'RELEASE_ELSEWHERE'],
    [
      'its release was dropped',
      { change: own, facts: { dropped: [{ environment: 'production', commit: merged, issue: 30 }] } },
      'RELEASE_DROPPED',
    ],
    ['it is part of what is deployed', { commits: behind, base: 'm8' }, 'CANDIDATE_BEHIND'],
    [
      'the environment is frozen',
      { checklist: within('freeze: [{ from: 2026-11-01, until: 2026-12-31, reason: Sale }]') },
      'FREEZE_ACTIVE',
    ],
    ['it is shut at this hour', { checklist: within('window: { days: sun, zone: UTC }') }, 'WINDOW_CLOSED'],
  ] as const)('stops no change where %s', (_, over, code) => {
    const call = released({ base: 'm6', ...over });
    expect(call.blockers.map((one) => one.code)).toContain(code);
    expect(settledChange(call, facts)).toMatchObject({ verdict: 'go', open: [] });
    expect(settledChange({ ...call, blockers: [...call.blockers, shut] }, facts)?.open).toHaveLength(1);
  });

  it.each(['OVERRIDE_INCOMPLETE', 'OVERRIDE_NEEDS_APP', 'EMPTY_CHECKLIST'] as const)(
    'stops no change where it is about an override of the whole, or says that nothing is asked: %s',
    (code) => {
      expect(settledAs({ blockers: [{ ...shut, code }] })).toMatchObject({ verdict: 'go', open: [] });
    },
  );

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
