import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Which folder may import which (itself always), and which packages: the table of docs/architecture.md. */
const table: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>> = {
  evidence: { folders: [], packages: ['json-schema-to-ts', 'node:crypto'] },
  checklist: { folders: ['evidence'], packages: ['json-schema-to-ts', 'node:crypto', 'yaml', 'ajv'] },
  doctor: { folders: ['evidence', 'checklist'], packages: ['yaml'] },
  commands: { folders: ['evidence', 'checklist'], packages: ['marked'] },
  judge: { folders: ['evidence', 'checklist', 'commands'], packages: ['node:crypto'] },
  ledger: { folders: ['evidence', 'checklist', 'commands', 'judge'], packages: ['node:crypto'] },
  report: { folders: ['evidence', 'checklist', 'commands', 'judge', 'ledger'], packages: ['node:crypto'] },
  gate: { folders: ['evidence', 'checklist', 'commands', 'judge', 'ledger', 'report'], packages: [] },
  store: { folders: ['evidence', 'ledger', 'gate'], packages: ['kysely', 'libsql', 'pg', 'node:'] },
  github: {
    folders: ['evidence', 'checklist', 'doctor', 'commands', 'judge', 'ledger', 'report', 'gate'],
    packages: ['octokit', 'undici', 'node:'],
  },
  app: {
    folders: ['evidence', 'checklist', 'commands', 'judge', 'ledger', 'report', 'gate', 'github', 'store'],
    packages: ['probot', 'prom-client', 'node:'],
  },
  action: {
    folders: ['evidence', 'checklist', 'commands', 'judge', 'report', 'gate', 'github'],
    packages: ['@actions/core', '@actions/github', 'node:'],
  },
  cli: {
    folders: [
      'evidence',
      'checklist',
      'doctor',
      'commands',
      'judge',
      'ledger',
      'report',
      'gate',
      'github',
      'store',
      'app',
      'sandbox',
      'demo',
    ],
    packages: ['commander', 'yaml', 'ajv', 'node:'],
  },
  demo: { folders: ['sandbox', 'app'], packages: ['node:', 'yaml'] },
  sandbox: { folders: [], packages: ['ajv', 'graphql', '@octokit/graphql-schema', 'yaml', 'node:'] },
};

interface Import {
  readonly from: string;
  readonly folder: string;
  readonly target: string;
}

const imports: readonly Import[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const targets = [
      ...text.matchAll(/^\s*(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm),
    ];
    const folder = file.split('/')[0] ?? '';
    return targets.map(([, a, b, c]) => ({ from: file, folder, target: a ?? b ?? c ?? '' }));
  });

function isAllowed({ from, folder, target }: Import): boolean {
  const rule = table[folder];
  if (rule === undefined) return false;
  if (target.startsWith('.')) {
    if (/^(\.\.\/)+schema\/[\w.-]+\.json$/.test(target)) return true;
    const into = relative(source, normalize(join(source, dirname(from), target))).split('/')[0] ?? '';
    return into === folder || rule.folders.includes(into);
  }
  return rule.packages.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));
}

describe('the direction of dependencies', () => {
  it('has something to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('is kept by every import', () => {
    expect(
      imports.filter((one) => !isAllowed(one)).map(({ from, target }) => `src/${from} must not import ${target}`),
    ).toEqual([]);
  });

  it.each([
    ['judge/x.ts', 'octokit'],
    ['evidence/x.ts', 'node:fs'],
    ['app/x.ts', '../action/run.ts'],
    ['gate/x.ts', '../github/api.ts'],
    ['sandbox/x.ts', '../evidence/facts.ts'],
  ])('would refuse %s importing %s', (from, target) => {
    expect(isAllowed({ from, folder: from.split('/')[0] ?? '', target })).toBe(false);
  });
});
