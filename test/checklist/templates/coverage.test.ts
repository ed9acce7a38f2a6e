import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documents } from '../../../scripts/gen/coverage/coverage-page.ts';
import { laterParts } from '../../../scripts/gen/coverage/row.ts';
import type { Also, Row } from '../../../scripts/gen/coverage/row.ts';
import { sentences } from '../../../scripts/gen/coverage/sentences.ts';
import { templateItems } from '../../../src/checklist/templates/built-in.ts';
import { templateNames } from '../../../src/checklist/templates/names.ts';
import { verbOf } from '../../../src/commands/grammar/verbs.ts';

const names = new Set(templateNames.flatMap((name) => Object.keys(templateItems(name))));
const rows: readonly (Row & { readonly document: string })[] = Object.entries(documents).flatMap(
  ([document, { rows: list }]) => list.map((row) => ({ document, ...row })),
);
const mapped = (document: keyof typeof documents) => documents[document].rows.map(({ at }) => at);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

/** Pages by their path, read once. */
const page = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** Whether a page has the heading that a link leads to. */
function leadsSomewhere(link: string): boolean {
  const [path = '', anchor = ''] = link.split('#');
  const anchors = [...page(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  return anchors.includes(anchor);
}

function isAnswer(also: Also): boolean {
  if ('item' in also) return names.has(also.item);
  if ('command' in also) return also.command.startsWith('/') && verbOf(also.command.slice(1)) !== null;
  if ('later' in also) return Object.hasOwn(laterParts, also.later);
  return leadsSomewhere(also.told);
}

describe('the items of the source documents', () => {
  it('are each one item of a template that exists', () => {
    const strange = rows.filter(({ item }) => item !== null && !names.has(item));
    expect(strange.map(({ document, at, item }) => `${document}${at} ${item ?? ''}`)).toEqual([]);
  });

  it('are all there: every line of the two lists is an item, and none stands there twice', () => {
    expect([...new Set(mapped('B').map((at) => at.replace(/[a-z]$/, '')))]).toEqual(numbers(18));
    expect(mapped('D')).toEqual(numbers(60));
    expect(documents.B.rows.filter(({ item }) => item === null)).toEqual([]);
    expect(documents.D.rows.filter(({ item }) => item === null).map(({ at }) => at)).toEqual(['60']);
    const places = rows.map(({ document, at }) => `${document}${at}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('are what the templates are made of: no item is there that no document asks for', () => {
    const asked = new Set(rows.flatMap(({ item }) => item ?? []));
    expect([...names].filter((name) => !asked.has(name))).toEqual([]);
  });

  it('stand once: in the template of the deployment or in that of the call, and what a fix at night asks is a part of the first', () => {
    const [deployment, call, hotfix] = (['deployment', 'go-live', 'hotfix'] as const).map(templateItems);
    expect(Object.keys(call ?? {}).filter((name) => Object.hasOwn(deployment ?? {}, name))).toEqual([]);
    expect(Object.keys(hotfix ?? {}).length).toBe(15);
    expect(Object.entries(hotfix ?? {}).filter(([name, line]) => deployment?.[name] !== line)).toEqual([]);
  });
});

describe('the sentences of the source documents', () => {
  it.each(['A', 'B', 'C', 'D'] as const)('are answered in document %s, each by something that exists', (document) => {
    const open = documents[document].rows.filter(({ item, also }) => item === null && also.length === 0);
    expect(open).toEqual([]);
    const empty = documents[document].rows.flatMap(({ at, also }) =>
      also.filter((one) => !isAnswer(one)).map((one) => `${at} ${JSON.stringify(one)}`),
    );
    expect(empty).toEqual([]);
  });

  it.each(['A', 'B', 'C', 'D'] as const)(
    'ask for every row of document %s, each row within one paragraph',
    (document) => {
      const asked = sentences[document].map((paragraph) => [
        ...new Set(paragraph.flatMap((one) => (typeof one === 'string' ? [] : one))),
      ]);
      expect(sentences[document].flat().filter((one) => one.length === 0)).toEqual([]);
      // Name and date stand beside each of the three that sign.
      const inTurn = asked
        .flat()
        .filter((at, index, all) => !(document === 'D' && at === '60' && index < all.length - 1));
      expect(inTurn).toEqual(mapped(document));
    },
  );

  it('are counted, so that none is lost unseen', () => {
    expect(rows.length).toBe(18 + 20 + 67 + 60);
    const counted = Object.values(sentences).map((paragraphs) => [paragraphs.length, paragraphs.flat().length]);
    expect(counted).toEqual([
      [10, 16],
      [18, 19],
      [41, 119],
      [59, 59],
    ]);
  });

  it('are put off only to parts that are planned, and every such part has something to answer', () => {
    const used = new Set(rows.flatMap(({ also }) => also.flatMap((one) => ('later' in one ? [one.later] : []))));
    expect(Object.keys(laterParts).filter((part) => ![...used].some((one) => one === part))).toEqual([]);
  });
});
