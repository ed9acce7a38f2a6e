import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { validateRequests } from '../../src/github/command-requests.ts';
import { aTerminal } from './terminal.ts';

const SEED = `
users:
  - { login: dana }
  - { login: quinn }
  - { login: otto }
  - { login: olga }
  - { login: stranger }
orgs:
  - login: acme
    members: [{ login: dana, role: admin }, { login: quinn }, { login: otto }, { login: olga }]
    teams:
      - { name: Operations, slug: operations, members: [otto, olga] }
repos:
  - owner: acme
    name: shop
    private: true
    collaborators: [{ login: dana, permission: admin }, { login: quinn, permission: write }]
    teams: [{ slug: operations, permission: write }]
    labels: [database]
    environments: [{ name: production }]
    files:
      docs/rollback.md: "# Rollback\\n"
      .github/workflows/ci.yml: "on: push\\njobs:\\n  test: {}\\n"
    branches:
      - { name: feature/one, author: dana, files: { src/shop.js: "1\\n" } }
    pull_requests:
      - { title: One, author: dana, head: feature/one }
`;

const GOOD = `version: 1
roles:
  qa: { users: [quinn, dana] }
  ops: { teams: [acme/operations] }
environments:
  production: { enforce: block, branches: [main] }
items:
  tests:
    title: All tests are passing
    check: { name: test, workflow: .github/workflows/ci.yml }
  scan:
    title: It is scanned
    check: scan
  way-back:
    title: There is a way back
    when: { labels: [database], paths: ["docs/**"] }
    file: docs/rollback.md
  quality:
    title: QA agrees
    signoff: qa
  operations:
    title: Operations agree
    signoff: ops
`;

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let terminal: ReturnType<typeof aTerminal>;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: SEED });
  const env = { GITHUB_API_URL: sandbox.url, GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: sandbox.as('dana').token };
  terminal = aTerminal(env);
  const repository = findRepository(sandbox.world, 'acme', 'shop');
  const head = repository?.refs.get('refs/heads/feature/one');
  if (repository === undefined || head === undefined) throw new Error('the seed has no such branch');
  const workflow = actorOfToken(sandbox.world, issueActionsToken(sandbox.world, repository, { checks: 'write' }));
  const scan = { name: 'scan', headSha: head, status: 'completed', conclusion: 'success' } as const;
  createCheckRun(sandbox.world, workflow, repository, scan);
});

afterEach(async () => {
  terminal.remove();
  await sandbox.close();
  expect(sandbox.violations).toEqual([]);
});

const codesIn = (err: string): readonly string[] =>
  [...err.matchAll(/warning: .* \[([A-Z_]+)\]$/gm)].map(([, code = '']) => code);

describe('holdpoint validate --live', () => {
  it('warns of nothing where every name means something', async () => {
    terminal.put('list.yml', GOOD);
    await expect(terminal.run('validate', 'list.yml', '--live', '--strict')).resolves.toEqual({
      exit: 0,
      out: 'list.yml: 5 items for production; no problem.\n',
      err: '',
    });
  });

  it('warns of every name that means nothing, with its place and the one that is meant', async () => {
    const text = GOOD.replace('[quinn, dana]', '[quin, stranger, dana]')
      .replace('acme/operations', 'acme/operation')
      .replace('production:', 'prodution:')
      .replace('[main]', '[main, "release/*"]')
      .replace('name: test', 'name: tset')
      .replace('check: scan', 'check: scann')
      .replace('[database]', '[databse]')
      .replace('"docs/**"', '"doc/**"')
      .replace('file: docs/rollback.md', 'file: docs/rolback.md');
    terminal.put('list.yml', text);
    const { exit, out, err } = await terminal.run('validate', 'list.yml', '--live');
    expect(exit).toBe(0);
    expect(out).toBe('list.yml: 5 items for prodution; no problem, 12 warnings.\n');
    expect(codesIn(err).toSorted()).toEqual(
      [
        'ONE_HOLDER',
        'NO_SUCH_USER',
        'NO_ACCESS',
        'NO_SUCH_TEAM',
        'NOBODY_HOLDS',
        'NO_SUCH_ENVIRONMENT',
        'MATCHES_NOTHING',
        'NO_SUCH_JOB',
        'CHECK_NEVER_SEEN',
        'NO_SUCH_LABEL',
        'MATCHES_NOTHING',
        'NO_SUCH_FILE',
      ].toSorted(),
    );
  });

  it('says what the token may not look up, and warns of it', async () => {
    terminal.put('list.yml', GOOD);
    for (const path of [
      /\/permission$/,
      /\/members$/,
      /\/contents\//,
      /\/commits$/,
      /\/trees\//,
      /\/branches$/,
      /\/environments$/,
      /\/labels$/,
    ])
      sandbox.faults.add({ kind: 'status', status: 403, match: { path }, times: 9 });
    const { exit, err } = await terminal.run('validate', 'list.yml', '--live', '--strict');
    expect(exit).toBe(1);
    expect([...new Set(codesIn(err))]).toEqual(['NOT_LOOKED_UP']);
    expect(codesIn(err)).toHaveLength(8);
    expect(err).toContain('API_FORBIDDEN');
  });

  it('ends with 3 where the repository cannot be read at all', async () => {
    terminal.put('list.yml', GOOD);
    const { exit, err } = await terminal.run('validate', 'list.yml', '--live', '--repo', 'acme/elsewhere');
    expect(exit).toBe(3);
    expect(err).toContain('acme/elsewhere');
  });

  it('asks nothing about a broken file, and nothing without a token', async () => {
    terminal.put('broken.yml', GOOD.replace('signoff: qa', 'signoff: qq'));
    terminal.put('list.yml', GOOD);
    expect(await terminal.run('validate', 'broken.yml', '--live')).toMatchObject({ exit: 1 });
    const other = aTerminal({ GITHUB_API_URL: sandbox.url, GITHUB_REPOSITORY: 'acme/shop' });
    other.put('list.yml', GOOD);
    expect(await other.run('validate', 'list.yml', '--live')).toMatchObject({ exit: 2 });
    other.remove();
    expect(sandbox.requests).toEqual([]);
  });

  it('makes only requests that are listed, each as often as the list says', async () => {
    terminal.put('list.yml', GOOD);
    await terminal.run('validate', 'list.yml', '--live');
    const paths = sandbox.requests.map(({ method, path }) => `${method} ${path}`);
    const pattern = (route: string) =>
      new RegExp(`^${route.replaceAll(/\{\+\w+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    const listed = validateRequests.map(({ request }) => pattern(request));
    expect(paths.filter((path) => !listed.some((one) => one.test(path)))).toEqual([]);
    // The repository, two people, a team, a workflow, commits, pull requests, the check runs of two commits, tree, branches, environments, labels.
    expect(paths).toHaveLength(13);
  });
});
