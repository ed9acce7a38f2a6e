/** Which request a fault waits for; absent keys match everything. */
interface FaultMatch {
  readonly method?: string;
  /** A path without `/api/v3`; text must be equal, a pattern must be found. */
  readonly path?: string | RegExp;
  /** The name of a GraphQL operation. */
  readonly graphqlOperation?: string;
  /** The n-th matching request from now on, counted from 1; the next one when left out. */
  readonly nth?: number;
}

/** What goes wrong. `graphql-…` kinds rewrite a good answer and leave other answers alone. */
export type FaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The answer never comes; the connection stays open until the client or the sandbox closes it. */
  | { readonly kind: 'timeout' }
  /** The connection is cut. */
  | { readonly kind: 'reset' }
  /** A page for people instead of JSON, as a broken load balancer sends it. */
  | { readonly kind: 'html'; readonly status?: number }
  /** The body ends in the middle although the headers are fine. */
  | { readonly kind: 'truncate' }
  /** 200 without a body. */
  | { readonly kind: 'empty' }
  /** `data` with null at this path, and an error that says so. */
  | {
      readonly kind: 'graphql-partial';
      readonly path: readonly (string | number)[];
      readonly type?: string;
      readonly message?: string;
    }
  /** The connection at this path claims more than it shows: `hasNextPage` with a cursor that leads nowhere, a larger `totalCount`. */
  | { readonly kind: 'graphql-truncated-page'; readonly path: readonly (string | number)[] };

/** One fault, used once unless `times` says otherwise. */
export type Fault = FaultKind & {
  readonly match?: FaultMatch;
  /** The request takes effect before it goes wrong; else it never happens. */
  readonly after?: boolean;
  /** How often; default 1. */
  readonly times?: number;
};

/** What a request is matched by. */
interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly operationName: string | null;
}

/** Faults that wait for their request. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** Faults that no request has met yet. */
  readonly pending: () => readonly Fault[];
  /** Uses up the fault this request meets, if any. */
  readonly take: (target: FaultTarget) => Fault | undefined;
}

interface Waiting {
  readonly fault: Fault;
  seen: number;
  left: number;
}

/** An empty queue of faults. */
export const createFaults = (): Faults => {
  const waiting: Waiting[] = [];
  return {
    add: (fault) => waiting.push({ fault, seen: 0, left: fault.times ?? 1 }),
    clear: () => waiting.splice(0),
    pending: () => waiting.filter(({ left }) => left > 0).map(({ fault }) => fault),
    take: (target) => {
      const matching = waiting.filter(({ fault, left }) => left > 0 && applies(fault.match ?? {}, target));
      for (const entry of matching) entry.seen += 1;
      const due = matching.find(({ fault, seen }) => seen >= (fault.match?.nth ?? 1));
      if (!due) return undefined;
      due.left -= 1;
      return due.fault;
    },
  };
};

const applies = ({ method, path, graphqlOperation }: FaultMatch, target: FaultTarget): boolean =>
  (method === undefined || method.toUpperCase() === target.method) &&
  (graphqlOperation === undefined || graphqlOperation === target.operationName) &&
  (path === undefined || (typeof path === 'string' ? path === target.path : path.test(target.path)));
