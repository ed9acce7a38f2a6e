import { describe, expect, it } from '@jest/globals';
import { changedPaths, ownedParts } from '../../../src/evidence/codeowners/owned-parts.ts';
import { parseCodeowners } from '../../../src/evidence/codeowners/parse.ts';

function parts(text: string, files: readonly { readonly path: string; readonly previousPath?: string }[]) {
  const rules = parseCodeowners(text);
  if ('badLine' in rules) throw new Error(rules.seen);
  return ownedParts(rules, { files });
}

describe('the parts of a change', () => {
  it('are its paths by the line that decides about them', () => {
    const files = [{ path: 'src/a.ts' }, { path: 'docs/x' }, { path: 'src/b.ts' }];
    expect(parts('/src/ @ada\n/docs/ a@b.example', files)).toEqual({
      owned: [
        {
          line: 1,
          pattern: '/src/',
          owners: { users: ['ada'], teams: [], emails: [] },
          paths: ['src/a.ts', 'src/b.ts'],
        },
        { line: 2, pattern: '/docs/', owners: { users: [], teams: [], emails: ['a@b.example'] }, paths: ['docs/x'] },
      ],
      unowned: [],
    });
  });

  it('belong to nobody where no line matches, or the last one names nobody', () => {
    expect(parts('/src/ @acme/core\n/src/gen/\n', [{ path: 'src/gen/a' }, { path: 'x' }])).toEqual({
      owned: [],
      unowned: ['src/gen/a', 'x'],
    });
  });

  it('hold a renamed file at both of its places, and no path twice', () => {
    const files = [{ path: 'b', previousPath: 'a' }, { path: 'a' }];
    expect(changedPaths({ files })).toEqual(['b', 'a']);
    expect(parts('/a @ada\n/b @bob', files).owned.map(({ line }) => line)).toEqual([2, 1]);
  });
});
