import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true });

/**
 * The lines that stand at the start of a line of visible top-level text according to another Markdown parser, one that follows CommonMark to the
 * letter and knows GitHub's tables and strike-through. Emphasis is visible text; code, links, quotations, lists, HTML and struck-out text are not.
 */
export function visibleLines(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  markdown.parse(text, {}).forEach((token, at, tokens) => {
    if (token.type !== 'inline' || token.level !== 1 || tokens[at - 1]?.type !== 'paragraph_open') return;
    let hidden = 0;
    let fresh = true;
    for (const child of token.children ?? []) {
      if (/^(?:link|s)_(?:open|close)$/.test(child.type)) hidden += child.nesting;
      if (child.type === 'text' && fresh && hidden === 0) seen.add(firstWords(child.content));
      if (child.type !== 'em_open' && child.type !== 'strong_open')
        fresh = child.type === 'softbreak' || child.type === 'hardbreak';
    }
  });
  return seen;
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, 2).join(' ');
}
