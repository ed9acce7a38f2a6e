import type { OverrideRule, WaiverRule } from './exceptions.ts';
import type { Profile } from './profiles.ts';
import type { KindName, Specs } from '../evidence/kinds/registry.ts';
import type { Calendar } from '../evidence/calendar/calendar.ts';
import type { Mistake, Role, SeparationOfDuties } from '../evidence/kind.ts';

/** When an item counts. The gate before a deployment asks `pre-deployment` items only. */
export type Phase =
  'pre-deployment' | 'deployment' | 'post-deployment' | 'rollback' | 'communication' | 'review' | 'close';

/** `off` asks nothing, `advise` says what it would have done and opens, `block` holds. */
export type Enforcement = 'off' | 'advise' | 'block';

/** One of the repository's GitHub environments, and how its gate is kept. */
export interface Environment {
  readonly name: string;
  readonly enforce: Enforcement;
  /** With `advise (until DATE)`: the day (YYYY-MM-DD, UTC) from which it blocks. Null: no end. */
  readonly adviseUntil: string | null;
  /** Globs over branch names (`anyGlobMatches`); what may be deployed there. Empty: the repository's default branch alone (`allowsBranch`). */
  readonly branches: readonly string[];
  readonly separationOfDuties: SeparationOfDuties;
  /** Opens only with the App's memory, and carries sign-offs over a merge only between equal trees. */
  readonly strict: boolean;
  /** When it may be deployed to. */
  readonly calendar: Calendar;
  /** Who may excuse items here; absent: nobody. */
  readonly waivers?: WaiverRule;
  /** Who may open the gate whatever it says; absent: nobody. */
  readonly override?: OverrideRule;
  /** Globs over paths: only changes that touch one of them concern the environment. Absent: every change. */
  readonly paths?: readonly string[];
  /** Globs over names of tags: a tag of that name proposes its commit for this environment. Absent: none does. */
  readonly tags?: readonly string[];
  /** Paths of workflow files whose runs may deploy here. Absent: any workflow of an allowed commit. */
  readonly workflows?: readonly string[];
  /** A waiting deployment is rejected on a no-go. Absent: it goes on waiting. */
  readonly whenNoGo?: 'reject';
  /** The App starts the one workflow of `workflows` when the gate opens. */
  readonly start?: 'dispatch';
  /** The Action fails at once where the gate is shut, and the App runs the failed jobs again, once, when it opens. */
  readonly park?: true;
  /** Commits that came without a pull request may be deployed; `merges`: those alone that merge the very head of one, whoever made them. Absent: none may. */
  readonly directPushes?: 'merges' | 'allow';
  /** How a commit that was verified here comes back. Absent: by a single sign-off, for 30 days. */
  readonly rollback?: { readonly needs: readonly string[]; readonly maxAge: string };
}

/** Who must have opened the pull request: one of these is enough. */
export interface AuthorCondition {
  readonly users?: readonly string[];
  /** `org/slug`. */
  readonly teams?: readonly string[];
  /** Any app. */
  readonly bots?: true;
}

/** How large the change must be at least: one of these is enough. */
export interface SizeCondition {
  /** Changed files. */
  readonly files?: number;
  /** Lines added and removed together. */
  readonly lines?: number;
}

/** Every condition given must hold; an absent one does not ask. As the file says it, because a sign-off is bound to it. */
export interface When {
  readonly environment?: readonly string[];
  readonly paths?: readonly string[];
  readonly labels?: readonly string[];
  readonly base?: readonly string[];
  readonly author?: AuthorCondition;
  readonly size?: SizeCondition;
  readonly 'commit-message'?: readonly string[];
}

/** One way to prove an item: an evidence kind and what it is asked. */
export interface ProofBy<K extends KindName> {
  readonly kind: K;
  readonly spec: Specs[K];
}

/** Any single proof. */
export type Proof = { readonly [K in KindName]: ProofBy<K> }[KindName];

