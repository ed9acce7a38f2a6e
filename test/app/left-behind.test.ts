import { describe, expect, it } from '@jest/globals';
import type { WhereIs } from '../../src/app/left-behind.ts';
import { isLeftBehind, lookAtWhereabouts } from '../../src/app/left-behind.ts';
import { subjectKey, type WakeUp } from '../../src/app/subject-key.ts';
import type { Whereabouts } from '../../src/github/whereabouts.ts';
import { memoryQueue } from '../builders/memory-queue.ts';

const GONE: Whereabouts = 'gone';
const change: WakeUp = { installation: 5, repository: 'acme/shop', what: { number: 7 } };
const everywhere: WakeUp = { installation: 5, repository: '*/*', what: { whereabouts: true } };
const here: WakeUp = { ...change, what: { whereabouts: true } };

/** What is asked, and what the queue holds and the log says then. */
function scene(answer: Whereabouts | 'unknown') {
  const queue = memoryQueue();
  const asked: string[] = [];
  const lines: string[] = [];
  const whereIs: WhereIs = (installation, repository) => {
    asked.push(`${installation} ${repository ?? 'all'}`);
    return Promise.resolve(
      answer === 'unknown'
        ? { ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'GitHub is down' } }
        : { ok: true, value: answer },
    );
  };
  const left = async () => {
    const keys: string[] = [];
    for (let claim = await queue.claim(9); claim !== null; claim = await queue.claim(9)) {
      keys.push(claim.key);
      await queue.done(claim);
    }
    return keys.toSorted();
  };
  const owe = async (...wakeUps: readonly WakeUp[]) => {
    for (const wakeUp of wakeUps) await queue.enqueue(subjectKey(wakeUp), 1);
  };
  return {
    options: { queue, clock: () => 9, log: (line: string) => void lines.push(line), whereIs },
    asked,
    lines,
    left,
    owe,
  };
}

describe('an installation that is told to be gone', () => {
  const other: WakeUp = { ...change, installation: 51 };

  it('is asked for, and only then is everything of it dropped, and nothing of another one', async () => {
    const s = scene(GONE);
    await s.owe(change, { ...change, repository: 'acme/till' }, other);
    expect(await lookAtWhereabouts(s.options, everywhere)).toBe(true);
    expect(await s.left()).toEqual([subjectKey(other)]);
    expect(s.asked).toEqual(['5 all']);
    expect(s.lines).toEqual(['5 */*: not ours any more; 2 looks dropped']);
  });

  it('keeps everything, and is looked at anew, when it is there', async () => {
    const s = scene('here');
    await s.owe(change);
    expect(await lookAtWhereabouts(s.options, everywhere)).toBe(true);
    expect(await s.left()).toEqual(['5 */* *', subjectKey(change)].toSorted());
  });

  it('keeps everything and is asked for again when GitHub does not tell', async () => {
    const s = scene('unknown');
    await s.owe(change);
    expect(await lookAtWhereabouts(s.options, everywhere)).toBe(false);
    expect(await s.left()).toEqual([subjectKey(change)]);
    expect(s.lines).toEqual([
      '5 */* whereabouts: not known whether it is still there, API_UNAVAILABLE: GitHub is down',
    ]);
  });
});

describe('a repository that is told to be gone', () => {
  const sibling: WakeUp = { ...change, repository: 'acme/shop-2' };

  it('is dropped, and no repository whose name begins like it', async () => {
    const s = scene(GONE);
    await s.owe(change, sibling);
    expect(await lookAtWhereabouts(s.options, { ...here, repository: 'Acme/Shop' })).toBe(true);
    expect(await s.left()).toEqual([subjectKey(sibling)]);
    expect(s.asked).toEqual(['5 Acme/Shop']);
  });

  it('is looked at under the installation that has it now', async () => {
    const s = scene({ installation: 6 });
    await s.owe(change);
    expect(await lookAtWhereabouts(s.options, here)).toBe(true);
    expect(await s.left()).toEqual(['6 acme/shop *']);
  });
});

describe('a subject that cannot be looked at', () => {
  it('is tried some times before anybody is asked where it is', async () => {
    const s = scene(GONE);
    for (const attempt of [1, 2, 3]) expect(await isLeftBehind(s.options, change, attempt)).toBe(false);
    expect(s.asked).toEqual([]);
    expect(await isLeftBehind(s.options, change, 4)).toBe(true);
    expect(s.asked).toEqual(['5 acme/shop']);
    expect(s.lines).toEqual(['5 acme/shop #7: not ours any more']);
    expect(await s.left()).toEqual([]);
  });

  it('is tried again while it is there, and while nobody can tell', async () => {
    for (const answer of ['here', 'unknown'] as const) {
      const s = scene(answer);
      expect(await isLeftBehind(s.options, change, 99)).toBe(false);
      expect(s.lines).toEqual([]);
    }
  });

  it('is looked at by the installation that has it now', async () => {
    const s = scene({ installation: 6 });
    expect(await isLeftBehind(s.options, change, 4)).toBe(true);
    expect(await s.left()).toEqual(['6 acme/shop #7']);
  });

  it('is tried again where nobody can be asked', async () => {
    const { queue, clock, log } = scene(GONE).options;
    expect(await isLeftBehind({ queue, clock, log }, change, 99)).toBe(false);
    expect(await lookAtWhereabouts({ queue, clock, log }, everywhere)).toBe(true);
    expect(await isLeftBehind(scene(GONE).options, { ...everywhere, what: { all: true } }, 4)).toBe(true);
  });
});
