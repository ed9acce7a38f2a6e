import { sameName } from '../../evidence/same-name.ts';
import type { Checklist, Environment, Item } from '../model.ts';
import type { Keys } from '../problems/draft.ts';
import { quote } from '../problems/quote.ts';
import { askedBy } from './asked-together.ts';
import { canBeMet, placedProofs } from './placed-proofs.ts';
import type { WarningDraft } from './warning.ts';

/** A gate that waits for a deployment somewhere. */
interface Wait {
  readonly from: Environment;
  readonly to: string;
  readonly at: Keys;
  readonly item: string;
}

/** Gates that wait for themselves, at once or by way of others: the first deployment could never come through Holdpoint. */
export function waitingCircles({ environments, items }: Checklist): readonly WarningDraft[] {
  const waits = environments.flatMap((from) => items.flatMap((item) => waitsOf(item, from)));
  return waits.flatMap((wait) => {
    const way = wayBack(wait, waits);
    return way === null ? [] : [circle(wait, way)];
  });
}

/** A deployment under `any` is waited for only where the item is met by nothing else. */
function waitsOf(item: Item, from: Environment): readonly Wait[] {
  if (askedBy(item, [from]).length === 0) return [];
  return placedProofs(item).flatMap(({ at, proof }) =>
    proof.kind === 'deployment' && !canBeMet(item.evidence, (other) => other !== proof)
      ? [{ from, to: proof.spec.environment, at: [...at, 'environment'], item: item.id }]
      : [],
  );
}

/** The names through which one comes from where it waits for back to itself; null where one does not. */
function wayBack({ from, to }: Wait, waits: readonly Wait[]): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[to]];
  while (ways.length > 0) {
    const home = ways.find((way) => sameName(way.at(-1) ?? '', from.name));
    if (home !== undefined) return home;
    ways = ways.flatMap((way) => {
      const here = (way.at(-1) ?? '').toLowerCase();
      if (seen.has(here)) return [];
      seen.add(here);
      return waits.filter((wait) => sameName(wait.from.name, here)).map((wait) => [...way, wait.to]);
    });
  }
  return null;
}

function circle({ from, to, at, item }: Wait, way: readonly string[]): WarningDraft {
  const message =
    way.length === 1
      ? `${quote(item)} lets nothing into ${quote(from.name)} that is not there already`
      : `the gate of ${quote(from.name)} waits for ${way.map(quote).join(', which waits for ')}`;
  return {
    code: 'WAITS_FOR_ITSELF',
    at,
    on: 'value',
    message,
    seen: quote(to),
    allowed: `an environment that is deployed to before ${from.name}`,
    next: 'Name the environment that comes before, or narrow the `environments` of the item.',
  };
}
