import { describe, expect, it } from '@jest/globals';
import { confirmWithApp } from '../../src/judge/with-app.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Checklist, Item } from '../../src/checklist/model.ts';
import type { Interpretation } from '../../src/commands/interpretation.ts';
import type { CheckRun, CommitStatus, Facts } from '../../src/evidence/facts.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  merged,
  mergedAt,
  readings,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { aHold, anInterpretation } from '../builders/interpretation.ts';
import { aSignOff } from '../builders/question.ts';
import { sayingsAbout } from '../builders/sayings.ts';

const appId = 99;
const change = aChange({ merge: { commit: merged, at: mergedAt } });
const go = aCheck({ id: 10, name: 'holdpoint/production', app: { id: appId, slug: 'holdpoint' } });
const unreadable = aSignOff({
  standing: { counts: false, code: 'TEAM_UNREADABLE', sentence: 'The team acme/qa cannot be read.' },
});

interface Given {
  readonly checklist?: Partial<Checklist>;
  readonly says?: Partial<Interpretation>;
  readonly reader?: Facts['reader'];
  readonly headChecks?: readonly CheckRun[];
  readonly statuses?: readonly CommitStatus[];
  readonly readings?: Facts['readings'];
}

/** The Action's own judgement of the merge commit, confirmed by the runs that stand there. */
function confirmed(runs: readonly CheckRun[], given: Given = {}) {
  const commits = [
    aCommitEvidence({ checks: given.headChecks ?? [aCheck()] }),
    aCommitEvidence({ oid: merged, checks: runs, statuses: given.statuses ?? [] }),
  ];
  const facts = someFacts({
    change,
    commits,
    reader: given.reader ?? { app: appId, alone: false, run: 1 },
    readings: given.readings ?? {},
  });
  const config = { state: 'valid', checklist: aChecklist(given.checklist) } as const;
  const own = judge(config, facts, { kind: 'environment', name: 'production' }, anInterpretation(given.says));
  return confirmWithApp(own, facts, appId, sayingsAbout(own));
}

describe('what this token cannot tell of combinations and conditions', () => {
  const beside = { app: appId, alone: true, run: 1 } as const;
  const two = (count: number) => ({
    checklist: {
      items: [
        anItem('two', {
          evidence: evidence.atLeast(
            count,
            evidence.check('ci / test'),
            evidence.signoff('qa'),
            evidence.check('none'),
          ),
        }),
      ],
    },
    says: { signOffs: [{ ...unreadable, item: 'two' }] },
    reader: beside,
  });

  it('is left to the App, part by part, and the count still counts', () => {
    expect(confirmed([go], two(2))).toMatchObject({
      verdict: 'go',
      findings: [{ item: 'two', outcome: 'met', needed: 2 }],
    });
    expect(confirmed([go], two(3))).toMatchObject({
      verdict: 'pending',
      findings: [{ item: 'two', outcome: 'pending', code: 'AT_LEAST_OPEN', needed: 3 }],
    });
  });

  const when = { author: { teams: ['acme/contractors'] } };
  const need = { kind: 'team', team: 'acme/contractors', login: 'ada' } as const;
  const conditional = (code: 'TEAM_UNREADABLE' | 'API_UNAVAILABLE', item: Partial<Item> = {}) => ({
    checklist: { items: [anItem('tests'), anItem('more', { when, evidence: evidence.check('none'), ...item })] },
    reader: beside,
    readings: readings([need, unlearnable(code, 'not told')]),
  });

  it('whether an item is asked, is left to the App that said go', () => {
    expect(confirmed([go], conditional('TEAM_UNREADABLE'))).toMatchObject({
      verdict: 'go',
      findings: [{ item: 'tests' }, { item: 'more', outcome: 'met' }],
    });
  });

  it('whether an item is asked, asks it where no App has said go, and where no rights would help', () => {
    const bare = confirmed([], conditional('TEAM_UNREADABLE'));
    expect(bare).toMatchObject({ open: false, findings: [{}, { outcome: 'unknown', code: 'TEAM_UNREADABLE' }] });
    expect(bare.findings[1]?.sentence).toBe(
      'Whether ada, who opened the change, is one of the team acme/contractors, could not be learnt (not told), so the item is asked. ' +
        'No check run "none" exists on aaaaaaa.',
    );
    expect(confirmed([go], conditional('API_UNAVAILABLE'))).toMatchObject({
      verdict: 'pending',
      findings: [{}, { outcome: 'pending', code: 'CHECK_MISSING' }],
    });
  });

  it('changes nothing of what is met all the same, nor without an App beside', () => {
    const met = confirmed([go], conditional('TEAM_UNREADABLE', { evidence: evidence.check('ci / test') }));
    expect(met).toMatchObject({
      verdict: 'go',
      findings: [{}, { outcome: 'met', sentence: '"ci / test" succeeded.' }],
    });
    const lone = confirmed([go], { ...conditional('TEAM_UNREADABLE'), reader: { app: null, alone: true, run: 1 } });
    expect(lone).toMatchObject({ findings: [{}, { outcome: 'pending', code: 'CHECK_MISSING' }] });
    const app = confirmed([go], { ...conditional('TEAM_UNREADABLE'), reader: { app: appId, alone: false, run: 1 } });
    expect(app).toMatchObject({ findings: [{}, { outcome: 'pending', code: 'CHECK_MISSING' }] });
  });
});

