import * as fc from 'fast-check';
import { marked } from 'marked';

/** Pieces that mean something to GitHub, to a runner, to a terminal or to a spreadsheet. */
const pieces = [
  '@acme/qa',
  '@octocat',
  'a@b.example',
  '#12',
  'acme/shop#3',
  'GH-4',
  'fixes #1',
  'https://evil.example/x',
  'HTTP://EVIL.EXAMPLE',
  'www.evil.example',
  'mailto:a@b.example',
  ':white_check_mark:',
  '</details>',
  '<details>',
  '<img src=x>',
  '<script>',
  '<!-- holdpoint:living 00000000000000000000000000000000 -->',
  '-->',
  '&#64;octocat',
  '&commat;x',
  '|',
  '||',
  '---',
  '- [x] done',
  '# Heading',
  '1. one',
  '2) two',
  '> quote',
  '`',
  '``',
  '```',
  '~~~',
  '**',
  '__',
  '~~',
  '[x](http://a.b)',
  '![x](y)',
  '[^1]',
  '\\',
  '\\@',
  '$x$',
  '$$',
  '/signoff qa',
  '/hold',
  '::error::x',
  '##[error]x',
  '\r\n::stop-commands::t',
  '\n',
  '\r',
  '\n\n',
  '\u2028',
  '\u0085',
  '\u202e',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\u001b]8;;http://x\u0007',
  '\u009b2J',
  '\ud800',
  '\ue000',
  '\u{e0041}',
  '\u3164',
  '=1+1',
  '+1',
  '-1',
  ',',
  '"',
  '\t',
  ' ',
  'ordinary words',
];

/** Texts as an attacker would write them. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What a reader of rendered Markdown gets: the tags that stand in it, and the text outside code, entities resolved. */
export function rendered(markdown: string): { readonly tags: readonly string[]; readonly text: string } {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const outside = html.replaceAll(/<(pre|code)\b[^>]*>[\s\S]*?<\/\1>/g, ' ');
  const tags = [...outside.matchAll(/<([!/a-z][^\s>]*)/gi)].map(([, tag = '']) => tag.toLowerCase());
  return { tags: [...new Set(tags)].sort(), text: resolved(outside.replaceAll(/<[^>]*>/g, '')) };
}

function resolved(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What GitHub makes live in rendered text. */
export const liveText = /@[a-z0-9]|#\d|GH-\d|(?:https?|ftp|mailto|xmpp):|www\.|:(?!\d\d:)[\w+-]+:/i;

/** Characters that hide something, line breaks included. */
export const hiddenText =
  /[\p{Cc}\p{Co}\p{Cs}\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u2028\u2029\u3164\u{e0000}-\u{e0fff}]/u;
