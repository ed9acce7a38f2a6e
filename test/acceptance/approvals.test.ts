import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const CHECKLIST = (strict: boolean): string => `version: 1
environments: { production: { enforce: block, branches: [main], strict: ${strict} } }
items:
  review: { title: Reviewed, review: { from: [rhea, octavia] } }
  owners: { title: Owners agree, codeowners: {} }
`;

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

const mergeGate = (commit: string) =>
  [...town.repository.checkRuns.values()].findLast(
    ({ headSha, name }) => headSha === commit && name === 'holdpoint/merge',
  );

describe.each([true, false])('what rhea wrote and a workflow proposed with its own token, strict: %s', (strict) => {
  it('is not approved by rhea, but by a colleague who owns it too, and nobody’s pushes are asked for (T7, T10, I7)', async () => {
    town.push('ada', 'main', { '.github/CODEOWNERS': '* @rhea @octavia\n', [CHECKLIST_PATH]: CHECKLIST(strict) });
    const head = town.push('rhea', 'own', { 'src/own.js': 'export {};\n' });
    const token = issueActionsToken(town.world, town.repository, { pull_requests: 'write', contents: 'read' });
    const workflow = actorOfToken(town.world, token);
    const pull = openPullRequest(town.world, workflow, town.repository, {
      title: 'Own',
      body: '',
      head: 'own',
      base: 'main',
    });
    town.clock.later();
    await app.settled();
    town.approve('rhea', pull);
    town.clock.later();
    await app.settled();
    expect(mergeGate(head)?.conclusion).toBe('action_required');
    expect(mergeGate(head)?.output.summary).toMatch(/rhea (wrote part of|pushed to) this change/);
    const before = town.sandbox.requests.length;
    town.approve('octavia', pull);
    town.clock.later();
    await app.settled();
    expect(mergeGate(head)?.conclusion).toBe('success');
    expect(app.traffic(before).reads.filter((route) => route.includes('activity'))).toEqual([]);
  });
});
