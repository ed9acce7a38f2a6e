import { describe, expect, it } from '@jest/globals';
import { aChecklist, anEnvironment, anItem, evidence } from '../../builders/checklist.ts';
import { afterMerge, later, merged, mergedAt, now } from '../../builders/facts.ts';
import { octavia, quinn } from '../../builders/people.ts';
import { aHistoryCommit, oid } from './history.ts';
import { aHome, aSettled, checklist, released } from './scene.ts';
import { stands, codes, found, mine, pushed } from './told.ts';

describe('a candidate that brings one change', () => {
  it('is judged as ever, and says what it brings', () => {
    const call = released({ base: 'm6' });
    expect(call).toMatchObject({ verdict: 'go', open: true });
    expect(call.release).toMatchObject({ base: { commit: oid('m6') }, direct: [], since: 'deployed' });
    expect(call.release).not.toHaveProperty('elsewhere');
    expect(call.release).not.toHaveProperty('home');
    expect(stands(call)).toEqual(['#7 met MET']);
  });

  it('tells of the own change what it lacks, the worst first', () => {
    const call = released({ base: 'm6', facts: { commits: [] } });
    expect(call.release?.changes).toMatchObject([
      {
        number: 7,
        outcome: 'unknown',
        code: 'CHANGE_NOT_READY',
        sentence: 'It is not ready: Item tests.',
        open: [{ item: 'tests', title: 'Item tests', outcome: 'unknown' }],
      },
    ]);
    const ofRelease = aChecklist({ items: [anItem('smoke', { ask: 'release', evidence: evidence.check('smoke') })] });
    expect(stands(released({ base: 'm6', checklist: ofRelease }))).toEqual(['#7 met NOT_APPLICABLE']);
  });

  it('is the first deployment where none was made', () => {
    const call = released({ base: null });
    expect(call.release).toMatchObject({ base: null, since: 'first', changes: [{ number: 7 }] });
    expect(call.open).toBe(true);
  });
});

