import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '../../../src/sandbox/client.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Repository } from '../../../src/sandbox/world/model/repository.ts';
import { addRuleset } from '../../../src/sandbox/world/repositories.ts';
import { asInstallation, startAcme, tip } from '../acme.ts';
import { at, play, playOne } from './steps.ts';

let sandbox: Sandbox;
let shop: Repository;
let alice: Client;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
  alice = sandbox.as('alice');
});
afterEach(() => sandbox.close());

describe('GitHub’s REST contract is kept', () => {
  it('by a repository and its branches', async () => {
    addRuleset(
      sandbox.world,
      shop,
      'main',
      ['~DEFAULT_BRANCH'],
      [
        { type: 'required_status_checks', strict: true, checks: [{ context: 'ci', integrationId: 7001 }] },
        { type: 'pull_request', approvals: 1, codeOwners: false, lastPushApproval: false, dismissStale: true },
        { type: 'non_fast_forward' },
      ],
    );
    await play([
      [alice, 'GET', '', 200],
      [asInstallation(sandbox, 71), 'GET', '/collaborators/carol/permission', 200],
      [alice, 'GET', '/branches', 200],
      [alice, 'GET', '/branches/main', 200],
      [alice, 'GET', '/rules/branches/main', 200],
      [alice, 'GET', '/rulesets', 200],
      [alice, 'GET', `/rulesets/${shop.rulesets[0]?.id}`, 200],
      [alice, 'GET', '/activity?ref=refs%2Fheads%2Ffeature', 200],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by git’s own objects and refs', async () => {
    const sha = tip(shop, 'feature');
    const commit = shop.objects.commits.get(sha);
    const blob = commit?.files.get('src/shop.ts')?.sha;
    await play([
      [alice, 'POST', '/git/refs', 201, { ref: 'refs/heads/other', sha }],
      [alice, 'GET', '/git/ref/heads/other', 200],
      [alice, 'GET', '/git/matching-refs/heads/', 200],
      [alice, 'PATCH', '/git/refs/heads/other', 200, { sha: tip(shop, 'main'), force: true }],
      [alice, 'DELETE', '/git/refs/heads/other', 204],
      [alice, 'GET', `/git/commits/${sha}`, 200],
      [alice, 'GET', `/git/trees/${commit?.tree}?recursive=1`, 200],
      [alice, 'GET', `/git/blobs/${blob}`, 200],
      [alice, 'POST', '/git/blobs', 201, { content: 'x', encoding: 'utf-8' }],
      [
        alice,
        'POST',
        '/git/trees',
        201,
        { base_tree: commit?.tree, tree: [{ path: 'a/b.txt', mode: '100644', type: 'blob', content: 'b' }] },
      ],
      [alice, 'POST', '/git/commits', 201, { message: 'by hand', tree: commit?.tree, parents: [sha] }],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by files read, written and deleted', async () => {
    const blob = shop.objects.commits.get(tip(shop, 'feature'))?.files.get('src/shop.ts')?.sha;
    await play([
      [alice, 'GET', '/contents/src/shop.ts?ref=feature', 200],
      [alice, 'GET', '/contents/src', 200],
      [alice, 'GET', '/contents/?ref=main', 200],
      [
        alice,
        'PUT',
        '/contents/src/shop.ts',
        200,
        { message: 'Change', content: 'bmV3', sha: blob, branch: 'feature' },
      ],
    ]);
    const made = await playOne([
      alice,
      'PUT',
      '/contents/docs/new.md',
      201,
      { message: 'Add', content: 'bmV3', branch: 'feature' },
    ]);
    await playOne([
      alice,
      'DELETE',
      '/contents/docs/new.md',
      200,
      { message: 'Remove', sha: at(made, 'content', 'sha'), branch: 'feature' },
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by commits, comparisons and statuses', async () => {
    const sha = tip(shop, 'feature');
    await play([
      [alice, 'GET', '/commits?sha=feature&path=src', 200],
      [alice, 'GET', '/commits/feature', 200],
      [alice, 'GET', `/commits/${sha}/pulls`, 200],
      [alice, 'GET', '/compare/main...feature', 200],
      [
        alice,
        'POST',
        `/statuses/${sha}`,
        201,
        { state: 'success', context: 'ci', description: 'fine', target_url: 'https://ci.example/1' },
      ],
      [alice, 'GET', `/commits/${sha}/status`, 200],
      [alice, 'GET', `/commits/${sha}/statuses`, 200],
    ]);
    expect(sandbox.violations).toEqual([]);
  });
});
