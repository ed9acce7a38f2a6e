import * as fc from 'fast-check';
import { parse } from 'yaml';
import { limits } from '../../../src/checklist/limits.ts';
import type { ParseResult, Problem } from '../../../src/checklist/model.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { problemCodes } from '../../../src/checklist/problems/problem-codes.ts';
import { formatProblem } from '../../../src/checklist/problems/problem-text.ts';
import { wronglyAccepted } from './accepted.ts';
import { dataBreaks } from './break-data.ts';
import { textBreaks } from './break-text.ts';
import { dressCount, dressed } from './dress.ts';
import { edited, editKinds } from './edits.ts';
import type { Edit } from './edits.ts';
import { grown } from './grown.ts';
import { pick } from './read.ts';
import { goodChecklists } from './sources.ts';
import { threadTime } from './thread-time.ts';

/** One file to try: a good one, and what is done to it. */
interface Case {
  readonly source: number;
  readonly damage:
    | {
        readonly kind: 'broken';
        readonly how: string;
        readonly place: number;
        readonly value: number;
        readonly dress: number;
      }
    | { readonly kind: 'edited'; readonly edits: readonly Edit[]; readonly other: number }
    | { readonly kind: 'grown'; readonly which: number; readonly size: number };
}

export interface ChecklistFuzzOptions {
  readonly mutations: number;
  readonly seed: number;
  /** Milliseconds that no file may take; null where nobody looks at the clock. */
  readonly slowest: number | null;
  /** Told of each case before it is tried, so that one that ends the process is known. */
  readonly before?: (text: string) => void;
}

export interface ChecklistFuzzReport {
  readonly tried: number;
  /** Files that were broken in a way that is known. */
  readonly broken: number;
  /** Files that were read as a checklist after all. */
  readonly accepted: number;
  /** Ways of breaking that were tried at least once. */
  readonly ways: number;
  readonly counterexample: string | null;
}

/** A good file, and what it says. */
interface Source {
  readonly text: string;
  readonly said: unknown;
}

interface Tried {
  readonly source: string | Uint8Array;
  /** The way in which it is known to be broken; null where it may be good. */
  readonly broken: string | null;
}

const ways: readonly string[] = [...Object.keys(dataBreaks), ...Object.keys(textBreaks)];

function cases(sources: number): fc.Arbitrary<Case> {
  const n = fc.nat(1_000_000);
  const broken = fc.record({
    kind: fc.constant('broken' as const),
    how: fc.constantFrom(...ways),
    place: n,
    value: n,
    dress: fc.nat(dressCount - 1),
  });
  const edit = fc.record({ how: fc.constantFrom(...editKinds), place: n, value: n });
  const hurt = fc.record({
    kind: fc.constant('edited' as const),
    edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
    other: n,
  });
  const large = fc.record({ kind: fc.constant('grown' as const), which: n, size: n });
  const damage = fc.oneof(
    { arbitrary: broken, weight: 55 },
    { arbitrary: hurt, weight: 43 },
    { arbitrary: large, weight: 2 },
  );
  return fc.record({ source: fc.nat(sources - 1), damage });
}

/** Tries so many damaged files; the first that is read wrongly comes back as its smallest form. */
export function fuzzChecklists({ mutations, seed, slowest, before }: ChecklistFuzzOptions): ChecklistFuzzReport {
  const sources = goodChecklists().map((text): Source => ({ text, said: parse(text) }));
  const count = { tried: 0, broken: 0, accepted: 0 };
  const used = new Set<string>();
  const property = fc.property(cases(sources.length), (one) => {
    const tried = fileOf(one, sources);
    before?.(describeCase(one, tried));
    count.tried += 1;
    if (tried.broken !== null) {
      count.broken += 1;
      used.add(tried.broken);
    }
    const { wrong, ok } = trouble(tried, slowest);
    if (ok) count.accepted += 1;
    if (wrong !== null) throw new Error(`${wrong}\n${describeCase(one, tried)}`);
  });
  const details = fc.check(property, { numRuns: mutations, seed });
  const told = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  const counterexample = details.failed ? `seed ${seed}, run ${details.numRuns}\n${told}` : null;
  return { ...count, ways: used.size, counterexample };
}

function fileOf({ source, damage }: Case, sources: readonly Source[]): Tried {
  const good = pick(sources, source);
  switch (damage.kind) {
    case 'broken':
      return brokenFile(good, damage);
    case 'edited':
      return { source: edited(good.text, damage.edits, pick(sources, damage.other).text), broken: null };
    case 'grown':
      return { source: grown(damage.which, damage.size), broken: null };
  }
}

/** Breaks what it says, or how it is written. A file in which there is nothing of that to break stays as it was. */
function brokenFile({ text, said }: Source, damage: Case['damage'] & { readonly kind: 'broken' }): Tried {
  const { how, place, value, dress } = damage;
  const inData = dataBreaks[how];
  if (inData !== undefined) {
    const broken = inData(said, place, value);
    return broken === undefined ? { source: text, broken: null } : { source: dressed(broken, dress), broken: how };
  }
  const written = textBreaks[how]?.(text, place, value);
  return written === undefined ? { source: text, broken: null } : { source: written, broken: how };
}

function trouble(
  { source, broken }: Tried,
  slowest: number | null,
): { readonly wrong: string | null; readonly ok: boolean } {
  const { result, milliseconds } = timed(source, slowest);
  if (slowest !== null && milliseconds > slowest) return { wrong: `it took ${milliseconds} ms`, ok: result.ok };
  if (result.ok && broken !== null) return { wrong: `it is read, although it is broken: ${broken}`, ok: true };
  if (result.ok) return { wrong: wronglyAccepted(source, result.checklist), ok: true };
  return { wrong: problemTrouble(result.problems, source), ok: false };
}

/** What seems slow is read again, and the shortest time counts: the first reading pays for what the engine learns on the way. */
function timed(
  source: string | Uint8Array,
  slowest: number | null,
): { readonly result: ParseResult; readonly milliseconds: number } {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let again = 0; ; again += 1) {
    const started = threadTime();
    const result = parseChecklist(source, 'f.yml');
    milliseconds = Math.min(milliseconds, threadTime() - started);
    if (slowest === null || milliseconds <= slowest || again === 2) return { result, milliseconds };
  }
}

/** What people get to read must be there, stand where it says, and do nothing to a terminal. */
function problemTrouble(problems: readonly Problem[], source: string | Uint8Array): string | null {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const lines = text.split(/\r\n|\r|\n/).length;
  if (problems.length === 0) return 'it is refused without a problem';
  if (problems.length > limits.problems + 1) return `it has ${problems.length} problems`;
  for (const problem of problems) {
    const { code, line, column } = problem;
    if (!Object.hasOwn(problemCodes, code)) return `nobody knows the problem ${code}`;
    if (line < 1 || column < 1 || line > lines) return `${code} stands at ${line}:${column} of ${lines} lines`;
    const shown = formatProblem(problem, text);
    if (/(?!\n)\p{Cc}|[\u202A-\u202E]/u.test(shown)) return `${code} is told with characters that a terminal obeys`;
    if (shown.length > 20_000) return `${code} takes ${shown.length} characters to tell`;
  }
  return null;
}

function describeCase(one: Case, { source }: Tried): string {
  const text = typeof source === 'string' ? source : Buffer.from(source).toString('latin1');
  return `${JSON.stringify(one)}\n${text.length} characters: ${JSON.stringify(text.slice(0, 6_000))}`;
}
