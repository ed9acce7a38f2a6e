import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount, noreplyEmail } from '../../src/sandbox/world/accounts.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
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

/** A workflow proposes a branch with its own token. */
function proposedByWorkflow(head: string) {
  const token = issueActionsToken(town.world, town.repository, { pull_requests: 'write', contents: 'read' });
  const workflow = actorOfToken(town.world, token);
  return openPullRequest(town.world, workflow, town.repository, { title: 'Own', body: '', head, base: 'main' });
}

describe.each([true, false])('what rhea wrote and a workflow proposed with its own token, strict: %s', (strict) => {
  it('is not approved by rhea, but by a colleague who owns it too, and nobody’s pushes are asked for (T7, T10, I7)', async () => {
    town.push('ada', 'main', { '.github/CODEOWNERS': '* @rhea @octavia\n', [CHECKLIST_PATH]: CHECKLIST(strict) });
    const head = town.push('rhea', 'own', { 'src/own.js': 'export {};\n' });
    const pull = proposedByWorkflow('own');
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
  it('is not approved by rhea under ada’s address either, with checks skipped, before anybody proposed it (T7, T8)', async () => {
    town.push('ada', 'main', { '.github/CODEOWNERS': '* @rhea @octavia\n', [CHECKLIST_PATH]: CHECKLIST(strict) });
    const ada = { name: 'ada', email: noreplyEmail(town.world, getAccount(town.world, 'ada')) };
    const message = 'Own\n\n\nskip-checks: true';
    const { sha: head } = push(town.world, town.person('rhea'), town.repository, {
      branch: 'own',
      message,
      author: ada,
      committer: ada,
      files: { 'src/own.js': 'export {};\n' },
    });
    const pull = proposedByWorkflow('own');
    town.clock.later();
    await app.settled();
    town.approve('rhea', pull);
    town.clock.later();
    const before = town.sandbox.requests.length;
    await app.settled();
    expect(mergeGate(head)?.conclusion).toBe('action_required');
    expect(mergeGate(head)?.output.summary).toContain('rhea pushed to this change');
    expect(app.traffic(before).reads.filter((route) => route.includes('activity')).length).toBeLessThanOrEqual(2);
    town.approve('octavia', pull);
    town.clock.later();
    const again = town.sandbox.requests.length;
    await app.settled();
    expect(mergeGate(head)?.conclusion).toBe('success');
    // The branch's log has not changed: GitHub says so, and counts nothing.
    const logs = town.sandbox.requests.slice(again).filter(({ path }) => path.endsWith('/activity'));
    expect(logs.length).toBeGreaterThan(0);
    expect(logs.every(({ conditional, status }) => conditional && status === 304)).toBe(true);
  });
});
