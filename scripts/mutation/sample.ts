import { createHash } from 'node:crypto';
import { linesOf } from './folders.ts';

/** Files in an order that the seed decides; the same seed gives the same order. */
export function shuffled(files: readonly string[], seed: string): readonly string[] {
  const place = (file: string): string => createHash('sha256').update(`${seed}\0${file}`).digest('hex');
  return files.toSorted((a, b) => place(a).localeCompare(place(b)));
}

/** The first files that have no more lines together than that, in their order; a file that does not fit any more is passed over. */
export function upTo(files: readonly string[], lines: number): readonly string[] {
  let left = lines;
  return files.filter((file) => {
    const length = linesOf(file);
    if (length > left) return false;
    left -= length;
    return true;
  });
}
