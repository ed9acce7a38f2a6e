import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import type { AppProcess } from '../../src/demo/run-app.ts';
import type { Sent } from './sender.ts';

/** The value below which so many of a hundred lie; NaN for none. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * hundredth) / 100) - 1)] ?? Number.NaN;
}

/** One of the App's own metrics, summed over its labels; NaN where it is not told. */
export async function metric(app: AppProcess, name: string): Promise<number> {
  const answer = await fetch(`${app.url}/metrics`);
  const lines = (await answer.text())
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  const values = lines.map((line) => Number(line.split(' ').at(-1)));
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0);
}

/** Reads a number again and again while something goes on, and gives the largest. */
export async function mostWhile(read: () => Promise<number>, work: Promise<unknown>): Promise<number> {
  const state = { most: 0, going: true };
  const watch = async (): Promise<void> => {
    while (state.going) {
      state.most = Math.max(state.most, await read());
      await sleep(ROUND);
    }
  };
  const watching = watch();
  try {
    await work;
  } finally {
    state.going = false;
    await watching;
  }
  return state.most;
}

const ROUND = 100;

/** Waits until something is so; rejects when it is not in time. Gives the milliseconds it took. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, patience = 120_000): Promise<number> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > patience) throw new Error(`${what}: not within ${patience / 1000} s`);
    await sleep(5);
  }
  return performance.now() - begun;
}

/** How many deliveries the App said it had kept and its store does not know. */
export function lostIn(file: string, sent: readonly Sent[]): number {
  const database = new Database(file);
  const known = new Set(
    database
      .prepare('select id from delivery')
      .all()
      .map((row) => String((row as { readonly id: unknown }).id)),
  );
  database.close();
  const kept = sent.flatMap(({ answers }) => answers).filter(({ status }) => status === 202 || status === 200);
  return kept.filter(({ id }) => !known.has(id)).length;
}
