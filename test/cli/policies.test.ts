import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPage } from '../docs/page.ts';
import { aTerminal } from './terminal.ts';

const POLICY = 'version: 1\nitems:\n  scan: { title: The scan is clean, check: codeql }\n';
const REFERENCE = 'acme/.github:policies/all.yml@main';
const own = (reference = REFERENCE) =>
  readPage('examples/first-checklist.yml').replace('version: 1\n', `version: 1\nextends: ${reference}\n`);

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => void (terminal = aTerminal()));
afterEach(() => terminal.remove());

/** The example's facts, with the policy as it was read when they were recorded, unless there is none. */
function facts(policy: string | null): string {
  const recorded = JSON.parse(readPage('examples/facts.json'));
  const [checklist] = recorded.config;
  const [owner] = recorded.subject.repository.name.split('/');
  const repository = { id: 77, name: `${owner}/.github`, private: false };
  const lent = {
    ...checklist,
    path: 'policies/all.yml',
    blob: { oid: 'e'.repeat(40), text: policy },
    policy: { reference: REFERENCE.replace('acme', owner), repository, changedBy: 'd'.repeat(40) },
  };
  return JSON.stringify({ ...recorded, config: policy === null ? [checklist] : [checklist, lent] });
}

describe('holdpoint validate', () => {
  it('says that it does not know a policy that it was not given, and how to give it', async () => {
    terminal.put('list.yml', own());
    const { exit, err } = await terminal.run('validate', 'list.yml');
    expect(exit).toBe(1);
    expect(err).toContain(`the policy ${REFERENCE} was not read [POLICY_NOT_READ]`);
    expect(err).toContain('`--policy FILE`');
  });

  it('checks the checklist with the policies in files, each by its name', async () => {
    terminal.put('list.yml', own(`[${REFERENCE}, acme/.github:more.yml]`));
    terminal.put('org/all.yml', POLICY);
    terminal.put('org/more.yml', POLICY.replace('scan:', 'other:'));
    const files = ['--policy', 'org/all.yml', '--policy', 'org/more.yml'];
    const { exit, out } = await terminal.run('validate', ...files, 'list.yml');
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('7 items') });
    expect((await terminal.run('validate', 'list.yml', ...files.slice(0, 2))).err).toContain('POLICY_NOT_READ');
  });

  it('tells what is wrong in a policy with its file and its line', async () => {
    terminal.put('list.yml', own());
    terminal.put('all.yml', `${POLICY}rules: []\n`);
    const { exit, err } = await terminal.run('validate', 'list.yml', '--policy', 'all.yml');
    expect(exit).toBe(1);
    expect(err).toContain(`line 4 of ${REFERENCE} (the file all.yml): unknown key "rules"`);
  });

  it('ends with 2 for a policy that cannot be read', async () => {
    terminal.put('list.yml', own());
    const { exit, err } = await terminal.run('validate', 'list.yml', '--policy', 'nowhere.yml');
    expect(exit).toBe(2);
    expect(err).toContain('the policy cannot be read');
  });
});

describe('holdpoint explain', () => {
  const explain = (...more: readonly string[]) =>
    terminal.run('explain', '--checklist', 'list.yml', '--facts', 'facts.json', ...more);

  it('judges by the policies that the facts hold, and says where an item comes from', async () => {
    terminal.put('list.yml', own());
    terminal.put('facts.json', facts(POLICY));
    const { out } = await explain();
    expect(out).toContain('scan  The scan is clean');
    expect(out.replaceAll(/[\s│]+/g, ' ')).toContain(`from ${REFERENCE} (commit ${'d'.repeat(40)})`);
  });

  it('judges nothing where they hold none', async () => {
    terminal.put('list.yml', own());
    terminal.put('facts.json', facts(null));
    const { exit, err } = await explain();
    expect(exit).toBe(1);
    expect(err).toContain('POLICY_NOT_READ');
  });
});

describe('holdpoint test', () => {
  const run = async (policy: string | null) => {
    terminal.put('list.yml', own());
    terminal.put('facts.json', facts(policy));
    terminal.put(
      'holdpoint.test.yml',
      'version: 1\nchecklist: list.yml\nfacts: facts.json\ncases:\n  - name: The scan is missing\n    gate: merge\n    expect: { findings: { scan: { outcome: pending, code: CHECK_MISSING } } }\n',
    );
    return terminal.run('test', 'holdpoint.test.yml');
  };

  it('judges by the policies that the facts of the case hold', async () => {
    expect(await run(POLICY)).toMatchObject({ exit: 0, out: expect.stringContaining('✓ The scan is missing') });
  });

  it('judges nothing where they hold none', async () => {
    expect(await run(null)).toMatchObject({ exit: 1, err: expect.stringContaining('POLICY_NOT_READ') });
  });
});
