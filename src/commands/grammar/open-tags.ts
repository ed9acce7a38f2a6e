/** Names of HTML elements that are open, outermost first: what stands inside one is not the writer's plain text. */
export type OpenTags = readonly string[];

/** Elements that GitHub lets through and that can enclose text. Others are removed or shown as they are typed. */
const enclosing: ReadonlySet<string> = new Set(
  (
    'a b blockquote code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p picture pre q ruby s samp small span ' +
    'strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'
  ).split(' '),
);

/** More than this is nobody's writing. */
const DEEPEST = 100;

/**
 * The elements open behind a block, given those open before it. A closing tag that may stand inside an attribute or code closes nothing,
 * so a doubt can only leave more open.
 */
export function followTags(open: OpenTags, blockType: string, raw: string): OpenTags {
  if (blockType === 'code' || !raw.includes('<')) return open;
  const bare = raw.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const text = blockType === 'html' ? bare : withoutCode(bare);
  let now = [...open];
  let seen = 0;
  let quoted = false;
  for (const { index, 1: slash, 2: name = '' } of text.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]{0,10})(?=[\s/>]|$)/g)) {
    quoted = reachesOver(text.slice(seen, index), quoted);
    seen = index;
    const element = name.toLowerCase();
    if (!enclosing.has(element)) continue;
    if (slash === '') now.push(element);
    else if (!quoted && now.includes(element)) now = now.slice(0, now.lastIndexOf(element));
    if (now.length > DEEPEST) return now;
  }
  return now;
}

/** Whether something that hides a tag may be open behind a piece of text. Backticks and single-quoted attributes are not followed to their end. */
function reachesOver(piece: string, before: boolean): boolean {
  if (/`|='/.test(piece)) return true;
  return (piece.split('"').length - 1) % 2 === 1 ? !before : before;
}

/** Code spans within a line; those that are not found can only leave more tags open. */
function withoutCode(text: string): string {
  return text.replace(/(`{1,8})[^`\n]*\1(?!`)/g, '');
}
