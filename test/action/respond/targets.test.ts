import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { targetsOf } from '../../../src/action/respond/targets.ts';

const sha = 'a'.repeat(40);
const base = { repository: { id: 1 }, sender: { login: 'dana' } };
const of = (event: string, payload: object) => targetsOf(event, { ...base, ...payload }, 'github-actions');
const some = (...by: readonly object[]) => ({ kind: 'some', by });
const pull = (number: unknown, repository = 1) => ({ number, base: { repo: { id: repository } } });
const issue = { number: 5, pull_request: {} };

describe('what a workflow’s event asks to look at', () => {
  it.each([
    ['pull_request_target', { pull_request: { number: 5 } }, some({ number: 5 })],
    ['pull_request_review', { pull_request: { number: 5 } }, some({ number: 5 })],
    ['workflow_run', { workflow_run: { head_sha: sha, pull_requests: [] } }, some({ commit: sha })],
    [
      'workflow_run',
      { workflow_run: { head_sha: sha, pull_requests: [pull(5), pull(6)] } },
      some({ number: 5 }, { number: 6 }),
    ],
    ['check_suite', { check_suite: { head_sha: sha, pull_requests: [pull(9, 2)] } }, some({ commit: sha })],
    [
      'check_suite',
      { check_suite: { head_sha: 'b'.repeat(64), pull_requests: null } },
      some({ commit: 'b'.repeat(64) }),
    ],
    ['issue_comment', { action: 'edited', issue, comment: { id: 7 } }, some({ number: 5 })],
    ['schedule', {}, { kind: 'all' }],
    ['workflow_dispatch', {}, { kind: 'all' }],
  ])('%s %j', (event, payload, expected) => {
    expect(of(event, payload)).toEqual(expected);
  });

  it.each([
    ['issue_comment', { issue: { number: 5 } }, 'the comment is on an issue'],
    ['issue_comment', { issue: { number: '5', pull_request: {} } }, 'the comment names no pull request'],
    ['pull_request_target', { pull_request: { number: -1 } }, 'pull_request_target names no pull request'],
    ['workflow_run', { workflow_run: { head_sha: 'main' } }, 'workflow_run names no pull request'],
    ['workflow_run', { workflow_run: { head_sha: `${sha}\n` } }, 'workflow_run names no pull request'],
    [
      'workflow_run',
      { workflow_run: { pull_requests: [pull('5'), { number: 5 }, null] } },
      'workflow_run names no pull request',
    ],
    ['pull_request', { pull_request: { number: 5 } }, 'pull_request is no event that this answers'],
    [
      'issue_comment',
      { issue, sender: { login: 'github-actions[bot]' } },
      'issue_comment was caused by github-actions itself',
    ],
  ])('%s %j is nothing to look at, and says why', (event, payload, reason) => {
    expect(of(event, payload)).toEqual({ kind: 'none', reason });
  });

  it('is told of any payload, and is never more than numbers and commits (T111, T120)', () => {
    const events = fc.constantFrom('issue_comment', 'pull_request_target', 'workflow_run', 'check_suite', 'toString');
    fc.assert(
      fc.property(events, fc.jsonValue(), (event, payload) => {
        const targets = targetsOf(event, payload, 'github-actions');
        const by = targets.kind === 'some' ? targets.by : [];
        expect(by.every((one) => ('number' in one ? one.number > 0 : /^[0-9a-f]+$/.test(one.commit)))).toBe(true);
      }),
    );
  });
});
