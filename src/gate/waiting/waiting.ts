import type { CommitId } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../ports.ts';

/** Where something of a repository happened, as GitHub told it. */
export interface Place {
  readonly installation: number;
  /** GitHub's numeric id, and `owner/name`, which may change. */
  readonly repository: { readonly id: number; readonly name: string };
}

/** GitHub asked for our word about the jobs of a run that wait for an environment. Everything in it is a hint until it is read. */
export interface Asked extends Place {
  readonly kind: 'asked';
  readonly run: number;
  /** As GitHub writes it. */
  readonly environment: string;
  /** The deployment that the waiting job made, and its commit; null where only the run is known. */
  readonly deployment: TellDeployment | null;
}

/** A deployment by its id, with the commit that it was told to be of. */
export interface TellDeployment {
  readonly id: number;
  readonly commit: CommitId;
}

/** A deployment went on: it is handed to a runner, runs, or has succeeded. */
export interface Deployed extends Place {
  readonly kind: 'deployed';
  readonly deployment: number;
  readonly environment: string;
  readonly commit: CommitId;
  /** The workflow run that made it; null: no job did. */
  readonly run: number | null;
  /** Who started it, as far as was told. */
  readonly by: string | null;
  readonly state: 'queued' | 'in_progress' | 'success';
}

/** What a delivery tells about deployments. */
export type Noticed = Asked | Deployed;

/** How a request for our word stands. `gone`: nothing waits any more; `refused`: GitHub does not take our answer. */
export type WaitingState = 'waiting' | 'approved' | 'rejected' | 'gone' | 'refused';

/** The jobs of a run that wait for an environment: they are decided together. */
export interface Waiting extends Place {
  readonly run: number;
  readonly environment: string;
  /** Every deployment that was told, oldest first. */
  readonly deployments: readonly TellDeployment[];
  readonly state: WaitingState;
  /** What the run was found to be; null until it was read since it was last asked. */
  readonly verified: Verified | null;
  /** What was last said to it, and how often since it was last asked. */
  readonly said: string;
  readonly reports: number;
  /** How often our answer was sent without its being confirmed. */
  readonly tries: number;
  /** When that was last begun, in milliseconds since 1970; null: it was not, or an older version did it. */
  readonly triedAt: number | null;
  /** When it was last asked, and answered, in milliseconds since 1970. */
  readonly askedAt: number;
  readonly answeredAt: number | null;
  /** Counts its changes: whoever has an older one may not change it. */
  readonly version: number;
}

/** A run that may deploy its commit to the environment. */
export interface Verified {
  readonly candidate: CommitId;
  /** The pull request, or the issue of the release, on which people talk about it; null: none. */
  readonly home: number | null;
  readonly attempt: number;
  /** GraphQL's id of the run's check suite. */
  readonly suite: string;
  /** What the environment said about runs then, and the branch that contained the commit, see `runRules`: with another word it is to be read anew. */
  readonly rules: string;
}

/** What may change of a waiting one. */
export type WaitingChange = Partial<
  Pick<Waiting, 'state' | 'verified' | 'said' | 'reports' | 'tries' | 'triedAt' | 'answeredAt' | 'deployments'>
>;

/** What waits for us, kept as durably as the deliveries that told it. */
export interface WaitingList {
  /** Waits, and was found to be about this candidate. */
  readonly forCandidate: (repository: number, candidate: CommitId) => Promise<Result<readonly Waiting[], ReadFault>>;
  /** What was answered for an environment of a repository lately, or is being answered, the newest first. */
  readonly answeredIn: (repository: number, environment: string) => Promise<Result<readonly Waiting[], ReadFault>>;
  /** Of a workflow run, whatever came of it. */
  readonly ofRun: (run: number) => Promise<Result<readonly Waiting[], ReadFault>>;
  /** Waits in a repository of that name, or in any; whatever of it is meant. */
  readonly ofRepository: (name: string | null) => Promise<Result<readonly Waiting[], ReadFault>>;
  /** Repositories that something waited in, or was deployed in, not long ago. */
  readonly places: () => Promise<Result<readonly Place[], ReadFault>>;
  /**
   * Whether a rule of ours holds the environment, as far as deliveries have told: we were asked there, and no job has gone on there since without our
   * having been asked.
   */
  readonly guards: (repository: number, environment: string) => Promise<Result<boolean, ReadFault>>;
  /** Notes what was found otherwise than by a delivery. */
  readonly notice: (noticed: Noticed, at: number) => Promise<Result<null, ReadFault>>;
  /** False: somebody else changed it meanwhile, and nothing was changed. */
  readonly change: (waiting: Waiting, change: WaitingChange) => Promise<Result<boolean, ReadFault>>;
  /** A deployment that went on, as long as it is not settled; null: it is, or is not known. */
  readonly deployed: (deployment: number) => Promise<Result<Deployed | null, ReadFault>>;
  /** It needs no further look. */
  readonly settle: (deployment: number) => Promise<Result<null, ReadFault>>;
}
