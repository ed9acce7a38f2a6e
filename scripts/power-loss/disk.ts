import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Megabytes of a disk: room for a round, and copied in a moment. */
const SIZE = 64;

/** This machine lets no disk be made of a file. */
export class NoDisks extends Error {}

/** A disk of its own, in a file: whatever the kernel still keeps in its memory for it is not in the file. */
export interface Disk {
  /** Where it is mounted. */
  readonly path: string;
  /** The file as it is now, as a disk that lost its power would be; it is started again, and its journal is played. */
  readonly afterPowerLoss: () => Disk;
  readonly remove: () => void;
}

/** Makes an ext4 in a file and mounts it. Throws NoDisks where that is not allowed. */
export function newDisk(folder: string, name: string): Disk {
  const image = join(folder, `${name}.img`);
  run('truncate', '-s', `${SIZE}M`, image);
  run('mkfs.ext4', '-q', '-F', image);
  return mounted(folder, name, image);
}

function mounted(folder: string, name: string, image: string): Disk {
  const path = join(folder, name);
  mkdirSync(path);
  run('mount', '-o', 'loop', image, path);
  return {
    path,
    afterPowerLoss: () => {
      const copy = join(folder, `${name}-after.img`);
      cpSync(image, copy);
      return mounted(folder, `${name}-after`, copy);
    },
    remove: () => {
      const failure = failureOf('umount', path);
      if (failure !== null) throw new Error(failure);
      rmSync(path, { recursive: true });
      rmSync(image);
    },
  };
}

function run(command: string, ...args: readonly string[]): void {
  const failure = failureOf(command, ...args);
  if (failure !== null) throw new NoDisks(failure);
}

/** Null: it was done. */
function failureOf(command: string, ...args: readonly string[]): string | null {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? null : `${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`;
}
