import type { FileEntry, FileMode, GitObjects } from '../../world/model/git.ts';
import type { Repository } from '../../world/model/repository.ts';
import type { Body } from '../body.ts';
import { fileEntry, writeTree } from '../../world/git-objects.ts';
import { Refusal } from '../../world/refusal.ts';
import { choice, optionalText, text } from '../body.ts';

const modes: readonly FileMode[] = ['100644', '100755', '120000', '160000'];

/** Stores a tree made of another tree and changed items; an item without sha and content deletes its path. */
export const treeFromItems = (repository: Repository, base: string | undefined, items: readonly Body[]): string => {
  const files = new Map(base === undefined ? [] : filesOfTree(repository.objects, base, ''));
  for (const item of items) {
    const path = text(item, 'path');
    const entry = entryOf(repository.objects, item);
    if (entry) files.set(path, entry);
    else files.delete(path);
  }
  return writeTree(repository.objects, files);
};

const entryOf = (objects: GitObjects, item: Body): FileEntry | null => {
  const mode = choice(item, 'mode', modes);
  const content = optionalText(item, 'content');
  if (content !== undefined) return fileEntry(objects, content, mode);
  const sha = optionalText(item, 'sha');
  if (sha === undefined) return null;
  const known = objects.blobs.get(sha);
  if (!known && mode !== '160000') throw new Refusal('invalid', `tree.sha ${sha} is not a valid blob`);
  return { sha, mode, content: known ?? Buffer.alloc(0) };
};

/** A stored tree as a flat list of paths. */
const filesOfTree = (objects: GitObjects, sha: string, folder: string): readonly (readonly [string, FileEntry])[] => {
  const items = objects.trees.get(objects.commits.get(sha)?.tree ?? sha);
  if (!items) throw new Refusal('invalid', 'base_tree is not a valid tree oid');
  return items.flatMap((item): readonly (readonly [string, FileEntry])[] => {
    const path = `${folder}${item.path}`;
    if (item.mode === '040000') return filesOfTree(objects, item.sha, `${path}/`);
    return [[path, { sha: item.sha, mode: item.mode, content: objects.blobs.get(item.sha) ?? Buffer.alloc(0) }]];
  });
};
