import type { ReadFault, Result } from '../../gate/ports.ts';
import { subjectKey } from '../subject-key.ts';
import { markOf, readMark, wokenBy } from './sweep-since.ts';
import type { UpkeepOptions } from './upkeep.ts';

/** Milliseconds from one sweep of an installation to the next, at least. */
const EVERY = 10 * 60_000;

/** Repositories that are listed, or glanced at, with one request, the fewer of the two. */
const PER_REQUEST = 50;

/** Milliseconds that one request of a sweep takes of an hour: 300 an hour, which leaves GitHub's limit to what happens. */
const PER_HOUR = 300;

/**
 * Looks from afar at everything that an installation has, and wakes what was touched since the last time: also what no webhook told. Gives the
 * milliseconds until the next time.
 */
export async function sweepTouched(options: UpkeepOptions, installation: number): Promise<Result<number, ReadFault>> {
  const { errands, queue, clock } = options;
  const now = clock();
  const key = `swept:${installation}`;
  const before = await errands.read(key);
  if (!before.ok) return before;
  const mark = readMark(before.value?.body ?? null);
  const ports = await options.sweeping(installation);
  const listed = await ports.listed();
  if (!listed.ok) return listed;
  const glances = await ports.glances(listed.value);
  if (!glances.ok) return glances;
  for (const glance of glances.value) {
    for (const woken of wokenBy(glance, mark, now))
      await queue.enqueue(subjectKey({ installation, ...woken }), clock());
  }
  const written = await errands.write(key, markOf(glances.value, now), before.value?.version ?? null);
  if (!written.ok) return written;
  const requests = Math.ceil(listed.value.length / PER_REQUEST) * 2;
  return { ok: true, value: Math.max(EVERY, Math.ceil((requests * HOUR) / PER_HOUR)) };
}

const HOUR = 3_600_000;
