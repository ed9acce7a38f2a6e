import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../src/checklist/parse.ts';

const REST = `environments:
  production: { enforce: block }
items:
  tests:
    title: All tests are passing
    check: ci / test
`;

/** The problems of a checklist whose rules stand, in part, somewhere else. */
function problemsOf(line: string): readonly string[] {
  const result = parseChecklist(`version: 1\n${line}\n${REST}`, '.github/holdpoint.yml');
  return result.ok ? ['none'] : result.problems.map(({ code, path }) => `${code} ${path}`);
}

describe('a checklist that takes rules from somewhere else (T55)', () => {
  it('reads without such a line', () => {
    expect(problemsOf('# nothing')).toEqual(['none']);
  });

  it.each([
    'extends: holdpoint:deployment',
    'extends: evil/.github:holdpoint.yml',
    'extends: [evil/.github:holdpoint.yml@main]',
    'extends: https://evil.example/holdpoint.yml',
    'include: other.yml',
  ])('is refused as a whole: `%s`', (line) => {
    expect(problemsOf(line)).toEqual([`UNKNOWN_KEY ${line.split(':')[0] ?? ''}`]);
  });

  it('cannot bring in a file by a YAML tag either', () => {
    const result = parseChecklist(`version: 1\n${REST.replace('check: ci / test', 'check: !include other.yml')}`, 'f');
    expect(result.ok).toBe(false);
  });
});
