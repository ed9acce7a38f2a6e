import type { Instant } from '../evidence/time.ts';

/** An item as a gate's check run has shown it: in which wording, and since when. `first` is false when the wording replaced another one. */
export interface ShownRecord {
  readonly item: string;
  /** The item's wording digest, 16 hex digits. */
  readonly wording: string;
  readonly since: Instant;
  readonly first: boolean;
}

const HEADER = 'holdpoint:shown:1';
const linePattern = /^([a-z][a-z0-9-]{0,63}) ([0-9a-f]{16}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) (first|later)$/;

/**
 * The details of a gate's check run: for each item that a person signs or ticks the wording that was shown, and since when.
 * A later sign-off means that wording. Only our App can write it, so it is read back as its memory.
 */
export function formatShownItems(records: readonly ShownRecord[]): string {
  const lines = records.map(
    ({ item, wording, since, first }) => `${item} ${wording} ${since} ${first ? 'first' : 'later'}`,
  );
  return [
    'What people can sign here, with the digest of its wording and since when it was shown so:',
    '',
    '```text',
    HEADER,
    ...lines,
    '```',
  ].join('\n');
}

/** Reads the details back; null for anything that is not wholly of that form, a newer one included. */
export function parseShownItems(text: string): readonly ShownRecord[] | null {
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const start = lines.indexOf(HEADER);
  if (start < 1 || lines.at(-1) !== '```') return null;
  const records = lines.slice(start + 1, -1).map(parseLine);
  return records.every((record) => record !== null) ? records : null;
}

function parseLine(line: string): ShownRecord | null {
  const [, item, wording, since, order] = linePattern.exec(line) ?? [];
  if (item === undefined || wording === undefined || since === undefined) return null;
  return { item, wording, since, first: order === 'first' };
}
