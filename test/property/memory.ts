import { createHash } from 'node:crypto';
import type { LedgerAnchor } from '../../src/evidence/remembered.ts';
import type { Ledger } from '../../src/gate/ports.ts';
import type { EntryBody, NewEntry } from '../../src/ledger/entry.ts';
import { isRemembered } from '../../src/ledger/record-kinds.ts';
import {
  environmentOfHome,
  environmentsJudged,
  releaseMemory,
  settledEverywhere,
} from '../../src/ledger/release-memory.ts';
import type { Claim, WorkQueue } from '../../src/store/work-queue.ts';
import { judgedBy } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';

/** What outlives the App's process: its ledger, its work, and the deliveries that it took. */
export interface Memory {
  readonly ledger: Ledger;
  readonly queue: WorkQueue;
  /** One transaction: the delivery, what it teaches, and the work it causes. A delivery that was taken before changes nothing. */
  readonly take: (id: string, entries: readonly NewEntry[], keys: readonly string[], at: number) => Promise<void>;
  /** The process died: what it had claimed is due again. */
  readonly giveBack: (at: number) => void;
  readonly entries: () => readonly NewEntry[];
}

const NAME = '5'.repeat(32);
const GAP = 500;

/** A store that works, in memory. */
export function createMemory(): Memory {
  const book = createBook();
  const work = createWork();
  const taken = new Set<string>();
  return {
    ledger: book.ledger,
    queue: work.queue,
    giveBack: work.giveBack,
    entries: book.entries,
    take: async (id, entries, keys, at) => {
      if (taken.has(id)) return;
      taken.add(id);
      await book.ledger.append(entries);
      for (const key of keys) await work.queue.enqueue(key, at);
    },
  };
}

/** Append-only and chained; what stands there under a key is not appended again. */
function createBook() {
  const entries = new Map<string, NewEntry>();
  const hashes: string[] = [];
  const add = (entry: NewEntry): void => {
    if (entries.has(entry.key)) return;
    entries.set(entry.key, entry);
    hashes.push(
      createHash('sha256')
        .update(`${hashes.at(-1) ?? ''} ${entry.key}`)
        .digest('hex'),
    );
  };
  const head = (): LedgerAnchor => ({ ledger: NAME, seq: hashes.length, hash: hashes.at(-1) ?? '' });
  const ofRepository = (repository: number) =>
    [...entries.values()]
      .map((entry, index) => ({ ...entry, seq: index + 1 }))
      .filter((entry) => entry.repository === repository);
  const ledger: Ledger = {
    recall: async ({ repository, changes, anchors, judged }) => {
      if (anchors.some(({ ledger, seq, hash }) => ledger !== NAME || hashes[seq - 1] !== hash))
        return { ok: false, fault: { code: 'LEDGER_ROLLBACK', detail: 'an entry is gone' } };
      const about = [...entries.values()].filter(
        (entry) => entry.repository === repository && (entry.change === null || changes.includes(entry.change)),
      );
      const remembered = about.flatMap(({ body }) => (isRemembered(body) ? [body] : []));
      return { ok: true, value: { head: head(), remembered, ...judgedBy(about, judged) } };
    },
    releases: async (about) => ({ ok: true, value: releaseMemory(about, ofRepository(about.repository)) }),
    environments: async ({ repository }) => ({ ok: true, value: environmentsJudged(ofRepository(repository)) }),
    settled: async ({ repository, change }) => {
      const about = ofRepository(repository).filter((entry) => entry.change === change);
      return { ok: true, value: settledEverywhere(about) };
    },
    newest: async () => ({ ok: true, value: head() }),
    homeOf: async ({ repository, issue }) => {
      return { ok: true, value: environmentOfHome(issue, ofRepository(repository)) };
    },
    append: async (news) => {
      news.forEach(add);
      return { ok: true, value: head() };
    },
  };
  const body: EntryBody = { kind: 'opened', ledger: NAME };
  add({ key: 'opened', repository: null, change: null, at: '2026-03-01T00:00:00Z', body });
  return { ledger, entries: () => [...entries.values()] };
}

/** A queue that remembers over its own end what was not done. */
function createWork() {
  const owed = new Set<string>();
  let queue = memoryQueue(GAP);
  const durable: WorkQueue = {
    enqueue: async (key, at) => {
      owed.add(key);
      await queue.enqueue(key, at);
    },
    claim: (now) => queue.claim(now),
    stats: (now) => queue.stats(now),
    done: async (claim: Claim) => {
      owed.delete(claim.key);
      await queue.done(claim);
      // An event came while it was looked at.
      if ((await queue.nextDue()) !== null) owed.add(claim.key);
    },
    fail: (claim, at) => queue.fail(claim, at),
    forget: (prefix) => queue.forget(prefix),
    nextDue: () => queue.nextDue(),
  };
  const giveBack = (at: number): void => {
    queue = memoryQueue(GAP);
    for (const key of owed) void queue.enqueue(key, at);
  };
  return { queue: durable, giveBack };
}
