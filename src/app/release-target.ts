import type { CommitId } from '../evidence/facts.ts';

/**
 * A release to be looked at again: of an environment (see `environmentKey`), of the home that an issue is, what a branch or tag proposes, or what a
 * branch may have lost. `of` is GitHub's id of the repository.
 */
export type ReleaseTarget =
  | { readonly release: string; readonly of: number }
  | { readonly home: number; readonly of: number }
  | RefTarget
  | LostTarget;

/** A branch or tag by its full name, and the commit that a push left it at. */
export interface RefTarget {
  readonly ref: string;
  readonly tip: CommitId;
  readonly of: number;
  /** When it was pushed, by GitHub's clock, in whole seconds since 1970; absent: it was not told. */
  readonly pushed?: number;
}

/** A branch, by its full name, that was moved by force or deleted: where it was, and where it is since (null: nowhere). */
export interface LostTarget {
  readonly lost: string;
  readonly before: CommitId;
  readonly after: CommitId | null;
  readonly of: number;
}

/** What the key of a release has in it, and no other key: see `hasten`. */
export const RELEASES = ' release:';

/** The place in a key: `release:42:production`, `home:42:7`, `ref:42:SHA:refs%2Fheads%2Fmain:1763840000` or `lost:42:SHA-SHA:refs%2Fheads%2Fmain`. */
export function formatRelease(target: ReleaseTarget): string {
  if ('release' in target) return `release:${target.of}:${encode(target.release)}`;
  if ('home' in target) return `home:${target.of}:${target.home}`;
  if ('lost' in target) return `lost:${target.of}:${target.before}-${target.after ?? ''}:${encode(target.lost)}`;
  const pushed = target.pushed === undefined ? '' : `:${target.pushed}`;
  return `ref:${target.of}:${target.tip}:${encode(target.ref)}${pushed}`;
}

/** Reads it back; null for a text that is none. */
export function parseRelease(place: string): ReleaseTarget | null {
  const [, kind, of, rest = ''] = /^(release|home|ref|lost):(\d{1,15}):(\S+)$/.exec(place) ?? [];
  if (kind === 'home') return /^\d{1,10}$/.test(rest) ? { home: Number(rest), of: Number(of) } : null;
  if (kind === 'ref') {
    const [, commit = '', name = '', pushed] = REF.exec(rest) ?? [];
    const ref = decode(name);
    if (commit === '' || ref === null) return null;
    return { ref, tip: commit, of: Number(of), ...(pushed === undefined ? {} : { pushed: Number(pushed) }) };
  }
  if (kind === 'lost') {
    const [, before = '', after = '', name = ''] = LOST.exec(rest) ?? [];
    const lost = decode(name);
    if (before === '' || lost === null) return null;
    return { lost, before, after: after === '' ? null : after, of: Number(of) };
  }
  const name = kind === undefined ? null : decode(rest);
  return name === null ? null : { release: name, of: Number(of) };
}

const REF = /^([0-9a-f]{40}|[0-9a-f]{64}):([^\s:]+)(?::(\d{1,12}))?$/;
const LOST = /^([0-9a-f]{40}|[0-9a-f]{64})-([0-9a-f]{40}|[0-9a-f]{64}|):(\S+)$/;

/** Half a pair of UTF-16 has no encoding, and is in no name of GitHub's. */
function encode(name: string): string {
  return encodeURIComponent(
    name.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?'),
  );
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
