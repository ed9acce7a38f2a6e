import { placedParts } from '../evidence-tree.ts';
import type { Checklist, Evidence, Item } from '../model.ts';
import type { Keys } from '../problems/draft.ts';
import { quote } from '../problems/quote.ts';
import { alwaysAskedIn } from './asked-together.ts';
import { canonical } from '../wording.ts';
import type { WarningDraft } from './warning.ts';

/** Something that an item is not met without: that it holds, or that it does not. */
interface Demand {
  readonly what: string;
  readonly holds: boolean;
  readonly item: string;
  readonly at: Keys;
}

/** What the items of one environment demand of the same evidence, and what cannot both be; each pair is told once. */
export function contradictions({ environments, items }: Checklist): readonly WarningDraft[] {
  const found = new Map<string, WarningDraft>();
  for (const environment of environments) {
    if (environment.enforce === 'off') continue;
    const first = new Map<string, Demand>();
    for (const demand of alwaysAskedIn(environment, items).flatMap(demandsOf)) {
      const before = first.get(demand.what) ?? demand;
      first.set(demand.what, before);
      if (before.holds !== demand.holds) found.set(demand.at.join('\n'), contradiction(before, demand));
    }
  }
  return [...found.values()];
}

/** What is asked of a change and what of a release is not about the same commit. */
function demandsOf({ id, ask, evidence }: Item): readonly Demand[] {
  return within(evidence, ['items', id], true).map(({ what, ...demand }) => ({
    ...demand,
    item: id,
    what: `${ask} ${what}`,
  }));
}

function within(evidence: Evidence, at: Keys, holds: boolean): readonly Omit<Demand, 'item'>[] {
  const own = { what: canonical(evidence), holds, at: [...at, evidence.kind] };
  const parts = placedParts(evidence, at);
  if (evidence.kind === 'not') return parts.flatMap(([part, below]) => within(part, below, !holds));
  // Of several parts each is demanded where all are needed; that not all hold demands no single one.
  const isEach = parts.length === 1 || evidence.kind === (holds ? 'all' : 'any');
  return [own, ...(isEach ? parts.flatMap(([part, below]) => within(part, below, holds)) : [])];
}

function contradiction(before: Demand, { item, at, holds }: Demand): WarningDraft {
  const other = item === before.item ? 'the same item' : quote(before.item);
  return {
    code: 'CONTRADICTION',
    at,
    on: 'value',
    message: holds
      ? `${quote(item)} needs what ${other} needs not to be`
      : `${quote(item)} needs that not to be which ${other} needs`,
    seen: holds ? 'asked for, and asked not to be' : 'asked not to be, and asked for',
    allowed: 'items that can be met together',
    next: 'Take one of the two out, or ask them in different environments.',
  };
}
