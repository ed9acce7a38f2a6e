import { field, integer, list, objectId, orNull, text } from '../json.ts';
import type { Json } from '../json.ts';
import type { CommitId } from '../../evidence/facts.ts';

/** What tells of a run for which environments it waits: GitHub does not say whether its list of requests names those that an App alone holds. */
export const WAITING_JOBS = `workflowRun { databaseId pendingDeploymentRequests(first: 100) { nodes { environment { name } } } }
    checkRuns(first: 100, filterBy: { status: WAITING }) { nodes { deployment { databaseId commitOid environment } } }`;

/** A deployment of a job that waits. */
export interface WaitingDeployment {
  readonly id: number;
  readonly commit: CommitId;
  readonly environment: string;
}

/** For which environments the run of a check suite waits, each once, and with which deployments, as far as GitHub tells them. */
export function waitingJobs(
  suite: Json,
  run: Json,
): { readonly environments: readonly string[]; readonly deployments: readonly WaitingDeployment[] } {
  const deployments = list(field(field(suite, 'checkRuns'), 'nodes'), (one) => orNull(field(one, 'deployment'), read));
  const known = deployments.flatMap((one) => one ?? []);
  const requests = list(field(field(run, 'pendingDeploymentRequests'), 'nodes'), (one) =>
    text(field(field(one, 'environment'), 'name')),
  );
  const environments = new Set([...requests, ...known.map(({ environment }) => environment)]);
  return { environments: [...environments], deployments: known };
}

function read(deployment: Json): WaitingDeployment {
  return {
    id: integer(field(deployment, 'databaseId')),
    commit: objectId(field(deployment, 'commitOid')),
    environment: text(field(deployment, 'environment')),
  };
}
