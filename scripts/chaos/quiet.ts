import { setTimeout as sleep } from 'node:timers/promises';
import type { Disk } from './database.ts';
import type { Stage } from './stage.ts';

/** Nothing happens for so long, milliseconds: a subject rests for half a second between two looks. */
const STILL = 900;
/** What is due later than this is not waited for: looks that time will cause. In the end also what a push asks for in any case, a while after it. */
const SOON = { meanwhile: 1_500, end: 25_000 } as const;
/** Longer than a claim outlives the process that had it, and what a look that failed waits for. */
const PATIENCE = 180_000;
const ROUND = 200;
/** Between two words about what is waited for. */
const TELL = 2_000;

/** Waits until all replicas are there, GitHub has sent what it has and the App has nothing left to do; rejects with what is left when that takes too long. */
export async function untilQuiet(
  { sandbox }: Stage,
  disk: Disk,
  note: (what: string) => void,
  when: keyof typeof SOON,
  isWhole: () => boolean,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  const isStill = createStillness(STILL);
  let told = Date.now();
  for (let seen = -1; ; await sleep(ROUND)) {
    await sandbox.idle();
    const left = await disk.read((db) => waiting(db, when)).catch((error: unknown) => [String(error)]);
    const isBusy = !isWhole() || left.length > 0 || sandbox.requests.length !== seen;
    if (isStill(Date.now(), isBusy)) return;
    seen = sandbox.requests.length;
    if (left.length > 0 && Date.now() > told + TELL) {
      told = Date.now();
      note(`the App is not at rest: ${left.join('; ')}`);
    }
    if (Date.now() > end) throw new Error(`the App did not come to rest: ${left.join('; ') || 'it goes on asking'}`);
  }
}

/**
 * Told at moments, in milliseconds, whether something was going on: whether by now it was seen still for so long. Only what was seen counts: whoever
 * looks may have had no processor meanwhile.
 */
export function createStillness(long: number): (at: number, isBusy: boolean) => boolean {
  let since: number | null = null;
  return (at, isBusy) => {
    since = isBusy ? null : (since ?? at);
    return since !== null && at - since >= long;
  };
}

type Database = Parameters<Parameters<Disk['read']>[0]>[0];

/** Subjects that are looked at, are due, or failed and will be tried again. */
async function waiting(db: Database, when: keyof typeof SOON): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('work')
    .select(['key', 'due', 'token', 'attempt', 'last_error', 'dead_at'])
    .execute();
  const now = Date.now();
  return rows
    .filter(({ key, due, token, attempt, dead_at: dead }) => {
      if (dead !== null || key.startsWith('upkeep ')) return false;
      if (token !== null || due === null) return token !== null;
      if (attempt > 0) return due <= now + PATIENCE;
      return due <= now + (when === 'meanwhile' && key.includes(' ref:') ? 0 : SOON[when]);
    })
    .map(({ key, due, token, attempt, last_error: error }) => {
      const state = token === null ? `due in ${Number(due) - now} ms` : 'looked at';
      return `${key} ${state}, attempt ${attempt}${error === null ? '' : `, ${error}`}`;
    });
}
