import { answer, refusal } from './stand-in.ts';
import type { Handler } from './stand-in.ts';
import type { Shop } from './shop.ts';

/** The log of a branch as GitHub answers, and nothing else: newest first, the next page by a cursor. */
export const logOf =
  ({ repository }: Pick<Shop, 'repository'>): Handler =>
  ({ route, parameters: { ref, after, per_page: size } }) => {
    if (!route.endsWith('/activity')) throw refusal(501, `no route ${route}`);
    const all = repository.activity.filter((one) => one.ref === ref).toReversed();
    const from = all.findIndex(({ id }) => `${id}` === after) + 1;
    const shown = all.slice(from, from + Number(size));
    const link = `<https://api.github.com/activity?after=${shown.at(-1)?.id}>; rel="next"`;
    const told = shown.map((one) => ({
      ...one,
      activity_type: one.type,
      timestamp: new Date(one.at).toISOString(),
    }));
    return answer(told, from + shown.length < all.length ? { link } : {});
  };
