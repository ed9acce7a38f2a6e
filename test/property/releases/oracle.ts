import { queueOf } from '../../../src/sandbox/world/merge-queue.ts';
import type { Issue } from '../../../src/sandbox/world/model/issues.ts';
import type { WorkflowRun } from '../../../src/sandbox/world/model/actions.ts';
import { beside, standing } from './deployed.ts';
import { withAncestors } from './history.ts';
import { DEPLOY, MANAGERS, QA } from './spec.ts';
import type { Meaning } from './speech.ts';
import { isHeld, isReady, isSigned, signersOf } from './statements.ts';
import { candidateOf, homesOf, presentSpec, tipOf } from './yard.ts';
import type { Change, Said, Yard } from './yard.ts';

/** What deploying a commit brings, as it truly is. */
interface Brought {
  /** Merged with it, the commit's own change among them. */
  readonly changes: readonly Change[];
  /** Commits that came without a change, or with a part of one. */
  readonly direct: readonly string[];
  /** It is part of what is deployed, which has more. */
  readonly behind: boolean;
}

export const BEHIND = 'what is deployed contains it';
const LOST = 'it is no commit of main any more';

/**
 * Why a commit may not be deployed to production, from everything that truly happened; empty when it may. It never asks the code under test.
 * `deployer`: who starts the deployment, where somebody does.
 */
export function reasonsAgainst(yard: Yard, commit: string, deployer: string | null = null): readonly string[] {
  if (!yard.annals.came.has(commit)) return ['it is no commit of main'];
  const reasons = ordinary(yard, commit, deployer);
  return reasons.length > 0 && isWayBack(yard, commit, deployer) ? [] : reasons;
}

function ordinary(yard: Yard, commit: string, deployer: string | null): readonly string[] {
  if (isLost(yard, commit)) return [LOST];
  // What is there already brings nothing new: that its gate stays green lets nothing in that is not in.
  if (deployer === null && yard.annals.opened.has(commit) && isAllOf(standing(yard), commit)) return [];
  const brought = broughtBy(yard, commit);
  if (brought.behind) return [BEHIND];
  const spec = presentSpec(yard);
  const { changes, direct } = brought;
  return [
    ...(spec.directPushes ? [] : direct.map((sha) => `${sha.slice(0, 7)} was pushed by hand`)),
    ...changes.filter((change) => !isReady(yard, change)).map(({ pull }) => `#${pull.number} is not ready`),
    ...changes.filter(({ pull }) => isHeld(yard, pull)).map(({ pull }) => `#${pull.number} is held`),
    ...homesAbout(yard, commit)
      .filter((home) => isHeld(yard, home))
      .map(({ number }) => `its release #${number} is held`),
    ...(changes.length + direct.length > 1 && isDropped(yard, commit) ? ['its release was dropped'] : []),
    ...(spec.manager && !isReleaseSigned(yard, commit, brought, deployer) ? ['the release is not signed'] : []),
  ];
}

/** Why the group of the merge queue with this commit may not be merged, as far as people decide it; null: there is no such group now. */
export function reasonsAgainstGroup(yard: Yard, commit: string): readonly string[] | null {
  const queue = queueOf(yard.repository, 'main');
  const last = queue.findIndex(({ mergeQueueEntry }) => mergeQueueEntry.headSha === commit);
  if (last < 0) return null;
  const members = new Set(queue.slice(0, last + 1).map(({ number }) => number));
  const { qa } = presentSpec(yard);
  return yard.annals.changes
    .filter(({ pull }) => members.has(pull.number))
    .flatMap((change) => [
      ...(qa && !isSigned(yard, change) ? [`#${change.pull.number} is not signed`] : []),
      ...(isHeld(yard, change.pull) ? [`#${change.pull.number} is held`] : []),
    ]);
}

/** Why our word must not let the jobs of a run go. */
export function reasonsAgainstRun(yard: Yard, run: WorkflowRun): readonly string[] {
  const { headSha, headBranch, event, workflow, triggeringActor } = run;
  const events = ['push', 'create', 'release', 'workflow_dispatch', 'repository_dispatch', 'schedule'];
  const isOther = presentSpec(yard).begin !== 'rule' && workflow.path !== DEPLOY;
  return [
    ...(headBranch === 'main' ? [] : [`it runs on ${headBranch}`]),
    ...(isLost(yard, headSha) ? [LOST] : []),
    ...(events.includes(event) ? [] : [`a run of ${event} does not tell what it deploys`]),
    ...(isOther ? [`${workflow.path} is no deploy workflow`] : []),
    ...(isSuperseded(yard, run) ? ['another commit was deployed after it had begun to wait'] : []),
    ...reasonsAgainst(yard, headSha, triggeringActor.login),
  ];
}

/** It has left `main`, and did not come back. */
function isLost(yard: Yard, commit: string): boolean {
  return yard.annals.lost.has(commit) && !withAncestors(yard, [tipOf(yard)]).has(commit);
}

function homesAbout(yard: Yard, commit: string): readonly Issue[] {
  return homesOf(yard).filter((home) => home.state === 'open' && candidateOf(yard, home) === commit);
}

function broughtBy(yard: Yard, commit: string): Brought {
  const bases = standing(yard);
  if (isAllOf(bases, commit)) {
    if (homesAbout(yard, commit).length > 0) return { ...freshIn(yard, commit, beside(yard, commit)), behind: false };
    // What is judged on the change itself is asked for with whatever else was merged as the very same commit.
    return { changes: mergedAs(yard, commit), direct: [], behind: false };
  }
  if (bases.length > 0 && bases.every((base) => withAncestors(yard, [base]).has(commit)))
    return { changes: [], direct: [], behind: true };
  return { ...freshIn(yard, commit, bases), behind: false };
}

