import type { JSONSchema } from 'json-schema-to-ts';
import type { Answer } from './answer.ts';
import type { Actor, ChangeFacts, CommitId, Facts, Need } from './facts.ts';
import type { Objection } from './statements/objection.ts';
import type { SignOff } from './statements/sign-off.ts';
import type { Instant } from './time.ts';

/** A named group of people who may sign. Team names are `org/slug`. */
export interface Role {
  readonly id: string;
  readonly teams: readonly string[];
  readonly users: readonly string[];
  /** Who may sign for it when its holders do not; absent: nobody. */
  readonly deputies?: Deputies;
}

/** Who may sign for a role once an item was shown for long enough without a word of its holders. */
export interface Deputies {
  readonly teams: readonly string[];
  readonly users: readonly string[];
  /** How long, as the file says it: `24h`. */
  readonly after: string;
}

/**
 * Who may not sign, nor approve in a review: `change` bars authors, committers and pushers of the change and one person for two roles; `range`
 * bars besides whoever wrote, committed or opened anything that the deployment brings; `off` bars nobody.
 */
export type SeparationOfDuties = 'change' | 'range' | 'off';

/** What a piece of evidence is asked: about which item, of which change and commit, with which facts. */
export interface Question {
  readonly item: { readonly id: string; readonly title: string; readonly wording: string };
  readonly environment: {
    readonly name: string;
    readonly strict: boolean;
    readonly separationOfDuties: SeparationOfDuties;
  };
  readonly roles: Readonly<Record<string, Role>>;
  readonly change: ChangeFacts;
  /** The commit the evidence must be about: the change's head when asked per change, the candidate when asked per release. */
  readonly commit: CommitId;
  /** The commit that is to be deployed. */
  readonly candidate: CommitId;
  readonly facts: Facts;
  /** Names of the environments that ask for the item on this change now; a line to paste names one only where there are several. */
  readonly askedIn: readonly string[];
  /** Every sign-off found in the comments for this environment, with whether it counts and why not. */
  readonly signOffs: readonly SignOff[];
  /** Every box of this environment's items that somebody entitled has ticked, so that one person fills one role. */
  readonly ticks: readonly TickClaim[];
  /** Who deploys what the item is asked of, where duties are separated: their word does not count for it; absent: nobody. */
  readonly deployers?: readonly Actor[];
  /** Who waives in this environment, or has chosen a profile, for which role; absent: nobody. They come before ticks. */
  readonly exceptions?: readonly TickClaim[];
  /** What was said against the change; absent where no role has deputies, because nothing else asks for it. */
  readonly objections?: readonly Objection[];
}

/** A tick, or an exception, as a claim to a role. */
export interface TickClaim {
  readonly role: string;
  readonly by: Actor;
  readonly at: Instant;
}

/** A semantic mistake inside a piece of evidence: where (keys below the evidence), what was seen, what is allowed. */
export interface Mistake {
  readonly code:
    | 'UNKNOWN_ROLE'
    | 'SELF_REFERENCE'
    | 'GLOB_WITHOUT_WORKFLOW'
    | 'UNCHANGED_WITHOUT_WORKFLOW'
    | 'BAD_GLOB'
    | 'BAD_PATH'
    | 'BAD_NAME'
    | 'NOBODY_COUNTS'
    | 'UNKNOWN_ZONE'
    | 'EMPTY_PERIOD'
    | 'NOT_ALLOWED';
  readonly path: readonly (string | number)[];
  readonly seen: string;
  readonly allowed: string;
  readonly next: string;
}

/** How an evidence kind works for whom; the generated table in the documentation prints it. */
export interface KindDocumentation {
  /** One line: the question it answers. */
  readonly question: string;
  /** A paragraph: what counts and what does not. */
  readonly description: string;
  readonly works: { readonly alone: string; readonly withToken: string; readonly withApp: string };
  /** Requests beyond the snapshot, at most. */
  readonly requests: string;
  /** YAML of one item, executed by a test. */
  readonly example: string;
}

/**
 * One way an item can be proved. Everything about it stands in one file: its schema, what it needs, how it judges, its documentation.
 * `Raw` is what the file may say (shorthands included), `Spec` what the judge gets.
 */
export interface Kind<Raw, Spec> {
  readonly schema: JSONSchema;
  /** Asked per change or once per release when the item does not say. */
  readonly ask: 'change' | 'release';
  readonly normalise: (raw: Raw) => Spec;
  readonly mistakes: (spec: Spec, roles: Readonly<Record<string, Role>>) => readonly Mistake[];
  /** What must be read beside the snapshot. Called again after each round of reading, so it may depend on what was read. */
  readonly needs: (spec: Spec, question: Question) => readonly Need[];
  readonly judge: (spec: Spec, question: Question) => Answer;
  /** Roles whose sign-off or tick can prove it: empty for kinds that no person signs. */
  readonly signers: (spec: Spec) => readonly string[];
  readonly documentation: KindDocumentation;
}
