import type { FaultKind } from './faults.ts';
import { isObject } from './rest/body.ts';

type Path = readonly (string | number)[];
type GraphqlFault = Extract<FaultKind, { kind: 'graphql-partial' | 'graphql-truncated-page' }>;

/** Spoils a good GraphQL answer; anything that is no GraphQL answer comes back unchanged. */
export const spoil = (body: unknown, fault: GraphqlFault): unknown => {
  if (!isObject(body) || !isObject(body['data'])) return body;
  if (fault.kind === 'graphql-partial') {
    const { path, type = 'SERVICE_UNAVAILABLE', message = 'Something went wrong while executing your query.' } = fault;
    const error = { type, path, locations: [{ line: 1, column: 1 }], message };
    return { ...body, data: replace(body['data'], path, () => null), errors: [error] };
  }
  return { ...body, data: replace(body['data'], fault.path, pretendMore) };
};

/** A copy in which the value at the path is another one; a path that leads nowhere changes nothing. */
const replace = (value: unknown, path: Path, change: (old: unknown) => unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? replace(item, rest, change) : item));
  if (isObject(value) && step in value) return { ...value, [step]: replace(value[step], rest, change) };
  return value;
};

const pretendMore = (connection: unknown): unknown => {
  if (!isObject(connection)) return connection;
  const { pageInfo, totalCount } = connection;
  return {
    ...connection,
    ...(isObject(pageInfo)
      ? {
          pageInfo: { ...pageInfo, ...('hasNextPage' in pageInfo ? { hasNextPage: true } : { hasPreviousPage: true }) },
        }
      : {}),
    ...(typeof totalCount === 'number' ? { totalCount: totalCount + 1 } : {}),
  };
};
