import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Permissions } from '../../src/sandbox/world/model/apps.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { finishJob, jobsOf, startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import type { NewWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import type { CheckConclusion, CheckRun } from '../../src/sandbox/world/model/checks.ts';
import type { Store } from '../../src/store/store.ts';
import { runAction } from '../../src/demo/run-action.ts';
import { aStore, moveIn } from './app.ts';
import { sameClock } from './clock.ts';
import { watched } from './rule-town.ts';
import { aTown, CHECKLIST_PATH, REPOSITORY, ROOT } from './town.ts';
import type { Town } from './town.ts';

export const DEPLOY = '.github/workflows/deploy.yml';
export const DISPATCHED = readFileSync(join(ROOT, 'examples/deploy-dispatch.yml'), 'utf8');
export const PARKED = readFileSync(join(ROOT, 'examples/deploy-parked.yml'), 'utf8');

/** CI has to be green, and QA signs off; `how` says how a deployment to production begins. */
export const begins = (how: string, workflows = `, workflows: [${DEPLOY}]`): string => `version: 1
roles:
  qa: { users: [quinn] }
  lead: { users: [octavia] }
environments:
  production: { enforce: block, branches: [main], direct-pushes: allow${workflows}, ${how} }
items:
  tests: { title: All tests are passing, check: { name: ci / test, app: github-actions } }
  qa: { title: QA lead signs off, signoff: qa }
`;

/** The gate step of a run, as the runner hands it to the Action. */
function runGate(town: Town, run: WorkflowRun, inputs: Readonly<Record<string, string>>) {
  return runAction({
    root: ROOT,
    node: process.execPath,
    nodeOptions: sameClock(),
    apiUrl: town.sandbox.url,
    serverUrl: town.sandbox.url,
    repository: REPOSITORY,
    sha: run.headSha,
    ref: 'refs/heads/main',
    runId: run.id,
    token: town.jobToken(),
    with: { environment: 'production', 'app-id': String(town.appId), ...inputs },
    env: { GITHUB_RUN_ATTEMPT: String(run.attempt) },
  });
}

/** What a step's commands put beside its job, as the runner reads them. */
function annotationsOf(log: string): CheckRun['annotations'] {
  const decoded = (text: string): string =>
    text
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return [...log.matchAll(/^::(error|warning|notice) (?:.*,)?title=([^,:]*).*?::(.*)$/gm)].map(
    ([, level, title = '', message = '']) => ({
      path: '.github',
      startLine: 1,
      endLine: 1,
      level: level === 'error' ? 'failure' : level === 'warning' ? 'warning' : 'notice',
      message: decoded(message),
      rawDetails: null,
      startColumn: null,
      endColumn: null,
      title: decoded(title),
    }),
  );
}

/** How a town begins. */
export interface Beginning {
  readonly checklist: string;
  readonly workflow: string;
  /** What the App may do with Actions. */
  readonly actions?: 'read' | 'write';
  readonly store?: Store;
}

