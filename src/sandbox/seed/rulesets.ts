import type { Repository, Rule } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { Node } from './read.ts';
import { addRuleset } from '../world/repositories.ts';
import { flag, list, object, optionalNumber, optionalText, text, texts } from './read.ts';

/** `rulesets:` — branches (default: the default branch), required checks, approvals, no force pushes. */
export const seedRuleset = (world: World, repository: Repository, node: Node): void => {
  const keys = object(node, [
    'name',
    'branches',
    'required_checks',
    'strict',
    'approvals',
    'dismiss_stale',
    'no_force_push',
  ]);
  const branches = texts(keys['branches']);
  const checks = list(keys['required_checks']).map((check) => checkOf(check));
  const approvals = optionalNumber(keys['approvals']);
  const rules: readonly Rule[] = [
    ...(checks.length > 0
      ? [{ type: 'required_status_checks', strict: flag(keys['strict'], false), checks } as const]
      : []),
    ...(approvals === undefined ? [] : [pullRequestRule(approvals, flag(keys['dismiss_stale'], false))]),
    ...(flag(keys['no_force_push'], false) ? [{ type: 'non_fast_forward' } as const] : []),
  ];
  addRuleset(
    world,
    repository,
    optionalText(keys['name']) ?? 'Rules',
    branches.length > 0 ? branches : ['~DEFAULT_BRANCH'],
    rules,
  );
};

const checkOf = (node: Node): { readonly context: string; readonly integrationId: number | null } => {
  if (typeof node.value === 'string') return { context: node.value, integrationId: null };
  const keys = object(node, ['context', 'integration_id']);
  return {
    context: text(keys['context'], node, 'context'),
    integrationId: optionalNumber(keys['integration_id']) ?? null,
  };
};

const pullRequestRule = (approvals: number, dismissStale: boolean): Rule => ({
  type: 'pull_request',
  approvals,
  codeOwners: false,
  lastPushApproval: false,
  dismissStale,
});
