import { describe, expect, it } from '@jest/globals';
import {
  environmentKey,
  isReleaseEntry,
  judgedKey,
  letThroughKey,
  settledIn,
} from '../../src/ledger/release-entries.ts';
import { aCandidate, aDeployed, aHomeEntry, aLetThrough, aSettledEntry, aStep, at, commit } from './releases.ts';

describe('an entry that releases rest on', () => {
  it.each([
    aSettledEntry(),
    aLetThrough(),
    { kind: 'environment-judged', environment: 'production' },
    aDeployed(3),
    aCandidate(),
    aHomeEntry(30),
    aStep(),
  ])('is $kind', (body) => {
    expect(isReleaseEntry(body)).toBe(true);
  });

  it.each(['verdict', 'ungated', 'comment', 'toString', ''])('is not one of the kind "%s"', (kind) => {
    expect(isReleaseEntry({ kind })).toBe(false);
  });
});

describe('the name of an environment in entries', () => {
  it('is the same in upper and lower case, as it is to GitHub', () => {
    expect(environmentKey('Production EU-1')).toBe('production eu-1');
    expect(environmentKey('AZaz')).toBe('azaz');
  });

  it('keeps letters that only look alike apart', () => {
    expect(environmentKey('Äpfel')).toBe('Äpfel');
    expect(environmentKey('\u212Aiosk')).toBe('\u212Aiosk');
  });
});

describe('the key of what stands once', () => {
  it('tells repository, commit and environment of a commit that was let through', () => {
    expect(letThroughKey(42, 'Production', commit)).toBe(`let-through:42:${commit}:production`);
  });

  it('tells repository and environment of the first verdict', () => {
    expect(judgedKey(42, 'Production')).toBe('environment-judged:42:production');
  });
});

describe('what a settled entry says', () => {
  const told = {
    number: 7,
    url: 'https://github.test/acme/shop/pull/7',
    title: 'Sell hats',
    environment: 'production',
    head: 'a'.repeat(40),
    merge: commit,
    tree: 'b'.repeat(40),
    at,
    verdict: 'go',
    checklist: 'e'.repeat(40),
    policies: ['acme/.github:all.yml'],
    open: [],
  };

  it('is the change as it was judged, and nothing about the entry itself', () => {
    expect(settledIn(aSettledEntry())).toStrictEqual(told);
  });

  it('is what was open, in its order', () => {
    const open = [
      { item: 'qa', title: 'QA agrees', outcome: 'pending', code: 'SIGNOFF_MISSING', sentence: 'No.' },
      { item: null, title: 'Held', outcome: 'pending', code: 'HELD', sentence: 'Held.' },
    ] as const;
    expect(settledIn(aSettledEntry({ verdict: 'pending', open }))).toStrictEqual({ ...told, verdict: 'pending', open });
  });

  it('is until when it holds, where time may change it', () => {
    const until = '2026-11-22T20:00:00Z';
    expect(settledIn(aSettledEntry({ until }))).toStrictEqual({ ...told, until });
  });

  it('is that a change does not concern the environment, only where the entry says so', () => {
    expect(settledIn(aSettledEntry({ unconcerned: true }))).toStrictEqual({ ...told, unconcerned: true });
    expect(settledIn(aSettledEntry({ unconcerned: false }))).toStrictEqual(told);
  });

  it.each(['go', 'no-go', 'pending', 'none'])('may be the verdict %s', (verdict) => {
    expect(settledIn(aSettledEntry({ verdict }))?.verdict).toBe(verdict);
  });

  it.each(['', 'GO', 'open'])('is nothing with the unknown verdict "%s"', (verdict) => {
    expect(settledIn(aSettledEntry({ verdict }))).toBeNull();
  });

  it.each(['url', 'title', 'settledAt', 'policies', 'open'] as const)(
    'is nothing without its %s, as older versions wrote it',
    (field) => {
      const { [field]: _, ...older } = aSettledEntry();
      expect(settledIn(older)).toBeNull();
    },
  );
});
