import { describe, expect, it } from '@jest/globals';
import { exceptedAtHome, homeUnread, overriddenAtHome } from '../../../src/judge/release/with-app.ts';
import { overriddenLine } from '../../../src/report/exceptions.ts';
import type { Finding } from '../../../src/judge/roll-call.ts';
import { judged, merge } from '../judged.ts';
import { aFinding, unsigned } from './settled.ts';

const now = '2026-11-20T15:00:00Z';
const until = '2026-11-20T16:00:00Z';
const unread = aFinding({
  item: 'manager',
  ask: 'release',
  outcome: 'unknown',
  code: 'RELEASE_HOME_UNREAD',
  sentence: 'It is not read here.',
});
const none: ReadonlyMap<string, string> = new Map();
const about = (...findings: readonly Finding[]) => ({ ...judged(merge), now, findings });

describe('what people said in the issue of a release, to a reader who does not read it', () => {
  it.each([
    ['pending', 'signoff'],
    ['unmet', 'tick'],
    ['pending', 'review'],
    ['unmet', 'attestation'],
    ['pending', 'codeowners'],
  ] as const)('is unknown of what is %s and proved by a word: %s', (outcome, kind) => {
    const finding = aFinding({ ask: 'release', outcome, kinds: ['check', kind], parts: [], needed: 1 });
    expect(homeUnread(about(finding)).findings).toEqual([
      {
        ...aFinding({ ask: 'release', kinds: ['check', kind] }),
        outcome: 'unknown',
        code: 'RELEASE_HOME_UNREAD',
        sentence: 'What people said about the release stands in its issue, which is not read here.',
        next: [],
      },
    ]);
  });

  it.each([
    ['asked of the change', { ask: 'change' }],
    ['met', { outcome: 'met' }],
    ['unknown for another reason', { outcome: 'unknown' }],
    ['proved by no word', { kinds: ['check', 'window'] }],
  ] as const)('is no matter of an item that is %s', (_what, over) => {
    const finding = aFinding({ ask: 'release', outcome: 'pending', kinds: ['signoff'], ...over });
    expect(homeUnread(about(finding)).findings).toEqual([finding]);
  });
});

describe('what the App says was excused in the issue of a release', () => {
  const waived = new Map([['manager', until]]);

  it('is waived, or asked later, for its time', () => {
    expect(exceptedAtHome(about(unread), { waived, later: none }).findings).toEqual([
      {
        ...unread,
        outcome: 'waived',
        code: 'WAIVED',
        sentence: `By the App's verdict it is waived until ${until}, as was said in the issue of the release.`,
      },
    ]);
    expect(exceptedAtHome(about(unread), { waived: none, later: waived }).findings).toEqual([
      {
        ...unread,
        outcome: 'later',
        code: 'ASKED_LATER',
        sentence: `By the App's verdict it is asked later until ${until}, as was said in the issue of the release.`,
      },
    ]);
  });

  it.each([
    ['another item', new Map([['tests', until]])],
    ['a time that is over', new Map([['manager', '2026-11-20T15:00:00Z']])],
  ])('is not excused by %s (T137)', (_what, said) => {
    expect(exceptedAtHome(about(unread), { waived: said, later: none }).findings).toEqual([unread]);
    expect(exceptedAtHome(about(unread), { waived: none, later: said }).findings).toEqual([unread]);
  });

  it.each(['pending', 'unmet', 'unknown'] as const)('is excused whatever it lacks here: %s', (outcome) => {
    const open = aFinding({ item: 'manager', ask: 'release', outcome, next: [{ who: 'somebody', how: 'acts' }] });
    expect(exceptedAtHome(about(open), { waived, later: none }).findings).toMatchObject([{ code: 'WAIVED', next: [] }]);
  });

  it.each([
    ['asked of the change', { ask: 'change', outcome: 'unmet' }],
    ['met', { ask: 'release', outcome: 'met' }],
    ['not asked', { ask: 'release', outcome: 'not-applicable' }],
  ] as const)('says nothing of an item that is %s (T137)', (_what, over) => {
    const finding = aFinding({ item: 'manager', ...over });
    expect(exceptedAtHome(about(finding), { waived, later: none }).findings).toEqual([finding]);
  });
});

describe('an override that was given in the issue of a release', () => {
  it('is for everything but what the change itself lacks (T138)', () => {
    const ready = about(aFinding({ item: 'tests' }), unread);
    expect(overriddenAtHome(ready, until)).toEqual({ ...ready, override: { until, by: [] } });
    const lacking = about(unsigned, unread);
    expect(overriddenAtHome(lacking, until)).toEqual({
      ...lacking,
      override: { until, by: [] },
      blockers: [
        ...lacking.blockers,
        {
          outcome: 'pending',
          code: 'CHANGE_NOT_READY',
          sentence: `The override in the issue of the release does not cover what #7 lacks: It is not ready: ${unsigned.title}.`,
          next: [{ who: 'whoever is named there', how: 'gives what #7 lacks' }],
        },
      ],
    });
  });

  it('is told with where it was given, because by whom is not read', () => {
    const line = overriddenLine({ ...about(aFinding(), unread), override: { until, by: [] }, overridden: true });
    expect(line).toBe(`OVERRIDDEN until ${until} in the issue of the release: 1 of 2 open`);
  });
});
