import { describe, expect, it } from '@jest/globals';
import { createBudgets } from '../../src/app/budget.ts';

const HOUR = 3_600_000;

/** An installation whose next answer has these headers, at a time that a test moves. */
function aShop() {
  const clock = { now: 1_000_000 };
  const budget = createBudgets(() => clock.now)(7);
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
    expect(budget.restsUntil(false)).toBeNull();
    await answer({});
    await left(1_001);
    expect(budget.restsUntil(false)).toBeNull();
  });

  it('keeps a fifth for what stops something', async () => {
    const { clock, budget, left } = aShop();
    await left(999);
    expect(budget.restsUntil(false)).toBe(clock.now + HOUR);
    expect(budget.restsUntil(true)).toBeNull();
    await left(0);
    expect(budget.restsUntil(true)).toBe(clock.now + HOUR);
  });

  it('is counted for each of the limits alone, and is whole again after its hour', async () => {
    const { clock, budget, left } = aShop();
    await left(10, 'graphql');
    await left(4_000, 'core');
    expect(budget.restsUntil(false)).toBe(clock.now + HOUR);
    clock.now += HOUR;
    expect(budget.restsUntil(false)).toBeNull();
  });

  it('is nothing for as long as GitHub asks for a pause, an hour at most, urgent or not', async () => {
    const { clock, budget, answer } = aShop();
    await answer({ 'retry-after': '30' }, 403);
    expect(budget.restsUntil(true)).toBe(clock.now + 30_000);
    await answer({ 'retry-after': '86400' }, 429);
    expect(budget.restsUntil(true)).toBe(clock.now + HOUR);
  });

  it('is nothing for a minute when GraphQL says with 200 that too much was asked, or for as long as it says', async () => {
    const { clock, budget, answer } = aShop();
    const errors = [{ type: 'NOT_FOUND' }, { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    await answer({}, 200, { errors });
    expect(budget.restsUntil(false)).toBe(clock.now + 60_000);
    expect(budget.restsUntil(true)).toBe(clock.now + 60_000);
    await answer({ 'retry-after': '90' }, 200, { errors });
    expect(budget.restsUntil(true)).toBe(clock.now + 90_000);
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
    expect(budget.restsUntil(false)).toBeNull();
  });

  it('is not changed by a refusal that is about something else', async () => {
    const { budget, answer } = aShop();
    await answer({}, 403);
    await answer({ 'retry-after': '30' }, 503);
    expect(budget.restsUntil(false)).toBeNull();
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