/** What proves an item: a single proof, several of which all, any or so many are needed, or one that must be known not to hold. */
export type Evidence =
  | Proof
  | { readonly kind: 'all'; readonly of: readonly Evidence[] }
  | { readonly kind: 'any'; readonly of: readonly Evidence[] }
  /** `of` holds one piece. */
  | { readonly kind: 'not'; readonly of: readonly Evidence[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Evidence[] };

/** One line of the checklist. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly section: string | null;
  readonly why: string | null;
  readonly phase: Phase;
  readonly ask: 'change' | 'release';
  /** Null: every environment. */
  readonly environments: readonly string[] | null;
  readonly when: When | null;
  /** The day (YYYY-MM-DD, UTC) from which it counts; until then it is judged and shown. Absent: it counts. */
  readonly enforceFrom?: string;
  /** False: nobody may excuse it. */
  readonly waivable?: false;
  readonly evidence: Evidence;
  /** Digest (16 hex digits of SHA-256) of everything that gives the item its meaning: a sign-off is bound to it. */
  readonly wording: string;
  /** 1-based place of the item in the file; of an item that only a template names, the place of that template under `extends`. */
  readonly place: Place;
  /**
   * The template that it comes from, with the version of its lines (`holdpoint:deployment@1.0.0`), or the policy, with the commit that last
   * changed it. Absent: the file itself.
   */
  readonly from?: string;
}

/** The whole file, valid and with every default filled in. */
export interface Checklist {
  readonly version: 1;
  readonly roles: Readonly<Record<string, Role>>;
  readonly environments: readonly Environment[];
  /** Ways through it that people may choose; absent: none. */
  readonly profiles?: readonly Profile[];
  readonly items: readonly Item[];
}

/** 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mistake in the checklist: place, what was seen, what is allowed, what to do. All of them are reported at once. */
export interface Problem extends Place {
  readonly file: string;
  readonly code: ProblemCode;
  /** Keys to the value, for example `items.qa.signoff`. */
  readonly path: string;
  readonly message: string;
  readonly seen: string | null;
  readonly allowed: string | null;
  readonly next: string;
}

/** A closed union: every member is documented in `problems/problem-codes.ts`, none is ever reused for another meaning. */
export type ProblemCode =
  | 'EMPTY_FILE'
  | 'TOO_LARGE'
  | 'NOT_TEXT'
  | 'SYNTAX'
  | 'DIRECTIVE'
  | 'SEVERAL_DOCUMENTS'
  | 'DUPLICATE_KEY'
  | 'ALIAS'
  | 'TAG'
  | 'TOO_DEEP'
  | 'FORBIDDEN_KEY'
  | 'VERSION_TOO_NEW'
  | 'UNKNOWN_KEY'
  | 'MISSING_KEY'
  | 'WRONG_TYPE'
  | 'NOT_ALLOWED'
  | 'TOO_MANY'
  | 'TOO_FEW'
  | 'NO_EVIDENCE'
  | 'SEVERAL_EVIDENCES'
  | 'NO_ITEMS'
  | 'NO_ENVIRONMENTS'
  | 'EMPTY_ROLE'
  | 'UNKNOWN_ENVIRONMENT'
  | 'UNKNOWN_ITEM'
  | 'ID_CLASH'
  | 'NEVER_ASKED'
  | 'FIXED_KEY'
  | 'NOT_FINAL'
  | 'SAME_PART'
  | 'POLICY_NOT_READ'
  | 'POLICY_FOREIGN'
  | 'POLICY_CHAIN'
  | 'POLICY_PRIVATE'
  | 'POLICY_LOCKED'
  | Mistake['code'];

/**
 * The whole checklist or every problem, never a part of it. `wanted` are the policies, as the file writes them, that were not read and
 * without which nothing more can be told; absent: none.
 */
export type ParseResult =
  | { readonly ok: true; readonly checklist: Checklist }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly wanted?: readonly string[] };
