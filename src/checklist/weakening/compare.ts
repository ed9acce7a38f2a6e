import { proofsOf } from '../proofs.ts';
import type { Checklist } from '../model.ts';
import type { ChecklistChange } from './change.ts';
import { environmentChanges } from './environments.ts';
import { itemChanges } from './items.ts';
import { roleChanges } from './roles.ts';
import { profileChanges } from './profiles.ts';
import { same } from './same.ts';

/** How one checklist differs from another. */
export interface Comparison {
  /** In the order environments, roles, profiles, items. */
  readonly changes: readonly ChecklistChange[];
  /** Items whose sign-offs, given before, count no more: they are gone, or say something else. */
  readonly voids: readonly { readonly item: string; readonly title: string }[];
}

/**
 * What changed between two checklists, and what of it weakens. Closed: a checklist without a weakening opens no gate that the one before
 * kept shut, and what is not told apart weakens.
 */
export function compareChecklists(before: Checklist, now: Checklist): Comparison {
  return {
    changes: [
      ...environmentChanges(before.environments, now.environments),
      ...roleChanges(before.roles, now.roles),
      ...profileChanges(before.profiles, now.profiles),
      ...itemChanges(before, now),
      ...otherChanges(before, now),
    ],
    voids: voidedBy(before, now),
  };
}

/** Whether one checklist opens nothing that another keeps shut. */
export function weakens(before: Checklist, now: Checklist): boolean {
  return compareChecklists(before, now).changes.some((change) => change.weakens);
}

function voidedBy(before: Checklist, now: Checklist): Comparison['voids'] {
  return before.items
    .filter(({ evidence }) => proofsOf(evidence).some(({ kind }) => kind === 'signoff' || kind === 'attestation'))
    .filter(({ wording }) => !now.items.some((item) => item.wording === wording))
    .map(({ id, title }) => ({ item: id, title }));
}

/** What is compared by no rule weakens. */
function otherChanges(before: Checklist, now: Checklist): readonly ChecklistChange[] {
  const rest = ({
    environments: _environments,
    roles: _roles,
    profiles: _profiles,
    items: _items,
    ...others
  }: Checklist) => others;
  if (same(rest(before), rest(now))) return [];
  const sentence = 'The checklist changes in a way that is not told apart.';
  return [{ path: '', what: 'other', weakens: true, sentence }];
}
