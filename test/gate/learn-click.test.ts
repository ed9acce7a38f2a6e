import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { learnFromClick } from '../../src/gate/learn-click.ts';
import { itemButtons } from '../../src/report/buttons.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { aWait } from '../report/roll-calls.ts';

const APP = 7;
const now = '2026-11-20T12:00:00.000Z';
const commit = 'a'.repeat(40);
const item = { kind: 'item', repository: 42, change: 7, item: 'qa', digest: '0'.repeat(32) } as const;
const gate = {
  kind: 'gate',
  repository: 42,
  change: 7,
  gate: 'merge',
  candidate: commit,
  digest: '0'.repeat(32),
} as const;
const { text } = itemButtons(aWait('qa'));

const run = {
  id: 99,
  head_sha: commit,
  external_id: formatExternalId(item),
  html_url: 'https://github.test/runs/99',
  completed_at: '2026-11-20T11:00:00Z',
  app: { id: APP },
  output: { text },
};
const payload = {
  action: 'requested_action',
  requested_action: { identifier: 'so:0123456789abcdef' },
  repository: { id: 42 },
  sender: { id: 5, login: 'quinn', type: 'User' },
  check_run: run,
};
const learn = (over: object, event = 'check_run') => learnFromClick(event, { ...payload, ...over }, APP, now);

describe('the press of a button', () => {
  it('is learnt with who pressed, what is signed in which words, where, and on which run', () => {
    expect(learn({})).toEqual([
      {
        key: `clicked:42:99:5:signoff:qa:${now}`,
        repository: 42,
        change: 7,
        at: now,
        body: {
          kind: 'clicked',
          change: 7,
          button: 'signoff',
          item: 'qa',
          environment: 'production',
          commit,
          wording: '0123456789abcdef',
          by: { id: 5, login: 'quinn', type: 'User' },
          run: 99,
          url: 'https://github.test/runs/99',
          shown: '2026-11-20T11:00:00Z',
          seenAt: now,
        },
      },
    ]);
  });

  it('is learnt as a hold, on the run of a gate too', () => {
    const held = {
      requested_action: { identifier: 'hold' },
      check_run: { ...run, external_id: formatExternalId(gate) },
    };
    expect(learn(held)[0]?.body).toMatchObject({ button: 'hold', item: null, environment: null, wording: null });
    expect(learn({ check_run: { ...run, external_id: formatExternalId(gate) } })[0]?.body).toMatchObject({
      item: 'qa',
    });
  });

  it.each([
    ['no moment of the run', { completed_at: null }],
    ['a moment to come', { completed_at: '2026-11-20T13:00:00Z' }],
    ['a moment that is none', { completed_at: 'soon' }],
  ])('counts from when it was told with %s', (_, over) => {
    expect(learn({ check_run: { ...run, ...over } })[0]?.body).toMatchObject({ shown: now });
  });

  it.each<readonly [string, object]>([
    ['another action', { action: 'rerequested' }],
    ['a button that means nothing here', { requested_action: { identifier: 'so:fedcba9876543210' } }],
    ['another look', { requested_action: { identifier: 'recheck' } }],
    ['no button', { requested_action: null }],
    ['a run of another app', { check_run: { ...run, app: { id: 8 } } }],
    ['a run of no app', { check_run: { ...run, app: null } }],
    ['a run of another repository', { repository: { id: 43 } }],
    ['a run of no change', { check_run: { ...run, external_id: formatExternalId({ ...gate, change: null }) } }],
    [
      'a run that says of another item',
      { check_run: { ...run, external_id: formatExternalId({ ...item, item: 'ops' }) } },
    ],
    ['a run that is not ours', { check_run: { ...run, external_id: 'x' } }],
    ['a run without details', { check_run: { ...run, output: { text: null } } }],
    ['a run without a commit', { check_run: { ...run, head_sha: 'main' } }],
    ['a run without an id', { check_run: { ...run, id: null } }],
    ['a bot', { sender: { id: 5, login: 'robot[bot]', type: 'Bot' } }],
    ['nobody', { sender: null }],
  ])('teaches nothing with %s', (_, over) => {
    expect(learn(over)).toEqual([]);
  });

  it('teaches nothing with another event', () => {
    expect(learn({}, 'check_suite')).toEqual([]);
  });

  it('says no address where GitHub says none', () => {
    expect(learn({ check_run: { ...run, html_url: null } })[0]?.body).toMatchObject({ url: '' });
  });

  it('is read from any JSON without a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        expect(Array.isArray(learnFromClick('check_run', value, APP, now))).toBe(true);
        expect(Array.isArray(learn({ check_run: value, sender: other }))).toBe(true);
        expect(Array.isArray(learn({ requested_action: value, repository: other }))).toBe(true);
      }),
    );
  });
});
