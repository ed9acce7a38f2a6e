import { createHash, randomUUID } from 'node:crypto';
import type { Place } from './people.ts';
import type { Sending } from './sender.ts';

type Deliveries = Sending['deliveries'];

/** Deliveries about checks of pull requests, in turn: what most of GitHub's traffic to an App is. */
export function aboutChecks(places: readonly Place[], count: number): Deliveries {
  const all = places.flatMap((place) => place.pulls.map((pull) => ({ place, pull })));
  return Array.from({ length: count }, (_, index) => {
    const one = all[index % all.length];
    if (one === undefined) throw new Error('there is no pull request to tell of');
    const { place, pull } = one;
    const check = {
      id: 1_000_000 + index,
      name: `ci / part ${index % 40}`,
      status: 'completed',
      conclusion: 'success',
      head_sha: pull.headSha,
      app: { id: 15_368, slug: 'github-actions' },
      check_suite: { id: 5, head_branch: 'feature', head_sha: pull.headSha },
      pull_requests: [{ number: pull.number, head: { sha: pull.headSha }, base: { repo: { id: place.id } } }],
    };
    return delivery('check_run', place, { action: 'completed', check_run: check });
  });
}

/** Deliveries about commits that no pull request has: each is a subject of its own, and one request of a look. */
export function aboutCommits(places: readonly Place[], count: number): Deliveries {
  return Array.from({ length: count }, (_, index) => {
    const place = places[index % places.length];
    if (place === undefined) throw new Error('there is no repository to tell of');
    const sha = createHash('sha1').update(`commit ${index}`).digest('hex');
    return delivery('status', place, { sha, state: 'success', context: 'ci' });
  });
}

function delivery(
  event: string,
  { id, owner, name, installation }: Place,
  payload: Readonly<Record<string, unknown>>,
): Deliveries[number] {
  const about = {
    repository: { id, name, full_name: `${owner}/${name}`, default_branch: 'main' },
    sender: { id: 1, login: 'github-actions[bot]', type: 'Bot' },
    installation: { id: installation },
  };
  return { id: randomUUID(), event, body: JSON.stringify({ ...payload, ...about }) };
}
