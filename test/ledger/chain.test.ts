import { describe, expect, it } from '@jest/globals';
import { link, readEntry, START, storedKey } from '../../src/ledger/chain.ts';
import type { StoredEntry } from '../../src/ledger/chain.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import { at, chained, deletion, opened, sealed } from './rows.ts';

function only(entry: NewEntry): StoredEntry {
  const [row] = chained([entry]);
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('an entry', () => {
  it('reads back as what was written', () => {
    const entry = deletion('1');
    expect(readEntry(only(entry))).toEqual({ ...entry, seq: 1, previous: START.hash, hash: only(entry).hash });
  });

  it('has the SHA-256 of the canonical JSON of all its fields', () => {
    const row = only(opened);
    // printf '%s' '{"at":…,"body":{…},"change":null,"key":"opened","previous":"0…0","repository":null,"seq":1}' | sha256sum
    expect(row.hash).toBe('259fe8c9b7bfc5230f421b6568aa6fce6db7e2c8542ca462b4855197b3c1e0e8');
  });

  it.each<[string, object]>([
    ['a kind of a newer version', { kind: 'from-the-future', ledger: 'a'.repeat(32) }],
    ['a field of a newer version', { ...opened.body, colour: 'red' }],
    ['a field missing', { kind: 'opened' }],
    ['a field of another type', { kind: 'opened', ledger: 7 }],
    ['no kind', {}],
  ])('is unreadable with %s, though its hash is right', (_, body) => {
    expect(readEntry(sealed(only(opened), body))).toMatchObject({ wrong: 'unreadable' });
  });

  it('says of a newer version that it is one', () => {
    expect(readEntry(sealed(only(opened), { kind: 'from-the-future' }))).toEqual({
      wrong: 'unreadable',
      detail: 'body.kind "from-the-future" is not known to this version',
    });
  });

  it.each([
    ['blanks', (body: string) => body.replace(':', ': ')],
    ['a key twice', (body: string) => body.replace('{', '{"kind":"opened",')],
    ['no JSON', () => '{'],
  ])('is unreadable with %s in its body', (_, change) => {
    const row = only(opened);
    expect(readEntry({ ...row, body: change(row.body) })).toMatchObject({ wrong: 'unreadable' });
  });

  it('is unreadable when the kind beside its body is another', () => {
    expect(readEntry({ ...only(opened), kind: 'push' })).toMatchObject({ wrong: 'unreadable' });
  });

  it('is unreadable with a moment that is none, though its hash is right', () => {
    const row = only(opened);
    expect(readEntry(sealed({ ...row, at: 'yesterday' }, opened.body))).toEqual({
      wrong: 'unreadable',
      detail: 'at is no moment: yesterday',
    });
  });

  it.each<[string, NewEntry, unknown]>([
    ['a moment that is none', { ...deletion('1'), at: 'yesterday' }, 'deleted:1: at is no moment: yesterday'],
    [
      'a repository that is no whole number',
      { ...deletion('1'), repository: 1.5 },
      'deleted:1: a number is not finite or not whole',
    ],
    [
      'a change that is not finite',
      { ...deletion('1'), change: Number.NaN },
      'deleted:1: a number is not finite or not whole',
    ],
    [
      'a body that could not be read back',
      { ...opened, body: { kind: 'opened', ledger: 'short' } },
      'opened: body.ledger is not a name of a ledger: "short"',
    ],
    [
      'a body that JSON would not hold whole',
      { ...opened, body: Object.assign(Object.create({ inherited: 1 }), opened.body) },
      expect.stringMatching(/^opened: /),
    ],
  ])('is not written with %s', (_, entry, detail) => {
    expect(link(START, entry)).toEqual({ wrong: 'unreadable', detail });
  });

  it('holds whatever people write', () => {
    const text = '/hold \0 \ud83d \u202e "\\" 🚀\r\n';
    const comment: NewEntry = {
      key: 'comment:1',
      repository: 1,
      change: 7,
      at,
      body: {
        kind: 'comment',
        id: '1',
        change: 7,
        url: 'https://github.com/acme/shop/pull/7#issuecomment-1',
        author: { id: 4, login: 'eve', type: 'User' },
        association: 'NONE',
        createdAt: at,
        writtenAt: at,
        edited: false,
        seenAt: at,
        head: null,
        sha256: 'a'.repeat(64),
        text,
      },
    };
    expect(readEntry(only(comment))).toMatchObject({ body: { text } });
  });
});

describe('the key of an entry', () => {
  it('is stored as it is', () => {
    for (const key of ['comment:1:é🚀', 'a'.repeat(400)]) expect(storedKey(key)).toBe(key);
  });

  it.each([
    ['an empty one', ''],
    ['one with NUL', 'a\0'],
    ['one with half a pair', 'a\ud83d'],
    ['one with the other half', '\ude80a'],
    ['one that no index takes', 'a'.repeat(401)],
  ])('is stored as its digest for %s', (_, key) => {
    expect(storedKey(key)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is never the digest of another', () => {
    expect(storedKey('a\ud83d')).not.toBe(storedKey('a\ud83e'));
  });
});
