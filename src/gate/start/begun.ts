import type { CommitId } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import { fits, nullable, oneOf, record, text, whole } from '../../ledger/shape.ts';
import type { Shape } from '../../ledger/shape.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { Errands } from './errands.ts';

/**
 * How far the start of a candidate's deployment came. `awaited`: its gate was seen shut, so that its opening is news; `starting`: GitHub is being
 * asked, and it is not known what came of it; `taken`: GitHub has taken it without saying which run; `started`; `refused`: GitHub does not start it;
 * `passed`: it was open without being awaited, something newer goes already, or it is left to people.
 */
export interface Begun {
  readonly state: 'awaited' | 'starting' | 'taken' | 'started' | 'refused' | 'passed';
  /** The comment that asked for it; null: the gate opened. */
  readonly comment: string | null;
  /** When GitHub was asked. */
  readonly since: Instant | null;
  readonly workflow: string;
  readonly ref: string;
  /** Null: none, or GitHub did not tell which. */
  readonly run: number | null;
  /** How often GitHub was asked. */
  readonly times: number;
}

const shape: Shape<Begun> = record<Begun>({
  state: oneOf('awaited', 'starting', 'taken', 'started', 'refused', 'passed'),
  comment: nullable(text),
  since: nullable(text),
  workflow: text,
  ref: text,
  run: nullable(whole),
  times: whole,
});

/** Nothing was begun. */
export const nothingBegun: Begun = {
  state: 'awaited',
  comment: null,
  since: null,
  workflow: '',
  ref: '',
  run: null,
  times: 0,
};

/** The key of what was begun for a candidate. */
export function startKey(repository: number, environment: string, candidate: CommitId): string {
  return `start:${repository}:${encodeURIComponent(environment)}:${candidate}`;
}

/** What was begun, with the version to write over; null where nothing was. */
export interface Kept {
  readonly begun: Begun | null;
  readonly version: number | null;
}

/** What was begun for a candidate. What cannot be read is a fault: nothing is begun upon it. */
export async function readBegun(errands: Errands, key: string): Promise<Result<Kept, ReadFault>> {
  const read = await errands.read(key);
  if (!read.ok) return read;
  if (read.value === null) return { ok: true, value: { begun: null, version: null } };
  const { body, version } = read.value;
  if (fits(shape, body)) return { ok: true, value: { begun: body, version } };
  return {
    ok: false,
    fault: { code: 'NOT_READ', detail: `${key}: what was begun there was written by another version` },
  };
}
