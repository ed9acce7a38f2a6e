import { failureEntry, isFailure } from './check-entry.ts';
import { recall } from '../../evidence/recall.ts';
import type { CheckRun, Facts } from '../../evidence/facts.ts';
import type { NewEntry } from '../entry.ts';

/** Of one commit at a time; a failure is only shown, so those beyond may be forgotten. */
const MOST = 100;

/** Checks that failed on the head of a change or on its merge commit. A later attempt takes their place on GitHub. */
export function learnFailures(facts: Facts): readonly NewEntry[] {
  const known = new Set(recall(facts).failures.map(({ run, conclusion }) => `${run} ${conclusion}`));
  return facts.changes.flatMap((change) =>
    facts.commits
      .filter(({ oid }) => oid === change.head.commit || oid === change.merge?.commit)
      .flatMap(({ oid, checks }) =>
        failed(checks)
          .filter(({ id, conclusion }) => !known.has(`${id} ${conclusion}`))
          .map(({ id, name, app, conclusion }) =>
            failureEntry(facts.subject.repository.id, change.number, {
              commit: oid,
              name,
              app: app?.id ?? null,
              run: id,
              conclusion,
              seenAt: facts.now,
            }),
          ),
      ),
  );
}

type Failed = CheckRun & { readonly conclusion: string };

function failed(checks: readonly CheckRun[]): readonly Failed[] {
  return checks
    .filter((check): check is Failed => check.status === 'completed' && check.conclusion !== null && isFailure(check))
    .toSorted((a, b) => b.id - a.id)
    .slice(0, MOST);
}
