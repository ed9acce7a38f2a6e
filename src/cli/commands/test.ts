import { dirname, join } from 'node:path';
import type { Checklist } from '../../checklist/model.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import type { FactsResult } from '../facts-file.ts';
import type { CaseResult } from '../testing/run-case.ts';
import type { TestCase } from '../testing/test-file.ts';
import { parseChecklist } from '../../checklist/parse.ts';
import { readFacts, readFactsValue } from '../facts-file.ts';
import { readNamedFile, readTextFile } from '../read-file.ts';
import { refuse, refuseAll } from '../refusal.ts';
import { formatResults, resultsJson } from '../testing/format-results.ts';
import { overrideFacts } from '../testing/override-facts.ts';
import { runCase } from '../testing/run-case.ts';
import { readTestFile } from '../testing/test-file.ts';
import { report } from './validate.ts';

/** Options of `holdpoint test`; files are paths. */
export interface TestOptions {
  readonly file: string;
  readonly now?: string;
  readonly json?: boolean;
}

/** Where a case stands and what every case shares. */
interface Run {
  readonly file: string;
  readonly folder: string;
  readonly checklist: Checklist;
  readonly now: Instant | null;
}

/**
 * `holdpoint test [FILE]`: judges recorded facts by the checklist and compares with what the file expects. Exit 0 when every case came out
 * as expected, 1 when one did not or the checklist has problems, 2 when the test file is wrong, 3 when facts cannot be used.
 */
export async function runTest(options: TestOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { file, now = null, json = false } = options;
  const source = await readNamedFile(surroundings, file, 'test file', 'write one; see docs/testing.md');
  if (!source.ok) return refuse(surroundings, source.refusal, json);
  const read = readTestFile(source.bytes, file);
  if (!read.ok) return refuseAll(surroundings, read.refusals, json);
  const { cases } = read.tests;
  const folder = dirname(file);
  const checklistFile = join(folder, read.tests.checklist);
  const text = await readNamedFile(surroundings, checklistFile, 'checklist');
  if (!text.ok) return refuse(surroundings, text.refusal, json);
  const parsed = parseChecklist(text.bytes, checklistFile);
  if (!parsed.ok) return report(parsed.problems, new TextDecoder().decode(text.bytes), json, surroundings);
  const results = await runCases(cases, { file, folder, checklist: parsed.checklist, now }, surroundings);
  if (!results.ok) return refuse(surroundings, results.refusal, json);
  const ran = { file, checklist: checklistFile, cases: results.cases };
  surroundings.out(json ? resultsJson(ran) : formatResults(ran, surroundings));
  return ran.cases.every(({ differences }) => differences.length === 0) ? 0 : 1;
}

type Results =
  { readonly ok: true; readonly cases: readonly CaseResult[] } | { readonly ok: false; readonly refusal: Refusal };

async function runCases(cases: readonly TestCase[], run: Run, surroundings: Surroundings): Promise<Results> {
  const values = new Map<string, unknown>();
  const results: CaseResult[] = [];
  for (const one of cases) {
    const facts = join(run.folder, one.facts);
    if (!values.has(facts)) {
      const text = await readTextFile(surroundings, facts, 'facts file');
      if (!text.ok) return text;
      const read = readFacts(text.text, facts);
      if (!read.ok) return read;
      values.set(facts, read.facts);
    }
    const read = factsOf(one, facts, values.get(facts), run);
    if (!read.ok) return read;
    results.push(runCase(one, run.checklist, read.facts, one.now ?? run.now ?? read.facts.now));
  }
  return { ok: true, cases: results };
}

/** The facts of a case, its changes made: they must still be facts. */
function factsOf({ name, place, overrides }: TestCase, factsFile: string, value: unknown, { file }: Run): FactsResult {
  const changed = overrideFacts(value, overrides);
  const here = `${file}:${place.line}:${place.column} ${JSON.stringify(name)}`;
  if (changed.ok) return readFactsValue(changed.value, `${here}, ${factsFile}`);
  const { pointer, seen, allowed } = changed;
  const next = `look for the place in ${factsFile}`;
  return { ok: false, refusal: { code: 'TESTS_INVALID', exit: 2, place: `${here} ${pointer}`, seen, allowed, next } };
}
