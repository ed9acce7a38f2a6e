import { answer } from '../evidence/answers.ts';
import type { Answer } from '../evidence/answer.ts';

/**
 * Met only where the part is known not to hold, for good. What could not be learnt stays unknown and what may still come stays pending;
 * a part that is met, or that fails in a way which proves nothing, is unmet.
 */
export function not(part: Answer, isRefuted: boolean): Answer {
  const parts = [part];
  const { outcome, sentence } = part;
  if (isRefuted && outcome !== 'met')
    return { ...answer('met', 'MET', `It is not so, as asked: ${sentence}`, { facts: part.facts }), parts };
  if (outcome === 'met') {
    const next = [{ who: 'the author of the change', how: 'changes what makes it so and pushes' }];
    return { ...answer('unmet', 'NOT_OPEN', `It must not be so, and is: ${sentence}`, { next }), parts };
  }
  const what = outcome === 'unmet' ? 'That proves nothing here' : 'Whether it is so is not known for good';
  return { ...answer(outcome, 'NOT_OPEN', `${what}: ${sentence}`, { next: part.next }), parts };
}
