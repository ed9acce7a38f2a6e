import { startAppBeside } from '../../src/cli/app-beside.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { findAccount } from '../../src/sandbox/world/accounts.ts';
import { userActor } from '../../src/sandbox/world/tokens.ts';
import { finishJob, jobsOf, startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import { withAppKey } from '../builders/app-key.ts';

/** A check run of the App as anybody sees it. */
interface Check {
  readonly name: string;
  readonly conclusion: string;
  readonly title: string;
}

const ACTION = `name: ci
on: [pull_request]
permissions: {}
jobs:
  test: { runs-on: ubuntu-latest, steps: [{ run: npm test }] }
`;

const seed = (checklist: string): string => `
users: [{ login: dana }, { login: rhea }, { login: quinn }, { login: octavia }]
orgs:
  - login: acme
    members: [{ login: dana, role: admin }, { login: rhea }, { login: quinn }, { login: octavia }]
    teams: [{ name: QA, slug: qa, members: [quinn] }]
apps:
  - app_id: 70111
    slug: holdpoint
    permissions: { actions: read, checks: write, contents: read, deployments: write, environments: read, issues: write, members: read, pull_requests: write, statuses: write }
    events: [pull_request, pull_request_review, issue_comment, check_run, check_suite, workflow_run, status, push, membership, team]
    installations: [{ account: acme }]
repos:
  - owner: acme
    name: shop
    collaborators:
      - { login: rhea, permission: write }
      - { login: quinn, permission: write }
      - { login: octavia, permission: write }
    files:
      .github/holdpoint.yml: ${JSON.stringify(checklist)}
      .github/workflows/ci.yml: ${JSON.stringify(ACTION)}
      src/shop.js: "export const price = 1;\\n"
    branches:
      - { name: feature, author: dana, files: { src/shop.js: "export const price = 2;\\n" } }
    pull_requests:
      - { title: Raise the price, author: dana, head: feature }
`;

/** The README's shop on a local GitHub, with the App beside it and pull request 1 open. What people do is said in their words; the App is waited for by what it logs. */
export async function openReadmeShop(checklist: string) {
  const sandbox = await startSandbox({ seed: withAppKey(seed(checklist)) });
  const heard = new Set<() => void>();
  const log: string[] = [];
  const app = await startAppBeside(sandbox, 'holdpoint', (line) => {
    log.push(line);
    for (const listener of heard) listener();
  });
  const repository = findRepository(sandbox.world, 'acme', 'shop');
  const dana = findAccount(sandbox.world, 'dana');
  if (app === null || repository === undefined || dana === undefined) throw new Error('the seed lacks something');
  const call = async (who: string, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const answer = await sandbox.as(who).call(method, `/repos/acme/shop${path}`, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return Object(answer.body);
  };
  const head = async (): Promise<string> => String(Object((await call('dana', 'GET', '/pulls/1'))['head']).sha);
  const checks = async (commit: string): Promise<readonly Check[]> => {
    const { check_runs: runs } = await call('dana', 'GET', `/commits/${commit}/check-runs?per_page=100`);
    return (runs as readonly { name: string; conclusion: string; app: { id: number }; output: { title: string } }[])
      .filter(({ app: { id } }) => id === 70111)
      .map(({ name, conclusion, output: { title } }) => ({ name, conclusion, title }));
  };

  return {
    sandbox,
    /** Where the App listens. */
    appUrl: app.url,
    /** The first line of the App's log that matches, as soon as there is one. */
    logged: async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const news = new Promise<void>((resolve) => heard.add(resolve));
        const line = log.find((one) => pattern.test(one));
        if (line !== undefined) return line;
        await news;
      }
    },
    head,
    checks,
    comment: (who: string, body: string) => call(who, 'POST', '/issues/1/comments', { body }),
    approve: async (who: string) =>
      call(who, 'POST', '/pulls/1/reviews', { event: 'APPROVE', commit_id: await head() }),
    testsPass: async () => {
      const run = startWorkflowRun(sandbox.world, userActor(dana), repository, {
        path: '.github/workflows/ci.yml',
        event: 'pull_request',
        headSha: await head(),
        headBranch: 'feature',
        jobs: [{ name: 'test' }],
      });
      for (const job of jobsOf(run)) finishJob(sandbox.world, run, job, 'success');
    },
    addRollbackPlan: () =>
      call('dana', 'PUT', '/contents/docs/rollback.md', {
        message: 'Plan the way back',
        content: Buffer.from('# Rollback\n\nDeploy the release before it.\n').toString('base64'),
        branch: 'feature',
      }),
    merge: async () => String((await call('dana', 'PUT', '/pulls/1/merge', { merge_method: 'squash' }))['sha']),
    /** The App's check runs on a commit, as soon as one of them says what it should. */
    shown: async (commit: string, name: string, title: RegExp): Promise<readonly Check[]> => {
      for (;;) {
        const news = new Promise<void>((resolve) => heard.add(resolve));
        const now = await checks(commit);
        if (now.some((check) => check.name === name && title.test(check.title))) return now;
        await news;
      }
    },
    close: async () => {
      await app.close();
      await sandbox.close();
    },
  };
}
