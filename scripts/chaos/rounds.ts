import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileDisk, startDatabases } from './database.ts';
import type { Disk } from './database.ts';
import { playRound } from './round.ts';
import type { Round } from './round.ts';

export interface RoundsOptions {
  readonly rounds: number;
  /** Rounds at once. */
  readonly width: number;
  readonly replicas: number;
  /** Of the first round; each has the next one. */
  readonly seed: number;
  readonly postgres: boolean;
  readonly cli: string;
  /** Where the stories of rounds are kept that broke a promise. */
  readonly folder: string;
  /** Whether the stories of the others are kept too. */
  readonly keep: boolean;
  readonly say: (line: string) => void;
}

/** A round as it is told: what it came to, or why it came to nothing. */
export interface Told {
  readonly round: number;
  readonly seed: number;
  readonly log: string;
  readonly came: Round | null;
  readonly wrong: readonly string[];
}

/** Plays them, so many at once; what is broken does not keep the others from being played. */
export async function playRounds(options: RoundsOptions): Promise<readonly Told[]> {
  const left = Array.from({ length: options.rounds }, (_, round) => round);
  const told: Told[] = [];
  const lane = async (): Promise<void> => {
    const databases = options.postgres ? await startDatabases() : null;
    try {
      for (let round = left.shift(); round !== undefined; round = left.shift()) {
        const one = await playOne(options, round, databases === null ? fileDisk() : await databases.next());
        told.push(one);
        options.say(line(one));
      }
    } finally {
      await databases?.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.width, options.rounds) }, lane));
  return told;
}

async function playOne(
  { seed: first, replicas, cli, folder, keep }: RoundsOptions,
  round: number,
  disk: Disk,
): Promise<Told> {
  const seed = (first + round) % 2 ** 31;
  const log = join(folder, `round-${round}.log`);
  const note = (what: string): void => appendFileSync(log, `${new Date().toISOString().slice(11, 23)} ${what}\n`);
  const told = { round, seed, log };
  try {
    const came = await playRound({ seed, replicas, disk, cli, note });
    for (const one of came.wrong) note(`WRONG: ${one}`);
    if (came.wrong.length === 0 && !keep) rmSync(log, { force: true });
    return { ...told, came, wrong: came.wrong };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    note(`WRONG: ${why}`);
    return { ...told, came: null, wrong: [why] };
  } finally {
    await disk.remove();
  }
}

function line({ round, seed, came, wrong, log }: Told): string {
  const head = `round ${round}, seed ${seed}`;
  if (wrong.length > 0) return [`${head}: BROKEN, see ${log}`, ...wrong.map((one) => `  ${one}`)].join('\n');
  if (came === null) return head;
  const { kills, cuts, acknowledged, writes, openings, milliseconds } = came;
  return `${head}: ${(milliseconds / 1000).toFixed(1)} s, ${kills} kills, ${cuts} cuts, ${acknowledged} acknowledged, ${writes} writes, ${openings} openings`;
}
