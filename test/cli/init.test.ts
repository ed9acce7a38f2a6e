import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { templateItems } from '../../src/checklist/templates/built-in.ts';
import { templateNames } from '../../src/checklist/templates/names.ts';
import { aTerminal } from './terminal.ts';

const CHECKLIST = '.github/holdpoint.yml';

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => void (terminal = aTerminal()));
afterEach(() => terminal.remove());

const written = () => readFileSync(join(terminal.cwd, CHECKLIST), 'utf8');

describe('holdpoint init', () => {
  it('writes a commented checklist that has no problem', async () => {
    const { exit, out } = await terminal.run('init');
    expect(exit).toBe(0);
    expect(out).toContain(`Wrote ${CHECKLIST}.`);
    expect(written()).toMatch(/^# /m);
    expect(await terminal.run('validate')).toMatchObject({ exit: 0 });
  });

  it('advises for 14 days and blocks from then on', async () => {
    const { out } = await terminal.run('init', '--environment', 'live');
    const parsed = parseChecklist(written(), CHECKLIST);
    expect(parsed).toMatchObject({
      ok: true,
      checklist: { environments: [{ name: 'live', enforce: 'advise', adviseUntil: '2026-12-05' }] },
    });
    expect(out).toContain('Until 2026-12-05 it only advises');
  });

  it('asks for the checks that the workflows here report, each bound to its workflow', async () => {
    terminal.put(
      '.github/workflows/ci.yml',
      'on: [pull_request]\njobs:\n  test: { name: Unit tests }\n  lint: { strategy: { matrix: { node: [20, 22] } } }\n',
    );
    terminal.put('.github/workflows/nightly.yml', 'on: schedule\njobs: { soak: {} }\n');
    const { exit, out } = await terminal.run('init', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      checks: [
        { name: 'Unit tests', workflow: '.github/workflows/ci.yml' },
        { name: 'lint (*', workflow: '.github/workflows/ci.yml' },
      ],
    });
    expect(written()).toContain('Unit tests');
    expect(written()).not.toContain('soak');
    expect(await terminal.run('validate')).toMatchObject({ exit: 0 });
  });

  it('tells whom CODEOWNERS names, and lets nobody sign for that', async () => {
    terminal.put('docs/CODEOWNERS', '* @nobody\n');
    terminal.put('.github/CODEOWNERS', '* @acme/backend @octocat me@acme.example\n/db/ @acme/backend\n');
    expect(await terminal.run('init')).toMatchObject({ exit: 0 });
    expect(written()).toContain(
      '\n# CODEOWNERS names acme/backend, octocat.\nroles:\n  ops: { users: [replace_with_a_login] }\n',
    );
    expect(await terminal.run('validate')).toMatchObject({ exit: 0 });
  });

  it('says nothing of owners where they cannot be read', async () => {
    terminal.put('CODEOWNERS', '* @acme/backend\n!docs @octocat\n');
    expect(await terminal.run('init')).toMatchObject({ exit: 0 });
    expect(written()).not.toContain('CODEOWNERS');
  });

  it('never overwrites a checklist, and says what to do instead', async () => {
    terminal.put(CHECKLIST, 'mine\n');
    const { exit, err } = await terminal.run('init');
    expect(exit).toBe(1);
    expect(err).toContain('there is a checklist already');
    expect(err).toContain('next: ');
    expect(written()).toBe('mine\n');
  });

  it.each(templateNames)(
    'writes the template %s out, which validates at once, and asks nothing with `--yes`',
    async (name) => {
      const { exit, out } = await terminal.runAnswering([], 'init', '--template', name, '--yes');
      expect(exit).toBe(0);
      expect(out).not.toContain('?');
      expect(await terminal.run('validate')).toMatchObject({ exit: 0 });
      const parsed = parseChecklist(written(), CHECKLIST);
      expect(parsed.ok ? parsed.checklist.items.map(({ id }) => id) : []).toEqual(Object.keys(templateItems(name)));
    },
  );

  it('refuses a template that does not exist, with the names of those that do', async () => {
    const { exit, err } = await terminal.run('init', '--template', 'release');
    expect(exit).toBe(2);
    expect(err).toContain('deployment, go-live, hotfix');
    expect(() => written()).toThrow('ENOENT');
  });

  it.each(['merge', 'pro:duction', 'ümlaut'])(
    'leaves no file behind for the environment %j, which no checklist can name',
    async (environment) => {
      const { exit, err } = await terminal.run('init', '--environment', environment);
      expect(exit).toBe(1);
      expect(err).toContain(CHECKLIST);
      expect(() => written()).toThrow('ENOENT');
    },
  );
});

