import { describe, expect, it } from '@jest/globals';
import { workflowJobs } from '../../src/checklist/workflow-jobs.ts';

const jobs = (...lines: readonly string[]) =>
  workflowJobs(`on: push\njobs:\n${lines.map((line) => `  ${line}\n`).join('')}`);

describe('the checks of a workflow', () => {
  it.each([
    ['test: {}', 'test'],
    ['test: { name: Unit tests }', 'Unit tests'],
    ['test: { name: 7 }', 'test'],
    ["test: { name: 'On ${{ matrix.os }}, ${{ matrix.node }}' }", 'On *, *'],
    ["test: { name: '${{ a }}', strategy: { matrix: { a: [1] } } }", '*'],
    ['test: { strategy: { matrix: { node: [20] } } }', 'test (*'],
    ['test: { name: Unit, strategy: { matrix: { node: [20] } } }', 'Unit (*'],
    ["test: { strategy: { matrix: '${{ x }}' } }", 'test'],
    ['test: { strategy: { fail-fast: true } }', 'test'],
    ['test: { uses: ./x.yml }', 'test / *'],
    ['test: { name: Call, uses: ./x.yml }', 'Call / *'],
  ])('have the names that GitHub shows: %s', (job, name) => {
    expect(jobs(job)?.names).toEqual([name]);
  });

  it('are those of its jobs, in their order', () => {
    expect(jobs('b: {}', 'a: {}', 'nothing:', 'text: x', 'list: [x]')?.names).toEqual(['b', 'a']);
    expect(workflowJobs('on: push\n')?.names).toEqual([]);
  });

  it.each([
    ['push', ['push']],
    ['[push, 7, pull_request]', ['push', 'pull_request']],
    ['{ push: {}, workflow_dispatch: ~ }', ['push', 'workflow_dispatch']],
    ['7', []],
  ])('are started by `on: %s`', (on, events) => {
    expect(workflowJobs(`on: ${on}\njobs: {}\n`)?.events).toEqual(events);
  });

  it.each(['', 'just words', '- a\n', 'a: &a [x]\nb: *c\n'])(
    'are not known of a file that is no workflow: %j',
    (text) => {
      expect(workflowJobs(text)).toBeNull();
    },
  );
});
