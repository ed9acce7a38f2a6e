import { describe, expect, it } from '@jest/globals';
import { answerRule, readApprovals } from '../../../src/github/waiting/answer.ts';
import { anApi, type Says } from './rule-api.ts';

const ANSWER = 'POST /repos/{owner}/{repo}/actions/runs/{run}/deployment_protection_rule';
const APPROVALS = 'GET /repos/{owner}/{repo}/actions/runs/{run}/approvals';

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
