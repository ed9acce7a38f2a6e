import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Repository } from '../../../src/sandbox/world/model/repository.ts';
import { getAccount } from '../../../src/sandbox/world/accounts.ts';
import { push } from '../../../src/sandbox/world/refs.ts';
import { addRuleset } from '../../../src/sandbox/world/repositories.ts';
import { issueActionsToken, userActor } from '../../../src/sandbox/world/tokens.ts';
import { asInstallation, startAcme, tip } from '../acme.ts';
import { at, idAt } from '../rest/steps.ts';

let sandbox: Sandbox;
let shop: Repository;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
});
afterEach(() => sandbox.close());

const get = (login: string, path: string, headers: Readonly<Record<string, string>> = {}) =>
  sandbox.as(login).call('GET', `/repos/acme/shop${path}`, undefined, headers);
const header = (answer: { readonly headers: Headers }, name: string): string => answer.headers.get(name) ?? '';

describe('limits', () => {
  it('“A `304` does not count against the primary limit.” while every other answer does', async () => {
    const first = await get('bob', '');
    const again = await get('bob', '', { 'if-none-match': header(first, 'etag') });
    const other = await get('bob', '/branches');
    expect([again.status, ...[first, again, other].map((answer) => header(answer, 'x-ratelimit-used'))]).toEqual([
      304,
      '1',
      '1',
      '2',
    ]);
  });

  it('“GITHUB_TOKEN **1,000/h per repo** (15,000 for GHEC resources)” where an installation has 5,000', async () => {
    const token = issueActionsToken(sandbox.world, shop, { contents: 'read' });
    const limits = [await get(token, ''), await asInstallation(sandbox, 71).call('GET', '/repos/acme/shop')];
    expect(limits.map((answer) => header(answer, 'x-ratelimit-limit'))).toEqual(['1000', '5000']);
  });
});

