import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import type { WaitingChange } from '../../src/gate/waiting/waiting.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn } from './app.ts';
import { aGuardedTown, gateOf, type GuardedTown } from './rule-town.ts';

let folder: string;
let shop: GuardedTown;
let disk: Store;
let back: Store;

/** At which of its writes the process dies, and whether that is there then. */
interface Death {
  readonly at: EntryBody['kind'] | ((change: WaitingChange) => boolean);
  readonly moment: 'before' | 'after';
}

/** A store whose process dies at one of its writes. Whatever it is asked then, it never answers. */
function mortal(store: Store, { at, moment }: Death) {
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
  const dies = async (write: () => Promise<unknown>): Promise<never> => {
    if (moment === 'after') await write();
    dead = true;
    told();
    return never();
  };
  const { ledger, waiting } = store;
  const mortalStore: Store = {
    ...store,
    queue: each(store.queue),
    waiting: {
      ...each(waiting),
      change: alive(async (row, change) => {
        const write = () => waiting.change(row, change);
        return typeof at === 'function' && at(change) ? dies(write) : write();
      }),
    },
    ledger: {
      ...each(ledger),
      append: alive(async (entries) => {
        const write = () => ledger.append(entries);
        return typeof at === 'string' && entries.some(({ body }) => body.kind === at) ? dies(write) : write();
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
  const claimed = ({ tries = 0 }: WaitingChange) => tries > 0;
  const noted = ({ state }: WaitingChange) => state === 'approved';
  it.each<readonly [string, Death, number]>([
    ['before the intent is written down', { at: 'answering', moment: 'before' }, 0],
    ['between the intent and the answer', { at: 'answering', moment: 'after' }, 0],
    ['before the answer is its own to give', { at: claimed, moment: 'before' }, 0],
    ['as soon as the answer is its own to give', { at: claimed, moment: 'after' }, 0],
    ['between the answer and the note that it was given', { at: noted, moment: 'before' }, 1],
    ['as soon as the answer is noted', { at: noted, moment: 'after' }, 1],
    ['before what came of the answer is written down', { at: 'answered', moment: 'before' }, 1],
    ['after what came of it is written down', { at: 'answered', moment: 'after' }, 1],
  ])('%s has answered once when it is back', async (_, death, sent) => {
    disk = await aStore(file());
    const { store, died } = mortal(disk, death);
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
