import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '../../../src/sandbox/client.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import type { Repository } from '../../../src/sandbox/world/model/repository.ts';
import { asInstallation, startAcme, tip } from '../acme.ts';
import { idAt, play, playOne } from './steps.ts';

let sandbox: Sandbox;
let shop: Repository;
let alice: Client;
let bob: Client;
let app: Client;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
  [alice, bob, app] = [sandbox.as('alice'), sandbox.as('bob'), asInstallation(sandbox, 71)];
});
afterEach(() => sandbox.close());

describe('GitHub’s REST contract is kept', () => {
  it('by a pull request from opening to merge', async () => {
    await play([
      [alice, 'POST', '/git/refs', 201, { ref: 'refs/heads/second', sha: tip(shop, 'main') }],
      [alice, 'PUT', '/contents/a.txt', 201, { message: 'A', content: 'YQ==', branch: 'second' }],
      [alice, 'POST', '/pulls', 201, { title: 'Second', head: 'second', base: 'main', body: 'text', draft: false }],
      [alice, 'GET', '/pulls?state=all', 200],
      [alice, 'GET', '/pulls/2', 200],
      [alice, 'PATCH', '/pulls/2', 200, { title: 'Second, better', body: 'new text' }],
      [alice, 'GET', '/pulls/2/files', 200],
      [alice, 'GET', '/pulls/2/commits', 200],
      [alice, 'GET', '/pulls/2/merge', 404],
      [bob, 'PUT', '/pulls/2/merge', 200, { merge_method: 'squash', commit_title: 'Second (#2)' }],
      [alice, 'GET', '/pulls/2/merge', 204],
      [alice, 'GET', '/pulls/2', 200],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by reviews and requests for them', async () => {
    const review = await playOne([bob, 'POST', '/pulls/1/reviews', 200, { event: 'APPROVE', body: 'fine' }]);
    const id = idAt(review, 'id');
    await play([
      [bob, 'GET', '/pulls/1/reviews', 200],
      [bob, 'GET', `/pulls/1/reviews/${id}`, 200],
      [bob, 'PUT', `/pulls/1/reviews/${id}/dismissals`, 200, { message: 'looked again' }],
      [app, 'POST', '/pulls/1/requested_reviewers', 201, { reviewers: ['carol'], team_reviewers: ['quality'] }],
      [app, 'GET', '/pulls/1/requested_reviewers', 200],
      [app, 'DELETE', '/pulls/1/requested_reviewers', 200, { reviewers: ['carol'] }],
      [bob, 'POST', '/pulls/1/reviews', 200, { body: 'not yet' }],
    ]);
    const pending = await playOne([bob, 'GET', '/pulls/1/reviews', 200]);
    await playOne([
      bob,
      'POST',
      `/pulls/1/reviews/${idAt(pending, 1, 'id')}/events`,
      200,
      { event: 'COMMENT', body: 'now' },
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('by issues, labels, assignments, comments and reactions', async () => {
    await play([
      [bob, 'POST', '/issues', 201, { title: 'Odd', body: 'It is.', labels: ['bug'], assignees: ['alice'] }],
      [bob, 'GET', '/issues?state=all&labels=bug', 200],
      [bob, 'GET', '/issues/2', 200],
      [bob, 'PATCH', '/issues/2', 200, { state: 'closed', title: 'Very odd' }],
      [bob, 'GET', '/issues/1', 200],
      [bob, 'POST', '/labels', 201, { name: 'calm', color: '00ff00' }],
      [bob, 'GET', '/labels', 200],
      [bob, 'GET', '/labels/calm', 200],
      [bob, 'POST', '/issues/1/labels', 200, { labels: ['risky'] }],
      [bob, 'GET', '/issues/1/labels', 200],
      [bob, 'DELETE', '/issues/1/labels/risky', 200],
      [bob, 'POST', '/issues/1/assignees', 201, { assignees: ['alice'] }],
      [bob, 'DELETE', '/issues/1/assignees', 200, { assignees: ['alice'] }],
    ]);
    const id = idAt(await playOne([app, 'POST', '/issues/1/comments', 201, { body: 'Hello' }]), 'id');
    const reaction = await playOne([app, 'POST', `/issues/comments/${id}/reactions`, 201, { content: 'eyes' }]);
    await play([
      [app, 'POST', `/issues/comments/${id}/reactions`, 200, { content: 'eyes' }],
      [bob, 'GET', `/issues/comments/${id}/reactions`, 200],
      [app, 'DELETE', `/issues/comments/${id}/reactions/${idAt(reaction, 'id')}`, 204],
      [bob, 'GET', '/issues/1/comments', 200],
      [bob, 'GET', '/issues/comments', 200],
      [bob, 'GET', `/issues/comments/${id}`, 200],
      [app, 'PATCH', `/issues/comments/${id}`, 200, { body: 'Hello again' }],
      [app, 'DELETE', `/issues/comments/${id}`, 204],
    ]);
    expect(sandbox.violations).toEqual([]);
  });
});
