import type { FileEntry, GitObjects } from './model/git.ts';
import { fileEntry } from './git-objects.ts';

/** Three-way merge of whole trees; null where both sides changed the same place differently. */
export const mergeFiles = (
  objects: GitObjects,
  base: ReadonlyMap<string, FileEntry>,
  ours: ReadonlyMap<string, FileEntry>,
  theirs: ReadonlyMap<string, FileEntry>,
): ReadonlyMap<string, FileEntry> | null => {
  const merged = new Map<string, FileEntry>();
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const outcome = mergePath(objects, base.get(path), ours.get(path), theirs.get(path));
    if (outcome === 'conflict') return null;
    if (outcome) merged.set(path, outcome);
  }
  return merged;
};

const mergePath = (
  objects: GitObjects,
  base: FileEntry | undefined,
  ours: FileEntry | undefined,
  theirs: FileEntry | undefined,
): FileEntry | undefined | 'conflict' => {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (!base || !ours || !theirs) return 'conflict';
  const lines = mergeLines(linesOf(base), linesOf(ours), linesOf(theirs));
  return lines ? fileEntry(objects, lines.join('\n'), ours.mode) : 'conflict';
};

const same = (a: FileEntry | undefined, b: FileEntry | undefined): boolean => a?.sha === b?.sha && a?.mode === b?.mode;

const linesOf = (file: FileEntry): readonly string[] => file.content.toString('utf8').split('\n');

/** One changed stretch per side: common start and end are kept, so two changes merge when they do not touch. */
const mergeLines = (
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null => {
  const mine = changedStretch(base, ours);
  const other = changedStretch(base, theirs);
  const [first, second] = mine.from <= other.from ? [mine, other] : [other, mine];
  if (first.to >= second.from) return null;
  return [
    ...base.slice(0, first.from),
    ...first.lines,
    ...base.slice(first.to, second.from),
    ...second.lines,
    ...base.slice(second.to),
  ];
};

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

const changedStretch = (base: readonly string[], side: readonly string[]): Stretch => {
  const limit = Math.min(base.length, side.length);
  let from = 0;
  while (from < limit && base[from] === side[from]) from += 1;
  let tail = 0;
  while (tail < limit - from && base[base.length - 1 - tail] === side[side.length - 1 - tail]) tail += 1;
  return { from, to: base.length - tail, lines: side.slice(from, side.length - tail) };
};
