import { describe, expect, it } from '@jest/globals';
import { wordingStanding } from '../../../src/evidence/statements/wording.ts';
import type { ConfigBlob, Facts } from '../../../src/evidence/facts.ts';
import {
  alone,
  aShownItem,
  head,
  later,
  merged,
  now,
  opened,
  said,
  seen,
  someFacts,
  wordingOf,
} from '../../builders/facts.ts';

const item = { id: 'qa', wording: wordingOf('qa') };

function standing(over: Partial<Facts> = {}, statement: { explicit?: boolean; at?: string; commit?: string } = {}) {
  const facts = someFacts({ items: ['qa'], ...over });
  return wordingStanding({ item, commit: head, at: said, explicit: false, facts, ...statement });
}

function changedAt(at: string | null): { readonly config: readonly ConfigBlob[] } {
  return { config: someFacts().config.map((blob) => ({ ...blob, changedAt: at })) };
}

/** The checklist, unchanged since long before, and a policy that it extends. */
function policyChangedAt(at: string | null): { readonly config: readonly ConfigBlob[] } {
  const repository = { id: 2, name: 'acme/.github', private: false };
  const policy = { reference: 'acme/.github:holdpoint.yml', repository, changedBy: head };
  return {
    config: someFacts().config.flatMap((blob) => [
      { ...blob, changedAt: opened },
      { ...blob, changedAt: at, policy },
    ]),
  };
}

const counts = { counts: true };
const changed = { counts: false, code: 'SIGNOFF_WORDING_CHANGED' };
const ambiguous = { counts: false, code: 'SIGNOFF_AMBIGUOUS' };

describe("the wording that a statement means, with the App's memory", () => {
  it('is the present one when it was shown before the statement', () => {
    expect(standing()).toEqual(counts);
    expect(standing({ shown: [aShownItem('qa', { since: said })] })).toEqual(counts);
  });

  it('is another one when that was shown last', () => {
    const shown = [aShownItem('qa', { wording: 'old' }), aShownItem('qa', { since: later, first: false })];
    expect(standing({ shown })).toMatchObject(changed);
    expect(standing({ shown }, { at: now })).toEqual(counts);
  });

  it('is told alike before and after the item is first shown, so that a second look changes nothing', () => {
    const shown = [aShownItem('qa', { since: later })];
    expect(standing({ shown })).toEqual(standing({ shown: [] }));
    expect(standing({ shown })).toMatchObject(ambiguous);
  });

  it('is told alike before and after new words are shown, so that a second look changes nothing', () => {
    const old = [aShownItem('qa', { wording: 'old', since: seen })];
    const reworded = [aShownItem('qa', { since: later, first: false })];
    expect(standing({ shown: old })).toMatchObject(changed);
    expect(standing({ shown: reworded })).toEqual(standing({ shown: old }));
  });

  it('is another one when the wording went away and came back after the statement', () => {
    const shown = [
      aShownItem('qa', { since: opened }),
      aShownItem('qa', { wording: 'other', since: seen, first: false }),
      aShownItem('qa', { since: later, first: false }),
    ];
    expect(standing({ shown })).toMatchObject(changed);
  });

  it('is not told when two were shown in the same second', () => {
    const shown = [aShownItem('qa', { wording: 'old' }), aShownItem('qa', { first: false })];
    expect(standing({ shown })).toMatchObject(changed);
  });

  it('is not told when the item was not shown on the commit before, unless the commit was written with it', () => {
    expect(standing({ shown: [] })).toMatchObject(ambiguous);
    expect(standing({ shown: [aShownItem('qa', { commit: merged })] })).toMatchObject(ambiguous);
    expect(standing({ shown: [aShownItem('tests')] })).toMatchObject(ambiguous);
    expect(standing({ shown: [aShownItem('qa', { since: later })] })).toMatchObject(ambiguous);
    expect(standing({ shown: [] }, { explicit: true })).toEqual(counts);
    expect(standing({ shown: [aShownItem('qa', { since: later })] }, { explicit: true })).toEqual(counts);
  });

  it('is not the present one, even with the commit, when the item read otherwise there or the file changed since', () => {
    expect(standing({ shown: [aShownItem('qa', { since: later, first: false })] }, { explicit: true })).toMatchObject(
      changed,
    );
    expect(standing({ shown: [aShownItem('qa', { since: later, wording: 'new' })] }, { explicit: true })).toMatchObject(
      changed,
    );
    expect(
      standing({ shown: [aShownItem('qa', { since: later })], ...changedAt(later) }, { explicit: true }),
    ).toMatchObject(changed);
    expect(standing({ shown: [], ...changedAt(later) }, { explicit: true })).toMatchObject(changed);
    expect(standing({ shown: [], ...changedAt(said) }, { explicit: true })).toMatchObject(changed);
    expect(standing({ shown: [], ...changedAt(null) }, { explicit: true })).toMatchObject(changed);
  });

  it('is not the present one, even with the commit, where it was shown after the statement and read otherwise since', () => {
    const shown = [aShownItem('qa', { since: later }), aShownItem('qa', { since: now, wording: 'new', first: false })];
    expect(standing({ shown }, { explicit: true })).toMatchObject(changed);
    expect(standing({ shown: shown.toReversed() })).toMatchObject(changed);
  });

  it('is not told at a moment that cannot be read', () => {
    expect(standing({}, { at: 'then' })).toMatchObject(ambiguous);
    expect(standing({ shown: [aShownItem('qa', { since: 'then' })] })).toMatchObject(ambiguous);
  });
});

describe('the wording that a statement means, without any memory', () => {
  const reader = { reader: alone, shown: [] };

  it('is the present one when the file is known to be older', () => {
    expect(standing(reader)).toEqual(counts);
    expect(standing({ ...reader, ...changedAt(seen) })).toEqual(counts);
    expect(standing({ ...reader, ...changedAt(said) })).toMatchObject(changed);
  });

  it('is not the present one when the file changed since, or it is not known when', () => {
    expect(standing({ ...reader, ...changedAt(later) })).toMatchObject(changed);
    expect(standing({ ...reader, ...changedAt(null) })).toMatchObject(changed);
    expect(standing({ ...reader, config: [] }, { explicit: true })).toMatchObject(changed);
  });
});

describe('a policy that the checklist extends', () => {
  it('must be older than a statement without a memory, as the checklist itself', () => {
    expect(standing({ reader: alone, shown: [], ...policyChangedAt(opened) })).toEqual(counts);
    expect(standing({ reader: alone, shown: [], ...policyChangedAt(said) })).toMatchObject(changed);
    expect(standing({ reader: alone, shown: [], ...policyChangedAt(later) })).toMatchObject(changed);
    expect(standing({ reader: alone, shown: [], ...policyChangedAt(null) })).toMatchObject(changed);
  });

  it('must be older than a statement that names its commit about an item that was never shown', () => {
    expect(standing({ shown: [], ...policyChangedAt(opened) }, { explicit: true })).toEqual(counts);
    expect(standing({ shown: [], ...policyChangedAt(later) }, { explicit: true })).toMatchObject(changed);
    expect(standing({ shown: [], ...policyChangedAt(null) }, { explicit: true })).toMatchObject(changed);
  });

  it('does not stand in for a checklist that was not read', () => {
    expect(standing({ reader: alone, shown: [], config: [] })).toMatchObject(changed);
  });
});
