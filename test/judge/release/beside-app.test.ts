import { describe, expect, it } from '@jest/globals';
import { ALWAYS, confirmWithApp } from '../../../src/judge/with-app.ts';
import type { Sayings } from '../../../src/judge/with-app.ts';
import { sayings, sayingsIn } from '../../../src/report/sayings.ts';
import { aCheck, aCommitEvidence, alone, head, merged } from '../../builders/facts.ts';
import { sayingsAbout } from '../../builders/sayings.ts';
import { aHome, aSettled, released, releaseFacts } from './scene.ts';

const APP = 99;
const green = [aCheck({ id: 11 }), aCheck({ id: 12, name: 'smoke' })];
const run = aCheck({ id: 13, name: 'holdpoint/production', app: { id: APP, slug: 'holdpoint' } });
const end = '2026-11-20T18:00:00Z';

/** What the job answers beside an App that says go, and does not know itself how the other changes stand. */
function answered(changes: Sayings['changes'], now: string, settled = true) {
  const facts = {
    now,
    reader: { ...alone, app: APP },
    settled: settled ? [] : [aSettled(5), aSettled(6)],
    commits: [
      aCommitEvidence({ oid: head, checks: green }),
      aCommitEvidence({ oid: merged, tree: 'merge', checks: [...green, run] }),
    ],
  };
  const own = released({ facts });
  return confirmWithApp(own, releaseFacts({ facts }), APP, sayingsAbout(own, { changes }));
}

const codes = ({ blockers }: ReturnType<typeof answered>) => blockers.map(({ code }) => code);
const sentences = ({ blockers }: ReturnType<typeof answered>) => blockers.map(({ sentence }) => sentence);

describe("the App's word on the other changes of a release, for a job beside it", () => {
  it('counts for as long as it says (T137)', () => {
    expect(answered(end, '2026-11-20T17:59:59Z')).toMatchObject({ open: true });
    const over = answered(end, end);
    expect(over).toMatchObject({ open: false, verdict: 'pending' });
    expect(codes(over)).toEqual(['APP_VERDICT_NOT_GO']);
    expect(sentences(over)).toEqual([`The App's verdict on ccccccc rests on how other changes stood until ${end}.`]);
    expect(answered(ALWAYS, '2036-11-20T18:00:00Z')).toMatchObject({ open: true });
  });

  it('counts for nothing where it says nothing about them', () => {
    const untold = answered(null, '2026-11-20T15:00:00Z');
    expect(untold).toMatchObject({ open: false });
    expect(codes(untold)).toEqual(['APP_VERDICT_MISSING']);
    expect(sentences(untold)).toEqual([
      "The App's verdict on ccccccc does not say until when the other changes of the release are ready: it is not about them, or the App is older than this version, or too new for it.",
    ]);
  });

  it('is not asked where the job knows itself how they stand', () => {
    expect(answered(null, '2026-11-20T15:00:00Z', false)).toMatchObject({ open: true });
  });

  it('is over when it says so, also where the job knows itself how they stand (T64)', () => {
    expect(answered(end, '2026-11-20T17:59:59Z', false)).toMatchObject({ open: true });
    const over = answered(end, end, false);
    expect(over).toMatchObject({ open: false, verdict: 'pending' });
    expect(codes(over)).toEqual(['APP_VERDICT_NOT_GO']);
  });
});

describe('what the App says of the other changes', () => {
  const told = (over: Parameters<typeof released>[0]) =>
    sayingsIn(sayings(released({ change: aHome(), ...over }))).changes;

  it('is until when the first of them stands as it does, or always', () => {
    expect(told({})).toBe('always');
    const settled = [
      aSettled(5, { until: '2026-11-20T19:00:00Z' }),
      aSettled(6, { until: end }),
      aSettled(7, { merge: merged }),
    ];
    expect(told({ facts: { settled } })).toBe(end);
  });

  it('is nothing where it brings no others', () => {
    expect(sayingsIn(sayings(released({ base: 'm6' }))).changes).toBeNull();
  });

  it.each(['changes', 'changes soon', 'changes 2026', `changes x ${end}`])('is nothing in %j', (line) => {
    expect(sayingsIn(`holdpoint:exceptions:1\n${line}\n\`\`\``).changes).toBeNull();
  });
});
