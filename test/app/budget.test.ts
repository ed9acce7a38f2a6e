import { describe, expect, it } from '@jest/globals';
import { createBudgets } from '../../src/app/budget.ts';
import { createApi } from '../../src/github/api.ts';

const HOUR = 3_600_000;

/** An installation whose next answer has these headers, at a time that a test moves. */
function aShop() {
  const clock = { now: 1_000_000 };
  const budget = createBudgets(() => clock.now).of(7);
  const answer = async (headers: Record<string, string>, status = 200, data: unknown = {}) => {
    const request = budget.over(async () => {
      if (status < 400) return { status, headers, data };
      throw Object.assign(new Error('no'), { status, response: { headers } });
    });
    await request('GET /').catch(() => undefined);
  };
  const left = (remaining: number, resource = 'core') =>
    answer({
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String((clock.now + HOUR) / 1000),
      'x-ratelimit-resource': resource,
    });
  return { clock, budget, answer, left };
}

describe('what GitHub still lets an installation ask (T96)', () => {
  it('is everything until an answer says otherwise', async () => {
    const { budget, answer, left } = aShop();
    expect(budget.restsUntil(0)).toBeNull();
    await answer({});
    await left(1_001);
    expect(budget.restsUntil(0)).toBeNull();
  });

  it('keeps a fifth for what stops something', async () => {
    const { clock, budget, left } = aShop();
    await left(999);
    expect(budget.restsUntil(0)).toBe(clock.now + HOUR);
    expect([budget.restsUntil(1), budget.restsUntil(2)]).toEqual([null, null]);
    await left(0);
    expect(budget.restsUntil(2)).toBe(clock.now + HOUR);
  });

  it('keeps half of that for holds and what else somebody says against it', async () => {
    const { clock, budget, left } = aShop();
    await left(500);
    expect(budget.restsUntil(1)).toBeNull();
    await left(499);
    expect([budget.restsUntil(1), budget.restsUntil(2)]).toEqual([clock.now + HOUR, null]);
    await left(1);
    expect(budget.restsUntil(2)).toBeNull();
  });

  it('lets REST alone be asked while GraphQL is used up, and nothing where REST is or a pause is asked for', async () => {
    const { clock, budget, answer, left } = aShop();
    await left(0, 'graphql');
    await left(1, 'core');
    expect([budget.restsUntil(2), budget.silentUntil(2)]).toEqual([clock.now + HOUR, null]);
    // What is left of it is for holds: they must be able to shut.
    expect([budget.silentUntil(1), budget.silentUntil(0)]).toEqual([clock.now + HOUR, clock.now + HOUR]);
    await left(0, 'core');
    expect(budget.silentUntil(2)).toBe(clock.now + HOUR);
    await left(5, 'core');
    await answer({ 'retry-after': '30' }, 403);
    expect(budget.silentUntil(2)).toBe(clock.now + 30_000);
    clock.now += 30_000;
    expect(budget.silentUntil(2)).toBeNull();
  });

  it('is whole again after an hour, whenever GitHub says', async () => {
    const { clock, budget, answer } = aShop();
    const late = String((clock.now + 100 * HOUR) / 1000);
    await answer({ 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': late });
    expect(budget.restsUntil(2)).toBe(clock.now + HOUR);
  });

  it('is, for all installations together, what the last of them waits for', async () => {
    const clock = { now: 1_000_000 };
    const budgets = createBudgets(() => clock.now);
    expect(budgets.restsUntil(0)).toBeNull();
    const refused = (seconds: number) => async () => ({
      status: 403,
      headers: { 'retry-after': String(seconds) },
      data: 0,
    });
    await budgets.of(1).over(refused(30))('GET /');
    await budgets.of(2).over(refused(90))('GET /');
    await budgets.of(3).over(refused(60))('GET /');
    expect(budgets.restsUntil(2)).toBe(clock.now + 90_000);
    expect(budgets.of(1).restsUntil(2)).toBe(clock.now + 30_000);
  });

  it('is counted for each of the limits alone, and is whole again after its hour', async () => {
    const { clock, budget, left } = aShop();
    await left(10, 'graphql');
    await left(4_000, 'core');
    expect(budget.restsUntil(0)).toBe(clock.now + HOUR);
    clock.now += HOUR;
    expect(budget.restsUntil(0)).toBeNull();
  });

  it('is nothing for as long as GitHub asks for a pause, an hour at most, urgent or not', async () => {
    const { clock, budget, answer } = aShop();
    await answer({ 'retry-after': '30' }, 403);
    expect(budget.restsUntil(2)).toBe(clock.now + 30_000);
    clock.now += 30_000;
    await answer({ 'retry-after': '86400' }, 429);
    expect(budget.restsUntil(2)).toBe(clock.now + HOUR);
  });

  it('is nothing for a minute when GraphQL says with 200 that too much was asked, or for as long as it says', async () => {
    const { clock, budget, answer } = aShop();
    const errors = [{ type: 'NOT_FOUND' }, { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    await answer({}, 200, { errors });
    expect(budget.restsUntil(0)).toBe(clock.now + 60_000);
    expect(budget.restsUntil(2)).toBe(clock.now + 60_000);
    clock.now += 60_000;
    await answer({ 'retry-after': '90' }, 200, { errors });
    expect(budget.restsUntil(2)).toBe(clock.now + 90_000);
  });

  it('is a minute where a refusal says that too much was asked and not until when', async () => {
    for (const [status, message] of [
      [429, 'no'],
      [403, 'You have exceeded a secondary rate limit.'],
    ] as const) {
      const { clock, budget } = aShop();
      const refused = async () => {
        throw Object.assign(new Error(message), { status, response: { headers: {} } });
      };
      await expect(budget.over(refused)('GET /')).rejects.toThrow(message);
      expect(budget.silentUntil(2)).toBe(clock.now + 60_000);
    }
  });

  it('is not even asked for during a pause, for anything; that is refused as GitHub would', async () => {
    const { clock, budget, answer } = aShop();
    await answer({ 'retry-after': '30' }, 403);
    let sent = 0;
    const request = budget.over(async () => {
      sent += 1;
      return { status: 200, headers: {}, data: {} };
    });
    clock.now += 12_500;
    const api = createApi({ request });
    const fault = {
      code: 'API_RATE_LIMITED',
      status: 429,
      detail: 'GET /: 429 not sent, because GitHub asks for a pause of 18 more seconds (rate limit)',
    };
    expect(await api.rest('GET /', {})).toEqual({ ok: false, fault });
    expect([sent, budget.restsUntil(2)]).toEqual([0, clock.now + 17_500]);
    clock.now += 17_500;
    await request('GET /');
    expect([sent, budget.restsUntil(2)]).toEqual([1, null]);
  });

  it('is not paused where GraphQL says with 200 that its limit is used up, and until when', async () => {
    const { clock, budget, answer } = aShop();
    const headers = { limit: '5000', remaining: '0', reset: String((clock.now + HOUR) / 1000), resource: 'graphql' };
    const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [`x-ratelimit-${name}`, value]));
    await answer(named, 200, { errors: [{ type: 'RATE_LIMITED' }] });
    expect([budget.restsUntil(2), budget.silentUntil(2)]).toEqual([clock.now + HOUR, null]);
  });

  it.each([
    [{ errors: [{ type: 'NOT_FOUND' }] }],
    [{ errors: 'RATE_LIMITED' }],
    [{ errors: [null, 'RATE_LIMITED'] }],
    [null],
    [''],
  ])('is not changed by an answer that says %j', async (data) => {
    const { budget, answer } = aShop();
    await answer({}, 200, data);
    expect(budget.restsUntil(0)).toBeNull();
  });

  it('is not changed by a refusal that is about something else', async () => {
    const { budget, answer } = aShop();
    await answer({}, 403);
    await answer({ 'retry-after': '30' }, 503);
    expect(budget.restsUntil(0)).toBeNull();
  });

  it('hands on what the client says, be it an answer, a refusal, or where it asks', async () => {
    const { budget } = aShop();
    const endpoint = { DEFAULTS: { baseUrl: 'https://git.example/api/v3' } };
    const fine = Object.assign(async () => ({ status: 200, headers: {}, data: 5 }), { endpoint });
    expect(await budget.over(fine)('GET /')).toMatchObject({ data: 5 });
    expect(budget.over(fine).endpoint).toBe(endpoint);
    const refused = budget.over(() => Promise.reject(new Error('gone')));
    await expect(refused('GET /')).rejects.toThrow('gone');
  });
});
