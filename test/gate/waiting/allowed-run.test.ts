import { describe, expect, it } from '@jest/globals';
import {
  DEPLOYING_EVENTS,
  containingBranch,
  notOnTrusted,
  refuseRun,
  runRules,
  trustedBranches,
  unknownEnvironment,
} from '../../../src/gate/waiting/allowed-run.ts';
import type { Environment } from '../../../src/checklist/model.ts';
import { aChecklist } from '../../builders/checklist.ts';
import { head } from '../../builders/facts.ts';
import { aRun, aWaiting, production } from './scene.ts';

const refuse = (run = aRun(), environment: Environment = production, waiting = aWaiting()) =>
  refuseRun(run, waiting, environment, 'main');

describe('a run that asks for an environment', () => {
  it.each(DEPLOYING_EVENTS)('may deploy as %s', (event) => {
    expect(refuse(aRun({ event }))).toBeNull();
  });

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'merge_group', 'deployment', ''])(
    'may not deploy as %j, which does not tell what it deploys (T68)',
    (event) => {
      expect(refuse(aRun({ event }))).toEqual({
        code: 'RUN_NOT_ALLOWED',
        sentence: `A run of \`${event}\` does not tell which commit it deploys.`,
        next: 'Deploy to production in a workflow of its own, on one of: push, create, release, workflow_dispatch, repository_dispatch, schedule.',
      });
    },
  );

  it('is of the very repository, and so is its commit (T64, T77)', () => {
    const other = { code: 'RUN_NOT_ALLOWED', sentence: 'Its commit comes from another repository.' };
    expect(refuse(aRun({ repository: 2 }))).toMatchObject(other);
    expect(refuse(aRun({ headRepository: 2 }))).toMatchObject(other);
    expect(refuse(aRun({ headRepository: null }))).toMatchObject({
      ...other,
      next: 'Start it on a branch of this repository.',
    });
  });

  it('deploys one commit in all of its jobs (T65)', () => {
    const waiting = aWaiting({ deployments: [...aWaiting().deployments, { id: 28, commit: head }] });
    expect(refuse(aRun(), production, waiting)).toEqual({
      code: 'MIXED_SUBJECTS',
      sentence:
        'Its jobs deploy different commits to production: aaaaaaa and ccccccc; one answer would let all of them go.',
      next: 'Cancel it, and deploy each commit in a run of its own.',
    });
    expect(refuse(aRun(), production, aWaiting({ deployments: [] }))).toBeNull();
  });

  it('runs one of the workflows that the environment names, if it names any', () => {
    const named = { ...production, workflows: ['.github/workflows/deploy.yml', '.github/workflows/hotfix.yml'] };
    expect(refuse(aRun(), named)).toBeNull();
    expect(refuse(aRun({ path: '.github/workflows/evil.yml' }), named)).toEqual({
      code: 'RUN_NOT_ALLOWED',
      sentence:
        '`.github/workflows/evil.yml` is none of the workflows that may deploy to production (.github/workflows/deploy.yml, .github/workflows/hotfix.yml).',
      next: 'Deploy with one of those, or name it under `workflows` of production in the checklist.',
    });
    expect(refuse(aRun({ path: '.github/workflows/evil.yml' }))).toBeNull();
  });

  it('runs on a branch or a tag that the environment names', () => {
    expect(refuse(aRun({ ref: 'evil' }))).toEqual({
      code: 'RUN_NOT_ALLOWED',
      sentence: 'production takes main, not `evil`.',
      next: 'Run it there, or name it under `branches` or `tags` of production in the checklist.',
    });
    expect(refuse(aRun({ ref: null }))?.sentence).toBe('production takes main, not a commit without a branch.');
    const tagged = { ...production, branches: ['main', 'release/*'], tags: ['v*'] };
    expect(refuse(aRun({ ref: 'v1' }), tagged)).toBeNull();
    expect(refuse(aRun({ ref: 'release/1' }), tagged)).toBeNull();
    expect(refuse(aRun({ ref: 'x1' }), tagged)?.sentence).toBe(
      'production takes main, release/* and tags v*, not `x1`.',
    );
    const any = { ...production, branches: [] };
    expect(refuse(aRun(), any)).toBeNull();
    expect(refuse(aRun({ ref: 'evil' }), any)?.sentence).toBe('production takes main, not `evil`.');
  });
});

