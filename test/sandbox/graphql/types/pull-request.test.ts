import { describe, expect, it } from '@jest/globals';
import { createCheckRun } from '../../../../src/sandbox/world/check-runs.ts';
import { createComment, deleteComment } from '../../../../src/sandbox/world/comments.ts';
import { forkRepository } from '../../../../src/sandbox/world/repositories.ts';
import { changeBase, openPullRequest, setDraft } from '../../../../src/sandbox/world/pull-requests.ts';
import { push, setRef } from '../../../../src/sandbox/world/refs.ts';
import { dismissReview, submitReview } from '../../../../src/sandbox/world/reviews.ts';
import type { Actor } from '../../../../src/sandbox/world/model/apps.ts';
import { ask, at } from '../ask.ts';
import { seededWorld } from '../seeded.ts';

type Seeded = ReturnType<typeof seededWorld>;

async function read({ world, by }: Seeded, fields: string, actor: Actor = by.app) {
  const query = `{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { ${fields} } } }`;
  const { data, errors } = await ask(world, actor, query);
  expect(errors).toStrictEqual([]);
  return at(data, 'repository', 'pullRequest');
}

describe('the timeline', () => {
  it('has one entry for each of what happened, in order, cut down to the types asked for', async () => {
    const seeded = seededWorld();
    const { world, by, shop, pullRequest, head } = seeded;
    const review = submitReview(world, by.hubot, pullRequest, { verb: 'APPROVE' });
    setDraft(world, by.mona, pullRequest, true);
    setDraft(world, by.mona, pullRequest, false);
    const before = head.sha;
    const [parent = ''] = head.parents;
    const after = push(world, by.hubot, shop, { branch: 'cart', message: 'again', parents: [parent], force: true }).sha;
    dismissReview(world, by.mona, pullRequest, review, 'stale');
    deleteComment(world, by.mona, shop, createComment(world, by.hubot, pullRequest, '/hold'));
    setRef(world, seeded.mona, shop, 'refs/heads/release', parent);
    changeBase(world, by.mona, pullRequest, 'release');
    const events = `timelineItems(last: 10, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT, REVIEW_DISMISSED_EVENT, COMMENT_DELETED_EVENT,
      CONVERT_TO_DRAFT_EVENT, READY_FOR_REVIEW_EVENT, BASE_REF_CHANGED_EVENT]) { totalCount nodes { __typename
      ... on HeadRefForcePushedEvent { actor { login } beforeCommit { oid } afterCommit { oid } }
      ... on ReviewDismissedEvent { previousReviewState dismissalMessage review { state } }
      ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } }
      ... on BaseRefChangedEvent { previousRefName currentRefName } } }`;
    expect(at(await read(seeded, events), 'timelineItems')).toStrictEqual({
      totalCount: 6,
      nodes: [
        { __typename: 'ConvertToDraftEvent' },
        { __typename: 'ReadyForReviewEvent' },
        {
          __typename: 'HeadRefForcePushedEvent',
          actor: { login: 'hubot' },
          beforeCommit: { oid: before },
          afterCommit: { oid: after },
        },
        {
          __typename: 'ReviewDismissedEvent',
          previousReviewState: 'APPROVED',
          dismissalMessage: 'stale',
          review: { state: 'DISMISSED' },
        },
        { __typename: 'CommentDeletedEvent', actor: { login: 'mona' }, deletedCommentAuthor: { login: 'hubot' } },
        { __typename: 'BaseRefChangedEvent', previousRefName: 'main', currentRefName: 'release' },
      ],
    });
  });

  it('holds comments and reviews too when no type is named', async () => {
    const seeded = seededWorld();
    createComment(seeded.world, seeded.by.hubot, seeded.pullRequest, 'x');
    submitReview(seeded.world, seeded.by.hubot, seeded.pullRequest, { verb: 'APPROVE' });
    const data = await read(seeded, 'timelineItems(first: 10) { nodes { __typename } }');
    expect(at(data, 'timelineItems', 'nodes')).toStrictEqual([
      { __typename: 'IssueComment' },
      { __typename: 'PullRequestReview' },
    ]);
  });
});

