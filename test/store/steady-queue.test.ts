import { describe, expect, it } from '@jest/globals';
import { steadyQueue } from '../../src/store/steady-queue.ts';
import type { WorkQueue } from '../../src/store/work-queue.ts';
import { memoryQueue } from '../builders/memory-queue.ts';

/** A steady queue whose database answers or not, with what it was asked for while it did. */
function aQueue() {
  const state = { answers: true, enqueued: new Array<string>(), lines: new Array<string>() };
  const within = memoryQueue();
  const orGone = <T>(work: () => Promise<T>): Promise<T> =>
    state.answers ? work() : Promise.reject(new Error('the database is gone'));
  const database: WorkQueue = {
    enqueue: (key, at) =>
      orGone(() => {
        state.enqueued.push(`${key} by ${at}`);
        return within.enqueue(key, at);
      }),
    claim: (now) => orGone(() => within.claim(now)),
    done: (claim) => orGone(() => within.done(claim)),
    fail: (claim, at) => orGone(() => within.fail(claim, at)),
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
});
