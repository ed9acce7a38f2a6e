import { isBefore } from '../evidence/time.ts';
import type { Enforcing } from './enforcement.ts';
import type { Finding } from './roll-call.ts';
import type { Answer } from '../evidence/answer.ts';
import type { Instant } from '../evidence/time.ts';

/** The first moment at which time alone changes how a gate enforces, or what is said of an item or a part of one; null: never. */
export function firstLook({ nextLook }: Pick<Enforcing, 'nextLook'>, findings: readonly Finding[]): Instant | null {
  return findings.reduce(withLooks, nextLook);
}

function withLooks(first: Instant | null, { nextLook, parts }: Pick<Answer, 'nextLook' | 'parts'>): Instant | null {
  const own = nextLook === undefined ? first : earlier(first, nextLook);
  return parts === undefined ? own : parts.reduce(withLooks, own);
}

function earlier(one: Instant | null, other: Instant): Instant {
  return one === null || isBefore(other, one) ? other : one;
}
