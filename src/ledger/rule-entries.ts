import type { CommitId } from '../evidence/facts.ts';

/** Our word about the jobs of a run that wait for an environment, written down before it is sent. */
interface RuleAnswering {
  readonly kind: 'answering';
  readonly environment: string;
  readonly commit: CommitId;
  readonly run: number;
  readonly attempt: number;
  readonly decision: 'approved' | 'rejected';
  /** The verdict that it rests on, with the digest of its roll call, the judge's version and the checklist's blob; what only advises is no gate. */
  readonly verdict: string;
  readonly enforcement: string;
  readonly digest: string;
  readonly judge: string;
  readonly checklist: string | null;
}

/** What came of it. */
interface RuleAnswered {
  readonly kind: 'answered';
  readonly environment: string;
  readonly commit: CommitId;
  readonly run: number;
  readonly attempt: number;
  readonly decision: 'approved' | 'rejected';
  /** `sent`: GitHub took it; `found`: nobody answered, and it was found there; `unconfirmed`: GitHub refused it, and it was not found. */
  readonly outcome: 'sent' | 'found' | 'unconfirmed';
  /** Why, where it is not `sent`; else empty. */
  readonly detail: string;
}

/** A deployment to an environment of the checklist that went on without our having opened its gate for the commit. */
export interface Ungated {
  readonly kind: 'ungated';
  readonly environment: string;
  readonly commit: CommitId;
  readonly deployment: number;
  readonly run: number | null;
  /** Who started it, as far as GitHub told. */
  readonly by: string | null;
  /**
   * `bypassed`: our rule held it, and somebody started it over that; `unguarded`: no rule of ours held it; `advised`: its gate only advises, so
   * that nobody is alarmed.
   */
  readonly how: 'bypassed' | 'unguarded' | 'advised';
  readonly verdict: string;
  readonly findings: readonly { readonly item: string; readonly outcome: string; readonly code: string }[];
}

/** The issue that was opened about it. */
interface UngatedTold {
  readonly kind: 'ungated-told';
  readonly deployment: number;
  readonly issue: number;
  readonly url: string;
}

/** Everything that is written down about deployment protection rules and what goes past them. */
export type RuleEntry = RuleAnswering | RuleAnswered | Ungated | UngatedTold;
