import { describe, expect, it } from '@jest/globals';
import { confirmWithApp } from '../../src/judge/with-app.ts';
import { anItem, evidence } from '../builders/checklist.ts';
import { aCheck, aCommitEvidence, head, readings, unlearnable } from '../builders/facts.ts';
import { octavia, otto, quinn } from '../builders/people.ts';
import { sayingsAbout } from '../builders/sayings.ts';
import { answered, excepting, factsWith, says } from './exceptions.ts';
import type { Sayings } from '../../src/judge/with-app.ts';
import type { Comment } from '../../src/evidence/facts.ts';

const appId = 99;
const until = '2026-11-20T20:00:00Z';
const nothing: Partial<Sayings> = {};
const overriding: Partial<Sayings> = { ...nothing, overridden: '2026-11-20T18:00:00Z' };
const waiving: Partial<Sayings> = { ...nothing, waived: new Map([['tests', until]]) };
const teams = { ...excepting, roles: { lead: { id: 'lead', teams: ['acme/leads'], users: [] } } };
const unread = readings(
  ...[octavia, otto].map(
    ({ login }) => [{ kind: 'team', team: 'acme/leads', login }, unlearnable('TEAM_UNREADABLE')] as const,
  ),
);

/** What a job beside the App answers to these comments, where the App's run concluded so and said so. */
function beside(comments: readonly Comment[], said: Partial<Sayings>, conclusion = 'success', checklist = excepting) {
  const run = aCheck({ id: 10, name: 'holdpoint/production', app: { id: appId, slug: 'holdpoint' }, conclusion });
  const checks = [
    aCheck({ id: 1, conclusion: 'failure' }),
    aCheck({ id: 2, name: 'build', conclusion: 'success' }),
    run,
  ];
  const facts = factsWith(comments, {
    commits: [aCommitEvidence({ oid: head, checks })],
    reader: { app: appId, alone: true, run: 1 },
    readings: { ...factsWith(comments).readings, ...unread },
  });
  const { open, overridden, verdict, findings, blockers } = confirmWithApp(
    answered(facts, checklist),
    facts,
    appId,
    sayingsAbout(answered(facts, checklist), said),
  );
  const codes = [...blockers, ...findings].map(({ code }) => code);
  return { open, overridden: overridden ?? false, verdict, codes };
}

const at = { createdAt: '2026-11-20T14:00:00Z' };
const both = [octavia, otto].map((who) => says(who, '/override -- the shop is down', at));
const waiver = [says(octavia, `/waive tests @${head} until ${until} -- the runner farm is down`)];
const failed = ['CHECK_NOT_SUCCESSFUL', 'MET'];

describe('an override beside the App', () => {
  it('opens where the App says that it does, and the comments still do', () => {
    expect(beside(both, overriding)).toEqual({ open: true, overridden: true, verdict: 'no-go', codes: failed });
    expect(beside(both, overriding, 'success', teams)).toMatchObject({ open: true, overridden: true });
  });

  it('opens nothing where the App says only go, says no, or said it for a time that is over (T138)', () => {
    for (const [said, conclusion] of [
      [nothing, 'success'],
      [overriding, 'action_required'],
      [{ ...nothing, overridden: '2026-11-20T15:00:00Z' }, 'success'],
    ] as const)
      expect(beside(both, said, conclusion)).toMatchObject({ open: false, overridden: false });
  });

  it('opens nothing where a comment of it is gone, or somebody holds (T138)', () => {
    expect(beside(both.slice(1), overriding)).toMatchObject({ open: false, codes: ['OVERRIDE_INCOMPLETE', ...failed] });
    expect(beside([], overriding)).toMatchObject({ open: false, codes: failed });
    expect(beside([...both, says(quinn, '/hold', at)], overriding)).toMatchObject({ open: false });
  });
});

describe('a waiver beside the App', () => {
  it('of somebody whose role this token cannot tell counts where the App counts it', () => {
    expect(beside(waiver, waiving, 'success', teams)).toEqual({
      open: true,
      overridden: false,
      verdict: 'go',
      codes: ['WAIVED', 'MET'],
    });
  });

  it('leaves the item as it is where the App does not count it, or not any more (T137)', () => {
    const shut = { open: false, overridden: false, verdict: 'no-go', codes: failed };
    const over = { ...nothing, waived: new Map([['tests', '2026-11-20T15:00:00Z']]) };
    const other = { ...nothing, waived: new Map([['build', until]]) };
    for (const said of [nothing, over, other]) expect(beside(waiver, said, 'success', teams)).toEqual(shut);
    expect(beside([], waiving, 'success', teams)).toEqual(shut);
    expect(beside(waiver, waiving, 'failure', teams)).toMatchObject({ open: false });
  });

  it('that this reader can judge itself needs no word of the App', () => {
    expect(beside(waiver, nothing)).toMatchObject({ open: true, codes: ['WAIVED', 'MET'] });
  });
});

