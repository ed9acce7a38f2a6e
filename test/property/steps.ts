import type { CheckConclusion } from '../../src/sandbox/world/model/checks.ts';
import type { MergeMethod } from '../../src/sandbox/world/merge.ts';
import type { Box } from './chronicle.ts';
import type { Kill } from './life.ts';
import type { Post } from './post.ts';
import type { Config } from './spec.ts';
import type { Speech } from './speech.ts';
import type { Fault } from './wire.ts';

/** Numbers named `which` pick from whatever there is, the newest first; where there is nothing the step does nothing. */
export type Deed =
  | {
      readonly kind: 'push';
      readonly by: string;
      readonly file: string;
      readonly force: boolean;
      /** Who else stands in the commit. */
      readonly trailer: string | null;
      /** Written by an address that GitHub maps to nobody. */
      readonly stranger: boolean;
    }
  | { readonly kind: 'go-back'; readonly by: string; readonly which: number }
  | { readonly kind: 'move-main'; readonly file: string }
  | { readonly kind: 'retarget'; readonly to: 'main' | 'release' }
  | { readonly kind: 'say'; readonly by: string; readonly speech: Speech }
  | { readonly kind: 'edit'; readonly by: string; readonly which: number; readonly speech: Speech }
  | { readonly kind: 'delete' | 'erase'; readonly by: string; readonly which: number }
  | { readonly kind: 'review'; readonly by: string; readonly verb: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT' }
  | { readonly kind: 'dismiss'; readonly by: string; readonly which: number }
  | { readonly kind: 'describe'; readonly by: string; readonly box: Box }
  | {
      readonly kind: 'check';
      readonly name: string;
      readonly app: 'github-actions' | 'scanner' | 'impostor';
      readonly on: 'head' | 'old' | 'merge';
      readonly conclusion: CheckConclusion | null;
    }
  | {
      readonly kind: 'workflow';
      readonly path: string;
      readonly event: string;
      readonly on: 'head' | 'old' | 'merge';
      /** Of the jobs `ci / test` and `ci / build`; null: still running. */
      readonly test: CheckConclusion | null;
      readonly build: CheckConclusion | null;
    }
  | { readonly kind: 'rerun'; readonly which: number; readonly conclusion: CheckConclusion | null }
  | { readonly kind: 'status'; readonly context: string }
  | { readonly kind: 'join' | 'leave'; readonly who: string; readonly team: 'qa' | 'backend' }
  /** Takes another name, perhaps one that somebody else gave up. */
  | { readonly kind: 'rename'; readonly who: string; readonly to: string }
  | { readonly kind: 'configure'; readonly config: Config }
  | { readonly kind: 'configure-branch'; readonly config: Config }
  | { readonly kind: 'merge'; readonly method: MergeMethod }
  | { readonly kind: 'close' | 'reopen' };

export type Step =
  | Deed
  | {
      readonly kind: 'look';
      readonly by: 'number' | 'commit';
      readonly fault: Fault | null;
      readonly kill: Kill | null;
      /** How far the App's clock is ahead of GitHub's, milliseconds. */
      readonly skew: number;
      /** What happens after the App has read and before it writes; or while a write is under way, the `during`-th one. */
      readonly meanwhile: readonly Deed[];
      readonly during: number;
      /** The App was started anew and remembers nothing. */
      readonly restarted: boolean;
    }
  /** The App hears what GitHub delivers, and works until nothing is due. */
  | { readonly kind: 'work'; readonly post: Post; readonly fault: Fault | null; readonly kill: Kill | null }
  | {
      readonly kind: 'ask';
      readonly alone: boolean;
      readonly about: 'merge' | 'head' | 'main';
      readonly fault: Fault | null;
    }
  /** Everybody does their part properly, but for one who does not. */
  | { readonly kind: 'settle'; readonly without: 'nothing' | 'look' | 'signatures' | 'ticks' | 'checks' | 'review' };

/** One step and how long after the one before it comes, in milliseconds. */
export interface Timed {
  readonly after: number;
  readonly step: Step;
}

/** A whole run. */
export interface Schedule {
  readonly config: Config;
  readonly hidden: boolean;
  readonly steps: readonly Timed[];
  /** Whether it just ends; or everybody does their part once more, and it must open; or it is merged besides, and a job must be let through. */
  readonly ending: 'stop' | 'mend' | MergeMethod;
}
