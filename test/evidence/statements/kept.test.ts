import { describe, expect, it } from '@jest/globals';
import { keptNeeds, keptStanding, onPushOf } from '../../../src/evidence/statements/kept.ts';
import { signoff } from '../../../src/evidence/kinds/signoff.ts';
import type { OnPush } from '../../../src/evidence/statements/kept.ts';
import type { BaseMerge } from '../../../src/evidence/tree-difference.ts';
import type { Need } from '../../../src/evidence/facts.ts';
import type { Question } from '../../../src/evidence/kind.ts';
import type { Unlearnable } from '../../../src/evidence/reading.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import {
  aChange,
  aCommit,
  aCommitEvidence,
  earlier,
  elsewhere,
  head,
  merged,
  mergedAt,
  readings,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { aQuestion, aSignOff } from '../../builders/question.ts';

const source: OnPush = { keepIfUnchanged: ['src/**', 'package.json'] };
const onBase = 'e'.repeat(40);
const difference: Need = { kind: 'tree-difference', from: earlier, to: head };
const merge: Need = { kind: 'base-merge', from: earlier, to: head, merged: onBase, base: elsewhere };
const own = [{ path: 'src/a.ts', part: '100644 1' }];
const clean: BaseMerge = { fromBase: true, before: own, after: own };

interface Given {
  readonly differs?: readonly string[] | Unlearnable;
  readonly parents?: readonly string[];
  readonly merging?: BaseMerge | Unlearnable;
}

function asked({ differs, parents = [earlier], merging }: Given, over: Partial<Question> = {}): Question {
  const entries = [
    ...(differs === undefined ? [] : [[difference, differs] as const]),
    ...(merging === undefined ? [] : [[merge, merging] as const]),
  ];
  const change = aChange({ commits: [aCommit({ parents })] });
  return aQuestion({ facts: someFacts({ change, readings: readings(...entries) }), ...over });
}

function standing(onPush: OnPush | undefined, given: Given = {}, over: Partial<Question> = {}) {
  return keptStanding(earlier, 'quinn', onPush, asked(given, over));
}

