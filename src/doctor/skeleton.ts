/** Letters of other alphabets that look like Latin ones. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', ո: 'n', υ: 'u', ν: 'v', ο: 'o', α: 'a', ι: 'i', κ: 'k', ρ: 'p', τ: 't', ɡ: 'g', ı: 'i', ʟ: 'l',
}; // prettier-ignore

/** A name in quotes in which every letter shows for what it is: those outside of ASCII by their numbers. */
export function spelled(name: string): string {
  return JSON.stringify(name).replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What people see of a name at a glance: names with the same skeleton are taken for one. Digits that look like letters count as those. */
export function skeleton(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase();
  return Array.from(plain, (letter) => LOOKS_LIKE[letter] ?? letter)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l');
}
