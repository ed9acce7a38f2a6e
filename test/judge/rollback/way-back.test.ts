import { describe, expect, it } from '@jest/globals';
import { missingNeeds } from '../../../src/judge/needs.ts';
import { afterMerge, merged, unlearnable } from '../../builders/facts.ts';
import { ada, otto, quinn } from '../../builders/people.ts';
import {
  aDeployment,
  aHistoryCommit,
  broken,
  brokenAt,
  callOf,
  checklistOf,
  factsOf,
  signed,
  usual,
  verifiedAt,
} from './scene.ts';
import type { Told } from './scene.ts';

const goBack = [signed(`/signoff ops @${merged} in production`)];
const outcomes = (told: Told) => callOf(told).findings.map(({ item, outcome, code }) => `${item} ${outcome} ${code}`);

describe('a way back', () => {
  it('needs one sign-off of one role, and nothing else that the checklist asks', () => {
    const waiting = callOf({});
    expect(waiting).toMatchObject({
      verdict: 'pending',
      open: false,
      blockers: [],
      rollback: {
        to: merged,
        verifiedAt,
        by: 'deployments',
        deployment: 1,
        signedAt: null,
        from: { deployment: 2, commit: broken, at: brokenAt },
      },
    });
    expect(outcomes({})).toEqual([
      'rollback pending ANY_OPEN',
      'qa not-applicable VERIFIED_BEFORE',
      'ops not-applicable VERIFIED_BEFORE',
    ]);
    expect(callOf({ comments: goBack })).toMatchObject({ verdict: 'go', open: true });
  });

  it('says who can sign, with a line that can mean nothing else', () => {
    const lines = (told: Told) => callOf(told).findings[0]?.next.map(({ who, paste }) => `${who}: ${paste}`);
    expect(lines({})).toEqual([
      `somebody who holds the role ops (otto): /signoff ops @${merged} in production`,
      `somebody who holds the role qa (quinn): /signoff qa @${merged} in production`,
    ]);
    expect(lines({ production: ', rollback: { needs: [qa] }' })).toEqual([
      `somebody who holds the role qa (quinn): /signoff qa @${merged} in production`,
    ]);
  });

  it('needs a sign-off of each role that the checklist names', () => {
    const both = ', rollback: { needs: [ops, qa] }';
    const qa = signed(`/signoff qa @${merged} in production`, quinn);
    expect(callOf({ production: both, comments: goBack })).toMatchObject({ verdict: 'pending' });
    expect(callOf({ production: both, comments: [...goBack, qa] })).toMatchObject({ verdict: 'go', open: true });
    expect(callOf({ production: ', rollback: { needs: [qa] }', comments: goBack })).toMatchObject({
      verdict: 'pending',
    });
  });

  it('ignores windows, freezes and items that have expired', () => {
    const shut = ', freeze: [{ from: 2026-11-01, until: 2026-12-31, reason: Sale }], window: { days: sun, zone: UTC }';
    expect(callOf({ production: shut, comments: goBack })).toMatchObject({ verdict: 'go', open: true, blockers: [] });
  });

  it('is open to whoever has one role while the checklist names nobody, and to nobody without a role', () => {
    const items = '  tests: { title: Tests, check: ci / other }\n';
    expect(callOf({ items, comments: goBack })).toMatchObject({ verdict: 'go' });
    const none = callOf({ items, roles: '{}', comments: goBack });
    expect(none).toMatchObject({ verdict: 'no-go', open: false });
  });

  it('is signed after what is left was deployed, not before (T6)', () => {
    const told = (at: string) => callOf({ comments: [signed('/signoff ops', otto, at)] });
    expect(told('2026-11-20T13:20:00Z')).toMatchObject({ verdict: 'pending' });
    expect(told(brokenAt)).toMatchObject({ verdict: 'pending' });
    expect(told('2026-11-20T13:30:01Z')).toMatchObject({ verdict: 'go' });
    const stale = callOf({
      production: ', rollback: { needs: [ops] }',
      comments: [signed('/signoff ops', otto, brokenAt)],
    });
    expect(stale.findings[0]).toMatchObject({
      code: 'SIGNOFF_STALE',
      sentence: 'otto signed before eeeeeee was deployed, which is left now. Sign again.',
    });
  });

  it('is not signed by whoever wrote what is gone back to, nor by whoever starts the deployment (T7)', () => {
    const roles = '{ ops: { users: [otto, ada] }, qa: { users: [quinn] } }';
    const own = [signed(`/signoff ops @${merged} in production`, ada)];
    expect(callOf({ roles, comments: own })).toMatchObject({ verdict: 'pending' });
    const started = (creator: typeof otto) => [
      aDeployment(3, { commit: merged, state: 'in_progress', creator, createdAt: afterMerge }),
      ...usual,
    ];
    expect(callOf({ deployments: started(otto), comments: goBack })).toMatchObject({ verdict: 'pending' });
    expect(callOf({ deployments: started(quinn), comments: goBack })).toMatchObject({ verdict: 'go' });
    const again = aDeployment(4, { commit: merged, state: 'in_progress', creator: quinn, createdAt: afterMerge });
    expect(callOf({ deployments: [again, ...started(otto)], comments: goBack })).toMatchObject({ verdict: 'pending' });
    const run = (at: string) => [{ environment: 'production', commit: merged, by: otto, at }];
    expect(callOf({ comments: goBack, facts: { deployers: run(brokenAt) } })).toMatchObject({ verdict: 'pending' });
    expect(callOf({ comments: goBack, facts: { deployers: run(verifiedAt) } })).toMatchObject({ verdict: 'go' });
    const off = ', separation-of-duties: "off"';
    expect(callOf({ production: off, deployments: started(otto), comments: goBack })).toMatchObject({ verdict: 'go' });
    const finding = callOf({
      production: ', rollback: { needs: [ops] }',
      deployments: started(otto),
      comments: goBack,
    }).findings[0];
    expect(finding).toMatchObject({
      code: 'SIGNOFF_SELF',
      sentence: 'otto starts the deployment, and so does not sign for it.',
    });
  });

  it('is not opened by somebody without a role, or by a sign-off that was taken back', () => {
    expect(callOf({ comments: [signed('/signoff ops', quinn)] })).toMatchObject({ verdict: 'pending' });
    const revoked = [...goBack, signed('/revoke ops in production', otto, '2026-11-20T14:30:00Z')];
    expect(callOf({ comments: revoked })).toMatchObject({ open: false });
  });

  it('ends with the time that the checklist gives it, and says so', () => {
    const at = (now: string, production = '') => callOf({ production, comments: goBack, facts: { now } });
    expect(at('2026-12-20T13:09:59Z')).toMatchObject({ verdict: 'go', nextLook: '2026-12-20T13:10:00.000Z' });
    expect(at('2026-12-20T13:10:00Z').open).toBe(false);
    expect(at('2026-12-20T13:10:00Z').blockers).toContainEqual({
      outcome: 'unmet',
      code: 'ROLLBACK_TOO_OLD',
      sentence: `ccccccc was verified in production at ${verifiedAt}, longer ago than 30d: going back to it from eeeeeee is asked everything.`,
      next: [
        {
          who: 'whoever deploys',
          how: 'goes back to a commit that was verified later, or merges a change that takes the later ones back',
        },
      ],
    });
    expect(at('2026-11-20T15:00:00Z', ', rollback: { max-age: 1h }')).toMatchObject({ open: false });
    expect(at('2026-11-20T15:00:00Z', ', rollback: { max-age: 2h }')).toMatchObject({ open: true });
  });
});

