/** A workflow's file as far as the doctor looks at it. Texts are the file's own; nothing is evaluated yet. */
export interface Workflow {
  /** Path in the repository. */
  readonly path: string;
  /** What starts it. */
  readonly events: readonly string[];
  readonly permissions: Permissions;
  readonly concurrency: Concurrency | null;
  /** Its variables, which every job of it gets, as one text: for looking up which secrets they name. */
  readonly env: string;
  readonly jobs: readonly Job[];
}

/** One job. */
export interface Job {
  readonly id: string;
  /** The name that GitHub shows; null: its id. */
  readonly name: string | null;
  /** 1-based line of its key. */
  readonly line: number;
  readonly needs: readonly string[];
  readonly condition: Condition;
  /** The environment that it names; `expression` where only the run knows which. */
  readonly environment: { readonly name: string; readonly expression: boolean } | null;
  readonly permissions: Permissions;
  readonly concurrency: Concurrency | null;
  readonly continueOnError: Flag;
  /** Its outputs by name, as the file writes them. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Labels of the runner that it asks for, in lower case; a group as `group:NAME`. */
  readonly runsOn: readonly string[];
  /** The workflow that it calls. */
  readonly uses: string | null;
  /** What it hands to that workflow. */
  readonly with: ReadonlyMap<string, string>;
  /** Whether it hands secrets on to that workflow. */
  readonly givesSecrets: boolean;
  readonly steps: readonly Step[];
  /** Everything that the job says, its steps too, as one text: for looking up which secrets it names. */
  readonly text: string;
}

/** One step of a job. */
export interface Step {
  readonly id: string | null;
  readonly line: number;
  readonly uses: string | null;
  readonly run: string | null;
  readonly condition: Condition;
  readonly continueOnError: Flag;
  readonly with: ReadonlyMap<string, string>;
}

/** Yes, no, or an expression that only the run can tell. */
export type Flag = 'yes' | 'no' | 'expression';

/**
 * What `if` says. `text` is what GitHub takes for a text around an expression, or for an expression in a block with its line end: a text that is
 * not empty, and so always true.
 */
export type Condition =
  | { readonly kind: 'none' }
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** What the token may: nothing said, one word for all, or by name. */
export type Permissions =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'all'; readonly access: 'read' | 'write' }
  | { readonly kind: 'named'; readonly by: ReadonlyMap<string, string> };

/** Runs of one group follow one another; a newer one cancels those under way, or does not. */
export interface Concurrency {
  readonly cancels: Flag;
}
