import type { CommitId } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import { fits, flag, list, nullable, oneOf, record, text, whole } from '../../ledger/shape.ts';
import type { Shape } from '../../ledger/shape.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { Errands } from '../start/errands.ts';

/** A re-run of ours that an older candidate got. */
export interface Earlier {
  readonly run: number;
  /** The attempt that was parked; the re-run is the next one. */
  readonly attempt: number;
}

/**
 * The one parked run of an environment. `parked`: it waits for the gate; `rerunning`: GitHub is being asked to run it again, and it is not known what
 * came of it; `rerun`: it was; `left`: it is left to people.
 */
export interface Keeping {
  readonly run: number;
  readonly attempt: number;
  readonly commit: CommitId;
  readonly url: string;
  readonly createdAt: Instant;
  readonly state: 'parked' | 'rerunning' | 'rerun' | 'left';
  /** Failed jobs that are not ours. */
  readonly others: readonly string[];
  /** How often it was run again by us, by which roll call the last time, and whether the gate was seen shut since then. */
  readonly reruns: number;
  readonly digest: string;
  readonly shutSince: boolean;
  /** What was run again before it came. */
  readonly earlier: Earlier | null;
}

const shape: Shape<Keeping> = record<Keeping>({
  run: whole,
  attempt: whole,
  commit: text,
  url: text,
  createdAt: text,
  state: oneOf('parked', 'rerunning', 'rerun', 'left'),
  others: list(text),
  reruns: whole,
  digest: text,
  shutSince: flag,
  earlier: nullable(record<Earlier>({ run: whole, attempt: whole })),
});

/** The key of the environment's parked run. */
export function parkKey(repository: number, environment: string): string {
  return `park:${repository}:${encodeURIComponent(environment)}`;
}

/** The parked run, with the version to write over. */
export interface Kept {
  readonly keeping: Keeping | null;
  readonly version: number | null;
}

/** What is parked in an environment. What cannot be read is a fault: nothing is run again upon it. */
export async function readKeeping(errands: Errands, key: string): Promise<Result<Kept, ReadFault>> {
  const read = await errands.read(key);
  if (!read.ok) return read;
  if (read.value === null) return { ok: true, value: { keeping: null, version: null } };
  const { body, version } = read.value;
  if (fits(shape, body)) return { ok: true, value: { keeping: body, version } };
  return {
    ok: false,
    fault: { code: 'NOT_READ', detail: `${key}: what is parked there was written by another version` },
  };
}
