import { describe, expect, it } from '@jest/globals';
import { withLastPins } from '../../../src/evidence/people/last-pins.ts';
import { recall } from '../../../src/evidence/recall.ts';
import type { Remembered } from '../../../src/evidence/remembered.ts';
import { aPinnedAccount, aPinnedTeam, seen, someFacts } from '../../builders/facts.ts';
import { aPerson } from '../../builders/people.ts';

const lena = { ...aPerson('lena'), id: 7 };
const other = { ...aPerson('lena'), id: 8 };
const released = (of: 'account' | 'team', name: string): Remembered => ({ kind: 'released', of, name, seenAt: seen });

interface Named {
  readonly accounts: readonly string[];
  readonly teams: readonly string[];
}

const nobody: Named = { accounts: [], teams: [] };

function pinOf(remembered: readonly Remembered[], present: Named = nobody): number | null | undefined {
  return recall(withLastPins(someFacts({ remembered }), present)).accounts.get('lena')?.pin?.id;
}

describe('whom a name means for a checklist that counted before (T56)', () => {
  it('is whom it meant last, though the present file lets it go', () => {
    expect(pinOf([aPinnedAccount(lena), released('account', 'lena')])).toBe(7);
    expect(pinOf([aPinnedAccount(lena), released('account', 'lena'), aPinnedAccount(other)])).toBe(8);
    const again = [released('account', 'lena'), aPinnedAccount(other), released('account', 'lena')];
    expect(pinOf([aPinnedAccount(lena), ...again])).toBe(8);
  });

  it('is told for teams as for people, each by its own name', () => {
    const remembered = [aPinnedTeam('acme/qa'), aPinnedAccount(lena), released('team', 'acme/qa')];
    const { teams, accounts } = recall(withLastPins(someFacts({ remembered }), nobody));
    expect(teams.get('acme/qa')?.pin).not.toBeNull();
    expect(accounts.get('lena')?.pin?.id).toBe(7);
  });

  it('is not yet known where the present file says the name again, so that both files come to mean the same', () => {
    const remembered = [aPinnedAccount(lena), released('account', 'lena')];
    expect(pinOf(remembered, { accounts: ['LENA'], teams: [] })).toBeUndefined();
    expect(pinOf(remembered, { accounts: ['lou'], teams: ['lena'] })).toBe(7);
    expect(pinOf([...remembered, aPinnedAccount(other)], { accounts: ['lena'], teams: [] })).toBe(8);
    const left = [aPinnedTeam('acme/qa'), released('team', 'acme/qa')];
    const pins = [['acme/qa'], []].map((teams) => {
      const facts = withLastPins(someFacts({ remembered: left }), { accounts: ['acme/qa'], teams });
      return recall(facts).teams.get('acme/qa')?.pin ?? null;
    });
    expect(pins).toEqual([null, left[0]]);
  });

  it('is whom it was given to anew, for teams as for people, and nothing else is touched', () => {
    const [first, second] = [aPinnedTeam('acme/qa'), { ...aPinnedTeam('acme/qa'), id: 99 }];
    const deletion = { kind: 'comment-deleted', change: 7, id: '1', author: lena, by: lena } as const;
    const deleted: Remembered = { ...deletion, edited: false, seenAt: seen };
    const remembered = [deleted, first, released('team', 'ACME/qa'), second, released('account', 'lou')];
    const facts = someFacts({ remembered });
    const told = withLastPins(facts, nobody);
    expect(recall(told).teams.get('acme/qa')?.pin).toEqual(second);
    expect(told.remembered).toEqual(remembered.slice(0, -1));
    expect(withLastPins(facts, nobody).remembered).toBe(told.remembered);
  });

  it('is told anew where the file changed and what is remembered did not', () => {
    const remembered = [aPinnedAccount(lena), released('account', 'lena')];
    expect(pinOf(remembered)).toBe(7);
    expect(pinOf(remembered, { accounts: ['lena'], teams: [] })).toBeUndefined();
    expect(pinOf(remembered)).toBe(7);
  });

  it('is nobody where nobody was meant, and the facts stay the same where nothing was let go', () => {
    expect(pinOf([])).toBeUndefined();
    const facts = someFacts({ remembered: [aPinnedAccount(lena)] });
    expect(withLastPins(facts, nobody)).toBe(facts);
  });
});
