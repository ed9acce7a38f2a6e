import type { Api } from '../../../src/github/api.ts';

type Rest = Awaited<ReturnType<Api['rest']>>;
type Graphql = Awaited<ReturnType<Api['graphql']>>;

/** What GitHub says to a request: data, or the status that it refuses with; null: nobody answers. */
export type Says = { readonly data: unknown } | { readonly status: number } | null;

/** An API that answers each route with what it is told to, in turn. */
export function anApi(says: Readonly<Record<string, readonly Says[]>>) {
  const asked: { readonly what: string; readonly with: Readonly<Record<string, unknown>> }[] = [];
  const left = new Map(Object.entries(says).map(([route, list]) => [route, [...list]]));
  const next = (what: string, given: Readonly<Record<string, unknown>>): Says => {
    asked.push({ what, with: given });
    const said = left.get(what)?.shift();
    if (said === undefined) throw new Error(`nobody expected ${what}`);
    return said;
  };
  const api: Api = {
    rest: async (route, parameters): Promise<Rest> => {
      const said = next(route, parameters);
      if (said === null) return { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'no answer', status: null } };
      if ('data' in said)
        return { ok: true, value: { status: 200, etag: null, link: '', data: said.data, date: null } };
      const code = said.status >= 500 ? 'API_UNAVAILABLE' : said.status === 429 ? 'API_RATE_LIMITED' : 'API_FORBIDDEN';
      return { ok: false, fault: { code, detail: `${said.status}`, status: said.status } };
    },
    graphql: async (operation, _query, variables): Promise<Graphql> => {
      const said = next(operation, variables);
      return said !== null && 'data' in said
        ? { ok: true, value: said.data, date: null }
        : { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'no answer', status: null } };
    },
  };
  return { api, asked };
}
