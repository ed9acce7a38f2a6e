import { milliseconds } from '../../evidence/time.ts';
import type { Actor } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';

const types: readonly Actor['type'][] = ['User', 'Bot', 'Organization', 'Mannequin', 'EnterpriseUserAccount'];

/** What stands at the end of a row of keys of any JSON; undefined where there is no such place. */
export function at(json: unknown, ...keys: readonly string[]): unknown {
  let value = json;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    const inside: unknown = Reflect.get(value, key);
    value = inside;
  }
  return value;
}

/** A number that GitHub counts by; null for everything else. */
export function idAt(json: unknown, ...keys: readonly string[]): number | null {
  const value = at(json, ...keys);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** A text, or null. */
export function textAt(json: unknown, ...keys: readonly string[]): string | null {
  const value = at(json, ...keys);
  return typeof value === 'string' ? value : null;
}

/** A moment that can be compared, or null. */
export function momentAt(json: unknown, ...keys: readonly string[]): Instant | null {
  const value = textAt(json, ...keys);
  return value === null || Number.isNaN(milliseconds(value)) ? null : value;
}

/** A full commit id, or null. */
export function commitAt(json: unknown, ...keys: readonly string[]): string | null {
  const value = textAt(json, ...keys);
  return value !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

/** An account as webhooks write it; null where there is none, or none that can be told apart. A bot's login ends in `[bot]` here alone. */
export function actorAt(json: unknown, ...keys: readonly string[]): Actor | null {
  const id = idAt(json, ...keys, 'id');
  const login = textAt(json, ...keys, 'login');
  const type = types.find((one) => one === textAt(json, ...keys, 'type'));
  return id === null || login === null || type === undefined
    ? null
    : { id, login: login.replace(/\[bot\]$/, ''), type };
}
