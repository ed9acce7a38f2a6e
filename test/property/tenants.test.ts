import { describe, expect, it } from '@jest/globals';
import { addAccount } from '../../src/sandbox/world/accounts.ts';
import { installApp } from '../../src/sandbox/world/apps.ts';
import { createComment, deleteComment } from '../../src/sandbox/world/comments.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { addRepository } from '../../src/sandbox/world/repositories.ts';
import { userActor } from '../../src/sandbox/world/tokens.ts';
import { startApp } from './app.ts';
import { settle } from './settle.ts';
import { catalog, CHECKLIST, checklistText } from './spec.ts';
import type { Spec } from './spec.ts';
import type { Stage } from './stage.ts';
import { isOpen, nothingYet, presentTeams } from './stage.ts';
import { buildTown } from './town.ts';
import type { Town } from './town.ts';
import { gateRuns } from './visible.ts';
import { work } from './work.ts';

const spec: Spec = {
  environments: [{ name: 'production', strict: false, separated: true }],
  items: catalog.filter(({ id }) => id === 'qa' || id === 'notes'),
  leads: ['lena', 'lou'],
};

/** Another tenant of the same App, with a repository and a pull request of the same names and numbers. */
function mallory({ world, holdpoint }: Town) {
  const account = addAccount(world, { login: 'mallory', email: 'mallory@example.com' });
  const actor = userActor(account);
  installApp(world, account, holdpoint, account);
  const shop = addRepository(world, { owner: account, name: 'shop', private: false });
  const files = { [CHECKLIST]: checklistText({ ...spec, leads: ['mallory'] }) };
  push(world, actor, shop, { branch: 'main', message: 'Ask', files });
  push(world, actor, shop, { branch: 'cart', message: 'Add', files: { 'src/cart.ts': '1\n' } });
  const pull = openPullRequest(world, actor, shop, { title: 'Cart', body: '', head: 'cart', base: 'main' });
  const say = (text: string) => createComment(world, actor, pull, text);
  return {
    shop,
    act: () => {
      say('/signoff qa');
      say('/signoff lead');
      deleteComment(world, actor, shop, say('/hold'));
      say('/revoke qa');
      say('/hold -- everything, everywhere');
      push(world, actor, shop, { branch: 'cart', message: 'More', files: { 'src/cart.ts': '2\n' } });
    },
  };
}

const inOrder = { kind: 'work', post: { how: 'in-order', seed: 0 }, fault: null, kill: null } as const;

async function ended(isHeard: boolean) {
  const town = buildTown(spec, false);
  const other = mallory(town);
  const app = startApp();
  const stage: Stage = { town, app, teams: presentTeams(town), found: [], owesLook: false, counts: { ...nothingYet } };
  const hear = async (): Promise<void> => {
    const ours = town.mail.splice(0).filter(({ repositoryId }) => isHeard || repositoryId !== other.shop.id);
    town.mail.push(...ours);
    await work(stage, inOrder);
    town.wait(1000);
  };
  await hear();
  other.act();
  await settle(town, hear, 'nothing');
  other.act();
  await hear();
  const entries = app.memory.entries();
  return {
    isOpen: isOpen(town),
    gates: gateRuns(town).map(({ gate, green }) => ({ gate, green })),
    ours: entries.filter(({ repository }) => repository === town.repository.id).map(({ body }) => body.kind),
    theirs: entries.filter(({ repository }) => repository === other.shop.id).length,
    theirGates: [...other.shop.checkRuns.values()].filter(({ app: by }) => by === town.holdpoint),
  };
}

describe('when two organisations share the App', () => {
  it('what one of them says and does changes nothing that the other is shown or that is remembered of it (I20)', async () => {
    const [quiet, loud] = [await ended(false), await ended(true)];
    expect(loud.theirs).toBeGreaterThan(5);
    expect(loud.theirGates.length).toBeGreaterThan(0);
    expect(loud.theirGates.every(({ conclusion }) => conclusion !== 'success')).toBe(true);
    expect(loud.isOpen).toBe(true);
    expect({ gates: loud.gates, ours: loud.ours.toSorted() }).toStrictEqual({
      gates: quiet.gates,
      ours: quiet.ours.toSorted(),
    });
  });
});
