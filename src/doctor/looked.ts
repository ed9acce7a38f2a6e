import type { Looked } from '../checklist/warnings/live/live-facts.ts';

export type { Looked } from '../checklist/warnings/live/live-facts.ts';

/** The value, or null where it is not known. */
export function valueOf<T>(looked: Looked<T>): T | null {
  return looked.known ? looked.value : null;
}
