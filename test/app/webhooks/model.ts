/**
 * What a delivery may cause, told from GitHub's documentation of its payloads (docs.github.com, "Webhook events and payloads") and from nothing
 * of the App's: the subject that an event is about stands at one place of its payload, and only there.
 */
export interface Explanation {
  /** Subjects to look at again, as `INSTALLATION owner/name #N`, `… @SHA` or `… *`; `*` + `/*` for the repository stands for all. */
  readonly wakes: ReadonlySet<string>;
  /** Which bodies may be remembered, about which repository and change. */
  readonly memories: Memories;
}

/** Null: nothing may be remembered. */
export type Memories = {
  readonly kinds: readonly string[];
  readonly repository: number;
  readonly changes: readonly number[];
} | null;

/** Who the App is: what it did itself is no news to it. */
export interface Us {
  readonly appId: number;
  readonly login: string;
}

const CHECKLIST = '.github/holdpoint.yml';
const TO_ALL: readonly string[] = [
  'membership.added',
  'membership.removed',
  'team.created',
  'team.deleted',
  'team.edited',
  'team.added_to_repository',
  'team.removed_from_repository',
  'installation.created',
  'installation.unsuspend',
  'installation.new_permissions_accepted',
  'installation_repositories.added',
];

/** Explains one correctly signed delivery; of a delivery that is not, nothing may come. */
export function explain(event: string, payload: unknown, us: Us): Explanation {
  const at = (path: string): unknown => reach(payload, path);
  const repository = at('repository.id');
  const learnt = isId(repository) ? memories(event, repository, at) : null;
  return { wakes: new Set(subjectsOf(event, at, us)), memories: learnt };
}

function subjectsOf(event: string, at: At, us: Us): readonly string[] {
  const [installation, action, name] = [at('installation.id'), at('action'), at('repository.full_name')];
  if (!isId(installation) || isOurDoing(event, at, us)) return [];
  if (typeof action === 'string' && TO_ALL.includes(`${event}.${action}`)) return [`${installation} */* *`];
  if (event === 'installation' || event === 'installation_repositories')
    return lost(event, at).map((repository) => `${installation} ${repository} whereabouts`);
  if (event === 'push' && mayChangeAPolicy(at)) return [`${installation} */* *`];
  if (!isName(name)) return [];
  return subjects(event, at, us).map((place) => `${installation} ${String(name).toLowerCase()} ${place}`);
}

type At = (path: string) => unknown;

/** What an installation is told to have lost; whether it has is looked at. */
function lost(event: string, at: At): readonly string[] {
  const action = String(at('action'));
  if (event === 'installation') return ['deleted', 'suspend'].includes(action) ? ['*/*'] : [];
  const list = at('repositories_removed');
  if (action !== 'removed' || !Array.isArray(list)) return [];
  return list
    .map((one) => reach(one, 'full_name'))
    .filter(isName)
    .map((name) => String(name).toLowerCase());
}

function subjects(event: string, at: At, us: Us): readonly string[] {
  const group = queueGroup(event, at);
  if (group !== null) return [group];
  if (event === 'merge_group') return [];
  if (event === 'pull_request' || event === 'pull_request_review') return numbers([at('pull_request.number')]);
  if (event === 'issue_comment')
    return at('issue.pull_request') === undefined ? home(at, us) : numbers([at('issue.number')]);
  if (event === 'deployment_protection_rule') return requestedRun(at);
  if (event === 'deployment_review') return runs(at('workflow_run.id'));
  if (event === 'check_run' || event === 'check_suite' || event === 'workflow_run') {
    const ended = event === 'workflow_run' && at('action') === 'completed' ? runs(at('workflow_run.id')) : [];
    const proposed = numbers(proposals(event, at));
    const suite = event === 'check_run' ? commits(at('check_run.check_suite.head_sha')) : [];
    return [...ended, ...([proposed, commits(at(`${event}.head_sha`)), suite].find((list) => list.length > 0) ?? [])];
  }
  if (event === 'status') return commits(at('sha'));
  if (event === 'repository') {
    const action = String(at('action'));
    if (action === 'deleted') return ['whereabouts'];
    const moved = ['renamed', 'transferred', 'unarchived', 'privatized', 'publicized'].includes(action);
    return moved || (action === 'edited' && at('changes.default_branch') !== undefined) ? ['*'] : [];
  }
  if (event === 'deployment_status') return [...commits(at('deployment.sha')), ...goneOn(at), ...released(at)];
  return event === 'push' ? [...(mayChangeTheChecklist(at) ? ['*'] : []), ...proposed(at), ...moved(at)] : [];
}

