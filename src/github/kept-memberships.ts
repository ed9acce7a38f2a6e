import type { Api, RestAnswer } from './api.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

const MEMBERSHIP = 'GET /orgs/{org}/teams/{team}/memberships/{login}';

/** Milliseconds that somebody is believed to belong to a team without being asked for again. */
export const KEPT_FOR = 60_000;

/** Memberships that are kept at most; the oldest are forgotten. */
const MOST = 5_000;

/** Who belongs to which team, as one installation was told within the last minute. */
export interface KeptMemberships {
  /** The same API, with answers that are kept. */
  readonly over: (api: Api) => Api;
}

/** What all processes know of changes: another text after each. A fault: not known; then nothing that is kept is believed. */
type Told = () => Promise<Result<string, ReadFault>>;

/**
 * Only that somebody belongs to a team is kept: that somebody does not is asked each time. `clock` gives milliseconds. `told`: of several
 * processes one hears that somebody left, and another one looks.
 */
export function keptMemberships(
  clock: () => number,
  told: Told = async () => ({ ok: true, value: '' }),
): KeptMemberships {
  const kept = new Map<string, { readonly answer: RestAnswer; readonly until: number; readonly mark: string }>();
  const remember = (key: string, answer: RestAnswer, mark: string): void => {
    kept.delete(key);
    kept.set(key, { answer, until: clock() + KEPT_FOR, mark });
    const oldest = kept.keys().next();
    if (kept.size > MOST && oldest.done !== true) kept.delete(oldest.value);
  };
  return {
    over: (api) => ({
      ...api,
      rest: async (route, parameters, options) => {
        if (route !== MEMBERSHIP) return api.rest(route, parameters, options);
        const key = JSON.stringify([parameters['org'], parameters['team'], parameters['login']]).toLowerCase();
        const known = kept.get(key);
        const mark = await told();
        const isSame = mark.ok && mark.value === known?.mark;
        if (known !== undefined && isSame && clock() < known.until) return { ok: true, value: known.answer };
        const answer = await api.rest(route, parameters, options);
        if (mark.ok && answer.ok && isActive(answer.value.data)) remember(key, answer.value, mark.value);
        return answer;
      },
    }),
  };
}

function isActive(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'state' in data && data.state === 'active';
}
