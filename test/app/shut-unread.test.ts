import { describe, expect, it } from '@jest/globals';
import type { InstallationPorts } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import { shutUnread } from '../../src/app/shut-unread.ts';
import type { WakeUp } from '../../src/app/subject-key.ts';
import { homeEntry } from '../../src/gate/release/story-entries.ts';
import type { ReadFault } from '../../src/gate/ports.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { anEnvironment } from '../builders/checklist.ts';
import { head, now, seen } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';

const fault = { code: 'API_RATE_LIMITED', detail: 'GitHub is not asked before noon, because of its limits' } as const;
const gone = { code: 'API_UNAVAILABLE', detail: '502' } as const;
const gate = { kind: 'gate', repository: 42, change: 7, gate: 'merge', candidate: head } as const;
const run = { id: 5, name: 'holdpoint/x', externalId: formatExternalId({ ...gate, digest: '0'.repeat(32) }), text: '' };
const home = { issue: 9, url: 'https://github.com/acme/shop/issues/9', candidate: head, branch: 'main', fixed: false };

/** An App that may ask REST alone, where `breaks` fails; with the release to production that has its home in issue 9. */
async function anApp(breaks: 'nothing' | 'commits' | 'runs' | 'writes' = 'nothing') {
  const memory = aLedger();
  await memory.ledger.append([homeEntry({ repository: 42, environment: 'production', home }, now)]);
  const asked: string[] = [];
  const unread = { ok: false, fault: gone } as const;
  const read = async () => {
    asked.push('GraphQL');
    return unread;
  };
  const ports: InstallationPorts = {
    snapshots: { snapshot: read },
    needs: { read: async () => ({}) },
    writer: {
      write: async (_, write) => {
        if (breaks === 'writes') return unread;
        asked.push(write.kind === 'update-check' ? `${write.check.name}=${write.check.conclusion}` : write.kind);
        return { ok: true, value: { check: null, since: seen, visible: seen } };
      },
    },
    changesOf: read,
    commitsOf: async () =>
      breaks === 'commits'
        ? unread
        : { ok: true, value: { commits: [head], of: 42, into: { repository: 42, branch: 'main' } } },
    openRuns: async (_, commit) => {
      asked.push(`runs of ${commit.slice(0, 7)}`);
      return breaks === 'runs' ? unread : { ok: true, value: [{ ...run, startedAt: seen }] };
    },
    livePullRequests: read,
    repositories: read,
    groups: { group: read, live: read },
  };
  const lines: string[] = [];
  const options = {
    ports: async () => ports,
    queue: memoryQueue(),
    ledger: memory.ledger,
    memo: createMemo(),
    clock: () => Date.parse(now),
    log: (line: string) => void lines.push(line),
  };
  const shut = (what: WakeUp['what'], why: ReadFault = fault) =>
    shutUnread(options, ports, { installation: 1, repository: 'acme/shop', what }, why);
  const woken = async (): Promise<readonly string[]> => {
    const keys: string[] = [];
    for (let claim = await options.queue.claim(options.clock()); claim !== null;) {
      keys.push(claim.key.replace('1 acme/shop ', ''));
      claim = await options.queue.claim(options.clock());
    }
    return keys;
  };
  return { memory, asked, lines, shut, memo: options.memo, woken };
}

const shown = [`runs of ${head.slice(0, 7)}`, 'holdpoint/x=action_required'];

describe('what may not be read for long (T96, I25)', () => {
  it.each([
    ['a pull request', { number: 7 }],
    ['a commit', { commit: head }],
    ['a group of a merge queue', { group: head, branch: 'main' }],
    ['a release', { release: 'production', of: 42 }],
    ['the issue of a release', { home: 9, of: 42 }],
  ])('is shut by REST alone: %s', async (_, what) => {
    const { asked, lines, shut } = await anApp();
    expect(await shut(what)).toBe(true);
    expect(asked).toEqual(shown);
    expect(lines.join()).toMatch(/took back holdpoint\/x$/);
  });

  it.each([
    ['a run that waits', { run: 5 }],
    ['an issue that is no release', { home: 10, of: 42 }],
    ['a release without a home', { release: 'staging', of: 42 }],
    ['everything in a repository', { all: true }],
  ] as const)('shows nothing of its own that is open: %s', async (_, what) => {
    const { asked, lines, shut } = await anApp();
    expect(await shut(what)).toBe(true);
    expect([asked, lines]).toEqual([[], []]);
  });

  it('is shut by its own claim where it may rest on what a branch lost, which cannot be told either (T70)', async () => {
    const lost = { lost: 'refs/heads/main', before: head, after: null, of: 42 };
    const { asked, shut, memo, woken } = await anApp();
    const environments = [anEnvironment({ name: 'production', branches: ['main'] })];
    memo.rememberPlaces('acme/shop', { environments, defaultBranch: 'main', of: 42 });
    expect(await shut({ ...lost, lost: 'refs/heads/aside' })).toBe(true);
    expect(await woken()).toEqual([]);
    expect(await shut(lost)).toBe(true);
    expect(await woken()).toEqual(['release:42:production', `@${head}`]);
    expect(asked).toEqual([]);
  });

  it.each(['commits', 'runs', 'writes'] as const)('is to be tried again where %s do not answer', async (breaks) => {
    const { shut } = await anApp(breaks);
    expect(await shut({ number: 7 })).toBe(false);
  });

  it('is to be tried again where the ledger does not tell what a release is', async () => {
    const { memory, asked, shut } = await anApp();
    memory.fail({ recall: { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } });
    expect(await shut({ release: 'production', of: 42 })).toBe(false);
    expect(asked).toEqual([]);
  });
});
