import { fits, nullable, record, text } from '../../ledger/shape.ts';
import type { Shape } from '../../ledger/shape.ts';
import { after, isBefore } from '../../evidence/time.ts';
import type { Instant } from '../../evidence/time.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { Errands } from './errands.ts';

/** Who is asking GitHub to start a workflow; null: nobody. */
interface Turn {
  readonly holder: string | null;
  readonly since: Instant;
}

const shape: Shape<Turn> = record<Turn>({ holder: nullable(text), since: text });

/** Whoever has not found out for so long what came of a start never will: milliseconds. */
const LONGEST = 30 * 60_000;

/**
 * Starts of one workflow take turns: a run does not tell for which commit it was started, so that of two whose outcome is unknown neither could be
 * told from the other. False: it is another one's turn.
 */
export async function takeTurn(
  errands: Errands,
  { key, holder, now }: { readonly key: string; readonly holder: string; readonly now: Instant },
): Promise<Result<boolean, ReadFault>> {
  const read = await errands.read(key);
  if (!read.ok) return read;
  const errand = read.value;
  const turn = errand !== null && fits(shape, errand.body) ? errand.body : null;
  const isFree = turn === null || turn.holder === null || isBefore(after(turn.since, LONGEST), now);
  if (turn?.holder === holder) return { ok: true, value: true };
  if (!isFree) return { ok: true, value: false };
  return errands.write(key, { holder, since: now }, errand?.version ?? null);
}

/** The next one may start; where that cannot be written, it may after a while. */
export async function endTurn(
  errands: Errands,
  { key, holder, now }: { readonly key: string; readonly holder: string; readonly now: Instant },
): Promise<void> {
  const read = await errands.read(key);
  if (!read.ok || read.value === null) return;
  const { body, version } = read.value;
  if (fits(shape, body) && body.holder === holder) await errands.write(key, { holder: null, since: now }, version);
}

/** The key of the turns of a workflow. */
export function turnKey(repository: number, workflow: string): string {
  return `turn:${repository}:${workflow}`;
}
