import { activeHolds, holdsMade } from './holds.ts';
import { repliesTo } from './replies.ts';
import { sceneOf } from './scene.ts';
import { signOffsGiven } from './sign-offs.ts';
import type { Interpretation } from './interpretation.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Facts } from '../evidence/facts.ts';

/**
 * What the comments of a change mean together: sign-offs with whether they count, holds that nobody entitled has lifted, and the answer to
 * every comment. Pure: the order of reading and the time of looking change nothing.
 */
export function interpret(checklist: Checklist, facts: Facts): Interpretation {
  const scenes = facts.changes.map((change) => sceneOf(checklist, change, facts));
  const parts = scenes.map((scene) => {
    const given = signOffsGiven(scene);
    const made = holdsMade(scene);
    return {
      signOffs: given.flatMap((one) => one.signOffs),
      holds: activeHolds(made, scene),
      replies: repliesTo(scene, given, made),
    };
  });
  return {
    signOffs: parts.flatMap(({ signOffs }) => signOffs),
    holds: parts.flatMap(({ holds }) => holds),
    replies: parts.flatMap(({ replies }) => replies),
  };
}
