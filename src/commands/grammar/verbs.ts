/** Every verb of the grammar, with the line that shows how it is written. */
export const usages = {
  signoff: '/signoff ROLE|ITEM [@SHA] [in ENVIRONMENT] [-- note]',
  revoke: '/revoke ROLE|ITEM [in ENVIRONMENT] [-- note]',
  hold: '/hold [in ENVIRONMENT] [-- reason]',
  unhold: '/unhold [in ENVIRONMENT] [-- note]',
  status: '/status',
  recheck: '/recheck',
  help: '/help',
} as const;

export type Verb = keyof typeof usages;

export const verbs: readonly Verb[] = ['signoff', 'revoke', 'hold', 'unhold', 'status', 'recheck', 'help'];

/** The verb that a word is; null for every other word, however alike. */
export function verbOf(word: string): Verb | null {
  return verbs.find((verb) => verb === word) ?? null;
}

/**
 * The verb that a word was probably meant to be: other bots' words (`/lgtm`, `/deploy`) must not be answered,
 * so four letters may miss one and longer verbs two.
 */
export function resembledVerb(word: string): Verb | null {
  if (word.length > 12) return null;
  const close = verbs
    .map((verb) => ({ verb, distance: editDistance(word, verb) }))
    .filter(({ verb, distance }) => distance <= (verb.length <= 4 ? 1 : 2))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.verb ?? null;
}

/** Letters to change, add, drop or swap with their neighbour. Both words are short. */
function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  from.forEach((letter, row) => {
    const line = [row + 1];
    to.forEach((wanted, column) => {
      const change = cell(above, column) + (letter === wanted ? 0 : 1);
      const swapped = letter === to[column - 1] && from[row - 1] === wanted;
      const swap = swapped ? cell(before, column - 1) + 1 : Number.POSITIVE_INFINITY;
      line.push(Math.min(change, swap, cell(above, column + 1) + 1, cell(line, column) + 1));
    });
    before = above;
    above = line;
  });
  return cell(above, to.length);
}

function cell(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}