/** An issue that the App opened may be the home of a release. */
function home(at: At, us: Us): readonly string[] {
  const [of, number] = [at('repository.id'), at('issue.number')];
  return isId(of) && isId(number) && at('issue.user.login') === us.login ? [`home:${of}:${number}`] : [];
}

/** A branch or tag that is pushed may be what is to be released. */
function proposed(at: At): readonly string[] {
  const [of, ref] = [at('repository.id'), at('ref')];
  const [tip] = [at('head_commit.id'), at('after')].flatMap(commits);
  const isNamed = typeof ref === 'string' && ref.length <= 255 && /^refs\/(heads|tags)\/[^]/.test(ref);
  if (!isId(of) || !isNamed || tip === undefined || at('deleted') === true) return [];
  const pushed = second(at('repository.pushed_at'));
  return [`ref:${of}:${tip.slice(1)}:${named(ref)}${pushed === null ? '' : `:${pushed}`}`];
}

/** A name as keys write it. */
function named(ref: string): string {
  return encodeURIComponent(ref.replaceAll(/\p{Cs}/gu, '?'));
}

/** GitHub writes when it was pushed as seconds since 1970 in some of its payloads, and as a moment in others. */
function second(told: unknown): number | null {
  const isMoment = typeof told === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(told);
  const at = isMoment ? Math.floor(Date.parse(told) / 1000) : told;
  return isId(at) && at < 1_000_000_000_000 ? at : null;
}

/** A branch that was moved by force, or deleted, may have lost something. */
function moved(at: At): readonly string[] {
  const [of, ref] = [at('repository.id'), at('ref')];
  const isGone = at('deleted') === true;
  const isNamed = typeof ref === 'string' && ref.length <= 255 && /^refs\/heads\/[^]/.test(ref);
  const [before] = commits(at('before'));
  const after = isGone ? '' : commits(at('after'))[0]?.slice(1);
  if (!isId(of) || !isNamed || before === undefined || after === undefined) return [];
  if (!isGone && at('forced') !== true) return [];
  return [`lost:${of}:${before.slice(1)}-${after}:${named(ref)}`];
}

/** GitHub asks about a run by the address to answer at. */
function requestedRun(at: At): readonly string[] {
  const parts = String(at('deployment_callback_url')).split('/');
  const [, run = ''] = parts.slice(-2).toReversed();
  const isAsked = at('action') === 'requested' && typeof at('deployment_callback_url') === 'string';
  const isRule = parts.at(-1) === 'deployment_protection_rule' && parts.slice(-4, -2).join('/') === 'actions/runs';
  return isAsked && isRule && /^[0-9]{1,15}$/.test(run) ? [`run:${Number(run)}`] : [];
}

/** What there is to be released to an environment moves with its deployments. */
function released(at: At): readonly string[] {
  const [of, name] = [at('repository.id'), at('deployment.environment')];
  const isNamed = typeof name === 'string' && name.length > 0 && name.length <= 255;
  if (!isId(of) || !isNamed) return [];
  const known = name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return [`release:${of}:${encodeURIComponent(known.replaceAll(/\p{Cs}/gu, '?'))}`];
}

/** A deployment that is handed to a runner, runs or has succeeded. */
function goneOn(at: At): readonly string[] {
  const id = at('deployment.id');
  const hasLeft = ['queued', 'in_progress', 'success'].includes(String(at('deployment_status.state')));
  return hasLeft && typeof at('deployment_status.state') === 'string' && isId(id) ? [`deployment:${id}`] : [];
}

function runs(id: unknown): readonly string[] {
  return isId(id) ? [`run:${id}`] : [];
}