describe('reviews', () => {
  const states = (name: string) => `${name}(first: 5) { nodes { state author { login } } }`;

  it('keep an approval in latestOpinionatedReviews that a later comment hides in latestReviews', async () => {
    const seeded = seededWorld();
    submitReview(seeded.world, seeded.by.hubot, seeded.pullRequest, { verb: 'APPROVE' });
    submitReview(seeded.world, seeded.by.hubot, seeded.pullRequest, { verb: 'COMMENT', body: 'one more thing' });
    const data = await read(seeded, `${states('latestOpinionatedReviews')} ${states('latestReviews')}`);
    expect(at(data, 'latestOpinionatedReviews', 'nodes', 0, 'state')).toBe('APPROVED');
    expect(at(data, 'latestReviews', 'nodes', 0, 'state')).toBe('COMMENTED');
  });

  it('that are pending are seen by their author alone', async () => {
    const seeded = seededWorld();
    submitReview(seeded.world, seeded.by.hubot, seeded.pullRequest, {});
    expect(at(await read(seeded, 'reviews(first: 5) { totalCount }'), 'reviews', 'totalCount')).toBe(0);
  });

  it('decide by the rules of the base branch, and a push makes a stale approval worthless there', async () => {
    const seeded = seededWorld();
    const decision = async () => at(await read(seeded, 'reviewDecision'), 'reviewDecision');
    expect(await decision()).toBe('REVIEW_REQUIRED');
    submitReview(seeded.world, seeded.by.hubot, seeded.pullRequest, { verb: 'APPROVE' });
    expect(await decision()).toBe('APPROVED');
    push(seeded.world, seeded.by.mona, seeded.shop, { branch: 'cart', message: 'more' });
    expect(await decision()).toBe('REVIEW_REQUIRED');
  });
});

describe('the state of a merge', () => {
  const state = async (seeded: Seeded) => at(await read(seeded, 'mergeStateStatus'), 'mergeStateStatus');

  it('is blocked while a rule is not kept, and clean without any', async () => {
    const seeded = seededWorld();
    expect(await state(seeded)).toBe('BLOCKED');
    seeded.shop.rulesets.length = 0;
    expect(await state(seeded)).toBe('CLEAN');
  });

  it('is unstable while a check that nobody requires is not green', async () => {
    const seeded = seededWorld();
    seeded.shop.rulesets.length = 0;
    createCheckRun(seeded.world, seeded.by.app, seeded.shop, {
      name: 'x',
      headSha: seeded.head.sha,
      status: 'in_progress',
    });
    expect(await state(seeded)).toBe('UNSTABLE');
  });

  it('is dirty on conflicts, and unknown as long as GitHub has not looked', async () => {
    const seeded = seededWorld();
    push(seeded.world, seeded.by.hubot, seeded.shop, {
      branch: 'main',
      message: 'c',
      files: { 'src/cart.ts': 'other\n' },
    });
    expect(await state(seeded)).toBe('DIRTY');
    seeded.pullRequest.mergeabilityUnknown = true;
    expect(await read(seeded, 'mergeStateStatus mergeable')).toStrictEqual({
      mergeStateStatus: 'UNKNOWN',
      mergeable: 'UNKNOWN',
    });
  });
});

describe('the files', () => {
  it('show a renaming without the name before', async () => {
    const seeded = seededWorld();
    const files = { 'README.md': null, 'docs/readme.md': '# Shop\n' };
    push(seeded.world, seeded.by.mona, seeded.shop, { branch: 'cart', message: 'move', files });
    const data = await read(seeded, 'changedFiles files(first: 5) { nodes { path changeType } }');
    expect(data).toStrictEqual({
      changedFiles: 2,
      files: {
        nodes: [
          { path: 'docs/readme.md', changeType: 'RENAMED' },
          { path: 'src/cart.ts', changeType: 'ADDED' },
        ],
      },
    });
  });
});

describe('a pull request from a fork', () => {
  const forked = (isPrivate: boolean) => {
    const seeded = seededWorld();
    const { world, by, shop, hubot } = seeded;
    shop.private = isPrivate;
    const fork = forkRepository(world, shop, hubot);
    push(world, by.hubot, fork, { branch: 'fix', message: 'fix', files: { 'fix.txt': 'x' } });
    const input = { title: 'Fix', body: null, head: 'fix', base: 'main', headRepository: fork };
    return { ...seeded, fork, theirs: openPullRequest(world, by.hubot, shop, input) };
  };
  const home = async (seeded: ReturnType<typeof forked>) => {
    const fields =
      'isCrossRepository headRefName headRepository { nameWithOwner isFork parent { nameWithOwner } } headRef { name }';
    const query = `{ repository(owner: "acme", name: "shop") { pullRequest(number: ${seeded.theirs.number}) { ${fields} } } }`;
    return at((await ask(seeded.world, seeded.by.app, query)).data, 'repository', 'pullRequest');
  };
  const gone = { isCrossRepository: true, headRefName: 'fix', headRepository: null, headRef: null };

  it('names its home', async () => {
    expect(await home(forked(false))).toStrictEqual({
      isCrossRepository: true,
      headRefName: 'fix',
      headRepository: { nameWithOwner: 'hubot/shop', isFork: true, parent: { nameWithOwner: 'acme/shop' } },
      headRef: { name: 'fix' },
    });
  });

  it('has none once the fork is deleted', async () => {
    const seeded = forked(false);
    seeded.theirs.headRepository = null;
    expect(await home(seeded)).toStrictEqual(gone);
  });

  it('does not show a private fork to an App that is not installed there', async () => {
    expect(await home(forked(true))).toStrictEqual(gone);
  });
});
