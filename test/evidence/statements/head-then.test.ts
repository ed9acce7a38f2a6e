import { describe, expect, it } from '@jest/globals';
import { headThen } from '../../../src/evidence/statements/head-then.ts';
import type { ChangeFacts, CommitId, Push, Sighting } from '../../../src/evidence/facts.ts';
import { aChange, aSighting, earlier, elsewhere, head, readings, someFacts } from '../../builders/facts.ts';
import { ada } from '../../builders/people.ts';

const at = '2026-11-20T11:00:00Z';
const pushed = (after: CommitId, when: string): Push => ({ after, at: when, actor: ada });
const before = pushed(earlier, '2026-11-20T10:00:00Z');
const since = pushed(head, '2026-11-20T12:00:00Z');

interface Given {
  readonly log?: readonly Push[] | null;
  readonly change?: Partial<ChangeFacts>;
  readonly firstHead?: CommitId | null;
  readonly when?: string;
  readonly shown?: readonly Sighting[];
}

function then({ log = [before, since], change = {}, firstHead = null, when = at, shown = [] }: Given = {}) {
  const facts = someFacts({
    change: aChange(change),
    sightings: [...shown, aSighting({ commit: head, at: '2026-11-20T12:00:01Z' })],
    readings: log === null ? {} : readings([{ kind: 'pushes', change: 7 }, log]),
  });
  const [only] = facts.changes;
  if (only === undefined) throw new Error('no change');
  return headThen({ change: only, facts, at: when }, firstHead);
}

const forced = (when: string, from: CommitId, to: CommitId): ChangeFacts['timeline'] => [
  { kind: 'head-force-pushed', at: when, actor: ada, before: from, after: to },
];

describe('the head at the time of a statement', () => {
  it('is the last that the log of the branch has from before it', () => {
    expect(then()).toBe(earlier);
    expect(then({ log: [pushed(elsewhere, '2026-11-20T09:00:00Z'), before, since] })).toBe(earlier);
    expect(then({ when: '2026-11-20T13:00:00Z', log: [since] })).toBeNull();
    expect(then({ when: '2026-11-20T13:00:00Z', log: [{ ...since, at: '2026-11-20T12:30:00Z' }] })).toBe(head);
  });

  it('agrees with what our memory has of the statement, or is not told', () => {
    expect(then({ firstHead: earlier })).toBe(earlier);
    expect(then({ firstHead: head })).toBeNull();
  });

  it.each<[string, Given]>([
    ['the log was not read', { log: null }],
    ['the log is empty', { log: [] }],
    ['every push came later', { log: [since] }],
    ['a push came in the same second', { log: [before, pushed(head, at)] }],
    ['two pushes came in one second', { log: [before, { ...before, after: elsewhere }] }],
    ['the moment cannot be read', { when: 'soon' }],
    ['it was merged in that second', { change: { merge: { commit: elsewhere, at } } }],
    ['it was merged before', { change: { merge: { commit: elsewhere, at: '2026-11-20T10:30:00Z' } } }],
    ['a forced push came between', { change: { timeline: forced('2026-11-20T10:30:00Z', earlier, elsewhere) } }],
    ['a forced push came in its second', { change: { timeline: forced(at, earlier, head) } }],
    [
      'a forced push brought it back in between',
      { change: { timeline: forced('2026-11-20T10:30:00Z', head, earlier) } },
    ],
    ['a forced push changed nothing in its second', { change: { timeline: forced(before.at, earlier, earlier) } }],
    ['a forced push brought another in its second', { change: { timeline: forced(before.at, elsewhere, head) } }],
    ['we showed another in the second of its push', { shown: [aSighting({ commit: head, at: before.at })] }],
    ['we showed it since, and the log does not tell it', { log: [], shown: [aSighting({ commit: earlier })] }],
    ['a forced push left in the second of the push', { change: { timeline: forced(before.at, earlier, elsewhere) } }],
  ])('is not told where %s (T74)', (_, given) => {
    expect(then(given)).toBeNull();
  });

  it('is told although it was pushed by force itself, or left by force later', () => {
    expect(then({ change: { timeline: forced(before.at, elsewhere, earlier) } })).toBe(earlier);
    expect(then({ change: { timeline: forced('2026-11-20T11:00:01Z', earlier, head) } })).toBe(earlier);
    expect(then({ change: { timeline: forced('2026-11-20T09:59:59Z', elsewhere, earlier) } })).toBe(earlier);
  });

  it('is told by the log, whatever we showed of it and whatever else happened', () => {
    expect(then({ shown: [aSighting({ commit: earlier, at: before.at })] })).toBe(earlier);
    const retargeted = { kind: 'base-changed', at: '2026-11-20T10:30:00Z', actor: ada, from: 'a', to: 'b' } as const;
    expect(then({ change: { timeline: [retargeted] } })).toBe(earlier);
  });

  it('stays what it was after a later merge', () => {
    expect(then({ change: { merge: { commit: elsewhere, at: '2026-11-20T13:00:00Z' } } })).toBe(earlier);
  });
});
