/**
 * Whether a text, as a list, is what a pattern with stars stands for; `star` stands for any number of entries, and what is `same` is asked of all
 * others. The classic two-pointer match: on a mismatch it goes back only to the last star, never to an earlier one.
 */
export function scan(
  pattern: readonly string[],
  text: readonly string[],
  star: string,
  same: (wanted: string, seen: string) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let resume = 0;
  for (let position = 0; position < text.length;) {
    const wanted = pattern[at];
    const seen = text[position];
    if (wanted === star) {
      lastStar = at++;
      resume = position;
    } else if (wanted !== undefined && seen !== undefined && same(wanted, seen)) {
      at++;
      position++;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      position = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === star) at++;
  return at === pattern.length;
}