describe('a release of several changes, in its issue', () => {
  const change = aHome();

  it('is go where each of them is ready, and what is asked of the release is met', () => {
    const call = released({ change });
    expect(call).toMatchObject({ verdict: 'go', open: true, change: { number: 30 }, release: { home: true } });
    expect(stands(call)).toEqual(['#5 met MET', '#6 met MET', '#7 met MET']);
    expect(found(call)).toEqual(['tests not-applicable ASKED_OF_EACH_CHANGE', 'smoke met MET']);
  });

  it('needs nothing beside its changes where nothing is asked of the release', () => {
    expect(released({ change, checklist: aChecklist() })).toMatchObject({ verdict: 'go', open: true });
  });

  it('is not go where nothing was proved anywhere', () => {
    const none = [5, 6].map((number) => aSettled(number, { verdict: 'none' }));
    const settled = [...none, { ...mine, verdict: 'none' as const }];
    const call = released({ change, checklist: aChecklist(), facts: { settled } });
    expect(call).toMatchObject({ verdict: 'no-go', open: false });
    expect(codes(call)).toEqual(['EMPTY_CHECKLIST']);
    expect(stands(call)).toEqual(['#5 met NOT_APPLICABLE', '#6 met NOT_APPLICABLE', '#7 met NOT_APPLICABLE']);
    // One that was proved is enough.
    expect(released({ change, checklist: aChecklist(), facts: { settled: [...none, mine] } }).open).toBe(true);
  });

  it.each([
    ['no-go', 'unmet', 'unmet', 'no-go'],
    ['pending', 'pending', 'pending', 'pending'],
    ['pending', 'unknown', 'unknown', 'pending'],
  ] as const)('is shut by a change that is %s: %s', (verdict, outcome, shown, all) => {
    const next = [
      { who: 'somebody who holds the role qa (quinn)', how: 'comments on the pull request', paste: '/signoff qa' },
    ];
    const open = [
      { item: 'qa', title: 'QA agrees', outcome, code: 'SIGNOFF_MISSING', sentence: 'Nobody signed.', next },
    ];
    const call = released({ change, facts: { settled: [aSettled(5, { verdict, open }), aSettled(6), mine] } });
    expect(call).toMatchObject({ verdict: all, open: false });
    expect(call.release?.changes[0]).toMatchObject({
      outcome: shown,
      code: 'CHANGE_NOT_READY',
      sentence: 'It is not ready: QA agrees.',
      open: [{ item: 'qa', title: 'QA agrees', outcome }],
      next: [
        { who: 'somebody who holds the role qa (quinn)', how: 'comments on the pull request (#5): `/signoff qa`' },
      ],
    });
    expect(call.release?.changes[0]?.next[0]).not.toHaveProperty('paste');
  });

  it('is never opened by a verdict that its own open items contradict', () => {
    const open = [{ item: null, title: 'held by quinn', outcome: 'pending', code: 'HELD', sentence: 'Held.' } as const];
    const settled = [aSettled(5, { verdict: 'go', open }), aSettled(6), mine];
    expect(stands(released({ change, facts: { settled } }))?.[0]).toBe('#5 pending CHANGE_NOT_READY');
    const bare = [aSettled(5, { verdict: 'pending' }), aSettled(6), mine];
    expect(released({ change, facts: { settled: bare } })).toMatchObject({
      open: false,
      release: { changes: [{ sentence: 'It is not ready.' }, {}, {}] },
    });
  });

  it.each([
    ['nobody judged it', null, 'It is not known how it stands'],
    ['another checklist judged it', { checklist: 'e'.repeat(40) }, 'It was judged by another checklist'],
    ['no checklist judged it', { checklist: null }, 'It was judged by another checklist'],
    ['other policies judged it', { policies: ['d'.repeat(40)] }, 'It was judged by another checklist'],
    ['it was touched since', { at: later }, 'Something was said or done on it since it was judged'],
    ['its time is over', { until: now }, 'The time is over for which it was judged'],
    ['it is of another environment', { environment: 'staging' }, 'It is not known how it stands'],
    ['it is of another merge', { merge: oid('other') }, 'It is not known how it stands'],
  ])('is not known where %s', (_what, over, why) => {
    const settled = [...(over === null ? [] : [aSettled(5, over)]), aSettled(6), mine];
    const call = released({ change, facts: { settled } });
    expect(call).toMatchObject({ verdict: 'pending', open: false });
    expect(call.release?.changes[0]).toMatchObject({
      outcome: 'unknown',
      code: 'CHANGE_NOT_SETTLED',
      sentence: `${why}, so it has to be judged anew.`,
      next: [{ who: 'nobody' }],
      open: [],
    });
  });

  it('holds what was settled at the very moment of the last touch, and until just before its end', () => {
    const settled = [aSettled(5, { at: mergedAt, until: '2026-11-20T15:00:01Z' }), aSettled(6), mine];
    const call = released({ change, facts: { settled } });
    expect(call.open).toBe(true);
    expect(call.nextLook).toBe('2026-11-20T15:00:01Z');
  });

  it('is looked at again when the first of its changes is not settled any more', () => {
    const ends = ['2026-11-22T00:00:00Z', '2026-11-21T00:00:00Z'];
    const settled = [aSettled(5, { until: ends[0] ?? '' }), aSettled(6, { until: ends[1] ?? '' }), mine];
    expect(released({ change, facts: { settled } }).nextLook).toBe(ends[1]);
    expect(released({ change }).nextLook).toBeNull();
  });

  it('counts the last of several verdicts on a change', () => {
    const before = aSettled(5, { at: mergedAt, verdict: 'no-go' });
    for (const settled of [
      [before, aSettled(5), aSettled(6), mine],
      [aSettled(5), before, aSettled(6), mine],
    ])
      expect(released({ change, facts: { settled } }).open).toBe(true);
  });

  it('leaves out what does not concern the environment, whatever was said on it since', () => {
    const settled = [aSettled(5, { verdict: 'none', unconcerned: true, at: later }), aSettled(6), mine];
    expect(stands(released({ change, facts: { settled } }))).toEqual(['#6 met MET', '#7 met MET']);
    const other = [aSettled(5, { verdict: 'none', unconcerned: true, checklist: 'e'.repeat(40) }), aSettled(6), mine];
    expect(stands(released({ change, facts: { settled: other } }))?.[0]).toBe('#5 unknown CHANGE_NOT_SETTLED');
  });

  it('asks what is conditional on one change of the release all the same', () => {
    const when = { paths: ['db/**'], labels: ['risky'] };
    const items = [anItem('smoke', { ask: 'release', evidence: evidence.check('missing'), when })];
    expect(found(released({ change, checklist: aChecklist({ items }) }))).toEqual(['smoke pending CHECK_MISSING']);
    const elsewhere = [
      anItem('smoke', { ask: 'release', when: { ...when, environment: ['staging'] } }),
      anItem('tests'),
    ];
    expect(found(released({ change, checklist: aChecklist({ items: elsewhere }) }))[0]).toBe(
      'smoke not-applicable NOT_APPLICABLE',
    );
  });

  it('is held by a hold on its issue', () => {
    const comment = { id: '1', url: 'https://github.test/1' };
    const hold = { certain: true, environment: null, by: quinn, at: now, reason: '', comment };
    expect(released({ change, says: { holds: [hold] } })).toMatchObject({ verdict: 'pending', open: false });
  });
});

