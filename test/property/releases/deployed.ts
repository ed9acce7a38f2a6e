import type { Deployment } from '../../../src/sandbox/world/model/deployments.ts';
import type { Yard } from './yard.ts';

/**
 * What production has, as far as a deployment of it counts: what was let through here, or was there before the App first judged; where nothing
 * counts, the first that succeeded. Two where they have overtaken each other: the newest, and the one that succeeded last.
 */
export function standing({ repository, holdpoint, annals }: Yard): readonly string[] {
  const shown = [...repository.checkRuns.values()].filter(
    ({ app, name }) => app === holdpoint && name === 'holdpoint/production',
  );
  const firstShown = Math.min(...shown.map(({ createdAt }) => createdAt));
  const succeeded = [...repository.deployments.values()].filter(
    (one) => one.environment === 'production' && successOf(one) !== null,
  );
  const counted = succeeded.filter(({ sha, createdAt }) => annals.opened.has(sha) || createdAt < firstShown);
  const bases = counted.length > 0 ? counted : succeeded.slice(0, 1);
  const newest = bases.at(-1);
  const last = bases.toSorted((a, b) => (successOf(a) ?? 0) - (successOf(b) ?? 0)).at(-1);
  return [...new Set([newest, last].flatMap((one) => (one === undefined ? [] : [one.sha])))];
}

function successOf({ statuses }: Deployment): number | null {
  return statuses.find(({ state }) => state === 'success')?.createdAt ?? null;
}
