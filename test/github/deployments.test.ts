import { describe, expect, it } from '@jest/globals';
import { createDeployment, setDeploymentStatus } from '../../src/sandbox/world/deployments.ts';
import { minute, shop } from './shop.ts';
import { reading } from './reading.ts';
import { answer } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';
import type { Shop } from './shop.ts';

const need: Need = { kind: 'deployments', environment: 'staging' };
const key = 'deployments:staging';

function deploy({ world, by, repository, head, clock }: Shop, environment = 'staging') {
  const deployment = createDeployment(world, by.mona, repository, { ref: head.sha, environment, requiredContexts: [] });
  clock.now += minute;
  return deployment;
}

/** An answer to the query with these nodes. */
const answered =
  (nodes: readonly unknown[], totalCount = nodes.length) =>
  () =>
    answer({ data: { repository: { deployments: { totalCount, nodes } } } });

const node = (over: object = {}) => ({
  databaseId: 5,
  environment: 'staging',
  commitOid: 'a'.repeat(40),
  createdAt: '2026-03-02T10:00:00Z',
  creator: { __typename: 'Bot', login: 'deployer', databaseId: 9 },
  latestStatus: null,
  ...over,
});

describe('deployments', () => {
  it('of an environment are read newest first, each with what was said last', async () => {
    const s = shop();
    const first = deploy(s);
    deploy(s, 'production');
    const second = deploy(s);
    setDeploymentStatus(s.world, s.by.mona, s.repository, first, { state: 'in_progress' });
    s.clock.now += minute;
    setDeploymentStatus(s.world, s.by.app, s.repository, first, { state: 'success' });
    const { readings, seen } = await reading(s, [need]);
    const mona = { id: s.mona.id, login: 'mona', type: 'User' };
    const facts = { commit: s.head.sha, creator: mona };
    expect(readings).toStrictEqual({
      [key]: {
        known: true,
        source: 'graphql:Deployments',
        observer: `app:${s.app.id}`,
        at: '2026-03-02T12:00:00Z',
        value: {
          environment: 'staging',
          newest: [
            { ...facts, id: second.id, createdAt: '2026-03-02T10:06:00Z', status: null },
            {
              ...facts,
              id: first.id,
              createdAt: '2026-03-02T10:04:00Z',
              status: {
                state: 'success',
                at: '2026-03-02T10:08:00Z',
                creator: { id: expect.any(Number), login: 'holdpoint', type: 'Bot' },
              },
            },
          ],
        },
      },
    });
    expect(seen).toHaveLength(1);
  });

  it('are none where nothing was deployed', async () => {
    const { readings } = await reading(shop(), [need]);
    expect(readings[key]).toMatchObject({ known: true, value: { environment: 'staging', newest: [] } });
  });

  it('are the newest hundred of many', async () => {
    const s = shop();
    for (let n = 0; n < 101; n += 1) deploy(s);
    const { readings } = await reading(s, [need]);
    expect(readings[key]).toMatchObject({ known: true, value: { newest: { length: 100 } } });
  });

  it.each([
    ['fewer than there are', answered([node()], 2), 'TRUNCATED'],
    ['more than there are', answered([node(), node()], 1), 'TRUNCATED'],
    ['a deployment to another environment', answered([node({ environment: 'production' })]), 'API_PARTIAL'],
    ['no commit', answered([node({ commitOid: null })]), 'API_PARTIAL'],
    [
      'a status without a moment',
      answered([node({ latestStatus: { state: 'SUCCESS', creator: null } })]),
      'API_PARTIAL',
    ],
    ['nothing where a deployment should be', answered([null]), 'API_PARTIAL'],
  ])('are not learnt from an answer with %s', async (_what, wrapped, code) => {
    const { readings } = await reading(shop(), [need], undefined, undefined, wrapped);
    expect(readings[key]).toMatchObject({ unlearnable: true, code });
  });

  it('come with states in lower case, whatever they are', async () => {
    const latestStatus = { state: 'NEW_STATE', createdAt: '2026-03-02T10:00:00Z', creator: null };
    const { readings } = await reading(shop(), [need], undefined, undefined, answered([node({ latestStatus })]));
    expect(readings[key]).toMatchObject({ value: { newest: [{ status: { state: 'new_state', creator: null } }] } });
  });
});
