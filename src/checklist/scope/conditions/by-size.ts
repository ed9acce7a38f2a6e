import { seen } from './condition.ts';
import type { Circumstances, Condition } from './condition.ts';
import type { SizeCondition } from '../../model.ts';

/** The change is at least as large as one of the measures says. Only lower bounds exist: what is asked of small changes alone, a larger one would evade. */
export function bySize({ files, lines }: SizeCondition, { change }: Circumstances): Condition {
  const touched = change.files.length;
  const altered = change.lines === undefined ? null : change.lines.added + change.lines.removed;
  const asked = [
    ...(files === undefined ? [] : [{ count: touched, least: files, what: 'file' }]),
    ...(lines === undefined ? [] : [{ count: altered, least: lines, what: 'line' }]),
  ];
  const hit = asked.find(({ count, least }) => count !== null && count >= least);
  if (hit !== undefined) return seen(change, true, `The change alters ${many(hit)}, and ${hit.least} are enough.`);
  if (asked.some(({ count }) => count === null))
    return seen(change, null, 'How many lines the change alters was not read, so the item is asked.');
  const told = asked.map((one) => `${many(one)}, fewer than ${one.least}`).join(', and ');
  return seen(change, false, `The change alters ${told}.`);
}

function many({ count, what }: { readonly count: number | null; readonly what: string }): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
