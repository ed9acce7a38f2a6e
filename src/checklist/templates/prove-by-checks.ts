import { evidenceKeys } from '../evidence-keys.ts';
import type { TemplateItems } from './line.ts';
import type { TemplateCheck } from './render.ts';

/** Words in a check's name that say which item it proves; what has none of them is one of the tests. */
const words: readonly (readonly [item: string, words: RegExp])[] = [
  ['dependencies', /depend/i],
  ['security-scan', /secur|scan|codeql|audit|vuln/i],
  ['performance', /perf|bench|load/i],
  ['smoke-tests', /smoke/i],
  ['migrations', /migrat/i],
];

/** The items, those among them that checks of the repository prove being proved by them. */
export function proveByChecks(items: TemplateItems, checks: readonly TemplateCheck[]): TemplateItems {
  return Object.fromEntries(
    Object.entries(items).map(([id, line]) => {
      const [only, ...more] = checks
        .filter((check) => itemProvedBy(check, items) === id)
        .map((check) => ({ check: { ...check } }));
      if (only === undefined) return [id, line];
      const rest = Object.entries(line).filter(([key]) => !evidenceKeys.includes(key));
      const evidence = more.length === 0 ? only : { all: [only, ...more] };
      return [id, { ...Object.fromEntries(rest), title: line.title, ...evidence }];
    }),
  );
}

function itemProvedBy({ name }: TemplateCheck, items: TemplateItems): string {
  const found = words.find(([item, pattern]) => Object.hasOwn(items, item) && pattern.test(name));
  return found?.[0] ?? 'tests';
}
