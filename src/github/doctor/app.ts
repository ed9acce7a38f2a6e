import type { GitHubEnvironment, GitHubFacts } from '../../doctor/facts.ts';
import type { Looked } from '../../doctor/looked.ts';
import { valueOf } from '../../doctor/looked.ts';
import { gateSteps } from '../../doctor/workflow/gate-steps.ts';
import type { Workflow } from '../../doctor/workflow/workflow.ts';
import type { SeenChecks } from '../../checklist/warnings/live/live-facts.ts';

/** GitHub Actions' own App: whoever can start a workflow reports in its name. */
const ACTIONS = 15_368;

/** Where the number of the App may be known from. */
interface Sources {
  readonly given: number | null;
  readonly workflows: readonly Workflow[];
  readonly seen: Looked<SeenChecks>;
  readonly environments: Looked<readonly GitHubEnvironment[]>;
}

/** The App that is meant: the one that is named, else the one of the workflows, of the checks, of the rules, as far as they agree. */
export function findApp({ given, workflows, seen, environments }: Sources): GitHubFacts['app'] {
  if (given !== null) return { id: given, from: '--app-id' };
  const named = workflows.flatMap(gateSteps).flatMap(({ step }) => Number(step.with.get('app-id') ?? Number.NaN));
  const checks = (valueOf(seen)?.runs ?? []).flatMap(({ name, app }) =>
    name.startsWith('holdpoint/') ? (app?.id ?? []) : [],
  );
  const rules = (valueOf(environments) ?? []).flatMap((one) => valueOf(one.rules) ?? []);
  return only(checks, 'its check runs') ?? only(named, 'the workflows') ?? only(rules, 'the rules of the environments');
}

function only(ids: readonly number[], from: string): GitHubFacts['app'] {
  const [id, ...more] = new Set(ids.filter((one) => Number.isSafeInteger(one) && one > 0 && one !== ACTIONS));
  return id === undefined || more.length > 0 ? null : { id, from };
}

/** Whether something of the App was seen in the repository: a check run, or a rule. */
export function wasSeen(id: number | null, { seen, environments }: Pick<Sources, 'seen' | 'environments'>): boolean {
  const reported = (valueOf(seen)?.runs ?? []).some(({ app }) => app?.id === id);
  return (
    reported || (valueOf(environments) ?? []).some(({ rules }) => valueOf(rules)?.some((one) => one === id) === true)
  );
}
