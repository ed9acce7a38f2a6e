import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/checklist/limits.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';

const HEAD = 'version: 1\nenvironments:\n  production: { enforce: block }\nitems:\n';
const items = (count: number) => HEAD + Array.from({ length: count }, (_, n) => `  item-${n}: 1\n`).join('');

function problemsOf(text: string) {
  const result = parseChecklist(text, 'f.yml');
  return result.ok ? [] : result.problems;
}

describe('a file that is refused', () => {
  it('wants no policy where it names none', () => {
    expect(parseChecklist(items(1), 'f.yml')).not.toHaveProperty('wanted');
  });

  it('is told its problems in their order, however many there are of one line', () => {
    const text = `${HEAD}  b: { tick: nobody, titel: x, environments: [here, there] }\n  a: 1\n`;
    const places = problemsOf(text).map(({ line, column }) => [line, column]);
    expect(places.length).toBeGreaterThan(4);
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });

  it('is told after the last that is shown how many there are', () => {
    const problems = problemsOf(items(limits.problems + 50));
    const [last, more] = problems.slice(-2);
    expect(last).toMatchObject({ path: `items.item-${limits.problems - 1}` });
    expect(more).toEqual({
      file: 'f.yml',
      line: last?.line,
      column: last?.column,
      code: 'TOO_MANY',
      path: '',
      message: '50 more problems follow',
      seen: `${limits.problems + 50} problems`,
      allowed: 'none',
      next: 'Mend the ones above first.',
    });
    expect(problemsOf(items(limits.problems))).toHaveLength(limits.problems);
  });

  it('is told where it stops being text, in its line and after what can be read of it', () => {
    expect(problemsOf('version: 1\nitems: é\u0000')).toMatchObject([
      { code: 'NOT_TEXT', path: '', line: 2, column: 9 },
    ]);
    expect(problemsOf('\u0000')).toMatchObject([{ code: 'NOT_TEXT', path: '', line: 1, column: 1 }]);
  });
});
