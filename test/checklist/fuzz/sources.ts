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
  const who = {
    author: { users: ['octocat'], teams: ['acme/ops'], bots: true },
    size: { lines: 200, files: 20 },
    'commit-message': ['hotfix', 'BREAKING*'],
    environment: ['production'],
  };
  const all = {
    ...items,
    either,
    scoped: { ...scoped, when, check: 'ci / b' },
    counted: {
      title: 'Two of three',
      when: who,
      'at-least': { count: 2, of: [{ check: 'ci / c' }, { tick: 'ops' }, { signoff: 'ops' }] },
    },
    absent: { title: 'Nothing is frozen', 'enforce-from': '2026-12-01', not: { file: 'FREEZE.md' } },
    kept: { title: 'Seen', signoff: { role: 'ops', expires: '72h', 'on-push': { 'keep-if-unchanged': ['src/**'] } } },
    bound: { title: 'Never excused', waivable: false, check: { name: 'ci / d', 'max-age': '2d' } },
  };
  // Made anew for each role: what is shared would be written as an anchor.
  const deputies = () => ({ users: ['hubot'], teams: ['acme/night'], after: '24h' });
  const roles = Object.fromEntries(
    [...new Set(['ops', ...namesSigned(all)])].map((role) => [
      role,
      { teams: [`acme/${role}`], users: ['octocat'], deputies: deputies() },
    ]),
  );
  const environments = {
    production: {
      enforce: 'block',
      branches: ['main'],
      strict: false,
      'separation-of-duties': 'change',
      waivers: { by: 'ops', max: '2h' },
      override: { by: 'ops', people: 2, max: '1h' },
      window: [{ days: ['mon-thu'], hours: '09:00-16:00', zone: 'Europe/Berlin' }],
      freeze: [{ from: '2026-12-20', until: '2027-01-04', reason: 'Holidays' }],
    },
    second: { enforce: 'advise until 2026-12-31' },
    third: { enforce: 'off' },
  };
  const profiles = { hotfix: { by: 'ops', branches: ['hotfix/**'], later: ['either', 'counted'], due: '48h' } };
  return stringify({ version: 1, roles, waivers: { by: 'ops', max: '12h' }, profiles, environments, items: all });
}
