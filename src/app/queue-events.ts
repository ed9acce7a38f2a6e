import type { CommitId } from '../evidence/facts.ts';
import { parseExternalId } from '../report/external-id.ts';

/** A group of a merge queue: its commit, and the branch that it is to become. */
export interface GroupTarget {
  readonly group: CommitId;
  readonly branch: string;
}

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The branch that GitHub makes for a group (docs/github-facts.md §2). Only where to look is taken from its name: whose changes are in it the queue tells. */
const queueBranch = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]{40,64}$/;

/** A name of a branch that can stand in a key. */
const branchName = /^[^\s\p{Cc}\p{Cs}]{1,255}$/u;

/** The group that an event is about; null: none. Total over any JSON. */
export function groupOf(event: string, payload: unknown): GroupTarget | null {
  if (event === 'merge_group') {
    const group = get(payload, 'merge_group');
    const ref = get(group, 'base_ref');
    return target(get(group, 'head_sha'), typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : null);
  }
  if (event !== 'check_run' && event !== 'check_suite' && event !== 'workflow_run') return null;
  const subject = get(payload, event);
  const branch = get(event === 'check_run' ? get(subject, 'check_suite') : subject, 'head_branch');
  const [, base] = typeof branch === 'string' ? (queueBranch.exec(branch) ?? []) : [];
  return target(get(subject, 'head_sha'), base ?? null);
}

/**
 * Whether an event tells of a new run of ours about a pull request that proposes the commit of a group: GitHub takes it for the group's, and two looks
 * at once, in two processes, do not see each other. `event`: one about our own App.
 */
export function coversGroup(event: string, payload: unknown): boolean {
  if (event !== 'check_run' || get(payload, 'action') !== 'created' || groupOf(event, payload) === null) return false;
  const externalId = get(get(payload, event), 'external_id');
  const id = typeof externalId === 'string' ? parseExternalId(externalId) : null;
  return id?.kind === 'gate' && id.gate === 'merge' && id.change !== null;
}

function target(group: unknown, branch: string | null): GroupTarget | null {
  if (typeof group !== 'string' || !commitId.test(group)) return null;
  return branch !== null && branchName.test(branch) ? { group, branch } : null;
}

function get(thing: unknown, key: string): unknown {
  const record: Record<string, unknown> = typeof thing === 'object' && thing !== null ? { ...thing } : {};
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The group as a part of a key: `~SHA:BRANCH`. */
export function formatGroup({ group, branch }: GroupTarget): string {
  return `~${group}:${encodeURIComponent(branch)}`;
}

/** Reads it back; null for anything else. */
export function parseGroup(place: string): GroupTarget | null {
  const [, group, encoded] = /^~([0-9a-f]{40,64}):(\S+)$/.exec(place) ?? [];
  if (group === undefined || encoded === undefined) return null;
  try {
    return target(group, decodeURIComponent(encoded));
  } catch {
    return null;
  }
}
