import { placedParts } from '../evidence-tree.ts';
import { isCombined } from '../proofs.ts';
import { refutableKinds } from '../refutable-kinds.ts';
import { canonical } from '../wording.ts';
import { quote } from './quote.ts';
import type { Draft, Keys } from './draft.ts';
import type { Evidence } from '../model.ts';

/** What no schema can say of combinators: what `not` may stand over, and that the parts of `at-least` are enough and different. */
export function combinatorMistakes(evidence: Evidence, at: Keys, underNot = false): readonly Draft[] {
  if (!isCombined(evidence)) return underNot && !isRefutable(evidence.kind) ? [notFinal(evidence.kind, at)] : [];
  const below = underNot || evidence.kind === 'not';
  return [
    ...(evidence.kind === 'at-least' ? atLeastMistakes(evidence.count, evidence, at) : []),
    ...placedParts(evidence, at).flatMap(([part, place]) => combinatorMistakes(part, place, below)),
  ];
}

function isRefutable(kind: string): boolean {
  return refutableKinds.some((one) => one === kind);
}

function notFinal(kind: string, at: Keys): Draft {
  return {
    code: 'NOT_FINAL',
    at: [...at, kind],
    on: 'key',
    message: `that there is no \`${kind}\` proves nothing: it may still come`,
    seen: kind,
    allowed: `under \`not\`: ${refutableKinds.join(', ')}, and combinators of them`,
    next: 'Ask for something that shows it instead, for example a check that fails where it is so.',
  };
}

function atLeastMistakes(count: number, evidence: Evidence, at: Keys): readonly Draft[] {
  const parts = placedParts(evidence, at);
  const tooMany: Draft = {
    code: 'TOO_MANY',
    at: [...at, 'at-least', 'count'],
    on: 'value',
    message: 'more parts are needed than there are',
    seen: String(count),
    allowed: `at most ${parts.length}, the number of parts`,
    next: 'Lower the count, or add parts.',
  };
  return [...(count > parts.length ? [tooMany] : []), ...sameParts(parts)];
}

function sameParts(parts: readonly (readonly [Evidence, Keys])[]): readonly Draft[] {
  const first = new Map<string, number>();
  return parts.flatMap(([part, at], index) => {
    const key = meaningOf(part);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    return [
      {
        code: 'SAME_PART',
        at,
        on: 'value',
        message: `part ${index + 1} asks the same as part ${earlier + 1}, so one proof would count twice`,
        seen: quote(part.kind),
        allowed: 'parts that ask for different things',
        next: 'Remove it, or ask for something else.',
      } as const,
    ];
  });
}

/** What a part asks, whatever way it is written: one holder of a role proves every sign-off of it, and a combinator of one part is that part. */
function meaningOf(evidence: Evidence): string {
  if (!isCombined(evidence)) return evidence.kind === 'signoff' ? `signoff ${evidence.spec.role}` : canonical(evidence);
  const [only, ...others] = evidence.of;
  if (only !== undefined && others.length === 0 && evidence.kind !== 'not') return meaningOf(only);
  const count = evidence.kind === 'at-least' ? ` ${evidence.count}` : '';
  return `${evidence.kind}${count} ${JSON.stringify(evidence.of.map(meaningOf).toSorted())}`;
}
