import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../src/checklist/parse.ts';

const file = (environment: string): string =>
  `version: 1\nenvironments:\n  production:\n    enforce: block\n${environment}items:\n  tests:\n    title: All tests are passing\n    check: ci / test\n`;

function calendarOf(text: string) {
  const result = parseChecklist(text, 'holdpoint.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.checklist.environments.at(-1)?.calendar;
}

function problemsOf(text: string) {
  const result = parseChecklist(text, 'holdpoint.yml');
  return result.ok ? [] : result.problems.map(({ code, path, line, column }) => `${line}:${column} ${code} ${path}`);
}

const berlin = { days: [0, 1, 2, 3], opens: 540, closes: 960, zone: 'Europe/Berlin' };
const holidays = { from: '2026-12-20', until: '2027-01-04', reason: 'Holidays' };
const freeze = '    freeze: [{ from: 2026-12-20, until: 2027-01-04, reason: Holidays }]\n';
const window = '{ days: mon-thu, hours: 09:00-16:00, zone: Europe/Berlin }';

describe('the calendar of an environment', () => {
  it('is that of the example', () => {
    const text = readFileSync(new URL('../../examples/opening-hours.yml', import.meta.url), 'utf8');
    const zone = 'Europe/Berlin';
    expect(calendarOf(text)).toEqual({
      windows: [berlin, { days: [1, 3], opens: 1320, closes: 120, zone }],
      freezes: [
        { ...holidays, zone },
        { from: '2027-03-31T18:00', until: '2027-04-01T06:00', reason: 'Closing of the quarter', zone },
      ],
    });
  });

  it('has one window, or a list of them', () => {
    expect(calendarOf(file(`    window: ${window}\n`))).toEqual({ windows: [berlin], freezes: [] });
    expect(calendarOf(file(`    window: [${window}]\n`))).toEqual({ windows: [berlin], freezes: [] });
  });

  it('counts a freeze in its own zone, else in that of the first window, else in UTC', () => {
    const zoneOf = (text: string) => calendarOf(file(text))?.freezes[0]?.zone;
    expect(zoneOf(freeze)).toBe('UTC');
    expect(zoneOf(`    window: [${window}, { zone: Asia/Tokyo }]\n${freeze}`)).toBe('Europe/Berlin');
    expect(zoneOf(`    window: ${window}\n${freeze.replace('Holidays', 'Holidays, zone: Asia/Tokyo')}`)).toBe(
      'Asia/Tokyo',
    );
  });
});

describe('a mistake in a calendar', () => {
  it('is shown where it stands, in one window and in a list of one', () => {
    expect(problemsOf(file('    window: { zone: Europe/Berln }\n'))).toEqual([
      '5:21 UNKNOWN_ZONE environments.production.window.zone',
    ]);
    expect(problemsOf(file('    window: [{ zone: Europe/Berln }]\n'))).toEqual([
      '5:22 UNKNOWN_ZONE environments.production.window[0].zone',
    ]);
  });

  it('is told once where a freeze takes it over from a window', () => {
    expect(problemsOf(file(`    window: { zone: Europe/Berln }\n${freeze}`))).toEqual([
      '5:21 UNKNOWN_ZONE environments.production.window.zone',
    ]);
    expect(
      problemsOf(file('    freeze: [{ from: 2026-12-20, until: 2026-12-19, reason: x, zone: No/where }]\n')),
    ).toEqual([
      '5:41 EMPTY_PERIOD environments.production.freeze[0].until',
      '5:70 UNKNOWN_ZONE environments.production.freeze[0].zone',
    ]);
  });

  it('is an abbreviation in the place of a zone (T132)', () => {
    for (const zone of ['EST', 'CET', 'EST5EDT', 'Etc/GMT+5', '+01:00', 'utc', 'GMT'])
      expect([zone, problemsOf(file(`    window: { zone: "${zone}" }\n`))]).toEqual([
        zone,
        ['5:21 NOT_ALLOWED environments.production.window.zone'],
      ]);
  });

  it('is a list that is empty or too long, and an environment without a gate is spared nothing', () => {
    expect(problemsOf(file('    window: []\n    freeze: []\n'))).toEqual([
      '5:13 TOO_FEW environments.production.window',
      '6:13 TOO_FEW environments.production.freeze',
    ]);
    const many = (length: number, entry: string) => Array.from({ length }, () => entry).join(', ');
    expect(problemsOf(file(`    window: [${many(20, window)}]\n`))).toEqual([]);
    expect(problemsOf(file(`    window: [${many(21, window)}]\n`))).toEqual([
      '5:13 TOO_MANY environments.production.window',
    ]);
    const off = file('    window: { zone: Europe/Berln }\n').replace('block', 'off');
    expect(problemsOf(off)).toEqual(['5:21 UNKNOWN_ZONE environments.production.window.zone']);
  });
});
