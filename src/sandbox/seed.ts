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
  fill(world, inner, outer['github'] ? outer['tokens'] : undefined);
};

const fill = (world: World, seed: Readonly<Record<string, Node>>, outerTokens: Node | undefined): void => {
  each(world, seed['users'], seedUser);
  each(world, seed['orgs'], seedOrganization);
  seedTokens(world, outerTokens);
  seedTokens(world, seed['tokens']);
  each(world, seed['repos'], seedRepository);
  each(world, seed['apps'], seedApp);
  each(world, seed['repos'], seedContent);
};

/** What the world itself refuses becomes a problem of the item at hand. */
const each = (world: World, items: Node | undefined, sow: (world: World, item: Node) => void): void => {
  for (const item of list(items)) {
    try {
      sow(world, item);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new SeedProblem(item.place, error.details[0]?.message ?? error.message);
    }
  }
};
