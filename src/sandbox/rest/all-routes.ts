import type { Route } from './router.ts';
import { accountRoutes } from './routes/accounts.ts';
import { actionsRoutes } from './routes/actions.ts';
import { appRoutes } from './routes/apps.ts';
import { checkRoutes } from './routes/checks.ts';
import { commentRoutes } from './routes/comments.ts';
import { commitRoutes } from './routes/commits.ts';
import { contentRoutes } from './routes/contents.ts';
import { deploymentRoutes } from './routes/deployments.ts';
import { dispatchRoutes } from './routes/dispatches.ts';
import { environmentRoutes } from './routes/environments.ts';
import { gitRoutes } from './routes/git.ts';
import { hookRoutes } from './routes/hooks.ts';
import { issueRoutes } from './routes/issues.ts';
import { labelRoutes } from './routes/labels.ts';
import { metaRoutes } from './routes/meta.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { settingsRoutes } from './routes/settings.ts';
import { statusRoutes } from './routes/statuses.ts';

/** Every REST address the sandbox answers. */
export const allRoutes: readonly Route[] = [
  ...metaRoutes,
  ...appRoutes,
  ...hookRoutes,
  ...accountRoutes,
  ...repositoryRoutes,
  ...gitRoutes,
  ...contentRoutes,
  ...commitRoutes,
  ...statusRoutes,
  ...checkRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...actionsRoutes,
  ...dispatchRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...settingsRoutes,
];
