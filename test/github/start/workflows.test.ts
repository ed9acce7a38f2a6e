import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../../src/github/api.ts';
import { parkRequests, startRequests } from '../../../src/github/start/requests.ts';
import { createWorkflowPorts } from '../../../src/github/start/workflows.ts';
import type { Handler } from '../stand-in.ts';
import { answer, recorded, refusal } from '../stand-in.ts';

const commit = 'c'.repeat(40);
const other = 'd'.repeat(40);
const workflow = '.github/workflows/deploy.yml';
const run = {
  id: 9,
  repository: { id: 42 },
  head_repository: { id: 42 },
  head_sha: commit,
  head_branch: 'main',
  event: 'workflow_dispatch',
  path: `${workflow}@refs/heads/main`,
  status: 'completed',
  conclusion: 'failure',
  run_attempt: 2,
  created_at: '2026-11-22T10:00:00Z',
  html_url: 'https://github.test/acme/shop/actions/runs/9',
  actor: { login: 'holdpoint[bot]' },
};

/** The ports at a GitHub that answers like this, with what it was asked. */
function at(handle: Handler) {
  const { request, seen } = recorded(handle);
  const ports = createWorkflowPorts(createApi({ request, pause: () => Promise.resolve() }), 'holdpoint');
  return { ports, seen };
}

const saying = (data: unknown) => at(() => answer(data)).ports;
const refusing = (status: number, message: string, headers = {}) =>
  at(() => {
    throw refusal(status, message, headers);
  }).ports;

describe('what stands on a commit', () => {
  it('are the branches that GitHub names, and the tags on that very commit', async () => {
    expect(await saying([{ name: 'main' }, { name: 'next' }]).branchesAt('acme/shop', commit)).toEqual({
      ok: true,
      value: ['main', 'next'],
    });
    const tags = [
      { name: 'v2', commit: { sha: other } },
      { name: 'v1', commit: { sha: commit } },
    ];
    expect(await saying(tags).tagsAt('acme/shop', commit)).toEqual({ ok: true, value: ['v1'] });
  });

  it('are tags behind the first hundred as well', async () => {
    const page = (name: string, sha: string) => [{ name, commit: { sha } }];
    const link = '<https://api.github.test/repositories/42/tags?page=2>; rel="next"';
    const { ports } = at(({ parameters }) =>
      parameters['page'] === '2' ? answer(page('v0', commit)) : answer(page('v2', other), { link }),
    );
    expect(await ports.tagsAt('acme/shop', commit)).toEqual({ ok: true, value: ['v0'] });
  });

  it.each(['ahead', 'behind', 'identical', 'diverged'])('is told in order: %s', async (status) => {
    expect(await saying({ status }).order('acme/shop', commit, other)).toEqual({ ok: true, value: status });
  });

  it('in an order that nobody knows is beside, not behind', async () => {
    expect(await saying({ status: 'sideways' }).order('acme/shop', commit, other)).toEqual({
      ok: true,
      value: 'diverged',
    });
  });
});

describe('a start', () => {
  const start = { workflow, ref: 'main', inputs: { environment: 'production', sha: commit } };

  it('names the file, the ref and the inputs, and gets the run', async () => {
    const { ports, seen } = at(() => answer({ workflow_run_id: 9, run_url: '', html_url: '' }));
    expect(await ports.start('acme/shop', start)).toEqual({ ok: true, value: 9 });
    expect(seen[0]?.parameters).toMatchObject({
      owner: 'acme',
      repo: 'shop',
      workflow: 'deploy.yml',
      ref: 'main',
      inputs: start.inputs,
      return_run_details: true,
    });
  });

  it('of an older server, which tells no run, has worked all the same', async () => {
    const { ports } = at(() => ({ status: 204, headers: {}, data: undefined }));
    expect(await ports.start('acme/shop', start)).toEqual({ ok: true, value: null });
  });

  it.each([
    [403, 'Resource not accessible by integration', {}, 'refused'],
    [404, 'Not Found', {}, 'refused'],
    [422, 'Unexpected inputs provided: ["sha"]', {}, 'refused'],
    [403, 'You have exceeded a secondary rate limit', {}, 'later'],
    [429, 'Slow down', {}, 'later'],
    [500, 'Oops', {}, 'unknown'],
    [502, 'Bad Gateway', {}, 'unknown'],
    [408, 'Timeout', {}, 'unknown'],
  ])('that is answered %d (%s) came to what that means', async (status, words, headers, came) => {
    const sent = await refusing(status, words, headers).start('acme/shop', start);
    expect(sent).toMatchObject({ ok: false, fault: { came, status, detail: expect.stringContaining(words) } });
  });

  it('that nobody answered, or in words that cannot be read, may have worked', async () => {
    const { ports } = at(() => Promise.reject(new Error('socket hang up')));
    expect(await ports.start('acme/shop', start)).toMatchObject({
      ok: false,
      fault: { came: 'unknown', status: null },
    });
    expect(await saying({ workflow_run_id: 'nine' }).start('acme/shop', start)).toMatchObject({
      ok: false,
      fault: { came: 'unknown', status: 200 },
    });
  });

  it('is never sent twice by itself', async () => {
    const { ports, seen } = at(() => Promise.reject(new Error('socket hang up')));
    await ports.start('acme/shop', start);
    await ports.rerunFailed('acme/shop', 9);
    await ports.cancel('acme/shop', 9);
    expect(seen).toHaveLength(3);
  });
});

