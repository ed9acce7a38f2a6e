import { readFile } from 'node:fs/promises';
import { play } from '../../test/property/play.ts';
import { playReleases } from '../../test/property/releases/play.ts';
import type { ReleaseSchedule } from '../../test/property/releases/steps.ts';
import type { Schedule } from '../../test/property/steps.ts';

/** Plays a schedule; rejects where a promise is broken. */
type Player<S> = (schedule: S) => Promise<unknown>;

/** Plays one schedule again, as a counter-example prints it in its last line; over HTTP if need be. Gives the exit code. */
export async function replay(file: string, wire: boolean): Promise<number> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const schedule: Schedule | ReleaseSchedule = JSON.parse(lines.at(-1) ?? '');
  if ('mode' in schedule) return again(playReleases, schedule);
  return again(wire ? (await import('../../test/property/over-the-wire.ts')).playOverTheWire : play, schedule);
}

interface Steps {
  readonly steps: readonly unknown[];
}

async function again<S extends Steps>(player: Player<S>, schedule: S): Promise<number> {
  const left = await shorter(player, schedule);
  const error = await failure(player, left);
  console.log(error ?? 'every promise was kept');
  if (error !== null) console.log(JSON.stringify(left));
  return error === null ? 0 : 1;
}

/** The schedule without the steps that it takes not to break the same promise. */
async function shorter<S extends Steps>(player: Player<S>, schedule: S): Promise<S> {
  const promise = (await failure(player, schedule))?.slice(0, 4);
  let best = schedule;
  for (
    let size = Math.ceil(best.steps.length / 2);
    size >= 1 && promise !== undefined;
    size = size > 1 ? Math.ceil(size / 2) : 0
  )
    for (let start = 0; start < best.steps.length;) {
      const tried = { ...best, steps: best.steps.toSpliced(start, size) };
      if ((await failure(player, tried))?.slice(0, 4) === promise) best = tried;
      else start += size;
    }
  return best;
}

async function failure<S>(player: Player<S>, schedule: S): Promise<string | null> {
  try {
    await player(schedule);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
