import { describe, expect, it } from '@jest/globals';
import { markOf, readMark, wokenBy } from '../../../src/app/upkeep/sweep-since.ts';
import type { RepositoryGlance } from '../../../src/github/touched.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const now = Date.UTC(2026, 10, 22, 12);
const ago = (milliseconds: number) => new Date(now - milliseconds).toISOString();

const shop: RepositoryGlance = { id: 42, name: 'acme/shop', checklist: 'a'.repeat(40), changes: [], issues: [] };
/** A sweep that began ten minutes ago and saw the checklist as it is. */
const mark = { at: now - 10 * MINUTE, checklists: { 42: 'a'.repeat(40) } };

const wakes = (glance: Partial<RepositoryGlance>, since: typeof mark | null = mark) =>
  wokenBy({ ...shop, ...glance }, since, now).map(({ what }) => what);

describe('a sweep', () => {
  it('wakes nothing where nothing was touched', () => {
    expect(wakes({ changes: [{ number: 1, at: ago(12 * MINUTE) }] })).toEqual([]);
  });

  it('wakes what was touched since the last one began, and a minute before', () => {
    const changes = [1, 5, 10.9, 11.1].map((minutes, index) => ({ number: index, at: ago(minutes * MINUTE) }));
    expect(wakes({ changes })).toEqual([{ number: 0 }, { number: 1 }, { number: 2 }]);
  });

  it('wakes an issue for the release whose home it may be', () => {
    expect(wakes({ issues: [{ number: 8, at: ago(MINUTE) }] })).toEqual([{ home: 8, of: 42 }]);
  });

  it('wakes everything where more may have been touched than it sees', () => {
    const changes = Array.from({ length: 20 }, (_, number) => ({ number, at: ago(MINUTE) }));
    expect(wakes({ changes })).toEqual([{ all: true }]);
    expect(wakes({ changes: changes.slice(1) })).toHaveLength(19);
  });

  it.each([
    ['is another one', 'b'.repeat(40)],
    ['is gone', null],
  ])('wakes everything where the checklist %s', (_, checklist) => {
    expect(wakes({ checklist })).toEqual([{ all: true }]);
  });

  it('wakes everything where the checklist is new', () => {
    expect(wakes({}, { at: mark.at, checklists: {} as typeof mark.checklists })).toEqual([{ all: true }]);
  });

  it('wakes nothing where there is no checklist and was none', () => {
    const changes = [{ number: 1, at: ago(MINUTE) }];
    expect(wakes({ checklist: null, changes }, { at: mark.at, checklists: {} as typeof mark.checklists })).toEqual([]);
    expect(wakes({ checklist: null, changes }, null)).toEqual([]);
  });

  it('that none went before goes three days back', () => {
    const changes = [2.9, 3.1].map((days, number) => ({ number, at: ago(days * DAY) }));
    expect(wakes({ changes }, null)).toEqual([{ number: 0 }]);
  });
});

describe('what a sweep leaves for the next', () => {
  it('is when it began, and the checklists that it saw', () => {
    const glances = [shop, { ...shop, id: 43, checklist: null }];
    expect(readMark(JSON.parse(JSON.stringify(markOf(glances, now))))).toEqual({
      at: now,
      checklists: { 42: shop.checklist },
    });
  });

  it.each([
    null,
    5,
    {},
    { at: 'x', checklists: {} },
    { at: 1.5, checklists: {} },
    { at: 1, checklists: 'x' },
    { at: 1 },
  ])('is nothing where it says something else: %j', (body) => {
    expect(readMark(body)).toBeNull();
  });

  it('is read without what is no checklist', () => {
    expect(readMark({ at: 1, checklists: { 1: 'a', 2: 5 } })).toEqual({ at: 1, checklists: { 1: 'a' } });
  });
});
