import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { kinds } from '../../../src/evidence/kinds/registry.ts';
import { fencesOf } from '../../docs/page.ts';
import { isMap, namesSigned } from './read.ts';

/** Good checklists to start from: those that are handed out, the first that each page shows, and one with every kind of evidence in use. */
export function goodChecklists(): readonly string[] {
  const examples = readdirSync('examples')
    .filter((name) => name.endsWith('.yml'))
    .map((name) => read(`examples/${name}`));
  const shown = ['README.md', 'docs/checklist.md'].flatMap((page) =>
    fencesOf(read(page))
      .filter(({ language, text }) => language === 'yaml' && isWhole(text))
      .slice(0, 1)
      .map(({ text }) => text),
  );
  const golden = read('test/golden/validate/fine.yml');
  return [...new Set([...examples, ...shown, golden].filter(isWhole)), everyKind()];
}

/** From the repository's own folder, where every script and test is started. */
const read = (file: string): string => readFileSync(file, 'utf8');

/** What is printed as a whole file, not as a part of one. */
function isWhole(text: string): boolean {
  const file: unknown = parse(text, { logLevel: 'silent' });
  return isMap(file) && 'version' in file && 'environments' in file && 'items' in file;
}

/** Every kind as its own documentation shows it, beside every other construct of the language. */
function everyKind(): string {
  const items = Object.assign({}, ...Object.values(kinds).map(({ documentation }) => parse(documentation.example)));
  const parts = { all: [{ check: 'ci / a' }, { any: [{ tick: 'ops' }, { signoff: { role: 'ops' } }] }] };
  const either = { title: 'Either of them', section: 'Odds', why: 'Because.', ask: 'release', ...parts };
  const scoped = { title: 'Only there', phase: 'pre-deployment', environments: ['production', 'second'] };
  const when = { paths: ['db/**'], labels: ['risky'], base: ['main', 'release/*'] };
  const all = { ...items, either, scoped: { ...scoped, when, check: 'ci / b' } };
  const roles = Object.fromEntries(
    [...new Set(['ops', ...namesSigned(all)])].map((role) => [role, { teams: [`acme/${role}`], users: ['octocat'] }]),
  );
  const environments = {
    production: { enforce: 'block', branches: ['main'], strict: false, 'separation-of-duties': 'change' },
    second: { enforce: 'advise until 2026-12-31' },
    third: { enforce: 'off' },
  };
  return stringify({ version: 1, roles, environments, items: all });
}
