import { failureEntry, isFailure } from './check-entry.ts';
import { commentEntry, deletionEntry } from './comment-entry.ts';
import { actorAt, at, commitAt, idAt, momentAt, textAt } from './payload.ts';
import { deployedEntry } from './deployed-entry.ts';
import { pushEntry } from './push-entry.ts';
import type { MetText } from './comment-entry.ts';
import type { NewEntry } from '../entry.ts';
import type { Instant } from '../../evidence/time.ts';

/** A check run names the pull requests of its commit; more than this no sane branch is the head of. */
const MOST_CHANGES = 20;

/**
 * What a webhook teaches that GitHub can lose: texts of comments as they were written, edited and deleted, who pushed, which check failed, what
 * was deployed. `login` is our own bot account's.
 * Total over any JSON, pure, and quick: most deliveries teach nothing. A payload is a hint, so what is learnt here only ever speaks against
 * opening or narrows what counts.
 */
export function learnFromDelivery(
  event: string,
  payload: unknown,
  receivedAt: Instant,
  login: string | null = null,
): readonly NewEntry[] {
  switch (event) {
    case 'issue_comment':
      return fromComment(payload, receivedAt, login);
    case 'pull_request':
      return fromPush(payload, receivedAt);
    case 'check_run':
      return fromCheck(payload, receivedAt);
    case 'deployment_status':
      return fromDeployment(payload, receivedAt);
    default:
      return [];
  }
}

function fromComment(payload: unknown, seenAt: Instant, login: string | null): readonly NewEntry[] {
  if (!isHeard(payload, login)) return [];
  const action = textAt(payload, 'action');
  const repository = idAt(payload, 'repository', 'id');
  const met = metText(payload, seenAt);
  if (repository === null || met === null) return [];
  if (action === 'created') return textEntries(repository, met);
  if (action === 'edited') {
    const from = textAt(payload, 'changes', 'body', 'from');
    const edited = { ...met, edited: true, writtenAt: momentAt(payload, 'comment', 'updated_at') ?? seenAt };
    const before = from === null ? [] : textEntries(repository, { ...edited, text: from });
    return [...before, ...textEntries(repository, edited)];
  }
  if (action !== 'deleted') return [];
  const updatedAt = momentAt(payload, 'comment', 'updated_at');
  const edited = updatedAt !== met.createdAt;
  const { id, change, author } = met;
  const by = actorAt(payload, 'sender');
  return [
    ...textEntries(repository, { ...met, edited, writtenAt: updatedAt ?? met.createdAt }),
    deletionEntry(repository, { id, change, author, by, edited, seenAt }),
  ];
}

/** Comments are heard on pull requests, and on issues that our own App opened: the homes of releases are among them. */
function isHeard(payload: unknown, login: string | null): boolean {
  if (at(payload, 'issue', 'pull_request') !== undefined) return true;
  return login !== null && textAt(payload, 'issue', 'user', 'login') === login;
}

/** A deployment that succeeded is remembered, because GitHub forgets those that somebody deletes. */
function fromDeployment(payload: unknown, seenAt: Instant): readonly NewEntry[] {
  if (textAt(payload, 'deployment_status', 'state') !== 'success') return [];
  const repository = idAt(payload, 'repository', 'id');
  const deployment = idAt(payload, 'deployment', 'id');
  const commit = commitAt(payload, 'deployment', 'sha');
  const environment = textAt(payload, 'deployment', 'environment');
  if (repository === null || deployment === null || commit === null || environment === null) return [];
  const told = momentAt(payload, 'deployment_status', 'created_at') ?? seenAt;
  const created = momentAt(payload, 'deployment', 'created_at');
  const made = created === null ? {} : { created };
  return [deployedEntry(repository, seenAt, { environment, deployment, commit, at: told, ...made })];
}

/** The comment as the payload has it; null for bots, which nobody obeys. */
function metText(payload: unknown, seenAt: Instant): MetText | null {
  const change = idAt(payload, 'issue', 'number');
  const id = idAt(payload, 'comment', 'id');
  const createdAt = momentAt(payload, 'comment', 'created_at');
  const author = actorAt(payload, 'comment', 'user');
  if (change === null || id === null || createdAt === null || author?.type === 'Bot') return null;
  return {
    id: String(id),
    change,
    url: textAt(payload, 'comment', 'html_url') ?? '',
    author,
    association: textAt(payload, 'comment', 'author_association') ?? 'NONE',
    createdAt,
    writtenAt: createdAt,
    edited: false,
    seenAt,
    head: null,
    text: textAt(payload, 'comment', 'body') ?? '',
    ...throughApp(at(payload, 'comment', 'performed_via_github_app')),
  };
}

/** Undefined where GitHub has not told. */
function throughApp(app: unknown): Pick<MetText, 'throughApp'> {
  if (app === undefined) return {};
  return { throughApp: app === null ? null : (textAt(app, 'slug') ?? 'an app') };
}

/** The text, and beside it that an app wrote it: a snapshot can tell the one and not the other. */
function textEntries(repository: number, met: MetText): readonly NewEntry[] {
  const text = commentEntry(repository, met, 'text');
  return (met.throughApp ?? null) === null ? [text] : [text, commentEntry(repository, met, 'through-app')];
}

/** `opened` tells who opened it, not who pushed it; `synchronize` is a push to its branch. */
function fromPush(payload: unknown, seenAt: Instant): readonly NewEntry[] {
  if (textAt(payload, 'action') !== 'synchronize') return [];
  const repository = idAt(payload, 'repository', 'id');
  const change = idAt(payload, 'pull_request', 'number');
  const after = commitAt(payload, 'after');
  if (repository === null || change === null || after === null) return [];
  return [pushEntry(repository, { change, after, by: actorAt(payload, 'sender'), seenAt })];
}

function fromCheck(payload: unknown, seenAt: Instant): readonly NewEntry[] {
  if (textAt(payload, 'action') !== 'completed') return [];
  const name = textAt(payload, 'check_run', 'name');
  const conclusion = textAt(payload, 'check_run', 'conclusion');
  if (name === null || conclusion === null || !isFailure({ name, conclusion })) return [];
  const repository = idAt(payload, 'repository', 'id');
  const run = idAt(payload, 'check_run', 'id');
  const commit = commitAt(payload, 'check_run', 'head_sha');
  const changes = at(payload, 'check_run', 'pull_requests');
  if (repository === null || run === null || commit === null || !Array.isArray(changes)) return [];
  const app = idAt(payload, 'check_run', 'app', 'id');
  return changes.slice(0, MOST_CHANGES).flatMap((one: unknown) => {
    const change = isOf(repository, one) ? idAt(one, 'number') : null;
    return change === null ? [] : [failureEntry(repository, change, { commit, name, app, run, conclusion, seenAt })];
  });
}

/** Pull requests of other repositories that propose the same commit are named as well, and their numbers mean nothing here. */
function isOf(repository: number, pull: unknown): boolean {
  const base = at(pull, 'base', 'repo', 'id');
  return base === undefined || base === repository;
}
