import type { Account } from './model/accounts.ts';
import type { Actor, App } from './model/apps.ts';
import type { CheckOutput, CheckRun, CheckSuite } from './model/checks.ts';
import type { Repository } from './model/repository.ts';
import type { CheckRunPatch } from './check-run-rules.ts';
import type { World } from './world.ts';
import { requireValidPatch } from './check-run-rules.ts';
import { addSuite, refreshSuite, resetSuite, runsOfSuite, suiteOf } from './check-suites.ts';
import { Refusal, notFound } from './refusal.ts';
import { actionsAppId } from './tokens.ts';
import { emit, newId, now, tick } from './world.ts';

/** A new run's name and commit, with everything else an App may say. */
export type NewCheckRun = CheckRunPatch & { readonly name: string; readonly headSha: string };

/** More runs of one name in one suite than this GitHub does not keep. */
const maxRunsPerName = 1000;
const fortnight = 14 * 86_400_000;
const noOutput: CheckOutput = { title: null, summary: null, text: null };

/** Creates a run in the App's suite of that commit. Only Apps can, and the run is theirs for good. */
export const createCheckRun = (world: World, actor: Actor, repository: Repository, input: NewCheckRun): CheckRun => {
  const app = requireApp(actor);
  if (!repository.objects.commits.has(input.headSha))
    throw new Refusal('invalid', `No commit found for SHA: ${input.headSha}`);
  requireValidPatch(input, null);
  // Runs made with GITHUB_TOKEN land in the first Actions suite of the commit, whichever workflow that is.
  const suite =
    suiteOf(repository, app, input.headSha) ??
    addSuite(world, repository, { app, headSha: input.headSha, headBranch: branchAt(repository, input.headSha) });
  const run = addRun(world, repository, suite, input);
  dropOldest(repository, suite, run.name);
  announceNew(world, repository, run, app.bot);
  return run;
};

const requireApp = (actor: Actor): App => {
  if (actor.kind !== 'installation') throw new Refusal('forbidden', 'You must authenticate via a GitHub App.');
  return actor.app;
};

const branchAt = (repository: Repository, sha: string): string | null => {
  for (const [ref, tip] of repository.refs)
    if (tip === sha && ref.startsWith('refs/heads/')) return ref.slice('refs/heads/'.length);
  return null;
};

/** Stores a run as given, for Apps after their rules and for jobs as GitHub Actions makes them. */
export const addRun = (world: World, repository: Repository, suite: CheckSuite, input: NewCheckRun): CheckRun => {
  const at = tick(world);
  const status = input.conclusion ? 'completed' : (input.status ?? 'queued');
  const run: CheckRun = {
    id: newId(world, 'checkRun'),
    repositoryId: repository.id,
    suite,
    app: suite.app,
    name: input.name,
    headSha: input.headSha,
    externalId: input.externalId ?? null,
    detailsUrl: input.detailsUrl ?? null,
    status,
    conclusion: input.conclusion ?? null,
    output: input.output ?? noOutput,
    actions: input.actions ?? [],
    annotations: [...(input.annotations ?? [])],
    startedAt: input.startedAt ?? at,
    completedAt: status === 'completed' ? (input.completedAt ?? at) : null,
    createdAt: at,
    deploymentId: null,
  };
  repository.checkRuns.set(run.id, run);
  return run;
};

/** Tells everyone about a new run, and about its completion when it was born completed. */
const announceNew = (world: World, repository: Repository, run: CheckRun, sender: Account): void => {
  emit(world, { name: 'check_run', action: 'created', run, repository, sender });
  if (run.status === 'completed') emit(world, { name: 'check_run', action: 'completed', run, repository, sender });
  refreshSuite(world, repository, run.suite, sender);
};

const dropOldest = (repository: Repository, suite: CheckSuite, name: string): void => {
  const same = runsOfSuite(repository, suite).filter((run) => run.name === name);
  for (const old of same.slice(0, Math.max(0, same.length - maxRunsPerName))) repository.checkRuns.delete(old.id);
};

