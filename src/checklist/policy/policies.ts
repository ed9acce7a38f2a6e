/** A policy's file as it was read. */
export interface PolicyText {
  readonly text: string;
  /** Which version of it, as people read it: `commit …` (the one that last changed it), or a file on somebody's disk. */
  readonly version: string;
  /** Whether only some people may read the repository it stands in. */
  readonly private: boolean;
}

/** What is known of the policies that a checklist may extend, and of the repository that it speaks for. */
export interface Policies {
  /** Null: not known, as for a file on somebody's disk. */
  readonly repository: { readonly name: string; readonly private: boolean } | null;
  /** By the reference as the checklist writes it; null: it was not read. */
  readonly read: (reference: string) => PolicyText | null;
}

/** Nothing was read. */
export const noPolicies: Policies = { repository: null, read: () => null };
