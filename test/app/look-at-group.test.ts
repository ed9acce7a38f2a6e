import { describe, expect, it } from '@jest/globals';
import { look } from '../../src/app/look.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { wakeGroups } from '../../src/app/look-at-group.ts';
import { createMemo } from '../../src/app/memo.ts';
import { subjectKey } from '../../src/app/subject-key.ts';
import type { MergeGroup } from '../../src/gate/merge-group-ports.ts';
import type { ReadFault, Result, Write } from '../../src/gate/ports.ts';
import type { Remembered } from '../../src/evidence/remembered.ts';
import { milliseconds } from '../../src/evidence/time.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  head,
  merged,
  mergedAt,
  now,
  said,
  seen,
  someFacts,
} from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { nothingShown } from '../gate/display.ts';

const group = 'c'.repeat(40);
const place = { installation: 3, repository: 'acme/shop' };
const key = subjectKey({ ...place, what: { group, branch: 'main' } });
const text = `version: 1
environments: { production: { enforce: block, branches: [main] } }
items:
  tests: { title: Tests, check: { name: ci / test, max-age: 7d } }
`;

const live = async () => ({ ok: true, value: new Set<string>() }) as const;

/** An App that looks at one group of one member. */
function anApp(over: Partial<InstallationPorts> = {}, clock = milliseconds(now)) {
  const written: Write[] = [];
  const lines: string[] = [];
  const checks = [aCheck({ completedAt: said })];
  const facts = someFacts({
    remembered: [],
    commits: [aCommitEvidence({ checks })],
    config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text } })),
  });
  const value: MergeGroup = {
    repository: { id: facts.subject.repository.id, name: 'acme/shop' },
    evidence: aCommitEvidence({ oid: group, checks }),
    checks: [],
    besides: [],
    members: { state: 'known', list: [{ number: 7, head, merged: head }] },
  };
  const nothing = { ok: true, value: [] } as const;
  const ports: InstallationPorts = {
    snapshots: { snapshot: async () => ({ ok: true, value: { facts, shown: nothingShown } }) },
    needs: { read: async () => ({}) },
    writer: {
      write: async (_, write) => {
        written.push(write);
        return { ok: true, value: { check: null, since: seen, visible: seen } };
      },
    },
    changesOf: async () => ({ ok: true, value: { numbers: [], whole: true } }),
    commitsOf: async () => ({ ok: true, value: { commits: [], into: null } }),
    openRuns: async () => nothing,
    livePullRequests: async () => nothing,
    repositories: async () => nothing,
    groups: { group: async () => ({ ok: true, value }), live },
    ...over,
  };
  const queue = memoryQueue();
  const options = {
    ports: async () => ports,
    queue,
    ledger: aLedger().ledger,
    memo: createMemo(),
    clock: () => clock,
    log: (line: string) => void lines.push(line),
  };
  return { written, lines, queue, look: (attempt = 1) => look(options, { key, attempt }) };
}

const fault: ReadFault = { code: 'API_UNAVAILABLE', detail: 'no answer' };
const failing = async (): Promise<Result<never, ReadFault>> => ({ ok: false, fault });

