import { afterEach, describe, expect, it } from '@jest/globals';
import type { NewEntry } from '../../../src/ledger/entry.ts';
import type { ReleaseQuestion } from '../../../src/ledger/release-memory.ts';
import { at } from '../../ledger/rows.ts';
import { must, repository } from './entries.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

const commitOf = (n: number): string => n.toString(16).padStart(40, '0');

function entry(key: string, body: NewEntry['body'], change: number | null = null): NewEntry {
  return { key, repository, change, at, body };
}

/** What a ledger still tells of releases that were let through, or given up, long ago, on every engine. */
export function pastReleasesContract(newPlace: NewPlace): void {
  const stores = storesOf(newPlace);
  afterEach(stores.closeAll);

  const question: ReleaseQuestion = { repository, environment: 'production', changes: [], commits: [] };
  const asked = async (entries: readonly NewEntry[]) => {
    const store = await stores.open();
    must(await store.ledger.append(entries));
    return must(await store.ledger.releases(question));
  };

  describe('the ledger, asked for releases of the past,', () => {
    it('remembers what releases started from, each the last time (T96)', async () => {
      const from = (n: number, base: number, environment = 'production'): NewEntry => {
        const bases = [commitOf(base), commitOf(base + 1)];
        return entry(`from:${n}:${base}`, { kind: 'came-from', environment, commit: commitOf(n), bases });
      };
      const { deployed: found } = await asked([from(1, 10), from(2, 20), from(1, 30), from(2, 40, 'staging')]);
      expect(found.cameFrom).toEqual([
        { commit: commitOf(1), bases: [commitOf(30), commitOf(31)] },
        { commit: commitOf(2), bases: [commitOf(20), commitOf(21)] },
      ]);
      const many = Array.from({ length: 60 }, (_, index) => from(index, 100));
      expect((await asked(many)).deployed.cameFrom).toHaveLength(50);
    });

    it('tells what became of a candidate, and at an issue, behind however many others (T107)', async () => {
      const step = (n: number, over: Partial<Extract<NewEntry['body'], { kind: 'release-step' }>> = {}): NewEntry => {
        const what = { environment: 'production', candidate: commitOf(n), issue: n, by: null } as const;
        const body = { kind: 'release-step', ...what, step: 'ended', how: 'deployed', ...over } as const;
        return entry(`step:${n}:${body.step}:${body.environment}`, body, n);
      };
      const drop = { how: 'dropped', branch: 'main' } as const;
      const others = Array.from({ length: 210 }, (_, index) => step(100 + index));
      const store = await stores.open();
      must(await store.ledger.append([step(1, drop), step(2, drop), step(1, { environment: 'staging' }), ...others]));
      const told = async (about: Partial<ReleaseQuestion>) =>
        must(await store.ledger.releases({ ...question, ...about })).story.flatMap((one) =>
          one.kind === 'release-step' && one.issue < 3 ? [[one.issue, one.how, one.branch]] : [],
        );
      expect(await told({})).toEqual([]);
      expect(await told({ deploying: [commitOf(1)] })).toEqual([[1, 'dropped', 'main']]);
      expect(await told({ issue: 2 })).toEqual([[2, 'dropped', 'main']]);
      // What is found in several ways is told once, in its order.
      const both = must(await store.ledger.releases({ ...question, deploying: [commitOf(309)], issue: 309 })).story;
      expect(both).toHaveLength(200);
      expect(both.at(-1)).toMatchObject({ candidate: commitOf(309) });
    });
  });
}
