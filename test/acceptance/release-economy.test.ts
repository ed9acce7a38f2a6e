import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openIssue } from '../../src/sandbox/world/issues.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { homeMarker } from '../../src/gate/release/home-text.ts';
import { candidateEntry, homeEntry } from '../../src/gate/release/story-entries.ts';
import { judgedKey, letThroughKey } from '../../src/ledger/release-entries.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { CHECKLIST } from './release-town.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let store: Store;
let app: Tenant;

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
  await store.close();
});

const second = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** So many changes that were merged and settled since the last deployment, with an issue as their home. */
async function release(count: number) {
  const { repository, world } = town;
  const checklist = town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
  const blob = repository.objects.commits.get(checklist)?.files.get(CHECKLIST_PATH)?.sha ?? '';
  town.deploy(checklist, 'production');
  const at = new Date().toISOString();
  const common = { repository: repository.id, at } as const;
  const production = { environment: 'production' } as const;
  const entries: NewEntry[] = [
    {
      ...common,
      key: judgedKey(repository.id, 'production'),
      change: null,
      body: { kind: 'environment-judged', ...production },
    },
    {
      ...common,
      key: letThroughKey(repository.id, 'production', checklist),
      change: null,
      body: { kind: 'let-through', ...production, commit: checklist },
    },
  ];
  let candidate = checklist;
  for (let n = 0; n < count; n += 1) {
    town.push('dana', `change-${n}`, { [`src/${n}.ts`]: 'export {};\n' });
    const pull = town.open('dana', `change-${n}`);
    const head = pull.headSha;
    const merged = mergePullRequest(world, town.person('dana'), pull, { method: 'squash' });
    candidate = merged.sha;
    const said = { url: `https://github.test/${pull.number}`, title: pull.title, settledAt: second(pull.updatedAt) };
    const what = { change: pull.number, ...production, head, merge: candidate, tree: merged.tree, verdict: 'go' };
    entries.push({
      ...common,
      key: `settled:${n}`,
      change: pull.number,
      body: { kind: 'settled', ...what, digest: '', checklist: blob, ...said, policies: [], open: [] },
    });
  }
  const installed = findInstallation(world, getApp(world, 'holdpoint'), repository.owner);
  if (installed === undefined) throw new Error('holdpoint is not installed');
  const body = homeMarker(repository.id, 'production');
  const issue = openIssue(world, installationActor(installed), repository, { title: 'A release', body });
  const home = { issue: issue.number, url: '', candidate, branch: 'main', fixed: false };
  const proposed = { ...production, candidate, by: 'merged', branch: 'main' } as const;
  entries.push(candidateEntry(repository.id, proposed, at, 1));
  entries.push(homeEntry({ repository: repository.id, ...production, home }, at));
  const appended = await store.ledger.append(entries);
  if (!appended.ok) throw new Error(appended.fault.detail);
  return { candidate, issue };
}

describe('what a release costs', () => {
  it('is at most six requests for the verdict on a hundred settled changes', async () => {
    const { candidate, issue } = await release(100);
    app = await moveIn(town, store);
    town.clock.later(10);
    // The first look also asks whom the logins of the checklist mean.
    town.say('dana', issue as never, 'Is it ready?');
    await app.settled();
    expect(issue.body).toContain('100 changes ready');
    const from = town.sandbox.requests.length;
    town.say('rhea', issue as never, '/signoff manager');
    await app.settled();
    const runs = [...town.repository.checkRuns.values()].filter(({ headSha }) => headSha === candidate);
    expect(runs.find(({ name }) => name === 'holdpoint/production')?.conclusion).toBe('success');
    const { graphql, reads, writes } = app.traffic(from);
    // The home with its candidate, and the history in two pages; the two runs, and the issue. Beside them the command is answered.
    expect(graphql + reads.length).toBe(3);
    expect(writes.filter((one) => !one.endsWith('/reactions'))).toHaveLength(3);
  }, 240_000);
});
