import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../src/gate/assess.ts';
import { carryOut } from '../../src/gate/carry-out.ts';
import type { Plan } from '../../src/gate/carry-out.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import { askingEntry, notAskable, oneByOne, teamsCalled } from '../../src/gate/review-asking.ts';
import type { Write, Written } from '../../src/gate/ports.ts';
import type { RememberedAsking } from '../../src/evidence/remembered.ts';
import { aChecklist } from '../builders/checklist.ts';
import { aChange, earlier, head, now, someFacts } from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { nothingShown } from './display.ts';

const asking = { kind: 'request-reviews', number: 7, users: ['Rhea', 'otto'], teams: ['Acme/Backend'] } as const;
const taken: Written = { check: null, since: now, visible: now };
const refused: Written = { ...taken, refused: true };
const facts = someFacts();

const remembered = (over: Partial<RememberedAsking>): RememberedAsking => ({
  kind: 'reviews-asked',
  change: 7,
  commit: head,
  names: ['@rhea', 'acme/backend'],
  refused: false,
  seenAt: now,
  ...over,
});

describe('a request for reviews that GitHub did not take', () => {
  it('is made once for each of those whom it names, teams first', () => {
    expect(oneByOne(asking, refused)).toEqual([
      { kind: 'request-reviews', number: 7, users: [], teams: ['Acme/Backend'] },
      { kind: 'request-reviews', number: 7, users: ['Rhea'], teams: [] },
      { kind: 'request-reviews', number: 7, users: ['otto'], teams: [] },
    ]);
  });

  it('is not made again where it names one alone; nor is one that was taken, nor anything else', () => {
    const other: Write = { kind: 'create-comment', number: 7, text: 'hello' };
    expect(oneByOne({ ...asking, users: ['rhea'], teams: [] }, refused)).toEqual([]);
    expect(oneByOne({ ...asking, users: [] }, refused)).toEqual([]);
    expect(oneByOne(asking, taken)).toEqual([]);
    expect(oneByOne(other, refused)).toEqual([]);
  });

  it('is remembered when it is known who cannot be asked, and not before', () => {
    expect(askingEntry(asking, refused, facts)).toEqual([]);
    expect(askingEntry({ ...asking, users: ['Gone'], teams: [] }, refused, facts)).toEqual([
      {
        key: `reviews-asked:42:7:${head}:refused:@gone`,
        repository: 42,
        change: 7,
        at: now,
        body: remembered({ names: ['@gone'], refused: true }),
      },
    ]);
  });
});

describe('a request for reviews that was taken', () => {
  it('is remembered with everybody whom it names', () => {
    const names = ['acme/backend', '@rhea', '@otto'];
    expect(askingEntry(asking, taken, facts)).toEqual([
      {
        key: `reviews-asked:42:7:${head}:asked:${names.join(' ')}`,
        repository: 42,
        change: 7,
        at: now,
        body: remembered({ names }),
      },
    ]);
  });

  it('is nothing of a change that was not read', () => {
    expect(askingEntry({ ...asking, number: 8 }, taken, facts)).toEqual([]);
  });
});

describe('what is remembered of requests', () => {
  const known = someFacts({
    remembered: [
      remembered({ commit: earlier }),
      remembered({ names: ['@gone', 'acme/gone'], refused: true }),
      remembered({ names: ['@left'], commit: earlier, refused: true }),
      remembered({ change: 8, names: ['acme/other', '@other'] }),
      remembered({ change: 8, names: ['@nobody'], refused: true }),
    ],
  });

  it('is every team that was called for the change, whatever the head was', () => {
    expect(teamsCalled(known, 7)).toEqual(['acme/backend']);
    expect(teamsCalled(facts, 7)).toEqual([]);
  });

  it('is who cannot be asked, while the head stays the same', () => {
    expect(notAskable(known, 7)).toEqual(['@gone', 'acme/gone']);
    expect(notAskable({ ...known, changes: [aChange({ head: { ref: 'feature', commit: earlier } })] }, 7)).toEqual([
      '@left',
    ]);
    expect(notAskable({ ...known, changes: [] }, 7)).toEqual([]);
  });
});

describe('what is to be asked', () => {
  const assessment = {
    ...judgeGates({ state: 'valid', checklist: aChecklist() }, facts),
    shown: nothingShown,
  };
  const anchor = { ledger: '1'.repeat(32), seq: 1, hash: '2'.repeat(64) };

  /** A request goes out, where GitHub takes none that names one of these. */
  async function carried(gone: readonly string[], recorded: Plan['recorded'] = { ok: true, value: anchor }) {
    const sent: Write[] = [];
    const kept: NewEntry[] = [];
    const ledger = {
      ...aLedger().ledger,
      append: async (entries: readonly NewEntry[]) => {
        kept.push(...entries);
        return { ok: true, value: anchor } as const;
      },
    };
    const write = async (_repository: string, one: Write) => {
      sent.push(one);
      const isRefused =
        one.kind === 'request-reviews' && [...one.users, ...one.teams].some((name) => gone.includes(name));
      return { ok: true, value: isRefused ? refused : taken } as const;
    };
    const plan = { repository: 'acme/shop', assessment, writes: [asking], recorded };
    const result = await carryOut({ writer: { write }, ledger }, plan);
    const names = (one: Write) => (one.kind === 'request-reviews' ? [...one.teams, ...one.users].join(' ') : one.kind);
    return { ...result, sent: sent.map(names), kept: kept.map(({ body }) => body) };
  }

  it('goes out in one request, and is remembered', async () => {
    const { sent, kept, written, refused: isRefused } = await carried([]);
    expect(sent).toEqual(['Acme/Backend Rhea otto']);
    expect(kept).toEqual([remembered({ names: ['acme/backend', '@rhea', '@otto'] })]);
    expect({ written, isRefused }).toEqual({ written: [asking], isRefused: false });
  });

  it('goes out one by one where one cannot be asked, and everybody else is', async () => {
    const { sent, kept, written, unwritten, refused: isRefused } = await carried(['otto']);
    expect(sent).toEqual(['Acme/Backend Rhea otto', 'Acme/Backend', 'Rhea', 'otto']);
    expect(kept).toEqual([
      remembered({ names: ['acme/backend'] }),
      remembered({ names: ['@rhea'] }),
      remembered({ names: ['@otto'], refused: true }),
    ]);
    expect(written.map((one) => (one.kind === 'request-reviews' ? one.users : []))).toEqual([[], ['Rhea']]);
    expect({ unwritten, isRefused }).toEqual({ unwritten: [], isRefused: true });
  });

  it('stays unasked while the ledger takes nothing, for it would be asked at every look', async () => {
    const fault = { code: 'LEDGER_UNAVAILABLE', detail: 'the database is gone' } as const;
    const { sent, unwritten } = await carried([], { ok: false, fault });
    expect(sent).toEqual([]);
    expect(unwritten).toEqual([{ write: asking, fault }]);
  });
});
