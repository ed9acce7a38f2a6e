import { describe, expect, it } from '@jest/globals';
import { standingOf, standingUntil } from '../../../src/judge/release/standing.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import type { SettledChange } from '../../../src/evidence/release.ts';
import { afterMerge, alone, later, mergedAt, now, someFacts } from '../../builders/facts.ts';
import { aMerge, oid } from './history.ts';
import { aSettled } from './scene.ts';

const five = aMerge(5, 'm5');
const six = aMerge(6, 'm6');

/** How change 5 stands where this is known, in production. */
const stands = (settled: readonly SettledChange[], over: Partial<Facts> = {}) =>
  standingOf(five, 'production', someFacts({ settled, ...over }));

const endings = (...settled: readonly SettledChange[]) =>
  standingUntil([five, six], 'production', someFacts({ settled }));

const anOpen = (over: Partial<SettledChange['open'][number]> = {}) => ({
  item: 'qa',
  title: 'QA agrees',
  outcome: 'pending' as const,
  code: 'SIGNOFF_MISSING',
  sentence: 'Nobody signed.',
  ...over,
});

describe('another change of a release that was too large to be judged', () => {
  const large = anOpen({ item: null, outcome: 'unknown', code: 'CHANGE_TOO_LARGE' });
  const code = (...open: readonly SettledChange['open'][number][]) =>
    stands([aSettled(5, { verdict: 'pending', open })])?.code;

  it('is told apart, where nothing else is missing', () => {
    expect(code(large)).toBe('CHANGE_TOO_LARGE');
    expect(code(large, anOpen())).toBe('CHANGE_NOT_READY');
    expect(code(anOpen())).toBe('CHANGE_NOT_READY');
    expect(code()).toBe('CHANGE_NOT_READY');
  });
});

describe('another change of a release', () => {
  it('is ready where it was settled so, and needs nothing of anybody', () => {
    const shell = { number: 5, url: five.url, title: 'Change 5', outcome: 'met', next: [], open: [] };
    expect(stands([aSettled(5)])).toEqual({ ...shell, code: 'MET', sentence: 'It is ready.' });
    expect(stands([aSettled(5, { verdict: 'none' })])).toEqual({
      ...shell,
      code: 'NOT_APPLICABLE',
      sentence: 'Nothing is asked of it here.',
    });
  });

  it('is not known where nobody looked at any', () => {
    const { settled: _settled, ...facts } = someFacts();
    expect(standingOf(five, 'production', facts)).toMatchObject({ outcome: 'unknown', code: 'CHANGE_NOT_SETTLED' });
    expect(standingUntil([five], 'production', facts)).toBeNull();
  });

  it('is not known by what was settled of another number, even of the same merge', () => {
    expect(stands([aSettled(6, { merge: oid('m5') })])?.outcome).toBe('unknown');
    expect(stands([aSettled(6, { merge: oid('m5'), at: now, verdict: 'no-go' }), aSettled(5)])?.outcome).toBe('met');
  });

  it('is not known where there is no checklist any more, though none judged it either', () => {
    const config = someFacts().config.map((one) => ({ ...one, blob: null }));
    const sentence = 'It was judged by another checklist, so it has to be judged anew.';
    expect(stands([aSettled(5, { checklist: null })], { config })).toMatchObject({ outcome: 'unknown', sentence });
    expect(stands([aSettled(5)], { config })).toMatchObject({ outcome: 'unknown', sentence });
    expect(stands([aSettled(5)], { config: [] })).toMatchObject({ outcome: 'unknown', sentence });
  });

  it('is known by the same policies in the same order, all of them read', () => {
    const [own] = someFacts().config;
    if (own === undefined) throw new Error('the facts have a checklist');
    const lent = (text: string) => ({ ...own, blob: { oid: text.repeat(40), text: '' } });
    const config = [own, lent('1'), lent('2')];
    const policies = ['1'.repeat(40), '2'.repeat(40)];
    expect(stands([aSettled(5, { policies })], { config })?.outcome).toBe('met');
    expect(stands([aSettled(5, { policies: policies.toReversed() })], { config })?.outcome).toBe('unknown');
    expect(stands([aSettled(5, { policies })], { config: [...config, { ...own, blob: null }] })?.outcome).toBe(
      'unknown',
    );
  });

  it('is not known where something was said against it that nobody has judged (T67)', () => {
    const sentence = 'Something was said or done on it since it was judged, so it has to be judged anew.';
    expect(stands([aSettled(5, { overtaken: true })])).toMatchObject({ outcome: 'unknown', sentence });
    expect(stands([aSettled(5, { overtaken: true, verdict: 'none', unconcerned: true })])).toBeNull();
  });

  it('does not concern the environment where the present checklist says so', () => {
    expect(stands([aSettled(5, { verdict: 'none', unconcerned: true })])).toBeNull();
  });

  it('is judged by the one that was settled last, and of two of one moment by the one that stands last', () => {
    const before = aSettled(5, { at: mergedAt, verdict: 'no-go' });
    expect(stands([before, aSettled(5)])?.outcome).toBe('met');
    expect(stands([aSettled(5), before])?.outcome).toBe('met');
    expect(stands([aSettled(5), aSettled(5, { verdict: 'no-go' })])?.outcome).toBe('unmet');
  });
});

