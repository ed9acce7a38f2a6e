import type { DeputySigned } from '../evidence/answer.ts';
import type { Actor, CommitId } from '../evidence/facts.ts';
import type { LedgerAnchor, Remembered } from '../evidence/remembered.ts';
import type { Instant } from '../evidence/time.ts';
import type { ReleaseEntry } from './release-entries.ts';
import type { RuleEntry } from './rule-entries.ts';
import type { StartEntry } from './start-entries.ts';

/** What can stand in the ledger. `Remembered` is read back into facts; the rest is the record of what we did. */
export type EntryBody =
  | Remembered
  | LedgerOpened
  | LossAccepted
  | VerdictGiven
  | ReleaseEntry
  | ConfigurationUsed
  | WaiverUsed
  | OverrideUsed
  | ProfileUsed
  | RuleEntry
  | StartEntry;

/** The first entry of every ledger; it names it. */
interface LedgerOpened {
  readonly kind: 'opened';
  readonly ledger: string;
}

/** An operator accepted that what another ledger, or a longer state of this one, remembered is lost. Anchors of that name are believed gone. */
interface LossAccepted {
  readonly kind: 'loss-accepted';
  /** The name that check runs still point to. */
  readonly lost: string;
  /** The name that this ledger has from now on. */
  readonly ledger: string;
  readonly reason: string;
}

/** A verdict, written down before the first write that shows it. */
interface VerdictGiven {
  readonly kind: 'verdict';
  readonly change: number | null;
  /** `merge` or the environment's name. */
  readonly gate: string;
  readonly commit: CommitId;
  readonly verdict: string;
  readonly open: boolean;
  readonly enforcement: string;
  /** Digest of the roll call, the judge's version, and the blob of the checklist that it was judged by. */
  readonly digest: string;
  readonly judge: string;
  readonly checklist: string | null;
  /** The policies that it extends, as they were read; absent: none, or an older version wrote this. */
  readonly policies?: readonly PolicyUsed[];
  /** Item, outcome and reason code of every finding, in file order. */
  readonly findings: readonly { readonly item: string; readonly outcome: string; readonly code: string }[];
  /** Who signed in place of the holders of a role, of the findings that are met by their word; absent: nobody, or an older version wrote this. */
  readonly deputies?: readonly (DeputySigned & { readonly item: string })[];
}

/** A policy that a verdict rests on. */
export interface PolicyUsed {
  /** As the checklist names it. */
  readonly reference: string;
  /** The commit it was read at, and the one that last changed it. */
  readonly commit: CommitId;
  readonly changedBy: CommitId;
  readonly blob: string;
}

/** A waiver that covers a finding, written down with the verdict that rests on it. */
interface WaiverUsed {
  readonly kind: 'waiver';
  readonly change: number;
  /** The environment's name. */
  readonly environment: string;
  readonly commit: CommitId;
  readonly item: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly until: Instant;
  readonly reason: string;
  /** Address of the comment. */
  readonly comment: string;
}

/** An override that opens a gate, written down before it does. */
interface OverrideUsed {
  readonly kind: 'override';
  readonly change: number;
  readonly environment: string;
  readonly commit: CommitId;
  readonly until: Instant;
  readonly by: readonly {
    readonly id: number | null;
    readonly login: string;
    readonly at: Instant;
    readonly reason: string;
    readonly url: string;
  }[];
}

/** A chosen profile by which items of a gate are asked later, written down before the verdict that rests on it is shown. */
interface ProfileUsed {
  readonly kind: 'profile';
  readonly change: number;
  /** `merge` or the environment's name. */
  readonly gate: string;
  readonly commit: CommitId;
  readonly profile: string;
  readonly items: readonly string[];
  readonly by: { readonly id: number | null; readonly login: string };
  readonly at: Instant;
  readonly due: Instant;
  readonly reason: string;
  /** Address of the comment. */
  readonly comment: string;
}

/** A checklist that was judged by. */
export interface ConfigurationUsed {
  readonly kind: 'configuration';
  readonly ref: string;
  readonly path: string;
  readonly commit: CommitId;
  readonly blob: string;
  readonly text: string;
}

/**
 * Something to be remembered. `key` makes it one fact: what stands there already is not appended again, so the same event twice adds nothing.
 */
export interface NewEntry {
  readonly key: string;
  /** GitHub's numeric id; null for what concerns the ledger itself. */
  readonly repository: number | null;
  /** The change it is about; null for what concerns the whole repository. */
  readonly change: number | null;
  readonly at: Instant;
  readonly body: EntryBody;
}

/** An entry as it stands in the ledger: numbered without gaps from 1, each chained to the one before it. */
export interface LedgerEntry extends NewEntry {
  readonly seq: number;
  /** The hash of the entry before it; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 over the canonical JSON of everything above. */
  readonly hash: string;
}

/** A checklist by which verdicts were given, with its policies as they read then; one that it does not name was not written down. */
export interface JudgedBy extends ConfigurationUsed {
  readonly policies: readonly (PolicyUsed & Pick<ConfigurationUsed, 'text'>)[];
}

/** What is remembered about some changes, with the state of the ledger that it was read from. */
export interface Recollection {
  readonly head: LedgerAnchor;
  readonly remembered: readonly Remembered[];
  /** Checklists by which verdicts were given on the commits that were asked about, each once, the first one first; absent: nobody asked. */
  readonly judgedBy?: readonly JudgedBy[];
}
