import { describe, expect, it } from '@jest/globals';
import { takeBack, unsettle } from '../../src/app/change-in-doubt.ts';
import type { InstallationPorts } from '../../src/app/look.ts';
import { createMemo } from '../../src/app/memo.ts';
import { now, seen } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';
import { aSettledEntry, at } from '../ledger/releases.ts';

const clock = () => Date.parse(now);
const fault = { code: 'API_UNAVAILABLE', detail: 'GraphQL Snapshot: 502' } as const;
const gone = { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } as const;
const change = { installation: 1, repository: 'acme/shop', number: 7 };
const nothing = { ok: true, value: [] } as const;

/** GitHub while pull requests cannot be read: only where this one stands is told over REST, unless that fails as well. */
const ports = (of: number | null): InstallationPorts => ({
  snapshots: { snapshot: async () => ({ ok: false, fault }) },
  needs: { read: async () => ({}) },
  writer: { write: async () => ({ ok: true, value: { check: null, since: seen, visible: seen } }) },
  changesOf: async () => ({ ok: false, fault }),
  commitsOf: async () => (of === null ? { ok: false, fault } : { ok: true, value: { commits: [], of, into: null } }),
  openRuns: async () => nothing,
  livePullRequests: async () => nothing,
  repositories: async () => nothing,
  groups: { group: async () => ({ ok: true, value: null }), live: async () => ({ ok: true, value: new Set() }) },
});

/** An App that knows change 7 of repository 42 to be ready for production. */
async function anApp() {
  const memory = aLedger();
  await memory.ledger.append([{ key: 'settled', repository: 42, change: 7, at, body: aSettledEntry() }]);
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  return {
    memory,
    lines,
    options: {
      ports: async () => ports(42),
      queue: memoryQueue(),
      ledger: memory.ledger,
      memo: createMemo(),
      clock,
      log,
    },
  };
}

const verdicts = ({ memory }: Awaited<ReturnType<typeof anApp>>) =>
  memory.bodies().flatMap((body) => (body.kind === 'settled' ? [body.verdict] : []));

describe('a change that cannot be read', () => {
  it('is settled no more, and wakes what brings it (T91)', async () => {
    const app = await anApp();
    await takeBack(app.options, ports(42), change, fault);
    expect(verdicts(app)).toEqual(['go', 'pending']);
    expect(await app.options.queue.claim(clock())).toMatchObject({ key: '1 acme/shop release:42:production' });
    expect(app.lines).toEqual(['acme/shop #7: not settled any more for production']);
  });

  it('is found by what past looks knew where not even that is told', async () => {
    const app = await anApp();
    await takeBack(app.options, ports(null), change, fault);
    expect(verdicts(app)).toEqual(['go']);
    app.options.memo.rememberPlaces('acme/shop', { environments: [], defaultBranch: 'main', of: 42 });
    await takeBack(app.options, ports(null), change, fault);
    expect(verdicts(app)).toEqual(['go', 'pending']);
  });

  it('wakes nothing a second time', async () => {
    const app = await anApp();
    await unsettle(app.options, { ...change, of: 42 }, fault);
    await app.options.queue.claim(clock());
    await unsettle(app.options, { ...change, of: 42 }, fault);
    expect(await app.options.queue.claim(clock())).toBeNull();
    expect(app.lines).toHaveLength(1);
  });

  it('wakes what brings it also where the ledger does not take it, and says so', async () => {
    const app = await anApp();
    app.memory.fail({ append: gone });
    await unsettle(app.options, { ...change, of: 42 }, fault);
    expect(await app.options.queue.nextDue()).toBe(clock() + 2000);
    app.memory.fail({ recall: gone });
    await unsettle(app.options, { ...change, of: 42 }, fault);
    expect(app.lines).toEqual([
      'acme/shop #7: its releases still rest on it, LEDGER_UNAVAILABLE',
      'acme/shop #7: its releases still rest on it, LEDGER_UNAVAILABLE',
    ]);
  });
});
