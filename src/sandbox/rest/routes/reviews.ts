import type { ReviewVerb } from '../../world/reviews.ts';
import type { PullRequest } from '../../world/model/issues.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { findAccount, getOrganization } from '../../world/accounts.ts';
import { getPullRequest } from '../../world/pull-requests.ts';
import { Refusal } from '../../world/refusal.ts';
import { removeReviewRequests, requestReviewers } from '../../world/review-requests.ts';
import { dismissReview, getReview, submitPendingReview, submitReview } from '../../world/reviews.ts';
import { findTeam } from '../../world/teams.ts';
import { nodeId } from '../../world/ids.ts';
import { requestedTeams, requestedUsers, reviewShape, simplePullRequest } from '../../shapes/pull-requests.ts';
import { given, optionalChoice, optionalText, optionalTexts, text } from '../body.ts';
import { page } from '../paging.ts';
import { created, ok } from '../reply.ts';
import { demand, numberParam, repositoryRoute } from '../router.ts';

const verbs: readonly ReviewVerb[] = ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'];
const read = demand('pull_requests', 'read');
const review = demand('pull_requests', 'write', 'read');
/** Asking for reviews needs write access. */
const ask = demand('pull_requests', 'write', 'triage');

const pull = (context: RepositoryContext): PullRequest =>
  getPullRequest(context.repository, numberParam(context, 'pull_number'));

const shape = (context: RepositoryContext, pullRequest: PullRequest, id: number) =>
  reviewShape(context.world, context.urls, pullRequest, getReview(pullRequest, id));

const post = (context: RepositoryContext) => {
  const { world, actor, body } = context;
  const pullRequest = pull(context);
  const made = submitReview(
    world,
    actor,
    pullRequest,
    given({
      verb: optionalChoice(body, 'event', verbs),
      body: optionalText(body, 'body'),
      commit: optionalText(body, 'commit_id'),
    }),
  );
  return ok(shape(context, pullRequest, made.id));
};

const submit = (context: RepositoryContext) => {
  const { world, actor, body } = context;
  const pullRequest = pull(context);
  const pending = getReview(pullRequest, numberParam(context, 'review_id'));
  submitPendingReview(
    world,
    actor,
    pullRequest,
    pending,
    optionalChoice(body, 'event', verbs) ?? 'COMMENT',
    optionalText(body, 'body'),
  );
  return ok(shape(context, pullRequest, pending.id));
};

const dismiss = (context: RepositoryContext) => {
  const pullRequest = pull(context);
  const given = getReview(pullRequest, numberParam(context, 'review_id'));
  dismissReview(context.world, context.actor, pullRequest, given, text(context.body, 'message'));
  return ok(shape(context, pullRequest, given.id));
};

const reviewers = (context: RepositoryContext) => {
  const { world, repository, body } = context;
  const users = (optionalTexts(body, 'reviewers') ?? []).map((login) => {
    const user = findAccount(world, login);
    if (!user)
      throw new Refusal('invalid', `Could not resolve to a node with the global id of '${nodeId('U', login)}'.`);
    return user;
  });
  const slugs = optionalTexts(body, 'team_reviewers') ?? [];
  const teams = slugs.map((slug) => {
    const team = findTeam(world, getOrganization(world, repository.owner.login), slug);
    if (!team)
      throw new Refusal('invalid', `Could not resolve to a node with the global id of '${nodeId('T', slug)}'.`);
    return team;
  });
  return { users, teams };
};

/** Reviews and requests for them. */
export const reviewRoutes: readonly Route[] = [
  repositoryRoute('GET', '/pulls/:pull_number/reviews', read, (context) => {
    const pullRequest = pull(context);
    const { actor } = context;
    // A pending review is seen by its author only.
    const visible = pullRequest.reviews.filter(
      (entry) => entry.state !== 'PENDING' || (actor.kind !== 'anonymous' && actor.account === entry.author),
    );
    return page(context, visible, (entry) => reviewShape(context.world, context.urls, pullRequest, entry));
  }),
  repositoryRoute('POST', '/pulls/:pull_number/reviews', review, post),
  repositoryRoute('GET', '/pulls/:pull_number/reviews/:review_id', read, (context) =>
    ok(shape(context, pull(context), numberParam(context, 'review_id'))),
  ),
  repositoryRoute('POST', '/pulls/:pull_number/reviews/:review_id/events', review, submit),
  repositoryRoute('PUT', '/pulls/:pull_number/reviews/:review_id/dismissals', review, dismiss),
  repositoryRoute('GET', '/pulls/:pull_number/requested_reviewers', read, (context) => {
    const pullRequest = pull(context);
    const teams = requestedTeams(context.urls, pullRequest).map((team) => ({ ...team, parent: null }));
    return ok({ users: requestedUsers(context.urls, pullRequest), teams });
  }),
  repositoryRoute('POST', '/pulls/:pull_number/requested_reviewers', ask, (context) => {
    const { users, teams } = reviewers(context);
    const pullRequest = pull(context);
    requestReviewers(context.world, context.actor, pullRequest, users, teams);
    return created(simplePullRequest(context.world, context.urls, pullRequest));
  }),
  repositoryRoute('DELETE', '/pulls/:pull_number/requested_reviewers', ask, (context) => {
    const { users, teams } = reviewers(context);
    const pullRequest = pull(context);
    removeReviewRequests(context.world, context.actor, pullRequest, users, teams);
    return ok(simplePullRequest(context.world, context.urls, pullRequest));
  }),
];
