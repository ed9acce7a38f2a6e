import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { lintWorkflow } from '../../docs/lint-workflow.ts';
import { deadLinks, readPage } from '../../docs/page.ts';

const action = parse(readPage('.github/actions/respond/action.yml'));
const text = readPage('examples/respond.yml');
const workflow = parse(text);
const page = readPage('docs/without-a-server.md');

describe('the action that answers', () => {
  it('has an input for the token and one for who it is, each with its default', () => {
    expect(Object.keys(action.inputs)).toEqual(['token', 'bot']);
    for (const { description, default: preset } of Object.values<{ description: string; default: string }>(
      action.inputs,
    )) {
      expect(description).toMatch(/Default: /);
      expect(preset).not.toBe('');
    }
    expect(action.outputs).toBeUndefined();
    expect(action.runs).toEqual({ using: 'node24', main: '../../../dist/respond.js' });
  });
});

describe('the workflow that runs it', () => {
  it('has nothing that actionlint complains of', async () => {
    expect(await lintWorkflow(text)).toBe('');
  });

  it('may write comments, and nothing else: no checks, no statuses, no contents (T28, T32)', () => {
    expect(workflow.permissions).toEqual({});
    const { permissions } = workflow.jobs.respond;
    expect(Object.entries(permissions).filter(([, right]) => right !== 'read')).toEqual([['pull-requests', 'write']]);
    for (const name of Object.keys(permissions)) expect(action.inputs.token.description).toContain(`\`${name}`);
  });

  it('runs no code of a pull request: one step, our own (T32)', () => {
    expect(workflow.jobs.respond.steps).toEqual([{ uses: 'OWNER/holdpoint/.github/actions/respond@COMMIT' }]);
  });
});

describe('the page about it', () => {
  it('has no dead link, and tells every event of the workflow', () => {
    expect(deadLinks('docs/without-a-server.md')).toEqual([]);
    for (const event of Object.keys(workflow.on)) expect(page).toContain(`\`${event}\``);
  });

  it('says what is given up, and that its words prove nothing', () => {
    for (const words of ['strict', 'teams', 'deleted', 'protection rule', 'github-actions', 'pull_request_target'])
      expect(page).toContain(words);
  });
});
