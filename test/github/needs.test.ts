import { describe, expect, it } from '@jest/globals';
import { push } from '../../src/sandbox/world/refs.ts';
import { reading } from './reading.ts';
import { shop } from './shop.ts';
import { answer, refusal } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';
import type { Handler } from './stand-in.ts';
import type { Shop } from './shop.ts';
import { observed } from './with-ledger.ts';

describe('files', () => {
  it('are read together in one request, of whatever commit', async () => {
    const s = shop();
    const old = s.head.sha;
    const next = push(s.world, s.by.mona, s.repository, {
      branch: 'cart',
      message: 'More',
      files: { 'docs/plan.md': '# Plan\n' },
    });
    const need = (commit: string, path: string): Need => ({ kind: 'file', commit, path });
    const { readings, seen } = await reading(s, [
      need(next.sha, 'docs/plan.md'),
      need(old, 'docs/plan.md'),
      need(next.sha, 'docs'),
    ]);
    expect(readings).toStrictEqual({
      [`file:${next.sha}:docs/plan.md`]: {
        source: 'graphql:Files',
        ...observed,
        known: true,
        value: { kind: 'file', text: '# Plan\n', oid: '14fba09b2e543cace2d9b291ea4e9e8a648725fe' },
      },
      [`file:${old}:docs/plan.md`]: {
        source: 'graphql:Files',
        ...observed,
        known: true,
        value: { kind: 'missing', text: '' },
      },
      [`file:${next.sha}:docs`]: {
        source: 'graphql:Files',
        ...observed,
        known: true,
        value: { kind: 'directory', text: '' },
      },
    });
    expect(seen).toHaveLength(1);
  });

  it('of a commit that is not there are unlearnable, not missing', async () => {
    const s = shop();
    const commit = 'e'.repeat(40);
    const { readings } = await reading(s, [{ kind: 'file', commit, path: 'README.md' }]);
    expect(readings[`file:${commit}:README.md`]).toMatchObject({ unlearnable: true, code: 'API_PARTIAL' });
  });
});

describe('the jobs of a run', () => {
  const need: Need = { kind: 'jobs', run: 5 };
  const job = (id: number, more: object = {}) => ({
    run_id: 5,
    run_attempt: 2,
    head_sha: 'c'.repeat(40),
    name: `job ${id}`,
    check_run_url: `https://api.github.com/repos/acme/shop/check-runs/${id}`,
    ...more,
  });
  const run = {
    id: 5,
    path: '.github/workflows/ci.yml',
    event: 'push',
    status: 'completed',
    head_repository: { id: 9 },
  };
  const rest =
    (jobs: readonly object[], total = jobs.length): Handler =>
    ({ route, parameters }) => {
      if (!route.endsWith('/jobs')) return answer(run);
      const page = Number(parameters['page']);
      return answer({ total_count: total, jobs: jobs.slice((page - 1) * 100, page * 100) });
    };

  it('are those of its newest attempt, with the run they belong to', async () => {
    const { readings, seen } = await reading(shop(), [need], rest([job(33), job(34)]));
    expect(readings['jobs:5']).toMatchObject({
      known: true,
      value: {
        runId: 5,
        path: '.github/workflows/ci.yml',
        event: 'push',
        headSha: 'c'.repeat(40),
        headRepositoryId: 9,
        attempt: 2,
        status: 'completed',
        jobs: [
          { checkRunId: 33, name: 'job 33' },
          { checkRunId: 34, name: 'job 34' },
        ],
      },
    });
    expect(seen).toHaveLength(2);
  });

  it('cost one request where the snapshot shows the run', async () => {
    const workflowRun = { id: 5, event: 'push', path: '.github/workflows/ci.yml', name: 'ci', status: 'in_progress' };
    const check = {
      id: 33,
      name: 'job 33',
      app: null,
      status: 'queued',
      conclusion: null,
      externalId: '',
      url: 'x',
      startedAt: null,
      completedAt: null,
      workflowRun,
    };
    const { readings, seen } = await reading(shop(), [need], rest([job(33)]), (facts) => ({
      ...facts,
      commits: facts.commits.map((commit) => ({ ...commit, checks: [check] })),
    }));
    expect(readings['jobs:5']).toMatchObject({ known: true, value: { status: 'in_progress', headRepositoryId: null } });
    expect(seen).toHaveLength(1);
  });

  it('are read to the last page', async () => {
    const many = Array.from({ length: 150 }, (_, index) => job(index + 1));
    const { readings } = await reading(shop(), [need], rest(many));
    expect(readings['jobs:5']).toMatchObject({ known: true, value: { jobs: { length: 150 } } });
  });

  it.each([
    ['there are more than were listed', rest([job(1)], 2), 'TRUNCATED'],
    ['there are none', rest([]), 'API_PARTIAL'],
    ['they are of several commits', rest([job(1), job(2, { head_sha: 'd'.repeat(40) })]), 'API_PARTIAL'],
    ['one is of another run', rest([job(1, { run_id: 6 })]), 'API_PARTIAL'],
    ['one names no check run', rest([job(1, { check_run_url: 'https://example.com/1' })]), 'API_PARTIAL'],
  ])('are unlearnable when %s', async (_case, handler, code) => {
    const { readings } = await reading(shop(), [need], handler);
    expect(readings['jobs:5']).toMatchObject({ unlearnable: true, code });
  });
});

