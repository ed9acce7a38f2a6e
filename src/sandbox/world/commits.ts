import type { Account } from './model/accounts.ts';
import type { Commit, FileEntry, FileMode, Signature } from './model/git.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { accountOfEmail, findAccount, noreplyEmail } from './accounts.ts';
import { fileEntry, writeCommit } from './git-objects.ts';
import { getCommit } from './history.ts';
import { Refusal, notFound } from './refusal.ts';
import { tick } from './world.ts';

/** Text, bytes, an entry with its own mode (symbolic link, submodule), or null to delete the path. */
export type FileInput =
  string | Buffer | { readonly content: string | Buffer; readonly mode: FileMode; readonly sha?: string } | null;

/** What a person writes when committing. */
export interface CommitInput {
  readonly message: string;
  /** Paths that change; others stay as in the first parent. */
  readonly files?: Readonly<Record<string, FileInput>>;
  /** Shas; none makes a root commit. */
  readonly parents: readonly string[];
  readonly author?: Identity;
  readonly committer?: Identity;
  readonly viaWeb?: boolean;
}

/** Name and e-mail as git was told; nobody checks them. */
export interface Identity {
  readonly name: string;
  readonly email: string;
  /** Milliseconds; now when left out. Anyone can write any date. */
  readonly date?: number;
}

/** Creates a commit object without moving any ref. */
export const createCommit = (world: World, repository: Repository, by: Account, input: CommitInput): Commit => {
  const [first] = input.parents;
  const before = first === undefined ? new Map<string, FileEntry>() : getCommit(repository.objects, first).files;
  const files = applyFiles(repository, before, input.files ?? {});
  const at = tick(world);
  const own = { name: by.name ?? by.login, email: by.email ?? noreplyEmail(world, by) };
  return writeCommit(repository.objects, {
    parents: input.parents,
    files,
    author: signature(world, input.author ?? own, at),
    committer: input.viaWeb ? webSignature(world, at) : signature(world, input.committer ?? input.author ?? own, at),
    message: input.message,
    viaWeb: input.viaWeb ?? false,
    verified: input.viaWeb ?? false,
  });
};

/** A signature with the account GitHub takes the e-mail for. */
export const signature = (world: World, identity: Identity, at: number): Signature => ({
  name: identity.name,
  email: identity.email,
  date: identity.date ?? at,
  user: accountOfEmail(world, identity.email),
});

/** How GitHub signs commits its site makes. */
export const webSignature = (world: World, at: number): Signature => ({
  name: 'GitHub',
  email: `noreply@${world.host}`,
  date: at,
  user: findAccount(world, 'web-flow') ?? null,
});

const applyFiles = (
  repository: Repository,
  before: ReadonlyMap<string, FileEntry>,
  changes: Readonly<Record<string, FileInput>>,
): ReadonlyMap<string, FileEntry> => {
  const files = new Map(before);
  for (const [path, input] of Object.entries(changes)) {
    if (input === null) files.delete(path);
    else files.set(path, entryOf(repository, input, files.get(path)?.mode));
  }
  return files;
};

const entryOf = (repository: Repository, input: NonNullable<FileInput>, mode: FileMode | undefined): FileEntry => {
  if (typeof input === 'string' || Buffer.isBuffer(input)) return fileEntry(repository.objects, input, mode);
  if (input.mode === '160000') return { sha: input.sha ?? '0'.repeat(40), mode: input.mode, content: Buffer.alloc(0) };
  return fileEntry(repository.objects, input.content, input.mode);
};

/** The commit a person means: full or short sha, branch, tag, or full ref name. 404 when there is none, 422 for an ambiguous prefix. */
export const resolveCommit = (repository: Repository, name: string): Commit => {
  const { commits } = repository.objects;
  const ref = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name]
    .map((full) => repository.refs.get(full))
    .find(Boolean);
  const exact = commits.get(ref ?? name);
  if (exact) return exact;
  if (!/^[0-9a-f]{7,39}$/.test(name)) throw notFound();
  const matches = [...commits.keys()].filter((sha) => sha.startsWith(name));
  if (matches.length > 1) throw new Refusal('invalid', `No commit found for SHA: ${name}`);
  const commit = commits.get(matches[0] ?? '');
  if (!commit) throw notFound();
  return commit;
};
