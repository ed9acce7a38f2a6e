import type { Context } from './router.ts';
import type { Reply } from './reply.ts';
import { ok } from './reply.ts';

const defaultSize = 30;
const largestSize = 100;

/** One page of a list, with GitHub's `Link` header. */
export const page = <Item>(context: Context, items: readonly Item[], shape: (item: Item) => unknown): Reply => {
  const { size, number } = asked(context);
  const shown = items.slice((number - 1) * size, number * size);
  return { ...ok(shown.map((item) => shape(item))), headers: links(context, items.length, size, number) };
};

/** One page of a list that GitHub wraps as `{ total_count, NAME: [...] }`. */
export const wrappedPage = <Item>(
  context: Context,
  name: string,
  items: readonly Item[],
  shape: (item: Item) => unknown,
): Reply => {
  const { body, headers } = page(context, items, shape);
  return { status: 200, body: { total_count: items.length, [name]: body }, headers: headers ?? {} };
};

const asked = ({ query }: Context): { readonly size: number; readonly number: number } => ({
  size: Math.min(largestSize, whole(query.get('per_page'), defaultSize)),
  number: whole(query.get('page'), 1),
});

/** GitHub takes nonsense for the default. */
const whole = (value: string | null, fallback: number): number => {
  const number = Number(value ?? fallback);
  return Number.isInteger(number) && number > 0 ? number : fallback;
};

const links = (context: Context, total: number, size: number, number: number): Readonly<Record<string, string>> => {
  const last = Math.max(1, Math.ceil(total / size));
  const parts = [
    ...(number > 1 ? [link(context, number - 1, 'prev')] : []),
    ...(number < last ? [link(context, number + 1, 'next'), link(context, last, 'last')] : []),
    ...(number > 1 ? [link(context, 1, 'first')] : []),
  ];
  return parts.length > 0 ? { link: parts.join(', ') } : {};
};

const link = ({ urls, path, query }: Context, number: number, rel: string): string => {
  const next = new URLSearchParams(query);
  next.set('page', String(number));
  return `<${urls.api}${path}?${next.toString()}>; rel="${rel}"`;
};
