import { describe, expect, it } from '@jest/globals';
import {
  configInvalid,
  configMissing,
  emptyBlockers,
  ledgerBlockers,
  noEnvironment,
  strictBlockers,
  switchedOff,
  unknownEnvironment,
} from '../../src/judge/blockers.ts';
import type { Finding, Gate } from '../../src/judge/roll-call.ts';
import type { Problem } from '../../src/checklist/model.ts';
import { aChecklist, anEnvironment, anItem } from '../builders/checklist.ts';
import { reasons } from '../../src/evidence/reason-codes.ts';
import { aChange, alone, anAnchor, elsewhere, head, known, someFacts, unlearnable } from '../builders/facts.ts';
import { afterMerge, judged, merge, production } from './judged.ts';

const keeper = 'somebody who can change the checklist';
const problem: Problem = {
  file: '.github/holdpoint.yml',
  line: 3,
  column: 5,
  code: 'UNKNOWN_KEY',
  path: 'items',
  message: 'Unknown key.',
  seen: 'itms',
  allowed: 'items',
  next: 'Mend it.',
};
function skipped(): readonly Finding[] {
  const items = ['a', 'b'].map((id) => anItem(id, { when: { paths: ['never/**'] } }));
  return judged(merge, { checklist: { items } }).findings;
}

describe('what stops a whole gate says what was seen, who helps and how', () => {
  it('where the checklist is missing', () => {
    const next = [{ who: keeper, how: 'runs `holdpoint init` and merges the file' }];
    const blocker = { outcome: 'unmet', code: 'CONFIG_MISSING', next };
    const source = { ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit: elsewhere, blob: null };
    expect(configMissing({ ...source, changedAt: null })).toEqual({
      ...blocker,
      sentence: 'refs/heads/main has no checklist at .github/holdpoint.yml.',
    });
    expect(configMissing(undefined)).toEqual({ ...blocker, sentence: 'The default branch has no checklist.' });
  });

  it.each([
    [[], 'The checklist has 0 problems.'],
    [[problem], 'The checklist has a problem. The first is in line 3: Unknown key.'],
    [[problem, { ...problem, line: 9 }], 'The checklist has 2 problems. The first is in line 3: Unknown key.'],
  ])('where the checklist is broken (%#)', (problems, sentence) => {
    expect(configInvalid(problems)).toEqual({
      outcome: 'unmet',
      code: 'CONFIG_INVALID',
      sentence,
      next: [{ who: keeper, how: 'runs `holdpoint validate`, mends what it names and merges' }],
    });
  });

  it('where any problem is that the checklist is for a newer version', () => {
    expect(configInvalid([problem, { ...problem, code: 'VERSION_TOO_NEW' }])).toEqual({
      outcome: 'unknown',
      code: 'CONFIG_TOO_NEW',
      sentence: 'The checklist is written for a newer version of Holdpoint than this one.',
      next: [{ who: 'somebody who runs Holdpoint', how: 'updates it' }],
    });
  });

  it.each([
    [[anEnvironment({ name: 'staging' }), anEnvironment()], 'staging, production'],
    [[], 'none'],
  ])('where the environment is unknown, with those that are known (%#)', (environments, names) => {
    expect(unknownEnvironment('moon', aChecklist({ environments }))).toEqual({
      outcome: 'unmet',
      code: 'ENVIRONMENT_UNKNOWN',
      sentence: `The checklist names no environment "moon"; it names ${names}.`,
      next: [{ who: keeper, how: 'adds "moon" to the checklist, or mends the name where it is used' }],
    });
  });

  it('where the gate is switched off', () => {
    expect(switchedOff(anEnvironment())).toEqual({
      outcome: 'pending',
      code: 'ENVIRONMENT_OFF',
      sentence: 'The gate of production is switched off in the checklist; nothing was judged.',
      next: [{ who: keeper, how: 'sets `enforce` to `advise` or `block`' }],
    });
  });

  it('where the change can reach no environment', () => {
    expect(noEnvironment({ change: aChange(), candidate: head })).toEqual({
      outcome: 'unmet',
      code: 'BRANCH_NOT_ALLOWED',
      sentence: 'No environment whose gate is on takes main or feature.',
      next: [{ who: keeper, how: 'adds the branch to an environment, or retargets the pull request' }],
    });
  });

  it('where no item is asked, or none applies', () => {
    const blocker = {
      outcome: 'unmet',
      code: 'EMPTY_CHECKLIST',
      next: [{ who: keeper, how: 'gives the environment at least one item that always applies' }],
    };
    const nothing = 'Nothing is proved by nothing.';
    expect(emptyBlockers([])).toEqual([{ ...blocker, sentence: `No item is asked here. ${nothing}` }]);
    expect(emptyBlockers(skipped())).toEqual([
      { ...blocker, sentence: `None of 2 items applies to this change. ${nothing}` },
    ]);
  });
});

