import { isAsFirm, readEnforcement } from '../enforcement.ts';
import { longestWayBack, rollbackRuleOf } from '../rollback-rule.ts';
import type { RollbackRule } from '../rollback-rule.ts';

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
 * one of two can be told to be (`enforce`, `strict`, `separation-of-duties`, what is deployed and how it comes back), and nothing else.
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

/** Keys by which a file would have less asked than an environment is asked without them: fewer changes, or an easier way in. */
export function loosening(own: Named): readonly string[] {
  return Object.entries(own).flatMap(([key, value]) => {
    const isLoose =
      key === 'paths' || (key === 'direct-pushes' && value !== 'deny') || (key === 'rollback' && !isHarder(value, {}));
    return isLoose ? [key] : [];
  });
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
  if (key === 'direct-pushes') return isAfter(pushes, own, said);
  if (key === 'tags' || key === 'workflows') return isPartOf(own, said);
  if (key === 'paths') return isPartOf(said, own);
  if (key === 'rollback') return isHarder(own, said);
  return key === 'separation-of-duties' && isAfter(separations, own, said);
}

function isAfter(order: readonly unknown[], own: unknown, said: unknown): boolean {
  const [mine, theirs] = [order.indexOf(own), order.indexOf(said)];
  return theirs >= 0 && mine > theirs;
}

/** From the loosest on. */
const separations: readonly unknown[] = ['off', 'change', 'range'];
const pushes: readonly unknown[] = ['allow', 'merges', 'deny'];

/** Whether a list holds nothing that another does not hold. */
function isPartOf(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length > 0 && one.every((entry) => other.some((known) => isSame(entry, known)));
}

/** A way back that needs no fewer people, for no longer. What has another form is refused where the file is read, and is not harder. */
function isHarder(own: unknown, said: unknown): boolean {
  if (!isNamed(own) || !isNamed(said)) return false;
  const [mine, given] = [wayBack(own), wayBack(said)];
  const asks = given.needs.length === 0 || isPartOf(given.needs, mine.needs);
  return asks && longestWayBack(mine) <= longestWayBack(given);
}

function wayBack({ needs, 'max-age': maxAge }: Named): RollbackRule {
  return rollbackRuleOf({
    ...(Array.isArray(needs) ? { needs: needs.map(String) } : {}),
    ...(typeof maxAge === 'string' ? { 'max-age': maxAge } : {}),
  });
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
