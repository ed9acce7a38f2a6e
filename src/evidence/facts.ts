import type { Provenance, Reading } from './reading.ts';
import type { LedgerAnchor, Remembered } from './remembered.ts';
import type { DeployedMemory, Deploying, SettledChange } from './release.ts';
import type { Instant } from './time.ts';

export type { AccountIdentity, FileFact, Need, Push, ReadingOf, TeamIdentity, TeamMembership } from './needed.ts';
export type { WorkflowJob, WorkflowJobs } from './workflow-jobs.ts';

/** A full commit id, 40 (or 64) lower-case hex digits. */
export type CommitId = string;

/** An account. `id` is what counts (logins can be renamed and claimed by others); null where GitHub does not tell it. */
export interface Actor {
  readonly id: number | null;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin' | 'EnterpriseUserAccount';
}

/** Someone named in a commit: GitHub resolves the e-mail address to an account, or not. */
export interface CommitPerson {
  readonly email: string | null;
  readonly user: Actor | null;
}

/** A commit of the change, with everyone named in it. */
export interface CommitFacts {
  readonly oid: CommitId;
  readonly parents: readonly CommitId[];
  /** Author and co-authors. */
  readonly authors: readonly CommitPerson[];
  readonly committer: CommitPerson | null;
}

/** A file that the change touches. */
export interface ChangedFile {
  readonly path: string;
  /** Only for renames: where it was before, so that a rename cannot evade a path rule. */
  readonly previousPath?: string;
  /** Lines added and removed in it; absent where they were not read. */
  readonly lines?: { readonly added: number; readonly removed: number };
}

/** One state of a text that was edited. */
export interface Revision {
  readonly at: Instant;
  readonly editor: Actor | null;
  /** The whole text of that revision; null where it was erased or GitHub does not show it. */
  readonly text: string | null;
}

/** A comment on the change as GitHub shows it now. */
export interface Comment {
  /** GitHub's numeric id as text (it exceeds 2^31). */
  readonly id: string;
  readonly url: string;
  readonly author: Actor | null;
  /** A hint only, never authority. */
  readonly association: string;
  readonly createdAt: Instant;
  /** Null when never edited. */
  readonly lastEditedAt: Instant | null;
  readonly text: string;
  /** Earlier and later texts, newest first; empty when never edited. `complete` is false when GitHub did not show all of them. */
  readonly revisions: { readonly complete: boolean; readonly list: readonly Revision[] };
}

/** A person's review of the change. */
export interface Review {
  readonly id: string;
  readonly url: string;
  readonly author: Actor | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** Null when the commit is gone. */
  readonly commit: CommitId | null;
  readonly submittedAt: Instant | null;
  readonly canPush: boolean;
  /** `org/slug` of teams it was given on behalf of. */
  readonly onBehalfOf: readonly string[];
}

/** What happened to the change that decides what a statement means. */
export type TimelineEvent =
  | {
      readonly kind: 'head-force-pushed';
      readonly at: Instant;
      readonly actor: Actor | null;
      readonly before: CommitId | null;
      readonly after: CommitId | null;
    }
  | {
      readonly kind: 'base-changed';
      readonly at: Instant;
      readonly actor: Actor | null;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'comment-deleted';
      readonly at: Instant;
      readonly actor: Actor | null;
      readonly author: Actor | null;
    }
  | {
      readonly kind: 'assigned';
      readonly at: Instant;
      readonly actor: Actor | null;
      /** To whom; null: an account that was deleted. */
      readonly assignee: Actor | null;
    };

