import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startAcme } from './acme.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  ({ sandbox } = await startAcme());
});
afterEach(() => sandbox.close());

const comment = () => sandbox.as('bob').call('POST', '/repos/acme/shop/issues/1/comments', { body: 'hello' });
const comments = async (): Promise<unknown> =>
  (await sandbox.as('bob').call('GET', '/repos/acme/shop/issues/1/comments')).body;
const files = 'query Files { repository(owner: "acme", name: "shop") { pullRequest(number: 1) { files(first: 10) { totalCount pageInfo { hasNextPage endCursor } nodes { path } } } } }'; // prettier-ignore

describe('a fault', () => {
  it('keeps the request from happening unless it strikes afterwards', async () => {
    sandbox.faults.add({ kind: 'status', status: 502, match: { method: 'POST' } });
    expect((await comment()).status).toBe(502);
    expect(await comments()).toEqual([]);
    sandbox.faults.add({ kind: 'status', status: 502, after: true, match: { method: 'POST' } });
    expect((await comment()).status).toBe(502);
    expect(await comments()).toHaveLength(1);
  });

  it('strikes the n-th matching request, once', async () => {
    sandbox.faults.add({ kind: 'status', status: 500, match: { path: /\/comments$/, nth: 2 } });
    const statuses = [await comment(), await comment(), await comment()].map(({ status }) => status);
    expect([statuses, sandbox.faults.pending()]).toEqual([[201, 500, 201], []]);
  });

  it.each(['reset', 'timeout'] as const)('of kind %s leaves the client without an answer', async (kind) => {
    sandbox.faults.add({ kind });
    const controller = new AbortController();
    const answer = fetch(`${sandbox.url}/repos/acme/shop`, { signal: controller.signal });
    const logged = (): boolean => sandbox.requests.length > 0;
    while (!logged()) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await expect(answer).rejects.toThrow();
  });

  it('of kind html, truncate and empty answers with what is no JSON', async () => {
    for (const kind of ['html', 'truncate', 'empty'] as const)
      sandbox.faults.add({ kind, ...(kind === 'truncate' ? { after: true } : {}) });
    const bodies = [];
    for (let count = 0; count < 3; count += 1)
      bodies.push((await sandbox.as('bob').call('GET', '/repos/acme/shop')).body);
    expect(bodies).toEqual([expect.stringContaining('<!DOCTYPE html>'), expect.stringMatching(/^\{"id":\d+/), '']);
  });

  it('of kind graphql-partial nulls a path and says so beside the data', async () => {
    sandbox.faults.add({
      kind: 'graphql-partial',
      path: ['repository', 'pullRequest', 'files'],
      match: { graphqlOperation: 'Files' },
    });
    const { body } = await sandbox.as('bob').graphql(files);
    expect(body).toMatchObject({
      data: { repository: { pullRequest: { files: null } } },
      errors: [{ path: ['repository', 'pullRequest', 'files'] }],
    });
  });

  it('of kind graphql-truncated-page claims more than it shows', async () => {
    const whole = await sandbox.as('bob').graphql(files);
    expect(whole.body).toMatchObject({
      data: { repository: { pullRequest: { files: { totalCount: 1, pageInfo: { hasNextPage: false } } } } },
    });
    sandbox.faults.add({ kind: 'graphql-truncated-page', path: ['repository', 'pullRequest', 'files'] });
    const { body } = await sandbox.as('bob').graphql(files);
    expect(body).toMatchObject({
      data: { repository: { pullRequest: { files: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{}] } } } },
    });
  });

  it('waits for its own GraphQL operation', async () => {
    sandbox.faults.add({ kind: 'status', status: 500, match: { graphqlOperation: 'Other' } });
    expect((await sandbox.as('bob').graphql(files)).status).toBe(200);
    expect(sandbox.requests.at(-1)).toMatchObject({
      operationName: 'Files',
      actor: 'bob',
      tokenKind: 'user',
      status: 200,
    });
  });
});
