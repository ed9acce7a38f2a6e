import { compareCommits } from './compare.ts';
import { field, flag, list, objectId, oneOf, parseJson, text } from '../json.ts';
import type { Api } from '../api.ts';
import type { BaseMerge, BaseMergeCommits, TreeDifference, TreePart } from '../../evidence/tree-difference.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree}';
/** More differing paths than this say no more than that everything differs. */
const MOST = 3000;

type Place = { readonly owner: string; readonly repo: string };
/** By path, what stands there: kind, mode and id. */
type Tree = ReadonlyMap<string, string>;

/** Modes of what leads elsewhere: symbolic links and submodules. */
const leading: readonly string[] = ['120000 ', '160000 '];

/** Every path at which two commits differ, by the trees that Git keeps for them; below what leads elsewhere, everything does. */
export async function readTreeDifference(
  api: Api,
  place: Place,
  { from, to }: { readonly from: CommitId; readonly to: CommitId },
): Promise<Result<TreeDifference, ReadFault>> {
  const trees = await readTrees(api, place, from, to);
  if (!trees.ok) return trees;
  const parts = difference(trees.value);
  if (!parts.ok) return parts;
  const paths = parts.value.flatMap(({ path }) => (leadsElsewhere(path, trees.value) ? [path, `${path}/`] : [path]));
  return { ok: true, value: paths.toSorted() };
}

function leadsElsewhere(path: string, { before, after }: Trees): boolean {
  return [before, after].some((tree) => leading.some((mode) => tree.get(path)?.startsWith(mode) === true));
}

/** What a merge of the base branch into a change made of the change. */
export async function readBaseMerge(
  api: Api,
  place: Place,
  { from, to, merged, base }: BaseMergeCommits,
): Promise<Result<BaseMerge, ReadFault>> {
  const onBase = await compareCommits(api, place, merged, base);
  if (!onBase.ok) return onBase;
  const shared = await compareCommits(api, place, merged, from);
  if (!shared.ok) return shared;
  const before = await readDifference(api, place, shared.value.common, from);
  if (!before.ok) return before;
  const after = await readDifference(api, place, merged, to);
  if (!after.ok) return after;
  const fromBase = onBase.value.status === 'ahead' || onBase.value.status === 'identical';
  return { ok: true, value: { fromBase, before: before.value, after: after.value } };
}

async function readDifference(
  api: Api,
  place: Place,
  from: CommitId,
  to: CommitId,
): Promise<Result<readonly TreePart[], ReadFault>> {
  const trees = await readTrees(api, place, from, to);
  return trees.ok ? difference(trees.value) : trees;
}

interface Trees {
  readonly before: Tree;
  readonly after: Tree;
}

async function readTrees(api: Api, place: Place, from: CommitId, to: CommitId): Promise<Result<Trees, ReadFault>> {
  const before = await readTree(api, place, from);
  if (!before.ok) return before;
  const after = await readTree(api, place, to);
  return after.ok ? { ok: true, value: { before: before.value, after: after.value } } : after;
}

/** A tree with everything below it; GitHub says itself where it has left something out. */
async function readTree(api: Api, place: Place, commit: CommitId): Promise<Result<Tree, ReadFault>> {
  const answer = await api.rest(TREE, { ...place, tree: commit, recursive: '1' });
  if (!answer.ok) return answer;
  const read = parseJson(TREE, answer.value.data, (json) => ({
    truncated: flag(field(json, 'truncated')),
    entries: list(field(json, 'tree'), (entry) => ({
      path: text(field(entry, 'path')),
      mode: text(field(entry, 'mode')),
      type: oneOf(field(entry, 'type'), ['blob', 'tree', 'commit']),
      id: objectId(field(entry, 'sha')),
    })),
  }));
  if (!read.ok) return read;
  if (read.value.truncated) return truncated(`the tree of ${commit} did not come whole`);
  const leaves = read.value.entries.filter(({ type }) => type !== 'tree');
  return { ok: true, value: new Map(leaves.map(({ path, mode, id }) => [path, `${mode} ${id}`])) };
}

function difference({ before, after }: Trees): Result<readonly TreePart[], ReadFault> {
  const parts: TreePart[] = [];
  for (const [path, part] of after) if (before.get(path) !== part) parts.push({ path, part });
  for (const path of before.keys()) if (!after.has(path)) parts.push({ path, part: null });
  if (parts.length > MOST) return truncated(`${parts.length} paths differ`);
  return { ok: true, value: parts.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

function truncated(why: string): Result<never, ReadFault> {
  return { ok: false, fault: { code: 'TRUNCATED', detail: `${TREE}: ${why}` } };
}
