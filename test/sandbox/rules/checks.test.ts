import { describe, expect, it } from '@jest/globals';
import type { AcmeWorld } from '../acme-world.ts';
import {
  createCheckRun,
  pressButton,
  rerequestRun,
  runsOfCommit,
  updateCheckRun,
} from '../../../src/sandbox/world/check-runs.ts';
import { latestRuns, runsOfSuite } from '../../../src/sandbox/world/check-suites.ts';
import { push } from '../../../src/sandbox/world/refs.ts';
import { forkRepository } from '../../../src/sandbox/world/repositories.ts';
import { startWorkflowRun } from '../../../src/sandbox/world/workflow-runs.ts';
import { acmeWorld, refusalOf } from '../acme-world.ts';

const run = (acme: AcmeWorld, patch: object = {}, actor = acme.app) =>
  createCheckRun(acme.world, actor, acme.shop, { name: 'gate', headSha: acme.head(), ...patch });

const output = { title: 'T', summary: 'S', text: null };
const annotation = { path: 'a', startLine: 1, endLine: 1, startColumn: null, endColumn: null, level: 'notice', message: 'm', title: null, rawDetails: null } as const; // prettier-ignore

describe('check runs', () => {
  it('“You must authenticate via a GitHub App.” is all a user token gets', () => {
    const acme = acmeWorld();
    expect(refusalOf(() => run(acme, {}, acme.user('olivia')))).toBe('403 You must authenticate via a GitHub App.');
  });

  it('“runs it creates belong to `github-actions`” whatever name a workflow gives them', () => {
    const acme = acmeWorld();
    const forged = run(acme, { conclusion: 'success' }, acme.job({ checks: 'write' }));
    expect([forged.app.slug, forged.app.id, forged.name]).toEqual(['github-actions', 15368, 'gate']);
  });

  it('“check run can only be modified by the GitHub App that created it” for every other App', () => {
    const acme = acmeWorld();
    const ours = run(acme);
    expect(
      refusalOf(() => updateCheckRun(acme.world, acme.copycat, acme.shop, ours, { conclusion: 'success' })),
    ).toContain('403 Invalid app_id `7002`');
    expect(
      refusalOf(() =>
        updateCheckRun(acme.world, acme.job({ checks: 'write' }), acme.shop, ours, { conclusion: 'success' }),
      ),
    ).toContain('`15368`');
    expect(ours.conclusion).toBeNull();
  });

  it('“workflows cannot change status/conclusion of Actions” job runs any more', () => {
    const acme = acmeWorld();
    const workflow = startWorkflowRun(acme.world, acme.user('alice'), acme.shop, { path: '.github/workflows/ci.yml', event: 'push', headSha: acme.head(), jobs: [{ name: 'test' }] }); // prettier-ignore
    const job = workflow.jobs[0]?.checkRun;
    if (!job) throw new Error('no job');
    expect(
      refusalOf(() =>
        updateCheckRun(acme.world, acme.job({ checks: 'write' }), acme.shop, job, { conclusion: 'success' }),
      ),
    ).toContain('403');
  });

  it('“`completed` without `conclusion` on POST is not rejected by the OpenAPI schema” but here it is', () => {
    const acme = acmeWorld();
    expect(refusalOf(() => run(acme, { status: 'completed' }))).toContain('422');
    expect(run(acme, { conclusion: 'neutral' }).status).toBe('completed');
  });

  it('“never PATCH completed→in_progress; never send conclusion:null” since both are refused', () => {
    const acme = acmeWorld();
    const done = run(acme, { conclusion: 'failure' });
    expect(refusalOf(() => updateCheckRun(acme.world, acme.app, acme.shop, done, { status: 'in_progress' }))).toContain(
      '422',
    );
    expect(refusalOf(() => updateCheckRun(acme.world, acme.app, acme.shop, done, { status: 'queued' }))).toContain(
      '422',
    );
    expect(refusalOf(() => updateCheckRun(acme.world, acme.app, acme.shop, done, { conclusion: null }))).toContain(
      '422',
    );
    updateCheckRun(acme.world, acme.app, acme.shop, done, { conclusion: 'success' });
    expect(done).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  it('“changing the *conclusion* of a completed run works in practice” also without naming the status', () => {
    const acme = acmeWorld();
    const done = run(acme, { status: 'completed', conclusion: 'failure' });
    updateCheckRun(acme.world, acme.app, acme.shop, done, { status: 'completed', conclusion: 'success' });
    expect(done.conclusion).toBe('success');
  });

  it('“max 3 actions (label 20, description 40, identifier 20)” are enforced', () => {
    const acme = acmeWorld();
    const action = { label: 'L', description: 'D', identifier: 'I' };
    expect(refusalOf(() => run(acme, { actions: [action, action, action, action] }))).toContain('at most 3 actions');
    expect(refusalOf(() => run(acme, { actions: [{ ...action, label: 'x'.repeat(21) }] }))).toContain('20 characters');
    expect(refusalOf(() => run(acme, { actions: [{ ...action, description: 'x'.repeat(41) }] }))).toContain(
      '40 characters',
    );
    expect(refusalOf(() => run(acme, { actions: [{ ...action, identifier: 'x'.repeat(21) }] }))).toContain(
      '20 characters',
    );
    expect(run(acme, { actions: [action, action, action] }).actions).toHaveLength(3);
  });

  it('“output.summary and output.text 65,535 chars each; 50 annotations per request (PATCH appends)” are enforced', () => {
    const acme = acmeWorld();
    expect(refusalOf(() => run(acme, { output: { ...output, summary: 'x'.repeat(65_536) } }))).toContain('65535');
    expect(refusalOf(() => run(acme, { output: { ...output, text: 'x'.repeat(65_536) } }))).toContain('65535');
    expect(refusalOf(() => run(acme, { annotations: Array.from({ length: 51 }, () => annotation) }))).toContain(
      'at most 50 annotations',
    );
    const made = run(acme, { annotations: Array.from({ length: 50 }, () => annotation) });
    updateCheckRun(acme.world, acme.app, acme.shop, made, { annotations: [annotation] });
    expect(made.annotations).toHaveLength(51);
  });

  it('“Status enum for apps: queued, in_progress, completed (waiting/requested/pending are Actions-only)” so Apps are refused the rest', () => {
    const acme = acmeWorld();
    for (const status of ['waiting', 'requested', 'pending'])
      expect(refusalOf(() => run(acme, { status }))).toContain('reserved for GitHub Actions');
    expect(refusalOf(() => run(acme, { conclusion: 'stale' }))).toContain('reserved for GitHub');
  });

  it('“Incomplete for more than 14 days ⇒ GitHub marks the run `stale`.” and not a day earlier', () => {
    const acme = acmeWorld();
    const queued = run(acme);
    const held = run(acme, { name: 'held', conclusion: 'action_required' });
    acme.wait(14 * 86_400_000 - 60_000);
    expect(runsOfCommit(acme.world, acme.shop, acme.head()).map(({ conclusion }) => conclusion)).toEqual([
      null,
      'action_required',
    ]);
    acme.wait(120_000);
    runsOfCommit(acme.world, acme.shop, acme.head());
    expect([queued.conclusion, held.conclusion]).toEqual(['stale', 'action_required']);
  });

  it('“Action buttons appear only after the run completes.” and pressing one tells its owner alone', () => {
    const acme = acmeWorld();
    const made = run(acme, { actions: [{ label: 'Go', description: 'Go on', identifier: 'go' }] });
    expect(refusalOf(() => pressButton(acme.world, acme.account('bob'), acme.shop, made, 'go'))).toContain('404');
    updateCheckRun(acme.world, acme.app, acme.shop, made, { conclusion: 'action_required' });
    pressButton(acme.world, acme.account('bob'), acme.shop, made, 'go');
    expect(acme.events.at(-1)).toMatchObject({
      name: 'check_run',
      action: 'requested_action',
      onlyTo: { id: 7001 },
      sender: { login: 'bob' },
    });
  });

  it('“the check run itself is not updated” by a rerequest, its suite is', () => {
    const acme = acmeWorld();
    const done = run(acme, { conclusion: 'success' });
    rerequestRun(acme.world, acme.account('bob'), acme.shop, done);
    expect([done.status, done.conclusion, done.suite.status, done.suite.conclusion]).toEqual([
      'completed',
      'success',
      'queued',
      null,
    ]);
  });

  it('“Same name twice in one suite is allowed: `filter=latest` shows the newest” only', () => {
    const acme = acmeWorld();
    const first = run(acme, { conclusion: 'success' });
    const second = run(acme);
    expect(first.suite).toBe(second.suite);
    expect(latestRuns(runsOfSuite(acme.shop, second.suite))).toEqual([second]);
    expect(second.suite.status).toBe('queued');
  });

  it('“over **1000 same-name runs per suite** GitHub deletes older ones” in order', () => {
    const acme = acmeWorld();
    const first = run(acme, { name: 'many' });
    for (let count = 0; count < 1000; count += 1) run(acme, { name: 'many' });
    expect(runsOfSuite(acme.shop, first.suite).filter(({ name }) => name === 'many')).toHaveLength(1000);
    expect(acme.shop.checkRuns.has(first.id)).toBe(false);
  });
});

describe('check suites', () => {
  it('“`check_suite.requested` goes to every app with checks:write on push” and to nobody else', () => {
    const acme = acmeWorld();
    push(acme.world, acme.user('alice'), acme.shop, { branch: 'feature', message: 'more', files: { 'x.txt': 'x' } });
    const requested = acme.events.flatMap((event) => (event.name === 'check_suite' ? [event] : []));
    expect(requested.map(({ action, onlyTo, suite }) => [action, onlyTo?.id, suite.push?.pusher.login])).toEqual([
      ['requested', 7001, 'alice'],
      ['requested', 7002, 'alice'],
    ]);
  });

  it('are none where the “message of the commit ends with `skip-checks: true`”, whoever pushed it', () => {
    const acme = acmeWorld();
    const pushed = (message: string) =>
      push(acme.world, acme.user('alice'), acme.shop, { branch: 'feature', message, files: { 'x.txt': message } });
    const suites = (sha: string) => acme.shop.checkSuites.filter(({ headSha }) => headSha === sha).length;
    expect(suites(pushed('more\n\n\nskip-checks: true').sha)).toBe(0);
    expect(suites(pushed('more\n\n\nskip-checks:true\n').sha)).toBe(0);
    expect(suites(pushed('skip-checks: true\n\nor not').sha)).toBe(2);
  });

  it('“One suite per (app, head SHA) for ordinary apps” and none of another App', () => {
    const acme = acmeWorld();
    expect(run(acme).suite).toBe(run(acme, { name: 'other' }).suite);
    expect(run(acme).suite).not.toBe(run(acme, {}, acme.copycat).suite);
  });

  it('“Runs made with GITHUB_TOKEN land in the *first* Actions suite of that SHA” whichever workflow made them', () => {
    const acme = acmeWorld();
    const start = (path: string) =>
      startWorkflowRun(acme.world, acme.user('alice'), acme.shop, {
        path,
        event: 'push',
        headSha: acme.head(),
        jobs: [{ name: path }],
      });
    const [first, second] = [start('a.yml'), start('b.yml')];
    expect(first.suite).not.toBe(second.suite);
    expect(run(acme, {}, acme.job({ checks: 'write' })).suite).toBe(first.suite);
  });

  it('“pushes in forks are not seen; `pull_requests: []` in check payloads” of the base repository', () => {
    const acme = acmeWorld();
    const fork = forkRepository(acme.world, acme.shop, acme.account('mallory'));
    const before = acme.shop.checkSuites.length;
    push(acme.world, acme.user('mallory'), fork, { branch: 'evil', message: 'hi', files: { 'x.txt': 'x' } });
    expect([acme.shop.checkSuites.length, fork.checkSuites.length]).toEqual([before, 0]);
  });

  it('“`CheckRun.databaseId` is declared Int though ids exceed 2^31” as they do here', () => {
    expect(run(acmeWorld()).id).toBeGreaterThan(2 ** 31);
  });
});
