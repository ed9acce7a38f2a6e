import { shortCommit } from '../../evidence/short-commit.ts';
import { isBefore, milliseconds } from '../../evidence/time.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import { environmentKey } from '../../ledger/release-entries.ts';
import type { ReleaseMemory } from '../../ledger/release-entries.ts';
import type { LeftCandidate } from '../../ledger/left-candidates.ts';
import type { Assessment } from '../assess.ts';
import type { Ledger, ReadFault, Result } from '../ports.ts';
import type { Refusal } from './refusal.ts';
import type { RulePorts } from './rule.ts';
import type { Waiting } from './waiting.ts';

/** What telling it takes. */
export interface LeftPorts {
  readonly ledger: Pick<Ledger, 'releases'>;
  readonly rule: Pick<RulePorts, 'run'>;
}

/** What is judged for one that waits. */
interface JudgedBeside {
  readonly assessment: Pick<Assessment, 'facts'>;
  readonly rollCall: Pick<RollCall, 'candidate' | 'enforcement' | 'rollback'>;
}

/**
 * Why a run is not let go whatever the pull request of its commit says: it began for a release whose issue is closed, or is about another commit by
 * now, so that nobody reads any more what was said there. Null: it did not. One request, and only where the commit had such an issue.
 */
export async function leftRelease(
  { ledger, rule }: LeftPorts,
  waiting: Waiting,
  { assessment: { facts }, rollCall: { candidate, enforcement, rollback } }: JudgedBeside,
): Promise<Result<Refusal | null, ReadFault>> {
  const none = { ok: true, value: null } as const;
  // What only advises holds nobody, and a way back is asked nothing of what was said before.
  if (facts.changes[0]?.release !== undefined || enforcement !== 'block' || rollback !== undefined) return none;
  const { repository, environment } = waiting;
  const asked = { repository: repository.id, environment: environmentKey(environment), changes: [], commits: [] };
  const memory = await ledger.releases(asked);
  if (!memory.ok) return memory;
  const left = memory.value.left?.find((one) => one.candidate === candidate);
  if (left === undefined || !wasOut(left, memory.value, waiting)) return none;
  const run = await rule.run(repository.name, waiting.run);
  if (!run.ok) return run;
  // Another attempt, or another run, is a deployment of its own.
  if (run.value === null || isBefore(left.at, run.value.startedAt)) return none;
  return { ok: true, value: over(left, environment) };
}

/** Whether something of it was let go while it had its issue: what was not goes out by itself, or with what came later. */
function wasOut(
  { candidate, at, how }: LeftCandidate,
  { deployed: { succeeded } }: ReleaseMemory,
  { answeredAt }: Waiting,
): boolean {
  if (how === 'deployed' || (answeredAt !== null && answeredAt <= milliseconds(at))) return true;
  return succeeded.some((one) => one.commit === candidate && !isBefore(at, one.at));
}

function over({ candidate, issue, how }: LeftCandidate, environment: string): Refusal {
  const commit = shortCommit(candidate);
  const what = how === 'deployed' ? 'is closed' : 'is about another commit by now';
  return {
    code: 'RELEASE_OVER',
    sentence: `This run began for the release of ${commit} to ${environment} in issue ${issue}, which ${what}: what was said there is said of this run no more.`,
    next: `Cancel this run, and start a new one, or this one again, for what is left. Or name ${candidate} by /candidate in the issue of a release to ${environment} that is open: then it is judged there.`,
  };
}
