import { createCheckRun } from '../../../src/sandbox/world/check-runs.ts';
import { createComment, deleteComment, editComment } from '../../../src/sandbox/world/comments.ts';
import { createDeployment, setDeploymentStatus } from '../../../src/sandbox/world/deployments.ts';
import { bypassGates } from '../../../src/sandbox/world/gates.ts';
import { mergePullRequest } from '../../../src/sandbox/world/merge.ts';
import type { Issue } from '../../../src/sandbox/world/model/issues.ts';
import type { WorkflowRun } from '../../../src/sandbox/world/model/actions.ts';
import { openPullRequest } from '../../../src/sandbox/world/pull-requests.ts';
import { push, setRef } from '../../../src/sandbox/world/refs.ts';
import { Refusal } from '../../../src/sandbox/world/refusal.ts';
import { cancel, rerun } from '../../../src/sandbox/world/reruns.ts';
import { jobsOf, startWorkflowRun } from '../../../src/sandbox/world/workflow-runs.ts';
import type { NewJob } from '../../../src/sandbox/world/workflow-runs.ts';
import { now } from '../../../src/sandbox/world/world.ts';
import { accountOf } from '../town.ts';
import { queueing } from './deeds-queue.ts';
import { endJobs } from './end-jobs.ts';
import { withAncestors } from './history.ts';
import { CHECKLIST, DEPLOY, releaseChecklist } from './spec.ts';
import { speak } from './speech.ts';
import type { Speech } from './speech.ts';
import type { Deed } from './steps.ts';
import { candidateOf, homesOf, presentSpec, tipOf } from './yard.ts';
import type { Change, Yard } from './yard.ts';

/** Does something in the yard, if GitHub lets it happen; the annals keep what it truly was. */
export function perform(yard: Yard, deed: Deed): void {
  try {
    act(yard, deed);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function act(yard: Yard, deed: Deed): void {
  const { world, repository, actor, annals } = yard;
  switch (deed.kind) {
    case 'propose':
      return propose(yard, deed.by);
    case 'push':
      return more(yard, deed);
    case 'merge':
      return merge(yard, deed);
    case 'by-hand':
      return byHand(yard, deed.by, { 'src/hot.ts': `${now(world)}\n` });
    case 'revert':
      return revert(yard, deed);
    case 'take-back':
      return takeBack(yard);
    case 'darken':
      return void annals.dark.add(pick(annals.changes, deed.which)?.pull.number ?? 0);
    case 'lighten':
      return annals.dark.clear();
    case 'enqueue':
    case 'dequeue':
    case 'settle':
    case 'shadow':
      return queueing(yard, deed);
    case 'scan':
      return scan(yard, deed);
    case 'say':
      return say(yard, deed);
    case 'edit':
      return edit(yard, deed);
    case 'delete': {
      const said = pick(
        annals.said.filter(({ deletedAt }) => deletedAt === null),
        deed.which,
      );
      if (said === undefined) return;
      deleteComment(world, actor(deed.by), repository, said.comment);
      said.deletedAt = now(world);
      return;
    }
    case 'configure':
      byHand(yard, 'mona', { [CHECKLIST]: releaseChecklist(deed.spec) });
      return void annals.specs.push({ at: now(world), spec: deed.spec });
    case 'run':
      return void start(yard, deed);
    case 'finish': {
      const run = pick(openRuns(yard), deed.which);
      return run === undefined ? undefined : endJobs(yard, run, deed.how);
    }
    case 'rerun':
    case 'cancel':
    case 'bypass':
      return again(yard, deed);
    case 'report':
      return report(yard, deed);
  }
}

/** The newest first. */
function pick<T>(list: readonly T[], which: number): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1 - (which % list.length)];
}

/** More changes than this teach nothing, and cost time. */
const MOST_CHANGES = 6;

