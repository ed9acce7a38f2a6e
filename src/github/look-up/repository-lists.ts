import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Api } from '../api.ts';
import { readCounted } from '../counted-pages.ts';
import { field, flag, list, parseJson, text } from '../json.ts';
import { readPages } from '../rest-pages.ts';

const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const BRANCHES = 'GET /repos/{owner}/{repo}/branches';
const LABELS = 'GET /repos/{owner}/{repo}/labels';
const ENVIRONMENTS = 'GET /repos/{owner}/{repo}/environments';
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{+path}';

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
}

type Names = Promise<Result<readonly string[], ReadFault>>;

/** Paths of every file of the default branch. GitHub cuts the list of a very large tree, which then is not known. */
export async function readPaths(api: Api, { owner, repo, branch }: Place): Names {
  const answer = await api.rest(TREE, { owner, repo, tree_sha: branch, recursive: '1' });
  if (!answer.ok) return answer;
  const tree = parseJson(TREE, answer.value.data, (json) => ({
    truncated: flag(field(json, 'truncated')),
    entries: list(field(json, 'tree'), (one) => ({ path: text(field(one, 'path')), type: text(field(one, 'type')) })),
  }));
  if (!tree.ok) return tree;
  if (tree.value.truncated)
    return { ok: false, fault: { code: 'TRUNCATED', detail: `${TREE}: the tree is too large` } };
  return { ok: true, value: tree.value.entries.flatMap(({ path, type }) => (type === 'blob' ? [path] : [])) };
}

/** Names of every branch. */
export function readBranches(api: Api, { owner, repo }: Place): Names {
  return readPages(api, BRANCHES, { owner, repo }, (json) => text(field(json, 'name')));
}

/** Names of every label. */
export function readLabels(api: Api, { owner, repo }: Place): Names {
  return readPages(api, LABELS, { owner, repo }, (json) => text(field(json, 'name')));
}

/** Names of every environment. */
export function readEnvironments(api: Api, { owner, repo }: Place): Names {
  return readCounted(api, ENVIRONMENTS, { owner, repo, per_page: 100 }, 'environments', (json) => {
    const name = text(field(json, 'name'));
    return [name, name];
  });
}

/** The text of a workflow's file on the default branch; null where there is none. */
export async function readWorkflow(
  api: Api,
  { owner, repo, branch }: Place,
  path: string,
): Promise<Result<string | null, ReadFault>> {
  const answer = await api.rest(CONTENTS, { owner, repo, path, ref: branch });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: true, value: null } : answer;
  return parseJson(CONTENTS, answer.value.data, (json) => {
    const content = text(field(json, 'content'));
    return new TextDecoder().decode(Buffer.from(content, 'base64'));
  });
}
