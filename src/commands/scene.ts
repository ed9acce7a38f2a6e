import { signableItems } from './signable-items.ts';
import { hearComments } from './heard.ts';
import { withOrigin } from './origin.ts';
import type { SignableItem } from './signable-items.ts';
import type { HeardComment } from './heard.ts';
import type { Checklist } from '../checklist/model.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';

/** Everything that the comments of one change are understood by. */
export interface Scene {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly change: ChangeFacts;
  /** What a sign-off can prove. */
  readonly signable: readonly SignableItem[];
  /** What a link can prove on somebody's word. */
  readonly attestable: readonly SignableItem[];
  /** What either can prove, and so can be taken back. */
  readonly revocable: readonly SignableItem[];
  readonly heard: readonly HeardComment[];
}

/** Sets the scene: what may be signed where, and who said what. */
export function sceneOf(checklist: Checklist, change: ChangeFacts, facts: Facts): Scene {
  const signable = signableItems(checklist, change, facts, ['signoff']);
  const attestable = signableItems(checklist, change, facts, ['attestation']);
  return {
    checklist,
    facts,
    change,
    signable,
    attestable,
    revocable: attestable.length === 0 ? signable : signableItems(checklist, change, facts, ['signoff', 'attestation']),
    heard: hearComments(change, facts).map((one) => withOrigin(one, facts)),
  };
}
