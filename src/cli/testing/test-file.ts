import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Keys } from '../../checklist/problems/draft.ts';
import type { Place } from '../../checklist/model.ts';
import type { Outcome, Verdict } from '../../judge/roll-call.ts';
import type { ReasonCode } from '../../evidence/reason-codes.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Overrides } from './override-facts.ts';
import type { Refusal } from '../refusal.ts';
import { readSourceText } from '../../checklist/yaml/source-text.ts';
import { readYaml } from '../../checklist/yaml/yaml-tree.ts';
import type { YamlTree } from '../../checklist/yaml/yaml-tree.ts';
import { schemaMistakes } from '../schema-mistakes.ts';
import { testFileSchema } from './schema.ts';

/** How an item must stand. */
interface ExpectedFinding {
  readonly outcome: Outcome;
  /** Null: any reason will do. */
  readonly code: ReasonCode | null;
}

/** What must come out of a case; what is absent is not looked at. */
export interface Expectation {
  readonly verdict?: Verdict;
  readonly open?: boolean;
  readonly blockers?: readonly ReasonCode[];
  readonly findings: ReadonlyMap<string, ExpectedFinding>;
}

/** One case of a test file. Files are as written, relative to the test file. */
export interface TestCase {
  readonly name: string;
  /** `merge`, or the name of an environment. */
  readonly gate: string;
  readonly facts: string;
  readonly now: Instant | null;
  readonly overrides: Overrides;
  readonly expect: Expectation;
  readonly place: Place;
}

/** A test file. */
interface TestFile {
  readonly checklist: string;
  readonly cases: readonly TestCase[];
}

/** The file, or everything that is wrong with it. */
export type TestFileResult =
  | { readonly ok: true; readonly tests: TestFile }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

interface RawCase {
  readonly name: string;
  readonly gate: string;
  readonly facts?: string;
  readonly now?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly expect: Omit<Expectation, 'findings'> & {
    readonly findings?: Readonly<Record<string, Outcome | { readonly outcome: Outcome; readonly code?: ReasonCode }>>;
  };
}

interface RawTestFile {
  readonly version: 1;
  readonly checklist?: string;
  readonly facts?: string;
  readonly cases: readonly RawCase[];
}

/** Reads the bytes of a test file; `file` is its name for messages. */
export function readTestFile(bytes: Uint8Array, file: string): TestFileResult {
  const text = readSourceText(bytes);
  if (!text.ok) return refused(mistake(file, text.fault.seen, text.fault.allowed, text.fault.next));
  const yaml = readYaml(text.text);
  const placeAt = (offset: number): Place => {
    const { line, col } = yaml.lines.linePos(offset);
    return { line, column: col };
  };
  if (!yaml.ok) {
    const { fault } = yaml;
    return refused(mistake(at(file, placeAt(fault.offset)), fault.seen ?? fault.message, fault.allowed, fault.next));
  }
  const { tree } = yaml;
  const placeOf = (keys: Keys): Place => placeAt(tree.spotOf(keys).key);
  const [first, ...more] = mistakesIn(tree, (keys) => at(file, placeOf(keys)));
  if (first !== undefined) return refused(first, ...more);
  return isTestFile(tree.data) ? { ok: true, tests: testsOf(tree.data, placeOf) } : refused(unfit(file));
}

const validate = new Ajv2020({ verbose: true, allErrors: true }).compile<RawTestFile>(testFileSchema);

function isTestFile(data: unknown): data is RawTestFile {
  return validate(data);
}

function mistakesIn(tree: YamlTree, place: (keys: Keys) => string): readonly Refusal[] {
  const { data, drafts } = tree;
  const written = drafts.map((one) => mistake(place(one.at), one.seen ?? one.message, one.allowed, one.next));
  if (written.length > 0) return written;
  if (!isTestFile(data)) {
    return schemaMistakes(validate.errors ?? []).map(({ path, seen, allowed }) =>
      mistake(`${place(keysOf(path))} ${path}`.trimEnd(), seen, allowed, 'mend it; see docs/testing.md'),
    );
  }
  return [...namedTwice(data, place), ...withoutFacts(data, place)];
}

function keysOf(path: string): Keys {
  const tokens = path.split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function namedTwice({ cases }: RawTestFile, place: (keys: Keys) => string): readonly Refusal[] {
  const names = cases.map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          mistake(
            place(['cases', index, 'name']),
            `a second case ${JSON.stringify(name)}`,
            'each name once',
            'say how the two differ',
          ),
        ],
  );
}

function withoutFacts({ cases, facts }: RawTestFile, place: (keys: Keys) => string): readonly Refusal[] {
  if (facts !== undefined) return [];
  return cases.flatMap((one, index) =>
    one.facts === undefined
      ? [
          mistake(
            place(['cases', index]),
            'neither the case nor the file names facts',
            '`facts: FILE` in the case or at the top',
            'record some with `holdpoint facts`',
          ),
        ]
      : [],
  );
}

function testsOf(
  { checklist = 'holdpoint.yml', facts = '', cases }: RawTestFile,
  placeOf: (keys: Keys) => Place,
): TestFile {
  return {
    checklist,
    cases: cases.map((one, index) => {
      const { findings = {}, ...expect } = one.expect;
      return {
        name: one.name,
        gate: one.gate,
        facts: one.facts ?? facts,
        now: one.now ?? null,
        overrides: { set: one.set ?? {}, remove: one.remove ?? [] },
        expect: { ...expect, findings: new Map(Object.entries(findings).map(([item, how]) => [item, expected(how)])) },
        place: placeOf(['cases', index]),
      };
    }),
  };
}

function expected(how: Outcome | { readonly outcome: Outcome; readonly code?: ReasonCode }): ExpectedFinding {
  return typeof how === 'string' ? { outcome: how, code: null } : { outcome: how.outcome, code: how.code ?? null };
}

function at(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function mistake(place: string, seen: string | null, allowed: string | null, next: string): Refusal {
  return { code: 'TESTS_INVALID', exit: 2, place, seen: seen ?? 'something else', allowed, next };
}

function unfit(file: string): Refusal {
  return mistake(file, 'the file does not fit the schema', 'see schema/holdpoint-test.schema.json', 'mend it');
}

function refused(first: Refusal, ...more: readonly Refusal[]): TestFileResult {
  return { ok: false, refusals: [first, ...more] };
}
