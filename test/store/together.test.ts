import { describe, expect, it } from '@jest/globals';
import { together } from '../../src/store/together.ts';

/** Commits that are under way until they are let go; `bad` inputs make theirs fail. */
function aDisk(bad: readonly string[] = []) {
  const commits: string[][] = [];
  const held: (() => void)[] = [];
  const commit = async (inputs: readonly string[]) => {
    commits.push([...inputs]);
    await new Promise<void>((resolve) => held.push(resolve));
    if (inputs.some((input) => bad.includes(input))) throw new Error(`no room for ${inputs.join(' ')}`);
    return inputs.map((input) => input.toUpperCase());
  };
  const letGo = async (): Promise<void> => {
    while (held.length > 0) {
      held.shift()?.();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
  };
  return { commits, commit, letGo };
}

describe('inputs that come at once', () => {
  it('are committed together while the first one is under way, in order, and each gets its own output', async () => {
    const disk = aDisk();
    const take = together(disk.commit, { most: 3 });
    const outputs = Promise.all(['a', 'b', 'c', 'd', 'e'].map(take));
    expect(disk.commits).toEqual([['a']]);
    await disk.letGo();
    expect(await outputs).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(disk.commits).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  it('are not told before their commit is done', async () => {
    const disk = aDisk();
    let told = false;
    const taken = together(disk.commit, { most: 3 })('a').then(() => (told = true));
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    expect(told).toBe(false);
    await disk.letGo();
    await taken;
    expect(told).toBe(true);
  });

  it('do not spoil one another: after a commit that failed each is tried alone', async () => {
    const disk = aDisk(['c']);
    const take = together(disk.commit, { most: 3 });
    const outputs = Promise.allSettled(['a', 'b', 'c', 'd'].map(take));
    await disk.letGo();
    expect((await outputs).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      'A',
      'B',
      'Error: no room for c',
      'D',
    ]);
    expect(disk.commits.slice(1)).toEqual([['b', 'c', 'd'], ['b'], ['c'], ['d']]);
  });

  it('are all told of an error that is none of theirs, without being tried again', async () => {
    const disk = aDisk(['c']);
    const take = together(disk.commit, { most: 3, own: () => false });
    const outputs = Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(take));
    await disk.letGo();
    expect((await outputs).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(disk.commits).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  it('wait for what is on its way, where that is asked for', async () => {
    const disk = aDisk();
    let arrived = () => {};
    const gather = () => new Promise<void>((resolve) => (arrived = resolve));
    const take = together(disk.commit, { most: 3, gather });
    const first = take('a');
    const second = take('b');
    expect(disk.commits).toEqual([]);
    arrived();
    await Promise.resolve();
    await disk.letGo();
    expect(await Promise.all([first, second])).toEqual(['A', 'B']);
    expect(disk.commits).toEqual([['a', 'b']]);
  });

  it('go on after a failure', async () => {
    const disk = aDisk(['a']);
    const take = together(disk.commit, { most: 3 });
    const first = take('a').catch(String);
    await disk.letGo();
    expect(await first).toBe('Error: no room for a');
    const second = take('b');
    await disk.letGo();
    expect(await second).toBe('B');
  });
});
