import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aTerminal } from './terminal.ts';

const SHA = 'c'.repeat(40);

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => void (terminal = aTerminal()));
afterEach(() => terminal.remove());

describe('the command line', () => {
  it('prints its help and ends with 0', async () => {
    const { exit, out } = await terminal.run('--help');
    expect(exit).toBe(0);
    for (const command of ['init', 'validate', 'explain', 'test', 'facts', 'gate', 'serve', 'sandbox', 'demo'])
      expect(out).toContain(command);
    expect(out).toContain('Exit status: 0 go or done, 1 no-go or problems, 2 wrong usage, 3 could not be verified.');
  });

  it.each([['help'], ['help', 'gate']])(
    'answers `%s %s` with 0, whatever the process would end with',
    async (...args) => {
      const before = process.exitCode;
      process.exitCode = 3;
      const { exit, out } = await terminal.run(...args);
      process.exitCode = before;
      expect({ exit, usage: out.startsWith('Usage: holdpoint') }).toEqual({ exit: 0, usage: true });
    },
  );

  it('prints the version of the package', async () => {
    await expect(terminal.run('--version')).resolves.toEqual({
      exit: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
  });

  it.each(['init', 'validate', 'explain', 'test', 'facts', 'gate', 'serve', 'sandbox', 'demo'])(
    'has --json for %s',
    async (command) => {
      const { exit, out } = await terminal.run(command, '--help');
      expect(exit).toBe(0);
      expect(out).toContain('--json');
    },
  );
});

describe('wrong usage ends with 2 and says what is allowed', () => {
  it.each([
    ['no command', [], 'Usage: holdpoint'],
    ['an unknown command', ['valdate'], 'Did you mean validate?'],
    ['an unknown option', ['validate', '--stern'], '--stern'],
    ['a missing option', ['gate', '--environment', 'production'], '--sha'],
    ['a branch for a commit', ['gate', '--environment', 'production', '--sha', 'main'], 'full commit id'],
    ['a wait without a unit', ['gate', '--environment', 'production', '--sha', SHA, '--wait', '30'], '`30m`'],
    ['an App by name', ['gate', '--environment', 'production', '--sha', SHA, '--app-id', 'holdpoint'], 'whole number'],
    ['a short commit', ['facts', 'abc123'], 'full commit id'],
    ['a time without a zone', ['explain', '--checklist', 'a', '--facts', 'b', '--now', '2026-11-21'], 'UTC'],
    ['an address without encryption', ['facts', '7', '--api-url', 'http://github.example.com'], 'https'],
    ['a port out of range', ['sandbox', '--seed', 'a', '--port', '70000'], '65535'],
  ])('%s', async (_name, args, told) => {
    const { exit, err } = await terminal.run(...args);
    expect(exit).toBe(2);
    expect(err).toContain(told);
  });
});

describe('commands that ask GitHub', () => {
  const gate = ['gate', '--environment', 'production', '--sha', SHA];

  it.each([
    ['no repository', {}, 'acme/shop'],
    ['no token', { GITHUB_REPOSITORY: 'acme/shop' }, 'GITHUB_TOKEN'],
    [
      'an address that is none',
      { GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: 't', GITHUB_API_URL: 'nonsense' },
      '--api-url',
    ],
  ])('end with 2 when there is %s, and say where to set it', async (_name, env, told) => {
    const elsewhere = aTerminal(env);
    const { exit, err } = await elsewhere.run(...gate);
    elsewhere.remove();
    expect(exit).toBe(2);
    expect(err).toContain(told);
  });

  it('say it as JSON when asked to', async () => {
    const { exit, out, err } = await terminal.run(...gate, '--json');
    expect(exit).toBe(2);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      refused: { code: 'NO_REPOSITORY', place: '--repo', seen: 'no repository is named' },
    });
  });
});
