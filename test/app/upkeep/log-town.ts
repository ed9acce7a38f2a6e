import { catchUp } from '../../../src/app/upkeep/catch-up.ts';
import type { UpkeepOptions } from '../../../src/app/upkeep/upkeep.ts';
import type { ApiFault } from '../../../src/github/api-fault.ts';
import type { Api, RestAnswer } from '../../../src/github/api.ts';
import type { ReadFault, Result } from '../../../src/gate/ports.ts';
import { memoryQueue } from '../../builders/memory-queue.ts';

export const now = Date.parse('2026-11-22T12:00:00Z');
export const HOUR = 3_600_000;
export const MINUTE = 60_000;

/** A row of GitHub's log: its name, which is a letter or more, and when it was delivered, in milliseconds. */
export interface Row {
  readonly guid: string;
  readonly at?: number;
  readonly event?: string;
  readonly delivered?: boolean;
}

const PER_PAGE = 100;
const item = (id: number, { guid, at = now - 2 * MINUTE, event = 'issue_comment', delivered = false }: Row) => ({
  id,
  guid,
  delivered_at: new Date(at).toISOString(),
  status: delivered ? 'OK' : 'failed to connect to host',
  event,
  action: 'created',
  installation_id: 7,
});

/** An App that has taken `taken`, and a GitHub whose log has these deliveries, the newest first; what both answer can be changed. */
export function anApp(
  log: readonly (string | Row)[],
  { taken = [], newest = now }: { taken?: readonly string[]; newest?: number | null } = {},
) {
  const seen = { taken: [] as string[], asked: [] as string[], lines: [] as string[] };
  const state = {
    log: log.map((one) => (typeof one === 'string' ? { guid: one } : one)),
    taken: new Set(taken),
    payload: { action: 'created' } as object | null,
    receipt: 'accepted' as 'accepted' | 'unavailable',
    /** Names that GitHub does not hand out, or the store does not take. */
    poison: new Set<string>(),
    /** What it says then. */
    poisoned: null as ApiFault | null,
    isDown: false,
    mark: null as { body: unknown; version: number } | null,
    /** GitHub's clock, and ours. */
    github: now,
    ours: now,
  };
  const answer = (data: unknown, link = ''): { readonly ok: true; readonly value: RestAnswer } => ({
    ok: true,
    value: { status: 200, etag: null, link, data, date: new Date(state.github).toISOString() },
  });
  const ids = new Map<string, number>();
  const idOf = (guid: string) => {
    const id = ids.get(guid) ?? 100 + ids.size;
    ids.set(guid, id);
    return id;
  };
  const page = (from: number) => {
    const next = from + PER_PAGE < state.log.length ? `<https://x.example/?cursor=${from + PER_PAGE}>; rel="next"` : '';
    const rows = state.log.slice(from, from + PER_PAGE).map((row) => item(idOf(row.guid), row));
    return answer(rows, next);
  };
  const down = { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'it broke', status: 500 } } as const;
  const poisoned = () => (state.poisoned === null ? down : ({ ok: false, fault: state.poisoned } as const));
  const api: Api = {
    graphql: async () => ({ ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GraphQL: 502', status: 502 } }),
    rest: async (route, { delivery_id: id, cursor }) => {
      seen.asked.push(`${route.replace(/ .*deliveries/, '')}${typeof id === 'number' ? ` ${id}` : ''}`);
      if (state.isDown) return down;
      if (route.endsWith('deliveries')) return page(Number(cursor ?? 0));
      const row = state.log.find(({ guid }) => ids.get(guid) === id);
      return row !== undefined && state.poison.has(row.guid)
        ? poisoned()
        : answer({ request: { payload: state.payload } });
    },
  };
  const queue = memoryQueue();
  const options: UpkeepOptions = {
    asApp: async () => api,
    sweeping: async () => {
      throw new Error('nothing is swept here');
    },
    take: async ({ id }) => {
      if (state.receipt !== 'accepted') return state.receipt;
      seen.taken.push(id);
      state.taken.add(id);
      return 'accepted';
    },
    taken: {
      unknown: async (ids) => ({ ok: true, value: ids.filter((id) => !state.taken.has(id)) }),
      newest: async () => ({ ok: true, value: newest }),
    },
    queue,
    errands: {
      read: async () => ({ ok: true, value: state.mark }),
      write: async (_, body, over): Promise<Result<boolean, ReadFault>> => {
        state.mark = { body: JSON.parse(JSON.stringify(body)), version: (over ?? 0) + 1 };
        return { ok: true, value: true };
      },
      under: async () => ({ ok: true, value: [] }),
    },
    clock: () => state.ours,
    log: (line) => void seen.lines.push(line),
    hearing: { begins: () => ({ at: 0, misses: 0, behind: false }), ended: () => undefined },
    every: 300_000,
    pull: false,
  };
  /** One more reading, a while later; how it went, and how many pages it took. */
  const again = async (later: number, isFirst = false) => {
    state.github += later;
    state.ours += later;
    seen.asked.length = 0;
    const done = await catchUp(options, isFirst);
    return { done, pages: seen.asked.filter((one) => one === 'GET').length };
  };
  const mark = () => state.mark?.body ?? null;
  return { options, seen, state, queue, mark, again };
}
