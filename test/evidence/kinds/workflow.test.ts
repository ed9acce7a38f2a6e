import { describe, expect, it } from '@jest/globals';
import { workflow } from '../../../src/evidence/kinds/workflow.ts';
import { trustedEvents } from '../../../src/evidence/checks/trusted-events.ts';
import type { WorkflowRunFact } from '../../../src/evidence/workflow-runs.ts';
import type { Facts, FileFact } from '../../../src/evidence/facts.ts';
import {
  aChange,
  elsewhere,
  head,
  known,
  later,
  merged,
  mergedAt,
  now,
  opened,
  readings,
  said,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';

const CI = '.github/workflows/ci.yml';
const spec = { path: CI, events: [] };
const runs = { kind: 'runs', commit: head } as const;
const file = (commit: string) => ({ kind: 'file', commit, path: CI }) as const;
const fileOf = (oid: string): FileFact => ({ kind: 'file', text: 'on: push', oid });

function aRun(over: Partial<WorkflowRunFact> = {}): WorkflowRunFact {
  return {
    id: 5,
    path: CI,
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    attempt: 2,
    headRepositoryId: 42,
    createdAt: said,
    url: 'https://github.test/acme/shop/actions/runs/5',
    ...over,
  };
}

/** The same file on both sides. */
const same = readings([file(head), fileOf('1')], [file(elsewhere), fileOf('1')]);

function judged(
  list: readonly WorkflowRunFact[],
  over: Partial<Facts> & { readonly change?: ReturnType<typeof aChange> } = {},
  asked: { readonly path: string; readonly events: readonly string[] } = spec,
) {
  const read = { ...same, ...over.readings, ...readings([runs, list]) };
  return workflow.judge(asked, aQuestion({ facts: someFacts({ ...over, readings: read }) }));
}

describe('a whole workflow', () => {
  it('is met by its newest run on the commit, in the newest attempt', () => {
    expect(judged([aRun(), aRun({ id: 4, conclusion: 'failure' })])).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: `${CI} on aaaaaaa succeeded.`,
      next: [],
      facts: [
        {
          what: `run 5 of ${CI}, attempt 2: completed, success`,
          source: 'https://github.test/acme/shop/actions/runs/5',
          observer: 'test',
          at: now,
        },
        { what: 'all runs on the commit', source: 'test', observer: 'test', at: now },
      ],
    });
  });

  it.each(['queued', 'in_progress', 'waiting', 'requested', 'pending'])(
    'is pending while its newest run is %s, whatever came before',
    (status) => {
      expect(judged([aRun({ id: 4 }), aRun({ status, conclusion: null })])).toMatchObject({
        outcome: 'pending',
        code: 'WORKFLOW_RUNNING',
        sentence: `The newest run of ${CI} on aaaaaaa has not finished (${status}).`,
        next: [{ who: 'nobody', how: 'wait for it to finish' }],
        facts: [{ what: `run 5 of ${CI}, attempt 2: ${status}, no conclusion` }, {}],
      });
    },
  );

  it.each(['failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'stale', 'startup_failure'])(
    'is unmet by %s',
    (conclusion) => {
      expect(judged([aRun({ conclusion })])).toMatchObject({
        outcome: 'unmet',
        code: 'WORKFLOW_NOT_SUCCESSFUL',
        sentence: `The newest run of ${CI} on aaaaaaa finished with ${conclusion}; only success counts.`,
        next: [{ who: 'the author of the change', how: 'mends what it found and pushes, or runs it again' }],
      });
    },
  );

  it.each([
    ['completed', null, 'completed, no conclusion'],
    ['completed', 'splendid', 'completed, splendid'],
    ['done', 'success', 'done, success'],
    ['done', 'failure', 'done, failure'],
  ])('is unknown in a state that nobody knows: %s, %s', (status, conclusion, seen) => {
    expect(judged([aRun({ status, conclusion })])).toMatchObject({
      outcome: 'unknown',
      code: 'WORKFLOW_INVALID',
      sentence: `The newest run of ${CI} on aaaaaaa is in a state that is not known: ${seen}.`,
    });
  });

  it.each([
    ['of another file', aRun({ path: '.github/workflows/other.yml' })],
    ['of another repository', aRun({ headRepositoryId: 43 })],
    ['that an untrusted event started', aRun({ event: 'pull_request_target' })],
  ])('does not count a run %s (T28)', (_what, run) => {
    expect(judged([run])).toMatchObject({
      outcome: 'pending',
      code: 'WORKFLOW_MISSING',
      sentence: `No run of ${CI} on aaaaaaa counts.`,
      next: [{ who: 'somebody who can push', how: 'starts the workflow, or mends its path in the checklist' }],
    });
    expect(judged([{ ...run, id: 9 }, aRun()])).toMatchObject({ outcome: 'met' });
  });

  it('is missing where the commit has no run at all', () => {
    expect(judged([])).toMatchObject({ outcome: 'pending', code: 'WORKFLOW_MISSING' });
  });

  it('never counts the run that asks', () => {
    const reader = { app: null, alone: true, run: 5 };
    expect(judged([aRun()], { reader })).toMatchObject({ code: 'WORKFLOW_MISSING' });
    expect(judged([aRun(), aRun({ id: 4 })], { reader })).toMatchObject({ outcome: 'met' });
  });

  it('counts runs of a fork for a change that comes from one, and those whose repository is gone', () => {
    expect(judged([aRun({ headRepositoryId: 43 })], { change: aChange({ crossRepository: true }) })).toMatchObject({
      outcome: 'met',
    });
    expect(judged([aRun({ headRepositoryId: null })])).toMatchObject({ outcome: 'met' });
  });

  it('counts only what the named events started', () => {
    const pushed = { path: CI, events: ['push', 'merge_group'] };
    expect(judged([aRun()], {}, pushed)).toMatchObject({ code: 'WORKFLOW_MISSING' });
    expect(judged([aRun(), aRun({ id: 4, event: 'push' })], {}, pushed)).toMatchObject({ outcome: 'met' });
    const untrusted = { path: CI, events: ['workflow_run'] };
    expect(judged([aRun({ event: 'workflow_run' })], {}, untrusted)).toMatchObject({ code: 'WORKFLOW_MISSING' });
  });
});