describe('what is told of a change that is not ready', () => {
  it('names all that is open, in order', () => {
    const open = [anOpen(), anOpen({ item: null, title: 'held by quinn', code: 'HELD' })];
    const change = stands([aSettled(5, { verdict: 'pending', open })]);
    expect(change).toMatchObject({
      outcome: 'pending',
      sentence: 'It is not ready: QA agrees, held by quinn.',
      open: [
        { item: 'qa', title: 'QA agrees', outcome: 'pending' },
        { item: null, title: 'held by quinn', outcome: 'pending' },
      ],
    });
    expect(change?.open[0]).toEqual({ item: 'qa', title: 'QA agrees', outcome: 'pending' });
  });

  it('is that it is not known, as soon as one of several is not', () => {
    const open = [anOpen(), anOpen({ outcome: 'unknown' })];
    expect(stands([aSettled(5, { verdict: 'pending', open })])?.outcome).toBe('unknown');
    expect(stands([aSettled(5, { verdict: 'no-go', open })])?.outcome).toBe('unmet');
  });

  it('is no step where none was written, as by an older version', () => {
    expect(stands([aSettled(5, { verdict: 'pending', open: [anOpen()] })])?.next).toEqual([]);
  });

  it('says on which change a step is to be taken, with a line to paste only there', () => {
    const next = [
      { who: 'ada', how: 'runs it again' },
      { who: 'quinn', how: 'comments', paste: '/signoff qa' },
    ];
    expect(stands([aSettled(5, { verdict: 'pending', open: [anOpen({ next })] })])?.next).toEqual([
      { who: 'ada', how: 'runs it again (#5)' },
      { who: 'quinn', how: 'comments (#5): `/signoff qa`' },
    ]);
  });

  it('says a step once that several items need, and keeps those that differ in who or how', () => {
    const ada = { who: 'ada', how: 'waits' };
    const open = [
      anOpen({ next: [ada, { who: 'ada', how: 'pushes' }] }),
      anOpen({ next: [ada, { who: 'otto', how: 'waits' }] }),
    ];
    expect(stands([aSettled(5, { verdict: 'pending', open })])?.next).toEqual([
      { who: 'ada', how: 'waits (#5)' },
      { who: 'ada', how: 'pushes (#5)' },
      { who: 'otto', how: 'waits (#5)' },
    ]);
  });
});

describe('who makes a change known that is not', () => {
  const who = (reader: Facts['reader']) => stands([], { reader })?.next;
  const anew = [{ who: 'nobody', how: '#5 is looked at again; `/recheck` on it does so at once' }];

  it('is the App, also where a job reads beside it', () => {
    expect(who({ app: 99, alone: false, run: null })).toEqual(anew);
    expect(who({ app: 99, alone: true, run: 1 })).toEqual(anew);
    expect(who({ app: null, alone: false, run: null })).toEqual(anew);
  });

  it('is whoever keeps the job where there is no App', () => {
    expect(who(alone)).toMatchObject([{ who: 'somebody who keeps the job' }]);
  });
});

describe('when time alone changes what is known of the changes', () => {
  const soon = '2026-11-20T16:00:00Z';
  const tomorrow = '2026-11-21T00:00:00Z';

  it('is never where none of them ends', () => {
    expect(endings(aSettled(5), aSettled(6))).toBeNull();
    expect(endings()).toBeNull();
  });

  it('is the first end that is yet to come, whichever change it is of', () => {
    expect(endings(aSettled(5, { until: soon }), aSettled(6, { until: tomorrow }))).toBe(soon);
    expect(endings(aSettled(5, { until: tomorrow }), aSettled(6, { until: soon }))).toBe(soon);
    expect(endings(aSettled(5), aSettled(6, { until: tomorrow }))).toBe(tomorrow);
  });

  it('is no end that is over, or just is', () => {
    expect(endings(aSettled(5, { until: later }), aSettled(6, { until: tomorrow }))).toBe(tomorrow);
    expect(endings(aSettled(5, { until: now }))).toBeNull();
  });

  it('is the end of what counts: of the last verdict, on this merge, for this environment', () => {
    const last = aSettled(5, { until: tomorrow });
    expect(endings(aSettled(5, { at: mergedAt, until: soon }), last)).toBe(tomorrow);
    expect(endings(last, aSettled(5, { at: afterMerge, merge: oid('other'), until: soon }))).toBe(tomorrow);
    expect(endings(last, aSettled(5, { environment: 'staging', until: soon }))).toBe(tomorrow);
  });
});
