/**
 * Whether a text says something. A pattern is looked for anywhere in one line, case aside, as whole words; `*` stands for any text
 * of that line, also for the rest of a word. No regular expression is made of it: the pieces between the stars are searched one
 * after the other, and none is searched again because a later one is missing.
 */
export function messageMatcher(pattern: string): (text: string) => boolean {
  const pieces = fold(pattern).split('*');
  return (text) => lines(text).some((line) => findsIn(line, pieces));
}

/** Why a pattern means nothing; null for a good one. */
export function messageMistake(pattern: string): { readonly allowed: string; readonly next: string } | null {
  if (/[^*\s]/.test(pattern)) return null;
  return { allowed: 'a word or words, with `*` for any text between them', next: 'Write what the message must say.' };
}

function findsIn(line: string, pieces: readonly string[]): boolean {
  const last = pieces.length - 1;
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const at = findPiece(line, piece, from, { start: index === 0, end: index === last });
    if (at === null) return false;
    from = at + piece.length;
  }
  return true;
}

/** The first place of a piece from `from` on; at an end of the pattern no word may go on beyond it. */
function findPiece(
  line: string,
  piece: string,
  from: number,
  edge: { readonly start: boolean; readonly end: boolean },
): number | null {
  if (piece === '') return from;
  for (let at = line.indexOf(piece, from); at >= 0; at = line.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    const isCut = (edge.start && goesOn(line, at)) || (edge.end && goesOn(line, end));
    if (!isCut) return at;
  }
  return null;
}

/** Whether a word goes on across this place of the line. */
function goesOn(line: string, at: number): boolean {
  return isWord(line[at - 1]) && isWord(line[at]);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(character);
}

function lines(text: string): readonly string[] {
  return fold(text).split(/[\r\n]/);
}

/** Letters that look the same are the same. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