/** A check run of any app on one commit. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly app: { readonly id: number; readonly slug: string } | null;
  readonly status: string;
  /** GitHub's word in lower case (`success`, `failure` …), null while it runs. */
  readonly conclusion: string | null;
  readonly externalId: string;
  readonly url: string;
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** For GitHub Actions: the run of the suite. A run created with a workflow's token may sit in a suite that is not its own. */
  readonly workflowRun: {
    readonly id: number;
    readonly event: string;
    readonly path: string | null;
    readonly name: string;
    /** The run's own status in lower case (GitHub keeps it on the suite); absent where it was not read. */
    readonly status?: string;
    /** When the run was first started: running it again changes neither this nor the files it works with. Absent where it was not read. */
    readonly createdAt?: Instant;
  } | null;
}

/** A commit status: anybody who can push may set one, so it is never evidence. */
export interface CommitStatus {
  readonly context: string;
  readonly state: string;
  readonly creator: Actor | null;
}

/** What one commit carries. */
export interface CommitEvidence {
  readonly oid: CommitId;
  readonly tree: string;
  readonly checks: readonly CheckRun[];
  readonly statuses: readonly CommitStatus[];
}

/** When a commit was first known to be the head of a change. Never a commit date: those are forgeable. */
export interface Sighting {
  readonly commit: CommitId;
  readonly at: Instant;
  readonly how: 'shown-by-app' | 'branch-activity';
  /** The moment that our run itself gives, by our clock; absent where no run of ours says it. `at` is never earlier. */
  readonly stamp?: Instant;
}

/**
 * A pull request, whole: every list is complete or the reading of the change failed. The home of a release has the same form: `release` is set,
 * `number` is its issue's, it counts as merged with the candidate as head and merge commit, and it has no reviews.
 */
export interface ChangeFacts {
  /** Set where this is no pull request but the issue that is the home of a release; whoever deploys it is the author. */
  readonly release?: { readonly environment: string };
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly author: Actor | null;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly crossRepository: boolean;
  readonly base: { readonly ref: string; readonly commit: CommitId };
  readonly head: { readonly ref: string; readonly commit: CommitId };
  /** Null while it is not merged. */
  readonly merge: { readonly commit: CommitId; readonly at: Instant } | null;
  readonly labels: readonly string[];
  readonly files: readonly ChangedFile[];
  /** How many files it touches, where they are more than GitHub lists: `files` is empty then, and no gate opens. Absent: all are listed. */
  readonly unlistedFiles?: number;
  /** Lines added and removed in all files; absent where it was not read. */
  readonly lines?: { readonly added: number; readonly removed: number };
  readonly commits: readonly CommitFacts[];
  /** Everyone known to have pushed to the head branch. */
  readonly pushers: Reading<readonly Actor[]>;
  /** `revisions` newest first and complete, or `complete: false`. */
  readonly body: {
    readonly text: string;
    readonly createdAt: Instant;
    readonly revisions: { readonly complete: boolean; readonly list: readonly Revision[] };
  };
  readonly comments: readonly Comment[];
  /** The latest review of each person that is not a mere comment. */
  readonly reviews: readonly Review[];
  readonly timeline: readonly TimelineEvent[];
  /** When anything was last said or changed on it; absent where it was not read. */
  readonly updatedAt?: Instant;
  readonly observed: Provenance;
}

/** What our App showed on a commit about an item, read back from its own check runs: it tells which wording a later sign-off meant. */
export interface ShownItem {
  readonly item: string;
  readonly commit: CommitId;
  readonly wording: string;
  readonly since: Instant;
  /** False when this wording replaced an earlier one on this commit. */
  readonly first: boolean;
  /** The moment that our run itself gives, by our clock; `since` is never earlier. */
  readonly stamp?: Instant;
}

/** A policy that was read because the checklist, or another policy, extends it. */
interface PolicySource {
  /** As `extends` names it: `acme/.github:holdpoint.yml@main`. */
  readonly reference: string;
  /** `private`: not everybody may read it. */
  readonly repository: { readonly id: number; readonly name: string; readonly private: boolean };
  /** The commit that last changed the file. */
  readonly changedBy: CommitId;
}