describe("a workflow's file", () => {
  it('must be the one of the branch that the change goes into', () => {
    const changed = readings([file(head), fileOf('2')], [file(elsewhere), fileOf('1')]);
    expect(judged([aRun()], { readings: changed })).toMatchObject({
      outcome: 'pending',
      code: 'CHECK_WORKFLOW_CHANGED',
    });
    expect(judged([aRun({ conclusion: 'failure' })], { readings: changed })).toMatchObject({
      code: 'WORKFLOW_NOT_SUCCESSFUL',
    });
  });

  it('must not have come from another branch before a retargeting', () => {
    const timeline = [{ kind: 'base-changed', at: later, actor: null, from: 'release', to: 'main' }] as const;
    expect(judged([aRun()], { change: aChange({ timeline }) })).toMatchObject({ code: 'CHECK_WORKFLOW_CHANGED' });
    expect(judged([aRun({ createdAt: now })], { change: aChange({ timeline }) })).toMatchObject({ outcome: 'met' });
    expect(judged([aRun({ createdAt: opened })], { change: aChange({ timeline: [] }) })).toMatchObject({
      outcome: 'met',
    });
  });

  it('must not have been altered by a change that is merged', () => {
    const merge = { commit: merged, at: mergedAt };
    expect(judged([aRun()], { change: aChange({ merge, files: [{ path: CI }] }) })).toMatchObject({
      outcome: 'unmet',
      code: 'CHECK_WORKFLOW_CHANGED',
    });
    expect(judged([aRun()], { change: aChange({ merge }) })).toMatchObject({ outcome: 'met' });
  });
});

describe('what a whole workflow needs', () => {
  it('is the runs on the commit, and both states of the file', () => {
    expect(workflow.needs(spec, aQuestion())).toEqual([runs, file(head), file(elsewhere)]);
    expect(workflow.signers(spec)).toEqual([]);
    expect(workflow.ask).toBe('change');
  });

  it('leaves it unknown where it was not read', () => {
    const facts = someFacts({ readings: readings([runs, unlearnable('API_UNAVAILABLE')]) });
    expect(workflow.judge(spec, aQuestion({ facts }))).toMatchObject({
      outcome: 'unknown',
      code: 'API_UNAVAILABLE',
      sentence: `How ${CI} on aaaaaaa ran could not be learnt: not told.`,
    });
    expect(workflow.judge(spec, aQuestion())).toMatchObject({ code: 'NOT_READ' });
    const unseen = someFacts({ readings: { 'runs:': known([]), ...readings([runs, [aRun()]]) } });
    expect(workflow.judge(spec, aQuestion({ facts: unseen }))).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
  });
});

describe('what the checklist says of a workflow', () => {
  it('is spelt out', () => {
    expect(workflow.normalise({ path: CI })).toEqual(spec);
    expect(workflow.normalise({ path: CI, event: ['push'] })).toEqual({ path: CI, events: ['push'] });
    expect(trustedEvents).toContain('push');
  });

  it.each([CI, '.github/workflows/ci.yaml'])('may be the path %s', (path) => {
    expect(workflow.mistakes({ path, events: [] }, {})).toEqual([]);
  });

  it.each([
    'ci.yml',
    'x/.github/workflows/ci.yml',
    '.github/workflows/a/ci.yml',
    '.github/workflows/ci.json',
    '.github/workflows/ci.yml2',
    '.github/workflows/.yml\n',
  ])('may not be the path %j', (path) => {
    expect(workflow.mistakes({ path, events: [] }, {})).toEqual([
      {
        code: 'BAD_PATH',
        path: ['path'],
        seen: path,
        allowed: 'a path such as .github/workflows/ci.yml',
        next: 'Give the path of the workflow file from the root of the repository.',
      },
    ]);
  });
});