describe('runs', () => {
  const whole = {
    id: 9,
    repository: 42,
    headRepository: 42,
    commit,
    ref: 'main',
    event: 'workflow_dispatch',
    path: workflow,
    status: 'completed',
    conclusion: 'failure',
    attempt: 2,
    createdAt: '2026-11-22T10:00:00Z',
    url: run.html_url,
    startedBy: 'holdpoint[bot]',
  };

  it('are read whole', async () => {
    expect(await saying(run).run('acme/shop', 9)).toEqual({ ok: true, value: whole });
    const bare = { ...run, head_repository: null, head_branch: null, conclusion: null, actor: null };
    expect(await saying(bare).run('acme/shop', 9)).toEqual({
      ok: true,
      value: { ...whole, headRepository: null, ref: null, conclusion: null, startedBy: null },
    });
  });

  it('that are not there are none; of everything else that goes wrong nothing is known', async () => {
    expect(await refusing(404, 'Not Found').run('acme/shop', 9)).toEqual({ ok: true, value: null });
    expect(await refusing(403, 'no').run('acme/shop', 9)).toMatchObject({
      ok: false,
      fault: { code: 'API_FORBIDDEN' },
    });
    const { head_sha: _, ...cut } = run;
    expect(await saying(cut).run('acme/shop', 9)).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
  });

  it('that we started are told from those of others, the oldest first', async () => {
    const runs = [
      { ...run, id: 12 },
      { ...run, id: 11, actor: { login: 'mallory' } },
      { ...run, id: 10 },
    ];
    const { ports, seen } = at(() => answer({ workflow_runs: runs }));
    const read = await ports.startedSince('acme/shop', workflow, '2026-11-22T10:00:00Z');
    expect(read.ok && read.value.map(({ id }) => id)).toEqual([10, 12]);
    expect(seen[0]?.parameters).toMatchObject({
      workflow: 'deploy.yml',
      event: 'workflow_dispatch',
      created: '>=2026-11-22T10:00:00Z',
    });
  });

  it('that failed on a commit are asked for by it', async () => {
    const { ports, seen } = at(() => answer({ workflow_runs: [run] }));
    const read = await ports.failedOn('acme/shop', workflow, commit);
    expect(read.ok && read.value.map(({ id }) => id)).toEqual([9]);
    expect(seen[0]?.parameters).toMatchObject({ workflow: 'deploy.yml', head_sha: commit, status: 'failure' });
  });
});

describe('jobs', () => {
  const job = { id: 5, name: 'gate', status: 'completed', conclusion: 'failure' };

  it('are all of an attempt, or none', async () => {
    expect(await saying({ total_count: 1, jobs: [job] }).jobs('acme/shop', 9, 1)).toEqual({ ok: true, value: [job] });
    expect(await saying({ total_count: 2, jobs: [job] }).jobs('acme/shop', 9, 1)).toMatchObject({
      ok: false,
      fault: { code: 'TRUNCATED', detail: expect.stringContaining('/jobs: other entries than were listed') },
    });
  });

  it('are read page by page where there are more than a hundred', async () => {
    const all = Array.from({ length: 150 }, (_, id) => ({ ...job, id }));
    const { ports } = at(({ parameters: { page } }) =>
      answer({ total_count: 150, jobs: page === 1 ? all.slice(0, 100) : all.slice(100) }),
    );
    expect(await ports.jobs('acme/shop', 9, 1)).toEqual({ ok: true, value: all });
  });

  it('leave lines, of which some have no title', async () => {
    const notes = [
      { annotation_level: 'failure', title: 'T', message: 'M' },
      { annotation_level: null, title: null },
    ];
    expect(await saying(notes).notes('acme/shop', 5)).toEqual({
      ok: true,
      value: [
        { level: 'failure', title: 'T', message: 'M' },
        { level: '', title: '', message: '' },
      ],
    });
  });
});

describe('who may write', () => {
  it.each([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
    ['owner of everything', false],
  ])('%s: %s', async (permission, may) => {
    expect(await saying({ permission }).mayWrite('acme/shop', 'dana')).toEqual({ ok: true, value: may });
  });

  it('is nobody whom GitHub does not know; while it cannot be read, nobody knows', async () => {
    expect(await refusing(404, 'Not Found').mayWrite('acme/shop', 'dana')).toEqual({ ok: true, value: false });
    expect(await refusing(500, 'Oops').mayWrite('acme/shop', 'dana')).toMatchObject({ ok: false });
  });
});

describe('the list of requests', () => {
  it('names every route that starting and running again calls, and no other', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../src/github/start/workflows.ts'), 'utf8');
    const routes = [...text.matchAll(/['"`]((?:GET|POST) \/[^'"`:]*)/g)].map(([, route = '']) => route);
    const listed = [...startRequests, ...parkRequests].map(({ request }) => request);
    expect([...new Set(routes)].toSorted()).toEqual([...new Set(listed)].toSorted());
  });
});
