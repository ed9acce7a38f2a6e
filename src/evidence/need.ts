import type { Facts, Need, ReadingOf } from './facts.ts';
import type { Reading } from './reading.ts';

/** The key of a reading in the facts file, for example `team:acme/qa:octocat`. Logins and slugs are compared in ASCII lower case. */
export function needKey(need: Need): string {
  if (need.kind === 'file') return `file:${need.commit}:${need.path}`;
  if (need.kind === 'team') return `team:${need.team.toLowerCase()}:${need.login.toLowerCase()}`;
  if (need.kind === 'account') return `account:${need.login.toLowerCase()}`;
  if (need.kind === 'team-identity') return `team-identity:${need.team.toLowerCase()}`;
  if (need.kind === 'comment-origin') return `comment-origin:${need.comment}`;
  if (need.kind === 'policy') return `policy:${need.reference}`;
  if (need.kind === 'jobs') return `jobs:${need.run}`;
  if (need.kind === 'linked-issues') return `linked-issues:${need.change}`;
  if (need.kind === 'commit-messages') return `commit-messages:${need.change}`;
  if (need.kind === 'runs') return `runs:${need.commit}`;
  if (need.kind === 'setting-names') return `setting-names:${need.of}:${need.environment}`;
  if (need.kind === 'tree-difference') return `tree-difference:${need.from}:${need.to}`;
  if (need.kind === 'base-merge') return `base-merge:${need.from}:${need.to}:${need.merged}:${need.base}`;
  if (need.kind === 'deployments') return `deployments:${need.environment}`;
  return `pushes:${need.change}`;
}

/** Whether there is a reading for a need, learnt or not: cheaper than a reading that says that it was never made. */
export function wasRead(facts: Facts, need: Need): boolean {
  return Object.hasOwn(facts.readings, needKey(need));
}

/** The reading for a need; one that was never made is unlearnable with NOT_READ, never a default. */
export function readingOf<K extends Need['kind']>(
  facts: Facts,
  need: Need & { readonly kind: K },
): Reading<ReadingOf[K]> {
  const key = needKey(need);
  const reading = Object.hasOwn(facts.readings, key) ? facts.readings[key] : undefined;
  if (reading === undefined) {
    return {
      unlearnable: true,
      code: 'NOT_READ',
      detail: `${key} was not read`,
      source: key,
      observer: 'none',
      at: facts.now,
    };
  }
  // The adapter that wrote the reading under this key parsed it into this shape; a facts file is checked against its schema when loaded.
  return reading as Reading<ReadingOf[K]>;
}
