import { parseSubjectKey } from '../../../src/app/subject-key.ts';
import type { NewEntry } from '../../../src/ledger/entry.ts';
import type { Change } from './house.ts';
import type { Explanation, Memories } from './model.ts';

/** Words that a memory has of its own, where a payload tells nothing. */
const OUR_WORDS: readonly string[] = ['', 'NONE', 'an app', 'User'];
const LONGEST_TEXT = 65_536;

/** What of a change the model does not explain; null: nothing. `isWhole`: everything that is explained must have come as well. */
export function unexplained(
  change: Change,
  explanation: Explanation,
  payload: unknown,
  isWhole: boolean,
): string | null {
  const { wakes, memories } = explanation;
  const work = change.work.find((key) => !wakes.has(key) || parseSubjectKey(key) === null);
  if (work !== undefined) return `woke ${work.slice(0, 300)}; explained are ${[...wakes].join(', ') || 'none'}`;
  const missing = [...wakes].find((key) => !change.work.includes(key));
  if (isWhole && missing !== undefined) return `did not wake ${missing}`;
  const entry = change.remembered.find((one) => !isAbout(one, memories));
  if (entry !== undefined) return `remembered what the event is not about: ${JSON.stringify(entry).slice(0, 1_000)}`;
  if (change.remembered.length > 0) {
    const said = leavesOf(payload);
    const invented = change.remembered.flatMap(({ body }) => wordsOf(body)).find((word) => !said(word));
    if (invented !== undefined) return `remembered what the payload does not say: ${String(invented).slice(0, 300)}`;
  }
  if (change.grown > change.remembered.length) return `the ledger grew by ${change.grown}`;
  return change.deliveries.length > 1 ? `kept ${change.deliveries.length} deliveries` : null;
}

/** What changed although nothing may. */
export function anyChange({ deliveries, work, remembered, grown }: Change): string | null {
  const count = deliveries.length + work.length + remembered.length + grown;
  return count === 0 ? null : `was refused and changed ${JSON.stringify({ deliveries, work, remembered, grown })}`;
}

function isAbout({ repository, change, body }: NewEntry, memories: Memories): boolean {
  if (memories === null || !memories.kinds.includes(body.kind) || repository !== memories.repository) return false;
  if (body.kind === 'deployed') return change === null;
  return change !== null && memories.changes.includes(change);
}

/** What a memory says that can only come from its payload: names, ids, texts. Its times and its digest are checked where they are made. */
function wordsOf(body: object): readonly (string | number)[] {
  return Object.entries(body).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'kind' || key === 'sha256' || /(?:At|at)$/.test(key)) return [];
    if (typeof value === 'object' && value !== null) return wordsOf(value);
    return typeof value === 'string' || typeof value === 'number' ? [value] : [];
  });
}

/** Tells of a word whether it stands anywhere in the payload; ids may be told as text, long texts are cut. */
function leavesOf(payload: unknown): (word: string | number) => boolean {
  const leaves = new Set<string>(OUR_WORDS);
  const gather = (thing: unknown): void => {
    if (typeof thing === 'string') leaves.add(thing.slice(0, LONGEST_TEXT));
    else if (typeof thing === 'number') leaves.add(String(thing));
    else if (typeof thing === 'object' && thing !== null) for (const one of Object.values(thing)) gather(one);
  };
  gather(payload);
  return (word) => leaves.has(String(word).slice(0, LONGEST_TEXT));
}
