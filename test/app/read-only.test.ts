import { describe, expect, it } from '@jest/globals';
import { readOnly } from '../../src/app/read-only.ts';
import type { RequestFunction } from '../../src/github/request-function.ts';

const sent: string[] = [];
const client: RequestFunction = Object.assign(
  async (route: string) => {
    sent.push(route);
    return { status: 200, headers: {}, data: {} };
  },
  { endpoint: { DEFAULTS: { baseUrl: 'https://api.github.com' } } },
);

describe('a client that only reads', () => {
  it.each([
    ['GET /repos/{owner}/{repo}', undefined],
    ['POST /graphql', 'query look { viewer { login } }'],
    ['POST https://ghe.test/api/graphql', '\n  query look { viewer { login } }'],
  ])('sends %s', async (route, query) => {
    sent.length = 0;
    await expect(readOnly(client)(route, { query })).resolves.toMatchObject({ status: 200 });
    expect(sent).toEqual([route]);
  });

  it.each([
    ['POST /repos/{owner}/{repo}/check-runs', undefined],
    ['PATCH /repos/{owner}/{repo}/issues/{number}', undefined],
    ['PUT /repos/{owner}/{repo}/contents/{path}', undefined],
    ['DELETE /repos/{owner}/{repo}/issues/comments/{id}', undefined],
    ['POST /app/hook/deliveries/{delivery_id}/attempts', undefined],
    ['POST /graphql', undefined],
    ['POST /graphql', 'mutation write { addComment { clientMutationId } }'],
    ['POST /graphql', 'query look { viewer { login } } mutation write { addComment { clientMutationId } }'],
    ['POST /graphqlish', 'query look { viewer { login } }'],
    ['get /repos', undefined],
  ])('refuses %s (%s) before it is sent', async (route, query) => {
    sent.length = 0;
    await expect(readOnly(client)(route, { query })).rejects.toThrow(`a shadow only reads: ${route}`);
    expect(sent).toEqual([]);
  });

  it('asks at the same place', () => {
    expect(readOnly(client).endpoint).toEqual(client.endpoint);
  });
});
