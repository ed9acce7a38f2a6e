import { accountOfEmail } from '../../world/accounts.ts';
import { changedFiles } from '../../world/diff.ts';
import { nodeId } from '../../world/ids.ts';
import type { Account } from '../../world/model/accounts.ts';
import type { Commit } from '../../world/model/git.ts';
import type { Repository } from '../../world/model/repository.ts';
import { latestStatuses, combinedState } from '../../world/statuses.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { everyone, node, numberArgument, objectArgument, textArgument, within } from '../node.ts';
import { associatedPullRequests } from './associated.ts';
import { deploymentsOf } from './deployment-list.ts';
import { pageIn } from './names.ts';
import { fileAt, treeNode } from './objects.ts';
import { rollupOf, statusNode } from './rollup.ts';

/** A commit; its dates are what the committer's machine claimed. `pushedDate` is null since GitHub removed it. */
export function commitNode(graph: Graph, repository: Repository, commit: Commit): GraphNode {
  const { sha } = commit;
  const [headline = '', ...body] = commit.message.split('\n');
  const path = pageIn(graph, repository, `/commit/${sha}`);
  return node('Commit', within(repository), {
    id: nodeId('C', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    ...path,
    commitResourcePath: path.resourcePath,
    commitUrl: path.url,
    message: commit.message,
    messageHeadline: headline,
    messageBody: body.join('\n').trim(),
    authoredDate: timestamp(commit.author.date),
    committedDate: timestamp(commit.committer.date),
    pushedDate: null,
    committedViaWeb: commit.viaWeb,
    signature: () => signatureOf(repository, commit),
    repository: () => graph.repository(repository),
    ...peopleFields(graph, commit),
    ...contentFields(graph, repository, commit),
    ...checkFields(graph, repository, sha),
  });
}

/** GitHub signs what it commits itself, by a button or the API, but for the commits of a rebase; nobody else here signs. */
function signatureOf(repository: Repository, { verified, viaWeb, committer, tree }: Commit): GraphNode | null {
  if (!verified) return null;
  return node('GpgSignature', within(repository), {
    email: committer.email,
    isValid: true,
    keyId: null,
    payload: `tree ${tree}\n`,
    signature: '-----BEGIN PGP SIGNATURE-----\n\nsandbox\n-----END PGP SIGNATURE-----\n',
    signer: null,
    state: 'VALID',
    verifiedAt: timestamp(committer.date),
    wasSignedByGitHub: viaWeb,
  });
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: number;
  readonly user: Account | null;
}

const peopleFields = (graph: Graph, commit: Commit): GraphNode['fields'] => {
  const { author, committer } = commit;
  const all = [author, ...coAuthors(graph, commit)];
  return {
    author: () => personNode(graph, author),
    committer: () => personNode(graph, committer),
    authoredByCommitter: author.email === committer.email && author.name === committer.name,
    authors: (args) =>
      connect(everyone, 'GitActor', all, args, { key: ({ email }) => email, node: (one) => personNode(graph, one) }),
  };
};

/** The people of `Co-authored-by` trailers, each once. */
function coAuthors(graph: Graph, { message, author }: Commit): readonly Person[] {
  const found = [...message.matchAll(/^co-authored-by:\s*(.+?)\s*<([^<>\s]+)>\s*$/gim)].map(
    ([, name = '', email = '']) => ({
      name,
      email,
      date: author.date,
      user: accountOfEmail(graph.world, email),
    }),
  );
  return found.filter(
    ({ email }, index) => email !== author.email && found.findIndex((other) => other.email === email) === index,
  );
}

function personNode(graph: Graph, { name, email, date, user }: Person): GraphNode {
  return node('GitActor', everyone, {
    name,
    email,
    date: timestamp(date),
    avatarUrl: 'https://avatars.githubusercontent.com/u/0?v=4',
    // the field is declared as a User, which an App's account is not
    user: () => (user?.type === 'User' ? graph.account(user) : null),
  });
}

const contentFields = (graph: Graph, repository: Repository, commit: Commit): GraphNode['fields'] => {
  const changes = () => {
    const before = repository.objects.commits.get(commit.parents[0] ?? '');
    return changedFiles(before?.files ?? new Map(), commit.files);
  };
  const sum = (side: 'additions' | 'deletions') => changes().reduce((total, file) => total + file[side], 0);
  return {
    tree: () => treeNode(graph, repository, commit.tree),
    file: ({ path }) => fileAt(graph, repository, commit, String(path)),
    changedFiles: () => changes().length,
    changedFilesIfAvailable: () => changes().length,
    additions: () => sum('additions'),
    deletions: () => sum('deletions'),
    parents: (args) =>
      connect(within(repository), 'Commit', commit.parents, args, {
        key: (sha) => sha,
        node: (sha) => graph.commit(repository, sha),
      }),
    history: (args) => historyOf(graph, repository, commit, args),
    associatedPullRequests: (args) =>
      connect(within(repository), 'PullRequest', associatedPullRequests(repository, commit.sha), args, {
        key: ({ id }) => id,
        node: graph.pullRequest,
      }),
  };
};

function historyOf(graph: Graph, repository: Repository, commit: Commit, args: Arguments): GraphNode {
  const path = textArgument(args, 'path');
  const touching = log(repository, commit).filter((one) => {
    const before = repository.objects.commits.get(one.parents[0] ?? '');
    return path === null || one.files.get(path)?.sha !== before?.files.get(path)?.sha;
  });
  return connect(within(repository), 'CommitHistory', touching, args, {
    key: ({ sha }) => sha,
    node: ({ sha }) => graph.commit(repository, sha),
  });
}

/** As `git log` walks: of the commits reached so far the one with the newest date, so never a parent before its child. */
function log({ objects }: Repository, tip: Commit): readonly Commit[] {
  const reached = new Set([tip]);
  const walked: Commit[] = [];
  const ahead = [tip];
  while (ahead.length > 0) {
    ahead.sort((a, b) => a.committer.date - b.committer.date);
    const next = ahead.pop();
    if (next === undefined) break;
    walked.push(next);
    const parents = next.parents.flatMap((sha) => objects.commits.get(sha) ?? []).filter((one) => !reached.has(one));
    for (const parent of parents) {
      reached.add(parent);
      ahead.unshift(parent);
    }
  }
  return walked;
}

const checkFields = (graph: Graph, repository: Repository, sha: string): GraphNode['fields'] => ({
  statusCheckRollup: () => rollupOf(graph, repository, sha),
  status: () => {
    const statuses = latestStatuses(repository, sha);
    if (statuses.length === 0) return null;
    return node('Status', within(repository), {
      id: nodeId('S', `${repository.id}-${sha}`),
      state: combinedState(statuses).toUpperCase(),
      contexts: () => statuses.map((status) => statusNode(graph, repository, status)),
      commit: () => graph.commit(repository, sha),
    });
  },
  checkSuites: (args) => {
    const filter = objectArgument(args, 'filterBy');
    const appId = numberArgument(filter, 'appId');
    const name = textArgument(filter, 'checkName');
    const found = repository.checkSuites.filter(
      (suite) =>
        suite.headSha === sha &&
        (appId === null || suite.app.id === appId) &&
        (name === null || [...repository.checkRuns.values()].some((run) => run.suite === suite && run.name === name)),
    );
    return connect(within(repository), 'CheckSuite', found, args, {
      key: ({ id }) => id,
      node: (suite) => graph.checkSuite(repository, suite),
    });
  },
  deployments: (args) => deploymentsOf(graph, repository, sha, args),
});