function propose(yard: Yard, by: string, taken?: string): void {
  const { world, repository, actor, annals } = yard;
  const number = annals.changes.length + 1;
  if (number > MOST_CHANGES) return;
  const branch = `c${number}`;
  const files = taken === undefined ? { [fileOf(branch)]: '1\n' } : { [fileOf(taken)]: null };
  const { sha } = push(world, actor(by), repository, { branch, message: `Add ${branch}`, files });
  const pull = openPullRequest(world, actor(by), repository, {
    title: branch,
    body: branch,
    head: branch,
    base: 'main',
  });
  annals.changes.push({ pull, branch, heads: [{ at: now(world), sha }], pushers: [by] });
}

const fileOf = (branch: string): string => `src/${branch}.ts`;

function revert(yard: Yard, { by, which }: Extract<Deed, { kind: 'revert' }>): void {
  const change = pick(
    yard.annals.changes.filter(({ pull }) => pull.merged),
    which,
  );
  if (change !== undefined) propose(yard, by, change.branch);
}

function takeBack(yard: Yard): void {
  const { world, repository, actor, annals } = yard;
  const tip = tipOf(yard);
  const [before] = repository.objects.commits.get(tip)?.parents ?? [];
  if (before === undefined || typeof annals.came.get(tip) !== 'number') return;
  setRef(world, accountOf(actor('mona')), repository, 'refs/heads/main', before, { force: true });
  annals.lost.set(tip, now(world));
}

function more({ world, repository, actor, annals }: Yard, { by, which }: Extract<Deed, { kind: 'push' }>): void {
  const change = pick(
    annals.changes.filter(({ pull }) => pull.state === 'open'),
    which,
  );
  if (change === undefined) return;
  const { branch } = change;
  const files = { [fileOf(branch)]: `${now(world)}\n` };
  const { sha } = push(world, actor(by), repository, { branch, message: 'More', files });
  change.heads.push({ at: now(world), sha });
  change.pushers.push(by);
}

function merge(yard: Yard, { by, which, method }: Extract<Deed, { kind: 'merge' }>): void {
  const change = pick(
    yard.annals.changes.filter(({ pull }) => pull.state === 'open'),
    which,
  );
  if (change === undefined) return;
  mergePullRequest(yard.world, yard.actor(by), change.pull, { method });
  noteNew(yard, change.pull.number);
}

function byHand(yard: Yard, by: string, files: Readonly<Record<string, string>>): void {
  push(yard.world, yard.actor(by), yard.repository, { branch: 'main', message: 'By hand', files });
  noteNew(yard, 'by hand');
}

/** What `main` has now and had not before. */
function noteNew(yard: Yard, how: number | 'by hand'): void {
  const { came } = yard.annals;
  for (const sha of withAncestors(yard, [tipOf(yard)])) if (!came.has(sha)) came.set(sha, how);
}

function scan(
  { world, repository, actor, annals }: Yard,
  { which, conclusion }: Extract<Deed, { kind: 'scan' }>,
): void {
  const change = pick(annals.changes, which);
  if (change === undefined) return;
  createCheckRun(world, actor('scanner'), repository, {
    name: 'scan',
    headSha: change.pull.headSha,
    ...(conclusion === null ? { status: 'in_progress' } : { status: 'completed', conclusion }),
  });
}

function say(yard: Yard, { by, where, speech }: Extract<Deed, { kind: 'say' }>): void {
  const { world, actor, annals } = yard;
  const issue: Issue | undefined = where === 'home' ? homesOf(yard).at(-1) : pick(annals.changes, where)?.pull;
  if (issue === undefined) return;
  const about = where === 'home' ? candidateOf(yard, issue) : null;
  const { text, meanings } = speak(speech, named(yard, issue.number, about));
  const comment = createComment(world, actor(by), issue, text);
  const versions = [{ at: comment.createdAt, meanings }];
  annals.said.push({ comment, issue: issue.number, by, versions, about, deletedAt: null });
}

function named(yard: Yard, issue: number, about: string | null): Parameters<typeof speak>[1] {
  const change = yard.annals.changes.find(({ pull }) => pull.number === issue);
  const other = tipOf(yard);
  return { right: about ?? change?.pull.mergeCommit ?? change?.pull.headSha ?? other, other };
}

