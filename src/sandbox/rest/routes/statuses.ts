import type { StatusState } from '../../world/model/checks.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { resolveCommit } from '../../world/commits.ts';
import { setStatus, statusesOf } from '../../world/statuses.ts';
import { combinedStatus, statusShape } from '../../shapes/checks.ts';
import { choice, given, optionalText } from '../body.ts';
import { page } from '../paging.ts';
import { created, ok } from '../reply.ts';
import { demand, param, repositoryRoute } from '../router.ts';

const states: readonly StatusState[] = ['error', 'failure', 'pending', 'success'];
const read = demand('statuses', 'read');

const post = (context: RepositoryContext) => {
  const { world, actor, repository, body, urls } = context;
  const status = setStatus(world, actor, repository, param(context, 'sha'), {
    state: choice(body, 'state', states),
    ...given({
      context: optionalText(body, 'context'),
      description: optionalText(body, 'description'),
      targetUrl: optionalText(body, 'target_url'),
    }),
  });
  return created(statusShape(urls, repository, status));
};

/** Commit statuses. */
export const statusRoutes: readonly Route[] = [
  repositoryRoute('POST', '/statuses/:sha', demand('statuses', 'write'), post),
  repositoryRoute('GET', '/commits/:ref/status', read, (context) =>
    ok(combinedStatus(context.urls, context.repository, resolveCommit(context.repository, param(context, 'ref')).sha)),
  ),
  repositoryRoute('GET', '/commits/:ref/statuses', read, (context) => {
    const { sha } = resolveCommit(context.repository, param(context, 'ref'));
    return page(context, statusesOf(context.repository, sha), (status) =>
      statusShape(context.urls, context.repository, status),
    );
  }),
];
