import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { CHECKLIST, cleanShop, DEPLOY } from '../doctor/clean-shop.ts';
import { openShop } from '../doctor/open-shop.ts';
import type { Shop } from '../doctor/clean-shop.ts';
import { wrongChecklists } from '../doctor/wrong-checklists.ts';
import { wrongWorkflows } from '../doctor/wrong-workflows.ts';
import { fencesOf, readPage, ROOT } from '../docs/page.ts';
import { aTerminal } from './terminal.ts';

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => {
  terminal = aTerminal();
});
afterEach(() => terminal.remove());

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) terminal.put(path, text);
}

const codesIn = (out: string): readonly string[] =>
  [...out.matchAll(/^[✗!·] \w+ (\w+)/gm)].map(([, code = '']) => code);

describe('holdpoint doctor --local (T150)', () => {
  it('finds nothing in a clean folder, says that GitHub was not asked, and promises nothing', async () => {
    put(cleanShop().files);
    expect(await terminal.run('doctor', '--local', '.')).toEqual({
      exit: 0,
      out: [
        '.: nothing found.',
        '',
        'GitHub was not asked: its settings are not known.',
        '',
        "production is detective: GitHub was not asked whether the App's rule guards it.",
        '',
      ].join('\n'),
      err: '',
    });
  });

  // What only GitHub's settings show is not found.
  const local = [...wrongWorkflows, ...wrongChecklists].filter(
    ({ code }) => !['WORKFLOW_ENV_UNKNOWN', 'APP_ID_MISSING', 'START_IMPOSSIBLE', 'ROLE_TOO_SMALL'].includes(code),
  );
  it.each(local)('finds $code where $title', async ({ code, change, level }) => {
    const shop = cleanShop();
    change(shop);
    put(shop.files);
    const { exit, out } = await terminal.run('doctor', '--local', terminal.cwd);
    expect({ codes: codesIn(out), exit }).toEqual({ codes: [code], exit: level === 'advice' ? 0 : 1 });
  });

  it('says which workflow cannot be read, and ends with 3', async () => {
    put({ ...cleanShop().files, '.github/workflows/broken.yml': 'a: [' });
    const { exit, out } = await terminal.run('doctor', '--local', '.');
    expect(exit).toBe(3);
    expect(out).toContain(
      '? what .github/workflows/broken.yml does\n  it is no workflow that can be read\n  → Mend it; GitHub does not run it either.\n',
    );
    expect(out).toMatch(/^\.: nothing found, 1 thing not known\.\n/);
  });

  it('takes policies from files, and says which one is missing', async () => {
    const text = (cleanShop().files[CHECKLIST] ?? '').replace(
      'version: 1\n',
      'version: 1\nextends: acme/.github:all.yml\n',
    );
    put({
      ...cleanShop().files,
      [CHECKLIST]: text,
      'all.yml': 'version: 1\nitems:\n  more: { title: More, signoff: qa }\n',
    });
    const missing = await terminal.run('doctor', '--local', '.');
    expect(missing.exit).toBe(3);
    expect(missing.out).toContain(
      '? what the checklist says with the policy acme/.github:all.yml\n  the policy was not read\n',
    );
    expect(await terminal.run('doctor', '--local', '.', '--policy', 'all.yml')).toMatchObject({ exit: 0 });
    expect(await terminal.run('doctor', '--local', '.', '--policy', 'none.yml')).toMatchObject({ exit: 2 });
  });

  it('refuses a folder that is not there', async () => {
    const { exit, err } = await terminal.run('doctor', '--local', 'nowhere');
    expect({ exit, err }).toEqual({
      exit: 2,
      err: expect.stringMatching(/^holdpoint: nowhere: it cannot be read: ENOENT/),
    });
  });

  it('does not take a checklist that cannot be opened for none', async () => {
    mkdirSync(join(terminal.cwd, CHECKLIST), { recursive: true });
    expect(await terminal.run('doctor', '--local', '.')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('EISDIR'),
    });
  });

  it('reads CODEOWNERS where GitHub does', async () => {
    const { '.github/CODEOWNERS': owners = '', ...files } = cleanShop().files;
    put({ ...files, 'docs/CODEOWNERS': `${owners}/docs/CODEOWNERS @acme/operations\n` });
    expect(await terminal.run('doctor', '--local', '.')).toMatchObject({ exit: 0 });
    put({ CODEOWNERS: '' });
    expect(codesIn((await terminal.run('doctor', '--local', '.')).out)).toEqual(['OWNERS_GAP']);
  });
});

