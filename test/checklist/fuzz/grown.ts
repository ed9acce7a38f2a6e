import { pick } from './read.ts';

const head =
  'version: 1\nenvironments: { production: { enforce: block } }\nroles: { qa: { users: [octocat] } }\nitems:\n';
const word = (n: number): string => n.toString(36).replace(/^\d/, 'x');

/** Files that ask for as much work as their size allows: `part(n)` is repeated until the file has the size wanted. */
const growths: readonly { readonly head: string; readonly part: (n: number) => string }[] = [
  { head: '', part: () => '[' },
  { head: '', part: () => '{a: ' },
  { head: '', part: () => '- ' },
  { head: '', part: (n) => `${' '.repeat(Math.min(n, 400))}a:\n` },
  { head: 'a: [', part: () => ',' },
  { head: 'a: [', part: () => '1,' },
  { head: 'a: "', part: () => String.raw`\x` },
  { head: 'a: ', part: () => 'b ' },
  { head: 'a: |\n', part: () => '  text\n' },
  { head: '', part: () => '# words\n' },
  { head: '', part: () => '? ' },
  { head: '', part: (n) => `&a${n} [*a${n - 1},` },
  { head: '', part: (n) => `${word(n)}: 1\n` },
  { head: '', part: () => 'a: 1\n' },
  { head: '', part: () => '\n' },
  { head: '', part: () => '\r' },
  { head: '', part: () => '---\n' },
  { head: '', part: () => "'" },
  { head: 'version: 1', part: () => '0' },
  { head, part: (n) => `  ${word(n)}: { title: x${n}, signoff: role-${word(n)} }\n` },
  { head, part: (n) => `  ${word(n)}: { title: Same, tick: qa }\n` },
  { head, part: (n) => `  ${word(n)}: { title: x, chekc: ci, environments: [prod${n}] }\n` },
  { head: `${head}  one:\n    title: x\n    any:\n`, part: (n) => `      - check: ci / ${n}\n` },
  { head: `${head}  one:\n    title: x\n    any:\n`, part: (n) => `      - tick: ro${n}\n` },
  { head: `${head}  one: { title: x, when: { paths: [`, part: (n) => `"${'*'.repeat(n % 190)}a",` },
  { head: `${head}  one:\n    title: x\n    `, part: () => 'any: [{ ' },
  { head: 'roles:\n', part: (n) => `  ${word(n)}: { users: [octocat, Octocat], teams: [x] }\n` },
  { head: 'environments:\n', part: (n) => `  E${n}: { enforce: ${'x'.repeat(n % 300)} }\n` },
];

/** One of them, of up to the largest size that is still read. */
export function grown(which: number, size: number): string {
  const { head: start, part } = pick(growths, which);
  const most = 1 + (size % (256 * 1024));
  const parts = [start];
  for (let n = 0, length = start.length; length < most; n++) {
    const next = part(n);
    if (length + next.length > most) break;
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}
