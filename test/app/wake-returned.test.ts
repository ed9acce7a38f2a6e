import { describe, expect, it } from '@jest/globals';
import type { ReadFault, Result } from '../../src/gate/ports.ts';
import type { Waiting } from '../../src/gate/waiting/waiting.ts';
import { wakeHomesOf, wakeRunsOf } from '../../src/app/wake-returned.ts';
import { homeEntry } from '../../src/gate/release/story-entries.ts';
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
  const production = { of: 42, environments: [anEnvironment({ name: 'Production' })] };

  it('whose candidate moved are looked at again, and no others', async () => {
    const { ledger } = aLedger();
    const home = { issue: 4, url: '', candidate: merged, branch: 'main', fixed: false };
    await ledger.append([homeEntry({ repository: 42, environment: 'Production', home }, now)]);
    const queue = queueOf();
    expect(await wakeHomesOf({ ledger, queue, clock }, at, production, [head])).toBe(true);
    expect(queue.woken).toEqual([]);
    expect(await wakeHomesOf({ ledger, queue, clock }, at, production, [head, merged])).toBe(true);
    expect(queue.woken).toEqual(['5 acme/shop release:42:production']);
  });

  it('that the ledger does not tell are to be asked for again', async () => {
    const { ledger } = aLedger();
    const silent = { code: 'LEDGER_UNAVAILABLE', detail: 'no' } as const;
    const releases = () => Promise.resolve({ ok: false as const, fault: silent });
    const queue = queueOf();
    expect(await wakeHomesOf({ ledger: { ...ledger, releases }, queue, clock }, at, production, [merged])).toBe(false);
    expect(queue.woken).toEqual([]);
  });
});
