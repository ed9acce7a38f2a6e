import { isCollection, isScalar, parseDocument, visit } from 'yaml';
import type { Node } from 'yaml';
import { pick } from './read.ts';

/** Breaks how a good file is written. Undefined where there is nothing of that to break. */
export type BreakText = (text: string, place: number, value: number) => string | Uint8Array | undefined;

/** Where things stand in a file, as the YAML library reports it of a good one. */
interface Marks {
  /** Keys, with the map they belong to. */
  readonly keys: readonly {
    readonly at: number;
    readonly length: number;
    readonly flow: boolean;
    readonly first: boolean;
  }[];
  readonly values: readonly { readonly from: number; readonly to: number }[];
  /** Texts in quotes, and lists and maps in brackets. */
  readonly closed: readonly { readonly from: number; readonly to: number }[];
}

const marksOf = memo((text: string): Marks => {
  const keys: Marks['keys'][number][] = [];
  const values: Marks['values'][number][] = [];
  const closed: Marks['closed'][number][] = [];
  visit(parseDocument(text), {
    Map: (_key, map) => {
      map.items.forEach(({ key, value }, index) => {
        if (!isScalar(key) || !key.range) return;
        const [at, end] = key.range;
        keys.push({ at, length: end - at, flow: map.flow === true, first: index === 0 });
        if (isScalar(value) && value.range && value.source !== '') values.push(spanOf(value));
      });
    },
    Node: (_key, node) => {
      const inQuotes = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (inQuotes || (isCollection(node) && node.flow === true)) closed.push(spanOf(node));
    },
  });
  return { keys, values, closed };
});

function spanOf({ range }: Pick<Node, 'range'>): { readonly from: number; readonly to: number } {
  return { from: range?.[0] ?? 0, to: range?.[1] ?? 0 };
}

function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    if (known.size < 100) known.set(text, found);
    return found;
  };
}

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
const column = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** Bytes that stand in no UTF-8. */
const badBytes = [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80]];
const hidden = ['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u202e', '\u2066', '\u2028'];
const tails = ['\nzzz: 1\n', '\nzzz: [', '\nzzz: "', '\n---\nversion: 1\n', '\n- 1\n', '\n}\n', '\n@\n', '\n  \tx\n:'];
const files = ['', '\n', '# nothing\n', '---\n', 'null\n', '[]\n', '{}\n', '7\n', 'version: 1\n', '\uFEFF', 'items'];

/** Every way of breaking that is known from what YAML is, not from how it is read. */
export const textBreaks: Readonly<Record<string, BreakText>> = {
  'a key twice': (text, place, value) => {
    const { at, length, flow } = pick(marksOf(text).keys, place);
    const again = `${text.slice(at, at + length)}: ${pick(['1', 'null', '{}', '"x"'], value)}`;
    return insert(text, at, flow ? `${again}, ` : `${again}\n${' '.repeat(column(text, at))}`);
  },
  'an end in the middle of a key': (text, place, value) => {
    const keys = marksOf(text).keys.filter(({ flow, first, length }) => !flow && !first && length > 1);
    if (keys.length === 0) return undefined;
    const { at, length } = pick(keys, place);
    return text.slice(0, at + 1 + (value % (length - 1)));
  },
  'an end inside brackets or quotes': (text, place, value) => {
    const { closed } = marksOf(text);
    if (closed.length === 0) return undefined;
    const { from, to } = pick(closed, place);
    return text.slice(0, from + 1 + (value % (to - from - 1)));
  },
  'a tab for blanks': (text, place) => {
    const keys = marksOf(text).keys.filter(({ at, flow }) => !flow && /\n +$/.test(text.slice(0, at)));
    if (keys.length === 0) return undefined;
    const { at } = pick(keys, place);
    return `${text.slice(0, at - column(text, at))}\t${text.slice(at)}`;
  },
  'an anchor or a tag': (text, place, value) =>
    insert(text, pick(marksOf(text).values, place).from, pick(['&a ', '!!str ', '!x ', '! '], value)),
  'an alias': (text, place) => {
    const { from, to } = pick(marksOf(text).values, place);
    return `${text.slice(0, from)}*a${text.slice(to)}`;
  },
  'a directive': (text, _place, value) => pick(['%YAML 1.2\n---\n', '%TAG ! x\n---\n', '%X\n---\n'], value) + text,
  'bytes that are no text': (text, place, value) => {
    const bytes = Buffer.from(text);
    const at = place % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(badBytes, value)), bytes.subarray(at)]);
  },
  'a character that hides': (text, place, value) => insert(text, place % (text.length + 1), pick(hidden, value)),
  'something behind the end': (text, _place, value) => text + pick(tails, value),
  'too large': (text, place) => `${text}\n#${'x'.repeat(256 * 1024 + (place % 1000))}\n`,
  'nothing in it': (_text, _place, value) => pick(files, value),
};
