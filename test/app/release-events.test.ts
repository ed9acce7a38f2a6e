import { describe, expect, it } from '@jest/globals';
import { parseSubjectKey, subjectKey } from '../../src/app/subject-key.ts';
import { releasesOf } from '../../src/app/release-events.ts';

const self = { appId: 7, login: 'holdpoint[bot]' };
const [before, after] = ['a'.repeat(40), 'b'.repeat(40)];
const none = '0'.repeat(40);
const main = 'refs/heads/main';
const push = (over: object) =>
  releasesOf(
    'push',
    { repository: { id: 42 }, ref: main, before, after, forced: false, deleted: false, ...over },
    self,
  );
const proposal = { ref: main, tip: after, of: 42 };

describe('a push', () => {
  it('proposes what it brings, and loses nothing', () => {
    expect(push({})).toEqual([proposal]);
    expect(push({ before: none, created: true })).toEqual([proposal]);
  });

  it('by force may have lost something beside', () => {
    expect(push({ forced: true })).toEqual([proposal, { lost: main, before, after, of: 42 }]);
  });

  it.each(['refs/tags/v1', main])('says when it was made, late or again just so, of %s (T107)', (ref) => {
    const pushed = { ref, tip: after, of: 42 };
    const told = (pushed_at: unknown) => push({ ref, repository: { id: 42, pushed_at } });
    expect(told(1_763_840_000)).toEqual([{ ...pushed, pushed: 1_763_840_000 }]);
    expect(told('2025-11-22T19:33:20.900Z')).toEqual([{ ...pushed, pushed: 1_763_840_000 }]);
    for (const none of [null, undefined, 'soon', -5]) expect(told(none)).toEqual([pushed]);
  });

  it('that deletes a branch has lost all of it', () => {
    expect(push({ deleted: true, after: none })).toEqual([{ lost: main, before, after: null, of: 42 }]);
  });

  it.each([
    ['a tag', { ref: 'refs/tags/v1', deleted: true, after: none }],
    ['no commit', { before: 'main', deleted: true }],
    ['nothing', { ref: null, forced: true }],
    ['another kind of ref', { ref: 'refs/pull/7/head', forced: true }],
  ])('of %s has no branch to lose from', (_, over) => {
    expect(push(over).filter((one) => 'lost' in one)).toEqual([]);
  });
});

describe('the key of a branch that may have lost something', () => {
  const at = { installation: 3, repository: 'acme/shop' };

  it.each([after, null])('says what it stands for: %s', (now) => {
    const what = { lost: 'refs/heads/a branch/ü', before, after: now, of: 42 };
    expect(parseSubjectKey(subjectKey({ ...at, what }))).toEqual({ ...at, what });
  });

  it.each([
    `lost:42:${before}:main`,
    `lost:42:-${after}:main`,
    `lost:42:${before}-${after}:%`,
    `lost:x:${before}-:main`,
    `lost:42:${before}-x:main`,
    `lost:42:x${before}-:main`,
  ])('that is none is refused: %s', (place) => {
    expect(parseSubjectKey(`3 acme/shop ${place}`)).toBeNull();
  });
});

describe('the key of a ref that was pushed', () => {
  const at = { installation: 3, repository: 'acme/shop' };
  const tag = { ref: 'refs/tags/v1:a', tip: after, of: 42 };

  it.each([
    { ref: main, tip: after, of: 42 },
    tag,
    { ...tag, pushed: 1_763_840_000 },
    { ...tag, ref: 'refs/tags/v1:5', pushed: 7 },
  ])('says what it stands for: %j', (what) => {
    expect(parseSubjectKey(subjectKey({ ...at, what }))).toEqual({ ...at, what });
  });

  it.each([
    `ref:42:${after}:v1:`,
    `ref:42:${after}:v1:x`,
    `ref:42:${after}:v1:1:2`,
    `ref:42:${after}::1`,
    'ref:42:x:v1',
  ])('that is none is refused: %s', (place) => {
    expect(parseSubjectKey(`3 acme/shop ${place}`)).toBeNull();
  });
});
