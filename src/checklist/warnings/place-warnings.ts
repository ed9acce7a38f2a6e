import type { Checklist, Place } from '../model.ts';
import { formatKeys } from '../problems/draft.ts';
import type { Keys } from '../problems/draft.ts';
import { readSourceText } from '../yaml/source-text.ts';
import { readYaml } from '../yaml/yaml-tree.ts';
import type { Warning, WarningDraft } from './warning.ts';

/** A checklist that was read without a problem, with the text it was read from. */
export interface ReadFile {
  readonly file: string;
  readonly source: string | Uint8Array;
  readonly checklist: Checklist;
}

/** Warnings with their places, in the order in which they stand in the file. */
export function placeWarnings(drafts: readonly WarningDraft[], read: ReadFile): readonly Warning[] {
  // The text is read a second time, because the reader of checklists keeps no places but those of items: the gates need no others.
  const placeOf = placesIn(read);
  return drafts
    .map(({ at, on, ...words }) => ({ file: read.file, ...placeOf(at, on), path: formatKeys(at), ...words }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function placesIn({ source, checklist }: ReadFile): (at: Keys, on: 'key' | 'value') => Place {
  const text = readSourceText(source);
  const yaml = text.ok ? readYaml(text.text) : null;
  if (yaml?.ok !== true) return () => ({ line: 1, column: 1 });
  const { tree, lines } = yaml;
  const own = new Set(namesIn(tree.data, 'items'));
  return (at, on) => {
    const lent = at[0] === 'items' && !own.has(String(at[1]));
    const place = lent ? checklist.items.find(({ id }) => id === at[1])?.place : undefined;
    if (place !== undefined) return place;
    const spot = tree.spotOf(at);
    const { line, col } = lines.linePos(spot[on]);
    return { line, column: col };
  };
}

function namesIn(data: unknown, section: string): readonly string[] {
  const found: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, section) : null;
  return typeof found === 'object' && found !== null ? Object.keys(found) : [];
}
