import type { Environment, Item } from '../model.ts';
import { isAskedIn } from '../scope/environments.ts';

/** Items that an environment asks of every change, whatever is in it: what they need together, each deployment needs. */
export function alwaysAskedIn(environment: Environment, items: readonly Item[]): readonly Item[] {
  return items.filter((item) => isAlwaysAskedIn(item, environment));
}

/** Whether a kept gate asks an item of every change. */
export function isAlwaysAskedIn(item: Item, environment: Environment): boolean {
  return Object.keys(item.when ?? {}).every((key) => key === 'environment') && askedBy(item, [environment]).length > 0;
}

/** The environments whose gate may ask for an item and is kept. */
export function askedBy(item: Item, environments: readonly Environment[]): readonly Environment[] {
  const only = item.when?.environment;
  return environments.filter(
    (environment) =>
      environment.enforce !== 'off' && isAskedIn(item, environment) && (only?.includes(environment.name) ?? true),
  );
}

/** Names as a sentence lists them: `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
