import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHmac, randomUUID } from 'node:crypto';
import { spend } from '../../src/sandbox/graphql/budget.ts';
import { addAccount, getAccount } from '../../src/sandbox/world/accounts.ts';
import { findInstallation, getApp, installApp, suspendInstallation } from '../../src/sandbox/world/apps.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { addRepository, setCollaborator } from '../../src/sandbox/world/repositories.ts';
import { submitReview } from '../../src/sandbox/world/reviews.ts';
import { actorOfToken, installationActor, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import type { Installation } from '../../src/sandbox/world/model/apps.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import { moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let app: Tenant;
let acme: Place;
let beta: Place;

/** One organisation's shop with an open pull request that only lacks the sign-off. */
interface Place {
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly installation: number;
}

beforeEach(async () => {
  town = await aTown();
  const { world } = town;
  const owner = addAccount(world, { login: 'beta', type: 'Organization' });
  installApp(world, owner, getApp(world, 'holdpoint'), owner);
  const theirs = addRepository(world, { owner, name: 'shop' });
  for (const login of ['ada', 'dana', 'rhea', 'quinn']) setCollaborator(theirs, getAccount(world, login), 'write');
  app = await moveIn(town);
  acme = aPlace(town.repository);
  beta = aPlace(theirs);
  await app.settled();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

function aPlace(repository: Repository): Place {
  const { world, clock, person } = town;
  push(world, person('ada'), repository, { branch: 'main', message: 'Ask', files: { [CHECKLIST_PATH]: ORDINARY } });
  clock.later();
  const parents = [repository.refs.get('refs/heads/main') ?? ''];
  const files = { 'docs/rollback.md': ROLLBACK_PLAN };
  const { sha } = push(world, person('dana'), repository, { branch: 'cart', message: 'Count', files, parents });
  clock.later();
  const pull = openPullRequest(world, person('dana'), repository, {
    title: 'Count',
    body: '',
    head: 'cart',
    base: 'main',
  });
  clock.later();
  tested(repository, sha);
  submitReview(world, person('rhea'), pull, { verb: 'APPROVE' });
  clock.later();
  return {
    repository,
    pull,
    installation: findInstallation(world, getApp(world, 'holdpoint'), repository.owner)?.id ?? 0,
  };
}

function tested(repository: Repository, headSha: string): void {
  const actions = actorOfToken(town.world, issueActionsToken(town.world, repository, { checks: 'write' }));
  createCheckRun(town.world, actions, repository, {
    name: 'ci / test',
    headSha,
    status: 'completed',
    conclusion: 'success',
  });
}

function say(login: string, { pull }: Place, text: string): void {
  town.clock.later();
  createComment(town.world, town.person(login), pull, text);
  town.clock.later();
}

function installedIn({ installation }: Place): Installation {
  const found = town.world.installations.get(installation);
  if (found === undefined) throw new Error('not installed');
  return found;
}

/** A delivery with GitHub's signature, of whatever content; gives the status of the answer. */
async function deliver(event: string, payload: object): Promise<number> {
  const { url, secret } = getApp(town.world, 'holdpoint').webhook ?? { url: '', secret: '' };
  const body = JSON.stringify(payload);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-github-delivery': randomUUID(),
    'x-github-event': event,
    'x-hub-signature-256': `sha256=${signature}`,
  };
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

/** Everything that the App shows in a place, and when it last said so. */
function shown({ repository, pull }: Place) {
  const runs = [...repository.checkRuns.values()].filter(({ app: by }) => by.id === town.appId);
  const comments = [...repository.comments.values()].filter(({ author }) => author.login === 'holdpoint[bot]');
  return {
    merge: runs.findLast(({ name }) => name === 'holdpoint/merge')?.conclusion,
    runs: runs.map(({ id, conclusion, output }) => [id, conclusion, output.summary]),
    comments: comments.map(({ body }) => body),
    on: pull.headSha,
  };
}

describe('one App in two organisations, whose repositories and pull requests have the same names and numbers', () => {
  it('counts what is said in one for that one alone (I20, T6, T111)', async () => {
    const before = shown(acme);
    say('quinn', beta, '/signoff qa');
    await app.settled();
    expect(shown(beta).merge).toBe('success');
    expect(shown(acme)).toEqual(before);
    say('quinn', acme, '/signoff qa');
    await app.settled();
    expect(shown(acme).merge).toBe('success');
    const green = shown(acme);
    say('quinn', beta, '/hold -- wait');
    await app.settled();
    expect(shown(beta).merge).toBe('action_required');
    expect(shown(acme)).toEqual(green);
  });

  it('looks at one place for an event of that place, whatever numbers of the other it names (T111)', async () => {
    const { id: acmeId } = acme.repository;
    const from = town.sandbox.requests.length;
    const told = app.lines.length;
    const event = {
      action: 'completed',
      installation: { id: beta.installation },
      repository: { id: beta.repository.id, full_name: 'beta/shop', default_branch: 'main' },
      sender: { login: 'dana' },
      check_run: {
        app: { id: 1 },
        head_sha: beta.pull.headSha,
        pull_requests: [{ number: acme.pull.number, base: { repo: { id: acmeId } } }],
      },
      client_payload: { repository: { id: acmeId, full_name: 'acme/shop' }, installation: { id: acme.installation } },
    };
    expect(await deliver('check_run', event)).toBe(202);
    await app.settled();
    expect(app.lines.slice(told).join('\n')).not.toContain('acme/shop');
    expect(town.sandbox.requests.slice(from).filter(({ path }) => path.startsWith('/repos/acme'))).toEqual([]);
  });

  it('writes nothing with the token of one in the other, although it may read what is public there (T111)', async () => {
    const before = shown(acme);
    const event = {
      action: 'created',
      installation: { id: beta.installation },
      repository: { id: acme.repository.id, full_name: 'acme/shop' },
      sender: { login: 'dana' },
      pull_request: { number: acme.pull.number },
    };
    say('quinn', acme, '/signoff qa');
    town.sandbox.deliveries.drop({ event: 'issue_comment' });
    await app.settled();
    const green = shown(acme);
    expect(green.merge).toBe('success');
    expect(green).not.toEqual(before);
    expect(await deliver('pull_request', event)).toBe(202);
    await app.settled();
    await app.tryAgain();
    expect(shown(acme)).toEqual(green);
  });

  it('judges one while the rate limit of the other is used up (T96)', async () => {
    const theirs = installationActor(installedIn(beta));
    for (let message: string | null = null; message === null;) message = spend(town.world, theirs, 1);
    say('quinn', beta, '/signoff qa');
    say('quinn', acme, '/signoff qa');
    await app.settled();
    expect(shown(acme).merge).toBe('success');
    expect(shown(beta).merge).toBe('action_required');
  });

  it('goes on in one while it is suspended in the other, and drops nothing of it (I20)', async () => {
    suspendInstallation(town.world, getAccount(town.world, 'ada'), installedIn(beta), true);
    say('quinn', acme, '/signoff qa');
    await app.settled();
    expect(shown(acme).merge).toBe('success');
    expect(app.lines.join('\n')).not.toMatch(new RegExp(`${acme.installation} acme/shop .*not ours`));
  });
});
