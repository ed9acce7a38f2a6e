/** A link has at most so many characters: it is shown whole. */
const LONGEST = 300;

/**
 * Whether a word is a link that may stand as evidence: an `https` address without a name or a password in it. What programs read in
 * different ways (`\`, another host behind an `@`) is none, and so is what would have to be rewritten to be shown.
 */
export function isLink(word: string): boolean {
  if (word.length > LONGEST || !/^https:\/\/[^/?#][!-~]*$/.test(word) || /[\\<>"`{}|^]/.test(word)) return false;
  if (!URL.canParse(word)) return false;
  const { protocol, username, password, hostname } = new URL(word);
  const [authority = ''] = word.slice('https://'.length).split(/[/?#]/, 1);
  return protocol === 'https:' && username === '' && password === '' && hostname !== '' && !authority.includes('@');
}
