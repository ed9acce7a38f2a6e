import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRequests } from '../../src/github/requests.ts';
import type { GateAnswer } from '../../src/gate/ask.ts';
import { reasons } from '../../src/evidence/reason-codes.ts';
import { exitOf, type Asker } from './asking.ts';
import { askIn, askers, faultRows } from './fault-asking.ts';
import { aBusyShop, type BusyShop } from './busy-shop.ts';
import type { Trouble } from './fault-list.ts';
import { faultOn, isRequest, namePattern } from './fault-requests.ts';
import { shareOf } from './fault-share.ts';
import { faultTable, type FaultRow } from './fault-table.ts';

/** Everything in an answer that stops the gate: its reason, and the words that people read. */
function stops(answer: GateAnswer): readonly { readonly code: string; readonly words: string }[] {
  if (answer.kind === 'unreadable') return [{ code: answer.fault.code, words: answer.fault.detail }];
  const { blockers, findings, holds } = answer.rollCall;
  return [
    ...blockers.map(({ code, sentence }) => ({ code, words: sentence })),
    ...findings.flatMap(({ outcome, code, sentence }) =>
      outcome === 'met' || outcome === 'not-applicable' ? [] : [{ code, words: sentence }],
    ),
    ...holds.map(({ certain }) => ({ code: certain ? 'HELD' : 'MAYBE_HELD', words: 'held' })),
  ];
}

/** What does not fit together is told of the whole reading. */
function nameOrSnapshot(request: string): RegExp {
  return new RegExp(`${namePattern(request).source}|GraphQL Snapshot, read twice`);
}

/** What does not change with where and when it was asked. */
function judgement(answer: GateAnswer): unknown {
  if (answer.kind === 'unreadable') return answer;
  const { verdict, open, blockers, holds, findings } = answer.rollCall;
  return {
    verdict,
    open,
    blockers,
    holds,
    findings: findings.map(({ item, outcome, code }) => ({ item, outcome, code })),
  };
}

function nameOf({ request, unlearnt }: FaultRow): string {
  return unlearnt === undefined ? request : `${request}, where no ${unlearnt} are learnt yet`;
}

const isHarmless = ({ harmless }: FaultRow, asker: Asker, { name }: Trouble): boolean =>
  harmless?.[asker]?.includes(name) === true;

describe('the table of faults', () => {
  it('has a row for every request that the code makes to read, and for no other', () => {
    expect([...new Set(faultTable.map(({ request }) => request))].toSorted()).toEqual(
      readRequests.map(({ request }) => request).toSorted(),
    );
  });
});

describe.each(askers)('where everything is green, and %s asks', (asker) => {
  const shops = new Map<boolean, BusyShop>();
  beforeAll(async () => {
    shops.set(false, await aBusyShop(asker));
    shops.set(true, await aBusyShop(asker, { open: true }));
  }, 30_000);
  afterAll(async () => {
    for (const shop of shops.values()) await shop.close();
  });
  const shopOf = ({ open = false }: FaultRow): BusyShop => {
    const shop = shops.get(open);
    if (shop === undefined) throw new Error('no shop');
    return shop;
  };

  describe.each(faultRows.filter((one) => one.asker === asker).map(({ row }) => [nameOf(row), row] as const))(
    '%s',
    (_row, row) => {
      const { request } = row;
      let good: GateAnswer;
      beforeAll(async () => {
        // Hours, so that no rate limit of the local GitHub is used up.
        shopOf(row).clock.later(3700);
        good = await askIn(shopOf(row), row, asker).ask();
      });

      it('is made, and the gate is open', async () => {
        const shop = shopOf(row);
        const before = shop.sandbox.requests.length;
        expect(exitOf(await askIn(shop, row, asker).ask())).toBe(0);
        expect(shop.sandbox.requests.slice(before).filter((one) => isRequest(request, one))).not.toEqual([]);
      });

      const troubles = shareOf(row.troubles, `${asker} ${nameOf(row)}`);
      it.each(troubles.map((trouble) => [trouble.name, trouble] as const))('meets %s', async (_name, trouble) => {
        const shop = shopOf(row);
        const gate = askIn(shop, row, asker, trouble);
        for (const fault of trouble.faults) shop.sandbox.faults.add(faultOn(row.meets ?? request, fault));
        const answer = await gate.ask();
        shop.sandbox.faults.clear();
        if (isHarmless(row, asker, trouble)) {
          expect(judgement(answer)).toEqual(judgement(good));
          return;
        }
        const code = row.instead?.[trouble.name] ?? trouble.code;
        const told = stops(answer);
        expect([...new Set(told.map((stop) => stop.code))]).toEqual([code]);
        expect(exitOf(answer)).not.toBe(0);
        expect(Object.keys(reasons)).toContain(code);
        if (code === trouble.code) {
          expect(exitOf(answer)).toBe(3);
          expect(told[0]?.words).toMatch(trouble.code === 'TRUNCATED' ? nameOrSnapshot(request) : namePattern(request));
        }
        for (const secret of gate.secrets) expect(JSON.stringify(answer)).not.toContain(secret);
      });

      it('is made once more where nobody answered or GitHub failed, and then nothing is different', async () => {
        const shop = shopOf(row);
        for (const trouble of row.troubles.filter(({ name }) => /^500$|^502|^a reset/.test(name))) {
          for (const fault of trouble.faults.slice(1)) shop.sandbox.faults.add(faultOn(row.meets ?? request, fault));
          expect(judgement(await askIn(shop, row, asker).ask())).toEqual(judgement(good));
          expect(shop.sandbox.faults.pending()).toEqual([]);
        }
      });
    },
  );
});
