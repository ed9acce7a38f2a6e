import type { Account, Team } from './model/accounts.ts';
import type { Actor } from './model/apps.ts';
import type { PullRequest, Reviewer } from './model/issues.ts';
import type { World } from './world.ts';
import { mayReadMembers, roleOf } from './access.ts';
import { nodeId } from './ids.ts';
import { addToTimeline } from './pull-request-sync.ts';
import { Refusal } from './refusal.ts';
import { fullName } from './repositories.ts';
import { accountOf } from './tokens.ts';
import { emit, tick } from './world.ts';

/** More requests than this GitHub does not keep on one pull request. */
const maxReviewRequests = 15;

/** Asks people and teams for a review; asking someone twice changes nothing. */
export const requestReviewers = (
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  users: readonly Account[],
  teams: readonly Team[],
): void => {
  const by = accountOf(actor);
  const wanted: readonly Reviewer[] = [
    ...users.map((user): Reviewer => ({ kind: 'user', user })),
    ...teams.map((team): Reviewer => ({ kind: 'team', team })),
  ];
  for (const user of users) requireReviewer(world, pullRequest, user);
  for (const team of teams) requireTeam(world, actor, pullRequest, team);
  const fresh = wanted.filter((reviewer) => !isRequested(pullRequest, reviewer));
  if (pullRequest.reviewRequests.length + fresh.length > maxReviewRequests) {
    throw new Refusal(
      'invalid',
      `Could not request a review: a pull request can have at most ${maxReviewRequests} review requests.`,
    );
  }
  for (const reviewer of fresh) {
    pullRequest.reviewRequests.push(reviewer);
    announce(world, by, pullRequest, reviewer, 'review_requested');
  }
};

const requireReviewer = (world: World, pullRequest: PullRequest, user: Account): void => {
  if (user === pullRequest.author) throw new Refusal('invalid', 'Review cannot be requested from pull request author.');
  const role = roleOf(world, { ...pullRequest.repository, private: true }, user);
  if (role === null) throw notCollaborator(pullRequest);
};

/** A team is only found by those who may read the organisation's members; `GITHUB_TOKEN` never may. */
const requireTeam = (world: World, actor: Actor, pullRequest: PullRequest, team: Team): void => {
  if (!mayReadMembers(world, actor, team.organization)) {
    throw new Refusal('invalid', `Could not resolve to a node with the global id of '${nodeId('T', team.id)}'.`);
  }
  const lineage = [team, team.parent, team.parent?.parent];
  if (!pullRequest.repository.teamRoles.some((entry) => lineage.includes(entry.team)))
    throw notCollaborator(pullRequest);
};

const notCollaborator = (pullRequest: PullRequest): Refusal =>
  new Refusal(
    'invalid',
    `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName(pullRequest.repository)} repository.`,
  );

/** Takes requests back; those that were never made are passed over. */
export const removeReviewRequests = (
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  users: readonly Account[],
  teams: readonly Team[],
): void => {
  const by = accountOf(actor);
  const gone = pullRequest.reviewRequests.filter((request) =>
    request.kind === 'user' ? users.includes(request.user) : teams.includes(request.team),
  );
  pullRequest.reviewRequests = pullRequest.reviewRequests.filter((request) => !gone.includes(request));
  for (const reviewer of gone) announce(world, by, pullRequest, reviewer, 'review_request_removed');
};

const isRequested = (pullRequest: PullRequest, reviewer: Reviewer): boolean =>
  pullRequest.reviewRequests.some((known) => {
    if (known.kind === 'user') return reviewer.kind === 'user' && known.user === reviewer.user;
    return reviewer.kind === 'team' && known.team === reviewer.team;
  });

const announce = (
  world: World,
  by: Account,
  pullRequest: PullRequest,
  reviewer: Reviewer,
  action: 'review_requested' | 'review_request_removed',
): void => {
  pullRequest.updatedAt = tick(world);
  const type = action === 'review_requested' ? 'ReviewRequestedEvent' : 'ReviewRequestRemovedEvent';
  addToTimeline(world, pullRequest, { type, actor: by, reviewer });
  emit(world, { name: 'pull_request', action, pullRequest, reviewer, repository: pullRequest.repository, sender: by });
};
