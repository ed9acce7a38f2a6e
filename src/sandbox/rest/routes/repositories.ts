import type { Rule } from '../../world/model/repository.ts';
import type { Route, RepositoryContext } from '../router.ts';
import { hasRole, may, roleOf } from '../../world/access.ts';
import { getAccount } from '../../world/accounts.ts';
import { nodeId } from '../../world/ids.ts';
import { notFound } from '../../world/refusal.ts';
import { fullName, rulesOf } from '../../world/repositories.ts';
import { userOrNull, userShape } from '../../shapes/accounts.ts';
import { commitShape } from '../../shapes/commits.ts';
import { fullRepository, permissionsShape } from '../../shapes/repositories.ts';
import { repoUrl, time } from '../../shapes/urls.ts';
import { getCommit } from '../../world/history.ts';
import { page } from '../paging.ts';
import type { Reply } from '../reply.ts';
import { ok } from '../reply.ts';
import { demand, param, repositoryRoute } from '../router.ts';

const read = demand('metadata', 'read');
const readContents = demand('contents', 'read');

/** REST's older `permission` field knows three words; `role_name` has the real one. */
const olderWord = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' } as const;

const permission = (context: RepositoryContext) => {
  const { world, urls, repository } = context;
  const user = getAccount(world, param(context, 'username'));
  const role = roleOf(world, repository, user);
  const shown = {
    ...userShape(urls, user),
    permissions: permissionsShape(world, repository, user),
    role_name: role ?? 'none',
  };
  return ok({ permission: role ? olderWord[role] : 'none', role_name: role ?? 'none', user: shown });
};

const branch = (context: RepositoryContext) => {
  const { repository, urls } = context;
  const name = param(context, 'branch');
  const sha = repository.refs.get(`refs/heads/${name}`);
  if (sha === undefined) throw notFound();
  const self = `${repoUrl(urls, repository)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: commitShape(urls, repository, getCommit(repository.objects, sha)),
    _links: { self, html: `${urls.html}/${fullName(repository)}/tree/${name}` },
    protected: rulesOf(repository, name).length > 0,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${self}/protection`,
  });
};

const branches = (context: RepositoryContext) => {
  const { repository, urls } = context;
  const names = [...repository.refs].filter(([ref]) => ref.startsWith('refs/heads/'));
  return page(context, names, ([ref, sha]) => {
    const name = ref.slice('refs/heads/'.length);
    const url = `${repoUrl(urls, repository)}/commits/${sha}`;
    return { name, commit: { sha, url }, protected: rulesOf(repository, name).length > 0 };
  });
};

/** GitHub's own defaults. */
const queueParameters = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'MERGE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
} as const;

/** A rule in REST's words. */
const ruleShape = (rule: Rule) => {
  if (rule.type === 'required_status_checks') {
    const checks = rule.checks.map(({ context, integrationId }) => ({
      context,
      ...(integrationId === null ? {} : { integration_id: integrationId }),
    }));
    return {
      type: rule.type,
      parameters: { strict_required_status_checks_policy: rule.strict, required_status_checks: checks },
    };
  }
  if (rule.type === 'merge_queue') return { type: rule.type, parameters: queueParameters };
  if (rule.type !== 'pull_request') return { type: rule.type };
  return {
    type: rule.type,
    parameters: {
      required_approving_review_count: rule.approvals,
      require_code_owner_review: rule.codeOwners,
      require_last_push_approval: rule.lastPushApproval,
      dismiss_stale_reviews_on_push: rule.dismissStale,
      required_review_thread_resolution: false,
    },
  };
};

/** Paged by cursor, as no other list of a repository is. */
const activity = (context: RepositoryContext): Reply => {
  const { repository, urls, query, path } = context;
  const ref = query.get('ref');
  const wanted = ref === null || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const entries = repository.activity.filter(
    (entry) =>
      (wanted === null || entry.ref === wanted) &&
      (query.get('actor') ?? entry.actor.login) === entry.actor.login &&
      (query.get('activity_type') ?? entry.type) === entry.type,
  );
  if (query.get('direction') !== 'asc') entries.reverse();
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const from = entries.findIndex(({ id }) => nodeId('ACT', id) === query.get('after')) + 1;
  const shown = entries.slice(from, from + size);
  const last = from + size < entries.length ? shown.at(-1) : undefined;
  const next = new URLSearchParams(query);
  if (last) next.set('after', nodeId('ACT', last.id));
  const shapes = shown.map((entry) => ({
    id: entry.id,
    node_id: nodeId('ACT', entry.id),
    before: entry.before,
    after: entry.after,
    ref: entry.ref,
    timestamp: time(entry.at),
    activity_type: entry.type,
    actor: userOrNull(urls, entry.actor),
  }));
  return { ...ok(shapes), headers: last ? { link: `<${urls.api}${path}?${next.toString()}>; rel="next"` } : {} };
};

/** A repository, who may do what in it, its branches and what happened to them. */
export const repositoryRoutes: readonly Route[] = [
  repositoryRoute('GET', '', read, ({ world, urls, repository, actor }) =>
    ok(fullRepository(world, urls, repository, actor.kind === 'user' ? actor.account : null)),
  ),
  repositoryRoute('GET', '/collaborators/:username/permission', read, permission),
  repositoryRoute('GET', '/branches', readContents, branches),
  repositoryRoute('GET', '/branches/:branch', readContents, branch),
  repositoryRoute('GET', '/rules/branches/:branch', read, (context) =>
    page(context, rulesOf(context.repository, param(context, 'branch')), (rule) => ({
      ...ruleShape(rule),
      ruleset_source_type: 'Repository',
      ruleset_source: fullName(context.repository),
      ruleset_id: rule.rulesetId,
    })),
  ),
  repositoryRoute('GET', '/rulesets', read, (context) =>
    page(context, context.repository.rulesets, (ruleset) => rulesetShape(context, ruleset.id, false)),
  ),
  repositoryRoute('GET', '/rulesets/:ruleset_id', read, (context) =>
    ok(rulesetShape(context, Number(param(context, 'ruleset_id')), mayChangeRules(context))),
  ),
  repositoryRoute('GET', '/activity', readContents, activity),
];

/** Who need not keep a ruleset is told to whoever may change it. */
const mayChangeRules = ({ world, actor, repository }: RepositoryContext): boolean =>
  actor.kind === 'user'
    ? hasRole(world, repository, actor.account, 'admin')
    : may(world, actor, repository, 'administration', 'write');

const rulesetShape = ({ repository, urls }: RepositoryContext, id: number, withBypass: boolean) => {
  const ruleset = repository.rulesets.find((candidate) => candidate.id === id);
  if (!ruleset) throw notFound();
  const { branches: names, rules } = ruleset;
  return {
    id,
    name: ruleset.name,
    target: 'branch',
    source_type: 'Repository',
    source: fullName(repository),
    enforcement: 'active',
    node_id: nodeId('RRS', id),
    _links: { self: { href: `${repoUrl(urls, repository)}/rulesets/${id}` } },
    conditions: {
      ref_name: { include: names.map((name) => (name.startsWith('~') ? name : `refs/heads/${name}`)), exclude: [] },
    },
    rules: rules.map(ruleShape),
    ...(withBypass
      ? {
          bypass_actors: ruleset.bypass.map(({ actorType, actorId, mode }) => ({
            actor_id: actorId,
            actor_type: actorType,
            bypass_mode: mode,
          })),
        }
      : {}),
    created_at: time(repository.createdAt),
    updated_at: time(repository.updatedAt),
  };
};
