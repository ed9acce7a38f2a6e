import { field, instant, integer, objectId, oneOf, orNull, text } from '../json.ts';
import { readPages } from '../rest-pages.ts';
import type { Actor, ChangeFacts, Push } from '../../evidence/facts.ts';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';

/** Who moved the head branch, when and to which commit, as GitHub's own log of the branch tells. It keeps none of a fork's for us. */
export async function readPushes(
  api: Api,
  place: { readonly owner: string; readonly repo: string },
  change: ChangeFacts,
): Promise<Result<readonly Push[], ReadFault>> {
  if (change.crossRepository) {
    return {
      ok: false,
      fault: {
        code: 'PUSHER_UNKNOWN',
        detail: `the head of pull request ${change.number} stands in a fork, whose pushes cannot be read`,
      },
    };
  }
  const pages = await readPages(api, ACTIVITY, { ...place, ref: `refs/heads/${change.head.ref}` }, parseActivity);
  return pages.ok ? { ok: true, value: pages.value.flat() } : pages;
}

/** Deleting the branch pushes nothing. */
function parseActivity(json: Json): readonly Push[] {
  if (text(field(json, 'activity_type')) === 'branch_deletion') return [];
  return [
    {
      after: objectId(field(json, 'after')),
      at: instant(field(json, 'timestamp')),
      actor: orNull(field(json, 'actor'), parseAccount),
    },
  ];
}

/** A simple user as REST writes it; a bot's login ends in `[bot]` here, which GraphQL leaves out. */
function parseAccount(json: Json): Actor {
  const type = oneOf(field(json, 'type'), ['User', 'Bot', 'Organization', 'Mannequin']);
  return { id: integer(field(json, 'id')), login: text(field(json, 'login')).replace(/\[bot\]$/, ''), type };
}
