/** A line without what HTML comments hide; `code` tells that it stands in a fenced block. */
export interface MarkdownLine {
  readonly text: string;
  readonly code: boolean;
}

/**
 * The lines of a Markdown text. It is no Markdown parser: it only has to be right about what people hide, and every doubt hides.
 * The marks of a fence are given as empty lines of code.
 */
export function markdownLines(text: string): readonly MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let fence: string | null = null;
  let inComment = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const opening = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      const last = closes(line, fence);
      if (last) fence = null;
      lines.push({ text: last ? '' : line, code: true });
    } else if (!inComment && opening !== undefined) {
      fence = opening;
      lines.push({ text: '', code: true });
    } else {
      const cut = withoutComments(line, inComment);
      inComment = cut.inComment;
      lines.push({ text: cut.text, code: false });
    }
  }
  return lines;
}

/** Case and white space folded, for comparing what people wrote with what the checklist says. */
export function foldText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function closes(line: string, fence: string): boolean {
  const mark = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return mark !== undefined && mark.length >= fence.length && mark.startsWith(fence.charAt(0));
}

function withoutComments(line: string, inside: boolean): { readonly text: string; readonly inComment: boolean } {
  let inComment = inside;
  let text = '';
  let at = 0;
  while (at < line.length) {
    const mark = inComment ? '-->' : '<!--';
    const found = line.indexOf(mark, at);
    const end = found < 0 ? line.length : found;
    if (!inComment) text += line.slice(at, end);
    if (found < 0) break;
    inComment = !inComment;
    at = found + mark.length;
  }
  return { text, inComment };
}
