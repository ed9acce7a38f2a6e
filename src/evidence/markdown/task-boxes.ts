import { foldText, markdownLines } from './markdown-lines.ts';

/** How the box of an item stands in a text. Which boxes are expected is the checklist's to say, never the text's. */
export type BoxState = 'ticked' | 'open' | 'missing' | 'duplicate';

/** A task list item of Markdown: a bullet or a number, a box, a text. */
const taskItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ \txX])\][ \t]+(.*)$/;

/** The boxes of a text: how often each stands there, and whether the last of them is ticked. */
type Boxes = ReadonlyMap<string, { readonly count: number; readonly ticked: boolean }>;

/** A description is asked once for each item, so its boxes are gathered once for each text. */
const gathered = new WeakMap<{ readonly text: string | null }, Boxes>();

/** The state of the box whose text is `title`, white space and case aside. Boxes in fenced code and HTML comments are no boxes. */
export function boxState(body: { readonly text: string | null }, title: string): BoxState {
  const boxes = gathered.get(body) ?? boxesOf(body.text ?? '');
  gathered.set(body, boxes);
  const box = boxes.get(foldText(title));
  if (box === undefined) return 'missing';
  if (box.count > 1) return 'duplicate';
  return box.ticked ? 'ticked' : 'open';
}

/**
 * Whether the text carries a ticked mark with that title that is no box of its own: hidden in code or a comment, or one of several.
 * Whoever uncovers it later has not ticked it.
 */
export function carriesHiddenTick(body: { readonly text: string | null }, title: string): boolean {
  const state = boxState(body, title);
  if (state === 'ticked' || state === 'open') return false;
  const wanted = foldText(title);
  return (body.text ?? '').split(/\r\n|\r|\n/).some((line) => {
    const mark = line.search(/\[[xX]\]/);
    return mark >= 0 && foldText(line.slice(mark + 3)).includes(wanted);
  });
}

function boxesOf(text: string): Boxes {
  const boxes = new Map<string, { readonly count: number; readonly ticked: boolean }>();
  for (const line of markdownLines(text)) {
    const found = line.code ? null : taskItem.exec(line.text);
    if (found === null) continue;
    const title = foldText(found[2] ?? '');
    boxes.set(title, { count: (boxes.get(title)?.count ?? 0) + 1, ticked: (found[1] ?? '').toLowerCase() === 'x' });
  }
  return boxes;
}
