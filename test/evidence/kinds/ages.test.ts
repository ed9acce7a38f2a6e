import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { readConfig } from '../../../src/gate/config.ts';
import { judgeGates } from '../../../src/gate/assess.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import {
  aChange,
  aCheck,
  aComment,
  aCommitEvidence,
  aReview,
  aShownItem,
  elsewhere,
  head,
  opened,
  readings,
  said,
  someFacts,
} from '../../builders/facts.ts';
import { aBot, octavia, otto, quinn, rhea } from '../../builders/people.ts';

type Given = Parameters<typeof someFacts>[0];

/** What the only item of a checklist says of these facts at a moment. */
function findingAt(now: string, evidence: string, given: Given) {
  const text = `version: 1\nroles: { qa: { users: [quinn] }, ops: { users: [otto] } }\nenvironments: { production: { enforce: block, branches: [main] } }\nitems:\n  one: { title: One, ask: change, ${evidence} }\n`;
  const parsed = parseChecklist(text, 'holdpoint.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const base = someFacts(given);
  const facts: Facts = {
    ...base,
    now,
    shown: parsed.checklist.items.map(({ id, wording }) => aShownItem(id, { wording })),
    config: [
      {
        ref: 'refs/heads/main',
        path: '.github/holdpoint.yml',
        commit: elsewhere,
        blob: { oid: 'f'.repeat(40), text },
        changedAt: opened,
      },
    ],
    readings: { ...readings([{ kind: 'comment-origin', comment: '1001' }, { throughApp: null }]), ...base.readings },
  };
  const [rollCall] = judgeGates(readConfig(facts), facts).rollCalls;
  const [finding] = rollCall?.findings ?? [];
  return { outcome: finding?.outcome, code: finding?.code, lapses: finding?.lapses, nextLook: rollCall?.nextLook };
}

const CI = '.github/workflows/ci.yml';
const owners = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].map((path, index) => {
  const file = index === 0 ? ({ kind: 'file', text: '* @rhea' } as const) : ({ kind: 'missing', text: '' } as const);
  return [{ kind: 'file', commit: elsewhere, path }, file] as const;
});
const run = {
  id: 5,
  path: CI,
  event: 'pull_request',
  status: 'completed',
  conclusion: 'success',
  attempt: 2,
  headRepositoryId: 42,
  createdAt: opened,
  startedAt: said,
  url: 'https://github.test/acme/shop/actions/runs/5',
};
const { startedAt: _untold, ...unstarted } = run;
const file = (commit: string) =>
  [
    { kind: 'file', commit, path: CI },
    { kind: 'file', text: 'on: push', oid: '1' },
  ] as const;
const rehearsal = {
  environment: 'staging',
  newest: [
    {
      id: 1,
      commit: head,
      creator: octavia,
      createdAt: opened,
      status: { state: 'success', at: said, creator: aBot('our-ci') },
    },
  ],
};

/** Evidence that may be one hour old, and facts that give it at `said`, which is 11:00. */
const cases: readonly (readonly [kind: string, evidence: string, given: Given, code: string])[] = [
  [
    'a sign-off',
    'signoff: { role: qa, expires: 1h }',
    { change: aChange({ comments: [aComment({ id: '1001', author: quinn, text: '/signoff qa' })] }) },
    'SIGNOFF_EXPIRED',
  ],
  [
    'a tick',
    'tick: { role: ops, max-age: 1h }',
    {
      change: aChange({
        body: {
          text: '- [x] One',
          createdAt: opened,
          revisions: {
            complete: true,
            list: [
              { at: said, editor: otto, text: '- [x] One' },
              { at: opened, editor: null, text: '- [ ] One' },
            ],
          },
        },
      }),
    },
    'EVIDENCE_STALE',
  ],
  [
    'a check',
    'check: { name: ci / test, app: github-actions, max-age: 1h }',
    { commits: [aCommitEvidence({ checks: [aCheck({ completedAt: said })] })] },
    'EVIDENCE_STALE',
  ],
  [
    'a review',
    'review: { from: [rhea], max-age: 1h }',
    { change: aChange({ reviews: [aReview({ submittedAt: said })] }) },
    'EVIDENCE_STALE',
  ],
  [
    'the second newest of two approvals',
    'review: { count: 2, max-age: 1h }',
    {
      change: aChange({
        reviews: [
          aReview({ submittedAt: opened }),
          aReview({ author: otto, submittedAt: '2026-11-20T11:30:00Z' }),
          aReview({ author: octavia, submittedAt: said }),
        ],
      }),
    },
    'EVIDENCE_STALE',
  ],
  [
    'an approval of the owners',
    'codeowners: { max-age: 1h }',
    { change: aChange({ reviews: [aReview({ author: rhea, submittedAt: said })] }), readings: readings(...owners) },
    'EVIDENCE_STALE',
  ],
  [
    'a workflow',
    `workflow: { path: ${CI}, max-age: 1h }`,
    { readings: readings([{ kind: 'runs', commit: head }, [run]], file(head), file(elsewhere)) },
    'EVIDENCE_STALE',
  ],
  [
    'a deployment',
    'deployment: { environment: staging, max-age: 1h }',
    { readings: readings([{ kind: 'deployments', environment: 'staging' }, rehearsal]) },
    'EVIDENCE_STALE',
  ],
];

describe.each(cases)('%s that may be an hour old', (_kind, evidence, given, code) => {
  const lapses = '2026-11-20T12:00:00.000Z';

  it('counts until it lapses, and the gate is looked at then', () => {
    expect(findingAt('2026-11-20T11:59:59Z', evidence, given)).toEqual({
      outcome: 'met',
      code: 'MET',
      lapses,
      nextLook: lapses,
    });
  });

  it('counts no more at that very moment', () => {
    expect(findingAt('2026-11-20T12:00:00Z', evidence, given)).toMatchObject({
      outcome: 'pending',
      code,
      nextLook: null,
    });
  });
});

describe('evidence whose time is not told', () => {
  it.each<[string, string, Given]>([
    [
      'a check',
      'check: { name: ci / test, app: github-actions, max-age: 1h }',
      { commits: [aCommitEvidence({ checks: [aCheck({ completedAt: null })] })] },
    ],
    ['a review', 'review: { max-age: 1h }', { change: aChange({ reviews: [aReview({ submittedAt: null })] }) }],
    [
      'a workflow',
      `workflow: { path: ${CI}, max-age: 1h }`,
      {
        readings: readings([{ kind: 'runs', commit: head }, [unstarted]], file(head), file(elsewhere)),
      },
    ],
  ])('is unknown for %s', (_, evidence, given) => {
    expect(findingAt(said, evidence, given)).toMatchObject({ outcome: 'unknown', code: 'EVIDENCE_AGE_UNKNOWN' });
  });
});

describe('parts of an item', () => {
  const signed = { change: aChange({ comments: [aComment({ id: '1001', author: quinn, text: '/signoff qa' })] }) };

  it('lapse with the first where all are asked', () => {
    const both = 'all: [{ signoff: { role: qa, expires: 1h } }, { signoff: { role: qa, expires: 2h } }]';
    expect(findingAt(said, both, signed)).toMatchObject({ outcome: 'met', lapses: '2026-11-20T12:00:00.000Z' });
  });

  it('lapse with the last where one is enough', () => {
    const either = 'any: [{ signoff: { role: qa, expires: 1h } }, { signoff: { role: qa, expires: 2h } }]';
    expect(findingAt(said, either, signed)).toMatchObject({ outcome: 'met', lapses: '2026-11-20T13:00:00.000Z' });
  });
});
