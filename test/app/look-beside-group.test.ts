import { describe, expect, it } from '@jest/globals';
import { createMemo } from '../../src/app/memo.ts';
import { look } from '../../src/app/look.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import type { MergeGroup } from '../../src/gate/merge-group-ports.ts';
import type { OwnCheckRun } from '../../src/gate/ports.ts';
import type { ChangeFacts } from '../../src/evidence/facts.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { formatGroupMark } from '../../src/report/group-mark.ts';
import { aChange, aCommitEvidence, elsewhere, head, seen, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { nothingShown } from '../gate/display.ts';

const id = {
  kind: 'gate',
  repository: 42,
  change: null,
  gate: 'merge',
  candidate: head,
  digest: '1'.repeat(32),
} as const;
const aboutGroup: OwnCheckRun = {
  id: 5,
  commit: head,
  name: 'holdpoint/merge',
  status: 'completed',
  conclusion: 'success',
  title: '',
  summary: '',
  startedAt: seen,
  text: formatGroupMark({ branch: 'main', over: false }),
  externalId: formatExternalId(id),
};
const asks =
  'version: 1\nenvironments: { p: { enforce: block, branches: [main, next] } }\nitems: { t: { title: T, check: ci } }\n';
const toNext = { base: { ref: 'next', commit: elsewhere } };

interface Scene {
  readonly change?: Partial<ChangeFacts>;
  readonly others?: readonly OwnCheckRun[];
  readonly group?: Partial<MergeGroup>;
}

/** An App in a town where #8 proposes the commit of a group of `main`. */
function anApp({ change = toNext, others = [], group = {} }: Scene = {}) {
  const queue = memoryQueue();
  const facts = someFacts({
    change: aChange({ number: 8, ...change }),
    config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text: asks } })),
  });
  const value: MergeGroup = {
    repository: { id: 42, name: 'acme/shop' },
    evidence: aCommitEvidence({ oid: head }),
    ...({ checks: [], besides: [], members: { state: 'known', list: [] } } as const),
    ...group,
  };
  const nothing = { ok: true, value: [] } as const;
  const ports: InstallationPorts = {
    snapshots: { snapshot: async () => ({ ok: true, value: { facts, shown: { ...nothingShown, others } } }) },
    needs: { read: async () => ({}) },
    writer: { write: async () => ({ ok: true, value: { check: null, since: seen, visible: seen } }) },
    changesOf: async () => ({ ok: true, value: { numbers: [], whole: true } }),
    commitsOf: async () => ({ ok: true, value: { commits: [], into: null } }),
    openRuns: async () => nothing,
    livePullRequests: async () => nothing,
    repositories: async () => nothing,
    groups: { group: async () => ({ ok: true, value }), live: async () => ({ ok: true, value: new Set() }) },
  };
  const { ledger } = aLedger();
  const memo = createMemo();
  const options = { ports: async () => ports, queue, ledger, memo, clock: () => 0, log: () => undefined };
  const due = async (key: string) => {
    await look(options, { key, attempt: 1 });
    const keys: string[] = [];
    for (let claim = await queue.claim(0); claim !== null; claim = await queue.claim(0)) keys.push(claim.key);
    return keys;
  };
  return { due, memo };
}

const groupKey = `1 acme/shop ~${head}:main`;
const changeKey = '1 acme/shop #8';

describe('after a look at a pull request that proposes the commit of a group (T6, T72)', () => {
  it('the group is looked at, because GitHub may take the newer run for the group’s', async () => {
    expect(await anApp({ others: [aboutGroup] }).due(changeKey)).toEqual([groupKey]);
  });

  it('the group is looked at whose first look has begun meanwhile, of which nothing was to be seen', async () => {
    const { due, memo } = anApp();
    expect(await due(changeKey)).toEqual([]);
    memo.rememberGroup('acme/shop', { group: head, branch: 'main' });
    expect(await due(changeKey)).toEqual([groupKey]);
  });

  it('the group is looked at when the pull request is closed, and not where nothing was written', async () => {
    const closed = anApp({ change: { ...toNext, state: 'closed' }, others: [aboutGroup] });
    expect(await closed.due(changeKey)).toEqual([groupKey]);
    const besideIt = anApp({ change: { base: { ref: 'main', commit: elsewhere } }, others: [aboutGroup] });
    expect(await besideIt.due(changeKey)).toEqual([]);
  });
});

describe('after a look at a group that wrote', () => {
  it('whoever is known to propose its commit is looked at, and nobody where nobody is', async () => {
    const { due, memo } = anApp();
    expect(await due(groupKey)).toEqual([]);
    memo.rememberChange('acme/shop', head, 8);
    expect(await due(groupKey)).toEqual([changeKey]);
    expect(memo.groups('ACME/shop')).toEqual([{ group: head, branch: 'main' }]);
  });

  it('all of whom our runs speak there are looked at: what waits for the group is woken by its verdict', async () => {
    const besides = [8, 9, 9].map((change, at) => ({
      ...aboutGroup,
      id: 10 + at,
      externalId: formatExternalId({ ...id, change }),
    }));
    const { due, memo } = anApp({ group: { besides } });
    memo.rememberChange('acme/shop', head, 8);
    expect(await due(groupKey)).toEqual([changeKey, '1 acme/shop #9']);
  });

  it('everybody who proposes it is looked for once it is over', async () => {
    const { due } = anApp({ group: { checks: [aboutGroup], members: { state: 'gone', merged: false } } });
    expect(await due(groupKey)).toEqual([`1 acme/shop @${head}`]);
  });

  it('nobody is looked at where nothing was written', async () => {
    const { due, memo } = anApp({ group: { members: { state: 'gone', merged: false } } });
    memo.rememberChange('acme/shop', head, 8);
    expect(await due(groupKey)).toEqual([]);
  });
});
