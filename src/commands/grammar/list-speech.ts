import type { Speech } from './speech.ts';

const MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** The speech of a list's lines. Commands never count there, but a person who writes `- /hold` means it; quotations and fenced code in it stay quiet. */
export function listSpeech(lines: readonly string[]): readonly Speech[] {
  let fence = '';
  return lines.map((line) => {
    const [, mark = ''] = /^(`{3,}|~{3,})/.exec(content(line)) ?? [];
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = '';
      return 'quiet';
    }
    fence = mark;
    return mark !== '' || /^[>|<]/.test(content(line)) ? 'quiet' : 'spoken';
  });
}

function content(line: string): string {
  let text = line;
  while (MARKER.test(text)) text = text.replace(MARKER, '');
  return text.trimStart();
}
