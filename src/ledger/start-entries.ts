import type { CommitId } from '../evidence/facts.ts';

/** A workflow is to be started for a candidate whose gate is open; written down before GitHub is asked. */
interface WorkflowStarting {
  readonly kind: 'starting';
  readonly environment: string;
  readonly commit: CommitId;
  /** The workflow file. */
  readonly workflow: string;
  /** The branch or tag that it is started on. */
  readonly ref: string;
  /** Address of the comment that asked for it; null: the gate opened. */
  readonly comment: string | null;
  /** Who asked; null: nobody had to. */
  readonly by: string | null;
  /** Digest of the roll call that opens. */
  readonly digest: string;
}

/** What came of it. */
interface WorkflowStarted {
  readonly kind: 'started';
  readonly environment: string;
  readonly commit: CommitId;
  readonly workflow: string;
  /** The run; null: none, or GitHub did not tell which. */
  readonly run: number | null;
  /** `sent`: GitHub took it; `found`: nobody answered, and the run was found; `refused`: GitHub does not start it. */
  readonly outcome: 'sent' | 'found' | 'refused';
  /** Why, where it is not `sent`; else empty. */
  readonly detail: string;
}

/** A run that failed because the Action found the gate shut: it waits for being run again. */
interface RunParked {
  readonly kind: 'parked';
  readonly environment: string;
  readonly commit: CommitId;
  readonly run: number;
  readonly attempt: number;
}

/** The failed jobs of a parked run are to be run again; written down before GitHub is asked. */
interface RunRerunning {
  readonly kind: 'rerunning';
  readonly environment: string;
  readonly commit: CommitId;
  readonly run: number;
  /** The attempt that was parked. */
  readonly attempt: number;
  /** Digest of the roll call that opens. */
  readonly digest: string;
}

/** What came of it. */
interface RunRerun {
  readonly kind: 'rerun';
  readonly environment: string;
  readonly commit: CommitId;
  readonly run: number;
  readonly attempt: number;
  /** `found`: nobody answered, and a later attempt was found. */
  readonly outcome: 'sent' | 'found' | 'refused';
  readonly detail: string;
}

/** Everything that is written down about runs which the App starts. */
export type StartEntry = WorkflowStarting | WorkflowStarted | RunParked | RunRerunning | RunRerun;
