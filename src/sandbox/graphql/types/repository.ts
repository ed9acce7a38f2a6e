import { canSee, roleOf } from '../../world/access.ts';
import { findEnvironment } from '../../world/environments.ts';
import { nodeId } from '../../world/ids.ts';
import type { Issue, PullRequest } from '../../world/model/issues.ts';
import type { Repository } from '../../world/model/repository.ts';
import { fullName } from '../../world/repositories.ts';
import { pullRequestsOf } from '../../world/pull-request-sync.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { Arguments, Field, GraphNode } from '../node.ts';
import { everyone, listArgument, node, objectArgument, textArgument, within } from '../node.ts';
import { problem } from '../problem.ts';
import { deploymentsOf } from './deployment-list.ts';
import { labelNode } from './issue.ts';
import { mergeQueueOf } from './merge-queue.ts';
import { pageIn, shout } from './names.ts';
import { objectAt } from './objects.ts';

/** A repository: everything else is reached through it. */
export function repositoryNode(graph: Graph, repository: Repository): GraphNode {
  return node('Repository', within(repository), {
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    ...pageIn(graph, repository, ''),
    ...flags(graph, repository),
    description: repository.description,
    createdAt: timestamp(repository.createdAt),
    updatedAt: timestamp(repository.updatedAt),
    pushedAt: timestamp(repository.pushedAt),
    owner: () => graph.account(repository.owner),
    parent: () => {
      const { parent } = repository;
      return parent !== null && canSee(graph.world, graph.actor, parent) ? graph.repository(parent) : null;
    },
    ...gitFields(graph, repository),
    ...issueFields(graph, repository),
    ...deploymentFields(graph, repository),
  });
}

const flags = (graph: Graph, repository: Repository): GraphNode['fields'] => {
  const role = graph.actor.kind === 'user' ? roleOf(graph.world, repository, graph.actor.account) : null;
  return {
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    isArchived: repository.archived,
    isDisabled: false,
    isLocked: false,
    isMirror: false,
    isTemplate: false,
    isEmpty: repository.refs.size === 0,
    isFork: repository.parent !== null,
    isInOrganization: repository.owner.type === 'Organization',
    hasIssuesEnabled: repository.hasIssues,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    viewerPermission: role === null ? null : shout(role),
    viewerCanAdminister: role === 'admin',
  };
};

const gitFields = (graph: Graph, repository: Repository): GraphNode['fields'] => ({
  defaultBranchRef: () => graph.ref(repository, `refs/heads/${repository.defaultBranch}`),
  ref: ({ qualifiedName }) => graph.ref(repository, String(qualifiedName)),
  refs: (args) => {
    const prefix = String(args['refPrefix']);
    const query = textArgument(args, 'query') ?? '';
    const names = [...repository.refs.keys()].filter((name) => name.startsWith(prefix) && name.includes(query));
    return connect(within(repository), 'Ref', names.toSorted(), args, {
      key: (name) => name,
      node: (name) => graph.ref(repository, name),
    });
  },
  mergeQueue: (args) => mergeQueueOf(graph, repository, args),
  object: (args) => objectAt(graph, repository, textArgument(args, 'oid'), textArgument(args, 'expression')),
});

const issueFields = (graph: Graph, repository: Repository): GraphNode['fields'] => {
  const scope = within(repository);
  const plain = [...repository.issues.values()].filter(({ kind }) => kind === 'issue');
  return {
    pullRequest: ({ number }) =>
      graph.pullRequestNumbered(repository, Number(number)) ?? unresolved('a PullRequest', number),
    issue: ({ number }) => {
      const issue = repository.issues.get(Number(number));
      return issue?.kind === 'issue' && repository.hasIssues ? graph.issue(issue) : unresolved('an Issue', number);
    },
    issueOrPullRequest: ({ number }) => {
      const issue = repository.issues.get(Number(number));
      if (issue === undefined) return unresolved('an issue or pull request', number);
      return graph.pullRequestNumbered(repository, issue.number) ?? graph.issue(issue);
    },
    pullRequests: (args) =>
      connect(scope, 'PullRequest', choose(pullRequestsOf(repository), args, stateOf), args, {
        key: ({ id }) => id,
        node: graph.pullRequest,
      }),
    issues: (args) =>
      connect(
        scope,
        'Issue',
        choose(plain, args, ({ state }) => shout(state)),
        args,
        {
          key: ({ id }) => id,
          node: graph.issue,
        },
      ),
    labels: (args) =>
      connect(scope, 'Label', repository.labels, args, {
        key: ({ id }) => id,
        node: (label) => labelNode(graph, repository, label),
      }),
    label: ({ name }) => {
      const label = repository.labels.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
      return label === undefined ? null : labelNode(graph, repository, label);
    },
  };
};

const stateOf = ({ merged, state }: PullRequest): string => (merged ? 'MERGED' : shout(state));

/** GitHub's sentence for a number that names nothing of this kind. */
function unresolved(what: string, number: unknown): Field {
  throw problem('NOT_FOUND', `Could not resolve to ${what} with the number of ${String(number)}.`);
}

/** The filters that lists of issues and pull requests share; without an order the oldest comes first. */
function choose<T extends Issue>(all: readonly T[], args: Arguments, state: (one: T) => string): readonly T[] {
  const states = listArgument(args, 'states');
  const labels = listArgument(args, 'labels');
  const base = textArgument(args, 'baseRefName');
  const head = textArgument(args, 'headRefName');
  const found = all.filter(
    (one) =>
      (states === null || states.includes(state(one))) &&
      (labels === null || one.labels.some(({ name }) => labels.includes(name))) &&
      (base === null || ('base' in one && one.base === base)) &&
      (head === null || ('head' in one && one.head === head)),
  );
  const { field, direction } = objectArgument(args, 'orderBy');
  const by = (one: T): number => (field === 'UPDATED_AT' ? one.updatedAt : one.createdAt);
  const sorted = found.toSorted((a, b) => by(a) - by(b) || a.number - b.number);
  return direction === 'DESC' ? sorted.toReversed() : sorted;
}

const deploymentFields = (graph: Graph, repository: Repository): GraphNode['fields'] => ({
  deployments: (args) => deploymentsOf(graph, repository, null, args),
  environment: ({ name }) => {
    const environment = findEnvironment(repository, String(name));
    return environment === undefined ? null : graph.environment(repository, environment);
  },
  environments: (args) => {
    const names = listArgument(args, 'names');
    const found = repository.environments.filter(({ name }) => names === null || names.includes(name));
    return connect(within(repository), 'Environment', found, args, {
      key: ({ id }) => id,
      node: (environment) => graph.environment(repository, environment),
    });
  },
  collaborators: (args) => {
    const people = [...graph.world.accounts.values()].filter(
      (account) => account.type === 'User' && roleOf(graph.world, { ...repository, private: true }, account) !== null,
    );
    return connect(everyone, 'RepositoryCollaborator', people, args, {
      key: ({ id }) => id,
      node: (account) => graph.account(account),
      edge: (account) => ({ permission: shout(roleOf(graph.world, repository, account) ?? 'read') }),
    });
  },
});