describe('a look at a group of the merge queue', () => {
  it('says in the log who is in it, how they stand, and what was written; and comes again when time alone changes it', async () => {
    const app = anApp();
    expect(await app.look()).toBe(true);
    expect(app.lines).toEqual([`${key}: #7 go; wrote holdpoint/merge=success`]);
    expect(await app.queue.nextDue()).toBe(milliseconds(said) + 7 * 24 * 3_600_000);
  });

  it('comes again at once when something comes due while it is judged, not never (T90)', async () => {
    const due = milliseconds(said) + 7 * 24 * 3_600_000;
    const app = anApp({}, due + 1000);
    expect(await app.look()).toBe(true);
    expect(await app.queue.nextDue()).toBe(due);
  });

  it('says that there is no member, and that nothing was written', async () => {
    const app = anApp({ groups: { group: async () => ({ ok: true, value: null }), live } });
    expect(await app.look()).toBe(true);
    expect(app.lines).toEqual([`${key}: no member; wrote nothing`]);
    expect(await app.queue.nextDue()).toBeNull();
  });

  it('is tried again when nothing was learnt, and takes green back when that goes on', async () => {
    const externalId = formatExternalId({
      ...({
        kind: 'gate',
        repository: 42,
        change: null,
        gate: 'merge',
        candidate: group,
        digest: '0'.repeat(32),
      } as const),
    });
    const run = { id: 5, name: 'holdpoint/merge', externalId, text: '', startedAt: seen };
    const asked: string[] = [];
    const openRuns: InstallationPorts['openRuns'] = async (_, commit) => {
      asked.push(commit);
      return { ok: true, value: [run] };
    };
    const app = anApp({ groups: { group: failing, live }, openRuns });
    expect(await app.look(3)).toBe(false);
    expect([app.written, asked]).toEqual([[], []]);
    expect(await app.look(4)).toBe(false);
    expect(asked).toEqual([group]);
    expect(app.written).toMatchObject([{ kind: 'update-check', id: 5, check: { conclusion: 'action_required' } }]);
    expect(app.lines).toEqual([
      `${key}: nothing judged, API_UNAVAILABLE: no answer`,
      `${key}: took back holdpoint/merge`,
      `${key}: nothing judged, API_UNAVAILABLE: no answer`,
    ]);
  });

  it('is tried again when it could not be written', async () => {
    const app = anApp({ writer: { write: failing } });
    expect(await app.look()).toBe(false);
    expect(app.lines.at(-1)).toBe(`${key}: could not write, API_UNAVAILABLE: no answer`);
  });
});

describe('the groups of a change (T72)', () => {
  const commitOf = (n: number) => String(n).repeat(40);
  const queued = (n: number, over: { readonly branch?: string; readonly seenAt?: string } = {}): Remembered => ({
    ...({ kind: 'queued', change: 7, commit: commitOf(n), branch: 'main', seenAt: now } as const),
    ...over,
  });
  const keyOf = (n: number, branch = 'main') => `3 acme/shop ~${commitOf(n)}:${branch}`;

  /** What is woken, of what the queues of the branches still have; and which of them were asked. */
  async function woken(
    remembered: readonly Remembered[],
    alive: readonly number[] | null,
    change: Parameters<typeof aChange>[0] = {},
  ) {
    const queue = memoryQueue();
    const asked: string[] = [];
    const group = failing;
    const tell = async (repository: string, branch: string): Promise<Result<ReadonlySet<string>, ReadFault>> => {
      asked.push(`${repository} ${branch}`);
      return alive === null ? { ok: false, fault } : { ok: true, value: new Set(alive.map(commitOf)) };
    };
    const facts = someFacts({ change: aChange(change), remembered });
    await wakeGroups({ queue, clock: () => 1, memo: createMemo() }, { groups: { group, live: tell } }, place, facts);
    const keys: string[] = [];
    for (let claim = await queue.claim(2); claim !== null; claim = await queue.claim(2)) keys.push(claim.key);
    return { keys: keys.toSorted(), asked };
  }

  it('are all looked at again with it that the queue still has', async () => {
    const all = [1, 2, 3, 4, 5, 6, 7].map((n) => queued(n));
    expect(await woken(all, [1, 3, 7, 9])).toEqual({ keys: [keyOf(1), keyOf(3), keyOf(7)], asked: ['acme/shop main'] });
  });

  it('are all looked at again where the queue does not answer', async () => {
    expect((await woken([queued(1), queued(2)], null)).keys).toEqual([keyOf(1), keyOf(2)]);
  });

  it('are of the queue of their own branch', async () => {
    const two = [queued(1), queued(2, { branch: 'release/1' })];
    const { keys, asked } = await woken(two, [1, 2]);
    expect(keys).toEqual([keyOf(1), keyOf(2, 'release%2F1')]);
    expect(asked).toEqual(['acme/shop main', 'acme/shop release/1']);
  });

  it('are not asked after where there are none, where they are long gone, and where the change is merged', async () => {
    expect(await woken([], [1])).toEqual({ keys: [], asked: [] });
    expect(await woken([queued(1, { seenAt: '2026-11-19T15:00:00Z' })], [1])).toEqual({ keys: [], asked: [] });
    expect((await woken([queued(1, { seenAt: '2026-11-19T15:00:01Z' })], [1])).keys).toEqual([keyOf(1)]);
    expect(await woken([queued(1)], [1], { merge: { commit: merged, at: mergedAt } })).toEqual({ keys: [], asked: [] });
  });
});