describe('what is shown of Holdpoint itself', () => {
  const [checklist = '', workflow = ''] = fencesOf(readPage('README.md'))
    .filter(({ language }) => language === 'yaml')
    .map(({ text }) => text);
  const owners = '/.github/ @acme/backend\n';
  const pinned = workflow.replace('COMMIT', 'a'.repeat(40));

  it('is clean: the workflow and the checklist of the README', async () => {
    put({ [CHECKLIST]: checklist, [DEPLOY]: pinned, '.github/CODEOWNERS': owners });
    const { exit, out } = await terminal.run('doctor', '--local', '.');
    expect({ exit, codes: codesIn(out).filter((code) => !SMALL.includes(code)) }).toEqual({ exit: 0, codes: [] });
  });

  it('tells of the word COMMIT that is to be replaced', async () => {
    put({ [CHECKLIST]: checklist, [DEPLOY]: workflow, '.github/CODEOWNERS': owners });
    expect(codesIn((await terminal.run('doctor', '--local', '.')).out)).toContain('ACTION_UNPINNED');
  });

  it.each(readdirSync(join(ROOT, 'examples')).filter((name) => /-(?:checklist|hours)\.yml$/.test(name)))(
    'is clean: examples/%s',
    async (name) => {
      const text = readPage(`examples/${name}`);
      const environment =
        /environments:[\s\S]*?^ {2}([\w-]+):/m.exec(text)?.[1] ?? /environments: \{ ([\w-]+):/.exec(text)?.[1] ?? '';
      const own = pinned.replaceAll('production', environment);
      put({ [CHECKLIST]: text, [DEPLOY]: own, '.github/CODEOWNERS': owners });
      const { out } = await terminal.run('doctor', '--local', '.');
      expect(codesIn(out).filter((code) => !SMALL.includes(code))).toEqual([]);
    },
  );

  it('is clean: the workflows of this repository, which has no checklist of its own', async () => {
    const folder = join(ROOT, '.github/workflows');
    for (const name of readdirSync(folder))
      terminal.put(`.github/workflows/${name}`, readFileSync(join(folder, name), 'utf8'));
    expect(codesIn((await terminal.run('doctor', '--local', '.')).out)).toEqual(['CHECKLIST_MISSING']);
  });

  /** What every short example leaves to those who copy it; a staging environment may advise for ever. */
  const SMALL: readonly string[] = ['ROLLBACK_UNSAID', 'ROLE_TOO_SMALL', 'GATE_ADVISES', 'ADVICE_ENDED'];
});

describe('holdpoint doctor', () => {
  let sandbox: Sandbox;
  async function open(change: (shop: Shop) => void = () => undefined, login = 'olivia'): Promise<void> {
    const shop = cleanShop();
    change(shop);
    sandbox = await openShop(shop);
    terminal.remove();
    terminal = aTerminal({ GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.as(login).token });
  }
  afterEach(() => sandbox?.close());

  const wrong = (shop: Shop) => {
    shop.environments[0] = { ...shop.environments[0], can_admins_bypass: true, protection_rules: [] };
    shop.files[DEPLOY] = (shop.files[DEPLOY] ?? '').replace('    concurrency: production\n', '');
  };

  it('prints what people must do, in order, and changes nothing', async () => {
    await open(wrong);
    const { exit, out } = await terminal.run('doctor', 'acme/shop', '--fix');
    expect(exit).toBe(1);
    expect(out.split('\n').filter((line) => /^(?:\d\.|[A-Z])/.test(line))).toEqual([
      'An administrator, in the settings:',
      expect.stringMatching(/^1\. .* tick/),
      expect.stringMatching(/^2\. .* untick/),
      'In a pull request:',
      expect.stringMatching(/^1\. \.github\/workflows\/deploy\.yml:17: Write `concurrency: production` in deploy\./),
    ]);
    const command = out.split('\n').find((line) => line.includes('gh api')) ?? '';
    expect(command.trim()).toBe(
      'gh api --method POST repos/acme/shop/environments/production/deployment_protection_rules -F integration_id=70111',
    );
    expect(sandbox.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
    // What it prints is what GitHub takes.
    const [, path = '', app = ''] = /POST (repos\S+) -F integration_id=(\d+)/.exec(command) ?? [];
    const done = await sandbox.as('olivia').call('POST', `/${path}`, { integration_id: Number(app) });
    expect(done.status).toBe(201);
    expect(codesIn((await terminal.run('doctor', 'acme/shop')).out)).toEqual(['ADMIN_BYPASS', 'NO_CONCURRENCY']);
  });

  it('gives everything to programs', async () => {
    await open(wrong);
    const { exit, out } = await terminal.run('doctor', 'acme/shop', '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toEqual({
      repository: 'acme/shop',
      findings: ['RULE_MISSING', 'ADMIN_BYPASS', 'NO_CONCURRENCY'].map((code) => ({
        code,
        level: expect.stringMatching(/^(?:hole|advice)$/),
        environment: 'production',
        place: expect.any(String),
        what: expect.any(String),
        why: expect.any(String),
        mend: {
          where: expect.any(String),
          how: expect.any(String),
          run: code === 'RULE_MISSING' ? expect.any(String) : null,
        },
      })),
      unread: [],
      boundaries: [
        {
          environment: 'production',
          kind: 'detective',
          why: 'no rule of the App guards it: only the workflow itself asks the gate',
        },
      ],
    });
  });

  it('refuses an environment that the checklist does not have, and takes one that it has', async () => {
    await open();
    expect(await terminal.run('doctor', 'acme/shop', '--environment', 'staging')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('allowed: production'),
    });
    expect(await terminal.run('doctor', 'acme/shop', '--environment', 'production')).toMatchObject({ exit: 0 });
  });

  it('takes the App that it is told', async () => {
    await open();
    const { out } = await terminal.run('doctor', 'acme/shop', '--app-id', '4711');
    expect(out).toContain('The rule of the App 4711 is not enabled on production.');
  });

  it('refuses to guess where to look', async () => {
    await open();
    expect(await terminal.run('doctor')).toEqual({
      exit: 2,
      out: '',
      err: expect.stringMatching(
        /^holdpoint: repository: .*\n {2}allowed: .*\n {2}next: write for example `holdpoint doctor acme\/shop`/,
      ),
    });
    expect(await terminal.run('doctor', 'shop')).toMatchObject({ exit: 2 });
    expect(await terminal.run('doctor', 'acme/none')).toMatchObject({ exit: 3, err: expect.stringContaining('404') });
  });

  it('ends with 3 where not everything could be read', async () => {
    await open(() => undefined, 'quinn');
    const { exit, out } = await terminal.run('doctor', 'acme/shop');
    expect(exit).toBe(3);
    expect(out).toContain('Not known, and so not fine:');
    expect((await terminal.run('doctor', 'acme/shop', '--fix')).out).toMatch(
      /^acme\/shop: nothing to mend in what could be read\.\n/,
    );
  });

  it('shows names for what they are', async () => {
    await open(({ environments }) => void environments.push({ name: 'pro\u001B[31mduction' }));
    const { out } = await terminal.run('doctor', 'acme/shop');
    expect(out).not.toContain('\u001B');
    expect(codesIn(out)).toEqual([]);
  });
});
