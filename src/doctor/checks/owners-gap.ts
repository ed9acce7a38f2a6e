import type { Check, Found } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { ruleFor } from '../../evidence/codeowners/owner-rule.ts';
import { CODEOWNERS_PLACES } from '../../evidence/codeowners/owners-file.ts';
import { parseCodeowners } from '../../evidence/codeowners/parse.ts';
import type { OwnerRule } from '../../evidence/codeowners/parse.ts';
import { CHECKLIST } from '../checklist-file.ts';
import { valueOf } from '../looked.ts';
import { listed, write } from '../say.ts';

/** Files that decide what is asked, and that nobody owns. */
export const ownersGap: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'CODEOWNERS is missing, cannot be read, or leaves the checklist, the workflows or itself to nobody.',
  why: 'Whoever may merge can change what is asked, or the workflow that asks, in the same way as a typing mistake.',
  find: ({ codeowners, checklist, workflows }) => {
    const file = valueOf(codeowners);
    if (checklist.state === 'missing' || !codeowners.known) return [];
    if (file === null) return [found(NEW_FILE, 'There is no CODEOWNERS file.', written(NEW_FILE))];
    const rules = parseCodeowners(file.text);
    if ('badLine' in rules) {
      const { badLine, seen } = rules;
      const how = `Write line ${badLine} of ${file.path} as GitHub reads it, or take it out.`;
      return [found(`${file.path}:${badLine}`, `GitHub skips line ${badLine} of ${file.path}: ${seen}`, how)];
    }
    const paths = [...new Set([CHECKLIST, SOME_WORKFLOW, ...workflows.map(({ path }) => path), file.path])];
    const free = paths.filter((path) => ownersOf(rules, path) === '');
    const shown = free.map((path) => (path === SOME_WORKFLOW ? 'new workflows' : path));
    if (free.length === 0) return [];
    return [found(file.path, `Nobody owns ${listed(shown)}.`, added(file.path, linesFor(rules, paths)))];
  },
};

/** A workflow that somebody may add. */
const SOME_WORKFLOW = '.github/workflows/a-new-one.yml';
/** Where there is none yet it goes to the first place. */
const [NEW_FILE] = CODEOWNERS_PLACES;
const OURS = '@OWNER/TEAM';

/** Who owns a path, as a line of the file says it; empty where nobody does. */
function ownersOf(rules: readonly OwnerRule[], path: string): string {
  const owners = ruleFor(rules, path)?.owners;
  if (owners === undefined) return '';
  return [...[...owners.users, ...owners.teams].map((name) => `@${name}`), ...owners.emails].join(' ');
}

/** Lines that own what nobody owns. The last line that matches decides, so that those who own a file already are named again behind a wide line. */
function linesFor(rules: readonly OwnerRule[], paths: readonly string[]): readonly string[] {
  const isOpen = ownersOf(rules, SOME_WORKFLOW) === '';
  const isBare = !rules.some(({ pattern }) => pattern.includes('.github'));
  const wide = !isOpen ? null : isBare ? '.github/' : '.github/workflows/';
  const lines = paths
    .filter((path) => path !== SOME_WORKFLOW)
    .flatMap((path) => {
      const owners = ownersOf(rules, path);
      const isWide = wide !== null && path.startsWith(wide);
      return (owners === '') === isWide ? [] : [`/${path.replaceAll(' ', String.raw`\ `)} ${owners || OURS}`];
    });
  return [...(wide === null ? [] : [`/${wide} ${OURS}`]), ...lines];
}

function written(path: string): string {
  return `Write ${path} with the line \`/.github/ ${OURS}\`, with people who know what a gate is for.`;
}

function added(path: string, lines: readonly string[]): string {
  const noun = lines.length === 1 ? 'the line' : 'the lines';
  return `Add ${noun} ${listed(lines.map((line) => `\`${line}\``))} at the end of ${path}, with people who know what a gate is for.`;
}

function found(place: string, what: string, how: string): Found {
  return { environment: null, place, what, mend: write(how) };
}
