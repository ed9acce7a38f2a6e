import type { Invariant, Rows, Threat } from './row.ts';
import type { TestTitle } from './test-titles.ts';

/** What the two tables are made of. */
export interface TableSource {
  readonly threats: Rows<Threat>;
  readonly invariants: Rows<Invariant>;
  readonly titles: readonly TestTitle[];
}

/** The page with its two tables written anew between their marks; everything else stays as it is. */
export function withTables(page: string, { threats, invariants, titles }: TableSource): string {
  const answers = testsByRow(titles);
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
  const threatRows = Object.entries(threats).map(([id, row]) => [
    `<a id="${id.toLowerCase()}"></a>${id}`,
    row.tried,
    row.happens,
    answer(row, answers.get(id) ?? []),
  ]);
  const invariantRows = Object.entries(invariants).map(([id, row]) => [
    `<a id="${id.toLowerCase()}"></a>${id}`,
    row.holds,
    answer(row, answers.get(id) ?? []),
  ]);
  const withThreats = between(
    page,
    'threats',
    table(['row', 'what is tried, or goes wrong', 'what happens', 'tests'], threatRows),
  );
  return between(withThreats, 'invariants', table(['row', 'what holds always', 'tests'], invariantRows));
}

/** What is wrong with the tables, one sentence each; none when every row is answered for. */
export function gapsIn({ threats, invariants, titles }: TableSource): readonly string[] {
  const answers = testsByRow(titles);
  const rows: Rows<Threat | Invariant> = { ...threats, ...invariants };
  const unknown = [...answers].flatMap(([id, tests]) =>
    id in rows ? [] : [`${tests[0]?.file ?? ''} names ${id}, which has no row; add it to scripts/gen/security/`],
  );
  const wrong = Object.entries(rows).flatMap(([id, { open, rest }]) => {
    const named = answers.has(id);
    if (named && open !== undefined) return [`${id} is named by a test and said to be open: take "open" from its row`];
    if (!named && rest !== undefined) return [`${id} owes only a rest and is named by no test: say "open" in its row`];
    if (!named && open === undefined) return [`${id} is named by no test; write one, or say which part owes it`];
    return [];
  });
  return [...unknown, ...wrong];
}

function testsByRow(titles: readonly TestTitle[]): ReadonlyMap<string, readonly TestTitle[]> {
  const found = new Map<string, readonly TestTitle[]>();
  for (const title of titles) for (const id of title.rows) found.set(id, [...(found.get(id) ?? []), title]);
  return found;
}

/** The tests of a row, grouped by file, or who owes them. */
function answer({ open, rest }: Threat | Invariant, tests: readonly TestTitle[]): string {
  if (open !== undefined) return `_open_: ${open}`;
  const byFile = groupByFile(tests);
  const lines = [...byFile].map(
    ([file, all]) =>
      `[${file.slice('test/'.length, -'.test.ts'.length)}](../${file}): ${[...new Set(all.map(({ title }) => inert(title)))].join('; ')}`,
  );
  return [...lines, ...(rest === undefined ? [] : [`_open_: ${rest.part} (${rest.owes})`])].join('<br>');
}

function groupByFile(tests: readonly TestTitle[]): ReadonlyMap<string, readonly TestTitle[]> {
  const found = new Map<string, readonly TestTitle[]>();
  for (const test of tests) found.set(test.file, [...(found.get(test.file) ?? []), test]);
  return found;
}

/** A title may hold anything; here it is only text. */
function inert(title: string): string {
  return title.replaceAll(/[\\`*_[\]<>~]/g, String.raw`\$&`).replaceAll('@', '&#64;');
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}: made by \`npm run gen\` -->\n`, `\n<!-- /${name} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/security.md has no place for the table "${name}": ${start.trim()}`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}
