/**
 * Whether two names are the same to GitHub (logins, teams, environments): ASCII case aside, so one that only looks alike is another one.
 * Compared without making new texts, because hundreds of comments ask it.
 */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other && !isSameLetter(one, other)) return false;
  }
  return true;
}

/** Upper and lower case of an ASCII letter differ in one bit; nothing else counts as the same. */
function isSameLetter(one: number, other: number): boolean {
  const lower = one | 0x20;
  return lower === (other | 0x20) && lower >= 0x61 && lower <= 0x7a;
}
