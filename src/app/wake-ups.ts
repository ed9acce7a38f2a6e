import { releasesOf } from './release-events.ts';
import type { WakeUp } from './subject-key.ts';
import { EVERY_REPOSITORY } from './subject-key.ts';
import { CHECKLIST_PATH } from '../gate/checklist-path.ts';
import { coversGroup, groupOf } from './queue-events.ts';
import { deploymentGoneOn, runOfCallback } from './noticed.ts';

/** Who we are, to tell our own echoes from news. */
export interface Self {
  readonly appId: number;
  /** The login of our bot account, `slug[bot]`. */
  readonly login: string;
}

/** Events the App must be subscribed to; each only says *look again*. Those about installations come to every App unasked. */
export const EVENTS = [
  'pull_request',
  'pull_request_review',
  'issue_comment',
  'check_run',
  'check_suite',
  'workflow_run',
  'status',
  'deployment_protection_rule',
  'deployment_review',
  'deployment_status',
  'push',
  'merge_group',
  'membership',
  'team',
  'repository',
] as const;

/** Events that concern every repository of an installation: who belongs to a team changed, or the App has just come (back). */
const EVERYWHERE: Readonly<Record<string, readonly string[]>> = {
  membership: ['added', 'removed'],
  team: ['created', 'deleted', 'edited', 'added_to_repository', 'removed_from_repository'],
  installation: ['created', 'unsuspend', 'new_permissions_accepted'],
  installation_repositories: ['added'],
};

/** Events after which every subject of a repository stands otherwise, under the name that it has now. */
const REPOSITORY_ANEW: readonly string[] = ['renamed', 'transferred', 'unarchived', 'privatized', 'publicized'];

/** GitHub's longest owner has 39 characters and its longest repository name 100; a long key would only fill our memory. */
const FULL_NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/**
 * Which subjects an event concerns. Total over any JSON: an event that does not say enough wakes nothing, and nothing in it is ever evidence.
 * Events that our own writes caused are left out, so that a look never causes the next one; but for a run that covers one of another subject.
 */
export function wakeUps(event: string, payload: unknown, self: Self): readonly WakeUp[] {
  if (isEcho(event, payload, self) && !coversGroup(event, payload)) return [];
  const installation = get(payload, 'installation', 'id');
  if (!isPositive(installation)) return [];
  if (isAbout(EVERYWHERE, event, get(payload, 'action')))
    return [{ installation, repository: EVERY_REPOSITORY, what: { all: true } }];
  if (event === 'installation' || event === 'installation_repositories')
    return departures(event, payload, installation);
  if (event === 'push' && touchesPolicy(payload))
    return [{ installation, repository: EVERY_REPOSITORY, what: { all: true } }];
  const repository = get(payload, 'repository', 'full_name');
  if (typeof repository !== 'string' || !FULL_NAME.test(repository)) return [];
  return [...targets(event, payload), ...releasesOf(event, payload, self)].map((what) => ({
    installation,
    repository,
    what,
  }));
}

/** Whether the table names the event with that action; names are only the table's own, and an action is a text. */
function isAbout(table: typeof EVERYWHERE, event: string, action: unknown): boolean {
  if (!Object.hasOwn(table, event) || typeof action !== 'string') return false;
  return table[event]?.includes(action) ?? false;
}

type Target = WakeUp['what'];

function targets(event: string, payload: unknown): readonly Target[] {
  const group = groupOf(event, payload);
  if (group !== null) return [group, ...(event === 'workflow_run' ? endedRun(payload) : [])];
  switch (event) {
    case 'pull_request':
    case 'pull_request_review':
      return numberAt(payload, 'pull_request', 'number');
    case 'issue_comment':
      return get(payload, 'issue', 'pull_request') === undefined ? [] : numberAt(payload, 'issue', 'number');
    case 'check_run':
    case 'check_suite':
      return ofChecks(event, get(payload, event), get(payload, 'repository', 'id'));
    case 'workflow_run':
      return [...endedRun(payload), ...ofChecks(event, get(payload, event), get(payload, 'repository', 'id'))];
    case 'status':
      return commitAt(payload, 'sha');
    case 'deployment_status':
      return [...commitAt(payload, 'deployment', 'sha'), ...goneOn(payload)];
    case 'deployment_protection_rule':
      return runs(runOfCallback(payload));
    case 'deployment_review':
      return runs(idOf(get(payload, 'workflow_run', 'id')));
    case 'repository':
      return ofRepository(payload);
    case 'push':
      return touchesChecklist(payload) ? [{ all: true }] : [];
    default:
      return [];
  }
}

