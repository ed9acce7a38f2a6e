import { list, parseJson } from './json.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

const PER_PAGE = 100;
const MOST_PAGES = 30;

/**
 * A whole list over REST. The next page is whatever GitHub's `Link` header says it is, by number or by cursor; the same one twice,
 * or more than 30 (3,000 entries, where GitHub itself stops), and the list is not whole. `isEnough`: nobody needs the rest of it.
 */
export async function readPages<T>(
  api: Pick<Api, 'rest'>,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  read: (json: Json) => T,
  isEnough: (all: readonly T[]) => boolean = () => false,
): Promise<Result<readonly T[], ReadFault>> {
  const all: T[] = [];
  const seen = new Set<string>();
  let cursor: Readonly<Record<string, string>> = {};
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const answer = await api.rest(route, { ...parameters, per_page: PER_PAGE, ...cursor });
    if (!answer.ok) return answer;
    const page = parseJson(route, answer.value.data, (json) => list(json, read));
    if (!page.ok) return page;
    all.push(...page.value);
    const next = nextPage(answer.value.link);
    if (next === null || isEnough(all)) return { ok: true, value: all };
    if (page.value.length === 0 || seen.has(next.key)) return truncated(route, 'the pages do not advance');
    seen.add(next.key);
    cursor = next.cursor;
  }
  return truncated(route, `the list did not end after ${MOST_PAGES} pages`);
}

/** What asks for the next page; null at the end. */
function nextPage(link: string): { readonly key: string; readonly cursor: Readonly<Record<string, string>> } | null {
  const url = /<([^<>]+)>; *rel="next"/.exec(link)?.[1];
  if (url === undefined || !URL.canParse(url)) return null;
  const { searchParams } = new URL(url);
  const entries = ['page', 'after'].flatMap((name): readonly (readonly [string, string])[] => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { key: JSON.stringify(entries), cursor: Object.fromEntries(entries) };
}

function truncated(route: string, why: string): Result<never, ReadFault> {
  return { ok: false, fault: { code: 'TRUNCATED', detail: `${route}: ${why}` } };
}
