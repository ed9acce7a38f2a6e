/** Milliseconds of a day of 24 hours. */
export const DAY = 86_400_000;

/** A stretch of time, milliseconds since 1970, in which the clocks of a zone run evenly: `from` inclusive, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Milliseconds that the clocks are ahead of UTC. */
  readonly offset: number;
  /** Until then the clocks show again what they showed before they were set back; `from` where they were not. */
  readonly repeatedUntil: number;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Whether this machine's time zone data knows the name. */
export function isKnownZone(zone: string): boolean {
  return formatOf(zone) !== null;
}

/** Milliseconds that the clocks of a zone are ahead of UTC at a moment; NaN for a zone that is not known and a moment that is none. */
export function offsetAt(zone: string, at: number): number {
  const format = formatOf(zone);
  if (format === null || !(Math.abs(at) <= LAST)) return Number.NaN;
  const told = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(at));
  if (told === null) return Number.NaN;
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = told;
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ahead : ahead;
}

/** The last moment that a calendar of JavaScript can tell, less the days that a search looks around. */
const LAST = 8_640_000_000_000_000 - 30 * DAY;

/** Every stretch between two moments, in order and without gaps; none for a zone that is not known. */
export function stretchesOf(zone: string, from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let here: Stretch = { from, to: from, offset: offsetAt(zone, from), repeatedUntil: from };
  while (here.to < to) {
    const next = Math.min(here.to + DAY, to);
    const offset = offsetAt(zone, next);
    if (Number.isNaN(here.offset) || Number.isNaN(offset)) return [];
    if (offset === here.offset) {
      here = { ...here, to: next };
      continue;
    }
    const turn = turnBetween(zone, here.to, next);
    found.push({ ...here, to: turn });
    const after = offsetAt(zone, turn);
    here = { from: turn, to: turn, offset: after, repeatedUntil: turn + Math.max(0, here.offset - after) };
  }
  return here.to > here.from ? [...found, here] : found;
}

/** The first moment after `low` at which the clocks run otherwise than at `low`, to the millisecond; at `high` they do. */
function turnBetween(zone: string, low: number, high: number): number {
  const before = offsetAt(zone, low);
  let [same, other] = [low, high];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle) === before) same = middle;
    else other = middle;
  }
  return other;
}

/** Making a format costs a hundred times as much as using it. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = makeFormat(zone);
  // What is not known may be any text; a few hundred names are.
  if (made !== null) formats.set(zone, made);
  return made;
}

function makeFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}
