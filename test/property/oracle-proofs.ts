import { pullRequestFiles } from '../../src/sandbox/world/pull-requests.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { getCommit } from '../../src/sandbox/world/history.ts';
import { latestOpinions } from '../../src/sandbox/world/reviews.ts';
import { jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import type { CheckRun } from '../../src/sandbox/world/model/checks.ts';
import type { Case } from './oracle-case.ts';
import { hasNoHand, isFree, second } from './oracle-case.ts';
import type { ItemSpec } from './spec.ts';
import { CI } from './spec.ts';

/** Whether a machine, a reviewer or a file truly proves the item. */
export function proved({ proof }: ItemSpec, about: Case): boolean {
  switch (proof.kind) {
    case 'job':
      return isOwnWorkflow(about) && (proof.glob ? allJobsPassed(about) : jobPassed(proof.name, about));
    case 'run':
      return (proof.app !== null || !about.environment.strict) && runPassed(proof.name, proof.app, about);
    case 'review':
      return isReviewed(proof.team, about);
    case 'file':
      return isThere(proof.path, about) && !(about.environment.strict && touches(about, proof.path));
    case 'signoff':
    case 'tick':
      throw new Error(`${proof.kind} is a person's to give`);
  }
}

/** Runs of the checklist's workflow on the head, but for those that lend the base's rights to the branch's code. */
function trustedRuns({ town, head }: Case) {
  return [...town.repository.workflowRuns.values()].filter(
    ({ workflow, event, headSha }) =>
      workflow.path === CI && headSha === head && event !== 'pull_request_target' && event !== 'workflow_run',
  );
}

function touches({ town }: Case, path: string): boolean {
  return pullRequestFiles(town.pull).some((file) => file.path === path || file.previousPath === path);
}

/** Where it is strict, the change may not bring the workflow that it is judged by. */
function isOwnWorkflow(about: Case): boolean {
  const { repository, pull } = about.town;
  if (!about.environment.strict) return true;
  if (pull.merged) return !touches(about, CI);
  const at = (sha: string): string | undefined => getCommit(repository.objects, sha).files.get(CI)?.content.toString();
  const trusted = at(repository.refs.get('refs/heads/main') ?? '');
  return trusted !== undefined && at(about.head) === trusted;
}

/** Where it is strict, a run that began before the change was turned to another branch may have used that one's workflow. */
function isYoung({ createdAt }: WorkflowRun, { town, environment }: Case): boolean {
  const turns = town.pull.timeline.filter(({ type }) => type === 'BaseRefChangedEvent');
  return !environment.strict || turns.every(({ at }) => second(at) < second(createdAt));
}

function jobPassed(name: string, about: Case): boolean {
  const jobs = trustedRuns(about).flatMap((run) =>
    jobsOf(run).flatMap((job) => (job.name === name ? [{ run, job }] : [])),
  );
  const newest = jobs.toSorted((a, b) => a.job.id - b.job.id).at(-1);
  return newest !== undefined && isYoung(newest.run, about) && passed(newest.job.checkRun);
}

function allJobsPassed(about: Case): boolean {
  const newest = trustedRuns(about).at(-1);
  if (newest === undefined || newest.status !== 'completed' || !isYoung(newest, about)) return false;
  const jobs = jobsOf(newest).filter(({ name }) => name.startsWith('ci / '));
  return jobs.length > 0 && jobs.every(({ checkRun }) => passed(checkRun));
}

function runPassed(name: string, app: string | null, { town, head }: Case): boolean {
  const runs = [...town.repository.checkRuns.values()].filter((run) => run.name === name && run.headSha === head);
  const right = runs.filter((run) => app === null || run.app.slug === app);
  return new Set(right.map((run) => run.app.id)).size === 1 && passed(right.at(-1));
}

function passed(run: CheckRun | undefined): boolean {
  return run?.status === 'completed' && run.conclusion === 'success';
}

function isReviewed(team: string, about: Case): boolean {
  const { town, eyes, head, environment } = about;
  const { pull } = town;
  const counting = latestOpinions(pull).filter(
    ({ author, onBehalfOf, state }) =>
      author.type === 'User' &&
      author !== pull.author &&
      (eyes.inTeam(team, town.personOf(author)) ||
        // By its name alone a team stops; only without the App's memory does it approve.
        ((eyes.alone || state !== 'APPROVED') && onBehalfOf.some(({ slug }) => slug === team))),
  );
  if (counting.some(({ state }) => state === 'CHANGES_REQUESTED')) return false;
  const isApart = environment.strict ? isFree : hasNoHand;
  return counting.some(
    ({ state, commit, author }) =>
      state === 'APPROVED' && commit === head && (!environment.separated || isApart(town.personOf(author), about)),
  );
}

function isThere(path: string, { town, candidate }: Case): boolean {
  const file = getCommit(town.repository.objects, candidate).files.get(path);
  return file !== undefined && file.content.length > 0;
}
