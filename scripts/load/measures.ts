import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppProcess } from '../../src/demo/run-app.ts';

/** The value below which so many of a hundred lie; NaN for none. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * hundredth) / 100) - 1)] ?? Number.NaN;
}

/** One of the App's own metrics, summed over its labels; NaN where it is not told. */
export async function metric(app: AppProcess, name: string): Promise<number> {
  const lines = (await page(`${app.url}/metrics`))
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  const values = lines.map((line) => Number(line.split(' ').at(-1)));
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0);
}

/** Over a connection of its own: one that is kept may be closed at the moment when it is used. */
function page(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => void text(response).then(resolve, reject)).on('error', reject);
  });
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

const ROUND = 250;

/** Waits until something is so; rejects when it is not in time. Gives the milliseconds it took. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  { patience = 120_000, round = 20 }: { readonly patience?: number; readonly round?: number } = {},
): Promise<number> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > patience) throw new Error(`${what}: not within ${patience / 1000} s`);
    await sleep(round);
  }
  return performance.now() - begun;
}

/** Resident memory as the kernel counts it, now or at most so far, in megabytes of 10^6 bytes. */
export function memoryOf({ pid }: Pick<AppProcess, 'pid'>, which: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kibibytes] = new RegExp(String.raw`^${which}:\s+(\d+) kB$`, 'm').exec(status) ?? [];
  return (Number(kibibytes) * 1024) / 1e6;
}

/** Milliseconds of processor time that a process has used so far. */
export function busyOf({ pid }: Pick<AppProcess, 'pid'>): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the name in brackets, which may hold blanks; user and system time are the 14th and 15th, in hundredths of a second.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
