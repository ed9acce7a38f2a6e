/** Time from one moment to another, milliseconds since 1970: `from` inclusive, `to` exclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What lies in both; null where nothing does. */
export function overlap(a: Period, b: Period): Period | null {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from < both.to ? both : null;
}

/** The same time in order, as few periods as can be: what touches is one. */
export function joined(periods: readonly Period[]): readonly Period[] {
  const found: Period[] = [];
  for (const period of periods.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === undefined || period.from > last.to) found.push(period);
    else found[found.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
  }
  return found;
}

/** All time that lies in none of them, in order. */
export function outside(periods: readonly Period[]): readonly Period[] {
  let from = Number.NEGATIVE_INFINITY;
  const found: Period[] = [];
  for (const period of joined(periods)) {
    if (from < period.from) found.push({ from, to: period.from });
    from = period.to;
  }
  return from < Number.POSITIVE_INFINITY ? [...found, { from, to: Number.POSITIVE_INFINITY }] : found;
}
