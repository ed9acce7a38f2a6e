import { describe, expect, it } from '@jest/globals';
import { answer } from './stand-in.ts';
import { reading } from './reading.ts';
import { shop } from './shop.ts';
import type { Need } from '../../src/evidence/facts.ts';

const commit = 'a'.repeat(40);
const variables: Need = { kind: 'setting-names', of: 'variables', environment: 'production' };
const secrets: Need = { kind: 'setting-names', of: 'secrets', environment: 'production' };
const runs: Need = { kind: 'runs', commit };

const run = (over: object = {}) => ({
  id: 7,
  path: '.github/workflows/ci.yml',
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  run_attempt: 2,
  head_sha: commit,
  head_repository: { id: 42 },
  created_at: '2026-03-02T10:00:00Z',
  html_url: 'https://github.test/run/7',
  ...over,
});

describe('names of variables and secrets', () => {
  it('are read page by page, without their values', async () => {
    const pages = [
      Array.from({ length: 30 }, (_, n) => ({ name: `V${n}`, value: 'hidden' })),
      [{ name: 'LAST', value: 'hidden' }],
    ];
    const { readings, seen } = await reading(shop(), [variables], ({ parameters }) =>
      answer({ total_count: 31, variables: pages[Number(parameters['page']) - 1] }),
    );
    expect(readings['setting-names:variables:production']).toMatchObject({
      known: true,
      source: 'rest:/repos/acme/shop/environments/production/variables',
      value: [...Array.from({ length: 30 }, (_, n) => `V${n}`), 'LAST'],
    });
    expect(JSON.stringify(readings)).not.toContain('hidden');
    expect(seen.map(({ route, parameters }) => [route, parameters['per_page'], parameters['environment']])).toEqual(
      [1, 2].map(() => ['GET /repos/{owner}/{repo}/environments/{environment}/variables', 30, 'production']),
    );
  });

  it('of secrets are read by the hundred', async () => {
    const { readings, seen } = await reading(shop(), [secrets], () =>
      answer({ total_count: 1, secrets: [{ name: 'KEY' }] }),
    );
    expect(readings['setting-names:secrets:production']).toMatchObject({ known: true, value: ['KEY'] });
    expect(seen[0]).toMatchObject({ route: expect.stringMatching(/\/secrets$/), parameters: { per_page: 100 } });
  });
});

describe('runs on a commit', () => {
  it('are read with what tells where they come from', async () => {
    const { readings, seen } = await reading(shop(), [runs], () =>
      answer({
        total_count: 2,
        workflow_runs: [run(), run({ id: 8, head_repository: null, conclusion: null, status: 'queued' })],
      }),
    );
    const first = {
      id: 7,
      path: '.github/workflows/ci.yml',
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      attempt: 2,
      headRepositoryId: 42,
      createdAt: '2026-03-02T10:00:00Z',
      url: 'https://github.test/run/7',
    };
    expect(readings[`runs:${commit}`]).toMatchObject({
      known: true,
      source: 'rest:/repos/acme/shop/actions/runs',
      value: [first, { ...first, id: 8, headRepositoryId: null, conclusion: null, status: 'queued' }],
    });
    expect(seen[0]?.parameters).toMatchObject({ head_sha: commit, per_page: 100, page: 1 });
  });

  it.each([
    ['fewer than there are', { total_count: 2, workflow_runs: [run()] }, 'TRUNCATED'],
    ['more than there are', { total_count: 1, workflow_runs: [run(), run({ id: 8 })] }, 'TRUNCATED'],
    ['one of them twice', { total_count: 2, workflow_runs: [run(), run()] }, 'TRUNCATED'],
    ['a run of another commit', { total_count: 1, workflow_runs: [run({ head_sha: 'b'.repeat(40) })] }, 'API_PARTIAL'],
    ['a run without an attempt', { total_count: 1, workflow_runs: [run({ run_attempt: null })] }, 'API_PARTIAL'],
    ['no count', { workflow_runs: [] }, 'API_PARTIAL'],
  ])('are not learnt from an answer with %s', async (_what, body, code) => {
    const { readings } = await reading(shop(), [runs], ({ parameters }) =>
      answer(parameters['page'] === 1 ? body : { ...body, workflow_runs: [] }),
    );
    expect(readings[`runs:${commit}`]).toMatchObject({ unlearnable: true, code });
  });

  it('are not learnt from a list that grows while it is read, or never ends', async () => {
    const growing = await reading(shop(), [runs], ({ parameters }) =>
      answer({ total_count: 2 + Number(parameters['page']), workflow_runs: [run({ id: Number(parameters['page']) })] }),
    );
    expect(growing.readings[`runs:${commit}`]).toMatchObject({ code: 'TRUNCATED' });
    expect(growing.seen).toHaveLength(2);
    const endless = await reading(shop(), [runs], ({ parameters }) =>
      answer({ total_count: 100, workflow_runs: [run({ id: Number(parameters['page']) })] }),
    );
    expect(endless.readings[`runs:${commit}`]).toMatchObject({ code: 'TRUNCATED' });
    expect(endless.seen).toHaveLength(10);
  });
});
