import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import type { Problem } from '../../src/checklist/model.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { formatProblem } from '../../src/checklist/problems/problem-text.ts';
import { renderTemplate } from '../../src/checklist/templates/render.ts';

const example = readFileSync(new URL('../../examples/deployment-checklist.yml', import.meta.url), 'utf8');
const template = renderTemplate('deployment', { environment: 'production', adviseUntil: '2026-12-05', checks: [] });
const extending = readFileSync(new URL('../../examples/go-live-checklist.yml', import.meta.url), 'utf8');
const sources = fc.constantFrom(example, template, extending);

/** Pieces that YAML, JavaScript or the schema could stumble over. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '  ',
    '\t',
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!str ',
    '%',
    '---\n',
    '...\n',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    '#',
    ',',
    '<<: ',
    '__proto__: ',
    '\u0000',
    '\uFEFF',
    '\uD800',
    '\u202E',
    '\r',
    'null',
    '.inf',
    '0x',
    '-',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);

const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: piece }),
  { minLength: 1, maxLength: 6 },
);

function edited(
  source: string,
  changes: readonly { readonly at: number; readonly remove: number; readonly insert: string }[],
): string {
  return changes.reduce((text, { at, remove, insert }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + insert + text.slice(start + remove);
  }, source);
}

/** A key no map of the format has; where a map holds named entries, an entry without content. */
const intruder = 'zzz';

type Json = { readonly [key: string]: unknown } | readonly unknown[];

/** Every map and list of a file, as paths. */
function collections(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return [path, ...Object.entries(value).flatMap(([key, entry]) => collections(entry, [...path, key]))];
}

function changedAt(value: unknown, path: readonly string[], change: (found: Json) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [key, ...rest] = path;
  if (key === undefined) return change(Array.isArray(value) ? value : { ...value });
  const copy: Record<string, unknown> = { ...value };
  copy[key] = changedAt(copy[key], rest, change);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const spoilt: readonly ((found: Json) => unknown)[] = [
  (found) => (Array.isArray(found) ? [...found, { [intruder]: 1 }] : Object.assign({}, found, { [intruder]: null })),
  () => null,
  () => 7,
  () => [],
  () => 'a\nb',
];

function isMisplaced({ line, column }: Problem, text: string): boolean {
  return line < 1 || column < 1 || line > text.split(/\r\n|\r|\n/).length;
}

/** What a terminal would obey instead of showing it. */
function isUnreadable(problem: Problem, text: string): boolean {
  return /(?!\n)\p{Cc}|[\u202A-\u202E]/u.test(formatProblem(problem, text));
}

describe('a file that was damaged somewhere', () => {
  it('I19: is read whole or not at all, and never throws', () => {
    fc.assert(
      fc.property(sources, edits, (source, changes) => {
        const text = edited(source, changes);
        const result = parseChecklist(text, 'f.yml');
        if (result.ok) {
          expect(result.checklist.items.length).toBeGreaterThan(0);
          expect(result.checklist.environments.length).toBeGreaterThan(0);
          return;
        }
        expect(result.problems).not.toEqual([]);
        expect(result.problems.filter((problem) => isMisplaced(problem, text) || isUnreadable(problem, text))).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
  });

  it('T50: is no checklist when any of its maps or lists was spoilt', () => {
    const wholes = [example, extending].map((text): unknown => parseYaml(text));
    const places = wholes.flatMap((whole) => collections(whole).map((path) => ({ whole, path })));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...spoilt), ({ whole, path }, spoil) => {
        const broken = JSON.stringify(changedAt(whole, path, spoil), null, 1);
        expect(parseChecklist(broken, 'f.yml').ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('is a checklist again once the damage is undone', () => {
    expect(parseChecklist(JSON.stringify(parseYaml(example)), 'f.yml').ok).toBe(true);
  });
});
