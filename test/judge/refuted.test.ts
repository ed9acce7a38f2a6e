import { describe, expect, it } from '@jest/globals';
import { judgeEvidence } from '../../src/judge/judge-evidence.ts';
import type { Evidence } from '../../src/checklist/model.ts';
import type { ChangeFacts, Facts, FileFact, Need, ReadingOf } from '../../src/evidence/facts.ts';
import type { WorkflowRunFact } from '../../src/evidence/workflow-runs.ts';
import { anEnvironment, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  elsewhere,
  head,
  readings,
  said,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { aQuestion } from '../builders/question.ts';

const CI = '.github/workflows/ci.yml';

interface World {
  readonly change?: Partial<ChangeFacts>;
  readonly facts?: Partial<Facts>;
  readonly strict?: boolean;
}

function judged(part: Evidence, { change, facts = {}, strict = false }: World = {}) {
  const whole = aChange(change);
  const question = aQuestion({
    change: whole,
    environment: anEnvironment({ strict }),
    facts: someFacts({ changes: [whole], ...facts }),
  });
  return judgeEvidence(evidence.not(part), question);
}

function fileAt(commit: string, fact: Partial<FileFact>, path = 'FREEZE.md') {
  const entry: readonly [Need, ReadingOf['file']] = [
    { kind: 'file', commit, path },
    { kind: 'file', text: 'x', ...fact },
  ];
  return readings(entry);
}

const missing = { readings: fileAt(head, { kind: 'missing', text: '' }) };

describe('not a file', () => {
  const part = evidence.file('FREEZE.md');

  it('is met where the commit has no such file', () => {
    expect(judged(part, { facts: missing })).toMatchObject({
      outcome: 'met',
      sentence: 'It is not so, as asked: FREEZE.md in aaaaaaa does not exist.',
      facts: [{ what: 'FREEZE.md in aaaaaaa: missing' }],
    });
  });

  it('is unmet where the file is there', () => {
    expect(judged(part, { facts: { readings: fileAt(head, {}) } })).toMatchObject({
      outcome: 'unmet',
      code: 'NOT_OPEN',
    });
  });

  it.each([
    ['empty', { text: ' ' }],
    ['a directory', { kind: 'directory' as const, text: '' }],
    ['unreadable text', { kind: 'binary' as const, text: '' }],
  ])('is unmet where it is %s: something stands there', (_, fact) => {
    expect(judged(part, { facts: { readings: fileAt(head, fact) } }).outcome).toBe('unmet');
  });

  it('is unknown where it was not read, or could not be (T91)', () => {
    const dark = readings([{ kind: 'file', commit: head, path: 'FREEZE.md' }, unlearnable('API_UNAVAILABLE')]);
    expect(judged(part).outcome).toBe('unknown');
    expect(judged(part, { facts: { readings: dark } })).toMatchObject({ outcome: 'unknown', code: 'NOT_OPEN' });
  });

  it('proves nothing in a strict environment where the change itself took the file away', () => {
    const change = { files: [{ path: 'old/FREEZE.md', previousPath: 'FREEZE.md' }] };
    expect(judged(part, { change, facts: missing, strict: true })).toMatchObject({
      outcome: 'unmet',
      sentence: 'That proves nothing here: FREEZE.md in aaaaaaa does not exist.',
    });
    expect(judged(part, { change, facts: missing }).outcome).toBe('met');
    expect(judged(part, { facts: missing, strict: true }).outcome).toBe('met');
  });

  it('holds to what the item says of its change', () => {
    const change = { files: [{ path: 'FREEZE.md' }] };
    const said = (unchanged: boolean): Evidence => ({
      kind: 'file',
      spec: { path: 'FREEZE.md', headings: [], unchanged },
    });
    expect(judged(said(true), { change, facts: missing }).outcome).toBe('unmet');
    expect(judged(said(false), { change, facts: missing, strict: true }).outcome).toBe('met');
  });
});

describe('not a check', () => {
  const run = (conclusion: string | null, status = 'completed') => ({
    commits: [aCommitEvidence({ checks: [aCheck({ conclusion, status })] })],
  });
  const part = evidence.check('ci / test');

  it.each([
    ['failure', 'met'],
    ['skipped', 'met'],
    ['success', 'unmet'],
    ['a new word', 'unknown'],
  ])('that concluded with %s is %s', (conclusion, outcome) => {
    expect(judged(part, { facts: run(conclusion) }).outcome).toBe(outcome);
  });

  it.each(['cancelled', 'timed_out', 'startup_failure', 'stale', 'action_required'])(
    'that ended as %s has found nothing, so it proves nothing: anybody who may push can cancel it (T33)',
    (conclusion) => {
      expect(judged(part, { facts: run(conclusion) })).toMatchObject({ outcome: 'unmet', code: 'NOT_OPEN' });
    },
  );

  it('is what its newest attempt found, whatever other checks did', () => {
    const of = (...checks: readonly Parameters<typeof aCheck>[0][]) => ({
      commits: [aCommitEvidence({ checks: checks.map((one, index) => aCheck({ id: index + 1, ...one })) })],
    });
    const [cancelled, failed] = [{ conclusion: 'cancelled' }, { conclusion: 'failure' }];
    expect(judged(part, { facts: of(cancelled, failed) }).outcome).toBe('met');
    expect(judged(part, { facts: of(failed, cancelled) }).outcome).toBe('unmet');
    expect(judged(part, { facts: of(failed, { ...cancelled, name: 'other' }) }).outcome).toBe('met');
  });

  it('that runs or is missing may still succeed, so it is pending', () => {
    expect(judged(part, { facts: run(null, 'in_progress') }).outcome).toBe('pending');
    expect(judged(part, { facts: { commits: [aCommitEvidence()] } }).outcome).toBe('pending');
  });

  it('is met in a strict environment where another app than a workflow reports it', () => {
    const scanner: Evidence = { kind: 'check', spec: { name: 'scan', app: 'scanner', workflow: null } };
    const app = { id: 5, slug: 'scanner' };
    const checks = [aCheck({ name: 'scan', conclusion: 'failure', app })];
    const facts = { commits: [aCommitEvidence({ checks })] };
    expect(judged(scanner, { facts, strict: true }).outcome).toBe('met');
    expect(judged(part, { facts: run('failure'), strict: true }).outcome).toBe('unknown');
  });

  it('is not met where several apps report it', () => {
    const other = aCheck({ id: 9, conclusion: 'failure', app: { id: 5, slug: 'other' } });
    const checks = [aCheck({ conclusion: 'failure' }), other];
    expect(judged(part, { facts: { commits: [aCommitEvidence({ checks })] } }).outcome).toBe('unknown');
  });

  const job = aCheck({
    id: 4,
    name: 'scan',
    conclusion: 'failure',
    workflowRun: { id: 5, event: 'push', path: CI, name: 'CI' },
  });
  const bound = evidence.check('scan', { workflow: CI });
  const jobs: readonly [Need, ReadingOf['jobs']] = [
    { kind: 'jobs', run: 5 },
    {
      runId: 5,
      path: CI,
      event: 'push',
      headSha: head,
      headRepositoryId: 42,
      attempt: 1,
      status: 'completed',
      jobs: [{ checkRunId: 4, name: 'scan' }],
    },
  ];
  const own = (oid: string) => ({
    commits: [aCommitEvidence({ checks: [job] })],
    readings: {
      ...readings(jobs),
      ...fileAt(head, { oid }, CI),
      ...fileAt(elsewhere, { oid: '1' }, CI),
    },
  });

  it('proves nothing in a strict environment where the change brings its own workflow', () => {
    expect(judged(bound, { facts: own('1'), strict: true }).outcome).toBe('met');
    expect(judged(bound, { facts: own('2'), strict: true })).toMatchObject({ outcome: 'unmet', code: 'NOT_OPEN' });
    expect(judged(bound, { facts: own('2') }).outcome).toBe('met');
  });
});

describe('not a workflow', () => {
  const part: Evidence = { kind: 'workflow', spec: { path: CI, events: [] } };
  const ran = (conclusion: string | null, oid = '1') => {
    const run: WorkflowRunFact = {
      id: 5,
      path: CI,
      event: 'pull_request',
      status: conclusion === null ? 'in_progress' : 'completed',
      conclusion,
      attempt: 1,
      headRepositoryId: 42,
      createdAt: said,
      url: 'https://github.test/acme/shop/actions/runs/5',
    };
    return {
      readings: {
        ...readings([{ kind: 'runs', commit: head }, [run]]),
        ...fileAt(head, { oid }, CI),
        ...fileAt(elsewhere, { oid: '1' }, CI),
      },
    };
  };

  it('is met where it failed by the file of the trusted branch, and only there', () => {
    expect(judged(part, { facts: ran('failure') }).outcome).toBe('met');
    expect(judged(part, { facts: ran('success') }).outcome).toBe('unmet');
    expect(judged(part, { facts: ran('failure', '2') }).outcome).toBe('unmet');
  });

  it('is not met where somebody cancelled it (T33)', () => {
    expect(judged(part, { facts: ran('cancelled') })).toMatchObject({ outcome: 'unmet', code: 'NOT_OPEN' });
  });

  it('that runs may still succeed, and one with a new word is not known', () => {
    expect(judged(part, { facts: ran(null) }).outcome).toBe('pending');
    expect(judged(part, { facts: ran('a new word') }).outcome).toBe('unknown');
  });
});

describe('not of what people say', () => {
  it.each([
    ['signoff', evidence.signoff('qa')] as const,
    ['tick', evidence.tick('qa')] as const,
    ['review', evidence.review()] as const,
  ])('is never met, whatever %s lacks', (_, part) => {
    expect(judged(part).outcome).not.toBe('met');
  });
});

describe('what can be known not to hold', () => {
  it('is what validation lets stand under `not`, and nothing else (T91)', () => {
    const lacking = aChange({ files: [{ path: 'src/a.ts' }] });
    const commits = [aCommitEvidence({ checks: [aCheck({ conclusion: 'failure' })] })];
    const specs: readonly Evidence[] = [
      evidence.check('ci / test'),
      evidence.file('FREEZE.md'),
      evidence.signoff('qa'),
      evidence.tick('qa'),
      evidence.review(),
      { kind: 'deployment', spec: { environment: 'staging', lasting: null, app: null } },
      { kind: 'linked-issue', spec: { state: null, labels: [] } },
      { kind: 'variables', spec: { variables: ['A'], secrets: [] } },
    ];
    const met = specs.filter(
      (part) => judged(part, { change: lacking, facts: { ...missing, commits } }).outcome === 'met',
    );
    expect(met.map(({ kind }) => kind)).toEqual(['check', 'file']);
  });
});
