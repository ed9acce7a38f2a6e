import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { archiveRepository, deleteRepository, transferRepository } from '../../src/sandbox/world/moves.ts';
import { addRepository, renameRepository } from '../../src/sandbox/world/repositories.ts';
import { appJwt, asInstallation, startAcme } from './acme.ts';

let sandbox: Sandbox;
let shop: Repository;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
});
afterEach(() => sandbox.close());

const account = (login: string) => getAccount(sandbox.world, login);
const rename = () => renameRepository(sandbox.world, account('olivia'), shop, 'store');
/** A request that follows nothing. */
const plainly = (path: string, method = 'GET', token = 'ghp_alice') =>
  fetch(`${sandbox.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}` },
    ...(method === 'GET' ? {} : { body: JSON.stringify({ body: 'Hello' }) }),
  });
const named = async (query: string) =>
  (await asInstallation(sandbox, 71).graphql(`{ repository(${query}) { nameWithOwner } }`)).body;
const whereOf = (path: string) => plainly(path, 'GET', appJwt(sandbox, 7001));

describe('a renamed repository', () => {
  it('is found under its old name by its number alone: REST tells where, GraphQL follows unless told not to', async () => {
    rename();
    const read = await plainly('/repos/acme/shop/pulls/1?x=1');
    expect([read.status, read.headers.get('location')]).toEqual([
      301,
      `${sandbox.url}/repositories/${shop.id}/pulls/1?x=1`,
    ]);
    expect((await plainly('/repos/acme/shop')).headers.get('location')).toBe(`${sandbox.url}/repositories/${shop.id}`);
    expect((await plainly('/repos/ACME/Shop/issues/1/comments', 'POST')).status).toBe(307);
    expect((await plainly('/repos/acme/store')).status).toBe(200);
    expect((await whereOf('/repos/acme/shop/installation')).status).toBe(301);
    expect(await named('owner: "acme", name: "shop"')).toEqual({
      data: { repository: { nameWithOwner: 'acme/store' } },
    });
    expect(await named('owner: "acme", name: "shop", followRenames: false')).toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
  });

  it('tells nobody who may not see it, and nobody any more once the name is taken', async () => {
    shop.private = true;
    rename();
    expect((await plainly('/repos/acme/shop', 'GET', 'ghp_mallory')).status).toBe(404);
    addRepository(sandbox.world, { owner: account('acme'), name: 'shop' });
    expect((await plainly('/repos/acme/shop')).status).toBe(200);
    expect(await named('owner: "acme", name: "shop"')).toEqual({
      data: { repository: { nameWithOwner: 'acme/shop' } },
    });
  });

  it('takes no name that is taken, and is at its name again when it comes back', async () => {
    addRepository(sandbox.world, { owner: account('acme'), name: 'store' });
    expect(rename).toThrow('name already exists on this account');
    renameRepository(sandbox.world, account('olivia'), shop, 'kiosk');
    renameRepository(sandbox.world, account('olivia'), shop, 'shop');
    expect((await plainly('/repos/acme/shop')).status).toBe(200);
    expect((await plainly('/repos/acme/kiosk')).status).toBe(301);
  });
});

describe('a repository with another owner', () => {
  it('leaves the installation of the old one, and the roles of its teams', async () => {
    transferRepository(sandbox.world, account('olivia'), shop, account('mallory'));
    expect(shop.teamRoles).toEqual([]);
    shop.private = true;
    expect(await named('owner: "acme", name: "shop"')).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
    expect((await plainly('/repos/mallory/shop', 'GET', 'ghp_mallory')).status).toBe(200);
  });

  it('goes nowhere where its name is taken', () => {
    addRepository(sandbox.world, { owner: account('mallory'), name: 'Shop' });
    expect(() => transferRepository(sandbox.world, account('olivia'), shop, account('mallory'))).toThrow(
      'name already exists on this account',
    );
  });
});

describe('a repository that ended', () => {
  it('takes no writes in the archive, and every read', async () => {
    archiveRepository(sandbox.world, account('olivia'), shop);
    expect((await plainly('/repos/acme/shop/issues/1/comments', 'POST')).status).toBe(403);
    expect((await plainly('/repos/acme/shop/pulls/1')).status).toBe(200);
    archiveRepository(sandbox.world, account('olivia'), shop, false);
    expect((await plainly('/repos/acme/shop/issues/1/comments', 'POST')).status).toBe(201);
  });

  it('is gone under every name when it is deleted', async () => {
    rename();
    deleteRepository(sandbox.world, account('olivia'), shop);
    for (const name of ['shop', 'store']) expect((await plainly(`/repos/acme/${name}`)).status).toBe(404);
    expect((await whereOf('/repos/acme/shop/installation')).status).toBe(404);
  });
});
