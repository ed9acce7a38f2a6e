import { describe, expect, it } from '@jest/globals';
import { beginUpkeep, DELIVERIES, upkeep } from '../../../src/app/upkeep/upkeep.ts';
import type { UpkeepOptions } from '../../../src/app/upkeep/upkeep.ts';
import type { ReadFault } from '../../../src/gate/ports.ts';
import type { RestAnswer } from '../../../src/github/api.ts';
import { anApp, MINUTE, now } from './log-town.ts';

/** The upkeep of an App, with what it says of each reading, and what is claimed next. */
function anUpkeep(town: ReturnType<typeof anApp>, over: Partial<UpkeepOptions> = {}) {
  const ended: (ReadFault | null)[] = [];
  const hearing = { ...town.options.hearing, ended: (fault: ReadFault | null) => void ended.push(fault) };
  const keepUp = upkeep({ ...town.options, hearing, ...over });
  const next = async (at?: number) => {
    const due = (await town.queue.nextDue()) ?? 0;
    const claim = await town.queue.claim(at ?? Math.max(due, town.state.ours));
    if (claim === null) throw new Error('nothing is due');
    await town.queue.done(claim);
    return { key: claim.key, urgency: claim.urgency, after: claim.due - town.state.ours };
  };
  return { keepUp, ended, next };
}

