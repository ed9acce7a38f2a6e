import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { removeReviewRequests, requestReviewers } from '../../src/sandbox/world/review-requests.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const checklist = (items: string): string => `version: 1
environments: { production: { enforce: block, branches: [main] } }
items:
${items}`;

let town: Town;
let app: Tenant;
let store: Awaited<ReturnType<typeof aStore>>;

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  app = await moveIn(town, store);
});

afterEach(async () => {
  await app.moveOut();
  await store.close();
  await town.close();
});

const asked = (pull: PullRequest): readonly string[] =>
  pull.reviewRequests.map((one) => (one.kind === 'team' ? `team ${one.team.slug}` : one.user.login)).toSorted();

const asking = (from: number) => app.traffic(from).writes.filter((route) => route.includes('requested_reviewers'));
const living = () => [...town.repository.comments.values()].find(({ body }) => body.includes('holdpoint'))?.body ?? '';

describe('somebody who cannot be asked for a review', () => {
  it('keeps nobody else from being asked, is told, and is not asked again for this head', async () => {
    const gone = '  gone: { title: Gone, review: { from: [leftlastyear] } }\n';
    const others =
      '  owners: { title: Owners, codeowners: {} }\n  lead: { title: Lead, review: { from: [octavia] } }\n';
    town.push('ada', 'main', { '.github/CODEOWNERS': '* @acme/backend\n', [CHECKLIST_PATH]: checklist(others + gone) });
    town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const start = town.sandbox.requests.length;
    const pull = town.open('dana', 'cart');
    await app.settled();
    expect(asked(pull)).toEqual(['octavia', 'team backend']);
    // Together once, where GitHub takes none of it, and then one by one; what stands there already is not asked for.
    expect(asking(start).length).toBeLessThanOrEqual(4);
    expect(living()).toContain('`leftlastyear` cannot be asked for a review');
    const quiet = town.sandbox.requests.length;
    for (const word of ['one', 'two', 'three']) {
      town.say('ada', pull, word);
      await app.settled();
    }
    expect(app.traffic(quiet).writes).toEqual([]);
    const later = town.sandbox.requests.length;
    town.push('dana', 'cart', { 'src/cart.js': 'export const more = 1;\n' });
    await app.settled();
    expect(asking(later)).toHaveLength(1);
    expect(asked(pull)).toEqual(['octavia', 'team backend']);
  });
});

describe('a team in whose place GitHub puts a member', () => {
  it('is called once for a change, and its members are not called up one after the other', async () => {
    const item = '  review: { title: Reviewed, review: { from: [acme/backend] } }\n';
    town.push('ada', 'main', { [CHECKLIST_PATH]: checklist(item) });
    town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    await app.settled();
    expect(asked(pull)).toEqual(['team backend']);
    const installation = findInstallation(town.world, getApp(town.world, 'holdpoint'), town.repository.owner);
    if (installation === undefined) throw new Error('holdpoint is not installed');
    const us = installationActor(installation);
    const teams = pull.reviewRequests.flatMap((one) => (one.kind === 'team' ? [one.team] : []));
    removeReviewRequests(town.world, us, pull, [], teams);
    requestReviewers(town.world, us, pull, [getAccount(town.world, 'rhea')], []);
    const start = town.sandbox.requests.length;
    for (const word of ['one', 'two']) {
      town.say('ada', pull, word);
      await app.settled();
    }
    town.push('dana', 'cart', { 'src/cart.js': 'export const more = 1;\n' });
    await app.settled();
    expect(asking(start)).toEqual([]);
    expect(asked(pull)).toEqual(['rhea']);
  });
});
