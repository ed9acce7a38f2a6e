import type { Facts } from '../../evidence/facts.ts';
import type { Deploying } from '../../evidence/release.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import type { Ledger, ReadFault } from '../ports.ts';

/**
 * Whether somebody is known by now to deploy what was judged who was not when that was read: it may be their own word that opens it. Null: nobody is.
 * A gate that only advises holds nobody.
 */
export async function deployersSince(
  ledger: Pick<Ledger, 'releases'>,
  facts: Pick<Facts, 'subject' | 'deployers'>,
  { gate, candidate, enforcement }: Pick<RollCall, 'gate' | 'candidate' | 'enforcement'>,
): Promise<ReadFault | null> {
  if (gate.kind !== 'environment' || enforcement !== 'block') return null;
  const repository = facts.subject.repository.id;
  const about = { repository, environment: gate.name, changes: [], commits: [], deploying: [candidate] };
  const memory = await ledger.releases(about);
  if (!memory.ok) return memory.fault;
  const known = new Set((facts.deployers ?? []).map(told));
  if (memory.value.deployers.every((one) => known.has(told(one)))) return null;
  return { code: 'NOT_READ', detail: 'somebody else deploys it than was known when it was judged' };
}

/** With the moment: of a way back it counts who starts it since then. */
function told({ commit, by, at }: Deploying): string {
  return JSON.stringify([commit, by.id, by.login, at]);
}