/** The town with the App in it, where deployments are begun by the App. */
export async function aStartTown({ checklist, workflow, actions = 'write', store: kept }: Beginning) {
  const town = await aTown();
  const { world, repository, sandbox } = town;
  const holdpoint = getApp(world, 'holdpoint');
  const may = (permissions: Permissions): void => {
    const installation = findInstallation(world, holdpoint, repository.owner);
    if (installation === undefined) throw new Error('the App is not installed');
    installation.permissions = { ...installation.permissions, ...permissions };
  };
  may({ actions });
  const { store: whole, entries } = watched(kept ?? (await aStore()));
  /** Kinds of entries behind which the process ends, each once. */
  const deadly = new Set<string>();
  const append: Store['ledger']['append'] = async (list) => {
    const done = await whole.ledger.append(list);
    if (list.some(({ body }) => deadly.delete(body.kind))) throw new Error('the process ends here');
    return done;
  };
  const store: Store = { ...whole, ledger: { ...whole.ledger, append } };
  let app = await moveIn(town, store);
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist, [DEPLOY]: workflow });
  await app.settled();
  /** A change, merged with a green test on its merge commit; it lacks its sign-off. */
  const mergedChange = async (branch = 'cart') => {
    const head = town.push('dana', branch, { [`src/${branch}.js`]: 'export {};\n' });
    const pull = town.open('dana', branch);
    town.check(head, 'ci / test', 'success');
    await app.settled();
    const commit = town.merge(pull);
    town.check(commit, 'ci / test', 'success');
    await app.settled();
    return { head, pull, commit };
  };
  type Merged = Awaited<ReturnType<typeof mergedChange>>;
  return {
    ...town,
    town,
    store,
    entries,
    may,
    /** The process ends behind the next entry of the kind, before anything else happens. */
    endsBehind: (kind: string) => void deadly.add(kind),
    mergedChange,
    settled: () => app.settled(),
    tryAgain: () => app.tryAgain(),
    lines: () => app.lines,
    signs: async ({ pull, commit }: Merged) => {
      town.say('quinn', pull, `/signoff qa @${commit}`);
      await app.settled();
    },
    says: async (login: string, { pull }: Merged, words: string) => {
      const comment = town.say(login, pull, words);
      await app.settled();
      return comment;
    },
    /** The App's answers on the change, beside the living comment. */
    told: ({ pull }: Merged): readonly string[] =>
      [...repository.comments.values()]
        .filter(({ issueNumber, body }) => issueNumber === pull.number && body.startsWith('<!-- holdpoint:start '))
        .map(({ body }) => body.split('\n').slice(1).join('\n').trim()),
    runs: (): readonly WorkflowRun[] =>
      [...repository.workflowRuns.values()].filter(({ workflow: { path } }) => path === DEPLOY),
    ends: (run: WorkflowRun, conclusion: CheckConclusion) => {
      for (const job of jobsOf(run)) if (job.status !== 'completed') finishJob(world, run, job, conclusion);
      town.clock.later();
    },
    /** A push to main starts the workflow that parks. */
    pushStarts: (commit: string, more: Partial<NewWorkflowRun> = {}): WorkflowRun => {
      const run = startWorkflowRun(world, town.person('dana'), repository, {
        path: DEPLOY,
        name: 'deploy',
        event: 'push',
        headSha: commit,
        headBranch: 'main',
        jobs: [{ name: 'gate' }, { name: 'deploy', needs: ['gate'], environment: 'production' }],
        ...more,
      });
      town.clock.later();
      return run;
    },
    /** The gate job of the run's present attempt, as a runner does it: the bundle as a process, and what it said beside the job. */
    gateRuns: async (run: WorkflowRun, inputs: Readonly<Record<string, string>> = {}) => {
      const job = jobsOf(run).find(({ name }) => name === 'gate');
      if (job === undefined) throw new Error('the run has no gate');
      const result = await runGate(town, run, inputs);
      job.checkRun.annotations.push(...annotationsOf(result.log));
      finishJob(world, run, job, result.status === 0 ? 'success' : 'failure');
      town.clock.later();
      return result;
    },
    /** What the App sent since `from` requests, and what it asked. */
    sent: (from: number): readonly string[] =>
      sandbox.requests
        .slice(from)
        .filter(({ actor, tokenKind }) => actor === 'holdpoint[bot]' && tokenKind === 'installation')
        .map(
          ({ method, path, operationName }) => operationName ?? `${method} ${path.replace(/^\/repos\/acme\/shop/, '')}`,
        ),
    /** The App is killed, and another process comes up on what it has kept. */
    restarts: async () => {
      await app.moveOut();
      app = await moveIn(town, store);
      await app.settled();
    },
    close: async () => {
      await app.moveOut();
      await town.close();
      if (kept === undefined) await store.close();
    },
  };
}

export type StartTown = Awaited<ReturnType<typeof aStartTown>>;
