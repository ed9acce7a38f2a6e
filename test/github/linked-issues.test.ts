import { describe, expect, it } from '@jest/globals';
import { closingIssues } from '../../src/sandbox/world/closing-issues.ts';
import { addLabels, editIssue, openIssue } from '../../src/sandbox/world/issues.ts';
import { editBody } from '../../src/sandbox/world/pull-requests.ts';
import { minute, shop } from './shop.ts';
import { reading } from './reading.ts';
import { answer } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';

const answered = (connection: unknown) => () =>
  answer({ data: { repository: { pullRequest: { closingIssuesReferences: connection } } } });

const node = (over: object = {}) => ({
  number: 5,
  state: 'OPEN',
  closedAt: null,
  repository: { nameWithOwner: 'acme/shop' },
  labels: { totalCount: 0, nodes: [] },
  ...over,
});

describe('linked issues', () => {
  it('are those that the description names with a closing keyword, and those linked by hand', async () => {
    const s = shop();
    const named = openIssue(s.world, s.by.mona, s.repository, { title: 'Count the cart' });
    const byHand = openIssue(s.world, s.by.mona, s.repository, { title: 'Cart' });
    const mentioned = openIssue(s.world, s.by.mona, s.repository, { title: 'Other' });
    addLabels(s.world, s.by.mona, named, ['change-request']);
    s.clock.now += minute;
    editIssue(s.world, s.by.mona, byHand, { state: 'closed' });
    editBody(s.world, s.by.mona, s.pullRequest, `Fixes: #${named.number}, see #${mentioned.number}`);
    s.pullRequest.linkedIssues.push(byHand);
    const need: Need = { kind: 'linked-issues', change: s.pullRequest.number };
    const { readings, seen } = await reading(s, [need]);
    expect(readings).toStrictEqual({
      [`linked-issues:${s.pullRequest.number}`]: {
        known: true,
        source: 'graphql:LinkedIssues',
        observer: `app:${s.app.id}`,
        at: '2026-03-02T12:00:00Z',
        value: [
          {
            repository: 'acme/shop',
            number: byHand.number,
            state: 'closed',
            closedAt: '2026-03-02T10:05:00Z',
            labels: [],
          },
          { repository: 'acme/shop', number: named.number, state: 'open', closedAt: null, labels: ['change-request'] },
        ],
      },
    });
    expect(seen).toHaveLength(1);
    expect(closingIssues(s.world, s.pullRequest, true)).toEqual([byHand]);
  });

  it.each([
    ['fewer issues than there are', { totalCount: 2, nodes: [node()] }, 'TRUNCATED'],
    [
      'fewer labels than there are',
      { totalCount: 1, nodes: [node({ labels: { totalCount: 1, nodes: [] } })] },
      'TRUNCATED',
    ],
    ['no labels', { totalCount: 1, nodes: [node({ labels: null })] }, 'TRUNCATED'],
    ['another state', { totalCount: 1, nodes: [node({ state: 'LOCKED' })] }, 'API_PARTIAL'],
    ['no repository', { totalCount: 1, nodes: [node({ repository: null })] }, 'API_PARTIAL'],
    ['no list', null, 'API_PARTIAL'],
  ])('are not learnt from an answer with %s', async (_what, connection, code) => {
    const { readings } = await reading(
      shop(),
      [{ kind: 'linked-issues', change: 1 }],
      undefined,
      undefined,
      answered(connection),
    );
    expect(readings['linked-issues:1']).toMatchObject({ unlearnable: true, code });
  });
});
