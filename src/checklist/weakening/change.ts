/**
 * One difference between two checklists. It weakens unless it is plain that whatever opens a gate after it would have opened it before:
 * what cannot be told weakens.
 */
export interface ChecklistChange {
  /** Keys to what changed, for example `items.qa.signoff`; of what is gone, where it was. */
  readonly path: string;
  readonly what: ChangeKind;
  readonly weakens: boolean;
  /** One sentence of plain words. Names in it are the file's own: they are cleaned where they are shown. */
  readonly sentence: string;
}

/** What kind of difference it is. */
export type ChangeKind =
  | 'item-added'
  | 'item-removed'
  | 'item-renamed'
  | 'item-reworded'
  | 'evidence'
  | 'phase'
  | 'ask'
  | 'item-environments'
  | 'when'
  | 'enforce-from'
  | 'waivable'
  | 'environment-added'
  | 'environment-removed'
  | 'enforce'
  | 'branches'
  | 'separation-of-duties'
  | 'strict'
  | 'window'
  | 'freeze'
  | 'waivers'
  | 'override'
  | 'paths'
  | 'tags'
  | 'workflows'
  | 'when-no-go'
  | 'start'
  | 'park'
  | 'direct-pushes'
  | 'rollback'
  | 'profile'
  | 'role-added'
  | 'role-removed'
  | 'role-widened'
  | 'role-narrowed'
  | 'role-deputies'
  | 'other';
