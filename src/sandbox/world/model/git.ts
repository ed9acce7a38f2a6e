import type { Account } from './accounts.ts';

/** Git's file modes: file, executable, symbolic link, submodule. */
export type FileMode = '100644' | '100755' | '120000' | '160000';

/** One path of a commit's tree; `content` of a symbolic link is its target, of a submodule empty. */
export interface FileEntry {
  /** Git's own blob id of the content (for a submodule: the commit it points at). */
  readonly sha: string;
  readonly mode: FileMode;
  readonly content: Buffer;
}

/** A commit's author or committer as written into the commit; `user` is who GitHub takes the e-mail for. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since the epoch; written by the committer's machine, so never trusted. */
  readonly date: number;
  readonly user: Account | null;
}

/** A commit with its whole tree as a flat map from path to file. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  readonly files: ReadonlyMap<string, FileEntry>;
  /** Made by GitHub itself: the web editor, a merge button, the contents API. */
  readonly viaWeb: boolean;
  readonly verified: boolean;
}

/** Objects are shared between a repository and its forks, as on GitHub. */
export interface GitObjects {
  readonly commits: Map<string, Commit>;
  /** Tree id → its direct entries, for `git/trees`. */
  readonly trees: Map<string, readonly TreeItem[]>;
  readonly blobs: Map<string, Buffer>;
}

/** One direct entry of a tree. */
export interface TreeItem {
  readonly path: string;
  readonly mode: FileMode | '040000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes, for blobs. */
  readonly size: number | null;
}

/** One line of `GET /repos/{owner}/{repo}/activity`: who moved which ref from where to where. */
export interface Activity {
  readonly id: number;
  readonly actor: Account;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly at: number;
  readonly type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
}

/** How one path differs between two commits. */
export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Only for `renamed`. */
  readonly previousPath: string | null;
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Unified diff without header; null for binary files. */
  readonly patch: string | null;
}
