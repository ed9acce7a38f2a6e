import { describe, expect, it } from '@jest/globals';
import { deleteAccount } from '../../../../src/sandbox/world/accounts.ts';
import { addReaction, createComment, editComment, minimizeComment } from '../../../../src/sandbox/world/comments.ts';
import { eraseRevision } from '../../../../src/sandbox/world/issues.ts';
import { editBody } from '../../../../src/sandbox/world/pull-requests.ts';
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
