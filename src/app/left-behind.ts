import type { ReadFault, Result, SnapshotReader } from '../gate/ports.ts';
import type { WorkQueue } from '../store/work-queue.ts';
import type { Whereabouts } from '../github/whereabouts.ts';
import { sameName } from '../evidence/same-name.ts';
import { EVERY_REPOSITORY, subjectKey } from './subject-key.ts';
import type { WakeUp } from './subject-key.ts';
import { PATIENCE } from './unverified.ts';

/** Asks as the App itself where an installation, or one repository of it, is now. */
export type WhereIs = (installation: number, repository: string | null) => Promise<Result<Whereabouts, ReadFault>>;

/** What it takes to leave alone what is gone. */
export interface LeavingOptions {
  readonly queue: WorkQueue;
  readonly clock: () => number;
  readonly log: (line: string) => void;
  /** Absent: nobody can be asked, and everything is tried again. */
  readonly whereIs?: WhereIs;
}

/** Looks whether an installation, or a repository of it, is still there: if not, nothing of it is looked at any more; if so, all of it is. */
export async function lookAtWhereabouts(options: LeavingOptions, wakeUp: WakeUp): Promise<boolean> {
  const { queue, clock, log, whereIs } = options;
  if (whereIs === undefined) return true;
  const { installation, repository } = wakeUp;
  const isAll = repository === EVERY_REPOSITORY;
  const found = await whereIs(installation, isAll ? null : repository);
  if (!found.ok) {
    log(`${subjectKey(wakeUp)}: not known whether it is still there, ${found.fault.code}: ${found.fault.detail}`);
    return false;
  }
  if (found.value !== 'here') {
    const dropped = await queue.forget(isAll ? `${installation} ` : `${installation} ${repository.toLowerCase()} `);
    log(`${installation} ${repository}: not ours any more; ${dropped} looks dropped`);
  }
  if (found.value === 'gone') return true;
  const at = found.value === 'here' ? installation : found.value.installation;
  await queue.enqueue(subjectKey({ installation: at, repository, what: { all: true } }), clock());
  return true;
}

/**
 * Whether what could not be looked at several times in a row is no matter of ours any more: then it is not tried again, or under the
 * installation that has it now. Whatever gives it back to us says so by an event.
 */
export async function isLeftBehind(
  { queue, clock, log, whereIs }: LeavingOptions,
  wakeUp: WakeUp,
  attempt: number,
): Promise<boolean> {
  if (whereIs === undefined || attempt < PATIENCE) return false;
  const { installation, repository } = wakeUp;
  const found = await whereIs(installation, repository === EVERY_REPOSITORY ? null : repository);
  if (!found.ok || found.value === 'here') return false;
  log(`${subjectKey(wakeUp)}: not ours any more`);
  if (found.value !== 'gone')
    await queue.enqueue(subjectKey({ ...wakeUp, installation: found.value.installation }), clock());
  return true;
}

/**
 * A reader that answers nothing about a repository under a name that it does not have any more: GitHub follows renames when it is asked, and
 * nothing is written under an old name. `movedTo` tells the name it has now.
 */
export function underItsName(snapshots: SnapshotReader): {
  readonly snapshots: SnapshotReader;
  readonly movedTo: () => string | null;
} {
  let moved: string | null = null;
  return {
    movedTo: () => moved,
    snapshots: {
      snapshot: async (address, files) => {
        const read = await snapshots.snapshot(address, files);
        if (!read.ok) return read;
        const { name } = read.value.facts.subject.repository;
        if (sameName(name, address.repository)) return read;
        moved = name;
        return { ok: false, fault: { code: 'API_PARTIAL', detail: `${address.repository} is ${name} now` } };
      },
    },
  };
}
