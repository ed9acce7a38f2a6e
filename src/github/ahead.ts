import type { Api } from './api.ts';

/** A query that a look asked beside its snapshot. */
interface Beside {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it was asked ahead and then not wanted: the next look does not ask it ahead. */
  wanted: boolean;
}

/** What earlier looks at each subject asked beside their snapshots: hints that save a request, never a truth. */
export type AheadHints = Map<string, Beside>;

/** Subjects whose hints are kept; the oldest are forgotten. */
const MOST = 20_000;

/** The one query that most looks ask beside the snapshot. */
const BESIDE = 'Release';

/**
 * Asks along with a snapshot what the last look at the same subject asked beside it, in one request; what is then asked in the very same words is
 * answered with that. Made for one look: what was asked along is as old as its snapshot.
 */
export function createAheadApi(api: Api, hints: AheadHints): Api {
  let subject: string | null = null;
  let ready: { readonly asked: string; readonly value: unknown; readonly hint: Beside } | null = null;

  const snapshot: Api['graphql'] = async (operation, query, variables) => {
    subject = keyOf(variables);
    ready = null;
    const hint = hints.get(subject);
    if (hint === undefined) return api.graphql(operation, query, variables);
    hints.delete(subject);
    if (!hint.wanted) return api.graphql(operation, query, variables);
    hint.wanted = false;
    const joined = join(query, variables, hint);
    const answer = await api.graphql(operation, joined.query, joined.variables);
    // What was asked along may be what was refused; where nobody answers, asking less does not help.
    if (!answer.ok && !passing.has(answer.fault.code)) return api.graphql(operation, query, variables);
    if (!answer.ok) return answer;
    const { ahead, own } = split(answer.value);
    ready = { asked: JSON.stringify(hint.variables), value: { repository: ahead }, hint };
    keep(hints, subject, hint);
    return { ...answer, value: own };
  };
  return {
    ...api,
    graphql: async (operation, query, variables) => {
      if (operation === 'Snapshot') return snapshot(operation, query, variables);
      if (operation !== BESIDE) return api.graphql(operation, query, variables);
      if (ready !== null && ready.hint.query === query && ready.asked === JSON.stringify(variables)) {
        ready.hint.wanted = true;
        return { ok: true, value: ready.value, date: null };
      }
      // Only the first: what follows it depends on its answer.
      if (subject !== null && variables['after'] === null) keep(hints, subject, { query, variables, wanted: true });
      return api.graphql(operation, query, variables);
    },
  };
}

const passing: ReadonlySet<string> = new Set(['API_UNAVAILABLE', 'API_RATE_LIMITED']);

function keyOf({ owner, name, number, commit }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([owner, name, number ?? null, commit ?? null]).toLowerCase();
}

function keep(hints: AheadHints, subject: string, hint: Beside): void {
  hints.delete(subject);
  hints.set(subject, hint);
  const oldest = hints.keys().next();
  if (hints.size > MOST && oldest.done !== true) hints.delete(oldest.value);
}

/** Both queries as one: the second one's field and variables get names of their own. */
function join(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  beside: Pick<Beside, 'query' | 'variables'>,
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } {
  const [, declared = '', body = ''] = /^\s*query \w+\(([^)]*)\) \{([\s\S]*)\}\s*$/.exec(renamed(beside.query)) ?? [];
  const field = body.trim().replace(/^repository\(/, 'ahead: repository(');
  const [head = '', ...rest] = query.split(') { ');
  return {
    query: `${head}, ${declared}) { ${field} ${rest.join(') { ')}`,
    variables: {
      ...variables,
      ...Object.fromEntries(Object.entries(beside.variables).map(([key, value]) => [`ahead_${key}`, value])),
    },
  };
}

function renamed(query: string): string {
  return query.replaceAll(/\$(\w+)/g, '$ahead_$1');
}

function split(value: unknown): { readonly ahead: unknown; readonly own: unknown } {
  if (typeof value !== 'object' || value === null) return { ahead: undefined, own: value };
  const { ahead, ...own }: { readonly ahead?: unknown } = value;
  return { ahead, own };
}
