import type { CheckRun } from '../../src/sandbox/world/model/checks.ts';
import type { Town } from './town.ts';

/** A gate's check run of ours, as GitHub shows it. */
export interface GateRun {
  readonly gate: string;
  readonly commit: string;
  readonly green: boolean;
}

/** Every gate that a checklist here may have. */
export const gates: readonly string[] = ['merge', 'production', 'staging'];

/** What the App shows: the newest of its runs for each gate and commit. */
export function gateRuns({ repository, holdpoint }: Town): readonly GateRun[] {
  const newest = new Map<string, CheckRun>();
  for (const run of repository.checkRuns.values()) {
    if (run.app === holdpoint && gates.some((gate) => run.name === `holdpoint/${gate}`)) {
      newest.set(`${run.name} ${run.headSha}`, run);
    }
  }
  return [...newest.values()].map((run) => ({
    gate: run.name.slice('holdpoint/'.length),
    commit: run.headSha,
    green: run.status === 'completed' && run.conclusion === 'success',
  }));
}

/** The green ones, as texts that can be compared. */
export function greens(town: Town): ReadonlySet<string> {
  return new Set(gateRuns(town).flatMap(({ gate, commit, green }) => (green ? [`${gate} ${commit}`] : [])));
}

/** Everything about the subject that the App can change, as one text. */
export function appearance({ repository, holdpoint, pull }: Town): string {
  const runs = [...repository.checkRuns.values()]
    .filter(({ app }) => app === holdpoint)
    .map(({ id, name, headSha, conclusion, externalId, output, startedAt }) => [
      id,
      name,
      headSha,
      conclusion,
      externalId,
      output,
      startedAt,
    ]);
  const comments = [...repository.comments.values()].map(({ id, body, reactions }) => [id, body, reactions.length]);
  return JSON.stringify([runs, comments, pull.reviewRequests.length]);
}
