import { describe, expect, it } from '@jest/globals';
import { afterMerge, head, later, merged, mergedAt, now, readings, said, unlearnable } from '../builders/facts.ts';
import { ada, mallory, octavia, otto, quinn } from '../builders/people.ts';
import { answered, excepting, factsWith, says } from './exceptions.ts';
import type { Checklist, Environment } from '../../src/checklist/model.ts';
import type { Actor, Comment } from '../../src/evidence/facts.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';

const at = '2026-11-20T14:00:00Z';
const word = (who: Actor, over: Partial<Comment> = {}, text = '/override -- the shop is down') =>
  says(who, text, { createdAt: at, ...over });
const both = () => [word(octavia), word(otto, { createdAt: '2026-11-20T14:30:00Z' })];
const over = ({ open, overridden, override, verdict, blockers }: RollCall) => ({
  verdict,
  open,
  overridden: overridden ?? false,
  by: override?.by.map(({ login }) => login) ?? [],
  until: override?.until ?? null,
  blockers: blockers.map(({ code }) => code),
});
const shut = { verdict: 'no-go', open: false, overridden: false, by: [], until: null, blockers: [] };
const opened = {
  verdict: 'no-go',
  open: true,
  overridden: true,
  by: ['otto', 'octavia'],
  until: '2026-11-20T18:00:00Z',
  blockers: [],
};
const incomplete = { ...shut, blockers: ['OVERRIDE_INCOMPLETE'] };

function inProduction(change: Partial<Environment>, checklist: Checklist = excepting): Checklist {
  return { ...checklist, environments: checklist.environments.map((one) => ({ ...one, ...change })) };
}

