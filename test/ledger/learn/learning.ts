import { learnFromFacts } from '../../../src/ledger/learn/from-facts.ts';
import { isRemembered } from '../../../src/ledger/record-kinds.ts';
import { textDigest } from '../../../src/evidence/statements/text-digest.ts';
import { aChange, aComment, someFacts } from '../../builders/facts.ts';
import { quinn } from '../../builders/people.ts';
import type { Checklist } from '../../../src/checklist/model.ts';
import type { Comment, Facts } from '../../../src/evidence/facts.ts';
import type { Remembered } from '../../../src/evidence/remembered.ts';
import type { NewEntry } from '../../../src/ledger/entry.ts';

export const keyOf = (text: string): string => `comment:42:1001:${textDigest(text)}`;
export const hold = aComment({ id: '1001', author: quinn, text: '/hold' });

export function about(comments: readonly Comment[], remembered: readonly Remembered[] = []): Facts {
  return { ...someFacts({ change: aChange({ comments }), remembered }), readings: {} };
}

export const learnt = (facts: Facts): readonly NewEntry[] => learnFromFacts(facts, null);
export const keys = (facts: Facts): readonly string[] => learnt(facts).map(({ key }) => key);
export const memories = (entries: readonly NewEntry[]): readonly Remembered[] =>
  entries.flatMap(({ body }) => (isRemembered(body) ? [body] : []));
/** The same facts when what they taught is remembered. */
export const after = (facts: Facts, checklist: Checklist | null = null): Facts => ({
  ...facts,
  remembered: [...facts.remembered, ...memories(learnFromFacts(facts, checklist))],
});
