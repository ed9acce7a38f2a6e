import type { FileChange, FileEntry } from './model/git.ts';

/** Files that differ between two trees, sorted by path; equal content under a new name is a rename. */
export const changedFiles = (
  before: ReadonlyMap<string, FileEntry>,
  after: ReadonlyMap<string, FileEntry>,
): readonly FileChange[] => {
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const changes: FileChange[] = [];
  for (const [path, file] of after) {
    const old = before.get(path);
    if (old) {
      if (old.sha !== file.sha) changes.push(change(path, 'modified', old, file));
      else if (old.mode !== file.mode) changes.push(change(path, 'changed', old, file));
      continue;
    }
    const origin = [...removed].find(([, gone]) => gone.sha === file.sha)?.[0];
    if (origin === undefined) {
      changes.push(change(path, 'added', undefined, file));
      continue;
    }
    removed.delete(origin);
    changes.push({
      path,
      status: 'renamed',
      previousPath: origin,
      sha: file.sha,
      additions: 0,
      deletions: 0,
      patch: null,
    });
  }
  for (const [path, file] of removed) changes.push(change(path, 'removed', file, undefined));
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
};

const change = (
  path: string,
  status: FileChange['status'],
  before: FileEntry | undefined,
  after: FileEntry | undefined,
): FileChange => {
  const sha = after?.sha ?? before?.sha ?? '';
  if ([before, after].some((file) => file?.content.includes(0))) {
    return { path, status, previousPath: null, sha, additions: 0, deletions: 0, patch: null };
  }
  const { added, deleted, patch } = diffLines(linesOf(before), linesOf(after));
  return { path, status, previousPath: null, sha, additions: added, deletions: deleted, patch };
};

const linesOf = (file: FileEntry | undefined): readonly string[] => {
  const text = file?.content.toString('utf8') ?? '';
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
};

/** One hunk around the changed stretch with GitHub's three lines of context. */
const diffLines = (
  before: readonly string[],
  after: readonly string[],
): { added: number; deleted: number; patch: string } => {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < limit - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const gone = before.slice(start, before.length - tail);
  const fresh = after.slice(start, after.length - tail);
  const lead = before.slice(Math.max(0, start - 3), start);
  const trail = before.slice(before.length - tail, before.length - tail + 3);
  const oldSize = lead.length + gone.length + trail.length;
  const newSize = lead.length + fresh.length + trail.length;
  const from = start - lead.length;
  const header = `@@ -${oldSize === 0 ? 0 : from + 1},${oldSize} +${newSize === 0 ? 0 : from + 1},${newSize} @@`;
  const patch = [header, ...mark(' ', lead), ...mark('-', gone), ...mark('+', fresh), ...mark(' ', trail)].join('\n');
  return { added: fresh.length, deleted: gone.length, patch };
};

const mark = (sign: string, lines: readonly string[]): readonly string[] => lines.map((line) => `${sign}${line}`);
