import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findInstallation, getApp, installApp } from '../../src/sandbox/world/apps.ts';
import { addAccount, getAccount } from '../../src/sandbox/world/accounts.ts';
import {
  archiveRepository,
  deleteRepository,
  selectRepositories,
  transferRepository,
} from '../../src/sandbox/world/moves.ts';
import { deleteInstallation, suspendInstallation } from '../../src/sandbox/world/apps.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { createRef, push } from '../../src/sandbox/world/refs.ts';
import { addRepository, renameRepository, setDefaultBranch } from '../../src/sandbox/world/repositories.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

/** As the ordinary one, but who may sign is told by a team of the organisation. */
const BY_TEAM = ORDINARY.replace('qa: { users: [quinn] }', 'qa: { teams: [acme/qa] }');

let town: Town;
let store: Store;
let app: Tenant;
let pull: ReturnType<Town['open']>;
let head: string;

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  app = await moveIn(town, store);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
  await store.close();
});

/** A change that is green, by a checklist. */
async function green(checklist = ORDINARY): Promise<void> {
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await app.settled();
  town.clock.later();
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
  expect(merge()).toBe('success');
}

/** What the newest merge gate of a commit says. */
function merge(repository: Repository = town.repository, commit = head): string | null {
  const runs = [...repository.checkRuns.values()].filter(
    ({ name, headSha, app: by }) => name === 'holdpoint/merge' && headSha === commit && by.id === town.appId,
  );
  return runs.reduce((best, next) => (next.id > best.id ? next : best)).conclusion;
}

const account = (login: string) => addAccount(town.world, { login, type: 'Organization' });
const ada = () => getAccount(town.world, 'ada');
const installation = (owner = town.repository.owner) => {
  const found = findInstallation(town.world, getApp(town.world, 'holdpoint'), owner);
  if (found === undefined) throw new Error('not installed');
  return found;
};
/** Every request that the App made since: as an installation, and as itself. */
const asked = (from: number) => town.sandbox.requests.slice(from).filter(({ actor }) => actor === 'holdpoint[bot]');
const changed = () => town.sandbox.requests.length;
/** Whether nothing is to be looked at, however late. */
const nothingLeft = async () => (await store.queue.claim(Date.now() + 10 ** 10)) === null;
/** An hour and a half, in which everything that failed has been tried many times. */
async function muchLater(): Promise<void> {
  for (let round = 0; round < 9; round += 1) await app.tryAgain();
}
const key = (name: string, place: string) => `${installation().id} ${name} ${place}`;

describe('a repository that gets another name', () => {
  it('keeps everything: sign-offs, holds and runs count by its number (T61)', async () => {
    await green();
    town.say('quinn', pull, '/hold -- the stock is being counted');
    await app.settled();
    expect(merge()).toBe('action_required');
    renameRepository(town.world, ada(), town.repository, 'store');
    await app.settled();
    expect(merge()).toBe('action_required');
    town.say('quinn', pull, '/unhold');
    await app.settled();
    expect(merge()).toBe('success');
    expect(app.lines.at(-1)).toContain('acme/store #1: merge go');
  });

  it('is looked at under its new name when only the old one is remembered, and nothing is sent to the old one (T100)', async () => {
    await green();
    town.sandbox.deliveries.drop({ event: 'repository' });
    renameRepository(town.world, ada(), town.repository, 'store');
    const from = changed();
    await store.queue.enqueue(key('acme/shop', `#${pull.number}`), Date.now());
    await app.tryAgain();
    expect(app.lines.join('\n')).toContain(`${key('acme/shop', '#1')}: acme/store now`);
    expect(app.lines.at(-1)).toContain('acme/store #1: merge go');
    // One read that followed the name, one look under the new one; no redirect was met.
    expect(asked(from).filter(({ operationName }) => operationName === 'Snapshot')).toHaveLength(2);
    expect(asked(from).filter(({ path, status }) => path.startsWith('/repos/acme/shop') || status >= 300)).toEqual([]);
  });

  it('leaves nothing to whoever takes its old name: another number has no sign-offs, no runs and no holds (T61)', async () => {
    await green();
    renameRepository(town.world, ada(), town.repository, 'store');
    await app.settled();
    const taker = addRepository(town.world, { owner: town.repository.owner, name: 'shop' });
    push(town.world, town.person('ada'), taker, {
      branch: 'main',
      message: 'Ask',
      files: { [CHECKLIST_PATH]: ORDINARY },
    });
    const { sha } = push(town.world, town.person('ada'), taker, {
      branch: 'cart',
      message: 'Take',
      files: { 'docs/rollback.md': ROLLBACK_PLAN },
      parents: [taker.refs.get('refs/heads/main') ?? ''],
    });
    const taken = openPullRequest(town.world, town.person('ada'), taker, {
      title: 'Take',
      body: '',
      head: 'cart',
      base: 'main',
    });
    expect(taken.number).toBe(pull.number);
    await app.settled();
    await store.queue.enqueue(key('acme/shop', `#${pull.number}`), Date.now());
    await app.tryAgain();
    expect(merge(taker, sha)).toBe('action_required');
    expect(merge()).toBe('success');
  });

  it('is read from its default branch as that is now, and what was open by the old one is judged by both (T61)', async () => {
    await green();
    createRef(
      town.world,
      town.person('ada'),
      town.repository,
      'refs/heads/trunk',
      town.repository.refs.get('refs/heads/main') ?? '',
    );
    push(town.world, town.person('ada'), town.repository, {
      branch: 'trunk',
      message: 'Ask for more',
      files: {
        [CHECKLIST_PATH]: `${ORDINARY}  lead: { title: The lead agrees, signoff: { role: qa } }\n`,
      },
    });
    await app.settled();
    expect(merge()).toBe('success');
    setDefaultBranch(town.world, ada(), town.repository, 'trunk');
    await app.settled();
    expect(merge()).not.toBe('success');
    const comment = [...town.repository.comments.values()].find(({ author }) => author.login === 'holdpoint[bot]');
    expect(comment?.body).toContain('The lead agrees');
  });
});

