import type { Envelope } from '../../../src/sandbox/webhooks/delivery.ts';
import type { WorkflowRun } from '../../../src/sandbox/world/model/actions.ts';
import { jobsOf } from '../../../src/sandbox/world/workflow-runs.ts';
import type { Office } from './office.ts';
import { BEHIND, reasonsAgainst, reasonsAgainstGroup } from './oracle.ts';
import type { Step } from './steps.ts';
import type { Yard } from './yard.ts';

/** What one run came to. */
export interface ReleaseCounts {
  looks: number;
  faults: number;
  kills: number;
  /** Deployments that our word let go, those of releases of several changes among them. */
  approvals: number;
  several: number;
  starts: number;
  /** Groups of the merge queue that turned green. */
  groups: number;
  reruns: number;
  /** Times that the App did all its work after hearing everything. */
  settled: number;
  mostLooks: number;
}

export const nothingYet: ReleaseCounts = {
  looks: 0,
  faults: 0,
  kills: 0,
  approvals: 0,
  several: 0,
  starts: 0,
  groups: 0,
  reruns: 0,
  settled: 0,
  mostLooks: 0,
};

/** Everything that a run has at hand. */
export interface Scene {
  readonly yard: Yard;
  readonly office: Office;
  /** A webhook was lost, and nothing has made good for it yet. */
  owesSweep: boolean;
  /** Webhooks about deployments that were lost: no later reading tells what went on meanwhile, and whoever looks for what was missed finds them in GitHub's log. */
  readonly missed: Envelope[];
  /** Attempts of runs whose gate job has said that the gate is shut, as `RUN:ATTEMPT`. */
  readonly parked: Set<string>;
  /** How often the App has started a workflow for a commit. */
  readonly started: Map<string, number>;
  /** Deployments that were held against our verdicts, or cannot be. */
  readonly examined: Set<number>;
  readonly lines: string[];
  readonly counts: ReleaseCounts;
}

/** A broken promise, with everything needed to see it. */
class Broken extends Error {}

export function broken(promise: string, what: string, { lines }: Pick<Scene, 'lines'>): Broken {
  return new Broken(`${promise}: ${what}\n${lines.slice(-25).join('\n')}`);
}

export function runOf({ repository }: Yard, id: number): WorkflowRun {
  const run = repository.workflowRuns.get(id);
  if (run === undefined) throw new Error(`there is no run ${id}`);
  return run;
}

/** Commits that production shows green, though they may not be deployed; what is deployed already, or part of it, shows what it showed. */
export function wrongGreens({ yard }: Pick<Scene, 'yard'>): readonly string[] {
  const newest = new Map<string, boolean>();
  for (const { app, name, headSha, conclusion } of yard.repository.checkRuns.values())
    if (app === yard.holdpoint && name === 'holdpoint/production') newest.set(headSha, conclusion === 'success');
  return [...newest].flatMap(([commit, green]) => {
    const reasons = green ? reasonsAgainst(yard, commit) : [];
    const isPast = reasons.includes(BEHIND);
    return reasons.length === 0 || isPast ? [] : [`${commit.slice(0, 7)}: ${reasons.join('; ')}`];
  });
}

/** Commits of groups that the merge gate shows green, though the group may not be merged. */
export function wrongGroups({ yard }: Pick<Scene, 'yard'>): readonly string[] {
  const newest = new Map<string, boolean>();
  for (const { app, name, headSha, conclusion } of yard.repository.checkRuns.values())
    if (app === yard.holdpoint && name === 'holdpoint/merge') newest.set(headSha, conclusion === 'success');
  return [...newest].flatMap(([commit, green]) => {
    const reasons = green ? (reasonsAgainstGroup(yard, commit) ?? []) : [];
    return reasons.length === 0 ? [] : [`${commit.slice(0, 7)}: ${reasons.join('; ')}`];
  });
}

/** Which attempts of runs are about to say that their gate was shut. */
export function noteParked({ yard, parked }: Pick<Scene, 'yard' | 'parked'>, step: Step): void {
  if (step.kind !== 'finish' || step.how !== 'parked') return;
  for (const run of yard.repository.workflowRuns.values())
    if (jobsOf(run).some(({ name, status }) => name === 'gate' && status === 'in_progress'))
      parked.add(`${run.id}:${run.attempt}`);
}