/** The checklist file, or a policy, as it was read, with what it was read from. */
export interface ConfigBlob {
  /** The full name of the trusted branch, for example `refs/heads/main`; of a policy also a tag's, or a commit id. */
  readonly ref: string;
  readonly path: string;
  readonly commit: CommitId;
  /** Null when there is no such file on the trusted branch. */
  readonly blob: { readonly oid: string; readonly text: string } | null;
  /** When this text became what the trusted branch says, as far as Git and GitHub show; null where unknown. */
  readonly changedAt: Instant | null;
  /** Absent: the repository's own checklist. */
  readonly policy?: PolicySource;
}

/** A checklist by which the App gave a verdict before, with the policies that it extended as they read then; of others the present text counts. */
export interface EarlierConfig extends ConfigBlob {
  readonly policies?: readonly (Pick<PolicySource, 'reference' | 'changedBy'> & {
    readonly blob: { readonly oid: string; readonly text: string };
  })[];
}

/** What is judged. `environment` null means: every gate that the change meets. */
export interface Subject {
  readonly repository: {
    readonly id: number;
    readonly name: string;
    readonly private: boolean;
    readonly defaultBranch: string;
  };
  readonly environment: string | null;
  readonly candidate: CommitId;
  readonly changes: readonly number[];
}

/** Everything one evaluation knows: what `holdpoint facts` writes and `holdpoint explain` reads. Kinds add keys, never change them. */
export interface Facts {
  readonly facts: 1;
  readonly now: Instant;
  readonly subject: Subject;
  /** Who reads: the App itself, or someone beside or without it. `app` is the only app id whose runs count as ours. */
  readonly reader: { readonly app: number | null; readonly alone: boolean; readonly run: number | null };
  /** The repository's own checklist first (none where there is no commit), then the policies that it extends, as far as they could be read. */
  readonly config: readonly ConfigBlob[];
  /** Other checklists, or the same with other policies, by which the App gave a verdict on the head or its merge before, the first one first; absent: none is remembered. */
  readonly earlier?: readonly EarlierConfig[];
  readonly changes: readonly ChangeFacts[];
  readonly commits: readonly CommitEvidence[];
  readonly sightings: readonly Sighting[];
  readonly shown: readonly ShownItem[];
  /** Keyed by `needKey`. A key that is absent was never read, which is not the same as absent on GitHub. */
  readonly readings: Readonly<Record<string, Reading<unknown>>>;
  /** Other changes that the candidate brings, each as it was judged for an environment; absent: nobody looked. */
  readonly settled?: readonly SettledChange[];
  /** What the App's ledger knows of deployments to environments; absent: nobody asked it, and for the App no deployment counts then. */
  readonly deployed?: readonly DeployedMemory[];
  /** Commits whose release was given up, and the issue that it had; `lost`: because that is gone. Absent: the App's ledger tells of none. */
  readonly dropped?: readonly {
    readonly environment: string;
    readonly commit: CommitId;
    readonly issue: number;
    readonly lost?: true;
  }[];
  /** Commits whose release is judged in an issue now; absent: the App's ledger tells of none. */
  readonly homes?: readonly { readonly environment: string; readonly commit: CommitId; readonly issue: number }[];
  /** Who starts workflow runs that deploy, as the App remembers it or the run that asks tells; absent: nobody told. */
  readonly deployers?: readonly Deploying[];
  /** What the App's ledger remembers about the changes and their repository, in the order in which it was learnt. */
  readonly remembered: readonly Remembered[];
  /** So many of these, the last ones, were said of releases before this one whose issues are lost; absent: none. */
  readonly passedOn?: number;
  /** The state of the ledger that `remembered` was read from; absent where nobody asked one. The App itself opens nothing without it. */
  readonly ledger?: Reading<LedgerAnchor>;
  /** The number of that ledger's newest entry before anything else was read: what was written down later may be no part of these facts. */
  readonly heard?: number;
}
