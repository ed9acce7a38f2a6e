import { foldText, markdownLines } from './markdown-lines.ts';

/** How the box of an item stands in a text. Which boxes are expected is the checklist's to say, never the text's. */
export type BoxState = 'ticked' | 'open' | 'missing' | 'duplicate';

/** A task list item of Markdown: a bullet or a number, a box, a text. */
const taskItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ \txX])\][ \t]+(.*)$/;

/** The state of the box whose text is `title`, white space and case aside. Boxes in fenced code and HTML comments are no boxes. */
export function boxState(text: string, title: string): BoxState {
  const wanted = foldText(title);
  const marks: string[] = [];
  for (const line of markdownLines(text)) {
    const found = line.code ? null : taskItem.exec(line.text);
    if (found !== null && foldText(found[2] ?? '') === wanted) marks.push(found[1] ?? '');
  }
  const [mark] = marks;
  if (mark === undefined) return 'missing';
  if (marks.length > 1) return 'duplicate';
  return mark === 'x' || mark === 'X' ? 'ticked' : 'open';
}
