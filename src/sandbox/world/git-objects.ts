import { createHash } from 'node:crypto';
import type { FileEntry, FileMode, GitObjects, Signature, TreeItem, Commit } from './model/git.ts';

/** The id git writes for a branch that does not exist before or after a push. */
export const zeroSha = '0'.repeat(40);

/** An empty object store. */
export const emptyObjects = (): GitObjects => ({ commits: new Map(), trees: new Map(), blobs: new Map() });

/** Git's object id: SHA-1 over type, size and bytes, so ids equal those of a real clone. */
export const objectSha = (type: 'blob' | 'tree' | 'commit' | 'tag', bytes: Buffer): string =>
  createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');

/** Stores a file's content. */
export const writeBlob = (objects: GitObjects, content: Buffer): string => {
  const sha = objectSha('blob', content);
  if (!objects.blobs.has(sha)) objects.blobs.set(sha, content);
  return sha;
};

/** A tree's entry for new content. */
export const fileEntry = (objects: GitObjects, content: Buffer | string, mode: FileMode = '100644'): FileEntry => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { sha: writeBlob(objects, bytes), mode, content: bytes };
};

/** Stores the nested trees of a flat file map and returns the root tree's id. */
export const writeTree = (objects: GitObjects, files: ReadonlyMap<string, FileEntry>): string => {
  const folders = new Map<string, Map<string, FileEntry>>();
  const items: TreeItem[] = [];
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      items.push(leaf(path, file));
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? new Map<string, FileEntry>();
    inside.set(path.slice(slash + 1), file);
    folders.set(folder, inside);
  }
  for (const [path, inside] of folders) {
    items.push({ path, mode: '040000', type: 'tree', sha: writeTree(objects, inside), size: null });
  }
  items.sort(byGitOrder);
  const sha = objectSha('tree', Buffer.concat(items.map(encodeItem)));
  if (!objects.trees.has(sha)) objects.trees.set(sha, items);
  return sha;
};

const leaf = (path: string, file: FileEntry): TreeItem =>
  file.mode === '160000'
    ? { path, mode: file.mode, type: 'commit', sha: file.sha, size: null }
    : { path, mode: file.mode, type: 'blob', sha: file.sha, size: file.content.length };

/** Git sorts folders as if their names ended in a slash. */
const byGitOrder = (a: TreeItem, b: TreeItem): number =>
  Buffer.compare(Buffer.from(sortName(a)), Buffer.from(sortName(b)));

const sortName = (item: TreeItem): string => (item.type === 'tree' ? `${item.path}/` : item.path);

const encodeItem = (item: TreeItem): Buffer =>
  Buffer.concat([Buffer.from(`${item.mode.replace(/^0/, '')} ${item.path}\0`), Buffer.from(item.sha, 'hex')]);

/** What a commit is made of. */
export interface NewCommit {
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, FileEntry>;
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  readonly viaWeb?: boolean;
  readonly verified?: boolean;
}

/** Stores a commit with its trees. */
export const writeCommit = (objects: GitObjects, input: NewCommit): Commit => {
  const tree = writeTree(objects, input.files);
  const text = [
    `tree ${tree}`,
    ...input.parents.map((parent) => `parent ${parent}`),
    `author ${encodeSignature(input.author)}`,
    `committer ${encodeSignature(input.committer)}`,
    '',
    input.message,
  ].join('\n');
  const sha = objectSha('commit', Buffer.from(text));
  const known = objects.commits.get(sha);
  if (known) return known;
  const { parents, author, committer, message, files } = input;
  const commit = {
    sha,
    tree,
    parents,
    author,
    committer,
    message,
    files,
    viaWeb: input.viaWeb ?? false,
    verified: input.verified ?? false,
  };
  objects.commits.set(sha, commit);
  return commit;
};

const encodeSignature = ({ name, email, date }: Signature): string =>
  `${name} <${email}> ${Math.floor(date / 1000)} +0000`;
