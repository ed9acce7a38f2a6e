import { describe, expect, it } from '@jest/globals';
import { parseCodeowners } from '../../../src/evidence/codeowners/parse.ts';

const nobody = { users: [], teams: [], emails: [] };

describe('a CODEOWNERS file', () => {
  it('is a list of patterns with their owners, in file order, without comments and blank lines', () => {
    const text =
      '# Everything\n\n*  @ada @acme/core.team ops@example.com\t# not @mallory\r\n   /docs/ @under_score\n#/x @no\n/gen/\n';
    expect(parseCodeowners(text)).toEqual([
      { line: 3, pattern: '*', owners: { users: ['ada'], teams: ['acme/core.team'], emails: ['ops@example.com'] } },
      { line: 4, pattern: '/docs/', owners: { ...nobody, users: ['under_score'] } },
      { line: 6, pattern: '/gen/', owners: nobody },
    ]);
  });

  it('may be empty', () => {
    expect(parseCodeowners('')).toEqual([]);
    expect(parseCodeowners(' \n# only words\n')).toEqual([]);
  });

  it('has patterns with blanks after a backslash', () => {
    expect(parseCodeowners('my\\ own\\ docs/ @ada')).toEqual([
      { line: 1, pattern: 'my own docs/', owners: { ...nobody, users: ['ada'] } },
    ]);
  });

  it.each([
    ['!docs/ @ada'],
    ['docs/[ab].md @ada'],
    ['docs/a].md @ada'],
    ['\\#file @ada'],
    ['docs\\readme @ada'],
    ['/ @ada'],
    ['// @ada'],
    ['* ada'],
    ['* @'],
    ['* @acme/'],
    ['* @acme/a/b'],
    ['* @-ada'],
    ['* @ada,@bob'],
    ['* ops@localhost'],
    ['* @ada bob'],
    ['* x@a.b@c.d'],
  ])('is not read past a line that GitHub would skip: %s', (line) => {
    expect(parseCodeowners(`* @acme/core\n ${line} \n* @ada`)).toEqual({ badLine: 2, seen: line });
  });

  it('may name files with a bang or a hash inside', () => {
    expect(parseCodeowners('/wow!.md @ada\n/c#.md @ada')).toMatchObject([
      { pattern: '/wow!.md' },
      { pattern: '/c#.md' },
    ]);
  });
});
