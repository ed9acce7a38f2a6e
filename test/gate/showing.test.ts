import { describe, expect, it } from '@jest/globals';
import { asSeen, showings, unrecorded } from '../../src/gate/showing.ts';
import type { Written } from '../../src/gate/ports.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import type { RememberedShowing } from '../../src/evidence/remembered.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { formatShownItems } from '../../src/report/shown-items.ts';
import { aChange, aComment, aShownItem, aSighting, head, now, seen, someFacts, wordingOf } from '../builders/facts.ts';

const stamp = seen;
const visible = '2026-11-20T10:00:08Z';
const shown: RememberedShowing = { kind: 'shown', change: 7, commit: head, stamp, at: visible };

/** The head and one item as a run of ours gives them. */
function facts(over: Partial<Facts> = {}, said?: string): Facts {
  const comments = said === undefined ? [] : [aComment({ createdAt: said })];
  return someFacts({
    change: aChange({ comments }),
    sightings: [aSighting({ stamp })],
    shown: [aShownItem('qa', { stamp })],
    ...over,
  });
}

const moments = ({ sightings, shown: items }: Facts) => [
  ...sightings.map(({ at }) => at),
  ...items.map(({ since }) => since),
];

describe('what our own runs showed', () => {
  it('counts from when GitHub confirmed it, not from when the writing began (T4)', () => {
    expect(moments(asSeen(facts({ remembered: [shown] })))).toEqual([visible, visible]);
  });

  it('counts from the latest moment that was noted for one stamp: two writes of one second are told apart by the slower', () => {
    const slower = { ...shown, at: '2026-11-20T10:00:30Z' };
    for (const remembered of [
      [shown, slower],
      [slower, shown],
    ])
      expect(moments(asSeen(facts({ remembered })))).toEqual([slower.at, slower.at]);
  });

  it('is never earlier than its run: nobody saw what GitHub had not made', () => {
    const early = { ...shown, at: '2026-11-20T09:00:00Z' };
    expect(moments(asSeen(facts({ remembered: [early] })))).toEqual([seen, seen]);
  });

  it('counts from now on where nobody noted it, after everything that was said until now (T110)', () => {
    expect(moments(asSeen(facts()))).toEqual([now, now]);
    const ahead = '2026-11-20T15:00:10Z';
    expect(moments(asSeen(facts({}, ahead)))).toEqual(['2026-11-20T15:00:11.000Z', '2026-11-20T15:00:11.000Z']);
    const elsewhere = { ...shown, commit: 'e'.repeat(40) };
    expect(moments(asSeen(facts({ remembered: [elsewhere] })))).toEqual([now, now]);
  });

  it('stays as it is where no run of ours says it', () => {
    const plain = facts({ sightings: [aSighting()], shown: [aShownItem('qa')] });
    expect(asSeen(plain)).toEqual(plain);
  });

  it('is noted once when nobody had: the same moment counts the next time', () => {
    const first = asSeen(facts());
    const [entry, ...more] = unrecorded(first);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ repository: 42, change: 7, body: { kind: 'shown', commit: head, stamp, at: now } });
    const remembered = entry === undefined || entry.body.kind !== 'shown' ? [] : [entry.body];
    const second = asSeen(facts({ remembered, now: '2026-11-20T16:00:00Z' }));
    expect(moments(second)).toEqual([now, now]);
    expect(unrecorded(second)).toEqual([]);
  });
});

describe('a write that GitHub confirmed', () => {
  const gate = {
    kind: 'gate',
    repository: 42,
    change: 7,
    gate: 'merge',
    candidate: head,
    digest: '0'.repeat(32),
  } as const;
  const written = (since: string, itemSince: string, externalId = formatExternalId(gate)): Written => ({
    check: {
      name: 'holdpoint/merge',
      externalId,
      conclusion: 'action_required',
      title: '',
      summary: '',
      text: formatShownItems([{ item: 'qa', wording: wordingOf('qa'), since: itemSince, first: true }]),
      detailsUrl: null,
      startedAt: stamp,
      completedAt: since,
    },
    since,
    visible: '2026-11-20T15:00:09Z',
  });
  const noted = (known: Facts, one: Written) =>
    showings(known, [{ commit: head, written: one }]).map(({ body }) => body);

  it('is noted with its moment for all that is new in it', () => {
    const none = facts({ sightings: [], shown: [] });
    expect(noted(none, written(stamp, stamp))).toEqual([{ ...shown, at: '2026-11-20T15:00:09Z' }]);
  });

  it('is not noted again for what it had shown before', () => {
    expect(noted(facts(), written('2026-11-20T15:00:01Z', stamp))).toEqual([]);
  });

  it('is noted for another wording alone, when that is what is new', () => {
    const since = '2026-11-20T15:00:01Z';
    expect(noted(facts(), written(since, since))).toEqual([{ ...shown, stamp: since, at: '2026-11-20T15:00:09Z' }]);
  });

  it('is noted again when another write of the very second had been quicker', () => {
    expect(noted(facts(), written(stamp, stamp))).toEqual([{ ...shown, at: '2026-11-20T15:00:09Z' }]);
  });

  it('is not noted again by a look whose clock is behind', () => {
    expect(noted(facts(), written('2026-11-20T09:59:40Z', stamp))).toEqual([]);
  });

  it('of an item tells since when that was shown, and nothing about the head', () => {
    const item = formatExternalId({ kind: 'item', repository: 42, change: 7, item: 'qa', digest: '0'.repeat(32) });
    const since = '2026-11-20T15:00:01Z';
    const none = facts({ sightings: [], shown: [] });
    expect(noted(none, written(since, since, item))).toEqual([{ ...shown, stamp: since, at: '2026-11-20T15:00:09Z' }]);
    const silent = written(since, since, item);
    const check = silent.check === null ? null : { ...silent.check, text: '' };
    expect(noted(none, { ...silent, check })).toEqual([]);
  });
});
