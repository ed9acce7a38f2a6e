import { slips } from '../slips.ts';

/** The known word that a misspelt one most likely means: at most two slips away, fewer for short words. */
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
  return best;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}
