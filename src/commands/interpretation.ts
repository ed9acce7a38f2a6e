import type { Actor } from '../evidence/facts.ts';
import type { RememberedClick } from '../evidence/remembered.ts';
import type { Objection } from '../evidence/statements/objection.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import type { Standing } from '../evidence/statements/standing.ts';
import type { Instant } from '../evidence/time.ts';

/** Something that stops a gate. `certain` is false when a deleted or rewritten comment may have been a hold. */
export interface Hold {
  readonly certain: boolean;
  /** Null holds every gate. */
  readonly environment: string | null;
  readonly by: Actor | null;
  readonly at: Instant;
  readonly reason: string;
  readonly comment: { readonly id: string; readonly url: string } | null;
}

/** One person excuses an item until a moment; `role` may, `note` is the reason. */
export interface Waiver extends SignOff {
  readonly until: Instant;
}

/** One person's word for opening a whole environment until a moment; `item` is empty. Alone it opens nothing. */
export interface Override extends SignOff {
  readonly until: Instant;
}

/** One person chooses a profile (its name stands in `item`) in an environment: its items `later` are asked again from `until` on. */
export interface ProfileChoice extends SignOff {
  readonly until: Instant;
  readonly later: readonly string[];
}

/** The one visible answer to a comment with commands. `reply` only where something is wrong or needed next; Markdown is made by `report/`. */
export interface CommandReply {
  readonly comment: { readonly id: string; readonly url: string; readonly author: Actor | null };
  /** `accepted` +1, `refused` confused, `seen` eyes. */
  readonly reaction: 'accepted' | 'refused' | 'seen';
  /** Sentences for people, and lines to paste. Empty: no reply. */
  readonly reply: readonly ReplyPart[];
  /** Set where it answers the press of a button, which cannot be replied to: the living comment says it. */
  readonly click?: RememberedClick;
}

/** A piece of a reply: words, lines to paste, or what `report/` prints in its place. */
export type ReplyPart =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'paste'; readonly lines: readonly string[] }
  /** Words that lead to an issue of the repository. */
  | { readonly kind: 'issue'; readonly text: string; readonly number: number }
  | { readonly kind: 'status' }
  | { readonly kind: 'help' };

/** Somebody's word about a release, with whether it counts: it takes a holder of any role of the checklist. */
export interface ReleaseWord {
  readonly by: Actor;
  readonly at: Instant;
  readonly comment: { readonly id: string; readonly url: string };
  readonly standing: Standing;
}

/** What people said about releases. */
export interface ReleaseWords {
  /** The commit that the release is to be about, by the last word that counts; null: none was named, or it was dropped since. `commit` has at least seven hex digits. */
  readonly candidate: (ReleaseWord & { readonly commit: string }) | null;
  /** That the candidate is given up, by the last word that counts; null: it is not, or another one was named since. */
  readonly drop: ReleaseWord | null;
  /** Wishes to deploy, oldest first; one that does not count by a role may count for whoever may write. */
  readonly deploys: readonly (ReleaseWord & { readonly environment: string })[];
  /** All words about candidates, oldest first. */
  readonly proposals: readonly ReleaseWord[];
}

/** What all comments of a change mean together, for every environment. */
export interface Interpretation {
  readonly signOffs: readonly SignOff[];
  readonly waivers: readonly Waiver[];
  readonly overrides: readonly Override[];
  readonly profiles: readonly ProfileChoice[];
  /** Active holds only. */
  readonly holds: readonly Hold[];
  readonly replies: readonly CommandReply[];
  /** What was said about a release; absent: nothing. */
  readonly release?: ReleaseWords;
  /** What was said against the change; absent where no role has deputies. */
  readonly objections?: readonly Objection[];
}
