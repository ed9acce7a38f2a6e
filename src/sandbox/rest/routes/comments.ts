import type { IssueComment, ReactionContent } from '../../world/model/issues.ts';
import type { RepositoryContext, Route } from '../router.ts';
import {
  addReaction,
  commentsOf,
  createComment,
  deleteComment,
  editComment,
  getComment,
  removeReaction,
} from '../../world/comments.ts';
import { getIssue } from '../../world/issues.ts';
import { commentShape, reactionShape } from '../../shapes/issues.ts';
import { choice, text } from '../body.ts';
import { page } from '../paging.ts';
import { created, noContent, ok } from '../reply.ts';
import { demand, numberParam, repositoryRoute } from '../router.ts';

const contents: readonly ReactionContent[] = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];
const either = ['issues', 'pull_requests'];
const read = demand(either, 'read');
/** Anyone who can read may comment and react; whose comment one may change is the rule's own business. */
const write = demand(either, 'write', 'read');

const comment = (context: RepositoryContext): IssueComment =>
  getComment(context.repository, numberParam(context, 'comment_id'));

const shape = ({ world, urls, repository }: RepositoryContext, entry: IssueComment) =>
  commentShape(world, urls, repository, entry);

const list = (context: RepositoryContext) => {
  const since = Date.parse(context.query.get('since') ?? '1970-01-01T00:00:00Z');
  const { number } = getIssue(context.repository, numberParam(context, 'issue_number'));
  const found = commentsOf(context.repository, number).filter(({ updatedAt }) => updatedAt >= since);
  return page(context, found, (entry) => shape(context, entry));
};

const react = (context: RepositoryContext) => {
  const result = addReaction(context.world, context.actor, comment(context), choice(context.body, 'content', contents));
  const body = reactionShape(context.urls, result.reaction);
  return result.created ? created(body) : ok(body);
};

/** Comments on issues and pull requests, with their reactions. */
export const commentRoutes: readonly Route[] = [
  repositoryRoute('GET', '/issues/comments', read, (context) =>
    page(context, [...context.repository.comments.values()], (entry) => shape(context, entry)),
  ),
  repositoryRoute('GET', '/issues/:issue_number/comments', read, list),
  repositoryRoute('POST', '/issues/:issue_number/comments', write, (context) => {
    const issue = getIssue(context.repository, numberParam(context, 'issue_number'));
    return created(shape(context, createComment(context.world, context.actor, issue, text(context.body, 'body'))));
  }),
  repositoryRoute('GET', '/issues/comments/:comment_id', read, (context) => ok(shape(context, comment(context)))),
  repositoryRoute('PATCH', '/issues/comments/:comment_id', write, (context) => {
    editComment(context.world, context.actor, context.repository, comment(context), text(context.body, 'body'));
    return ok(shape(context, comment(context)));
  }),
  repositoryRoute('DELETE', '/issues/comments/:comment_id', write, (context) => {
    deleteComment(context.world, context.actor, context.repository, comment(context));
    return noContent();
  }),
  repositoryRoute('GET', '/issues/comments/:comment_id/reactions', read, (context) => {
    const wanted = context.query.get('content');
    const found = comment(context).reactions.filter(({ content }) => wanted === null || content === wanted);
    return page(context, found, (reaction) => reactionShape(context.urls, reaction));
  }),
  repositoryRoute('POST', '/issues/comments/:comment_id/reactions', write, react),
  repositoryRoute('DELETE', '/issues/comments/:comment_id/reactions/:reaction_id', write, (context) => {
    removeReaction(context.actor, comment(context), numberParam(context, 'reaction_id'));
    return noContent();
  }),
];
