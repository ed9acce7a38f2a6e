import { describe, expect, it } from '@jest/globals';
import { createComment, deleteComment } from '../../../../src/sandbox/world/comments.ts';
import { editIssue, openIssue } from '../../../../src/sandbox/world/issues.ts';
import { busyWorld } from '../seeded.ts';
import { ask, at } from '../ask.ts';

const query = `query ($number: Int!) { repository(owner: "acme", name: "shop") { issue(number: $number) {
  state timelineItems(first: 10, itemTypes: [COMMENT_DELETED_EVENT]) { totalCount nodes { __typename
    ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } } } }
  all: timelineItems(first: 10) { nodes { __typename } } } } }`;

describe('a plain issue', () => {
  it('tells who deleted whose comment, and that it was closed', async () => {
    const { world, shop: repository, by } = busyWorld();
    const issue = openIssue(world, by.mona, repository, { title: 'A release' });
    const comment = createComment(world, by.mona, issue, 'Hold on');
    deleteComment(world, by.mona, repository, comment);
    editIssue(world, by.mona, issue, { state: 'closed' });
    const { data, errors } = await ask(world, by.app, query, { number: issue.number });
    expect(errors).toEqual([]);
    const told = at(data, 'repository', 'issue');
    expect(at(told, 'state')).toBe('CLOSED');
    expect(at(told, 'timelineItems')).toEqual({
      totalCount: 1,
      nodes: [{ __typename: 'CommentDeletedEvent', actor: { login: 'mona' }, deletedCommentAuthor: { login: 'mona' } }],
    });
    expect(at(told, 'all', 'nodes', 1, '__typename')).toBe('ClosedEvent');
  });
});