describe('what is no way back', () => {
  const isNone = (told: Told) => {
    const call = callOf({ comments: goBack, ...told });
    expect(call.rollback).toBeUndefined();
    expect(call.open).toBe(false);
  };

  it('is a commit that was never deployed there with success', () => {
    isNone({ deployments: [aDeployment(2)] });
    isNone({ deployments: [] });
    for (const state of ['failure', 'error', 'in_progress', 'waiting', 'wonderful', null])
      isNone({ deployments: [aDeployment(2), aDeployment(1, { state })] });
  });

  it('is a commit that is deployed there now', () => {
    isNone({ deployments: [aDeployment(1)] });
    isNone({ deployments: [aDeployment(3, { commit: merged }), ...usual] });
  });

  it('is one after which something else was only asked to be let in', () => {
    for (const state of ['waiting', 'queued', 'pending', null])
      isNone({ deployments: [aDeployment(2, { state }), aDeployment(1)] });
  });

  it('is one that is no part of what is deployed', () => {
    isNone({ within: false });
  });

  it('is one of which the App did not open the gate, whatever GitHub shows (T28)', () => {
    isNone({ opened: [] });
    isNone({ opened: [broken] });
    expect(callOf({ opened: [merged], comments: goBack })).toMatchObject({
      verdict: 'go',
      open: true,
      rollback: { by: 'ledger' },
    });
  });

  it('is one of which the ledger was not asked', () => {
    isNone({ opened: [merged], facts: { deployed: [] } });
  });

  it('is one whose deployments could not be read', () => {
    isNone({ deployments: unlearnable('API_FORBIDDEN', '403') });
  });
});

