import { describe, expect, it } from '@jest/globals';
import { judgeWorkflow, judgeWorkflowJob, workflowNeeds } from '../../../src/evidence/checks/workflow-jobs.ts';
import type { CheckRun, Facts, WorkflowJobs } from '../../../src/evidence/facts.ts';
import { aCheck, aCommitEvidence, earlier, elsewhere, head, readings, someFacts } from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';

const ci = '.github/workflows/ci.yml';
const job = { name: 'ci / test', app: null, workflow: ci };
const glob = { ...job, name: 'ci / *' };

type Suite = Partial<NonNullable<CheckRun['workflowRun']>>;

function inRun(suite: Suite, over: Partial<CheckRun> = {}): CheckRun {
  return aCheck({ id: 1, workflowRun: { id: 5, event: 'push', path: ci, name: 'CI', ...suite }, ...over });
}

function listed(list: readonly CheckRun[], over: Partial<WorkflowJobs> = {}): Facts['readings'] {
  const runId = over.runId ?? 5;
  const value: WorkflowJobs = {
    runId,
    path: ci,
    event: 'push',
    headSha: head,
    headRepositoryId: 42,
    attempt: 1,
    status: 'completed',
    jobs: list.map(({ id, name }) => ({ checkRunId: id, name })),
    ...over,
  };
  return readings([{ kind: 'jobs', run: runId }, value]);
}

function asking(checks: readonly CheckRun[], over: Partial<Facts> = {}) {
  return aQuestion({ facts: someFacts({ commits: [aCommitEvidence({ checks })], ...over }) });
}

describe('one job of a workflow', () => {
  const judged = (checks: readonly CheckRun[], over: Partial<Facts> = {}, spec = job) =>
    judgeWorkflowJob(spec, checks, asking(checks, over));

  it('is missing where no run has its name', () => {
    expect(judged([])).toMatchObject({ outcome: 'pending', code: 'CHECK_MISSING' });
  });

  it('is not looked for in runs of another workflow', () => {
    const other = inRun({ path: '.github/workflows/other.yml' });
    expect(judged([other])).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
    expect(workflowNeeds(job, [other], asking([other]))).toEqual([]);
  });

  it('is looked for in a suite whose workflow GitHub does not tell, and its list of jobs decides', () => {
    const unnamed = inRun({ path: null });
    expect(workflowNeeds(job, [unnamed], asking([unnamed]))).toEqual([{ kind: 'jobs', run: 5 }]);
    expect(judged([unnamed], { readings: listed([unnamed]) })).toMatchObject({ outcome: 'met' });
    const other = listed([unnamed], { path: '.github/workflows/other.yml' });
    expect(judged([unnamed], { readings: other })).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
  });

  it('is not proved by the run of another app in its suite (T28)', () => {
    const fake = inRun({}, { app: { id: 6, slug: 'evil' } });
    const spec = { ...job, app: 'github-actions' };
    expect(judgeWorkflowJob(spec, [fake], asking([fake], { readings: listed([fake]) }))).toMatchObject({
      outcome: 'pending',
      code: 'CHECK_WRONG_SOURCE',
    });
  });

  it('counts where GitHub does not tell from which repository the run came', () => {
    const run = inRun({});
    expect(judged([run], { readings: listed([run], { headRepositoryId: null }) })).toMatchObject({ outcome: 'met' });
    expect(judged([run], { readings: listed([run], { headRepositoryId: 43 }) })).toMatchObject({
      code: 'CHECK_WRONG_SOURCE',
    });
  });

  it.each([
    ['completed', 'failure'],
    ['in_progress', 'success'],
  ])(
    'is closed by a newer run that is %s with %s and not listed yet, and that one alone is named (T34)',
    (status, conclusion) => {
      const good = inRun({});
      const newer = inRun({}, { id: 2, status, conclusion });
      const answer = judged([newer, good], { readings: listed([good]) });
      expect(answer).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
      expect(answer.sentence).toBe(
        `"ci / test" comes from the app github-actions (id 15368) (${ci}), started by push, not from a job of ${ci}; a look-alike never counts.`,
      );
    },
  );
});

