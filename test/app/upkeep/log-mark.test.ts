import { describe, expect, it } from '@jest/globals';
import { readLogMark } from '../../../src/app/upkeep/log-mark.ts';
import type { LogMark } from '../../../src/app/upkeep/log-mark.ts';

const failed = {
  guid: 'a',
  event: 'issue_comment',
  id: 5,
  installation: 7,
  at: '2026-11-22T12:00:00Z',
  since: 1,
  triedAt: 2,
  tries: 3,
  lost: true,
};
const mark = { until: 10, whole: 20, failed: [failed], behind: true };
const read = (over: object = {}) => readLogMark(JSON.parse(JSON.stringify({ ...mark, ...over })));

describe("how far GitHub's log was read", () => {
  it('is found as it was left', () => {
    const { stops, ...one } = { stops: false, ...failed };
    const kept: LogMark = { ...mark, failed: [{ ...one, stops }] };
    expect(read()).toEqual(kept);
  });

  it.each([null, 5, 'x', [], {}, { until: '10', whole: 1.5, failed: 'x', behind: 'yes' }])(
    'is nothing where it says something else: %j',
    (body) => {
      expect(readLogMark(body)).toEqual({ until: null, whole: null, failed: [], behind: false });
    },
  );

  it('is found as an older version left it', () => {
    expect(readLogMark({ until: 10 })).toEqual({ until: 10, whole: null, failed: [], behind: false });
  });

  it.each([
    null,
    'x',
    { ...failed, guid: 5 },
    { ...failed, event: null },
    { ...failed, at: 5 },
    { ...failed, at: 'yesterday' },
    { ...failed, since: null },
    { ...failed, triedAt: 'x' },
    { ...failed, tries: 0.5 },
  ])('knows nothing of what failed and cannot be read: %j', (one) => {
    expect(read({ failed: [one, failed] }).failed).toHaveLength(1);
  });

  it('knows what failed and cannot be fetched, or belongs to no installation, and is not given up unless it says so', () => {
    const odd = { ...failed, id: 'x', installation: null, lost: 1 };
    expect(read({ failed: [odd] }).failed).toMatchObject([{ id: null, installation: null, lost: false }]);
  });
});
