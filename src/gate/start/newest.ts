import { isAtOrAfter } from '../../evidence/time.ts';
import { record, text, fits } from '../../ledger/shape.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { Shape } from '../../ledger/shape.ts';
import type { ReadFault, Result } from '../ports.ts';
import { repositoryOf } from './start-ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';

interface Newest {
  readonly commit: CommitId;
}

const shape: Shape<Newest> = record<Newest>({ commit: text });

function newestKey(judged: Judged): string {
  return `newest:${repositoryOf(judged)}:${encodeURIComponent(judged.environment)}`;
}

/**
 * Whether a gate that is seen open for the first time has opened under the present checklist: what was merged before the checklist last changed may
 * have been open, and deployed, long ago. A change that is not merged is fresh.
 */
export function isFresh({ assessment: { facts } }: Judged): boolean {
  const [config] = facts.config;
  const [change] = facts.changes;
  if (config === undefined || change === undefined) return false;
  if (change.merge === null) return true;
  return config.changedAt !== null && isAtOrAfter(change.merge.at, config.changedAt);
}

/**
 * The commit that keeps the candidate from being started by itself: what is deployed, or was last started there, is the candidate or contains it.
 * Null: none does. At most one request.
 */
export async function newerStarted(
  { errands, workflows }: StartPorts,
  judged: Judged,
): Promise<Result<CommitId | null, ReadFault>> {
  const { rollCall, candidate, repository } = judged;
  if (rollCall.release?.since === 'same') return { ok: true, value: candidate };
  const read = await errands.read(newestKey(judged));
  if (!read.ok) return read;
  const body = read.value?.body;
  if (!fits(shape, body) || body.commit === candidate) return { ok: true, value: null };
  const order = await workflows.order(repository, body.commit, candidate);
  if (!order.ok) return order;
  return { ok: true, value: order.value === 'behind' || order.value === 'identical' ? body.commit : null };
}

/** The candidate is what was last started. */
export async function startedNewest({ errands }: StartPorts, judged: Judged): Promise<void> {
  const key = newestKey(judged);
  const read = await errands.read(key);
  if (!read.ok) return;
  const newest: Newest = { commit: judged.candidate };
  await errands.write(key, newest, read.value?.version ?? null);
}
