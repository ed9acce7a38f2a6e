import type { Context, RepositoryContext, Route } from '../router.ts';
import { getOrganization, isOwner } from '../../world/accounts.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { grants } from '../../world/tokens.ts';
import { installationShape } from '../../shapes/apps.ts';
import { time } from '../../shapes/urls.ts';
import { wrappedPage } from '../paging.ts';
import { demand, param, repositoryRoute } from '../router.ts';

/** Names are told to Apps with the permission, and to people who may write. */
const secrets = demand('secrets', 'read', 'write');

const names = (context: RepositoryContext, of: ReadonlyMap<string, number>) =>
  wrappedPage(context, 'secrets', [...of], ([name, at]) => ({ name, created_at: time(at), updated_at: time(at) }));

/** Which Apps an organisation has is told to its owners, and to Apps that may read its administration. */
const installations = (context: Context) => {
  const { world, actor, urls } = context;
  const organization = getOrganization(world, param(context, 'org'));
  if (actor.kind === 'user' && !isOwner(world, organization, actor.account)) throw notFound();
  if (actor.kind === 'anonymous' || actor.kind === 'app') throw new Refusal('unauthorized', 'Requires authentication');
  if (actor.kind === 'installation') {
    const own = actor.installation.account === organization;
    if (!own || !grants(actor.permissions, 'organization_administration', 'read'))
      throw new Refusal('forbidden', 'Resource not accessible by integration');
  }
  const all = [...world.installations.values()].filter(({ account }) => account === organization);
  return wrappedPage(context, 'installations', all, (one) => installationShape(urls, one));
};

/** What administrators see of a repository and of its organisation. */
export const settingsRoutes: readonly Route[] = [
  repositoryRoute('GET', '/actions/secrets', secrets, (context) => names(context, context.repository.secrets)),
  repositoryRoute('GET', '/actions/organization-secrets', secrets, (context) =>
    names(context, context.repository.organizationSecrets),
  ),
  { method: 'GET', path: '/orgs/:org/installations', handle: installations },
];
