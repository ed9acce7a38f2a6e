import type { Account } from '../../world/model/accounts.ts';
import type { Repository } from '../../world/model/repository.ts';
import { fullName } from '../../world/repositories.ts';
import type { Graph } from '../graph.ts';

/** `resourcePath` and `url` of anything that has a page. */
export const page = (graph: Graph, path: string): { readonly resourcePath: string; readonly url: string } => ({
  resourcePath: path,
  url: `${graph.html}${path}`,
});

/** The same for something in a repository. */
export const pageIn = (graph: Graph, repository: Repository, path: string): ReturnType<typeof page> =>
  page(graph, `/${fullName(repository)}${path}`);

/** A bot's login as GraphQL writes it: without the suffix that REST adds. Source: docs/github-facts.md §6. */
export const graphLogin = (account: Account): string => account.login.replace(/\[bot\]$/, '');

/** REST's lower-case words as GraphQL's enums spell them. */
export const shout = (word: string): string => word.toUpperCase();

/** The same where there may be none. */
export const shoutOrNull = (word: string | null): string | null => (word === null ? null : shout(word));
