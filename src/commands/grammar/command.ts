import type { CommitId } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';

/** One command line as it was written, not yet matched against a checklist. */
export type Command =
  | {
      readonly verb: 'signoff';
      readonly target: string;
      readonly commit: CommitId | null;
      readonly environment: string | null;
      readonly note: string;
    }
  | {
      readonly verb: 'attest';
      readonly target: string;
      /** An `https` address, as it was written. */
      readonly link: string;
      readonly commit: CommitId | null;
      readonly environment: string | null;
      readonly note: string;
    }
  | { readonly verb: 'revoke'; readonly target: string; readonly environment: string | null; readonly note: string }
  | { readonly verb: 'hold'; readonly environment: string | null; readonly note: string }
  | { readonly verb: 'unhold'; readonly environment: string | null; readonly note: string }
  | {
      readonly verb: 'waive';
      readonly target: string;
      readonly commit: CommitId | null;
      /** In UTC, to the second. */
      readonly until: Instant;
      readonly environment: string | null;
      readonly note: string;
    }
  | {
      readonly verb: 'override';
      readonly commit: CommitId | null;
      readonly environment: string | null;
      readonly note: string;
    }
  | {
      readonly verb: 'profile';
      readonly target: string;
      readonly commit: CommitId | null;
      readonly environment: string | null;
      readonly note: string;
    }
  /** The commit that a release is about from now on: at least seven hex digits. */
  | { readonly verb: 'candidate'; readonly commit: CommitId; readonly note: string }
  | { readonly verb: 'drop'; readonly note: string }
  | { readonly verb: 'deploy'; readonly environment: string; readonly note: string }
  | { readonly verb: 'status' }
  | { readonly verb: 'recheck' }
  | { readonly verb: 'help' };

/** A line that was meant as a command but is none: what was seen, what is allowed, the line to write instead. */
export interface Misfit {
  readonly verb: 'misfit';
  readonly line: string;
  readonly reason: 'UNKNOWN_COMMAND' | 'BAD_ARGUMENTS' | 'BAD_CHARACTERS' | 'CONFLICT' | 'UNREADABLE';
  readonly sentence: string;
}

/** A hold or revocation that was clearly meant, but not written by the exact grammar. It stops everywhere, because its place was not read. */
export type WideNegative =
  | { readonly verb: 'hold'; readonly line: string }
  | { readonly verb: 'revoke'; readonly target: string | null; readonly line: string };

/** Every command of one comment, in order. `maybeHold` is true when a wide reading finds a hold or revocation that the exact grammar does not: those are in `wide`. */
export interface ParsedComment {
  readonly commands: readonly (Command | Misfit)[];
  readonly maybeHold: boolean;
  readonly wide: readonly WideNegative[];
}