/** Whether a commit, and nothing else, is there; where nothing is, none is. */
function isAllOf(bases: readonly string[], commit: string): boolean {
  return bases.length > 0 && bases.every((base) => base === commit);
}

/** Every change whose merge a commit is: besides its own, whoever proposed the very commit. */
function mergedAs({ annals }: Yard, commit: string): readonly Change[] {
  return annals.changes.filter(({ pull }) => pull.mergeCommit === commit);
}

/** What a commit has that one of these lacks; of one that they have as well, or where there are none, its own. */
function freshIn(yard: Yard, commit: string, bases: readonly string[]): Pick<Brought, 'changes' | 'direct'> {
  const { came, changes } = yard.annals;
  const inAll = bases.map((base) => withAncestors(yard, [base]));
  const isFresh = (sha: string): boolean => sha === commit || (inAll.length > 0 && !inAll.every((one) => one.has(sha)));
  const fresh = [...withAncestors(yard, [commit])].filter(isFresh);
  const whole = changes.filter(({ pull }) => fresh.includes(pull.mergeCommit ?? ''));
  const numbers = new Set<unknown>(whole.map(({ pull }) => pull.number));
  return { changes: whole, direct: fresh.filter((sha) => !numbers.has(came.get(sha))) };
}

/** Whether the last word about a commit, in the issues of releases, was to drop it. */
function isDropped({ annals }: Yard, commit: string): boolean {
  const words = annals.said.flatMap(({ by, about, versions: [only, ...more], deletedAt }) => {
    const stands = about !== null && deletedAt === null && more.length === 0 && [...QA, ...MANAGERS].includes(by);
    return stands ? (only?.meanings ?? []).flatMap((one) => wordAbout(one, about, commit)) : [];
  });
  return words.at(-1) === 'drop';
}

function wordAbout(one: Meaning, about: string, commit: string): readonly ('drop' | 'candidate')[] {
  if (one.verb === 'drop') return about === commit ? ['drop'] : [];
  return one.verb === 'candidate' && commit.startsWith(one.commit) ? ['candidate'] : [];
}

function isReleaseSigned(yard: Yard, commit: string, { changes, direct }: Brought, deployer: string | null): boolean {
  const { separation } = presentSpec(yard);
  const [only] = changes;
  const isSingle = changes.length === 1 && direct.length === 0 && only?.pull.mergeCommit === commit;
  const onHomes = homesOf(yard).flatMap(({ number }) =>
    signersOf(yard, number, 'manager', (said, named) => (named ?? said.about) === commit),
  );
  const onChange = isSingle && only !== undefined ? ownSigners(yard, only) : [];
  const hands = new Set(separation === 'range' ? handsIn(yard, changes, direct) : []);
  return [...onHomes, ...onChange]
    .filter((login) => MANAGERS.includes(login) && !hands.has(login))
    .some((login) => separation === 'off' || login !== deployer);
}

function ownSigners(yard: Yard, { pull, pushers }: Change): readonly string[] {
  const { separation } = presentSpec(yard);
  const right = [null, pull.headSha, pull.mergeCommit];
  return signersOf(yard, pull.number, 'manager', (_said, named) => right.includes(named)).filter(
    (login) => separation === 'off' || !pushers.includes(login),
  );
}

/** Who wrote any of it. */
function handsIn(yard: Yard, changes: readonly Change[], direct: readonly string[]): readonly string[] {
  const { commits } = yard.repository.objects;
  return [
    ...changes.flatMap(({ pushers }) => pushers),
    ...direct.flatMap((sha) => commits.get(sha)?.author.user?.login ?? []),
  ];
}

/** A later deployment of another commit is there, or on its way. */
function isSuperseded({ repository }: Yard, { id, headSha, gates, attempt }: WorkflowRun): boolean {
  const own = Math.max(...gates.filter((gate) => gate.attempt === attempt).map(({ deploymentId }) => deploymentId));
  return [...repository.deployments.values()].some(
    ({ id: other, sha, runId, environment, statuses }) =>
      other > own &&
      runId !== id &&
      sha !== headSha &&
      environment === 'production' &&
      ['queued', 'in_progress', 'success'].includes(statuses.at(-1)?.state ?? ''),
  );
}

/** It was there once, in order; something else was begun since; and somebody with a role wants it back since then, who does not deploy it. */
function isWayBack(yard: Yard, commit: string, deployer: string | null): boolean {
  const { annals, repository } = yard;
  const { commits } = repository.objects;
  const isSame = (sha: string): boolean => commits.get(sha)?.tree === commits.get(commit)?.tree;
  const made = [...repository.deployments.values()].filter(({ environment }) => environment === 'production');
  const before = made.find(
    ({ sha, statuses }) => isSame(sha) && annals.opened.has(sha) && statuses.some(({ state }) => state === 'success'),
  );
  const left = made.findLast(({ sha, statuses }) => !isSame(sha) && statuses.some(({ state }) => isBegun(state)));
  if (before === undefined || left === undefined || left.id < before.id) return false;
  const isSince = ({ versions: [only] }: Said): boolean => only !== undefined && only.at > left.createdAt;
  const places = [...annals.changes.map(({ pull }) => pull.number), ...homesOf(yard).map(({ number }) => number)];
  const signers = places.flatMap((number) =>
    ['rollback', 'qa', 'manager'].flatMap((target) => signersOf(yard, number, target, isSince)),
  );
  const { separation } = presentSpec(yard);
  return signers.some((login) => [...QA, ...MANAGERS].includes(login) && (separation === 'off' || login !== deployer));
}

function isBegun(state: string): boolean {
  return !['waiting', 'queued', 'pending'].includes(state);
}