describe('a sign-off of an earlier head', () => {
  it('is reset where nothing keeps it (T73)', () => {
    expect(standing(undefined, { differs: [] })).toEqual({
      counts: false,
      code: 'SIGNOFF_STALE',
      sentence: 'quinn signed bbbbbbb, but aaaaaaa is judged; a push resets it.',
    });
  });

  it('is kept over every push where the file says so', () => {
    expect(standing('keep')).toEqual({ kept: true, how: 'given on bbbbbbb, kept over later pushes' });
  });

  it.each([
    ['src/', ['src/**']],
    ['src/lib/', ['src/lib/deep/*.ts']],
    ['lib/', ['lib/*']],
    ['lib/', ['**/*.ts']],
    ['libs/a/', ['libs/*/src/**']],
  ])('is reset where what stands at %s leads elsewhere, and %s lies below it (T73)', (path, keepIfUnchanged) => {
    expect(standing({ keepIfUnchanged }, { differs: [path.slice(0, -1), path] })).toMatchObject({
      code: 'SIGNOFF_STALE',
    });
  });

  it('is kept where nothing that is named lies below what leads elsewhere', () => {
    for (const differs of [
      ['lib', 'lib/'],
      ['srcs', 'srcs/'],
      ['package.json/x', 'package.json/x/'],
      ['src.ts', 'src.ts/'],
    ])
      expect(standing(source, { differs })).toMatchObject({ kept: true });
  });

  it('is kept while nothing under the named paths differs, and says so', () => {
    expect(standing(source, { differs: ['docs/a.md', 'srcs/a.ts', 'lib/package.json'] })).toEqual({
      kept: true,
      how: 'given on bbbbbbb, kept: nothing under src/**, package.json changed',
    });
  });

  it.each([['src/a.ts'], ['src/deep/down/b.ts'], ['package.json']])('is reset when %s differs (T73)', (path) => {
    expect(standing(source, { differs: ['docs/a.md', path] })).toEqual({
      counts: false,
      code: 'SIGNOFF_STALE',
      sentence: `quinn signed bbbbbbb, but aaaaaaa is judged; ${path} has changed since.`,
    });
  });

  it('is reset by any difference where a pattern cannot be matched: it would match nothing', () => {
    expect(standing({ keepIfUnchanged: ['docs/**', './src'] }, { differs: ['lib/a.ts'] })).toMatchObject({
      code: 'SIGNOFF_STALE',
    });
  });

  it('is reset where the commits cannot be compared whole', () => {
    expect(standing(source, { differs: unlearnable('TRUNCATED') })).toEqual({
      counts: false,
      code: 'SIGNOFF_STALE',
      sentence: 'quinn signed bbbbbbb, but aaaaaaa is judged; they are too large to be compared.',
    });
  });

  it('is unknown where they could not be read', () => {
    expect(standing(source, { differs: unlearnable('API_UNAVAILABLE', 'HTTP 502') })).toEqual({
      counts: false,
      code: 'API_UNAVAILABLE',
      sentence: 'Whether something changed since a sign-off could not be learnt: HTTP 502.',
    });
    expect(standing(source)).toMatchObject({ counts: false, code: 'NOT_READ' });
  });

  it.each<[string, OnPush]>([
    ['keep', 'keep'],
    ['keep-if-unchanged', source],
  ])('is reset in a strict environment, whatever %s says (T71)', (_, onPush) => {
    const strict = anEnvironment({ strict: true });
    expect(standing(onPush, { differs: [] }, { environment: strict })).toMatchObject({ code: 'SIGNOFF_STALE' });
    expect(keptNeeds(earlier, onPush, asked({}, { environment: strict }))).toEqual([]);
  });

  it('is not kept for a merge commit that an item is asked of: that is no push', () => {
    expect(standing('keep', {}, { commit: merged, candidate: merged })).toMatchObject({ code: 'SIGNOFF_STALE' });
    expect(keptNeeds(earlier, source, asked({}, { commit: merged, candidate: merged }))).toEqual([]);
  });
});

describe('a merge of the base branch into the change', () => {
  const differs = ['src/from-base.ts'];
  const parents = [earlier, onBase];

  it('keeps the sign-off where every file of the change is as it was (T73)', () => {
    expect(standing(source, { differs, parents, merging: clean })).toEqual({
      kept: true,
      how: 'given on bbbbbbb, kept: only main was merged into it',
    });
  });

  it.each<[string, Given]>([
    ['what was merged does not stand on the base branch', { merging: { ...clean, fromBase: false } }],
    ['a file of the change is another one', { merging: { ...clean, after: [{ path: 'src/a.ts', part: '100644 2' }] } }],
    [
      'one of two files of the change is another one',
      {
        merging: {
          ...clean,
          before: [...own, { path: 'src/b.ts', part: '100644 1' }],
          after: [...own, { path: 'src/b.ts', part: '100644 2' }],
        },
      },
    ],
    ['the merge brought a file of its own', { merging: { ...clean, after: [...own, { path: 'x', part: '1' }] } }],
    ['a file of the change is gone', { merging: { ...clean, after: [] } }],
    ['a file went elsewhere', { merging: { ...clean, after: [{ path: 'src/b.ts', part: '100644 1' }] } }],
    ['it has a third parent', { parents: [earlier, onBase, merged], merging: clean }],
    ['its first parent is another commit', { parents: [onBase, earlier], merging: clean }],
    ['it is no merge', { parents: [earlier], merging: clean }],
    ['it cannot be compared whole', { merging: unlearnable('TRUNCATED') }],
  ])('resets it where %s (T73)', (_, given) => {
    expect(standing(source, { differs, parents, ...given })).toMatchObject({ counts: false, code: 'SIGNOFF_STALE' });
  });

  it('resets it where another commit than the head is that merge, or the head is not told (T73)', () => {
    const merging = aCommit({ oid: elsewhere, parents });
    for (const commits of [[merging, aCommit({ parents: [elsewhere] })], [merging]]) {
      const change = aChange({ commits });
      expect(standing(source, { differs, merging: clean }, { change })).toMatchObject({ code: 'SIGNOFF_STALE' });
    }
  });

  it('is unknown where it was not read', () => {
    expect(standing(source, { differs, parents })).toMatchObject({ code: 'NOT_READ' });
  });

  it('is looked at only where it matters', () => {
    expect(keptNeeds(earlier, source, asked({ parents }))).toEqual([difference]);
    expect(keptNeeds(earlier, source, asked({ parents, differs: [] }))).toEqual([difference]);
    expect(keptNeeds(earlier, source, asked({ parents, differs }))).toEqual([difference, merge]);
    expect(keptNeeds(earlier, source, asked({ parents: [earlier], differs }))).toEqual([difference]);
    expect(keptNeeds(earlier, 'keep', asked({ parents, differs }))).toEqual([]);
    expect(keptNeeds(earlier, undefined, asked({ parents, differs }))).toEqual([]);
  });
});