const signed = { checklist: { items: [anItem('tests'), anItem('qa', { evidence: evidence.signoff('qa') })] } };

describe("the App's verdict", () => {
  it('confirms what is met', () => {
    expect(confirmed([go])).toMatchObject({ verdict: 'go', open: true, blockers: [] });
  });

  it('is demanded: without it the gate stays shut (T140)', () => {
    expect(confirmed([])).toMatchObject({
      verdict: 'pending',
      open: false,
      blockers: [{ outcome: 'pending', code: 'APP_VERDICT_MISSING' }],
    });
  });

  it.each([
    ["a workflow's token", { id: 15368, slug: 'github-actions' }],
    ['another app of the same slug', { id: 100, slug: 'holdpoint' }],
    ['nobody that GitHub names', null],
  ])('is not replaced by a look-alike of %s, which is named (T153)', (_, app) => {
    const call = confirmed([{ ...go, app, id: 11 }]);
    expect(call).toMatchObject({ verdict: 'pending', open: false, blockers: [{ code: 'APP_VERDICT_MISSING' }] });
    expect(call.blockers[0]?.sentence).toContain('look-alike');
    expect(call.blockers[0]?.sentence).toContain(app === null ? 'does not name' : String(app.id));
  });

  it('is not replaced by a commit status of its name, which is named', () => {
    const statuses = [{ context: 'holdpoint/production', state: 'success', creator: null }];
    const call = confirmed([], { statuses });
    expect(call).toMatchObject({ open: false, blockers: [{ code: 'APP_VERDICT_MISSING' }] });
    expect(call.blockers[0]?.sentence).toContain('A commit status of that name never counts.');
  });

  it('is not disturbed by a look-alike beside it', () => {
    expect(
      confirmed([go, { ...go, id: 11, conclusion: 'failure', app: { id: 15368, slug: 'github-actions' } }]),
    ).toMatchObject({ verdict: 'go' });
  });

  it.each(['holdpoint/Production', 'holdpoint/staging', 'holdpoint/merge', 'holdpoint/production '])(
    'is not read from the run %j',
    (name) => {
      expect(confirmed([{ ...go, name }])).toMatchObject({ open: false, blockers: [{ code: 'APP_VERDICT_MISSING' }] });
    },
  );

  it('is not read from another commit (T153)', () => {
    expect(confirmed([], { headChecks: [aCheck(), go] })).toMatchObject({
      open: false,
      blockers: [{ code: 'APP_VERDICT_MISSING' }],
    });
  });

  it('is the newest one by id, finished', () => {
    expect(confirmed([go, { ...go, id: 11, conclusion: 'failure' }])).toMatchObject({
      verdict: 'no-go',
      blockers: [{ outcome: 'unmet', code: 'APP_VERDICT_NOT_GO' }],
    });
    expect(
      confirmed([
        { ...go, id: 11 },
        { ...go, id: 9, conclusion: 'failure' },
      ]),
    ).toMatchObject({ verdict: 'go' });
    expect(confirmed([go, { ...go, id: 11, status: 'in_progress', conclusion: null }])).toMatchObject({
      verdict: 'pending',
      blockers: [{ code: 'APP_VERDICT_MISSING' }],
    });
  });

  it.each(['action_required', 'neutral', 'skipped', 'stale', 'splendid', null])(
    'opens nothing when it is %s',
    (conclusion) => {
      expect(confirmed([{ ...go, conclusion }])).toMatchObject({
        verdict: 'pending',
        open: false,
        blockers: [{ code: 'APP_VERDICT_NOT_GO' }],
      });
    },
  );

  it('is unknown where the commit was not read', () => {
    const facts = someFacts({ change, commits: [aCommitEvidence({ checks: [aCheck()] })] });
    const own = judge(
      { state: 'valid', checklist: aChecklist() },
      facts,
      { kind: 'environment', name: 'production' },
      anInterpretation(),
    );
    expect(confirmWithApp(own, facts, appId, sayingsAbout(own))).toMatchObject({
      open: false,
      blockers: [{ outcome: 'unknown', code: 'NOT_READ' }],
    });
  });
});

