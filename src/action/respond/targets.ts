/** What a workflow's event asks to look at. */
export type Targets =
  /** Pull requests by number, or by a commit of theirs. */
  | { readonly kind: 'some'; readonly by: readonly Target[] }
  /** Every pull request that is open or was merged lately. */
  | { readonly kind: 'all' }
  /** Nothing, with the reason for the log. */
  | { readonly kind: 'none'; readonly reason: string };

/** A pull request. */
export type Target = { readonly number: number } | { readonly commit: string };

/**
 * Which pull requests an event is about, told from numbers and commit ids alone: everything else in a payload is somebody's text. `bot` is who
 * writes for us; what it wrote itself is no news.
 */
export function targetsOf(event: string, payload: unknown, bot: string): Targets {
  if (get(payload, 'sender', 'login') === `${bot}[bot]`) return none(`${event} was caused by ${bot} itself`);
  switch (event) {
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'all' };
    case 'issue_comment':
      return ofComment(payload);
    case 'pull_request_target':
    case 'pull_request_review':
      return some(event, numberAt(payload, 'pull_request', 'number'));
    case 'workflow_run':
    case 'check_suite':
      return some(event, ofChecks(get(payload, event), get(payload, 'repository', 'id')));
    default:
      return none(`${event} is no event that this answers`);
  }
}

function ofComment(payload: unknown): Targets {
  if (get(payload, 'issue', 'pull_request') === undefined) return none('the comment is on an issue');
  const by = numberAt(payload, 'issue', 'number');
  return by.length === 0 ? none('the comment names no pull request') : { kind: 'some', by };
}

/** Those of other repositories are named as well, and of forks none: then the commit tells. */
function ofChecks(subject: unknown, repository: unknown): readonly Target[] {
  const listed = get(subject, 'pull_requests');
  const own = (Array.isArray(listed) ? listed : [])
    .filter((one: unknown) => get(one, 'base', 'repo', 'id') === repository)
    .flatMap((one: unknown) => numberAt(one, 'number'));
  const commit = get(subject, 'head_sha');
  if (own.length > 0) return own;
  return typeof commit === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? [{ commit }] : [];
}

function some(event: string, by: readonly Target[]): Targets {
  return by.length === 0 ? none(`${event} names no pull request`) : { kind: 'some', by };
}

function none(reason: string): Targets {
  return { kind: 'none', reason };
}

function numberAt(thing: unknown, ...path: readonly string[]): readonly Target[] {
  const number = get(thing, ...path);
  return isPositive(number) ? [{ number }] : [];
}

function isPositive(thing: unknown): thing is number {
  return typeof thing === 'number' && Number.isSafeInteger(thing) && thing > 0;
}

function get(thing: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    thing,
  );
}
