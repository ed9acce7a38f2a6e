import type { Noticed, Place } from '../gate/waiting/waiting.ts';
import { commitAt, idAt, textAt } from '../ledger/learn/payload.ts';

/** GitHub's longest owner has 39 characters, its longest repository name 100, its longest environment 255. */
const FULL_NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const MOST_NAME = 255;

/** States in which a deployment has left its environment's rules behind. */
const gone = ['queued', 'in_progress', 'success'] as const;

/** What a webhook tells about deployments. Total over any JSON: what does not say enough tells nothing, and nothing in it is ever evidence. */
export function noticed(event: string, payload: unknown): readonly Noticed[] {
  if (event === 'deployment_protection_rule') return asked(payload);
  return event === 'deployment_status' ? deployed(payload) : [];
}

/** The run is named only inside the callback's address (docs/github-facts.md §1). */
function asked(payload: unknown): readonly Noticed[] {
  const place = placeOf(payload);
  const run = runOfCallback(payload);
  const environment = nameAt(payload, 'environment');
  if (place === null || run === null || environment === null) return [];
  const id = idAt(payload, 'deployment', 'id');
  const commit = commitAt(payload, 'deployment', 'sha');
  return [
    { kind: 'asked', ...place, run, environment, deployment: id === null || commit === null ? null : { id, commit } },
  ];
}

/** The workflow run that a request for our word is about; null where it says none. */
export function runOfCallback(payload: unknown): number | null {
  if (textAt(payload, 'action') !== 'requested') return null;
  const address = textAt(payload, 'deployment_callback_url') ?? '';
  const [, run] = /\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/.exec(address) ?? [];
  return run === undefined ? null : Number(run);
}

/** The deployment that a status tells to have gone on; null where it tells nothing of that kind. */
export function deploymentGoneOn(payload: unknown): number | null {
  const state = textAt(payload, 'deployment_status', 'state');
  return gone.some((word) => word === state) ? idAt(payload, 'deployment', 'id') : null;
}

function deployed(payload: unknown): readonly Noticed[] {
  const place = placeOf(payload);
  const deployment = deploymentGoneOn(payload);
  const environment = nameAt(payload, 'deployment', 'environment');
  const commit = commitAt(payload, 'deployment', 'sha');
  const state = gone.find((word) => word === textAt(payload, 'deployment_status', 'state'));
  if (place === null || deployment === null || environment === null || commit === null || state === undefined)
    return [];
  const run = idAt(payload, 'workflow_run', 'id');
  const by =
    textAt(payload, 'workflow_run', 'triggering_actor', 'login') ?? textAt(payload, 'deployment', 'creator', 'login');
  return [{ kind: 'deployed', ...place, deployment, environment, commit, run, by, state }];
}

function placeOf(payload: unknown): Place | null {
  const installation = idAt(payload, 'installation', 'id');
  const id = idAt(payload, 'repository', 'id');
  const name = textAt(payload, 'repository', 'full_name');
  if (installation === null || id === null || name === null || !FULL_NAME.test(name)) return null;
  return { installation, repository: { id, name } };
}

function nameAt(payload: unknown, ...keys: readonly string[]): string | null {
  const name = textAt(payload, ...keys);
  return name === null || name === '' || name.length > MOST_NAME || name.includes('\0') ? null : name;
}
