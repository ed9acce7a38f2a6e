import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { formatProblem } from '../../src/checklist/problems/problem-text.ts';
import { checklistSchema } from '../../src/checklist/schema.ts';
import { testFileSchema } from '../../src/cli/testing/schema.ts';
import { kinds } from '../../src/evidence/kinds/registry.ts';
import { policySchema } from './policy-schema.ts';
import { publishedSchema } from './published-schema.ts';
import { renderCoverage } from './coverage/coverage-page.ts';
import { renderDoctor } from './doctor-page.ts';
import { renderReasonCodes } from './reason-codes.ts';
import { renderReference } from './reference.ts';
import { withTables } from './security/security-page.ts';
import { securityTables } from './security/tables.ts';
import { compileAcceptance } from './acceptance.ts';
import { compileValidators } from './validators.ts';

/** Every generated file with its text. `root` is the repository's folder. */
export function generatedFiles(root = process.cwd()): Readonly<Record<string, string>> {
  return {
    'docs/security.md': withTables(readFileSync(join(root, 'docs/security.md'), 'utf8'), securityTables(root)),
    ...generatedFromSources(),
  };
}

/** Those that `src/` alone decides, with their texts. */
export function generatedFromSources(): Readonly<Record<string, string>> {
  return {
    'schema/holdpoint.schema.json': `${JSON.stringify(publishedSchema(checklistSchema), null, 2)}\n`,
    'schema/holdpoint-policy.schema.json': `${JSON.stringify(policySchema(checklistSchema), null, 2)}\n`,
    'schema/holdpoint-test.schema.json': `${JSON.stringify(testFileSchema, null, 2)}\n`,
    ...compileValidators(checklistSchema),
    ...compileAcceptance(checklistSchema),
    'docs/checklist.md': renderReference({
      schema: checklistSchema,
      kinds,
      broken: { text: broken, output: outputFor(broken) },
    }),
    'docs/reason-codes.md': renderReasonCodes(),
    'docs/coverage.md': renderCoverage(),
    'docs/doctor.md': renderDoctor(),
  };
}

const broken = `version: 1
roles:
  qa: { users: [octocat] }
environments:
  production: { enforce: warn }
items:
  tests:
    titel: All tests are passing
    check: ci / test
  quality:
    title: Quality assurance agrees
    signoff: QA
`;

/** Printed by the tool itself, so that the page cannot say otherwise. */
function outputFor(text: string): string {
  const result = parseChecklist(text, '.github/holdpoint.yml');
  if (result.ok) throw new Error('The broken example reads as a checklist');
  return result.problems.map((problem) => formatProblem(problem, text)).join('\n\n');
}
