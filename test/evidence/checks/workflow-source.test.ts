import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/evidence/kinds/check.ts';
import type { CheckSpec } from '../../../src/evidence/kinds/check.ts';
import type { ChangeFacts, CheckRun, Facts, FileFact, WorkflowJobs } from '../../../src/evidence/facts.ts';
import type { Unlearnable } from '../../../src/evidence/reading.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  elsewhere,
  head,
  known,
  later,
  merged,
  mergedAt,
  opened,
  readings,
  said,
  seen,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aQuestion } from '../../builders/question.ts';

const ci = '.github/workflows/ci.yml';
const base = 'e'.repeat(40);
const own = (oid: string): FileFact => ({ kind: 'file', text: 'on: push\n', oid: oid.repeat(40) });

interface Case {
  readonly spec?: Partial<CheckSpec>;
  readonly strict?: boolean;
  /** What stands at the workflow's path in the head, and in the branch that the change goes into. */
  readonly judged?: FileFact | Unlearnable;
  readonly trusted?: FileFact | Unlearnable;
  readonly change?: Partial<ChangeFacts>;
  readonly run?: Partial<NonNullable<CheckRun['workflowRun']>>;
  /** The commit that is judged and that the job ran on. */
  readonly commit?: string;
  /** Check runs of other runs, told before the job. */
  readonly others?: readonly CheckRun[];
}

/** A genuine, successful job of `ci.yml` on the head of a change into `main`. */
function asked({ spec, strict = true, judged, trusted, change, run, commit = head, others = [] }: Case) {
  const workflowRun = { id: 5, event: 'pull_request', path: ci, name: 'CI', createdAt: seen, ...run };
  const job = aCheck({ workflowRun });
  const jobs: WorkflowJobs = {
    runId: 5,
    path: ci,
    event: 'pull_request',
    headSha: commit,
    headRepositoryId: 42,
    attempt: 1,
    status: 'completed',
    jobs: [{ checkRunId: job.id, name: job.name }],
  };
  const facts: Facts = someFacts({
    change: aChange(change),
    commits: [aCommitEvidence({ oid: commit, checks: [...others, job] })],
    readings: readings(
      [{ kind: 'jobs', run: 5 }, jobs],
      ...(judged === undefined ? [] : [[{ kind: 'file', commit: head, path: ci }, judged] as const]),
      ...(trusted === undefined ? [] : [[{ kind: 'file', commit: elsewhere, path: ci }, trusted] as const]),
    ),
  });
  const bound: CheckSpec = { name: 'ci / test', app: null, workflow: ci, ...spec };
  const question = aQuestion({ facts, commit, environment: anEnvironment({ strict }) });
  return { answer: check.judge(bound, question), needs: check.needs(bound, question) };
}

const same = { judged: own('1'), trusted: own('1') };
const edited = { judged: own('2'), trusted: own('1') };
const stopped = { outcome: 'pending', code: 'CHECK_WORKFLOW_CHANGED' };

describe.each<[string, Partial<CheckSpec>]>([
  ['a job', {}],
  ['a glob over jobs', { name: 'ci / *' }],
])('%s of a workflow that the change may have emptied (T31)', (_what, spec) => {
  it('counts in a strict environment where the file is the one of the branch it goes into', () => {
    expect(asked({ spec, ...same }).answer).toMatchObject({ outcome: 'met' });
  });

  it('does not count where the change brings another file, and says what to do', () => {
    const { answer } = asked({ spec, ...edited });
    expect(answer).toMatchObject(stopped);
    expect(answer.sentence).toContain(ci);
    expect(answer.next[0]?.how).toContain('main');
  });

  it.each<FileFact['kind']>(['missing', 'symlink', 'directory', 'submodule', 'too-large', 'binary'])(
    'does not count where a %s stands at the path, there or here',
    (kind) => {
      const odd: FileFact = { kind, text: '', oid: '1'.repeat(40) };
      expect(asked({ spec, judged: odd, trusted: own('1') }).answer).toMatchObject(stopped);
      expect(asked({ spec, judged: own('1'), trusted: odd }).answer).toMatchObject(stopped);
      expect(asked({ spec, judged: odd, trusted: odd }).answer).toMatchObject(stopped);
    },
  );

  it('does not count where both files came without their ids', () => {
    const bare: FileFact = { kind: 'file', text: 'on: push\n' };
    expect(asked({ spec, judged: bare, trusted: bare }).answer).toMatchObject(stopped);
  });

  it('is unknown while one of the files is not read, or cannot be', () => {
    expect(asked({ spec, trusted: own('1') }).answer).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    expect(asked({ spec, judged: own('1') }).answer).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    const dark = { ...same, trusted: unlearnable('API_PARTIAL') };
    expect(asked({ spec, ...dark }).answer).toMatchObject({ outcome: 'unknown', code: 'API_PARTIAL' });
  });

  it('asks for both files', () => {
    expect(asked({ spec }).needs).toEqual([
      { kind: 'jobs', run: 5 },
      { kind: 'file', commit: head, path: ci },
      { kind: 'file', commit: elsewhere, path: ci },
    ]);
  });

  it('counts anywhere else, and asks for no file there', () => {
    const loose = asked({ spec, strict: false, ...edited });
    expect(loose.answer).toMatchObject({ outcome: 'met' });
    expect(loose.needs).toEqual([{ kind: 'jobs', run: 5 }]);
  });

  it('is asked for its file where the item says so, and is not where it says not', () => {
    expect(asked({ spec: { ...spec, unchanged: true }, strict: false, ...edited }).answer).toMatchObject(stopped);
    expect(asked({ spec: { ...spec, unchanged: false }, ...edited }).answer).toMatchObject({ outcome: 'met' });
  });
});

