import type { Issue, PullRequest } from './model/issues.ts';
import type { World } from './world.ts';
import { findRepository } from './access.ts';

/** “KEYWORD #ISSUE-NUMBER” or “KEYWORD OWNER/REPOSITORY#ISSUE-NUMBER”; see GitHub's page on linking a pull request to an issue. */
const KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:([\w.-]+)\/([\w.-]+))?#(\d+)\b/gi;

/** Issues that the pull request closes: linked by hand, or by a keyword where it goes into the default branch. Each once, as linked. */
export const closingIssues = (
  world: World,
  { repository, base, body, linkedIssues }: PullRequest,
  handOnly = false,
): readonly Issue[] => {
  const named = base === repository.defaultBranch && !handOnly ? [...(body ?? '').matchAll(KEYWORD)] : [];
  const found = named.flatMap(([, owner, name, number]) => {
    const home = owner === undefined || name === undefined ? repository : findRepository(world, owner, name);
    const issue = home?.issues.get(Number(number));
    return issue === undefined || issue.kind !== 'issue' ? [] : [issue];
  });
  return [...new Set([...linkedIssues, ...found])];
};
