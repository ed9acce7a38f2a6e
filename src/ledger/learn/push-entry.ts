import type { RememberedPush } from '../../evidence/remembered.ts';
import type { NewEntry } from '../entry.ts';

/** Somebody's push to a change, as an entry. The same commit pushed again by the same person is the same fact. */
export function pushEntry(repository: number, push: Omit<RememberedPush, 'kind'>): NewEntry {
  const who = push.by === null ? 'nobody' : (push.by.id ?? push.by.login.toLowerCase());
  return {
    key: `push:${repository}:${push.change}:${push.after}:${who}`,
    repository,
    change: push.change,
    at: push.seenAt,
    body: { kind: 'push', ...push },
  };
}
