import { matchesName } from '../evidence/checks/name-glob.ts';
import { readingOf } from '../evidence/need.ts';
import { isKnown } from '../evidence/reading.ts';
import type { Proof } from '../checklist/model.ts';
import type { Question } from '../evidence/kind.ts';

/** Conclusions of what never came to an end of its own: anybody who may push can cancel a run. */
const early: ReadonlySet<string> = new Set(['cancelled', 'timed_out', 'startup_failure', 'stale', 'action_required']);

/** What was reported, and by what: of one source only the newest counts. */
interface Report {
  readonly id: number;
  readonly source: string;
  readonly conclusion: string | null;
}

/**
 * Whether the newest report of a check or a workflow, of any source that may be the one that counts, ended without having found anything:
 * that it did not succeed says nothing then.
 */
export function isEndedEarly(proof: Proof, question: Question): boolean {
  const newest = new Map<string, Report>();
  for (const report of reportsOf(proof, question)) {
    const known = newest.get(report.source);
    if (known === undefined || known.id < report.id) newest.set(report.source, report);
  }
  return [...newest.values()].some(({ conclusion }) => conclusion !== null && early.has(conclusion));
}

function reportsOf(proof: Proof, { facts, commit }: Question): readonly Report[] {
  if (proof.kind === 'check') {
    const { name } = proof.spec;
    const checks = facts.commits.find(({ oid }) => oid === commit)?.checks ?? [];
    return checks
      .filter((run) => matchesName(name, run.name))
      .map(({ id, conclusion, app, workflowRun, ...run }) => {
        const source = [run.name, app?.id, workflowRun?.path, workflowRun?.event];
        return { id, conclusion, source: JSON.stringify(source) };
      });
  }
  if (proof.kind !== 'workflow') return [];
  const runs = readingOf(facts, { kind: 'runs', commit });
  if (!isKnown(runs)) return [];
  const own = runs.value.filter(({ path }) => path === proof.spec.path);
  return own.map(({ id, conclusion, event, headRepositoryId }) => ({
    id,
    conclusion,
    source: JSON.stringify([event, headRepositoryId]),
  }));
}
