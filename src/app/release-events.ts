import { milliseconds } from '../evidence/time.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import { at, commitAt, idAt, momentAt, textAt } from '../ledger/learn/payload.ts';
import type { ReleaseTarget } from './release-target.ts';
import type { Self } from './wake-ups.ts';

/**
 * Which releases an event concerns: a comment on an issue that our own App opened may be on a home, a deployment that went on moves what there is
 * to be released, and a push or a tag may propose a commit. Total over any JSON.
 */
export function releasesOf(event: string, payload: unknown, { login }: Self): readonly ReleaseTarget[] {
  const of = idAt(payload, 'repository', 'id');
  if (of === null) return [];
  switch (event) {
    case 'issue_comment':
      return ofComment(payload, of, login);
    case 'deployment_status':
      return ofDeployment(payload, of);
    case 'push':
      return ofPush(payload, of);
    default:
      return [];
  }
}

/** Milliseconds after a push: what a pull request brought is told by that one's own events until then, and needs no look of its own. */
export const AFTER_PUSH = 20_000;

/** Branches and tags are pushed; what is deleted proposes nothing. GitHub's longest name of a ref has 255 bytes. */
function ofPush(payload: unknown, of: number): readonly ReleaseTarget[] {
  const ref = textAt(payload, 'ref');
  if (ref === null || ref.length > LONGEST || !/^refs\/(?:heads|tags)\/./.test(ref)) return [];
  const isGone = at(payload, 'deleted') === true;
  const tip = commitAt(payload, 'head_commit', 'id') ?? commitAt(payload, 'after');
  const pushed = pushedAt(payload);
  const proposed = { ref, tip: tip ?? '', of, ...(pushed === null ? {} : { pushed }) };
  return [...(tip === null || isGone ? [] : [proposed]), ...ofLoss(payload, ref, of)];
}

/** When GitHub took the push, in seconds since 1970: whenever it is told of, or told again, its webhook says the same. */
function pushedAt(payload: unknown): number | null {
  const told = momentAt(payload, 'repository', 'pushed_at');
  const at = told === null ? idAt(payload, 'repository', 'pushed_at') : Math.floor(milliseconds(told) / 1000);
  // What is no moment of these times would spoil the key.
  return at !== null && at > 0 && at < 1e12 ? at : null;
}

/** What a branch had and has no more: an ordinary push only adds to it. */
function ofLoss(payload: unknown, lost: string, of: number): readonly ReleaseTarget[] {
  const isGone = at(payload, 'deleted') === true;
  if (!lost.startsWith('refs/heads/') || (!isGone && at(payload, 'forced') !== true)) return [];
  const before = commitAt(payload, 'before');
  const after = isGone ? null : commitAt(payload, 'after');
  return before === null || (after === null && !isGone) ? [] : [{ lost, before, after, of }];
}

/** Which of our issues are homes, the ledger knows. */
function ofComment(payload: unknown, of: number, login: string): readonly ReleaseTarget[] {
  const home = idAt(payload, 'issue', 'number');
  const isOurs = textAt(payload, 'issue', 'user', 'login') === login;
  return home === null || !isOurs || at(payload, 'issue', 'pull_request') !== undefined ? [] : [{ home, of }];
}

/** GitHub's longest name of an environment has 255 characters. */
const LONGEST = 255;

function ofDeployment(payload: unknown, of: number): readonly ReleaseTarget[] {
  const name = textAt(payload, 'deployment', 'environment');
  return name === null || name === '' || name.length > LONGEST ? [] : [{ release: environmentKey(name), of }];
}
