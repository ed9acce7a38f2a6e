import type { Api, RestAnswer } from './api.ts';

/** What GitHub answered once, with the words by which it says that nothing has changed since. */
interface Kept {
  readonly etag: string;
  readonly answer: RestAnswer;
  readonly size: number;
}

/** Characters of JSON that one answer may have to be kept, and that all of them may have; the oldest are forgotten. */
const LARGEST = 16_384;
const MOST = 4_000_000;

/** Entries of a page where a request does not say how many it wants. */
const PAGE = 30;

/** Answers of one installation that are asked for again by their ETag. */
export interface ConditionalAnswers {
  /** The same API, whose reads cost nothing of GitHub's limit where nothing has changed. */
  readonly over: (api: Api) => Api;
}

/**
 * Every read is asked, and GitHub decides: a 304 stands for the answer that is kept, and does not count against the limit (docs/github-facts.md §5).
 * GraphQL knows no such thing. A full page is never kept: the page behind it may begin without a word of this one changing.
 */
export function conditionalAnswers(): ConditionalAnswers {
  const answers = new Map<string, Kept>();
  let total = 0;
  const forget = (key: string): void => {
    total -= answers.get(key)?.size ?? 0;
    answers.delete(key);
  };
  const keep = (key: string, answer: RestAnswer, etag: string): void => {
    const size = JSON.stringify(answer.data).length;
    if (size > LARGEST) return;
    answers.set(key, { etag, answer, size });
    total += size;
    for (const oldest of answers.keys()) {
      if (total <= MOST) return;
      forget(oldest);
    }
  };
  return {
    over: (api) => ({
      ...api,
      rest: async (route, parameters, options) => {
        if (!route.startsWith('GET ') || options?.etag !== undefined) return api.rest(route, parameters, options);
        const key = JSON.stringify([route, parameters]);
        const known = answers.get(key);
        const answer = await api.rest(route, parameters, known === undefined ? {} : { etag: known.etag });
        if (answer.ok && answer.value.status === 304 && known !== undefined) {
          forget(key);
          keep(key, known.answer, known.etag);
          return { ok: true, value: known.answer };
        }
        forget(key);
        if (answer.ok && answer.value.etag !== null && isWhole(answer.value, parameters['per_page']))
          keep(key, answer.value, answer.value.etag);
        return answer;
      },
    }),
  };
}

function isWhole({ status, link, data }: RestAnswer, perPage: unknown): boolean {
  if (status !== 200 || link !== '' || typeof data !== 'object' || data === null) return false;
  const page = typeof perPage === 'number' ? perPage : PAGE;
  const lists = Array.isArray(data) ? [data] : Object.values(data).filter((value) => Array.isArray(value));
  return lists.every((list) => list.length < page);
}
