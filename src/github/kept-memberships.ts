import type { Api, RestAnswer } from './api.ts';

const MEMBERSHIP = 'GET /orgs/{org}/teams/{team}/memberships/{login}';

/** Milliseconds that somebody is believed to belong to a team without being asked for again. */
export const KEPT_FOR = 60_000;

/** Memberships that are kept at most; the oldest are forgotten. */
const MOST = 5_000;

/** Who belongs to which team, as one installation was told within the last minute. */
export interface KeptMemberships {
  /** The same API, with answers that are kept. */
  readonly over: (api: Api) => Api;
  /** Somebody's membership may have changed: nothing that was asked before is believed any more, answers under way included. */
  readonly forget: () => void;
}

/** Only that somebody belongs to a team is kept: that somebody does not is asked each time. `clock` gives milliseconds. */
export function keptMemberships(clock: () => number): KeptMemberships {
  const kept = new Map<string, { readonly answer: RestAnswer; readonly until: number }>();
  let turn = 0;
  const remember = (key: string, answer: RestAnswer): void => {
    kept.delete(key);
    kept.set(key, { answer, until: clock() + KEPT_FOR });
    const oldest = kept.keys().next();
    if (kept.size > MOST && oldest.done !== true) kept.delete(oldest.value);
  };
  return {
    forget: () => {
      turn += 1;
      kept.clear();
    },
    over: (api) => ({
      ...api,
      rest: async (route, parameters, options) => {
        if (route !== MEMBERSHIP) return api.rest(route, parameters, options);
        const key = JSON.stringify([parameters['org'], parameters['team'], parameters['login']]).toLowerCase();
        const known = kept.get(key);
        if (known !== undefined && clock() < known.until) return { ok: true, value: known.answer };
        const asked = turn;
        const answer = await api.rest(route, parameters, options);
        if (answer.ok && asked === turn && isActive(answer.value.data)) remember(key, answer.value);
        return answer;
      },
    }),
  };
}

function isActive(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'state' in data && data.state === 'active';
}
