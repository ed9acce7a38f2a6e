import { slips } from '../slips.ts';

/**
 * The known word that a misspelt one most likely means: at most two slips away, fewer for short words; else the only one that begins with it,
 * as `prod` does for `production`.
 */
export function didYouMean(seen: string, known: readonly string[]): string | null {
  if (seen.length === 0 || seen.length > 60) return null;
  const word = plain(seen);
  let best: string | null = null;
  let fewest = word.length < 4 ? 2 : 3;
  for (const candidate of known) {
    const other = plain(candidate);
    // Words of very different length are far apart; counting would only take time.
    if (Math.abs(word.length - other.length) >= fewest) continue;
    const distance = slips(word, other);
    if (distance < fewest) {
      fewest = distance;
      best = candidate;
    }
  }
  return best ?? onlyOne(known.filter((candidate) => word.length > 2 && plain(candidate).startsWith(word)));
}

function onlyOne(words: readonly string[]): string | null {
  return words.length === 1 ? (words[0] ?? null) : null;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}
