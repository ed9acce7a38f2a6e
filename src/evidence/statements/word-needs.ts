import { isTold } from './binding.ts';
import { isAbout, isUnlearnt, signOffsAbout } from './judge-sign-offs.ts';
import { keptNeeds } from './kept.ts';
import { isKnown } from '../reading.ts';
import type { Need } from '../facts.ts';
import type { Question } from '../kind.ts';
import type { SignOffSpec } from './judge-sign-offs.ts';
import type { Word } from './sign-off-step.ts';

/**
 * Memberships are told by the comments, once for all items. Here the branch's activity is asked for, and only where a sign-off waits for it
 * (it costs a request, and the App has mostly seen the head itself), and what tells whether one of an earlier head is kept.
 */
export function wordNeeds({ role, onPush }: SignOffSpec, question: Question, word: Word): readonly Need[] {
  const { change, facts, item, signOffs, commit, candidate } = question;
  const own = signOffsAbout(item.id, signOffs).filter((one) => isAbout(one, role, question, word));
  const waits = own.some(({ standing, at, ...one }) => {
    if (standing.counts) return false;
    // A head that was shown only later need not have come later: the branch tells whether a push came between.
    const isUnbound = standing.code === 'SIGNOFF_AMBIGUOUS' || standing.code === 'SIGNOFF_STALE';
    if (isUnbound) return onPush !== undefined || (one.commit === null && !isTold(at, change, facts));
    return isUnlearnt(standing.code) && standing.asks === undefined && !isKnown(change.pushers);
  });
  const pushes: readonly Need[] = waits ? [{ kind: 'pushes', change: change.number }] : [];
  if (onPush === undefined) return pushes;
  const counting = own.filter(({ standing }) => standing.counts);
  if (counting.some((one) => one.commit === commit || one.commit === candidate)) return pushes;
  return [
    ...pushes,
    ...counting.flatMap((one) => (one.commit === null ? [] : keptNeeds(one.commit, onPush, question))),
  ];
}