/** The group of a merge queue that an event is about: GitHub names its own branch for it, or tells of it outright. */
function queueGroup(event: string, at: At): string | null {
  const ref = at('merge_group.base_ref');
  if (event === 'merge_group')
    return typeof ref === 'string' ? groupPlace(at('merge_group.head_sha'), ref.replace(/^refs\/heads\//, '')) : null;
  if (!['check_run', 'check_suite', 'workflow_run'].includes(event)) return null;
  const branch = at(event === 'check_run' ? 'check_run.check_suite.head_branch' : `${event}.head_branch`);
  const parts = typeof branch === 'string' ? branch.split('/') : [];
  const last = parts.at(-1) ?? '';
  if (parts[0] !== 'gh-readonly-queue' || parts.length < 3 || !/^pr-\d+-[0-9a-f]{40,64}$/.test(last)) return null;
  return groupPlace(at(`${event}.head_sha`), parts.slice(1, -1).join('/'));
}

function groupPlace(commit: unknown, branch: string): string | null {
  const isPlain = branch.length > 0 && branch.length <= 255 && !/[\s\p{Cc}\p{Cs}]/u.test(branch);
  return isPlain && commits(commit).length > 0 ? `~${String(commit)}:${encodeURIComponent(branch)}` : null;
}

/** Pull requests of this repository that a check names; for the same commit GitHub names those of other repositories as well. */
function proposals(event: string, at: At): readonly unknown[] {
  const listed = at(`${event}.pull_requests`);
  if (!Array.isArray(listed)) return [];
  const home = at('repository.id');
  return listed
    .filter((pull) => [undefined, home].includes(reach(pull, 'base.repo.id')))
    .map((pull) => reach(pull, 'number'));
}

function mayChangeTheChecklist(at: At): boolean {
  const branch = at('repository.default_branch');
  if (typeof branch !== 'string' || at('ref') !== `refs/heads/${branch}`) return false;
  return mayChange(at, (path) => path === CHECKLIST);
}

/** Policies are kept in YAML files of two repositories, on any branch. */
function mayChangeAPolicy(at: At): boolean {
  if (!['.github', '.github-private'].includes(String(at('repository.name')))) return false;
  return typeof at('repository.name') === 'string' && mayChange(at, (path) => /\.ya?ml$/.test(String(path)));
}

function mayChange(at: At, isMeant: (path: unknown) => boolean): boolean {
  const list = at('commits');
  const isWhole = Array.isArray(list) && list.length > 0 && list.length < 2048;
  if (!isWhole) return true;
  return list.some((commit) =>
    ['added', 'modified', 'removed'].some((how) => {
      const paths = reach(commit, how);
      return Array.isArray(paths) && paths.some(isMeant);
    }),
  );
}

/** Comments, pushes, failures and deployments are what GitHub can lose; each is about the change that its event is about, or about none. */
function memories(event: string, repository: number, at: At): Memories {
  const one = (kinds: readonly string[], number: unknown): Memories => ({
    kinds,
    repository,
    changes: isId(number) ? [number] : [],
  });
  if (event === 'issue_comment') return one(['comment', 'comment-deleted'], at('issue.number'));
  if (event === 'pull_request') return one(['push'], at('pull_request.number'));
  if (event === 'deployment_status') return { kinds: ['deployed'], repository, changes: [] };
  if (event === 'check_run')
    return { kinds: ['check-failed'], repository, changes: proposals('check_run', at).filter(isId) };
  return null;
}

function isOurDoing(event: string, at: At, us: Us): boolean {
  // Runs and deployments that the App started come in its name, and are news all the same.
  if (['deployment_protection_rule', 'deployment_review', 'deployment_status', 'workflow_run'].includes(event))
    return false;
  if (event !== 'check_run' && event !== 'check_suite') return at('sender.login') === us.login;
  return at(`${event}.app.id`) === us.appId && at('action') !== 'rerequested' && at('action') !== 'requested_action';
}

function numbers(list: readonly unknown[]): readonly string[] {
  return list.filter(isId).map((number) => `#${number}`);
}

function commits(commit: unknown): readonly string[] {
  return typeof commit === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? [`@${commit}`] : [];
}

function isId(thing: unknown): thing is number {
  return Number.isSafeInteger(thing) && Number(thing) > 0;
}

function isName(thing: unknown): boolean {
  if (typeof thing !== 'string') return false;
  const parts = thing.split('/');
  return parts.length === 2 && parts.every((part) => part.length <= 100 && /^[A-Za-z0-9._-]+$/.test(part));
}

/** What stands at a path, own keys only; undefined where nothing does. */
function reach(thing: unknown, path: string): unknown {
  let here = thing;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || Array.isArray(here)) return undefined;
    here = Object.getOwnPropertyDescriptor(here, key)?.value;
  }
  return here;
}
