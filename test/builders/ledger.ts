import { createHash } from 'node:crypto';
import type { LedgerAnchor } from '../../src/evidence/remembered.ts';
import type { Ledger, ReadFault } from '../../src/gate/ports.ts';
import type { EntryBody, LedgerEntry, NewEntry, Recollection } from '../../src/ledger/entry.ts';
import { otherSources, textsOf } from '../../src/ledger/judged-by.ts';
import {
  environmentOfHome,
  environmentsJudged,
  releaseMemory,
  settledEverywhere,
} from '../../src/ledger/release-memory.ts';
import { isRemembered } from '../../src/ledger/record-kinds.ts';

const NAME = '3'.repeat(32);

/** A ledger in memory that works, and can be broken: `fail` makes the next calls answer with a fault, `forget` shortens it as an old backup would. */
export function aLedger(name = NAME) {
  const state: {
    entries: LedgerEntry[];
    appends: number;
    recall: ReadFault | null;
    append: ReadFault | null;
    newest: ReadFault | null;
  } = { entries: [], appends: 0, recall: null, append: null, newest: null };
  const head = (): LedgerAnchor => {
    const { seq, hash } = state.entries.at(-1) ?? { seq: 0, hash: '' };
    return { ledger: name, seq, hash };
  };
  const add = (entry: NewEntry): void => {
    if (state.entries.some(({ key }) => key === entry.key)) return;
    const previous = state.entries.at(-1)?.hash ?? '0'.repeat(64);
    const seq = state.entries.length + 1;
    const hash = createHash('sha256')
      .update(JSON.stringify([seq, previous, entry]))
      .digest('hex');
    state.entries.push({ ...entry, seq, previous, hash });
  };
  const holds = ({ ledger, seq, hash }: LedgerAnchor): boolean =>
    ledger === name && state.entries[seq - 1]?.hash === hash;
  add({
    key: 'opened',
    repository: null,
    change: null,
    at: '2026-11-20T08:00:00Z',
    body: { kind: 'opened', ledger: name },
  });
  const ledger: Ledger = {
    recall: async ({ repository, changes, anchors, judged }) => {
      if (state.recall !== null) return { ok: false, fault: state.recall };
      if (!anchors.every(holds)) return { ok: false, fault: { code: 'LEDGER_ROLLBACK', detail: 'an entry is gone' } };
      const about = state.entries.filter(
        (entry) => entry.repository === repository && (entry.change === null || changes.includes(entry.change)),
      );
      const remembered = about.flatMap(({ body }) => (isRemembered(body) ? [body] : []));
      return { ok: true, value: { head: head(), remembered, ...judgedBy(about, judged) } };
    },
    releases: async (about) => {
      if (state.recall !== null) return { ok: false, fault: state.recall };
      const ofRepository = state.entries.filter(({ repository }) => repository === about.repository);
      return { ok: true, value: releaseMemory(about, ofRepository) };
    },
    environments: async ({ repository }) => {
      if (state.recall !== null) return { ok: false, fault: state.recall };
      return { ok: true, value: environmentsJudged(state.entries.filter((entry) => entry.repository === repository)) };
    },
    settled: async ({ repository, change }) => {
      if (state.recall !== null) return { ok: false, fault: state.recall };
      const about = state.entries.filter((entry) => entry.repository === repository && entry.change === change);
      return { ok: true, value: settledEverywhere(about) };
    },
    newest: async () => {
      const fault = state.newest ?? state.recall;
      return fault === null ? { ok: true, value: head() } : { ok: false, fault };
    },
    homeOf: async ({ repository, issue }) => {
      const ofRepository = state.entries.filter((entry) => entry.repository === repository);
      return { ok: true, value: environmentOfHome(issue, ofRepository) };
    },
    append: async (entries) => {
      if (state.append !== null) return { ok: false, fault: state.append };
      state.appends += 1;
      entries.forEach(add);
      return { ok: true, value: head() };
    },
  };
  return {
    ledger,
    head,
    bodies: () => state.entries.map(({ body }) => body),
    appends: () => state.appends,
    fail: (how: Partial<Readonly<Record<'recall' | 'append' | 'newest', ReadFault | null>>>) =>
      void Object.assign(state, how),
    /** As after an old backup was brought back. */
    forget: (count: number) => void state.entries.splice(-count),
  };
}

/** As the real one: the checklists of verdicts, by the text that stands apart. */
export function judgedBy(
  entries: readonly { readonly body: EntryBody }[],
  judged: Parameters<Ledger['recall']>[0]['judged'],
): Pick<Recollection, 'judgedBy'> {
  if (judged === undefined) return {};
  const bodies = entries.map(({ body }) => body);
  const found = textsOf(otherSources(bodies, judged), bodies);
  if ('missing' in found) throw new Error(`the checklist ${found.missing} is not there`);
  return { judgedBy: found.texts };
}
