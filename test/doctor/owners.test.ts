import { describe, expect, it } from '@jest/globals';
import { examine } from '../../src/doctor/examine.ts';
import { ruleFor } from '../../src/evidence/codeowners/owner-rule.ts';
import { parseCodeowners } from '../../src/evidence/codeowners/parse.ts';
import { CODEOWNERS_PLACES } from '../../src/evidence/codeowners/owners-file.ts';
import { factsOf, known } from './scene.ts';

/** What the doctor says of an owners' file; undefined: nothing. */
function found(path: string | null, text = '') {
  const facts = { ...factsOf(), codeowners: known(path === null ? null : { path, text }) };
  return examine(facts, []).findings.find(({ code }) => code === 'OWNERS_GAP');
}

/** The file with the lines that the doctor asks for. */
function mended(path: string, text: string): string {
  const { how } = found(path, text)?.mend ?? { how: '' };
  expect(how).toContain(`at the end of ${path}`);
  const lines = [...how.matchAll(/`([^`]* [^`]*@[^`]*)`/g)].map(([, line = '']) => line);
  return `${text}${lines.join('\n').replaceAll('OWNER/TEAM', 'acme/gatekeepers')}\n`;
}

function teamsOf(text: string, path: string) {
  const rules = parseCodeowners(text);
  return 'badLine' in rules ? null : ruleFor(rules, path)?.owners.teams;
}

const CI = '.github/workflows/ci.yml';
const DEPLOY = '.github/workflows/deploy.yml';

describe('the advice about owners', () => {
  it.each(CODEOWNERS_PLACES)('goes into the file that GitHub reads, %s, and owns it too', (path) => {
    const text = '/src/ @acme/backend\n';
    const after = mended(path, text);
    expect(found(path, after)).toBeUndefined();
    expect(teamsOf(after, 'src/a.ts')).toEqual(['acme/backend']);
    expect(teamsOf(after, path)).toEqual(['acme/gatekeepers']);
  });

  it.each([
    ['/.github/holdpoint.yml @acme/ops\n', ['.github/holdpoint.yml']],
    [`/${CI} @acme/ci\n/${DEPLOY} @acme/ops\n`, [CI, DEPLOY]],
    ['/.github/workflows/ @acme/ops\n', [CI, DEPLOY]],
    ['/CODEOWNERS @acme/ops\n', ['CODEOWNERS']],
    [`* @acme/all\n/${CI}\n`, ['README.md', '.github/holdpoint.yml', DEPLOY, 'CODEOWNERS']],
  ])('takes nobody else away: %j', (text, owned) => {
    const after = mended('CODEOWNERS', text);
    expect(found('CODEOWNERS', after)).toBeUndefined();
    expect(owned.map((path) => teamsOf(after, path))).toEqual(owned.map((path) => teamsOf(text, path)));
  });

  it.each([
    ['/src/ @acme/backend\n', 'the lines `/.github/ @OWNER/TEAM` and `/CODEOWNERS @OWNER/TEAM`'],
    ['/.github/holdpoint.yml @acme/ops\n', 'the lines `/.github/workflows/ @OWNER/TEAM` and `/CODEOWNERS @OWNER/TEAM`'],
    [`* @acme/all\n/${CI}\n`, `the line \`/${CI} @OWNER/TEAM\``],
    [
      `/.github/holdpoint.yml @acme/ops\n/CODEOWNERS @acme/ops\n/${CI} @dana @acme/ci a@acme.example\n`,
      `the lines \`/.github/workflows/ @OWNER/TEAM\` and \`/${CI} @dana @acme/ci a@acme.example\``,
    ],
  ])('is for %j to add %s', (text, lines) => {
    expect(found('CODEOWNERS', text)?.mend.how).toBe(
      `Add ${lines} at the end of CODEOWNERS, with people who know what a gate is for.`,
    );
  });

  it('makes a file where there is none', () => {
    expect(found(null)).toMatchObject({
      place: '.github/CODEOWNERS',
      mend: {
        how: 'Write .github/CODEOWNERS with the line `/.github/ @OWNER/TEAM`, with people who know what a gate is for.',
      },
    });
  });

  it('is to mend the line that GitHub skips, where that stands', () => {
    expect(found('docs/CODEOWNERS', '* @acme/ops\n[a] @acme/ops\n')).toMatchObject({
      place: 'docs/CODEOWNERS:2',
      mend: { how: 'Write line 2 of docs/CODEOWNERS as GitHub reads it, or take it out.' },
    });
  });
});
