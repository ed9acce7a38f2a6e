import { placedParts } from '../evidence-tree.ts';
import type { Evidence, Item } from '../model.ts';
import type { Keys } from '../problems/draft.ts';
import { proofsOf } from '../proofs.ts';
import { canonical } from '../wording.ts';
import type { WarningDraft } from './warning.ts';

/** Each part is compared with each other one, and their parts in turn; of larger items than people write nothing is told. */
const MOST = 40;

/** Parts of `all` and `any` without which the item would be met by the same evidence. */
export function mootParts({ id, evidence }: Item): readonly WarningDraft[] {
  return proofsOf(evidence).length > MOST ? [] : within(evidence, ['items', id]);
}

function within(evidence: Evidence, around: Keys): readonly WarningDraft[] {
  const parts = placedParts(evidence, around);
  const { kind } = evidence;
  if (kind !== 'all' && kind !== 'any') return parts.flatMap(([part, at]) => within(part, at));
  return parts.flatMap(([part, at], index) => {
    const other = parts.findIndex(([one], place) => place !== index && decides(kind, one, part, place < index));
    return other === -1 ? within(part, at) : [moot(kind, at, other)];
  });
}

/** Under `any` a part is moot that is met only together with another, under `all` one that is met whenever another is. Of two equal ones the later. */
function decides(kind: 'all' | 'any', one: Evidence, part: Evidence, isEarlier: boolean): boolean {
  const [strong, weak] = kind === 'any' ? [part, one] : [one, part];
  return implies(strong, weak) && (isEarlier || !implies(weak, strong));
}

/** Whether what meets `a` always meets `b`, as far as their form tells. */
function implies(a: Evidence, b: Evidence): boolean {
  if (canonical(a) === canonical(b)) return true;
  if (b.kind === 'all') return b.of.every((part) => implies(a, part));
  if (a.kind === 'any') return a.of.every((part) => implies(part, b));
  if (b.kind === 'any' && b.of.some((part) => implies(a, part))) return true;
  return a.kind === 'all' && a.of.some((part) => implies(part, b));
}

function moot(kind: 'all' | 'any', at: Keys, other: number): WarningDraft {
  const because =
    kind === 'any' ? `it is met only where part ${other + 1} is met too` : `it is met wherever part ${other + 1} is`;
  return {
    code: 'MOOT_PART',
    at,
    on: 'value',
    message: `this part of \`${kind}\` decides nothing: ${because}`,
    seen: `a part that part ${other + 1} covers`,
    allowed: 'parts that each can decide',
    next: 'Take one of the two out.',
  };
}