describe('pushes', () => {
  const entry = (more: object = {}) => ({
    activity_type: 'push',
    after: 'c'.repeat(40),
    timestamp: '2026-03-02T10:00:00Z',
    actor: { id: 1, login: 'mona', type: 'User' },
    ...more,
  });
  const need = (s: Shop): Need => ({ kind: 'pushes', change: s.pullRequest.number });

  it('are all moves of the head branch, page by page', async () => {
    const s = shop();
    const rest: Handler = ({ parameters }) =>
      parameters['after'] === undefined
        ? answer([entry(), entry({ activity_type: 'branch_deletion', after: '0'.repeat(40) })], {
            link: '<https://api.github.com/x?after=abc&per_page=100>; rel="next"',
          })
        : answer([entry({ actor: { id: 2, login: 'robot[bot]', type: 'Bot' } }), entry({ actor: null })]);
    const { readings, seen } = await reading(s, [need(s)], rest);
    expect(readings[`pushes:${s.pullRequest.number}`]).toMatchObject({
      known: true,
      value: [
        { after: 'c'.repeat(40), actor: { login: 'mona' } },
        { actor: { login: 'robot', type: 'Bot' } },
        { actor: null },
      ],
    });
    expect(seen.map(({ parameters }) => [parameters['ref'], parameters['after']])).toStrictEqual([
      ['refs/heads/cart', undefined],
      ['refs/heads/cart', 'abc'],
    ]);
  });

  it('are TRUNCATED where the next page is the same one again (T94)', async () => {
    const s = shop();
    const { readings } = await reading(s, [need(s)], () =>
      answer([entry()], { link: '<https://api.github.com/x?after=abc>; rel="next"' }),
    );
    expect(readings[`pushes:${s.pullRequest.number}`]).toMatchObject({ unlearnable: true, code: 'TRUNCATED' });
  });

  it('of a fork cannot be known', async () => {
    const s = shop();
    const { readings, seen } = await reading(s, [need(s)], undefined, (facts) => ({
      ...facts,
      changes: facts.changes.map((change) => ({ ...change, crossRepository: true })),
    }));
    expect(readings[`pushes:${s.pullRequest.number}`]).toMatchObject({ unlearnable: true, code: 'PUSHER_UNKNOWN' });
    expect(seen).toHaveLength(0);
  });

  it('of a change that was not read are not read', async () => {
    const { readings } = await reading(shop(), [{ kind: 'pushes', change: 999 }]);
    expect(readings['pushes:999']).toMatchObject({ unlearnable: true, code: 'NOT_READ' });
  });
});

describe('several needs', () => {
  it('each get a reading, and one that fails takes no other along', async () => {
    const s = shop();
    const needs: readonly Need[] = [
      { kind: 'team', team: 'acme/qa', login: 'quinn' },
      { kind: 'jobs', run: 5 },
      { kind: 'file', commit: s.head.sha, path: 'README.md' },
    ];
    const { readings } = await reading(s, needs, ({ route }) => {
      if (route.includes('/teams/')) return answer({ state: 'active' });
      throw refusal(500, 'oops');
    });
    expect(readings['team:acme/qa:quinn']).toMatchObject({ known: true });
    expect(readings['jobs:5']).toMatchObject({ unlearnable: true, code: 'API_UNAVAILABLE' });
    expect(readings[`file:${s.head.sha}:README.md`]).toMatchObject({ known: true });
  });
});
