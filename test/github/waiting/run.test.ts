import { describe, expect, it } from '@jest/globals';
import { branchContains } from '../../../src/github/branch-contains.ts';
import { readRun } from '../../../src/github/waiting/run.ts';
import { anApi, type Says } from './rule-api.ts';

const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run}';
const REF = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const commit = 'c'.repeat(40);
const tip = 'd'.repeat(40);

const run = {
  id: 11,
  repository: { id: 1 },
  head_repository: { id: 2 },
  head_sha: commit,
  head_branch: 'main',
  event: 'push',
  path: '.github/workflows/deploy.yml@refs/heads/main',
  status: 'waiting',
  run_attempt: 3,
  run_started_at: '2026-11-20T14:00:00Z',
  created_at: '2026-11-20T12:00:00Z',
  check_suite_node_id: 'CS_1',
  html_url: 'https://github.test/acme/shop/actions/runs/11',
  triggering_actor: { id: 9, login: 'dana', type: 'User' },
  actor: { id: 8, login: 'rhea', type: 'User' },
};

const read = async (said: Says) => {
  const { api, asked } = anApi({ [RUN]: [said] });
  return { answer: await readRun(api, 'acme/shop', 11), asked };
};

describe('reading a workflow run', () => {
  it('takes what decides, the workflow without the ref it was taken at', async () => {
    const { answer, asked } = await read({ data: run });
    expect(answer).toEqual({
      ok: true,
      value: {
        id: 11,
        repository: 1,
        headRepository: 2,
        commit,
        ref: 'main',
        event: 'push',
        path: '.github/workflows/deploy.yml',
        status: 'waiting',
        attempt: 3,
        startedAt: '2026-11-20T14:00:00Z',
        suite: 'CS_1',
        url: 'https://github.test/acme/shop/actions/runs/11',
        by: { id: 9, login: 'dana', type: 'User' },
        first: { id: 8, login: 'rhea', type: 'User' },
      },
    });
    expect(asked).toEqual([{ what: RUN, with: { owner: 'acme', repo: 'shop', run: 11 } }]);
  });

  it('takes the moment at which it was made where GitHub does not tell when its attempt was started', async () => {
    for (const run_started_at of [undefined, null])
      expect((await read({ data: { ...run, run_started_at } })).answer).toMatchObject({
        value: { startedAt: '2026-11-20T12:00:00Z' },
      });
    expect((await read({ data: { ...run, run_started_at: null, created_at: undefined } })).answer.ok).toBe(false);
    expect((await read({ data: { ...run, run_started_at: 'then' } })).answer.ok).toBe(false);
  });

  it('takes a bot by its login alone, and nobody where it cannot be told who', async () => {
    const by = async (triggering_actor: unknown) => {
      const { answer } = await read({ data: { ...run, triggering_actor } });
      return answer.ok ? answer.value?.by : 'unreadable';
    };
    expect(await by({ id: 9, login: 'deployer[bot]', type: 'Bot' })).toEqual({ id: 9, login: 'deployer', type: 'Bot' });
    expect(await by(null)).toBeNull();
    expect(await by(undefined)).toBeNull();
    expect(await by({ id: 9, login: 'x', type: 'Robot' })).toBeNull();
    expect(await by({ login: 'x', type: 'User' })).toBe('unreadable');
  });

  it('takes a branch, a head repository that is gone, and a run that is not there for none', async () => {
    expect((await read({ data: { ...run, head_branch: null, head_repository: null } })).answer).toMatchObject({
      ok: true,
      value: { ref: null, headRepository: null },
    });
    expect((await read({ status: 404 })).answer).toEqual({ ok: true, value: null });
  });

  it.each([[null], [{ status: 403 }], [{ status: 502 }]])('is a fault where it is not answered: %j', async (said) => {
    expect((await read(said)).answer).toMatchObject({ ok: false });
  });

  const missable = ['head_repository', 'triggering_actor', 'actor', 'run_started_at', 'created_at'];

  it.each(Object.keys(run).filter((key) => !missable.includes(key)))('is a fault without its %s', async (key) => {
    const lacking = Object.fromEntries(Object.entries(run).filter(([name]) => name !== key));
    expect((await read({ data: lacking })).answer).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
  });
});

describe('whether a branch contains a commit (T77)', () => {
  const contains = async (ref: Says, compare?: Says) => {
    const { api, asked } = anApi({ [REF]: [ref], [COMPARE]: compare === undefined ? [] : [compare] });
    return { answer: await branchContains(api, 'acme/shop', 'main', commit), asked };
  };
  const at = (sha: string) => ({ data: { object: { sha } } });

  it('is so for its tip, which one request tells', async () => {
    const { answer, asked } = await contains(at(commit));
    expect(answer).toEqual({ ok: true, value: true });
    expect(asked).toEqual([{ what: REF, with: { owner: 'acme', repo: 'shop', ref: 'heads/main' } }]);
  });

  it.each([
    ['behind', true],
    ['identical', true],
    ['ahead', false],
    ['diverged', false],
  ])('is as its tip tells: %s', async (status, value) => {
    const { answer, asked } = await contains(at(tip), { data: { status } });
    expect(answer).toEqual({ ok: true, value });
    expect(asked[1]?.with).toEqual({ owner: 'acme', repo: 'shop', basehead: `${tip}...${commit}`, per_page: 1 });
  });

  it('is not so where there is no such branch, or nothing in common', async () => {
    expect((await contains({ status: 404 })).answer).toEqual({ ok: true, value: false });
    expect((await contains(at(tip), { status: 404 })).answer).toEqual({ ok: true, value: false });
  });

  it('is not known where nobody answers, or nothing that can be read', async () => {
    for (const said of [null, { status: 403 }, { data: {} }] as const) {
      expect((await contains(said)).answer).toMatchObject({ ok: false });
      expect((await contains(at(tip), said)).answer).toMatchObject({ ok: false });
    }
  });
});
