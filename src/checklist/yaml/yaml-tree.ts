import { Composer, isMap, isScalar, isSeq } from 'yaml';
import type { CST, LineCounter, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { Draft, Keys } from '../problems/draft.ts';
import { forbiddenKeys } from '../names.ts';
import { quote } from '../problems/quote.ts';
import type { Fault } from './source-text.ts';
import { syntaxFault } from './syntax-fault.ts';
import { readMarks } from './yaml-marks.ts';

/** Offsets of a key and of the value under it; the top of the file has no key. */
interface Spot {
  readonly key: number;
  readonly value: number;
}

/** A YAML file as plain data, and where each value stands. Objects have no prototype, so no key finds anything but itself. */
export interface YamlTree {
  readonly data: unknown;
  readonly drafts: readonly Draft[];
  readonly spotOf: (keys: Keys) => Spot;
}

/** A file as a tree, or why it is not read. */
export type ReadYaml =
  | { readonly ok: true; readonly tree: YamlTree; readonly lines: LineCounter }
  | { readonly ok: false; readonly fault: Fault; readonly lines: LineCounter };

/** Broken YAML ends the reading at its first mistake: whatever follows would be judged in the wrong place. */
export function readYaml(text: string): ReadYaml {
  const marks = readMarks(text);
  if (!marks.ok) return marks;
  const { lines } = marks;
  const document = compose(marks.tokens, text.length);
  const broken = document?.errors[0];
  if (broken !== undefined) return { ok: false, fault: syntaxFault(broken.code, broken.message, broken.pos[0]), lines };
  return { ok: true, tree: new TreeReader(lines).read(document?.contents ?? null), lines };
}

function compose(tokens: readonly CST.Token[], end: number) {
  // uniqueKeys off: the library compares every key with every other; the tree reader below looks them up instead.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, true, end)][0];
}

class TreeReader {
  readonly #lines: LineCounter;
  readonly #spots = new Map<string, Spot>();
  readonly #drafts: Draft[] = [];

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  read(root: ParsedNode | null): YamlTree {
    const start = root?.range[0] ?? 0;
    this.#spots.set('', { key: start, value: start });
    const data = this.#value(root, []);
    return { data, drafts: this.#drafts, spotOf: (keys) => this.#spotOf(keys) };
  }

  /** The place of a value, or of the nearest thing around it that exists. */
  #spotOf(keys: Keys): Spot {
    for (let length = keys.length; length > 0; length--) {
      const spot = this.#spots.get(pointer(keys.slice(0, length)));
      if (spot !== undefined) return spot;
    }
    return this.#spots.get('') ?? { key: 0, value: 0 };
  }

  #value(node: ParsedNode | null, keys: Keys): unknown {
    if (isMap(node)) return this.#map(node, keys);
    if (isSeq(node)) return this.#list(node, keys);
    return isScalar(node) ? node.value : null;
  }

  #list(node: YAMLSeq.Parsed, keys: Keys): unknown[] {
    return node.items.map((item, index) => {
      const at = [...keys, index];
      const start = item.range[0];
      this.#spots.set(pointer(at), { key: start, value: start });
      return this.#value(item, at);
    });
  }

  #map(node: YAMLMap.Parsed, keys: Keys): object {
    const record: Record<string, unknown> = Object.create(null);
    const first = new Map<string, number>();
    for (const { key: keyNode, value } of node.items) {
      const start = keyNode.range[0];
      if (!isScalar(keyNode)) {
        this.#drafts.push({ ...compoundKey, at: keys, offset: start });
        continue;
      }
      const key = typeof keyNode.value === 'string' ? keyNode.value : keyNode.source;
      const at = [...keys, key];
      const earlier = first.get(key);
      if (earlier !== undefined) {
        this.#drafts.push({ ...duplicate(key, this.#lines.linePos(earlier).line), at, offset: start });
        continue;
      }
      first.set(key, start);
      if (key === '<<' || forbiddenKeys.includes(key)) {
        this.#drafts.push({ ...(key === '<<' ? mergeKey : forbidden(key)), at });
        this.#spots.set(pointer(at), { key: start, value: start });
        continue;
      }
      const empty = value === null || (isScalar(value) && value.source === '' && value.type === 'PLAIN');
      this.#spots.set(pointer(at), { key: start, value: empty ? start : value.range[0] });
      record[key] = this.#value(value, at);
    }
    return record;
  }
}

function pointer(keys: Keys): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

type KeyDraft = Omit<Draft, 'at' | 'offset'>;

const compoundKey: KeyDraft = {
  code: 'WRONG_TYPE',
  on: 'key',
  message: 'a key is a list or a map',
  seen: 'a list or a map',
  allowed: 'a plain word as key',
  next: 'Write a plain word before the colon; put a text that starts with `{` or `[` in quotes.',
};

const mergeKey: KeyDraft = {
  code: 'ALIAS',
  on: 'key',
  message: 'a merge key is not used here: every item says what it asks in place',
  seen: '"<<"',
  allowed: 'values written out',
  next: 'Write the keys out.',
};

function duplicate(key: string, line: number): KeyDraft {
  return {
    code: 'DUPLICATE_KEY',
    on: 'key',
    message: `${quote(key)} stands here a second time`,
    seen: quote(key),
    allowed: `each key once; the first is in line ${line}`,
    next: 'Keep one of the two.',
  };
}

function forbidden(key: string): KeyDraft {
  return {
    code: 'FORBIDDEN_KEY',
    on: 'key',
    message: `${quote(key)} is no name for anything here`,
    seen: quote(key),
    allowed: `any name but ${forbiddenKeys.join(', ')}`,
    next: 'Choose another name.',
  };
}