describe('a repository that goes to another owner', () => {
  it('is looked at anew there: who may sign by a team of the old owner may not sign any more (T16, T61)', async () => {
    await green(BY_TEAM);
    const beta = account('beta');
    installApp(town.world, beta, getApp(town.world, 'holdpoint'), beta);
    await app.settled();
    transferRepository(town.world, ada(), town.repository, beta);
    await app.settled();
    expect(merge()).not.toBe('success');
    expect(app.lines.at(-1)).toMatch(/^\d+ beta\/shop #1: merge (?:pending|no-go)/);
  });

  it('is left alone by the installation that had it, after some tries and one question (T100)', async () => {
    await green();
    const nobody = account('elsewhere');
    town.repository.private = true;
    const before = installation().id;
    transferRepository(town.world, ada(), town.repository, nobody);
    const from = changed();
    await store.queue.enqueue(`${before} acme/shop #${pull.number}`, Date.now());
    await muchLater();
    const made = asked(from);
    // Four looks, what would have been taken back, its groups in a merge queue, and the question, which a redirect answers twice.
    expect(made.filter(({ operationName }) => operationName === 'Snapshot')).toHaveLength(4);
    expect(made.length).toBeLessThanOrEqual(8);
    expect(await nothingLeft()).toBe(true);
    expect(app.lines.join('\n')).toContain('acme/shop #1: not ours any more');
  });
});

describe('what the App loses', () => {
  const later = () => store.queue.enqueue(key('acme/shop', `#${pull.number}`), Date.now() + 40 * 60_000);

  it.each([
    ['the installation', () => deleteInstallation(town.world, ada(), installation())],
    ['the installation for a while', () => suspendInstallation(town.world, ada(), installation(), true)],
    ['the repository, which was not chosen any more', () => selectRepositories(town.world, ada(), installation(), [])],
    ['the repository, which was deleted', () => deleteRepository(town.world, ada(), town.repository)],
  ])('is asked for once and then left alone: %s (T140)', async (_what, lose) => {
    await green();
    await later();
    lose();
    await app.settled();
    const from = changed();
    expect(await nothingLeft()).toBe(true);
    await muchLater();
    expect(changed()).toBe(from);
    expect(app.lines.join('\n')).toMatch(/not ours any more; [1-9]\d* looks dropped/);
  });

  it('is left alone after some tries where nobody told, and looked at again when it is back (T106, T140)', async () => {
    await green();
    const lost = installation();
    await later();
    town.sandbox.deliveries.drop({ event: 'installation' });
    suspendInstallation(town.world, ada(), lost, true);
    await app.settled();
    const from = changed();
    await muchLater();
    expect(await nothingLeft()).toBe(true);
    expect(changed() - from).toBeLessThanOrEqual(16);
    suspendInstallation(town.world, ada(), lost, false);
    const back = changed();
    await app.settled();
    expect(asked(back).filter(({ operationName }) => operationName === 'Snapshot')).toHaveLength(1);
    expect(merge()).toBe('success');
  });

  it('is looked at under the new number of an installation that was taken away and made again', async () => {
    await green();
    const before = installation();
    town.sandbox.deliveries.drop({ event: 'installation' }, 2);
    deleteInstallation(town.world, ada(), before);
    installApp(town.world, town.repository.owner, getApp(town.world, 'holdpoint'), town.repository.owner);
    await store.queue.enqueue(`${before.id} acme/shop #${pull.number}`, Date.now());
    await muchLater();
    expect(app.lines.at(-1)).toContain(`${installation().id} acme/shop #1: merge go`);
  });

  it('is not written to in the archive, nor tried again and again, and is looked at when it comes back', async () => {
    await green();
    archiveRepository(town.world, ada(), town.repository);
    await app.settled();
    const comment = [...town.repository.comments.values()].find(({ author }) => author.login === 'quinn');
    if (comment === undefined) throw new Error('nobody signed');
    town.repository.comments.delete(comment.id);
    const from = changed();
    await store.queue.enqueue(key('acme/shop', `#${pull.number}`), Date.now());
    await muchLater();
    expect(await nothingLeft()).toBe(true);
    expect(asked(from).filter(({ operationName }) => operationName === 'Snapshot')).toHaveLength(1);
    expect(merge()).toBe('success');
    archiveRepository(town.world, ada(), town.repository, false);
    await app.settled();
    expect(merge()).not.toBe('success');
  });
});
