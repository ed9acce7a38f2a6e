import type { ReadFault } from '../gate/ports.ts';
import { endedEntry } from '../gate/release/story-entries.ts';
import type { OpenHome } from '../gate/release/homes-now.ts';
import { closeCandidate, isLost } from './close-candidate.ts';
import type { LookOptions } from './look.ts';
import type { ReleaseClaim, ReleaseSources } from './look-release.ts';
import { subjectKey } from './subject-key.ts';
import type { UnverifiedPorts } from './unverified.ts';

type Ports = Pick<NonNullable<ReleaseSources['releases']>, 'lost'> & Pick<UnverifiedPorts, 'writer' | 'openRuns'>;

/** What is asked of the App's store and clock. */
interface Options extends Pick<LookOptions, 'clock' | 'log'> {
  readonly ledger: Pick<LookOptions['ledger'], 'append'>;
  readonly queue: Pick<LookOptions['queue'], 'enqueue'>;
}

/**
 * Gives a release up whose home is gone for good: what was said there, holds among it, nobody can read any more, so nothing goes out by what is left,
 * and whatever queues behind it has its turn. The candidate comes back only by name. `fault` is why the home could not be read; given back is
 * why it cannot be read now, or null where it was given up.
 */
export async function giveUpLost(
  { ledger, queue, clock, log }: Options,
  ports: Ports,
  { wakeUp, of, environment }: Pick<ReleaseClaim, 'wakeUp' | 'of' | 'environment'>,
  { home, fault }: { readonly home: OpenHome; readonly fault: ReadFault },
): Promise<ReadFault | null> {
  // Any other fault says that nobody answered, or who may not ask: then nothing is known to be gone.
  if (fault.code !== 'API_PARTIAL') return fault;
  const { installation, repository } = wakeUp;
  const { issue, candidate } = home;
  const lost = await ports.lost({ repository, of, issue, candidate });
  if (!lost.ok || lost.value === null) return fault;
  if (lost.value === 'issues')
    return { ...fault, detail: `issues are switched off in this repository, and the release is told in #${issue}` };
  const now = new Date(clock()).toISOString();
  const why = isLost(home, lost.value, environment);
  // Nothing can be shown on a commit that is not there.
  const left = lost.value === 'commit' ? null : await closeCandidate(ports, { repository, of, home, why }, now);
  if (left !== null && !left.ok) return left.fault;
  const end = { how: 'dropped', by: null, numbers: [], sentence: why.title } as const;
  const ended = await ledger.append([endedEntry({ repository: of, environment, home, end }, { now })]);
  if (!ended.ok) return ended.fault;
  log(`${subjectKey(wakeUp)}: ${why.title}`);
  for (const what of [{ commit: candidate }, { release: environment, of }] as const)
    await queue.enqueue(subjectKey({ installation, repository, what }), clock());
  return null;
}
