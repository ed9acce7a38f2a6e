import { eighteen } from './eighteen.ts';
import { guide } from './guide.ts';
import { meeting } from './meeting.ts';
import { phases } from './phases.ts';
import { laterParts } from './row.ts';
import type { Also, Row } from './row.ts';

/** The documents that the templates were made from, with everything that they ask for. */
export const documents = {
  A: { title: 'A page on the meeting before a deployment', rows: meeting },
  B: { title: 'A list of eighteen things to prepare', rows: eighteen },
  C: { title: 'A guide to the go-live call', rows: guide },
  D: { title: 'A deployment checklist in phases', rows: phases },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly rows: readonly Row[] }>>;

/** The page that says, for everything the documents ask, what answers it. */
export function renderCoverage(): string {
  return [
    '<!-- Made by `npm run gen` from scripts/gen/coverage/. -->',
    '# What the templates answer',
    '',
    'The built-in templates were made from four documents on deployments and go-live calls. Here stands, for everything that they ask, the item of a template that',
    'is that very thing, and what else answers it. What is _later_ is planned and not there yet: until then people answer the item.',
    '',
    ...Object.entries(documents).flatMap(([letter, { title, rows }]) => section(letter, title, rows)),
    '## What comes later',
    '',
    ...Object.entries(laterParts).map(([part, what]) => `- **${part}**: ${what}`),
    '',
  ].join('\n');
}

function section(letter: string, title: string, rows: readonly Row[]): readonly string[] {
  return [
    `## ${letter}. ${title}`,
    '',
    '| place | asks for | item | also |',
    '|---|---|---|---|',
    ...rows.map(({ at, asks, item, also }) => {
      const name = item === null ? '–' : `\`${item}\``;
      return `| ${letter}${at} | ${asks} | ${name} | ${also.map(inWords).join(', ')} |`;
    }),
    '',
  ];
}

function inWords(also: Also): string {
  if ('item' in also) return `\`${also.item}\``;
  if ('command' in also) return `\`${also.command}\``;
  if ('later' in also) return `_later_: ${also.later}`;
  return `[${also.told}](${also.told.startsWith('docs/') ? also.told.slice('docs/'.length) : `../${also.told}`})`;
}