describe("what the App's verdict answers", () => {
  it('is what this reader could not learn', () => {
    const call = confirmed([go], { ...signed, says: { signOffs: [unreadable] } });
    expect(call).toMatchObject({
      verdict: 'go',
      findings: [{ item: 'tests' }, { item: 'qa', outcome: 'met', code: 'MET' }],
    });
    expect(call.findings[1]?.sentence).toContain("the App's verdict on this commit answers it.");
  });

  it('is nothing without that verdict', () => {
    const call = confirmed([], { ...signed, says: { signOffs: [unreadable] } });
    expect(call).toMatchObject({
      open: false,
      findings: [{}, { item: 'qa', outcome: 'unknown', code: 'TEAM_UNREADABLE' }],
    });
  });

  it('includes a strict environment, whose memory the App has', () => {
    const items = [anItem('tests', { evidence: evidence.check('ci / test', { app: 'ci-service' }) })];
    const checklist = { environments: [anEnvironment({ strict: true })], items };
    const given = {
      checklist,
      reader: { app: appId, alone: true, run: 1 },
      headChecks: [aCheck({ app: { id: 7, slug: 'ci-service' } })],
    };
    expect(confirmed([go], given)).toMatchObject({ verdict: 'go', blockers: [] });
    expect(confirmed([], given)).toMatchObject({
      open: false,
      blockers: [{ code: 'STRICT_NEEDS_APP' }, { code: 'APP_VERDICT_MISSING' }],
    });
  });

  it('is never what is pending or unmet here', () => {
    expect(confirmed([go], signed)).toMatchObject({ verdict: 'pending', open: false });
    expect(confirmed([go], { headChecks: [aCheck({ conclusion: 'failure' })] })).toMatchObject({
      verdict: 'no-go',
      open: false,
    });
  });

  it('is never a hold', () => {
    expect(confirmed([go], { says: { holds: [aHold()] } })).toMatchObject({ verdict: 'pending', open: false });
    expect(confirmed([go], { says: { holds: [aHold({ certain: false })] } })).toMatchObject({
      verdict: 'pending',
      open: false,
    });
  });

  it('is never what everybody could learn but was not', () => {
    const items = [anItem('plan', { evidence: evidence.file('docs/rollback.md') })];
    expect(confirmed([go], { checklist: { items } })).toMatchObject({
      open: false,
      findings: [{ outcome: 'unknown', code: 'NOT_READ' }],
    });
  });

  it('is looked for in the parts of a combination', () => {
    const says = { signOffs: [unreadable] };
    const both = [anItem('qa', { evidence: evidence.all(evidence.check('ci / test'), evidence.signoff('qa')) })];
    const either = [anItem('qa', { evidence: evidence.any(evidence.check('none'), evidence.signoff('qa')) })];
    const open = [anItem('qa', { evidence: evidence.all(evidence.check('none'), evidence.signoff('qa')) })];
    expect(confirmed([go], { checklist: { items: both }, says })).toMatchObject({
      verdict: 'go',
      findings: [{ outcome: 'met' }],
    });
    expect(confirmed([go], { checklist: { items: either }, says })).toMatchObject({ verdict: 'go' });
    expect(confirmed([go], { checklist: { items: open }, says })).toMatchObject({ verdict: 'pending', open: false });
  });
});
