import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChecklist } from '../../src/checklist/parse.ts';
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

  it('never overwrites a checklist, and says what to do instead', async () => {
    terminal.put(CHECKLIST, 'mine\n');
    const { exit, err } = await terminal.run('init');
    expect(exit).toBe(1);
    expect(err).toContain('there is a checklist already');
    expect(err).toContain('next: ');
    expect(written()).toBe('mine\n');
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
