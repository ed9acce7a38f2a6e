import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/evidence/kinds/check.ts';
import type { CheckSpec } from '../../../src/evidence/kinds/check.ts';
import type { CheckRun, Facts, WorkflowJobs } from '../../../src/evidence/facts.ts';
import { aCheck, aCommitEvidence, earlier, head, readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';

const ci = '.github/workflows/ci.yml';
const named: CheckSpec = { name: 'ci / test', app: null, workflow: null };
const bound: CheckSpec = { ...named, workflow: ci };
const globbed: CheckSpec = { ...bound, name: 'ci / *' };

function factsWith(checks: readonly CheckRun[], over: Partial<Facts> = {}): Facts {
  return someFacts({ commits: [aCommitEvidence({ checks })], ...over });
}

function judged(spec: CheckSpec, checks: readonly CheckRun[], over: Partial<Facts> = {}) {
  return check.judge(spec, aQuestion({ facts: factsWith(checks, over) }));
}

function inRun(id: number, over: Partial<CheckRun> = {}): CheckRun {
  return aCheck({ workflowRun: { id, event: 'pull_request', path: ci, name: 'CI' }, ...over });
}

function jobs(run: number, list: readonly CheckRun[], over: Partial<WorkflowJobs> = {}): Facts['readings'] {
  const value: WorkflowJobs = {
    runId: run,
    path: ci,
    event: 'pull_request',
    headSha: head,
    headRepositoryId: 42,
    attempt: 1,
    status: 'completed',
    jobs: list.map(({ id, name }) => ({ checkRunId: id, name })),
    ...over,
  };
  return readings([{ kind: 'jobs', run }, value]);
}

describe('a check of a named workflow', () => {
  it('is met by a job that GitHub lists for a run of that workflow', () => {
    const job = inRun(5);
    expect(judged(bound, [job], { readings: jobs(5, [job]) })).toMatchObject({ outcome: 'met' });
  });

  it('asks for the jobs of the run in whose suite the newest run stands', () => {
    const facts = factsWith([inRun(5, { id: 1 }), inRun(6, { id: 2 })]);
    expect(check.needs(bound, aQuestion({ facts }))).toEqual([{ kind: 'jobs', run: 6 }]);
  });

  it('asks for nothing when there is no run of that name', () => {
    expect(check.needs(bound, aQuestion({ facts: factsWith([]) }))).toEqual([]);
    expect(check.needs(bound, aQuestion({ facts: factsWith([], { commits: [] }) }))).toEqual([]);
    expect(check.needs(named, aQuestion({ facts: factsWith([inRun(5)]) }))).toEqual([]);
  });

  it('is unknown while the jobs are not read, or cannot be', () => {
    expect(judged(bound, [inRun(5)])).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    const refused = readings([{ kind: 'jobs', run: 5 }, unlearnable('API_FORBIDDEN')]);
    expect(judged(bound, [inRun(5)], { readings: refused })).toMatchObject({
      outcome: 'unknown',
      code: 'API_FORBIDDEN',
    });
  });

  it('is not met by a run that a token made in the suite: it is no job (T28)', () => {
    const job = inRun(5, { id: 1, conclusion: 'failure' });
    const fake = inRun(5, { id: 2 });
    expect(judged(bound, [job, fake], { readings: jobs(5, [job]) })).toMatchObject({
      outcome: 'unmet',
      code: 'CHECK_NOT_SUCCESSFUL',
    });
    expect(judged(bound, [fake], { readings: jobs(5, []) })).toMatchObject({
      outcome: 'pending',
      code: 'CHECK_WRONG_SOURCE',
    });
  });

  it('looks behind a look-alike, and asks for what that needs', () => {
    const job = inRun(5, { id: 1 });
    const fake = inRun(6, { id: 2 });
    const facts = factsWith([job, fake], { readings: jobs(6, []) });
    expect(check.needs(bound, aQuestion({ facts }))).toEqual([
      { kind: 'jobs', run: 6 },
      { kind: 'jobs', run: 5 },
    ]);
    expect(judged(bound, [job, fake], { readings: { ...jobs(6, []), ...jobs(5, [job]) } })).toMatchObject({
      outcome: 'met',
    });
  });

  it('is not opened by an older attempt while a newer one, not listed yet, has not succeeded (T34)', () => {
    const job = inRun(5, { id: 1 });
    const again = inRun(5, { id: 2, status: 'queued', conclusion: null });
    expect(judged(bound, [job, again], { readings: jobs(5, [job]) })).toMatchObject({ outcome: 'pending' });
  });

  it.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'repository_dispatch',
    'discussion',
    'an_event_to_come',
    '',
  ])('is not met by a run started by "%s", and says by what (T32)', (event) => {
    const job = inRun(5);
    const told = judged(bound, [job], { readings: jobs(5, [job], { event }) });
    expect(told).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
    const run = { id: 5, event, path: ci, name: 'CI' };
    const seen = judged(bound, [{ ...job, workflowRun: run }], { readings: jobs(5, [job]) });
    expect(seen).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
    expect(seen.sentence).toContain(`started by ${event}`);
  });

  it.each([
    'push',
    'pull_request',
    'pull_request_review',
    'merge_group',
    'schedule',
    'workflow_dispatch',
    'release',
    'deployment',
    'deployment_status',
  ])('is met by a run that %s started on the very commit', (event) => {
    const job = inRun(5, { workflowRun: { id: 5, event, path: ci, name: 'CI' } });
    expect(judged(bound, [job], { readings: jobs(5, [job], { event }) })).toMatchObject({ outcome: 'met' });
  });

  it.each<[string, Partial<WorkflowJobs>]>([
    ['another workflow', { path: '.github/workflows/evil.yml' }],
    ['another commit', { headSha: earlier }],
    ['another repository', { headRepositoryId: 43 }],
  ])('is not met by a job of %s (T28)', (_, over) => {
    const job = inRun(5);
    expect(judged(bound, [job], { readings: jobs(5, [job], over) })).toMatchObject({
      outcome: 'pending',
      code: 'CHECK_WRONG_SOURCE',
    });
  });

  it('is not met by a job of another name with the same id', () => {
    const job = inRun(5);
    expect(judged(bound, [job], { readings: jobs(5, [{ ...job, name: 'ci / lint' }]) })).toMatchObject({
      outcome: 'pending',
    });
  });

  it('is one job of a matrix, by the name that GitHub gives it; the others do not stand for it', () => {
    const on20 = inRun(5, { name: 'ci / test (20)' });
    const on24 = inRun(5, { name: 'ci / test (24)', conclusion: 'failure' });
    const given = { readings: jobs(5, [on20, on24]) };
    expect(judged({ ...bound, name: 'ci / test (24)' }, [on20, on24], given)).toMatchObject({ outcome: 'unmet' });
    expect(judged({ ...bound, name: 'ci / test (20)' }, [on20, on24], given)).toMatchObject({ outcome: 'met' });
    expect(judged({ ...bound, name: 'ci / test (*)' }, [on20, on24], given)).toMatchObject({ outcome: 'unmet' });
    expect(judged(bound, [on20, on24], given)).toMatchObject({ outcome: 'pending', code: 'CHECK_MISSING' });
  });

  it('ignores a run of the name outside of the workflow', () => {
    expect(judged(bound, [aCheck()])).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
  });

  it('asks for the named app as well', () => {
    const job = inRun(5);
    const spec = { ...bound, app: 'ci-service' };
    expect(judged(spec, [job], { readings: jobs(5, [job]) })).toMatchObject({
      outcome: 'pending',
      code: 'CHECK_WRONG_SOURCE',
    });
  });
});

