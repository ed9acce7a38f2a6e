import type { Actor, CommitId } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { Asked, Verified, Waiting } from './waiting.ts';

/** A workflow run as GitHub tells it when asked. */
export interface RunFacts {
  readonly id: number;
  readonly repository: number;
  /** The repository that its commit came from; null: it is gone. */
  readonly headRepository: number | null;
  readonly commit: CommitId;
  /** Name of the branch or the tag; null: neither. */
  readonly ref: string | null;
  readonly event: string;
  /** The workflow file. */
  readonly path: string;
  readonly status: string;
  readonly attempt: number;
  /** When this attempt was started. */
  readonly startedAt: Instant;
  /** GraphQL's id of its check suite. */
  readonly suite: string;
  readonly url: string;
  /** Who started this attempt. */
  readonly by: Actor | null;
  /** Who started the run at first, by whose rights every attempt goes. */
  readonly first: Actor | null;
}

/** What could have moved since the facts were read, in one answer. */
export interface Reread {
  readonly repository: number;
  /** The blob of the checklist at the tip of the default branch; null: none. */
  readonly checklist: string | null;
  /** The home as it is now; null: it is not there. */
  readonly home: HomeNow | null;
  /** The newest deployments to the environment, newest first; `state` is GitHub's word in capitals. */
  readonly deployments: readonly {
    readonly id: number;
    readonly commit: CommitId;
    readonly state: string;
    readonly createdAt: Instant;
  }[];
  /** Whether the branch that contained the commit contains it still; null: it was not asked, or not told. */
  readonly contained: boolean | null;
  /** The run behind the check suite; null: there is none any more. */
  readonly run: { readonly id: number; readonly commit: CommitId; readonly waitsFor: readonly string[] } | null;
}

/** A pull request, or the issue of a release, in the parts that decide. */
export interface HomeNow {
  readonly state: 'open' | 'closed' | 'merged';
  /** Null of an issue. */
  readonly head: CommitId | null;
  readonly merge: CommitId | null;
  /** The newest hundred comments, oldest first, those of bots left out: nobody obeys them. `whole`: there are no others. */
  readonly comments: {
    readonly whole: boolean;
    readonly newest: readonly { readonly id: string; readonly editedAt: Instant | null }[];
  };
  /** The latest review of each person that is not a mere comment, at most a hundred. */
  readonly reviews: readonly { readonly id: string; readonly state: string }[];
}

/** Our word about the jobs of a run that wait for an environment: a report where it decides nothing. */
export interface RuleAnswer {
  readonly run: number;
  readonly environment: string;
  readonly decision: 'approved' | 'rejected' | null;
  /** Markdown, at most 1024 characters. */
  readonly comment: string;
}

/** An answer that did not go through. `refused`: GitHub has decided against it; else it is not known what came of it. */
export interface AnswerFault extends ReadFault {
  readonly refused: boolean;
}

/** What was answered to a run's environments, by people and Apps. */
export interface Approval {
  readonly environments: readonly string[];
  readonly state: string;
  readonly by: string;
  /** It is ours. */
  readonly ours: boolean;
}

/** GitHub's deployment protection rules, as an installation of the App may use them. */
export interface RulePorts {
  /** Null: there is no such run. */
  readonly run: (repository: string, run: number) => Promise<Result<RunFacts | null, ReadFault>>;
  /** Whether the branch contains the commit; a branch that is not there contains nothing. */
  readonly contains: (repository: string, branch: string, commit: CommitId) => Promise<Result<boolean, ReadFault>>;
  /** One request. `branch`: the one that contained the commit; null: none was asked for. */
  readonly reread: (waiting: Waiting, verified: Verified, branch: string | null) => Promise<Result<Reread, ReadFault>>;
  readonly answer: (repository: string, answer: RuleAnswer) => Promise<Result<null, AnswerFault>>;
  readonly approvals: (repository: string, run: number) => Promise<Result<readonly Approval[], ReadFault>>;
  /** Whether our rule is enabled on the environment now. */
  readonly isEnabled: (repository: string, environment: string) => Promise<Result<boolean, ReadFault>>;
  /** Runs of the repository that wait for environments now, with the deployments that wait, as far as GitHub tells them. */
  readonly waitingRuns: (place: {
    readonly installation: number;
    readonly repository: string;
  }) => Promise<Result<readonly Asked[], ReadFault>>;
}
