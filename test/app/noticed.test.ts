import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { noticed } from '../../src/app/noticed.ts';
import { parseSubjectKey, subjectKey } from '../../src/app/subject-key.ts';
import { EVENTS, wakeUps } from '../../src/app/wake-ups.ts';

const sha = 'c'.repeat(40);
const base = {
  installation: { id: 5 },
  repository: { id: 42, full_name: 'acme/shop' },
  sender: { login: 'dana' },
};
const callback = 'https://api.github.com/repos/acme/shop/actions/runs/11/deployment_protection_rule';
const rule = {
  ...base,
  action: 'requested',
  environment: 'production',
  deployment_callback_url: callback,
  deployment: { id: 27, sha },
};
const status = {
  ...base,
  action: 'created',
  deployment: { id: 27, sha, environment: 'production', creator: { login: 'github-actions[bot]' } },
  deployment_status: { state: 'in_progress' },
  workflow_run: { id: 11, triggering_actor: { login: 'dana' } },
};
const place = { installation: 5, repository: { id: 42, name: 'acme/shop' } };
const self = { appId: 7, login: 'holdpoint[bot]' };
/** What is woken of runs and deployments. */
const targets = (event: string, payload: object) =>
  wakeUps(event, payload, self)
    .map(({ what }) => what)
    .filter((what) => 'run' in what || 'deployment' in what);

describe('a request for our word', () => {
  it('names the run inside the address for the answer', () => {
    const found = { kind: 'asked', ...place, run: 11, environment: 'production', deployment: { id: 27, commit: sha } };
    expect(noticed('deployment_protection_rule', rule)).toEqual([found]);
    expect(targets('deployment_protection_rule', rule)).toEqual([{ run: 11 }]);
    const bare = { ...rule, deployment: undefined };
    expect(noticed('deployment_protection_rule', bare)).toEqual([{ ...found, deployment: null }]);
    expect(noticed('deployment_protection_rule', { ...rule, deployment: { id: 27 } })).toEqual([
      { ...found, deployment: null },
    ]);
  });

  it.each([
    [{ action: 'completed' }],
    [{ deployment_callback_url: `${callback}/x` }],
    [{ deployment_callback_url: callback.replace('11', 'x') }],
    [{ deployment_callback_url: callback.replace('11', '1'.repeat(16)) }],
    [{ deployment_callback_url: 11 }],
    [{ environment: '' }],
    [{ environment: 'x'.repeat(256) }],
    [{ environment: 'a\0b' }],
    [{ environment: null }],
    [{ installation: null }],
    [{ repository: { id: 42, full_name: 'acme' } }],
    [{ repository: { full_name: 'acme/shop' } }],
  ])('that does not say enough tells nothing: %j', (over) => {
    expect(noticed('deployment_protection_rule', { ...rule, ...over })).toEqual([]);
  });

  it('takes the longest name that GitHub gives an environment', () => {
    const environment = 'x'.repeat(255);
    expect(noticed('deployment_protection_rule', { ...rule, environment })).toMatchObject([{ environment }]);
  });
});

describe('a deployment that goes on', () => {
  const found = {
    kind: 'deployed',
    ...place,
    deployment: 27,
    environment: 'production',
    commit: sha,
    run: 11,
    by: 'dana',
    state: 'in_progress',
  };

  it.each(['queued', 'in_progress', 'success'])('is told as %s, with who started its run', (state) => {
    const payload = { ...status, deployment_status: { state } };
    expect(noticed('deployment_status', payload)).toEqual([{ ...found, state }]);
    expect(targets('deployment_status', payload)).toEqual([{ deployment: 27 }]);
  });

  it.each(['waiting', 'pending', 'failure', 'error', 'inactive', undefined])('is none as %s', (state) => {
    const payload = { ...status, deployment_status: { state } };
    expect(noticed('deployment_status', payload)).toEqual([]);
    expect(targets('deployment_status', payload)).toEqual([]);
  });

  it('may be of no run, and then of whoever made it', () => {
    expect(noticed('deployment_status', { ...status, workflow_run: null })).toEqual([
      { ...found, run: null, by: 'github-actions[bot]' },
    ]);
    const deployment = { ...status.deployment, creator: null };
    expect(noticed('deployment_status', { ...status, workflow_run: null, deployment })).toMatchObject([{ by: null }]);
  });

  it.each([
    [{ deployment: { ...status.deployment, id: 0 } }],
    [{ deployment: { ...status.deployment, sha: 'main' } }],
    [{ deployment: { ...status.deployment, environment: '' } }],
    [{ repository: {} }],
  ])('that does not say enough tells nothing: %j', (over) => {
    expect(noticed('deployment_status', { ...status, ...over })).toEqual([]);
  });
});

describe('what concerns runs', () => {
  it('wakes a run that ended, and one that somebody reviewed', () => {
    const run = { workflow_run: { id: 11, pull_requests: [], head_sha: sha } };
    expect(targets('workflow_run', { ...base, action: 'completed', ...run })).toEqual([{ run: 11 }]);
    expect(targets('workflow_run', { ...base, action: 'requested', ...run })).toEqual([]);
    expect(targets('deployment_review', { ...base, action: 'approved', ...run })).toEqual([{ run: 11 }]);
    expect(targets('deployment_review', { ...base, action: 'approved' })).toEqual([]);
  });

  it('comes with the events that the App is subscribed to', () => {
    expect(EVENTS).toEqual(
      expect.arrayContaining(['deployment_protection_rule', 'deployment_review', 'deployment_status', 'workflow_run']),
    );
  });

  it('has keys that are read back', () => {
    for (const what of [{ run: 11 }, { deployment: 27 }, { waiting: true }] as const) {
      const wakeUp = { installation: 5, repository: 'acme/shop', what };
      expect(parseSubjectKey(subjectKey(wakeUp))).toEqual(wakeUp);
    }
    for (const key of ['5 acme/shop run:', '5 acme/shop run:x', '5 acme/shop waiting 1', '5 acme/shop deployment:1x'])
      expect(parseSubjectKey(key)).toBeNull();
  });

  it('is told by nothing else, and by no JSON whatever', () => {
    expect(noticed('push', rule)).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom('deployment_protection_rule', 'deployment_status'), fc.json(), (event, text) => {
        expect(noticed(event, JSON.parse(text))).toEqual([]);
      }),
    );
  });
});
