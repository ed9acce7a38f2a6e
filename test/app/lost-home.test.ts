import { describe, expect, it } from '@jest/globals';
import { giveUpLost } from '../../src/app/lost-home.ts';
import type { LostHome } from '../../src/github/home/lost-home.ts';
import type { ReadFault, Result } from '../../src/gate/ports.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import { head, now } from '../builders/facts.ts';

const home = { issue: 30, url: '', candidate: head, branch: 'main', fixed: true };
const unread: ReadFault = { code: 'API_PARTIAL', detail: 'no issue 30' };
const down: ReadFault = { code: 'API_UNAVAILABLE', detail: '502' };

interface Town {
  readonly lost?: Result<LostHome, ReadFault>;
  readonly fault?: ReadFault;
  readonly runs?: ReadFault;
  readonly ledger?: ReadFault;
}

/** What becomes of a home that could not be read. */
async function given({ lost = { ok: true, value: 'issue' }, fault = unread, runs, ledger }: Town = {}) {
  const appended: NewEntry[] = [];
  const woken: string[] = [];
  const asked: string[] = [];
  const options = {
    ledger: {
      append: async (entries: readonly NewEntry[]) => {
        if (ledger !== undefined) return { ok: false, fault: ledger } as const;
        appended.push(...entries);
        return { ok: true, value: { ledger: 'l', seq: 1, hash: 'h' } } as const;
      },
    },
    queue: { enqueue: async (key: string) => void woken.push(key) },
    clock: () => Date.parse(now),
    log: () => {},
  };
  const ports = {
    lost: async () => {
      asked.push('lost');
      return lost;
    },
    openRuns: async () => {
      asked.push('runs');
      return runs === undefined ? ({ ok: true, value: [] } as const) : ({ ok: false, fault: runs } as const);
    },
    writer: { write: async () => ({ ok: false, fault: down }) as const },
  };
  const claim = {
    wakeUp: { installation: 1, repository: 'acme/shop', what: { release: 'live', of: 42 } },
    of: 42,
    environment: 'live',
  };
  const found = await giveUpLost(options, ports, claim, { home, fault });
  return { found, appended, woken, asked };
}

describe('a home that cannot be read (I25, T96)', () => {
  it('is left for good where its issue is gone, and what waits for its place has its turn', async () => {
    const { found, appended, woken, asked } = await given();
    expect(found).toBeNull();
    expect(asked).toEqual(['lost', 'runs']);
    expect(appended.map(({ body }) => body)).toEqual([
      {
        kind: 'release-step',
        environment: 'live',
        candidate: head,
        issue: 30,
        by: null,
        branch: 'main',
        step: 'ended',
        how: 'dropped',
      },
    ]);
    expect(woken).toEqual([`1 acme/shop @${head}`, '1 acme/shop release:42:live']);
  });

  it('is left so too where the commit is lost, on which nothing can be shown', async () => {
    const { found, appended, asked } = await given({ lost: { ok: true, value: 'commit' } });
    expect(found).toBeNull();
    expect(asked).toEqual(['lost']);
    expect(appended).toHaveLength(1);
  });

  it('stays while issues are switched off, and that is why', async () => {
    const { found, appended } = await given({ lost: { ok: true, value: 'issues' } });
    expect(found).toEqual({
      code: 'API_PARTIAL',
      detail: 'issues are switched off in this repository, and the release is told in #30',
    });
    expect(appended).toEqual([]);
  });

  it('stays where nothing is known to be gone', async () => {
    expect(await given({ lost: { ok: true, value: null } })).toMatchObject({ found: unread, appended: [] });
    expect(await given({ lost: { ok: false, fault: down } })).toMatchObject({ found: unread, appended: [] });
    expect(await given({ fault: down })).toMatchObject({ found: down, appended: [], asked: [] });
  });

  it('stays until what it shows is taken back, and the ledger has taken it', async () => {
    expect(await given({ runs: down })).toMatchObject({ found: down, appended: [], woken: [] });
    expect(await given({ ledger: down })).toMatchObject({ found: down, woken: [] });
  });
});
