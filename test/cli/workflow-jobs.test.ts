import { describe, expect, it } from '@jest/globals';
import { checksOf } from '../../src/cli/workflow-jobs.ts';

const FILE = '.github/workflows/ci.yml';
const names = (text: string) => checksOf(FILE, text).map(({ name }) => name);

describe('the checks that a workflow reports', () => {
  it('have the name of the job, or its id where it has none', () => {
    const text = 'on: [push, pull_request]\njobs:\n  test:\n    name: All tests\n  lint:\n    runs-on: ubuntu-latest\n';
    expect(checksOf(FILE, text)).toEqual([
      { name: 'All tests', workflow: FILE },
      { name: 'lint', workflow: FILE },
    ]);
  });

  it.each([
    [
      'an expression in the name',
      "jobs: {test: {name: 'Test on ${{ matrix.os }} (${{ matrix.node }})', strategy: {matrix: {os: [a]}}}}",
      'Test on * (*)',
    ],
    ['a matrix without a name', 'jobs: {test: {strategy: {matrix: {node: [20, 22]}}}}', 'test (*'],
    ['a called workflow', 'jobs: {scan: {name: Security, uses: ./.github/workflows/scan.yml}}', 'Security / *'],
  ])('are a glob for %s', (_name, jobs, glob) => {
    expect(names(`on: pull_request\n${jobs}\n`)).toEqual([glob]);
  });

  it.each(['push', '[push]', '{pull_request: {branches: [main]}}', '{merge_group: }'])(
    'are found for runs on %s',
    (on) => {
      expect(names(`on: ${on}\njobs: {test: {}}\n`)).toEqual(['test']);
    },
  );

  it.each(['schedule', 'pull_request_target', '{workflow_run: {workflows: [ci]}}', 'workflow_call'])(
    'are not those of runs on %s: they are about another commit',
    (on) => {
      expect(names(`on: ${on}\njobs: {test: {}}\n`)).toEqual([]);
    },
  );

  it.each([
    '',
    'a: [',
    '- list',
    'on: push',
    'on: push\njobs: 3',
    'on: push\njobs: {test: }',
    '"on": {"push": null}\njobs: [a]',
  ])('are none for %j', (text) => {
    expect(names(text)).toEqual([]);
  });
});
