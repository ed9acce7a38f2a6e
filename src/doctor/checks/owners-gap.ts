import type { Check, Found } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { ruleFor } from '../../evidence/codeowners/owner-rule.ts';
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
    if (file === null) return [found('.github/CODEOWNERS', 'There is no CODEOWNERS file.')];
    const rules = parseCodeowners(file.text);
    if ('badLine' in rules)
      return [
        found(`${file.path}:${rules.badLine}`, `GitHub skips line ${rules.badLine} of ${file.path}: ${rules.seen}`),
      ];
    const free = [CHECKLIST, SOME_WORKFLOW, ...workflows.map(({ path }) => path), file.path].filter(
      (path) => !isOwned(rules, path),
    );
    const shown = free.map((path) => (path === SOME_WORKFLOW ? 'new workflows' : path));
    return free.length === 0 ? [] : [found(file.path, `Nobody owns ${listed([...new Set(shown)])}.`)];
  },
};

/** A workflow that somebody may add. */
const SOME_WORKFLOW = '.github/workflows/a-new-one.yml';

function isOwned(rules: readonly OwnerRule[], path: string): boolean {
  const owners = ruleFor(rules, path)?.owners;
  return owners !== undefined && owners.users.length + owners.teams.length + owners.emails.length > 0;
}

function found(place: string, what: string): Found {
  return {
    environment: null,
    place,
    what,
    mend: write(
      'Add the line `/.github/ @OWNER/TEAM` at the end of .github/CODEOWNERS, with people who know what a gate is for.',
    ),
  };
}
