import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureEnvironment, setSecret, setVariable } from '../../src/sandbox/world/environments.ts';
import { rerun } from '../../src/sandbox/world/reruns.ts';
import { finishJob, jobsOf, startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import type { CheckConclusion } from '../../src/sandbox/world/model/checks.ts';
import { openIssue, removeLabel } from '../../src/sandbox/world/issues.ts';
import { moveIn } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
beforeEach(async () => {
  town = await aTown();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** A checklist of this one item. */
function asks(evidence: string, ask = ''): void {
  const item = `items:\n  it: { title: It is so, ${evidence}${ask} }\n`;
  const text = `version: 1\nenvironments:\n  production: { enforce: block, branches: [main] }\n${item}`;
  town.push('ada', 'main', { [CHECKLIST_PATH]: text });
}

function propose(files: Readonly<Record<string, string>> = { 'src/cart.js': 'export {};\n' }, body = '') {
  const head = town.push('dana', 'cart', files);
  return { head, pull: town.open('dana', 'cart', { body }) };
}

/** What a deploy job would end with, and what it is told. */
async function asked(commit: string) {
  const answer = await gateOf(town, { commit, as: 'alone' }).ask();
  const rollCall = answer.kind === 'judged' ? answer.rollCall : null;
  return { exit: exitOf(answer), code: rollCall?.findings[0]?.code, nextLook: rollCall?.nextLook };
}

/** The newest conclusion of the App's gate on a commit. */
const shown = (commit: string) =>
  [...town.repository.checkRuns.values()].findLast(
    (run) => run.name === 'holdpoint/production' && run.headSha === commit,
  )?.conclusion;

describe('a deployment elsewhere that must last', () => {
  beforeEach(() => asks('deployment: { environment: staging, for: 2h }'));

  it('opens by time alone, without any event, for the App as for a job that waits', async () => {
    const app = await moveIn(town);
    const commit = town.merge(propose().pull);
    await app.settled();
    expect(shown(commit)).not.toBe('success');
    town.deploy(commit, 'staging');
    await app.settled();
    expect(shown(commit)).not.toBe('success');
    expect(await asked(commit)).toMatchObject({ exit: 1, code: 'DEPLOYMENT_SOAKING', nextLook: expect.any(String) });
    town.clock.later(2 * 3600);
    await app.tryAgain();
    expect(shown(commit)).toBe('success');
    expect(await asked(commit)).toEqual({ exit: 0, code: 'MET', nextLook: null });
    await app.moveOut();
  });

  it('is shut again by another commit that is deployed there', async () => {
    const commit = town.merge(propose().pull);
    town.deploy(commit, 'staging');
    town.clock.later(2 * 3600);
    expect(await asked(commit)).toMatchObject({ exit: 0 });
    town.deploy(town.push('ada', 'main', { 'src/other.js': 'export {};\n' }), 'staging', 'in_progress');
    expect(await asked(commit)).toMatchObject({ exit: 1, code: 'DEPLOYMENT_SUPERSEDED' });
  });
});

describe('owners of code', () => {
  it('are those of the branch that the change goes into, whatever the change says of them', async () => {
    asks('codeowners: {}');
    town.push('ada', 'main', { '.github/CODEOWNERS': '/src/ @rhea\n/.github/ @ada\n' });
    const { pull } = propose({ 'src/cart.js': 'export {};\n', '.github/CODEOWNERS': '* @octavia\n' });
    town.approve('octavia', pull);
    town.approve('ada', pull);
    const commit = town.merge(pull);
    expect(await asked(commit)).toMatchObject({ exit: 1, code: 'CODEOWNERS_OPEN' });
    town.approve('rhea', pull);
    expect(await asked(commit)).toMatchObject({ exit: 0, code: 'MET' });
  });
});

describe('a linked issue', () => {
  it('is found by its keyword, and what the merge closed was open', async () => {
    asks('linked-issue: { state: open, labels: [change-request] }');
    const issue = openIssue(town.world, town.person('ada'), town.repository, {
      title: 'Cart',
      labels: ['change-request'],
    });
    const { pull } = propose(undefined, `Resolves #${issue.number}`);
    town.clock.later();
    const commit = town.merge(pull);
    expect(issue.state).toBe('closed');
    expect(await asked(commit)).toMatchObject({ exit: 0, code: 'MET' });
    removeLabel(town.world, town.person('ada'), issue, 'change-request');
    expect(await asked(commit)).toMatchObject({ exit: 1, code: 'LINKED_ISSUE_UNFIT' });
  });
});

describe('a whole workflow', () => {
  it('counts as a whole: one failed job is enough, until it is run again', async () => {
    asks('workflow: { path: .github/workflows/ci.yml }');
    const { head, pull } = propose();
    const run = startWorkflowRun(town.world, town.person('dana'), town.repository, {
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
      headSha: head,
      headBranch: 'cart',
      jobs: [{ name: 'test' }, { name: 'lint' }],
    });
    const finish = (conclusions: readonly CheckConclusion[]) =>
      jobsOf(run).forEach((job, n) => finishJob(town.world, run, job, conclusions[n] ?? 'success'));
    finish(['success', 'failure']);
    const commit = town.merge(pull);
    expect(await asked(commit)).toMatchObject({ exit: 1, code: 'WORKFLOW_NOT_SUCCESSFUL' });
    rerun(town.world, town.person('dana'), run, 'failed');
    expect(await asked(commit)).toMatchObject({ exit: 1, code: 'WORKFLOW_RUNNING' });
    finish(['success', 'success']);
    expect(await asked(commit)).toMatchObject({ exit: 0, code: 'MET' });
  });
});

describe('variables and secrets of the environment', () => {
  it('are seen by the App, and a job beside it takes its word', async () => {
    asks('variables: { names: [API_URL], secrets: [DATABASE_URL] }');
    const app = await moveIn(town);
    const production = ensureEnvironment(town.world, town.repository, 'production');
    setVariable(town.world, production, 'api_url', 'https://shop.example');
    const { pull } = propose();
    const commit = town.merge(pull);
    await app.settled();
    const beside = async () => exitOf(await gateOf(town, { commit, as: 'beside' }).ask());
    expect([shown(commit), await beside()]).toEqual([expect.not.stringMatching(/^success$/), 1]);
    setSecret(town.world, production, 'DATABASE_URL');
    town.say('dana', pull, '/recheck');
    await app.settled();
    expect([shown(commit), await beside()]).toEqual(['success', 0]);
    expect(await asked(commit)).toMatchObject({ exit: 3, code: 'API_FORBIDDEN' });
    await app.moveOut();
  });
});
