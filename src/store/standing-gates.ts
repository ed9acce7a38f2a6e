import { sql } from 'kysely';
import type { Engine } from './engine.ts';

/** How a gate was last judged. */
export interface StandingGate {
  readonly kind: 'merge' | 'environment';
  /** `merge`, or the environment's name. */
  readonly name: string;
  readonly open: boolean;
}

/** How many gates of a kind are open, or shut. */
export interface StandingCount extends Pick<StandingGate, 'kind' | 'open'> {
  readonly count: number;
}

/** How the gates of everything that lives stand, for whoever counts them: nothing is ever decided by it. */
export interface StandingGates {
  /** All gates of a change, or of the issue of a release, by their numbers; none where it is over. It never rejects. */
  readonly stand: (of: Whose, gates: readonly StandingGate[]) => Promise<void>;
  /** What was judged within the last thirty days. */
  readonly counts: () => Promise<readonly StandingCount[]>;
}

interface Whose {
  readonly repository: number;
  readonly change: number;
}

const DAY = 24 * 3_600_000;

/** What nothing has happened to for so long is told by nobody as alive. Milliseconds. */
const LIVES = 30 * DAY;

/** What this process knows to stand there already; of the oldest nothing is known. */
const KNOWN = 10_000;

/** On its table; `clock` in milliseconds since 1970. */
export function standingGates({ db, lightly }: Engine, clock: () => number): StandingGates {
  const known = new Map<string, string>();
  const write = ({ repository, change }: Whose, gates: readonly StandingGate[], at: number) =>
    lightly(async (on) => {
      const names = gates.map(({ name }) => name);
      const others = on.deleteFrom('gate').where('repository', '=', repository).where('change', '=', change);
      await (names.length === 0 ? others : others.where('name', 'not in', names)).execute();
      if (names.length === 0) return;
      await on
        .insertInto('gate')
        .values(gates.map(({ kind, name, open }) => ({ repository, change, name, kind, open: open ? 1 : 0, at })))
        .onConflict((conflict) =>
          conflict
            .columns(['repository', 'change', 'name'])
            .doUpdateSet({ kind: sql`excluded.kind`, open: sql`excluded.open`, at: sql`excluded.at` }),
        )
        .execute();
    });
  return {
    stand: async (of, all) => {
      const gates = [...new Map(all.map((gate) => [gate.name, gate])).values()];
      const key = `${of.repository}:${of.change}`;
      const now = Math.floor(clock());
      // Once a day also where nothing has changed, so that it is known to live.
      const seen = JSON.stringify([gates, Math.floor(now / DAY)]);
      if (known.get(key) === seen) return;
      try {
        await write(of, gates, now);
      } catch {
        return; // Somebody counts a little wrong until the next look.
      }
      known.delete(key);
      known.set(key, seen);
      const [oldest] = known.keys();
      if (known.size > KNOWN && oldest !== undefined) known.delete(oldest);
    },
    counts: async () => {
      const rows = await db
        .selectFrom('gate')
        .select(['kind', 'open', sql<number>`count(*)`.as('count')])
        .where('at', '>', Math.floor(clock()) - LIVES)
        .groupBy(['kind', 'open'])
        .execute();
      return rows.map(({ kind, open, count }) => ({
        kind: kind === 'merge' ? 'merge' : 'environment',
        open: open === 1,
        count,
      }));
    },
  };
}
