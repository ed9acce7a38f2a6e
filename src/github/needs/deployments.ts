import { parseActor } from '../snapshot/actor.ts';
import { who } from '../snapshot/selections.ts';
import { field, instant, integer, list, objectId, optionalField, orNull, parseJson, refuse, text } from '../json.ts';
import { sameName } from '../../evidence/same-name.ts';
import { isBefore } from '../../evidence/time.ts';
import type { Api } from '../api.ts';
import type { Deployment, Deployments } from '../../evidence/deployments.ts';
import type { Json } from '../json.ts';
import type { Instant } from '../../evidence/time.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const MOST = 100;

/** The newest deployments to an environment, each with what was said last about it; `more` is asked of each besides. */
export const deploymentFields = (
  more = '',
): string => `deployments(first: ${MOST}, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes {
    databaseId environment commitOid createdAt creator { ${who} } latestStatus { state createdAt creator { ${who} } } ${more}} }`;

/** What else was said of a deployment: whether it succeeded before it was called inactive. Of one of which more was said it is not known. */
export const saidBefore = 'statuses(first: 20) { nodes { state createdAt } } ';

export const deploymentsQuery = `query Deployments($owner: String!, $name: String!, $environment: String!) { repository(owner: $owner, name: $name) {
  ${deploymentFields()}
} }`;

/** What was deployed to an environment lately; a list that is shorter than GitHub says is no list. */
export async function readDeployments(
  api: Api,
  place: { readonly owner: string; readonly name: string },
  environment: string,
): Promise<Result<Deployments, ReadFault>> {
  const answer = await api.graphql('Deployments', deploymentsQuery, { ...place, environment });
  if (!answer.ok) return answer;
  const read = parseJson('Deployments', answer.value, (json) => {
    return parseDeployments(field(field(json, 'repository'), 'deployments'), environment);
  });
  return read.ok ? read.value : read;
}

/** The connection of a query with `deploymentFields`; `query` is its name. */
export function parseDeployments(
  connection: Json,
  environment: string,
  query = 'Deployments',
): Result<Deployments, ReadFault> {
  const newest = list(field(connection, 'nodes'), (node) => parseDeployment(node, environment));
  const total = integer(field(connection, 'totalCount'));
  if (newest.length === Math.min(total, MOST)) return { ok: true, value: { environment, newest } };
  const detail = `${query}: ${newest.length} of ${total} deployments to ${environment} came`;
  return { ok: false, fault: { code: 'TRUNCATED', detail } };
}

function parseDeployment(json: Json, environment: string): Deployment {
  const name = field(json, 'environment');
  if (!sameName(text(name), environment)) return refuse(name, `the environment ${environment}`);
  const succeeded = successesIn(optionalField(json, 'statuses'));
  return {
    id: integer(field(json, 'databaseId')),
    commit: objectId(field(json, 'commitOid')),
    creator: parseActor(field(json, 'creator')),
    createdAt: instant(field(json, 'createdAt')),
    status: orNull(field(json, 'latestStatus'), (status) => ({
      state: text(field(status, 'state')).toLowerCase(),
      at: instant(field(status, 'createdAt')),
      creator: parseActor(field(status, 'creator')),
    })),
    ...(succeeded === null ? {} : { succeededAt: succeeded }),
  };
}

/** When success was last said among these; null: never. */
function successesIn(statuses: Json | null): Instant | null {
  const said = statuses === null ? [] : list(field(statuses, 'nodes'), (status) => status);
  return said
    .filter((status) => text(field(status, 'state')) === 'SUCCESS')
    .map((status) => instant(field(status, 'createdAt')))
    .reduce<Instant | null>((last, at) => (last === null || isBefore(last, at) ? at : last), null);
}
