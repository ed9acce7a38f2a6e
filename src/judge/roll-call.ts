import type { Answer, EvidenceOutcome, NextStep } from '../evidence/answer.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';
import type { WhoCanSign } from '../evidence/people/who-can-sign.ts';
import type { Instant } from '../evidence/time.ts';
import type { Enforcement, Phase, Problem } from '../checklist/model.ts';
import type { Hold } from '../commands/interpretation.ts';

/** The gate that is judged: merging a change, or deploying to an environment. */
export type Gate = { readonly kind: 'merge' } | { readonly kind: 'environment'; readonly name: string };

/** How an item stands in a gate: as its evidence does, excused by somebody entitled, asked later by a chosen profile, or not asked of this change. */
export type Outcome = EvidenceOutcome | 'waived' | 'later' | 'not-applicable';

/** Who chose the profile by which an item is asked later, and until when. */
export interface LaterBy {
  readonly profile: string;
  readonly by: { readonly id: number | null; readonly login: string };
  readonly at: Instant;
  /** From then on the item is asked again. */
  readonly until: Instant;
  readonly reason: string;
  /** GitHub's numeric id of the comment, as text, and its address. */
  readonly comment: string;
  readonly url: string;
  /** All that the profile leaves for later, whichever gate asks it. */
  readonly items: readonly string[];
  /** The commit that was meant. */
  readonly commit: CommitId;
}

/** An item's answer. */
export interface Finding extends Omit<Answer, 'outcome'> {
  readonly item: string;
  readonly title: string;
  readonly section: string | null;
  readonly why: string | null;
  readonly phase: Phase;
  readonly ask: 'change' | 'release';
  readonly wording: string;
  /** The template that the item comes from, as `holdpoint:deployment@1.0.0`; absent: the checklist's own. */
  readonly from?: string;
  /** The environment it was judged for. */
  readonly environment: string;
  readonly outcome: Outcome;
  /** Roles whose holder can prove it by a sign-off or a tick; a person must act on these items. */
  readonly signers: readonly string[];
  /** Of what is open: who can sign for each role that still may, and who cannot. Absent: nobody has to. */
  readonly signable?: readonly WhoCanSign[];
  /** Set where a chosen profile has it asked later, or would with the App. */
  readonly later?: LaterBy;
  /** Names of the evidence kinds it can be proved by, each once, in file order. */
  readonly kinds: readonly string[];
}

/** Something that stops the whole gate whatever the items say. */
export interface Blocker {
  readonly outcome: Exclude<EvidenceOutcome, 'met'>;
  readonly code: ReasonCode;
  readonly sentence: string;
  readonly next: readonly NextStep[];
}

/** The words of enough people to open a gate whatever it says, the longest lasting first; together they last until `until`. */
export interface OverrideGiven {
  readonly until: Instant;
  readonly by: readonly {
    readonly id: number | null;
    readonly login: string;
    readonly at: Instant;
    readonly reason: string;
    /** The comment. */
    readonly url: string;
  }[];
}

/** What follows from all findings together. */
export type Verdict = 'go' | 'no-go' | 'pending';

/** A change that a release brings, with how it stands over the items that are asked of each change. */
export interface ReleasedChange {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly outcome: EvidenceOutcome;
  readonly code: ReasonCode;
  readonly sentence: string;
  readonly next: readonly NextStep[];
  /** What of it is open; empty where it is ready, or not known. */
  readonly open: readonly { readonly item: string | null; readonly title: string; readonly outcome: EvidenceOutcome }[];
}

/** What a deployment of the candidate brings, since the last one that counts. */
export interface ReleaseRead {
  /** The last successful deployment that counts; null: none yet. */
  readonly base: { readonly deployment: number; readonly commit: CommitId; readonly at: Instant } | null;
  /** Every pull request in it, oldest first; for a candidate that holds one change that one alone. */
  readonly changes: readonly ReleasedChange[];
  /** When time alone changes how one of the other changes stands; absent: never. */
  readonly until?: Instant;
  /** Commits that came without a pull request, newest first. */
  readonly direct: readonly CommitId[];
  /** Those of them that look like GitHub's merge of a pull request and are not proved to be it; absent: none does. */
  readonly unproved?: readonly CommitId[];
  /** `first`: nothing was deployed yet, so only the candidate's own change is asked for. `same`: the candidate is what is deployed. */
  readonly since: 'first' | 'same' | 'deployed';
  /** Set where this is not where it is judged: it brings more than the change that is shown here, and the issue of the release is its home. */
  readonly elsewhere?: true;
  /** Logins of those without whose word in its issue it would not be open, if it were them who deploy it, two in one text if both; absent: nobody's. */
  readonly restsOn?: readonly string[];
  /** Set where `change` is the issue that is the home of the release. */
  readonly home?: true;
}

/** A deployment that goes back to what was verified in the environment before: it is asked nothing but what a way back needs. */
export interface Rollback {
  /** The commit that was verified: the candidate, or another one with the very same content. */
  readonly to: CommitId;
  /** When the deployment was made by which it was verified. */
  readonly verifiedAt: Instant;
  /** By what that is known: the App's ledger, or GitHub's deployments alone. */
  readonly by: 'ledger' | 'deployments';
  /** GitHub's number of that deployment. */
  readonly deployment: number;
  /** When the last of those signed who count; null: nobody does. */
  readonly signedAt: Instant | null;
  /** What is left: the newest deployment of something else that was begun after it. */
  readonly from: { readonly deployment: number; readonly commit: CommitId; readonly at: Instant };
}

/** All findings in file order, and what follows from them. This is also the versioned JSON report of the Action and the CLI. */
export interface RollCall {
  readonly rollCall: 1;
  /** Version of the judge. */
  readonly judge: string;
  readonly gate: Gate;
  readonly repository: { readonly id: number; readonly name: string };
  readonly candidate: CommitId;
  readonly change: { readonly number: number; readonly url: string; readonly head: CommitId } | null;
  readonly checklist: {
    readonly ref: string;
    readonly path: string;
    readonly commit: CommitId;
    readonly blob: string;
  } | null;
  /** The policies that it extends, with the commits they were read at and those that last changed them; absent: none. */
  readonly policies?: readonly {
    readonly reference: string;
    readonly repository: string;
    readonly ref: string;
    readonly path: string;
    readonly commit: CommitId;
    readonly changedBy: CommitId;
    readonly blob: string;
  }[];
  readonly now: Instant;
  readonly enforcement: Enforcement;
  readonly adviseUntil: string | null;
  readonly verdict: Verdict;
  /** True only for `go`, where the gate advises or is off, and where it is overridden. */
  readonly open: boolean;
  /** Set where the gate is open only because people overrode it: the verdict says what they overrode. */
  readonly overridden?: true;
  /** Who overrides the gate; with a hold, and with most blockers, it opens nothing. Absent: nobody. */
  readonly override?: OverrideGiven;
  readonly blockers: readonly Blocker[];
  readonly holds: readonly Hold[];
  /** What a deployment brings beside the change that is shown here; absent: nothing, or it was not asked. */
  readonly release?: ReleaseRead;
  /** Set where the deployment is a way back, and judged as one. */
  readonly rollback?: Rollback;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** When the answer may change by time alone; null: never. */
  readonly nextLook: Instant | null;
}
