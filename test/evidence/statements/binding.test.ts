import { describe, expect, it } from '@jest/globals';
import { bindStatement, isTold, retargetedSince } from '../../../src/evidence/statements/binding.ts';
import type { ChangeFacts, Facts, TimelineEvent } from '../../../src/evidence/facts.ts';
import {
  aChange,
  aCommit,
  afterMerge,
  aSighting,
  earlier,
  elsewhere,
  head,
  later,
  merged,
  mergedAt,
  opened,
  readings,
  said,
  seen,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { ada } from '../../builders/people.ts';

function bind(change: ChangeFacts, over: Partial<Facts> = {}, explicit: string | null = null, at = said) {
  return bindStatement({ change, facts: someFacts({ change, ...over }), at, explicit });
}

function forcePush(at: string, before: string | null, after: string | null): TimelineEvent {
  return { kind: 'head-force-pushed', at, actor: ada, before, after };
}

const mergedChange = aChange({ merge: { commit: merged, at: mergedAt } });

describe('a statement without a commit on an open change', () => {
  it('means the head that was seen before it', () => {
    expect(bind(aChange())).toEqual({ commit: head });
    expect(bind(aChange(), { sightings: [aSighting({ at: said })] })).toEqual({ commit: head });
  });

  it('means nothing when the head was first seen after it: a push came between (T4)', () => {
    expect(bind(aChange(), { sightings: [aSighting({ at: later })] })).toMatchObject({ ambiguous: true, commit: null });
  });

  it('means nothing when only an earlier head was seen (T4)', () => {
    expect(bind(aChange(), { sightings: [aSighting({ commit: earlier })] })).toMatchObject({ ambiguous: true });
  });

  it('never trusts a commit date, because there is none in what it knows (T74)', () => {
    const old = aChange({ commits: [aCommit()] });
    expect(bind(old, { sightings: [] })).toMatchObject({ ambiguous: true });
  });

  it('takes the activity of the branch for a sighting, once it was read', () => {
    const pushes = readings([{ kind: 'pushes', change: 7 }, [{ after: head, at: seen, actor: ada }]]);
    expect(bind(aChange(), { sightings: [], readings: pushes })).toEqual({ commit: head });
    const unread = readings([{ kind: 'pushes', change: 7 }, unlearnable('API_FORBIDDEN')]);
    expect(bind(aChange(), { sightings: [], readings: unread })).toMatchObject({ ambiguous: true });
  });

  it('means nothing when the branch was force-pushed after the head was seen, away or back (T4)', () => {
    for (const event of [
      forcePush(later, head, earlier),
      forcePush(later, earlier, head),
      forcePush(seen, head, earlier),
      forcePush(later, null, null),
    ]) {
      expect(bind(aChange({ timeline: [event] }))).toMatchObject({ ambiguous: true });
    }
  });

  it('is not troubled by the forced push that brought the head', () => {
    for (const at of [opened, seen]) {
      expect(bind(aChange({ timeline: [forcePush(at, earlier, head)] }))).toEqual({ commit: head });
    }
  });

  it('trusts a second sighting after the head came back', () => {
    const timeline = [
      forcePush('2026-11-20T10:10:00Z', head, earlier),
      forcePush('2026-11-20T10:20:00Z', earlier, head),
    ];
    const sightings = [aSighting(), aSighting({ at: '2026-11-20T10:30:00Z' })];
    expect(bind(aChange({ timeline }), { sightings })).toEqual({ commit: head });
  });

  it('means nothing when the moments cannot be read', () => {
    expect(bind(aChange(), {}, null, 'yesterday')).toMatchObject({ ambiguous: true });
    expect(bind(aChange(), { sightings: [aSighting({ at: '20 Nov 2026' })] })).toMatchObject({ ambiguous: true });
    expect(bind(aChange({ timeline: [forcePush('some time', earlier, head)] }))).toMatchObject({ ambiguous: true });
  });
});

describe('a statement without a commit on a merged change', () => {
  it('means the merge commit from the merge on, the head before it (T71)', () => {
    expect(bind(mergedChange, {}, null, afterMerge)).toEqual({ commit: merged });
    expect(bind(mergedChange, {}, null, said)).toEqual({ commit: head });
  });

  it('in the second of the merge means the head: it may have been written before', () => {
    expect(bind(mergedChange, {}, null, mergedAt)).toEqual({ commit: head });
  });
});

describe('a statement with a commit', () => {
  it.each([head, head.slice(0, 7), head.toUpperCase()])(
    'means it when %s names one commit of the change',
    (written) => {
      expect(bind(aChange(), { sightings: [] }, written)).toEqual({ commit: head });
    },
  );

  it('means the merge commit by name', () => {
    expect(bind(mergedChange, {}, merged.slice(0, 8))).toEqual({ commit: merged });
  });

  it('recognises an earlier commit, so that it is stale and not guessed away', () => {
    expect(bind(aChange({ commits: [aCommit({ oid: earlier }), aCommit()] }), {}, earlier)).toEqual({
      commit: earlier,
    });
    expect(bind(aChange({ timeline: [forcePush(opened, earlier, head)] }), {}, earlier)).toEqual({ commit: earlier });
    expect(bind(aChange(), { sightings: [aSighting(), aSighting({ commit: earlier })] }, earlier)).toEqual({
      commit: earlier,
    });
  });

  it('means nothing when no commit of the change, or more than one, begins like it (T6)', () => {
    expect(bind(aChange(), {}, elsewhere)).toMatchObject({ ambiguous: true });
    const twin = `${head.slice(0, 10)}${'0'.repeat(30)}`;
    expect(bind(aChange({ commits: [aCommit({ oid: twin })] }), {}, head.slice(0, 7))).toMatchObject({
      ambiguous: true,
    });
  });

  it.each(['aaaaaa', 'main', '', 'zzzzzzz', `${head} `])('means nothing when %j is no commit id', (written) => {
    expect(bind(aChange(), {}, written)).toMatchObject({ ambiguous: true });
  });
});

describe('what else is known about the moment', () => {
  it('tells whether the change was retargeted at or after it (T59)', () => {
    const timeline: TimelineEvent[] = [{ kind: 'base-changed', at: said, actor: ada, from: 'develop', to: 'main' }];
    expect(retargetedSince(aChange({ timeline }), said)).toBe(true);
    expect(retargetedSince(aChange({ timeline }), seen)).toBe(true);
    expect(retargetedSince(aChange({ timeline }), later)).toBe(false);
    expect(retargetedSince(aChange({ timeline }), 'some time')).toBe(true);
    expect(retargetedSince(aChange(), said)).toBe(false);
  });

  it('tells whether it is told what a statement of that moment means', () => {
    expect(isTold(said, aChange(), someFacts())).toBe(true);
    expect(isTold(opened, aChange(), someFacts())).toBe(false);
    const timeline = [forcePush(later, earlier, head)];
    expect(isTold(said, aChange({ timeline }), someFacts())).toBe(false);
    expect(isTold(afterMerge, mergedChange, someFacts({ change: mergedChange, sightings: [] }))).toBe(true);
  });
});
