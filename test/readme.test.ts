import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '../src/app/settings.ts';
import { abilities, abilityPermissions, appPermissions, eventsFor, permissionsFor } from '../src/app/permissions.ts';
import { parseChecklist } from '../src/checklist/parse.ts';
import { tellPlainly } from '../src/demo/tell.ts';
import { help } from '../src/report/help.ts';
import { aTerminal } from './cli/terminal.ts';
import { lintWorkflow } from './docs/lint-workflow.ts';
import { deadLinks, fencesOf, plain, readPage, ROOT, rowsOf } from './docs/page.ts';
import { openReadmeShop } from './docs/shop.ts';

const page = readPage('README.md');
const fences = fencesOf(page);
const [checklist = '', workflow = '', ...otherYaml] = fences
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => text);
const shellLines = fences.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
const action = parse(readPage('action.yml'));
const manifest = JSON.parse(readPage('package.json'));

describe('the README', () => {
  it('has no block that this test does not know', () => {
    expect(otherYaml).toEqual([]);
    expect(
      fences.map(({ language }) => language).filter((language) => !['yaml', 'sh', 'text'].includes(language)),
    ).toEqual([]);
    expect(fences.filter(({ language }) => language === 'text')).toHaveLength(1);
  });

  it('has no dead link', () => {
    expect(deadLinks('README.md')).toEqual([]);
  });

  it('shows a checklist without problems', () => {
    expect(parseChecklist(checklist, 'README.md')).toMatchObject({ ok: true });
  });

  it('shows a workflow that actionlint has nothing to say about', async () => {
    expect(await lintWorkflow(workflow)).toBe('');
  });

  it('would be told of a workflow that is wrong', async () => {
    expect(await lintWorkflow(workflow.replace('needs: gate', 'needs: gaet'))).toContain('gaet');
  });

  it('gives the Action inputs that it has, and the permissions that it asks for', () => {
    const { gate } = parse(workflow).jobs;
    const [step] = gate.steps;
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    expect(step.with.environment).toBe(Object.keys(parse(checklist).environments)[0]);
    const asked = [...String(action.inputs.token.description).matchAll(/`([a-z-]+): read`/g)]
      .map(([, name = '']) => name)
      .sort();
    expect(Object.keys(gate.permissions).sort()).toEqual(asked);
    expect(new Set(Object.values(gate.permissions))).toEqual(new Set(['read']));
  });

  it.each(['inputs', 'outputs'] as const)('lists the %s of action.yml in its words', (kind) => {
    const said = Object.entries<{ readonly description: string }>(action[kind]).map(([name, { description }]) => [
      `\`${name}\``,
      description.trim().replaceAll(/\s+/g, ' '),
    ]);
    expect(rowsOf(page, kind.slice(0, -1))).toEqual(said);
  });

  it('lists the commands as /help does', () => {
    // In a comment the list must neither mention nor command anybody, so it is written in entities there.
    const said = help(null)
      .flatMap(({ body }) => body)
      .map((line) =>
        line
          .replaceAll(/<\/?code>/g, '`')
          .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
          .replaceAll(/\\(?=[[\]])|\u200b/g, ''),
      );
    expect(rowsOf(page, 'command').map(([usage, effect]) => `- ${usage} ${effect}`)).toEqual(said);
  });

  it('names npm commands that exist', () => {
    const runs = [...page.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
    const known = [...Object.keys(manifest.scripts), 'ci', 'cit', 'link'];
    expect(runs).toEqual(expect.arrayContaining(['demo', 'ci', 'cit', 'link']));
    expect(runs.filter((name) => !known.includes(name))).toEqual([]);
    expect(readFileSync(join(ROOT, manifest.bin.holdpoint), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('keeps what it is, both commands, a checklist, check runs and a workflow on the first screen', () => {
    const screen = page.slice(0, page.indexOf('\n## '));
    expect(screen.split('\n').length).toBeLessThanOrEqual(60);
    expect(fencesOf(screen).map(({ language }) => language)).toEqual(['sh', 'yaml', 'text', 'yaml']);
    expect(screen).toContain('npm cit');
  });
});

describe("the README's settings", () => {
  const required = { APP_ID: '1', PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----', WEBHOOK_SECRET: 'w'.repeat(32) };
  const rows = rowsOf(page, 'variable').map(([name = '', preset = '']) => [plain(name), plain(preset)] as const);

  it('are exactly those that the App reads', () => {
    const read = new Set<string>();
    const watched = (env: Record<string, string>) =>
      new Proxy(env, { get: (target, name) => (read.add(String(name)), target[String(name)]) });
    readSettings(watched(required));
    expect(rows.map(([name]) => name).sort()).toEqual([...read].sort());
  });

  it('have the defaults that it takes', () => {
    const read = readSettings(required);
    const settings = 'settings' in read ? read.settings : null;
    expect(Object.fromEntries(rows)).toMatchObject({
      GITHUB_API_URL: settings?.apiUrl,
      HOST: settings?.host,
      PORT: String(settings?.port),
      WEBHOOK_PATH: settings?.webhookPath,
      HOLDPOINT_WRITE_PAUSE_MS: String(settings?.writePause),
    });
  });

  it('keep the App from starting where a required one is missing or the refused one is set', () => {
    const wanted = rows.filter(([, preset]) => preset.startsWith('required')).map(([name]) => name);
    const named = (env: Record<string, string>) => {
      const read = readSettings(env);
      return 'problems' in read ? read.problems.map(({ name }) => name) : [];
    };
    expect(named({})).toEqual(wanted);
    expect(named({ ...required, WEBHOOK_PROXY_URL: 'https://relay.test' })).toEqual(['WEBHOOK_PROXY_URL']);
  });
});

describe("the README's App", () => {
  const seeded = parse(readPage('examples/demo-seed.yml')).apps.find(
    ({ slug }: { readonly slug: string }) => slug === 'holdpoint',
  );

  it('has the permissions with which the demo plays the main job, and no other', () => {
    expect(rowsOf(page, 'permission')).toEqual(
      appPermissions.map(({ title, access, reason }) => [title, access, reason]),
    );
    expect(permissionsFor([])).toEqual(seeded.permissions);
  });

  it('is given more only where it does more', () => {
    for (const ability of abilities) {
      const { key, title, access } = abilityPermissions[ability];
      expect(page).toContain(`_${title}_ **${access}**`);
      expect(permissionsFor([])[key]).not.toBe(access);
    }
    const extra = eventsFor(abilities).filter((event) => !eventsFor([]).includes(event));
    expect(extra).toEqual(['merge_group']);
    expect(page).toContain('with the event `merge_group`');
  });

  it('has the events that it acts on', () => {
    const listed = /and the events ((?:`\w+`,?\s*)+)\./.exec(page)?.[1] ?? '';
    expect([...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(eventsFor([]));
    expect(seeded.events).toEqual(eventsFor([]));
  });
});

describe("the README's story", () => {
  let shop: Awaited<ReturnType<typeof openReadmeShop>>;
  let terminal: ReturnType<typeof aTerminal>;
  let merged = '';
  const shown: string[] = [];

  const tell = (checks: Awaited<ReturnType<typeof shop.checks>>) => {
    let text = '';
    const gatesFirst = (name: string) => (/\/(?:merge|production)$/.test(name) ? 0 : 1);
    const sorted = [...checks].sort((a, b) => gatesFirst(a.name) - gatesFirst(b.name) || a.name.localeCompare(b.name));
    tellPlainly((line) => (text += line)).checks(sorted);
    shown.push(text.replaceAll(/^ {5}/gm, ''));
  };

  beforeAll(async () => {
    shop = await openReadmeShop(checklist);
    await shop.testsPass();
    await shop.approve('rhea');
    tell(await shop.shown(await shop.head(), 'holdpoint/merge', /^2 of 4 open/));
    await shop.addRollbackPlan();
    await shop.testsPass();
    await shop.approve('rhea');
    await shop.comment('quinn', `/signoff qa @${await shop.head()}`);
    await shop.shown(await shop.head(), 'holdpoint/merge', /^Go/);
    merged = await shop.merge();
    await shop.comment('octavia', `/signoff lead @${merged}`);
    tell(await shop.shown(merged, 'holdpoint/production', /^Go/));
    terminal = aTerminal({
      GITHUB_API_URL: shop.sandbox.url,
      GITHUB_TOKEN: shop.sandbox.as('dana').token,
    });
  }, 60_000);

  afterAll(async () => {
    terminal.remove();
    await shop.close();
  });

  it('shows the check runs that the App really made, and nothing that GitHub would not have had', () => {
    expect(fences.find(({ language }) => language === 'text')?.text).toBe(shown.join('\n'));
    expect(shop.sandbox.violations).toEqual([]);
  });

  it('has only shell lines that run', async () => {
    const commands = shellLines.filter((line) => line.startsWith('holdpoint '));
    expect(shellLines.filter((line) => !commands.includes(line))).toEqual(['npm ci && npm run demo']);
    const written = await terminal.run('init');
    expect(written).toMatchObject({ exit: 0 });
    expect(await terminal.run('validate')).toMatchObject({ exit: 0 });
    terminal.put('.github/holdpoint.yml', checklist);
    terminal.put('examples/demo-seed.yml', readPage('examples/demo-seed.yml'));
    const asked = commands.filter((line) => !/ (?:init|validate|sandbox .*|app create .*)$/.test(line));
    expect(asked.map((line) => line.split(' ')[1])).toEqual([
      'validate',
      'rehearse',
      'doctor',
      'gate',
      'facts',
      'explain',
    ]);
    for (const line of asked) {
      const args = line.replace('"$(git rev-parse HEAD)"', merged).split(' ').slice(1);
      // Nobody has set up what the doctor looks for in this shop.
      const exit = args[0] === 'doctor' ? 1 : 0;
      expect({ line, ...(await terminal.run(...args)) }).toMatchObject({ line, exit });
    }
  });

  it('has a line that opens the page on which the App is registered', async () => {
    const args =
      shellLines
        .find((line) => line.startsWith('holdpoint app create'))
        ?.split(' ')
        .slice(1) ?? [];
    const host = aTerminal({ GITHUB_API_URL: shop.sandbox.url });
    const running = host.start(...args);
    const asked = await fetch(await running.heard(/(http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32})\n/));
    expect(await asked.text()).toContain(`${shop.sandbox.url}/organizations/acme/settings/apps/new`);
    host.interrupt();
    await running.ended;
    host.remove();
  });

  it('has a sandbox line that serves', async () => {
    const args =
      shellLines
        .find((line) => line.startsWith('holdpoint sandbox'))
        ?.split(' ')
        .slice(1) ?? [];
    const running = terminal.start(...args, '--port', '0');
    await expect(running.heard(/The App listens on (http:\S+)\./)).resolves.toMatch(/^http:/);
    terminal.interrupt();
    await expect(running.ended).resolves.toMatchObject({ exit: 0 });
  });
});
