import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { gateCheck } from '../../src/report/check-run.ts';
import { livingComment } from '../../src/report/comment.ts';
import { assemble } from '../../src/report/blocks.ts';
import { formatExternalId, gateKey } from '../../src/report/external-id.ts';
import { headline } from '../../src/report/headline.ts';
import { rollCallJson } from '../../src/report/json.ts';
import { releaseHomeBlocks } from '../../src/report/release-home.ts';
import { sayingsIn } from '../../src/report/sayings.ts';
import { formatRollCall } from '../../src/report/terminal.ts';
import type { JudgedConfig } from '../../src/judge/judge.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';
import { anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { aChange, alone, merged, now } from '../builders/facts.ts';
import { quinn } from '../builders/people.ts';
import { aHistoryCommit, oid } from '../judge/release/history.ts';
import { aHome, aSettled, checklist, history, released } from '../judge/release/scene.ts';
import { expectGolden, isRollCall } from './golden.ts';
import { aFinding, aWait } from './roll-calls.ts';

const asked = {
  ...checklist,
  items: [
    anItem('tests'),
    anItem('smoke', { ask: 'release', evidence: evidence.check('smoke') }),
    anItem('agreed', { title: 'The release is agreed', ask: 'release', evidence: evidence.signoff('qa') }),
  ],
};
const config: JudgedConfig = { state: 'valid', checklist: asked };
const next = [
  { who: 'somebody who holds the role qa (quinn)', how: 'comments on the pull request', paste: '/signoff qa' },
];
const open = {
  item: 'qa',
  title: 'QA agrees',
  outcome: 'pending',
  code: 'SIGNOFF_MISSING',
  sentence: 'No.',
  next,
} as const;
const mine = aSettled(7, { merge: merged });
const lacking = [aSettled(5, { verdict: 'pending', open: [open] }), aSettled(6), mine];
const pushed = [
  ...history.slice(0, 1).map((one) => ({ ...one, parents: [oid('past')] })),
  aHistoryCommit('past', ['m6']),
  ...history.slice(1),
];
const change = aHome();

/** A release that lacks a change, a sign-off, and a pull request for a commit. */
const shut = released({ change, checklist: asked, facts: { settled: lacking }, commits: pushed });
const ready = released({ change });
const held = released({
  change,
  says: {
    holds: [{ certain: true, environment: null, by: quinn, at: now, reason: 'Wait', comment: { id: '1', url: 'x' } }],
  },
});

const home = (rollCall: RollCall, one = change, by: JudgedConfig = config): string =>
  livingComment([rollCall], one, by);
const terminal = (rollCall: RollCall): string => formatRollCall(rollCall, { colour: false, width: 100 });
const check = (rollCall: RollCall) => gateCheck(rollCall, []);

describe('the issue of a release', () => {
  it('reads as recorded where something is missing', () => {
    expectGolden('release-shut.home.md', home(shut));
  });

  it('reads as recorded where it is go, held, and not known', () => {
    expectGolden('release-go.home.md', home(ready));
    expectGolden('release-held.home.md', home(held));
    expectGolden('release-untold.home.md', home(released({ change, commits: history.slice(0, 2) })));
  });

  it('says why it stays where no more than one change is left of it', () => {
    const says = {
      holds: [{ certain: true, environment: null, by: quinn, at: now, reason: 'Wait', comment: { id: '1', url: 'x' } }],
    };
    const alone = home(released({ change, base: 'm6', says }));
    expect(alone).toContain('Only #7 is left of it, and it is held here: so it stays here.');
    expect(alone).toContain('Once that is lifted, it is judged on its own pull request.');
    const nothing = released({ change, base: 'm6', says });
    const { release } = nothing;
    if (release === undefined) throw new Error('it brings something');
    expect(home({ ...nothing, release: { ...release, changes: [] } })).toContain('Nothing is left of it');
    expect(home({ ...nothing, release: { ...release, since: 'same' } })).not.toContain('is left of it');
    expect(home({ ...nothing, release: { ...release, direct: [merged] } })).not.toContain('is left of it');
    expect(home(released({ change, base: 'm6' }))).not.toContain('is left of it');
    expect(home(held)).not.toContain('is left of it');
  });

  it('tells how it is started where the App starts it', () => {
    const environments = [anEnvironment({ start: 'dispatch' })];
    const starting: JudgedConfig = { state: 'valid', checklist: { ...asked, environments } };
    expect(home(ready, change, starting)).toContain('`/deploy production` deploys it once it is go');
    expect(home(ready)).not.toContain('/deploy');
    expect(livingComment([ready], change, { state: 'missing' })).not.toContain('/deploy');
  });

  it('says who deploys it where that is known', () => {
    expect(home(ready)).toContain('otto deploys it, and so cannot sign it.');
    const unknown = home(ready, aHome({ author: null }));
    expect(unknown).not.toContain('deploys it, and');
    // The first line tells whether the text has to be written again.
    expect(unknown.split('\n')[0]).not.toBe(home(ready).split('\n')[0]);
  });

  it('tells how it is started for its own environment, and not for another', () => {
    const environments = [anEnvironment({ name: 'staging', start: 'dispatch' }), anEnvironment()];
    const other: JudgedConfig = { state: 'valid', checklist: { ...asked, environments } };
    expect(home(ready, change, other)).not.toContain('/deploy');
  });

  it('says in its first line what was overridden, and counts only what is asked of the release', () => {
    const blocks = (rollCall: RollCall) => assemble(releaseHomeBlocks(rollCall, change, config), 60_000, '');
    const findings = [aWait('qa'), aWait('agreed', { ask: 'release' }), aFinding('smoke', { ask: 'release' })];
    const waits = { ...ready, verdict: 'pending', open: false, findings } as const;
    expect(blocks(waits).split('\n')[0]).toBe('### Not open: 3 changes ready; 1 asked of the release and open');
    expect(blocks({ ...waits, open: true, overridden: true }).split('\n')[0]).toBe(
      '### OVERRIDDEN: 3 changes ready; 1 asked of the release and open',
    );
    const own = { ...waits, findings: [aWait('qa')] };
    expect(blocks(own).split('\n')[0]).toBe('### Not open: 3 changes ready');
  });

  it('shows no table where it brings nothing', () => {
    const { release } = ready;
    if (release === undefined) throw new Error('it is not known what it brings');
    const nothing = { ...ready, release: { ...release, changes: [], direct: [] } };
    expect(home(ready)).toContain('| Change | State |');
    expect(home(nothing)).not.toContain('| Change | State |');
  });

  it('shows titles as they are, and nothing more: no mention, no markup, no row of its own (T116, T117)', () => {
    const title = '@everyone [x](https://evil.test) | **now** <!-- hidden -->\n| #1 | ready |';
    const commits = history.map((one) => ({ ...one, changes: one.changes.map((of) => ({ ...of, title })) }));
    const text = home(released({ change, commits }));
    expect(text).not.toContain('@everyone');
    expect(text).not.toContain('[x](');
    expect(text).not.toContain('<!-- hidden');
    expect(text.split('\n').filter((line) => line.startsWith('| #'))).toHaveLength(3);
  });

  it('names the first of many commits without a pull request, and counts the rest', () => {
    const many = Array.from({ length: 22 }, (_, n) => aHistoryCommit(`d${n}`, [n === 21 ? 'root' : `d${n + 1}`]));
    const [first, ...others] = many;
    if (first === undefined) throw new Error('no commits');
    const commits = [{ ...first, oid: merged }, ...others, aHistoryCommit('root', [])];
    const rollCall = released({ change, commits });
    expect(
      home(rollCall)
        .split('\n')
        .filter((line) => line.includes('no pull request')),
    ).toHaveLength(21);
    expect(home(rollCall)).toContain('| 2 more commits | ➕ no pull request | |');
    const summary = check(rollCall)?.summary ?? '';
    expect(summary.split('\n').filter((line) => line.startsWith('- ➕'))).toHaveLength(21);
    expect(summary).toContain('- ➕ 2 more commits that were pushed without a pull request.');
  });
});

describe('the check run of a release', () => {
  it('reads as recorded', () => {
    expectGolden('release-shut.check.md', check(shut)?.summary ?? '');
    expect(check(shut)).toMatchObject({ name: 'holdpoint/production', conclusion: 'failure', detailsUrl: change.url });
    expect(check(ready)).toMatchObject({ conclusion: 'success', title: 'Go: 1 of 1 met, 3 changes ready' });
  });

  it('says of which issue it is, so that a job beside the App can tell', () => {
    expect(sayingsIn(check(ready)?.text ?? '').release).toBe(30);
    const single = released({ base: 'm6' });
    expect(sayingsIn(check(single)?.text ?? '').release).toBeNull();
  });

  it('is not written by a pull request that is one of several changes', () => {
    expect(gateCheck(released(), [])).toBeNull();
  });

  it('says so where a run of that pull request stands there already', () => {
    const id = { kind: 'gate', repository: 42, change: 7, candidate: merged, digest: '0'.repeat(32) } as const;
    const gate = gateKey({ kind: 'environment', name: 'production' });
    const run = (over: object, name = 'holdpoint/production') => ({
      id: 1,
      commit: merged,
      name,
      externalId: formatExternalId({ ...id, gate, ...over }),
      text: '',
      startedAt: now,
    });
    expect(gateCheck(released(), [run({})])).toMatchObject({ conclusion: 'action_required' });
    expect(gateCheck(released(), [run({ change: 30 })])).toBeNull();
    expect(gateCheck(released(), [run({ candidate: oid('other') })])).toBeNull();
    expect(gateCheck(released(), [run({}, 'holdpoint/staging')])).toBeNull();
    expect(gateCheck(released(), [{ ...run({}), externalId: 'other' }])).toBeNull();
  });
});

describe('a release elsewhere', () => {
  it('reads as recorded in a terminal', () => {
    expectGolden('release-shut.terminal.txt', terminal(shut));
  });

  it('is told in one line', () => {
    expect(headline(ready)).toBe('Go: 1 of 1 met, 3 changes ready');
    expect(headline(released({ change, checklist: { ...checklist, items: [anItem('tests')] } }))).toBe(
      'Go: 3 changes ready',
    );
    const lacks = released({ change, facts: { settled: lacking } });
    expect(headline(lacks)).toBe('1 of 3 changes not ready: #5');
    expect(headline(released({ base: 'm6' }))).toBe('Go: 2 of 2 met');
    const one = history.slice(0, 1).map((of) => ({ ...of, parents: [oid('root')] }));
    const alone7 = released({ change, commits: [...one, ...history.slice(3)] });
    expect(headline(alone7)).toBe('Go: 1 of 1 met, 1 change ready');
  });

  it('annotates each change that is not ready', () => {
    const told = annotations(released({ change, facts: { settled: lacking } }));
    expect(told).toEqual([
      {
        level: 'warning',
        title: '#5 Change 5',
        message:
          'It is not ready: QA agrees. Next: somebody who holds the role qa (quinn) comments on the pull request (#5): `/signoff qa`.',
        place: null,
      },
    ]);
  });

  it('says why only one change is asked for before the first deployment, and nothing where that is plain', () => {
    const first = released({ base: null });
    const words =
      'Nothing was deployed to production yet, so only what #7 itself brings is asked for; what was there before is taken as it is.';
    expect(terminal(first).replaceAll(/\s+/g, ' ')).toContain(words);
    expect(check(first)?.summary).toContain('Nothing was deployed to production yet');
    expect(livingComment([first], aChange(), config)).toContain('Nothing was deployed to production yet');
    expect(terminal(released({ base: 'm6' }))).not.toContain('brings');
    expect(terminal(released({ facts: { reader: alone } }))).toContain('What a deployment to production brings, since');
  });

  it('is a report that its published schema takes', () => {
    for (const rollCall of [shut, ready, held, released(), released({ base: null })])
      expect([isRollCall(JSON.parse(rollCallJson(rollCall))), isRollCall.errors]).toEqual([true, null]);
  });
});