describe('a strict environment', () => {
  const strict = (name: string) => anEnvironment({ name, strict: true });

  it('is not opened by a reader alone, and only strict ones are named (T140)', () => {
    const environments = [strict('eu'), anEnvironment({ name: 'staging' }), strict('us')];
    expect(strictBlockers(environments, someFacts({ reader: alone }))).toEqual([
      {
        outcome: 'unknown',
        code: 'STRICT_NEEDS_APP',
        sentence: "eu, us is strict and opens only with the App's memory.",
        next: [{ who: keeper, how: 'runs the App and gives the Action its `app-id`' }],
      },
    ]);
  });

  it('stops neither the App, nor a reader alone elsewhere', () => {
    expect(strictBlockers([strict('eu')], someFacts())).toEqual([]);
    expect(strictBlockers([anEnvironment()], someFacts({ reader: alone }))).toEqual([]);
  });
});

describe("the App's memory", () => {
  const lost = 'Whoever runs the App';

  it('lets the App open where it was asked', () => {
    expect(ledgerBlockers(someFacts({ ledger: known(anAnchor) }))).toEqual([]);
  });

  it('stops the App where it was not asked: what speaks against opening may stand there alone', () => {
    const { ledger: _, ...facts } = someFacts();
    expect(ledgerBlockers(facts)).toEqual([
      {
        outcome: 'unknown',
        code: 'LEDGER_UNAVAILABLE',
        sentence:
          "The App's ledger could not be read or written, and nothing opens that is not written down first (it was not asked).",
        next: [{ who: lost, how: 'looks at its log and at its database' }],
      },
    ]);
  });

  it.each([
    [
      'LEDGER_ROLLBACK',
      'Check runs point to an entry of the ledger that is not there any more: an older state of it was brought back (entry 5 is missing).',
      lost,
      'restores the newest state, or accepts the loss with `holdpoint ledger accept-loss`',
    ],
    [
      'LEDGER_CORRUPT',
      "An entry of the App's ledger was changed, removed or added by something else than the App (the App's log says more).",
      lost,
      'runs `holdpoint ledger verify`, restores a backup, and starts the App anew',
    ],
    [
      'TRUNCATED',
      `${reasons.TRUNCATED.meaning.slice(0, -1)} (entry 5 is missing).`,
      'somebody who may push',
      'opens another pull request with the same commits, and closes this one',
    ],
    [
      'API_UNAVAILABLE',
      `${reasons.API_UNAVAILABLE.meaning.slice(0, -1)} (entry 5 is missing).`,
      'somebody who runs Holdpoint',
      reasons.API_UNAVAILABLE.remedy,
    ],
  ] as const)('stops the App where it answered with %s, and says who mends it', (code, sentence, who, how) => {
    expect(ledgerBlockers(someFacts({ ledger: unlearnable(code, 'entry 5 is missing') }))).toEqual([
      { outcome: 'unknown', code, sentence, next: [{ who, how }] },
    ]);
  });

  it.each(['LEDGER_UNAVAILABLE', 'LEDGER_CORRUPT'] as const)(
    'repeats nothing of what %s was told with: it names servers, or words of another repository (T121, T123)',
    (code) => {
      const words = 'password authentication failed for user "holdpoint" at db.corp.internal';
      expect(JSON.stringify(ledgerBlockers(someFacts({ ledger: unlearnable(code, words) })))).not.toContain('corp');
    },
  );

  it('is not asked of a reader alone, which has none', () => {
    const ledger = unlearnable('LEDGER_CORRUPT');
    expect(ledgerBlockers(someFacts({ reader: alone, ledger }))).toEqual([]);
    expect(ledgerBlockers(someFacts({ reader: alone, ledger: known(anAnchor) }))).toEqual([]);
  });

  it.each<readonly [Gate]>([[merge], [production]])('keeps the gate %j shut while it is in doubt', (gate) => {
    const ledger = unlearnable('LEDGER_ROLLBACK');
    const call = judged(gate, { facts: gate === production ? afterMerge({ ledger }) : { ledger } });
    expect(call).toMatchObject({ verdict: 'pending', open: false, blockers: [{ code: 'LEDGER_ROLLBACK' }] });
  });
});
