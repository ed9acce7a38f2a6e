import { describe, expect, it } from '@jest/globals';
import { checkWebhook } from '../../../src/sandbox/contracts/webhook.ts';
import webhooks from '../../../src/sandbox/contracts/webhooks.json' with { type: 'json' };
import { completeSample } from './complete-sample.ts';

const payload = (event: string, action: string) => {
  const events: Readonly<Record<string, Readonly<Record<string, unknown>>>> = webhooks.events;
  return completeSample(webhooks.components.schemas, events[event]?.[action]);
};

const without = (value: Readonly<Record<string, unknown>>, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

describe.each([
  ['deployment_protection_rule', 'requested'],
  ['check_run', 'created'],
  ['issue_comment', 'edited'],
  ['merge_group', 'checks_requested'],
  ['push', ''],
  ['status', ''],
])('a payload of %s %s', (event, action) => {
  it('keeps the contract when it is complete', () => {
    expect(checkWebhook(event, payload(event, action))).toStrictEqual([]);
  });

  it('breaks it when the repository is missing', () => {
    const said = checkWebhook(event, without(payload(event, action), 'repository'));
    expect(said.join('\n')).toContain('/repository is documented and missing');
  });
});

describe('a deployment protection rule payload', () => {
  const complete = payload('deployment_protection_rule', 'requested');

  it.each(['environment', 'event', 'deployment_callback_url', 'deployment', 'pull_requests', 'installation', 'sender'])(
    'without %s is a violation, although GitHub requires three keys only',
    (key) => {
      expect(checkWebhook('deployment_protection_rule', without(complete, key)).join('\n')).toContain(
        `webhook deployment_protection_rule.requested: /${key} is documented and missing`,
      );
    },
  );

  it('with a field that GitHub does not send is a violation', () => {
    expect(checkWebhook('deployment_protection_rule', { ...complete, run_id: 7 })).toStrictEqual([
      'webhook deployment_protection_rule.requested: /run_id is not in the contract',
    ]);
  });
});

describe('an event', () => {
  it('that GitHub does not have is a violation', () => {
    expect(checkWebhook('checkrun', {})).toStrictEqual(['webhook checkrun: no such event in the contract']);
  });

  it('with an action that GitHub does not have names the documented ones', () => {
    expect(checkWebhook('issue_comment', { action: 'updated' })).toStrictEqual([
      'webhook issue_comment: action "updated" is not in the contract; documented: created, deleted, edited',
    ]);
  });

  it('with a conclusion that is none is a violation', () => {
    const complete = payload('check_run', 'created');
    const broken = { ...complete, check_run: { ...Object(complete['check_run']), conclusion: 'passed' } };
    expect(checkWebhook('check_run', broken).join('\n')).toContain('/check_run/conclusion');
  });
});

describe('an organisation', () => {
  const complete = payload('check_run', 'created');

  it('may be absent where the repository belongs to a user, and only there', () => {
    const owned = (type: string) => {
      const repository = {
        ...Object(complete['repository']),
        owner: { ...Object(Object(complete['repository']).owner), type },
      };
      return checkWebhook('check_run', without({ ...complete, repository }, 'organization'));
    };
    expect(owned('User')).toStrictEqual([]);
    expect(owned('Organization').join('\n')).toContain('/organization is documented and missing');
  });
});
