import type { Assessment } from '../gate/assess.ts';
import { gateName } from '../judge/gate-name.ts';
import type { StandingGates } from '../store/standing-gates.ts';
import type { Meter } from './meter.ts';

/** Who hears how gates were judged; absent: nobody counts. */
export interface Counting {
  /** Hears which verdicts were given. */
  readonly meter?: Pick<Meter, 'judged'>;
  /** Keeps how everything that lives stands. */
  readonly gates?: Pick<StandingGates, 'stand'>;
}

/** Tells whoever counts how the gates of a change, or of the issue of a release, were judged. `isOver`: nothing is asked of it any more. */
export async function tellStanding(
  { meter, gates }: Counting,
  { facts, rollCalls }: Pick<Assessment, 'facts' | 'rollCalls'>,
  change: number,
  isOver: boolean,
): Promise<void> {
  for (const { gate, verdict } of rollCalls) meter?.judged(gate.kind, verdict);
  const isMerged = facts.changes.every(({ state }) => state !== 'open');
  // What is merged waits for no merge any more.
  const alive = isOver ? [] : rollCalls.filter(({ gate }) => !isMerged || gate.kind === 'environment');
  const standing = alive.map(({ gate, open }) => ({ kind: gate.kind, name: gateName(gate), open }));
  await gates?.stand({ repository: facts.subject.repository.id, change }, standing);
}
