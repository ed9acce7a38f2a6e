import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../../src/checklist/parse.ts';
import { liveQuestions } from '../../../../src/checklist/warnings/live/live-questions.ts';
import { checkWarnings } from '../../../../src/checklist/warnings/live/checks.ts';
import { placeWarnings } from '../../../../src/checklist/warnings/live/places.ts';
import type { LiveFacts } from '../../../../src/checklist/warnings/live/live-facts.ts';

const parsed = parseChecklist(
  'version: 1\nenvironments:\n  api:\n    enforce: block\n    paths: ["api/**", "lib/**"]\n    workflows: [.github/workflows/deploy.yml, .github/workflows/gone.yml]\nitems:\n  ok: { title: Fine, window: { days: mon, zone: UTC } }\n',
  'holdpoint.yml',
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { checklist } = parsed;
const known = <T>(value: T) => ({ known: true, value }) as const;

describe('what an environment names of the repository', () => {
  it('is looked up', () => {
    expect(liveQuestions(checklist)).toMatchObject({
      paths: true,
      workflows: ['.github/workflows/deploy.yml', '.github/workflows/gone.yml'],
    });
  });

  it('is told where it is not there', () => {
    const facts: LiveFacts = {
      defaultBranch: 'main',
      accounts: new Map(),
      teams: new Map(),
      checks: known({ runs: [], commits: 1 }),
      workflows: new Map<string, { readonly known: true; readonly value: string | null }>([
        ['.github/workflows/deploy.yml', known('jobs: {}')],
        ['.github/workflows/gone.yml', known(null)],
      ]),
      paths: known(['api/server.ts']),
      branches: known([]),
      environments: known(['api']),
      labels: known([]),
    };
    expect(
      [...checkWarnings(checklist, facts), ...placeWarnings(checklist, facts)].map(
        ({ code, at, seen }) => `${code} ${at.join('.')} ${seen}`,
      ),
    ).toEqual([
      'NO_SUCH_WORKFLOW environments.api.workflows.1 ".github/workflows/gone.yml"',
      'MATCHES_NOTHING environments.api.paths.1 "lib/**"',
    ]);
  });
});