describe('a workflow of a change into another branch', () => {
  const change = { base: { ref: 'release', commit: base } };

  it("is compared with that branch, not with the default branch's file (T31)", () => {
    expect(asked({ change }).needs).toContainEqual({ kind: 'file', commit: base, path: ci });
    expect(asked({ change, ...same }).answer).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
  });
});

describe('a workflow of a change into the default branch', () => {
  it('is compared with the newest commit that is known of it', () => {
    const { needs } = asked({ change: { base: { ref: 'main', commit: base } } });
    expect(needs).toContainEqual({ kind: 'file', commit: elsewhere, path: ci });
    expect(needs).not.toContainEqual({ kind: 'file', commit: base, path: ci });
  });
});

describe('a run from before the change was retargeted (T31, T59)', () => {
  const change = {
    timeline: [{ kind: 'base-changed', at: said, actor: null, from: 'evil', to: 'main' } as const],
  };

  it.each([seen, said])('does not count where it was first started at %s: it may have used the other branch', (at) => {
    expect(asked({ ...same, change, run: { createdAt: at } }).answer).toMatchObject(stopped);
  });

  it('does not count where it is not known when it was first started', () => {
    const { createdAt: _, ...run } = { id: 5, event: 'pull_request', path: ci, name: 'CI', createdAt: said };
    const job = aCheck({ workflowRun: run });
    const jobs: WorkflowJobs = {
      runId: 5,
      path: ci,
      event: 'pull_request',
      headSha: head,
      headRepositoryId: 42,
      attempt: 1,
      status: 'completed',
      jobs: [{ checkRunId: job.id, name: job.name }],
    };
    const facts = someFacts({
      change: aChange(change),
      commits: [aCommitEvidence({ checks: [job] })],
      readings: readings(
        [{ kind: 'jobs', run: 5 }, jobs],
        [{ kind: 'file', commit: head, path: ci }, own('1')],
        [{ kind: 'file', commit: elsewhere, path: ci }, own('1')],
      ),
    });
    const question = aQuestion({ facts, environment: anEnvironment({ strict: true }) });
    expect(check.judge({ name: 'ci / test', app: null, workflow: ci }, question)).toMatchObject(stopped);
  });

  it('does not count because another run was started after it', () => {
    const workflowRun = { id: 4, event: 'push', path: ci, name: 'CI', createdAt: later };
    const others = [aCheck({ name: 'lint', workflowRun }), aCheck({ name: 'lint', workflowRun: null })];
    expect(asked({ ...same, change, others }).answer).toMatchObject(stopped);
  });

  it('counts where only something else happened to the change since', () => {
    const forced = { kind: 'head-force-pushed', at: said, actor: null, before: null, after: head } as const;
    expect(asked({ ...same, change: { timeline: [forced] } }).answer).toMatchObject({ outcome: 'met' });
  });

  it('counts where it was first started after it', () => {
    expect(asked({ ...same, change, run: { createdAt: later } }).answer).toMatchObject({ outcome: 'met' });
  });
});

describe('a workflow of a change that is merged (T31)', () => {
  const merge = { commit: merged, at: mergedAt };

  it('counts where the change left it alone, although the branch has moved on; no file is read for that', () => {
    const { answer, needs } = asked({ change: { merge } });
    expect(answer).toMatchObject({ outcome: 'met' });
    expect(needs).toEqual([{ kind: 'jobs', run: 5 }]);
  });

  it.each([[{ path: ci }], [{ path: 'old.yml', previousPath: ci }]])(
    'does not count any more where the change touched it: %j',
    (touched) => {
      const { answer } = asked({ ...same, change: { merge, files: [touched] } });
      expect(answer).toMatchObject({ outcome: 'unmet', code: 'CHECK_WORKFLOW_CHANGED' });
    },
  );

  it('counts on the merge commit itself, which ran the file of the branch', () => {
    const { answer, needs } = asked({ commit: merged, change: { merge, files: [{ path: ci }] } });
    expect(answer).toMatchObject({ outcome: 'met' });
    expect(needs).toEqual([{ kind: 'jobs', run: 5 }]);
  });

  it('is judged likewise where the head itself was pushed to the branch', () => {
    const change = { merge: { commit: head, at: mergedAt }, files: [{ path: ci }] };
    expect(asked({ ...same, change }).answer).toMatchObject({ outcome: 'unmet', code: 'CHECK_WORKFLOW_CHANGED' });
  });
});

describe('what does not succeed', () => {
  it('is told as it is, whatever the file', () => {
    const workflowRun = { id: 5, event: 'push', path: ci, name: 'CI', createdAt: opened };
    const job = aCheck({ workflowRun, conclusion: 'failure' });
    const jobs = { runId: 5, path: ci, event: 'push', headSha: head, headRepositoryId: 42, attempt: 1 };
    const facts = someFacts({
      commits: [aCommitEvidence({ checks: [job] })],
      readings: {
        'jobs:5': known({ ...jobs, status: 'completed', jobs: [{ checkRunId: job.id, name: job.name }] }),
      },
    });
    const question = aQuestion({ facts, environment: anEnvironment({ strict: true }) });
    expect(check.judge({ name: 'ci / test', app: null, workflow: ci }, question)).toMatchObject({
      outcome: 'unmet',
      code: 'CHECK_NOT_SUCCESSFUL',
    });
  });
});
