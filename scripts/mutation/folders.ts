import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What must be tried: all that decides who opens a gate, what a checklist means, what people read of it, and the memory that they trust.
 * A file belongs to the first folder that it lies in.
 */
export const FOLDERS = {
  judge: 'src/judge',
  commands: 'src/commands',
  people: 'src/evidence/people',
  statements: 'src/evidence/statements',
  checks: 'src/evidence/checks',
  kinds: 'src/evidence/kinds',
  evidence: 'src/evidence',
  ledger: 'src/ledger',
  policy: 'src/checklist/policy',
  problems: 'src/checklist/problems',
  scope: 'src/checklist/scope',
  templates: 'src/checklist/templates',
  warnings: 'src/checklist/warnings',
  weakening: 'src/checklist/weakening',
  checklist: 'src/checklist',
  doctor: 'src/doctor',
  report: 'src/report',
} as const;

export type Folder = keyof typeof FOLDERS;

const all = Object.keys(FOLDERS) as readonly Folder[];

/** The folder of that name; an error that lists them otherwise. */
export function folderNamed(name: string): Folder {
  const found = all.find((one) => one === name);
  if (found === undefined) throw new Error(`no folder "${name}"; there are ${all.join(', ')}`);
  return found;
}

/** Which folder a source file belongs to. */
export function folderOf(file: string): Folder | undefined {
  return all.find((name) => file.startsWith(`${FOLDERS[name]}/`));
}

/** The source files of a folder, sorted; what is generated is no source. */
export function filesOf(folder: Folder): readonly string[] {
  const root = FOLDERS[folder];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(root, name))
    .filter((file) => folderOf(file) === folder)
    .toSorted();
}

/** The files of all folders. */
export function allFiles(): readonly string[] {
  return all.flatMap(filesOf);
}

/** Those of the folders' files that differ from a commit; none where git does not know it. */
export function changedSince(commit: string): readonly string[] {
  const changed = new Set([
    ...git('diff', '--name-only', commit),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]);
  return allFiles().filter((file) => changed.has(file));
}

/** The commit that is checked out; a fixed word outside of git. */
export function presentCommit(): string {
  return git('rev-parse', 'HEAD')[0] ?? 'none';
}

function git(...command: readonly string[]): readonly string[] {
  try {
    return execFileSync('git', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}

/** Lines of a file: a measure of the time that its mutants take. */
export function linesOf(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length;
}
