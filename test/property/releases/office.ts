import { createMemo } from '../../../src/app/memo.ts';
import type { Memo } from '../../../src/app/memo.ts';
import type { Ledger } from '../../../src/gate/ports.ts';
import { keptMemberships } from '../../../src/github/kept-memberships.ts';
import type { KeptMemberships } from '../../../src/github/kept-memberships.ts';
import type { EntryBody } from '../../../src/ledger/entry.ts';
import { now } from '../../../src/sandbox/world/world.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Claim, WorkQueue } from '../../../src/store/work-queue.ts';
import type { Life } from '../life.ts';
import type { Fault } from '../wire.ts';
import type { Yard } from './yard.ts';

/** The App between two stretches of work: what its process keeps, and what outlives the process. */
export interface Office {
  readonly store: Store;
  /** What was written down, oldest first. */
  readonly bodies: EntryBody[];
  /** What the process looks at. */
  readonly claims: Set<Claim>;
  memo: Memo;
  members: KeptMemberships;
}

const GAP = 500;

export async function openOffice({ world, annals }: Yard): Promise<Office> {
  const opened = await openStore(':memory:', { gap: GAP, clock: () => now(world), poll: null });
  if (!opened.ok) throw new Error(opened.fault.seen);
  const { ledger, queue: bare, ...others } = opened.value;
  const claims = new Set<Claim>();
  const queue: WorkQueue = {
    ...bare,
    claim: async (at) => {
      const claim = await bare.claim(at);
      if (claim !== null) claims.add(claim);
      return claim;
    },
    done: async (claim) => {
      await bare.done(claim);
      claims.delete(claim);
    },
    fail: async (claim, at) => {
      await bare.fail(claim, at, 'the look did not succeed');
      claims.delete(claim);
    },
  };
  const bodies: EntryBody[] = [];
  const append: Ledger['append'] = async (entries) => {
    const done = await ledger.append(entries);
    if (done.ok) {
      bodies.push(...entries.map(({ body }) => body));
      const first = entries.find(({ body }) => body.kind === 'environment-judged');
      if (first !== undefined) annals.judged.at ??= Date.parse(first.at);
    }
    return done;
  };
  const store = { ...others, queue, ledger: { ...ledger, append } };
  return { store, bodies, claims, memo: createMemo(), members: keptMemberships(() => now(world)) };
}

/** The process ended, however it did, and another one was started: what it had claimed is due again. */
export async function restart(office: Office, { world }: Yard): Promise<void> {
  office.memo = createMemo();
  office.members = keptMemberships(() => now(world));
  for (const claim of office.claims) await office.store.queue.fail(claim, now(world), 'the process ended');
}

/** The store as a process reaches it that may die before or after any call, and that may not answer about the ledger. */
export function mortalStore({ store }: Office, life: Life, fault: Fault | null) {
  let calls = 0;
  let faults = 0;
  const isDue = (): boolean => {
    if (fault === null || fault.route !== 'ledger') return false;
    calls += 1;
    return calls > fault.nth && calls <= fault.nth + fault.times;
  };
  const gone = { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'no answer' } } as const;
  const { recall, releases, environments, settled, newest, homeOf, append } = store.ledger;
  const asked = <In, Out>(run: (input: In) => Promise<Out>) => {
    return (input: In): Promise<Out | typeof gone> =>
      life.call(async () => {
        if (!isDue()) return run(input);
        faults += 1;
        // It may have taken it all the same.
        if (fault?.how === 'lost-answer') await run(input);
        return gone;
      });
  };
  const ledger: Ledger = {
    recall: asked(recall),
    releases: asked(releases),
    environments: asked(environments),
    settled: asked(settled),
    newest: () => asked(newest)(undefined),
    homeOf: asked(homeOf),
    append: asked(append),
  };
  const mortal = {
    ledger,
    queue: guarded(store.queue, life),
    waiting: guarded(store.waiting, life),
    errands: guarded(store.errands, life),
    take: ((...all) => life.call(() => store.take(...all))) satisfies Store['take'],
  };
  return { store: mortal, faults: () => faults };
}

/** Every call of a port goes through the life of the process. */
function guarded<Port extends object>(port: Port, life: Life): Port {
  return new Proxy(port, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key);
      if (typeof found !== 'function') return found;
      return (...all: readonly unknown[]): unknown =>
        life.call(async () => Reflect.apply(found, target, all) as unknown);
    },
  });
}
