/** A line cut at blanks to at most `width` columns, later lines after `indent`. A word that is longer stays whole, so that it can be copied. */
export function wrap(line: string, width: number, indent: string): readonly string[] {
  const room = Math.max(20, width);
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(/(?<=\S)(?= +\S)/)) {
    if (current !== '' && current.length + piece.length > room) {
      lines.push(current);
      current = indent + piece.trimStart();
    } else {
      current += piece;
    }
  }
  return [...lines, current];
}
