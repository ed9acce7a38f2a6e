import { milliseconds } from '../../evidence/time.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { ChangeFacts, Facts } from '../../evidence/facts.ts';
import { supersededBy } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { HomeNow, Reread } from './rule.ts';
import type { Verified, Waiting } from './waiting.ts';

/** What the last look before an answer finds. */
export type LastLook =
  | { readonly found: 'as it was' }
  /** Something is not as it was judged: it is judged anew; `run`: it is the run itself. */
  | { readonly found: 'moved'; readonly what: string; readonly run: boolean }
  /** Nothing of the run waits for the environment any more; `ours`: our earlier answer let it go. */
  | { readonly found: 'over'; readonly ours: boolean }
  | { readonly found: 'refused'; readonly refusal: Refusal };

/** Compares what was judged with what GitHub says now: one difference is enough not to answer. */
export function lastLook(waiting: Waiting, verified: Verified, facts: Facts, now: Reread): LastLook {
  const { config } = facts;
  return (
    runMoved(waiting, verified, now) ??
    // What contains it is looked for anew, and told where nothing does.
    (now.contained === false ? moved('the branch of its commit', true) : null) ??
    (now.repository === facts.subject.repository.id && now.repository === waiting.repository.id
      ? null
      : moved('the repository')) ??
    (now.checklist === (config[0]?.blob?.oid ?? null) ? null : moved('the checklist')) ??
    homeMoved(verified, facts, now.home) ??
    superseded(waiting, verified, now) ?? { found: 'as it was' }
  );
}

function moved(what: string, run = false): LastLook {
  return { found: 'moved', what, run };
}

/** States in which a deployment has not left its environment's rules behind. */
export const waitingStates: ReadonlySet<string> = new Set(['WAITING', 'PENDING']);

/**
 * The run must still wait for the environment, with a deployment of the very commit. Another attempt makes other deployments. That nothing waits is
 * believed where the newest deployment that was told is seen to have gone on; what is only missing may not be listed yet, and what an earlier job or
 * attempt deployed says nothing of this one.
 */
function runMoved(
  { run, environment, deployments, answeredAt }: Waiting,
  { candidate }: Verified,
  now: Reread,
): LastLook | null {
  const ours = now.deployments.filter(({ id, commit }) =>
    deployments.length === 0 ? commit === candidate : deployments.some((one) => one.id === id),
  );
  const waits = ours.filter(({ state }) => waitingStates.has(state));
  const asks = now.run?.id === run && now.run.waitsFor.some((name) => sameName(name, environment));
  const newest = Math.max(...deployments.map(({ id }) => id));
  const last = ours.find(({ id }) => id === newest);
  if (!asks && waits.length === 0 && last !== undefined) {
    const covered = answeredAt !== null && milliseconds(last.createdAt) <= answeredAt;
    return { found: 'over', ours: covered };
  }
  if (!asks || waits.length === 0) return moved('the run', true);
  if (now.run?.commit !== candidate || waits.some(({ commit }) => commit !== candidate))
    return moved('its commit', true);
  return null;
}

function homeMoved({ home }: Verified, { changes }: Facts, now: HomeNow | null): LastLook | null {
  const change = changes.find(({ number }) => number === home);
  if (change === undefined) return home === null && changes.length === 0 ? null : moved('what it belongs to');
  if (now === null) return moved(`#${change.number}`);
  if (change.release === undefined && stateMoved(change, now)) return moved(`#${change.number}`);
  if (commentsMoved(change, now)) return moved(`a comment on #${change.number}`);
  return reviewsMoved(change, now) ? moved(`a review of #${change.number}`) : null;
}

function stateMoved({ state, head, merge }: ChangeFacts, now: HomeNow): boolean {
  return state !== now.state || head.commit !== now.head || (merge?.commit ?? null) !== now.merge;
}

function commentsMoved({ comments }: ChangeFacts, { comments: now }: HomeNow): boolean {
  const then = comments.filter(({ author }) => author?.type !== 'Bot');
  if (now.whole && then.length !== now.newest.length) return true;
  const newest = then.slice(then.length - now.newest.length);
  return (
    newest.length !== now.newest.length ||
    now.newest.some(({ id, editedAt }, at) => newest[at]?.id !== id || newest[at].lastEditedAt !== editedAt)
  );
}

/** Reviews of more people than are read again are believed to be as they were; their webhooks tell. */
function reviewsMoved({ reviews, release }: ChangeFacts, now: HomeNow): boolean {
  if (release !== undefined) return false;
  const then = new Map(reviews.map(({ id, state }) => [id, state]));
  const isLess = reviews.length < 100 && now.reviews.length !== reviews.length;
  return isLess || now.reviews.some(({ id, state }) => then.get(id) !== state);
}

const takenStates: ReadonlySet<string> = new Set(['QUEUED', 'IN_PROGRESS', 'ACTIVE', 'SUCCESS']);

/** A later deployment of another commit is under way or there: what waited before it would take the environment back without saying so. */
function superseded({ environment, deployments }: Waiting, { candidate }: Verified, now: Reread): LastLook | null {
  const own = now.deployments.filter(
    ({ id, commit, state }) =>
      commit === candidate &&
      waitingStates.has(state) &&
      (deployments.length === 0 || deployments.some((one) => one.id === id)),
  );
  const newest = Math.max(...own.map(({ id }) => id));
  const later = now.deployments.find(
    ({ id, commit, state }) => id > newest && commit !== candidate && takenStates.has(state),
  );
  if (later === undefined) return null;
  return { found: 'refused', refusal: supersededBy(later.commit, environment, candidate) };
}
