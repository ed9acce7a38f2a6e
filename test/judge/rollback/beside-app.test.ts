import { describe, expect, it } from '@jest/globals';
import { confirmWithApp } from '../../../src/judge/with-app.ts';
import { sayings, sayingsIn } from '../../../src/report/sayings.ts';
import type { CheckRun, Facts } from '../../../src/evidence/facts.ts';
import { aCheck, aCommitEvidence, alone, merged } from '../../builders/facts.ts';
import { sayingsAbout } from '../../builders/sayings.ts';
import { callOf, factsOf, signed } from './scene.ts';
import type { Told } from './scene.ts';

const APP = 99;
const signedAt = '2026-11-20T14:00:00Z';
const goBack = [signed(`/signoff ops @${merged} in production`)];
const beside: Facts['reader'] = { ...alone, app: APP };

/** What the Action answers beside the App, which shows this run on the candidate and says of it from which deployment it is a way back. */
function answered(
  run: Partial<CheckRun> | null,
  wayBack: number | null,
  now: string,
  told: Told = { comments: goBack },
) {
  const shown = { name: 'holdpoint/production', app: { id: APP, slug: 'holdpoint' } };
  const checks = run === null ? [] : [aCheck({ ...shown, ...run })];
  const facts = { now, reader: beside, commits: [aCommitEvidence({ oid: merged, checks })] };
  const call = callOf({ ...told, facts });
  return confirmWithApp(call, factsOf({ ...told, facts }), APP, sayingsAbout(call, { wayBack }));
}

const soon = '2026-11-20T14:01:59Z';
const later = '2026-11-20T14:02:00Z';
const failed: Partial<CheckRun> = { conclusion: 'failure' };

describe('a way back while the App is away', () => {
  it.each<[string, Partial<CheckRun> | null, number | null]>([
    ['has never said anything', null, null],
    ['said no to the deployment as such', failed, null],
    ['said go when it was verified', { conclusion: 'success' }, null],
    ['said something of an earlier way back', failed, 1],
  ])('is open once the App was silent for two minutes: it %s', (_, run, wayBack) => {
    expect(answered(run, wayBack, later)).toMatchObject({ verdict: 'go', open: true });
  });

  it('waits for the App that long, and says when it looks again', () => {
    expect(answered(failed, null, soon)).toMatchObject({
      open: false,
      blockers: [{ code: 'APP_VERDICT_NOT_GO' }],
    });
    expect(answered(null, null, soon)).toMatchObject({ open: false, nextLook: '2026-11-20T14:02:00.000Z' });
    expect(signedAt < soon).toBe(true);
  });

  it('is shut where the App has spoken of it and says no: it may remember what GitHub has lost (T135)', () => {
    for (const conclusion of ['failure', 'action_required'])
      expect(answered({ conclusion }, 2, '2026-11-21T14:00:00Z')).toMatchObject({ open: false });
    expect(answered({ conclusion: 'success' }, 2, later)).toMatchObject({ verdict: 'go', open: true });
  });

  it('is open too where the commit was once released from an issue, which is not read', () => {
    const facts = { now: later, reader: beside };
    const call = callOf({ comments: goBack, facts });
    const said = sayingsAbout(call, { release: 12 });
    expect(confirmWithApp(call, factsOf({ comments: goBack, facts }), APP, said)).toMatchObject({ open: true });
  });

  it('is shut where it is not go by what GitHub shows', () => {
    expect(answered(failed, null, later, { comments: [] })).toMatchObject({ open: false });
    const team = '{ ops: { teams: [acme/unread] } }';
    const items = '  tests: { title: Tests, check: ci / other }\n';
    expect(answered(failed, null, later, { comments: goBack, roles: team, items })).toMatchObject({ open: false });
  });

  it('is shut in a strict environment, which opens only with the memory of the App', () => {
    const strict = answered(failed, null, later, { comments: goBack, production: ', strict: true' });
    expect(strict).toMatchObject({ open: false });
  });
});

describe("what the App's run says of a way back", () => {
  it('is read back from its details', () => {
    const call = callOf({ comments: goBack, opened: [merged] });
    expect(sayingsIn(sayings(call)).wayBack).toBe(2);
    const { rollback: _, ...none } = call;
    expect(sayingsIn(sayings(none)).wayBack).toBeNull();
    expect(sayingsIn('holdpoint:exceptions:1\nway-back soon\nway-back 0\n```').wayBack).toBeNull();
  });
});