describe('what the file says of pushes', () => {
  it('is a reset where it says nothing or just that', () => {
    expect([onPushOf(undefined), onPushOf('reset')]).toEqual([{}, {}]);
  });

  it('is otherwise what it says', () => {
    expect(onPushOf('keep')).toEqual({ onPush: 'keep' });
    expect(onPushOf({ 'keep-if-unchanged': ['src/**'] })).toEqual({ onPush: { keepIfUnchanged: ['src/**'] } });
  });
});

describe('an item whose sign-off outlives a push', () => {
  const spec = { role: 'qa', onPush: source };
  const old = aSignOff({ commit: earlier });

  it('is met, and its finding says on which commit it was given and why it was kept', () => {
    expect(signoff.judge(spec, asked({ differs: ['docs/a.md'] }, { signOffs: [old] }))).toMatchObject({
      outcome: 'met',
      sentence: 'Signed by quinn for the role qa, given on bbbbbbb, kept: nothing under src/**, package.json changed.',
    });
  });

  it('takes a sign-off of the present head first, and then reads nothing', () => {
    const both = { signOffs: [old, aSignOff()] };
    expect(signoff.judge(spec, asked({}, both)).outcome).toBe('met');
    expect(signoff.needs(spec, asked({}, both))).toEqual([]);
    expect(signoff.needs(spec, asked({}, { signOffs: [old] }))).toEqual([difference]);
    expect(signoff.needs({ role: 'qa' }, asked({}, { signOffs: [old] }))).toEqual([]);
  });

  it('is not met by one that was taken back', () => {
    const revoked = { ...old, standing: { counts: false, code: 'SIGNOFF_REVOKED', sentence: 'Taken back.' } } as const;
    expect(signoff.judge(spec, asked({ differs: [] }, { signOffs: [revoked] }))).toMatchObject({
      outcome: 'unmet',
      code: 'SIGNOFF_REVOKED',
    });
  });

  it('is carried on to the merge commit of the change', () => {
    const change = aChange({ commits: [aCommit()], merge: { commit: merged, at: mergedAt } });
    const facts = someFacts({
      change,
      commits: [aCommitEvidence(), aCommitEvidence({ oid: merged, tree: 'another' })],
      readings: readings([difference, []]),
    });
    expect(signoff.judge(spec, aQuestion({ facts, signOffs: [old] })).outcome).toBe('met');
  });

  it('asks for the log of pushes while it is not told which commit was meant', () => {
    const unbound = aSignOff({
      commit: earlier,
      standing: { counts: false, code: 'SIGNOFF_STALE', sentence: 'A push came.' },
    });
    expect(signoff.needs(spec, asked({}, { signOffs: [unbound] }))).toEqual([{ kind: 'pushes', change: 7 }]);
    expect(signoff.needs({ role: 'qa' }, asked({}, { signOffs: [unbound] }))).toEqual([]);
  });
});