describe('what came without a pull request', () => {
  const change = aHome();

  it('shuts the gate, is named, and says what can be done', () => {
    const call = released({ change, commits: pushed });
    expect(call).toMatchObject({ verdict: 'no-go', open: false, release: { direct: [oid('past')] } });
    expect(call.blockers).toEqual([
      {
        outcome: 'unmet',
        code: 'DIRECT_PUSH',
        sentence: `${oid('past').slice(0, 7)} was pushed without a pull request into a branch of production, so nobody has judged it.`,
        next: [
          {
            who: 'somebody who can change the checklist',
            how: 'sets `direct-pushes: allow` for production, or the environment is overridden',
          },
        ],
      },
    ]);
  });

  it('is let through where the checklist says so, and still named', () => {
    const environments = [anEnvironment({ directPushes: 'allow' })];
    const call = released({ change, commits: pushed, checklist: { ...checklist, environments } });
    expect(call).toMatchObject({ open: true, release: { direct: [oid('past')] } });
  });

  it('is counted where it is too much to be named', () => {
    const many = Array.from({ length: 7 }, (_, n) => aHistoryCommit(`d${n}`, [n === 6 ? 'root' : `d${n + 1}`]));
    const commits = [
      { ...many[0], oid: merged } as (typeof many)[number],
      ...many.slice(1),
      aHistoryCommit('root', []),
    ];
    const [blocker] = released({ change, commits }).blockers;
    expect(blocker?.sentence).toMatch(/^ccccccc, .* and 2 more were pushed without a pull request .* judged them\.$/);
  });
});

describe('the words of people about a release', () => {
  const change = aHome();
  const environments = [anEnvironment({ override: { by: 'lead', people: 1, most: 14_400_000 } })];
  const override = {
    role: 'lead',
    item: '',
    environment: 'production',
    commit: merged,
    by: octavia,
    at: afterMerge,
    comment: { id: '9', url: 'https://github.test/9' },
    note: 'hotfix',
    standing: { counts: true },
    until: '2026-11-20T18:00:00Z',
  } as const;

  it('override what is asked of the release, and what came without a pull request', () => {
    const list = { ...checklist, environments };
    const says = { overrides: [override] };
    expect(released({ change, checklist: list, says, commits: pushed })).toMatchObject({
      open: true,
      overridden: true,
    });
  });

  it('override nothing that another change lacks', () => {
    const list = { ...checklist, environments };
    const settled = [aSettled(5, { verdict: 'no-go' }), aSettled(6), mine];
    for (const one of [settled, settled.slice(1)])
      expect(
        released({ change, checklist: list, says: { overrides: [override] }, facts: { settled: one } }),
      ).toMatchObject({ open: false });
  });
});
