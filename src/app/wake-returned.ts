import type { CommitId } from '../evidence/facts.ts';
import { milliseconds } from '../evidence/time.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import type { OpenHome } from '../gate/release/homes-now.ts';
import type { Waiting, WaitingList } from '../gate/waiting/waiting.ts';
import { stateOf } from '../ledger/let-through.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import type { LookOptions } from './look.ts';
import type { RefTarget } from './release-target.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import { takes } from './taken-refs.ts';

/** Where looks are asked for, and the time in milliseconds since 1970. */
interface Waking {
  readonly queue: Pick<LookOptions['queue'], 'enqueue'>;
  readonly clock: () => number;
}

interface WakingRuns extends Waking {
  readonly waiting?: Pick<WaitingList, 'ofRepository'> | undefined;
}

type At = Pick<WakeUp, 'installation' | 'repository'>;

/** Environments by their names, of the repository with that id. */
interface Where {
  readonly of: number;
  readonly environments: readonly string[];
}

/**
 * A commit is pushed that was let through before and is shut, or that a release or a run has waited for since before the push: it may be back on a
 * branch that it was forced off. No push of something new comes to that, and nothing is asked of GitHub for it. False: the ledger did not tell.
 */
export async function wakeReturned(
  options: WakingRuns & Pick<LookOptions, 'memo' | 'ledger'>,
  at: At,
  target: RefTarget,
): Promise<boolean> {
  const { tip: commit, of } = target;
  const { installation, repository } = at;
  const names = await namesFor(options, repository, target);
  if (names === null) return false;
  let isShut = false;
  for (const environment of names) {
    const about = { repository: of, environment, changes: [], commits: [commit] };
    const memory = await options.ledger.releases(about);
    if (!memory.ok) return false;
    isShut ||= stateOf(commit, memory.value.deployed.opened) === 'shut';
  }
  const isOld = (since: number | null): boolean => isShut || isBeforePush(since, target);
  if (isShut) await options.queue.enqueue(subjectKey({ installation, repository, what: { commit } }), options.clock());
  if (names.length > 0) await wakeRunsOf(options, at, [commit], ({ askedAt }) => isOld(askedAt));
  const isConcerned = ({ candidate, since }: OpenHome): boolean =>
    candidate === commit && isOld(since === undefined ? null : milliseconds(since));
  return wakeHomesOf(options, at, { of, environments: names }, isConcerned);
}

/** Environments that a push to the ref may concern: where this process has not read what the checklist says, every one that was ever judged. */
async function namesFor(
  { memo, ledger }: Pick<LookOptions, 'memo' | 'ledger'>,
  repository: string,
  { ref, of }: RefTarget,
): Promise<readonly string[] | null> {
  const places = memo.places(repository);
  if (places !== null)
    return places.environments.filter((one) => takes(one, places.defaultBranch, ref)).map(({ name }) => name);
  const judged = await ledger.environments({ repository: of });
  return judged.ok ? judged.value : null;
}

/** Whether it was so before the push. Of the same second it came with it; what is not known may have been so. */
function isBeforePush(since: number | null, { pushed }: RefTarget): boolean {
  return since === null || pushed === undefined || Math.floor(since / 1000) < pushed;
}

/** Wakes the releases to these environments whose home is one that is meant; false: not all of them are known. */
export async function wakeHomesOf(
  { ledger, queue, clock }: Waking & { readonly ledger: Pick<LookOptions['ledger'], 'releases'> },
  { installation, repository }: At,
  { of, environments }: Where,
  isMeant: (home: OpenHome) => boolean,
): Promise<boolean> {
  let isKnown = true;
  for (const environment of environments) {
    const memory = await ledger.releases({ repository: of, environment, changes: [], commits: [] });
    isKnown &&= memory.ok;
    if (!memory.ok || !homesNow(memory.value.story).homes.some(isMeant)) continue;
    const what = { release: environmentKey(environment), of };
    await queue.enqueue(subjectKey({ installation, repository, what }), clock());
  }
  return isKnown;
}

/** Runs that wait in the repository to deploy one of the commits, or one that was not told: whether they may is read anew. */
export async function wakeRunsOf(
  { waiting, queue, clock }: WakingRuns,
  { installation, repository }: At,
  commits: readonly CommitId[],
  isMeant: (one: Waiting) => boolean = () => true,
): Promise<void> {
  const known = await waiting?.ofRepository(repository);
  const concerned = (known?.ok === true ? known.value : []).filter(
    ({ state, deployments }) =>
      state === 'waiting' && (deployments.length === 0 || deployments.some(({ commit }) => commits.includes(commit))),
  );
  for (const run of new Set(concerned.filter(isMeant).map((one) => one.run)))
    await queue.enqueue(subjectKey({ installation, repository, what: { run } }), clock());
}
