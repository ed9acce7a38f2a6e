// Takes the power from a disk while a store writes to it: `node scripts/run.js scripts/power-loss.ts [--rounds N] [--json]`.
// The writer is stopped in the middle, what the disk holds at that moment is copied, and the copy is started as a disk after a power cut.
// Ends with 0 when nothing that was acknowledged is lost, with 1 when something is, with 3 when the machine lets no disk be made: then
// nothing was tried. Needs root, losetup and mkfs.ext4.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './load/bundled.ts';
import { newDisk, NoDisks } from './power-loss/disk.ts';
import { frozen } from './power-loss/frozen.ts';

const { values: flags } = parseArgs({ options: { json: { type: 'boolean' }, rounds: { type: 'string' } } });
const ROUNDS = Number(flags.rounds ?? 12);

/** Of so many that were acknowledged, so many are not there after the power came back. */
interface Loss {
  readonly acknowledged: number;
  readonly lost: number;
}

const folder = mkdtempSync(join(tmpdir(), 'holdpoint-power-'));
try {
  process.exitCode = await tried();
} catch (error) {
  if (!(error instanceof NoDisks)) throw error;
  process.stderr.write(`not tried: this machine lets no disk be made of a file: ${error.message}\n`);
  process.exitCode = 3;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function tried(): Promise<number> {
  return withScripts(async (writer, reader) => {
    // Whoever does not ask the disk loses what he said: else this would show nothing.
    const careless = await round(writer, reader, 'careless');
    const rounds: Loss[] = [];
    for (let count = 0; count < ROUNDS; count += 1) rounds.push(await round(writer, reader, 'store'));
    const acknowledged = rounds.reduce((sum, one) => sum + one.acknowledged, 0);
    const lost = rounds.reduce((sum, one) => sum + one.lost, 0);
    const least = Math.min(...rounds.map((one) => one.acknowledged));
    const said = { rounds: ROUNDS, acknowledged, least, lost, carelessLost: careless.lost };
    const words = `${ROUNDS} power losses: of ${acknowledged} acknowledged deliveries (at least ${least} a round) ${lost} lost; a writer that does not ask the disk lost ${careless.lost} of ${careless.acknowledged}`;
    process.stdout.write(`${flags.json === true ? JSON.stringify(said) : words}\n`);
    return lost === 0 && least > 0 && careless.lost > 0 ? 0 : 1;
  });
}

function withScripts<T>(work: (writer: string, reader: string) => Promise<T>): Promise<T> {
  return bundled('scripts/power-loss/writer.ts', (writer) =>
    bundled('scripts/power-loss/reader.ts', (reader) => work(writer, reader)),
  );
}

async function round(writer: string, reader: string, how: 'store' | 'careless'): Promise<Loss> {
  const disk = newDisk(folder, how);
  let loss: Loss = { acknowledged: 0, lost: 0 };
  try {
    const file = how === 'store' ? 'ledger.db' : 'numbers';
    await frozen([process.execPath, writer, join(disk.path, file), how], async (said) => {
      const after = disk.afterPowerLoss();
      try {
        const place = join(after.path, file);
        const lost = how === 'store' ? lostIn(reader, place, said) : carelesslyLost(place, said);
        loss = { acknowledged: said.length, lost };
      } finally {
        after.remove();
      }
    });
  } finally {
    disk.remove();
  }
  return loss;
}

function carelesslyLost(place: string, said: readonly number[]): number {
  const there = existsSync(place) ? new Set(readFileSync(place, 'utf8').split('\n').map(Number)) : new Set<number>();
  return said.filter((number) => !there.has(number)).length;
}

/** Asked in a process of its own, so that nothing keeps the disk in use. */
function lostIn(reader: string, place: string, said: readonly number[]): number {
  const { stdout, stderr } = spawnSync(process.execPath, [reader, place], { input: said.join('\n'), encoding: 'utf8' });
  process.stderr.write(stderr);
  return /^\d+$/.test(stdout) ? Number(stdout) : said.length;
}
