import { resolveCommit } from '../../world/commits.ts';
import { nodeId } from '../../world/ids.ts';
import type { Commit, FileEntry, TreeItem } from '../../world/model/git.ts';
import type { Repository } from '../../world/model/repository.ts';
import { Refusal } from '../../world/refusal.ts';
import type { Graph } from '../graph.ts';
import type { GraphNode } from '../node.ts';
import { node, within } from '../node.ts';
import { pageIn } from './names.ts';

/** GitHub cuts longer texts off and says so. */
const longestText = 512_000;

/** The object with this id, or the one that an expression such as `main`, `HEAD` or `main:docs/plan.md` names. */
export function objectAt(
  graph: Graph,
  repository: Repository,
  oid: string | null,
  expression: string | null,
): GraphNode | null {
  if (oid !== null) return objectById(graph, repository, oid);
  const [name = '', ...rest] = (expression ?? 'HEAD').split(':');
  const commit = commitNamed(repository, name === 'HEAD' ? repository.defaultBranch : name);
  if (rest.length === 0 || commit === null) return graph.commit(repository, commit?.sha ?? null);
  const path = rest.join(':').replace(/\/$/, '');
  if (path === '') return treeNode(graph, repository, commit.tree);
  const item = itemAt(repository, commit, path);
  return item === null ? null : objectOfItem(graph, repository, item);
}

function commitNamed(repository: Repository, name: string): Commit | null {
  try {
    return resolveCommit(repository, name);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function objectById(graph: Graph, repository: Repository, oid: string): GraphNode | null {
  const { commits, trees, blobs } = repository.objects;
  if (commits.has(oid)) return graph.commit(repository, oid);
  if (trees.has(oid)) return treeNode(graph, repository, oid);
  const content = blobs.get(oid);
  return content === undefined ? null : blobNode(graph, repository, oid, content);
}

/** A file or folder of a commit; null where the path leads nowhere. */
export function fileAt(graph: Graph, repository: Repository, commit: Commit, path: string): GraphNode | null {
  const item = itemAt(repository, commit, path);
  return item === null ? null : entryNode(graph, repository, item, path);
}

function itemAt(repository: Repository, commit: Commit, path: string): TreeItem | null {
  return path.split('/').reduce<TreeItem | null>((parent, name) => {
    const entries = parent === null ? undefined : repository.objects.trees.get(parent.sha);
    return entries?.find((entry) => entry.path === name) ?? null;
  }, root(commit));
}

const root = ({ tree }: Commit): TreeItem => ({ path: '', mode: '040000', type: 'tree', sha: tree, size: null });

function entryNode(graph: Graph, repository: Repository, item: TreeItem, path: string): GraphNode {
  return node('TreeEntry', within(repository), {
    name: item.path,
    path,
    oid: item.sha,
    // git's octal notation read as a number: 0o100644 is 33188
    mode: Number.parseInt(item.mode, 8),
    type: item.type,
    size: item.size ?? 0,
    extension: /\.[^.]*$/.exec(item.path)?.[0] ?? '',
    isGenerated: false,
    repository: () => graph.repository(repository),
    object: () => objectOfItem(graph, repository, item),
  });
}

/** Null for a submodule, whose commit lives elsewhere. */
function objectOfItem(graph: Graph, repository: Repository, item: TreeItem): GraphNode | null {
  return item.type === 'commit' ? null : objectById(graph, repository, item.sha);
}

const objectFields = (graph: Graph, repository: Repository, sha: string, kind: string): GraphNode['fields'] => {
  const { resourcePath, url } = pageIn(graph, repository, `/${kind}/${sha}`);
  return {
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitResourcePath: resourcePath,
    commitUrl: url,
    repository: () => graph.repository(repository),
  };
};

/** A folder. */
export function treeNode(graph: Graph, repository: Repository, sha: string): GraphNode {
  return node('Tree', within(repository), {
    id: nodeId('TREE', sha),
    ...objectFields(graph, repository, sha, 'tree'),
    entries: () =>
      (repository.objects.trees.get(sha) ?? []).map((item) => entryNode(graph, repository, item, item.path)),
  });
}

/** A file's content; binary content has no text. */
function blobNode(graph: Graph, repository: Repository, sha: string, content: FileEntry['content']): GraphNode {
  // as git tells: a zero byte near the start
  const isBinary = content.subarray(0, 8_000).includes(0);
  return node('Blob', within(repository), {
    id: nodeId('B', sha),
    ...objectFields(graph, repository, sha, 'blob'),
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > longestText,
    text: isBinary ? null : content.subarray(0, longestText).toString('utf8'),
  });
}
