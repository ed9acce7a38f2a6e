import { describe, expect, it } from '@jest/globals';
import { missedOf } from '../../../src/app/upkeep/missed.ts';
import type { DeliveryAttempt } from '../../../src/github/hook-deliveries.ts';

const now = Date.UTC(2026, 10, 22, 12);
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

function attempt(guid: string, over: Partial<DeliveryAttempt> = {}): DeliveryAttempt {
  const id = Number.parseInt(guid, 36);
  const told = { delivered: false, event: 'issue_comment', action: 'created', installation: 7 };
  return { id, guid, at: minutesAgo(3), ...told, ...over };
}

const guids = (...missed: readonly { readonly guid: string }[]) => missed.map(({ guid }) => guid);

describe('webhooks that never reached us', () => {
  it('are those that GitHub could not deliver, the oldest first', () => {
    const log = [attempt('c'), attempt('b'), attempt('a')];
    expect(guids(...missedOf(log, new Set(['a', 'b', 'c']), now))).toEqual(['a', 'b', 'c']);
    expect(guids(...missedOf(log, new Set(['b']), now))).toEqual(['b']);
  });

  it('are asked for in the order of what may stop something: comments, reviews and buttons before everything else', () => {
    const log = [
      attempt('f', { event: 'pull_request_review', action: 'dismissed' }),
      attempt('e', { event: 'check_run', action: 'requested_action' }),
      attempt('d'),
      attempt('c', { event: 'push', action: null }),
      attempt('b', { event: 'check_run', action: 'completed' }),
      attempt('a', { event: 'pull_request' }),
    ];
    const missed = missedOf(log, new Set('abcdef'), now);
    expect(guids(...missed)).toEqual(['d', 'e', 'f', 'a', 'b', 'c']);
    expect(missed.map(({ stops }) => stops)).toEqual([true, true, true, false, false, false]);
  });

  it('are asked for once, however often they were tried, by the newest attempt', () => {
    const log = [attempt('a', { id: 3 }), attempt('a', { id: 2 }), attempt('a', { id: 1 })];
    expect(missedOf(log, new Set(['a']), now)).toEqual([
      { guid: 'a', event: 'issue_comment', id: 3, installation: 7, at: minutesAgo(3), stops: true },
    ]);
  });

  it('are also those that were delivered and that we do not have, when they cannot be under way any more', () => {
    const log = [attempt('b', { delivered: true, at: minutesAgo(0.5) }), attempt('a', { delivered: true })];
    expect(guids(...missedOf(log, new Set(['a', 'b']), now))).toEqual(['a']);
  });

  it('are not those that came in the end', () => {
    const log = [attempt('a', { delivered: true, at: minutesAgo(0.2) }), attempt('a', { at: minutesAgo(9) })];
    expect(missedOf(log, new Set(['a']), now)).toEqual([]);
  });

  it('are only those of events that mean something to us', () => {
    const log = [
      attempt('a', { event: 'star' }),
      attempt('b', { event: 'installation' }),
      attempt('c', { event: 'ping' }),
    ];
    expect(guids(...missedOf(log, new Set(['a', 'b', 'c']), now))).toEqual(['b']);
  });
});
