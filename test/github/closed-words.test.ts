import { describe, expect, it } from '@jest/globals';
import { busyReader } from './read.ts';
import { answer } from './stand-in.ts';
import type { Handler } from './stand-in.ts';

type Path = readonly (string | number)[];

/** Every place of an answer where a single value stands. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
  return [path];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => Object.getOwnPropertyDescriptor(Object(inner), key)?.value, value);
}

/** A copy of an answer with another value in one place. */
function put(value: unknown, path: Path, other: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const last = path.at(-1);
  if (last !== undefined) Object.assign(Object(valueAt(copy, path.slice(0, -1))), { [last]: other });
  return copy;
}

/** What the snapshot of the busy world comes to when this is its answer. */
async function readAs(change: (data: unknown) => unknown) {
  const wrap =
    (handle: Handler): Handler =>
    async (seen) => {
      const given = await handle(seen);
      return answer(change(given.data));
    };
  const busy = busyReader({ wrap });
  return busy.read({ number: busy.pullRequest.number }, ['README.md']);
}

async function theAnswer(): Promise<unknown> {
  let data: unknown = null;
  await readAs((given) => (data = given));
  return data;
}

const keyOf = (path: Path): string => String(path.findLast((part) => typeof part === 'string'));

/** One place for each key of each kind of parent: the third comment is read as the first. */
function samples(data: unknown): readonly Path[] {
  const seen = new Map<string, Path>();
  for (const path of leaves(data)) {
    const kind = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
    if (!seen.has(kind)) seen.set(kind, path);
  }
  return [...seen.values()];
}

/**
 * What decides nothing, and is therefore not looked at: sizes, cursors of a last page, names of our own App, who edited a comment of
 * somebody else. Any value at all in `deletedAt` means that a revision was erased; a suite without a workflow's run has no say.
 */
const unread =
  /\.(byteSize|endCursor|startCursor|deletedAt|app\.slug|editor(\.\w+)?)$|comments\.nodes\.\d+\.editor|nodes\.0\.checkSuite\.status$/;

/** Words that GitHub has a closed list of, and whose meaning decides something. What a check says is judged, not parsed: see the check's tests. */
const closed = new Set(['__typename', 'state', 'changeType', 'type']);

describe('a snapshot with a word that GitHub does not document (T40)', () => {
  it('is a fault, wherever it stands', async () => {
    const data = await theAnswer();
    const words = samples(data).filter(
      (path) => !unread.test(path.join('.')) && closed.has(keyOf(path)) && typeof valueAt(data, path) === 'string',
    );
    expect(words.length).toBeGreaterThan(15);
    const taken: string[] = [];
    for (const path of words) {
      const result = await readAs((given) => put(given, path, 'SOMETHING_NEW'));
      if (result.ok) taken.push(path.join('.'));
    }
    expect(taken).toEqual([]);
  });
});

describe('a snapshot with a value of another type (T40)', () => {
  it.each([
    ['an object', {}],
    ['a list', []],
  ])('is a fault where %s stands for a single value, wherever it stands', async (_what, other) => {
    const data = await theAnswer();
    const taken: string[] = [];
    for (const path of samples(data).filter((one) => !unread.test(one.join('.')))) {
      const result = await readAs((given) => put(given, path, other));
      if (result.ok) taken.push(path.join('.'));
    }
    expect(taken).toEqual([]);
  });
});
