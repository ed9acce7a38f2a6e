import type { CheckConclusion } from '../../../src/sandbox/world/model/checks.ts';
import type { MergeMethod } from '../../../src/sandbox/world/merge.ts';
import type { Kill } from '../life.ts';
import type { Post } from '../post.ts';
import type { Fault } from '../wire.ts';
import type { ReleaseSpec } from './spec.ts';
import type { Speech } from './speech.ts';

/** What is done with the merge queue of `main`; a shadow proposes the very commit of the newest group. */
export type QueueDeed =
  | { readonly kind: 'enqueue'; readonly by: string; readonly which: number }
  | { readonly kind: 'dequeue' | 'settle'; readonly which: number }
  | { readonly kind: 'shadow'; readonly by: string };

/** Numbers named `which` pick from whatever there is, the newest first; where there is nothing the step does nothing. */
export type Deed =
  | QueueDeed
  | { readonly kind: 'propose'; readonly by: string }
  | { readonly kind: 'push'; readonly by: string; readonly which: number }
  | { readonly kind: 'merge'; readonly by: string; readonly which: number; readonly method: MergeMethod }
  | { readonly kind: 'by-hand'; readonly by: string }
  /** A pull request that takes back what a merged one brought. */
  | { readonly kind: 'revert'; readonly by: string; readonly which: number }
  /** `main` is forced back to before its newest commit, if that came with a change. */
  | { readonly kind: 'take-back' }
  /** From now on nothing can be read of a change; or everything again. */
  | { readonly kind: 'darken'; readonly which: number }
  | { readonly kind: 'lighten' }
  | { readonly kind: 'scan'; readonly which: number; readonly conclusion: CheckConclusion | null }
  | {
      readonly kind: 'say';
      readonly by: string;
      /** The newest issue of a release, or a change. */
      readonly where: 'home' | number;
      readonly speech: Speech;
    }
  | { readonly kind: 'edit'; readonly by: string; readonly which: number; readonly speech: Speech }
  | { readonly kind: 'delete'; readonly by: string; readonly which: number }
  | { readonly kind: 'configure'; readonly spec: ReleaseSpec }
  /** A workflow that deploys is started; its commit may be no commit of the branch that it names. */
  | {
      readonly kind: 'run';
      readonly by: string;
      readonly commit: 'tip' | 'older' | 'home' | 'head';
      readonly which: number;
      readonly branch: 'main' | 'own';
      readonly event: string;
      readonly path: string;
      readonly jobs: number;
      /** Each job that deploys waits for the one before it. */
      readonly inTurn?: boolean;
    }
  /** Every job of the run that goes on ends; `parked`: its gate job says that the gate is shut. */
  | { readonly kind: 'finish'; readonly which: number; readonly how: 'success' | 'failure' | 'parked' }
  | { readonly kind: 'rerun' | 'cancel' | 'bypass'; readonly by: string; readonly which: number }
  /** Somebody tells GitHub of a deployment that no workflow made. */
  | { readonly kind: 'report'; readonly by: string; readonly commit: 'tip' | 'older'; readonly which: number };

export type Step =
  | Deed
  /** The App hears what GitHub delivers, and works until nothing is due; `meanwhile` happens before its n-th request. */
  | {
      readonly kind: 'work';
      readonly post: Post;
      readonly fault: Fault | null;
      readonly kill: Kill | null;
      readonly meanwhile: readonly Deed[];
      readonly before: number;
      /** The App was started anew, and looks for what was asked meanwhile. */
      readonly restarted: boolean;
      /** It goes through everything, as it does by itself now and then. */
      readonly sweep: boolean;
    }
  /** Everybody does their part for the next release, but for one who does not. */
  | { readonly kind: 'release'; readonly without: Without };

/** `leave`: nobody lets in what was pushed by hand. */
export type Without = 'nothing' | 'scan' | 'qa' | 'manager' | 'finish' | 'settling' | 'leave';

export interface Timed {
  readonly after: number;
  readonly step: Step;
}

/** A whole run. */
export interface ReleaseSchedule {
  readonly mode: 'releases';
  readonly spec: ReleaseSpec;
  /** Whether something was deployed before the App came. */
  readonly deployed: boolean;
  readonly steps: readonly Timed[];
  /** Whether it just ends; or everybody does their part once more, and the deployment must be let go: one job, or two of which one follows the other. */
  readonly ending: 'stop' | 'mend' | 'roll-out';
}
