import { describe, expect, it } from '@jest/globals';
import { createMemo } from '../../src/app/memo.ts';
import { groupsInDoubt, wakeGroups } from '../../src/app/look-at-group.ts';
import type { Ledger, ReadFault, Result } from '../../src/gate/ports.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import { milliseconds } from '../../src/evidence/time.ts';
import { aChange, elsewhere, merged, mergedAt, now, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { memoryQueue } from '../builders/memory-queue.ts';

const repository = 'acme/shop';
const fault: ReadFault = { code: 'API_UNAVAILABLE', detail: 'no answer' };
const commitOf = (n: number) => String(n).repeat(40);
const main = (n: number) => ({ group: commitOf(n), branch: 'main' });

/** The queue of `main` has these groups; null: it does not answer. */
function sources(alive: readonly number[] | null) {
  const asked: string[] = [];
  const live = async (_: string, branch: string): Promise<Result<ReadonlySet<string>, ReadFault>> => {
    asked.push(branch);
    return alive === null ? { ok: false, fault } : { ok: true, value: new Set(alive.map(commitOf)) };
  };
  const group = async () => ({ ok: false, fault }) as const;
  return { asked, groups: { group, live } };
}

const queued = (n: number, seenAt = now, change = 7): NewEntry => ({
  key: `queued:${n}:${change}`,
  repository: 42,
  change,
  at: seenAt,
  body: { kind: 'queued', change, commit: commitOf(n), branch: 'main', seenAt },
});

/** A process that has looked at these groups of `main`, and one of another branch. */
function aMemo(...known: readonly number[]) {
  const memo = createMemo();
  for (const n of known) memo.rememberGroup(repository, main(n));
  memo.rememberGroup(repository, { group: commitOf(9), branch: 'next' });
  return memo;
}

describe('the groups of a change of which nothing can be read (T72, T91)', () => {
  const into = { repository: 42, branch: 'main' };
  async function found(
    alive: readonly number[] | null,
    where: typeof into | null | undefined,
    ledger: Pick<Ledger, 'recall'> & Ledger = aLedger().ledger,
  ) {
    const { asked, groups } = sources(alive);
    const options = { ledger, memo: aMemo(1), clock: () => milliseconds(now) };
    const list = await groupsInDoubt(options, { groups }, { repository, number: 7, into: where });
    return { asked, groups: list.map(({ group }) => group.slice(0, 1)).join('') };
  }
  async function remembering(...entries: readonly NewEntry[]) {
    const { ledger } = aLedger();
    await ledger.append(entries);
    return ledger;
  }

  it('are those that the ledger has of it, a day back, and that the queue has still', async () => {
    const old = '2026-11-19T15:00:00Z';
    const ledger = await remembering(queued(2), queued(3), queued(4, old), queued(5, now, 8));
    expect(await found([2, 4, 5], into, ledger)).toEqual({ asked: ['main'], groups: '2' });
    expect(await found(null, into, ledger)).toEqual({ asked: ['main'], groups: '23' });
  });

  it('are none, and nobody is asked, where it never waited in a queue, and where it is not open', async () => {
    expect(await found([2], into)).toEqual({ asked: [], groups: '' });
    expect(await found([2], null, await remembering(queued(2)))).toEqual({ asked: [], groups: '' });
  });

  it('are all of its branch where the ledger does not answer, and that this process knows where nobody does', async () => {
    const { ledger, fail } = aLedger();
    fail({ recall: { code: 'LEDGER_UNAVAILABLE', detail: 'gone' } });
    expect(await found([2, 3], into, ledger)).toEqual({ asked: ['main'], groups: '23' });
    expect(await found(null, into, ledger)).toEqual({ asked: ['main'], groups: '1' });
  });

  it('are all that this process knows where not even its branch can be told', async () => {
    expect(await found([2], undefined)).toEqual({ asked: [], groups: '19' });
  });
});

describe('the groups of a change whose ledger is in doubt (T72)', () => {
  const doubt = {
    unlearnable: true,
    code: 'LEDGER_CORRUPT',
    detail: 'entry 3',
    source: 'ledger',
    observer: 'app',
    at: now,
  } as const;
  async function woken(alive: readonly number[] | null, facts: Parameters<typeof someFacts>[0]) {
    const { asked, groups } = sources(alive);
    const queue = memoryQueue();
    const options = { queue, clock: () => 1, memo: aMemo(1) };
    await wakeGroups(options, { groups }, { installation: 3, repository }, someFacts(facts));
    const keys: string[] = [];
    for (let claim = await queue.claim(2); claim !== null; claim = await queue.claim(2))
      keys.push(claim.key.slice(0, 16));
    return { asked, keys: keys.toSorted() };
  }
  const toMain = { base: { ref: 'main', commit: elsewhere } };

  it('are all that the queue of its branch has, whoever is in them', async () => {
    const about = { change: aChange(toMain), ledger: doubt };
    expect(await woken([2, 3], about)).toEqual({
      asked: ['main'],
      keys: ['3 acme/shop ~222', '3 acme/shop ~333'],
    });
    expect(await woken(null, about)).toMatchObject({ keys: ['3 acme/shop ~111'] });
  });

  it('are not asked for where it is merged', async () => {
    const change = aChange({ ...toMain, merge: { commit: merged, at: mergedAt }, state: 'merged' });
    expect(await woken([2], { change, ledger: doubt })).toEqual({ asked: [], keys: [] });
  });
});
