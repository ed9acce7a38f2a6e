import { field, instant, objectId, text } from '../json.ts';
import { readPages } from '../rest-pages.ts';
import { after, isBefore } from '../../evidence/time.ts';
import type { Api } from '../api.ts';
import type { BranchMove, Need } from '../../evidence/needed.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** Moves that are read at most: of one that so many others came after nobody is told. */
const MOST = 300;

/** Milliseconds by which the log and a merge may tell the same moment otherwise. */
const APART = 60_000;

/** How a branch was moved since a moment, newest first, by GitHub's own log: one request for each hundred moves, at most three. */
export async function readBranchLog(
  api: Api,
  place: { readonly owner: string; readonly repo: string },
  { branch, since }: Pick<Need<'branch-log'>, 'branch' | 'since'>,
): Promise<Result<readonly BranchMove[], ReadFault>> {
  const oldest = after(since, -APART);
  const isEnough = (all: readonly BranchMove[]): boolean =>
    all.length >= MOST || all.some(({ at }) => isBefore(at, oldest));
  const asked = { ...place, ref: `refs/heads/${branch}` };
  return readPages(api, 'GET /repos/{owner}/{repo}/activity', asked, parseMove, isEnough);
}

function parseMove(json: Json): BranchMove {
  return {
    how: text(field(json, 'activity_type')),
    before: objectId(field(json, 'before')),
    after: objectId(field(json, 'after')),
    at: instant(field(json, 'timestamp')),
  };
}