describe('reading what was missed', () => {
  it('is done before everything that waits, at the start and ever after', async () => {
    const town = anApp([]);
    const { keepUp, next } = anUpkeep(town);
    for (let number = 1; number <= 3; number += 1) await town.queue.enqueue(`7 acme/shop #${number}`, 0);
    await beginUpkeep(town.options);
    expect(await next()).toMatchObject({ key: DELIVERIES, after: 0 });
    await keepUp(DELIVERIES);
    expect(await next(now + MINUTE)).toEqual({ key: DELIVERIES, urgency: 2, after: MINUTE });
    await keepUp(DELIVERIES);
    expect(await next(now + 5 * MINUTE)).toEqual({ key: DELIVERIES, urgency: 2, after: 5 * MINUTE });
    expect(await next()).toMatchObject({ key: '7 acme/shop #1' });
  });

  it('says when everything is known, and comes again a minute after it is not', async () => {
    const town = anApp(['a']);
    const { keepUp, ended, next } = anUpkeep(town);
    town.state.isDown = true;
    await keepUp(DELIVERIES);
    expect(await next()).toMatchObject({ after: MINUTE });
    town.state.isDown = false;
    town.state.poison.add('a');
    await keepUp(DELIVERIES);
    expect(await next()).toMatchObject({ after: MINUTE });
    town.state.poison.clear();
    town.state.ours += MINUTE;
    town.state.github += MINUTE;
    for (const after of [MINUTE, 5 * MINUTE]) {
      await keepUp(DELIVERIES);
      expect(await next()).toMatchObject({ after });
    }
    expect(ended).toMatchObject([{ code: 'API_UNAVAILABLE' }, { code: 'API_UNAVAILABLE' }, null, null]);
    expect(town.seen.lines[0]).toBe('missed deliveries were not looked for, API_UNAVAILABLE: it broke');
  });

  it('has everything looked at when it comes to be known an hour after the start, because by then hardly anything is tried again', async () => {
    const town = anApp([]);
    const { keepUp, next } = anUpkeep(town);
    town.state.isDown = true;
    for (let minute = 0; minute < 60; minute += 1) {
      await keepUp(DELIVERIES);
      await next();
      town.state.ours += MINUTE;
    }
    town.state.isDown = false;
    await keepUp(DELIVERIES);
    expect(await next()).toMatchObject({ key: 'upkeep everything', after: 0 });
    await next();
    town.state.ours += 5 * MINUTE;
    await keepUp(DELIVERIES);
    expect(await next()).toMatchObject({ key: DELIVERIES });
    expect(await town.queue.nextDue()).toBeNull();
  });

  it('is tried again in a minute where it throws, and says why nothing opens', async () => {
    const town = anApp([]);
    const asApp = async () => {
      throw new Error('no key');
    };
    const { keepUp, ended, next } = anUpkeep(town, { asApp });
    await keepUp(DELIVERIES);
    expect(await next()).toMatchObject({ key: DELIVERIES, after: MINUTE });
    expect(ended).toEqual([{ code: 'NOT_READ', detail: 'no key' }]);
    expect(town.seen.lines).toEqual(['missed deliveries were not looked for, NOT_READ: no key']);
  });

  it('is followed by what is looked for in every installation, which is tried again in a minute as well where it throws', async () => {
    const town = anApp([]);
    const broken = async () => {
      throw new Error('the store is away');
    };
    for (const [key, over] of [
      ['upkeep installations', { asApp: broken }],
      ['upkeep sweep 7', { sweeping: broken }],
    ] as const) {
      const { keepUp, next } = anUpkeep(town, over);
      await keepUp(key);
      expect(await next()).toMatchObject({ key, after: MINUTE });
      expect(town.seen.lines.at(-1)).toBe(`${key} was not done, NOT_READ: the store is away`);
    }
  });

  it('begins at the first try with each start, however often it came to nothing before', async () => {
    const town = anApp([]);
    await beginUpkeep(town.options);
    for (let tries = 1; tries <= 3; tries += 1) {
      const claim = await town.queue.claim(now);
      if (claim?.key === DELIVERIES) await town.queue.fail(claim, now);
    }
    await beginUpkeep(town.options);
    expect(await town.queue.claim(now)).toMatchObject({ key: DELIVERIES, attempt: 1 });
    await beginUpkeep({ ...town.options, queue: { ...town.queue, forget: () => Promise.reject(new Error('away')) } });
  });

  it('keeps its pace where the log is the only way, beside one that cannot be had', async () => {
    const town = anApp(['b', 'a']);
    const { keepUp, next } = anUpkeep(town, { every: 10_000, pull: true });
    town.state.poison.add('a');
    await keepUp(DELIVERIES);
    expect(await next()).toMatchObject({ after: 10_000 });
  });

  it('leaves the rest for the next minute where nothing comes through', async () => {
    const town = anApp(['d', 'c', 'b', 'a']);
    const { keepUp, next } = anUpkeep(town, { every: 10_000 });
    for (const guid of 'abcd') town.state.poison.add(guid);
    await keepUp(DELIVERIES);
    expect(await next()).toMatchObject({ after: MINUTE });
    expect(town.seen.lines.at(-1)).toBe('missed deliveries were not all taken in, API_UNAVAILABLE: it broke');
  });

  it('has everything looked at, wherever the App is, where there is more than it may read', async () => {
    const log = Array.from({ length: 10_100 }, (_, index) => ({ guid: `${index}`, at: now - index, event: 'star' }));
    const town = anApp(log);
    town.state.mark = { body: { until: now - 20_000 }, version: 1 };
    const api = await town.options.asApp();
    const listed: RestAnswer = { status: 200, etag: null, link: '', data: [{ id: 7 }, { id: 8 }], date: null };
    const asApp = async () => ({
      ...api,
      rest: async (...what: Parameters<typeof api.rest>) =>
        what[0].endsWith('installations') ? ({ ok: true, value: listed } as const) : api.rest(...what),
    });
    const { keepUp, next } = anUpkeep(town, { asApp });
    await keepUp(DELIVERIES);
    const keys = [(await next()).key, (await next()).key];
    expect(keys).toEqual(['upkeep everything', DELIVERIES]);
    await keepUp('upkeep everything');
    expect([(await next()).key, (await next()).key]).toEqual(['7 */* *', '8 */* *']);
    expect(await town.queue.nextDue()).toBeNull();
  });
});
