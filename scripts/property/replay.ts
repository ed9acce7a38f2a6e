import { readFile } from 'node:fs/promises';
import { play } from '../../test/property/play.ts';
import type { Schedule } from '../../test/property/steps.ts';

/** Plays a schedule; rejects where a promise is broken. */
type Player = (schedule: Schedule) => Promise<unknown>;

/** Plays one schedule again, as a counter-example prints it in its last line; over HTTP if need be. Gives the exit code. */
export async function replay(file: string, wire: boolean): Promise<number> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const schedule: Schedule = JSON.parse(lines.at(-1) ?? '');
  const player = wire ? (await import('../../test/property/over-the-wire.ts')).playOverTheWire : play;
  const left = await shorter(player, schedule);
  const error = await failure(player, left);
  console.log(error ?? 'every promise was kept');
  if (error !== null) console.log(JSON.stringify(left));
  return error === null ? 0 : 1;
}

/** The schedule without the steps that it takes not to break the same promise. */
async function shorter(player: Player, schedule: Schedule): Promise<Schedule> {
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

async function failure(player: Player, schedule: Schedule): Promise<string | null> {
  try {
    await player(schedule);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
