import type { Account } from './model/accounts.ts';
import type { Actor } from './model/apps.ts';
import type { PullRequest, Review, ReviewState } from './model/issues.ts';
import type { World } from './world.ts';
import { may } from './access.ts';
import { addToTimeline } from './pull-request-sync.ts';
import { Refusal, invalidField, notFound } from './refusal.ts';
import { teamMembership } from './teams.ts';
import { accountOf } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** The verbs of a review; without one the review stays `PENDING` and only its author sees it. */
export type ReviewVerb = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

const stateOf: Readonly<Record<ReviewVerb, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** What a new review says; `commit` defaults to the head. */
export interface NewReview {
  readonly verb?: ReviewVerb;
  readonly body?: string;
  readonly commit?: string;
}

/** Reviews a pull request; anyone who can read may, nobody may approve their own. */
export const submitReview = (world: World, actor: Actor, pullRequest: PullRequest, input: NewReview): Review => {
  const author = accountOf(actor);
  const { verb } = input;
  if (pullRequest.author === author && verb === 'APPROVE')
    throw new Refusal('invalid', 'Can not approve your own pull request');
  if (pullRequest.author === author && verb === 'REQUEST_CHANGES')
    throw new Refusal('invalid', 'Can not request changes on your own pull request');
  if (verb !== undefined && verb !== 'APPROVE' && (input.body ?? '') === '')
    throw invalidField('PullRequestReview', 'body', 'body is required', 'missing_field');
  const at = tick(world);
  const review: Review = {
    id: newId(world, 'review'),
    author,
    body: input.body ?? '',
    state: verb ? stateOf[verb] : 'PENDING',
    commit: input.commit ?? pullRequest.headSha,
    submittedAt: verb ? at : null,
    updatedAt: at,
    lastEditedAt: null,
    onBehalfOf: [],
  };
  pullRequest.reviews.push(review);
  if (verb) announceReview(world, pullRequest, review);
  return review;
};

/** Submits a pending review. */
export const submitPendingReview = (
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  review: Review,
  verb: ReviewVerb,
  body?: string,
): void => {
  if (review.author !== accountOf(actor) || review.state !== 'PENDING')
    throw new Refusal('invalid', 'Review has already been submitted.');
  review.state = stateOf[verb];
  review.submittedAt = tick(world);
  review.updatedAt = review.submittedAt;
  if (body !== undefined) review.body = body;
  announceReview(world, pullRequest, review);
};

/** A submitted review answers the requests to its author and their teams. */
const announceReview = (world: World, pullRequest: PullRequest, review: Review): void => {
  const answered = pullRequest.reviewRequests.filter((request) =>
    request.kind === 'user' ? request.user === review.author : isInTeam(world, request.team, review.author),
  );
  for (const request of answered) if (request.kind === 'team') review.onBehalfOf.push(request.team);
  pullRequest.reviewRequests = pullRequest.reviewRequests.filter((request) => !answered.includes(request));
  pullRequest.updatedAt = tick(world);
  const { repository } = pullRequest;
  emit(world, {
    name: 'pull_request_review',
    action: 'submitted',
    pullRequest,
    review,
    repository,
    sender: review.author,
  });
};

const isInTeam = (world: World, team: Parameters<typeof teamMembership>[1], user: Account): boolean =>
  teamMembership(world, team, user)?.state === 'active';

/** Dismisses an approval or a request for changes; write access does, and a reason is needed. */
export const dismissReview = (
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  review: Review,
  message: string,
): void => {
  const by = accountOf(actor);
  const { repository } = pullRequest;
  if (!may(world, actor, repository, 'pull_requests', 'write'))
    throw new Refusal('forbidden', 'Must have write access to dismiss a review.');
  if (message === '') throw invalidField('PullRequestReview', 'message', 'message is required', 'missing_field');
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw new Refusal('invalid', `Can not dismiss a ${review.state.toLowerCase()} pull request review`);
  }
  const previousState = review.state;
  review.state = 'DISMISSED';
  review.updatedAt = tick(world);
  addToTimeline(world, pullRequest, { type: 'ReviewDismissedEvent', actor: by, review, previousState, message });
  emit(world, { name: 'pull_request_review', action: 'dismissed', pullRequest, review, repository, sender: by });
};

/** The review with this id; 404 otherwise. */
export const getReview = (pullRequest: PullRequest, id: number): Review => {
  const review = pullRequest.reviews.find((candidate) => candidate.id === id);
  if (!review) throw notFound();
  return review;
};

/** Everyone's newest approval, request for changes or dismissal; later plain comments do not hide it. */
export const latestOpinions = (pullRequest: PullRequest): readonly Review[] =>
  newestPerAuthor(pullRequest.reviews, opinionated);

/** Everyone's newest review of any kind: a plain comment hides an earlier approval. */
export const latestReviews = (pullRequest: PullRequest): readonly Review[] =>
  newestPerAuthor(pullRequest.reviews, submitted);

const opinionated: ReadonlySet<ReviewState> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
const submitted: ReadonlySet<ReviewState> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED']);

const newestPerAuthor = (reviews: readonly Review[], states: ReadonlySet<ReviewState>): readonly Review[] => {
  const newest = new Map<Account, Review>();
  for (const review of reviews) {
    if (!states.has(review.state)) continue;
    newest.delete(review.author);
    newest.set(review.author, review);
  }
  return [...newest.values()];
};
