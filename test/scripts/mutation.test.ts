import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { MutantResult } from '@stryker-mutator/api/core';
import { allFiles, folderNamed, folderOf } from '../../scripts/mutation/folders.ts';
import { Harness } from '../../scripts/mutation/harness.ts';
import { Memories } from '../../scripts/mutation/memories.ts';
import { play } from '../../scripts/mutation/play.ts';
import { shuffled } from '../../scripts/mutation/sample.ts';
import { percent, scores } from '../../scripts/mutation/score.ts';

function mutant(fileName: string, status: MutantResult['status']): MutantResult {
  const location = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  return { id: '1', fileName, status, location, mutatorName: 'BooleanLiteral', replacement: 'false' };
}

describe('the score of a mutation run', () => {
  it('counts what no test reached as missed, and what was left alone not at all', () => {
    const { folders, total } = scores([
      mutant('src/judge/a.ts', 'Killed'),
      mutant('src/judge/a.ts', 'Timeout'),
      mutant('src/judge/a.ts', 'NoCoverage'),
      mutant('src/judge/a.ts', 'RuntimeError'),
      mutant('src/judge/a.ts', 'Ignored'),
      mutant('src/ledger/b.ts', 'Survived'),
    ]);
    expect(folders).toEqual([
      { name: 'judge', killed: 2, endless: 1, survived: 2, ignored: 1 },
      { name: 'ledger', killed: 0, endless: 0, survived: 1, ignored: 0 },
    ]);
    expect([...folders, total].map(percent)).toEqual([50, 0, 40]);
  });

  it('is nothing where nothing was tried', () => {
    expect(percent(scores([]).total)).toBe(0);
  });
});

describe('the files of a mutation run', () => {
  it('belong to the folder that they lie in', () => {
    expect(folderOf('src/evidence/people/roles.ts')).toBe('people');
    expect(folderOf('src/evidence/time.ts')).toBe('evidence');
    expect([folderOf('src/gate/ask.ts'), folderOf('src/judgement/a.ts')]).toEqual([undefined, undefined]);
    expect(folderNamed('judge')).toBe('judge');
    expect(() => folderNamed('judgement')).toThrow('there are judge, commands, people, statements, checks, kinds');
  });

  it('are all of those of the pure folders, each once, and nothing that is generated', () => {
    const pure = ['checklist', 'commands', 'doctor', 'evidence', 'judge', 'ledger', 'report'];
    const sources = pure.flatMap((folder) =>
      readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => path.join('src', folder, name)),
    );
    const written = sources.filter((file) => file.endsWith('.ts') && !file.endsWith('.gen.d.ts'));
    expect(allFiles().toSorted()).toEqual(written.toSorted());
  });

  it('are sampled by a seed: the same one gives the same order, another one another', () => {
    const files = Array.from({ length: 30 }, (_, index) => `src/judge/${index}.ts`);
    expect(shuffled(files.toReversed(), 'x')).toEqual(shuffled(files, 'x'));
    expect(shuffled(files, 'y')).not.toEqual(shuffled(files, 'x'));
  });
});

describe('tests that mutants are tried on', () => {
  type Declare = (title: string, body: () => unknown) => void;

  /** Collects tests that write down what happens, in a group with hooks. */
  async function collected(log: string[], fails: string) {
    const harness = new Harness();
    await harness.collect('a.test.ts', async () => {
      const { describe: group, it: test, beforeAll, afterAll, afterEach } = harness.api;
      const call = (hook: unknown, body: () => unknown) => (hook as (body: () => unknown) => void)(body);
      (group as Declare)('group', () => {
        call(beforeAll, () => log.push('all'));
        call(afterEach, () => log.push('each'));
        call(afterAll, () => log.push('end'));
        for (const name of ['one', 'two', 'three'])
          (test as Declare)(name, async () => {
            log.push(name);
            if (name === fails) throw new Error(`${name} failed`);
          });
      });
    });
    return harness.tests;
  }

  it('run in their order with their hooks, and all of them where nothing fails', async () => {
    const log: string[] = [];
    const played = await play(await collected(log, 'none'), { bail: true, onTest: () => undefined });
    expect(log).toEqual(['all', 'one', 'each', 'two', 'each', 'three', 'each', 'end']);
    expect(played.map(({ test, failure }) => [test.id, failure])).toEqual([
      ['a.test.ts: group one', null],
      ['a.test.ts: group two', null],
      ['a.test.ts: group three', null],
    ]);
  });

  it('end with the first that fails, and clean up after it', async () => {
    const log: string[] = [];
    const played = await play(await collected(log, 'two'), { bail: true, onTest: () => undefined });
    expect(log).toEqual(['all', 'one', 'each', 'two', 'each', 'end']);
    expect(played.map(({ failure }) => failure)).toEqual([null, 'two failed']);
  });
});

describe('what sources remember between calls', () => {
  it('is forgotten before the next test, and nothing else is', async () => {
    const memories = new Memories();
    const [key, made] = [{}, new Map<string, number>()];
    const maps: Map<string, number>[] = [made];
    const weak: WeakMap<object, number>[] = [];
    await memories.of(() => {
      maps.push(new memories.Map(), new memories.Map([['given', 1]]));
      weak.push(new memories.WeakMap());
      return Promise.resolve();
    });
    maps.push(new memories.Map());
    weak.push(new memories.WeakMap());
    for (const map of maps) map.set('found', 2);
    for (const map of weak) map.set(key, 2);
    memories.forget();
    expect(maps.map((map) => map.size)).toEqual([1, 0, 2, 1]);
    expect(weak.map((map) => map.get(key))).toEqual([undefined, 2]);
    expect(maps.every((map) => map instanceof memories.Map)).toBe(true);
  });
});
