import type { Account } from './model/accounts.ts';
import type { App } from './model/apps.ts';
import type { CheckConclusion, CheckRun, CheckStatus, CheckSuite, SuitePush } from './model/checks.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { reaches } from './apps.ts';
import { notFound } from './refusal.ts';
import { actionsAppId, grants } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** What a new suite is for. */
export interface NewSuite {
  readonly app: App;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly push?: SuitePush | null;
  readonly workflowRunId?: number;
}

/** Creates a suite without asking whether one exists. */
export const addSuite = (world: World, repository: Repository, input: NewSuite): CheckSuite => {
  const at = tick(world);
  const suite: CheckSuite = {
    id: newId(world, 'checkSuite'),
    repositoryId: repository.id,
    app: input.app,
    headSha: input.headSha,
    headBranch: input.headBranch,
    push: input.push ?? null,
    workflowRunId: input.workflowRunId ?? null,
    status: 'queued',
    conclusion: null,
    createdAt: at,
    updatedAt: at,
  };
  repository.checkSuites.push(suite);
  return suite;
};

/**
 * GitHub makes a suite for every App with `checks: write` when a branch is pushed, and tells that App alone; none where the message of the commit
 * ends with the trailer that asks for none.
 */
export const createSuitesForPush = (world: World, repository: Repository, by: SuitePush): void => {
  if (skipsChecks(repository.objects.commits.get(by.after)?.message ?? '')) return;
  for (const installation of world.installations.values()) {
    const { app } = installation;
    const applies =
      installation.suspendedAt === null &&
      reaches(installation, repository) &&
      grants(installation.permissions, 'checks', 'write');
    if (!applies || app.id === actionsAppId || suiteOf(repository, app, by.after)) continue;
    const suite = addSuite(world, repository, { app, headSha: by.after, headBranch: by.branch, push: by });
    emit(world, { name: 'check_suite', action: 'requested', suite, onlyTo: app, repository, sender: by.pusher });
  }
};

const skipsChecks = (message: string): boolean => /(?:^|\n)skip-checks: ?true$/i.test(message.trimEnd());

/** An App's suite on a commit: the only one for ordinary Apps, the first one for GitHub Actions. */
export const suiteOf = (repository: Repository, app: App, headSha: string): CheckSuite | undefined =>
  repository.checkSuites.find((suite) => suite.app === app && suite.headSha === headSha);

/** The suite with this id; 404 otherwise. */
export const getSuite = (repository: Repository, id: number): CheckSuite => {
  const suite = repository.checkSuites.find((candidate) => candidate.id === id);
  if (!suite) throw notFound();
  return suite;
};

/** Every run of a suite, oldest first. */
export const runsOfSuite = (repository: Repository, suite: CheckSuite): readonly CheckRun[] =>
  [...repository.checkRuns.values()].filter((run) => run.suite === suite);

/** The newest run of every name: what `filter=latest` shows. */
export const latestRuns = (runs: readonly CheckRun[]): readonly CheckRun[] => {
  const byName = new Map<string, CheckRun>();
  for (const run of runs) {
    const key = `${run.suite.id} ${run.name}`;
    const known = byName.get(key);
    if (!known || known.id < run.id) byName.set(key, run);
  }
  return [...byName.values()];
};

const worstFirst: readonly CheckConclusion[] = [
  'failure',
  'startup_failure',
  'timed_out',
  'action_required',
  'cancelled',
  'stale',
  'success',
  'neutral',
  'skipped',
];

/** Recomputes a suite from its newest runs and announces the moment it completes. */
export const refreshSuite = (world: World, repository: Repository, suite: CheckSuite, sender: Account): void => {
  const runs = latestRuns(runsOfSuite(repository, suite));
  const before = suite.status;
  suite.status = rollUpStatus(runs);
  suite.conclusion =
    suite.status === 'completed' ? (worstFirst.find((c) => runs.some((run) => run.conclusion === c)) ?? null) : null;
  suite.updatedAt = tick(world);
  if (suite.status === 'completed' && before !== 'completed') {
    emit(world, { name: 'check_suite', action: 'completed', suite, repository, sender });
  }
};

const rollUpStatus = (runs: readonly CheckRun[]): CheckStatus => {
  if (runs.every(({ status }) => status === 'queued')) return 'queued';
  return runs.every(({ status }) => status === 'completed') ? 'completed' : 'in_progress';
};

/** Asks an App to look at a whole suite again: the suite goes back to queued, its runs stay as they are. */
export const rerequestSuite = (world: World, by: Account, repository: Repository, suite: CheckSuite): void => {
  resetSuite(world, suite);
  emit(world, { name: 'check_suite', action: 'rerequested', suite, onlyTo: suite.app, repository, sender: by });
};

/** Back to queued without touching the runs. */
export const resetSuite = (world: World, suite: CheckSuite): void => {
  suite.status = 'queued';
  suite.conclusion = null;
  suite.updatedAt = tick(world);
};