describe('an item that only the App can judge, and that it excused', () => {
  const checklist = {
    ...teams,
    roles: { ...teams.roles, qa: { id: 'qa', teams: ['acme/leads'], users: [] } },
    items: [
      anItem('tests', { evidence: evidence.signoff('qa') }),
      anItem('build', { evidence: evidence.check('build') }),
    ],
  };
  const signed = says(octavia, `/signoff qa @${head}`, at);
  const open = 'APP_VERDICT_NOT_GO';

  it('is met where the App excuses nothing of it', () => {
    expect(beside([signed], nothing, 'success', checklist)).toMatchObject({ open: true, codes: ['MET', 'MET'] });
  });

  it('is not met by a success that rests on a waiver which is over, or taken back (T137)', () => {
    const over = { ...nothing, waived: new Map([['tests', '2026-11-20T15:00:00Z']]) };
    const lapsed = says(octavia, `/waive tests @${head} until 2026-11-20T15:00:00Z -- the runner farm is down`);
    const back = says(octavia, '/revoke tests', at);
    const again = says(otto, `/signoff qa @${head}`, at);
    expect(beside([signed, lapsed], over, 'success', checklist)).toMatchObject({ open: false, codes: [open, 'MET'] });
    expect(beside([...waiver, back, again], waiving, 'success', checklist)).toMatchObject({ open: false });
    expect(beside([signed], waiving, 'success', checklist)).toMatchObject({ open: false, codes: [open, 'MET'] });
    const later = { ...nothing, later: new Map([['tests', until]]) };
    expect(beside([signed], later, 'success', checklist)).toMatchObject({ open: false, codes: [open, 'MET'] });
  });

  it('is not met by a success from before it lapsed, or from before the day on which it began to count', () => {
    const until = (time: string) => ({ ...nothing, lapsing: new Map([['tests', time]]) });
    for (const time of ['2026-11-20T14:00:00Z', '2026-11-20T15:00:00Z'])
      expect(beside([signed], until(time), 'success', checklist)).toMatchObject({ open: false, codes: [open, 'MET'] });
    expect(beside([signed], until('2026-11-20T15:00:01Z'), 'success', checklist)).toMatchObject({ open: true });
  });

  it('is waived while the waiver still stands here too', () => {
    expect(beside([signed, ...waiver], waiving, 'success', checklist)).toMatchObject({
      open: true,
      codes: ['WAIVED', 'MET'],
    });
  });
});

describe('a strict environment beside an App that says only that it is overridden', () => {
  const strict = {
    ...excepting,
    environments: excepting.environments.map((one) => ({ ...one, strict: true })),
    items: [anItem('build', { evidence: evidence.check('deep', { app: 'scanner' }) })],
  };
  const checks = (said: Partial<Sayings>, comments: readonly Comment[]) => {
    const app = { id: appId, slug: 'holdpoint' };
    const facts = factsWith(comments, {
      commits: [
        aCommitEvidence({
          oid: head,
          checks: [
            aCheck({ id: 1, name: 'deep', app: { id: 5, slug: 'scanner' } }),
            aCheck({ id: 10, name: 'holdpoint/production', app }),
          ],
        }),
      ],
      reader: { app: appId, alone: true, run: 1 },
    });
    const own = answered(facts, strict);
    return confirmWithApp(own, facts, appId, sayingsAbout(own, said));
  };

  it('opens by a go of the App, and by an override that still stands', () => {
    expect(checks(nothing, [])).toMatchObject({ open: true, verdict: 'go' });
    expect(checks(overriding, both)).toMatchObject({ open: true });
  });

  it('opens no more once the override is gone: what the App remembers against it is not known here (T138)', () => {
    expect(checks(overriding, [])).toMatchObject({ open: false, blockers: [{ code: 'APP_VERDICT_NOT_GO' }] });
  });
});
