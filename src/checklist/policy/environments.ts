import { isAsFirm, readEnforcement } from '../enforcement.ts';

/** A map of a file. */
export type Named = Readonly<Record<string, unknown>>;

/** Two sayings about one environment as one. */
export interface Joined {
  readonly environment: Named;
  /** Keys that are the policy's. */
  readonly lent: readonly string[];
  /** Keys of the policy that the first saying contradicts; the policy's stands. */
  readonly weaker: readonly string[];
}

/**
 * What a file and a policy say about one environment. Freezes add up. Of what the policy says the file may say what is stricter where
 * one of two can be told to be (`enforce`, `strict`, `separation-of-duties`), and nothing else.
 */
export function joinEnvironment(own: Named, said: Named): Joined {
  const environment: Record<string, unknown> = { ...own };
  const lent: string[] = [];
  const weaker: string[] = [];
  for (const [key, value] of Object.entries(said)) {
    const mine = Object.hasOwn(own, key) ? own[key] : undefined;
    if (key === 'freeze' && Array.isArray(mine) && Array.isArray(value)) {
      environment[key] = together(mine, value);
      lent.push(key);
    } else if (mine === undefined) {
      environment[key] = value;
      lent.push(key);
    } else if (!isSame(mine, value) && !isStricter(key, mine, value)) {
      environment[key] = value;
      lent.push(key);
      weaker.push(key);
    }
  }
  return { environment, lent, weaker };
}

/** Both lists, what stands in both once. */
export function together(first: readonly unknown[], second: readonly unknown[]): readonly unknown[] {
  return [...first, ...second.filter((entry) => !first.some((one) => isSame(one, entry)))];
}

/** Freezes say themselves in which zone they are, so that no file that takes them over moves them by its own. */
export function withZones(freezes: unknown, environment: Named): unknown {
  if (!Array.isArray(freezes)) return freezes;
  const [window] = [environment['window']].flat();
  const zone = isNamed(window) ? (window['zone'] ?? 'UTC') : 'UTC';
  return freezes.map((freeze: unknown) => (isNamed(freeze) ? { zone, ...freeze } : freeze));
}

/** Whether two values of files say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

/** Whether a value is a map. */
export function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStricter(key: string, own: unknown, said: unknown): boolean {
  if (key === 'enforce') return isFirmer(own, said);
  if (key === 'strict') return own === true && said === false;
  return key === 'separation-of-duties' && own === 'change' && said === 'off';
}

/** What says no such thing is refused where the file is read, and is not firm. */
function isFirmer(own: unknown, said: unknown): boolean {
  return isEnforcement(own) && isEnforcement(said) && isAsFirm(readEnforcement(own), readEnforcement(said));
}

function isEnforcement(value: unknown): value is string {
  return typeof value === 'string' && /^(?:off|block|advise(?: until \d{4}-\d\d-\d\d)?)$/.test(value);
}

function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`;
  if (!isNamed(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${ordered(entry)}`).join()}}`;
}