describe('the branches that must contain the commit of a run (T77)', () => {
  const of = (ref: string | null, over: Partial<Environment> = {}) =>
    trustedBranches({ ref }, { ...production, ...over }, 'trunk');

  it('are its own branch', () => {
    expect(of('main')).toEqual(['main']);
    expect(of('release/1', { branches: ['release/*'] })).toEqual(['release/1']);
    expect(of('trunk', { branches: [] })).toEqual(['trunk']);
    expect(of('other')).toEqual([]);
    expect(of(null, { tags: ['*'] })).toEqual([]);
  });

  it('are for a tag those that the environment names in full, else the default branch', () => {
    expect(of('v1', { tags: ['v*'] })).toEqual(['main']);
    expect(of('v1', { tags: ['v*'], branches: ['release/*'] })).toEqual(['trunk']);
    expect(of('v1', { tags: ['v*'], branches: [] })).toEqual(['trunk']);
    expect(of('v1', { tags: ['v*'], branches: ['main', 'stable', 'release/?', 'a[b]'] })).toEqual(['main', 'stable']);
  });

  it('are both where a tag has the name of a branch, each once, and never more than five', () => {
    expect(of('main', { tags: ['*'] })).toEqual(['main']);
    expect(of('v1', { tags: ['v*'], branches: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(of('v1', { tags: ['v*'], branches: ['v*', 'main'] })).toEqual(['v1', 'main']);
  });
});

describe('what is said of a commit and an environment', () => {
  it('names the branches that it is not on', () => {
    expect(notOnTrusted(aRun(), production, ['main', 'stable'])).toEqual({
      code: 'SUBJECT_NOT_ON_TRUSTED_REF',
      sentence: 'Commit ccccccc is not on main, stable.',
      next: 'Merge it there, and deploy what was merged to production.',
    });
  });

  it('names what the checklist names (T58)', () => {
    expect(unknownEnvironment('canary', aChecklist({ environments: [production] }))).toEqual({
      code: 'ENV_UNKNOWN',
      sentence: 'The checklist names production, not canary.',
      next: 'Name canary under `environments` in `.github/holdpoint.yml`, or take the rule from the environment.',
    });
  });
});

describe('what an environment says about runs', () => {
  it('is another text as soon as it says anything else', () => {
    const blocks = { enforcement: 'block' } as const;
    const all = [
      runRules(production, 'main', blocks, 'main'),
      runRules(production, 'trunk', blocks, 'main'),
      runRules({ ...production, branches: [] }, 'main', blocks, 'main'),
      runRules({ ...production, tags: ['v*'] }, 'main', blocks, 'main'),
      runRules({ ...production, workflows: ['a.yml'] }, 'main', blocks, 'main'),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(runRules(production, 'main', blocks, 'trunk')).not.toBe(all[0]);
    expect(runRules({ ...production, strict: true }, 'main', blocks, 'main')).toBe(all[0]);
  });

  it('is another text once it blocks: a run that was let go by advice is read anew (T64)', () => {
    const advised = runRules(production, 'main', { enforcement: 'advise' }, 'main');
    expect(advised).not.toBe(runRules(production, 'main', { enforcement: 'block' }, 'main'));
  });
});

describe('the branch that was found to contain a commit', () => {
  it('is told with what the environment says about runs, and is not known of older ones (T70)', () => {
    const blocks = { enforcement: 'block' } as const;
    expect(containingBranch(runRules(production, 'main', blocks, 'release/1'))).toBe('release/1');
    expect(containingBranch(runRules(production, 'main', blocks, null))).toBeNull();
    expect(containingBranch('[["main"],null,null,"main","block"]')).toBeNull();
    expect(containingBranch('{}')).toBeNull();
  });
});
