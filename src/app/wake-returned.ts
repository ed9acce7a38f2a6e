import type { CommitId } from '../evidence/facts.ts';
import { stateOf } from '../ledger/let-through.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import type { LookOptions } from './look.ts';
import type { Places } from './memo.ts';
import type { RefTarget } from './release-target.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import { takes } from './taken-refs.ts';

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
  const wake = (what: WakeUp['what']) =>
    options.queue.enqueue(subjectKey({ installation, repository, what }), options.clock());
  for (const environment of environments.filter((one) => takes(one, defaultBranch, ref))) {
    const { name } = environment;
    const memory = await options.ledger.releases({ repository: of, environment: name, changes: [], commits: [commit] });
    if (!memory.ok) continue;
    const { deployed, story } = memory.value;
    const isHome = homesNow(story).homes.some(({ candidate }) => candidate === commit);
    if (isHome) await wake({ release: environmentKey(name), of });
    if (stateOf(commit, deployed.opened) === 'shut') await wake({ commit });
    if (isHome || stateOf(commit, deployed.opened) === 'shut')
      await wakeRunsOf(options, { installation, repository }, commit);
  }
}

/** Runs that wait in the repository, of a commit or of any (null): whether they may deploy is read anew. */
export async function wakeRunsOf(
  { waiting, queue, clock }: Pick<LookOptions, 'waiting' | 'queue' | 'clock'>,
  { installation, repository }: At,
  commit: CommitId | null,
): Promise<void> {
  const known = await waiting?.ofRepository(repository);
  const concerned = (known?.ok === true ? known.value : []).filter(
    ({ state, deployments }) =>
      state === 'waiting' && (commit === null || deployments.some((one) => one.commit === commit)),
  );
  for (const run of new Set(concerned.map((one) => one.run)))
    await queue.enqueue(subjectKey({ installation, repository, what: { run } }), clock());
}
