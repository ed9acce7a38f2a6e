import { describe, expect, it } from '@jest/globals';
import { missingSections } from '../../../src/evidence/markdown/headings.ts';

const has = (text: string, heading = 'Plan') => missingSections(text, [heading]).length === 0;

describe('a heading with something below it', () => {
  it.each([
    '# Plan\ntext',
    '###### Plan\ntext',
    '   ## Plan\ntext',
    '##\tPlan\ntext',
    '## Plan ##\ntext',
    '## Plan ########   \ntext',
    '##   PLAN  \ntext',
    '# A\n\n## Plan\n\ntext',
    'Plan\n====\ntext',
    'Plan\n=\ntext',
    '  Plan\n   ===  \ntext',
    'Plan\n----\ntext',
    'Plan\n-\t\ntext',
    '## Plan\n```\ncode\n```',
    '## Plan\n### More\ntext',
    'Plan\n===\n\nMore\n---\ntext',
    '## Plan\r\n\r\ntext',
    '## Plan\nx ---',
    '## Plan\n--- x',
    '## Plan\n    ---',
    '## Empty\n## Plan\ntext\n## Empty',
  ])('is there: %j', (text) => {
    expect(has(text)).toBe(true);
  });

  it.each([
    '',
    'Plan',
    '## Plan',
    '## Plan\n',
    '## Plan\n   \n',
    '## Plan\n<!-- text -->',
    '## Plan\n---\n',
    '## Plan\n***\n   ___\n- \n',
    '## Plan\n## More\ntext',
    '### Plan\n## More\ntext',
    'Plan\n===\nMore\n===\ntext',
    'Plan\n---\nMore\n---\ntext',
    'Plan\n---\nMore\n===\ntext',
    '####### Plan\ntext',
    '##Plan\ntext',
    '    ## Plan\ntext',
    'x ## Plan\ntext',
    '## Plan#\ntext',
    '## Plan x\ntext',
    'Plan\n= =\ntext',
    'Plan\nx ===\ntext',
    'Plan\n    ===\ntext',
    'Plan\n=== x\ntext',
    'Plan\n--- x\ntext',
    'Plan\nx ---\ntext',
    'Plan\n\n===\ntext',
    'Plan\n```\n===\n```\ntext',
    '```\n## Plan\n```\ntext',
    '<!--\n## Plan\n-->\ntext',
  ])('is not there: %j', (text) => {
    expect(has(text)).toBe(false);
  });

  it('without a title is none that anybody asked for', () => {
    expect(missingSections('##\ntext\n# #\nmore', ['', 'x'])).toEqual(['x']);
    expect(has('## # \ntext', '#')).toBe(false);
    expect(has('## C#\ntext', 'c#')).toBe(true);
    expect(has('   \n===\ntext', '')).toBe(false);
  });

  it('is told by the names as they were asked', () => {
    expect(missingSections('# A\ntext\n# B\n', ['a', 'B', 'C  d'])).toEqual(['B', 'C  d']);
  });

  it('of a higher level ends those below it, and one of the same level does', () => {
    expect(missingSections('# A\n## B\n### C\n## D\ntext', ['A', 'B', 'C', 'D'])).toEqual(['B', 'C']);
    expect(missingSections('# A\n### B\n## C\ntext\n# D', ['A', 'B', 'C', 'D'])).toEqual(['B', 'D']);
  });
});
