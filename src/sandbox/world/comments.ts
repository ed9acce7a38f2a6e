import type { Actor } from './model/apps.ts';
import type { Issue, IssueComment, Reaction, ReactionContent } from './model/issues.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { hasRole } from './access.ts';
import { firstEdit, getIssue, recordEdit, viaApp } from './issues.ts';
import { addToTimeline } from './pull-request-sync.ts';
import { Refusal, invalidField, notFound } from './refusal.ts';
import { accountOf } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

const longestBody = 65_536;

/** Comments on an issue or pull request; anyone who can read may, unless it is locked. */
export const createComment = (world: World, actor: Actor, issue: Issue, body: string): IssueComment => {
  const author = accountOf(actor);
  const { repository } = issue;
  requireBody(body);
  if (issue.locked && !hasRole(world, repository, author, 'write') && actor.kind !== 'installation') {
    throw new Refusal('forbidden', 'Unable to create comment because issue is locked.');
  }
  const at = tick(world);
  const comment: IssueComment = {
    id: newId(world, 'comment'),
    issueNumber: issue.number,
    author,
    viaApp: viaApp(actor),
    body,
    createdAt: at,
    updatedAt: at,
    lastEditedAt: null,
    editor: null,
    edits: [firstEdit(world, author, body, at)],
    minimizedReason: null,
    reactions: [],
  };
  repository.comments.set(comment.id, comment);
  issue.updatedAt = at;
  emit(world, { name: 'issue_comment', action: 'created', issue, comment, repository, sender: author });
  return comment;
};

const requireBody = (body: string): void => {
  if (body.trim() === '') throw invalidField('IssueComment', 'body', 'body cannot be blank');
  if (body.length > longestBody)
    throw invalidField('IssueComment', 'body', `body is too long (maximum is ${longestBody} characters)`);
};

/** Edits a comment: its author may, and so may anyone who can write, without the author's consent. */
export const editComment = (
  world: World,
  actor: Actor,
  repository: Repository,
  comment: IssueComment,
  body: string,
): void => {
  const by = accountOf(actor);
  requireBody(body);
  requireModerator(world, actor, repository, comment);
  const from = comment.body;
  if (from === body) return;
  recordEdit(world, comment, by, body);
  const issue = getIssue(repository, comment.issueNumber);
  emit(world, {
    name: 'issue_comment',
    action: 'edited',
    issue,
    comment,
    changes: { body: from },
    repository,
    sender: by,
  });
};

/** Deletes a comment: the body is gone, the timeline says who deleted whose comment. */
export const deleteComment = (world: World, actor: Actor, repository: Repository, comment: IssueComment): void => {
  const by = accountOf(actor);
  requireModerator(world, actor, repository, comment);
  repository.comments.delete(comment.id);
  const issue = getIssue(repository, comment.issueNumber);
  addToTimeline(world, issue, { type: 'CommentDeletedEvent', actor: by, commentAuthor: comment.author });
  emit(world, { name: 'issue_comment', action: 'deleted', issue, comment, repository, sender: by });
};

/** Hides a comment behind a reason (`spam`, `outdated`, `resolved` …), or shows it again with null. */
export const minimizeComment = (
  world: World,
  actor: Actor,
  repository: Repository,
  comment: IssueComment,
  reason: string | null,
): void => {
  requireModerator(world, actor, repository, comment);
  comment.minimizedReason = reason;
};

const requireModerator = (world: World, actor: Actor, repository: Repository, comment: IssueComment): void => {
  if (actor.kind === 'installation') return;
  const by = accountOf(actor);
  if (by !== comment.author && !hasRole(world, repository, by, 'write'))
    throw new Refusal('forbidden', 'Must have admin rights to Repository.');
};

/** The comment with this id; 404 otherwise. */
export const getComment = (repository: Repository, id: number): IssueComment => {
  const comment = repository.comments.get(id);
  if (!comment) throw notFound();
  return comment;
};

/** Comments of an issue, oldest first. */
export const commentsOf = (repository: Repository, number: number): readonly IssueComment[] =>
  [...repository.comments.values()].filter(({ issueNumber }) => issueNumber === number);

/** Something people react to. */
interface Reactable {
  readonly reactions: Reaction[];
}

/** Reacts; a second identical reaction of the same account changes nothing. */
export const addReaction = (
  world: World,
  actor: Actor,
  to: Reactable,
  content: ReactionContent,
): { readonly reaction: Reaction; readonly created: boolean } => {
  const user = accountOf(actor);
  const known = to.reactions.find((reaction) => reaction.user === user && reaction.content === content);
  if (known) return { reaction: known, created: false };
  const reaction: Reaction = { id: newId(world, 'reaction'), user, content, createdAt: tick(world) };
  to.reactions.push(reaction);
  return { reaction, created: true };
};

/** Takes a reaction back; only one's own. */
export const removeReaction = (actor: Actor, from: Reactable, id: number): void => {
  const index = from.reactions.findIndex((reaction) => reaction.id === id);
  const reaction = from.reactions[index];
  if (!reaction || reaction.user !== accountOf(actor)) throw notFound();
  from.reactions.splice(index, 1);
};
