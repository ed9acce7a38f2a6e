import { describe, expect, it } from '@jest/globals';
import { watchList } from '../../src/gate/watch-list.ts';
import { COMMIT, facts } from './answers.ts';

const HEAD = 'e'.repeat(40);

/** A change with so many comments; what the list does not use is left out. */
function change(comments: number) {
  return { number: 7, head: { ref: 'feature', commit: HEAD }, comments: Array.from({ length: comments }) } as never;
}

describe('the watched paths', () => {
  it('are the checks of head and candidate, the checklist, the comments, the pull request and its reviews', () => {
    expect(watchList(facts({ changes: [change(3)] }))).toEqual([
      `/repos/acme/shop/commits/${HEAD}/check-runs?per_page=100`,
      `/repos/acme/shop/commits/${COMMIT}/check-runs?per_page=100`,
      '/repos/acme/shop/contents/.github/holdpoint.yml?ref=refs%2Fheads%2Fmain',
      '/repos/acme/shop/issues/7/comments?per_page=100&page=1',
      '/repos/acme/shop/pulls/7',
      '/repos/acme/shop/pulls/7/reviews?per_page=100',
    ]);
  });

  it.each([
    [99, 1],
    [100, 2],
    [250, 3],
  ])('with %i comments hold the page on which the next one appears', (comments, page) => {
    expect(watchList(facts({ changes: [change(comments)] }))).toContain(
      `/repos/acme/shop/issues/7/comments?per_page=100&page=${page}`,
    );
  });

  it('are those of the policies that the checklist extends, in their own repository', () => {
    const [own] = facts().config;
    if (own === undefined) throw new Error('no checklist');
    const repository = { id: 2, name: 'acme/.github', private: false };
    const policy = { reference: 'acme/.github:all.yml@v1', repository, changedBy: COMMIT };
    const config = [own, { ...own, ref: 'refs/tags/v1', path: 'all.yml', policy }];
    expect(watchList({ ...facts(), config })).toContain('/repos/acme/.github/contents/all.yml?ref=refs%2Ftags%2Fv1');
  });

  it('are the checks and the checklist where the commit belongs to no change', () => {
    expect(watchList(facts())).toHaveLength(2);
  });
});
