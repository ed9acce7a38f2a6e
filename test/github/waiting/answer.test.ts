import { describe, expect, it } from '@jest/globals';
import { answerRule, readApprovals } from '../../../src/github/waiting/answer.ts';
import { readWaitingRuns } from '../../../src/github/waiting/waiting-runs.ts';
import { anApi, type Says } from './rule-api.ts';

const ANSWER = 'POST /repos/{owner}/{repo}/actions/runs/{run}/deployment_protection_rule';
const APPROVALS = 'GET /repos/{owner}/{repo}/actions/runs/{run}/approvals';
const RUNS = 'GET /repos/{owner}/{repo}/actions/runs';
const PENDING = 'GET /repos/{owner}/{repo}/actions/runs/{run}/pending_deployments';

describe('answering a protection rule', () => {
  const send = async (said: Says, decision: 'approved' | 'rejected' | null = 'approved') => {
    const { api, asked } = anApi({ [ANSWER]: [said] });
    const answer = { run: 11, environment: 'production', decision, comment: 'Go' };
    return { answer: await answerRule(api, 'acme/shop', answer), asked };
  };

  it('says the decision, and a report says none', async () => {
    const sent = await send({ data: undefined });
    expect(sent.answer).toEqual({ ok: true, value: null });
    const common = { owner: 'acme', repo: 'shop', run: 11, environment_name: 'production', comment: 'Go' };
    expect(sent.asked).toEqual([{ what: ANSWER, with: { ...common, state: 'approved' } }]);
    expect((await send({ data: undefined }, 'rejected')).asked[0]?.with).toEqual({ ...common, state: 'rejected' });
    expect((await send({ data: undefined }, null)).asked[0]?.with).toEqual(common);
  });

  it.each([
    [{ status: 422 }, true],
    [{ status: 403 }, true],
    [{ status: 404 }, true],
    [{ status: 429 }, false],
    [{ status: 500 }, false],
    [{ status: 502 }, false],
    [null, false],
  ])('is told apart: what GitHub refused, and what nobody knows: %j', async (said, refused) => {
    expect((await send(said)).answer).toMatchObject({ ok: false, fault: { refused } });
  });
});

describe('what was answered to a run', () => {
  const one = (over: object = {}) => ({
    state: 'approved',
    environments: [{ name: 'production' }],
    user: { id: 1, login: 'holdpoint[bot]', type: 'Bot' },
    comment: '',
    ...over,
  });
  const read = async (said: Says) => readApprovals(anApi({ [APPROVALS]: [said] }).api, 'acme/shop', 11, 'holdpoint');

  it('is ours only if our App gave it', async () => {
    const user = (login: string, type: string) => one({ user: { id: 2, login, type } });
    const others = [user('ada', 'User'), user('holdpoint', 'User'), user('other[bot]', 'Bot')];
    expect(await read({ data: [one(), ...others] })).toEqual({
      ok: true,
      value: [
        { environments: ['production'], state: 'approved', by: 'holdpoint', ours: true },
        { environments: ['production'], state: 'approved', by: 'ada', ours: false },
        { environments: ['production'], state: 'approved', by: 'holdpoint', ours: false },
        { environments: ['production'], state: 'approved', by: 'other', ours: false },
      ],
    });
  });

  it('may be of somebody whose kind is not known, and never of a part of the list', async () => {
    expect(await read({ data: [one({ user: { id: 2, login: 'x', type: 'Robot' } })] })).toMatchObject({
      ok: true,
      value: [{ by: 'somebody', ours: false }],
    });
    expect(await read({ data: [one(), one({ environments: null })] })).toMatchObject({ ok: false });
    expect(await read(null)).toMatchObject({ ok: false });
  });
});

describe('what waits in a repository now', () => {
  const place = { installation: 5, repository: 'acme/shop' };
  const runs = { data: { workflow_runs: [11, 12].map((id) => ({ id, repository: { id: 1 } })) } };
  const pending = (...names: readonly string[]) => ({ data: names.map((name) => ({ environment: { name } })) });

  it('is asked of each run that is not known', async () => {
    const { api, asked } = anApi({ [RUNS]: [runs], [PENDING]: [pending('production', 'staging')] });
    const found = await readWaitingRuns(api, place, new Set([11]));
    const one = { kind: 'asked', installation: 5, repository: { id: 1, name: 'acme/shop' }, run: 12, deployment: null };
    expect(found).toEqual({
      ok: true,
      value: [
        { ...one, environment: 'production' },
        { ...one, environment: 'staging' },
      ],
    });
    expect(asked[0]?.with).toEqual({ owner: 'acme', repo: 'shop', status: 'waiting', per_page: 100 });
    expect(asked[1]?.with).toEqual({ owner: 'acme', repo: 'shop', run: 12 });
  });

  it('is not known where one part of it cannot be read', async () => {
    const ask = async (first: Says, second: Says) =>
      readWaitingRuns(anApi({ [RUNS]: [first], [PENDING]: [second, second] }).api, place, new Set());
    expect(await ask(null, pending())).toMatchObject({ ok: false });
    expect(await ask({ data: {} }, pending())).toMatchObject({ ok: false });
    expect(await ask(runs, null)).toMatchObject({ ok: false });
    expect(await ask(runs, { data: [{}] })).toMatchObject({ ok: false });
    expect(await ask(runs, pending())).toEqual({ ok: true, value: [] });
  });
});
