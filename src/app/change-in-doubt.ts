import { unreadEntries } from '../gate/release/unread.ts';
import type { ReadFault } from '../gate/ports.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import { groupsInDoubt } from './look-at-group.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';
import { closeUnverified } from './unverified.ts';

/** A pull request of which nothing can be read. */
interface InDoubt extends Pick<WakeUp, 'installation' | 'repository'> {
  readonly number: number;
}

/**
 * Takes back what rests on a pull request that cannot be read: its own green, that of the groups of a merge queue that may bring it, because there
 * it would be merged by what was green before, and that of the releases that bring it, because something may have been said against it.
 */
export async function takeBack(
  options: LookOptions,
  ports: InstallationPorts,
  place: InDoubt,
  fault: ReadFault,
): Promise<void> {
  const { memo, clock, log } = options;
  const { repository, number } = place;
  const read = await ports.commitsOf(repository, number);
  const of = (read.ok ? read.value.of : undefined) ?? memo.places(repository)?.of;
  if (of !== undefined) await unsettle(options, { ...place, of }, fault);
  const into = read.ok ? read.value.into : undefined;
  const groups = await groupsInDoubt(options, ports, { repository, number, into });
  // What past looks knew is closed as well, because it needs nobody's answer.
  const known = [...memo.commitsOf(repository, number), ...(read.ok ? read.value.commits : [])];
  const commits = [...new Set([...known, ...groups.map(({ group }) => group)])];
  const closed = await closeUnverified(ports, { repository, commits }, fault, new Date(clock()).toISOString());
  if (closed.length > 0) log(`${repository} #${number}: took back ${closed.join(', ')}`);
}

/** How it was settled for releases counts no more until it is judged anew, and everything that is to be released there is looked at. `of`: GitHub's id of the repository. */
export async function unsettle(
  { ledger, queue, clock, log }: Pick<LookOptions, 'ledger' | 'queue' | 'clock' | 'log'>,
  { installation, repository, of, number }: InDoubt & { readonly of: number },
  fault: ReadFault,
): Promise<void> {
  const entries = await unreadEntries(
    ledger,
    { repository: of, change: number },
    fault,
    new Date(clock()).toISOString(),
  );
  const environments = entries.ok ? entries.value.map(({ environment }) => environment) : [];
  if (entries.ok && environments.length === 0) return;
  const wake = async (at: number): Promise<void> => {
    for (const environment of environments) {
      const what = { release: environmentKey(environment), of } as const;
      await queue.enqueue(subjectKey({ installation, repository, what }), at);
    }
  };
  // Whoever dies between the two leaves them woken.
  await wake(clock() + SOON);
  const appended = entries.ok ? await ledger.append(entries.value.map(({ entry }) => entry)) : entries;
  if (!appended.ok) return log(`${repository} #${number}: its releases still rest on it, ${appended.fault.code}`);
  await wake(clock());
  log(`${repository} #${number}: not settled any more for ${environments.join(', ')}`);
}

/** Milliseconds in which the ledger has surely taken it. */
const SOON = 2000;
