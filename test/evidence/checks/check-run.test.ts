import { describe, expect, it } from '@jest/globals';
import { judgeNamedRun, judgeRun, missingCheck, wrongSource } from '../../../src/evidence/checks/check-run.ts';
import type { CheckRun } from '../../../src/evidence/facts.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aCheck, aCommitEvidence, elsewhere, head, now, someFacts } from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';

const ci = '.github/workflows/ci.yml';
const run = aCheck({ id: 1 });
const spec = { name: 'ci / test', app: null };
const commit = head.slice(0, 7);
const keeper = 'somebody who can change the checklist';

function fact(state: string) {
  return {
    what: `check run 1 "ci / test" of the app github-actions (id 15368): ${state}`,
    source: run.url,
    observer: 'test',
    at: now,
  };
}

describe('what one run of a check says', () => {
  it('is met by a success, with the run as the fact it rests on', () => {
    expect(judgeRun(run, aQuestion(), {})).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: '"ci / test" succeeded.',
      next: [],
      facts: [fact('completed, success')],
    });
  });

  it('waits for nobody while it runs', () => {
    expect(judgeRun({ ...run, status: 'queued', conclusion: null }, aQuestion(), {})).toEqual({
      outcome: 'pending',
      code: 'CHECK_RUNNING',
      sentence: '"ci / test" has not finished (queued).',
      next: [{ who: 'nobody', how: 'wait for it to finish' }],
      facts: [fact('queued, no conclusion')],
    });
  });

  it('asks the author where it did not succeed', () => {
    expect(judgeRun({ ...run, conclusion: 'skipped' }, aQuestion(), {})).toEqual({
      outcome: 'unmet',
      code: 'CHECK_NOT_SUCCESSFUL',
      sentence: '"ci / test" finished with skipped; only success counts.',
      next: [{ who: 'the author of the change', how: 'mends what it found and pushes, or runs it again' }],
      facts: [fact('completed, skipped')],
    });
  });

  it.each([
    ['completed', null, 'completed, no conclusion'],
    ['done', 'failure', 'done, failure'],
    ['completed', 'splendid', 'completed, splendid'],
  ])('is unknown where it says %s and %s', (status, conclusion, state) => {
    expect(judgeRun({ ...run, status, conclusion }, aQuestion(), {})).toEqual({
      outcome: 'unknown',
      code: 'CHECK_INVALID',
      sentence: `"ci / test" carries a state that is not known: ${state}.`,
      next: [],
      facts: [fact(state)],
    });
  });
});

describe('a check that is not there', () => {
  const next = [{ who: 'somebody who can push', how: 'starts what reports it, or mends its name in the checklist' }];
  const missing = { outcome: 'pending', code: 'CHECK_MISSING', next, facts: [] };
  const asked = (contexts: readonly string[], oid = head) => {
    const statuses = contexts.map((context) => ({ context, state: 'success', creator: null }));
    const facts = someFacts({ commits: [aCommitEvidence({ oid, statuses })] });
    return missingCheck('ci / test', aQuestion({ facts }));
  };

  it('is named with the commit', () => {
    const sentence = `No check run "ci / test" exists on ${commit}.`;
    expect(asked([])).toEqual({ ...missing, sentence });
    expect(asked(['build'])).toEqual({ ...missing, sentence });
    expect(asked(['ci / test'], elsewhere)).toEqual({ ...missing, sentence });
  });

  it('is not proved by a commit status of its name, which is mentioned', () => {
    expect(asked(['build', 'ci / test']).sentence).toBe(
      `No check run "ci / test" exists on ${commit}. A commit status of that name exists, but anybody who can push may set one, so statuses never count.`,
    );
  });
});

describe('a check of which it cannot be told who reports it', () => {
  const other = aCheck({ id: 2, app: { id: 6, slug: 'evil' } });

  it('is unknown, and names everybody who reports it', () => {
    expect(judgeNamedRun(spec, [other, run], aQuestion())).toEqual({
      outcome: 'unknown',
      code: 'CHECK_AMBIGUOUS',
      sentence:
        '"ci / test" is reported by the app evil (id 6) and the app github-actions (id 15368), so it cannot be told which one is meant.',
      next: [{ who: keeper, how: 'adds `app` or `workflow` to the check' }],
      facts: [],
    });
  });

  it('is unknown where GitHub names no app, although there is only one source', () => {
    expect(judgeNamedRun(spec, [{ ...run, app: null }], aQuestion())).toMatchObject({
      outcome: 'unknown',
      code: 'CHECK_AMBIGUOUS',
    });
  });

  it('is unknown in a strict environment that names no app, or the one that everybody who can push speaks through', () => {
    const strict = aQuestion({ environment: anEnvironment({ strict: true }) });
    for (const app of [null, 'github-actions', 15368]) {
      expect(judgeNamedRun({ ...spec, app }, [run], strict)).toEqual({
        outcome: 'unknown',
        code: 'CHECK_AMBIGUOUS',
        sentence: 'production is strict, and whoever can push can report "ci / test" there.',
        next: [{ who: keeper, how: 'adds `workflow` to the check, or an `app` other than github-actions' }],
        facts: [],
      });
    }
    expect(judgeNamedRun({ ...spec, app: 6 }, [other], strict)).toMatchObject({ outcome: 'met' });
  });
});

describe('look-alikes of a check', () => {
  const inRun = (path: string | null): CheckRun => ({
    ...run,
    workflowRun: { id: 5, event: 'issues', path, name: 'Other' },
  });

  it('are named once each, with the workflow and what started it as far as GitHub tells', () => {
    const runs = [inRun(ci), inRun(ci), inRun(null), { ...run, app: null }];
    expect(wrongSource('ci / test', 'the app 7', runs)).toEqual({
      outcome: 'pending',
      code: 'CHECK_WRONG_SOURCE',
      sentence:
        `"ci / test" comes from the app github-actions (id 15368) (${ci}), started by issues, ` +
        'the app github-actions (id 15368) (Other), started by issues, an app that GitHub does not name, ' +
        'not from the app 7; a look-alike never counts.',
      next: [
        {
          who: 'somebody who can push',
          how: 'lets the app 7 report "ci / test", or mends the source in the checklist',
        },
      ],
      facts: [],
    });
  });
});