describe('reading', () => {
  it('“→ permission (maintain→write, triage→read) and role_name.” tell two stories', async () => {
    const answers = await Promise.all(
      ['alice', 'bob', 'carol', 'olivia', 'mallory'].map((login) =>
        get('olivia', `/collaborators/${login}/permission`),
      ),
    );
    expect(answers.map((answer) => [at(answer, 'permission'), at(answer, 'role_name')])).toEqual([
      ['write', 'write'],
      ['write', 'write'],
      // triage of her own, write through the team below quality
      ['write', 'write'],
      ['admin', 'admin'],
      ['read', 'read'],
    ]);
  });

  it('“REST exposes only created_at/updated_at, author_association, performed_via_github_app” about who wrote a comment', async () => {
    const made = await asInstallation(sandbox, 71).call('POST', '/repos/acme/shop/issues/1/comments', { body: 'Hi' });
    await sandbox.as('bob').call('PATCH', `/repos/acme/shop/issues/comments/${idAt(made, 'id')}`, { body: 'Ho' });
    const read = await get('bob', `/issues/comments/${idAt(made, 'id')}`);
    expect([at(read, 'performed_via_github_app', 'slug'), at(read, 'user', 'login'), at(read, 'editor')]).toEqual([
      'gatekeeper',
      'gatekeeper[bot]',
      undefined,
    ]);
  });

  it('“REST list-reviews is chronological, all of them, with `commit_id`” of the head they saw', async () => {
    const before = tip(shop, 'feature');
    for (const event of ['APPROVE', 'REQUEST_CHANGES'])
      await sandbox.as('bob').call('POST', '/repos/acme/shop/pulls/1/reviews', { event, body: event });
    push(sandbox.world, userActor(getAccount(sandbox.world, 'alice')), shop, {
      branch: 'feature',
      message: 'more',
      files: { x: 'x' },
    });
    const listed = await get('bob', '/pulls/1/reviews');
    expect([0, 1].map((index) => [at(listed, index, 'state'), at(listed, index, 'commit_id')])).toEqual([
      ['APPROVED', before],
      ['CHANGES_REQUESTED', before],
    ]);
  });

  it('“**if the commit is not on the default branch, merged and open PRs** ⇒ filter `merged` and base.” as here', async () => {
    const sha = tip(shop, 'feature');
    expect(at(await get('bob', `/commits/${sha}/pulls`), 0, 'state')).toBe('open');
    await sandbox.as('bob').call('PUT', '/repos/acme/shop/pulls/1/merge', { merge_method: 'squash' });
    expect(at(await get('bob', `/commits/${tip(shop, 'main')}/pulls`), 0, 'number')).toBe(1);
    expect((await get('bob', `/commits/${tip(shop, 'main')}/pulls`)).body).toHaveLength(1);
  });

  it('“the merged PR that introduced it” for every commit that a rebase leaves', async () => {
    await sandbox.as('alice').call('PUT', '/repos/acme/shop/contents/more.txt', {
      message: 'more',
      content: Buffer.from('m').toString('base64'),
      branch: 'feature',
    });
    await sandbox.as('bob').call('PUT', '/repos/acme/shop/pulls/1/merge', { merge_method: 'rebase' });
    const last = tip(shop, 'main');
    const [before = ''] = shop.objects.commits.get(last)?.parents ?? [];
    for (const sha of [last, before]) expect(at(await get('bob', `/commits/${sha}/pulls`), 0, 'number')).toBe(1);
  });

  it('“files (≤ 300) on page 1 only; commits = `git log base..head`. 404 possible.” for comparisons', async () => {
    const first = await get('bob', '/compare/main...feature?page=1&per_page=1');
    const second = await get('bob', '/compare/main...feature?page=2&per_page=1');
    expect([at(first, 'files', 0, 'filename'), at(second, 'files'), at(second, 'commits')]).toEqual([
      'src/more.ts',
      [],
      [],
    ]);
    expect((await get('bob', '/compare/main...nowhere')).status).toBe(404);
  });

  it('“GraphQL files give path+changeType only, **no previous path for RENAMED**” but REST has it', async () => {
    const by = userActor(getAccount(sandbox.world, 'alice'));
    push(sandbox.world, by, shop, {
      branch: 'feature',
      message: 'move',
      files: { 'src/shop.ts': null, 'src/store.ts': 'one\ntwo\nthree\nfour\nfive\n' },
    });
    expect((await get('bob', '/pulls/1/files')).body).toMatchObject([
      {},
      { filename: 'src/store.ts', status: 'renamed', previous_filename: 'src/shop.ts' },
    ]);
  });

  it('“REST `GET /repos/{o}/{r}/activity` (actor, before, after, ref; oas)” names the pusher whoever the commit says', async () => {
    const before = tip(shop, 'feature');
    push(sandbox.world, userActor(getAccount(sandbox.world, 'bob')), shop, {
      branch: 'feature',
      message: 'x',
      files: { x: 'x' },
      author: { name: 'Alice', email: 'alice@acme.example' },
    });
    const newest = at(await get('bob', '/activity?ref=refs/heads/feature'), 0);
    expect(newest).toMatchObject({
      actor: { login: 'bob' },
      before,
      after: tip(shop, 'feature'),
      ref: 'refs/heads/feature',
      activity_type: 'push',
    });
  });

  it('“is paged by cursor (`before`, `after` in the Link header), newest first” leads through the activity page by page', async () => {
    push(sandbox.world, userActor(getAccount(sandbox.world, 'bob')), shop, { branch: 'feature', message: 'x' });
    const all = await get('bob', '/activity?ref=refs/heads/feature');
    const first = await get('bob', '/activity?ref=refs/heads/feature&per_page=1');
    expect(first.body).toEqual([at(all, 0)]);
    const next = /<[^>]*(\/activity[^>]*)>; rel="next"/.exec(header(first, 'link'))?.[1] ?? '';
    expect(next).toMatch(/[?&]after=/);
    const second = await get('bob', next);
    expect(second.body).toEqual([at(all, 1)]);
    expect(header(all, 'link')).toBe('');
    expect(sandbox.violations).toEqual([]);
  });

  it('“`GET /repos/{o}/{r}/rules/branches/{branch}` (active rules, repo+org; bypass not shown)” needs no admin', async () => {
    addRuleset(
      sandbox.world,
      shop,
      'main',
      ['main'],
      [{ type: 'required_status_checks', strict: false, checks: [{ context: 'gate', integrationId: 7001 }] }],
    );
    const rules = await get('mallory', '/rules/branches/main');
    expect(rules.body).toMatchObject([
      {
        type: 'required_status_checks',
        parameters: { required_status_checks: [{ context: 'gate', integration_id: 7001 }] },
      },
    ]);
  });
});
