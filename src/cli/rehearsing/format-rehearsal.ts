import type { Rehearsal } from '../../gate/rehearse.ts';
import { loadOf, type Load, type Rehearsed } from '../../judge/rehearsal.ts';
import { terminalLine } from '../../report/sanitise.ts';
import type { TerminalStyle } from '../../report/terminal.ts';
import { wrap } from '../../report/wrap.ts';

/** What was rehearsed with, and where. */
export interface Rehearsing {
  readonly repository: string;
  readonly file: string;
  readonly rehearsal: Rehearsal;
}

const columns: readonly (readonly [Rehearsed, string])[] = [
  ['proved', 'proved'],
  ['failed', 'would have failed'],
  ['asked', 'would have been asked'],
  ['unlearnt', 'not learnt'],
  ['not-asked', 'not asked'],
];

/** One item over all changes. */
type Counted = { readonly item: string } & Readonly<Record<Rehearsed, number>>;

function countedItems({ changes }: Rehearsal): readonly Counted[] {
  const ids = [...new Set(changes.flatMap(({ items }) => items.map(({ item }) => item)))];
  const all = changes.flatMap(({ items }) => items);
  const count = (item: string, result: Rehearsed) =>
    all.filter((one) => one.item === item && one.result === result).length;
  return ids.map((item) => ({
    item,
    proved: count(item, 'proved'),
    failed: count(item, 'failed'),
    asked: count(item, 'asked'),
    unlearnt: count(item, 'unlearnt'),
    'not-asked': count(item, 'not-asked'),
  }));
}

function loads({ checklist, changes }: Rehearsal): readonly Load[] {
  return checklist === null || changes.length === 0 ? [] : loadOf(checklist.roles, changes);
}

/** Tables for people: items, the load of each role, what nobody could have signed, and what was not judged. Ends with a line break. */
export function formatRehearsal({ repository, file, rehearsal }: Rehearsing, style: TerminalStyle): string {
  const { changes, unjudged } = rehearsal;
  const merged = changes.map(({ mergedAt }) => mergedAt.slice(0, 10)).toSorted();
  const span = merged.length === 0 ? '' : `, merged from ${merged[0]} to ${merged.at(-1)}`;
  const items = countedItems(rehearsal).map((one) => [one.item, ...columns.map(([result]) => `${one[result]}`)]);
  const load = loads(rehearsal).map(({ role, signs, perWeek, users, teams }) => {
    return [role, `${signs}`, `${perWeek}`, peopleOf(users, teams)];
  });
  const failed = changes.filter(({ items: all }) => all.some(({ result }) => result === 'failed'));
  const blocks = [
    changes.length + unjudged.length === 0
      ? [`No pull request of ${repository} was merged lately, so there is nothing to rehearse ${file} on.`]
      : [`${counted(changes.length, 'change')} of ${repository} by ${file}${span}`],
    table(['item', ...columns.map(([, title]) => title)], items),
    table(['role', 'sign-offs', 'per week', 'people'], load),
    list(
      'Would have failed by evidence:',
      failed.map(({ number, items: all }) => `#${number}  ${failures(all)}`),
    ),
    list(
      'Nobody could have signed:',
      changes.flatMap(({ number, unsignable }) =>
        unsignable.map(({ item, role, why }) => `#${number}  ${item} (${role}): ${why}`),
      ),
    ),
    list(
      'Not judged:',
      unjudged.map(({ number, why }) => `#${number}  ${why}`),
    ),
  ];
  const lines = blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  return `${lines.flatMap((line) => wrapped(line, style.width)).join('\n')}\n`;
}

/** Within the width, indented as it was. */
function wrapped(line: string, width: number): readonly string[] {
  const indent = ' '.repeat(line.length - line.trimStart().length);
  return wrap(terminalLine(line), width - indent.length, '    ').map((part) => `${indent}${part}`);
}

function failures(items: Rehearsal['changes'][number]['items']): string {
  return items
    .filter(({ result }) => result === 'failed')
    .map(({ item, code }) => `${item} [${code}]`)
    .join(', ');
}

function peopleOf(users: number, teams: number): string {
  const parts = [users === 0 ? '' : counted(users, 'user'), teams === 0 ? '' : counted(teams, 'team')];
  return parts.filter((part) => part !== '').join(', ');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

/** The first column to the left, the others as wide as they must be. */
function table(heading: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The same for programs. */
export function rehearsalJson({ repository, file, rehearsal }: Rehearsing): string {
  const { changes, unjudged } = rehearsal;
  const told = {
    rehearsal: 1,
    repository,
    checklist: file,
    items: countedItems(rehearsal),
    load: loads(rehearsal),
    changes,
    unjudged: unjudged.map(({ number, why, fault }) => ({ number, why, code: fault?.code ?? null })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
