import type { Context, Route } from '../router.ts';
import { ok } from '../reply.ts';

const resources = ['core', 'search', 'graphql', 'integration_manifest', 'source_import', 'code_scanning_upload', 'actions_runner_registration', 'scim', 'dependency_snapshots', 'code_search', 'code_scanning_autofix'] as const; // prettier-ignore

const rateLimit = ({ rate }: Context) => {
  const whole = { limit: rate.limit, used: rate.used, remaining: rate.limit - rate.used, reset: rate.reset };
  return ok({ resources: Object.fromEntries(resources.map((name) => [name, whole])), rate: whole });
};

/** About the service itself. */
export const metaRoutes: readonly Route[] = [
  { method: 'GET', path: '/rate_limit', handle: rateLimit },
  {
    method: 'GET',
    path: '/meta',
    handle: () =>
      ok({
        verifiable_password_authentication: false,
        hooks: ['127.0.0.1/32'],
        api: ['127.0.0.1/32'],
        web: ['127.0.0.1/32'],
      }),
  },
];
