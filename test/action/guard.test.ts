import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-guard-'));
  const source = readFileSync(new URL('../../src/action/guard.ts', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'guard.mjs'), transformSync(source, { loader: 'ts', format: 'esm' }).code);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script behind the guard in a process of its own; a line "ready" lets the test send its signal. */
function runGuarded(
  name: string,
  script: string,
  signal?: NodeJS.Signals,
): Promise<{ exit: number | null; out: string }> {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import './guard.mjs';\n${script}\n`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (signal !== undefined && out === 'ready\n') child.kill(signal);
    });
    child.on('close', (exit) => resolve({ exit, out }));
  });
}

const waiting = "process.stdout.write('ready\\n'); setInterval(() => {}, 60_000);";

describe('a run that nobody finished ends with 3 (T152)', () => {
  it.each([
    ['a module throws while it is loaded', "throw new Error('broken on line 1');", 'broken on line 1'],
    ['a promise is forgotten', "void Promise.reject(new Error('nobody waited'));", 'nobody waited'],
    ['something throws later', "setTimeout(() => { throw new Error('too late'); }, 1);", 'too late'],
    ['a wait never ends and nothing else happens', 'await new Promise(() => {});', ''],
    ['the script simply ends', '', ''],
  ])('when %s', async (name, script, told) => {
    const { exit, out } = await runGuarded(name.replaceAll(' ', '-'), script);
    expect(exit).toBe(3);
    expect(out).toContain(told);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('when the runner sends %s', async (signal) => {
    const { exit, out } = await runGuarded(signal, waiting, signal);
    expect(exit).toBe(3);
    expect(out).toContain(`stopped by ${signal}`);
  });
});

describe('what the guard says', () => {
  it('is one line that holds no other command for the runner', async () => {
    const { out } = await runGuarded(
      'lines',
      String.raw`throw new Error('first\n::set-output name=decision::go\u2028::x');`,
    );
    expect(out.match(/^::/gm)).toHaveLength(1);
    expect(out).not.toMatch(/^::set-output/m);
  });
});

describe('a run that finished', () => {
  it('ends with its own status', async () => {
    const { exit } = await runGuarded('finished', "process.stdout.write('', () => process.exit(0));");
    expect(exit).toBe(0);
  });
});
