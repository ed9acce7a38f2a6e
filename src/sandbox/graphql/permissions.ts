import { mayReadMembers, may } from '../world/access.ts';
import type { Graph } from './graph.ts';
import type { Field, GraphNode, Scope } from './node.ts';
import { isNode } from './node.ts';
import { forbidden } from './problem.ts';

/** A list of permissions of which all are needed, or of which any will do. */
type Need = { readonly all: readonly string[] } | { readonly any: readonly string[] };

const one = (permission: string): Need => ({ all: [permission] });

/**
 * What a token needs to read objects of a type, at level `read`.
 * GitHub documents this for REST only; here each type takes the permission of its REST counterpart.
 */
const needs: Readonly<Record<string, Need>> = {
  Commit: one('contents'),
  Comparison: one('contents'),
  CommitHistory: one('contents'),
  Tree: one('contents'),
  TreeEntry: one('contents'),
  Blob: one('contents'),
  PullRequest: one('pull_requests'),
  PullRequestReview: one('pull_requests'),
  Issue: { any: ['issues', 'pull_requests'] },
  IssueComment: { any: ['issues', 'pull_requests'] },
  CheckSuite: one('checks'),
  CheckRun: one('checks'),
  // a rollup mixes check runs and statuses, so it needs both
  StatusCheckRollup: { all: ['checks', 'statuses'] },
  Status: one('statuses'),
  StatusContext: one('statuses'),
  WorkflowRun: one('actions'),
  Deployment: one('deployments'),
  DeploymentStatus: one('deployments'),
  Environment: one('actions'),
  DeploymentRequest: one('actions'),
  MergeQueue: one('merge_queues'),
  MergeQueueEntry: one('merge_queues'),
  Team: one('members'),
  TeamMember: one('members'),
  OrganizationMember: one('members'),
};

/** Refuses a value that the asking token may not read; the error lands at the field that led to it. */
export function requireReadable(graph: Graph, value: Field): void {
  if (!isNode(value)) return;
  const need = needs[value.type.replace(/Connection$/, '')];
  if (need !== undefined && !allowed(graph, value, need)) throw forbidden();
}

function allowed(graph: Graph, { scope }: GraphNode, need: Need): boolean {
  const has = (permission: string): boolean => holds(graph, scope, permission);
  return 'all' in need ? need.all.every(has) : need.any.some(has);
}

function holds({ world, actor }: Graph, scope: Scope, permission: string): boolean {
  if (scope.kind === 'public') return true;
  if (scope.kind === 'organization')
    return permission === 'members' && mayReadMembers(world, actor, scope.organization);
  if (permission !== 'members') return may(world, actor, scope.repository, permission, 'read');
  const { owner } = scope.repository;
  // a person's own repository has no teams to keep secret
  return owner.type !== 'Organization' || mayReadMembers(world, actor, owner);
}
