import { describe, expect, it } from '@jest/globals';
import { formatExternalId, gateKey } from '../../src/report/external-id.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { objectSha } from '../../src/sandbox/world/git-objects.ts';
import { minute } from './shop.ts';
import type { Shop } from './shop.ts';
import { ask, another, CHECKLIST, deployedShop, merged, passed, tipOf } from './release-shop.ts';

describe('a deploy job beside the App, before a candidate of several changes', () => {
  /** The App's word on a commit as the release of an issue. */
  function appSays(
    s: Shop,
    headSha: string,
    issue: number,
    conclusion: 'success' | 'action_required',
    { about = issue, until = 'always' } = {},
  ) {
    const gate = gateKey({ kind: 'environment', name: 'production' });
    const blob = objectSha('blob', Buffer.from(CHECKLIST));
    const text = [
      '```text',
      'holdpoint:exceptions:1',
      `by ${blob}`,
      `release ${about}`,
      `changes ${until}`,
      '```',
    ].join('\n');
    const id = { kind: 'gate', repository: s.repository.id, change: issue, gate, candidate: headSha } as const;
    createCheckRun(s.world, s.by.app, s.repository, {
      name: 'holdpoint/production',
      headSha,
      status: 'completed',
      conclusion,
      externalId: formatExternalId({ ...id, digest: '0'.repeat(32) }),
      output: { title: 'Release', summary: '', text },
    });
    s.clock.now += minute;
  }

  /** Three merged changes, of which nothing was said but in the issue of the release. */
  function unsigned(s: Shop): string {
    passed(s, s.head.sha);
    merged(s, s.pullRequest);
    merged(s, another(s, 'second', false));
    return merged(s, another(s, 'third'));
  }

  it("takes the App's word on what it does not read: the other changes, and what was said in the issue", async () => {
    const s = deployedShop();
    const commit = unsigned(s);
    expect(await ask(s, commit, true)).toMatchObject({ open: false, requests: 2 });
    appSays(s, commit, 40, 'success');
    expect(await ask(s, commit, true)).toMatchObject({
      open: true,
      changes: ['#1 MET', '#2 MET', '#3 MET'],
      requests: 2,
    });
  });

  it('is shut while the App does not say go', async () => {
    const s = deployedShop();
    const commit = unsigned(s);
    appSays(s, commit, 40, 'success');
    appSays(s, commit, 40, 'action_required');
    expect(await ask(s, commit, true)).toMatchObject({
      open: false,
      changes: ['#1 APP_VERDICT_NOT_GO', '#2 APP_VERDICT_NOT_GO', '#3 MET'],
    });
  });

  it('does not take its word about another pull request of the same commit for that of a release', async () => {
    const s = deployedShop();
    const commit = unsigned(s);
    appSays(s, commit, 40, 'success', { about: 41 });
    expect(await ask(s, commit, true)).toMatchObject({ open: false });
  });

  it("is shut by what it sees itself, whatever the App says: its own change's failing test", async () => {
    const s = deployedShop();
    passed(s, s.head.sha);
    merged(s, s.pullRequest);
    const change = another(s, 'second', false);
    passed(s, tipOf(s, 'second'), 'failure');
    const commit = merged(s, change);
    appSays(s, commit, 40, 'success');
    expect(await ask(s, commit, true)).toMatchObject({ open: false, verdict: 'no-go' });
  });
});
