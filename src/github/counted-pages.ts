import { field, integer, list, parseJson } from './json.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

const MOST_PAGES = 10;

/**
 * A whole list over REST of the form `{ total_count, KEY: […] }`, where `read` gives each entry with what no two of them share. One that
 * grows, shrinks or shifts while it is read was never whole at any moment: TRUNCATED.
 */
export async function readCounted<T>(
  api: Pick<Api, 'rest'>,
  route: string,
  parameters: Readonly<Record<string, unknown>> & { readonly per_page: number },
  key: string,
  read: (json: Json) => readonly [string | number, T],
): Promise<Result<readonly T[], ReadFault>> {
  const all = new Map<string | number, T>();
  let total: number | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await api.rest(route, { ...parameters, page });
    if (!answer.ok) return answer;
    const one = parseJson(route, answer.value.data, (json) => ({
      total: integer(field(json, 'total_count')),
      entries: list(field(json, key), read),
    }));
    if (!one.ok) return one;
    total ??= one.value.total;
    for (const [id, entry] of one.value.entries) all.set(id, entry);
    if (one.value.total !== total || all.size > total) break;
    if (all.size === total) return { ok: true, value: [...all.values()] };
    if (one.value.entries.length === 0) break;
  }
  return { ok: false, fault: { code: 'TRUNCATED', detail: `${route}: other entries than were listed` } };
}
