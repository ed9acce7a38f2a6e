import type { Mistake, Role } from '../evidence/kind.ts';
import type { Environment } from './model.ts';
import { rollbackMistakes, rollbackRuleOf } from './rollback-rule.ts';
import type { RawRollback } from './rollback-rule.ts';

/** What a file may say of how an environment is deployed to. */
export interface RawReleasing {
  readonly paths?: readonly string[];
  readonly tags?: readonly string[];
  readonly workflows?: readonly string[];
  readonly 'when-no-go'?: 'wait' | 'reject';
  readonly start?: 'dispatch';
  readonly park?: boolean;
  readonly 'direct-pushes'?: 'deny' | 'merges' | 'allow';
  readonly rollback?: RawRollback;
}

type Releasing = Pick<
  Environment,
  'paths' | 'tags' | 'workflows' | 'whenNoGo' | 'start' | 'park' | 'directPushes' | 'rollback'
>;

/** What they say, with what only repeats a default left out. */
export function releasingOf(raw: RawReleasing): Releasing {
  const { paths, tags, workflows, start, rollback, 'direct-pushes': pushes = 'deny' } = raw;
  return {
    ...(paths === undefined ? {} : { paths }),
    ...(tags === undefined ? {} : { tags }),
    ...(workflows === undefined ? {} : { workflows }),
    ...(raw['when-no-go'] === 'reject' ? { whenNoGo: 'reject' } : {}),
    ...(start === undefined ? {} : { start }),
    ...(raw.park === true ? { park: true } : {}),
    ...(pushes === 'deny' ? {} : { directPushes: pushes }),
    ...(rollback === undefined ? {} : { rollback: rollbackRuleOf(rollback) }),
  };
}

/** What is wrong with them although every part has its form; globs are looked at where all are. */
export function releasingMistakes(raw: RawReleasing, roles: Readonly<Record<string, Role>>): readonly Mistake[] {
  const { start, park, rollback, workflows = [] } = raw;
  return [
    ...(start !== undefined && workflows.length !== 1 ? [startsNothing(workflows)] : []),
    ...(park === true && workflows.length === 0 ? [parksNothing] : []),
    ...(start !== undefined && park === true ? [bothWays] : []),
    ...(rollback === undefined
      ? []
      : rollbackMistakes(rollback, roles).map((mistake) => ({ ...mistake, path: ['rollback', ...mistake.path] }))),
  ];
}

function startsNothing({ length }: readonly string[]): Mistake {
  return {
    code: 'NOT_ALLOWED',
    path: ['start'],
    seen: `dispatch beside ${length === 0 ? 'no workflow' : `${length} workflows`}`,
    allowed: '`start` beside exactly one entry of `workflows`',
    next: 'Name the one workflow that deploys: `workflows: [.github/workflows/deploy.yml]`.',
  };
}

const parksNothing: Mistake = {
  code: 'NOT_ALLOWED',
  path: ['park'],
  seen: 'true beside no workflow',
  allowed: '`park` beside at least one entry of `workflows`',
  next: 'Name the workflows whose runs may be run again: `workflows: [.github/workflows/deploy.yml]`.',
};

const bothWays: Mistake = {
  code: 'NOT_ALLOWED',
  path: ['park'],
  seen: 'true beside `start`',
  allowed: 'one of `start` and `park`',
  next: 'Keep `start` where the App begins the deployment, `park` where a push does.',
};
