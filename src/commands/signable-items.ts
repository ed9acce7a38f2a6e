import { allowsBranch, anyGlobMatches } from '../checklist/scope/glob.ts';
import type { Checklist, Environment, Evidence, Item, When } from '../checklist/model.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';

/** An item that people can sign with a comment, the roles whose sign-off can prove it, and the environments that ask for it on this change. */
export interface SignableItem {
  readonly item: Item;
  readonly roles: readonly string[];
  readonly askedIn: readonly Environment[];
}

/** Environments that this change may reach, by its base branch or its own, and whose gate is not off. */
export function reachableEnvironments(checklist: Checklist, change: ChangeFacts, facts: Facts): readonly Environment[] {
  const { defaultBranch } = facts.subject.repository;
  const refs = change.crossRepository ? [change.base.ref] : [change.base.ref, change.head.ref];
  return checklist.environments.filter(
    ({ enforce, branches }) => enforce !== 'off' && refs.some((ref) => allowsBranch(branches, defaultBranch, ref)),
  );
}

/** Every item that a sign-off can prove, in file order. */
export function signableItems(checklist: Checklist, change: ChangeFacts, facts: Facts): readonly SignableItem[] {
  const reachable = reachableEnvironments(checklist, change, facts);
  return checklist.items
    .map((item) => ({
      item,
      roles: [...new Set(signOffRoles(item.evidence))],
      askedIn: askedIn(item, change, reachable),
    }))
    .filter(({ roles }) => roles.length > 0);
}

/** Roles named by `signoff` evidence. A box in the description is ticked, not signed by a comment. */
function signOffRoles(evidence: Evidence): readonly string[] {
  if (evidence.kind === 'all' || evidence.kind === 'any') return evidence.of.flatMap(signOffRoles);
  return evidence.kind === 'signoff' ? [evidence.spec.role] : [];
}

function askedIn(item: Item, change: ChangeFacts, reachable: readonly Environment[]): readonly Environment[] {
  if (item.phase !== 'pre-deployment' || !concerns(item.when, change)) return [];
  return reachable.filter(({ name }) => item.environments === null || item.environments.includes(name));
}

/** Whether the item's conditions hold for the change; a renamed file counts under both its names. */
function concerns(when: When | null, { files, labels, base }: ChangeFacts): boolean {
  if (when === null) return true;
  const paths = files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
  const carried = labels.map((label) => label.toLowerCase());
  return (
    (when.paths === undefined || paths.some((path) => anyGlobMatches(when.paths ?? [], path))) &&
    (when.labels === undefined || when.labels.some((label) => carried.includes(label.toLowerCase()))) &&
    (when.base === undefined || anyGlobMatches(when.base, base.ref))
  );
}