/** What an installation lost, if it is so: that is looked at before anything is dropped. */
function departures(event: string, payload: unknown, installation: number): readonly WakeUp[] {
  const action = get(payload, 'action');
  const what = { whereabouts: true } as const;
  if (event === 'installation')
    return action === 'deleted' || action === 'suspend' ? [{ installation, repository: EVERY_REPOSITORY, what }] : [];
  if (action !== 'removed') return [];
  const names = asList(get(payload, 'repositories_removed')).map((one) => get(one, 'full_name'));
  return names.flatMap((repository) =>
    typeof repository === 'string' && FULL_NAME.test(repository) ? [{ installation, repository, what }] : [],
  );
}

/** An archive is read as before; of what was deleted nothing is left to read. */
function ofRepository(payload: unknown): readonly Target[] {
  const action = get(payload, 'action');
  if (action === 'deleted') return [{ whereabouts: true }];
  const isAnew = typeof action === 'string' && REPOSITORY_ANEW.includes(action);
  const branch = action === 'edited' ? get(payload, 'changes', 'default_branch') : undefined;
  return isAnew || branch !== undefined ? [{ all: true }] : [];
}

/** A run that ended waits for us no more. */
function endedRun(payload: unknown): readonly Target[] {
  return get(payload, 'action') === 'completed' ? runs(idOf(get(payload, 'workflow_run', 'id'))) : [];
}

function runs(run: number | null): readonly Target[] {
  return run === null ? [] : [{ run }];
}

function goneOn(payload: unknown): readonly Target[] {
  const deployment = deploymentGoneOn(payload);
  return deployment === null ? [] : [{ deployment }];
}

function idOf(thing: unknown): number | null {
  return isPositive(thing) ? thing : null;
}

/**
 * Check events name their pull requests, except for forks: then the commit says where to look.
 * Those of other repositories are named as well, and their numbers mean nothing here.
 */
function ofChecks(event: string, subject: unknown, repository: unknown): readonly Target[] {
  const numbers = asList(get(subject, 'pull_requests'))
    .filter((entry) => [undefined, repository].includes(get(entry, 'base', 'repo', 'id')))
    .flatMap((entry) => numberAt(entry, 'number'));
  if (numbers.length > 0) return numbers;
  const own = commitAt(subject, 'head_sha');
  return own.length > 0 || event !== 'check_run' ? own : commitAt(subject, 'check_suite', 'head_sha');
}

/** A push to the default branch that may have changed the checklist. Payloads list at most 2,048 commits, so an empty or huge list counts as "may". */
function touchesChecklist(payload: unknown): boolean {
  const branch = get(payload, 'repository', 'default_branch');
  if (typeof branch !== 'string' || get(payload, 'ref') !== `refs/heads/${branch}`) return false;
  return touches(payload, (path) => path === CHECKLIST_PATH);
}

/**
 * A push that may have changed a policy, on whatever branch or tag: every checklist of the installation may extend it there. Which do is
 * seen when they are looked at.
 */
function touchesPolicy(payload: unknown): boolean {
  const name = get(payload, 'repository', 'name');
  if (name !== '.github' && name !== '.github-private') return false;
  return touches(payload, (path) => typeof path === 'string' && /\.ya?ml$/.test(path));
}

function touches(payload: unknown, isMeant: (path: unknown) => boolean): boolean {
  const commits = get(payload, 'commits');
  if (!Array.isArray(commits) || commits.length === 0 || commits.length >= 2048) return true;
  return commits.some((commit: unknown) =>
    ['added', 'modified', 'removed'].some((how) => asList(get(commit, how)).some(isMeant)),
  );
}

/** What a run does that we started or ran again comes in our name, and is no echo: no look causes the next one by it. */
const ASKED_OF_US: ReadonlySet<string> = new Set([
  'deployment_protection_rule',
  'deployment_review',
  'deployment_status',
  'workflow_run',
]);

function isEcho(event: string, payload: unknown, self: Self): boolean {
  if (event === 'check_run' || event === 'check_suite') {
    const action = get(payload, 'action');
    const asked = action === 'rerequested' || action === 'requested_action';
    return get(payload, event, 'app', 'id') === self.appId && !asked;
  }
  return !ASKED_OF_US.has(event) && get(payload, 'sender', 'login') === self.login;
}

function numberAt(thing: unknown, ...path: readonly string[]): readonly Target[] {
  const number = get(thing, ...path);
  return isPositive(number) ? [{ number }] : [];
}

function commitAt(thing: unknown, ...path: readonly string[]): readonly Target[] {
  const commit = get(thing, ...path);
  return typeof commit === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? [{ commit }] : [];
}

/** What GitHub's ids and numbers are; the rest of JSON's numbers would make keys that nothing can read back. */
function isPositive(thing: unknown): thing is number {
  return typeof thing === 'number' && Number.isSafeInteger(thing) && thing > 0;
}

function asList(thing: unknown): readonly unknown[] {
  return Array.isArray(thing) ? thing : [];
}

function get(thing: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    thing,
  );
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
