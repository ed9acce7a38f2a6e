import { invariants } from './invariants.ts';
import type { Rows, Threat } from './row.ts';
import type { TableSource } from './security-page.ts';
import { testTitles } from './test-titles.ts';
import { evidenceThreats } from './threats-evidence.ts';
import { keepingThreats } from './threats-keeping.ts';
import { outsideThreats } from './threats-outside.ts';
import { peopleThreats } from './threats-people.ts';

/** What the page's tables are made of, with the titles of the tests below `root`. */
export function securityTables(root: string): TableSource {
  return { threats: inOrder(), invariants, titles: testTitles(root) };
}

function inOrder(): Rows<Threat> {
  const all = Object.entries({ ...peopleThreats, ...evidenceThreats, ...outsideThreats, ...keepingThreats });
  return Object.fromEntries(all.sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1))));
}
