import type { Context, Route } from '../router.ts';
import { ok } from '../reply.ts';

const resources = ['core', 'search', 'graphql', 'integration_manifest', 'source_import', 'code_search'] as const;

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
