import type { Deployment } from '../../../src/sandbox/world/model/deployments.ts';
import type { Yard } from './yard.ts';

/**
 * What production has, as far as a deployment of it counts: what was let through here, or was there before the App first judged; where nothing
 * counts, the first that succeeded. Two where they have overtaken each other: the newest, and the one that succeeded last.
 */
export function standing(yard: Yard): readonly string[] {
  const bases = basesOf(yard);
  const newest = bases.at(-1);
  const last = bases.toSorted((a, b) => (successOf(a) ?? 0) - (successOf(b) ?? 0)).at(-1);
  return [...new Set([newest, last].flatMap((one) => (one === undefined ? [] : [one.sha])))];
}

/** What counted before a commit that production has now; none where nothing did. */
export function beside(yard: Yard, commit: string): readonly string[] {
  const before = basesOf(yard).findLast(({ sha }) => sha !== commit);
  return before === undefined ? [] : [before.sha];
}

function basesOf(yard: Yard): readonly Deployment[] {
  const succeeded = [...yard.repository.deployments.values()].filter(
    (one) => one.environment === 'production' && successOf(one) !== null,
  );
  const counted = succeeded.filter((one) => yard.annals.opened.has(one.sha) || wasThereBefore(yard, one));
  return counted.length > 0 ? counted : succeeded.slice(0, 1);
}

/** Whether a deployment is from before the App first judged how production stands, in GitHub's whole seconds: it is taken as it is. */
export function wasThereBefore(yard: Yard, { createdAt }: Pick<Deployment, 'createdAt'>): boolean {
  return Math.floor(createdAt / 1000) * 1000 < firstJudged(yard);
}

/** It writes down that it judges before it shows anything, and can be killed in between. */
function firstJudged({ repository, holdpoint, annals }: Yard): number {
  const shown = [...repository.checkRuns.values()].filter(
    ({ app, name }) => app === holdpoint && name === 'holdpoint/production',
  );
  return Math.min(annals.judged.at ?? Infinity, ...shown.map(({ createdAt }) => createdAt));
}

function successOf({ statuses }: Deployment): number | null {
  return statuses.find(({ state }) => state === 'success')?.createdAt ?? null;
}
