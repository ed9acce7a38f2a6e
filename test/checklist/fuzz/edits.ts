import { pick } from './read.ts';

/** One thrust at a file's bytes. `place` and `value` choose among what there is, whatever their size. */
export interface Edit {
  readonly how: (typeof editKinds)[number];
  readonly place: number;
  readonly value: number;
}

/** What can be done to a file without knowing what it says. */
export const editKinds = ['insert', 'remove', 'flip', 'repeat', 'graft', 'line', 'indent', 'number'] as const;

/** Pieces that YAML, JavaScript or the format could stumble over. */
const pieces = [
  [
    '\n',
    '\r',
    '\r\n',
    '  ',
    '\t',
    ': ',
    ':',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!str ',
    '%',
    '---\n',
    '...\n',
    '{',
    '}',
    '[',
    ']',
  ],
  [
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    ' #',
    ',',
    '<<: ',
    '__proto__: ',
    'constructor',
    '\0',
    '\uFEFF',
    '\u202E',
    '\u{1F600}',
  ],
  ['null', '~', '.inf', '.nan', '0x', '-', '1e999', '9'.repeat(400), 'true', 'yes', String.raw`\u0000`, '\\', '`', '@'],
  [
    'version: 1\n',
    'items:\n',
    'extends: x\n',
    'signoff: ',
    'check: ',
    'any:\n',
    'x'.repeat(300),
    '*'.repeat(50),
    '../',
  ],
].flat();

/** The file after the edits. `other` is another file, from which pieces are taken over. */
export function edited(text: string, edits: readonly Edit[], other: string): Uint8Array {
  return edits.reduce<Buffer>((bytes, edit) => applied(bytes, edit, Buffer.from(other)), Buffer.from(text));
}

function applied(bytes: Buffer, { how, place, value }: Edit, other: Buffer): Buffer {
  const at = place % (bytes.length + 1);
  const put = (what: Uint8Array, removed = 0): Buffer =>
    Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at + removed)]);
  const lineEnd = bytes.indexOf(10, at);
  switch (how) {
    case 'insert':
      return put(Buffer.from(pick(pieces, value)));
    case 'remove':
      return put(Buffer.alloc(0), 1 + (value % 40));
    case 'flip':
      return put(Buffer.from([(bytes[at] ?? 0) ^ (1 << (value % 8))]), 1);
    case 'repeat':
      return put(bytes.subarray(at, at + 1 + (value % 200)));
    case 'graft':
      return put(other.subarray(value % other.length, (value % other.length) + 1 + (place % 120)));
    case 'line':
      return lineEnd < 0 ? bytes : Buffer.concat([bytes.subarray(0, at), bytes.subarray(lineEnd)]);
    case 'indent':
      return lineEnd < 0 ? bytes : insertedAt(bytes, lineEnd + 1, ' '.repeat(1 + (value % 5)));
    case 'number':
      return put(Buffer.from(String(value % 1000)), 1);
  }
}

function insertedAt(bytes: Buffer, at: number, what: string): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(what), bytes.subarray(at)]);
}
