import type { Town } from './town.ts';
import type { Config, ItemSpec } from './spec.ts';
import { gates } from './visible.ts';

/**
 * Items that one of our runs shows, by its name behind `holdpoint/` and its words: those of the file as it was read (a gate's run lists every
 * item, an item's run shows that one), and what its words still ask of the files before it, as the newest of these says it.
 */
export function itemsShown(town: Town, config: Config, name: string, words: string): readonly ItemSpec[] {
  const present = typeof config === 'string' ? [] : config.items;
  const before = town.chronicle.configs
    .toReversed()
    .flatMap((one) => (typeof one.config === 'string' ? [] : one.config.items));
  const still = new Map<string, ItemSpec>();
  for (const item of before)
    if (!still.has(item.id) && present.every(({ id }) => id !== item.id) && isNamed(words, item.title))
      still.set(item.id, item);
  return [...present, ...still.values()].filter(({ id }) => id === name || gates.includes(name));
}

/** Titles come with a tail or without one. */
function isNamed(words: string, title: string): boolean {
  return words.split(title).some((rest, index) => index > 0 && !rest.startsWith(' twice'));
}
