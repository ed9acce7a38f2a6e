import type { ReadFault, Result } from '../ports.ts';
import { containingBranch } from './allowed-run.ts';
import type { Reread, RulePorts } from './rule.ts';
import type { Verified, Waiting } from './waiting.ts';

/**
 * What could have moved, in one request. Where GitHub does not say with it whether the branch contains the commit still, or cannot answer it together
 * with that, the branch is asked for by itself.
 */
export async function readAgain(
  rule: Pick<RulePorts, 'reread' | 'contains'>,
  waiting: Waiting,
  verified: Verified,
): Promise<Result<Reread, ReadFault>> {
  const branch = containingBranch(verified.rules);
  const first = await rule.reread(waiting, verified, branch);
  if (branch === null || (first.ok && first.value.contained !== null)) return first;
  const now = first.ok || !mayBeOfTheBranch.has(first.fault.code) ? first : await rule.reread(waiting, verified, null);
  if (!now.ok) return now;
  const contains = await rule.contains(waiting.repository.name, branch, verified.candidate);
  return contains.ok ? { ok: true, value: { ...now.value, contained: contains.value } } : contains;
}

/** What GitHub says where it cannot compare: an answer with errors, or none in time. */
const mayBeOfTheBranch: ReadonlySet<ReadFault['code']> = new Set<ReadFault['code']>(['API_PARTIAL', 'API_UNAVAILABLE']);
