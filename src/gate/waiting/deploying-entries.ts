import type { Actor } from '../../evidence/facts.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { environmentKey } from '../../ledger/release-entries.ts';
import type { RunFacts } from './rule.ts';
import type { Waiting } from './waiting.ts';

/**
 * Who deploys what waits, as entries: GitHub makes the deployment of a workflow run in its own name, and who started the run is told by the run
 * alone. It is written down before anything is judged, so that nobody's sign-off lets their own deployment go. A bot starts it for somebody.
 */
export function deployingEntries(
  waiting: readonly Waiting[],
  { id: run, attempt, commit, by, first }: RunFacts,
  now: number,
): readonly NewEntry[] {
  const people = new Map<number | string, Actor>();
  for (const one of [by, first]) if (one !== null && one.type !== 'Bot') people.set(one.id ?? one.login, one);
  const at = new Date(now).toISOString();
  return waiting.flatMap(({ repository, environment: name }) => {
    const environment = environmentKey(name);
    return [...people].map(([who, person]): NewEntry => {
      const key = `deploying:${repository.id}:${run}:${attempt}:${who}:${environment}`;
      const body = { kind: 'deploying', environment, commit, run, attempt, by: person } as const;
      return { key, repository: repository.id, change: null, at, body };
    });
  });
}
