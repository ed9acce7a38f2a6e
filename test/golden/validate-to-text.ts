import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { formatProblem } from '../../src/checklist/problems/problem-text.ts';
import type { Policies } from '../../src/checklist/policy/policies.ts';
import { policyNamed } from '../../src/checklist/policy/reference.ts';

/** What somebody reads who has the file of the public repository acme/shop checked, with the policies that lie beside the inputs. */
export function validateToText(source: Uint8Array, file: string): string {
  const result = parseChecklist(source, file, policies);
  if (result.ok) return 'no problems\n';
  const text = new TextDecoder().decode(source);
  return result.problems.map((problem) => `${formatProblem(problem, text)}\n`).join('\n');
}

const policies: Policies = {
  repository: { name: 'acme/shop', private: false },
  read: (reference) => {
    const named = policyNamed(reference);
    const file = path.join('test/golden/validate/policies', named?.path ?? '');
    if (named === null || !existsSync(file)) return null;
    return { text: readFileSync(file, 'utf8'), version: `commit ${'c'.repeat(40)}`, private: named.repository === '.github-private' };
  },
};
