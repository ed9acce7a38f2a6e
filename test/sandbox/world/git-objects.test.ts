import { describe, expect, it } from '@jest/globals';
import { emptyObjects, fileEntry, objectSha, writeCommit, writeTree } from '../../../src/sandbox/world/git-objects.ts';

describe('git objects', () => {
  it('have the ids git itself gives them', () => {
    const objects = emptyObjects();
    expect(objectSha('blob', Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect(writeTree(objects, new Map())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
    expect(writeTree(objects, new Map([['hello.txt', fileEntry(objects, 'hello\n')]]))).toBe(
      'aaa96ced2d9a1c8e72c56b253a0e2fe78393feb7',
    );
  });

  it('give a commit another id for another date, author or parent, and the same id for the same content', () => {
    const who = { name: 'A', email: 'a@example.com', date: 1_700_000_000_000, user: null };
    const make = (change: object) =>
      writeCommit(emptyObjects(), {
        parents: [],
        files: new Map(),
        author: who,
        committer: who,
        message: 'm\n',
        ...change,
      }).sha;
    const shas = [
      make({}),
      make({}),
      make({ message: 'n\n' }),
      make({ parents: ['1'.repeat(40)] }),
      make({ author: { ...who, date: 0 } }),
    ];
    expect(new Set(shas).size).toBe(4);
    expect(shas[0]).toBe(shas[1]);
  });

  it('keep folders as trees of their own', () => {
    const objects = emptyObjects();
    const root = writeTree(objects, new Map(['a/b/c.txt', 'a.txt'].map((path) => [path, fileEntry(objects, path)])));
    expect(objects.trees.get(root)?.map(({ path, type }) => [path, type])).toEqual([
      ['a.txt', 'blob'],
      ['a', 'tree'],
    ]);
  });
});
