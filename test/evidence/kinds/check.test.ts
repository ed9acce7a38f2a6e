import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/evidence/kinds/check.ts';
import type { CheckSpec } from '../../../src/evidence/kinds/check.ts';
import type { CheckRun, Facts, WorkflowJobs } from '../../../src/evidence/facts.ts';
import {
  aCheck,
  aCommitEvidence,
  earlier,
  elsewhere,
  head,
  readings,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { aPerson } from '../../builders/people.ts';
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

describe('a check named alone', () => {
  it('is met when its newest run succeeded', () => {
    expect(judged(named, [aCheck()])).toMatchObject({
      outcome: 'met',
      code: 'MET',
      sentence: '"ci / test" succeeded.',
    });
  });

  it('is pending when no run of that name exists (T37)', () => {
    expect(judged(named, [])).toMatchObject({ outcome: 'pending', code: 'CHECK_MISSING' });
    expect(judged(named, [aCheck({ name: 'ci / tests' })])).toMatchObject({
      outcome: 'pending',
      code: 'CHECK_MISSING',
    });
  });

  it('is unknown when what the commit carries was not read', () => {
    expect(judged(named, [], { commits: [] })).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
  });

  it('is not met by a run on another commit (T38)', () => {
    const facts = someFacts({ commits: [aCommitEvidence(), aCommitEvidence({ oid: elsewhere, checks: [aCheck()] })] });
    expect(check.judge(named, aQuestion({ facts }))).toMatchObject({ outcome: 'pending', code: 'CHECK_MISSING' });
  });

  it('is pending while a newer attempt runs, whatever an older one says (T34)', () => {
    const again = aCheck({ id: 2, status: 'in_progress', conclusion: null });
    expect(judged(named, [aCheck({ id: 1 }), again])).toMatchObject({ outcome: 'pending', code: 'CHECK_RUNNING' });
    expect(judged(named, [again, aCheck({ id: 1 })])).toMatchObject({ outcome: 'pending', code: 'CHECK_RUNNING' });
  });

  it.each(['queued', 'in_progress', 'waiting', 'requested', 'pending'])('is pending while it is %s', (status) => {
    expect(judged(named, [aCheck({ status, conclusion: null })])).toMatchObject({
      outcome: 'pending',
      code: 'CHECK_RUNNING',
    });
  });

  it.each(['failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'stale', 'startup_failure'])(
    'is unmet when it concluded with %s: only success counts (T33)',
    (conclusion) => {
      expect(judged(named, [aCheck({ conclusion })])).toMatchObject({ outcome: 'unmet', code: 'CHECK_NOT_SUCCESSFUL' });
    },
  );

  it.each([
    ['completed', 'splendid'],
    ['completed', null],
    ['completed', 'SUCCESS'],
    ['done', 'success'],
    ['', null],
  ])('is unknown when it says %j and %j, which GitHub does not document (T40)', (status, conclusion) => {
    expect(judged(named, [aCheck({ status, conclusion })])).toMatchObject({
      outcome: 'unknown',
      code: 'CHECK_INVALID',
    });
  });

  it('is met again when the newest attempt succeeded after a failure', () => {
    expect(judged(named, [aCheck({ id: 1, conclusion: 'failure' }), aCheck({ id: 2 })])).toMatchObject({
      outcome: 'met',
    });
  });

  it('is unknown when two apps report the name', () => {
    const answer = judged(named, [aCheck(), aCheck({ app: { id: 7, slug: 'other-ci' } })]);
    expect(answer).toMatchObject({ outcome: 'unknown', code: 'CHECK_AMBIGUOUS' });
    expect(answer.sentence).toContain('other-ci');
  });

  it('is unknown when two workflows report the name, so that neither hides the other', () => {
    const other = aCheck({ workflowRun: { id: 6, event: 'push', path: '.github/workflows/other.yml', name: 'Other' } });
    expect(judged(named, [inRun(5, { conclusion: 'failure' }), other])).toMatchObject({
      outcome: 'unknown',
      code: 'CHECK_AMBIGUOUS',
    });
  });

  it('is unknown when GitHub does not name the app', () => {
    expect(judged(named, [aCheck({ app: null })])).toMatchObject({ outcome: 'unknown', code: 'CHECK_AMBIGUOUS' });
  });

  it('is never met by our own run (T47)', () => {
    expect(judged(named, [aCheck({ app: { id: 99, slug: 'holdpoint' } })])).toMatchObject({
      outcome: 'pending',
      code: 'CHECK_MISSING',
    });
  });

  it('is never met by the run that asks', () => {
    const reader = { app: null, alone: true, run: 5 };
    expect(judged(named, [inRun(5)], { reader })).toMatchObject({ outcome: 'pending', code: 'CHECK_MISSING' });
  });

  it('says that a commit status of the name does not count', () => {
    const commits = [
      aCommitEvidence({ statuses: [{ context: 'ci / test', state: 'success', creator: aPerson('mallory') }] }),
    ];
    const answer = check.judge(named, aQuestion({ facts: someFacts({ commits }) }));
    expect(answer).toMatchObject({ outcome: 'pending', code: 'CHECK_MISSING' });
    expect(answer.sentence).toContain('statuses never count');
  });

  it('is judged on the candidate where the item is asked per release', () => {
    const facts = someFacts({ commits: [aCommitEvidence(), aCommitEvidence({ oid: elsewhere, checks: [aCheck()] })] });
    expect(check.judge(named, aQuestion({ facts, commit: elsewhere, candidate: elsewhere }))).toMatchObject({
      outcome: 'met',
    });
  });
});

describe('a check of a named app', () => {
  it('is not met by a look-alike of another app, and names it (T28)', () => {
    const answer = judged({ ...named, app: 'ci-service' }, [aCheck()]);
    expect(answer).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
    expect(answer.sentence).toContain('github-actions (id 15368)');
  });

  it('takes the app by slug or by id, and no other', () => {
    const checks = [aCheck({ app: { id: 7, slug: 'ci-service' } }), aCheck({ conclusion: 'failure' })];
    expect(judged({ ...named, app: 'ci-service' }, checks)).toMatchObject({ outcome: 'met' });
    expect(judged({ ...named, app: 7 }, checks)).toMatchObject({ outcome: 'met' });
    expect(judged({ ...named, app: 15368 }, checks)).toMatchObject({ outcome: 'unmet' });
  });
});

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

  it.each(['pull_request_target', 'workflow_run'])('is not met by a run started by %s (T32)', (event) => {
    const job = inRun(5);
    const answer = judged(bound, [job], { readings: jobs(5, [job], { event }) });
    expect(answer).toMatchObject({ outcome: 'pending', code: 'CHECK_WRONG_SOURCE' });
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
});

describe('what the checklist may say about a check', () => {
  const roles = {};

  it('takes a name alone as shorthand', () => {
    expect(check.normalise('ci / test')).toEqual(named);
    expect(check.normalise({ name: 'ci / test', app: 7, workflow: ci })).toEqual({
      name: 'ci / test',
      app: 7,
      workflow: ci,
    });
  });

  it.each<[string, Partial<CheckSpec>]>([
    ['SELF_REFERENCE', { name: 'holdpoint/merge' }],
    ['SELF_REFERENCE', { name: 'Holdpoint/production' }],
    ['GLOB_WITHOUT_WORKFLOW', { name: 'ci / *' }],
    ['BAD_GLOB', { name: '*a*a*a*a*a*a*a*a*a*', workflow: ci }],
    ['BAD_NAME', { name: ' ci' }],
    ['BAD_NAME', { name: 'c\ti' }],
    ['BAD_PATH', { workflow: 'ci.yml' }],
    ['BAD_PATH', { workflow: '.github/workflows/../evil.yml' }],
    ['BAD_PATH', { workflow: '.github/workflows/ci.txt' }],
  ])('refuses it as %s: %j', (code, over) => {
    expect(check.mistakes({ ...named, ...over }, roles).map((mistake) => mistake.code)).toContain(code);
  });

  it('finds nothing wrong with good ones', () => {
    expect([named, bound, globbed].flatMap((spec) => check.mistakes(spec, roles))).toEqual([]);
  });

  it('is signed by nobody', () => {
    expect(check.signers(named)).toEqual([]);
  });
});
