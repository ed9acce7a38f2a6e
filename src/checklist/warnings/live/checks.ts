import { matchesName } from '../../../evidence/checks/name-glob.ts';
import type { CheckSpec } from '../../../evidence/kinds/check.ts';
import type { Checklist } from '../../model.ts';
import { clean, quote } from '../../problems/quote.ts';
import { workflowJobs } from '../../workflow-jobs.ts';
import { placedProofs } from '../placed-proofs.ts';
import type { WarningDraft } from '../warning.ts';
import type { LiveFacts, SeenCheck } from './live-facts.ts';
import { among, missing, notLookedUp } from './missing.ts';
import { placed } from './named.ts';
import type { Named } from './named.ts';

/** Checks that nobody has seen lately, that another app reports, or whose workflow has no such job. */
export function checkWarnings(
  { environments, items }: Pick<Checklist, 'environments' | 'items'>,
  facts: Pick<LiveFacts, 'checks' | 'workflows'>,
): readonly WarningDraft[] {
  const found = items.flatMap((item) => placedProofs(item));
  const checks = found.flatMap(({ at, proof }) => (proof.kind === 'check' ? [{ at, spec: proof.spec }] : []));
  const whole = found.flatMap(({ at, proof }) =>
    proof.kind === 'workflow' ? [{ name: proof.spec.path, at: [...at, 'path'] }] : [],
  );
  const deploying = environments.flatMap(({ name, workflows = [] }) =>
    placed(workflows, ['environments', name, 'workflows']),
  );
  const bound = checks.flatMap(({ at, spec }) => (spec.workflow === null ? [] : [{ at, spec, path: spec.workflow }]));
  const free = checks.filter(({ spec }) => spec.workflow === null);
  const specs = new Map(free.map(({ at, spec }) => [[...at, 'name'].join('\n'), spec]));
  return [
    ...among(
      free.map(({ at, spec }) => ({ name: spec.name, at: [...at, 'name'] })),
      facts.checks,
      'which checks are reported',
      (named, { runs, commits }) => {
        const spec = specs.get(named.at.join('\n'));
        return spec === undefined ? null : ofRuns(named, spec, runs, commits);
      },
    ),
    ...bound.flatMap(({ at, spec, path }) =>
      ofWorkflow({ name: path, at: [...at, 'workflow'] }, facts, { name: spec.name, at: [...at, 'name'] }),
    ),
    ...[...whole, ...deploying].flatMap((named) => ofWorkflow(named, facts, null)),
  ];
}

function ofRuns(named: Named, { app }: CheckSpec, runs: readonly SeenCheck[], commits: number): WarningDraft | null {
  const same = runs.filter(({ name }) => name === named.name);
  const apps = [...new Set(same.map((run) => run.app?.slug ?? 'an app that is not told'))];
  if (same.length === 0) {
    return missing(named, {
      code: 'CHECK_NEVER_SEEN',
      message: `nobody reported a check ${quote(named.name)} on the ${commits === 1 ? 'newest commit' : `${commits} newest commits`}`,
      known: [...new Set(runs.map(({ name }) => name))],
      next: 'Copy the name as GitHub shows it on a pull request; one that only some changes have never shows on others.',
    });
  }
  if (app === null || same.some((run) => run.app?.slug === app || run.app?.id === app)) return null;
  return {
    code: 'CHECK_OF_ANOTHER_APP',
    at: [...named.at.slice(0, -1), 'app'],
    on: 'value',
    message: `the check ${quote(named.name)} is reported by another app`,
    seen: quote(app),
    allowed: apps.map(clean).join(', '),
    next: 'Name the app that reports it.',
  };
}

/** `job` null: the workflow as a whole. */
function ofWorkflow(
  named: Named,
  { workflows }: Pick<LiveFacts, 'workflows'>,
  job: Named | null,
): readonly WarningDraft[] {
  const looked = workflows.get(named.name);
  if (looked?.known !== true) return [notLookedUp(named, 'the workflow', looked?.why ?? 'it was not asked about')];
  if (looked.value === null) {
    const known = [...workflows].flatMap(([path, one]) => (one.known && one.value !== null ? [path] : []));
    const message = `the default branch has no workflow ${quote(named.name)}`;
    const next = 'Write the path of the file, or merge the workflow first.';
    return [
      {
        ...missing(named, { code: 'NO_SUCH_WORKFLOW', message, known, next }),
        allowed: 'a workflow file of the default branch',
      },
    ];
  }
  const names = workflowJobs(looked.value)?.names ?? [];
  if (job === null || names.some((name) => matchesName(name, job.name) || matchesName(job.name, name))) return [];
  const message = `${clean(named.name)} has no job ${quote(job.name)}`;
  const next = 'Write the name of the job as GitHub shows it.';
  return [missing(job, { code: 'NO_SUCH_JOB', message, known: names, next })];
}
