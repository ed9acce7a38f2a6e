import { readFile } from 'node:fs/promises';
import { play } from '../../test/property/play.ts';
import type { Schedule } from '../../test/property/steps.ts';

/** Plays one schedule again, as a counter-example prints it in its last line. Gives the exit code. */
export async function replay(file: string): Promise<number> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const schedule: Schedule = JSON.parse(lines.at(-1) ?? '');
  const left = await shorter(schedule);
  const error = await failure(left);
  console.log(error ?? 'every promise was kept');
  if (error !== null) console.log(JSON.stringify(left));
  return error === null ? 0 : 1;
}

/** The schedule without the steps that it takes not to break the same promise. */
async function shorter(schedule: Schedule): Promise<Schedule> {
  const promise = (await failure(schedule))?.slice(0, 4);
  let best = schedule;
  for (
    let size = Math.ceil(best.steps.length / 2);
    size >= 1 && promise !== undefined;
    size = size > 1 ? Math.ceil(size / 2) : 0
  )
    for (let start = 0; start < best.steps.length;) {
      const tried = { ...best, steps: best.steps.toSpliced(start, size) };
      if ((await failure(tried))?.slice(0, 4) === promise) best = tried;
      else start += size;
    }
  return best;
}

async function failure(schedule: Schedule): Promise<string | null> {
  try {
    await play(schedule);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
