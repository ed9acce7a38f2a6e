import type { Instant } from './time.ts';

/** An issue that the change closes when it is merged: by a keyword in its description, or linked by hand. */
export interface LinkedIssue {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly state: 'open' | 'closed';
  /** Null while it is open. */
  readonly closedAt: Instant | null;
  readonly labels: readonly string[];
}
