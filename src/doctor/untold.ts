import type { DoctorFacts } from './facts.ts';
import { hasOurRule, keptEnvironments, keptNames, keptOnGitHub } from './guarded.ts';
import { at, listed } from './say.ts';
import type { Unread } from './unread.ts';
import { concurrenciesOf } from './workflow/concurrencies.ts';
import { outsideCalls } from './workflow/outside-calls.ts';
import { isResponder } from './workflow/responder.ts';
import { looseEndsTo, waysTo } from './workflow/ways.ts';

/** What the files do not tell before a run. */
export function untold(facts: DoctorFacts): readonly Unread[] {
  const environments = keptNames(facts);
  const ways = waysTo(facts.workflows, environments);
  const conditions = ways.flatMap(({ environment, entry: { workflow, job }, reach, steps }) =>
    [reach, ...steps.map((step) => step.reach)].flatMap((one) =>
      one.kind !== 'untold'
        ? []
        : [
            {
              environment,
              what: `whether ${job.id} runs while the gate of ${environment} is shut (${at(workflow, job.line)})`,
              why: `its condition cannot be read: ${one.condition}`,
              next: 'Write it more simply, or look for yourself.',
            },
          ],
    ),
  );
  const cancelling = ways.flatMap(({ environment, chain, deploy }) =>
    concurrenciesOf(chain).some(({ cancels }) => cancels === 'expression')
      ? [
          {
            environment,
            what: `whether a newer run cancels ${deploy.job.id} (${at(deploy.workflow, deploy.job.line)})`,
            why: '`cancel-in-progress` is an expression',
            next: 'Write `false` for the group of the deploy job.',
          },
        ]
      : [],
  );
  return once([
    ...whichApp(facts),
    ...conditions,
    ...cancelling,
    ...callers(facts, environments),
    ...outside(facts, environments),
  ]);
}

/** Without its number nobody can say whether a rule is the App's. Where a workflow does its work, and no rule is anybody's, there may be none. */
function whichApp(facts: DoctorFacts): readonly Unread[] {
  if (facts.repository === null || facts.github.app !== null || keptEnvironments(facts).length === 0) return [];
  const isAlone = facts.workflows.some(({ jobs }) => jobs.some(({ steps }) => steps.some(isResponder)));
  const hasRules = keptOnGitHub(facts).some(({ github }) => hasOurRule(facts, github) !== false);
  if (isAlone && !hasRules) return [];
  return [
    {
      environment: null,
      what: 'which App is meant',
      why: 'no check run of its name was seen, and no workflow tells its number',
      next: 'Give its number with --app-id (it stands on its settings page).',
    },
  ];
}

/** A workflow that is only called, and by nobody here: its callers decide whether the gate is asked. */
function callers({ workflows }: DoctorFacts, environments: readonly string[]): readonly Unread[] {
  return looseEndsTo(workflows, environments).map(({ environment, workflow: { path } }) => ({
    environment,
    what: `who calls ${path}, which deploys to ${environment} and does not ask the gate`,
    why: 'no workflow of this repository calls it',
    next: 'See that every workflow that calls it asks the gate first, or ask in this one.',
  }));
}

/** A workflow that is not read may deploy, to whatever environment. */
function outside({ workflows }: DoctorFacts, environments: readonly string[]): readonly Unread[] {
  return outsideCalls(workflows, environments).map(({ workflow, job, uses, open }) => ({
    environment: null,
    what: `what the job ${job.id} of ${workflow.path} deploys to`,
    why: `it calls ${uses}, which is not of this branch`,
    next: `Have it need a job that asks the gate of ${listed(open)}; or look for yourself.`,
  }));
}

function once(all: readonly Unread[]): readonly Unread[] {
  return [...new Map(all.map((one) => [one.what, one])).values()];
}
