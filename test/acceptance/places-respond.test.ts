import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/demo/run-action.ts';
import { createComment, editComment } from '../../src/sandbox/world/comments.ts';
import { installationActor, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import type { IssueComment } from '../../src/sandbox/world/model/issues.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { sameClock } from './clock.ts';
import { gateStep } from './asking.ts';
import { aTown, CHECKLIST_PATH, REPOSITORY, ROOT, type Town } from './town.ts';

let town: Town;
let pull: ReturnType<Town['open']>;
let head: string;

beforeEach(async () => {
  town = await aTown();
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** As examples/respond.yml gives it. */
const RIGHTS = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  deployments: 'read',
  issues: 'read',
  pull_requests: 'write',
  statuses: 'read',
} as const;

/** A comment that any workflow could write. */
const GO = `<!-- holdpoint:living ${'0'.repeat(32)} -->\n### To deploy: open`;

/** One run of the workflow after an event. */
const respond = (name: string, payload: object, token = issueActionsToken(town.world, town.repository, RIGHTS)) =>
  runAction({
    root: ROOT,
    folder: '.github/actions/respond',
    node: process.execPath,
    nodeOptions: sameClock(),
    apiUrl: town.sandbox.url,
    serverUrl: town.sandbox.url,
    repository: REPOSITORY,
    sha: town.repository.refs.get('refs/heads/main') ?? '',
    ref: 'refs/heads/main',
    runId: 88,
    token,
    event: { name, payload: { repository: { id: town.repository.id }, sender: { login: 'dana' }, ...payload } },
    with: {},
  });
const opened = () => respond('pull_request_target', { action: 'opened', pull_request: { number: pull.number } });
const said = ({ id }: IssueComment) =>
  respond('issue_comment', { action: 'created', issue: { number: pull.number, pull_request: {} }, comment: { id } });

const ours = () =>
  [...town.repository.comments.values()].filter(({ author }) => author.login === 'github-actions[bot]');
const living = () => ours().filter(({ body }) => body.startsWith('<!-- holdpoint:living '));
/** What the workflow asked of GitHub since. */
const asked = (from: number) =>
  town.sandbox.requests.slice(from).map(({ method, path, operationName }) => operationName ?? `${method} ${path}`);

describe('a workflow that answers without a server', () => {
  it('says in one comment what is missing, and writes no check run: those of GitHub Actions are anybody’s (T28)', async () => {
    const before = town.repository.checkRuns.size;
    const from = town.sandbox.requests.length;
    expect(await opened()).toMatchObject({ status: 0 });
    expect(living()).toHaveLength(1);
    expect(living()[0]?.body).toContain('QA lead signs off');
    expect(living()[0]?.body).toContain('nothing rests on this comment');
    expect(town.repository.checkRuns.size).toBe(before);
    // One look is one read as on a server, the files that are evidence, and who pushed; then the comment, and one more look.
    expect(asked(from).length).toBeLessThanOrEqual(7);
  });

  it('writes nothing when nothing changed, and what changed into the same comment', async () => {
    await opened();
    const [first] = living();
    const { body = '', updatedAt } = first ?? {};
    await opened();
    expect(living()).toHaveLength(1);
    expect(living()[0]?.updatedAt).toBe(updatedAt);
    const signed = town.say('quinn', pull, `/signoff qa @${head}`);
    expect(await said(signed)).toMatchObject({ status: 0 });
    expect(living()).toHaveLength(1);
    expect(living()[0]?.body).not.toBe(body);
    expect(living()[0]?.body).toContain('To merge: go, 4 of 4 met');
    expect(signed.reactions.map(({ content, user }) => [content, user.login])).toEqual([['+1', 'github-actions[bot]']]);
  });

  it('replies to a command once, whoever asks again', async () => {
    const wrong = town.say('quinn', pull, '/signoff qaa');
    await said(wrong);
    await opened();
    const replies = ours().filter(({ body }) => body.startsWith('<!-- holdpoint:reply '));
    expect(replies).toHaveLength(1);
    expect(replies[0]?.body).toContain('qa');
  });

  it('writes its comment anew when somebody changed it, also under the mark that says it is the same', async () => {
    await opened();
    const [comment] = living();
    if (comment === undefined) throw new Error('no comment');
    const { body } = comment;
    editComment(town.world, town.person('dana'), town.repository, comment, body.replace('not open', 'open'));
    await opened();
    expect(living()[0]?.body).toBe(body);
  });

  it('opens nothing: a deploy job judges for itself, whatever the comment says (T28, T153)', async () => {
    createComment(town.world, installationActorOfActions(), pull, GO);
    const merged = town.merge(pull);
    expect(await gateStep(town, merged)).toMatchObject({ status: 1 });
    const refused = await gateStep(town, merged, { 'app-id': '15368' });
    expect(refused.status).toBe(3);
    expect(refused.log).toContain('not GitHub Actions itself');
  });

  it('stands aside where a Holdpoint App is at work', async () => {
    const app = findInstallation(town.world, getApp(town.world, 'holdpoint'), town.repository.owner);
    if (app === undefined) throw new Error('not installed');
    createComment(town.world, installationActor(app), pull, `<!-- holdpoint:living ${'0'.repeat(32)} -->\nOpen.`);
    expect(await opened()).toMatchObject({ status: 0, log: expect.stringContaining('a Holdpoint App answers here') });
    expect(ours()).toEqual([]);
  });

  it('looks at every live pull request on its schedule, and at what a workflow or a check was about', async () => {
    expect(await respond('schedule', {})).toMatchObject({ status: 0 });
    expect(living()).toHaveLength(1);
    const run = { head_sha: head, pull_requests: [{ number: 99, base: { repo: { id: 1 } } }] };
    const looked = await respond('workflow_run', { action: 'completed', workflow_run: run });
    expect(looked).toMatchObject({ status: 0, log: expect.stringContaining(`${head}: merge pending`) });
    expect(living()).toHaveLength(1);
  });

  it('fails with words when it may not write, as for reviews of pull requests from forks', async () => {
    const readOnly = issueActionsToken(town.world, town.repository, { ...RIGHTS, pull_requests: 'read' });
    const { status, log } = await respond('pull_request_review', { pull_request: { number: pull.number } }, readOnly);
    expect(status).toBe(1);
    expect(log).toContain('could not write create-comment, API_FORBIDDEN');
    expect(log.replace(`::add-mask::${readOnly}`, '')).not.toContain(readOnly);
  });

  it('does nothing for what it does not answer', async () => {
    const from = town.sandbox.requests.length;
    expect(await respond('push', {})).toMatchObject({ status: 0, log: expect.stringContaining('Nothing to look at') });
    expect(await respond('issue_comment', { issue: { number: 1 } })).toMatchObject({ status: 0 });
    expect(asked(from)).toEqual([]);
  });
});

function installationActorOfActions() {
  const app = findInstallation(town.world, getApp(town.world, 'github-actions'), town.repository.owner);
  if (app === undefined) throw new Error('no Actions');
  return installationActor(app);
}
