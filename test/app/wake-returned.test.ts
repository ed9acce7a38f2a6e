import { describe, expect, it } from '@jest/globals';
import type { ReadFault, Result } from '../../src/gate/ports.ts';
import type { Waiting } from '../../src/gate/waiting/waiting.ts';
import { createMemo } from '../../src/app/memo.ts';
import { wakeHomesOf, wakeReturned, wakeRunsOf } from '../../src/app/wake-returned.ts';
import { milliseconds } from '../../src/evidence/time.ts';
import { homeEntry } from '../../src/gate/release/story-entries.ts';
import { judgedKey } from '../../src/ledger/release-entries.ts';
import { anEnvironment } from '../builders/checklist.ts';
import { head, merged, now } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { aWaiting } from '../gate/waiting/scene.ts';

const at = { installation: 5, repository: 'acme/shop' };
const clock = () => Date.parse(now);

/** A queue that tells what was put into it. */
function queueOf() {
  const woken: string[] = [];
  return { woken, enqueue: (key: string) => Promise.resolve(void woken.push(key)) };
}

describe('runs that wait', () => {
  async function wakes(rows: Result<readonly Waiting[], ReadFault>): Promise<readonly string[]> {
    const queue = queueOf();
    const waiting = { ofRepository: () => Promise.resolve(rows) };
    await wakeRunsOf({ waiting, queue, clock }, at, [merged]);
    return queue.woken;
  }
  const of = (run: number, over: Partial<Waiting> = {}) => aWaiting({ run, ...over });

  it('of a commit that moved are looked at again, each once', async () => {
    const rows = [of(11), of(11, { environment: 'staging' }), of(12, { deployments: [{ id: 1, commit: head }] })];
    expect(await wakes({ ok: true, value: rows })).toEqual(['5 acme/shop run:11']);
  });

  it('of a commit that was not told are looked at as well', async () => {
    expect(await wakes({ ok: true, value: [of(13, { deployments: [] })] })).toEqual(['5 acme/shop run:13']);
  });

  it('are left alone where they were answered, and where they are not known', async () => {
    const states = (['approved', 'rejected', 'gone', 'refused'] as const).map((state) => of(11, { state }));
    expect(await wakes({ ok: true, value: states })).toEqual([]);
    expect(await wakes({ ok: false, fault: { code: 'NOT_READ', detail: 'no' } })).toEqual([]);
    const queue = queueOf();
    await wakeRunsOf({ queue, clock }, at, [merged]);
    expect(queue.woken).toEqual([]);
  });
});

describe('releases', () => {
  const production = { of: 42, environments: ['Production'] };
  const of = (...commits: readonly string[]) => {
    return ({ candidate }: { readonly candidate: string }) => commits.includes(candidate);
  };

  it('whose candidate moved are looked at again, and no others', async () => {
    const { ledger } = aLedger();
    const home = { issue: 4, url: '', candidate: merged, branch: 'main', fixed: false };
    await ledger.append([homeEntry({ repository: 42, environment: 'Production', home }, now)]);
    const queue = queueOf();
    expect(await wakeHomesOf({ ledger, queue, clock }, at, production, of(head))).toBe(true);
    expect(queue.woken).toEqual([]);
    expect(await wakeHomesOf({ ledger, queue, clock }, at, production, of(head, merged))).toBe(true);
    expect(queue.woken).toEqual(['5 acme/shop release:42:production']);
  });

  it('that the ledger does not tell are to be asked for again', async () => {
    const { ledger } = aLedger();
    const silent = { code: 'LEDGER_UNAVAILABLE', detail: 'no' } as const;
    const releases = () => Promise.resolve({ ok: false as const, fault: silent });
    const queue = queueOf();
    expect(await wakeHomesOf({ ledger: { ...ledger, releases }, queue, clock }, at, production, of(merged))).toBe(
      false,
    );
    expect(queue.woken).toEqual([]);
  });
});

describe('a commit that is pushed again', () => {
  const home = { issue: 4, url: '', candidate: merged, branch: 'main', fixed: false };
  const second = milliseconds(now) / 1000;
  const target = { ref: 'refs/heads/main', tip: merged, of: 42 };
  const judged = (environment: string) => ({
    key: judgedKey(42, environment),
    repository: 42,
    change: null,
    at: now,
    body: { kind: 'environment-judged', environment } as const,
  });

  /** What a push wakes where the release has its home, and a run waits, since `now`. */
  async function wakes(over: object, known?: { readonly branches: readonly string[] }) {
    const memory = aLedger();
    const { ledger } = memory;
    await ledger.append([judged('production'), homeEntry({ repository: 42, environment: 'production', home }, now)]);
    const queue = queueOf();
    const memo = createMemo();
    const environments = known === undefined ? [] : [anEnvironment({ name: 'production', ...known })];
    if (known !== undefined) memo.rememberPlaces('acme/shop', { environments, defaultBranch: 'main', of: 42 });
    const rows = [aWaiting({ run: 11, askedAt: milliseconds(now) })];
    const waiting = { ofRepository: async () => ({ ok: true as const, value: rows }) };
    const options = { queue, ledger, memo, clock, waiting };
    const isKnown = await wakeReturned(options, at, { ...target, ...over });
    return { isKnown, woken: queue.woken, memory, options };
  }
  const both = { isKnown: true, woken: ['5 acme/shop run:11', '5 acme/shop release:42:production'] };
  const nothing = { isKnown: true, woken: [] };

  it('wakes the release and the run that waited for it before, and knows none that came with it', async () => {
    expect(await wakes({ pushed: second + 1 }, { branches: ['main'] })).toMatchObject(both);
    expect(await wakes({ pushed: second }, { branches: ['main'] })).toMatchObject(nothing);
    expect(await wakes({ pushed: second + 1, tip: head }, { branches: ['main'] })).toMatchObject(nothing);
  });

  it('wakes them where it is not told when it was pushed', async () => {
    expect(await wakes({}, { branches: ['main'] })).toMatchObject(both);
  });

  it('wakes nothing where no environment takes the branch', async () => {
    expect(await wakes({ pushed: second + 1 }, { branches: ['stable'] })).toMatchObject(nothing);
  });

  it('wakes them where this process has not read what the checklist says', async () => {
    expect(await wakes({ pushed: second + 1 })).toMatchObject(both);
    expect(await wakes({ pushed: second + 1, of: 43 })).toMatchObject(nothing);
  });

  it('is to be looked at again where the ledger does not tell', async () => {
    for (const known of [undefined, { branches: ['main'] }]) {
      const { memory, options } = await wakes({ pushed: second }, known);
      memory.fail({ recall: { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } });
      expect(await wakeReturned(options, at, target)).toBe(false);
    }
  });
});
