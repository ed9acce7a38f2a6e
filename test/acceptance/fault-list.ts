import type { Fault, FaultKind } from '../../src/sandbox/faults.ts';
import type { UnlearnableCode } from '../../src/evidence/reading.ts';

/** One way in which an answer can go wrong, and what a reader must make of it. */
export interface Trouble {
  readonly name: string;
  /** A read is tried twice, so what stays is there both times. */
  readonly faults: readonly Fault[];
  readonly code: UnlearnableCode;
  /** Milliseconds that the reader waits; the usual time by default. */
  readonly deadline?: number;
}

type Path = readonly (string | number)[];

const SHORT = 250;

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): FaultKind => ({
  kind: 'status',
  status,
  body,
  headers,
});

/** What can befall every request. */
export const troubles: readonly Trouble[] = [
  trouble('500', json(500, { message: 'Server Error' }), 'API_UNAVAILABLE'),
  trouble('502 with HTML', { kind: 'html', status: 502 }, 'API_UNAVAILABLE'),
  {
    name: 'no answer in time, then a reset connection',
    faults: [{ kind: 'timeout' }, { kind: 'reset' }],
    code: 'API_UNAVAILABLE',
    deadline: SHORT,
  },
  trouble('a reset connection', { kind: 'reset' }, 'API_UNAVAILABLE'),
  trouble('an empty body', { kind: 'empty' }, 'API_PARTIAL'),
  trouble('cut JSON', { kind: 'truncate' }, 'API_PARTIAL'),
  trouble('200 with HTML', { kind: 'html', status: 200 }, 'API_PARTIAL'),
  trouble('200 with another object', json(200, {}), 'API_PARTIAL'),
  trouble('200 with null', json(200, [null]), 'API_PARTIAL'),
  trouble('a redirect', json(301, { message: 'Moved Permanently' }, { location: '/elsewhere' }), 'API_UNAVAILABLE'),
  trouble('401', json(401, { message: 'Bad credentials' }), 'API_FORBIDDEN'),
  trouble('403', json(403, { message: 'Resource not accessible by integration' }), 'API_FORBIDDEN'),
  trouble('404', json(404, { message: 'Not Found' }), 'API_FORBIDDEN'),
  trouble('429', json(429, { message: 'Too many requests' }, { 'retry-after': '60' }), 'API_RATE_LIMITED'),
  trouble(
    '403 for the rate limit',
    json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '60' }),
    'API_RATE_LIMITED',
  ),
];

/** What befalls GraphQL alone: a null and an error beside good data, wherever it stands, or an error alone. */
export function graphqlTroubles(partial: readonly Path[]): readonly Trouble[] {
  return [
    ...partial.map((path) =>
      trouble(`an error at ${path.join('.')}`, { kind: 'graphql-partial', path }, 'API_PARTIAL'),
    ),
    trouble(
      'a refusal in the data',
      { kind: 'graphql-partial', path: ['repository'], type: 'FORBIDDEN' },
      'API_FORBIDDEN',
    ),
    trouble(
      'a rate limit in the data',
      { kind: 'graphql-partial', path: [], type: 'RATE_LIMITED' },
      'API_RATE_LIMITED',
    ),
  ];
}

/** Lists that claim to have more than they show, with a cursor that leads nowhere new. */
export function cutLists(lists: readonly Path[]): readonly Trouble[] {
  return lists.map((path) =>
    trouble(`${path.join('.')} cut short`, { kind: 'graphql-truncated-page', path }, 'TRUNCATED'),
  );
}

/** A REST answer that is fine in itself but not whole. */
export function cutAnswer(name: string, body: unknown, code: UnlearnableCode, link?: string): Trouble {
  return trouble(name, json(200, body, link === undefined ? {} : { link }), code);
}

/** These last for a second question too: what is asked otherwise where the first one meets them meets them again. */
export function lasting(names: readonly string[]): readonly Trouble[] {
  return troubles.map((one) => (names.includes(one.name) ? { ...one, faults: [...one.faults, ...one.faults] } : one));
}

function trouble(name: string, kind: FaultKind, code: UnlearnableCode): Trouble {
  return { name, faults: [kind, kind], code };
}
