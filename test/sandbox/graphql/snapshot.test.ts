import { describe, expect, it } from '@jest/globals';
import { ask, at, queryFile } from './ask.ts';
import { busyWorld } from './seeded.ts';

const snapshot = queryFile('snapshot.graphql');

const read = () => {
  const seeded = busyWorld();
  const variables = {
    owner: 'acme',
    name: 'shop',
    number: seeded.pullRequest.number,
    configPath: '.github/holdpoint.yml',
    appId: seeded.app.id,
    envs: null,
  };
  return { seeded, answer: ask(seeded.world, seeded.by.app, snapshot, variables) };
};

describe('the snapshot of a pull request', () => {
  it('is answered without an error and without a missing field', async () => {
    const { errors, missing, status } = await read().answer;
    expect({ status, errors, missing }).toStrictEqual({ status: 200, errors: [], missing: [] });
  });

  it('costs what its page says: 339 requests, 3 points, 4,097 nodes', async () => {
    const { cost, data } = await read().answer;
    expect(cost).toStrictEqual({ requests: 339, cost: 3, nodeCount: 4097 });
    expect(at(data, 'rateLimit')).toMatchObject({ cost: 3, nodeCount: 4097, remaining: 4997 });
  });

  it('brings ids beyond 2^31 through the type Int', async () => {
    const { data } = await read().answer;
    const contexts = at(
      data,
      'repository',
      'pullRequest',
      'head',
      'nodes',
      0,
      'commit',
      'statusCheckRollup',
      'contexts',
    );
    expect(at(contexts, 'nodes', 0, 'databaseId')).toBeGreaterThan(2 ** 31);
  });
});
