import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../../src/gate/assess.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { leadsBack, withoutWayBack } from '../../../src/judge/rollback/way-back.ts';
import { wayBackItem, withWayBack } from '../../../src/judge/rollback/way-back-item.ts';
import type { Checklist } from '../../../src/checklist/model.ts';
import { aComment, afterMerge, elsewhere, merged, someFacts, unlearnable } from '../../builders/facts.ts';
import { letThrough } from '../../builders/let-through.ts';
import { otto, quinn } from '../../builders/people.ts';
import {
  aDeployment,
  aHistoryCommit,
  broken,
  callOf,
  checklistOf,
  factsOf,
  signed,
  usual,
  verifiedAt,
} from './scene.ts';
import type { Told } from './scene.ts';

const goBack = [signed(`/signoff ops @${merged} in production`)];

function read(text: string): Checklist {
  const parsed = parseChecklist(text, 'holdpoint.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.checklist;
}

const two = read(
  'version: 1\nroles: { ops: { users: [otto] } }\nenvironments:\n  staging: { enforce: block }\n  production: { enforce: block }\nitems:\n  ops: { title: Operations agree, signoff: ops }\n  late: { title: Late, environments: [staging], signoff: ops }\n',
);

describe('what is asked of a way back', () => {
  it('is added for the environment that it leads to, and for no other', () => {
    const facts = factsOf({ comments: goBack });
    const added = withWayBack(two, facts);
    expect(added.items.map(({ id, environments }) => [id, environments])).toEqual([
      ['ops', null],
      ['late', ['staging']],
      ['rollback', ['production']],
    ]);
    expect(withoutWayBack(added).items).toEqual(two.items);
    expect(withoutWayBack(two)).toBe(two);
  });

  it('is nothing where there is no way back, no change, or none that can be deployed', () => {
    expect(withWayBack(two, factsOf({ deployments: [] }))).toBe(two);
    expect(leadsBack(two, factsOf({ deployments: [] }))).toBe(false);
    expect(leadsBack(two, someFacts({ changes: [] }))).toBe(false);
    expect(leadsBack(two, factsOf({}))).toBe(true);
    expect(withWayBack(two, someFacts({ changes: [] }))).toBe(two);
    const facts = factsOf({});
    const [change] = facts.changes;
    if (change === undefined) throw new Error('no change');
    expect(withWayBack(two, { ...facts, changes: [{ ...change, state: 'closed' }] })).toBe(two);
  });

  it('is one item that nobody waives, and whose wording names no role', () => {
    const [, production] = two.environments;
    if (production === undefined) throw new Error('no environment');
    const item = wayBackItem(production, two);
    expect(item).toMatchObject({
      id: 'rollback',
      title: 'Going back to what was verified',
      phase: 'pre-deployment',
      ask: 'release',
      waivable: false,
      place: { line: 1, column: 1 },
      evidence: { kind: 'signoff', spec: { role: 'ops' } },
    });
    const other = wayBackItem({ ...production, rollback: { needs: ['a', 'b'], maxAge: '1d' } }, two);
    expect(other.wording).toBe(item.wording);
    expect(other.evidence).toMatchObject({ kind: 'all', of: [{ spec: { role: 'a' } }, { spec: { role: 'b' } }] });
  });

  it('leaves the items of other environments unsaid', () => {
    const { rollCalls } = judgeGates({ state: 'valid', checklist: two }, factsOf({ comments: goBack }));
    const call = rollCalls.find(({ gate }) => gate.kind === 'environment' && gate.name === 'production');
    expect(call?.findings.map(({ item }) => item)).toEqual(['rollback', 'ops']);
    const staging = rollCalls.find(({ gate }) => gate.kind === 'environment' && gate.name === 'staging');
    expect(staging?.rollback).toBeUndefined();
    expect(staging?.findings.map(({ item }) => item)).toEqual(['ops', 'late']);
  });

  it('is nothing where the gate is off, and is told where it only advises', () => {
    const as = (enforce: string) => {
      const checklist = read(
        `version: 1\nroles: { ops: { users: [otto] } }\nenvironments:\n  production: { enforce: ${enforce} }\nitems:\n  qa: { title: QA, signoff: ops }\n`,
      );
      const facts = factsOf({});
      const subject = { ...facts.subject, environment: 'production' };
      return judgeGates({ state: 'valid', checklist }, { ...facts, subject }).rollCalls[0];
    };
    expect(as('"off"')?.rollback).toBeUndefined();
    expect(as('advise')).toMatchObject({ open: true, verdict: 'pending', rollback: { to: merged } });
  });
});

describe('the deployments of a way back', () => {
  it('are told by their numbers, in whatever order they come', () => {
    expect(callOf({ deployments: usual.toReversed() }).rollback).toEqual(callOf({}).rollback);
    const again = [
      aDeployment(1, { state: 'inactive' }),
      aDeployment(4, { createdAt: '2026-11-20T13:50:00Z' }),
      aDeployment(3, { commit: merged, state: 'inactive', createdAt: '2026-11-20T13:40:00Z' }),
      aDeployment(2, { state: 'inactive' }),
    ];
    expect(callOf({ deployments: again }).rollback).toMatchObject({
      deployment: 3,
      verifiedAt: '2026-11-20T13:40:00Z',
      from: { deployment: 4 },
    });
  });

  it('are those of the environment alone', () => {
    const memory = (environment: string) => ({
      environment,
      firstVerdict: null,
      opened: [letThrough(merged)],
      succeeded: [],
    });
    const told = (...names: readonly string[]) =>
      callOf({ opened: [], comments: goBack, facts: { deployed: names.map(memory) } }).rollback;
    expect(told('staging')).toBeUndefined();
    expect(told('staging', 'production')).toMatchObject({ by: 'ledger' });
  });

  it('are remembered where GitHub lists them no more', () => {
    const succeeded = [{ deployment: 1, commit: merged, at: verifiedAt }];
    const deployed = [{ environment: 'production', firstVerdict: null, opened: [letThrough(merged)], succeeded }];
    const call = callOf({ opened: [], deployments: [aDeployment(2)], comments: goBack, facts: { deployed } });
    expect(call).toMatchObject({ verdict: 'go', rollback: { deployment: 1, verifiedAt } });
  });

  it('name who starts it by the newest one of the candidate, after what is left', () => {
    const start = (id: number, commit: string) =>
      aDeployment(id, { commit, state: 'in_progress', creator: otto, createdAt: afterMerge });
    expect(callOf({ deployments: [start(3, broken), ...usual], comments: goBack })).toMatchObject({ open: false });
    const signedLater = [signed(`/signoff ops @${merged} in production`, otto, '2026-11-20T14:30:00Z')];
    expect(callOf({ deployments: [start(3, broken), ...usual], comments: signedLater })).toMatchObject({
      verdict: 'go',
    });
    const before = [aDeployment(2), aDeployment(1, { creator: otto })];
    expect(callOf({ deployments: before, comments: goBack })).toMatchObject({ verdict: 'go' });
  });

  it('of the same content need no common history', () => {
    const history = [
      aHistoryCommit(merged, 'good', [broken]),
      aHistoryCommit(broken, 'bad', []),
      aHistoryCommit(elsewhere, 'good'),
    ];
    const deployments = [aDeployment(2), aDeployment(1, { commit: elsewhere })];
    expect(callOf({ history, deployments, within: undefined, comments: goBack })).toMatchObject({
      verdict: 'go',
      rollback: { to: elsewhere },
    });
  });
});

describe('the sign-off of a way back', () => {
  const both = ', rollback: { needs: [ops, qa] }';

  it('keeps why it does not count otherwise', () => {
    const comments = [
      aComment({
        author: otto,
        text: '/signoff ops',
        createdAt: '2026-11-20T13:20:00Z',
        lastEditedAt: '2026-11-20T13:21:00Z',
        revisions: { complete: true, list: [] },
      }),
    ];
    const [finding] = callOf({ production: ', rollback: { needs: [ops] }', comments }).findings;
    expect(finding?.code).toBe('SIGNOFF_EDITED');
  });

  it('of one role leaves the line of the other', () => {
    const [finding] = callOf({ production: both, comments: goBack }).findings;
    expect(finding?.next.map(({ paste }) => paste)).toEqual([`/signoff qa @${merged} in production`]);
    expect(finding?.parts?.map(({ outcome }) => outcome)).toEqual(['met', 'pending']);
  });

  it('that is met has no line left', () => {
    const comments = [...goBack, signed(`/signoff qa @${merged} in production`, quinn)];
    expect(callOf({ production: both, comments }).findings[0]?.next).toEqual([]);
    expect(callOf({ comments: goBack }).findings[0]?.next).toEqual([]);
  });

  it('that waits for a team that cannot be read says who sees to that', () => {
    const roles = '{ ops: { teams: [acme/unread] } }';
    const items = '  tests: { title: Tests, check: ci / other }\n';
    const [finding] = callOf({ roles, items, comments: goBack }).findings;
    expect(finding).toMatchObject({ outcome: 'unknown' });
    expect(finding?.next.every(({ paste }) => paste === undefined || paste.startsWith('/signoff ops @'))).toBe(true);
  });

  it('is dated by the last one that counts', () => {
    const at = (told: Told) => callOf(told).rollback?.signedAt;
    expect(at({})).toBeNull();
    const second = signed(`/signoff qa @${merged} in production`, quinn, '2026-11-20T14:20:00Z');
    expect(at({ comments: [...goBack, second] })).toBe('2026-11-20T14:20:00Z');
    expect(at({ comments: [second, ...goBack] })).toBe('2026-11-20T14:20:00Z');
    const none = signed(`/signoff ops @${merged} in production`, quinn, '2026-11-20T14:40:00Z');
    expect(at({ comments: [...goBack, none] })).toBe(afterMerge);
  });
});

describe('what stops a way back', () => {
  it('is no hold of another environment', () => {
    const text = '/hold in staging -- no rollback there';
    const { rollCalls } = judgeGates(
      { state: 'valid', checklist: two },
      factsOf({ comments: [...goBack, aComment({ author: quinn, text, createdAt: afterMerge })] }),
    );
    const call = rollCalls.find(({ gate }) => gate.kind === 'environment' && gate.name === 'production');
    expect(call).toMatchObject({ verdict: 'go', holds: [] });
  });

  it('is a ledger in doubt, and a strict environment without the App', () => {
    const doubt = callOf({
      opened: [merged],
      comments: goBack,
      facts: { ledger: unlearnable('LEDGER_CORRUPT', 'entry 7') },
    });
    expect(doubt).toMatchObject({ open: false, blockers: [{ code: 'LEDGER_CORRUPT' }], rollback: { to: merged } });
    const strict = callOf({ comments: goBack, production: ', strict: true' });
    expect(strict).toMatchObject({ open: false, blockers: [{ code: 'STRICT_NEEDS_APP' }] });
  });

  it('is told beside everything else once it is too late', () => {
    const freeze = ', freeze: [{ from: 2027-01-01, until: 2027-02-01, reason: Sale }]';
    const { blockers } = callOf({ production: freeze, comments: goBack, facts: { now: '2027-01-20T15:00:00Z' } });
    expect(blockers.map(({ code }) => code)).toEqual(['ROLLBACK_TOO_OLD', 'FREEZE_ACTIVE']);
  });

  it('is nothing but its own branch', () => {
    const elsewhereOnly = read(
      'version: 1\nroles: { ops: { users: [otto] } }\nenvironments:\n  production: { enforce: block, branches: [release] }\nitems:\n  ops: { title: Operations agree, signoff: ops }\n',
    );
    const facts = factsOf({ comments: goBack });
    const subject = { ...facts.subject, environment: 'production' };
    const [call] = judgeGates({ state: 'valid', checklist: elsewhereOnly }, { ...facts, subject }).rollCalls;
    expect(call).toMatchObject({ open: false });
    expect(call?.rollback).toBeUndefined();
    expect(checklistOf({}).items).toHaveLength(2);
  });
});