describe('a way back that cannot be told', () => {
  it('keeps the gate shut and says why (I2)', () => {
    const call = callOf({ comments: goBack, within: unlearnable('API_UNAVAILABLE', '502') });
    expect(call.rollback).toBeUndefined();
    expect(call.open).toBe(false);
    expect(call.blockers).toContainEqual({
      outcome: 'unknown',
      code: 'ROLLBACK_UNREAD',
      sentence: `Whether ccccccc, which was verified here at ${verifiedAt}, is part of eeeeeee could not be read (API_UNAVAILABLE: 502).`,
      next: [
        {
          who: 'somebody who keeps the job or runs the App',
          how: 'sees to it that contents may be read, and runs this again',
        },
      ],
    });
  });

  it('is told by the histories where they were read far enough', () => {
    const told = (history: Told['history']) =>
      callOf({ comments: goBack, within: undefined, ...(history === undefined ? {} : { history }) });
    const between = 'f'.repeat(40);
    const way = [aHistoryCommit(broken, 'bad', [between]), aHistoryCommit(between, 'other', [merged])];
    expect(told([...way, aHistoryCommit(merged, 'good')])).toMatchObject({ verdict: 'go', rollback: { to: merged } });
    expect(told([aHistoryCommit(broken, 'bad', [merged, between])])).toMatchObject({ verdict: 'go' });
    const elsewhereOnly = told([aHistoryCommit(broken, 'bad', [between]), aHistoryCommit(between, 'other')]);
    expect(elsewhereOnly.rollback).toBeUndefined();
    expect(elsewhereOnly.blockers.map(({ code }) => code)).not.toContain('ROLLBACK_UNREAD');
    expect(told(way.slice(0, 1)).blockers.map(({ code }) => code)).toContain('ROLLBACK_UNREAD');
    expect(told([aHistoryCommit(merged, 'good', [broken])]).blockers.map(({ code }) => code)).toContain(
      'ROLLBACK_UNREAD',
    );
  });

  it('is asked for with one request more, and only where there may be one', () => {
    const wanted = (told: Told) => missingNeeds(checklistOf(told), factsOf({ within: undefined, ...told }));
    expect(wanted({})).toEqual([{ kind: 'ancestry', commit: merged, of: broken }]);
    expect(wanted({ deployments: [] })).toEqual([]);
    expect(wanted({ deployments: [aDeployment(1)] })).toEqual([]);
    expect(missingNeeds(checklistOf({}), factsOf({}))).toEqual([]);
  });

  it('is asked for, and open by its sign-off, also to a change of which GitHub does not list all files', () => {
    const large = (told: Told) => {
      const { changes } = factsOf(told);
      return { ...told, facts: { changes: changes.map((one) => ({ ...one, files: [], unlistedFiles: 3001 })) } };
    };
    const unread = large({ within: undefined });
    expect(missingNeeds(checklistOf(unread), factsOf(unread))).toEqual([
      { kind: 'ancestry', commit: merged, of: broken },
    ]);
    expect(callOf(large({ comments: goBack }))).toMatchObject({ verdict: 'go', open: true });
  });
});

describe('an attempt that failed', () => {
  it.each(['failure', 'error', 'in_progress', 'inactive', 'something-new'])(
    'with %s is left by a way back',
    (state) => {
      const deployments = [aDeployment(2, { state }), aDeployment(1)];
      expect(callOf({ deployments, comments: goBack })).toMatchObject({
        verdict: 'go',
        rollback: { from: { deployment: 2 } },
      });
    },
  );
});

it('is not needed where everything is still proved', () => {
  const items = '  always: { title: Any day, window: { hours: 00:00-24:00, zone: UTC } }\n';
  const deployments = [aDeployment(2, { state: 'failure' }), aDeployment(1)];
  const call = callOf({ items, deployments, history: [aHistoryCommit(merged, 'merge')] });
  expect(call).toMatchObject({ verdict: 'go' });
  expect(call.rollback).toBeUndefined();
});

it('that came too late says so beside what else is open of an attempt that failed', () => {
  const deployments = [aDeployment(2, { state: 'failure' }), aDeployment(1)];
  const history = [aHistoryCommit(merged, 'merge')];
  const { blockers } = callOf({ deployments, history, facts: { now: '2027-01-20T15:00:00Z' } });
  expect(blockers.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(['ROLLBACK_TOO_OLD pending']);
});
