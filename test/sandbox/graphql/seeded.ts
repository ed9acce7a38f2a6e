import { addAccount, setOrganizationMember } from '../../../src/sandbox/world/accounts.ts';
import { addApp, installApp } from '../../../src/sandbox/world/apps.ts';
import { createCheckRun } from '../../../src/sandbox/world/check-runs.ts';
import { createComment, editComment, addReaction } from '../../../src/sandbox/world/comments.ts';
import { createWorld } from '../../../src/sandbox/world/create-world.ts';
import { updateEnvironment, ensureEnvironment, enableCustomRule } from '../../../src/sandbox/world/environments.ts';
import { addLabels } from '../../../src/sandbox/world/issues.ts';
import type { Permissions } from '../../../src/sandbox/world/model/apps.ts';
import { editBody, openPullRequest } from '../../../src/sandbox/world/pull-requests.ts';
import { push } from '../../../src/sandbox/world/refs.ts';
import { addRepository, addRuleset, setCollaborator, setTeamRole } from '../../../src/sandbox/world/repositories.ts';
import { requestReviewers } from '../../../src/sandbox/world/review-requests.ts';
import { submitReview } from '../../../src/sandbox/world/reviews.ts';
import { setStatus } from '../../../src/sandbox/world/statuses.ts';
import { addTeam, setTeamMember } from '../../../src/sandbox/world/teams.ts';
import { installationActor, userActor } from '../../../src/sandbox/world/tokens.ts';
import { finishJob, startWorkflowRun } from '../../../src/sandbox/world/workflow-runs.ts';

/** What our App asks for; a test takes some away. */
export const permissions: Permissions = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  deployments: 'write',
  issues: 'write',
  members: 'read',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
};

/** acme/shop with people, teams, an App, rules, and one pull request on which everything has happened once. */
export function seededWorld() {
  const world = createWorld(() => Date.parse('2026-03-02T10:00:00Z'));
  const acme = addAccount(world, { login: 'acme', type: 'Organization' });
  const mona = addAccount(world, { login: 'mona', email: 'mona@example.com' });
  const hubot = addAccount(world, { login: 'hubot', email: 'hubot@example.com' });
  for (const user of [mona, hubot]) setOrganizationMember(world, acme, user);
  const qa = addTeam(world, mona, acme, { name: 'QA' });
  setTeamMember(world, mona, qa, hubot);
  const backend = addTeam(world, mona, acme, { name: 'Backend' });
  const shop = addRepository(world, { owner: acme, name: 'shop', private: true });
  setCollaborator(shop, mona, 'write');
  setCollaborator(shop, hubot, 'write');
  for (const team of [qa, backend]) setTeamRole(shop, team, 'write');
  const app = addApp(world, {
    slug: 'holdpoint',
    owner: acme,
    permissions,
    events: ['pull_request'],
    privateKey: null,
  });
  const installation = installApp(world, mona, app, acme);
  const by = { mona: userActor(mona), hubot: userActor(hubot), app: installationActor(installation) };

  const files = { 'README.md': '# Shop\n', '.github/CODEOWNERS': '* @acme/backend\n' };
  push(world, by.mona, shop, { branch: 'main', message: 'Start', files });
  push(world, by.mona, shop, {
    branch: 'main',
    message: 'Say what to check',
    files: { '.github/holdpoint.yml': 'version: 1\n' },
  });
  addRuleset(
    world,
    shop,
    'main',
    ['~DEFAULT_BRANCH'],
    [
      {
        type: 'required_status_checks',
        strict: false,
        checks: [{ context: 'holdpoint/merge', integrationId: app.id }],
      },
      { type: 'pull_request', approvals: 1, codeOwners: true, lastPushApproval: false, dismissStale: true },
    ],
  );
  const message = 'Add a cart\n\nCo-authored-by: Hubot <hubot@example.com>';
  const head = push(world, by.mona, shop, { branch: 'cart', message, files: { 'src/cart.ts': 'export {};\n' } });
  const pullRequest = openPullRequest(world, by.mona, shop, {
    title: 'Cart',
    body: '- [ ] tried',
    head: 'cart',
    base: 'main',
  });
  return { world, acme, mona, hubot, qa, backend, shop, app, installation, by, head, pullRequest };
}

/** The same world after a review, comments, checks, a deployment and everything else the snapshot query reads. */
export function busyWorld() {
  const seeded = seededWorld();
  const { world, hubot, qa, shop, app, by, pullRequest } = seeded;
  requestReviewers(world, by.mona, pullRequest, [hubot], [qa]);
  submitReview(world, by.hubot, pullRequest, { verb: 'APPROVE' });
  requestReviewers(world, by.mona, pullRequest, [], [seeded.backend]);
  editBody(world, by.mona, pullRequest, '- [x] tried');
  addLabels(world, by.mona, pullRequest, ['db']);
  const comment = createComment(world, by.hubot, pullRequest, '/signoff qa');
  addReaction(world, by.app, comment, '+1');
  editComment(world, by.mona, shop, createComment(world, by.mona, pullRequest, 'first'), 'second');
  const force = { branch: 'cart', force: true, parents: [shop.refs.get('refs/heads/main') ?? ''] };
  const head = push(world, by.mona, shop, {
    ...force,
    message: 'Cart again',
    files: { 'src/cart.ts': 'export const a = 1;\n' },
  });
  createCheckRun(world, by.app, shop, { name: 'holdpoint/merge', headSha: head.sha, status: 'queued' });
  setStatus(world, by.mona, shop, head.sha, { state: 'success', context: 'lint' });
  const production = ensureEnvironment(world, shop, 'production');
  updateEnvironment(world, production, { reviewers: [{ kind: 'team', team: qa }], waitTimer: 5 });
  enableCustomRule(world, production, app);
  const run = startWorkflowRun(world, by.mona, shop, {
    path: '.github/workflows/ci.yml',
    name: 'ci',
    event: 'push',
    headSha: head.sha,
    headBranch: 'cart',
    jobs: [{ name: 'test' }, { name: 'deploy', environment: 'production', needs: ['test'] }],
  });
  const test = run.jobs.find(({ name }) => name === 'test');
  if (test !== undefined) finishJob(world, run, test, 'success');
  return { ...seeded, head, comment, run, production };
}