function edit(yard: Yard, { by, which, speech }: Extract<Deed, { kind: 'edit' }>): void {
  const { world, repository, actor, annals } = yard;
  const said = pick(
    annals.said.filter(({ deletedAt }) => deletedAt === null),
    which,
  );
  if (said === undefined) return;
  const { text, meanings } = speak(speech, named(yard, said.issue, said.about));
  if (said.comment.body === text) return;
  editComment(world, actor(by), repository, said.comment, text);
  said.versions.push({ at: said.comment.lastEditedAt ?? 0, meanings });
}

/** Runs that have not ended, oldest first. */
function openRuns({ repository }: Yard): readonly WorkflowRun[] {
  return [...repository.workflowRuns.values()].filter(({ status }) => status !== 'completed');
}

function commitFor(yard: Yard, commit: string, which: number): string | undefined {
  const { annals } = yard;
  switch (commit) {
    case 'tip':
      return tipOf(yard);
    case 'older':
      return pick([...annals.came.keys()].slice(0, -1), which);
    case 'home': {
      const home = homesOf(yard).findLast(({ state }) => state === 'open');
      return home === undefined ? undefined : (candidateOf(yard, home) ?? undefined);
    }
    default:
      return pick(annals.changes, which)?.pull.headSha;
  }
}

export function start(
  yard: Yard,
  { by, commit, which, branch, event, path, jobs, inTurn = false }: Extract<Deed, { kind: 'run' }>,
): WorkflowRun | null {
  const { world, repository, actor, annals } = yard;
  const headSha = commitFor(yard, commit, which);
  if (headSha === undefined) return null;
  const own = annals.changes.find((one: Change) => one.heads.some(({ sha }) => sha === headSha))?.branch ?? 'main';
  const needs = presentSpec(yard).begin === 'rule' ? [] : ['gate'];
  return startWorkflowRun(world, actor(by), repository, {
    path,
    name: 'deploy',
    event,
    headSha,
    headBranch: branch === 'main' ? 'main' : own,
    jobs: [
      ...needs.map((name) => ({ name })),
      ...Array.from({ length: jobs }, (_none, index) => deployJobs(index, inTurn && index > 0 ? null : needs)).flat(),
    ],
  });
}

/** A job that deploys; without its own `needs` it waits for another one, which looks for a while how the job before it has turned out. */
function deployJobs(index: number, needs: readonly string[] | null): readonly NewJob[] {
  const nameOf = (number: number): string => (number === 0 ? 'deploy' : `deploy ${number}`);
  const name = nameOf(index);
  const environment = 'production';
  if (needs !== null) return [{ name, environment, needs }];
  const between = `see ${index}`;
  return [
    { name: between, needs: [nameOf(index - 1)] },
    { name, environment, needs: [between] },
  ];
}

function again(yard: Yard, { kind, by, which }: Extract<Deed, { kind: 'rerun' | 'cancel' | 'bypass' }>): void {
  const { world, repository, actor } = yard;
  const ended = [...repository.workflowRuns.values()].filter(({ status }) => status === 'completed');
  const run = pick(kind === 'rerun' ? ended : openRuns(yard), which);
  if (run === undefined) return;
  if (kind === 'rerun') return rerun(world, actor(by), run, 'all');
  if (kind === 'cancel') return cancel(world, run);
  if (jobsOf(run).some(({ status }) => status === 'waiting'))
    bypassGates(world, accountOf(actor('mona')), run, 'production');
}

function report(yard: Yard, { by, commit, which }: Extract<Deed, { kind: 'report' }>): void {
  const { world, repository, actor } = yard;
  const ref = commitFor(yard, commit, which);
  if (ref === undefined) return;
  const asked = { ref, environment: 'production', requiredContexts: [] };
  const made = createDeployment(world, actor(by), repository, asked);
  setDeploymentStatus(world, actor(by), repository, made, { state: 'success' });
}

/** How the deploy workflow is started as it should be. */
export const properly = { by: 'wren', which: 0, branch: 'main', event: 'push', path: DEPLOY, jobs: 1 } as const;

/** Says something plainly. */
export function plainly(
  form: Speech['form'],
  target: Speech['target'] = 'qa',
  commit: Speech['commit'] = 'none',
): Speech {
  return { form, target, commit };
}
