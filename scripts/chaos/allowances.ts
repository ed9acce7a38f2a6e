/** What the oracle let be open, and when: times in milliseconds since 1970. */
export interface Allowances {
  /** From `at` on exactly these may be open. */
  readonly note: (at: number, allowed: ReadonlySet<string>) => void;
  /** Whether something might have been open at any moment of a stretch, its ends among them. */
  readonly ever: (key: string, since: number, until: number) => boolean;
}

interface Span {
  readonly from: number;
  to: number | null;
}

export function createAllowances(): Allowances {
  const spans = new Map<string, Span[]>();
  const open = new Map<string, Span>();
  return {
    note: (at, allowed) => {
      for (const [key, span] of open) {
        if (allowed.has(key)) continue;
        span.to = at;
        open.delete(key);
      }
      for (const key of allowed) {
        if (open.has(key)) continue;
        const span: Span = { from: at, to: null };
        open.set(key, span);
        spans.set(key, [...(spans.get(key) ?? []), span]);
      }
    },
    ever: (key, since, until) =>
      (spans.get(key) ?? []).some(({ from, to }) => from <= until && (to === null || to >= since)),
  };
}
