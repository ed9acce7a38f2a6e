import { describe, expect, it } from '@jest/globals';
import { steadyQueue } from '../../src/store/steady-queue.ts';
import type { WorkQueue } from '../../src/store/work-queue.ts';
import { memoryQueue } from '../builders/memory-queue.ts';

/** What PostgreSQL says of a text that it cannot hold. */
const refusal = Object.assign(new Error('invalid byte sequence'), { code: '22021' });

/** A steady queue whose database answers or not, with what it was asked for while it did. */
function aQueue() {
  const state = {
    answers: true,
    refuses: (_key: string): boolean => false,
    enqueued: new Array<string>(),
    did: new Array<string>(),
    lines: new Array<string>(),
  };
  const within = memoryQueue();
  const orGone = <T>(work: () => Promise<T>): Promise<T> =>
    state.answers ? work() : Promise.reject(new Error('the database is gone'));
  const database: WorkQueue = {
    enqueue: (key, at) =>
      orGone(() => {
        if (state.refuses(key)) throw refusal;
        state.did.push(`asked ${key}`);
        state.enqueued.push(`${key} by ${at}`);
        return within.enqueue(key, at);
      }),
    claim: (now) => orGone(() => within.claim(now)),
    done: (claim) =>
      orGone(() => {
        state.did.push(`done ${claim.key}`);
        return within.done(claim);
      }),
    fail: (claim, at, reason) =>
      orGone(async () => {
        if (state.refuses(reason ?? 'no reason')) throw refusal;
        return within.fail(claim, at);
      }),
    forget: (prefix) => orGone(() => within.forget(prefix)),
    stats: async () => ({ due: 0, age: 0, givenUp: 0 }),
    nextDue: () => orGone(() => within.nextDue()),
  };
  const log = (line: string) => void state.lines.push(line);
  return { state, queue: steadyQueue(database, { clock: () => 50, poll: null, log }) };
}

describe('a queue whose database does not answer', () => {
  it('owes each subject once, by the earliest time that was asked for', async () => {
    const { state, queue } = aQueue();
    state.answers = false;
    for (const at of [30, 10, 20]) await queue.enqueue('a', at);
    await queue.enqueue('b', 40);
    expect(await queue.claim(100)).toBeNull();
    expect(await queue.nextDue()).toBe(1_050);
    state.answers = true;
    expect(await queue.claim(100)).toMatchObject({ key: 'a' });
    expect(state.enqueued.toSorted()).toEqual(['a by 10', 'b by 40']);
    expect(await queue.claim(100)).toMatchObject({ key: 'b' });
    expect(await queue.claim(100)).toBeNull();
    expect(state.enqueued).toHaveLength(2);
    expect(await queue.nextDue()).toBeNull();
  });

  it('keeps what it owes while the database goes on not answering', async () => {
    const { state, queue } = aQueue();
    await queue.enqueue('a', 0);
    const claim = await queue.claim(0);
    if (claim === null) throw new Error('nothing was due');
    state.answers = false;
    await queue.fail(claim, 5, 'it broke');
    await queue.enqueue('b', 1);
    for (let time = 0; time < 3; time += 1) expect(await queue.claim(10)).toBeNull();
    state.answers = true;
    expect([await queue.claim(10), await queue.claim(10)]).toMatchObject([{ key: 'b' }, { key: 'a', attempt: 2 }]);
    expect(state.lines).toEqual(['the queue does not answer: the database is gone', 'the queue answers again']);
  });

  it('gives nothing back before what the look asked for is written down: who dies in between leaves the claim', async () => {
    const { state, queue } = aQueue();
    await queue.enqueue('a', 0);
    const claim = await queue.claim(0);
    if (claim === null) throw new Error('nothing was due');
    state.did.length = 0;
    state.answers = false;
    await queue.enqueue('a', 500);
    await queue.enqueue('b', 900);
    state.answers = true;
    await queue.done(claim);
    expect(state.did).toEqual([]);
    expect(await queue.claim(1)).toBeNull();
    expect(state.did).toEqual(['asked a', 'asked b', 'done a']);
    expect(await queue.claim(500)).toMatchObject({ key: 'a' });
  });

  it('goes on behind what the database refuses for what it says', async () => {
    const { state, queue } = aQueue();
    for (const key of ['a', 'odd', 'c']) {
      state.answers = false;
      await queue.enqueue(key, 0);
    }
    state.answers = true;
    state.refuses = (said) => said === 'odd' || said === 'no \0';
    const claim = await queue.claim(0);
    if (claim === null) throw new Error('nothing was due');
    expect(claim.key).toBe('a');
    await queue.fail(claim, 5, 'no \0');
    expect((await queue.claim(5))?.key).toBe('c');
    expect(await queue.claim(60_049)).toBeNull();
    expect(await queue.claim(60_050)).toMatchObject({ key: 'a', attempt: 2 });
    expect(state.lines.join('\n')).toMatch(
      /odd: cannot be looked at, .*22021: invalid byte[^]*a: is looked at again, .*22021/,
    );
  });

  it('leaves a claim to its end that cannot be given back in any way, and goes on', async () => {
    const { state, queue } = aQueue();
    await queue.enqueue('a', 0);
    await queue.enqueue('b', 0);
    const claim = await queue.claim(0);
    if (claim === null) throw new Error('nothing was due');
    state.refuses = () => true;
    await queue.fail(claim, 5, 'it broke');
    expect((await queue.claim(5))?.key).toBe('b');
    expect(await queue.claim(1_000_000)).toBeNull();
  });

  it('rejects what it is asked for and the database refuses, so that the look fails that asked', async () => {
    const { state, queue } = aQueue();
    state.refuses = () => true;
    await expect(queue.enqueue('odd', 0)).rejects.toBe(refusal);
    expect(await queue.nextDue()).toBeNull();
  });

  it('owes ten thousand subjects at most, and rejects more of them (T96)', async () => {
    const { state, queue } = aQueue();
    state.answers = false;
    for (let key = 0; key < 10_000; key += 1) await queue.enqueue(String(key), 0);
    await queue.enqueue('7', 0);
    await expect(queue.enqueue('more', 0)).rejects.toThrow('more: too much waits for the database');
    state.answers = true;
    expect(await queue.claim(0)).not.toBeNull();
    expect(state.enqueued).toHaveLength(10_000);
    await queue.enqueue('more', 0);
    expect(state.enqueued).toHaveLength(10_001);
  });
});
