import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkflow } from '../../../src/doctor/workflow/read-workflow.ts';
import { aTerminal } from '../terminal.ts';
import { readPage, ROOT } from '../../docs/page.ts';

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => {
  terminal = aTerminal();
});
afterEach(() => terminal.remove());

const CHECKLIST = '.github/holdpoint.yml';
/** Examples that are workflows, by their file names. */
const workflows = readdirSync(join(ROOT, 'examples')).filter(
  (name) => name.endsWith('.yml') && readWorkflow(name, readPage(`examples/${name}`)) !== null,
);

/** What the checklist says for a workflow, and where the file goes. */
const places: Readonly<
  Record<string, { readonly says: string; readonly path: string; readonly advice: readonly string[] }>
> = {
  'deploy-dispatch.yml': {
    says: 'start: dispatch\n    workflows: [.github/workflows/deploy.yml]',
    path: '.github/workflows/deploy.yml',
    advice: [],
  },
  'deploy-parked.yml': {
    says: 'park: true\n    workflows: [.github/workflows/deploy.yml]',
    path: '.github/workflows/deploy.yml',
    advice: [],
  },
  // What it gives up is told of it wherever it is used.
  'respond.yml': { says: 'strict: false', path: '.github/workflows/holdpoint.yml', advice: ['RESPOND_WORKFLOW'] },
};

const checklist = (says: string) => `version: 1
roles: { qa: { users: [quinn, quentin] }, lead: { users: [octavia, otto] } }
environments:
  staging:
    enforce: block
    rollback: { needs: [lead], max-age: 30d }
    ${says}
  production:
    enforce: block
    branches: [main]
    rollback: { needs: [lead], max-age: 30d }
    ${says}
items:
  quality: { title: QA agrees, signoff: qa }
`;

/** `holdpoint doctor --local` on a folder with the example, taken at a commit. */
async function examined(name: string, change: (text: string) => string = (text) => text) {
  const { says = '', path = '', advice = [] } = places[name] ?? {};
  terminal.put(CHECKLIST, checklist(says));
  terminal.put('.github/CODEOWNERS', '/.github/ @acme/operations\n');
  terminal.put(path, change(readPage(`examples/${name}`).replaceAll('COMMIT', 'a'.repeat(40))));
  const { exit, out, err } = await terminal.run('doctor', '--local', '.', '--json');
  const { findings, unread } = JSON.parse(out);
  const codes = findings.map(({ code }: { code: string }) => code);
  return { exit, codes, unread, err, advice };
}

describe('the workflows among the examples (T150)', () => {
  it('have each a place here', () => {
    expect(workflows.toSorted()).toEqual(Object.keys(places).toSorted());
  });

  it.each(workflows)('are clean: examples/%s', async (name) => {
    const { advice, ...said } = await examined(name);
    expect(said).toEqual({ exit: 0, codes: advice, unread: [], err: '' });
  });

  it('would not be, were a word of them another', async () => {
    const away = (text: string) => text.replace('needs: gate', 'needs: []');
    expect((await examined('deploy-dispatch.yml', away)).codes).toEqual(['ENV_EXPRESSION']);
    expect((await examined('deploy-parked.yml', away)).codes).toContain('NEEDS_MISSING');
    expect((await examined('deploy-parked.yml', (text) => text.replace(' deployments: read,', ''))).codes).toEqual([
      'TOKEN_TOO_NARROW',
    ]);
  });
});
