import { describe, expect, it } from '@jest/globals';
import { deleteAccount } from '../../../src/sandbox/world/accounts.ts';
import { createCheckRun } from '../../../src/sandbox/world/check-runs.ts';
import {
  addReaction,
  createComment,
  deleteComment,
  editComment,
  minimizeComment,
} from '../../../src/sandbox/world/comments.ts';
import { eraseRevision } from '../../../src/sandbox/world/issues.ts';
import { changeBase, editBody, setDraft } from '../../../src/sandbox/world/pull-requests.ts';
import { push, setRef } from '../../../src/sandbox/world/refs.ts';
import { dismissReview, submitReview } from '../../../src/sandbox/world/reviews.ts';
import type { Actor } from '../../../src/sandbox/world/model/apps.ts';
import { ask, at } from './ask.ts';
import { seededWorld } from './seeded.ts';

type Seeded = ReturnType<typeof seededWorld>;

async function read({ world, by }: Seeded, fields: string, actor: Actor = by.app) {
  const query = `{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { ${fields} } } }`;
  const { data, errors } = await ask(world, actor, query);
  expect(errors).toStrictEqual([]);
  return at(data, 'repository', 'pullRequest');
}

describe('a comment', () => {
  it('of an App has a Bot as its author, whose login carries no suffix', async () => {
    const seeded = seededWorld();
    createComment(seeded.world, seeded.by.app, seeded.pullRequest, 'hello');
    const data = await read(seeded, 'comments(first: 1) { nodes { author { __typename login } } }');
    expect(at(data, 'comments', 'nodes', 0, 'author')).toStrictEqual({ __typename: 'Bot', login: 'holdpoint' });
  });

  it('of a deleted account has no author', async () => {
    const seeded = seededWorld();
    createComment(seeded.world, seeded.by.hubot, seeded.pullRequest, 'hello');
    deleteAccount(seeded.world, seeded.hubot);
    const data = await read(seeded, 'comments(first: 1) { nodes { author { login } } }');
    expect(at(data, 'comments', 'nodes', 0)).toStrictEqual({ author: null });
  });

  it('that was never edited has no revisions', async () => {
    const seeded = seededWorld();
    createComment(seeded.world, seeded.by.hubot, seeded.pullRequest, 'hello');
    const fields = 'lastEditedAt editor { login } includesCreatedEdit userContentEdits(first: 5) { totalCount }';
    expect(at(await read(seeded, `comments(first: 1) { nodes { ${fields} } }`), 'comments', 'nodes', 0)).toStrictEqual({
      lastEditedAt: null,
      editor: null,
      includesCreatedEdit: false,
      userContentEdits: { totalCount: 0 },
    });
  });

  it('that someone else edited tells who, and what it said before, newest first', async () => {
    const seeded = seededWorld();
    const comment = createComment(seeded.world, seeded.by.hubot, seeded.pullRequest, '/hold');
    editComment(seeded.world, seeded.by.mona, seeded.shop, comment, '/signoff qa');
    const edits = 'userContentEdits(first: 5) { totalCount nodes { editor { login } diff deletedAt } }';
    const data = await read(
      seeded,
      `comments(first: 1) { nodes { body author { login } editor { login } includesCreatedEdit ${edits} } }`,
    );
    expect(at(data, 'comments', 'nodes', 0)).toStrictEqual({
      body: '/signoff qa',
      author: { login: 'hubot' },
      editor: { login: 'mona' },
      includesCreatedEdit: true,
      userContentEdits: {
        totalCount: 2,
        nodes: [
          { editor: { login: 'mona' }, diff: '/signoff qa', deletedAt: null },
          { editor: { login: 'hubot' }, diff: '/hold', deletedAt: null },
        ],
      },
    });
  });

  it('keeps the place of an erased revision and loses its text', async () => {
    const seeded = seededWorld();
    const comment = createComment(seeded.world, seeded.by.hubot, seeded.pullRequest, '/hold');
    editComment(seeded.world, seeded.by.mona, seeded.shop, comment, 'never mind');
    eraseRevision(seeded.world, seeded.by.mona, seeded.shop, comment, comment.edits[0]?.id ?? 0);
    const edits = 'userContentEdits(last: 1) { nodes { diff deletedBy { login } deletedAt } }';
    const data = await read(seeded, `comments(first: 1) { nodes { ${edits} } }`);
    expect(at(data, 'comments', 'nodes', 0, 'userContentEdits', 'nodes', 0)).toStrictEqual({
      diff: null,
      deletedBy: { login: 'mona' },
      deletedAt: '2026-03-02T10:00:00Z',
    });
  });

  it('shows all eight groups of reactions, and whether the asker is in them', async () => {
    const seeded = seededWorld();
    const comment = createComment(seeded.world, seeded.by.hubot, seeded.pullRequest, '/signoff qa');
    addReaction(seeded.world, seeded.by.app, comment, 'eyes');
    const fields =
      'comments(first: 1) { nodes { reactionGroups { content viewerHasReacted reactors(first: 1) { totalCount } } } }';
    const groups = at(await read(seeded, fields), 'comments', 'nodes', 0, 'reactionGroups');
    expect(groups).toHaveLength(8);
    expect(groups).toContainEqual({ content: 'EYES', viewerHasReacted: true, reactors: { totalCount: 1 } });
    expect(groups).toContainEqual({ content: 'THUMBS_UP', viewerHasReacted: false, reactors: { totalCount: 0 } });
    const seenByMona = at(await read(seeded, fields, seeded.by.mona), 'comments', 'nodes', 0, 'reactionGroups');
    expect(seenByMona).toContainEqual({ content: 'EYES', viewerHasReacted: false, reactors: { totalCount: 1 } });
  });

  it('that is hidden says why', async () => {
    const seeded = seededWorld();
    const comment = createComment(seeded.world, seeded.by.hubot, seeded.pullRequest, 'x');
    minimizeComment(seeded.world, seeded.by.mona, seeded.shop, comment, 'off-topic');
    const data = await read(seeded, 'comments(first: 1) { nodes { isMinimized minimizedReason } }');
    expect(at(data, 'comments', 'nodes', 0)).toStrictEqual({ isMinimized: true, minimizedReason: 'off-topic' });
  });
});

describe('a description', () => {
  it('tells who ticked a box', async () => {
    const seeded = seededWorld();
    editBody(seeded.world, seeded.by.hubot, seeded.pullRequest, '- [x] tried');
    const data = await read(seeded, 'body editor { login } userContentEdits(first: 5) { nodes { diff } }');
    expect(data).toStrictEqual({
      body: '- [x] tried',
      editor: { login: 'hubot' },
      userContentEdits: { nodes: [{ diff: '- [x] tried' }, { diff: '- [ ] tried' }] },
    });
  });
});

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
