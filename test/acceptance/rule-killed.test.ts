import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn } from './app.ts';
import { aGuardedTown, gateOf, type GuardedTown } from './rule-town.ts';

let folder: string;
let shop: GuardedTown;
let disk: Store;
let back: Store;

/** A store whose process dies as it writes an entry of this kind: before it is there, or after. Whatever it is asked then, it never answers. */
function mortal(store: Store, kind: EntryBody['kind'], moment: 'before' | 'after') {
  let dead = false;
  let told = () => {};
  const died = new Promise<void>((resolve) => {
    told = resolve;
  });
  const never = () => new Promise<never>(() => {});
  const alive = <A extends readonly unknown[], B>(work: (...given: A) => Promise<B>) => {
    return (...given: A): Promise<B> => (dead ? never() : work(...given));
  };
  const each = <T extends object>(part: T): T =>
    Object.fromEntries(Object.entries(part).map(([name, work]) => [name, alive(work as () => Promise<unknown>)])) as T;
  const { ledger } = store;
  const mortalStore: Store = {
    ...store,
    queue: each(store.queue),
    waiting: each(store.waiting),
    ledger: {
      ...each(ledger),
      append: alive(async (entries) => {
        if (!entries.some(({ body }) => body.kind === kind)) return ledger.append(entries);
        if (moment === 'after') await ledger.append(entries);
        dead = true;
        told();
        return never();
      }),
    },
  };
  return { store: mortalStore, died };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-rule-'));
});
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.town.close();
  await back.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, 'ledger.db');
const approvals = () =>
  [...shop.repository.workflowRuns.values()].flatMap((run) =>
    run.approvals.filter(({ state }) => state === 'approved'),
  );

describe('the App that dies while it answers (T108, I9, I10)', () => {
  it.each<readonly [string, EntryBody['kind'], 'before' | 'after', number]>([
    ['before the intent is written down', 'answering', 'before', 0],
    ['between the intent and the answer', 'answering', 'after', 0],
    ['between the answer and what came of it', 'answered', 'before', 1],
    ['after what came of it is written down', 'answered', 'after', 1],
  ])('%s has answered once when it is back', async (_, kind, moment, sent) => {
    disk = await aStore(file());
    const { store, died } = mortal(disk, kind, moment);
    shop = await aGuardedTown(undefined, store);
    const run = shop.deploys();
    await shop.app.settled();
    shop.signs();
    await died;
    shop.app.dies();
    expect(approvals()).toHaveLength(sent);
    await disk.close();

    back = await aStore(file());
    const app = await moveIn(shop.town, back);
    await app.settled();
    await app.tryAgain();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    expect(approvals()).toHaveLength(1);
    expect([...shop.repository.issues.values()].filter(({ title }) => title.startsWith('UNGATED'))).toEqual([]);
    await app.moveOut();
  });
});
