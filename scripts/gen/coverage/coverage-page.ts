import { eighteen } from './eighteen.ts';
import { guide } from './guide.ts';
import { meeting } from './meeting.ts';
import { phases } from './phases.ts';
import { laterParts } from './row.ts';
import type { Also, Row } from './row.ts';
import { sentences } from './sentences.ts';

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
    'is that very thing, and what else answers it; a sentence that only praises, leads on or repeats asks for nothing. What is _later_ is planned and not there yet: until then people answer the item.',
    '',
    ...letters.flatMap((letter) => section(letter)),
    '## What comes later',
    '',
    ...Object.entries(laterParts).map(([part, what]) => `- **${part}**: ${what}`),
    '',
  ].join('\n');
}

const letters = ['A', 'B', 'C', 'D'] as const;

function section(letter: (typeof letters)[number]): readonly string[] {
  const { title, rows } = documents[letter];
  const all = sentences[letter].flat();
  const asking = all.filter((sentence) => typeof sentence !== 'string');
  const how = letter === 'D' ? 'points' : 'sentences';
  const rest = asking.length === all.length ? 'each of which asks' : `${asking.length} of which ask`;
  return [
    `## ${letter}. ${title}`,
    '',
    `It has ${all.length} ${how}, ${rest} for something.`,
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
