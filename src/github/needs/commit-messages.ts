import { field, objectId, text } from '../json.ts';
import { readPages } from '../rest-pages.ts';
import type { Api } from '../api.ts';
import type { ChangeFacts } from '../../evidence/facts.ts';
import type { CommitMessage } from '../../evidence/commit-messages.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{number}/commits';

/** Where GitHub ends the list without a word (docs/github-facts.md §9). */
const MOST = 250;

/** The message of every commit of the change; a list that may not be whole is none. */
export async function readCommitMessages(
  api: Api,
  place: { readonly owner: string; readonly repo: string },
  change: ChangeFacts,
): Promise<Result<readonly CommitMessage[], ReadFault>> {
  const read = await readPages(api, COMMITS, { ...place, number: change.number }, parseCommit);
  if (!read.ok) return read;
  const told = new Set(read.value.map(({ commit }) => commit));
  const isWhole = told.size < MOST && change.commits.every(({ oid }) => told.has(oid));
  if (isWhole) return read;
  const detail = `${COMMITS}: ${told.size} commits, and ${change.commits.length} are known`;
  return { ok: false, fault: { code: 'TRUNCATED', detail } };
}

function parseCommit(json: Json): CommitMessage {
  return { commit: objectId(field(json, 'sha')), message: text(field(field(json, 'commit'), 'message')) };
}
