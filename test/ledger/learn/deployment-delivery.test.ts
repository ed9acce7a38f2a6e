import { describe, expect, it } from '@jest/globals';
import { learnFromDelivery } from '../../../src/ledger/learn/from-delivery.ts';
import { commentDelivery, createdAt, receivedAt, repository } from './deliveries.ts';

const commit = 'c'.repeat(40);
const delivery = {
  repository,
  deployment: { id: 9, sha: commit, environment: 'Production' },
  deployment_status: { state: 'success', created_at: createdAt },
};
const learnt = (payload: unknown) => learnFromDelivery('deployment_status', payload, receivedAt);

describe('a webhook about a deployment', () => {
  it('teaches that it succeeded, and when', () => {
    expect(learnt(delivery)).toStrictEqual([
      {
        key: 'deployed:42:9',
        repository: 42,
        change: null,
        at: receivedAt,
        body: { kind: 'deployed', environment: 'production', commit, deployment: 9, at: createdAt },
      },
    ]);
  });

  it('teaches when it was received where it does not say when', () => {
    expect(learnt({ ...delivery, deployment_status: { state: 'success' } })).toMatchObject([
      { body: { at: receivedAt } },
    ]);
  });

  it.each([
    ['a failure', { ...delivery, deployment_status: { state: 'failure', created_at: createdAt } }],
    ['no repository', { ...delivery, repository: {} }],
    ['no number', { ...delivery, deployment: { ...delivery.deployment, id: null } }],
    ['no commit', { ...delivery, deployment: { ...delivery.deployment, sha: 'main' } }],
    ['no environment', { ...delivery, deployment: { ...delivery.deployment, environment: 7 } }],
    ['nothing', null],
  ])('teaches nothing with %s', (_, payload) => {
    expect(learnt(payload)).toEqual([]);
  });
});

describe('a webhook about a comment on an issue', () => {
  const onIssue = (by: string) =>
    commentDelivery('created', '/drop', { issue: { pull_request: undefined, user: { login: by } } });

  it('teaches it where our own App opened the issue, and only there', () => {
    const told = (by: string, login: string | null) =>
      learnFromDelivery('issue_comment', onIssue(by), receivedAt, login).length;
    expect(told('holdpoint[bot]', 'holdpoint[bot]')).toBe(1);
    expect(told('ada', 'holdpoint[bot]')).toBe(0);
    expect(told('holdpoint[bot]', null)).toBe(0);
  });
});
