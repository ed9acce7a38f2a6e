import type { CommitId } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { ReadFault, Result } from '../ports.ts';

/** A workflow run as GitHub tells it when asked. */
export interface WorkflowRun {
  readonly id: number;
  /** GitHub's numeric ids; null: the repository that the commit came from is gone. */
  readonly repository: number;
  readonly headRepository: number | null;
  readonly commit: CommitId;
  /** Name of the branch or the tag; null: neither. */
  readonly ref: string | null;
  readonly event: string;
  /** The workflow file. */
  readonly path: string;
  /** GitHub's words: `completed`, `queued`, `in_progress` …; the conclusion is null until it is completed. */
  readonly status: string;
  readonly conclusion: string | null;
  readonly attempt: number;
  readonly createdAt: Instant;
  readonly url: string;
  /** Login of who started its first attempt; null: nobody that can be told. A bot's ends in `[bot]`. */
  readonly startedBy: string | null;
}

/** A job of one attempt; its id is that of its check run. */
export interface WorkflowJob {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
}

/** A line that a job's steps left beside it. */
export interface JobNote {
  readonly level: string;
  readonly title: string;
  readonly message: string;
}

/** A request that changes something and did not go through. */
export interface SendFault extends ReadFault {
  /** `refused`: GitHub has decided against it; `later`: GitHub has not looked at it, for the rate; `unknown`: it may have worked. */
  readonly came: 'refused' | 'later' | 'unknown';
  /** GitHub's status; null: no answer came. */
  readonly status: number | null;
}

/** How one commit stands to another. */
export type Order = 'ahead' | 'behind' | 'identical' | 'diverged';

/** The workflows of a repository (`owner/name`), as an installation of the App may use them. Each is one request unless it says otherwise. */
export interface WorkflowPorts {
  /** Branches whose tip the commit is. */
  readonly branchesAt: (repository: string, commit: CommitId) => Promise<Result<readonly string[], ReadFault>>;
  /** Tags that stand on the commit, among the hundred that GitHub lists first. */
  readonly tagsAt: (repository: string, commit: CommitId) => Promise<Result<readonly string[], ReadFault>>;
  /** How `head` stands to `base`. */
  readonly order: (repository: string, base: CommitId, head: CommitId) => Promise<Result<Order, ReadFault>>;
  /** Starts a workflow file on a branch or tag. The run; null: GitHub did not tell which. */
  readonly start: (
    repository: string,
    start: {
      readonly workflow: string;
      readonly ref: string;
      readonly inputs: Readonly<Record<string, string>>;
    },
  ) => Promise<Result<number | null, SendFault>>;
  /** Runs of a workflow file that our App has started since then, oldest first, at most a hundred. */
  readonly startedSince: (
    repository: string,
    workflow: string,
    since: Instant,
  ) => Promise<Result<readonly WorkflowRun[], ReadFault>>;
  /** Null: there is none of that id. */
  readonly run: (repository: string, run: number) => Promise<Result<WorkflowRun | null, ReadFault>>;
  /** Runs of a workflow file on a commit that have failed, newest first, at most a hundred. */
  readonly failedOn: (
    repository: string,
    workflow: string,
    commit: CommitId,
  ) => Promise<Result<readonly WorkflowRun[], ReadFault>>;
  /** The jobs of an attempt, at most a hundred; more are a fault. */
  readonly jobs: (
    repository: string,
    run: number,
    attempt: number,
  ) => Promise<Result<readonly WorkflowJob[], ReadFault>>;
  /** The first hundred lines that a job left. */
  readonly notes: (repository: string, job: number) => Promise<Result<readonly JobNote[], ReadFault>>;
  /** Runs the failed jobs of a run again, with those that need them. */
  readonly rerunFailed: (repository: string, run: number) => Promise<Result<null, SendFault>>;
  /** Ends a run that has not ended. */
  readonly cancel: (repository: string, run: number) => Promise<Result<null, SendFault>>;
  /** Whether somebody may write to the repository. */
  readonly mayWrite: (repository: string, login: string) => Promise<Result<boolean, ReadFault>>;
}
