import { manual } from '../commands/grammar/verbs.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Block } from './blocks.ts';
import { codeSpan } from './sanitise.ts';

/** Every command with what it does, and the names that the checklist allows in them. */
export function help(checklist: Checklist | null): readonly Block[] {
  const rows = Object.values(manual).map(({ usage, effect }) => `- ${codeSpan(usage)} ${effect}`);
  return [
    { open: ['One command a line, at the start of a line of plain text:', ''], body: rows, close: [] },
    ...(checklist === null ? [] : names(checklist)),
  ];
}

function names({ roles, items, environments }: Checklist): readonly Block[] {
  const list = (label: string, all: readonly string[]): readonly string[] =>
    all.length === 0 ? [] : [`- ${label}: ${all.map((name) => codeSpan(name)).join(', ')}`];
  const body = [
    ...list('ROLE', Object.keys(roles)),
    ...list(
      'ITEM',
      items.map(({ id }) => id),
    ),
    ...list(
      'ENV',
      environments.map(({ name }) => name),
    ),
  ];
  return body.length === 0 ? [] : [{ open: [], body, close: [] }];
}