describe('an override', () => {
  it('of two people opens the gate, whose verdict stays what it is, and says who, why and until when (I17)', () => {
    const rollCall = answered(factsWith(both()));
    expect(over(rollCall)).toEqual(opened);
    expect(rollCall.override?.by[1]).toEqual({
      id: octavia.id,
      login: 'octavia',
      at,
      reason: 'the shop is down',
      url: expect.stringMatching(/issuecomment/),
    });
    expect(rollCall.nextLook).toBe('2026-11-20T18:00:00Z');
    expect(rollCall.findings).toEqual(answered(factsWith([])).findings);
  });

  it('of one person opens nothing, however often it is given, and says who else it takes (I17, T138)', () => {
    const rollCall = answered(factsWith([word(octavia), word(octavia), word({ ...octavia, login: 'renamed' })]));
    expect(over(rollCall)).toEqual(incomplete);
    expect(rollCall.blockers[0]).toMatchObject({
      outcome: 'pending',
      sentence:
        'production is to be overridden by octavia (until 2026-11-20T18:00:00Z); it takes 2 people who hold the role lead.',
      next: [{ paste: `/override @${head} in production -- REASON` }],
    });
    expect(rollCall.nextLook).toBe('2026-11-20T18:00:00Z');
  });

  it('counts people by id: one whose id is not told counts for nobody (I17)', () => {
    expect(over(answered(factsWith([word(octavia), word({ ...otto, id: null })])))).toEqual(incomplete);
  });

  it('of the author, of a pusher and of whoever does not hold the role counts for nothing (T138)', () => {
    const leads = { ...excepting, roles: { lead: { id: 'lead', teams: [], users: ['ada', 'octavia', 'otto'] } } };
    expect(over(answered(factsWith([word(octavia), word(ada)]), leads))).toEqual(incomplete);
    expect(
      over(answered(factsWith([word(octavia), word(ada)]), inProduction({ separationOfDuties: 'off' }, leads))),
    ).toEqual(incomplete);
    expect(over(answered(factsWith([word(octavia), word(mallory)])))).toEqual(incomplete);
    const pushers = { known: true, value: [ada, otto], source: '', observer: '', at: said } as const;
    expect(over(answered(factsWith(both(), {}, { pushers })))).toEqual(incomplete);
  });

  it('is over at the very moment when one of the words is, and opens nothing any more (I17, T138)', () => {
    const when = (moment: string) => over(answered(factsWith(both(), { now: moment })));
    expect(when('2026-11-20T17:59:59Z')).toEqual(opened);
    expect(when('2026-11-20T18:00:00Z')).toEqual(incomplete);
    expect(answered(factsWith(both(), { now: '2026-11-20T18:30:00Z' }))).toEqual(
      answered(factsWith([], { now: '2026-11-20T18:30:00Z' })),
    );
  });

  it('is of one commit: a merge is another one, and so is a head that came after (I17, T138)', () => {
    const merge = { commit: merged, at: mergedAt };
    const early = [word(octavia, { createdAt: later }), word(otto, { createdAt: later })];
    expect(over(answered(factsWith(early)))).toMatchObject({ open: true });
    expect(over(answered(factsWith(early, { now: afterMerge }, { merge })))).toEqual(shut);
    const late = [octavia, otto].map((who) => word(who, { createdAt: afterMerge }));
    expect(over(answered(factsWith(late, { now }, { merge })))).toMatchObject({ open: true, overridden: true });
    expect(over(answered(factsWith(both(), { sightings: [] })))).toEqual(shut);
  });

  it('is of one environment, and never of the merge gate (T138)', () => {
    const [production] = excepting.environments;
    if (production === undefined) throw new Error('no environment');
    const two = { ...excepting, environments: [production, { ...production, name: 'staging' }] };
    const there = [octavia, otto].map((who) => word(who, {}, '/override in staging -- the shop is down'));
    expect(over(answered(factsWith(there), two))).toEqual(shut);
    expect(over(answered(factsWith(there), two, { kind: 'environment', name: 'staging' }))).toMatchObject({
      open: true,
    });
    expect(over(answered(factsWith(both()), two))).toEqual(shut);
    expect(over(answered(factsWith(both()), excepting, { kind: 'merge' }))).toEqual(shut);
  });

  it('does not open what is held (I16, I17)', () => {
    expect(over(answered(factsWith([...both(), says(quinn, '/hold -- wait')])))).toEqual({
      ...opened,
      open: false,
      overridden: false,
    });
  });

  it('opens a window that is closed and a freeze, and nothing else that stops the whole gate', () => {
    const freeze = { from: '2026-11-20', until: '2026-11-21', reason: 'Holidays', zone: 'UTC' };
    const frozen = inProduction({ calendar: { windows: [], freezes: [freeze] } });
    expect(over(answered(factsWith(both()), frozen))).toEqual({ ...opened, blockers: ['FREEZE_ACTIVE'] });
    expect(over(answered(factsWith(both(), {}, {}, 'success'), frozen))).toMatchObject({
      verdict: 'pending',
      open: true,
    });
    const stopped = { ...opened, open: false, overridden: false };
    expect(over(answered(factsWith(both(), { ledger: unlearnable('LEDGER_CORRUPT') })))).toEqual({
      ...stopped,
      blockers: ['LEDGER_CORRUPT'],
    });
    expect(over(answered(factsWith(both()), inProduction({ branches: ['main'] })))).toMatchObject({ open: false });
  });

  it('opens nothing for a reader without the App, and says so', () => {
    const reader = { app: null, alone: true, run: null };
    expect(over(answered(factsWith(both(), { reader })))).toEqual({
      ...opened,
      open: false,
      overridden: false,
      blockers: ['OVERRIDE_NEEDS_APP'],
    });
  });

  it('counts only who may, for the App and for who reads alone', () => {
    const teams = { ...excepting, roles: { lead: { id: 'lead', teams: ['acme/leads'], users: ['octavia'] } } };
    const cannot = readings([{ kind: 'team', team: 'acme/leads', login: 'otto' }, unlearnable('TEAM_UNREADABLE')]);
    expect(over(answered(factsWith(both(), { readings: { ...factsWith([]).readings, ...cannot } }), teams))).toEqual(
      incomplete,
    );
    const reader = { app: null, alone: true, run: null };
    expect(over(answered(factsWith([word(octavia), word(ada)], { reader })))).toEqual(incomplete);
    expect(over(answered(factsWith([word(octavia), word({ ...otto, id: null })], { reader })))).toEqual(incomplete);
    const alone = answered(factsWith(both(), { reader, readings: cannot }), teams);
    expect(alone.blockers).toEqual([
      {
        outcome: 'unknown',
        code: 'OVERRIDE_NEEDS_APP',
        sentence: 'production is overridden, and an override opens only where the App has written it down first.',
        next: [
          { who: 'somebody who keeps the checklist or the job', how: 'runs the App and gives the Action its `app-id`' },
        ],
      },
    ]);
  });

  it('opens outside of the window', () => {
    const window = { days: [0], opens: 60, closes: 61, zone: 'UTC' };
    const closed = inProduction({ calendar: { windows: [window], freezes: [] } });
    expect(over(answered(factsWith(both()), closed))).toEqual({ ...opened, blockers: ['WINDOW_CLOSED'] });
  });

  it('of too few names all of them', () => {
    const three = inProduction({ override: { by: 'lead', people: 3, most: 14_400_000 } });
    expect(answered(factsWith(both()), three).blockers[0]).toMatchObject({
      sentence:
        'production is to be overridden by otto (until 2026-11-20T18:30:00Z), octavia (until 2026-11-20T18:00:00Z); it takes 3 people who hold the role lead.',
      next: [
        {
          who: 'another holder of the role lead who had no hand in the change',
          how: 'comments on the pull request, with a reason',
        },
      ],
    });
  });

  it('is not told where the gate is open anyway', () => {
    const go = answered(factsWith(both(), {}, {}, 'success'));
    expect(go).toEqual(answered(factsWith([], {}, {}, 'success')));
    const advising = inProduction({ enforce: 'advise' });
    expect(answered(factsWith(both()), advising)).toEqual(answered(factsWith([]), advising));
  });

  it('takes as many people as the checklist says', () => {
    const three = inProduction({ override: { by: 'lead', people: 3, most: 14_400_000 } });
    expect(over(answered(factsWith(both()), three))).toEqual(incomplete);
    expect(over(answered(factsWith([...both(), word(quinn)]), three))).toMatchObject({ open: true });
  });

  it('is nobody’s where the checklist names nobody, lasts an hour less where it says so, and needs a reason', () => {
    const { override: _, ...none } = excepting.environments[0] ?? {};
    const nobody = { ...excepting, environments: [none as Environment] };
    expect(answered(factsWith(both()), nobody)).toEqual(answered(factsWith([]), nobody));
    const short = inProduction({ override: { by: 'lead', people: 2, most: 1_800_000 } });
    expect(over(answered(factsWith(both()), short))).toEqual(shut);
    const unsaid = [octavia, otto].map((who) => word(who, {}, '/override -- please'));
    expect(over(answered(factsWith(unsaid)))).toEqual(shut);
  });

  it('is taken back by a person of it, or of its role, and by nobody else', () => {
    const after = (who: Actor, text: string) =>
      over(answered(factsWith([...both(), says(who, text, { createdAt: '2026-11-20T14:45:00Z' })])));
    expect(after(otto, '/revoke lead')).toEqual(shut);
    expect(after(mallory, '/revoke lead')).toEqual(opened);
    expect(after(otto, '/revoke qa')).toEqual(opened);
  });
});
