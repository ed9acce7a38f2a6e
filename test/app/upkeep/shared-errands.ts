import type { Errand, Errands } from '../../../src/gate/start/errands.ts';

/** What several processes keep in one store, which may not answer. */
export function sharedErrands() {
  const kept = new Map<string, Errand>();
  const fault = { code: 'LEDGER_UNAVAILABLE', detail: 'it broke' } as const;
  const state = {
    isDown: false,
    /** It can be read, and takes nothing. */
    refuses: false,
    /** What somebody else writes before the next write, once. */
    before: null as Errand | null,
  };
  const errands: Errands = {
    read: async (key) => (state.isDown ? { ok: false, fault } : { ok: true, value: kept.get(key) ?? null }),
    write: async (key, body, over) => {
      if (state.isDown || state.refuses) return { ok: false, fault };
      if (state.before !== null) kept.set(key, state.before);
      state.before = null;
      if ((kept.get(key)?.version ?? null) !== over) return { ok: true, value: false };
      kept.set(key, { body, version: (over ?? 0) + 1 });
      return { ok: true, value: true };
    },
    under: async () => ({ ok: true, value: [] }),
  };
  const rest = {
    errands,
    at: (key: string) => kept.get(key) ?? null,
    forget: (key: string) => void kept.delete(key),
  };
  return Object.assign(state, rest);
}
