import type { CommitId } from '../evidence/facts.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import { takeBack } from './change-in-doubt.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import { wakeInDoubt } from './look-at-lost.ts';
import { takes } from './taken-refs.ts';
import { closeUnverified } from './unverified.ts';

/**
 * Takes back by REST what is green at a subject that may not be read for long, because GitHub's limits are used up: something may have been said
 * against it, and a limit of GitHub's is no reason for it to stay open. True: everything was asked and written that there was.
 */
export async function shutUnread(
  options: LookOptions,
  ports: InstallationPorts,
  wakeUp: WakeUp,
  fault: ReadFault,
): Promise<boolean> {
  const watched = watching(ports, fault);
  const { what, repository } = wakeUp;
  if ('number' in what) {
    await takeBack(options, watched.ports, { ...wakeUp, number: what.number }, fault);
    return watched.allWell();
  }
  if ('lost' in what) {
    const places = options.memo.places(repository);
    const taking = places?.environments.filter((one) => takes(one, places.defaultBranch, what.lost));
    const names = taking?.map(({ name }) => name);
    // Each is shut by its own claim, which GitHub's limits keep from being looked at as well.
    if (names?.length !== 0) await wakeInDoubt(options, { wakeUp, target: what, attempt: 0 }, names);
    return true;
  }
  const commits = await commitsOf(options, what);
  if (!commits.ok) return false;
  const now = new Date(options.clock()).toISOString();
  const closed = await closeUnverified(watched.ports, { repository, commits: commits.value }, fault, now);
  if (closed.length > 0) options.log(`${subjectKey(wakeUp)}: took back ${closed.join(', ')}`);
  return watched.allWell();
}

/** Where a subject shows gates of its own; of what waits for an answer nothing is open. */
async function commitsOf(
  { ledger }: Pick<LookOptions, 'ledger'>,
  what: WakeUp['what'],
): Promise<Result<readonly CommitId[], ReadFault>> {
  if ('commit' in what) return { ok: true, value: [what.commit] };
  if ('group' in what) return { ok: true, value: [what.group] };
  const none = { ok: true, value: [] } as const;
  if (!('release' in what || 'home' in what)) return none;
  const { of } = what;
  const environment =
    'release' in what
      ? ({ ok: true, value: what.release } as const)
      : await ledger.homeOf({ repository: of, issue: what.home });
  if (!environment.ok) return environment;
  if (environment.value === null) return none;
  const memory = await ledger.releases({ repository: of, environment: environment.value, changes: [], commits: [] });
  if (!memory.ok) return memory;
  return { ok: true, value: homesNow(memory.value.story).homes.map(({ candidate }) => candidate) };
}

/** Ports that ask by REST alone, and tell whether everything that was asked of them went well. */
function watching(
  ports: InstallationPorts,
  fault: ReadFault,
): { readonly ports: InstallationPorts; readonly allWell: () => boolean } {
  let isWell = true;
  const noted = async <T>(asked: Promise<Result<T, ReadFault>>): Promise<Result<T, ReadFault>> => {
    const answer = await asked;
    isWell &&= answer.ok;
    return answer;
  };
  const refused = { ok: false, fault } as const;
  const groups = { group: async () => refused, live: async () => refused };
  return {
    ports: {
      ...ports,
      groups,
      commitsOf: (...of) => noted(ports.commitsOf(...of)),
      openRuns: (...of) => noted(ports.openRuns(...of)),
      writer: { write: (...what) => noted(ports.writer.write(...what)) },
    },
    allWell: () => isWell,
  };
}
