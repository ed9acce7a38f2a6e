import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aTerminal } from './cli/terminal.ts';
import { deadLinks, fencesOf, plain, readPage, ROOT, rowsOf } from './docs/page.ts';
import { openReadmeShop } from './docs/shop.ts';

/** Pages with tests of their own, or that are generated and held by one. */
const elsewhere = new Set(['README.md', 'docs/checklist.md', 'docs/architecture.md', 'docs/github-facts.md']);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const example = 'examples/facts.json';

describe('a page', () => {
  it.each(pages)('has no dead link: %s', (file) => {
    expect(deadLinks(file)).toEqual([]);
  });

  it.each(pages.filter((file) => !elsewhere.has(file)))('labels every block: %s', (file) => {
    expect(
      fencesOf(readPage(file)).filter(({ language }) => !['sh', 'text', 'yaml', 'json'].includes(language)),
    ).toEqual([]);
  });

  it.each(pages)('names files that exist: %s', (file) => {
    const text = readPage(file);
    const named = [...text.matchAll(/`((?:src|test|scripts|examples|schema|docs)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    // The one page about the house leaves `src/` out.
    const inside = file === 'docs/architecture.md' ? [...text.matchAll(/(?<![\w/])([a-z]+\/[\w/-]+\.ts)\b/g)] : [];
    const paths = [
      ...named,
      ...inside.map(([, path = '']) => `${/^(?:test|scripts)\//.test(path) ? '' : 'src/'}${path}`),
    ];
    expect(paths.filter((path) => !existsSync(join(ROOT, path.replace(/^src\/src\//, 'src/'))))).toEqual([]);
  });

  it('is one per decision, numbered without a gap', () => {
    const numbers = readdirSync(join(ROOT, 'docs/adr')).map((name) => Number(name.slice(0, 4)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('the npm scripts that the pages name', () => {
  const scripts = Object.keys(JSON.parse(readPage('package.json')).scripts);

  it.each(['CONTRIBUTING.md', 'docs/operations.md', 'docs/facts.md'])('exist: %s', (file) => {
    const named = [...readPage(file).matchAll(/npm (?:run )?([a-z:-]*[a-z])/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !['ci', 'cit', 'test', ...scripts].includes(name))).toEqual([]);
  });
});

describe('the first checklist', () => {
  it('is the one that the README shows', () => {
    const [shown] = fencesOf(readPage('README.md')).filter(({ language }) => language === 'yaml');
    expect(readPage('examples/first-checklist.yml')).toBe(shown?.text);
  });
});

describe('the recorded example', () => {
  const schema = JSON.parse(readPage('schema/facts.schema.json'));
  const facts = JSON.parse(readPage(example));
  const page = readPage('docs/facts.md');

  it('fits the published schema', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(validate(facts) ? [] : validate.errors).toEqual([]);
  });

  it('was recorded with the first checklist', () => {
    expect(facts.config[0].blob.text).toBe(readPage('examples/first-checklist.yml'));
  });

  it('has the keys that the page lists', () => {
    expect(rowsOf(page, 'key').map(([key = '']) => plain(key))).toEqual(Object.keys(facts));
  });

  it('is explained as the page shows, by the line that the page shows', async () => {
    const terminal = aTerminal();
    for (const file of [example, 'examples/first-checklist.yml']) terminal.put(file, readPage(file));
    const line = fencesOf(page)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split('\n'))
      .find((text) => text.startsWith('holdpoint explain'));
    const { exit, out } = await terminal.run(...(line ?? '').split(' ').slice(1));
    terminal.remove();
    expect(exit).toBe(1);
    expect(fencesOf(page).find(({ language }) => language === 'text')?.text).toBe(out);
  });
});

describe('the running App', () => {
  const page = readPage('docs/operations.md');
  let shop: Awaited<ReturnType<typeof openReadmeShop>>;

  beforeAll(async () => {
    shop = await openReadmeShop(readPage('examples/first-checklist.yml'));
    await shop.comment('dana', '/recheck');
    await shop.shown(await shop.head(), 'holdpoint/merge', /./);
  }, 30_000);
  afterAll(() => shop.close());

  it('answers at the addresses of the page', async () => {
    const rows = rowsOf(page, 'address').map(([address = '', answer = '']) => [plain(address), answer] as const);
    for (const [address, answer] of rows) {
      const [method = '', path = ''] = address.split(' ');
      const { status } = await fetch(`${shop.appUrl}${path}`, { method });
      expect({ address, known: answer.includes(String(status)) }).toEqual({ address, known: true });
    }
    expect((await fetch(`${shop.appUrl}/status`)).status).toBe(404);
  });

  it('logs a look in the words of the page', async () => {
    const shown =
      fencesOf(page)
        .find(({ language }) => language === 'text')
        ?.text.trim() ?? '';
    const withoutInstallation = (line: string) => line.replace(/^\d+ /, '');
    expect(withoutInstallation(await shop.logged(/ wrote /))).toBe(withoutInstallation(shown));
  });
});
