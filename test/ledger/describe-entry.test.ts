import { describe, expect, it } from '@jest/globals';
import { describeEntry } from '../../src/ledger/describe-entry.ts';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { aRememberedComment, aRememberedDeletion, aRememberedPush } from '../builders/memory.ts';
import { elsewhere, head, merged, seen } from '../builders/facts.ts';
import { octavia, otto, quinn } from '../builders/people.ts';

const verdict: Extract<EntryBody, { readonly kind: 'verdict' }> = {
  kind: 'verdict',
  change: 7,
  gate: 'merge',
  commit: head,
  verdict: 'go',
  open: true,
  enforcement: 'block',
  digest: 'd',
  judge: '1.0.0',
  checklist: null,
  findings: [],
};

const said: readonly (readonly [string, EntryBody])[] = [
  ['ledger aa begins', { kind: 'opened', ledger: 'aa' }],
  [
    'what ledger aa held is accepted as lost (the disk broke); this ledger is bb from now on',
    { kind: 'loss-accepted', lost: 'aa', ledger: 'bb', reason: 'the disk broke' },
  ],
  ['merge: go, open for aaaaaaa (block)', verdict],
  ['production: pending for aaaaaaa (block)', { ...verdict, gate: 'production', verdict: 'pending', open: false }],
  [
    'merged as ccccccc: go for production',
    {
      kind: 'settled',
      change: 7,
      environment: 'production',
      head,
      merge: merged,
      tree: 'e'.repeat(40),
      verdict: 'go',
      digest: 'd',
      checklist: null,
    },
  ],
  [
    'octavia waives tests in production for aaaaaaa until 2026-11-20T20:00:00Z: the runner farm is down',
    {
      kind: 'waiver',
      change: 7,
      environment: 'production',
      commit: head,
      item: 'tests',
      by: octavia,
      at: seen,
      until: '2026-11-20T20:00:00Z',
      reason: 'the runner farm is down',
      comment: 'https://github.test/acme/shop/pull/7#issuecomment-1',
    },
  ],
  [
    'production OVERRIDDEN for aaaaaaa until 2026-11-20T20:00:00Z by otto (the shop is down), quinn (as otto says)',
    {
      kind: 'override',
      change: 7,
      environment: 'production',
      commit: head,
      until: '2026-11-20T20:00:00Z',
      by: [
        { id: 2, login: 'otto', at: seen, reason: 'the shop is down', url: '' },
        { id: 3, login: 'quinn', at: seen, reason: 'as otto says', url: '' },
      ],
    },
  ],
  [
    'issue 12 was opened about the override of production for aaaaaaa',
    {
      kind: 'follow-up',
      change: 7,
      environment: 'production',
      commit: head,
      issue: 12,
      url: 'https://github.test/acme/shop/issues/12',
      seenAt: seen,
    },
  ],
  [
    'production: otto chooses the profile hotfix for aaaaaaa (the shop is down); qa, load asked later, due 2026-11-20T20:00:00Z',
    {
      kind: 'profile',
      change: 7,
      gate: 'production',
      commit: head,
      profile: 'hotfix',
      items: ['qa', 'load'],
      by: { id: 2, login: 'otto' },
      at: seen,
      due: '2026-11-20T20:00:00Z',
      reason: 'the shop is down',
      comment: '',
    },
  ],
  [
    'issue 12 was opened about the profile hotfix for aaaaaaa',
    {
      kind: 'profile-issue',
      change: 7,
      profile: 'hotfix',
      commit: head,
      comment: '1001',
      issue: 12,
      url: 'https://github.test/acme/shop/issues/12',
      seenAt: seen,
    },
  ],
  [
    'issue 12 was told that what the profile hotfix left is due',
    { kind: 'profile-due', change: 7, profile: 'hotfix', comment: '1001', issue: 12, seenAt: seen },
  ],
  [
    '@rhea, acme/backend were asked for a review of aaaaaaa',
    {
      kind: 'reviews-asked',
      change: 7,
      commit: head,
      names: ['@rhea', 'acme/backend'],
      refused: false,
      seenAt: seen,
    },
  ],
  [
    '@leftlastyear cannot be asked for a review of aaaaaaa',
    { kind: 'reviews-asked', change: 7, commit: head, names: ['@leftlastyear'], refused: true, seenAt: seen },
  ],
  [
    'run 11 waits for production: to be approved for aaaaaaa (go, block)',
    {
      kind: 'answering',
      environment: 'production',
      commit: head,
      run: 11,
      attempt: 1,
      decision: 'approved',
      verdict: 'go',
      enforcement: 'block',
      digest: 'f'.repeat(64),
      judge: '1.0.0',
      checklist: null,
    },
  ],
  [
    'run 11 approved for production at aaaaaaa: found (nobody answered)',
    {
      kind: 'answered',
      environment: 'production',
      commit: head,
      run: 11,
      attempt: 1,
      decision: 'approved',
      outcome: 'found',
      detail: 'nobody answered',
    },
  ],
  [
    'run 11 rejected for production at aaaaaaa: sent',
    {
      kind: 'answered',
      environment: 'production',
      commit: head,
      run: 11,
      attempt: 1,
      decision: 'rejected',
      outcome: 'sent',
      detail: '',
    },
  ],
  [
    'UNGATED: deployment 27 of aaaaaaa to production by ada (bypassed, pending)',
    {
      kind: 'ungated',
      environment: 'production',
      commit: head,
      deployment: 27,
      run: 11,
      by: 'ada',
      how: 'bypassed',
      verdict: 'pending',
      findings: [],
    },
  ],
  [
    'UNGATED: deployment 27 of aaaaaaa to production by somebody (unguarded, pending)',
    {
      kind: 'ungated',
      environment: 'production',
      commit: head,
      deployment: 27,
      run: null,
      by: null,
      how: 'unguarded',
      verdict: 'pending',
      findings: [],
    },
  ],
  [
    'issue 12 was opened about deployment 27',
    { kind: 'ungated-told', deployment: 27, issue: 12, url: 'https://github.test/acme/shop/issues/12' },
  ],
  [
    'judged by .github/holdpoint.yml of refs/heads/main at ddddddd',
    {
      kind: 'configuration',
      ref: 'refs/heads/main',
      path: '.github/holdpoint.yml',
      commit: elsewhere,
      blob: 'f'.repeat(40),
      text: '',
    },
  ],
  ['quinn wrote comment 1001: /hold', aRememberedComment('/hold')],
  ['somebody wrote comment 1001', aRememberedComment('Fine.', { silent: true, author: null })],
  ['otto deleted comment 1001 of quinn', aRememberedDeletion({ by: otto })],
  ['somebody deleted comment 1001 of somebody', aRememberedDeletion({ by: null, author: null })],
  ['quinn pushed aaaaaaa', aRememberedPush({ by: quinn })],
  [`shown on aaaaaaa since ${seen}`, { kind: 'shown', change: 7, commit: head, stamp: seen, at: seen }],
  ['quinn is account 5', { kind: 'account', login: 'quinn', id: 5, seenAt: seen }],
  ['quinn is no account', { kind: 'account', login: 'quinn', id: null, seenAt: seen }],
  ['acme/qa is team 5', { kind: 'team', team: 'acme/qa', id: 5, organisation: 6, seenAt: seen }],
  ['acme/qa is no team', { kind: 'team', team: 'acme/qa', id: null, organisation: null, seenAt: seen }],
  ['the team acme/qa is not named any more', { kind: 'released', of: 'team', name: 'acme/qa', seenAt: seen }],
  [
    'ci / test failed on aaaaaaa: timed_out',
    { kind: 'check-failed', commit: head, name: 'ci / test', app: 1, run: 9, conclusion: 'timed_out', seenAt: seen },
  ],
];

describe('an entry of the ledger, as people read it', () => {
  it.each(said)('is “%s”', (sentence, body) => {
    expect(describeEntry(body)).toBe(sentence);
  });
});
