import { evidenceKeys } from '../evidence-keys.ts';
import type { RawItem } from '../raw.ts';
import type { TemplateItems } from './line.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** What is said once, before the first item that has it. */
const notes: readonly (readonly [has: (line: RawItem) => boolean, note: (line: RawItem) => readonly string[]])[] = [
  [
    mentions('tick'),
    ({ title }) => [
      `# A tick is a box in the description of the pull request with the title as its text: - [ ] ${title}`,
    ],
  ],
  [
    mentions('check'),
    () => [
      '# A check run of exactly this name must have succeeded on the commit. With `workflow` nothing else can report it.',
    ],
  ],
  [({ when }) => when !== undefined, () => ['# Asked only of changes that touch such a file. Adapt the globs.']],
  [
    mentions('review'),
    () => ['# An approval of the present head by somebody with push access. Narrow it with `from: [org/team, login]`.'],
  ],
  [mentions('file'), () => ['# The file must stand in the commit, with these headings and something under each.']],
  [
    mentions('signoff'),
    () => [
      '# A holder of the role comments `/signoff` and the name of the item on the pull request. A push resets it.',
    ],
  ],
  [({ ask }) => ask === 'release', () => ['# Asked once, of the commit that is deployed; it never holds a merge.']],
  [
    ({ phase }) => phase !== undefined,
    () => ['# Items of another phase than `pre-deployment` are shown and checked, but no gate waits for them.'],
  ],
];

/** The items as YAML, indented for a place under `items:`, with a word on each construct where it first stands. */
export function renderItems(items: TemplateItems): readonly string[] {
  const open = [...notes];
  return Object.entries(items).flatMap(([id, line], index) => {
    const said = open.filter(([has]) => has(line));
    for (const one of said) open.splice(open.indexOf(one), 1);
    return [
      ...(index === 0 ? [] : ['']),
      ...said.flatMap(([, note]) => note(line)).map((text) => `  ${text}`),
      `  ${id}:`,
      ...renderLine(line).map((text) => `    ${text}`),
    ];
  });
}

const keysBefore: readonly (keyof RawItem)[] = ['section', 'title', 'why', 'phase', 'ask', 'when'];

function renderLine(line: RawItem): readonly string[] {
  const given = keysBefore.flatMap((key) => (line[key] === undefined ? [] : [`${key}: ${flow(line[key])}`]));
  const evidence = evidenceKeys.filter((key) => Object.hasOwn(line, key));
  return [...given, ...evidence.flatMap((key) => renderEvidence(key, line[key]))];
}

function renderEvidence(key: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [`${key}: ${flow(value)}`];
  return [`${key}:`, ...value.map((part: unknown) => `  - ${flow(part).replace(/^\{ (.*) \}$/, '$1')}`)];
}

/** A value on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  return typeof value === 'string' ? yamlScalar(value) : String(value);
}

function mentions(kind: string): (line: RawItem) => boolean {
  return (line) => JSON.stringify(line).includes(`"${kind}":`);
}
