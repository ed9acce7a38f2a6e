import type { World } from './world/world.ts';
import type { Node } from './seed/read.ts';
import { parseDocument } from 'yaml';
import { seedOrganization, seedTokens, seedUser } from './seed/accounts.ts';
import { seedApp } from './seed/apps.ts';
import { SeedProblem, list, object } from './seed/read.ts';
import { seedContent, seedRepository } from './seed/repositories.ts';
import { Refusal } from './world/refusal.ts';

const sections = ['users', 'orgs', 'repos', 'apps', 'tokens', 'oauth_apps', 'port'];

/**
 * Fills a world from YAML in the vocabulary of emulate's seed files: `users`, `orgs`, `repos`, `apps`, `tokens`,
 * at the top or under `github:` (with `tokens:` beside it). Beyond that: teams and members of organisations, and per
 * repository collaborators, teams, labels, files, branches, tags, environments, rulesets, issues and pull requests.
 * Throws a `SeedProblem` with the place for anything it does not understand.
 */
export const loadSeed = (world: World, text: string): void => {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken) throw new SeedProblem('', broken.message);
  const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  const root: Node = { value, place: '' };
  const outer = object(root, ['github', ...sections]);
  const inner = outer['github'] ? object(outer['github'], sections) : outer;
  try {
    fill(world, inner, outer['github'] ? outer['tokens'] : undefined);
  } catch (error) {
    if (error instanceof Refusal)
      throw new SeedProblem('', [error.message, ...error.details.map(({ message }) => message)].join(': '));
    throw error;
  }
};

const fill = (world: World, seed: Readonly<Record<string, Node>>, outerTokens: Node | undefined): void => {
  for (const user of list(seed['users'])) seedUser(world, user);
  for (const organization of list(seed['orgs'])) seedOrganization(world, organization);
  seedTokens(world, outerTokens);
  seedTokens(world, seed['tokens']);
  for (const repository of list(seed['repos'])) seedRepository(world, repository);
  for (const app of list(seed['apps'])) seedApp(world, app);
  for (const repository of list(seed['repos'])) seedContent(world, repository);
};
