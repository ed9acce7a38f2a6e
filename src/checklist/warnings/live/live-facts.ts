/** What was looked up, or why it could not be. */
export type Looked<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly why: string };

/** What must be looked up to tell whether the names of a checklist mean something. Names as the checklist writes them. */
export interface LiveQuestions {
  readonly logins: readonly string[];
  /** `org/slug`. */
  readonly teams: readonly string[];
  /** Paths of workflow files. */
  readonly workflows: readonly string[];
  /** Whether check runs are named. */
  readonly checks: boolean;
  readonly paths: boolean;
  readonly branches: boolean;
  readonly environments: boolean;
  readonly labels: boolean;
}

/** A check run that was seen. */
export interface SeenCheck {
  readonly name: string;
  /** The app that reported it; null where GitHub does not tell. */
  readonly app: { readonly id: number; readonly slug: string } | null;
}

/** Check runs that were seen, and on how many commits was looked for them. */
export interface SeenChecks {
  readonly runs: readonly SeenCheck[];
  readonly commits: number;
}

/** What somebody may do in the repository: nothing, or at least read it; null where there is no such account. */
export type AccountAccess = 'none' | 'some' | null;

/** How the repository is, as far as it was asked. Maps are by the names in lower case, but for paths. */
export interface LiveFacts {
  readonly defaultBranch: string;
  readonly accounts: ReadonlyMap<string, Looked<AccountAccess>>;
  /** Logins of the active members; null where there is no such team, or nobody may see it. */
  readonly teams: ReadonlyMap<string, Looked<readonly string[] | null>>;
  /** Texts of workflow files on the default branch; null where there is none. */
  readonly workflows: ReadonlyMap<string, Looked<string | null>>;
  readonly checks: Looked<SeenChecks>;
  /** Every file of the default branch. */
  readonly paths: Looked<readonly string[]>;
  readonly branches: Looked<readonly string[]>;
  readonly environments: Looked<readonly string[]>;
  readonly labels: Looked<readonly string[]>;
}
