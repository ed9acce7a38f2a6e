import { isBehindGate } from './ways.ts';
import type { Part } from './chains.ts';
import type { Workflow } from './workflow.ts';

/** A job that calls a workflow which is not among those that are read: of another repository, or of another commit. */
export interface OutsideCall extends Part {
  /** What it calls, as the file writes it. */
  readonly uses: string;
  /** Environments whose gates it does not stand behind. */
  readonly open: readonly string[];
}

/** Calls of workflows that are not read, as far as they do not stand behind every gate: what they deploy to nobody can say. */
export function outsideCalls(workflows: readonly Workflow[], environments: readonly string[]): readonly OutsideCall[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const { uses } = job;
      if (uses === null || uses.startsWith('./')) return [];
      const open = environments.filter((name) => !isBehindGate(workflows, { workflow, job }, name));
      return open.length === 0 ? [] : [{ workflow, job, uses, open }];
    }),
  );
}