describe('holdpoint init on a terminal', () => {
  const checklist = () => {
    const parsed = parseChecklist(written(), CHECKLIST);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.checklist;
  };

  it('asks for the environment and for who holds each role that the template asks', async () => {
    const { exit, out } = await terminal.runAnswering(
      ['live', 'octavia, @quinn', 'acme/qa octocat acme/qa', ''],
      'init',
      '--template',
      'hotfix',
    );
    expect(exit).toBe(0);
    expect(out).toContain('Environment to guard [production]: ');
    expect(checklist().environments.map(({ name }) => name)).toEqual(['live']);
    expect(checklist().roles).toMatchObject({
      lead: { teams: [], users: ['octavia', 'quinn'] },
      ops: { teams: ['acme/qa'], users: ['octocat'] },
      qa: { teams: [], users: ['replace_with_a_login'] },
    });
  });

  it('tells whom CODEOWNERS names before it asks for people', async () => {
    terminal.put('CODEOWNERS', '* @acme/backend @octocat\n');
    const { out } = await terminal.runAnswering(['', '', '', ''], 'init', '--template', 'hotfix');
    expect(out).toMatch(/CODEOWNERS names acme\/backend, octocat\.\n.*Who holds the role/);
  });

  it('takes what stands in brackets where nothing is typed', async () => {
    expect(await terminal.runAnswering(['', '', '', ''], 'init', '--template', 'hotfix')).toMatchObject({ exit: 0 });
    expect(checklist().environments.map(({ name }) => name)).toEqual(['production']);
  });

  it('does not ask for an environment that was given', async () => {
    const { out } = await terminal.runAnswering(['', '', ''], 'init', '--template', 'hotfix', '--environment', 'eu');
    expect(out).not.toContain('Environment to guard');
    expect(checklist().environments.map(({ name }) => name)).toEqual(['eu']);
  });

  it('asks which of the checks that it found are meant', async () => {
    terminal.put('.github/workflows/ci.yml', 'on: [pull_request]\njobs: { test: {}, lint: {}, docs: {} }\n');
    const { out } = await terminal.runAnswering(['', '', '', '', '4', 'two', '1 3'], 'init', '--template', 'hotfix');
    expect(out).toContain('  2  lint (.github/workflows/ci.yml)');
    expect(out.match(/is not a list of numbers from 1 to 3, nor all or none/g)).toHaveLength(2);
    const tests = checklist().items.find(({ id }) => id === 'tests');
    expect(tests?.evidence).toMatchObject({
      kind: 'all',
      of: [{ spec: { name: 'test' } }, { spec: { name: 'docs' } }],
    });
  });

  it.each([
    ['none', '{ name: test, workflow: '],
    ['', 'check: { name: unit, workflow: '],
    ['all', 'check: { name: unit, workflow: '],
  ])('takes %j for an answer about the checks', async (answer, expected) => {
    terminal.put('.github/workflows/ci.yml', 'on: [pull_request]\njobs: { unit: {} }\n');
    await terminal.runAnswering(['', '', '', '', answer], 'init', '--template', 'hotfix');
    expect(written()).toContain(expected);
  });

  it('asks again after an answer that cannot be taken, and says why', async () => {
    const { exit, out } = await terminal.runAnswering(
      ['two words', 'merge', 'live', 'not a login!', 'octavia', '', ''],
      'init',
      '--template',
      'hotfix',
    );
    expect(exit).toBe(0);
    expect(out).toContain('"merge" cannot be named in a checklist; allowed: one word');
    expect(out).toContain('"login!" is neither a login such as octocat nor a team such as acme/qa.');
    expect(checklist().roles).toMatchObject({ lead: { users: ['octavia'] } });
  });

  it('writes nothing when the answers end before the questions do', async () => {
    const { exit, err } = await terminal.runAnswering(['live', 'octavia'], 'init');
    expect(exit).toBe(2);
    expect(err).toContain('--yes');
    expect(() => written()).toThrow('ENOENT');
  });

  it('asks nothing where the answer is read by a program', async () => {
    const { exit, out } = await terminal.runAnswering([], 'init', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ template: 'deployment', written: CHECKLIST });
  });
});
