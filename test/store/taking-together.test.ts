import { describe, expect, it } from '@jest/globals';
import type { KyselyPlugin } from 'kysely';
import { checkedChain } from '../../src/store/checked-chain.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Engine } from '../../src/store/engine.ts';
import { migrate } from '../../src/store/migrations.ts';
import { taking } from '../../src/store/take.ts';
import type { WorkItem } from '../../src/store/work-table.ts';

/** A database of its own whose statements are counted. */
async function counted(use: (engine: Engine, statements: () => number) => Promise<void>): Promise<void> {
  const engine = openEmbedded(':memory:');
  try {
    await migrate(engine, ':memory:');
    let count = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        count += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    await use({ ...engine, db: engine.db.withPlugin(counting) }, () => count);
  } finally {
    await engine.close();
  }
}

const intake = (id: string, work: readonly WorkItem[]) => ({
  delivery: { id, event: 'push', receivedAt: 1 },
  entries: [],
  work,
  noticed: [],
});

describe('deliveries that are taken together', () => {
  it('cost as many statements as one alone', async () => {
    await counted(async (engine, statements) => {
      const take = taking(
        engine,
        checkedChain(engine, () => 0),
      );
      await take(intake('alone', [{ key: 'a', at: 1 }]));
      const alone = statements();
      expect(alone).toBe(2);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => take(intake(`d${n}`, [{ key: `k${n}`, at: 1 }]))),
      );
      expect(answers.every((answer) => answer === 'new')).toBe(true);
      expect(statements()).toBe(2 * alone);
      expect(await engine.db.selectFrom('work').select('key').execute()).toHaveLength(21);
    });
  });

  it('are told apart where one comes twice, and what the second asks for is not asked', async () => {
    await counted(async (engine) => {
      const take = taking(
        engine,
        checkedChain(engine, () => 0),
      );
      const answers = await Promise.all([
        take(intake('z', [{ key: 'first', at: 1 }])),
        take(intake('a', [{ key: 'other', at: 1 }])),
        take(intake('z', [{ key: 'second', at: 1 }])),
      ]);
      expect(answers).toEqual(['new', 'new', 'duplicate']);
      const rows = await engine.db.selectFrom('work').select('key').orderBy('key').execute();
      expect(rows.map(({ key }) => key)).toEqual(['first', 'other']);
    });
  });

  it('leave of one subject what asking one after the other leaves: the earliest time, the highest urgency, the newest delivery', async () => {
    await counted(async (engine) => {
      const take = taking(
        engine,
        checkedChain(engine, () => 0),
      );
      const round = (n: number) =>
        Promise.all([
          take(intake(`a${n}`, [{ key: 'one', at: 9, urgency: 1, delivery: 'a' }])),
          take(intake(`b${n}`, [{ key: 'one', at: 5, urgency: 2, delivery: 'b' }])),
          take(intake(`c${n}`, [{ key: 'one', at: 7 }])),
        ]);
      for (const n of [1, 2]) {
        await round(n);
        const rows = await engine.db.selectFrom('work').select(['due', 'urgency', 'delivery']).execute();
        expect(rows).toEqual([{ due: 5, urgency: 2, delivery: 'b' }]);
      }
    });
  });
});
