import { describe, expect, it } from '@jest/globals';
import { assign, unassign } from '../../../src/sandbox/world/assignees.ts';
import type { AcmeWorld } from '../acme-world.ts';
import { createComment, deleteComment, editComment } from '../../../src/sandbox/world/comments.ts';
import { eraseRevision } from '../../../src/sandbox/world/issues.ts';
import { addAccount, setOrganizationMember } from '../../../src/sandbox/world/accounts.ts';
import { setCollaborator } from '../../../src/sandbox/world/repositories.ts';
import { requestReviewers } from '../../../src/sandbox/world/review-requests.ts';
import { getTeam, teamMembers, teamMembership } from '../../../src/sandbox/world/teams.ts';
import { issueActionsToken, issueInstallationToken, actorOfToken } from '../../../src/sandbox/world/tokens.ts';
import { acmeWorld, refusalOf } from '../acme-world.ts';

const comment = (acme: AcmeWorld) => createComment(acme.world, acme.user('carol'), acme.pull, '/signoff qa');
const team = (acme: AcmeWorld, slug: string) => getTeam(acme.world, acme.account('acme'), slug);

describe('assignments', () => {
  it('leave “an AssignedEvent{actor, assignee} in the timeline, also when it is taken back later; up to 10 assignees, set by people with push access, otherwise silently ignored”', () => {
    const { world, pull, user, account } = acmeWorld();
    const given = () =>
      pull.timeline.flatMap((event) => ('assignee' in event ? [event.type, event.assignee.login] : []));
    assign(world, user('mallory'), pull, [account('mallory')]);
    expect([pull.assignees, given()]).toEqual([[], []]);
    assign(world, user('bob'), pull, [account('carol'), account('carol')]);
    unassign(world, user('bob'), pull, [account('carol'), account('alice')]);
    expect(given()).toEqual(['AssignedEvent', 'carol', 'UnassignedEvent', 'carol']);
    const crowd = Array.from({ length: 11 }, (_, n) => addAccount(world, { login: `one-${n}` }));
    assign(world, user('bob'), pull, crowd);
    expect(pull.assignees).toEqual(crowd.slice(0, 10));
  });
});

describe('comments', () => {
  it("“Anyone with write access may edit, hide or delete anyone's comment” and readers may not", () => {
    const acme = acmeWorld();
    const carols = comment(acme);
    editComment(acme.world, acme.user('bob'), acme.shop, carols, '/signoff security');
    expect([carols.author.login, carols.editor?.login, carols.body]).toEqual(['carol', 'bob', '/signoff security']);
    expect(refusalOf(() => editComment(acme.world, acme.user('mallory'), acme.shop, carols, 'x'))).toContain('403');
    deleteComment(acme.world, acme.user('bob'), acme.shop, carols);
    expect(acme.shop.comments.size).toBe(0);
  });

  it('“authors and writers can erase revisions from it” and leave an empty entry', () => {
    const acme = acmeWorld();
    const carols = comment(acme);
    editComment(acme.world, acme.user('carol'), acme.shop, carols, 'never mind');
    const [first] = carols.edits;
    if (!first) throw new Error('no revision');
    eraseRevision(acme.world, acme.user('bob'), acme.shop, carols, first.id);
    expect(carols.edits.map(({ text, deletedBy }) => [text, deletedBy?.login])).toEqual([
      ['', 'bob'],
      ['never mind', undefined],
    ]);
  });

  it('“edited carries `changes.body.from`, `sender` is the editor” of the comment', () => {
    const acme = acmeWorld();
    editComment(acme.world, acme.user('bob'), acme.shop, comment(acme), 'new');
    expect(acme.events.at(-1)).toMatchObject({
      name: 'issue_comment',
      action: 'edited',
      changes: { body: '/signoff qa' },
      sender: { login: 'bob' },
    });
  });

  it('“Deleting leaves CommentDeletedEvent{actor, deletedCommentAuthor}; the body is gone.” for good', () => {
    const acme = acmeWorld();
    deleteComment(acme.world, acme.user('bob'), acme.shop, comment(acme));
    expect(acme.pull.timeline.at(-1)).toMatchObject({
      type: 'CommentDeletedEvent',
      actor: { login: 'bob' },
      commentAuthor: { login: 'carol' },
    });
  });
});

describe('teams', () => {
  it('“has `role` and (new) `inherited`. **Both include child-team members.**” with their origin', () => {
    const acme = acmeWorld();
    expect(
      teamMembers(acme.world, team(acme, 'quality')).map(({ user, state, inherited }) => [
        user.login,
        state,
        inherited,
      ]),
    ).toEqual([
      ['bob', 'active', false],
      ['dave', 'pending', false],
      ['carol', 'active', true],
    ]);
  });

  it('“200 {role, **state: active|pending**} / 404; org owners show as maintainer” of teams they are in', () => {
    const acme = acmeWorld();
    expect(teamMembership(acme.world, team(acme, 'quality'), acme.account('dave'))).toMatchObject({ state: 'pending' });
    expect(teamMembership(acme.world, team(acme, 'quality'), acme.account('alice'))).toBeUndefined();
    expect(teamMembership(acme.world, team(acme, 'shadow'), acme.account('olivia'))).toMatchObject({
      role: 'maintainer',
      state: 'active',
    });
  });

  it('“GITHUB_TOKEN has no `members`/organisation permission at all” to ask for', () => {
    const acme = acmeWorld();
    expect(refusalOf(() => issueActionsToken(acme.world, acme.shop, { members: 'read' }))).toContain(
      "Unexpected value 'members'",
    );
  });

  it('“Requesting a **team** reviewer needs `pull-requests: write` **and org `Members: read`**” from every App', () => {
    const acme = acmeWorld();
    const token = issueInstallationToken(acme.world, acme.installation(71), {
      permissions: { pull_requests: 'write' },
    });
    const blind = actorOfToken(acme.world, token.value);
    const ask = (actor: typeof blind) => requestReviewers(acme.world, actor, acme.pull, [], [team(acme, 'quality')]);
    expect(refusalOf(() => ask(blind))).toContain('422 Could not resolve to a node with the global id');
    expect(refusalOf(() => ask(acme.job({ pull_requests: 'write' })))).toContain('422 Could not resolve to a node');
    ask(acme.app);
    expect(acme.pull.reviewRequests).toHaveLength(1);
  });

  it('“Max 15 review requests per PR.” however they are spread', () => {
    const acme = acmeWorld();
    const people = Array.from({ length: 16 }, (_, index) => {
      const person = addAccount(acme.world, { login: `reviewer-${index}` });
      setOrganizationMember(acme.world, acme.account('acme'), person);
      setCollaborator(acme.shop, person, 'read');
      return person;
    });
    requestReviewers(acme.world, acme.app, acme.pull, people.slice(0, 15), []);
    expect(refusalOf(() => requestReviewers(acme.world, acme.app, acme.pull, people, []))).toContain(
      'at most 15 review requests',
    );
    requestReviewers(acme.world, acme.app, acme.pull, people.slice(0, 15), []);
    expect(acme.pull.reviewRequests).toHaveLength(15);
  });
});
