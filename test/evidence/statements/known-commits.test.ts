import { describe, expect, it } from '@jest/globals';
import { bindStatement, retargetedSince } from '../../../src/evidence/statements/binding.ts';
import type { ChangeFacts, Facts, TimelineEvent } from '../../../src/evidence/facts.ts';
import {
  aChange,
  aCommit,
  aSighting,
  earlier,
  elsewhere,
  head,
  later,
  said,
  seen,
  someFacts,
} from '../../builders/facts.ts';
import { ada } from '../../builders/people.ts';

function bind(change: ChangeFacts, explicit: string | null, over: Partial<Facts> = {}) {
  return bindStatement({ change, facts: someFacts({ change, ...over }), at: said, explicit });
}

function forcePush(before: string | null, after: string | null, at = seen): TimelineEvent {
  return { kind: 'head-force-pushed', at, actor: ada, before, after };
}

function retargeting(at: string): TimelineEvent {
  return { kind: 'base-changed', at, actor: ada, from: 'develop', to: 'main' };
}

describe('a commit that is written out', () => {
  it('is known as the head even where no list of commits tells it', () => {
    expect(bind(aChange({ commits: [] }), head, { sightings: [] })).toEqual({ commit: head });
  });

  it('is known as what a forced push brought or took away', () => {
    const change = aChange({ timeline: [forcePush(earlier, elsewhere)] });
    expect(bind(change, earlier)).toEqual({ commit: earlier });
    expect(bind(change, elsewhere)).toEqual({ commit: elsewhere });
  });

  it('is not known as what a retargeting, or a push that does not tell, would name', () => {
    const change = aChange({ timeline: [retargeting(seen), forcePush(null, null)] });
    expect(bind(change, earlier)).toEqual({
      ambiguous: true,
      commit: null,
      sentence: `No commit of this change starts with ${earlier}; its head is ${head.slice(0, 7)}.`,
    });
  });

  it('needs more digits where several begin like it', () => {
    const twin = `${head.slice(0, 12)}${'b'.repeat(28)}`;
    const change = aChange({ commits: [aCommit({ oid: twin }), aCommit()] });
    expect(bind(change, head.slice(0, 7))).toEqual({
      ambiguous: true,
      commit: null,
      sentence: `2 commits of this change start with ${head.slice(0, 7)}; write more digits.`,
    });
  });

  it.each([`x${head.slice(0, 8)}`, `${head.slice(0, 8)}x`, 'a'.repeat(65), `${head} `])(
    'is none where more than hex digits stand there: %j',
    (written) => {
      expect(bind(aChange(), written)).toEqual({
        ambiguous: true,
        commit: null,
        sentence: `"${written}" is no commit id: at least seven hex digits are needed.`,
      });
    },
  );
});

describe('a statement without a commit', () => {
  it('counts from the newest time that the head was seen, in whatever order that is told', () => {
    const twice = [aSighting({ at: seen }), aSighting({ at: '2026-11-20T10:30:00Z' })];
    const between = aChange({ timeline: [forcePush(head, earlier, '2026-11-20T10:15:00Z')] });
    for (const sightings of [twice, twice.toReversed()]) {
      expect(bind(between, null, { sightings })).toEqual({ commit: head });
    }
  });

  it('means nothing where a forced push in the second of the sighting took the head away', () => {
    const sightings = [aSighting({ at: seen })];
    expect(bind(aChange({ timeline: [forcePush(earlier, head)] }), null, { sightings })).toEqual({ commit: head });
    for (const push of [forcePush(head, earlier), forcePush(head, head), forcePush(earlier, elsewhere)]) {
      expect(bind(aChange({ timeline: [push] }), null, { sightings })).toMatchObject({ ambiguous: true });
    }
  });

  it('is not troubled by a retargeting, which is looked at on its own', () => {
    expect(bind(aChange({ timeline: [retargeting(later)] }), null)).toEqual({ commit: head });
  });
});

describe('a retargeting', () => {
  it('is no forced push', () => {
    expect(retargetedSince(aChange({ timeline: [forcePush(earlier, head, later)] }), said)).toBe(false);
    expect(retargetedSince(aChange({ timeline: [retargeting(later)] }), said)).toBe(true);
  });
});
