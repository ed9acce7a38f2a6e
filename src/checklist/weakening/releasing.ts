import { longestWayBack, rollbackRuleOf } from '../rollback-rule.ts';
import type { Environment } from '../model.ts';
import type { ChangeKind } from './change.ts';
import { isWithin, same, sameSet } from './same.ts';

/** What changed about one of these keys: which one, whether it weakens, and the words after the environment's name. */
export interface ReleasingChange {
  readonly key: ChangeKind;
  readonly weakens: boolean;
  readonly words: string;
}

/**
 * What changed about what is deployed, by what, and how it comes back. What starts by itself now waited for somebody before: that weakens
 * although no gate opens by it.
 */
export function releasingChanges(before: Environment, now: Environment): readonly ReleasingChange[] {
  return [
    ...pathChanges(before, now),
    ...tagChanges(before, now),
    ...workflowChanges(before, now),
    ...switched(before.whenNoGo, now.whenNoGo, 'when-no-go', {
      set: 'rejects what waits on a no-go',
      unset: 'lets what waits go on waiting on a no-go',
      weakens: false,
    }),
    ...switched(before.start, now.start, 'start', {
      set: 'has its deployments started as soon as its gate opens',
      unset: 'has nothing started any more',
      weakens: true,
    }),
    ...switched(before.park, now.park, 'park', {
      set: 'has failed jobs run again as soon as its gate opens',
      unset: 'has no jobs run again any more',
      weakens: true,
    }),
    ...switched(before.directPushes, now.directPushes, 'direct-pushes', {
      set:
        now.directPushes === 'merges'
          ? 'takes merges that are not proved to be by GitHub, and no other commits that came without a pull request'
          : 'takes commits that came without a pull request',
      unset: 'takes no commits that came without a pull request any more',
      weakens: before.directPushes !== 'allow',
    }),
    ...rollbackChanges(before, now),
  ];
}

/** A key that is absent or has its only other value: setting it weakens, or does not; taking it out never does. */
function switched(
  before: unknown,
  now: unknown,
  key: ChangeKind,
  { set, unset, weakens }: { readonly set: string; readonly unset: string; readonly weakens: boolean },
): readonly ReleasingChange[] {
  if (same(before, now)) return [];
  return [now === undefined ? { key, weakens: false, words: unset } : { key, weakens, words: set }];
}

/** No paths are all of them. */
function pathChanges({ paths: before }: Environment, { paths: now }: Environment): readonly ReleasingChange[] {
  if (before === undefined ? now === undefined : now !== undefined && sameSet(before, now)) return [];
  const wider = now === undefined || (before !== undefined && isWithin(before, now));
  const words = wider ? 'is concerned by more changes' : 'is concerned by other changes, which may be fewer';
  return [{ key: 'paths', weakens: !wider, words }];
}

function tagChanges({ tags: before = [] }: Environment, { tags: now = [] }: Environment): readonly ReleasingChange[] {
  if (sameSet(before, now)) return [];
  const fewer = isWithin(now, before);
  return [{ key: 'tags', weakens: !fewer, words: fewer ? 'takes fewer tags' : 'takes other tags, which may be more' }];
}

/** No workflows are all of them. */
function workflowChanges(
  { workflows: before }: Environment,
  { workflows: now }: Environment,
): readonly ReleasingChange[] {
  if (before === undefined ? now === undefined : now !== undefined && sameSet(before, now)) return [];
  const fewer = now !== undefined && (before === undefined || isWithin(now, before));
  const words = fewer ? 'is deployed to by fewer workflows' : 'is deployed to by other workflows, which may be more';
  return [{ key: 'workflows', weakens: !fewer, words }];
}

/** One holder of any role is less than one of any that are named. */
function rollbackChanges(before: Environment, now: Environment): readonly ReleasingChange[] {
  const [was, is] = [before.rollback ?? rollbackRuleOf(), now.rollback ?? rollbackRuleOf()];
  const [longest, longer] = [longestWayBack(was), longestWayBack(is)];
  if (sameSet(was.needs, is.needs) && longest === longer) return [];
  const weakens = !isWithin(was.needs, is.needs) || longer > longest;
  const who = is.needs.length === 0 ? 'any role' : is.needs.join(', ');
  return [{ key: 'rollback', weakens, words: `takes a way back signed by ${who}, for ${is.maxAge}` }];
}
