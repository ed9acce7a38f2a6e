import { cpus } from 'node:os';
import type { Measured } from './measure.ts';
import { holds } from './measure.ts';

/** One line a number: measured, bound, verdict, and what it is. */
export function formatTable(numbers: readonly Measured[]): string {
  const rows = numbers.map((one) => [
    one.key,
    shown(one, one.value),
    one.bound === null ? '–' : shown(one, one.bound),
    verdict(one),
    words(one),
  ]);
  const table = [['number', 'measured', 'bound', 'verdict', 'what'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '));
  return [
    ...lines,
    '',
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
  ].join('\n');
}

/** `{ "judgeMs": 2.1, … }`: numbers alone, for machines. */
export function toJson(numbers: readonly Measured[]): string {
  return JSON.stringify(Object.fromEntries(numbers.map(({ key, value }) => [key, rounded(value)])));
}

function verdict(one: Measured): string {
  if (one.bound === null) return 'told';
  return holds(one) ? 'kept' : 'BROKEN';
}

function words({ what, note }: Measured): string {
  return note === undefined || note === '' ? what : `${what} (${note})`;
}

function shown({ unit }: Measured, value: number): string {
  const text = value >= 1000 ? Math.round(value).toLocaleString('en') : String(rounded(value));
  return unit === '' ? text : `${text} ${unit}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function pad(cell: string, width: number, column: number): string {
  if (column === 1 || column === 2) return cell.padStart(width);
  return column === 4 ? cell : cell.padEnd(width);
}
