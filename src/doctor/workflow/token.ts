import type { Job, Permissions, Workflow } from './workflow.ts';

/** What the Action reads with the job's token (action.yml). */
export const READS = ['actions', 'checks', 'contents', 'deployments', 'issues', 'pull-requests', 'statuses'] as const;

/** What the token of a job may do: what the job says replaces what its workflow says. */
export function tokenOf(workflow: Workflow, job: Job): Permissions {
  return job.permissions.kind === 'unsaid' ? workflow.permissions : job.permissions;
}

/** What the Action reads and this token may not. Where nothing is said the settings of the repository decide, which may be too little. */
export function lackingReads(permissions: Permissions): readonly string[] {
  if (permissions.kind === 'all') return [];
  if (permissions.kind === 'unsaid') return READS;
  return READS.filter((name) => !['read', 'write'].includes(permissions.by.get(name) ?? 'none'));
}

/** What a token may write beyond what its job is for: a job that deploys may need this or that, but never everything. */
export function writesOf(permissions: Permissions, deploys: boolean): readonly string[] {
  if (permissions.kind === 'all') return permissions.access === 'write' ? ['everything'] : [];
  if (permissions.kind === 'unsaid' || deploys) return [];
  return [...permissions.by].flatMap(([name, access]) => (access === 'write' && name !== 'id-token' ? [name] : []));
}
