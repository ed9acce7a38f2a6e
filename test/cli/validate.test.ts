import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aTerminal } from './terminal.ts';

const GOOD = `version: 1
roles:
  qa: { users: [quinn, olga] }
environments:
  production: { enforce: block, branches: [main] }
items:
  quality:
    title: QA sign-off
    signoff: qa
`;

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => void (terminal = aTerminal()));
afterEach(() => terminal.remove());

describe('holdpoint validate', () => {
  it('looks at .github/holdpoint.yml when no file is named', async () => {
    terminal.put('.github/holdpoint.yml', GOOD);
    await expect(terminal.run('validate')).resolves.toEqual({
      exit: 0,
      out: '.github/holdpoint.yml: 1 item for production; no problem.\n',
      err: '',
    });
  });

  it('prints every problem with file, line, column and the line itself, and ends with 1', async () => {
    terminal.put('list.yml', GOOD.replace('signoff: qa', 'signoff: ops').replace('enforce: block', 'enforce: maybe'));
    const { exit, out, err } = await terminal.run('validate', 'list.yml');
    expect(exit).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^list\.yml:5:26: /m);
    expect(err).toMatch(/^list\.yml:9:14: /m);
    expect(err).toContain('9 |     signoff: ops');
    expect(err).toContain('2 problems. Nothing opens with this file.');
  });

  it('gives the same as JSON', async () => {
    terminal.put('list.yml', GOOD.replace('signoff: qa', 'signoff: ops'));
    const { exit, out, err } = await terminal.run('validate', 'list.yml', '--json');
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      problems: [{ file: 'list.yml', line: 9, column: 14, code: 'UNKNOWN_ROLE', seen: expect.stringContaining('ops') }],
    });
  });

  it('says so as JSON when there is no problem', async () => {
    terminal.put('list.yml', GOOD);
    const { out } = await terminal.run('validate', 'list.yml', '--json');
    expect(JSON.parse(out)).toEqual({ valid: true, problems: [], warnings: [] });
  });

  it('prints what was most likely not meant with its line, and ends with 0 all the same', async () => {
    terminal.put('list.yml', GOOD.replace(', olga', '').replace('enforce: block', 'enforce: advise'));
    const { exit, out, err } = await terminal.run('validate', 'list.yml');
    expect(exit).toBe(0);
    expect(out).toBe('list.yml: 1 item for production; no problem, 2 warnings.\n');
    expect(err).toMatch(/^list\.yml:3:3: warning: only quinn holds the role qa, .* \[ONE_HOLDER\]$/m);
    expect(err).toMatch(/^list\.yml:5:26: warning: .* \[ADVISE_WITHOUT_END\]$/m);
    expect(err).toContain('3 |   qa: { users: [quinn] }');
  });

  it('ends with 1 for a warning where it is told to be strict, and with 0 without one', async () => {
    terminal.put('list.yml', GOOD);
    terminal.put('thin.yml', GOOD.replace(', olga', ''));
    expect(await terminal.run('validate', 'list.yml', '--strict')).toMatchObject({ exit: 0, err: '' });
    const { exit, out } = await terminal.run('validate', 'thin.yml', '--strict');
    expect(exit).toBe(1);
    expect(out).toBe('thin.yml: 1 item for production; no problem, 1 warning.\n');
  });

  it('gives warnings as JSON, and none beside problems', async () => {
    terminal.put('list.yml', GOOD.replace(', olga', ''));
    terminal.put('broken.yml', GOOD.replace(', olga', '').replace('signoff: qa', 'signoff: ops'));
    const { out, err } = await terminal.run('validate', 'list.yml', '--json');
    expect(JSON.parse(out)).toEqual({
      valid: true,
      problems: [],
      warnings: [
        {
          file: 'list.yml',
          line: 3,
          column: 3,
          code: 'ONE_HOLDER',
          path: 'roles.qa',
          message: expect.stringContaining('quinn'),
          seen: 'one person',
          allowed: 'two people or more, or a team',
          next: 'Add somebody to the role.',
        },
      ],
    });
    expect(err).toBe('');
    expect(JSON.parse((await terminal.run('validate', 'broken.yml', '--json')).out)).toMatchObject({
      valid: false,
      warnings: [],
    });
  });

  it('tells by the clock what is past', async () => {
    terminal.put('list.yml', GOOD.replace('enforce: block', 'enforce: advise until 2026-11-22'));
    expect(await terminal.run('validate', 'list.yml')).toMatchObject({ exit: 0, err: '' });
    terminal.put('list.yml', GOOD.replace('enforce: block', 'enforce: advise until 2026-11-21'));
    expect((await terminal.run('validate', 'list.yml')).err).toContain('[ADVICE_ENDED]');
  });

  it.each([
    ['an empty file', ''],
    ['bytes that are no text', '\u0000\u0001'],
    ['something else', 'just words'],
  ])('ends with 1 for %s', async (_name, text) => {
    terminal.put('list.yml', text);
    expect(await terminal.run('validate', 'list.yml')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('list.yml:1:'),
    });
  });

  it('ends with 2 for a file that is not there, and for a folder', async () => {
    terminal.put('folder/file', '');
    expect(await terminal.run('validate', 'nowhere.yml')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('it does not exist'),
    });
    expect(await terminal.run('validate', 'folder')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('it is a directory'),
    });
  });

  it('shows no control characters of a file name', async () => {
    const { err } = await terminal.run('validate', 'a\u001b[31m.yml');
    expect(err).not.toContain('\u001b');
  });
});
