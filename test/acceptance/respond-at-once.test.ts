import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connectRespond } from '../../src/github/connect-respond.ts';
import { requestWithToken } from '../../src/github/token-client.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, REPOSITORY, type Town } from './town.ts';

let town: Town;
let pull: ReturnType<Town['open']>;

beforeEach(async () => {
  town = await aTown();
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
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

/** One run of the workflow; `before` is told of every request that it makes, and may do something first. */
async function run(before: (what: string) => void = () => undefined) {
  const token = issueActionsToken(town.world, town.repository, RIGHTS);
  const request = requestWithToken(token, town.sandbox.url, (input, init) => {
    const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    before(`${init?.method ?? 'GET'} ${address}`);
    return fetch(input, init);
  });
  const { respond } = connectRespond(request, REPOSITORY, 88);
  const address = { repository: REPOSITORY, by: { number: pull.number }, environment: null };
  const result = await respond({ address, bot: 'github-actions' });
  if (!result.ok) throw new Error(result.fault.detail);
  return result.value;
}

const ours = () =>
  [...town.repository.comments.values()].filter(({ author }) => author.login === 'github-actions[bot]');
const living = () => ours().filter(({ body }) => body.startsWith('<!-- holdpoint:living '));

describe('runs of the workflow that answers, which do not know of each other', () => {
  it('leave one comment, and that one says what is so, though they all begin at once', async () => {
    await Promise.all([run(), run(), run()]);
    expect(living()).toHaveLength(1);
    const rest = ours().filter((one) => !living().includes(one));
    for (const { body } of rest) expect(body).toMatch(/^\*What is missing stands \[in another comment\]/);
    const from = town.sandbox.requests.length;
    expect((await run()).written).toEqual([]);
    expect(
      town.sandbox.requests.slice(from).filter(({ method, path }) => method !== 'GET' && path !== '/graphql'),
    ).toEqual([]);
  });

  it('do not leave an older "go" over a hold that came while the slower one was at work (T67)', async () => {
    town.say('quinn', pull, `/signoff qa @${pull.headSha}`);
    let hold = () => void town.say('octavia', pull, '/hold -- not today');
    await run((what) => {
      if (!what.startsWith('POST') || !what.includes('/comments')) return;
      // Judged already, and not yet written: another run sees the hold, and is done before.
      hold();
      hold = () => undefined;
    });
    expect(living()).toHaveLength(1);
    expect(living()[0]?.body).toContain('not today');
    expect(living()[0]?.body).not.toContain('To merge: go');
  });

  it('react to a command whose own run never began', async () => {
    const first = town.say('quinn', pull, '/signoff qaa');
    const second = town.say('quinn', pull, `/signoff qa @${pull.headSha}`);
    await run();
    expect(first.reactions.map(({ content }) => content)).toEqual(['confused']);
    expect(second.reactions.map(({ content }) => content)).toEqual(['+1']);
    expect((await run()).written).toEqual([]);
  });

  it('make one out of two that stood there before', async () => {
    await run();
    const [comment] = living();
    const workflow = actorOfToken(town.world, issueActionsToken(town.world, town.repository, RIGHTS));
    createComment(town.world, workflow, pull, comment?.body.replace('open', 'go') ?? '');
    expect(living()).toHaveLength(2);
    await run();
    expect(living()).toEqual([comment]);
  });
});
