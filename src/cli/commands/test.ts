import { dirname, join } from 'node:path';
import type { ParseResult, Problem } from '../../checklist/model.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import type { FactsResult } from '../facts-file.ts';
import type { CaseResult } from '../testing/run-case.ts';
import type { TestCase } from '../testing/test-file.ts';
import { parseChecklist } from '../../checklist/parse.ts';
import { policiesIn } from '../../gate/config.ts';
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
  /** The checklist with the policies that the facts hold. */
  readonly checklistFor: (facts: Facts) => ParseResult;
  readonly now: Instant | null;
}

/**
 * `holdpoint test [FILE]`: judges recorded facts by the checklist and compares with what the file expects. Exit 0 when every case came out
 * as expected, 1 when one did not or the checklist has problems, 2 when the test file is wrong, 3 when facts cannot be used.
 */
export async function runTest(options: TestOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { file, now = null, json = false } = options;
  const tests = await readNamedFile(surroundings, file, 'test file', 'write one; see docs/testing.md');
  if (!tests.ok) return refuse(surroundings, tests.refusal, json);
  const read = readTestFile(tests.bytes, file);
  if (!read.ok) return refuseAll(surroundings, read.refusals, json);
  const { cases } = read.tests;
  const folder = dirname(file);
  const checklistFile = join(folder, read.tests.checklist);
  const text = await readNamedFile(surroundings, checklistFile, 'checklist');
  if (!text.ok) return refuse(surroundings, text.refusal, json);
  const parsed = parseChecklist(text.bytes, checklistFile);
  const source = new TextDecoder().decode(text.bytes);
  if (!parsed.ok && parsed.wanted === undefined) return report(parsed.problems, source, json, surroundings);
  const checklistFor = (facts: Facts) =>
    parsed.ok ? parsed : parseChecklist(text.bytes, checklistFile, policiesIn(facts));
  const results = await runCases(cases, { file, folder, checklistFor, now }, surroundings);
  if (!results.ok && 'problems' in results) return report(results.problems, source, json, surroundings);
  if (!results.ok) return refuse(surroundings, results.refusal, json);
  const ran = { file, checklist: checklistFile, cases: results.cases };
  surroundings.out(json ? resultsJson(ran) : formatResults(ran, surroundings));
  return ran.cases.every(({ differences }) => differences.length === 0) ? 0 : 1;
}

type Results =
  | { readonly ok: true; readonly cases: readonly CaseResult[] }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
    const parsed = run.checklistFor(read.facts);
    if (!parsed.ok) return { ok: false, problems: parsed.problems };
    results.push(runCase(one, parsed.checklist, read.facts, one.now ?? run.now ?? read.facts.now));
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
