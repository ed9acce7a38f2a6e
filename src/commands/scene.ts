import { reachable } from '../checklist/scope/environments.ts';
import { signableItems } from './signable-items.ts';
import { hearComments } from './heard.ts';
import { withOrigin } from './origin.ts';
import type { Signable } from './signable-items.ts';
import type { HeardComment } from './heard.ts';
import type { Checklist, Environment } from '../checklist/model.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';

/** Everything that the comments of one change are understood by. */
export interface Scene {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly change: ChangeFacts;
  /** The environments that the change can reach. */
  readonly reachable: readonly Environment[];
  /** What a sign-off can prove. */
  readonly signable: Signable;
  /** What a link can prove on somebody's word. */
  readonly attestable: Signable;
  /** What either can prove, and so can be taken back. */
  readonly revocable: Signable;
  /** Ids of the items of which a sign-off may outlive a push. */
  readonly kept: ReadonlySet<string>;
  readonly heard: readonly HeardComment[];
}

/** Sets the scene: what may be signed where, and who said what. */
export function sceneOf(checklist: Checklist, change: ChangeFacts, facts: Facts): Scene {
  const place = { checklist, facts, change, reachable: reachable(checklist, change, facts) };
  const provable = signableItems(place);
  return {
    ...place,
    ...provable,
    kept: new Set(provable.signable.items.filter(({ kept }) => kept).map(({ item }) => item.id)),
    heard: hearComments(change, facts).map((one) => withOrigin(one, facts)),
  };
}
