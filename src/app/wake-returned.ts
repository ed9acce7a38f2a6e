import type { Environment } from '../checklist/model.ts';
import type { CommitId } from '../evidence/facts.ts';
import { stateOf } from '../ledger/let-through.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import type { WaitingList } from '../gate/waiting/waiting.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import type { LookOptions } from './look.ts';
import type { Places } from './memo.ts';
import type { RefTarget } from './release-target.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import { takes } from './taken-refs.ts';

/** Where looks are asked for, and the time in milliseconds since 1970. */
interface Waking {
  readonly queue: Pick<LookOptions['queue'], 'enqueue'>;
  readonly clock: () => number;
}

type At = Pick<WakeUp, 'installation' | 'repository'>;

/**
 * A commit that was let through before, and is shut, is pushed again: it may be back on a branch that it was forced off. No push of something new
 * comes to that, and nothing is asked of GitHub for it.
 */
export async function wakeReturned(
  options: LookOptions,
  { installation, repository }: At,
  { ref, tip: commit, of }: RefTarget,
  { environments, defaultBranch }: Places,
): Promise<void> {
  const at = { installation, repository };
  for (const environment of environments.filter((one) => takes(one, defaultBranch, ref))) {
    const about = { repository: of, environment: environment.name, changes: [], commits: [commit] };
    const memory = await options.ledger.releases(about);
    if (!memory.ok || stateOf(commit, memory.value.deployed.opened) !== 'shut') continue;
    await options.queue.enqueue(subjectKey({ ...at, what: { commit } }), options.clock());
    await wakeHomesOf(options, at, { of, environments: [environment] }, [commit]);
    await wakeRunsOf(options, at, [commit]);
  }
}

/** Releases to these environments whose candidate is one of the commits; false: that is not known. */
export async function wakeHomesOf(
  { ledger, queue, clock }: Waking & { readonly ledger: Pick<LookOptions['ledger'], 'releases'> },
  { installation, repository }: At,
  { of, environments }: { readonly of: number; readonly environments: readonly Environment[] },
  commits: readonly CommitId[],
): Promise<boolean> {
  let isKnown = true;
  for (const { name } of environments) {
    const memory = await ledger.releases({ repository: of, environment: name, changes: [], commits: [] });
    isKnown &&= memory.ok;
    if (!memory.ok || !homesNow(memory.value.story).homes.some(({ candidate }) => commits.includes(candidate)))
      continue;
    const what = { release: environmentKey(name), of };
    await queue.enqueue(subjectKey({ installation, repository, what }), clock());
  }
  return isKnown;
}

/** Runs that wait in the repository to deploy one of the commits, or one that was not told: whether they may is read anew. */
export async function wakeRunsOf(
  { waiting, queue, clock }: Waking & { readonly waiting?: Pick<WaitingList, 'ofRepository'> | undefined },
  { installation, repository }: At,
  commits: readonly CommitId[],
): Promise<void> {
  const known = await waiting?.ofRepository(repository);
  const concerned = (known?.ok === true ? known.value : []).filter(
    ({ state, deployments }) =>
      state === 'waiting' && (deployments.length === 0 || deployments.some(({ commit }) => commits.includes(commit))),
  );
  for (const run of new Set(concerned.map((one) => one.run)))
    await queue.enqueue(subjectKey({ installation, repository, what: { run } }), clock());
}
