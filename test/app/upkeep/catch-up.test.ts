import { describe, expect, it } from '@jest/globals';
import { catchUp } from '../../../src/app/upkeep/catch-up.ts';
import { anApp, MINUTE, now } from './log-town.ts';

const whole = { ok: true, value: { more: false, behind: null, broken: false } };

describe('catching up', () => {
  it('takes in what did not reach us, the oldest first, and remembers how far it came', async () => {
    const { options, seen, mark } = anApp(['c', 'b', 'a'], { taken: ['b'] });
    expect(await catchUp(options, true)).toEqual(whole);
    expect(seen.taken).toEqual(['a', 'c']);
    expect(seen.lines).toEqual(['took in 2 webhooks that had not reached us']);
    expect(mark()).toEqual({ until: now - 2 * MINUTE, whole: now, failed: [], behind: false });
  });

  it('takes in first what may stop something', async () => {
    const { options, seen } = anApp([{ guid: 'c' }, { guid: 'b', event: 'push' }, { guid: 'a', event: 'push' }]);
    await catchUp(options, true);
    expect(seen.taken).toEqual(['c', 'a', 'b']);
  });

  it('takes in at the start also what was delivered a moment ago and is not there, as a backup that was brought back lacks it', async () => {
    const { state, seen, again } = anApp([{ guid: 'a', at: now - 1000, delivered: true }]);
    await again(0, true);
    expect(seen.taken).toEqual(['a']);
    state.log.unshift({ guid: 'b', at: now, delivered: true });
    await again(59_000);
    expect(seen.taken).toEqual(['a']);
    await again(1000);
    expect(seen.taken).toEqual(['a', 'b']);
  });

  it('comes no further than what it could keep', async () => {
    const { state, seen, again, mark } = anApp(['a']);
    state.receipt = 'unavailable';
    expect((await again(0, true)).done).toMatchObject({ ok: true, value: { behind: { code: 'LEDGER_UNAVAILABLE' } } });
    expect(mark()).toMatchObject({ behind: true, failed: [{ guid: 'a', tries: 1, lost: false }] });
    expect(seen.lines).toEqual([
      'webhook a could not be taken in and is tried again, LEDGER_UNAVAILABLE: the store does not take it',
    ]);
    state.receipt = 'accepted';
    expect((await again(MINUTE)).done).toEqual(whole);
    expect(seen.taken).toEqual(['a']);
    expect(mark()).toMatchObject({ behind: false, failed: [] });
  });

  it('has what GitHub kept no text of sent again once, and everything of its installation looked at once', async () => {
    const { seen, state, queue, again } = anApp(['a']);
    state.payload = null;
    expect((await again(0, true)).done).toEqual(whole);
    expect(seen.asked).toEqual(['GET', 'GET/{delivery_id} 100', 'POST/{delivery_id}/attempts 100']);
    const claim = await queue.claim(now);
    expect(claim?.key).toBe('7 */* *');
    if (claim !== null) await queue.done(claim);
    expect(seen.lines).toEqual([
      '1 webhook that had not reached us cannot be had again: everything is looked at there',
    ]);
    for (const isFirst of [false, true]) expect((await again(5 * MINUTE, isFirst)).done).toEqual(whole);
    expect(seen.asked).toEqual(['GET']);
    expect(await queue.claim(now + 60 * MINUTE)).toBeNull();
    expect(seen.lines).toHaveLength(1);
  });

  it('is not stopped by one that cannot be had: that is tried again behind the others', async () => {
    const { seen, state, again } = anApp(['d', 'c', 'b', 'a']);
    state.poison.add('a').add('c');
    const { done } = await again(0, true);
    expect(done).toMatchObject({ ok: true, value: { behind: { code: 'API_UNAVAILABLE' }, broken: false } });
    expect(seen.taken).toEqual(['b', 'd']);
    state.log.unshift({ guid: 'e', at: state.github });
    // Not at every reading.
    await again(10_000);
    expect(seen.asked).toEqual(['GET', 'GET/{delivery_id} 104']);
    expect((await again(MINUTE)).done).toMatchObject({ ok: true, value: { behind: { code: 'API_UNAVAILABLE' } } });
    expect(seen.taken).toEqual(['b', 'd', 'e']);
    state.poison.clear();
    expect((await again(MINUTE)).done).toEqual(whole);
    expect(seen.taken).toEqual(['b', 'd', 'e', 'a', 'c']);
  });

  it('looks where it may have happened when it cannot be had for five tries, and takes it in when it comes after all', async () => {
    const { seen, state, queue, again, mark } = anApp(['a']);
    state.poison.add('a');
    for (let tries = 0; tries < 4; tries += 1)
      expect((await again(MINUTE)).done).toMatchObject({ value: { behind: { code: 'API_UNAVAILABLE' } } });
    expect(await queue.claim(state.ours)).toBeNull();
    expect((await again(MINUTE)).done).toEqual(whole);
    expect((await queue.claim(state.ours))?.key).toBe('7 */* *');
    expect(seen.lines.at(-1)).toMatch(/^1 webhook that had not reached us cannot be had again/);
    // From now on only with what is read every five minutes.
    await again(10_000);
    expect(seen.asked).toEqual(['GET']);
    state.poison.clear();
    await again(5 * MINUTE);
    expect(seen.taken).toEqual(['a']);
    expect(mark()).toMatchObject({ failed: [] });
  });

  it.each([401, 403])(
    'tries again what is refused with %i, and leaves the rest after three in a row',
    async (status) => {
      const { seen, state, queue, again, mark } = anApp(['d', 'c', 'b', 'a']);
      state.poisoned = { code: 'API_FORBIDDEN', detail: 'refused', status };
      for (const guid of 'abcd') state.poison.add(guid);
      const { done } = await again(0, true);
      expect(done).toMatchObject({ ok: true, value: { behind: { code: 'API_FORBIDDEN' }, broken: true } });
      expect(seen.asked).toHaveLength(4);
      expect(mark()).toMatchObject({ behind: true, failed: Array.from('abc', () => ({ lost: false })) });
      state.poison.clear();
      expect((await again(MINUTE)).done).toEqual(whole);
      expect(seen.taken.toSorted()).toEqual(['a', 'b', 'c', 'd']);
      expect(await queue.claim(state.ours)).toBeNull();
    },
  );

  it.each([404, 410])('does not wait for what GitHub does not know any more: %i', async (status) => {
    const { state, queue, again } = anApp(['a']);
    state.poisoned = { code: 'API_FORBIDDEN', detail: 'gone', status };
    state.poison.add('a');
    expect((await again(0, true)).done).toEqual(whole);
    expect((await queue.claim(state.ours))?.key).toBe('7 */* *');
  });

  it('gives nothing up while nothing comes through, for an hour', async () => {
    const { seen, state, again } = anApp(['f', 'e', 'd', 'c', 'b', 'a']);
    for (const guid of 'abcdef') state.poison.add(guid);
    const { done } = await again(0, true);
    expect(done).toMatchObject({ ok: true, value: { behind: { code: 'API_UNAVAILABLE' }, broken: true } });
    expect(seen.asked.slice(1)).toHaveLength(3);
    for (let minute = 0; minute < 50; minute += 1)
      expect((await again(MINUTE)).done).toMatchObject({ value: { behind: { code: 'API_UNAVAILABLE' } } });
    state.poison.clear();
    await again(MINUTE);
    expect((await again(MINUTE)).done).toEqual(whole);
    expect(seen.taken.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(seen.lines.join()).not.toContain('cannot be had again');
  });

  it('gives up in the end where nothing ever comes through', async () => {
    const { seen, state, again } = anApp(['b', 'a']);
    state.poison.add('a').add('b');
    await again(0, true);
    await again(61 * MINUTE);
    expect(seen.lines.at(-1)).toMatch(/^2 webhooks that had not reached us cannot be had again/);
  });

  it('is told by a fault where the log itself cannot be read, and leaves everything as it is', async () => {
    const { state, again, mark } = anApp(['a']);
    state.isDown = true;
    expect((await again(0, true)).done).toMatchObject({ ok: false, fault: { code: 'API_UNAVAILABLE' } });
    expect(mark()).toBeNull();
  });
});
