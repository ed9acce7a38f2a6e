import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** `taker.ts` as a file that Node runs; it is made once for a file of tests. */
export function buildTaker(): string {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'store-tests');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `taker-${process.pid}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL('./taker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    packages: 'external',
  });
  return outfile;
}

/** Runs a command and gives the lines that it says, until it ends; `seen` may end it. */
export async function linesOf(
  command: readonly [string, ...(readonly string[])],
  seen: (lines: readonly string[], child: ChildProcess) => void = () => {},
): Promise<readonly string[]> {
  const [name, ...args] = command;
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    seen(lines, child);
  }
  return lines;
}
