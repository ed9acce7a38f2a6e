import { describe, expect, it } from '@jest/globals';
import { urgencyOf } from '../../src/app/urgency.ts';
import { learnFromDelivery } from '../../src/ledger/learn/from-delivery.ts';

const at = '2026-11-22T12:00:00Z';

/** A comment on pull request 7, as GitHub tells it. */
function comment(body: string, action = 'created') {
  const user = { id: 5, login: 'quinn', type: 'User' };
  return {
    action,
    repository: { id: 42 },
    issue: { number: 7, pull_request: {} },
    comment: { id: 9, body, user, created_at: at, updated_at: at, author_association: 'MEMBER' },
    sender: user,
  };
}

const ofComment = (body: string, action?: string) => {
  const payload = comment(body, action);
  return urgencyOf('issue_comment', payload, learnFromDelivery('issue_comment', payload, at));
};

describe('what goes first', () => {
  it.each(['/hold', '/hold -- it burns', '/revoke qa', '/Hold please', '/hold it'])(
    'is a comment that stops: %s',
    (body) => {
      expect(ofComment(body)).toBe(2);
    },
  );

  it('is a comment that is gone', () => {
    expect(ofComment('/signoff qa', 'deleted')).toBe(2);
  });

  it.each(['/signoff qa', 'looks good', '/unhold'])('is no other comment: %s', (body) => {
    expect(ofComment(body)).toBe(0);
  });

  it.each([
    ['pull_request_review', { action: 'dismissed' }],
    ['pull_request_review', { action: 'submitted', review: { state: 'changes_requested' } }],
    ['pull_request', { action: 'converted_to_draft' }],
    ['push', { forced: true, deleted: false }],
    ['push', { forced: false, deleted: true }],
  ])('is next what may shut something: %s %j', (event, payload) => {
    expect(urgencyOf(event, payload, [])).toBe(1);
  });

  it.each([
    ['pull_request_review', { action: 'submitted', review: { state: 'approved' } }],
    ['pull_request', { action: 'opened' }],
    ['push', { forced: false, deleted: false }],
    ['status', null],
    ['check_run', 'nothing'],
  ])('is nothing else: %s %j', (event, payload) => {
    expect(urgencyOf(event, payload, [])).toBe(0);
  });
});
