import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CACHE = 'node_modules/.cache/nodes';

/** Path of a Node binary of that major version, fetched from the npm registry on first use; afterwards no network is needed. */
export async function installNode(major: number): Promise<string> {
  const prefix = join(process.cwd(), CACHE, String(major));
  const binary = join(prefix, 'node_modules', platformPackage(), 'bin/node');
  if (!existsSync(binary)) {
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
    await run('npm', ['install', '--prefix', prefix, ...flags, `${platformPackage()}@${major}`]);
  }
  const version = await versionOf(binary);
  if (!version.startsWith(`v${major}.`)) {
    throw new Error(`${binary} says it is ${version}, not ${major}; remove ${prefix} and try again`);
  }
  return binary;
}

/** What the binary calls itself, `v24.1.0`. */
export async function versionOf(binary: string): Promise<string> {
  const { stdout } = await run(binary, ['--version']);
  return stdout.trim();
}

/** npm carries each platform's Node as a package of its own. */
function platformPackage(): string {
  return `node-${process.platform}-${process.arch}`;
}
