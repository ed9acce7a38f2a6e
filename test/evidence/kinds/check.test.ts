import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/evidence/kinds/check.ts';
import type { CheckSpec } from '../../../src/evidence/kinds/check.ts';
import type { CheckRun, Facts } from '../../../src/evidence/facts.ts';
import { aCheck, aCommitEvidence, elsewhere, someFacts } from '../../builders/facts.ts';
import { aPerson } from '../../builders/people.ts';
import { anEnvironment } from '../../builders/checklist.ts';
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

  it('is not met by an older run where it failed in the run that asks (T34)', () => {
    const reader = { app: null, alone: true, run: 6 };
    const failed = inRun(6, { id: 2, conclusion: 'failure' });
    expect(judged(named, [inRun(5, { id: 1 }), failed], { reader })).toMatchObject({ outcome: 'unmet' });
    const running = inRun(6, { id: 2, status: 'in_progress', conclusion: null });
    expect(judged(named, [inRun(5, { id: 1 }), running], { reader })).toMatchObject({ outcome: 'met' });
  });

  it('is told by the newest of two runs of one workflow, whatever started each', () => {
    const pushed = inRun(5, { id: 1, workflowRun: { id: 5, event: 'push', path: ci, name: 'CI' } });
    expect(judged(named, [pushed, inRun(6, { id: 2 })])).toMatchObject({ outcome: 'met' });
    expect(judged(named, [pushed, inRun(6, { id: 2, conclusion: 'failure' })])).toMatchObject({ outcome: 'unmet' });
  });

  it('says that a commit status of the name does not count (T29)', () => {
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

describe('a check in a strict environment (T28)', () => {
  const asked = (spec: CheckSpec, checks: readonly CheckRun[]) => {
    const facts = factsWith(checks);
    return check.judge(spec, aQuestion({ facts, environment: anEnvironment({ strict: true }) }));
  };
  const other = aCheck({ app: { id: 7, slug: 'ci-service' } });

  it('is unknown where anybody who can push could report it', () => {
    const stopped = { outcome: 'unknown', code: 'CHECK_AMBIGUOUS' };
    expect(asked(named, [aCheck()])).toMatchObject(stopped);
    expect(asked(named, [other])).toMatchObject(stopped);
    expect(asked({ ...named, app: 'github-actions' }, [aCheck()])).toMatchObject(stopped);
    expect(asked({ ...named, app: 15368 }, [aCheck()])).toMatchObject(stopped);
    expect(asked(named, [aCheck()]).next[0]?.how).toContain('`workflow`');
  });

  it('is met by the named app, whose key nobody else has', () => {
    expect(asked({ ...named, app: 'ci-service' }, [other])).toMatchObject({ outcome: 'met' });
  });
});

describe('a commit status (T29)', () => {
  const forged = [{ context: 'ci / test', state: 'success', creator: aPerson('mallory') }];

  it.each([named, { ...named, app: 'github-actions' }, bound, globbed])('never stands for the check %j', (spec) => {
    const commits = [aCommitEvidence({ statuses: forged })];
    expect(check.judge(spec, aQuestion({ facts: someFacts({ commits }) }))).toMatchObject({ code: 'CHECK_MISSING' });
  });

  it('of failure does not speak against a check of the name either', () => {
    const statuses = [{ context: 'ci / test', state: 'failure', creator: aPerson('mallory') }];
    const commits = [aCommitEvidence({ checks: [aCheck()], statuses })];
    expect(check.judge(named, aQuestion({ facts: someFacts({ commits }) }))).toMatchObject({ outcome: 'met' });
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

describe('what the checklist may say about a check', () => {
  const roles = {};

  it('takes a name alone as shorthand', () => {
    expect(check.normalise('ci / test')).toEqual(named);
    expect(check.normalise({ name: 'ci / test', app: 7, workflow: ci })).toEqual({
      name: 'ci / test',
      app: 7,
      workflow: ci,
    });
    expect(check.normalise({ name: 'ci / test', workflow: ci, unchanged: true })).toEqual({
      ...bound,
      unchanged: true,
    });
  });

  it.each<[string, Partial<CheckSpec>]>([
    ['SELF_REFERENCE', { name: 'holdpoint/merge' }],
    ['SELF_REFERENCE', { name: 'Holdpoint/production' }],
    ['GLOB_WITHOUT_WORKFLOW', { name: 'ci / *' }],
    ['UNCHANGED_WITHOUT_WORKFLOW', { unchanged: false }],
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
