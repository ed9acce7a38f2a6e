import { createHash, randomUUID } from 'node:crypto';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import type { Sending } from './sender.ts';

type Deliveries = Sending['deliveries'];

/** Deliveries about checks of pull requests, in turn: what most of GitHub's traffic to an App is. */
export function aboutChecks(repository: Repository, installation: number, count: number): Deliveries {
  const pulls = [...repository.issues.values()].filter((one) => 'headSha' in one);
  return Array.from({ length: count }, (_, index) => {
    const pull = pulls[index % pulls.length];
    if (pull === undefined || !('headSha' in pull)) throw new Error('there is no pull request to tell of');
    const check = {
      id: 1_000_000 + index,
      name: `ci / part ${index % 40}`,
      status: 'completed',
      conclusion: 'success',
      head_sha: pull.headSha,
      app: { id: 15_368, slug: 'github-actions' },
      check_suite: { id: 5, head_branch: 'feature', head_sha: pull.headSha },
      pull_requests: [{ number: pull.number, head: { sha: pull.headSha }, base: { repo: { id: repository.id } } }],
    };
    return delivery('check_run', repository, installation, { action: 'completed', check_run: check });
  });
}

/** Deliveries about commits that no pull request has: each is a subject of its own, and one request of a look. */
export function aboutCommits(repository: Repository, installation: number, count: number): Deliveries {
  return Array.from({ length: count }, (_, index) => {
    const sha = createHash('sha1').update(`commit ${index}`).digest('hex');
    return delivery('status', repository, installation, { sha, state: 'success', context: 'ci' });
  });
}

function delivery(
  event: string,
  repository: Repository,
  installation: number,
  payload: Readonly<Record<string, unknown>>,
): Deliveries[number] {
  const about = {
    repository: {
      id: repository.id,
      name: repository.name,
      full_name: `${repository.owner.login}/${repository.name}`,
      default_branch: repository.defaultBranch,
    },
    sender: { id: 1, login: 'github-actions[bot]', type: 'Bot' },
    installation: { id: installation },
  };
  return { id: randomUUID(), event, body: JSON.stringify({ ...payload, ...about }) };
}

/** The installation of the App on the owner of a repository. */
export function installationOn({ world }: Sandbox, repository: Repository, appId: number): number {
  const found = [...world.installations.values()].find(
    ({ app, account }) => app.id === appId && account === repository.owner,
  );
  if (found === undefined) throw new Error('the App is not installed there');
  return found.id;
}
