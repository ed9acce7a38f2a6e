import type { OpenRun } from '../github/open-runs.ts';
import type { CheckOutput } from '../report/check-run.ts';
import { visible } from '../report/sanitise.ts';

/** Why something green is taken back. */
export interface Why {
  readonly title: string;
  readonly summary: string;
}

/**
 * A green run of ours as it stands once it is taken back. Start and details stay: since when head and items were shown, and what the run is about,
 * does not change by it.
 */
export function takenBack({ name, externalId, text, startedAt }: OpenRun, why: Why, now: string): CheckOutput {
  return {
    name,
    externalId,
    conclusion: 'action_required',
    title: visible(why.title, 120),
    text,
    summary: why.summary,
    detailsUrl: null,
    startedAt: startedAt ?? now,
    completedAt: now,
  };
}
