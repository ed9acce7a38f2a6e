import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Permissions } from '../../src/sandbox/world/model/apps.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import type { CheckConclusion } from '../../src/sandbox/world/model/checks.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn } from './app.ts';
import { watched } from './rule-town.ts';
import { aTown, CHECKLIST_PATH, ROOT } from './town.ts';

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
  const { store, entries } = watched(kept ?? (await aStore()));
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
