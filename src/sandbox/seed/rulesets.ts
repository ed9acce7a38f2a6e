import type { BypassActor, Repository, Rule } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { Node } from './read.ts';
import { addRuleset } from '../world/repositories.ts';
import { flag, list, object, oneOf, optionalNumber, optionalText, text, texts } from './read.ts';

/** `rulesets:` — branches (default: the default branch), required checks, approvals, owners of code, no force pushes, a merge queue; and who need not keep them. */
export const seedRuleset = (world: World, repository: Repository, node: Node): void => {
  const keys = object(node, [
    'name',
    'branches',
    'required_checks',
    'strict',
    'approvals',
    'dismiss_stale',
    'code_owners',
    'merge_queue',
    'bypass_actors',
    'no_force_push',
  ]);
  const branches = texts(keys['branches']);
  const checks = list(keys['required_checks']).map((check) => checkOf(check));
  const codeOwners = flag(keys['code_owners'], false);
  const approvals = optionalNumber(keys['approvals']) ?? (codeOwners ? 1 : undefined);
  const rules: readonly Rule[] = [
    ...(checks.length > 0
      ? [{ type: 'required_status_checks', strict: flag(keys['strict'], false), checks } as const]
      : []),
    ...(approvals === undefined ? [] : [pullRequestRule(approvals, flag(keys['dismiss_stale'], false), codeOwners)]),
    ...(flag(keys['no_force_push'], false) ? [{ type: 'non_fast_forward' } as const] : []),
    ...(flag(keys['merge_queue'], false) ? [{ type: 'merge_queue' } as const] : []),
  ];
  addRuleset(
    world,
    repository,
    optionalText(keys['name']) ?? 'Rules',
    branches.length > 0 ? branches : ['~DEFAULT_BRANCH'],
    rules,
    list(keys['bypass_actors']).map(actorOf),
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

const actorOf = (node: Node): BypassActor => {
  const keys = object(node, ['actor_type', 'actor_id', 'bypass_mode']);
  return {
    actorType: oneOf(keys['actor_type'], [
      'RepositoryRole',
      'OrganizationAdmin',
      'Team',
      'Integration',
      'DeployKey',
      'User',
    ]),
    actorId: optionalNumber(keys['actor_id']) ?? null,
    mode: oneOf(keys['bypass_mode'], ['always', 'pull_request', 'exempt']),
  };
};

const pullRequestRule = (approvals: number, dismissStale: boolean, codeOwners: boolean): Rule => ({
  type: 'pull_request',
  approvals,
  codeOwners,
  lastPushApproval: false,
  dismissStale,
});
