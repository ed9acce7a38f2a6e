import type { Mistake } from '../kind.ts';
import type { Window } from './window.ts';
import { isKnownZone } from './zone.ts';

/** What the checklist may say of a window. */
export interface RawWindow {
  readonly days?: string | readonly string[];
  readonly hours?: string;
  readonly zone: string;
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const day = `(?:${WEEK.join('|')})`;
const hour = '(?:[01]\\d|2[0-3]):[0-5]\\d';

const days = {
  type: 'string',
  pattern: `^${day}(?:-${day})?$`,
  patternErrorMessage: 'a day or days from one to another, such as sat or mon-thu',
} as const;

/** The zone in which a window or a freeze is meant. */
export const zoneSchema = {
  type: 'string',
  maxLength: 60,
  pattern: '^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$',
  patternErrorMessage: 'a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC',
} as const;

/** The schema of one window. */
export const windowSchema = {
  description:
    'Hours of the week, as the clocks of a time zone show them. What the clocks leave out when they are set is passed over, and what they show twice is open the first time only. ' +
    'The first and the last 30 seconds are closed, because the clocks of two machines may differ by as much.',
  examples: [{ days: 'mon-thu', hours: '09:00-16:00', zone: 'Europe/Berlin' }],
  type: 'object',
  additionalProperties: false,
  required: ['zone'],
  properties: {
    days: {
      description: 'The days on which it opens, as `mon-thu` or `sat`, or a list of such. Default: every day.',
      examples: ['mon-thu', ['mon-wed', 'fri']],
      anyOf: [days, { type: 'array', minItems: 1, maxItems: 7, uniqueItems: true, items: days }],
    },
    hours: {
      description:
        'From when to when it is open: the end is no part of it. One that ends earlier than it begins lasts into the next day, and belongs to the day on which it opened. Default: the whole day.',
      examples: ['09:00-16:00', '22:00-02:00'],
      type: 'string',
      pattern: `^${hour}-(?:${hour}|24:00)$`,
      patternErrorMessage: 'two times of day as HH:MM-HH:MM, such as 09:00-16:00',
    },
    zone: {
      description:
        'The time zone, by its name in the IANA database. An abbreviation such as EST can mean several and is refused.',
      examples: ['Europe/Berlin', 'UTC'],
      ...zoneSchema,
    },
  },
} as const;

/** The window spelt out. */
export function windowOf({ days = 'mon-sun', hours = '00:00-24:00', zone }: RawWindow): Window {
  const [opens = 0, closes = 0] = hours.split('-').map(minuteOf);
  return { days: [...new Set([days].flat().flatMap(daysOf))].toSorted((a, b) => a - b), opens, closes, zone };
}

/** The window as the file could write it. */
export function sayWindow({ days: open, opens, closes, zone }: Window): RawWindow {
  return { days: open.map((one) => WEEK[one] ?? ''), hours: `${timeOfDay(opens)}-${timeOfDay(closes)}`, zone };
}

/** The window in words. */
export function describeWindow({ days, opens, closes, zone }: Window): string {
  const named = days.length === 7 ? 'every day' : days.map((one) => WEEK[one]).join(', ');
  return `${named} ${timeOfDay(opens)}-${timeOfDay(closes)} ${zone}`;
}

/** What is wrong with a window although every part has its form. */
export function windowMistakes(window: Window): readonly Mistake[] {
  const { opens, closes, zone } = window;
  const minutes = closes - opens + (closes > opens ? 0 : 24 * 60);
  const short: Mistake = {
    code: 'EMPTY_PERIOD',
    path: ['hours'],
    seen: `${timeOfDay(opens)}-${timeOfDay(closes)}`,
    allowed: 'a window of two minutes at least; without `hours` it is the whole day',
    next: 'Write when it opens and when it closes.',
  };
  return [...(opens === closes || minutes < 2 ? [short] : []), ...zoneMistakes(zone)];
}

/** A zone that has the form of one and that nobody knows. */
export function zoneMistakes(zone: string): readonly Mistake[] {
  if (isKnownZone(zone)) return [];
  return [
    {
      code: 'UNKNOWN_ZONE',
      path: ['zone'],
      seen: zone,
      allowed: 'a time zone of the IANA database as Area/City, or UTC',
      next: 'Write the zone of the people who deploy, for example Europe/Berlin.',
    },
  ];
}

/** `fri-mon` goes over the end of the week. */
function daysOf(text: string): readonly number[] {
  const [first = 0, last = first] = text.split('-').map((name) => WEEK.indexOf(name));
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

function minuteOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOfDay(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
