import { describe, expect, it } from '@jest/globals';
import type { Api, RestAnswer } from '../../src/github/api.ts';
import { KEPT_FOR, keptMemberships } from '../../src/github/kept-memberships.ts';

const ROUTE = 'GET /orgs/{org}/teams/{team}/memberships/{login}';
const quinn = { org: 'acme', team: 'qa', login: 'quinn' };

/** An API that answers with what it is told to, and counts. */
function anApi() {
  const state = {
    now: 1000,
    asked: 0,
    data: { state: 'active' } as unknown,
    status: 200,
    changes: '' as string | null,
  };
  let held: Promise<void> = Promise.resolve();
  const answer = (): RestAnswer => ({ status: state.status, etag: null, link: '', data: state.data, date: null });
  const api: Api = {
    graphql: async () => ({ ok: true, value: {}, date: null }),
    rest: async () => {
      state.asked += 1;
      const now = answer();
      await held;
      return state.status === 200
        ? { ok: true, value: now }
        : { ok: false, fault: { code: 'API_FORBIDDEN', detail: '404', status: state.status } };
    },
  };
  const unknown = { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } } as const;
  const kept = keptMemberships(
    () => state.now,
    async () => (state.changes === null ? unknown : { ok: true, value: state.changes }),
  );
  const over = kept.over(api);
  const ask = async (whom = quinn, route = ROUTE) => over.rest(route, whom);
  const hold = () => {
    let release = () => {};
    held = new Promise((resolve) => {
      release = () => resolve();
    });
    return () => release();
  };
  return { state, ask, hold };
}

describe('memberships', () => {
  it('are believed for a minute at most', async () => {
    const { state, ask } = anApi();
    const first = await ask();
    state.now += KEPT_FOR - 1;
    expect(await ask({ ...quinn, login: 'QUINN' })).toEqual(first);
    expect(state.asked).toBe(1);
    state.now += 1;
    await ask();
    expect(state.asked).toBe(2);
    expect(KEPT_FOR).toBe(60_000);
  });

  it('are asked for each person, team and organisation, and nothing else is kept', async () => {
    const { state, ask } = anApi();
    for (const whom of [quinn, { ...quinn, login: 'otto' }, { ...quinn, team: 'ops' }, { ...quinn, org: 'other' }])
      await ask(whom);
    expect(state.asked).toBe(4);
    await ask(quinn, 'GET /orgs/{org}/teams/{team}');
    await ask(quinn, 'GET /orgs/{org}/teams/{team}');
    expect(state.asked).toBe(6);
  });

  it.each([[{ state: 'pending' }], [{}], [null], ['active']])('that are none are asked each time: %j', async (data) => {
    const { state, ask } = anApi();
    state.data = data;
    await ask();
    await ask();
    expect(state.asked).toBe(2);
  });

  it('that could not be asked are asked again', async () => {
    const { state, ask } = anApi();
    state.status = 404;
    expect(await ask()).toMatchObject({ ok: false });
    state.status = 200;
    expect(await ask()).toMatchObject({ ok: true });
  });

  it('are believed no more when any may have changed, also those that were being asked then', async () => {
    const { state, ask, hold } = anApi();
    await ask();
    state.changes = '1 since 5';
    const release = hold();
    const under = ask();
    state.changes = '2 since 5';
    release();
    await under;
    await ask();
    expect(state.asked).toBe(3);
    await ask();
    expect(state.asked).toBe(3);
  });

  it('are asked each time while it is not known whether any changed, and then not believed later either', async () => {
    const { state, ask } = anApi();
    await ask();
    state.changes = null;
    await ask();
    await ask();
    expect(state.asked).toBe(3);
    state.changes = '1 since 5';
    await ask();
    expect(state.asked).toBe(4);
  });

  it('are not kept without end', async () => {
    const { state, ask } = anApi();
    for (let n = 0; n <= 5000; n += 1) await ask({ ...quinn, login: `user${n}` });
    await ask({ ...quinn, login: 'user5000' });
    expect(state.asked).toBe(5001);
    await ask({ ...quinn, login: 'user0' });
    expect(state.asked).toBe(5002);
  });
});
