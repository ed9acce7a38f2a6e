/** A policy's file as it was read. */
export interface PolicyText {
  readonly text: string;
  /** The commit that last changed it. */
  readonly commit: string;
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
