import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { FOLDERS, folderOf } from './folders.ts';
import type { Folder } from './folders.ts';

/** What of a hundred mutants must be noticed by a test. */
export const BAR = 90;

/** How many of a folder's mutants were noticed. */
export interface Score {
  readonly name: string;
  readonly killed: number;
  /** Of those killed, the ones that never ended; they are counted as noticed and shown apart. */
  readonly endless: number;
  readonly survived: number;
  readonly ignored: number;
}

const noticed: readonly MutantResult['status'][] = ['Killed', 'Timeout'];
const missed: readonly MutantResult['status'][] = ['Survived', 'NoCoverage', 'RuntimeError', 'CompileError', 'Pending'];

function score(name: string, mutants: readonly MutantResult[]): Score {
  const count = (of: readonly MutantResult['status'][]): number =>
    mutants.filter(({ status }) => of.includes(status)).length;
  return {
    name,
    killed: count(noticed),
    endless: count(['Timeout']),
    survived: count(missed),
    ignored: count(['Ignored']),
  };
}

/** Per cent, 0 where nothing was mutated: nothing tried is nothing shown. */
export function percent({ killed, survived }: Score): number {
  return killed === 0 ? 0 : (100 * killed) / (killed + survived);
}

/** A score for each folder that was tried, and one for all. */
export function scores(mutants: readonly MutantResult[]): {
  readonly folders: readonly Score[];
  readonly total: Score;
} {
  const names = Object.keys(FOLDERS) as readonly Folder[];
  const folders = names.flatMap((name) => {
    const own = mutants.filter(({ fileName }) => folderOf(path.relative('.', fileName)) === name);
    return own.length === 0 ? [] : [score(name, own)];
  });
  return { folders, total: score('all', mutants) };
}

/** A line of the table. */
export function scoreLine(one: Score): string {
  const rest = [
    `${one.killed} killed`,
    `${one.survived} survived`,
    `${one.endless} endless`,
    `${one.ignored} left alone`,
  ];
  return `${one.name.padEnd(12)}${percent(one).toFixed(1).padStart(6)} %   ${rest.join(', ')}`;
}

/** What nobody noticed: place, kind, what stood there and what was put in its place. */
export function survivors(mutants: readonly MutantResult[]): readonly string[] {
  return mutants
    .filter(({ status }) => missed.includes(status))
    .map((mutant) => ({ ...mutant, file: path.relative('.', mutant.fileName) }))
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.location.start.line - b.location.start.line)
    .map(({ file, location: { start, end }, mutatorName, replacement, status }) => {
      const line = readFileSync(file, 'utf8').split('\n')[start.line - 1] ?? '';
      const seen = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
      return `${file}:${start.line}:${start.column} ${mutatorName} (${status}): ${short(seen)} → ${short(replacement ?? '')}`;
    });
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