describe('a glob over the jobs of a workflow', () => {
  const test = inRun(5, { id: 1 });
  const lint = inRun(5, { id: 2, name: 'ci / lint' });
  const deploy = inRun(5, { id: 3, name: 'deploy', conclusion: 'failure' });

  it('is met when the run concluded and every matching job succeeded', () => {
    const answer = judged(globbed, [test, lint, deploy], { readings: jobs(5, [test, lint, deploy]) });
    expect(answer).toMatchObject({ outcome: 'met', code: 'MET' });
    expect(answer.sentence).toContain('(2)');
  });

  it('is pending until the run has concluded, because more jobs may follow (T37)', () => {
    const answer = judged(globbed, [test], { readings: jobs(5, [test], { status: 'in_progress' }) });
    expect(answer).toMatchObject({ outcome: 'pending', code: 'CHECK_RUNNING' });
  });

  it('is unmet when one matching job did not succeed', () => {
    const failed = { ...lint, conclusion: 'skipped' };
    expect(judged(globbed, [test, failed], { readings: jobs(5, [test, failed]) })).toMatchObject({ outcome: 'unmet' });
  });

  it('is unmet when the run concluded without a matching job (T37)', () => {
    const answer = judged(globbed, [deploy], { readings: jobs(5, [deploy]) });
    expect(answer).toMatchObject({ outcome: 'unmet', code: 'CHECK_MISSING' });
  });

  it('is unknown when the check run of a listed job was not read', () => {
    expect(judged(globbed, [test], { readings: jobs(5, [test, lint]) })).toMatchObject({
      outcome: 'unknown',
      code: 'NOT_READ',
    });
  });

  it('judges the newest run of the workflow', () => {
    const newer = inRun(6, { id: 4, conclusion: 'failure' });
    const facts = factsWith([test, newer], { readings: { ...jobs(5, [test]), ...jobs(6, [newer]) } });
    expect(check.needs(globbed, aQuestion({ facts }))).toEqual([{ kind: 'jobs', run: 6 }]);
    expect(check.judge(globbed, aQuestion({ facts }))).toMatchObject({ outcome: 'unmet' });
  });

  it('is pending when there is no run, unknown when its jobs are not read, pending when they are of something else', () => {
    expect(judged(globbed, [])).toMatchObject({ outcome: 'pending', code: 'CHECK_MISSING' });
    expect(judged(globbed, [aCheck()])).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
    expect(judged(globbed, [test])).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    expect(judged(globbed, [test], { readings: jobs(5, [test], { headSha: earlier }) })).toMatchObject({
      outcome: 'pending',
    });
  });

  it('never takes the run that asks', () => {
    const reader = { app: null, alone: true, run: 5 };
    expect(check.needs(globbed, aQuestion({ facts: factsWith([test], { reader }) }))).toEqual([]);
  });

  it('is not met by an older run where a job failed in the run that asks (T34)', () => {
    const failed = inRun(6, { id: 4, conclusion: 'failure' });
    const given = (run: number) => ({ readings: jobs(5, [test]), reader: { app: null, alone: true, run } });
    expect(judged(globbed, [test, failed], given(6))).toMatchObject({ outcome: 'unmet' });
    expect(judged(globbed, [test, inRun(4, { id: 2, conclusion: 'failure' })], given(4))).toMatchObject({
      outcome: 'met',
    });
  });
});
