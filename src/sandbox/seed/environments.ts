import type { EnvironmentReviewer } from '../world/model/deployments.ts';
import type { Repository } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { Node } from './read.ts';
import { getApp } from '../world/apps.ts';
import {
  addBranchPolicy,
  enableCustomRule,
  ensureEnvironment,
  setSecret,
  setVariable,
  updateEnvironment,
} from '../world/environments.ts';
import { findTeam } from '../world/teams.ts';
import { accountAt } from './accounts.ts';
import { SeedProblem, entriesOf, flag, list, object, optionalNumber, text, texts } from './read.ts';

/** `environments:` — reviewers are logins or `org/team`; branches are patterns; `protection_rules` are App slugs. */
export const seedEnvironment = (world: World, repository: Repository, node: Node): void => {
  const keys = object(node, [
    'name',
    'wait_timer',
    'prevent_self_review',
    'can_admins_bypass',
    'reviewers',
    'branches',
    'protection_rules',
    'variables',
    'secrets',
  ]);
  const environment = ensureEnvironment(world, repository, text(keys['name'], node, 'name'));
  const branches = texts(keys['branches']);
  updateEnvironment(world, environment, {
    waitTimer: optionalNumber(keys['wait_timer']) ?? 0,
    preventSelfReview: flag(keys['prevent_self_review'], false),
    canAdminsBypass: flag(keys['can_admins_bypass'], true),
    reviewers: list(keys['reviewers']).map((reviewer) => reviewerOf(world, reviewer)),
    branches: branches.length > 0 ? 'custom' : 'all',
  });
  for (const [name, value] of keys['variables'] ? entriesOf(keys['variables']) : [])
    setVariable(world, environment, name, text(value, node, name));
  for (const name of texts(keys['secrets'])) setSecret(world, environment, name);
  for (const pattern of branches) addBranchPolicy(world, environment, pattern);
  for (const slug of texts(keys['protection_rules'])) enableCustomRule(world, environment, getApp(world, slug));
};

const reviewerOf = (world: World, node: Node): EnvironmentReviewer => {
  const name = text(node, node, 'reviewer');
  const [owner = '', slug] = name.split('/');
  if (slug === undefined) return { kind: 'user', user: accountAt(world, node, name) };
  const team = findTeam(world, accountAt(world, node, owner), slug);
  if (!team) throw new SeedProblem(node.place, `${owner} has no team "${slug}"; add it to the organisation's teams.`);
  return { kind: 'team', team };
};
