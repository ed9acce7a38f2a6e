import { foldText, markdownLines } from './markdown-lines.ts';
import type { MarkdownLine } from './markdown-lines.ts';

interface Section {
  readonly level: number;
  readonly title: string;
  filled: boolean;
}

/** Which of the wanted headings a Markdown text lacks, or has nothing under. A heading is filled by text before the next one of its level or above. */
export function missingSections(text: string, wanted: readonly string[]): readonly string[] {
  const filled = new Set(
    sectionsOf(text)
      .filter((section) => section.filled)
      .map(({ title }) => title),
  );
  return wanted.filter((heading) => !filled.has(foldText(heading)));
}

function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let open: Section[] = [];
  const lines = markdownLines(text);
  lines.forEach((line, index) => {
    const heading = line.code ? null : headingOf(line.text, lines[index + 1]);
    if (heading !== null) {
      const section = { ...heading, filled: false };
      open = [...open.filter(({ level }) => level < section.level), section];
      sections.push(section);
    } else if (isContent(line)) {
      for (const section of open) section.filled = true;
    }
  });
  return sections;
}

/** `## Title`, or a line that the next one underlines. */
function headingOf(line: string, following: MarkdownLine | undefined): Pick<Section, 'level' | 'title'> | null {
  const atx = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/.exec(line);
  if (atx !== null) return { level: (atx[1] ?? '').length, title: foldText(withoutClosingMarks(atx[2] ?? '')) };
  if (line.trim() === '' || following === undefined || following.code) return null;
  if (/^ {0,3}=+[ \t]*$/.test(following.text)) return { level: 1, title: foldText(line) };
  return /^ {0,3}-+[ \t]*$/.test(following.text) ? { level: 2, title: foldText(line) } : null;
}

/** `## Title ##` is titled `Title`. Cut by hand: a pattern for it would look at a long row of spaces again and again. */
function withoutClosingMarks(title: string): string {
  const trimmed = title.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === '#') end -= 1;
  return end === 0 || /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end) : trimmed;
}

/** Anything a reader sees that is no rule or underline; code is content. */
function isContent({ text, code }: MarkdownLine): boolean {
  return text.trim() !== '' && (code || !/^ {0,3}[=*_-]+[ \t]*$/.test(text));
}
