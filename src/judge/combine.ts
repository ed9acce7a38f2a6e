import { answer } from '../evidence/answers.ts';
import { firstLapse, lastLapse } from '../evidence/freshness.ts';
import { isWorse } from './severity.ts';
import type { Answer } from '../evidence/answer.ts';

/** Met when every part is, and there is one; else as bad as the worst part. */
export function all(parts: readonly Answer[]): Answer {
  const worst = pick(parts, (one, other) => isWorse(one.outcome, other.outcome));
  if (worst === null) return empty('ALL_OPEN');
  if (worst.outcome === 'met')
    return {
      ...answer('met', 'MET', sentences(parts)),
      facts: parts.flatMap(({ facts }) => facts),
      parts,
      ...firstLapse(parts),
    };
  const open = parts.filter(({ outcome }) => outcome !== 'met');
  const sentence = `${open.length} of ${parts.length} parts are open: ${sentences(open)}`;
  return { ...answer(worst.outcome, 'ALL_OPEN', sentence), next: open.flatMap(({ next }) => next), parts };
}

/** Met when one part is; else as good as the best hope among the parts, and what could not be learnt stays unknown. */
export function any(parts: readonly Answer[]): Answer {
  const best = pick(parts, (one, other) => isWorse(other.outcome, one.outcome));
  if (best === null) return empty('ANY_OPEN');
  if (best.outcome === 'met')
    return { ...answer('met', 'MET', best.sentence, { facts: best.facts }), parts, ...lastLapse(parts) };
  const sentence = `None of ${parts.length} parts is met, and one is enough: ${sentences(parts)}`;
  return { ...answer(best.outcome, 'ANY_OPEN', sentence), next: parts.flatMap(({ next }) => next), parts };
}

/** The first part that no other one beats. */
function pick(parts: readonly Answer[], beats: (one: Answer, other: Answer) => boolean): Answer | null {
  return parts.reduce<Answer | null>((kept, part) => (kept === null || beats(part, kept) ? part : kept), null);
}

/** Nothing is proved by nothing. */
function empty(code: 'ALL_OPEN' | 'ANY_OPEN'): Answer {
  return answer('unmet', code, 'It has no parts, and nothing is proved by nothing.');
}

function sentences(parts: readonly Answer[]): string {
  return parts.map(({ sentence }) => sentence).join(' ');
}
