import type { GitHubEnvironment, GitHubFacts } from '../../doctor/facts.ts';
import type { Looked } from '../../doctor/looked.ts';
import { valueOf } from '../../doctor/looked.ts';
import { gateSteps } from '../../doctor/workflow/gate-steps.ts';
import type { Workflow } from '../../doctor/workflow/workflow.ts';
import type { SeenCheck, SeenChecks } from '../../checklist/warnings/live/live-facts.ts';

/** GitHub Actions' own App: whoever can start a workflow reports in its name. On a server of one's own its number is another one. */
const ACTIONS = { slug: 'github-actions', id: 15_368 };

/** Where the number of the App may be known from. A protection rule is no source: any vendor's may be enabled. */
interface Sources {
  readonly given: number | null;
  readonly workflows: readonly Workflow[];
  readonly seen: Looked<SeenChecks>;
}

/** The App that is meant: the one that is named, else the one of the checks, of the workflows, as far as they agree; null: nothing tells. */
export function findApp({ given, workflows, seen }: Sources): GitHubFacts['app'] {
  if (given !== null) return { id: given, from: '--app-id' };
  const apps = (valueOf(seen)?.runs ?? []).flatMap(({ name, app }) => (app === null ? [] : [{ ...app, name }]));
  const actions = [ACTIONS.id, ...apps.filter(isActions).map(({ id }) => id)];
  const only = (ids: readonly number[], from: string): GitHubFacts['app'] => {
    const [id, ...more] = new Set(ids.filter((one) => Number.isSafeInteger(one) && one > 0 && !actions.includes(one)));
    return id === undefined || more.length > 0 ? null : { id, from };
  };
  const checks = apps.filter(({ name }) => name.startsWith('holdpoint/')).map(({ id }) => id);
  const named = workflows.flatMap(gateSteps).map(({ step }) => Number(step.with.get('app-id') ?? Number.NaN));
  return only(checks, 'its check runs') ?? only(named, 'the workflows');
}

function isActions({ slug }: NonNullable<SeenCheck['app']>): boolean {
  return slug === ACTIONS.slug;
}

/** Whether something of the App was seen in the repository: a check run, or a rule. */
export function wasSeen(
  id: number | null,
  { seen, environments }: Pick<Sources, 'seen'> & { readonly environments: GitHubFacts['environments'] },
): boolean {
  const reported = (valueOf(seen)?.runs ?? []).some(({ app }) => app?.id === id);
  const rules = (valueOf(environments) ?? []).flatMap((one: GitHubEnvironment) => valueOf(one.rules) ?? []);
  return reported || rules.some((one) => one === id);
}