/** Updates a run; only the App that created it may, and a completed run never becomes incomplete again. */
export const updateCheckRun = (
  world: World,
  actor: Actor,
  repository: Repository,
  run: CheckRun,
  patch: CheckRunPatch,
): void => {
  requireOwner(actor, repository, run, patch);
  requireValidPatch(patch, run.status);
  const wasCompleted = run.status === 'completed';
  applyPatch(world, run, patch);
  if (run.status === 'completed' && !wasCompleted) {
    emit(world, { name: 'check_run', action: 'completed', run, repository, sender: run.app.bot });
  }
  refreshSuite(world, repository, run.suite, run.app.bot);
};

const requireOwner = (actor: Actor, repository: Repository, run: CheckRun, patch: CheckRunPatch): void => {
  const app = requireApp(actor);
  if (app !== run.app) {
    throw new Refusal(
      'forbidden',
      `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  }
  const decides = patch.status !== undefined || patch.conclusion !== undefined;
  if (app.id === actionsAppId && decides && isJob(repository, run)) {
    throw new Refusal(
      'forbidden',
      'The status and conclusion of a GitHub Actions job cannot be changed through the API.',
    );
  }
};

const isJob = (repository: Repository, run: CheckRun): boolean =>
  [...repository.workflowRuns.values()].some(({ jobs }) => jobs.some(({ id }) => id === run.id));

/** Writes the given keys into the run; annotations are appended. */
const applyPatch = (world: World, run: CheckRun, patch: CheckRunPatch): void => {
  const at = tick(world);
  if (patch.conclusion) {
    run.status = 'completed';
    run.conclusion = patch.conclusion;
  } else if (patch.status) run.status = patch.status;
  run.externalId = patch.externalId ?? run.externalId;
  run.detailsUrl = patch.detailsUrl ?? run.detailsUrl;
  run.startedAt = patch.startedAt ?? run.startedAt;
  run.completedAt = run.status === 'completed' ? (patch.completedAt ?? run.completedAt ?? at) : null;
  run.output = patch.output ? { ...run.output, ...definedOf(patch.output) } : run.output;
  run.actions = patch.actions ?? run.actions;
  run.annotations.push(...(patch.annotations ?? []));
};

const definedOf = (output: CheckOutput): Partial<CheckOutput> =>
  Object.fromEntries(Object.entries(output).filter(([, value]) => value !== null));

/** The run with this id; 404 otherwise. */
export const getCheckRun = (repository: Repository, id: number): CheckRun => {
  const run = repository.checkRuns.get(id);
  if (!run) throw notFound();
  return run;
};

/** Runs of a commit, oldest first. */
export const runsOfCommit = (world: World, repository: Repository, sha: string): readonly CheckRun[] => {
  expireRuns(world, repository);
  return [...repository.checkRuns.values()].filter((run) => run.headSha === sha);
};

/** GitHub gives up on runs that stay incomplete for more than fourteen days. */
export const expireRuns = (world: World, repository: Repository): void => {
  const limit = now(world) - fortnight;
  for (const run of repository.checkRuns.values()) {
    if (run.status === 'completed' || run.createdAt >= limit) continue;
    run.status = 'completed';
    run.conclusion = 'stale';
    run.completedAt = now(world);
  }
};

/** Asks the owning App to run again; the suite goes back to queued and the run itself is not updated. */
export const rerequestRun = (world: World, by: Account, repository: Repository, run: CheckRun): void => {
  resetSuite(world, run.suite);
  emit(world, { name: 'check_run', action: 'rerequested', run, onlyTo: run.app, repository, sender: by });
};

/** Someone clicks a button of a completed run; GitHub tells the owning App and nobody else. */
export const pressButton = (
  world: World,
  by: Account,
  repository: Repository,
  run: CheckRun,
  identifier: string,
): void => {
  const requestedAction = run.actions.find((action) => action.identifier === identifier);
  if (!requestedAction || run.status !== 'completed') throw notFound();
  emit(world, {
    name: 'check_run',
    action: 'requested_action',
    run,
    requestedAction,
    onlyTo: run.app,
    repository,
    sender: by,
  });
};
