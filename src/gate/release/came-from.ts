import type { CommitId, Facts } from '../../evidence/facts.ts';
import { readingOf } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import type { DeployedMemory } from '../../evidence/release.ts';
import { basesOf } from '../../judge/release/base.ts';
import { memoryOf } from '../../judge/release/release-state.ts';
import type { ReleaseRead } from '../../judge/roll-call.ts';
import type { EntryBody } from '../../ledger/entry.ts';
import { environmentKey } from '../../ledger/release-entries.ts';

type CameFrom = Extract<EntryBody, { readonly kind: 'came-from' }>;

/**
 * What a release in an issue starts from, where it is let through now and that is not what is remembered of it: once it is deployed, what was there
 * before cannot be told from GitHub's list any more. Null: nothing is to be remembered.
 */
export function cameFrom(
  { candidate, release }: { readonly candidate: CommitId; readonly release?: ReleaseRead | undefined },
  facts: Facts,
  { environment: name, cameFrom: known = [] }: Pick<DeployedMemory, 'environment' | 'cameFrom'>,
): CameFrom | null {
  if (release?.home !== true || release.since === 'same') return null;
  const reading = readingOf(facts, { kind: 'release', environment: name, candidate });
  const found = isKnown(reading) ? basesOf(reading.value, memoryOf({ name }, facts)) : 'untold';
  if (found === 'untold') return null;
  const bases = found.map(({ commit }) => commit);
  const before = known.find(({ commit }) => commit === candidate);
  const isKnownHere = before?.bases.length === bases.length && before.bases.every((one) => bases.includes(one));
  return isKnownHere ? null : { kind: 'came-from', environment: environmentKey(name), commit: candidate, bases };
}