describe('every job of a workflow', () => {
  const judged = (checks: readonly CheckRun[], over: Partial<Facts> = {}) =>
    judgeWorkflow(glob, checks, asking(checks, over));
  const lint = inRun({}, { id: 2, name: 'ci / lint' });
  const test = inRun({});

  it('is met with every job as a fact', () => {
    const answer = judged([lint, test], { readings: listed([lint, test]) });
    expect(answer).toMatchObject({
      outcome: 'met',
      sentence: `Every job of ${ci} that matches "ci / *" succeeded (2).`,
      next: [],
    });
    expect(answer.facts.map(({ what }) => what)).toEqual([
      'check run 2 "ci / lint" of the app github-actions (id 15368): completed, success',
      'check run 1 "ci / test" of the app github-actions (id 15368): completed, success',
    ]);
  });

  it('waits for nobody while the run goes on', () => {
    expect(judged([test], { readings: listed([test], { status: 'in_progress' }) })).toEqual({
      outcome: 'pending',
      code: 'CHECK_RUNNING',
      sentence: `The run of ${ci} has not concluded (in_progress), so more jobs may follow.`,
      next: [{ who: 'nobody', how: 'wait for it to finish' }],
      facts: [],
    });
  });

  it('is as bad as its worst job: unmet before unknown before pending', () => {
    const running = inRun({}, { id: 3, name: 'ci / slow', status: 'queued', conclusion: null });
    const strange = inRun({}, { id: 4, name: 'ci / odd', conclusion: 'splendid' });
    const failed = inRun({}, { id: 5, name: 'ci / bad', conclusion: 'failure' });
    const outcome = (...checks: readonly CheckRun[]) => judged(checks, { readings: listed(checks) }).outcome;
    expect(outcome(test, running)).toBe('pending');
    expect(outcome(test, running, strange)).toBe('unknown');
    expect(outcome(test, running, strange, failed)).toBe('unmet');
  });

  it('asks for a mended name where the run had no such job', () => {
    expect(judged([test], { readings: listed([]) })).toEqual({
      outcome: 'unmet',
      code: 'CHECK_MISSING',
      sentence: `${ci} concluded without a job that matches "ci / *".`,
      next: [{ who: 'somebody who can change the checklist', how: 'mends the name, or the workflow' }],
      facts: [],
    });
  });

  it('is read from the newest run, whichever check run is the newest', () => {
    const checks = [inRun({ id: 5 }, { id: 9 }), inRun({ id: 6 }, { id: 1 })];
    expect(workflowNeeds(glob, checks, asking(checks))).toEqual([{ kind: 'jobs', run: 6 }]);
  });

  it('is not read from a run on another commit, of another workflow, or of none that is told', () => {
    const others = [
      inRun({ id: 7, path: '.github/workflows/other.yml' }),
      inRun({ id: 8, path: null }),
      aCheck({ workflowRun: null }),
    ];
    expect(workflowNeeds(glob, others, asking(others))).toEqual([]);
    const commits = [aCommitEvidence({ oid: elsewhere, checks: [inRun({ id: 9 })] }), aCommitEvidence()];
    expect(workflowNeeds(glob, [], asking([], { commits }))).toEqual([]);
    expect(workflowNeeds(glob, [], asking([], { commits: [] }))).toEqual([]);
  });

  it('of a run on another commit proves nothing here (T38)', () => {
    expect(judged([test], { readings: listed([test], { headSha: earlier }) })).toMatchObject({
      code: 'CHECK_WRONG_SOURCE',
    });
  });
});

describe('a job of the run that asks', () => {
  const asks = { app: null, alone: true, run: 6 };
  const older = inRun({}, { id: 1 });
  const judged = (checks: readonly CheckRun[], reader: Facts['reader']) =>
    judgeWorkflow(glob, checks, asking(checks, { reader, readings: listed([older]) })).outcome;

  it('closes where it has failed, unless a newer run stands', () => {
    const failed = inRun({ id: 6 }, { id: 2, name: 'ci / lint', conclusion: 'failure' });
    expect(judged([failed, older], asks)).toBe('unmet');
    expect(judged([failed, older], { ...asks, run: 4 })).not.toBe('unmet');
  });

  it('is not one that failed in a run before the newest', () => {
    const old = inRun({ id: 4 }, { id: 3, conclusion: 'failure' });
    expect(judged([older, old], asks)).toBe('met');
    expect(judged([inRun({ id: 6 }, { id: 2 }), older, old], asks)).toBe('met');
  });

  it('says nothing while it has succeeded, or stands in no run', () => {
    expect(judged([inRun({ id: 6 }, { id: 2 }), older], asks)).toBe('met');
    expect(judged([aCheck({ id: 2, conclusion: 'failure', workflowRun: null }), older], asks)).toBe('met');
    expect(judged([older], { ...asks, run: null })).toBe('met');
  });

  it('closes although no other run of the workflow exists', () => {
    const failed = inRun({ id: 6 }, { conclusion: 'failure' });
    expect(judgeWorkflow(glob, [failed], asking([failed], { reader: asks })).outcome).toBe('unmet');
  });
});
