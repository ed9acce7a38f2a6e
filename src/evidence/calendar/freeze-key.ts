import type { Mistake } from '../kind.ts';
import { endShownAt, shownAt } from './freeze.ts';
import type { Freeze } from './freeze.ts';
import { zoneMistakes, zoneSchema } from './window-key.ts';

/** What the checklist may say of a freeze. */
export interface RawFreeze {
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  readonly zone?: string;
}

const moment = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$',
  patternErrorMessage: 'a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM',
} as const;

/** The schema of one freeze. */
export const freezeSchema = {
  description: 'A time in which nothing is deployed, as the clocks of a time zone show it. It beats every window.',
  examples: [{ from: '2026-12-20', until: '2027-01-04', reason: 'Holidays' }],
  type: 'object',
  additionalProperties: false,
  required: ['from', 'until', 'reason'],
  properties: {
    from: {
      description: 'When it begins: a day, from its first moment, or a minute.',
      examples: ['2026-12-20', '2026-12-20T18:00'],
      ...moment,
    },
    until: {
      description:
        'When it ends: a day, which is still frozen to its last moment, or the minute from which it is over.',
      examples: ['2027-01-04', '2027-01-05T06:00'],
      ...moment,
    },
    reason: {
      description: 'Why; whoever waits reads it.',
      examples: ['Holidays'],
      type: 'string',
      maxLength: 120,
      pattern: '^\\S(?:.*\\S)?$',
      patternErrorMessage: 'one line of text without blanks around it',
    },
    zone: {
      description:
        'The time zone, by its name in the IANA database. Default: that of the first `window` of the environment; UTC where it has none.',
      examples: ['Europe/Berlin'],
      ...zoneSchema,
    },
  },
} as const;

/** The freeze with its zone. */
export function freezeOf(raw: RawFreeze, usual: string): Freeze {
  return { from: raw.from, until: raw.until, reason: raw.reason, zone: raw.zone ?? usual };
}

/** What is wrong with a freeze although every part has its form. */
export function freezeMistakes(freeze: Freeze): readonly Mistake[] {
  const { from, until, zone } = freeze;
  const days = [missingDay('from', from), missingDay('until', until)].flat();
  const isEmpty = endShownAt(until) <= shownAt(from);
  const empty: Mistake = {
    code: 'EMPTY_PERIOD',
    path: ['until'],
    seen: until,
    allowed: `something later than ${from}`,
    next: 'Write the last day that is frozen, or the minute from which it is over.',
  };
  return [...days, ...(isEmpty ? [empty] : []), ...zoneMistakes(zone)];
}

function missingDay(key: 'from' | 'until', text: string): readonly Mistake[] {
  if (!Number.isNaN(shownAt(text))) return [];
  const allowed = 'a day of the calendar';
  return [{ code: 'NOT_ALLOWED', path: [key], seen: text, allowed, next: 'Write a day that exists.' }];
}
