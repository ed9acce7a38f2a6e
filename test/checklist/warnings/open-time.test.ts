import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '../../../src/evidence/calendar/calendar.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { openTogether } from '../../../src/checklist/warnings/open-time.ts';

const NOW = Date.parse('2026-11-21T20:00:00Z');
const YEAR = { from: NOW, to: Date.parse('2027-11-22T20:00:00Z') };

/** The calendar that an environment with these keys has. */
function calendar(keys: string): Calendar {
  const read = parseChecklist(
    `version: 1\nenvironments: { live: { enforce: block, ${keys} } }\nitems: { a: { title: A, check: a } }\n`,
    'f.yml',
  );
  const [live] = read.ok ? read.checklist.environments : [];
  if (live === undefined) throw new Error(JSON.stringify(read));
  return live.calendar;
}

const open = (...keys: readonly string[]) =>
  openTogether(keys.map(calendar), NOW).map(({ from, to }) =>
    [from, to].map((moment) => new Date(moment).toISOString().slice(0, 16)).join(' – '),
  );
const frozen = (from: string, until: string) =>
  `freeze: [{ from: "${from}", until: "${until}", zone: UTC, reason: x }]`;
const window = (hours: string, days = 'mon-sun') => `window: { days: ${days}, hours: ${hours}, zone: UTC }`;

describe('when calendars are open together', () => {
  it('is the whole year where none says anything', () => {
    expect(openTogether([], NOW)).toEqual([YEAR]);
    expect(openTogether([{ windows: [], freezes: [] }], NOW)).toEqual([YEAR]);
  });

  it('is the time around freezes', () => {
    expect(
      open(frozen('2026-12-01T00:00', '2026-12-02T00:00'), frozen('2026-12-24T00:00', '2027-01-02T00:00')),
    ).toEqual([
      '2026-11-21T20:00 – 2026-12-01T00:00',
      '2026-12-02T00:00 – 2026-12-24T00:00',
      '2027-01-02T00:00 – 2027-11-22T20:00',
    ]);
  });

  it('is what windows have in common, and not what only follows upon another', () => {
    const [first, second] = open(window('09:00-12:00'), window('11:00-16:00'));
    expect([first, second]).toEqual(['2026-11-22T11:00 – 2026-11-22T12:00', '2026-11-23T11:00 – 2026-11-23T12:00']);
    expect(open(window('09:00-12:00'), window('12:00-16:00'))).toEqual([]);
    expect(open(window('09:00-12:00', 'mon'), window('09:00-12:00', 'tue'))).toEqual([]);
    expect(open(window('09:00-12:00'), frozen('2026-11-01T00:00', '2027-11-22T10:00'))).toEqual([
      '2027-11-22T10:00 – 2027-11-22T12:00',
    ]);
  });

  it('is not a minute: near its edges a calendar is closed', () => {
    const around = (until: string) => [window('09:00-12:00', 'mon'), frozen('2026-11-01T00:00', until)];
    expect(open(...around('2027-11-22T11:59'))).toEqual([]);
    expect(open(...around('2027-11-22T11:58'))).toEqual(['2027-11-22T11:58 – 2027-11-22T12:00']);
  });
});
